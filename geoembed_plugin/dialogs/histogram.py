"""A histogram of how much there is to see in tiles, with the threshold as a line that can be dragged."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..engine.numbers_text import decimal
from ..translation import tr

BINS = 48
KEPT, LEFT_OUT, LINE = "#2a9d74", "#a0a0a0", "#c8442b"


class Histogram(QLabel):
    """Bars of a sample; what lies below the threshold is grey. A label for its colours, as :class:`.curves.CurvesPlot`.

    Signals:
        threshold_moved: The person dragged the line, or moved it with the arrow keys.
    """

    threshold_moved = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedHistogram")
        self.setAccessibleName(tr("How much there is to see in the tiles"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, max(90, 5 * self.fontMetrics().height()))
        self._values: list[float] = []
        self._threshold = 0.0
        self._note = tr("press 'Look' to measure a sample")

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(240, 100)

    def show_values(self, values: list[float], note: str = "") -> None:
        """Draw these; ``note`` stands in their place where there are none."""
        self._values, self._note = sorted(values), note
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        self._threshold = threshold
        self.update()

    @property
    def left_out(self) -> float:
        """Share of the sample below the threshold."""
        below = sum(1 for value in self._values if value < self._threshold)
        return below / len(self._values) if self._values else 0.0

    def paintEvent(self, _event: Any) -> None:
        """Draw bars, line and ends of the scale."""
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        box = self._box()
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(ink)
        if not self._values:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
            painter.end()
            return
        low, high = self._range()
        counts = [0] * BINS
        for value in self._values:
            counts[min(BINS - 1, int((value - low) / (high - low) * BINS))] += 1
        width = box.width() / BINS
        for place, count in enumerate(counts):
            kept = low + (place + 0.5) / BINS * (high - low) >= self._threshold
            height = count / max(counts) * box.height()
            bar = QRectF(box.left() + place * width, box.bottom() - height, max(1.0, width - 1), height)
            painter.fillRect(bar, QColor(KEPT if kept else LEFT_OUT))
        if self._threshold > 0:
            x = box.left() + (self._threshold - low) / (high - low) * box.width()
            painter.setPen(QPen(QColor(LINE), 2))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.setPen(ink)
        foot = QRectF(box.left(), box.bottom() + 1, box.width(), self.fontMetrics().height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, decimal(low, 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, decimal(high, 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, tr("bytes a pixel"))
        painter.end()

    def mousePressEvent(self, event: Any) -> None:
        """Take the line to the mouse."""
        self._drag(event)

    def mouseMoveEvent(self, event: Any) -> None:
        """Drag the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def keyPressEvent(self, event: Any) -> None:
        """Left and right move the line by a bar."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or not self._values:
            super().keyPressEvent(event)
            return
        low, high = self._range()
        self._move(self._threshold + step * (high - low) / BINS)

    def _drag(self, event: Any) -> None:
        if self._values:
            low, high = self._range()
            box = self._box()
            x = event.position().x() if hasattr(event, "position") else event.x()
            self._move(low + (x - box.left()) / box.width() * (high - low))

    def _move(self, threshold: float) -> None:
        low, high = self._range()
        self.set_threshold(0.0 if threshold <= low else min(high, threshold))
        self.threshold_moved.emit(self._threshold)

    def _range(self) -> tuple[float, float]:
        low, high = self._values[0], self._values[-1]
        return (low, high) if high > low else (low, low + 1e-3)

    def _box(self) -> QRectF:
        return QRectF(2, 2, self.width() - 4, self.height() - self.fontMetrics().height() - 6)
