"""One job at a time on the GPU, whether it was started by a dialog, by Processing, by the demo, or by another QGIS."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Optional

from qgis.PyQt.QtCore import QLockFile, QObject, pyqtSignal

from ..places import data_folder
from ..texts.translation import tr

COMMANDS = frozenset({"train", "embed", "geolocate", "field", "export", "evaluate", "report", "demo"})
"""Commands that want the GPU; the others run beside them."""
LOCK, HOLDER = "gpu.lock", "gpu-job.txt"
"""The file that keeps others away, and the title of the job that holds it, for those who wait."""
MOST_READ = 200
"""Characters of a title."""


class GpuSlot(QObject):
    """Taken and given back from any thread; ``freed`` wakes the queue.

    A lock file keeps other QGIS windows of the person away; the operating system frees it with a QGIS that dies.
    """

    freed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._file: Optional[QLockFile] = None

    def take(self, title: str = "") -> bool:
        """Whether the slot was free and is now the caller's, for a job of this title; never waits."""
        if not self._lock.acquire(blocking=False):
            return False
        folder = data_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._file = QLockFile(str(folder / LOCK))
        self._file.setStaleLockTime(0)  # a long job is not stale; a dead owner is noticed all the same
        if self._file.tryLock(0):
            with suppress(OSError):
                (folder / HOLDER).write_text(title, encoding="utf-8")
            return True
        self._file = None
        self._lock.release()
        return False

    def give(self) -> None:
        """Give it back."""
        if self._file is not None:
            with suppress(OSError):
                (data_folder() / HOLDER).unlink()
            self._file.unlock()
            self._file = None
        self._lock.release()
        self.freed.emit()

    @staticmethod
    def waiting_text() -> str:
        """What a job that waits for the slot says: which job it is that has it, also one of another QGIS."""
        with suppress(OSError):
            title = (data_folder() / HOLDER).read_text(encoding="utf-8", errors="replace")[:MOST_READ].strip()
            if title:
                return tr("Waiting for another job to end: {job}").format(job=title)
        return tr("Waiting for another job to end…")


SLOT = GpuSlot()
