"""What a job is doing is told in the person's language: every stage that the trainer's source can tell."""

from __future__ import annotations

import ast
import contextlib
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]


def stages_of_the_trainer() -> dict[str, str]:
    """Each label in a ``reporter.stage(name, label)``, with {0}, {1} … for what differs, and where it is told."""
    found = {}
    for path in sorted((CHECKOUT / "trainer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "stage":
                continue
            where = f"{path.relative_to(CHECKOUT)}:{node.lineno}"
            label = node.args[1] if len(node.args) > 1 else None
            assert isinstance(label, (ast.Constant, ast.JoinedStr)), f"{where}: a stage's label is a literal"
            found[template_of(label)] = where
    return found


def template_of(label: Any) -> str:
    if isinstance(label, ast.Constant):
        return str(label.value)
    parts, number = [], 0
    for part in label.values:
        if isinstance(part, ast.Constant):
            parts.append(part.value)
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


@pytest.fixture
def texts(qgis_application: Any) -> Any:
    return importlib.import_module("geoembed_plugin.texts.stage_texts")


@pytest.fixture
def in_german(texts: Any, speak: Callable[[str], None]) -> Any:
    """The plugin's texts while QGIS speaks German."""
    speak("de_DE")
    return texts


def test_every_stage_of_the_trainer_is_in_the_table(texts: Any) -> None:
    told = stages_of_the_trainer()
    assert len(told) > 25, "the trainer's stages are found"
    missing = {label: where for label, where in told.items() if label not in texts.STAGES}
    assert not missing, "add these to STAGES in texts/stage_texts.py, and to the .ts files"
    assert set(texts.STAGES) <= set(told), "these are told no more"


@pytest.mark.parametrize(
    ("label", "german"),
    [
        ("Cutting up to 16,384 tiles of 64 pixels", "Bis zu 16.384 Kacheln von 64 Pixeln werden geschnitten"),
        ("Embedding up to 900 tiles on cpu", "Bis zu 900 Kacheln werden eingebettet, auf cpu"),
        (
            "Embedding up to 9,000 tiles on cuda, going on after 512",
            "Bis zu 9.000 Kacheln werden eingebettet, auf cuda, weiter nach 512",
        ),
        ("what the place adds: location", "was der Ort beiträgt: der Ort allein"),
        ("Rasters of a map (1).tif", "Raster von a map (1).tif"),
        ("A stage of tomorrow's trainer", "A stage of tomorrow's trainer"),
    ],
)
def test_a_stage_is_told_in_german_with_its_figures(in_german: Any, label: str, german: str) -> None:
    assert in_german.stage_text(label) == german


def test_a_job_tells_its_stage_in_the_persons_language(in_german: Any, jobs: Any, light_python: Path) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    told: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            told.append(text)

    with contextlib.suppress(QgsProcessingException):  # this Python lacks torch, and says so
        jobs.blocking.run(["doctor", "--json"], "check", Feedback(False))
    assert told == ["Dieser Interpreter wird untersucht"]
