"""What all windows have: size, what of them scrolls, standard buttons, settings that are remembered."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from ..texts.translation import tr

LINE = 16
"""Height in pixels of a line of text where a window's size was chosen; larger text gets a larger window."""
FRAME = QSize(60, 80)
"""What a window's frame and the desktop's own bars take of a screen."""


NARROW, BESIDE, WIDE = 300, 12, 1600
"""Least width of a window beside the map, the room for its frame, and a screen with room for two columns beside it."""
FORGOTTEN = "geoembedForgotten"
"""Dynamic property of a widget that is not remembered (a layer, a name that is new each time)."""


def screen() -> QSize:
    """What a screen has for the inside of a window."""
    available: QSize = QApplication.primaryScreen().availableGeometry().size()
    return available - FRAME


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its size: more where the text is large, less on a small screen."""
    larger = max(1.0, window.fontMetrics().height() / LINE)
    room = screen()
    window.resize(min(round(larger * width), room.width()), min(round(larger * height), room.height()))
    window.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)


def is_wide() -> bool:
    """Whether the screen has room for a window of two columns beside the map."""
    return screen().width() >= WIDE


def stand_beside(window: QWidget, canvas: QWidget, over_map: float = 0.0) -> None:
    """Put a window over the panels to the left of the map, so narrow that the map is seen.

    Args:
        window: Of the size that it would like to have.
        canvas: The map.
        over_map: The share of the map's width that may be covered, where the window would like to be so wide.
    """
    left = canvas.mapToGlobal(canvas.rect().topLeft())
    room = round(left.x() + over_map * canvas.width()) - BESIDE
    width = max(window.minimumSizeHint().width(), NARROW, min(window.width(), room))
    height = min(max(window.height(), round(0.9 * canvas.height())), screen().height())
    window.resize(width, height)
    top = min(left.y(), screen().height() - height)  # what is below the screen is not read
    window.move(max(0, left.x() - width - BESIDE), max(0, top))


def scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """The content in an area that scrolls where the window is too low for it, and hardly ever sideways."""
    area = QScrollArea(parent)
    area.setObjectName("geoembedForm")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(min(content.minimumSizeHint().width() + bar, screen().width() - 2 * bar))
    return area


def explain_buttons(box: QDialogButtonBox) -> None:
    """Names and tips of the buttons that Qt words: Close and Help."""
    tips = {
        QDialogButtonBox.StandardButton.Close: ("geoembedClose", tr("Close this window; jobs that run go on")),
        QDialogButtonBox.StandardButton.Help: ("geoembedHelp", tr("Open this window's help page")),
    }
    for kind, (name, tip) in tips.items():
        button = box.button(kind)
        if button is not None:
            button.setObjectName(name)
            button.setToolTip(tip)


def keep(window: QWidget, name: str) -> None:
    """Write what the person has set."""
    settings = QgsSettings()
    for widget in _inputs(window):
        settings.setValue(f"geoembed/windows/{name}/{widget.objectName()}", _value(widget))


def restore(window: QWidget, name: str) -> None:
    """Set what was written; what was never written stays as it is."""
    settings = QgsSettings()
    for widget in _inputs(window):
        value = settings.value(f"geoembed/windows/{name}/{widget.objectName()}", None)
        if value is not None:
            _set(widget, value)


def _inputs(window: QWidget) -> list[QWidget]:
    found = []
    for kind in (QCheckBox, QComboBox, QDoubleSpinBox, QRadioButton, QSpinBox, QgsFileWidget):
        found += [
            widget
            for widget in window.findChildren(kind)
            if widget.objectName().startswith("geoembed") and not widget.property(FORGOTTEN)
        ]
    return found


def _value(widget: Any) -> Any:
    if isinstance(widget, (QCheckBox, QRadioButton)):
        return "yes" if widget.isChecked() else "no"
    if isinstance(widget, QComboBox):
        data = widget.currentData()
        return data if isinstance(data, str) else widget.currentText()
    if isinstance(widget, QgsFileWidget):
        return widget.filePath()
    return widget.value()


def _set(widget: Any, value: Any) -> None:
    if isinstance(widget, (QCheckBox, QRadioButton)):
        widget.setChecked(value == "yes")
    elif isinstance(widget, QComboBox):
        place = widget.findData(value)
        place = widget.findText(str(value)) if place < 0 else place
        if place >= 0:
            widget.setCurrentIndex(place)
    elif isinstance(widget, QgsFileWidget):
        widget.setFilePath(str(value))
    else:
        number = _number(value)
        if number is not None:
            number = min(max(number, widget.minimum()), widget.maximum())
            widget.setValue(int(number) if isinstance(widget, QSpinBox) else number)


def _number(value: Any) -> Optional[float]:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
