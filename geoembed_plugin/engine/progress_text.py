"""Progress in words: how much is done, how quickly, how long it still takes."""

from __future__ import annotations

from typing import Optional

from trainer.contract import Progress

from ..translation import tr


def clock(seconds: float) -> str:
    """``4:05`` or ``1:02:03``."""
    minutes, rest = divmod(round(max(0.0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def progress_text(stage: str, progress: Optional[Progress]) -> str:
    """Such as ``Cutting: 1,200 of 16,384 tiles, 350/s, 0:43 left``."""
    if progress is None:
        return stage
    if progress.total:
        amount = tr("{done} of {total} {unit}").format(
            done=f"{progress.done:,.0f}", total=f"{progress.total:,.0f}", unit=progress.unit
        )
    else:
        amount = f"{progress.done:,.0f} {progress.unit}"
    parts = [amount.strip()]
    if progress.rate:
        parts.append(f"{progress.rate:,.{0 if progress.rate >= 10 else 2}f}/s")
    if progress.eta is not None:
        parts.append(tr("{time} left").format(time=clock(progress.eta)))
    text = ", ".join(parts)
    return f"{stage}: {text}" if stage else text
