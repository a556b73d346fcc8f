"""The parts in which a source is read, and how each becomes tiles: masked, scaled to bytes, cut and measured.

Windows follow the source's blocks and fit in a processor's cache; any thread may cut any of them.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.imagery.options import CutOptions
from trainer.imagery.sources import PixelSource
from trainer.imagery.validity import Absent
from trainer.tiles.information import MEASURES, shannon_entropy
from trainer.tiles.scaling import Scaling, to_bytes
from trainer.tiles.selection import Selection
from trainer.tiles.surroundings import surroundings
from trainer.tiles.tileset import Pixels, Table

WINDOW_BYTES = 3 << 20
"""Of a window in the source's own type: what a processor's cache holds from reading to writing."""
WINDOW_PIXELS = 1 << 20
WINDOW_SIDE = 256
"""Rows that a window has at least, so that strips a row high are read many at a time."""


@dataclass(frozen=True)
class CutWindow:
    """A part of one source's grid that is read at once: tile columns and rows from the first to one past the last."""

    source: int
    columns: tuple[int, int]
    rows: tuple[int, int]


def plan(place: int, source: PixelSource, selection: Selection) -> list[CutWindow]:
    """Windows that follow the source's blocks, so that each block is read once, and that fit in memory.

    Args:
        place: Number of the source.
        source: It.
        selection: Its wanted tiles.
    """
    grid = selection.grid
    (column0, column1), (row0, row1) = selection.columns, selection.rows
    if column1 <= column0 or row1 <= row0:
        return []
    pixel_bytes = max(len(source.bands) * source.dtype.itemsize, WINDOW_BYTES // WINDOW_PIXELS)
    block_width, block_height = source.block
    rows = _tiles_for(max(block_height, WINDOW_SIDE), block_height, grid)
    rows = max(min(rows, int((WINDOW_BYTES / pixel_bytes) ** 0.5) // grid.stride, row1 - row0), 1)
    height = (rows - 1) * grid.stride + grid.size
    columns = WINDOW_BYTES // (pixel_bytes * height) // grid.stride
    if source.kind == "chips":
        columns = block_width // grid.size
    columns = max(_aligned(columns, block_width, grid.stride), 1)
    first_row, first_column = row0 - row0 % rows, column0 - column0 % columns
    return [
        CutWindow(
            place,
            (max(column, column0), min(column + columns, column1)),
            (max(row, row0), min(row + rows, row1)),
        )
        for row in range(first_row, row1, rows)
        for column in range(first_column, column1, columns)
    ]


def reads_once(source: PixelSource, grid: SourceGrid) -> bool:
    """Whether every block of the file is read by one window only, so that none has to be kept."""
    return source.stored_in_blocks and all(_aligned_with(block, grid) for block in source.block)


def _tiles_for(pixels: int, block: int, grid: SourceGrid) -> int:
    """Tile rows of about ``pixels``; more where tiles and blocks do not align, so that fewer blocks are shared."""
    return max((pixels if _aligned_with(block, grid) else 4 * pixels) // grid.stride, 1)


def _aligned_with(block: int, grid: SourceGrid) -> bool:
    """Whether tiles end where blocks of a side do, so that no two windows share a block."""
    return grid.stride == grid.size and (block % grid.stride == 0 or grid.stride % block == 0)


def _aligned(tiles: int, block: int, stride: int) -> int:
    """The most tiles, up to ``tiles``, that end where a block ends; ``tiles`` where none do."""
    per_block = block // stride if block % stride == 0 else 1
    return tiles - tiles % per_block if tiles > per_block else tiles


# -- a window becomes tiles -------------------------------------------------------------------
@dataclass(frozen=True)
class TileBatch:
    """Tiles in the order of the stream: images (n, H, W, C) uint8, and n rows of the tile table."""

    images: Pixels
    table: Table

    def __len__(self) -> int:
        return len(self.table)


class Scratch(threading.local):
    """Memory that a thread uses again and again."""

    def __init__(self) -> None:
        self._bytes = np.empty(0, np.uint8)

    def of(self, count: int) -> Pixels:
        """``count`` bytes; what they held before is lost."""
        if len(self._bytes) < count:
            self._bytes = np.empty(count, np.uint8)
        return self._bytes[:count]


@dataclass(frozen=True)
class Cutter:
    """Cuts windows.

    Attributes:
        sources: The opened sources.
        selections: The wanted tiles of each.
        borders: The undeclared no data of each, such as a uniform border; None where it has none.
        options: How to cut.
        scalings: (low, high) of each band of each source, as it stores them, which become 0 and 255.
        threshold: Information below which tiles are left out.
        scratch: Where images go that need not last.
    """

    sources: list[PixelSource]
    selections: list[Selection]
    borders: list[Absent | None]
    options: CutOptions
    scalings: list[Scaling]
    threshold: float
    scratch: Scratch

    def cut(self, window: CutWindow, lasting: bool = True) -> TileBatch:
        """The tiles of a window; their rows have neither id nor position yet.

        Args:
            window: What to read.
            lasting: False where the images are used before this thread cuts its next window: fresh memory for
                each window costs as much as cutting it.

        Raises:
            InputError: the source could not be read; the line names the file and the place.
        """
        source, selection = self.sources[window.source], self.selections[window.source]
        grid = selection.grid
        (column0, column1), (row0, row1) = window.columns, window.rows
        wanted = selection.mask(column0, column1, row0, row1)
        left, top = column0 * grid.stride, row0 * grid.stride
        width = (column1 - column0 - 1) * grid.stride + grid.size
        height = (row1 - row0 - 1) * grid.stride + grid.size
        everything = self.options.only is not None
        if not wanted.any() or not (everything or source.holds_data(left, top, width, height)):
            return self._nothing(len(source.bands) * (1 + len(grid.context)))
        pixels, valid = source.read(left, top, width, height)
        border = self.borders[window.source]
        outside = None if border is None else border.within(pixels, left, top)
        if outside is not None:
            valid = ~outside if valid is None else valid & ~outside
        if valid is not None and valid.all():
            valid = None
        if valid is not None and not (everything or valid.any()):
            return self._nothing(len(source.bands) * (1 + len(grid.context)))
        scaled = to_bytes(pixels, self.scalings[window.source])
        fractions = np.ones(wanted.shape) if valid is None else valid_fractions(valid, grid.size, grid.stride)
        if not everything:
            wanted &= (fractions >= self.options.min_valid) & (fractions > 0.0)
        rows, columns = np.nonzero(wanted)
        images = cut_out(scaled, grid.size, grid.stride, wanted, None if lasting else self.scratch)
        if valid is not None:
            blank(images, valid, wanted & (fractions < 1.0), wanted, grid.stride)
        information = MEASURES[self.options.information](images)
        if self.threshold > 0.0 and not everything:
            kept = np.flatnonzero(information >= self.threshold)
            images, information, rows, columns = images[kept], information[kept], rows[kept], columns[kept]
        table = np.zeros(len(images), TABLE_DTYPE)
        table["source"] = window.source
        table["column"], table["row"] = columns + column0, rows + row0
        table["information"], table["entropy"] = information, shannon_entropy(images)
        table["valid"] = fractions[rows, columns]
        if grid.context and len(images):
            corners = ((columns + column0) * grid.stride, (rows + row0) * grid.stride)
            around = surroundings(source, border, self.scalings[window.source], corners, grid.size, grid.context)
            images = np.concatenate([images, around], axis=3)
        elif grid.context:
            return self._nothing(len(source.bands) * (1 + len(grid.context)))
        return TileBatch(images, table)

    def _nothing(self, bands: int) -> TileBatch:
        size = self.options.size
        return TileBatch(np.zeros((0, size, size, bands), np.uint8), np.zeros(0, TABLE_DTYPE))


def valid_fractions(valid: npt.NDArray[np.bool_], size: int, stride: int) -> npt.NDArray[np.float64]:
    """Fraction of valid pixels of every tile of a window: counted in cells that tiles are made of, then summed."""
    cell = math.gcd(size, stride)
    high, wide = valid.shape[0] // cell, valid.shape[1] // cell
    rows = valid.view(np.uint8).reshape(high, cell, wide * cell)
    counted = rows.sum(
        axis=1, dtype=np.uint8 if cell <= 255 else np.uint32
    )  # the smallest type that holds it is quickest
    counts = counted.reshape(high, wide, cell).sum(axis=2, dtype=np.int64)
    sums = np.zeros((high + 1, wide + 1), np.int64)
    sums[1:, 1:] = counts.cumsum(axis=0).cumsum(axis=1)
    span, step = size // cell, stride // cell
    top, bottom = sums[:-span:step], sums[span::step]
    inside = bottom[:, span::step] - bottom[:, :-span:step] - top[:, span::step] + top[:, :-span:step]
    return np.asarray(inside / float(size * size), np.float64)


def blank(
    images: Pixels,
    valid: npt.NDArray[np.bool_],
    torn: npt.NDArray[np.bool_],
    wanted: npt.NDArray[np.bool_],
    stride: int,
) -> None:
    """Make pixels without data 0 in the tiles that have any.

    Args:
        images: (n, size, size, C), the wanted tiles of a window; changed.
        valid: (H, W), which pixels of the window have data.
        torn: (rows, columns), the wanted tiles with pixels that have none.
        wanted: (rows, columns), the tiles in ``images``.
        stride: Pixels from a tile to the next.
    """
    if torn.any():
        kept = cut_out(valid.view(np.uint8)[:, :, None], images.shape[1], stride, torn)
        images[torn[wanted]] *= kept


def cut_out(
    pixels: Pixels, size: int, stride: int, wanted: npt.NDArray[np.bool_], scratch: Scratch | None = None
) -> Pixels:
    """The wanted tiles of a window, copied: (n, size, size, C), into the thread's scratch where it is given."""
    y, x, band = pixels.strides
    tiles = np.lib.stride_tricks.as_strided(
        pixels,
        (*wanted.shape, size, size, pixels.shape[2]),
        (y * stride, x * stride, y, x, band),
        writeable=False,
    )
    if wanted.all():
        images = np.empty(tiles.shape, np.uint8) if scratch is None else scratch.of(tiles.size).reshape(tiles.shape)
        np.copyto(images, tiles)
        return images.reshape(-1, size, size, pixels.shape[2])
    return np.ascontiguousarray(tiles[np.nonzero(wanted)])
