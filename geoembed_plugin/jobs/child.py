"""One child process: started in a clean environment, its events decoded, ended with everything that it started."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections import deque
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from trainer.contract import CANCEL_LINE, decode_event

LINES_A_TURN = 100
"""Lines handled before the user interface gets its turn again."""
TAIL = 200
GRACE_SECONDS = 30.0
"""How long a cancelled job may take to write its checkpoint before its tree is killed."""


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


def process_environment(variables: dict[str, str]) -> QProcessEnvironment:
    """A dictionary as Qt wants it."""
    environment = QProcessEnvironment()
    for name, value in variables.items():
        environment.insert(name, value)
    return environment


def family_of(pid: int) -> list[int]:
    """A process and all that descend from it, by the kernel's table (POSIX); children come after parents.

    Empty where there is no process (``pid`` 0: it has not started, or it is over).
    """
    if pid <= 0:
        return []
    parents: dict[int, list[int]] = {}
    proc = Path("/proc")
    if (proc / "self" / "stat").exists():
        for folder in proc.iterdir():
            if folder.name.isdigit():
                with contextlib.suppress(OSError, ValueError, IndexError):
                    fields = (folder / "stat").read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
                    parents.setdefault(int(fields[1]), []).append(int(folder.name))
    else:
        listing = QProcess()
        listing.start("/bin/ps", ["-A", "-o", "pid=,ppid="])
        listing.waitForFinished(2000)
        for line in bytes(listing.readAllStandardOutput()).decode().splitlines():
            with contextlib.suppress(ValueError):
                child, parent = line.split()
                parents.setdefault(int(parent), []).append(int(child))
    family = [pid]
    for member in family:
        family.extend(parents.get(member, []))
    return family


def kill_tree(pid: int) -> None:
    """End a process and everything that it started, at once."""
    if pid <= 0:
        return
    if sys.platform == "win32":
        QProcess.startDetached("taskkill", ["/F", "/T", "/PID", str(pid)])
        return
    family = family_of(pid)
    with contextlib.suppress(OSError):
        if os.getpgid(pid) == pid:  # a job leads its own process group: orphaned grandchildren are in it too
            os.killpg(pid, signal.SIGKILL)
    for member in family:
        with contextlib.suppress(OSError):
            os.kill(member, signal.SIGKILL)


class Child(QObject):
    """One process.

    Signals:
        received: A decoded event of the contract, from standard output.
        line: A line that is not an event, from either stream.
        ended: Exit code, and whether it crashed or was killed; after the last line was handled.
        not_started: Why it could not be started.
    """

    received = pyqtSignal(object)
    line = pyqtSignal(str)
    ended = pyqtSignal(int, bool)
    not_started = pyqtSignal(str)

    def __init__(
        self,
        program: Path,
        arguments: list[str],
        variables: dict[str, str],
        folder: Path,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.tail: deque[str] = deque(maxlen=TAIL)
        self._program = program
        self._arguments = arguments
        self._output = LineSplitter()
        self._errors = LineSplitter()
        self._waiting: deque[tuple[bool, str]] = deque()
        self._end: Optional[tuple[int, bool]] = None
        self._over = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(process_environment(variables))
        self._process.setWorkingDirectory(str(folder))
        self._process.readyReadStandardOutput.connect(self._read_output)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._handle)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self.kill)

    @property
    def pid(self) -> int:
        """Process id, 0 when it does not run."""
        return int(self._process.processId())

    @property
    def running(self) -> bool:
        """Whether the process lives, or its last lines are still being handled."""
        return not self._over and (self._process.state() != QProcess.ProcessState.NotRunning or self._end is not None)

    def start(self) -> None:
        """Start it; :attr:`not_started` or :attr:`ended` follows."""
        self._process.start(str(self._program), self._arguments)

    def send(self, line: str) -> None:
        """Write one line on its standard input; before it runs, the line waits."""
        self._process.write((line + "\n").encode())

    def cancel(self, grace_seconds: Optional[float] = None) -> None:
        """Ask it to stop after its present step; after :data:`GRACE_SECONDS`, or these, the whole tree is killed."""
        self._process.write((CANCEL_LINE + "\n").encode())
        self._process.closeWriteChannel()
        self._grace.start(int((GRACE_SECONDS if grace_seconds is None else grace_seconds) * 1000))

    def kill(self) -> None:
        """End the whole tree now."""
        kill_tree(self.pid)

    def end_now(self, patience_ms: int) -> None:
        """For unloading: ask, wait a little, kill. Blocks for at most ``patience_ms`` and no signal follows."""
        self.blockSignals(True)
        self._over = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write((CANCEL_LINE + "\n").encode())
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(patience_ms):
                self.kill()
                self._process.waitForFinished(2000)

    # -- what the process says -----------------------------------------------------------------
    def _read_output(self) -> None:
        self._take(True, self._output.feed(bytes(self._process.readAllStandardOutput())))

    def _read_errors(self) -> None:
        self._take(False, self._errors.feed(bytes(self._process.readAllStandardError())))

    def _take(self, output: bool, lines: list[str]) -> None:
        self._waiting.extend((output, line) for line in lines)
        if self._waiting and not self._turn.isActive():
            self._turn.start()

    def _handle(self) -> None:
        for _ in range(min(LINES_A_TURN, len(self._waiting))):
            output, line = self._waiting.popleft()
            event = decode_event(line) if output else None
            if event is not None:
                self.received.emit(event)
            elif line.strip():
                self.tail.append(line)
                self.line.emit(line)
        if self._waiting:
            self._turn.start()
        elif self._end is not None and not self._over:
            self._over = True
            self.ended.emit(*self._end)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._grace.stop()
        self._read_output()
        self._read_errors()
        self._take(True, self._output.rest())
        self._take(False, self._errors.rest())
        self._end = (code, status == QProcess.ExitStatus.CrashExit)
        self._turn.start()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._over:
            self._over = True
            self.not_started.emit(self._process.errorString())
