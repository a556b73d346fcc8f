"""The scatter plot: linked with the map both ways; its lasso makes examples and selections."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.plugin.panel.test_by_hand import add_tile_layer, layers

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(driver: Any, make_embeddings: Any) -> Any:
    """The window of a folder of 16 × 8 tiles of four looks, searched for the looks of tile 37."""
    folder = make_embeddings()
    add_tile_layer(folder)
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.click(37)
    driver.plugin.dock.widget().tools.scatter.trigger()
    opened = driver.plugin._windows["scatter"]
    driver.wait(lambda: len(opened.plot.points) == 128 and not opened._background.busy, what="the tiles to be placed")
    return opened


def pixel(window: Any, row: int) -> QPoint:
    plot = window.plot
    x, y = plot.view.to_pixels(plot.points[row : row + 1], plot.width(), plot.height())[0].tolist()
    return QPoint(round(x), round(y))


def around(window: Any, rows: list[int]) -> list[QPoint]:
    """Corners of a box around the points of these rows."""
    plot = window.plot
    pixels = plot.view.to_pixels(plot.points[rows], plot.width(), plot.height())
    (x0, y0), (x1, y1) = pixels.min(axis=0) - 4, pixels.max(axis=0) + 4
    return [QPoint(round(x), round(y)) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]


def lasso(driver: Any, window: Any, corners: list[QPoint]) -> None:
    QTest.mousePress(window.plot, LEFT, NONE, corners[0])
    for corner in corners[1:]:
        move(window.plot, corner, LEFT)
    QTest.mouseRelease(window.plot, LEFT, NONE, corners[-1])
    driver.wait(lambda: not window._background.busy, what="the lasso")


def move(widget: Any, to: QPoint, buttons: Any = Qt.MouseButton.NoButton) -> None:
    """Move the mouse there; the platform without a screen moves none by itself."""
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), Qt.MouseButton.NoButton, buttons, NONE)
    QApplication.sendEvent(widget, event)


def of_one_look(driver: Any, row: int) -> list[int]:
    table = driver.session.searcher.embeddings.table
    looks = (table["row"] + table["column"]) % 4
    return np.flatnonzero(looks == looks[row]).tolist()


def test_tiles_that_look_alike_lie_together_and_answers_are_marked(driver: Any, window: Any) -> None:
    alike = of_one_look(driver, 37)
    points = window.plot.points
    inner = np.linalg.norm(points[alike] - points[alike].mean(axis=0), axis=1).max()
    others = np.setdiff1d(np.arange(128), alike)
    assert inner < np.linalg.norm(points[others] - points[alike].mean(axis=0), axis=1).min()
    assert list(window.plot._likes) == [37] and sorted(window.plot._found) == sorted(driver.found())
    assert "128 tiles" in window.status.text() and not window.example.isEnabled()


def test_the_mouse_points_out_a_tile_here_and_there(driver: Any, window: Any) -> None:
    pointed = driver.search.highlights._pointed
    move(window.plot, QPoint(1, 1))
    move(window.plot, pixel(window, 50))
    row = window.plot.at
    assert np.linalg.norm(window.plot.points[row] - window.plot.points[50]) < 0.02
    tile = driver.session.searcher.embeddings.table[row]
    centre = pointed.asGeometry().boundingBox().center()
    assert abs(centre.x() - tile["x"]) < 1 and abs(centre.y() - tile["y"]) < 1
    there = driver.session.searcher.embeddings.table[77]
    move(driver.canvas.viewport(), driver.pixel_of(float(there["longitude"]), float(there["latitude"])))
    driver.wait(lambda: window.plot.at == 77, what="the tile under the mouse on the map")
    window.close()
    assert pointed.asGeometry().isEmpty()


def test_a_click_goes_to_the_tile(driver: Any, window: Any) -> None:
    QTest.mouseClick(window.plot, LEFT, NONE, pixel(window, 90))
    row = window.plot._under(pixel(window, 90))
    tile = driver.session.searcher.embeddings.table[row]
    extent = driver.canvas.extent()
    assert abs(extent.center().x() - tile["x"]) < 1 and extent.height() < 1600


def test_a_lasso_makes_an_example_a_counter_example_and_a_selection(driver: Any, window: Any, person: Any) -> None:
    alike, other = of_one_look(driver, 0), of_one_look(driver, 1)
    lasso(driver, window, around(window, alike))
    assert window.plot.rows.tolist() == alike and "32 tiles are selected" in window.status.text()
    person.press(window, "geoembedScatterExample")
    driver.settle()
    (mark,) = driver.session.marks
    assert mark.query.rows == tuple(alike) and mark.label == "32 selected tiles"
    assert not set(driver.found()) & set(alike)
    lasso(driver, window, around(window, other))
    person.press(window, "geoembedScatterCounter")
    driver.settle()
    assert [each.like for each in driver.session.marks] == [True, False]
    person.press(window, "geoembedScatterLayer")
    assert "no layer" in window.status.text()
    from geoembed_plugin.layers import load_embeddings

    load_embeddings(driver.session.folders.folder)
    driver.settle()
    person.press(window, "geoembedScatterLayer")
    (layer,) = layers("tiles")
    assert sorted(layer.selectedFeatureIds()) == [row + 1 for row in other]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible() and not len(window.plot.rows) and not window.example.isEnabled()


def test_a_lasso_of_too_many_is_refused_in_the_window(driver: Any, window: Any, person: Any, monkeypatch: Any) -> None:
    from geoembed_plugin.search import question

    monkeypatch.setattr(question, "MOST_IN_AREA", 20)
    lasso(driver, window, around(window, of_one_look(driver, 0)))
    person.press(window, "geoembedScatterExample")
    driver.settle()
    assert driver.refusals[-1].code == "too-many-tiles" and driver.session.marks[0].row == 37


def test_another_folder_is_placed_anew(driver: Any, window: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings(name="another", columns=5, rows=4))
    driver.wait(lambda: len(window.plot.points) == 20, what="the other tiles")
    assert "another" in window.windowTitle() and "20 tiles" in window.status.text()


def test_look_alikes_side_by_side_are_made_once_and_kept(driver: Any, window: Any) -> None:
    alike = of_one_look(driver, 37)
    others = np.setdiff1d(np.arange(128), alike)
    before = window.plot.points.copy()
    queue = importlib.import_module("geoembed_plugin.jobs.queue")
    window.kind.setCurrentIndex(1)
    driver.wait(lambda: window._job is not None, what="the job")
    job = window._job
    assert window.stop.isVisible() and job.command[0] == "plane"
    QTest.mouseClick(window.stop, LEFT)
    driver.wait(lambda: window._job is None and len(window.plot.points) == 128, what="the main differences again")
    assert window.kind.currentIndex() == 0 and np.array_equal(window.plot.points, before)
    assert not (window._searcher.embeddings.folder / "plane.npy").exists()
    window.kind.setCurrentIndex(1)
    driver.wait(lambda: window._job is None and len(window.plot.points) == 128, what="the tiles to be placed")
    points = window.plot.points
    away = np.linalg.norm(points[alike][:, None] - points[None], axis=2)
    away[np.arange(len(alike)), alike] = np.inf
    assert not np.isin(away.argmin(axis=1), others).any() and not window.stop.isVisible()
    assert "neighbours look alike" in window.status.text()
    jobs = len(queue.queue().handles)
    window.kind.setCurrentIndex(0)
    driver.wait(lambda: np.array_equal(window.plot.points, before), what="the main differences")
    window.kind.setCurrentIndex(1)
    driver.wait(lambda: np.array_equal(window.plot.points, points), what="the plane from the folder")
    assert len(queue.queue().handles) == jobs, "it is not made twice"
