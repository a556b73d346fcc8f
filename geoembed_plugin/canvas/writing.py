"""Files written by a task of QGIS: seen in its task manager; what comes of it is handed back in the main thread."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask

from trainer.contract import TrainerError

from .background import explained


class WriteTask(QgsTask):
    """Runs ``work`` in a thread of QGIS; ``run`` never raises and touches no layer, project or widget."""

    def __init__(
        self,
        title: str,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[TrainerError], None],
        ended: Callable[[], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.over = self.forgotten = False
        self._work, self._then, self._failed, self._ended = work, then, failed, ended
        self._outcome: Any = None
        self._error: Optional[BaseException] = None

    def start(self) -> None:
        """Hand it to the task manager."""
        QgsApplication.taskManager().addTask(self)

    def forget(self) -> None:
        """For unloading: stop it, and hand nothing back."""
        self.forgotten = True
        if not self.over:  # QGIS deletes those that are
            self.cancel()

    def run(self) -> bool:
        """Work; an error is kept for the main thread."""
        try:
            self._outcome = self._work()
        except Exception as error:  # whatever it is, it is told in the main thread
            self._error = error
            return False
        return True

    def finished(self, well: bool) -> None:
        """Main thread: tell that it ended, and hand the outcome back, unless it was cancelled."""
        self.over = True
        if self.forgotten:
            return
        self._ended()
        if self._error is not None:
            self._failed(explained(self._error))
        elif well and not self.isCanceled():
            self._then(self._outcome)
