"""Polygons as examples: drawn on the map, or the selected ones of a layer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton

NONE = Qt.KeyboardModifier.NoModifier
WEST = QgsRectangle(500_000, 4_999_360, 500_640, 5_000_000)
"""The four by four tiles in the corner."""


@pytest.fixture
def panel(driver: Any, make_embeddings: Any) -> Any:
    """The panel of a folder of 16 × 8 tiles; nothing was asked yet."""
    folder = make_embeddings()
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.plugin.dock.setMinimumWidth(420)
    return driver.plugin.dock.widget()


def draw(driver: Any, box: QgsRectangle) -> None:
    """Click the corners of a box, and end with Enter."""
    corners = [(box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMinimum())]
    corners += [(box.xMaximum(), box.yMaximum()), (box.xMinimum(), box.yMaximum())]
    for x, y in corners:
        pixel = driver.canvas.getCoordinateTransform().transform(x, y).toQPointF().toPoint()
        QTest.mouseClick(driver.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, pixel)
    QTest.keyClick(driver.canvas, Qt.Key.Key_Return)
    driver.settle()


def polygons(epsg: int, *boxes: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}", "areas", "memory")
    for box in boxes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    return layer


def inside(driver: Any, box: QgsRectangle) -> list[int]:
    table = driver.session.searcher.embeddings.table
    in_x = (table["x"] > box.xMinimum()) & (table["x"] < box.xMaximum())
    return np.flatnonzero(in_x & (table["y"] > box.yMinimum()) & (table["y"] < box.yMaximum())).tolist()


def test_the_tiles_of_a_drawn_polygon_are_one_example(driver: Any, panel: Any, person: Any) -> None:
    person.click(panel.findChild(QToolButton, "geoembedPolygon"))
    assert driver.canvas.mapTool() is not driver.search.tool and "corners" in panel.status.text()
    draw(driver, WEST)
    assert driver.canvas.mapTool() is driver.search.tool, "the tool that was there comes back"
    (mark,) = driver.session.marks
    rows = inside(driver, WEST)
    assert len(rows) == 16 and list(mark.query.rows) == rows and mark.label == "polygon of 16 tiles"
    embeddings = driver.session.searcher.embeddings
    mean = embeddings.rows(rows).mean(axis=0)
    scores = embeddings.rows() @ (mean / np.linalg.norm(mean))
    scores[rows] = -1
    assert driver.found() == np.argsort(-scores, kind="stable")[:20].tolist(), "and its own tiles are not answered"
    assert panel.examples.count() == 1 and "polygon of 16 tiles" in panel.examples.item(0).toolTip()
    band = driver.search.highlights._examples
    drawn = band.asGeometry().boundingBox()
    assert abs(drawn.width() - WEST.width()) < 10 and abs(drawn.yMinimum() - WEST.yMinimum()) < 5, "as it was drawn"


def test_a_polygon_can_be_one_more_example_or_a_counter_example(driver: Any, panel: Any, person: Any) -> None:
    button = panel.findChild(QToolButton, "geoembedPolygon")
    driver.click(37)
    person.choose(button, "Add a polygon as a counter-example…")
    draw(driver, WEST)
    assert [mark.like for mark in driver.session.marks] == [True, False]
    panel.tools.undo.trigger()
    driver.settle()
    person.choose(button, "Add a polygon as an example…")
    draw(driver, WEST)
    assert [mark.like for mark in driver.session.marks] == [True, True]
    assert not set(inside(driver, WEST)) & set(driver.found())


def test_the_selected_polygons_of_a_layer_in_another_crs(driver: Any, panel: Any, person: Any, iface: Any) -> None:
    table = driver.session.searcher.embeddings.table
    chosen = [3, 4, 5]
    boxes = [
        QgsRectangle(x - 1e-4, y - 1e-4, x + 1e-4, y + 1e-4)
        for x, y in zip(table["longitude"][chosen], table["latitude"][chosen])
    ]
    layer = polygons(4326, *boxes)
    iface.setActiveLayer(layer)
    layer.select([1, 3])
    button = panel.findChild(QToolButton, "geoembedPolygon")
    person.choose(button, "Search with the selected polygons")
    driver.settle()
    assert driver.session.marks[0].query.rows == (3, 5)
    iface.setActiveLayer(None)
    person.choose(button, "Search with the selected polygons")
    assert driver.refusals[-1].code == "no-polygon" and driver.session.marks[0].query.rows == (3, 5)


def test_a_polygon_beside_the_tiles_or_with_too_many_is_refused(
    driver: Any, panel: Any, iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geoembed_plugin.search import question

    iface.setActiveLayer(polygons(32633, QgsRectangle(400_000, 4_000_000, 400_100, 4_000_100)))
    driver.search.take_selected(like=True, also=False)
    driver.settle()
    assert driver.refusals[-1].code == "no-tile-there" and not driver.session.marks
    monkeypatch.setattr(question, "MOST_IN_AREA", 15)
    iface.setActiveLayer(polygons(32633, WEST))
    driver.search.take_selected(like=True, also=False)
    driver.settle()
    assert driver.refusals[-1].code == "too-many-tiles" and "16 tiles are too many" in panel.status.text()


def test_another_tool_ends_the_drawing(driver: Any, panel: Any) -> None:
    panel.filters.where.activated.emit(3)
    assert panel.filters.where.currentIndex() == 3
    driver.canvas.setMapTool(driver.search.tool)
    assert panel.filters.where.currentText() == "Everywhere" and driver.canvas.mapTool() is driver.search.tool
    panel.filters.where.activated.emit(3)
    panel.tools.polygon.trigger()
    assert panel.filters.where.currentText() == "Everywhere", "one polygon at a time"
    draw(driver, WEST)
    assert len(driver.session.marks) == 1 and driver.session.area is None
