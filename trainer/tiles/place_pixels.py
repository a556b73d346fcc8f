"""Pixels of any place of a source that tiles were cut from, prepared as the tiles were; and plain pictures."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.imagery.opening import reopen
from trainer.imagery.pictures import decode
from trainer.imagery.sources import Bands, PixelSource
from trainer.imagery.validity import Absent, find_absent
from trainer.messages import Text, say
from trainer.tiles.scaling import to_bytes
from trainer.tiles.surroundings import surroundings
from trainer.tiles.tileset import Pixels, Table


class PixelReader:
    """Reads from the sources of a tile set (or of an embeddings folder) what the tile set's tiles would hold.

    Args:
        grids: The manifest's ``sources``.
        bands: The manifest's ``bands`` (names), or numbers from 1; None means all but alpha.
        scaling: The manifest's ``scaling``; None or empty means that the sources are 8-bit.
        scalings: The manifest's ``scalings``, of each source; None or empty means that all have ``scaling``.
        borders: Whether a uniform border counts as no data, as it does by default when tiles are cut.
        tell: Hears of sources whose bytes are no longer those that tiles were cut from; None: they are refused.
    """

    def __init__(
        self,
        grids: Sequence[SourceGrid],
        bands: Bands = None,
        scaling: Sequence[Sequence[float]] | None = None,
        scalings: Sequence[Sequence[Sequence[float]]] | None = None,
        borders: bool = True,
        tell: Callable[[Text, Text], None] | None = None,
    ) -> None:
        self._grids = list(grids)
        self._bands = bands
        self._scaling, self._scalings = scaling, scalings
        self._detect = borders
        self._tell = tell
        self._open: dict[int, tuple[PixelSource, Absent | None]] = {}

    def at(self, source: int, x: float, y: float) -> Pixels:
        """The tile centred on a place, to the nearest pixel; 0 where the source has no data or ends.

        Args:
            source: Number of the grid.
            x: In the grid's CRS.
            y: In the grid's CRS.

        Returns:
            (size, size, C) uint8.

        Raises:
            InputError: the place lies off the source, the source is gone, or it cannot be read there.
        """
        grid = self._grids[source]
        if not (math.isfinite(x) and math.isfinite(y)):
            raise InputError(
                say(
                    "tiles.no-place-crs",
                    "{position} is no place in the CRS of {path}.",
                    position=f"{x}, {y}",
                    path=grid.path,
                ),
                code="no-such-place",
            )
        column = math.floor((x - grid.origin_x) / grid.pixel_x - grid.size / 2 + 0.5)
        row = math.floor((y - grid.origin_y) / grid.pixel_y - grid.size / 2 + 0.5)
        return self._read(source, column, row)

    def tiles(self, rows: Table) -> Pixels:
        """The tiles that rows of a tile table describe: (n, size, size, C) uint8.

        Raises:
            InputError: a source is gone or cannot be read.
        """
        tiles = []
        for row in rows:
            stride = self._grids[int(row["source"])].stride
            tiles.append(self._read(int(row["source"]), int(row["column"]) * stride, int(row["row"]) * stride))
        if not tiles:
            size = self._grids[0].size
            bands = len(self._source(0)[0].bands) * (1 + len(self._grids[0].context))
            return np.zeros((0, size, size, bands), np.uint8)
        return np.stack(tiles)

    def _source(self, number: int) -> tuple[PixelSource, Absent | None]:
        if number not in self._open:
            source = reopen(self._grids[number], self._bands, self._tell)
            self._open[number] = (source, find_absent(source) if self._detect else None)
        return self._open[number]

    def _read(self, number: int, column: int, row: int) -> Pixels:
        """A tile whose top left is a pixel of the grid; what lies off the source is 0."""
        grid = self._grids[number]
        source, border = self._source(number)
        column += round((grid.origin_x - source.affine.origin_x) / grid.pixel_x)
        row += round((grid.origin_y - source.affine.origin_y) / grid.pixel_y)
        left, top = max(column, 0), max(row, 0)
        right, bottom = min(column + grid.size, source.width), min(row + grid.size, source.height)
        if right <= left or bottom <= top:
            raise InputError(
                say("tiles.place-lies-off", "The place lies off {path}.", path=grid.path),
                say("tiles.choose-one", "Choose one on it."),
                "off-the-source",
            )
        pixels, valid = source.read(left, top, right - left, bottom - top)
        outside = None if border is None else border.within(pixels, left, top)
        if outside is not None:
            valid = ~outside if valid is None else valid & ~outside
        every = self._scalings[number] if self._scalings else self._scaling
        scaling = [[*pair] for pair in every or [[0.0, 255.0]] * len(source.bands)][: len(source.bands)]
        scaled = to_bytes(pixels, scaling)
        tile = np.zeros((grid.size, grid.size, len(source.bands)), np.uint8)
        tile[top - row : bottom - row, left - column : right - column] = (
            scaled if valid is None else scaled * valid[:, :, None]
        )
        if not grid.context:
            return tile
        corners = (np.array([column]), np.array([row]))
        around = surroundings(source, border, scaling, corners, grid.size, grid.context)
        return np.concatenate([tile, around[0]], axis=2)


def read_image(path: Path, size: int, bands: int | Sequence[str] | Sequence[int] = 3) -> Pixels:
    """A plain picture as one tile: the shorter side scaled to ``size``, the middle square of it.

    Args:
        path: PNG, JPEG, WebP, TIFF or what else Pillow reads.
        size: Side of the tile.
        bands: How many bands, or which: 3 gives RGB, 1 gives grey.

    Returns:
        (size, size, C) uint8; transparent pixels are 0.

    Raises:
        InputError: the file is missing or no picture, or bands are asked for that a picture has not.
    """
    count = bands if isinstance(bands, int) else len(bands)
    if count not in (1, 3):
        raise InputError(
            say(
                "tiles.picture-of-other-bands",
                "{path} is a picture in RGB, but {count} bands are wanted.",
                path=path,
                count=count,
            ),
            say(
                "tiles.give-place-instead",
                "Give a place on the imagery instead, or use an encoder that was trained on RGB.",
            ),
            "bands-differ",
        )
    pixels, valid = decode(path, size)
    if valid is not None:
        pixels = pixels * valid[:, :, None]
    return pixels if count == 3 else pixels.mean(axis=2, keepdims=True).round().astype(np.uint8)
