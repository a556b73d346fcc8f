"""The parts in which a source is read: they follow its blocks and fit in a processor's cache."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.contract import SourceGrid
from trainer.tiles.selection import Selection
from trainer.tiles.sources import PixelSource

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
