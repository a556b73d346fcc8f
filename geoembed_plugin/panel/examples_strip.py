"""The examples and counter-examples as small pictures in a row; Delete takes one away."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QKeyEvent, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QMenu, QWidget

from ..canvas.highlights import COUNTER, EXAMPLE
from ..search.question import Mark
from ..search.session import SearchSession
from ..search.thumbnails import Thumbnails
from ..texts.translation import tr

SIDE = 40


class ExamplesStrip(QListWidget):
    """What is searched for (green, plus) and what is to be avoided (magenta, minus)."""

    def __init__(self, session: SearchSession, thumbnails: Thumbnails, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedExamples")
        self.setAccessibleName(tr("Examples"))
        self.setToolTip(tr("Examples (plus) and counter-examples (minus). Delete takes the selected one away."))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setGridSize(QSize(SIDE + 8, SIDE + 6))
        self.setFixedHeight(SIDE + 14)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self._session, self._thumbnails = session, thumbnails
        session.marks_changed.connect(self.refresh)
        thumbnails.ready.connect(self._picture_came)
        self.refresh()

    def refresh(self) -> None:
        """Show the marks as they are."""
        self.clear()
        for mark in self._session.marks:
            item = QListWidgetItem(QIcon(self._icon(mark)), "", self)
            kind = tr("Example") if mark.like else tr("Counter-example")
            what = tr("tile {id}").format(id=mark.label) if mark.row >= 0 else mark.label
            item.setToolTip(f"{kind}: {what}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
        self.setVisible(bool(self._session.marks))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the selected example away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self._session.remove_mark(self.currentRow())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _icon(self, mark: Mark) -> QPixmap:
        pixmap = QPixmap(SIDE, SIDE)
        pixmap.fill(QColor(128, 128, 128, 60))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = self._image(mark)
        if image is not None and not image.isNull():
            painter.drawImage(QRect(0, 0, SIDE, SIDE), image)
        elif image is None and mark.box is None:  # words, and what has no place: by name
            font = painter.font()
            font.setPixelSize(SIDE // 4)
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWrapAnywhere)
            painter.drawText(QRect(3, 3, SIDE - 6, SIDE - 6), flags, mark.label)
        colour = EXAMPLE if mark.like else COUNTER
        painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine))
        painter.drawRect(1, 1, SIDE - 2, SIDE - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(SIDE - 15, SIDE - 15, 14, 14)
        painter.setPen(QPen(QColor(255, 255, 255), 2))
        painter.drawLine(SIDE - 11, SIDE - 8, SIDE - 5, SIDE - 8)
        if mark.like:
            painter.drawLine(SIDE - 8, SIDE - 11, SIDE - 8, SIDE - 5)
        painter.end()
        return pixmap

    def _image(self, mark: Mark) -> Optional[QImage]:
        if mark.image is not None:
            return QImage(str(mark.image))
        if mark.box is None:
            return None
        return self._thumbnails.picture(mark.searcher, mark.source, mark.box)

    def _picture_came(self, key: Any) -> None:
        for place, mark in enumerate(self._session.marks):
            if place < self.count() and mark.box == key[2]:
                self.item(place).setIcon(QIcon(self._icon(mark)))

    def _menu(self, position: QPoint) -> None:
        row = self.row(self.itemAt(position)) if self.itemAt(position) is not None else -1
        if row < 0:
            return
        menu = QMenu(self)
        remove = menu.addAction(tr("Take away"))
        if menu.exec(self.viewport().mapToGlobal(position)) is remove:
            self._session.remove_mark(row)
        menu.deleteLater()
