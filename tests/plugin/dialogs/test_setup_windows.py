"""The set-up as a person uses it: real widgets, real clicks, the real doctor of a light interpreter."""

from __future__ import annotations

import gc
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton

from tests.plugin.conftest import answer


def click(window: Any, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None and button.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_python_of_ones_own_is_checked_and_what_it_lacks_is_named(plugin: Any, jobs: Any, wait: Any) -> None:
    from qgis.gui import QgsFileWidget

    plugin.actions["setup"].trigger()
    window = plugin._windows["setup"]
    window.findChild(QgsFileWidget, "geoembedPython").setFilePath(str(jobs.interpreter.base_python()))
    assert window.findChild(QRadioButton, "geoembedOwn").isChecked(), "naming a program chooses it"
    click(window, "geoembedCheckInterpreter")
    state = window.findChild(QLabel, "geoembedState")
    wait(lambda: "lacks" in state.text(), what="the doctor's answer")
    assert "torch" in state.text()
    assert jobs.interpreter.current().origin == "chosen", "the choice is remembered"
    click(window, "geoembedCopyDiagnostics")
    report = QGuiApplication.clipboard().text()
    assert "QGIS 3" in report and "torch" in report
    assert str(Path.home()) + "/" not in report


def test_a_failing_installation_names_its_cause_in_the_window(
    plugin: Any, installing: Any, wait: Any, tmp_path: Path
) -> None:
    from qgis.gui import QgsFileWidget

    plugin.actions["setup"].trigger()
    window = plugin._windows["setup"]
    window.findChild(QgsFileWidget, "geoembedWheels").setFilePath(str(tmp_path))
    click(window, "geoembedMakeEnvironment")
    state = window.findChild(QLabel, "geoembedState")
    wait(lambda: "no wheels" in state.text(), what="the cause")
    assert "no wheels" in window.findChild(QPlainTextEdit, "geoembedInstallationLogText").toPlainText()
    assert window.findChild(QPushButton, "geoembedMakeEnvironment").isEnabled(), "it can be pressed again"


def test_the_options_page_keeps_what_was_chosen(plugin: Any, iface: Any, jobs: Any) -> None:
    from qgis.core import QgsSettings
    from qgis.PyQt.QtWidgets import QSpinBox

    page = iface.options_factories[0].createWidget(iface.mainWindow())
    page.findChild(QSpinBox, "geoembedSilence").setValue(7)
    page.apply()
    assert float(QgsSettings().value(jobs.child.SILENCE_SETTING)) == 420
    page.deleteLater()


def test_a_failed_job_is_in_the_message_bar_with_its_log_one_click_away(
    plugin: Any, iface: Any, jobs: Any, wait: Any, tmp_path: Path
) -> None:
    handle = jobs.queue.submit(["cluster", str(tmp_path / "nothing")], "Clusters")
    wait(lambda: handle.state.over)
    item = iface.messageBar().currentItem()
    assert "nothing" in item.text() and handle.failure.next_step in item.text()
    QTest.mouseClick(item.findChild(QPushButton, "geoembedMessageButton"), Qt.MouseButton.LeftButton)
    view = plugin._windows["log"]
    assert view.isVisible()
    assert "nothing" in view.findChild(QPlainTextEdit, "geoembedLogText").toPlainText()


@pytest.fixture
def led_away(tmp_path: Path) -> list[str]:
    """The words of a job on a virtual raster, which leads to its pixels on a share, as their name goes."""
    pixels = np.random.default_rng(1).integers(0, 255, (3, 128, 128), dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "far.tif"), 128, 128, 3)
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    dataset.WriteArray(pixels)
    dataset = None
    gdal.Translate(str(tmp_path / "here.vrt"), str(tmp_path / "far.tif"), format="VRT")
    text = (tmp_path / "here.vrt").read_text(encoding="utf-8")
    text = re.sub(r'relativeToVRT="1">far.tif', f'relativeToVRT="0">/{tmp_path}/far.tif', text)
    (tmp_path / "here.vrt").write_text(text, encoding="utf-8")
    return ["tiles", str(tmp_path / "here.vrt"), "--size", "64", "--out", str(tmp_path / "tiles")]


