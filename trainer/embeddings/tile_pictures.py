"""The pictures of embedded tiles, from the tile set or the raster that they were cut from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, TileSetFiles
from trainer.files.local_files import is_there
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import require_reachable
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.tileset import TileSet

if TYPE_CHECKING:
    from trainer.tiles.place_pixels import PixelReader

Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]
Table = npt.NDArray[np.void]

IMPORTED = "embedding-raster"
"""``pixels_kind`` of embeddings that were made elsewhere: their raster holds vectors, not pixels."""
SHIFT = 0.25
"""Part of a tile's side by which :meth:`TilePixels.shifted` moves, to the right."""

_BATCH_PIXELS = 1 << 24


class TilePixels:
    """Pixels of the tiles of an embeddings folder, by row number.

    Args:
        table: The embeddings' table, N rows.
        grids: The sources that it refers to.
        tiles: The tile set that the tiles are in, if any.
        reader: A reader of the sources themselves, if they are there.
    """

    def __init__(
        self,
        table: Table,
        grids: Sequence[SourceGrid],
        tiles: TileSet | None,
        reader: PixelReader | None,
    ) -> None:
        self._table = table
        self._grids = list(grids)
        self._tiles = tiles
        self._reader = reader

    @classmethod
    def open(cls, embeddings: EmbeddingSet) -> TilePixels:
        """Find the pixels that an embeddings folder names.

        Raises:
            InputError: it names none (an imported raster), or they are no longer where they were; the message
                is a reason to show.
        """
        manifest = embeddings.manifest
        if not manifest.pixels or manifest.pixels_kind == IMPORTED:
            raise InputError(
                say("embeddings.imported-without-pixels", "these embeddings were imported and know of no pixels"),
                code="no-pixels",
            )
        require_reachable(manifest.pixels)
        folder = Path(manifest.pixels)
        tiles = TileSet.open(folder) if (folder / TileSetFiles.MANIFEST).is_file() else None
        if tiles is not None and not _holds(tiles, embeddings.table):
            raise InputError(
                say(
                    "embeddings.another-tile-set",
                    "{folder} is not the tile set that was embedded: it has other tiles",
                    folder=folder,
                ),
                code="no-pixels",
            )
        reader = _reader(embeddings)
        if tiles is None and reader is None:
            raise InputError(
                say(
                    "embeddings.pixels-gone", "{pixels}, which the tiles were cut from, is gone", pixels=manifest.pixels
                ),
                code="no-pixels",
            )
        return cls(embeddings.table, manifest.sources, tiles, reader)

    def batches(self, rows: Integers) -> list[Integers]:
        """Row numbers in parts whose pixels take some 50 MB."""
        size = max((grid.size for grid in self._grids), default=64)
        count = min(512, max(1, _BATCH_PIXELS // (size * size)))
        return [rows[start : start + count] for start in range(0, len(rows), count)]

    def images(self, rows: Integers) -> Images:
        """Pixels of tiles by their row in the table: (n, H, W, C) uint8."""
        if self._tiles is not None:
            return np.asarray(self._tiles.images[self._table["id"][rows]], np.uint8)
        if self._reader is None:
            raise AssertionError("opened without pixels")
        return self._reader.tiles(self._table[rows])

    def shifted(self, rows: Integers) -> Images:
        """The windows a quarter of a tile to the right: what is there on the ground where that can be known.

        From the source itself where it is there (to the left in its last column); else from the neighbouring
        tiles of the tile set (to the left where there is none to the right); else the edge is mirrored.
        """
        if self._reader is not None:
            return self._from_source(self._reader, rows)
        return self._from_neighbours(rows)

    def _from_source(self, reader: PixelReader, rows: Integers) -> Images:
        moved = []
        for row in self._table[rows]:
            grid = self._grids[int(row["source"])]
            step = round(grid.size * SHIFT) * grid.pixel_x
            last = int(row["column"]) >= grid.columns - 1
            moved.append(reader.at(int(row["source"]), row["x"] + (-step if last else step), row["y"]))
        return np.stack(moved)

    def _from_neighbours(self, rows: Integers) -> Images:
        images = self.images(rows)
        width = images.shape[2]
        shift = round(width * SHIFT)
        moved = np.concatenate([images[:, :, shift:], images[:, :, : -shift - 1 : -1]], axis=2)
        steps = np.array([grid.size // grid.stride if grid.size % grid.stride == 0 else 0 for grid in self._grids])
        step = steps[self._table["source"][rows]]
        left, right = self._neighbours(rows, -step), self._neighbours(rows, step)
        from_left = np.flatnonzero((left >= 0) & (right < 0))
        if len(from_left):
            beside = self.images(left[from_left])
            moved[from_left] = np.concatenate([beside[:, :, -shift:], images[from_left, :, :-shift]], axis=2)
        from_right = np.flatnonzero(right >= 0)
        if len(from_right):
            beside = self.images(right[from_right])
            moved[from_right] = np.concatenate([images[from_right, :, shift:], beside[:, :, :shift]], axis=2)
        return np.asarray(moved, np.uint8)

    def _neighbours(self, rows: Integers, step: Integers) -> Integers:
        """Table rows of the tiles ``step`` columns on; -1 where there is none (or no step is known)."""
        whole, own = self._table, self._table[rows]
        reach = int(whole["column"].max()) + int(np.abs(step).max(initial=0)) + 1
        height = int(whole["row"].max()) + 1

        def key(table: Table, columns: Integers) -> Integers:
            place = (table["source"].astype(np.int64) * height + table["row"]) * (3 * reach)
            return np.asarray(place + columns + reach, np.int64)

        known = key(whole, whole["column"].astype(np.int64))
        order = np.argsort(known)
        wanted = key(own, own["column"].astype(np.int64) + step)
        place = np.minimum(np.searchsorted(known, wanted, sorter=order), len(known) - 1)
        found = order[place]
        return np.where((known[found] == wanted) & (step != 0), found, -1)


def _holds(tiles: TileSet, table: Table) -> bool:
    """Whether a tile set has the tiles of a table, under their numbers and where they were."""
    if len(table) == 0:
        return True
    if int(table["id"].max()) >= len(tiles):
        return False
    same = tiles.table[table["id"]]
    where = ("source", "column", "row", "x", "y")
    return all(np.array_equal(same[name], table[name], equal_nan=name in "xy") for name in where)


def _reader(embeddings: EmbeddingSet) -> PixelReader | None:
    """A reader of the sources; None where one is gone, is no longer the same, or has no position."""
    manifest = embeddings.manifest
    if not manifest.sources or not all(grid.crs_wkt and is_there(grid.path) for grid in manifest.sources):
        return None
    from trainer.tiles.place_pixels import PixelReader

    reader = PixelReader(manifest.sources, manifest.bands, manifest.scaling, manifest.scalings)
    _, first_of_each = np.unique(embeddings.table["source"], return_index=True)
    try:
        reader.tiles(embeddings.table[first_of_each])
    except InputError:
        return None
    return reader
