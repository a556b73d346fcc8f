"""What jobs are making of an image at this moment, as a line for each stage of its chain."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from ..jobs.conversation import JobState
from ..jobs.gpu_slot import SLOT
from ..jobs.queue import JobHandle
from ..texts.numbers import progress_text, significant
from ..texts.translation import tr
from .earlier_results import OfImage

PLACES = {"tiles": 0, "train": 1, "embed": 2, "cluster": 3, "evaluate": 3, "classify": 3}
"""Command to the place of the stage that it makes."""


def at_work(jobs: Iterable[JobHandle], folders: Iterable[Path], image: Optional[OfImage]) -> dict[int, str]:
    """Place of a stage to what is being made there.

    Args:
        jobs: Those that are not over.
        folders: Results that are shown; a job that reads one of them belongs to them.
        image: The image itself, which is cut; None where only what is made from the folders counts.
    """
    known, told = set(folders), {}
    for job in jobs:
        place = PLACES.get(job.command[0])
        if place is None or place in told:
            continue
        paths = [Path(word) for word in job.command[1:]]
        if known.intersection(paths) or (image is not None and any(map(image.is_at, paths))):
            told[place] = _line(job)
    return told


def _line(job: JobHandle) -> str:
    if job.state == JobState.QUEUED:
        return SLOT.waiting_text()
    text = progress_text(job.stage_label or job.title, job.last_progress)
    losses = [metric.values["loss"] for metric in job.metrics[-1:] if "loss" in metric.values]
    return f"{text} · {tr('loss {loss}').format(loss=significant(float(losses[0])))}" if losses else text
