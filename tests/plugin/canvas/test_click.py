"""Clicks on a real canvas, and what they find."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def looks(driver: Any, rows: list[int]) -> set[int]:
    tiles = driver.session.searcher.embeddings.table[rows]
    return set(((tiles["row"] + tiles["column"]) % 4).tolist())


def test_a_click_finds_the_tiles_that_look_like_the_one_under_it(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    found = driver.found()
    assert len(found) == 20 and 37 not in found
    assert looks(driver, found) == looks(driver, [37])
    assert driver.session.marks[0].row == 37
    assert driver.search.highlights.outlines_shown() == 20
    assert driver.plugin.dock.widget().model.rowCount() == 20


def test_the_tool_stays_active_and_the_button_shows_it(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    for row in (3, 90):
        driver.click(row)
        assert driver.canvas.mapTool() is driver.search.tool
        assert driver.plugin.actions["search"].isChecked()
        assert driver.session.marks[0].row == row
    driver.plugin.actions["search"].trigger()
    assert driver.canvas.mapTool() is not driver.search.tool
    assert not driver.plugin.actions["search"].isChecked()


def test_shift_adds_an_example_and_ctrl_a_counter_example(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(0)
    driver.click(1, SHIFT)
    assert looks(driver, driver.found()) == {0, 1}
    driver.click(5, CTRL)  # looks like tile 1
    assert [mark.like for mark in driver.session.marks] == [True, True, False]
    assert looks(driver, driver.found()) == {0}
    driver.session.undo()
    driver.settle()
    assert looks(driver, driver.found()) == {0, 1}
    driver.session.undo()
    driver.session.undo()
    driver.settle()
    assert driver.session.marks == () and driver.found() == [] and driver.search.highlights.outlines_shown() == 0


def test_backspace_on_the_map_takes_the_last_example_back(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(0)
    driver.click(1, SHIFT)
    QTest.keyClick(driver.canvas, Qt.Key.Key_Backspace)
    driver.settle()
    assert [mark.row for mark in driver.session.marks] == [0]


def test_a_counter_example_alone_is_refused_with_what_to_do(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(0, CTRL)
    assert driver.session.marks == ()
    assert driver.refusals[-1].code == "no-example" and driver.refusals[-1].next_step


def test_a_click_beside_the_tiles_says_how_far_away_they_are(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 4326)
    driver.canvas.zoomByFactor(3.0)
    driver.click(0)
    before = driver.found()
    extent = driver.canvas.extent()
    driver.click_at(extent.xMinimum() + 0.01, extent.yMinimum() + 0.01)
    driver.settle()
    refusal = driver.refusals[-1]
    assert refusal.code == "beside-the-tiles" and "km away" in refusal.next_step
    assert str(driver.session.folders.folder.parent) not in str(refusal), "a name, and no path"
    assert driver.found() == before, "the answer stays"


def test_the_panel_leads_from_a_click_beside_the_tiles_to_the_nearest(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 4326)
    driver.canvas.zoomByFactor(3.0)
    panel = driver.plugin.dock.widget()
    button = panel.findChild(QPushButton, "geoembedZoomThere")
    driver.click(0)
    assert button.isHidden()
    before = driver.canvas.extent()
    driver.click_at(before.xMinimum() + 0.01, before.yMinimum() + 0.01)
    driver.settle()
    assert button.isVisible() and "away" in panel.status.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    searcher, row = driver.session.nearest
    where = searcher.embeddings.positions
    assert driver.canvas.extent().contains(QgsPointXY(where.longitude[row], where.latitude[row]))
    assert driver.canvas.extent().width() < before.width() / 3
    driver.click(row)
    assert button.isHidden()


def test_without_embeddings_a_click_says_what_to_do(driver: Any) -> None:
    QTest.mouseClick(driver.canvas.viewport(), Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.refusals[-1].code == "no-embeddings"


def test_a_drag_pans_and_does_not_search(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    before, viewport = driver.canvas.extent().center(), driver.canvas.viewport()
    middle = viewport.rect().center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    move(viewport, middle, 60)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + move.by)
    driver.settle()
    assert driver.session.marks == ()
    assert driver.canvas.extent().center().distance(before) > 0


def move(viewport: Any, start: Any, pixels: int) -> None:
    """A move with the button held, which QTest.mouseMove cannot do."""
    from qgis.PyQt.QtCore import QEvent, QPoint, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    move.by = QPoint(pixels, 0)
    for step in range(1, 4):
        at = QPointF(start + QPoint(pixels * step // 3, 0))
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)


# -- CRS -----------------------------------------------------------------------------------------
def test_it_works_in_any_crs_of_the_project(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    driver.open(folder)
    answers = []
    for epsg in (32633, 4326, 3857, 3035, 32634):
        driver.look_at(folder, epsg)
        driver.click(37)
        assert driver.session.marks[0].row == 37, epsg
        answers.append(driver.found())
        extent = driver.canvas.extent()
        for band in driver.search.highlights.grades():
            for part in band.asGeometry().asMultiPolygon() if band.size() else []:
                assert all(extent.contains(point) for point in part[0]), f"an outline is off the map in EPSG:{epsg}"
    assert all(answer == answers[0] for answer in answers)


def test_outlines_follow_the_crs_of_the_project(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.click(37)
    driver.look_at(folder, 4326)
    band = next(band for band in reversed(driver.search.highlights.grades()) if band.size())
    box = band.asGeometry().boundingBox()
    assert box.width() < 2 and 10 < box.center().x() < 20


def test_over_the_antimeridian_no_outline_goes_round_the_world(driver: Any, make_embeddings: Any, places: Any) -> None:
    folder = make_embeddings(places.over_the_antimeridian)
    driver.open(folder)
    table = driver.session.searcher.embeddings.table
    sides = []
    for row in (int(table["longitude"].argmax()), int(table["longitude"].argmin())):  # the line lies between them
        longitude, latitude = float(table["longitude"][row]), float(table["latitude"][row])
        driver.look(4326, QgsRectangle(longitude - 3, latitude - 2, longitude + 3, latitude + 2))
        driver.click(row)
        assert driver.session.marks[0].row == row and len(driver.found()) == 20
        sides.append(longitude > 0)
    assert sides == [True, False], "one click on each side"
    parts = [
        QgsGeometry.fromPolygonXY(part).boundingBox()
        for band in driver.search.highlights.grades()
        for part in (band.asGeometry().asMultiPolygon() if band.size() else [])
    ]
    assert any(box.xMaximum() > 179.9 for box in parts) and any(box.xMinimum() < -179.9 for box in parts)
    assert max(box.width() for box in parts) < 1.0


def test_answers_follow_the_view_and_a_visit_does_not_change_them(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.click(37)
    panel, table = driver.plugin.dock.widget(), driver.session.searcher.embeddings.table

    def seen() -> bool:
        view, rows = driver.canvas.extent(), driver.found()
        x, y = table["x"][rows], table["y"][rows]
        in_x = (x >= view.xMinimum()) & (x <= view.xMaximum())
        return len(rows) > 0 and bool((in_x & (y >= view.yMinimum()) & (y <= view.yMaximum())).all())

    QTest.mouseClick(panel.follow, Qt.MouseButton.LeftButton)
    driver.settle()
    assert panel.filters.where.currentText() == "In the view, wherever it moves"
    for extent in (
        QgsRectangle(500_000, 4_999_300, 501_280, 5_000_000),
        QgsRectangle(501_280, 4_998_700, 502_560, 5e6),
    ):
        before = driver.found()
        driver.canvas.setExtent(extent)
        driver.wait(lambda before=before: driver.found() != before and not driver.session.busy, what="the view's own")
        assert seen()
    before, turn = driver.found(), driver.session._turn
    view = driver.canvas.extent()
    panel.list.setCurrentIndex(panel.model.index(1))
    assert driver.canvas.extent() == view, "it is to be seen already"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert driver.canvas.extent() != view and not driver.search._come_to_rest.isActive()
    driver.settle()
    assert driver.found() == before and driver.session._turn == turn, "zooming to an answer keeps the answers"
    QTest.mouseClick(panel.follow, Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.session.area is None and panel.filters.where.currentText() == "Everywhere"
    panel.filters.where.activated.emit(2)
    assert panel.follow.isChecked()
    panel.filters.where.activated.emit(1)
    assert not panel.follow.isChecked() and driver.session.area is not None
