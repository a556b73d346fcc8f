"""Fetches a picture of a layer: in QGIS' own writer and task manager, so that neither windows nor Python wait for it.

The pixels go to a temporary name beside the picture, are looked at, and get its name when they are whole.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterFileWriterTask,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsSingleBandColorDataRenderer,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThreadPool

from trainer.atomic import bring_to_disk, partial_path, remove
from trainer.contract import Progress

from ..jobs.activity import Activity
from ..jobs.blocking import in_main_thread, keep_alive
from ..jobs.conversation import JobState
from ..texts import messages
from ..texts.failures import Failure
from ..texts.numbers import percent
from ..texts.translation import tr
from .layer_pictures import Picture
from .picture_checks import empty_share, is_answered

STEP_MS = 100
DAY = 86_400


@dataclass(frozen=True)
class Order:
    """A picture to fetch once, and providers of its own to fetch it from, for any thread.

    QGIS 3.22 computes nonsense with a copy of a copy of a virtual raster's provider: each order takes its own copies
    from the layer, one that the fetching uses up, and one to ask again.
    """

    picture: Picture
    provider: QgsRasterDataProvider
    witness: QgsRasterDataProvider
    layer_id: str
    token: str = field(default_factory=lambda: secrets.token_hex(3))

    @property
    def partial(self) -> Path:
        """Where it is written before it is whole; another QGIS window writes elsewhere."""
        path = self.picture.path
        return partial_path(path.with_name(f"{path.stem}-{self.token}{path.suffix}"))


def order(picture: Picture, layer: QgsRasterLayer) -> Order:
    """Make ready to fetch. Main thread only: the layer's provider is copied."""
    return Order(picture, layer.dataProvider().clone(), layer.dataProvider().clone(), layer.id())


class PictureError(Exception):
    """The picture could not be had; the text says why and what to do."""


class PictureWork(Activity):
    """Fetches one picture for a window. It goes on when the window is closed; ``finished`` tells the path."""

    KEEPS = False

    def __init__(self, wanted: Order) -> None:
        super().__init__(tr("Picture of {layer}").format(layer=wanted.picture.layer))
        self.order = wanted
        self.stage_label = tr("fetching")
        self._task: Optional[QgsTask] = None

    def start(self) -> PictureWork:
        """Begin; signals follow."""
        _running.add(self)
        self._set(JobState.RUNNING)
        try:
            task = _task(self.order)
        except OSError as error:
            self.fail(Failure("file", str(error)))
            return self
        task.progressChanged.connect(self._show)
        task.writeComplete.connect(self._written)
        task.errorOccurred.connect(lambda _number, why="": self._failed(str(why)))
        task.taskTerminated.connect(self._terminated)
        self._task = task
        QgsApplication.taskManager().addTask(task)
        return self

    def cancel(self) -> None:
        """Stop it after the part that is being fetched."""
        if self.state == JobState.RUNNING and self._task is not None:
            self._set(JobState.CANCELLING)
            self._task.cancel()

    def resume(self) -> PictureWork:
        """From the beginning, where the layer is still there."""
        layer = QgsProject.instance().mapLayer(self.order.layer_id)
        if layer is None:
            gone = tr("{layer} is not in the project any more.").format(layer=self.order.picture.layer)
            messages.fail(self.title, Failure("no-layer", gone))
            return self
        return PictureWork(order(self.order.picture, layer)).start()

    def forget(self) -> None:
        """For unloading: stop, and tell nobody."""
        self.blockSignals(True)
        self.cancel()

    def _show(self, share: float) -> None:
        self.last_progress = Progress(round(share), 100, "%")
        self.changed.emit()

    def _written(self, *_ignored: Any) -> None:
        """Look at it in another thread, then in this one say that it is there."""
        if self.state == JobState.CANCELLING:
            self._terminated()
            return
        self.stage_label, self.last_progress = tr("looking at it"), None
        self.changed.emit()
        self._task = _Finishing(self.order, self._finished)
        QgsApplication.taskManager().addTask(self._task)

    def _finished(self, empty: float, why: str) -> None:
        if why:
            self._failed(why)
            return
        _warn_of_gaps(self.order.picture, empty, messages.warn)
        self.summary = {"picture": str(self.order.picture.path)}
        self._end(JobState.DONE)

    def _failed(self, why: str) -> None:
        if self.state == JobState.CANCELLING:
            self._terminated()
            return
        remove(self.order.partial)
        self.fail(Failure("no-picture", why or tr("The picture could not be written.")))

    def _terminated(self) -> None:
        self._task = None
        if not self.state.over:
            remove(self.order.partial)
            self._end(JobState.CANCELLED)

    def _end(self, state: JobState) -> None:
        _running.discard(self)
        super()._end(state)


_running: set[PictureWork] = set()


def shutdown() -> None:
    """Stop every one; for ``unload``."""
    for work in list(_running):
        work.forget()
    _running.clear()


