"""Which tiles lie beside each tile, so that a view may reach into the neighbourhood without the source."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.contract import SourceGrid
from trainer.tiles.tileset import Table


def mosaic_step(grid: SourceGrid) -> int:
    """Pixels from a tile's corner to that of its neighbour in :func:`mosaic_index`: at most ``grid.size``.

    It is the size itself where the stride divides it; otherwise neighbours overlap a little. 0 where tiles
    do not touch (a stride beyond the size) or have no neighbours (chips).
    """
    if grid.kind == "chips" or grid.stride > grid.size:
        return 0
    return grid.size // grid.stride * grid.stride


def mosaic_index(table: Table, grids: Sequence[SourceGrid]) -> npt.NDArray[np.int64]:
    """Row numbers of the 3×3 tiles around every tile, in the same source.

    Entry [n, 1 + i, 1 + j] is the tile i steps below and j steps right of tile n (a step is
    :func:`mosaic_step` pixels), so [n, 1, 1] is n itself; -1 where there is none. A view shifted by up to
    a step in any direction lies in the 2×2 tiles that it touches.

    Args:
        table: N tiles.
        grids: The grids that its ``source`` counts.

    Returns:
        (N, 3, 3) int64.
    """
    count = len(table)
    found = np.full((count, 3, 3), -1, np.int64)
    found[:, 1, 1] = np.arange(count)
    source = table["source"].astype(np.int64)
    steps = np.array([mosaic_step(grid) // grid.stride for grid in grids], np.int64)[source] if count else source
    touching = np.flatnonzero(steps > 0)
    if len(touching) == 0:
        return found
    row, column = table["row"].astype(np.int64), table["column"].astype(np.int64)
    wide, high = int(column.max()) + 1, int(row.max()) + 1
    keys = (source * high + row) * wide + column
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            if i == 0 and j == 0:
                continue
            y, x = row[touching] + i * steps[touching], column[touching] + j * steps[touching]
            wanted = (source[touching] * high + y) * wide + x
            place = np.minimum(np.searchsorted(ordered, wanted), count - 1)
            there = (ordered[place] == wanted) & (y >= 0) & (y < high) & (x >= 0) & (x < wide)
            found[touching[there], 1 + i, 1 + j] = order[place[there]]
    return found
