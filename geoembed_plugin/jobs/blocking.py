"""A job inside a Processing algorithm: waits for it in the algorithm's own thread, and heeds its cancel button.

    summary = blocking.run(["cluster", folder, "-k", "8"], self.displayName(), feedback).summary

Works in the desktop (a worker thread), in the Modeler, in ``qgis_process`` (no event loop) and in batch (QGIS runs
batches in its main thread: the window is kept alive meanwhile).
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QThread

from trainer.contract import (
    CANCEL_LINE,
    Artifact,
    Done,
    Event,
    ExitCode,
    Failed,
    JobFiles,
    Metric,
    Progress,
    Stage,
    Warn,
    decode_event,
)

from .. import places
from ..texts.failures import not_set_up, not_started, of_job
from ..texts.trainer_texts import localised
from ..texts.translation import tr
from . import child, gpu_slot
from .child import TAIL, LineSplitter, kill_tree, process_environment
from .interpreter import Interpreter, current
from .records import new_folder, owner_lock

STEP_MS = 200
"""How soon a pressed cancel button is noticed while the child says nothing."""


@dataclass
class Outcome:
    """What a finished job gave: its summary, its artifacts (kind, path), its folder."""

    folder: Path
    summary: dict[str, Any] = field(default_factory=dict)
    artifacts: list[Artifact] = field(default_factory=list)

    def path_of(self, kind: str) -> str:
        """The path of the first artifact of a kind, or an empty string."""
        return next((artifact.path for artifact in self.artifacts if artifact.kind == kind), "")


def run(command: list[str], title: str, feedback: QgsProcessingFeedback, uses_gpu: Optional[bool] = None) -> Outcome:
    """Run one trainer command to its end.

    Args:
        command: The trainer's words, as for :func:`engine.jobs.submit`.
        title: What the jobs list calls it.
        feedback: Receives progress, stages, warnings and output; its cancellation stops the job.
        uses_gpu: Whether to wait for the GPU; by the command's name where None.

    Raises:
        QgsProcessingException: the job failed or was cancelled, or there is no interpreter. The text has the
            cause and the next step.
    """
    words = [str(word) for word in command]
    interpreter = current()
    if interpreter is None:
        raise QgsProcessingException(str(not_set_up()))
    try:
        folder = new_folder(places.jobs_folder(), words, title)
    except OSError as error:
        raise QgsProcessingException(str(error)) from error
    lock = owner_lock(folder)
    lock.tryLock(0)
    wants_gpu = words[0] in gpu_slot.COMMANDS if uses_gpu is None else uses_gpu
    if wants_gpu:
        _wait_for_slot(feedback)
    try:
        return _follow(interpreter, folder, feedback)
    finally:
        if wants_gpu:
            gpu_slot.SLOT.give()
        lock.unlock()


def _wait_for_slot(feedback: QgsProcessingFeedback) -> None:
    told = False
    while not gpu_slot.SLOT.take():
        if not told:
            feedback.pushInfo(tr("Waiting for another GeoEmbed job to leave the GPU…"))
            told = True
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        time.sleep(STEP_MS / 1000)
        keep_alive()


def in_main_thread() -> bool:
    """Whether the caller holds up QGIS' windows while it waits."""
    return QThread.currentThread() == QCoreApplication.instance().thread()


def keep_alive() -> None:
    """In the main thread: let windows be drawn, and a cancel button be pressed."""
    if in_main_thread():
        QCoreApplication.processEvents()


def _follow(interpreter: Interpreter, folder: Path, feedback: QgsProcessingFeedback) -> Outcome:
    outcome = Outcome(folder)
    output, errors, tail = LineSplitter(), LineSplitter(), deque[str](maxlen=TAIL)
    last_word: Optional[Failed] = None
    process = QProcess()
    process.setProcessEnvironment(process_environment(interpreter.variables()))
    process.setWorkingDirectory(str(folder))
    process.start(str(interpreter.executable), ["-m", "trainer", "--job", str(folder)])
    if not process.waitForStarted(-1):
        raise QgsProcessingException(str(not_started(str(interpreter.executable), process.errorString())))
    deadline: Optional[float] = None
    alive = True
    while alive:
        alive = process.state() != QProcess.ProcessState.NotRunning
        if alive:
            process.waitForReadyRead(STEP_MS)
            keep_alive()
        lines = output.feed(bytes(process.readAllStandardOutput())) + ([] if alive else output.rest())
        for line in lines:
            event = decode_event(line)
            if isinstance(event, Failed):
                last_word = event
            elif event is not None:
                _tell(event, outcome, feedback)
            elif line.strip():
                feedback.pushConsoleInfo(line)
        printed = errors.feed(bytes(process.readAllStandardError())) + ([] if alive else errors.rest())
        _keep(printed, folder, tail, feedback)
        if feedback.isCanceled() and deadline is None and alive:
            deadline = time.monotonic() + child.GRACE_SECONDS
            process.write((CANCEL_LINE + "\n").encode())
            process.waitForBytesWritten(STEP_MS)
            process.closeWriteChannel()
            feedback.pushInfo(tr("Stopping…"))
        elif deadline is not None and time.monotonic() > deadline:
            kill_tree(int(process.processId()))
    crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
    if process.exitCode() == ExitCode.DONE and not crashed:
        return outcome
    if deadline is not None or process.exitCode() == ExitCode.CANCELLED:
        raise QgsProcessingException(tr("Cancelled. What was finished is kept."))
    log = folder / JobFiles.LOG
    failure = of_job(last_word, process.exitCode(), crashed, tail, str(log))
    raise QgsProcessingException(f"{failure}\n{tr('Log:')} {log}")


def _tell(event: Event, outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
    if isinstance(event, Stage):
        feedback.setProgressText(localised(event.label or event.name))
        feedback.setProgress(0)
    elif isinstance(event, Progress):
        if event.total:
            feedback.setProgress(100.0 * event.done / event.total)
    elif isinstance(event, Metric):
        figures = ", ".join(f"{name} {value:.4g}" for name, value in event.values.items())
        feedback.pushDebugInfo(f"{event.step}: {figures}")
    elif isinstance(event, Warn):
        feedback.pushWarning(f"{localised(event.message)} {localised(event.hint)}".strip())
    elif isinstance(event, Artifact):
        outcome.artifacts.append(event)
        feedback.pushInfo(f"{event.kind}: {event.path}")
    elif isinstance(event, Done):
        outcome.summary = event.summary


def _keep(lines: list[str], folder: Path, tail: deque[str], feedback: QgsProcessingFeedback) -> None:
    if not lines:
        return
    with (folder / JobFiles.LOG).open("a", encoding="utf-8") as stream:
        for line in lines:
            stream.write(line + "\n")
            tail.append(line)
            if line.strip():
                feedback.pushConsoleInfo(line)
