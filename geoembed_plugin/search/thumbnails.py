"""Small pictures of tiles, cut from the source that was embedded; read beside the interface and kept.

GDAL reads what it can open; what it cannot (a project's WMS, a file that is gone) is drawn by QGIS from the
layers of the project under it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import Qgis, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from trainer.contract import EmbeddingFiles, InputError, SourceGrid
from trainer.gdal_library import closed_thread, open_file
from trainer.local_files import content_of, files_of, is_there
from trainer.search.searcher import Searcher

from ..jobs.background import Background
from ..layers.groups import kind_of
from ..texts.messages import log
from ..texts.translation import tr
from .outlines import crs_of
from .question import Box

SIDE = 96
"""Pixels; drawn at half of it, so that it is sharp on dense screens too."""
KEPT = 3000
FEW_PIXELS = 8
"""Tiles of fewer pixels (embedding rasters made elsewhere) are shown with what is around them."""
AROUND = 12.0

Key = tuple[str, int, Box]


class Thumbnails(QObject):
    """Asks for pictures and keeps them.

    Signals:
        ready: The picture of this key is there now.
    """

    ready = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()
        self._background = Background("thumbnails", self)
        self._reader = SourceReader()
        self._to_draw: list[tuple[Key, str]] = []
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._closed = False

    def picture(self, searcher: Searcher, source: int, box: Box) -> Optional[QImage]:
        """The picture of a place; None until :attr:`ready` tells of it."""
        key = (str(searcher.embeddings.folder), source, box)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        if key not in self._asked and not self._closed:
            self._asked.add(key)
            manifest = searcher.embeddings.manifest
            grid = manifest.sources[source]
            scaling = manifest.scalings[source] if manifest.scalings else manifest.scaling
            self._background.do(
                lambda: self._reader.read(searcher.embeddings.folder, grid, scaling, box),
                lambda pixels: self._keep(key, image_of(pixels)),
                lambda _error: self._draw(key, grid.crs_wkt),
            )
        return None

    def forget_waiting(self) -> None:
        """A new answer is shown: pictures that were asked for and not begun may be asked for again."""
        self._asked.difference_update(key for key, _crs in self._to_draw)
        self._to_draw.clear()

    def close(self) -> None:
        """Stop reading and drawing."""
        self._closed = True
        self._reader.stop()
        self._background.close()
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            self._job = None

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key)

    # -- drawn by QGIS ------------------------------------------------------------------------
    def _draw(self, key: Key, crs_wkt: str) -> None:
        self._to_draw.append((key, crs_wkt))
        if self._job is None:
            self._draw_next()

    def _draw_next(self) -> None:
        if self._closed or not self._to_draw:
            self._job = None
            return
        key, crs_wkt = self._to_draw.pop(0)
        settings = QgsMapSettings()
        settings.setLayers([layer for layer in self._canvas.layers() if not kind_of(layer)])
        settings.setDestinationCrs(crs_of(crs_wkt))
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setExtent(QgsRectangle(*key[2]))
        settings.setOutputSize(QSize(SIDE, SIDE))
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        job = QgsMapRendererParallelJob(settings)
        self._job = job

        def done() -> None:
            if not self._closed:
                self._keep(key, job.renderedImage())
                self._draw_next()

        job.finished.connect(done)
        job.start()


class SourceReader:
    """Cuts boxes out of the sources of embeddings folders with GDAL; for one thread."""

    def __init__(self) -> None:
        self._opened: dict[str, Any] = {}
        self._places: dict[str, str] = {}
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Answer what still waits with an error, so that the thread ends soon."""
        self._stopped.set()

    def read(self, folder: Path, grid: SourceGrid, scaling: list[list[float]], box: Box) -> npt.NDArray[np.uint8]:
        """(SIDE, SIDE, 4) red, green, blue and opacity of a box in the CRS of the grid.

        Raises:
            InputError: GDAL cannot open the source, or it lies elsewhere.
        """
        if self._stopped.is_set():
            raise InputError("Closed.")
        from osgeo import gdal

        if grid.size < FEW_PIXELS:
            path, box = str(folder / EmbeddingFiles.COLOURS), _around(box, AROUND)
        else:
            path = self._place_of(grid)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            with closed_thread():  # a folder is somebody else's word: nobody is asked for what it names
                dataset = self._open(gdal, path)
                bands = _colour_bands(gdal, dataset)
                cut = gdal.Warp(
                    "",
                    dataset,
                    format="MEM",
                    dstSRS=grid.crs_wkt or None,
                    outputBounds=box,
                    width=SIDE,
                    height=SIDE,
                    resampleAlg="near" if grid.size < FEW_PIXELS else "bilinear",
                    dstAlpha=True,
                    multithread=False,
                )
                if cut is None:
                    raise InputError(f"{path} cannot be cut: {gdal.GetLastErrorMsg()}")
                channels = [cut.GetRasterBand(band).ReadAsArray() for band in bands]
                alpha = cut.GetRasterBand(cut.RasterCount).ReadAsArray()
        except RuntimeError as error:
            raise InputError(f"{path}: {error}") from error
        finally:
            gdal.PopErrorHandler()
        colours = [to_bytes(channel, _limits(scaling, band)) for channel, band in zip(channels, bands)]
        return np.dstack([*colours, np.where(alpha > 0, 255, 0).astype(np.uint8)])

    def _place_of(self, grid: SourceGrid) -> str:
        """Where a source lies now; looked up once.

        Raises:
            InputError: it is gone, or its bytes are no longer those that were embedded, which is told once.
        """
        if grid.path not in self._places:
            there = [place for place in (grid.path, grid.elsewhere) if is_there(place)]
            same = [place for place in there if not grid.content or content_of(files_of(place)) == grid.content]
            self._places[grid.path] = same[0] if same else ""
            if there and not same and grid.kind == "raster":
                text = tr("{path} is no longer the file that was embedded: its bytes are others.")
                log(text.format(path=there[0]), Qgis.MessageLevel.Warning)
        if not self._places[grid.path]:
            raise InputError(f"{grid.path} is not there.")
        return self._places[grid.path]

    def _open(self, gdal: Any, path: str) -> Any:
        if path not in self._opened:
            if len(self._opened) >= 8:
                self._opened.pop(next(iter(self._opened)))
            self._opened[path] = open_file(path, gdal.OF_RASTER)
        dataset = self._opened[path]
        if dataset is None:
            raise InputError(f"{path} cannot be opened.")
        if dataset.RasterCount == 0:
            raise InputError(f"{path} has no bands.")
        return dataset


