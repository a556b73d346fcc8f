"""Numbers and progress as the person reads them, in QGIS' notation: how much is done, how long it still takes."""

from __future__ import annotations

import math
from collections.abc import Mapping
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


def ground(metres: float) -> str:
    """``527 m`` or ``3.4 km``: a length on the ground."""
    return f"{significant(metres / 1000)} km" if metres >= 2000 else f"{significant(metres)} m"


def percent(share: float, digits: int = 0) -> str:
    """``65.7 %``, as the trainer writes it, too; each language has its own space before the sign."""
    return tr("{number}\N{NO-BREAK SPACE}%").format(number=decimal(100 * share, digits))


def size_text(count: float) -> str:
    """``3.2 MB`` of this many bytes."""
    return QLocale().formattedDataSize(int(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def figure_names() -> dict[str, str]:
    """What the trainer measures while it learns, by its name in the metrics; what has no words here is not shown."""
    return {
        "loss": tr("Loss"),
        "positive_distance": tr("Distance within a place"),
        "negative_distance": tr("Distance between places"),
        "validation_km": tr("Validation error (km)"),
        "held_out_error": tr("Error on held-out points (1: as the mean)"),
    }


def figures_text(values: Mapping[str, float]) -> str:
    """``Loss 3.98, Distance within a place 0.438``: of the figures at a step those that have words."""
    return ", ".join(f"{words} {significant(values[name])}" for name, words in figure_names().items() if name in values)


# ---------------------------------------------------------------------------------------------
# Progress in words: how much is done, how quickly, how long it still takes
# ---------------------------------------------------------------------------------------------
def duration(seconds: float) -> str:
    """``45 s``, ``9 min 30 s``, ``1 h 9 min``: as exact as a person plans by."""
    whole_seconds = round(max(0.0, seconds))
    if whole_seconds < 60:
        return tr("{seconds} s").format(seconds=whole_seconds)
    minutes, rest = divmod(whole_seconds, 60)
    if minutes < 10 and rest:
        return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    hours, minutes = divmod(round(whole_seconds / 60), 60)
    if not hours:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def progress_text(stage: str, progress: Optional[Progress]) -> str:
    """Such as ``Cutting: 1,200 of 16,384 tiles, 350/s, 43 s left``; of a budget of time, what of it is over."""
    stage = stage[:1].upper() + stage[1:]
    if progress is None:
        return stage
    timed = progress.unit == "minutes"  # a budget of time has no rate, and its first minute is a part of it
    done, unit = _number(progress.done, 0), _unit(progress.unit)
    if timed and progress.total:
        amount = percent(min(1.0, progress.done / progress.total))
    elif timed:
        amount = duration(60 * progress.done)
    elif progress.total:
        total = _number(progress.total, 0)
        amount = tr("{done} of {total} {unit}").format(done=done, total=total, unit=unit)
    else:
        amount = f"{done} {unit}"
    parts = [amount.strip()]
    if progress.rate and not timed:
        parts.append(f"{_number(progress.rate, 0 if progress.rate >= 10 else 2)}/\N{WORD JOINER}s")
    if progress.eta is not None:
        parts.append(tr("{time} left").format(time=duration(progress.eta)))
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
