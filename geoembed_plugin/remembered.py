"""What a person has set, read back: a setting that cannot be read, or cannot be, is as if it had never been set.

Settings are a file that other programs and versions write, too; one of another type must not keep a window shut.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings


def number(key: str, default: float, least: float, most: float) -> float:
    """A number in its range."""
    try:
        found = float(_value(key, default))
    except (TypeError, ValueError):
        return default
    return found if least <= found <= most else default


def whole(key: str, default: int, least: int, most: int) -> int:
    """A whole number in its range."""
    return round(number(key, default, least, most))


def truth(key: str, default: bool) -> bool:
    """Yes or no."""
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    return words.get(str(_value(key, default)).lower(), default)


def text(key: str, default: str = "") -> str:
    """A text, such as a path."""
    found = _value(key, default)
    return found if isinstance(found, str) else default


def _value(key: str, default: Any) -> Any:
    try:
        return QgsSettings().value(key, default)
    except (TypeError, ValueError, SystemError):  # an object of Python's or Qt's that is none any more
        return default