def _colour_bands(gdal: Any, dataset: Any) -> list[int]:
    """Numbers of the red, green and blue band where they are told, else the first three, else the first thrice."""
    told: dict[int, int] = {}
    opaque = []
    for number in range(1, min(dataset.RasterCount, 32) + 1):
        meaning = dataset.GetRasterBand(number).GetColorInterpretation()
        told.setdefault(meaning, number)
        if meaning != gdal.GCI_AlphaBand:
            opaque.append(number)
    wanted = [told.get(meaning) for meaning in (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)]
    if all(wanted):
        return [int(number or 1) for number in wanted]
    return opaque[:3] if len(opaque) >= 3 else [opaque[0] if opaque else 1] * 3


def to_bytes(channel: npt.NDArray[Any], limits: Optional[tuple[float, float]]) -> npt.NDArray[np.uint8]:
    """Values as 0…255: bytes stay, others are stretched between the limits, or between their own percentiles."""
    if channel.dtype == np.uint8:
        return channel
    values = channel.astype(np.float64)
    finite = values[np.isfinite(values)]
    low, high = limits or (np.percentile(finite, (2, 98)) if len(finite) else (0.0, 1.0))
    share = (np.nan_to_num(values, nan=float(low)) - low) / max(float(high - low), 1e-12)
    return (np.clip(share, 0.0, 1.0) * 255.0).astype(np.uint8)


def image_of(pixels: npt.NDArray[np.uint8]) -> QImage:
    """(H, W, 4) bytes as a picture that owns them."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    data = pixels.tobytes()  # a name keeps it alive: QImage does not, and the copy would read freed memory
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _limits(scaling: list[list[float]], band: int) -> Optional[tuple[float, float]]:
    if 0 < band <= len(scaling) and len(scaling[band - 1]) == 2:
        return float(scaling[band - 1][0]), float(scaling[band - 1][1])
    return None


def _around(box: Box, factor: float) -> Box:
    x0, y0, x1, y1 = box
    grow_x, grow_y = (x1 - x0) * (factor - 1) / 2, (y1 - y0) * (factor - 1) / 2
    return x0 - grow_x, y0 - grow_y, x1 + grow_x, y1 + grow_y
