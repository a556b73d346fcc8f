"""The one progress reporter: a bar for a person, lines for a file, events for a parent, and the wish to stop.

Every long function takes a :class:`Reporter`. Code without one to hand uses :data:`SILENT`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from trainer import __version__
from trainer.contract import (
    Artifact,
    CancelledError,
    Done,
    Event,
    Failed,
    Hello,
    LookAlikes,
    Metric,
    Progress,
    Stage,
    TrainerError,
    Warn,
    encode_event,
)
from trainer.messages import NOTHING, Text

REFRESH_SECONDS = 0.2
LOG_SECONDS = 30.0
"""Between two lines of progress where nobody looks at a terminal: in a file, a pipe, the log of a build."""
_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Reporter:
    """Tells what happens, to a terminal and to event streams, and knows whether to stop.

    Args:
        events: Streams that receive one JSON object a line; flushed after each.
        terminal: Where the bar and the messages for a person go; None for nowhere. Where it is no terminal, a
            line every half minute stands for the bar.
        answers: Where tables and findings for a person go (standard output as a rule).
    """

    def __init__(
        self,
        events: tuple[TextIO, ...] = (),
        terminal: TextIO | None = None,
        answers: TextIO | None = None,
    ) -> None:
        self._events = events
        self._terminal = terminal
        self._answers = answers
        self._tty = terminal is not None and terminal.isatty()
        self._cancelled = threading.Event()
        self._enough = threading.Event()
        self._lock = threading.Lock()
        self._label = ""
        self._stage_started = 0.0
        self._stage_offset = 0.0
        self._last_shown = 0.0
        self._last_line = time.monotonic()
        self._bar_shown = False
        self._begun = False
        self.summary: dict[str, Any] = {}

    # -- what happens ------------------------------------------------------------------------
    def hello(self, command: str) -> None:
        """Announce the process; the first event."""
        self._emit(Hello(command, __version__, os.getpid()))

    def stage(self, name: str, label: Text = NOTHING) -> None:
        """Begin a stage: ``name`` is stable and untranslated, ``label`` is what a person reads."""
        self._begun = True
        self._label = label or name
        self._stage_started = self._last_line = time.monotonic()
        self._stage_offset = -1.0
        self._last_shown = 0.0
        self._emit(Stage(name, self._label))
        self._line(self._label)

    def progress(self, done: float, total: float | None = None, unit: str = "") -> None:
        """Say how far the stage is; cheap enough to call at every step. Raises when asked to stop.

        Raises:
            CancelledError: the job was cancelled.
        """
        self.raise_if_cancelled()
        self._begun = True
        now = time.monotonic()
        if self._stage_offset < 0.0:
            self._stage_offset = float(done) if now - self._stage_started > REFRESH_SECONDS else 0.0
        finished = total is not None and done >= total
        if now - self._last_shown < REFRESH_SECONDS and not finished:
            return
        self._last_shown = now
        elapsed = max(now - self._stage_started, 1e-9)
        rate = max(done - self._stage_offset, 0.0) / elapsed
        eta = (total - done) / rate if total is not None and rate > 0 else None
        self._emit(Progress(done, total, unit, round(rate, 3), None if eta is None else round(eta, 1)))
        text = _so_far(done, total, unit, rate, None if finished else eta)
        if self._tty:
            self._bar(text)
        elif now - self._last_line >= LOG_SECONDS:
            self._last_line = now
            self._show(f"  {text}\n")

    def metric(self, step: int, **values: float) -> None:
        """Report figures at a step."""
        self._emit(Metric(step, {name: float(value) for name, value in values.items()}))

    def look_alikes(self, found: LookAlikes, changed: int | None) -> None:
        """Report what is taken for alike by now.

        Args:
            found: As the parent gets it.
            changed: How many of the tiles found are others than the last time; None at the first.
        """
        self._emit(found)
        rows = (
            f"{one}: {' '.join(map(str, nearest))}" for one, nearest in zip(found.examples, found.nearest, strict=True)
        )
        news = "" if changed is None else f" ({changed} of {sum(map(len, found.nearest))} are new)"
        self._line(f"look-alikes at step {found.step:,}{news}, of tile {'; of tile '.join(rows)}")

    def warn(self, message: Text, hint: Text = NOTHING) -> None:
        """Tell the person something that does not stop the job."""
        self._emit(Warn(message, hint))
        self._line(f"warning: {message} {hint}".rstrip())

    def warn_of(self, remarks: Iterable[tuple[Text, Text]]) -> None:
        """Warn of each: what is so, and what to do about it."""
        for message, hint in remarks:
            self.warn(message, hint)

    def artifact(self, kind: str, path: Path) -> None:
        """Announce a finished output (kinds: :data:`trainer.contract.ARTIFACT_KINDS`)."""
        self._emit(Artifact(kind, str(path)))
        self._line(f"wrote {path}")

    def say(self, text: str) -> None:
        """Print a finding or a table for the person who asked (not an event)."""
        self._end_bar()
        if self._answers is not None:
            print(text, file=self._answers, flush=True)

    def finish(self) -> None:
        """The last event of a job that went well, with :attr:`summary`."""
        self._end_bar()
        self._emit(Done(self.summary))

    def fail(self, error: TrainerError) -> None:
        """The last event of a job that did not."""
        self._end_bar()
        self._emit(Failed(error.code, error.message, error.hint, int(error.exit_code)))

    # -- the wish to stop --------------------------------------------------------------------
    def cancel(self) -> None:
        """Ask the job to stop at its next step; safe from any thread and from a signal handler."""
        self._cancelled.set()

    def enough(self) -> None:
        """Ask a job that learns to come to its end, with a whole result; safe from any thread."""
        self._enough.set()

    @property
    def is_enough(self) -> bool:
        """Whether somebody asked for that."""
        return self._enough.is_set()

    @property
    def begun(self) -> bool:
        """Whether the job has told a stage or progress: before that it only starts up."""
        return self._begun

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._cancelled.is_set()

    def raise_if_cancelled(self) -> None:
        """Stop here if somebody asked for it.

        Raises:
            CancelledError: the job was cancelled.
        """
        if self._cancelled.is_set():
            raise CancelledError

    # -- output ------------------------------------------------------------------------------
    def _emit(self, event: Event) -> None:
        if not self._events:
            return
        line = encode_event(event) + "\n"
        with self._lock:
            for stream in self._events:
                try:
                    stream.write(line)
                    stream.flush()
                except (OSError, ValueError) as error:  # the parent is gone: finish the step, then stop
                    if isinstance(error, OSError) and error.errno in _DISK_FULL:
                        self._events = tuple(other for other in self._events if other is not stream)
                        with contextlib.suppress(OSError):
                            stream.close()  # or Python would try again at its end
                        raise
                    self.cancel()

    def _line(self, text: str) -> None:
        self._end_bar()
        self._show(text + "\n")

    def _show(self, text: str) -> None:
        """Write on the terminal, or in the log that stands for it; a job goes on without it."""
        if self._terminal is None:
            return
        try:
            self._terminal.write(text)
            self._terminal.flush()
        except (OSError, ValueError):
            self._terminal = None

    def _bar(self, text: str) -> None:
        self._show(f"\r\x1b[K  {text}")
        self._bar_shown = True

    def _end_bar(self) -> None:
        if self._bar_shown:
            self._show("\n")
            self._bar_shown = False


def _so_far(done: float, total: float | None, unit: str, rate: float, eta: float | None) -> str:
    """How far a stage is: what the bar and a line of a log say."""
    share = f"{100 * done / total:5.1f} % " if total else ""
    each = f"{rate:,.1f}/s" if rate >= 0.95 or rate == 0 else f"{1 / rate:,.1f} s each"
    if unit == "minutes":  # a budget of time: they go by at one pace
        return f"{share}{done:,.1f} {unit}" + (f" ({_clock(eta)} left)" if eta is not None else "")
    left = f", {_clock(eta)} left" if eta is not None else ""
    return f"{share}{done:,.0f} {unit} ({each}{left})"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


SILENT = Reporter()
"""Says nothing and never stops; for tests and library use. Do not cancel it."""
