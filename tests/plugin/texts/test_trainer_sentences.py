"""What people meet most is said in German as it always was, with its figures: stages, errors of a search, warnings."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trainer.contract import Failed, InputError, encode_event
from trainer.files.job_folder import decode_event
from trainer.messages import Text, say
from trainer.services.tile_client import Fault
from trainer.tiles.tileset import TileManifest

CHECKOUT = Path(__file__).resolve().parents[3]
_spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "setup" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)
CODES = {entry.source: entry.code for entry in translations.sentences()}


@pytest.fixture
def localised(qgis_application: Any, speak: Callable[[str], None]) -> Callable[[str], str]:
    """While QGIS speaks German."""
    speak("de_DE")
    return importlib.import_module("geoembed_plugin.texts.trainer_texts").localised


def said(template: str, **values: object) -> Text:
    """A sentence of the trainer's source, by its English words."""
    return say(CODES[template], template, **values)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            said("Cutting up to {total:,} tiles of {size} pixels", total=16384, size=64),
            "Bis zu 16.384 Kacheln von 64 Pixeln werden geschnitten",
        ),
        (
            said("Embedding up to {total:,} tiles on {device}", total=900, device="cpu"),
            "Bis zu 900 Kacheln werden eingebettet, auf CPU",
        ),
        (
            said(
                "Embedding up to {total:,} tiles on {device}, going on after {rows:,}",
                total=9000,
                device="cuda",
                rows=512,
            ),
            "Bis zu 9.000 Kacheln werden eingebettet, auf GPU, weiter nach 512",
        ),
        (
            said("what the place adds: {way}", way=said("the location alone")),
            "was der Ort beiträgt: der Ort allein",
        ),
        (said("Rasters of {name}", name="a map (1).tif"), "Raster von a map (1).tif"),
        (
            said("No tile of {folder} contains {position}.", folder="/a map/emb", position="15.97,45.81"),
            "Keine Kachel von /a map/emb enthält 15.97,45.81.",
        ),
        (
            said(
                "The nearest is tile {tile} at {position}, {distance:,.0f} km away.",
                tile=7,
                position="15.9700,45.8100",
                distance=1204.4,
            ),
            "Die nächste ist Kachel 7 bei 15.9700,45.8100, 1.204 km entfernt.",
        ),
        (said("No tile passes the filters."), "Keine Kachel erfüllt die Filter."),
        (
            said("{folder} holds {total} tiles, too few for {count} clusters.", folder="emb", total=3, count=8),
            "emb enthält 3 Kacheln, zu wenige für 8 Cluster.",
        ),
    ],
)
def test_a_sentence_is_said_in_german_with_its_figures(
    localised: Callable[[str], str], english: Text, german: str
) -> None:
    assert localised(english) == german


def test_a_job_tells_its_stage_in_the_persons_language(
    localised: Callable[[str], str], jobs: Any, light_python: Path
) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    told: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            told.append(text)

    with contextlib.suppress(QgsProcessingException):  # this Python lacks torch, and says so
        jobs.blocking.run(["doctor", "--json"], "check", Feedback(False))
    assert told == ["Dieser Interpreter wird untersucht"]


def test_why_a_record_is_damaged_is_said_in_german_too(localised: Callable[[str], str], tmp_path: Path) -> None:
    """The reason stands within the sentence, on its way through JSON too, and with the notation of numbers."""
    (tmp_path / "images.npy").touch()
    record = {
        "format_version": 1,
        "size": 64,
        "stride": 64,
        "ground_resolution": -0.5,
        "bands": [],
        "mean": [],
        "std": [],
    }
    for content, german in (
        ("[" * 100_000, "manifest.json kann nicht gelesen werden: zu tief verschachtelt."),
        ("[1]", "manifest.json kann nicht gelesen werden: kein JSON-Objekt."),
        (json.dumps(record), "manifest.json ist beschädigt: ground_resolution ist -0.5, außerhalb des Bereichs."),
        (
            json.dumps({**record, "size": [1]}),
            "manifest.json ist beschädigt: size ist eine Liste von 1, keine ganze Zahl.",
        ),
        (
            json.dumps({**record, "ground_resolution": 1, "sources": [{"name": 3}]}),
            "manifest.json ist beschädigt: sources[0]: name ist 3, kein Text.",
        ),
    ):
        (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            TileManifest.load(tmp_path)
        event = decode_event(encode_event(Failed(caught.value.code, caught.value.message, caught.value.hint, 2)))
        assert isinstance(event, Failed)
        for message in (caught.value.message, event.message):
            assert localised(message).endswith(german)


def test_why_a_map_tile_did_not_come_is_said_in_german_too(localised: Callable[[str], str]) -> None:
    fault = Fault(say(CODES["it sent a page of HTML ({kind})"], "it sent a page of HTML ({kind})", kind="text/html"))
    asked = said("{address} does not answer: {reason}.", address="example.org", reason=fault)
    assert localised(asked) == "example.org antwortet nicht: der Server schickte eine HTML-Seite (text/html)."
