"""Similarity on the map: written once a question, drawn anew by the threshold alone, gone with its layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def panel(driver: Any, make_embeddings: Any) -> Any:
    """The panel of a folder of 16 × 8 tiles, searched for the looks of tile 37, with its similarity on the map."""
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    content = driver.plugin.dock.widget()
    QTest.mouseClick(content.live, Qt.MouseButton.LeftButton)
    written(driver)
    return content


def written(driver: Any) -> None:
    live = driver.search.live
    driver.wait(lambda: not live.busy and live.layers, what="the similarity")


def scores(driver: Any) -> np.ndarray:
    query = driver.session.question().query(driver.session.searcher)
    return driver.session.searcher.engine("exact").scores(query.like, query.unlike).reshape(8, 16)


def coloured(layer: Any, crs: Any = None) -> np.ndarray:
    """(8, 16) which tiles are drawn, by what the renderer makes of the layer, in a CRS, at one pixel a tile."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs or layer.crs())
    settings.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
    settings.setOutputSize(QSize(160, 80))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_ARGB32)
    return np.array([[image.pixelColor(10 * x + 5, 10 * y + 5).alpha() > 0 for x in range(16)] for y in range(8)])


def test_what_is_at_least_so_similar_is_coloured(driver: Any, panel: Any) -> None:
    (layer,) = driver.search.live.layers
    for threshold in (0.05, 0.5, 0.985):
        panel.findChild(type(panel.slider), "geoembedThreshold").setValue(round(1000 * threshold))
        driver.wait(lambda: not driver.search.live._frame.isActive(), what="a frame")
        np.testing.assert_array_equal(coloured(layer), scores(driver) >= threshold)
        assert driver.search.live.above == int((scores(driver) >= threshold).sum())
        mercator = coloured(layer, QgsCoordinateReferenceSystem.fromEpsgId(3857))
        np.testing.assert_array_equal(mercator, scores(driver) >= threshold, "in a project of a web map, too")


def test_what_nobody_has_chosen_or_what_shows_nothing_begins_at_half_of_the_map(driver: Any, panel: Any) -> None:
    live, slider = driver.search.live, panel.findChild(type(panel.slider), "geoembedThreshold")
    assert 64 <= live.above <= 70 and slider.value() == round(1000 * live.threshold)
    first = live.layers[0].id()
    slider.setValue(1000)
    driver.click(38)
    driver.wait(lambda: not live.busy and live.layers[0].id() != first, what="the other example")
    assert 64 <= live.above <= 70 and slider.value() == round(1000 * live.threshold)
    np.testing.assert_array_equal(coloured(live.layers[0]), scores(driver) >= live.threshold)


def test_moving_the_threshold_computes_and_writes_nothing(driver: Any, panel: Any) -> None:
    live = driver.search.live
    (layer,) = live.layers
    path, turn = Path(layer.source()), live._turn
    before = path.stat().st_mtime_ns, sorted(each.name for each in path.parent.iterdir())
    for value in range(0, 1000, 50):
        panel.findChild(type(panel.slider), "geoembedThreshold").setValue(value)
        assert not live.busy
    driver.wait(lambda: not live._frame.isActive(), what="the last frame")
    assert live.layers == [layer] and live._turn == turn
    assert (path.stat().st_mtime_ns, sorted(each.name for each in path.parent.iterdir())) == before


def test_another_example_is_drawn_in_its_place_in_the_group_of_the_image(driver: Any, panel: Any) -> None:
    first = driver.search.live.layers[0].id()
    driver.click(38)
    driver.wait(lambda: driver.search.live.layers[0].id() != first, what="the other example")
    (layer,) = driver.search.live.layers
    assert QgsProject.instance().mapLayer(first) is None and layer.isTemporary()
    panel.findChild(type(panel.slider), "geoembedThreshold").setValue(500)
    driver.wait(lambda: not driver.search.live._frame.isActive(), what="a frame")
    np.testing.assert_array_equal(coloured(layer), scores(driver) >= 0.5)


def test_removing_the_layer_switches_it_off_and_the_switch_removes_it(driver: Any, panel: Any) -> None:
    QgsProject.instance().removeMapLayer(driver.search.live.layers[0].id())
    assert not panel.live.isChecked() and not driver.search.live.on
    QTest.mouseClick(panel.live, Qt.MouseButton.LeftButton)
    written(driver)
    assert panel.findChild(type(panel.slider), "geoembedThreshold").isVisible()
    QTest.mouseClick(panel.live, Qt.MouseButton.LeftButton)
    kinds = [layer.customProperty("geoembed/kind") for layer in QgsProject.instance().mapLayers().values()]
    assert "similarity" not in kinds and not panel.findChild(type(panel.slider), "geoembedThreshold").isVisible()


def test_it_waits_for_an_example_and_its_files_go_with_the_plugin(driver: Any, panel: Any) -> None:
    folder = Path(driver.search.live.layers[0].source()).parent
    panel.tools.start_over.trigger()
    driver.settle()
    assert not driver.search.live.layers and panel.live.isChecked()
    driver.click(40)
    written(driver)
    driver.plugin.unload()
    assert not folder.exists()
