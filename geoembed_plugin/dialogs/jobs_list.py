"""The jobs of this and of earlier sessions: what runs, waits and came out, their logs, and why something failed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import JobFiles

from ..jobs import queue
from ..jobs.conversation import JobState
from ..jobs.job_folders import JobRecord
from ..jobs.queue import JobHandle
from ..texts import messages
from ..texts.numbers import progress_text
from ..texts.translation import tr
from .framing import explain_buttons, fit

if TYPE_CHECKING:
    from ..host import Host


LAST_BYTES = 1024 * 1024
REFRESH_MS = 500
SHOWN = 100


class LogView(QDialog):
    """Shows the end of a log; read anew each time that it is opened."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedLogView")
        self.setWindowTitle(tr("GeoEmbed log"))
        fit(self, 800, 480)
        self._path = Path()
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("geoembedLogText")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("GeoEmbed log"))
        self._text.setToolTip(tr("The end of the log; the whole of it is in the folder"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        explain_buttons(buttons)
        for name, label, tip, act in (
            ("geoembedCopyLog", tr("Copy"), tr("Copy the log to the clipboard"), self._copy),
            (
                "geoembedOpenLogFolder",
                tr("Open folder"),
                tr("Show the job's folder in the file manager"),
                self._open_folder,
            ),
        ):
            button = QPushButton(label, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)

    def read(self, path: Path) -> None:
        """Show the end of a file."""
        self._path = path
        self.setWindowTitle(tr("GeoEmbed log: {folder}").format(folder=path.parent.name))
        try:
            with path.open("rb") as stream:
                size = stream.seek(0, 2)
                stream.seek(max(0, size - LAST_BYTES))
                text = stream.read().decode("utf-8", "replace")
        except OSError as error:
            text = str(error)
        self._text.setPlainText(text or tr("(empty)"))
        self._text.verticalScrollBar().setValue(self._text.verticalScrollBar().maximum())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())

    def _open_folder(self) -> None:
        messages.open_outside(self._path.parent)


def show_log(plugin: Host, path: str) -> None:
    """Open a log."""
    view = plugin.window("log", lambda: LogView(plugin.iface.mainWindow()))
    view.read(Path(path))


class JobsList(QDialog):
    """A table of jobs, the latest first; refreshed a few times a second at the most."""

    def __init__(self, plugin: Host) -> None:
        super().__init__(plugin.iface.mainWindow())
        self.setObjectName("geoembedJobsList")
        self.setWindowTitle(tr("GeoEmbed jobs"))
        fit(self, 820, 380)
        self._plugin = plugin
        self._rows: list[Union[JobHandle, JobRecord]] = []
        self._earlier: list[JobRecord] = []
        self._table = QTableWidget(0, 4, self)
        self._table.setObjectName("geoembedJobsTable")
        self._table.setHorizontalHeaderLabels([tr("Job"), tr("State"), tr("Progress"), tr("Started")])
        self._table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.setAccessibleName(tr("GeoEmbed jobs"))
        self._table.setToolTip(tr("The latest job comes first; below is what came of the selected one"))
        self._table.itemSelectionChanged.connect(self._offer)
        self._details = QLabel(self)
        self._details.setObjectName("geoembedJobDetails")
        self._details.setWordWrap(True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        explain_buttons(buttons)
        self._cancel = self._button(buttons, "geoembedCancelJob", tr("Pause"), self._cancel_job)
        self._cancel.setToolTip(tr("Let it write what it has, then stop it; it can be resumed"))
        self._resume = self._button(buttons, "geoembedResumeJob", tr("Resume"), self._resume_job)
        self._resume.setToolTip(tr("Go on where this job stopped"))
        self._log = self._button(buttons, "geoembedJobLog", tr("Open log"), self._open_log)
        self._folder = self._button(buttons, "geoembedJobFolder", tr("Open folder"), self._open_folder)
        self._log.setToolTip(tr("Show what the job has said"))
        self._folder.setToolTip(tr("Show the job's folder in the file manager"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._table)
        layout.addWidget(self._details)
        layout.addWidget(buttons)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self._refresh)
        queue.queue().changed.connect(self._refresh_soon)

    def showEvent(self, event: Any) -> None:
        """Look for jobs of earlier sessions each time that the window is opened."""
        self._earlier = queue.queue().earlier()
        self._refresh()
        super().showEvent(event)

    @staticmethod
    def _button(box: QDialogButtonBox, name: str, label: str, act: Any) -> QPushButton:
        button = QPushButton(label, box)
        button.setObjectName(name)
        button.clicked.connect(act)
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _refresh_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        chosen = self._chosen()
        rows: list[Union[JobHandle, JobRecord]] = [*reversed(queue.queue().handles), *self._earlier]
        self._rows = rows[:SHOWN]
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._rows))
        for row, job in enumerate(self._rows):
            for column, text in enumerate((job.title, state_text(job.state), _progress(job), _started(job))):
                item = self._table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    self._table.setItem(row, column, item)
                item.setText(text)
                item.setToolTip(text)  # a narrow column cuts it
        self._table.blockSignals(False)
        if chosen in self._rows:
            self._table.selectRow(self._rows.index(chosen))
        elif self._rows:
            self._table.selectRow(0)
        for column in (0, 1, 3):
            self._table.resizeColumnToContents(column)
        self._table.setColumnWidth(0, min(self._table.columnWidth(0), self._table.width() // 2))
        self._offer()

    def _chosen(self) -> Optional[Union[JobHandle, JobRecord]]:
        row = self._table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _offer(self) -> None:
        job = self._chosen()
        self._cancel.setEnabled(isinstance(job, JobHandle) and not job.state.over)
        resumable = {JobState.CANCELLED, JobState.INTERRUPTED, JobState.FAILED}
        self._resume.setEnabled(job is not None and job.state in resumable)
        self._log.setEnabled(job is not None and (job.folder / JobFiles.LOG).exists())
        self._folder.setEnabled(job is not None)
        self._details.setText(_details(job) if job is not None else tr("No job yet."))

    def _cancel_job(self) -> None:
        job = self._chosen()
        if isinstance(job, JobHandle):
            job.cancel()

    def _resume_job(self) -> None:
        job = self._chosen()
        if job is not None:
            queue.run_again(job.command, job.title, job.failure)
            self._refresh()

    def _open_log(self) -> None:
        job = self._chosen()
        if job is not None:
            show_log(self._plugin, str(job.folder / JobFiles.LOG))

    def _open_folder(self) -> None:
        job = self._chosen()
        if job is not None:
            messages.open_outside(job.folder)


def state_text(state: JobState) -> str:
    """A state in the person's language."""
    return {
        JobState.QUEUED: tr("waiting"),
        JobState.RUNNING: tr("running"),
        JobState.CANCELLING: tr("stopping"),
        JobState.DONE: tr("done"),
        JobState.FAILED: tr("failed"),
        JobState.CANCELLED: tr("paused"),
        JobState.INTERRUPTED: tr("interrupted"),
    }[state]


def _progress(job: Union[JobHandle, JobRecord]) -> str:
    if isinstance(job, JobRecord):
        return str(job.failure.cause) if job.failure else ""
    if job.failure is not None:
        return job.failure.cause
    return "" if job.state.over else progress_text(job.stage_label, job.last_progress)


def _started(job: Union[JobHandle, JobRecord]) -> str:
    try:
        moment = job.started if isinstance(job, JobRecord) else (job.folder / JobFiles.JOB).stat().st_mtime
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))
    except (OSError, OverflowError, ValueError):  # its folder is gone, or its time is none
        return ""


def _details(job: Union[JobHandle, JobRecord]) -> str:
    if job.failure is not None:
        return str(job.failure)
    if job.artifacts:
        return "\n".join(f"{artifact.kind}: {artifact.path}" for artifact in job.artifacts)
    return " ".join(["trainer", *job.command])


def show(plugin: Host) -> None:
    """Open the list."""
    plugin.window("jobs", lambda: JobsList(plugin))
