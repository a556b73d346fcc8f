"""The foot of a window that runs a job: its bar, its words, and the buttons that pause, go on and cancel."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..engine.progress_text import progress_text
from ..engine.records import JobState
from ..engine.work import Work
from ..translation import tr


class JobStrip(QWidget):
    """Follows one piece of work after the other.

    Signals:
        followed: It follows another one now (a resumed one).
    """

    followed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedJobStrip")
        self.handle: Optional[Work] = None
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoembedJobBar")
        self._bar.setTextVisible(False)
        self._words = QLabel(self)
        self._words.setObjectName("geoembedJobWords")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pause = QPushButton(tr("Pause"), self)
        self._pause.setObjectName("geoembedPause")
        self._pause.setToolTip(tr("Let it write what it has, then stop it; 'Go on' resumes exactly there"))
        self._pause.clicked.connect(self._pause_or_resume)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._pause)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self._bar.hide()
        self._pause.hide()

    @property
    def busy(self) -> bool:
        """Whether what it follows is not over."""
        return self.handle is not None and not self.handle.state.over

    def follow(self, handle: Work) -> None:
        """Show this one from now on."""
        if self.handle is not None:
            self.handle.changed.disconnect(self._show)
        self.handle = handle
        handle.changed.connect(self._show)
        self._bar.show()
        self._pause.show()
        self._show()
        self.followed.emit(handle)

    def tell(self, text: str) -> None:
        """Words of the window's own."""
        self._words.setText(text)

    def _show(self) -> None:
        handle = self.handle
        if handle is None:
            return
        progress = handle.last_progress
        if handle.state.over or progress is None or not progress.total:
            self._bar.setRange(0, 0 if handle.state == JobState.RUNNING else 1)
            self._bar.setValue(int(handle.state == JobState.DONE))
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(int(1000 * min(1.0, progress.done / progress.total)))
        resumable = handle.state in {JobState.CANCELLED, JobState.FAILED}
        self._pause.setText(tr("Go on") if resumable else tr("Pause"))
        self._pause.setEnabled(resumable or handle.state in {JobState.QUEUED, JobState.RUNNING})
        self._words.setText(self._state_text(handle))

    @staticmethod
    def _state_text(handle: Work) -> str:
        if handle.failure is not None:
            return str(handle.failure)
        return {
            JobState.QUEUED: tr("Waiting for another job to leave the GPU…"),
            JobState.CANCELLING: tr("Stopping: it writes what it has…") if handle.KEEPS else tr("Stopping…"),
            JobState.DONE: tr("Done."),
            JobState.CANCELLED: tr("Paused. What was done is kept.") if handle.KEEPS else tr("Stopped."),
        }.get(handle.state) or f"{handle.title}. " + progress_text(handle.stage_label, handle.last_progress)

    def _pause_or_resume(self, _checked: Any = False) -> None:
        handle = self.handle
        if handle is None:
            return
        if handle.state in {JobState.CANCELLED, JobState.FAILED}:
            self.follow(handle.resume())
        else:
            handle.cancel()
