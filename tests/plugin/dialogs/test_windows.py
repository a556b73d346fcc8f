"""The windows as a person uses them: filled, checked, started, with the real trainer on a tiny raster."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QTableWidget, QToolButton, QWidget

pytestmark = pytest.mark.qgis
WINDOWS = ("learn", "embed", "clusters", "geolocate", "evaluate", "tour")


def told(window: Any) -> str:
    window._look()
    return str(window.findChild(QLabel, "geoembedEstimate").text())


@pytest.mark.parametrize("name", WINDOWS)
def test_each_window_explains_itself_and_can_be_reached_by_keys(person: Any, name: str) -> None:
    window = person.open(name)
    bundle = importlib.import_module("geoembed_plugin.bundle")
    assert bundle.resource(f"help/{window.HELP}.html").is_file()
    assert window.windowTitle()
    for kind in (QComboBox, QSpinBox, QgsFileWidget):
        for widget in window.findChildren(kind):
            if widget.objectName().startswith("geoembed"):
                assert widget.toolTip(), f"{widget.objectName()} explains nothing"
    reachable = [w for w in window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert window.findChild(QPushButton, "geoembedStart") in reachable
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_input_is_checked_before_anything_starts(person: Any) -> None:
    window = person.open("learn")
    person.press(window, "geoembedStart")
    assert "raster layer" in told(window)
    window = person.open("embed")
    person.press(window, "geoembedStart")
    assert "raster layer" in told(window), "the starter needs no more"
    window.learned.setChecked(True)
    person.press(window, "geoembedStart")
    assert "run" in told(window)
    window = person.open("clusters")
    person.press(window, "geoembedStart")
    assert "embeddings" in told(window)
    assert not person.jobs.handles, "nothing was started"


def test_an_onnx_file_stands_in_for_a_run(person: Any, layer: Any, tmp_path: Path) -> None:
    window = person.open("embed")
    window.run_folder.setFilePath(str(tmp_path / "encoder.onnx"))
    assert "encoder.onnx" in window.missing(), "it is not there"
    (tmp_path / "encoder.onnx").write_bytes(b"")
    assert "tiles that it learned from" in window.missing(), "it carries none"
    window.other.setChecked(True)
    assert window.missing() == window.tiles.missing()
    window.estimate()
    window.close()


@pytest.mark.parametrize(("name", "field"), [("embed", "geoembedRun"), ("geolocate", "geoembedHeadRun")])
def test_an_onnx_file_is_chosen_where_a_run_is(
    person: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, field: str
) -> None:
    path = tmp_path / "head é.onnx"
    path.write_bytes(b"")
    window, asked = person.open(name), []
    dialog = importlib.import_module("geoembed_plugin.processing.run_choice").QFileDialog

    def answer(_parent: QWidget, _title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append((start, kinds))
        return (str(path) if len(asked) > 1 else "", "")

    monkeypatch.setattr(dialog, "getOpenFileName", answer)  # the system's own window has no buttons to press
    window.run_folder.setFilePath(str(tmp_path))
    before = window.missing()
    person.click(window.findChild(QToolButton, f"{field}Onnx"))
    assert window.run_folder.filePath() == str(tmp_path), "nothing was chosen"
    person.click(window.findChild(QToolButton, f"{field}Onnx"))
    assert window.run_folder.filePath() == str(path)
    assert asked == [(str(tmp_path), "ONNX (*.onnx)")] * 2
    assert window.missing() not in ("", before), "the next thing is asked for"
    window.close()


def test_the_grid_is_on_the_canvas_as_long_as_the_window_is_open(person: Any, layer: Any) -> None:
    window = person.open("learn")
    window.findChild(QSpinBox, "geoembedSize").setValue(32)
    assert window.tiles.stride.value() == 32, "the step follows the size"
    assert window.preview.shown == 10, "five lines each way over four by four tiles"
    window.findChild(QSpinBox, "geoembedStride").setValue(16)
    assert window.preview.shown == 18
    window.tiles.extent.setChecked(True)
    window.tiles.extent.setOutputExtentFromUser(QgsRectangle(500000, 4999360, 500640, 5000000), layer.crs())
    assert window.tiles.count() == 25, "tiles with their centre in a quarter, or at its edge"
    assert "320" in window.tiles._metres.text()
    window.close()
    assert window.preview.shown == 0


def test_the_estimate_is_what_is_cut(person: Any, iface: Any, raster: Path, wait: Any) -> None:
    """Not every tile that fits in: a white border is left out, and counts where the person says so."""
    opened = gdal.Open(str(raster), gdal.GA_Update)
    for number in range(1, opened.RasterCount + 1):
        opened.GetRasterBand(number).WriteArray(np.full((128, 64), 255, np.uint8), 64, 0)
    opened = None
    iface.setActiveLayer(QgsProject.instance().addMapLayer(QgsRasterLayer(str(raster), "half of a place")))
    window = person.open("learn")
    window.tiles.size.setValue(32)
    assert told(window).startswith("At most 16 tiles, ")
    wait(lambda: window.counted.tiles is not None, what="the tiles to be counted")
    assert told(window).startswith("About 8 tiles, ")
    window.tiles.borders.setChecked(True)
    assert told(window).startswith("At most 16 tiles, ")
    wait(lambda: window.counted.tiles is not None, what="the tiles to be counted")
    assert told(window).startswith("About 16 tiles, ")
    window.close()


def test_settings_are_remembered(plugin: Any, person: Any, layer: Any) -> None:
    window = person.open("learn")
    window.tiles.size.setValue(48)
    window.recipe.amount.setValue(3.5)
    window.recipe.backbone.setCurrentIndex(2)
    window.close()
    other = type(window)(plugin)
    assert (other.tiles.size.value(), other.recipe.amount.value(), other.recipe.backbone.currentIndex()) == (48, 3.5, 2)
    other.deleteLater()


def test_the_histogram_measures_what_the_trainer_measures(person: Any, layer: Any, wait: Any) -> None:
    from trainer.tiles.information import estimated_size, propose_threshold

    sample = importlib.import_module("geoembed_plugin.dialogs.histogram")
    window = person.open("learn")
    window.tiles.size.setValue(32)
    person.press(window, "geoembedLook")
    wait(lambda: window._values, what="the sample")
    pixels = layer.dataProvider().block(1, layer.extent(), 128, 128)
    assert pixels.isValid() and len(window._values) == 16
    images = gdal.Open(layer.source()).ReadAsArray().reshape(3, 4, 32, 4, 32).transpose(1, 3, 2, 4, 0)
    expected = estimated_size(images.reshape(16, 32, 32, 3))
    assert np.allclose(window._values, expected, atol=1e-5)
    assert abs(sample.propose(list(expected)) - propose_threshold(expected)) < 1e-5
    window.threshold.setValue(float(np.median(expected)))
    assert 0.3 < window.histogram.left_out < 0.7
    QTest.keyClick(window.histogram, Qt.Key.Key_Right)
    assert window.threshold.value() > float(np.median(expected)), "the arrow keys move the line"


def test_what_was_measured_goes_with_the_image_the_bands_and_the_size(
    person: Any, layer: Any, raster: Path, wait: Any, tmp_path: Path
) -> None:
    window = person.open("learn")
    window.tiles.size.setValue(16)
    assert not window.threshold.isEnabled(), "nothing was measured yet"

    def look() -> None:
        person.press(window, "geoembedLook")
        wait(lambda: window._values, what="the sample")
        window.threshold.setValue(sorted(window._values)[len(window._values) // 2])
        assert window.threshold.isEnabled() and window.histogram.left_out > 0

    def forgotten() -> bool:
        return not (window._values or window.threshold.value() or window.threshold.isEnabled()) and (
            window.histogram.left_out == 0 and not window.findChild(QPushButton, "geoembedPropose").isEnabled()
        )

    look()
    window.tiles.stride.setValue(8)
    assert window._values, "the step changes nothing of a tile"
    window.tiles.size.setValue(32)
    assert forgotten()
    look()
    window.tiles.band_choice.tick([1])
    assert forgotten()
    look()
    other = QgsRasterLayer(str(shutil.copy(raster, tmp_path / "other.tif")), "other")
    QgsProject.instance().addMapLayer(other)
    window.tiles.combo.setLayer(other)
    assert forgotten()


def test_a_proposal_keeps_enough_tiles(plugin: Any) -> None:
    sample = importlib.import_module("geoembed_plugin.dialogs.histogram")
    values = [0.1] * 85 + [2.0 + number / 100 for number in range(15)]
    assert 0.1 < sample.propose(values) < 2.0, "85 of 100 are plain"

    def kept(tiles: int) -> float:
        return float(np.mean(np.array(values) >= sample.propose_of(values, tiles)))

    assert kept(10_000) >= 0.5 and kept(500) * 500 >= 300
    assert sample.propose_of(values, 250) == 0.0, "so few are all needed"
    half = [0.1] * 40 + [2.0] * 60
    assert sample.propose_of(half, 10_000) == sample.propose(half), "what parts them well is taken as it is"


def steps(window: Any, number: int) -> None:
    """Learn for so many steps: minutes would hold more or fewer of them on another machine."""
    window.recipe.unit.setCurrentIndex(window.recipe.unit.findData("STEPS"))
    window.recipe.amount.setValue(number)


def test_how_long_to_learn_is_work_and_not_time_where_nobody_says(person: Any, layer: Any) -> None:
    window = person.open("learn")
    recipe = window.recipe
    assert recipe.budget() == {} and not recipe.amount.isEnabled(), "as many steps as the tiles are worth"
    few, many = recipe.seconds(100, 64), recipe.seconds(1_000, 64)
    assert many == pytest.approx(10 * few), "the estimate follows the tiles"
    assert recipe.seconds(1_000_000, 64) == recipe.seconds(10_000_000, 64), "up to what is useful"
    assert recipe.seconds(1_000, 128) == pytest.approx(4 * many), "and their area"
    steps(window, 7)
    assert window.recipe.budget() == {"STEPS": 7} and window.recipe.amount.isEnabled()
    window.recipe.unit.setCurrentIndex(window.recipe.unit.findData("MINUTES"))
    assert window.recipe.budget() == {"MINUTES": 7.0} and recipe.seconds(1_000, 128) == 420


def test_curves_keep_their_shape_in_little_memory(plugin: Any) -> None:
    curves = importlib.import_module("geoembed_plugin.dialogs.curves")
    curve = curves.Curve("loss", "Loss")
    for step in range(10_000):
        curve.add(step, 1 / (step + 1))
    assert len(curve.steps) <= curves.MOST_POINTS and curve.steps == sorted(curve.steps)
    curve.add(5_000, 0.5)
    assert curve.steps[-1] == 5_000, "a run that was resumed earlier draws over what is no longer so"


@pytest.mark.slow
def test_from_a_layer_to_clusters(person: Any, layer: Any, wait: Any, tmp_path: Path) -> None:
    """Learn, embed, cluster, name, merge: each window filled and started, each result loaded."""
    out = tmp_path / "results of a place"
    learn = person.open("learn")
    learn.tiles.size.setValue(32)
    learn.tiles.stride.setValue(16)
    steps(learn, 2)
    learn.out.setFilePath(str(out))
    assert "49" in told(learn), "the estimate names the number of tiles"
    person.press(learn, "geoembedStart")
    assert not learn.findChild(QPushButton, "geoembedStart").isEnabled()
    learn.close()
    person.wait_for_jobs(lambda: person.jobs.handles[1].state.over, "both jobs, with the window closed")
    assert [handle.state.value for handle in person.jobs.handles] == ["done", "done"]
    assert learn.curves.loss.values, "the plot was fed"

    embed = person.open("embed")
    assert embed.run_folder.filePath() == str(out / "run"), "the run that was made last is offered"
    assert "49" in told(embed)
    person.press(embed, "geoembedStart")
    person.wait_for_jobs(lambda: embed.strip.handle.state.over, "embedding")
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert len(names) >= 4, f"the tiles, the embedding and its colours are layers: {names}"

    window = person.open("clusters")
    window.count.setValue(3)
    person.press(window, "geoembedStart")
    table = window.findChild(QTableWidget, "geoembedClusterTable")
    person.wait_for_jobs(lambda: table.rowCount() == 3, "the clusters")
    table.item(0, 1).setText("Meadow & wood")
    merge = window.findChild(QPushButton, "geoembedMerge")
    layers = importlib.import_module("geoembed_plugin.layers")
    folder = out / "embeddings"
    assert not table.isEnabled(), "one edit at a time"
    wait(table.isEnabled, what="the new name")
    assert layers.read_clusters(folder)[0].name == "Meadow & wood"
    table.selectAll()
    wait(merge.isEnabled, what="the button to merge")
    person.press(window, "geoembedMerge")
    wait(lambda: table.rowCount() == 1, what="merging")
    assert len(layers.read_clusters(folder)) == 1

    report = person.open("evaluate")
    assert report.folder.filePath() == str(folder)
    person.press(report, "geoembedStart")
    person.wait_for_jobs(lambda: report.strip.handle.state.over, "the report")
    pictures = report.pictures.findChildren(QLabel, "geoembedFigure")
    assert pictures and not pictures[0].pixmap().isNull(), "the figures are in the window"
    report.export(tmp_path / "page.html")
    assert "<img" in (tmp_path / "page.html").read_text(encoding="utf-8")
    tiles = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "tiles", "ogr")
    assert tiles.uniqueValues(tiles.fields().indexOf("cluster_name")) == {"Meadow & wood"}


@pytest.mark.slow
@pytest.mark.usefixtures("patient")
def test_pausing_and_going_on(person: Any, layer: Any, wait: Any, tmp_path: Path) -> None:
    learn = person.open("learn")
    learn.tiles.size.setValue(32)
    learn.tiles.stride.setValue(16)
    steps(learn, 100_000)
    learn.out.setFilePath(str(tmp_path / "out"))
    person.press(learn, "geoembedStart")
    person.wait_for_jobs(lambda: learn.curves.loss.values, "the first point of the curve")
    person.press(learn, "geoembedPause")
    person.wait_for_jobs(lambda: learn.strip.handle.state.over, "the checkpoint")
    assert learn.strip.handle.state.value == "cancelled"
    assert (tmp_path / "out" / "run" / "checkpoint.pt").is_file()
    before = learn.curves.loss.steps[-1]
    person.press(learn, "geoembedPause")
    person.wait_for_jobs(lambda: learn.curves.loss.steps[-1] > before, "the curve to go on")
    assert "--resume" in learn.strip.handle.command
    learn.strip.handle.kill()
    wait(lambda: learn.strip.handle.state.over, what="the end of the process")
