"""Colours of what is said in a window: good, wrong, doubtful; each for light and for dark themes."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

GOOD, WRONG, DOUBTFUL = ("#1f7a5a", "#5fd0a5"), ("#b3361e", "#ff8f75"), ("#8a5b00", "#f0b545")
"""On a light and on a dark window; each can be read on the window's colour (4.5 : 1 and more)."""


def ink(widget: QWidget, colours: tuple[str, ...]) -> str:
    """The style sheet that writes a widget's text in these colours; of none, in the theme's own."""
    dark = widget.palette().window().color().lightness() < 128
    return f"color: {colours[dark]};" if colours else ""
