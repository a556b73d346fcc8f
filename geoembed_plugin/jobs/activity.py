"""An activity, which a window's strip and a list can follow: it has a title, a state, a fraction done and an end."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.contract import Progress

from ..texts import messages
from ..texts.failures import Failure
from .conversation import JobState


class Activity(QObject):
    """A job of the trainer, or a picture that is being fetched.

    Signals:
        changed: The state, the stage or the progress is another one now.
        finished: The summary. failed: The :class:`Failure`. cancelled: It stopped as it was asked to.
        ended: After any of these three; the state says which.
        again: Another activity does the same anew, in place of this one, which has failed.
    """

    changed = pyqtSignal()
    finished = pyqtSignal(dict)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()
    ended = pyqtSignal()
    again = pyqtSignal(object)

    KEEPS = True
    """Whether what was done stays when it is stopped."""

    def __init__(self, title: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.title = title
        self.state = JobState.QUEUED
        self.stage_label = ""
        self.last_progress: Optional[Progress] = None
        self.summary: dict[str, Any] = {}
        self.failure: Optional[Failure] = None

    def cancel(self) -> None:
        """Stop it; returns immediately."""
        raise NotImplementedError

    def resume(self) -> Optional[Activity]:
        """Begin again where it stopped, as another activity; None where the person was asked and said no."""
        raise NotImplementedError

    def remedy(self) -> Optional[messages.Button]:
        """What the message bar offers beside the log after it has failed."""
        return None

    def fail(self, failure: Failure) -> None:
        """It cannot go on: the message bar tells why."""
        self.failure = failure
        messages.fail(self.title, failure, self.remedy())
        self._end(JobState.FAILED)

    def _set(self, state: JobState) -> None:
        self.state = state
        self.changed.emit()

    def _end(self, state: JobState) -> None:
        if self.state.over:
            return
        self._set(state)
        if state == JobState.DONE:
            self.finished.emit(self.summary)
        elif state == JobState.FAILED:
            self.failed.emit(self.failure)
        else:
            self.cancelled.emit()
        self.ended.emit()
