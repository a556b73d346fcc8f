"""One thread beside the user interface, for work that may take longer than a frame: search, thumbnails, files.

NumPy and GDAL let go of Python's lock while they compute, so the window stays alive. The work must not touch
layers, the project or widgets; its outcome is handed back in the main thread.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from trainer.contract import TrainerError

from ..texts import messages
from ..texts.translation import tr
from .conversation import JobState
from .task import ShownTask

Then = Callable[[Any], None]
Failed = Callable[[TrainerError], None]


@dataclass
class _Piece:
    """What is to be told of one piece of work, and where it is shown."""

    then: Then
    failed: Failed
    over: Callable[[], None]
    task: Optional[ShownTask] = None
    dropped: bool = False

    def drop(self) -> None:
        self.dropped = True


class Background(QObject):
    """Does one thing after another; close it when it is not needed any more."""

    _done = pyqtSignal(object, object)

    def __init__(self, name: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=f"geoembed-{name}")
        self._closed = False
        self._pieces: list[_Piece] = []
        # Queued: what was done at once would else be handed back before `do` has returned
        self._done.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being done, or its outcome has not been handed back yet."""
        return bool(self._pieces)

    def do(
        self,
        work: Callable[[], Any],
        then: Then,
        failed: Failed,
        over: Callable[[], None] = lambda: None,
        title: str = "",
    ) -> None:
        """Run ``work`` in the thread, then ``then`` with its outcome, or ``failed`` with its error, in this one.

        Args:
            work: Called in the thread, after what was asked for before.
            then: Receives what it gave, unless its task was cancelled.
            failed: Receives why it gave nothing.
            over: Called before either, also of a cancelled task.
            title: With one, QGIS' task manager shows it; cancelling there drops what comes of it.
        """
        if self._closed:
            return
        piece = _Piece(then, failed, over)
        self._pieces.append(piece)
        if title:
            piece.task = ShownTask(title, piece.drop)
            piece.task.show()
        future = self._pool.submit(lambda: None if piece.dropped else work())
        future.add_done_callback(lambda done: self._tell(done, piece))

    def close(self) -> None:
        """Drop what waits, and wait for what is being done; nothing is handed back any more."""
        self._closed = True
        for piece in self._pieces:
            if piece.task is not None:
                piece.task.leave()
        self._pieces.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _tell(self, future: Future[Any], piece: _Piece) -> None:
        if not self._closed and not future.cancelled():
            self._done.emit(future, piece)

    def _hand_back(self, future: Future[Any], piece: _Piece) -> None:
        if self._closed:
            return
        self._pieces.remove(piece)
        error = future.exception()
        if piece.task is not None and not piece.dropped:
            piece.task.leave(JobState.DONE if error is None else JobState.FAILED)
        piece.over()
        if error is not None:
            piece.failed(explained(error))
        elif not piece.dropped:
            piece.then(future.result())


def explained(error: BaseException) -> TrainerError:
    """An error that a person can read; what we did not expect goes into the log in full."""
    if isinstance(error, TrainerError):
        return error
    import traceback

    messages.log("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    if isinstance(error, MemoryError):
        return TrainerError(tr("There is not enough memory for this."), tr("Close other programs or layers."), "memory")
    return TrainerError(str(error) or type(error).__name__, tr("The log tab GeoEmbed has the details."))
