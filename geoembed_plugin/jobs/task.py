"""A job in QGIS' task manager: its bar, its cancel button, its title."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QThreadPool

from trainer.contract import Progress

if TYPE_CHECKING:
    from .queue import JobHandle


class JobTask(QgsTask):
    """Waits for a job that runs elsewhere; ``run`` touches nothing but an event and never raises."""

    def __init__(self, handle: JobHandle) -> None:
        super().__init__(handle.title, QgsTask.Flag.CanCancel)
        self._over = threading.Event()
        self._well = False
        self._handle: JobHandle | None = handle
        handle.progress.connect(self._show)
        handle.finished.connect(self._went_well)

    def run(self) -> bool:
        """Wait, giving the thread back to the pool meanwhile: QGIS draws maps with the same pool."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        try:
            self._over.wait()
        finally:
            pool.reserveThread()
        return self._well

    def cancel(self) -> None:
        """The person pressed the button, or QGIS is closing."""
        handle, self._handle = self._handle, None
        if handle is not None and not handle.state.over:
            handle.cancel()
        self._over.set()
        super().cancel()

    def leave(self) -> None:
        """The job is over, or is no concern of the task manager any more."""
        self._handle = None
        self._over.set()

    def _show(self, progress: Progress) -> None:
        if progress.total:
            self.setProgress(min(100.0, 100.0 * progress.done / progress.total))

    def _went_well(self, _summary: dict) -> None:
        self._well = True
