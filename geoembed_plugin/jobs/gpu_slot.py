"""One job at a time on the GPU, whether it was started by a dialog, by Processing, by the demo, or by another QGIS."""

from __future__ import annotations

import threading
from typing import Optional

from qgis.PyQt.QtCore import QLockFile, QObject, pyqtSignal

from ..places import data_folder

COMMANDS = frozenset({"train", "embed", "geolocate", "field", "export", "evaluate", "report", "demo"})
"""Commands that want the GPU; the others run beside them."""
LOCK = "gpu.lock"


class GpuSlot(QObject):
    """Taken and given back from any thread; ``freed`` wakes the queue.

    A lock file keeps other QGIS windows of the person away; the operating system frees it with a QGIS that dies.
    """

    freed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._file: Optional[QLockFile] = None

    def take(self) -> bool:
        """Whether the slot was free and is now the caller's; never waits."""
        if not self._lock.acquire(blocking=False):
            return False
        folder = data_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._file = QLockFile(str(folder / LOCK))
        self._file.setStaleLockTime(0)  # a long job is not stale; a dead owner is noticed all the same
        if self._file.tryLock(0):
            return True
        self._file = None
        self._lock.release()
        return False

    def give(self) -> None:
        """Give it back."""
        if self._file is not None:
            self._file.unlock()
            self._file = None
        self._lock.release()
        self.freed.emit()


SLOT = GpuSlot()
