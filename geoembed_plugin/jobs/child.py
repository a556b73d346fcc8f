"""One child process beside the event loop, its conversation carried, ended with everything that it started."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from .. import remembered
from .conversation import Conversation

LINES_A_TURN = 100
"""Lines handled before the user interface gets its turn again."""
SILENCE_SETTING = "geoembed/silence_seconds"
SILENCE_SECONDS = 900


@dataclass(frozen=True)
class Command:
    """What is started: a program with its arguments, its whole environment, and the folder that it runs in."""

    program: Path
    arguments: tuple[str, ...]
    variables: dict[str, str]
    folder: Path


def process_of(command: Command, parent: Optional[QObject] = None) -> QProcess:
    """The process of a command, not started yet."""
    process = QProcess(parent)
    environment = QProcessEnvironment()
    for name, value in command.variables.items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(str(command.folder))
    return process


def silence_limit() -> float:
    """Seconds without an event after which a person is asked about a job, as they have set it."""
    return remembered.number(SILENCE_SETTING, SILENCE_SECONDS, 60.0, 24 * 3600.0)


def hear(conversation: Conversation, process: QProcess) -> None:
    """Let a conversation hear what its process has said since."""
    conversation.hear(bytes(process.readAllStandardOutput()), bytes(process.readAllStandardError()))


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
    """One process beside the event loop: carries the bytes of a :class:`.Conversation`, and ends the tree.

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

    def __init__(self, command: Command, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.conversation = Conversation()
        self._over = False
        self._command = command
        self._process = process_of(command, self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._handle)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._grace_over)

    @property
    def pid(self) -> int:
        """Process id, 0 when it does not run."""
        return int(self._process.processId())

    @property
    def running(self) -> bool:
        """Whether the process lives, or its last lines are still being handled."""
        alive = self._process.state() != QProcess.ProcessState.NotRunning
        return not self._over and (alive or self.conversation.ended)

    def start(self) -> None:
        """Start it; :attr:`not_started` or :attr:`ended` follows."""
        self._process.start(str(self._command.program), list(self._command.arguments))

    def send(self, line: str) -> None:
        """Write one line on its standard input; before it runs, the line waits."""
        self._process.write((line + "\n").encode())

    def cancel(self, grace_seconds: Optional[float] = None) -> None:
        """Ask it to stop after its present step; when it is overdue, the whole tree is killed."""
        self._process.write(self.conversation.cancel(grace_seconds))
        self._process.closeWriteChannel()
        self._grace.start(math.ceil(1000 * self.conversation.seconds_left))

    def kill(self) -> None:
        """End the whole tree now."""
        self.conversation.kill()
        kill_tree(self.pid)

    def end_now(self, patience_ms: int) -> None:
        """For unloading: ask, wait a little, kill. Blocks for at most ``patience_ms`` and no signal follows."""
        self.blockSignals(True)
        self._over = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(self.conversation.cancel())
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(patience_ms):
                self.kill()
                self._process.waitForFinished(2000)

    # -- what the process says -----------------------------------------------------------------
    def _read(self) -> None:
        hear(self.conversation, self._process)
        if self.conversation.waiting and not self._turn.isActive():
            self._turn.start()

    def _handle(self) -> None:
        for said in self.conversation.take(LINES_A_TURN):
            if isinstance(said, str):
                self.line.emit(said)
            else:
                self.received.emit(said)
        how = self.conversation.exit
        if how is not None and not self._over:
            self._over = True
            self.ended.emit(how.code, how.crashed)
        elif self.conversation.waiting:
            self._turn.start()

    def _grace_over(self) -> None:
        if self.conversation.overdue:
            self.kill()
        elif self.conversation.cancelling:  # timers may be early
            self._grace.start(math.ceil(1000 * self.conversation.seconds_left))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._grace.stop()
        hear(self.conversation, self._process)
        self.conversation.end(code, status == QProcess.ExitStatus.CrashExit)
        self._turn.start()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._over:
            self._over = True
            self.not_started.emit(self._process.errorString())
