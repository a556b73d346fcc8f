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

from trainer.contract import EmbeddingFiles, InputError
from trainer.files.local_files import content_of, files_of, is_there, parts_of
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import closed_thread, open_file
from trainer.geography.longitudes import turn_of
from trainer.geography.positions import to_longitude_latitude, to_source
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
CONTEXT = 2.0
"""With so much around it a tile has half of itself on each side."""

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
        from trainer.gdal_library import gdal

        if grid.size < FEW_PIXELS:
            path, box = str(folder / EmbeddingFiles.COLOURS), _around(box, AROUND)
        else:
            path = self._place_of(grid)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            with closed_thread():  # a folder is somebody else's word: nobody is asked for what it names
                parts = [self._open(gdal, part) for part in parts_of(path)]
                bands = _bands_cut(gdal, parts, () if grid.size < FEW_PIXELS else grid.numbers)
                shown = _colours(gdal, [parts[part].GetRasterBand(number) for part, number in bands])
                cuts = {}
                for part in sorted({bands[place][0] for place in shown}):
                    cuts[part] = gdal.Warp(
                        "",
                        _turns(gdal, parts[part]),
                        format="MEM",
                        dstSRS=grid.crs_wkt or None,
                        outputBounds=box,
                        width=SIDE,
                        height=SIDE,
                        resampleAlg="near" if grid.size < FEW_PIXELS else "bilinear",
                        dstAlpha=True,
                        multithread=False,
                    )
                    if cuts[part] is None:
                        raise InputError(f"{path} cannot be cut: {gdal.GetLastErrorMsg()}")
                channels = [cuts[bands[place][0]].GetRasterBand(bands[place][1]).ReadAsArray() for place in shown]
                alpha = np.minimum.reduce([cut.GetRasterBand(cut.RasterCount).ReadAsArray() for cut in cuts.values()])
        except RuntimeError as error:
            raise InputError(f"{path}: {error}") from error
        finally:
            gdal.PopErrorHandler()
        limits = scaling if len(scaling) == len(bands) else []  # of a band each, in the order in which they were cut
        colours = [to_bytes(channel, _limits(limits, place)) for channel, place in zip(channels, shown)]
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
            self._opened[path] = _in_colours(gdal, open_file(path, gdal.OF_RASTER))
        dataset = self._opened[path]
        if dataset is None:
            raise InputError(f"{path} cannot be opened.")
        if dataset.RasterCount == 0:
            raise InputError(f"{path} has no bands.")
        return dataset


def _in_colours(gdal: Any, dataset: Any) -> Any:
    """A palette's colours in place of their numbers, as they are cut; anything else as it is."""
    if dataset is None or dataset.RasterCount != 1 or dataset.GetRasterBand(1).GetColorTable() is None:
        return dataset
    return gdal.Translate("", dataset, format="VRT", rgbExpand="rgba", outputType=gdal.GDT_Byte)


def _turns(gdal: Any, dataset: Any) -> list[Any]:
    """A raster, and beside it, where it goes over its CRS' edge of the world, the same on the other side.

    There GDAL looks for what lies beyond, where the tiles have another CRS; it knows that of degrees, not of Mercator.
    """
    corner, reference = dataset.GetGeoTransform(can_return_null=True), dataset.GetSpatialRef()
    if corner is None or corner[2] or corner[4] or reference is None or reference.IsGeographic():
        return [dataset]
    wkt = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    turn = turn_of(wkt)
    if turn is None:
        return [dataset]
    ends = corner[0] + np.array([0.5, dataset.RasterXSize - 0.5]) * corner[1]
    home, _ = to_source(*to_longitude_latitude(ends, np.zeros(2), wkt), wkt)
    across, down = dataset.RasterXSize * corner[1], dataset.RasterYSize * corner[5]
    places = [corner[0] - turn * away for away in {float(away) for away in np.round((ends - home) / turn)} if away]
    bounds = [[x, corner[3], x + across, corner[3] + down] for x in places]
    return [dataset, *(gdal.Translate("", dataset, format="VRT", outputBounds=box) for box in bounds)]


def _bands_cut(gdal: Any, parts: list[Any], numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """(which of the files, which band of it, from 1) of the bands that were cut, in their order.

    Args:
        gdal: GDAL's bindings.
        parts: The file, or the files of a stack, whose bands were all cut.
        numbers: Of the bands of one file; empty where it is not known, and all but alpha are taken.
    """
    opaque = [
        (place, number)
        for place, part in enumerate(parts)
        for number in range(1, part.RasterCount + 1)
        if part.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]
    if len(parts) == 1 and numbers and max(numbers) <= parts[0].RasterCount and min(numbers) > 0:
        return [(0, number) for number in numbers]
    return opaque or [(0, 1)]


def _colours(gdal: Any, bands: list[Any]) -> list[int]:
    """Places of the red, green and blue band where they are told, else of the first three, else of the first thrice."""
    told = [band.GetColorInterpretation() for band in bands]
    wanted = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    if set(wanted) <= set(told):
        return [told.index(meaning) for meaning in wanted]
    return [0, 1, 2] if len(bands) >= 3 else [0, 0, 0]


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


def _limits(scaling: list[list[float]], place: int) -> Optional[tuple[float, float]]:
    if place < len(scaling) and len(scaling[place]) == 2:
        return float(scaling[place][0]), float(scaling[place][1])
    return None


def in_context(grid: SourceGrid, box: Box) -> tuple[Box, float]:
    """What to ask a picture of, so that a tile is seen with what is around it; and the share that the tile has of it.

    Args:
        grid: Of the tile's source; tiles of few pixels are shown with what is around them in any case.
        box: The tile's outline, in the CRS of the grid.
    """
    return (box, 1 / AROUND) if grid.size < FEW_PIXELS else (_around(box, CONTEXT), 1 / CONTEXT)


def _around(box: Box, factor: float) -> Box:
    x0, y0, x1, y1 = box
    grow_x, grow_y = (x1 - x0) * (factor - 1) / 2, (y1 - y0) * (factor - 1) / 2
    return x0 - grow_x, y0 - grow_y, x1 + grow_x, y1 + grow_y
