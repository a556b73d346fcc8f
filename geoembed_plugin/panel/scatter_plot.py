"""A plot of points by the hundred thousand: a picture of their density, one pointed out, a lasso that selects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QEvent, QPointF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QWidget

from trainer.contract import TrainerError

from ..canvas.highlights import COUNTER, EXAMPLE, STRONG
from ..jobs.background import Background
from ..search.look_plane import Points, Rows, View, density, nearest, within
from ..search.thumbnails import image_of
from ..texts import messages
from ..texts.translation import tr

NO_ROWS: Rows = np.zeros(0, np.int64)
WITHIN = 10.0
"""Pixels from a point at which the mouse is on it."""
ZOOM = 1.25
CHOSEN = QColor(240, 180, 40)
DRAW_AFTER_MS = 15


class ScatterPlot(QWidget):
    """Left click visits a point, left drag is a lasso, the wheel zooms, a drag with the middle button moves.

    Signals:
        hovered: The row of the point under the mouse; -1 for none.
        visited: The row of the point that was clicked.
        chosen: The rows inside of the lasso, sorted; none after a click beside all points.
    """

    hovered = pyqtSignal(int)
    visited = pyqtSignal(int)
    chosen = pyqtSignal(object)

    def __init__(self, background: Background, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedScatter")
        self.setAccessibleName(tr("The tiles by their looks"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.points: Points = np.zeros((0, 2), np.float32)
        self.rows = NO_ROWS
        self.at = -1
        self.view = View()
        self._background = background
        self._image: Optional[QImage] = None
        self._turn = 0
        self._likes: Sequence[int] = ()
        self._unlikes: Sequence[int] = ()
        self._found: Sequence[int] = ()
        self._pressed: Optional[QPointF] = None
        self._moved_from: Optional[QPointF] = None
        self._lasso: list[QPointF] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DRAW_AFTER_MS)
        self._soon.timeout.connect(self._ask)

    # -- what is shown ----------------------------------------------------------------------------
    def show_points(self, points: Points) -> None:
        """Other points: (N, 2) in -1…1."""
        self.points, self.rows, self.at, self._image = points, NO_ROWS, -1, None
        self._likes, self._unlikes, self._found = (), (), ()  # rows of the points of before
        self.fit()

    def fit(self) -> None:
        """See all of them."""
        self._look(View(0.0, 0.0, 0.47 * max(min(self.width(), self.height()), 1)))

    def choose(self, rows: Rows) -> None:
        """Mark these points."""
        self.rows = rows
        self._soon.start()

    def point_out(self, row: int) -> None:
        """Circle one point; -1 for none."""
        if row != self.at:
            self.at = row
            self.update()

    def mark(self, likes: Sequence[int], unlikes: Sequence[int], found: Sequence[int]) -> None:
        """Show examples, counter-examples, and the tiles found."""
        self._likes, self._unlikes, self._found = likes, unlikes, found
        self.update()

    def _look(self, view: View) -> None:
        self.view = view
        self._soon.start()
        self.update()

    def _ask(self) -> None:
        self._turn += 1
        turn, points, rows, view = self._turn, self.points, self.rows, self.view
        width, height = max(self.width(), 1), max(self.height(), 1)
        ink = self.palette().color(QPalette.ColorRole.Text)

        def paint() -> npt.NDArray[np.uint8]:
            pixels = np.zeros((height, width, 4), np.uint8)
            if turn != self._turn:
                return pixels
            shade = density(points, view, width, height)
            pixels[..., :3] = ink.red(), ink.green(), ink.blue()
            pixels[..., 3] = np.where(shade > 0, 60 + 170 * shade, 0)
            if len(rows):
                on = density(points[rows], view, width, height) > 0
                pixels[on] = (CHOSEN.red(), CHOSEN.green(), CHOSEN.blue(), 255)
            return pixels

        def painted(pixels: npt.NDArray[np.uint8]) -> None:
            if turn == self._turn:
                self._image = image_of(pixels)
                self.update()

        self._background.do(paint, painted, self._tell)

    @staticmethod
    def _tell(error: TrainerError) -> None:
        messages.log(str(error))

    def paintEvent(self, _event: Any) -> None:
        """The density, then what is marked in it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._image is not None:
            painter.drawImage(0, 0, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rows, colour, size in (
            (self._found, STRONG, 3.0),
            (self._likes, EXAMPLE, 6.0),
            (self._unlikes, COUNTER, 6.0),
        ):
            painter.setPen(QPen(QColor(0, 0, 0), 1))
            painter.setBrush(colour)
            for point in self._places(rows):
                painter.drawEllipse(point, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for point in self._places([self.at] if self.at >= 0 else []):
            for colour, width in ((QColor(0, 0, 0), 4), (QColor(255, 255, 255), 2)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(point, 8.0, 8.0)
        if self._lasso:
            painter.setPen(QPen(CHOSEN, 2, Qt.PenStyle.DashLine))
            painter.drawPolygon(QPolygonF(self._lasso))
        painter.end()

    def _places(self, rows: Sequence[int]) -> list[QPointF]:
        if not len(rows):
            return []
        pixels = self.view.to_pixels(self.points[np.asarray(rows, np.int64)], self.width(), self.height())
        return [QPointF(x, y) for x, y in pixels.tolist()]

    # -- hands ------------------------------------------------------------------------------------
    def resizeEvent(self, _event: Any) -> None:
        """All of them fit again."""
        self.fit()

    def wheelEvent(self, event: Any) -> None:
        """Zoom; what is under the mouse stays there."""
        factor = ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM
        away_x = (event.position().x() - self.width() / 2) / self.view.scale
        away_y = (self.height() / 2 - event.position().y()) / self.view.scale
        stays = 1 - 1 / factor
        self._look(View(self.view.x + away_x * stays, self.view.y + away_y * stays, self.view.scale * factor))
        event.accept()

    def mousePressEvent(self, event: Any) -> None:
        """A click or a lasso begins, or the plane is moved."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPointF(event.pos())
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._moved_from = QPointF(event.pos())

    def mouseMoveEvent(self, event: Any) -> None:
        """Point out what is under the mouse, or draw the lasso."""
        place = QPointF(event.pos())
        if self._moved_from is not None:
            by, self._moved_from = place - self._moved_from, place
            scale = self.view.scale
            self._look(View(self.view.x - by.x() / scale, self.view.y + by.y() / scale, scale))
        elif self._pressed is not None:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far or self._lasso:
                self._lasso = [*(self._lasso or [self._pressed]), place]
                self.update()
        else:
            self._hover(self._under(place))

    def mouseReleaseEvent(self, event: Any) -> None:
        """Visit a point, or select what is inside of the lasso."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._moved_from = None
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        lasso, self._lasso, self._pressed = self._lasso, [], None
        if lasso:
            self._select(lasso)
        elif (row := self._under(QPointF(event.pos()))) >= 0:
            self.visited.emit(row)
        else:
            self.choose(NO_ROWS)
            self.chosen.emit(NO_ROWS)
        self.update()

    def mouseDoubleClickEvent(self, _event: Any) -> None:
        """See all of them again."""
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.at:
            self.point_out(row)
            self.hovered.emit(row)

    def _under(self, place: QPointF) -> int:
        if not len(self.points):
            return -1
        return nearest(self.points, self.view, self.width(), self.height(), place.x(), place.y(), WITHIN)

    def _select(self, lasso: list[QPointF]) -> None:
        """Beside the interface: a million points take a moment."""
        points, view, width, height = self.points, self.view, self.width(), self.height()
        ring = np.array([[point.x(), point.y()] for point in lasso], np.float64)

        def found(rows: Rows) -> None:
            self.choose(rows)
            self.chosen.emit(rows)

        self._background.do(lambda: within(points, view, width, height, ring), found, self._tell)
