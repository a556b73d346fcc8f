"""The tiles found as a grid and as a list, and what keys do there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QPixmap
from qgis.PyQt.QtTest import QTest

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(driver: Any, make_embeddings: Any) -> Any:
    """The panel of a folder of 16 × 8 tiles, searched for the looks of tile 37; on a laptop's screen."""
    driver.plugin.iface.mainWindow().resize(1366, 768 - 30)
    driver.plugin.dock.setFixedWidth(340)
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    content = driver.plugin.dock.widget()
    content.filters.setCollapsed(True)
    return content


def in_sight(panel: Any) -> list[int]:
    """Rows of the model that are wholly to be seen."""
    view = panel.list.viewport().rect()
    return [
        row for row in range(panel.model.rowCount()) if view.contains(panel.list.visualRect(panel.model.index(row)))
    ]


def test_nine_results_are_to_be_seen_on_a_laptop_and_the_switch_is_remembered(driver: Any, panel: Any) -> None:
    from geoembed_plugin.panel.results_dock import ResultsPanel

    assert panel.grid.isChecked()
    driver.wait(lambda: len(in_sight(panel)) >= 9, what="nine results")  # newer versions of Qt lay out a moment later
    first, second = (panel.list.visualRect(panel.model.index(row)) for row in (0, 1))
    assert first.top() == second.top() and first.right() < second.right(), "side by side"
    QTest.mouseClick(panel.grid, Qt.MouseButton.LeftButton)
    first, second = (panel.list.visualRect(panel.model.index(row)) for row in (0, 1))
    assert first.left() == second.left() and first.bottom() < second.bottom(), "one under the other"
    other = ResultsPanel(driver.plugin, driver.search)
    assert not other.grid.isChecked()
    other.deleteLater()


def test_the_grid_shows_half_a_tile_around_each_tile_and_frames_it(driver: Any, panel: Any) -> None:
    from geoembed_plugin.panel.results_model import CONTEXT

    found = driver.session.found
    place = next(p for p in range(len(found)) if 0 < found.tiles["column"][p] < 15 and 0 < found.tiles["row"][p] < 7)
    index = panel.model.index(place)
    driver.wait(lambda: index.data(CONTEXT) is not None, what="the picture")
    picture, share = index.data(CONTEXT)
    assert share == 0.5

    def colour(x: float, y: float) -> list[int]:
        pixel = picture.pixelColor(int(x * picture.width()), int(y * picture.height()))
        return [pixel.red(), pixel.green(), pixel.blue()]

    np.testing.assert_allclose(colour(0.5, 0.5), [220, 200, 60], atol=3)
    np.testing.assert_allclose(colour(0.3, 0.7), [220, 200, 60], atol=3)  # still the tile
    np.testing.assert_allclose(colour(0.1, 0.5), [40, 60, 200], atol=3)  # its neighbour in the west has the look before
    np.testing.assert_allclose(colour(0.9, 0.5), [200, 40, 30], atol=3)
    panel.list.scrollTo(index)
    drawn = QPixmap(panel.list.viewport().grab()).toImage()
    cell = panel.list.visualRect(index).adjusted(2, 2, -2, -2)
    edge = cell.center().y() - round(cell.height() * share) // 2
    around = [drawn.pixelColor(cell.center().x(), y) for y in range(edge - 3, edge + 4)]
    assert max(min(pixel.red(), pixel.green(), pixel.blue()) for pixel in around) > 200, "a white line frames the tile"


def test_arrow_keys_step_through_the_grid_and_enter_zooms(driver: Any, panel: Any) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    across = len([row for row in in_sight(panel) if panel.list.visualRect(panel.model.index(row)).top() == 0])
    assert across == 3
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Left, 3)):
        QTest.keyClick(panel.list, key)
        assert panel.list.currentIndex().row() == place
        box = driver.session.found.boxes[place]
        assert abs(driver.canvas.extent().center().x() - (box[0] + box[2]) / 2) < 1
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert driver.canvas.extent().height() < 8 * (box[3] - box[1]) and driver.canvas.extent().width() > box[2] - box[0]


def test_delete_leaves_tiles_out_until_undo_or_another_search(driver: Any, panel: Any) -> None:
    before = driver.found()
    select(panel, 0, 2)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    driver.settle()
    assert before[0] not in driver.found() and before[2] not in driver.found() and before[1] == driver.found()[0]
    assert len(driver.found()) == 20, "others move up"
    assert "2 left out" in panel.status.text()
    panel.tools.undo.trigger()
    driver.settle()
    assert driver.found() == before
    select(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    driver.settle()
    assert "1 left out" in panel.status.text()
    driver.click(37)
    assert driver.found() == before, "another search"


def test_a_way_between_two_looks_leaves_nothing_out_and_says_so(driver: Any, panel: Any) -> None:
    driver.click(38, Qt.KeyboardModifier.ShiftModifier)
    panel.tools.between.trigger()
    driver.settle()
    way = driver.found()
    select(panel, 1)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert driver.refusals[-1].code == "between" and driver.found() == way


def test_positions_are_copied_as_lines(driver: Any, panel: Any, person: Any) -> None:
    tiles = driver.session.found.tiles
    select(panel, 3, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_C, CTRL)
    expected = [f"{tiles['latitude'][place]:.6f}, {tiles['longitude'][place]:.6f}" for place in (0, 3)]
    assert QGuiApplication.clipboard().text().splitlines() == expected and "2 positions" in panel.status.text()
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    QgsProject.instance().setCrs(crs)
    at = panel.list.visualRect(panel.model.index(1)).center()
    text = f"Copy position in {crs.userFriendlyIdentifier()}"
    person.choose_from(lambda: panel.list.customContextMenuRequested.emit(at), text)
    copied = [float(part) for part in QGuiApplication.clipboard().text().split(", ")]
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    point = QgsPointXY(float(tiles["longitude"][1]), float(tiles["latitude"][1]))
    there = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transform(point)
    np.testing.assert_allclose(copied, [there.x(), there.y()], atol=0.006)


def select(panel: Any, *rows: int) -> None:
    """Select these rows as clicks with Ctrl do."""
    panel.list.setFocus()
    for number, row in enumerate(rows):
        kind = QItemSelectionModel.SelectionFlag
        panel.list.selectionModel().setCurrentIndex(
            panel.model.index(row), kind.Select if number else kind.ClearAndSelect
        )
