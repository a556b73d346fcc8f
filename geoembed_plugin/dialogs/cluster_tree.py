"""Window "Tree of the clusters": which look most alike, and a level to cut at; what hangs together there is merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from trainer.results.cluster_tree import Join, cluster_tree, groups_of
from trainer.results.embedding_manifest import Cluster

from ..canvas.highlights import STRONG
from ..texts.translation import tr
from .framing import fit

MARGIN, LABELS = 10, 0.34
"""Pixels at the edges, and the share of the width that names have."""


class ClusterTreeWindow(QDialog):
    """Chooses how many clusters the tree is cut into; :attr:`groups` are what is to be merged.

    Raises:
        InputError: the clusters' centres are not known.
    """

    def __init__(self, clusters: Sequence[Cluster], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedClusterTree")
        self.setWindowTitle(tr("Tree of the clusters"))
        self._clusters, self._joins = tuple(clusters), cluster_tree(clusters)
        self.tree = TreePicture(self._clusters, self._joins, self)
        self.count = QSpinBox(self)
        self.count.setObjectName("geoembedTreeCount")
        self.count.setAccessibleName(tr("Number of clusters"))
        self.count.setRange(1, len(clusters))
        self.count.setValue(max(1, len(clusters) - 1))
        self.count.setToolTip(tr("What hangs together to the left of the line becomes one cluster"))
        self.count.valueChanged.connect(self.tree.cut)
        self.tree.wanted.connect(self.count.setValue)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Number of clusters"), self))
        row.addWidget(self.count)
        row.addStretch()
        buttons = QDialogButtonBox(self)
        merge = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        merge.setObjectName("geoembedTreeMerge")
        merge.setToolTip(tr("'Undo' in the window of the clusters takes it back"))
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Leave the clusters as they are"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.tree.cut(self.count.value())
        fit(self, 520, 420)

    @property
    def groups(self) -> list[tuple[int, ...]]:
        """Numbers of the clusters that become one, for each that several do."""
        return [group for group in groups_of(self._clusters, self._joins, self.count.value()) if len(group) > 1]


class TreePicture(QWidget):
    """Names and colours at the left, joins to the right by how unlike they are, and the line of the cut.

    Signals:
        wanted: So many clusters, by a click or drag.
    """

    wanted = pyqtSignal(int)

    def __init__(self, clusters: Sequence[Cluster], joins: Sequence[Join], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedTreePicture")
        self.setAccessibleName(tr("Tree of the clusters"))
        self.setToolTip(tr("The farther to the right two are joined, the less alike they look; click where to cut"))
        self._clusters = {one.number: one for one in clusters}
        self._joins = joins
        order = groups_in_order(clusters, joins)
        self._lines = {number: place for place, number in enumerate(order)}
        heights = np.sqrt(np.array([join.height for join in joins] or [1.0]))
        self._reach = (heights / max(float(heights.max()), 1e-12)).tolist()
        self._count = len(clusters)
        self.setMinimumSize(QSize(300, 22 * len(order) + 2 * MARGIN))

    def cut(self, count: int) -> None:
        """Show the line at which there are so many clusters."""
        self._count = count
        self.update()

    def paintEvent(self, _event: Any) -> None:
        """Draw all of it."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the tree grows to the right in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        ends: dict[tuple[int, ...], QPointF] = {}
        for number, cluster in self._clusters.items():
            y = self._y(self._lines[number])
            box = QRectF(MARGIN, y - 6, 12, 12)
            painter.fillRect(box, QColor(cluster.colour))
            words = QRectF(MARGIN + 18, y - 10, self._left() - MARGIN - 24, 20)
            painter.setPen(ink)
            name = painter.fontMetrics().elidedText(cluster.name, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
            ends[(number,)] = QPointF(self._left(), y)
        cut = self._cut_x()
        for join, reach in zip(self._joins, self._reach):
            one, other, x = ends.pop(join.left), ends.pop(join.right), self._x(reach)
            painter.setPen(QPen(ink, 2 if x < cut else 1))
            painter.drawPolyline(one, QPointF(x, one.y()), QPointF(x, other.y()), other)
            ends[(*join.left, *join.right)] = QPointF(x, (one.y() + other.y()) / 2)
        painter.setPen(QPen(STRONG, 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(cut, MARGIN / 2), QPointF(cut, self.height() - MARGIN / 2))
        painter.end()

    def mousePressEvent(self, event: Any) -> None:
        """Cut here."""
        self._want(event.pos().x())

    def mouseMoveEvent(self, event: Any) -> None:
        """Drag the line."""
        self._want(event.pos().x())

    def _want(self, x: float) -> None:
        joined = sum(self._x(reach) < x for reach in self._reach)
        self.wanted.emit(len(self._clusters) - joined)

    def _cut_x(self) -> float:
        """Halfway between the last join that is made and the next."""
        made = len(self._clusters) - self._count
        before = self._x(self._reach[made - 1]) if made else self._left()
        after = self._x(self._reach[made]) if made < len(self._joins) else float(self.width())
        return (before + after) / 2

    def _left(self) -> float:
        return LABELS * self.width()

    def _x(self, reach: float) -> float:
        return self._left() + reach * (self.width() - self._left() - 2 * MARGIN)

    def _y(self, line: int) -> float:
        step = (self.height() - 2 * MARGIN) / max(len(self._clusters), 1)
        return MARGIN + (line + 0.5) * step


def groups_in_order(clusters: Sequence[Cluster], joins: Sequence[Join]) -> tuple[int, ...]:
    """Cluster numbers so that no two branches of the tree cross."""
    return (*joins[-1].left, *joins[-1].right) if joins else tuple(one.number for one in clusters)
