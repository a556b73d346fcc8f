"""The windows as a person uses them: filled, checked, started, with the real trainer on a tiny raster."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QTableWidget, QWidget

pytestmark = pytest.mark.qgis
WINDOWS = ("learn", "embed", "clusters", "geolocate", "evaluate", "tour")


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    """128 × 128 pixels of 10 m; the right half is brighter."""
    path = tmp_path / "a place.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 128, 128, 3, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    pixels = np.random.default_rng(1).integers(0, 60, (3, 128, 128), dtype=np.uint8)
    pixels[0, :, 64:] += 150
    dataset.WriteArray(pixels)
    dataset.FlushCache()
    return path


@pytest.fixture
def layer(plugin: Any, iface: Any, raster: Path) -> Any:
    """The raster in the project, whose CRS is another one."""
    layer = QgsRasterLayer(str(raster), "a place")
    QgsProject.instance().addMapLayer(layer)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.canvas.setLayers([layer])
    iface.canvas.setExtent(iface.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    iface.setActiveLayer(layer)
    yield layer
    QgsProject.instance().clear()


def open_window(plugin: Any, name: str) -> Any:
    plugin.actions[name].trigger()
    return plugin._windows[name]


def press(window: Any, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None and button.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def told(window: Any) -> str:
    window._look()
    return str(window.findChild(QLabel, "geoembedEstimate").text())


@pytest.mark.parametrize("name", WINDOWS)
def test_each_window_explains_itself_and_can_be_reached_by_keys(plugin: Any, name: str) -> None:
    window = open_window(plugin, name)
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


def test_input_is_checked_before_anything_starts(plugin: Any, engine: Any, wait: Any) -> None:
    window = open_window(plugin, "learn")
    press(window, "geoembedStart")
    assert "raster layer" in told(window)
    window = open_window(plugin, "embed")
    press(window, "geoembedStart")
    assert "run" in told(window)
    window = open_window(plugin, "clusters")
    press(window, "geoembedStart")
    assert "embeddings" in told(window)
    assert not engine.jobs.queue().handles, "nothing was started"


def test_the_grid_is_on_the_canvas_as_long_as_the_window_is_open(plugin: Any, layer: Any) -> None:
    window = open_window(plugin, "learn")
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


def test_settings_are_remembered(plugin: Any, layer: Any) -> None:
    window = open_window(plugin, "learn")
    window.tiles.size.setValue(48)
    window.amount.setValue(3.5)
    window.backbone.setCurrentIndex(2)
    window.close()
    other = type(window)(plugin)
    assert (other.tiles.size.value(), other.amount.value(), other.backbone.currentIndex()) == (48, 3.5, 2)
    other.deleteLater()


def test_the_histogram_measures_what_the_trainer_measures(plugin: Any, layer: Any, wait: Any) -> None:
    from trainer.tiles.information import estimated_size, propose_threshold

    sample = importlib.import_module("geoembed_plugin.dialogs.information_sample")
    window = open_window(plugin, "learn")
    window.tiles.size.setValue(32)
    press(window, "geoembedLook")
    wait(lambda: window._values, 60, "the sample")
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


def test_curves_keep_their_shape_in_little_memory(plugin: Any) -> None:
    curves = importlib.import_module("geoembed_plugin.dialogs.curves")
    curve = curves.Curve("loss", "Loss")
    for step in range(10_000):
        curve.add(step, 1 / (step + 1))
    assert len(curve.steps) <= curves.MOST_POINTS and curve.steps == sorted(curve.steps)
    curve.add(5_000, 0.5)
    assert curve.steps[-1] == 5_000, "a run that was resumed earlier draws over what is no longer so"


def test_distinct_colours_are_distinct(plugin: Any) -> None:
    clusters = importlib.import_module("geoembed_plugin.dialogs.clusters")
    assert len(set(clusters.distinct_colours(32))) == 32


@pytest.mark.slow
def test_from_a_layer_to_clusters(plugin: Any, engine: Any, layer: Any, wait: Any, tmp_path: Path) -> None:
    """Learn, embed, cluster, name, merge: each window filled and started, each result loaded."""
    out = tmp_path / "results of a place"
    learn = open_window(plugin, "learn")
    learn.tiles.size.setValue(32)
    learn.tiles.stride.setValue(16)
    learn.amount.setValue(0.05)
    learn.out.setFilePath(str(out))
    assert "49" in told(learn), "the estimate names the number of tiles"
    press(learn, "geoembedStart")
    assert not learn.findChild(QPushButton, "geoembedStart").isEnabled()
    learn.close()
    jobs = engine.jobs.queue()
    wait(lambda: len(jobs.handles) == 2 and jobs.handles[1].state.over, 600, "both jobs, with the window closed")
    assert [handle.state.value for handle in jobs.handles] == ["done", "done"], jobs.handles[-1].failure
    assert learn.curves.loss.values, "the plot was fed"

    embed = open_window(plugin, "embed")
    assert embed.run_folder.filePath() == str(out / "run"), "the run that was made last is offered"
    assert "49" in told(embed)
    press(embed, "geoembedStart")
    wait(lambda: embed.strip.handle is not None and embed.strip.handle.state.over, 600, "embedding")
    assert embed.strip.handle.state.value == "done", embed.strip.handle.failure
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert len(names) >= 4, f"the tiles, the embedding and its colours are layers: {names}"

    window = open_window(plugin, "clusters")
    window.count.setValue(3)
    press(window, "geoembedStart")
    table = window.findChild(QTableWidget, "geoembedClusterTable")
    wait(lambda: table.rowCount() == 3, 600, "the clusters")
    table.item(0, 1).setText("Meadow & wood")
    layers = importlib.import_module("geoembed_plugin.layers")
    folder = out / "embeddings"
    wait(lambda: layers.read_clusters(folder)[0].name == "Meadow & wood", 60, "the new name")
    table.selectAll()
    press(window, "geoembedMerge")
    wait(lambda: len(layers.read_clusters(folder)) == 1, 60, "merging")
    wait(lambda: table.rowCount() == 1, 60, "the table")

    report = open_window(plugin, "evaluate")
    assert report.folder.filePath() == str(folder)
    press(report, "geoembedStart")
    wait(lambda: report.strip.handle is not None and report.strip.handle.state.over, 600, "the report")
    assert report.strip.handle.state.value == "done", report.strip.handle.failure
    pictures = report.pictures.findChildren(QLabel, "geoembedFigure")
    assert pictures and not pictures[0].pixmap().isNull(), "the figures are in the window"
    report.export(tmp_path / "page.html")
    assert "<img" in (tmp_path / "page.html").read_text(encoding="utf-8")
    tiles = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "tiles", "ogr")
    assert tiles.uniqueValues(tiles.fields().indexOf("cluster_name")) == {"Meadow & wood"}


@pytest.mark.slow
def test_pausing_and_going_on(plugin: Any, engine: Any, layer: Any, wait: Any, tmp_path: Path) -> None:
    learn = open_window(plugin, "learn")
    learn.tiles.size.setValue(32)
    learn.tiles.stride.setValue(16)
    learn.unit.setCurrentIndex(0)
    learn.amount.setValue(60)
    learn.out.setFilePath(str(tmp_path / "out"))
    press(learn, "geoembedStart")
    wait(lambda: learn.curves.loss.values, 600, "the first point of the curve")
    press(learn, "geoembedPause")
    wait(lambda: learn.strip.handle.state.over, 120, "the checkpoint")
    assert learn.strip.handle.state.value == "cancelled", learn.strip.handle.failure
    assert (tmp_path / "out" / "run" / "checkpoint.pt").is_file()
    before = learn.curves.loss.steps[-1]
    press(learn, "geoembedPause")
    wait(lambda: learn.curves.loss.steps[-1] > before, 600, "the curve to go on")
    assert "--resume" in learn.strip.handle.command
    learn.strip.handle.kill()
    wait(lambda: learn.strip.handle.state.over, 60)
