"""The workbench by hand: labels on the map are kept at once, the map of classes follows, and asks what helps most."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Bench:
    """A person at the workbench of a folder whose tile (column, row) has look (column + row) % 4."""

    def __init__(self, driver: Any, folder: Path, person: Any) -> None:
        driver.open(folder)
        driver.look_at(folder, 32633)
        self.driver, self.canvas = driver, driver.canvas
        self.window = person.open("workbench")
        self.book, self.live = self.window.book, self.window.live
        self.settle()

    def pixel(self, row: int) -> QPoint:
        tile = self.driver.session.searcher.embeddings.table[row]
        return self.driver.pixel_of(float(tile["longitude"]), float(tile["latitude"]))

    def settle(self) -> None:
        self.driver.wait(lambda: not self.live.busy, what="the map of classes")

    def label(self, row: int, key: int = 0, keys: Any = NONE) -> None:
        """Click a tile, after the key of a class."""
        if key:
            QTest.keyClick(self.canvas, str(key))
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, self.pixel(row))
        self.settle()

    def press(self, name: str) -> None:
        button = self.window.findChild(QPushButton, name)
        assert button.isEnabled(), name
        button.click()
        self.settle()

    def names(self) -> dict[int, str]:
        return {row: label.name for row, label in self.book.labels.items()}

    def drawn(self) -> np.ndarray:
        """(8, 16) values of the raster on the map."""
        from osgeo import gdal

        (layer,) = self.live.layers
        return gdal.Open(layer.source()).ReadAsArray()


LOOKS = np.add.outer(np.arange(8), np.arange(16)) % 4


@pytest.fixture
def bench(driver: Any, make_embeddings: Callable[..., Path], person: Any) -> Bench:
    return Bench(driver, make_embeddings(), person)


def in_the_file(path: Path) -> list[tuple[str, str, str, int]]:
    layer = QgsVectorLayer(f"{path}|layername=labels", "labels")
    return sorted((one["class"], one["who"], one["origin"], one["weight"]) for one in layer.getFeatures())


def test_clicks_are_kept_at_once_and_the_map_follows(bench: Bench) -> None:
    assert [one.name for one in bench.book.classes] == ["Class 1", "Not this"]
    bench.label(0)  # look 0; alone: all places like it
    sure = bench.live.learned.mapped.sureness
    means = [float(sure[LOOKS.ravel() == look].mean()) for look in range(4)]
    assert means[0] > 1.3 * max(means[1:]) and bench.live.learned.mapped.codes[0] == 1
    for row in (4, 8):
        bench.label(row)
    for row in (1, 2, 3):
        bench.label(row, 2)
    assert bench.names() == {**dict.fromkeys((0, 4, 8), "Class 1"), **dict.fromkeys((1, 2, 3), "Not this")}
    np.testing.assert_array_equal(bench.drawn(), bench.live.learned.mapped.codes.reshape(8, 16))
    assert (bench.drawn() == np.where(LOOKS == 0, 1, 2)).mean() > 0.85
    found = in_the_file(bench.book.path)
    assert bench.book.path == bench.driver.session.folders.folder / "labels.gpkg"
    assert [(name, origin, weight) for name, _who, origin, weight in found] == [
        *[("Class 1", "click", 1)] * 3,
        *[("Not this", "click", 1)] * 3,
    ]
    kinds = [
        node.layer().customProperty("geoembed/kind") for node in QgsProject.instance().layerTreeRoot().findLayers()
    ]
    assert kinds == ["labels", "live-classes"], "the labels lie above the map"
    rest = bench.live.layers[0].renderer().classes()[1]
    assert rest.label == "Not this" and rest.color.alpha() == 0


def test_undo_redo_and_shift_take_labels_away_and_back_also_in_the_file(bench: Bench) -> None:
    bench.label(0, 1)
    bench.label(1, 2)
    bench.label(0, 2)  # says otherwise
    assert bench.names() == {1: "Not this", 0: "Not this"}
    QTest.keyClick(bench.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.names() == {0: "Class 1", 1: "Not this"}
    bench.label(1, 0, SHIFT)
    assert bench.names() == {0: "Class 1"} and len(in_the_file(bench.book.path)) == 1
    for left in (2, 1, 0):
        bench.press("geoembedUndoLabel")
        assert len(bench.book.labels) == len(in_the_file(bench.book.path)) == left
    assert bench.live.learned is None and not bench.live.layers
    while bench.book.can_redo:
        bench.press("geoembedRedoLabel")
    assert bench.names() == {0: "Class 1"}


def test_a_lasso_labels_the_tiles_in_it_and_another_day_they_are_there(
    bench: Bench, driver: Any, make_embeddings: Callable[..., Path]
) -> None:
    viewport, corners = bench.canvas.viewport(), [bench.pixel(row) for row in (0, 3, 35, 32)]
    away = [corner + QPoint(dx, dy) for corner, (dx, dy) in zip(corners, ((-9, -9), (9, -9), (9, 9), (-9, 9)))]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, away[0])
    for corner in (*away[1:], away[0]):
        event_at(viewport, corner)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, away[0])
    bench.settle()
    expected = dict.fromkeys((0, 1, 2, 3, 16, 17, 18, 19, 32, 33, 34, 35), "Class 1")
    assert bench.names() == expected
    folder = driver.session.folders.folder
    driver.open(make_embeddings(name="another"))
    assert bench.book.labels == {}
    driver.open(folder)
    assert bench.names() == expected and not bench.book.can_undo


def event_at(viewport: Any, place: QPoint) -> None:
    """A move with the left button held, which QTest sends without it."""
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), left, left, NONE))


def test_classes_are_added_named_and_coloured_and_labels_go_with_them(bench: Bench) -> None:
    label_file = importlib.import_module("trainer.classification.label_file")
    bench.label(0, 1)
    bench.press("geoembedClassAdd")
    assert [one.name for one in bench.book.classes] == ["Class 1", "Class 2", "Not this"]
    bench.book.edit_class("Class 1", label_file.LabelClass("quarry", "#ff0000"))
    assert bench.names() == {0: "quarry"} and in_the_file(bench.book.path)[0][0] == "quarry"
    bench.book.edit_class("Class 2", label_file.LabelClass("quarry", "#00ff00"))
    assert [one.name for one in bench.book.classes] == ["quarry", "Class 2", "Not this"]
    assert "There is a class 'quarry' already" in bench.window._estimate.text()
    classes, stored = label_file.LabelFile(bench.book.path).read()
    assert (classes[0].name, classes[0].colour, classes[0].rest) == ("quarry", "#ff0000", False)
    assert classes[-1].rest and [one.label.name for one in stored] == ["quarry"]


def test_ten_tiles_are_asked_for_answered_by_keys_skipped_and_taken_back(bench: Bench) -> None:
    for row in range(4):
        bench.label(row, 1 if row % 2 else 2)
    bench.press("geoembedWhichNext")
    asking = bench.window.asking
    asked = [one.row for one in asking._left]
    assert len(set(asked)) == 10 and not set(asked) & {0, 1, 2, 3} and asking.isVisible()
    QTest.keyClick(bench.canvas, "1")
    bench.settle()
    assert bench.names()[asked[0]] == "Class 1" and asking.asked.row == asked[1]
    assert bench.book.labels[asked[0]].origin in {"asked", "correction"}
    bench.press("geoembedSkip")
    assert asking.asked.row == asked[2] and asked[1] not in bench.names()
    QTest.keyClick(bench.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked[0] not in bench.names()
    bench.press("geoembedEndAsking")
    bench.press("geoembedWhichNext")
    assert asked[1] not in [one.row for one in asking._left], "what was skipped is not asked again"


def test_the_map_is_checked_the_surest_first_and_a_correction_counts_more(bench: Bench) -> None:
    for row in range(4):
        bench.label(row, 1 if LOOKS.ravel()[row] < 2 else 2)
    bench.window.list.choose(1)
    bench.press("geoembedReview")
    asking = bench.window.asking
    rows = [one.row for one in asking._left]
    sure = bench.live.learned.mapped.sureness[rows]
    assert (np.diff(sure) <= 0).all() and (LOOKS.ravel()[rows[:10]] < 2).all()
    bench.press("geoembedAgree")
    QTest.keyClick(bench.canvas, "2")
    bench.settle()
    said = [(bench.book.labels[row].name, bench.book.labels[row].weight) for row in rows[:2]]
    assert said == [("Class 1", 1), ("Not this", 3)]


def test_labels_come_from_a_layer_of_polygons_and_are_refused_from_one_elsewhere(bench: Bench) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "drawn", "memory")
    for name, left in (("red", 0), ("blue", 2)):
        feature = QgsFeature(layer.fields())
        feature["kind"] = name
        x = 500_000 + left * 160
        ring = [QgsPointXY(x, 5_000_000), QgsPointXY(x + 160, 5_000_000), QgsPointXY(x + 160, 4_999_000)]
        feature.setGeometry(QgsGeometry.fromPolygonXY([[*ring, QgsPointXY(x, 4_999_000)]]))
        layer.dataProvider().addFeature(feature)
    sources = importlib.import_module("geoembed_plugin.workbench.label_sources")
    bench.window._take(lambda searcher: sources.of_layer(searcher, layer, "kind"), "layer drawn")
    bench.settle()
    expected = {**dict.fromkeys(range(0, 96, 16), "red"), **dict.fromkeys(range(2, 98, 16), "blue")}
    assert bench.names() == expected
    assert [one.name for one in bench.book.classes] == ["Class 1", "red", "blue", "Not this"]
    far = QgsVectorLayer("Point?crs=EPSG:4326&field=kind:string", "far", "memory")
    feature = QgsFeature(far.fields())
    feature["kind"] = "red"
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(100, 0)))
    far.dataProvider().addFeature(feature)
    bench.window._take(lambda searcher: sources.of_layer(searcher, far, "kind"), "layer far")
    assert "far labels none of the tiles" in bench.window._estimate.text() and bench.names() == expected


def test_a_file_of_something_else_is_refused_and_left_alone(bench: Bench, tmp_path: Path) -> None:
    bench.label(0, 1)
    before, other = bench.book.path, tmp_path / "other.gpkg"
    other.write_bytes(b"not a database")
    assert not bench.book.keep_in(other)
    assert other.read_bytes() == b"not a database"
    assert bench.book.path == before and bench.names() == {0: "Class 1"}


def test_too_few_labels_are_told_and_the_tool_goes_with_the_window(bench: Bench) -> None:
    bench.label(0, 1)
    assert "5 labels are needed" in bench.window.missing()
    assert bench.canvas.mapTool() is bench.window.tool
    assert bench.live.layers[0].renderer().opacity() < 1, "the image is seen through it"
    bench.window.close()
    assert bench.canvas.mapTool() is not bench.window.tool and not bench.live.layers
    bench.driver.plugin.actions["workbench"].trigger()
    bench.settle()
    assert bench.canvas.mapTool() is bench.window.tool and bench.live.layers


def test_the_finished_map_has_the_colours_of_the_classes_and_says_how_right_it_is(bench: Bench, person: Any) -> None:
    label_file = importlib.import_module("trainer.classification.label_file")
    bench.book.edit_class("Class 1", label_file.LabelClass("quarry", "#123456"))
    for name, looks in (("quarry", (0, 1)), ("Not this", (2, 3))):
        bench.book.give([row for row in range(0, 128, 3) if LOOKS.ravel()[row] in looks], name, "click")
    bench.settle()
    assert bench.live.accuracy.accuracy[-1] > 0.8 and "right on held-out blocks" in bench.window.form.meaning.text()
    person.press(bench.window, "geoembedStart")
    person.wait_for_jobs(lambda: bench.window.strip.handle.state.value == "done", "the map")
    kinds = {layer.customProperty("geoembed/kind"): layer for layer in QgsProject.instance().mapLayers().values()}
    assert {"classes", "class-areas", "probabilities"} <= set(kinds)
    colours = {one.label: one.color.name() for one in kinds["classes"].renderer().classes()}
    assert colours["quarry"] == "#123456"
    areas = {feature["name"] for feature in kinds["class-areas"].getFeatures()}
    assert areas == {"quarry"}, "what is all else is left off the map"
    layer = kinds["class-areas"]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    words, feature = r"<b>quarry</b><br>[\d.,]+ ha, \d+ tiles, mean probability \d+ %", next(layer.getFeatures())
    for picture, tag in ((None, ""), (b"\xff\xd8", '<img src="data:image/jpeg;base64,/9g=" width="128"><br>')):
        feature.setAttribute("thumbnail", picture and QByteArray(picture))
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        assert re.fullmatch(re.escape(tag) + words, tip), tip
    (page,) = [window for window in bench.driver.plugin._windows.values() if window.objectName() == "geoembedAccuracy"]
    words = page.words.toPlainText()
    assert "Of 43 labels" in words and "quarry:" in words and "Of 10 places that the map calls so" in words
