"""Colours of what is said in a window: good, wrong, doubtful; each for light and for dark themes."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

GOOD, WRONG, DOUBTFUL = ("#1f7a5a", "#5fd0a5"), ("#b3361e", "#ff8f75"), ("#8a5b00", "#f0b545")
"""On a light and on a dark window."""
LEAST_CONTRAST = 3.0
"""Below this a colour is not worth it: on the middle grey of one of QGIS' themes neither can be read."""


def ink(widget: QWidget, colours: tuple[str, ...]) -> str:
    """The style sheet that writes a widget's text in that of these colours which is read best; of none, as usual."""
    behind = _ground(widget)
    best = max(colours, key=lambda colour: contrast(QColor(colour), behind), default="")
    return f"color: {best};" if best and contrast(QColor(best), behind) >= LEAST_CONTRAST else ""


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of the Web Content Accessibility Guidelines 2.1: 1 for equal colours, 21 for black on white."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _ground(widget: QWidget) -> QColor:
    """What is seen behind a widget's text; themes make most widgets transparent."""
    above: Optional[QWidget] = widget
    while above is not None:
        colour = above.palette().color(QPalette.ColorRole.Window)
        if colour.alpha() == 255:
            return colour
        above = above.parentWidget()
    return QColor("white")


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
