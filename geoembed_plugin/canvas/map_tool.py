"""The map tools: click to search, and draw the area to search in; other areas, as the search wants them."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from trainer.contract import InputError
from trainer.geography.polygons import Area
from trainer.geography.positions import WGS84

from ..texts.translation import tr

Drawn = Callable[[QgsGeometry], None]


class LookAlikeTool(QgsMapTool):
    """A click asks where else it looks like this; dragging pans; the tool stays active.

    Signals:
        asked: Where (in the canvas' CRS), and the keyboard's modifiers.
        taken_back: Backspace or Delete: the last example goes.
    """

    asked = pyqtSignal(QgsPointXY, object)
    taken_back = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))
        self.setToolName(tr("Find look-alikes"))
        self._pressed: Optional[QPoint] = None
        self._dragging = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.pos(), False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Far enough from where it began, it is a drag: the map follows."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self.canvas().panAction(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click asks; a drag ends."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, self._pressed, self._dragging = self._dragging, None, False
        if dragged:
            self.canvas().panActionEnd(event.pos())
        else:
            self.asked.emit(self.toMapCoordinates(event.pos()), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes the last example back."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.taken_back.emit()
            event.accept()
        else:
            event.ignore()


class OutlineTool(QgsMapTool):
    """A tool that draws the outline of one polygon as a rubber band.

    Attributes:
        points: Its corners so far, in the canvas' CRS.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.points: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setWidth(2)

    def set_colour(self, colour: QColor) -> None:
        """Of the outline; what it encloses is of the same colour, seen through."""
        through = QColor(colour)
        through.setAlpha(50)
        self._band.setStrokeColor(colour)
        self._band.setFillColor(through)

    def draw(self, points: list[QgsPointXY]) -> None:
        """Show the polygon with these corners."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if points:
            self._band.addGeometry(closed(points), None)

    def clear(self) -> None:
        """Forget the corners."""
        self.points = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def deactivate(self) -> None:
        """Another tool was chosen."""
        self.clear()
        super().deactivate()

    def remove(self) -> None:
        """Take the rubber band off the canvas."""
        self.canvas().scene().removeItem(self._band)


def closed(points: list[QgsPointXY]) -> QgsGeometry:
    """The polygon with these corners."""
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])


class AreaTool(OutlineTool):
    """Draws one polygon: clicks set corners, a right click or Enter ends it, Escape gives up.

    Signals:
        drawn: The polygon, in the canvas' CRS.
        given_up: Escape was pressed, or there are too few corners.
    """

    drawn = pyqtSignal(QgsGeometry)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CapturePoint))
        self.setToolName(tr("Draw a polygon"))
        self.set_colour(QColor(0, 114, 178))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A corner, or the end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.points.append(self.toMapCoordinates(event.pos()))
            self.draw(self.points)
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The polygon as it would be with the next corner here."""
        if self.points:
            self.draw([*self.points, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends, Backspace takes a corner back, Escape gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and self.points:
            self.points.pop()
            self.draw(self.points)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        else:
            event.ignore()
            return
        event.accept()

    def _finish(self) -> None:
        corners = self.points
        self.clear()
        if len(corners) >= 3:
            self.drawn.emit(closed(corners))
        else:
            self.given_up.emit()


class PolygonDrawing(QObject):
    """Lends the canvas to a tool that draws one polygon, and gives it back to the tool that was there."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas, self._tool = canvas, AreaTool(canvas)
        self._before: Optional[QgsMapTool] = None
        self._waiting: Optional[tuple[Drawn, Callable[[], None]]] = None
        self._tool.drawn.connect(self._drawn)
        self._tool.given_up.connect(self._given_up)
        canvas.mapToolSet.connect(self._other_tool)

    @staticmethod
    def hint() -> str:
        """How it is done."""
        return tr("Click the corners on the map; a right click or Enter ends it, Escape gives up.")

    def begin(self, drawn: Drawn, given_up: Callable[[], None] = lambda: None) -> None:
        """Let the person draw.

        Args:
            drawn: Receives the polygon, in the canvas' CRS.
            given_up: Called where there will be none.
        """
        self._end(give_back=False)
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        self._waiting = (drawn, given_up)
        self._canvas.setFocus()

    def close(self) -> None:
        """Take the tool off the canvas."""
        self._canvas.mapToolSet.disconnect(self._other_tool)
        self._waiting = None
        self._canvas.unsetMapTool(self._tool)
        self._tool.remove()
        self._tool.deleteLater()

    def _drawn(self, geometry: QgsGeometry) -> None:
        waiting, self._waiting = self._waiting, None
        self._give_back()
        if waiting is not None:
            waiting[0](geometry)

    def _given_up(self) -> None:
        self._end(give_back=True)

    def _other_tool(self, tool: Optional[QgsMapTool], _before: Optional[QgsMapTool] = None) -> None:
        if tool is not self._tool:
            self._end(give_back=False)

    def _end(self, give_back: bool) -> None:
        waiting, self._waiting = self._waiting, None
        if give_back:
            self._give_back()
        if waiting is not None:
            waiting[1]()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._tool)


def area_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Area:
    """The area inside of a polygon or several.

    Raises:
        InputError: it is no polygon.
    """
    if geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(tr("This is no polygon."), tr("Draw or select at least one polygon."), "no-polygon")
    straight = QgsGeometry(geometry)
    straight.convertToMultiType()
    polygons = tuple(
        tuple(np.array([[point.x(), point.y()] for point in ring[:-1]], np.float64) for ring in polygon)
        for polygon in straight.asMultiPolygon()
    )
    wkt = WGS84 if crs.authid() == WGS84 else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    return Area(polygons, wkt)


def selected_polygons(layer: object) -> QgsGeometry:
    """The selected polygons of a layer together; all of them where none is selected.

    Raises:
        InputError: the layer has no polygons.
    """
    hint = tr("Make a polygon layer active and select what to search in.")
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(tr("The active layer has no polygons."), hint, "no-polygon")
    features = layer.selectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
    geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
    if not geometries:
        raise InputError(tr("The active layer has no polygons."), hint, "no-polygon")
    return geometries[0] if len(geometries) == 1 else QgsGeometry.collectGeometry(geometries)
