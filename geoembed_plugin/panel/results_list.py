"""The tiles found as a list: picture, similarity, distance; a click or an arrow key goes there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPalette, QPen
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

from ..canvas.highlights import colour_of, shares
from ..search.answers import Found, Places
from ..search.thumbnails import Thumbnails
from ..texts.translation import tr

PLACE = int(Qt.ItemDataRole.UserRole)
"""Role: place in the answer."""
SHARE = PLACE + 1
"""Role: likeness 0…1 within the answer."""
FACTS = PLACE + 2
"""Role: (rank, similarity, distance, position, folder) as a person reads them; "" where only one folder is searched."""

NO_PARENT = QModelIndex()
PICTURE = 48
MARGIN = 6


def position_text(x: float, y: float, side: float, crs: QgsCoordinateReferenceSystem) -> str:
    """``45.8124° N, 15.9713° E`` or ``500250 m, 4999750 m``: in the project's CRS, to a tenth of a tile.

    Args:
        x: Of the tile's centre.
        y: Of the tile's centre.
        side: Of the tile, in the units of the CRS.
        crs: Of the project.
    """
    if not (math.isfinite(x) and math.isfinite(y) and side > 0):
        return ""
    digits = min(max(0, math.ceil(-math.log10(side / 10))), 8)
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    if crs.isGeographic():
        x = (x + 180) % 360 - 180
        north = locale.toString(abs(y), "f", digits) + "° " + (tr("N") if y >= 0 else tr("S"))
        east = locale.toString(abs(x), "f", digits) + "° " + (tr("E") if x >= 0 else tr("W"))
        return f"{north}, {east}"
    unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
    return ", ".join(f"{locale.toString(value, 'f', digits)} {unit}".strip() for value in (x, y))


def distance_text(km: float) -> str:
    """``1,204 km``, ``640 m``; "" where it is not known."""
    if not math.isfinite(km):
        return ""
    if km < 1:
        return tr("{distance} m").format(distance=QLocale().toString(1000 * km, "f", 0))
    return tr("{distance} km").format(distance=QLocale().toString(km, "f", 0 if km >= 100 else 1))


def digits_for(found: Optional[Found]) -> int:
    """So many digits that the best and the last of an answer differ: 3 to 5."""
    if found is None or len(found) < 2:
        return 3
    spread = float(np.ptp(found.answer.similarity))
    return 3 if spread > 0.01 else 4 if spread > 0.001 else 5


class ResultsModel(QAbstractListModel):
    """The places of an answer that are shown, in its order."""

    def __init__(self, thumbnails: Thumbnails, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._found: Optional[Found] = None
        self._places: Places = np.zeros(0, np.int64)
        self._shares: npt.NDArray[np.float64] = np.zeros(0)
        self._keys: dict[Any, int] = {}
        self.digits = 3
        thumbnails.ready.connect(self._picture_came)

    def show(self, found: Optional[Found], places: Places) -> None:
        """Show these places of an answer."""
        self.beginResetModel()
        self._found, self._places = found, places
        self._shares = shares(found) if found is not None else np.zeros(0)
        self._keys = {}
        self.digits = digits_for(found)
        self._thumbnails.forget_waiting()
        self.endResetModel()

    def place(self, index: QModelIndex) -> int:
        """Place in the answer of a row; -1 for none."""
        return int(self._places[index.row()]) if index.isValid() and index.row() < len(self._places) else -1

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """How many tiles are shown."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row shows."""
        found, place = self._found, self.place(index)
        if found is None or place < 0:
            return None
        if role == PLACE:
            return place
        if role == SHARE:
            return float(self._shares[place])
        if role == FACTS:
            return self._facts(found, place)
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(part for part in self._facts(found, place) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(found, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Tile {id} of {source}\nClick: go there. Right click: more like this, less like this.").format(
                id=int(found.tiles["id"][place]), source=found.source_name(place)
            )
        return None

    def _facts(self, found: Found, place: int) -> tuple[str, str, str, str, str]:
        answer = found.answer
        return (
            f"{place + 1}",
            QLocale().toString(float(answer.similarity[place]), "f", self.digits),
            distance_text(float(answer.distance_km[place])),
            self._position(found, place),
            found.folder_name(place),
        )

    def _position(self, found: Found, place: int) -> str:
        """Where a tile's centre is, in the project's CRS, or in the tile's own where the project has none."""
        project = QgsProject.instance()
        if not found.crs_wkt(place) or not np.isfinite(found.boxes[place]).all():
            return ""
        own = QgsCoordinateReferenceSystem.fromWkt(found.crs_wkt(place))
        target = project.crs() if project.crs().isValid() else own
        x0, y0, x1, y1 = found.boxes[place].tolist()
        try:
            box = QgsCoordinateTransform(own, target, project).transformBoundingBox(QgsRectangle(x0, y0, x1, y1))
        except QgsCsException:
            return ""
        return position_text(box.center().x(), box.center().y(), min(box.width(), box.height()), target)

    def _picture(self, found: Found, place: int) -> Optional[QImage]:
        box = found.boxes[place]
        if not np.isfinite(box).all():
            return None
        source, corners, searcher = int(found.tiles["source"][place]), tuple(box.tolist()), found.searcher(place)
        self._keys[(str(searcher.embeddings.folder), source, corners)] = place
        return self._thumbnails.picture(searcher, source, corners)

    def _picture_came(self, key: Any) -> None:
        place = self._keys.get(key)
        if place is None:
            return
        rows = np.flatnonzero(self._places == place)
        if len(rows):
            index = self.index(int(rows[0]))
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


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
        if isinstance(image, QImage) and not image.isNull():
            painter.drawImage(square, image)
        else:
            painter.fillRect(square, QColor(128, 128, 128, 60))
        painter.setPen(QPen(colour_of(share), 2))
        painter.drawRect(square)

        left, right = square.right() + 2 * MARGIN, option.rect.right() - MARGIN
        height = option.fontMetrics.height()
        step = height + MARGIN
        lines = self._lines(facts, option.fontMetrics, right - left)
        top = option.rect.center().y() - (height + step * len(lines)) // 2
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(option.font)
        painter.setPen(dim)
        painter.drawText(QRect(left, top, 34, height), Qt.AlignmentFlag.AlignLeft, rank)
        painter.setFont(bold)
        painter.setPen(ink)
        figure = option.fontMetrics.horizontalAdvance("0.00000") + MARGIN
        painter.drawText(QRect(left + 34, top, figure, height), Qt.AlignmentFlag.AlignLeft, similarity)
        bar = QRectF(left + 34 + figure, top + height / 2 - 3, max(right - left - 34 - figure, 0), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(128, 128, 128, 60))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(colour_of(share))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * max(share, 0.03), bar.height()), 3, 3)
        painter.setFont(option.font)
        painter.setPen(dim)
        line = QRect(left, top, right - left, height)
        for near, far in lines:
            line.translate(0, step)
            text = option.fontMetrics.elidedText(near, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, far)
        painter.restore()


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
