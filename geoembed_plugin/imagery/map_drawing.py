"""The map as it looks, drawn as map tiles beside the interface, as an activity that a window follows."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from trainer.contract import Progress

from ..jobs.activity import Activity
from ..jobs.conversation import JobState
from ..texts.failures import Failure
from ..texts.translation import tr

_drawn: set[MapDrawing] = set()
"""Those that run: QGIS' task holds on to none of what belongs to Python."""


class MapDrawing(Activity):
    """Runs the algorithm "Render map tiles" in QGIS' task manager; what was drawn stays when it is stopped.

    Args:
        algorithm: An instance of it, initialised.
        parameters: As it takes them.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
        super().__init__(tr("Drawing the map"))
        self._algorithm, self._parameters = algorithm, parameters
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback()
        self._feedback.progressChanged.connect(self._advance)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None

    def start(self) -> MapDrawing:
        """Draw; main thread, in which the layers are copied."""
        _drawn.add(self)
        self._set(JobState.RUNNING)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)
        return self

    def cancel(self) -> None:
        """Stop after the blocks that are being drawn."""
        if not self.state.over:
            self._set(JobState.CANCELLING)
            self._feedback.cancel()

    def resume(self) -> MapDrawing:
        """Go on: tiles that are whole are kept."""
        return MapDrawing(self._algorithm.create(), self._parameters).start()

    def forget(self) -> None:
        """For unloading: stop, and tell nobody."""
        self.blockSignals(True)
        self._feedback.cancel()

    def _advance(self, share: float) -> None:
        self.last_progress = Progress(round(share), 100, "%")
        self.changed.emit()

    def _executed(self, well: bool, results: dict[str, Any]) -> None:
        _drawn.discard(self)
        if self._feedback.isCanceled():
            self._end(JobState.CANCELLED)
        elif well:
            self.summary = dict(results)
            self._end(JobState.DONE)
        else:
            lines = [line for line in self._feedback.textLog().splitlines() if line.strip()]
            self.fail(Failure("drawing", lines[-1] if lines else tr("The map could not be drawn.")))


def shutdown() -> None:
    """Stop what is being drawn; for unloading."""
    for drawing in list(_drawn):
        drawing.forget()
    _drawn.clear()
