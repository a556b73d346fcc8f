"""Places that look like nothing around them in the embedding: the local outlier factor (Breunig et al. 2000)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

NEIGHBOURS = 20
REFERENCE = 20_000
"""Tiles that all others are compared with, at most."""
ROWS_AT_ONCE = 2_048


def isolation(vectors: Vectors, heed: Callable[[int, int], None] = lambda _done, _total: None) -> Floats:
    """(n,) how isolated each tile is: about 1 among others of its kind, larger the less dense it is around it.

    Args:
        vectors: (n, D).
        heed: Called with (tiles done, in all); may raise.
    """
    count = len(vectors)
    chosen = np.unique(np.linspace(0, count - 1, min(count, REFERENCE)).round().astype(np.int64))
    reference = vectors[chosen]
    most = min(NEIGHBOURS, len(chosen) - 1)
    own = np.full(count, -1, np.int64)
    own[chosen] = np.arange(len(chosen))
    near, away = np.empty((count, most), np.int64), np.empty((count, most))
    squares = (reference**2).sum(axis=1)
    for start in range(0, count, ROWS_AT_ONCE):
        part = slice(start, min(start + ROWS_AT_ONCE, count))
        block = vectors[part]
        apart = np.maximum((block**2).sum(axis=1)[:, None] + squares - 2 * block @ reference.T, 0)
        itself = np.flatnonzero(own[part] >= 0)
        apart[itself, own[part][itself]] = np.inf
        nearest = np.argpartition(apart, most - 1, axis=1)[:, :most]
        found = np.take_along_axis(apart, nearest, axis=1)
        order = np.argsort(found, axis=1)
        near[part] = np.take_along_axis(nearest, order, axis=1)
        away[part] = np.sqrt(np.take_along_axis(found, order, axis=1))
        heed(part.stop, count)
    reach = away[chosen, -1]  # of each reference tile, to its last neighbour
    density = 1 / np.maximum(np.maximum(away, reach[near]).mean(axis=1), 1e-9)
    return np.asarray(density[chosen][near].mean(axis=1) / density, np.float64)
