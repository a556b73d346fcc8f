"""The list of tiles found: a click or an arrow key goes there."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from ..translation import tr
from .results_model import PLACE, ResultsDelegate, ResultsModel


class ResultsList(QListView):
    """Shows the model, with a hint where there is nothing yet.

    Signals:
        visited: A tile was chosen by click or key: its place in the answer.
        opened: A tile was double-clicked, or Enter pressed.
        wanted: A choice of the context menu: place in the answer, and ``more``, ``less``, ``new`` or ``copy``.
    """

    visited = pyqtSignal(int)
    opened = pyqtSignal(int)
    wanted = pyqtSignal(int, str)

    def __init__(self, model: ResultsModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedResults")
        self.setAccessibleName(tr("Tiles found"))
        self.setToolTip(tr("A click or an arrow key goes to the tile; a right click offers more"))
        self.setModel(model)
        self.setItemDelegate(ResultsDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # a row is higher in a narrow panel
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.activated.connect(lambda index: self.opened.emit(self._place(index)))
        self.hint = ""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Arrow keys and clicks alike."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.visited.emit(self._place(current))

    def mousePressEvent(self, event: Any) -> None:
        """A click on the tile that is current already goes there again."""
        before = self.currentIndex()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and before.isValid() and before == self.indexAt(event.pos()):
            self.visited.emit(self._place(before))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the hint."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.hint:
            painter = QPainter(self.viewport())
            colour = self.palette().color(QPalette.ColorRole.Text)
            colour.setAlpha(150)
            painter.setPen(colour)
            area = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self.hint)
            painter.end()

    @staticmethod
    def _place(index: QModelIndex) -> int:
        place = index.data(PLACE)
        return -1 if place is None else int(place)

    def _menu(self, position: QPoint) -> None:
        index = self.indexAt(position)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setObjectName("geoembedResultsMenu")
        for name, text in (
            ("more", tr("More like this")),
            ("less", tr("Less like this")),
            ("new", tr("Search from here")),
            ("zoom", tr("Zoom to this tile")),
            ("copy", tr("Copy position")),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
        chosen = menu.exec(self.viewport().mapToGlobal(position))
        if chosen is not None:
            self.wanted.emit(self._place(index), chosen.objectName())
        menu.deleteLater()
