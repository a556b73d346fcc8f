"""Where each tile falls in a raster with one pixel a tile, window by window. NumPy alone, Python 3.9."""

from __future__ import annotations

from typing import Any, Callable, Optional, Union

import numpy as np
import numpy.typing as npt

from trainer.contract import SourceGrid

Rows = npt.NDArray[np.int64]
Values = Union[npt.NDArray[Any], Callable[[Rows], npt.NDArray[Any]]]

BLOCK = 128
"""Tile size of the GeoTIFF: 64 float32 bands of 128 × 128 pixels are 4 MiB, 512 × 512 would be 64."""
WINDOW_BYTES = 32 << 20
"""How much of the raster is in memory at once."""


class Layout:
    """The raster's shape and, window by window, which rows of the table fall where."""

    def __init__(
        self, rows: Rows, table: npt.NDArray[np.void], grid: SourceGrid, bands: int, dtype: Any, nodata: float
    ) -> None:
        self.grid, self.bands, self.dtype, self.nodata = grid, bands, dtype, nodata
        line, column = table["row"][rows].astype(np.int64), table["column"][rows].astype(np.int64)
        self.columns = max(grid.columns, int(column.max(initial=-1)) + 1, 1)
        self.lines = max(grid.rows, int(line.max(initial=-1)) + 1, 1)
        width = BLOCK * max(1, WINDOW_BYTES // (BLOCK * BLOCK * bands * dtype.itemsize))
        self.window_columns = min(width, -(-self.columns // BLOCK) * BLOCK)
        across = -(-self.columns // self.window_columns)
        window = line // BLOCK * across + column // self.window_columns
        order = np.argsort(window, kind="stable")
        self._rows, self._line, self._column = rows[order], line[order], column[order]
        count = across * -(-self.lines // BLOCK)
        self._edges = np.searchsorted(window[order], np.arange(count + 1))
        self.windows = count
        self._across = across

    @classmethod
    def of(
        cls, table: npt.NDArray[np.void], grid: SourceGrid, source: int, bands: int, dtype: Any, nodata: float
    ) -> Layout:
        """The layout of one of the sources."""
        return cls(np.flatnonzero(table["source"] == source), table, grid, bands, dtype, nodata)

    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """A pixel is a stride; where the stride is not the tile's size, pixels stay centred on their tiles."""
        grid = self.grid
        margin = (grid.size - grid.stride) / 2
        return (
            grid.origin_x + margin * grid.pixel_x,
            grid.stride * grid.pixel_x,
            0.0,
            grid.origin_y + margin * grid.pixel_y,
            0.0,
            grid.stride * grid.pixel_y,
        )

    def window(self, number: int, values: Values) -> Optional[tuple[int, int, npt.NDArray[Any]]]:
        """(x offset, y offset, array (B, h, w)) of a window; None where it holds no tile."""
        start, stop = int(self._edges[number]), int(self._edges[number + 1])
        if start == stop:
            return None
        x = number % self._across * self.window_columns
        y = number // self._across * BLOCK
        shape = (self.bands, min(BLOCK, self.lines - y), min(self.window_columns, self.columns - x))
        block = np.full(shape, self.nodata, self.dtype)
        rows = self._rows[start:stop]
        found = values(rows) if callable(values) else values[rows]
        block[:, self._line[start:stop] - y, self._column[start:stop] - x] = found.reshape(len(rows), self.bands).T
        return x, y, block