def test_a_job_that_is_led_to_another_machine_runs_again_after_a_yes_and_not_before(
    plugin: Any, iface: Any, jobs: Any, wait: Any, led_away: list[str], tmp_path: Path
) -> None:
    handle = jobs.queue.submit(led_away, "Tiles")
    wait(lambda: handle.state.over, what="the refusal")
    assert handle.failure.code == "network-source"
    item = iface.messageBar().currentItem()
    assert "far.tif" in item.text() and "Nothing leaves this machine unasked." in item.text()
    assert "--" not in item.text(), "no option of the command line"
    (button, _log) = item.findChildren(QPushButton, "geoembedMessageButton")
    assert button.text() == "Allow and run again…"
    asked = answer("No", lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    assert "leads to another machine" in asked and "far.tif" in asked
    assert len(jobs.queue.queue().handles) == 1 and not (tmp_path / "tiles").exists()
    answer("Yes", lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    second = jobs.queue.queue().handles[1]
    wait(lambda: second.state.over, what="the tiles")
    assert second.state is jobs.conversation.JobState.DONE, second.failure
    assert second.command == [*led_away, "--allow-network"] and second.title == "Tiles"
    assert (tmp_path / "tiles" / "images.npy").is_file()


def test_a_window_follows_the_job_that_was_allowed(
    plugin: Any, jobs: Any, wait: Any, led_away: list[str], tmp_path: Path
) -> None:
    plugin.actions["learn"].trigger()
    window, summaries = plugin._windows["learn"], []
    window.run(led_away, "Tiles", summaries.append)
    wait(lambda: window.strip.handle.state.over, what="the refusal")
    pause = window.findChild(QPushButton, "geoembedPause")
    answer("Yes", lambda: QTest.mouseClick(pause, Qt.MouseButton.LeftButton))
    assert window.strip.handle.command[-1] == "--allow-network"
    wait(lambda: summaries, what="the tiles")
    window.run([*led_away[:-1], str(tmp_path / "other")], "Tiles", summaries.append)
    first = window.strip.handle
    wait(lambda: first.state.over, what="the second refusal")
    (_cause, act) = first.remedy()
    answer("Yes", act)
    assert window.strip.handle is not first, "also where the message bar was used"
    wait(lambda: len(summaries) == 2, what="the other tiles")


def test_processing_says_that_the_list_of_jobs_asks_for_another_machine_and_it_does(
    plugin: Any, jobs: Any, wait: Any, led_away: list[str]
) -> None:
    with pytest.raises(QgsProcessingException, match=r"unasked\. Run it again from the list of jobs, which asks"):
        jobs.blocking.run(led_away, "Tiles", QgsProcessingFeedback())
    plugin.actions["jobs"].trigger()
    resume = plugin._windows["jobs"].findChild(QPushButton, "geoembedResumeJob")
    assert "far.tif" in answer("Yes", lambda: QTest.mouseClick(resume, Qt.MouseButton.LeftButton))
    (again,) = jobs.queue.queue().handles
    wait(lambda: again.state.over, what="the tiles")
    assert again.state is jobs.conversation.JobState.DONE, again.failure


def test_the_message_bar_shows_all_of_a_long_message(plugin: Any, iface: Any, jobs: Any, wait: Any) -> None:
    from qgis.PyQt.QtWidgets import QTextBrowser

    from geoembed_plugin.texts.failures import Failure

    cause = "What went wrong is told at some length. " * 6
    jobs.messages.fail("Learning", Failure("full", cause, "What to do comes last.", "x.log"))
    words = iface.messageBar().currentItem().findChild(QTextBrowser)
    wait(lambda: words.viewport().width() > 100, what="the bar to be laid out")
    assert words.verticalScrollBar().maximum() == 0, "the last lines are not seen"
    assert words.toPlainText().endswith("What to do comes last.")
    lines = words.height()
    iface.messageBar().resize(iface.messageBar().width() // 2, iface.messageBar().height())
    wait(lambda: words.height() > lines, what="more lines, as panels take a part of the bar")
    gc.collect()  # what makes room must not go with what Python holds of the message
    iface.messageBar().pushMessage("Task complete", "Another one.")
    wait(lambda: not words.isVisible(), what="the message to wait behind another")
    iface.messageBar().popWidget()
    wait(lambda: words.isVisible() and words.verticalScrollBar().maximum() == 0, what="all of it, when its turn comes")


def test_the_jobs_list_shows_and_resumes(plugin: Any, jobs: Any, wait: Any, tmp_path: Path) -> None:
    from qgis.PyQt.QtWidgets import QTableWidget

    handle = jobs.queue.submit(["cluster", str(tmp_path / "nothing")], "Clusters of nothing")
    wait(lambda: handle.state.over)
    plugin.actions["jobs"].trigger()
    window = plugin._windows["jobs"]
    table = window.findChild(QTableWidget, "geoembedJobsTable")
    assert [table.item(0, column).text() for column in (0, 1)] == ["Clusters of nothing", "failed"]
    click(window, "geoembedResumeJob")
    assert len(jobs.queue.queue().handles) == 2
    second = jobs.queue.queue().handles[1]
    wait(lambda: second.state.over)
    assert table.rowCount() == 2


def test_diagnostics_hide_the_person(jobs: Any) -> None:
    import importlib

    diagnostics = importlib.import_module("geoembed_plugin.dialogs.diagnostics")
    home = Path.home()
    said = diagnostics.anonymous(f"{home}/x http://ann:secret@proxy:1/ {home.name} of {home}")
    assert str(home) not in said.replace("~", "") or home == Path("/")
    assert "secret" not in said and "ann" not in said
    assert "~/x" in said


def test_diagnostics_tell_of_the_python_that_is_chosen_and_of_no_other(
    plugin: Any, light_python: Path, jobs: Any, wait: Any, tmp_path: Path
) -> None:
    from qgis.PyQt.QtGui import QGuiApplication
    from qgis.PyQt.QtWidgets import QLabel

    plugin.actions["setup"].trigger()
    panel = plugin._windows["setup"].panel
    click(panel, "geoembedCheckInterpreter")
    wait(lambda: panel._health is not None, what="the answer")
    state = panel.findChild(QLabel, "geoembedState")
    assert "pip install" not in state.text() and "installs nothing" in state.text(), "it is QGIS' own"
    button = panel.findChild(QPushButton, "geoembedCopyDiagnostics")
    click(panel, "geoembedCopyDiagnostics")
    assert "torch" in QGuiApplication.clipboard().text() and button.text() == "Copied"
    wait(lambda: button.text() == "Copy diagnostics", what="the button to be as it was")
    other = tmp_path / "python3"
    other.symlink_to(light_python)
    panel._path.setFilePath(str(other))
    click(panel, "geoembedCopyDiagnostics")
    said = QGuiApplication.clipboard().text()
    assert "not asked since" in said and "torch" not in said

    click(panel, "geoembedCheckInterpreter")
    assert state.text().startswith("Asking")
    plugin._windows["setup"].close()
    plugin.actions["setup"].trigger()
    assert "Asking" not in state.text() and panel.findChild(QPushButton, "geoembedCheckInterpreter").isEnabled()
