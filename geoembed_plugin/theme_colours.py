"""Colours of what is said in a window: good, wrong, doubtful; each for light and for dark themes."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from .host import keep

GOOD, WRONG, DOUBTFUL = ("#1f7a5a", "#5fd0a5"), ("#b3361e", "#ff8f75"), ("#8a5b00", "#f0b545")
"""On a light and on a dark window."""
LEAST_CONTRAST = 3.0
"""Below this a colour is not worth it: on the middle grey of one of QGIS' themes neither can be read."""
HINT_CONTRAST, HINT_SHARES, HINT_MARGIN = 4.5, (0.6, 0.7, 0.8, 0.9, 1.0), 16
"""Of the hint in an empty entry, how much of the text's own colour it may have, and the pixels around it."""


def ink(widget: QWidget, colours: tuple[str, ...]) -> str:
    """The style sheet that writes a widget's text in that of these colours which is read best; of none, as usual."""
    behind = _ground(widget)
    best = max(colours, key=lambda colour: contrast(QColor(colour), behind), default="")
    return f"color: {best};" if best and contrast(QColor(best), behind) >= LEAST_CONTRAST else ""


def faint(widget: QWidget) -> str:
    """The style sheet that writes a widget's text as what is not yet so, and legibly: a disabled text mostly is not."""
    window, behind = (
        widget.window(),
        _ground(widget),
    )  # a widget that was ever disabled keeps that colour in some themes
    return f"color: {_faintest(window.palette().color(QPalette.ColorRole.WindowText), behind).name()};"


def hint(entry: QLineEdit, text: str) -> None:
    """Tell in an empty entry what may be written there; Qt's own grey for it can hardly be read in dark themes."""
    entry.setPlaceholderText(text)
    entry.ensurePolished()
    entry.setMinimumWidth(entry.fontMetrics().horizontalAdvance(text) + HINT_MARGIN)
    entry.installEventFilter(_HintInk(entry))


class _HintInk(QObject):
    """Colours the hint whenever its entry is shown: a theme colours it anew when the entry gets another parent."""

    def __init__(self, entry: QLineEdit) -> None:
        super().__init__(entry)
        keep(self)
        self._entry = entry

    def eventFilter(self, _watched: Any, event: Any) -> bool:
        """As faint as it can be and still be read."""
        if event.type() == QEvent.Type.Show:
            palette = self._entry.palette()
            ink_colour, behind = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
            palette.setColor(QPalette.ColorRole.PlaceholderText, _faintest(ink_colour, behind))
            self._entry.setPalette(palette)
        return False


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of the Web Content Accessibility Guidelines 2.1: 1 for equal colours, 21 for black on white."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _faintest(ink_colour: QColor, behind: QColor) -> QColor:
    """As little of the text's own colour as can be read."""
    colours = (_between(behind, ink_colour, share) for share in HINT_SHARES)
    return next((one for one in colours if contrast(one, behind) >= HINT_CONTRAST), ink_colour)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()))
    return QColor(*(round(start + share * (end - start)) for start, end in parts))


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
