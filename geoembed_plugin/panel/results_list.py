"""The tiles found, as a list of facts or as a grid of pictures; keys and a menu for what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..canvas.highlights import colour_of
from ..texts.translation import tr
from .results_model import CONTEXT, FACTS, PLACE, SHARE, ResultsModel

PICTURE = 48
MARGIN = 6
CELL = 110
"""Pixels that a cell of the grid is wide at least, where three are no wider than the panel."""
LEAST_CELLS = 3
SPARE = 4
"""Qt breaks a line that cells fill to the last pixel."""


class ResultsDelegate(QStyledItemDelegate):
    """Draws a row: the picture framed in its likeness' colour, a bar of likeness, distance and position."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Rows are as high as the picture, or as their lines of text."""
        facts = index.data(FACTS) or ("", "", "", "", "")
        width = option.widget.viewport().width() if option.widget is not None else option.rect.width()
        count = 1 + len(self._lines(facts, option.fontMetrics, width - PICTURE - 4 * MARGIN))
        lines = count * option.fontMetrics.height() + (count + 1) * MARGIN
        return QSize(180, max(PICTURE + 2 * MARGIN, lines))

    @staticmethod
    def _lines(facts: Sequence[str], metrics: QFontMetrics, room: int) -> list[tuple[str, str]]:
        """What stands below the similarity, left and right: the position gets a line of its own in a narrow panel.

        Rows of one list are of one height, so that the longest distance and position decide, and not the row's own.
        """
        _rank, _similarity, distance, position, folder = facts
        widest = metrics.horizontalAdvance("20 000 km") + 2 * MARGIN + metrics.horizontalAdvance("88,88° N, 188,88° W")
        lines = [(distance, position)] if widest <= room else [(distance, ""), (position, "")]
        return [*lines, (folder, "")] if folder else lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one row."""
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.text, image = "", index.data(Qt.ItemDataRole.DecorationRole)
        option.icon = type(option.icon)()
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        facts = index.data(FACTS) or ("", "", "", "", "")
        rank, similarity = facts[:2]
        share = index.data(SHARE) or 0.0
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        dim = QColor(ink)
        dim.setAlpha(170)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QRect(option.rect.left() + MARGIN, option.rect.center().y() - PICTURE // 2, PICTURE, PICTURE)
        left, right = square.right() + 2 * MARGIN, option.rect.right() - MARGIN
        square = _read(option, square)
        if isinstance(image, QImage) and not image.isNull():
            painter.drawImage(square, image)
        else:
            painter.fillRect(square, QColor(128, 128, 128, 60))
        painter.setPen(QPen(colour_of(share), 2))
        painter.drawRect(square)

        height = option.fontMetrics.height()
        step = height + MARGIN
        lines = self._lines(facts, option.fontMetrics, right - left)
        top = option.rect.center().y() - (height + step * len(lines)) // 2
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setLayoutDirection(option.direction)
        painter.setFont(option.font)
        painter.setPen(dim)
        painter.drawText(_read(option, QRect(left, top, 34, height)), Qt.AlignmentFlag.AlignLeft, rank)
        painter.setFont(bold)
        painter.setPen(ink)
        figure = option.fontMetrics.horizontalAdvance("0.00000") + MARGIN
        painter.drawText(_read(option, QRect(left + 34, top, figure, height)), Qt.AlignmentFlag.AlignLeft, similarity)
        bar = QRect(left + 34 + figure, top + height // 2 - 3, max(right - left - 34 - figure, 0), 6)
        filled = QRect(bar.topLeft(), QSize(round(bar.width() * max(share, 0.03)), bar.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(128, 128, 128, 60))
        painter.drawRoundedRect(_read(option, bar), 3, 3)
        painter.setBrush(colour_of(share))
        painter.drawRoundedRect(_read(option, filled), 3, 3)
        painter.setFont(option.font)
        painter.setPen(dim)
        line = _read(option, QRect(left, top, right - left, height))
        for near, far in lines:
            line.translate(0, step)
            text = option.fontMetrics.elidedText(near, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, _figures(text))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, _figures(far))
        painter.restore()


class GridDelegate(QStyledItemDelegate):
    """Draws a cell: the tile framed in its surroundings, in its likeness' colour, with rank and similarity on them."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """Square, and so wide that whole cells fill a line."""
        width = option.widget.viewport().width() if option.widget is not None else option.rect.width()
        return QSize(*[cell_side(width)] * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell."""
        rank, similarity = (index.data(FACTS) or ("", ""))[:2]
        share, shown = index.data(SHARE) or 0.0, index.data(CONTEXT)
        cell = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(cell, QColor(128, 128, 128, 60))
        if shown is not None and not shown[0].isNull():
            picture, part = shown
            painter.drawImage(cell, picture)
            tile = QRect(0, 0, round(cell.width() * part), round(cell.height() * part))
            tile.moveCenter(cell.center())
            for colour, width in ((QColor(0, 0, 0, 150), 3), (QColor(255, 255, 255), 1)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(tile)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        height = painter.fontMetrics().height() + 2
        strip = QRect(cell.left(), cell.bottom() - height + 1, cell.width(), height)
        painter.fillRect(strip, QColor(0, 0, 0, 190))
        painter.setPen(QColor(255, 255, 255))
        words = strip.adjusted(4, 0, -4, 0)
        painter.setLayoutDirection(option.direction)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), similarity)
        painter.setFont(option.font)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), rank)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = option.palette.color(QPalette.ColorRole.Highlight) if selected else colour_of(share)
        painter.setPen(QPen(frame, 5 if selected else 3, join=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(cell)
        painter.restore()


def _read(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """A place in a row, from the other side where one reads from right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _figures(text: str) -> str:
    """Figures with their units and signs in their own order, in a line that is read from right to left, too."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if text else ""


def cell_side(width: int) -> int:
    """Pixels of a cell of the grid: three fill a line of the narrowest panel, more a wider one's."""
    return max((width - SPARE) // max(LEAST_CELLS, width // CELL), 1)


class ResultsList(QListView):
    """Shows the model, with a hint where there is nothing yet.

    Signals:
        visited: A tile was chosen by click or key: its place in the answer.
        opened: A tile was double-clicked, or Enter pressed.
        wanted: A choice of the context menu or a key: the selected places in the answer, and ``more``, ``less``,
            ``new``, ``zoom``, ``exclude``, ``copy`` or ``copy_projected``.
    """

    visited = pyqtSignal(int)
    opened = pyqtSignal(int)
    wanted = pyqtSignal(list, str)

    def __init__(self, model: ResultsModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedResults")
        self.setAccessibleName(tr("Tiles found"))
        self.setToolTip(
            tr(
                "A click or an arrow key goes to the tile, Enter zooms to it, Delete leaves it out, Ctrl+C copies "
                "positions; a right click offers more"
            )
        )
        self.setModel(model)
        self._delegates = (ResultsDelegate(self), GridDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.activated.connect(lambda index: self.opened.emit(self._place(index)))
        self.hint = ""
        self.show_as_grid(False)

    def show_as_grid(self, grid: bool) -> None:
        """Pictures side by side, or a row of facts each; what is selected stays so."""
        self.setViewMode(QListView.ViewMode.IconMode if grid else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # a row is higher in a narrow panel
        self.setItemDelegate(self._delegates[grid])
        # A scroll bar that came and went would change the width that cells are fitted to.
        always, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(always if grid else needed)
        self._fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: Any) -> None:
        """Cells fill the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        grid = self.viewMode() == QListView.ViewMode.IconMode
        self.setGridSize(QSize(*[cell_side(self.viewport().width())] * 2) if grid else QSize())

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

    def event(self, event: QEvent) -> bool:
        """The window's own shortcuts of these keys wait while the list has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and _key_of(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter zooms, Delete leaves out, Ctrl+C copies; arrow keys step, as in any list."""
        what, places = _key_of(event), self.selected()
        if not what or not places:
            super().keyPressEvent(event)
        elif what == "zoom":
            self.opened.emit(self._place(self.currentIndex()))
        else:
            self.wanted.emit(places, what)

    def selected(self) -> list[int]:
        """Places in the answer of the selected tiles, best first."""
        return sorted(self._place(index) for index in self.selectedIndexes())

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
        if not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        project = QgsProject.instance().crs()
        menu = QMenu(self)
        menu.setObjectName("geoembedResultsMenu")
        for name, text in (
            ("more", tr("More like this")),
            ("less", tr("Less like this")),
            ("new", tr("Search from here")),
            ("zoom", tr("Zoom to this tile")),
            ("exclude", tr("Leave out")),
            ("copy", tr("Copy position")),
            ("copy_projected", tr("Copy position in {crs}").format(crs=project.userFriendlyIdentifier())),
        ):
            if name != "copy_projected" or project.isValid():
                menu.addAction(text).setObjectName(name)
        chosen = menu.exec(self.viewport().mapToGlobal(position))
        if chosen is not None:
            self.wanted.emit(self.selected(), chosen.objectName())
        menu.deleteLater()


def _key_of(event: QKeyEvent) -> str:
    """What a key stands for; "" for nothing of the list's own."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    keys = {Qt.Key.Key_Return: "zoom", Qt.Key.Key_Enter: "zoom", Qt.Key.Key_Delete: "exclude"}
    return keys.get(event.key(), "")
