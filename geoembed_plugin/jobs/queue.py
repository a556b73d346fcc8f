"""The one runner: start or queue a job, follow it, cancel it, find it again.

    handle = queue.submit(["train", tiles, "--out", run], "Learn harbour")
    handle.progress.connect(...)   # trainer.contract.Progress
    handle.finished.connect(...)   # the summary
    handle.failed.connect(...)     # texts.failures.Failure (the message bar has shown it already)

A job belongs to the queue and not to the dialog that asked for it: closing the dialog leaves it running.
Everything here happens in the main thread; the child's lines are handled in small turns.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from trainer.contract import ENOUGH_LINE, Artifact, Done, Event, JobFiles, LookAlikes, Metric, Progress, Stage, Warn

from .. import places
from ..texts import messages
from ..texts.failures import NETWORK_SOURCE, Failure, not_set_up, not_started
from ..texts.trainer_texts import localised
from ..texts.translation import tr
from . import gpu_slot
from .activity import Activity
from .child import Child, Command, silence_limit
from .conversation import JobState
from .interpreter import Interpreter, current
from .job_folders import JobRecord, append_to_log, find_records, new_folder, owner_lock, prune, resuming
from .task import ShownTask

METRICS_KEPT = 20_000
ALLOW_NETWORK = "--allow-network"
OTHER_WINDOW_MS = 3_000
"""How often a job that waits for the GPU looks whether another QGIS window has left it."""


class JobHandle(Activity):
    """A job that is queued, running or over.

    Signals, beside those of :class:`.Activity`:
        stage: Name and label. progress: :class:`Progress`. metric: step, values. warning: message, hint.
        artifact: kind, path. look_alikes: :class:`LookAlikes`.
        silent: Seconds since the last event, once each time it grows too old.
    """

    stage = pyqtSignal(str, str)
    progress = pyqtSignal(object)
    metric = pyqtSignal(int, dict)
    warning = pyqtSignal(str, str)
    artifact = pyqtSignal(str, str)
    look_alikes = pyqtSignal(object)
    silent = pyqtSignal(float)

    def __init__(self, folder: Path, command: list[str], title: str, uses_gpu: bool, parent: QObject) -> None:
        super().__init__(title, parent)
        self.folder = folder
        self.command = command
        self.uses_gpu = uses_gpu
        self.holds_gpu = False
        self.metrics: list[Metric] = []
        self.stage_name = ""
        self._child: Optional[Child] = None
        self._lock = owner_lock(folder)
        self._lock.tryLock(0)
        self._watch = QTimer(self)
        self._watch.setInterval(10_000)
        self._watch.timeout.connect(self._look_at_silence)

    @property
    def log_file(self) -> Path:
        """Everything that was printed."""
        return self.folder / JobFiles.LOG

    @property
    def artifacts(self) -> list[Artifact]:
        """What it has made so far."""
        return self._child.conversation.artifacts if self._child is not None else []

    @property
    def pid(self) -> int:
        """Process id of the child; 0 when none runs."""
        return self._child.pid if self._child is not None else 0

    def start(self, interpreter: Interpreter) -> None:
        """Called by the queue when it is this job's turn."""
        self._set(JobState.RUNNING)
        words = ("-m", "trainer", "--job", str(self.folder))
        self._child = Child(Command(interpreter.executable, words, interpreter.variables(), self.folder), self)
        self._child.received.connect(self._take)
        self._child.line.connect(self._keep_line)
        self._child.ended.connect(self._child_ended)
        self._child.not_started.connect(lambda why: self.fail(not_started(str(interpreter.executable), why)))
        self._watch.start()
        self._child.start()

    def cancel(self, grace_seconds: Optional[float] = None) -> None:
        """Stop it: a queued job at once, a running one after its checkpoint. Returns immediately."""
        if self.state == JobState.QUEUED:
            self._end(JobState.CANCELLED)
        elif self.state == JobState.RUNNING and self._child is not None:
            self._set(JobState.CANCELLING)
            self._child.cancel(grace_seconds)

    @property
    def may_be_enough(self) -> bool:
        """Whether it learns, and can come to its end now with a whole result: see :meth:`enough`."""
        learns = self.command[:1] == ["train"] and self.stage_name == "train"
        return learns and self.state == JobState.RUNNING and self._child is not None

    def enough(self) -> None:
        """What was learned is good enough: it settles in a tenth of the steps, and the job is done."""
        if self.may_be_enough and self._child is not None:
            self._child.send(ENOUGH_LINE)

    def kill(self) -> None:
        """End the process tree without waiting for a checkpoint."""
        if self._child is not None and self._child.running:
            self._set(JobState.CANCELLING)
            self._child.kill()

    def resume(self) -> Optional[JobHandle]:
        """See :func:`run_again`."""
        return run_again(self.command, self.title, self.failure, self.uses_gpu)

    def remedy(self) -> Optional[messages.Button]:
        """To allow that another machine is asked, where that is what it failed for."""
        return (tr("Allow and run again…"), self._run_again) if _wants_network(self.command, self.failure) else None

    def _run_again(self) -> None:
        made = self.resume()
        if made is not None:
            self.again.emit(made)

    def end_now(self, patience_ms: int) -> None:
        """For unloading: blocks for at most ``patience_ms``; no signal follows."""
        self.blockSignals(True)
        self._watch.stop()
        if self._child is not None:
            self._child.end_now(patience_ms)
        self._lock.unlock()

    # -- the child speaks ----------------------------------------------------------------------
    def _take(self, event: Event) -> None:
        if isinstance(event, Stage):
            self.stage_name = event.name
            self.stage_label = localised(event.label or event.name)
            self.last_progress = None
            messages.log(f"{self.title}: {self.stage_label}")
            self.stage.emit(event.name, self.stage_label)
        elif isinstance(event, Progress):
            self.last_progress = event
            self.progress.emit(event)
        elif isinstance(event, Metric):
            if len(self.metrics) < METRICS_KEPT:
                self.metrics.append(event)
            self.metric.emit(event.step, event.values)
        elif isinstance(event, LookAlikes):
            self.look_alikes.emit(event)
        elif isinstance(event, Warn):
            shown, whole = (
                f"{self.title}: {localised(event.message, short)} {localised(event.hint, short)}".strip()
                for short in (True, False)
            )
            messages.warn(shown, logged=whole)
            self.warning.emit(event.message, event.hint)
        elif isinstance(event, Artifact):
            self.artifact.emit(event.kind, event.path)
        elif isinstance(event, Done):
            self.summary = event.summary
        self.changed.emit()

    def _keep_line(self, line: str) -> None:
        messages.log(f"{self.title}: {line}")
        append_to_log(self.folder, line)

    def _child_ended(self, _code: int, _crashed: bool) -> None:
        assert self._child is not None  # nosec B101  # it is the one that ended
        conversation = self._child.conversation
        if conversation.state == JobState.FAILED:
            self.fail(conversation.failure(str(self.log_file) if self.log_file.exists() else ""))
        else:
            self._end(conversation.state)

    def _end(self, state: JobState) -> None:
        self._watch.stop()
        self._lock.unlock()
        super()._end(state)

    def _look_at_silence(self) -> None:
        age = self._child.conversation.silence(silence_limit()) if self._child is not None else None
        if age is not None:
            text = tr("{title} has said nothing for {minutes} min.").format(title=self.title, minutes=int(age // 60))
            messages.warn(text, tr("Stop it"), self.cancel)
            self.silent.emit(age)


class JobQueue(QObject):
    """All jobs of this QGIS. ``changed`` tells that one was added, or is in another state."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.handles: list[JobHandle] = []
        self._tasks: dict[JobHandle, ShownTask] = {}
        gpu_slot.SLOT.freed.connect(self._pump)
        self._again = QTimer(self)  # nobody tells when another QGIS window has left the GPU
        self._again.setSingleShot(True)
        self._again.setInterval(OTHER_WINDOW_MS)
        self._again.timeout.connect(self._pump)

    def submit(self, command: list[str], title: str, uses_gpu: Optional[bool] = None) -> JobHandle:
        """See :func:`submit`."""
        words = [str(word) for word in command]
        folder = new_folder(places.jobs_folder(), words, title)
        wants_gpu = words[0] in gpu_slot.COMMANDS if uses_gpu is None else uses_gpu
        handle = JobHandle(folder, words, title, wants_gpu, self)
        handle.changed.connect(self.changed)
        handle.ended.connect(lambda: self._ended(handle))
        self.handles.append(handle)
        task = ShownTask(title, handle.cancel)
        handle.progress.connect(task.advance)
        self._tasks[handle] = task
        task.show()
        QTimer.singleShot(0, self._pump)
        self.changed.emit()
        return handle

    def active(self) -> list[JobHandle]:
        """Jobs that are not over."""
        return [handle for handle in self.handles if not handle.state.over]

    def earlier(self) -> list[JobRecord]:
        """Jobs of earlier sessions, or of other QGIS windows, the latest first."""
        mine = {handle.folder for handle in self.handles}
        return [record for record in find_records(places.jobs_folder()) if record.folder not in mine]

    def close(self, patience_ms: int) -> None:
        """End everything (the plugin is being unloaded): ask all, wait a little, kill what is left."""
        gpu_slot.SLOT.freed.disconnect(self._pump)
        self._again.stop()
        for handle in self.active():
            handle.end_now(patience_ms)
            self._give_slot(handle)
        for task in self._tasks.values():
            task.leave()
        self._tasks.clear()
        self.handles.clear()
        self.deleteLater()

    def _pump(self) -> None:
        for handle in self.active():
            if handle.state != JobState.QUEUED:
                continue
            interpreter = current()
            if interpreter is None:
                handle.fail(not_set_up())
            elif not handle.uses_gpu:
                handle.start(interpreter)
            elif gpu_slot.SLOT.take(handle.title):
                handle.holds_gpu = True
                handle.start(interpreter)
            else:
                self._again.start()

    def _ended(self, handle: JobHandle) -> None:
        task = self._tasks.pop(handle, None)
        if task is not None:
            task.leave(handle.state)
        self._give_slot(handle)

    @staticmethod
    def _give_slot(handle: JobHandle) -> None:
        if handle.holds_gpu:
            handle.holds_gpu = False
            gpu_slot.SLOT.give()


_queue: Optional[JobQueue] = None


def queue() -> JobQueue:
    """The queue of this QGIS, made at its first use."""
    global _queue
    if _queue is None:
        _queue = JobQueue()
        prune(find_records(places.jobs_folder()))
    return _queue


def submit(command: list[str], title: str, uses_gpu: Optional[bool] = None) -> JobHandle:
    """Run ``python -m trainer`` with these words, now or when the GPU is free.

    Args:
        command: The trainer's command line, such as ``["tiles", path, "--out", folder]``; no shell is involved.
        title: What the person reads in the task manager and in messages, translated.
        uses_gpu: Whether it must wait for the GPU; by the command's name where None.

    Returns:
        The handle; connect to its signals before control returns to the event loop and none is missed.

    Raises:
        OSError: the job's folder cannot be written.
    """
    return queue().submit(command, title, uses_gpu)


def run_again(
    command: list[str], title: str, failure: Optional[Failure] = None, uses_gpu: Optional[bool] = None
) -> Optional[JobHandle]:
    """Submit a command once more, so that it goes on where it stopped (after a pause, say).

    Where it failed because something lies on another machine, the person is asked by name whether that may be asked.

    Args:
        command: Of the job before.
        title: Likewise.
        failure: Why it failed, if it did.
        uses_gpu: As :func:`submit`.

    Returns:
        The handle; None where the person said no.

    Raises:
        OSError: the job's folder cannot be written.
    """
    words = resuming(command)
    if failure is not None and _wants_network(command, failure):
        if not messages.ask(
            "geoembedNetwork", tr("Another machine"), failure.cause, tr("May it be asked for? The job then runs again.")
        ):
            return None
        words.append(ALLOW_NETWORK)
    return submit(words, title, uses_gpu)


def _wants_network(command: list[str], failure: Optional[Failure]) -> bool:
    return failure is not None and failure.code == NETWORK_SOURCE and ALLOW_NETWORK not in command


def shutdown(patience_ms: int = 3000) -> None:
    """End every job and forget the queue; for ``unload``. Blocks for at most that long a job."""
    global _queue
    if _queue is not None:
        _queue.close(patience_ms)
        _queue = None
