"""Numbers and progress as the person reads them, in QGIS' notation: how much is done, how long it still takes."""

from __future__ import annotations

import math
from typing import Optional

from qgis.PyQt.QtCore import QLocale

from trainer.contract import Progress

from .translation import tr


# ---------------------------------------------------------------------------------------------
# Numbers as the person writes them: with the decimal sign and the groups of QGIS' language
# ---------------------------------------------------------------------------------------------
def whole(value: float) -> str:
    """``16,384``, or without the comma where QGIS is set so."""
    return QLocale().toString(round(value))


def decimal(value: float, digits: int) -> str:
    """``0.50``: so many digits behind the point."""
    return QLocale().toString(float(value), "f", digits)


def in_notation(text: str) -> str:
    """A number as the trainer wrote it (``1,204.5``), with the person's decimal sign and groups."""
    locale = QLocale()
    grouped = not locale.numberOptions() & QLocale.NumberOption.OmitGroupSeparator
    signs = {",": str(locale.groupSeparator()) if grouped else "", ".": str(locale.decimalPoint())}
    return "".join(signs.get(sign, sign) for sign in text)


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


# ---------------------------------------------------------------------------------------------
# Progress in words: how much is done, how quickly, how long it still takes
# ---------------------------------------------------------------------------------------------
def clock(seconds: float) -> str:
    """``4:05`` or ``1:02:03``."""
    minutes, rest = divmod(round(max(0.0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def progress_text(stage: str, progress: Optional[Progress]) -> str:
    """Such as ``Cutting: 1,200 of 16,384 tiles, 350/s, 0:43 left``."""
    if progress is None:
        return stage
    timed = progress.unit == "minutes"  # a budget of time has no rate, and its first minute is a part of it
    done, unit = _number(progress.done, 1 if timed else 0), _unit(progress.unit)
    if progress.total:
        total = _number(progress.total, 1 if timed else 0)
        amount = tr("{done} of {total} {unit}").format(done=done, total=total, unit=unit)
    else:
        amount = f"{done} {unit}"
    parts = [amount.strip()]
    if progress.rate and not timed:
        parts.append(f"{_number(progress.rate, 0 if progress.rate >= 10 else 2)}/s")
    if progress.eta is not None:
        parts.append(tr("{time} left").format(time=clock(progress.eta)))
    text = ", ".join(parts)
    return f"{stage}: {text}" if stage else text


def _number(value: float, decimals: int) -> str:
    return whole(value) if decimals == 0 or value == int(value) else decimal(value, decimals)


def _unit(unit: str) -> str:
    """The trainer's word in the person's language."""
    return {
        "blocks": tr("blocks"),
        "folds": tr("folds"),
        "minutes": tr("minutes"),
        "numbers tried": tr("numbers tried"),
        "parts": tr("parts"),
        "passes": tr("passes"),
        "pictures": tr("pictures"),
        "steps": tr("steps"),
        "tiles": tr("tiles"),
        "variants": tr("variants"),
        "windows": tr("windows"),
    }.get(unit, unit)
