"""What is known of each tile, ``tiles.npy``, and the grids that tiles lie on: the same in tile sets and embeddings.

Python 3.9, NumPy alone: QGIS reads these, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.arrays import read_array
from trainer.files.local_files import absolute, candidates, relative
from trainer.files.records import RecordError, made, within
from trainer.files.refusals import raise_if_busy
from trainer.messages import Text, say

TABLE_DTYPE = np.dtype(
    [
        ("id", "<i8"),
        ("source", "<i4"),
        ("column", "<i4"),
        ("row", "<i4"),
        ("x", "<f8"),
        ("y", "<f8"),
        ("longitude", "<f8"),
        ("latitude", "<f8"),
        ("information", "<f4"),
        ("entropy", "<f4"),
        ("valid", "<f4"),
        ("split", "<u1"),
        ("block", "<i4"),
    ]
)
"""Of ``tiles.npy``, one row a tile, in both tile sets and embeddings folders.

``id`` is the tile's number (its place in ``images.npy`` of the tile set it was made with; unique);
``source`` the place in the manifest's ``sources``; ``column``/``row`` count strides from the source
grid's top left; ``x``/``y`` the centre in the source's CRS; longitude and latitude in degrees (WGS 84);
``information`` compressed bytes a pixel, ``entropy`` bits a pixel; ``valid`` the fraction of pixels with
data; ``split`` indexes :data:`SPLITS`; ``block`` numbers the spatial block. Positions are NaN for chips.
"""
SPLITS = ("train", "validation", "test")
MOST_PIXELS = 1 << 20
"""Of a tile's side."""
STRIDE_BITS = 24
MOST_STRIDES = 1 << STRIDE_BITS
"""A source has fewer columns and fewer rows of tiles than this."""


@dataclass(frozen=True)
class SourceGrid:
    """One source of a tile set and the regular grid that was laid over it.

    Tile (column, row) covers, in the source grid's CRS (``crs_wkt``, WKT 2), x from
    ``origin_x + column * stride * pixel_x`` over ``size * pixel_x``, and y from
    ``origin_y + row * stride * pixel_y`` over ``size * pixel_y`` (``pixel_y`` is negative for
    north-up rasters). Units are the CRS' own. Chips (images without a position) have no CRS.

    ``path`` is absolute; a manifest keeps it ``relative`` to its own folder, too, so that a pair that is moved together
    stays one; ``elsewhere`` is then the other place where the source may lie. ``fingerprint`` changes with the files'
    names and times, ``content`` with their bytes alone. ``numbers`` are those of the bands that were cut, from 1 (over
    all files of a stack); empty where they are not known, as in folders of earlier versions. ``date`` is when
    it was taken, as exactly as is known (``2018``, ``2018-06``, ``2018-06-21``); empty where nobody asked.
    ``context`` are the factors at which a tile's surroundings are further bands, after all bands of the tile itself.
    ``resampling`` names the method of each file of a stack after the first that was brought onto the pixels of that.
    ``attribution`` is who is to be credited for map tiles. ``mask_band`` is the band that a person called the mask; 0:
    the file says which pixels have data.
    """

    name: str
    path: str
    crs_wkt: str
    origin_x: float
    origin_y: float
    pixel_x: float
    pixel_y: float
    size: int = field(metadata=within(1, MOST_PIXELS))
    stride: int = field(metadata=within(1, MOST_PIXELS))
    columns: int = field(metadata=within(0, MOST_STRIDES))
    rows: int = field(metadata=within(0, MOST_STRIDES))
    fingerprint: str = ""
    kind: str = "raster"
    date: str = ""
    resampling: tuple[str, ...] = ()
    context: tuple[int, ...] = ()
    attribution: str = field(default="", compare=False)
    mask_band: int = field(default=0, metadata=within(0, 65535))
    content: str = field(default="", compare=False)
    numbers: tuple[int, ...] = field(default=(), compare=False)
    relative: str = field(default="", compare=False)
    elsewhere: str = field(default="", compare=False)

    def bounds(self, column: int, row: int) -> tuple[float, float, float, float]:
        """(min x, min y, max x, max y) of one tile in the grid's CRS."""
        x0 = self.origin_x + column * self.stride * self.pixel_x
        y0 = self.origin_y + row * self.stride * self.pixel_y
        x1 = x0 + self.size * self.pixel_x
        y1 = y0 + self.size * self.pixel_y
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def to_json(self, folder: Path) -> dict[str, Any]:
        """As the manifest of a folder keeps it."""
        record = asdict(self)
        del record["elsewhere"]
        return {**record, "path": absolute(self.path), "relative": relative(self.path, folder)}

    def located(self, folder: Path) -> SourceGrid:
        """The same, where it lies now as seen from the manifest's folder, which may have been moved with it."""
        places = candidates(self.path, self.relative, folder)
        return replace(self, path=places[0], elsewhere=places[1] if len(places) > 1 else "")

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> SourceGrid:
        """From a manifest's record; fields of a later version are ignored.

        Raises:
            RecordError: a field is missing, or is not of its type or range.
        """
        grid = made(cls, record)
        if grid.pixel_x == 0 or grid.pixel_y == 0:
            raise RecordError(say("record.no-pixel", "pixel_x and pixel_y must not be 0"))
        return grid


