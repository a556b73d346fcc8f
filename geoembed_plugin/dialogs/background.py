"""Work on files that would hold up the window, in QGIS' task manager; what it gives comes back in the main thread."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask

from trainer.contract import TrainerError

from ..texts import messages
from ..texts.failures import Failure, of_error

_running: set[_Work] = set()


class _Work(QgsTask):
    def __init__(
        self, title: str, work: Callable[[], Any], then: Callable[[Any], None], over: Callable[[], None]
    ) -> None:
        super().__init__(title, QgsTask.Flag(0))
        self._title, self._work, self._then, self._over = title, work, then, over
        self.forgotten = False
        self._found: Any = None
        self._failure: Optional[Failure] = None

    def run(self) -> bool:
        try:
            self._found = self._work()
        except TrainerError as error:
            self._failure = of_error(error)
        except OSError as error:
            self._failure = Failure("file", str(error))
        return self._failure is None

    def finished(self, _well: bool) -> None:
        _running.discard(self)
        if self.forgotten:
            return
        self._over()
        if self._failure is not None:
            messages.fail(self._title, self._failure)
        else:
            self._then(self._found)


def in_background(
    title: str, work: Callable[[], Any], then: Callable[[Any], None], over: Callable[[], None] = lambda: None
) -> None:
    """Call ``work`` in another thread, then ``then`` with what it gave; a failure goes to the message bar.

    ``over`` is called first either way.
    """
    task = _Work(title, work, then, over)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)


def forget() -> None:
    """For unloading: what still runs ends by itself, and nobody hears of it."""
    for task in _running:
        task.forgotten = True
