"""One thread beside the user interface, for work that may take longer than a frame: search, thumbnails.

NumPy and GDAL let go of Python's lock while they compute, so the window stays alive. The work must not touch
layers, the project or widgets; its outcome is handed back in the main thread.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.contract import TrainerError

from ..texts import messages
from ..texts.translation import tr

Then = Callable[[Any], None]


class Background(QObject):
    """Does one thing after another; close it when it is not needed any more."""

    _over = pyqtSignal(object, object)

    def __init__(self, name: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=f"geoembed-{name}")
        self._closed = False
        self._waiting = 0
        self._over.connect(self._hand_back)

    @property
    def busy(self) -> bool:
        """Whether something is being done, or its outcome has not been handed back yet."""
        return self._waiting > 0

    def do(self, work: Callable[[], Any], then: Then, failed: Callable[[TrainerError], None]) -> None:
        """Run ``work`` in the thread, then ``then`` with its outcome, or ``failed`` with its error, in this one."""
        if self._closed:
            return
        self._waiting += 1
        self._pool.submit(work).add_done_callback(lambda future: self._tell(future, then, failed))

    def close(self) -> None:
        """Drop what waits, and wait for what is being done; nothing is handed back any more."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _tell(self, future: Future[Any], then: Then, failed: Callable[[TrainerError], None]) -> None:
        if not self._closed and not future.cancelled():
            self._over.emit(future, (then, failed))

    def _hand_back(self, future: Future[Any], what: tuple[Then, Callable[[TrainerError], None]]) -> None:
        self._waiting -= 1
        if self._closed:
            return
        then, failed = what
        error = future.exception()
        if error is None:
            then(future.result())
        else:
            failed(explained(error))


def explained(error: BaseException) -> TrainerError:
    """An error that a person can read; what we did not expect goes into the log in full."""
    if isinstance(error, TrainerError):
        return error
    import traceback

    messages.log("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    if isinstance(error, MemoryError):
        return TrainerError(tr("There is not enough memory for this."), tr("Close other programs or layers."), "memory")
    return TrainerError(str(error) or type(error).__name__, tr("The log tab GeoEmbed has the details."))
