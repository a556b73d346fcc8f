"""A live plot of what is learned: the loss, and what else tells whether it goes well.

Of an encoder that is how far views of one place and of different places lie apart, of a geolocation run the error on
the places of the validation split, over both phases.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..texts.numbers import figure_names, significant, whole
from ..texts.translation import tr

MOST_POINTS = 2000
"""Beyond this every second point is dropped: the curve looks the same and painting stays quick."""
COLOURS = {
    "loss": "#e69f00",
    "positive_distance": "#2a9d74",
    "negative_distance": "#56a0c9",
    "validation_km": "#2a9d74",
}
"""Of every figure that can be drawn, by its name in the metrics."""
ENCODER = (("loss",), ("positive_distance", "negative_distance"))
GEOLOCATION = (("loss",), ("validation_km",))
"""What the two panels draw."""
NARROW = 11
"""Lines of text: panels beside each other are wider than so many are high."""
MARK = 16
"""Pixels of a curve's colour before its name."""
AMID = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)

LEAST_QUARTER = 5
"""Reports of the loss in a quarter of the time, from which on its trend is told."""
STILL = 0.01
"""By this part the loss falls from one quarter of the time to the next, at least, where it still gets better."""


@dataclass
class Curve:
    """One figure over the steps."""

    name: str
    label: str
    steps: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, step: int, value: float) -> None:
        """One more point; a step that is not later than the last one begins anew from there (a resumed run)."""
        while self.steps and self.steps[-1] >= step:
            self.steps.pop()
            self.values.pop()
        self.steps.append(step)
        self.values.append(value)
        if len(self.steps) > MOST_POINTS:
            self.steps, self.values = self.steps[::2], self.values[::2]


