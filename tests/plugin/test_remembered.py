"""One setting or record that cannot be read closes nothing: it is as if it had never been there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QSpinBox, QWidget

UNREADABLE = ["", "many", "nan", "-inf", "1e400", ["1", "2"], {"a": 1}, b"\xff\x00", "99999999999999999999"]


@pytest.fixture
def setting(plugin: Any) -> Any:
    kept: list[str] = []

    def write(key: str, value: Any) -> None:
        kept.append(key)
        QgsSettings().setValue(key, value)

    yield write
    for key in kept:
        QgsSettings().remove(key)


@pytest.mark.parametrize("value", UNREADABLE, ids=str)
def test_a_setting_that_cannot_be_is_as_if_never_set(setting: Any, value: Any) -> None:
    from geoembed_plugin import remembered
    from geoembed_plugin.dialogs import estimates
    from geoembed_plugin.jobs.child import SILENCE_SECONDS, SILENCE_SETTING, silence_limit

    setting("geoembed/test", value)
    setting(SILENCE_SETTING, value)
    setting("geoembed/rates/embed", value)
    assert remembered.number("geoembed/test", 3.5, 0.0, 10.0) == 3.5
    assert remembered.whole("geoembed/test", 4, 0, 10) == 4
    assert remembered.truth("geoembed/test", True) is True
    assert isinstance(remembered.text("geoembed/test", "x"), str)
    assert silence_limit() == SILENCE_SECONDS
    assert estimates.rate("embed") == estimates.RATES["embed"]


def test_a_setting_that_can_be_is_read(setting: Any) -> None:
    from geoembed_plugin import remembered

    for value, number in (("7", 7.0), (7, 7.0), (7.25, 7.25)):
        setting("geoembed/test", value)
        assert remembered.number("geoembed/test", 3.5, 0.0, 10.0) == number
    for value, truth in (("true", True), (True, True), ("false", False), (False, False), ("yes", True), ("0", False)):
        setting("geoembed/test", value)
        assert remembered.truth("geoembed/test", not truth) is truth


@pytest.mark.parametrize("value", UNREADABLE, ids=str)
def test_panel_and_windows_open_whatever_the_settings_hold(setting: Any, value: Any) -> None:
    from geoembed_plugin.dialogs.framing import restore
    from geoembed_plugin.search.session import SETTINGS, SearchSession

    for name in ("k", "not_within_km", "exactly", "overlapping"):
        setting(f"{SETTINGS}/{name}", value)
    session = SearchSession()
    assert (session.k, session.not_within_km, session.exactly) == (20, 0.0, False)
    session.close()
    window = QWidget()
    for kind, name in ((QSpinBox, "a"), (QDoubleSpinBox, "b"), (QCheckBox, "c")):
        widget = kind(window)
        widget.setObjectName(f"geoembed{name}")
        setting(f"geoembed/windows/test/geoembed{name}", value)
    restore(window, "test")


@pytest.mark.parametrize(
    "record",
    [
        "",
        "[]",
        '{"command": 3, "contract": 1}',
        '{"command": ["embed", 4], "contract": 1}',
        '{"command": [], "contract": 1}',
        '{"command": ["embed"], "contract": "x"}',
        '{"command": ["embed"], "title": [], "contract": 1}',
        "[" * 100_000,
        '{"command": ["\\ud800"], "contract": 1}',
    ],
)
def test_a_damaged_job_does_not_hide_the_others(plugin: Any, tmp_path: Path, record: str) -> None:
    from geoembed_plugin.jobs.job_folders import find_records, new_folder
    from trainer.contract import JobFiles

    whole = new_folder(tmp_path, ["embed", "a"], "whole")
    lines = [
        '{"event": "artifact", "kind": 3, "path": null}',
        '{"event": "done", "summary": []}',
        '{"event": ["done"]}',
        '{"event": "error", "code": {}, "message": 5}',
        json.dumps({"event": "done", "summary": {"tiles": 4}}),
        '{"event": "do',
    ]
    (whole / JobFiles.EVENTS).write_text("\n".join(lines))
    damaged = tmp_path / "20260101-000000-embed-aaaaaa"
    damaged.mkdir()
    (damaged / JobFiles.JOB).write_text(record)
    found = find_records(tmp_path)
    assert [(each.folder, each.summary) for each in found] == [(whole, {"tiles": 4})]


def test_a_sentence_that_was_damaged_on_the_way_is_shown_as_it_was_said(plugin: Any) -> None:
    from geoembed_plugin.texts.trainer_texts import localised
    from trainer.messages import Text

    for template in ("{a.__class__}", "{0}", "{tiles:,d}", "{", "{tiles:%Y}", "{tiles!x}"):
        assert localised(Text("12 tiles", "any.nothing", template, {"tiles": "twelve"})) == "12 tiles"


@pytest.mark.parametrize(
    "answer",
    ["{}", '{"ok": "yes"}', '{"ok": false, "parts": 3}', '{"ok": true, "gpus": ["x"]}', '{"ok": false, "parts": [1]}'],
)
def test_a_doctors_answer_of_another_kind_is_no_health(plugin: Any, answer: str) -> None:
    from geoembed_plugin.jobs.interpreter import Interpreter, describe, judge

    interpreter = Interpreter(Path("/usr/bin/python3"), "chosen")
    assert judge(interpreter, answer, 0).failure is not None
    whole = judge(interpreter, '{"ok": false, "parts": [{"necessary": true, "state": []}]}', 4)
    assert whole.failure is not None
    assert "No GPU seen" in describe(whole.report)
