"""The clusters as a table: colour, name, example tiles, how many, share and hectares; the mouse points one out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from trainer.results.embedding_manifest import Cluster
from trainer.results.footprints import bounds

from ..search.cluster_facts import EXAMPLES, ClusterFacts
from ..search.thumbnails import Thumbnails
from ..texts.numbers import percent, significant, whole
from ..texts.translation import tr

COLOUR, NAME, PICTURES, TILES, SHARE, HECTARES = range(6)
SIDE, BETWEEN = 40, 2
"""Pixels of a picture, and between two."""
FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ClusterTable(QTableWidget):
    """Shows clusters at once, and what is known of them when it is.

    Signals:
        renamed: A cluster's number, and its new name.
        coloured: A cluster's number, and its new colour; often while a colour is dragged.
        pointed: The number of the cluster under the mouse; 0 for none.
    """

    renamed = pyqtSignal(int, str)
    coloured = pyqtSignal(int, QColor)
    pointed = pyqtSignal(int)

    def __init__(self, thumbnails: Thumbnails, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 6, parent)
        self.setObjectName("geoembedClusterTable")
        names = [tr("Colour"), tr("Name"), tr("Examples"), tr("Tiles"), tr("Share"), tr("ha")]
        self.setHorizontalHeaderLabels(names)
        self.setIconSize(QSize(EXAMPLES * (SIDE + BETWEEN), SIDE))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.verticalHeader().setDefaultSectionSize(SIDE + 8)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The clusters"))
        self.setToolTip(
            tr(
                "Select several rows to merge them; double-click a name to change it; the tiles of the row under the "
                "mouse are shown on the map"
            )
        )
        self._thumbnails = thumbnails
        self._facts: Optional[ClusterFacts] = None
        self._filling = False
        self._under = 0
        self.itemChanged.connect(self._renamed)
        self.cellEntered.connect(lambda row, _column: self._point(self.number(row)))
        thumbnails.ready.connect(self._picture_came)

    def minimumSizeHint(self) -> QSize:
        """As wide as what its columns are called."""
        header = self.horizontalHeader()
        names = sum(header.sectionSizeHint(column) for column in range(self.columnCount()))
        return QSize(names + self.verticalScrollBar().sizeHint().width() + 8, super().minimumSizeHint().height())

    def number(self, row: int) -> int:
        """Of the cluster in a row."""
        item = self.item(row, COLOUR)
        return 0 if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def colour(self, number: int) -> QColor:
        """Of the cluster of a number that is shown."""
        (button,) = [self.cellWidget(row, COLOUR) for row in range(self.rowCount()) if self.number(row) == number]
        return button.color()

    def selected(self) -> list[int]:
        """Numbers of the selected clusters, from the top."""
        return [self.number(row) for row in sorted({index.row() for index in self.selectedIndexes()})]

    def show_clusters(self, clusters: Sequence[Cluster], wanted: Sequence[int]) -> None:
        """Other clusters, of which those with these numbers are selected; their facts come later."""
        self._filling, self._facts = True, None
        self._point(0)
        self.setRowCount(len(clusters))
        before: QWidget = self
        for row, cluster in enumerate(clusters):
            for column in range(self.columnCount()):
                item = QTableWidgetItem()
                if column != NAME:
                    item.setFlags(FIXED)
                if column > PICTURES:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.setItem(row, column, item)
            self.item(row, COLOUR).setData(Qt.ItemDataRole.UserRole, cluster.number)
            self.item(row, NAME).setText(cluster.name)
            self.item(row, TILES).setText(whole(cluster.tiles))
            button = self._colour_button(cluster)
            self.setCellWidget(row, COLOUR, button)
            self.setTabOrder(before, button)
            before = button
        self.clearSelection()
        for row in range(len(clusters)):
            if self.number(row) in wanted:
                for column in range(self.columnCount()):
                    self.item(row, column).setSelected(True)
        self._filling = False

    def show_facts(self, facts: ClusterFacts) -> None:
        """Shares, hectares and examples of the clusters that are shown."""
        self._filling, self._facts = True, facts
        for row in range(self.rowCount()):
            known = facts.by_number.get(self.number(row))
            if known is None:
                continue
            self.item(row, SHARE).setText(percent(known.share, 1))
            self.item(row, HECTARES).setText(significant(known.hectares) if np.isfinite(known.hectares) else "–")
            self._draw(row)
        self._filling = False

    def leaveEvent(self, event: QEvent) -> None:
        """None is under the mouse."""
        self._point(0)
        super().leaveEvent(event)

    def _point(self, number: int) -> None:
        if number != self._under:
            self._under = number
            self.pointed.emit(number)

    def _renamed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == NAME:
            self.renamed.emit(self.number(item.row()), item.text())

    def _colour_button(self, cluster: Cluster) -> QgsColorButton:
        button = QgsColorButton(self, tr("Colour of the cluster"))
        button.setObjectName("geoembedClusterColour")
        button.setAllowOpacity(False)
        button.setColor(QColor(cluster.colour))
        button.setToolTip(tr("The colour of this cluster on the map"))
        button.setAccessibleName(tr("Colour of {cluster}").format(cluster=cluster.name))
        button.colorChanged.connect(lambda colour: self.coloured.emit(cluster.number, colour))
        return button

    # -- pictures ---------------------------------------------------------------------------------
    def _draw(self, row: int) -> None:
        assert self._facts is not None  # nosec B101  # drawn only of facts
        searcher, rows = self._facts.searcher, self._facts.by_number[self.number(row)].examples
        table, boxes = searcher.embeddings.table, bounds(searcher.embeddings, np.array(rows, np.int64))
        strip = QPixmap(self.iconSize())
        strip.fill(QColor(0, 0, 0, 0))
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, (tile, box) in enumerate(zip(rows, boxes)):
            square = QRect(place * (SIDE + BETWEEN), 0, SIDE, SIDE)
            painter.fillRect(square, QColor(128, 128, 128, 60))
            if np.isfinite(box).all():
                picture = self._thumbnails.picture(searcher, int(table["source"][tile]), tuple(box.tolist()))
                if picture is not None:
                    painter.drawImage(square, picture)
        painter.end()
        self.item(row, PICTURES).setIcon(QIcon(strip))

    def _picture_came(self, key: Any) -> None:
        if self._facts is None or key[0] != str(self._facts.searcher.embeddings.folder):
            return
        self._filling = True
        for row in range(self.rowCount()):
            if self.number(row) in self._facts.by_number:
                self._draw(row)
        self._filling = False
