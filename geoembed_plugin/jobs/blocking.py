"""A job inside a Processing algorithm: waits for it in the algorithm's own thread, and heeds its cancel button.

    summary = blocking.run(["cluster", folder, "-k", "8"], self.displayName(), feedback).summary

Works in the desktop (a worker thread), in the Modeler, in ``qgis_process`` (no event loop) and in batch (QGIS runs
batches in its main thread: the window is kept alive meanwhile).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QThread

from trainer.contract import Artifact, Event, JobFiles, Metric, Progress, Stage, Warn

from .. import places
from ..texts.failures import NETWORK_SOURCE, not_set_up, not_started
from ..texts.numbers import figures_text, whole
from ..texts.trainer_texts import localised
from ..texts.translation import tr
from . import gpu_slot
from .child import Command, hear, kill_tree, process_of, silence_limit
from .conversation import Conversation, JobState
from .interpreter import Interpreter, current
from .job_folders import append_to_log, new_folder, owner_lock

STEP_MS = 200
"""How soon a pressed cancel button is noticed while the child says nothing."""


@dataclass(frozen=True)
class Outcome:
    """What a finished job gave: its summary, its artifacts (kind, path), its folder."""

    folder: Path
    summary: dict[str, Any] = field(default_factory=dict)
    artifacts: tuple[Artifact, ...] = ()

    def path_of(self, kind: str) -> str:
        """The path of the first artifact of a kind, or an empty string."""
        return next((artifact.path for artifact in self.artifacts if artifact.kind == kind), "")


def run(command: list[str], title: str, feedback: QgsProcessingFeedback, uses_gpu: Optional[bool] = None) -> Outcome:
    """Run one trainer command to its end.

    Args:
        command: The trainer's words, as for :func:`.queue.submit`.
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
        _wait_for_slot(title, feedback)
    try:
        return _follow(interpreter, folder, title, feedback)
    finally:
        if wants_gpu:
            gpu_slot.SLOT.give()
        lock.unlock()


def _wait_for_slot(title: str, feedback: QgsProcessingFeedback) -> None:
    told = False
    while not gpu_slot.SLOT.take(title):
        if not told:
            feedback.pushInfo(gpu_slot.SLOT.waiting_text())
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


def _follow(interpreter: Interpreter, folder: Path, title: str, feedback: QgsProcessingFeedback) -> Outcome:
    conversation = Conversation()
    words = ("-m", "trainer", "--job", str(folder))
    process = process_of(Command(interpreter.executable, words, interpreter.variables(), folder))
    process.start(str(interpreter.executable), list(words))
    if not process.waitForStarted(-1):
        raise QgsProcessingException(str(not_started(str(interpreter.executable), process.errorString())))
    while not conversation.state.over:
        alive = process.state() != QProcess.ProcessState.NotRunning
        if alive:
            process.waitForReadyRead(STEP_MS)
            keep_alive()
        hear(conversation, process)
        if not alive:
            conversation.end(process.exitCode(), process.exitStatus() == QProcess.ExitStatus.CrashExit)
        for said in conversation.take():
            if isinstance(said, str):
                append_to_log(folder, said)
                feedback.pushConsoleInfo(said)
            else:
                _tell(said, feedback)
        if feedback.isCanceled() and alive and not conversation.cancelling:
            process.write(conversation.cancel())
            process.waitForBytesWritten(STEP_MS)
            process.closeWriteChannel()
            feedback.pushInfo(tr("Stopping…"))
        elif conversation.overdue:
            conversation.kill()
            kill_tree(int(process.processId()))
        age = conversation.silence(silence_limit())
        if age is not None:
            text = tr("{title} has said nothing for {minutes} min.").format(title=title, minutes=int(age // 60))
            feedback.pushWarning(text)
    if conversation.state == JobState.DONE:
        return Outcome(folder, conversation.summary, tuple(conversation.artifacts))
    if conversation.state == JobState.CANCELLED:
        raise QgsProcessingException(tr("Cancelled. What was finished is kept."))
    log = folder / JobFiles.LOG
    failure = conversation.failure(str(log))
    said = str(failure)
    if failure.code == NETWORK_SOURCE:
        said += " " + tr("Run it again from the list of jobs, which asks whether it may.")
    raise QgsProcessingException(f"{said}\n{tr('Log:')} {log}")


def _tell(event: Event, feedback: QgsProcessingFeedback) -> None:
    if isinstance(event, Stage):
        feedback.setProgressText(localised(event.label or event.name))
        feedback.setProgress(0)
    elif isinstance(event, Progress):
        if event.total:
            feedback.setProgress(100.0 * event.done / event.total)
    elif isinstance(event, Metric):
        figures = figures_text(event.values)
        if figures:
            feedback.pushDebugInfo(f"{tr('step {step}').format(step=whole(event.step))}: {figures}")
    elif isinstance(event, Warn):
        feedback.pushWarning(f"{localised(event.message)} {localised(event.hint)}".strip())
    elif isinstance(event, Artifact):
        feedback.pushInfo(tr("Written: {path}").format(path=event.path))
