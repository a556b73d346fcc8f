"""Jobs as their folders tell of them, so that they are found again after QGIS was closed or has crashed."""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QLockFile

from trainer.contract import Artifact, Done, Event, ExitCode, Failed, InputError, JobFiles
from trainer.files.job_folder import Job, decode_event

from ..texts import messages
from ..texts.failures import Failure, of_error
from ..texts.translation import tr
from .conversation import JobState

OWNER = "owner.lock"
"""Held by the QGIS that runs the job; the operating system tells whether that QGIS still lives."""
TAIL_BYTES = 256 * 1024
KEPT = 100


@dataclass(frozen=True)
class JobRecord:
    """A job as its folder tells of it; ``started`` and ``last_event`` are seconds since 1970."""

    folder: Path
    title: str
    command: list[str]
    state: JobState
    started: float
    last_event: float
    summary: dict[str, Any] = field(default_factory=dict)
    artifacts: list[Artifact] = field(default_factory=list)
    failure: Optional[Failure] = None


def resuming(command: list[str]) -> list[str]:
    """The command that goes on where this one stopped; those that do not learn an encoder or a head do so unasked."""
    learns = command[:1] == ["train"] or command[:2] == ["geolocate", "train"]
    return [*command, "--resume"] if learns and "--resume" not in command else list(command)


def owner_lock(folder: Path) -> QLockFile:
    """The lock that tells other QGIS windows that this job is being looked after."""
    lock = QLockFile(str(folder / OWNER))
    lock.setStaleLockTime(0)  # age says nothing of a long job; a dead owner is noticed all the same
    return lock


def new_folder(root: Path, command: list[str], title: str) -> Path:
    """A fresh job folder with its ``job.json``.

    Raises:
        OSError: it cannot be written.
    """
    name = re.sub(r"[^a-z0-9]+", "-", command[0].lower()) if command else "job"
    folder = root / f"{time.strftime('%Y%m%d-%H%M%S')}-{name}-{secrets.token_hex(3)}"
    folder.mkdir(parents=True)
    Job(command, title).save(folder)
    return folder


def append_to_log(folder: Path, line: str) -> None:
    """Keep a line that a job has printed; any thread. A full disk does not stop the job."""
    path = folder / JobFiles.LOG
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError:
        messages.log(tr("{file} cannot be written.").format(file=path))


def read_record(folder: Path) -> Optional[JobRecord]:
    """What a folder tells; None where it is no job."""
    try:
        job = Job.load(folder)
        started = (folder / JobFiles.JOB).stat().st_mtime
        events = folder / JobFiles.EVENTS
        last_event = events.stat().st_mtime if events.exists() else started
    except (InputError, OSError):
        return None
    artifacts: list[Artifact] = []
    end: Optional[Event] = None
    for event in _last_events(events):
        if isinstance(event, Artifact):
            artifacts.append(event)
        elif isinstance(event, (Done, Failed)):
            end = event
    log = folder / JobFiles.LOG
    state, failure = _state(folder, end, str(log) if log.exists() else "")
    summary = end.summary if isinstance(end, Done) else {}
    return JobRecord(folder, job.title, job.command, state, started, last_event, summary, artifacts, failure)


def find_records(root: Path) -> list[JobRecord]:
    """All jobs below ``root``, the latest first."""
    try:
        folders = [entry for entry in root.iterdir() if entry.is_dir()] if root.is_dir() else []
    except OSError:
        folders = []
    records = [record for record in map(read_record, folders) if record is not None]
    return sorted(records, key=lambda record: (record.started, record.folder.name), reverse=True)


def prune(records: Iterable[JobRecord], keep: int = KEPT) -> None:
    """Forget the oldest jobs that are over (their results lie elsewhere and stay)."""
    for record in [record for record in records if record.state.over][keep:]:
        shutil.rmtree(record.folder, ignore_errors=True)


def _state(folder: Path, end: Optional[Event], log: str) -> tuple[JobState, Optional[Failure]]:
    if isinstance(end, Done):
        return JobState.DONE, None
    if isinstance(end, Failed):
        if end.exit_code == ExitCode.CANCELLED:
            return JobState.CANCELLED, None
        return JobState.FAILED, of_error(end, log)
    lock = owner_lock(folder)
    if lock.tryLock(0):
        lock.unlock()
        return JobState.INTERRUPTED, None
    return JobState.RUNNING, None


def _last_events(path: Path) -> list[Event]:
    """The events at the end of a file that may have grown large."""
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(0, size - TAIL_BYTES))
            text = stream.read().decode("utf-8", "replace")
    except OSError:
        return []
    events = (decode_event(line) for line in text.splitlines())
    return [event for event in events if event is not None]
