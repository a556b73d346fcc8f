"""What the trainer says when something does not work is said in the person's language where a person meets it."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trainer.contract import Failed, InputError

CHECKOUT = Path(__file__).resolve().parents[3]


def sentences_of_the_trainer() -> set[str]:
    """Every text in the trainer's source, with {0}, {1} … for what differs."""
    found = set()
    for path in (CHECKOUT / "trainer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                numbers = iter(range(len(node.values)))
                parts = [
                    part.value if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}" for part in node.values
                ]
                found.add("".join(map(str, parts)))
    return found


@pytest.fixture
def texts(qgis_application: Any) -> Any:
    return importlib.import_module("geoembed_plugin.texts.sentence_texts")


@pytest.fixture
def in_german(texts: Any, speak: Callable[[str], None]) -> Any:
    """The plugin's texts while QGIS speaks German."""
    speak("de_DE")
    return texts


def test_every_sentence_of_the_table_is_one_of_the_trainers(texts: Any) -> None:
    said = sentences_of_the_trainer()
    strangers = [text for text in texts.SENTENCES if text not in said]
    assert not strangers, "the trainer says these no more, or in other words: mend texts/sentence_texts.py"


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("No tile of /a map/emb contains 15.97,45.81.", "Keine Kachel von /a map/emb enthält 15.97,45.81."),
        (
            "The nearest is tile 7 at 15.9700,45.8100, 1,204 km away.",
            "Die nächste ist Kachel 7 bei 15.9700,45.8100, 1.204 km entfernt.",
        ),
        ("No tile passes the filters.", "Keine Kachel erfüllt die Filter."),
        ("A sentence of tomorrow's trainer.", "A sentence of tomorrow's trainer."),
    ],
)
def test_a_sentence_is_said_in_german_with_its_figures(in_german: Any, english: str, german: str) -> None:
    assert in_german.sentence_text(english) == german


def test_failures_of_jobs_and_of_the_search_are_told_in_german(in_german: Any) -> None:
    failures = importlib.import_module("geoembed_plugin.texts.failures")
    event = Failed("few-tiles", "emb holds 3 tiles, too few for 8 clusters.", "Ask for fewer clusters.", 2)
    assert str(failures.of_job(event, 2, False, [])) == (
        "emb enthält 3 Kacheln, zu wenige für 8 Cluster. Wählen Sie weniger Cluster."
    )
    error = InputError("No tile passes the filters.", "Widen the distance or the polygon.", "nothing-left")
    assert str(failures.of_error(error)).startswith("Keine Kachel erfüllt die Filter. ")
