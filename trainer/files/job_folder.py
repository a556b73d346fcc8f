"""The folder of a job: what is asked in ``job.json``, and what is told, line by line, as ``events.jsonl`` keeps it.

Standard library only, Python 3.9: QGIS' own Python writes jobs and reads events.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Optional

from trainer.contract import (
    CONTRACT_VERSION,
    Artifact,
    Done,
    Event,
    Failed,
    Hello,
    InputError,
    JobFiles,
    LookAlikes,
    Metric,
    Progress,
    Stage,
    Warn,
)
from trainer.files.records import RecordError, made, parsed_object, read_object
from trainer.messages import say, unpacked

_KINDS = (Hello, Stage, Progress, Metric, LookAlikes, Warn, Artifact, Done, Failed)
_EVENTS: dict[str, Any] = {kind.event: kind for kind in _KINDS}
_LOOKED_AT = 1 << 16
"""Characters of a first line, at most."""


@dataclass(frozen=True)
class Job:
    """What QGIS asks the trainer to do: the words of a command line, as ``job.json`` in a job folder.

    ``python -m trainer --job FOLDER`` runs it: events go to standard output and to ``events.jsonl``,
    everything else to standard error and ``log.txt``; it ends when its standard input closes.
    """

    command: list[str]
    title: str = ""
    contract: int = CONTRACT_VERSION

    def save(self, folder: Path) -> None:
        """Write ``job.json`` into an existing folder."""
        temporary = folder / (JobFiles.JOB + ".partial")
        temporary.write_bytes(json.dumps(asdict(self), ensure_ascii=False, indent=1).encode("utf-8"))
        temporary.replace(folder / JobFiles.JOB)

    @classmethod
    def load(cls, folder: Path) -> Job:
        """Read ``job.json``.

        Raises:
            InputError: the file is missing, is not a job, or is of a later version.
        """
        path = folder / JobFiles.JOB
        try:
            record = read_object(path)
            if "contract" not in record:
                raise RecordError(say("record.missing", "{name} is missing", name="contract"))
            job = made(cls, record)
            if not job.command:
                raise RecordError(say("record.no-words", "command holds no words"))
        except (OSError, RecordError) as error:
            raise InputError(
                say("job.not-job", "{path} is not a job: {error}.", path=path, error=error),
                say("job.start-again", "Start the job again from QGIS."),
            ) from error
        if job.contract > CONTRACT_VERSION:
            raise InputError(
                say(
                    "job.another-contract-version",
                    "{path} is of contract version {contract}; this trainer knows {known}.",
                    path=path,
                    contract=job.contract,
                    known=CONTRACT_VERSION,
                ),
                say("job.update-environment", "Update the trainer's environment."),
            )
        return job


def holds_events(path: Path) -> bool:
    """Whether a file is empty or begins as events do, so that more may be added; False where it cannot be read."""
    try:
        with path.open(encoding="utf-8") as lines:
            first = lines.readline(_LOOKED_AT)
    except (OSError, UnicodeError):
        return False
    return not first.strip() or decode_event(first) is not None


def decode_event(line: str) -> Optional[Event]:
    """The event in a line; None for a blank line, for what is not an event, and for kinds of a later version."""
    try:
        record = parsed_object(line, strict=False)  # a metric may be NaN
        name = record.get("event")
        kind = _EVENTS.get(name) if isinstance(name, str) else None
        event: Optional[Event] = None if kind is None else made(kind, unpacked(record), strict=False)
    except RecordError:
        return None
    return event
