"""Progress in words: how much is done, how quickly, how long it still takes."""

from __future__ import annotations

from typing import Optional

from trainer.contract import Progress

from ..translation import tr
from .numbers_text import decimal, whole


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