class CurvesPlot(QLabel):
    """Two panels beside each other, painted in the colours of the desktop's theme.

    It is a label because QGIS' themes set what labels are written in; plain widgets get colours that nobody reads.
    """

    def __init__(self, parent: QWidget | None = None, panels: tuple[tuple[str, ...], ...] = ENCODER) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedCurves")
        self.setAccessibleName(tr("Curves of the training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        labels = figure_names()
        self.panels = [[Curve(name, labels[name]) for name in names] for names in panels]
        self.setMinimumHeight(self._lowest())
        self._before = 0

    def sizeHint(self) -> QSize:
        """Wide and flat."""
        return QSize(520, 150)

    def clear(self) -> None:
        """Begin anew."""
        for curve in self.curves:
            curve.steps.clear()
            curve.values.clear()
        self._before = 0
        self.update()

    @property
    def loss(self) -> Curve:
        """What every kind of learning has."""
        return self.panels[0][0]

    @property
    def curves(self) -> list[Curve]:
        """Of both panels."""
        return [curve for panel in self.panels for curve in panel]

    def meaning(self) -> str:
        """The curves of an encoder in plain words: how far places lie apart, and whether it still gets better."""
        latest = {curve.name: curve.values[-1] for curve in self.curves if curve.values}
        if not {"positive_distance", "negative_distance"} <= set(latest):
            return ""
        near, far = latest["positive_distance"], latest["negative_distance"]
        text = tr("Two views of a place lie {near} apart, two places {far}: {times} times as far.").format(
            near=significant(near, 2), far=significant(far, 2), times=significant(far / max(near, 1e-9), 2)
        )
        trend = self._trend()
        return f"{text} {trend}" if trend else text

    def _trend(self) -> str:
        values = self.loss.values
        quarter = len(values) // 4
        if quarter < LEAST_QUARTER:
            return tr("It is too early to say whether it gets better.")
        late, before = (sum(part) / quarter for part in (values[-quarter:], values[-2 * quarter : -quarter]))
        if before - late > STILL * abs(before):
            return tr("It is still getting better.")
        return tr("It hardly changes any more.")

    def begin_phase(self) -> None:
        """A further phase counts its steps from 0 again: it is drawn behind what is there."""
        self._before = max((curve.steps[-1] for curve in self.curves if curve.steps), default=0)

    def add(self, step: int, values: dict[str, Any]) -> None:
        """Figures at a step; those that are not drawn are ignored."""
        for curve in self.curves:
            value = values.get(curve.name)
            if isinstance(value, (int, float)) and math.isfinite(value):
                curve.add(self._before + step, float(value))
        self.update()

    def paintEvent(self, _event: Any) -> None:
        """Draw both panels."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # steps go to the right in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, curves in zip(self._boxes(), self.panels):
            self._panel(painter, box, curves)
        painter.end()

    def resizeEvent(self, event: Any) -> None:
        """Where two panels beside each other would cut what they are called, one stands below the other."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._lowest() * (len(self.panels) if self._is_narrow() else 1))

    def _lowest(self) -> int:
        return max(130, 8 * self.fontMetrics().height())

    def _is_narrow(self) -> bool:
        return self.width() < NARROW * self.fontMetrics().height() * len(self.panels)

    def _boxes(self) -> list[QRectF]:
        """Where each panel is drawn; beside each other, that of more curves, whose names are longer, is wider."""
        count, width, height = len(self.panels), float(self.width()), float(self.height())
        if self._is_narrow():
            return [QRectF(0, height / count * place, width, height / count - 6) for place in range(count)]
        shares = [1 + len(panel) for panel in self.panels]
        ends = [width * sum(shares[: place + 1]) / sum(shares) for place in range(count)]
        return [QRectF(left + 6 * (left > 0), 0, right - left - 6, height) for left, right in zip([0.0, *ends], ends)]

    def _panel(self, painter: QPainter, box: QRectF, curves: list[Curve]) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        ink = palette.color(QPalette.ColorRole.WindowText)
        faint = QColor(ink)
        faint.setAlpha(60)
        values = [value for curve in curves for value in curve.values]
        line = metrics.height()
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        low = 0.0 if 0 <= low < 0.6 * high else low
        high = high if high > low else low + 1.0
        inner = box.adjusted(metrics.horizontalAdvance("0.000") + 6, line * len(curves) + 6, -4, -line - 4)
        painter.fillRect(inner, palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(faint, 1))
        for part in range(5) if values else (0,):  # what is written where nothing is drawn yet is not crossed out
            y = inner.bottom() - part / 4 * inner.height()
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        for row, curve in enumerate(curves):
            painter.setPen(QPen(QColor(COLOURS[curve.name]), 3))
            y = box.top() + line * (row + 0.5) + 2
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.left() + MARK, y))
            painter.setPen(ink)
            latest = f"  {significant(curve.values[-1])}" if curve.values else ""
            room = int(inner.right() - inner.left() - 22) - metrics.horizontalAdvance(latest)
            label = metrics.elidedText(curve.label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(inner.left() + 22, y + line * 0.3), label + latest)
        painter.setPen(ink)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, y in ((high, inner.top()), (low, inner.bottom())) if values else ():
            painter.drawText(
                QRectF(box.left(), y - line / 2, inner.left() - box.left() - 4, line), right, significant(value)
            )
        steps = [curve.steps for curve in curves if curve.steps]
        if not steps:
            painter.drawText(inner, AMID, tr("drawn while it learns"))
            return
        first, last = min(part[0] for part in steps), max(part[-1] for part in steps)
        foot = QRectF(inner.left(), inner.bottom() + 2, inner.width(), line)
        painter.drawText(foot, right, tr("step {step}").format(step=whole(last)))
        for curve in curves:
            self._curve(painter, inner, curve, (first, max(last, first + 1)), (low, high))

    @staticmethod
    def _curve(
        painter: QPainter, inner: QRectF, curve: Curve, steps: tuple[int, int], values: tuple[float, float]
    ) -> None:
        path = QPainterPath()
        for place, (step, value) in enumerate(zip(curve.steps, curve.values)):
            x = inner.left() + (step - steps[0]) / (steps[1] - steps[0]) * inner.width()
            y = inner.bottom() - (value - values[0]) / (values[1] - values[0]) * inner.height()
            path.moveTo(x, y) if place == 0 else path.lineTo(x, y)
        painter.setPen(QPen(QColor(COLOURS[curve.name]), 2))
        painter.drawPath(path)
        if len(curve.steps) == 1:
            painter.drawEllipse(path.currentPosition(), 2, 2)
