"""What the trainer says is read in the person's language, with numbers in the person's notation."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trainer.contract import Failed, InputError, Stage, Warn, encode_event
from trainer.files.job_folder import decode_event
from trainer.messages import Text, say

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>trainer</name>
        <message id="test.far">
            <source>Tile {tile} at {place} is {distance:,.1f} km away; {why}.</source>
            <translation>{why}: Kachel {tile} bei {place} ist {distance:,.1f} km entfernt.</translation>
        </message>
        <message id="test.why">
            <source>a river is between</source>
            <translation>dazwischen ist ein Fluss</translation>
        </message>
        <message id="test.reworded">
            <source>Words of yesterday.</source>
            <translation>Worte von gestern.</translation>
        </message>
        <message id="test.unfinished">
            <source>Not yet.</source>
            <translation type="unfinished" />
        </message>
        <message id="test.probing">
            <source>{name}</source>
            <translation>{name.__class__}</translation>
        </message>
    </context>
</TS>
"""


def far(distance: float) -> Text:
    return say(
        "test.far",
        "Tile {tile} at {place} is {distance:,.1f} km away; {why}.",
        tile=16384,
        place="15.9700,45.8100",
        distance=distance,
        why=say("test.why", "a river is between"),
    )


@pytest.fixture
def localised(
    qgis_application: Any, speak: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], str]:
    """While QGIS speaks German, of which there is a small catalogue."""
    (tmp_path / "geoembed_de.ts").write_text(CATALOGUE, encoding="utf-8")
    translation = importlib.import_module("geoembed_plugin.texts.translation")
    monkeypatch.setattr(translation, "resource", lambda name: tmp_path / Path(name).name)
    speak("de_DE")
    return importlib.import_module("geoembed_plugin.texts.trainer_texts").localised


def test_a_sentence_is_translated_by_its_code_with_its_values(localised: Callable[[str], str]) -> None:
    said = far(1204.52)
    assert said == "Tile 16384 at 15.9700,45.8100 is 1,204.5 km away; a river is between."
    assert localised(said) == "dazwischen ist ein Fluss: Kachel 16384 bei 15.9700,45.8100 ist 1.204,5 km entfernt."


@pytest.mark.parametrize(
    "said",
    [
        "Words of a trainer that knows no codes.",
        say("test.later", "A sentence of tomorrow's trainer."),
        say("test.reworded", "Words of today."),
        say("test.unfinished", "Not yet."),
        say("test.probing", "{name}", name="tiles"),
        Text("Tile 7.", "test.far", "Tile {tile} at {place} is {distance:,.1f} km away; {why}.", {"tile": 7}),
    ],
    ids=["plain", "unknown", "reworded", "unfinished", "attribute", "values-missing"],
)
def test_what_has_no_translation_of_these_words_is_read_in_english(localised: Callable[[str], str], said: str) -> None:
    assert localised(said) == str(said)


def test_in_english_too_numbers_are_in_the_notation_of_qgis(
    qgis_application: Any, speak: Callable[[str], None]
) -> None:
    localised = importlib.import_module("geoembed_plugin.texts.trainer_texts").localised
    speak("en_GB")
    assert localised(far(1204.52)) == str(far(1204.52))
    from qgis.PyQt.QtCore import QLocale

    plain = QLocale("en_GB")
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(plain)
    assert "1204.5 km" in localised(far(1204.52))


def test_events_errors_and_records_are_told_in_the_persons_language(localised: Callable[[str], str]) -> None:
    failures = importlib.import_module("geoembed_plugin.texts.failures")
    error = InputError(say("test.why", "a river is between"), far(2), "too-far")
    event = decode_event(encode_event(Failed(error.code, error.message, error.hint, 2)))
    assert isinstance(event, Failed)
    told = "dazwischen ist ein Fluss dazwischen ist ein Fluss: Kachel 16384 bei 15.9700,45.8100 ist 2,0 km entfernt."
    assert str(failures.of_error(error)) == told
    assert str(failures.of_job(event, 2, False, [])) == told
    warning = decode_event(encode_event(Warn(far(2))))
    stage = decode_event(encode_event(Stage("look", say("test.why", "a river is between"))))
    assert isinstance(warning, Warn) and localised(warning.message).startswith("dazwischen")
    assert isinstance(stage, Stage) and localised(stage.label) == "dazwischen ist ein Fluss"


def test_a_job_of_an_earlier_session_tells_its_failure_in_the_persons_language(
    localised: Callable[[str], str], tmp_path: Path
) -> None:
    from trainer.contract import JobFiles
    from trainer.files.job_folder import Job

    records = importlib.import_module("geoembed_plugin.jobs.job_folders")
    Job(["tiles"], "cut").save(tmp_path)
    line = encode_event(Failed("too-far", far(2), "", 2))
    (tmp_path / JobFiles.EVENTS).write_text(line + "\n", encoding="utf-8")
    record = records.read_record(tmp_path)
    assert record.failure.code == "too-far"
    assert record.failure.cause.startswith("dazwischen ist ein Fluss: Kachel")


def test_options_are_called_as_windows_and_the_toolbox_call_them(qgis_application: Any) -> None:
    texts = importlib.import_module("geoembed_plugin.texts.trainer_texts")
    told = texts.localised(
        say("test.hint", "Check the extent; --keep-borders keeps uniform borders, --nothing does not.")
    )
    assert "--keep-borders" not in told and "--nothing" in told, told
    assert told.startswith("Check the extent; “") and "” keeps uniform borders" in told
    command = "Make it with `python -m trainer tiles SOURCE --out FOLDER`."
    assert texts.localised(say("test.command", command)) == "Make it with “Make tiles and learn…” in the menu GeoEmbed."
    command = "Show it with `python -m trainer serve FOLDER --quiet`."
    assert texts.localised(say("test.command", command)) == command, "what has no window is to be typed"


def test_commands_are_called_as_the_menu_calls_their_windows(qgis_application: Any, plugin: Any) -> None:
    texts = importlib.import_module("geoembed_plugin.texts.trainer_texts")
    menu = [action.text() for action in plugin.actions.values()]
    for command in ("tiles", "train", "embed", "import", "cluster", "classify", "evaluate", "geolocate", "field"):
        told = texts.localised(f"Use `python -m trainer {command} A --out B`.")
        assert told.split("“")[1].split("”")[0] in menu, told


def test_a_message_names_a_file_with_its_folder_and_the_processor_as_people_do(
    qgis_application: Any, speak: Callable[[str], None]
) -> None:
    localised = importlib.import_module("geoembed_plugin.texts.trainer_texts").localised
    speak("en_GB")
    said = say("test.border", "{path}: {share:.0f} % on {device}, see {name}.", path="/home/a/Work/coast/rgb.tif",
               share=31.2, device="cpu", name="the log")  # fmt: skip
    assert localised(said, short=True) == "coast/rgb.tif: 31 % on CPU, see the log."
    assert localised(said) == "/home/a/Work/coast/rgb.tif: 31 % on CPU, see the log."
    assert "coast/rgb.tif: 31" in localised(Text(str(said), said.code, said.template, {
        **said.values, "path": "C:\\Work\\coast\\rgb.tif"}), short=True)  # fmt: skip
