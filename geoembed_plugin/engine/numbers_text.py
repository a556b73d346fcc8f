"""Numbers as the person writes them: with the decimal sign and the groups of QGIS' language."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QLocale

from ..translation import tr


def whole(value: float) -> str:
    """``16,384``, or without the comma where QGIS is set so."""
    return QLocale().toString(round(value))


def decimal(value: float, digits: int) -> str:
    """``0.50``: so many digits behind the point."""
    return QLocale().toString(float(value), "f", digits)


def significant(value: float, digits: int = 3) -> str:
    """``1,240`` or ``0.0123``: so many digits that count, never a power of ten, no zeros at the end."""
    if value == 0 or not math.isfinite(value):
        return QLocale().toString(float(value), "g", digits)
    behind = digits - 1 - math.floor(math.log10(abs(value)))
    rounded = round(value, behind)
    text = f"{rounded:.{max(behind, 0)}f}"
    return decimal(rounded, len(text.rstrip("0").partition(".")[2]))


def percent(share: float, digits: int = 0) -> str:
    """``65.7%``; other languages set a space before the sign."""
    return tr("{number}%").format(number=decimal(100 * share, digits))


def size_text(count: float) -> str:
    """``3.2 MB`` of this many bytes."""
    return QLocale().formattedDataSize(int(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
