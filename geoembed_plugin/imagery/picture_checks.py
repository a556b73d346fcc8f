"""Looks at a picture that was fetched: QGIS' writer of rasters does not tell where the provider gave nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsRaster, QgsRasterDataProvider, QgsRectangle

from ..texts.translation import tr
from .layer_pictures import Picture

SAMPLES = 24
"""Places a row and a column at which a picture is looked at."""
_VALUE = (
    Qgis.RasterIdentifyFormat.Value
    if hasattr(Qgis, "RasterIdentifyFormat")  # QGIS 3.26
    else QgsRaster.IdentifyFormat.IdentifyFormatValue
)
_KINDS = {
    Qgis.DataType.Byte: "u1",
    Qgis.DataType.UInt16: "u2",
    Qgis.DataType.Int16: "i2",
    Qgis.DataType.UInt32: "u4",
    Qgis.DataType.Int32: "i4",
    Qgis.DataType.Float32: "f4",
    Qgis.DataType.Float64: "f8",
}


def empty_share(path: str) -> float:
    """The share of a picture, by a sample, that is marked as holding nothing. Any thread.

    Raises:
        OSError: it cannot be read.
    """
    dataset = _opened(path)
    mask = dataset.GetRasterBand(1).GetMaskBand()
    columns, rows = (
        sorted({round(place * (side - 1) / (SAMPLES - 1)) for place in range(SAMPLES)})
        for side in (dataset.RasterXSize, dataset.RasterYSize)
    )
    seen = [mask.ReadRaster(column, row, 1, 1) for row in rows for column in columns]
    if None in seen:
        raise _unreadable()
    return sum(value == b"\0" for value in seen) / len(seen)


def is_answered(path: str, picture: Picture, provider: QgsRasterDataProvider, cancelled: Callable[[], bool]) -> bool:
    """Whether the values in a picture are those of the provider, also where there are none. Any thread.

    For a part that the provider fails to give, QGIS writes zeros, or what marks no data. Each such part is asked for
    once more: in truth there may be nothing in it. Whether the server answers now, PostGIS says with the values, and
    WCS only when it is asked for a single one.

    Args:
        path: What was written.
        picture: What it is of; a picture of values.
        provider: A copy of its own from the layer.
        cancelled: Asked before each part.

    Raises:
        OSError: the picture cannot be read.
        InterruptedError: it was cancelled.
    """
    dataset = _opened(path)
    for band in range(1, dataset.RasterCount + 1):
        nothing = provider.sourceNoDataValue(band) if provider.sourceHasNoDataValue(band) else None
        for column, row, width, height in _parts(picture):
            if cancelled():
                raise InterruptedError(tr("Cancelled."))
            middle = (column + width // 2, row + height // 2, 1, 1)
            if _holds(dataset, band, middle, nothing) or _holds(dataset, band, (column, row, width, height), nothing):
                continue
            extent = _extent(picture, column, row, width, height)
            block = provider.block(band, extent, width, height)
            kind = _KINDS.get(block.dataType())
            if not block.isValid() or (kind and _anything(bytes(block.data()), kind, nothing)):
                return False
            if not provider.identify(extent.center(), _VALUE).isValid():
                return False
    return True


def _parts(picture: Picture) -> Iterator[tuple[int, int, int, int]]:
    """Column, row, width and height of what the writer asked for at once."""
    grid, side = picture.grid, picture.part
    for row in range(0, grid.rows, side):
        for column in range(0, grid.columns, side):
            yield column, row, min(side, grid.columns - column), min(side, grid.rows - row)


def _extent(picture: Picture, column: int, row: int, width: int, height: int) -> QgsRectangle:
    grid = picture.grid
    left, top = grid.left + column * grid.pixel_x, grid.top - row * grid.pixel_y
    return QgsRectangle(left, top - height * grid.pixel_y, left + width * grid.pixel_x, top)


def _holds(dataset: Any, band: int, window: tuple[int, int, int, int], nothing: Optional[float]) -> bool:
    values = dataset.GetRasterBand(band).ReadAsArray(*window)
    if values is None:
        raise _unreadable()
    return _anything(values.tobytes(), values.dtype.str, nothing)


def _anything(content: bytes, kind: str, nothing: Optional[float]) -> bool:
    """Whether any value is neither zero nor what marks no data."""
    import numpy as np

    values = np.frombuffer(content, kind)
    something = (values != 0) & (values == values)  # NaN is not itself
    return bool((something if nothing is None else something & (values != nothing)).any())


def _opened(path: str) -> Any:
    from trainer.gdal_library import gdal

    dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    if dataset is None:
        raise _unreadable()
    return dataset


def _unreadable() -> OSError:
    from trainer.gdal_library import gdal

    return OSError(tr("The picture could not be written: {why}").format(why=gdal.GetLastErrorMsg()))
