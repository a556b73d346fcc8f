"""What runs elsewhere, as QGIS' task manager shows it: its title, its bar, its cancel button."""

from __future__ import annotations

import threading
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool

from trainer.contract import Progress

from ..texts.translation import tr
from .conversation import JobState


class ShownTask(QgsTask):
    """Waits until :meth:`leave`; ``run`` touches nothing but an event and never raises.

    Args:
        title: What the person reads.
        cancel: Called in the main thread when the person presses the button, or QGIS is closing; at most once.
    """

    def __init__(self, title: str, cancel: Callable[[], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._over = threading.Event()
        self._failed = False
        self._cancel: Optional[Callable[[], None]] = cancel

    def show(self) -> None:
        """Hand it to the task manager; QGIS deletes it when it has left."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Wait, giving the thread back to the pool meanwhile: QGIS draws maps with the same pool."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        try:
            self._over.wait()
        finally:
            pool.reserveThread()
        return not self._failed

    def cancel(self) -> None:
        """The button was pressed."""
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()
        self.leave()
        super().cancel()

    def advance(self, progress: Progress) -> None:
        """Its bar; a slot, so that nothing comes any more when QGIS has deleted it."""
        if progress.total:
            self.setProgress(min(100.0, 100.0 * progress.done / progress.total))

    def leave(self, state: JobState = JobState.CANCELLED) -> None:
        """What it shows is over, or is no concern of the task manager any more.

        Args:
            state: How it ended. QGIS says "Task failed" of whatever did not end well: of what was stopped that would
                be wrong, so its title says that it was.
        """
        self._cancel = None
        if self._over.is_set():
            return  # QGIS may have deleted it
        self._failed = state == JobState.FAILED
        if state == JobState.CANCELLED:
            self.setDescription(f"{self.description()}. {tr('Stopped.')}")
        self._over.set()
