"""One job at a time on the GPU, whether it was started by a dialog, by Processing or by the demo."""

from __future__ import annotations

import threading

from qgis.PyQt.QtCore import QObject, pyqtSignal

COMMANDS = frozenset({"train", "embed", "geolocate", "field", "export", "evaluate", "report", "demo"})
"""Commands that want the GPU; the others run beside them."""


class GpuSlot(QObject):
    """Taken and given back from any thread; ``freed`` wakes the queue."""

    freed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether the slot was free and is now the caller's; never waits."""
        return self._lock.acquire(blocking=False)

    def give(self) -> None:
        """Give it back."""
        self._lock.release()
        self.freed.emit()


SLOT = GpuSlot()
