"""A window's settings, kept from one opening to the next: every named input widget by its object name."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QRadioButton, QSpinBox, QWidget

FORGOTTEN = "geoembedForgotten"
"""Dynamic property of a widget that is not remembered (a layer, a name that is new each time)."""


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
            widget.setValue(int(number) if isinstance(widget, QSpinBox) else number)


def _number(value: Any) -> Optional[float]:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
