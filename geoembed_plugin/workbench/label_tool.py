"""The map tool of labels: a click is a tile, a drag is a lasso around tiles, a digit is a class."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication

from ..canvas.map_tool import OutlineTool, closed
from ..texts.translation import tr


class LabelTool(OutlineTool):
    """Stays active until another tool is chosen; the map is moved with the space bar or the middle button.

    Signals:
        clicked: Where (in the canvas' CRS), and whether the label is taken away (Shift).
        lassoed: Around what, likewise.
        key: A digit 1…9.
        undone: Ctrl+Z, Backspace.
        redone: Ctrl+Y, Ctrl+Shift+Z.
    """

    clicked = pyqtSignal(QgsPointXY, bool)
    lassoed = pyqtSignal(QgsGeometry, bool)
    key = pyqtSignal(int)
    undone = pyqtSignal()
    redone = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))
        self.setToolName(tr("Label tiles"))
        self._pressed: Optional[QPoint] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """A click or a lasso begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self.points = event.pos(), []

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Far enough from where it began, it is a lasso."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if not self.points and (event.pos() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        if not self.points:
            self.points.append(self.toMapCoordinates(self._pressed))
        self.points.append(self.toMapCoordinates(event.pos()))
        self.draw(self.points)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click or a lasso ends."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        line, away = self.points, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.clear()
        if len(line) >= 3:
            self.lassoed.emit(closed(line), away)
        elif not line:
            self.clicked.emit(self.toMapCoordinates(event.pos()), away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose a class; Ctrl+Z and Ctrl+Y take back and make again; Escape gives a lasso up."""
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.key.emit(event.key() - Qt.Key.Key_0)
        elif event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redone.emit()
        elif event.key() == Qt.Key.Key_Escape and self.points:
            self.clear()
        else:
            event.ignore()
            return
        event.accept()

    def clear(self) -> None:
        """Nothing is pressed, and no lasso begun."""
        super().clear()
        self._pressed = None
