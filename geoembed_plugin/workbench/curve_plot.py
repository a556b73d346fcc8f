"""How right the map is, on blocks that were held out, with more and more labels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from trainer.classification.quick_map import FEWEST_TRIED, Tried

from ..texts.numbers import percent, whole
from ..texts.translation import tr

LINE = "#2a9d74"
STILL = 0.01
"""Gained by the last doubling of labels: less is hardly worth more of them."""


class LearningCurve(QLabel):
    """The curve, and what it means in a sentence.

    It is a label because QGIS' themes set what labels are written in; plain widgets get colours that nobody reads.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedLearningCurve")
        self.setAccessibleName(tr("Share that is right, by the number of labels"))
        self.setToolTip(
            tr(
                "Share of the labels on blocks of land that were held out which the map has right. Labels that were "
                "asked for are harder than the map as a whole."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(max(90, 6 * self.fontMetrics().height()))
        self._tried: Optional[Tried] = None

    def sizeHint(self) -> QSize:
        """Wide and flat."""
        return QSize(260, max(90, 6 * self.fontMetrics().height()))

    def show_curve(self, tried: Optional[Tried]) -> None:
        """Draw another one; none where nothing is known yet."""
        self._tried = tried
        self.update()

    def meaning(self) -> str:
        """Whether more labels are worth it."""
        tried = self._tried
        if tried is None:
            text = tr("From {count} labels of at least two classes on, it is tried how right the map is.")
            return text.format(count=FEWEST_TRIED)
        text = tr("{share} right on held-out blocks, with {count} labels.")
        text = text.format(share=percent(float(tried.accuracy[-1])), count=whole(int(tried.labels[-1])))
        half = tried.labels <= tried.labels[-1] / 2
        if not half.any():
            return text
        gained = float(tried.accuracy[-1] - tried.accuracy[half][-1])
        return f"{text} " + (tr("More labels still help.") if gained > STILL else tr("More labels hardly help now."))

    def paintEvent(self, _event: Any) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, ink = self.fontMetrics(), self.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(ink)
        faint.setAlpha(60)
        line = metrics.height()
        box = QRectF(self.rect()).adjusted(metrics.horizontalAdvance("100 %") + 8, line / 2, -6, -line - 4)
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for share in (0.0, 0.5, 1.0):
            y = box.bottom() - share * box.height()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(ink)
            painter.drawText(QRectF(0, y - line / 2, box.left() - 4, line), right, percent(share))
        tried = self._tried
        if tried is None:
            painter.end()
            return
        foot = QRectF(box.left(), box.bottom() + 2, box.width(), line)
        painter.drawText(foot, right, tr("{count} labels").format(count=whole(int(tried.labels[-1]))))
        first, last = float(tried.labels[0]), float(max(tried.labels[-1], tried.labels[0] + 1))
        points = [
            QPointF(box.left() + (count - first) / (last - first) * box.width(), box.bottom() - share * box.height())
            for count, share in zip(tried.labels.tolist(), tried.accuracy.tolist())
        ]
        painter.setPen(QPen(QColor(LINE), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(LINE))
        for point in points:
            painter.drawEllipse(point, 2.5, 2.5)
        painter.end()