def check_table(table: npt.NDArray[Any], sources: Sequence[SourceGrid]) -> None:
    """Refuse a tile table whose rows cannot be.

    Raises:
        RecordError: it is no table of tiles, or a row is of a source or a split that there is not, or at no place.
    """
    if table.dtype != TABLE_DTYPE or table.ndim != 1:
        raise RecordError(
            say(
                "record.no-tile-table",
                "the table of tiles is {dtype} of shape {shape}",
                dtype=str(table.dtype)[:60],
                shape=str(table.shape),
            )
        )
    if len(table) and not 0 <= int(table["source"].min()) <= int(table["source"].max()) < len(sources):
        raise RecordError(
            say("record.tiles-of-no-source", "the table has tiles of a source that the manifest does not name")
        )
    if (table["split"] >= len(SPLITS)).any():
        raise RecordError(say("record.tiles-of-no-split", "the table has tiles of no split"))
    if any(np.isinf(table[name]).any() for name in ("x", "y", "longitude", "latitude")):
        raise RecordError(say("record.tiles-too-far", "the table has tiles that are infinitely far away"))


def check_bands(
    bands: Sequence[str], mean: Sequence[float], std: Sequence[float], scaling: Sequence[Sequence[float]]
) -> None:
    """Refuse what a manifest or a card says of its bands where it does not fit together.

    Raises:
        RecordError: names, means and deviations are not equally many, or as :func:`check_scaling`.
    """
    check_scaling(scaling)
    if not 0 < len(bands) == len(mean) == len(std):
        raise RecordError(say("record.bands-not-equally-many", "bands, mean and std are not equally many"))


def check_scaling(scaling: Sequence[Sequence[float]]) -> None:
    """Refuse a scaling that is not (low, high) for each band: what becomes 0 and what 255.

    Low is above high where values fall with what is stored.

    Raises:
        RecordError: a band's is not.
    """
    for place, pair in enumerate(scaling):
        if len(pair) != 2 or pair[0] == pair[1]:
            raise RecordError(say("record.no-scaling", "scaling[{place}] is not two different numbers", place=place))


def read_tiles(
    folder: Path, values: str, table: str, sources: Sequence[SourceGrid], remedy: Text
) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """What a folder holds of its tiles, memory-mapped, and their table.

    Args:
        folder: A tile set or embeddings.
        values: Name of the file of pixels or vectors.
        table: Name of the file of the table.
        sources: Of the folder's manifest.
        remedy: What a person does about a folder that is damaged.

    Raises:
        InputError: a file is not there, or is damaged.
    """
    try:
        held, rows = read_array(folder / values, memory_mapped=True), read_array(folder / table)
        check_table(rows, sources)
    except (OSError, RecordError) as error:
        raise_if_busy(error)
        raise InputError(
            say("any.damaged", "{folder} is damaged: {error}.", folder=folder, error=error), remedy, "damaged"
        ) from error
    return held, rows