def fetch(wanted: Order, feedback: QgsProcessingFeedback) -> None:
    """Fetch a picture to its end inside a Processing algorithm, in any thread.

    Raises:
        QgsProcessingException: it could not be had, or the person cancelled.
    """
    over = threading.Event()
    told: list[tuple[str, tuple[Any, ...]]] = []

    def tell(word: str, given: tuple[Any, ...]) -> None:
        told.append((word, given))
        over.set()

    try:
        task = _task(wanted)
    except OSError as error:
        raise QgsProcessingException(str(error)) from error
    task.moveToThread(QCoreApplication.instance().thread())  # its end is told by an event loop, and there is one
    direct = Qt.ConnectionType.DirectConnection
    task.progressChanged.connect(feedback.setProgress, direct)
    for signal, word in ((task.writeComplete, ""), (task.errorOccurred, "error"), (task.taskTerminated, "ended")):
        signal.connect(lambda *given, word=word: tell(word, given), direct)
    QgsApplication.taskManager().addTask(task)
    _wait(over, task, feedback)
    word, given = told[0]
    try:
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        if word:
            raise QgsProcessingException(str(given[-1]) if len(given) > 1 else tr("The picture could not be written."))
        _warn_of_gaps(wanted.picture, finish(wanted, feedback.isCanceled), feedback.pushWarning)
    except PictureError as error:
        raise QgsProcessingException(str(error)) from error
    finally:
        remove(wanted.partial)


def _wait(over: threading.Event, task: QgsTask, feedback: QgsProcessingFeedback) -> None:
    """Until the task has ended; its end is told by the main thread's event loop."""
    main = in_main_thread()
    pool, asked = QThreadPool.globalInstance(), False
    if not main:
        pool.releaseThread()  # the task needs one, and this one only waits
    try:
        while not over.is_set():
            keep_alive()
            over.wait(STEP_MS / 1000)
            if feedback.isCanceled() and not asked and not over.is_set():
                asked = True
                with contextlib.suppress(RuntimeError):  # it ended, and Qt has deleted it, at this very moment
                    task.cancel()
    finally:
        if not main:
            pool.reserveThread()


def finish(wanted: Order, cancelled: Callable[[], bool]) -> float:
    """Look at what was written, and give it its name. Any thread.

    Returns:
        The share of it, by a sample, in which there is nothing.

    Raises:
        PictureError: it cannot be read, there is nothing at all in it, the server gave only a part of it, or it was
            cancelled meanwhile.
    """
    try:
        empty = empty_share(str(wanted.partial))
        if empty == 1:
            text = tr("The server gave nothing for that area: is it reachable, and does {layer} show something there?")
            raise PictureError(text.format(layer=wanted.picture.layer))
        answered = wanted.picture.rendered or is_answered(
            str(wanted.partial), wanted.picture, wanted.witness, cancelled
        )
        if not answered:
            text = tr("The server did not answer for all of {layer}: start again when it does.")
            raise PictureError(text.format(layer=wanted.picture.layer))
        bring_to_disk(wanted.partial)
        wanted.partial.replace(wanted.picture.path)
        wanted.picture.note()
    except OSError as error:
        raise PictureError(str(error)) from error
    return empty


class _Finishing(QgsTask):
    """:func:`finish` in QGIS' task manager."""

    def __init__(self, wanted: Order, then: Callable[[float, str], None]) -> None:
        super().__init__(tr("Looking at a picture"), QgsTask.Flag(0))
        self._order, self._then = wanted, then
        self._empty, self._why = 0.0, ""

    def run(self) -> bool:
        try:
            self._empty = finish(self._order, self.isCanceled)
        except PictureError as error:
            self._why = str(error)
        return not self._why

    def finished(self, _well: bool) -> None:
        self._then(self._empty, self._why)


def _warn_of_gaps(picture: Picture, empty: float, warn: Callable[[str], Any]) -> None:
    if empty:
        text = tr(
            "{share} of the picture of {layer} is empty, and tiles there are left out. If the server did not answer, "
            "delete {file} to fetch it anew."
        )
        warn(text.format(share=percent(empty), layer=picture.layer, file=picture.path))


def _task(wanted: Order) -> QgsRasterFileWriterTask:
    """QGIS' own writer of rasters, ready to be given to the task manager. Raises OSError."""
    picture, grid = wanted.picture, wanted.picture.grid
    picture.path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(picture.path.parent)
    pipe = QgsRasterPipe()
    pipe.set(wanted.provider)
    if picture.rendered:
        pipe.set(QgsSingleBandColorDataRenderer(None, 1))
    writer = QgsRasterFileWriter(str(wanted.partial))
    writer.setOutputProviderKey("gdal")
    writer.setOutputFormat("GTiff")
    writer.setCreateOptions(["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"])
    writer.setMaxTileWidth(picture.part)
    writer.setMaxTileHeight(picture.part)
    context = QgsProject.instance().transformContext()
    return QgsRasterFileWriterTask(writer, pipe, grid.columns, grid.rows, grid.extent, grid.crs, context)


def _sweep(folder: Path) -> None:
    """What a QGIS that crashed left half-written, a day ago or more."""
    for path in folder.glob(partial_path(folder / "*.tif").name):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > DAY:
                remove(path)
