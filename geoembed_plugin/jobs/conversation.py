"""The conversation with one child process: bytes in, events and lines out, and what came of it. No Qt, no process.

:mod:`.child` holds it beside the event loop, :mod:`.blocking` inside a Processing algorithm; both only carry bytes.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, Optional, Union

from trainer.contract import CANCEL_LINE, Artifact, Done, Event, ExitCode, Failed
from trainer.files.job_folder import decode_event

from ..texts.failures import Failure, of_job

TAIL = 200
"""So many of the last lines are looked at for the cause of a failure."""
GRACE_SECONDS = 30.0
"""How long a cancelled job may take to write its checkpoint before its tree is killed."""


class JobState(Enum):
    """Where a job stands. ``INTERRUPTED``: QGIS ended before the job did."""

    QUEUED = "queued"
    RUNNING = "running"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self not in {JobState.QUEUED, JobState.RUNNING, JobState.CANCELLING}


@dataclass(frozen=True)
class Exit:
    """How a process ended: its exit code, and whether it crashed or was killed."""

    code: int
    crashed: bool


class LineSplitter:
    """Bytes in as they arrive, whole lines out; a character or a line cut in two is waited for."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[str]:
        """The lines that ``data`` completed, without their ends."""
        *whole, self._rest = (self._rest + data).split(b"\n")
        return [line.rstrip(b"\r").decode("utf-8", "replace") for line in whole]

    def rest(self) -> list[str]:
        """The last line, if it came without an end."""
        left, self._rest = self._rest, b""
        return [left.decode("utf-8", "replace")] if left else []


class Conversation:
    """What one child has said, and what it was asked.

    Attributes:
        state: ``RUNNING`` until it is asked to stop or has ended and everything that it said was taken.
        summary: Of its last word, where it was done.
        artifacts: What it made.
        tail: The end of what it printed that is no event.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.state = JobState.RUNNING
        self.summary: dict[str, Any] = {}
        self.artifacts: list[Artifact] = []
        self.tail: deque[str] = deque(maxlen=TAIL)
        self._clock = clock
        self._output = LineSplitter()
        self._errors = LineSplitter()
        self._waiting: deque[tuple[bool, str]] = deque()
        self._exit: Optional[Exit] = None
        self._last_word: Optional[Failed] = None
        self._heard = clock()
        self._silence_told = False
        self._deadline: Optional[float] = None
        self._killed = False

    # -- what it says -----------------------------------------------------------------------------
    def hear(self, output: bytes = b"", errors: bytes = b"") -> None:
        """Bytes of its two streams, cut anywhere; :meth:`take` gives what they say."""
        self._waiting.extend((True, line) for line in self._output.feed(output))
        self._waiting.extend((False, line) for line in self._errors.feed(errors))

    def end(self, exit_code: int, crashed: bool) -> None:
        """It has ended; call it after the last bytes, of which the last line may lack its end."""
        self._waiting.extend((True, line) for line in self._output.rest())
        self._waiting.extend((False, line) for line in self._errors.rest())
        self._exit = Exit(exit_code, crashed)
        self._conclude()

    def take(self, most: Optional[int] = None) -> list[Union[Event, str]]:
        """What was said and not taken yet, in its order: events, and printed lines that are not blank.

        Args:
            most: Look at no more than so many lines; the others wait for the next call.
        """
        said: list[Union[Event, str]] = []
        for _ in range(len(self._waiting) if most is None else min(most, len(self._waiting))):
            from_output, line = self._waiting.popleft()
            event = decode_event(line) if from_output else None
            if event is not None:
                self._note(event)
                said.append(event)
            elif line.strip():
                self.tail.append(line)
                said.append(line)
        self._conclude()
        return said

    @property
    def waiting(self) -> bool:
        """Whether there is something to take."""
        return bool(self._waiting)

    @property
    def ended(self) -> bool:
        """Whether the process has ended, though something may still be to take."""
        return self._exit is not None

    @property
    def exit(self) -> Optional[Exit]:
        """How it ended, once everything that it said was taken; None before."""
        return self._exit if self._exit is not None and not self._waiting else None

    def silence(self, limit: float) -> Optional[float]:
        """Seconds without an event, when they have become more than ``limit``; told once each time, else None."""
        age = self._clock() - self._heard
        if age <= limit or self._silence_told or self._exit is not None:
            return None
        self._silence_told = True
        return age

    # -- what it is asked -------------------------------------------------------------------------
    def cancel(self, grace_seconds: Optional[float] = None) -> bytes:
        """What to write on its input (which is closed then), so that it stops after its present step.

        Args:
            grace_seconds: After these it is :attr:`overdue`; :data:`GRACE_SECONDS` where None.
        """
        if not self.state.over:
            self.state = JobState.CANCELLING
        self._deadline = self._clock() + (GRACE_SECONDS if grace_seconds is None else grace_seconds)
        return (CANCEL_LINE + "\n").encode()

    @property
    def cancelling(self) -> bool:
        """Whether it was asked to stop, and has not ended."""
        return self._deadline is not None and self._exit is None

    @property
    def seconds_left(self) -> float:
        """Until it is overdue; what is left of the grace, 0 where nothing is or none was given."""
        return 0.0 if self._deadline is None else max(0.0, self._deadline - self._clock())

    @property
    def overdue(self) -> bool:
        """Whether it was asked to stop and has not ended in time: its tree is to be killed."""
        return self.cancelling and self.seconds_left <= 0

    def kill(self) -> None:
        """Its tree is being killed by us, so that it ends cancelled however the system tells of it."""
        if not self.state.over:
            self.state = JobState.CANCELLING
        self._killed = True

    # -- what came of it --------------------------------------------------------------------------
    def failure(self, log: str = "") -> Failure:
        """Why it ended badly, by its last word, its exit code and its last lines; to be asked when it FAILED."""
        how = self._exit or Exit(-1, False)
        return of_job(self._last_word, how.code, how.crashed, self.tail, log)

    def _note(self, event: Event) -> None:
        self._heard, self._silence_told = self._clock(), False
        if isinstance(event, Artifact):
            self.artifacts.append(event)
        elif isinstance(event, Done):
            self.summary = event.summary
        elif isinstance(event, Failed):
            self._last_word = event

    def _conclude(self) -> None:
        how = self.exit
        if how is None or self.state.over:
            return
        asked = self.state == JobState.CANCELLING
        if how.code == ExitCode.DONE and not how.crashed:
            self.state = JobState.DONE
        elif (how.code == ExitCode.CANCELLED and not how.crashed) or (asked and (how.crashed or self._killed)):
            self.state = JobState.CANCELLED
        else:
            self.state = JobState.FAILED
