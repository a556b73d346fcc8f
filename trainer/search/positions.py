"""Where the tiles of a table are, as arrays that are quick to read."""

from __future__ import annotations

from functools import cached_property
from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.great_circle import EARTH_RADIUS_KM, unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

STRIDE_BITS = 24
MOST_STRIDES = 1 << STRIDE_BITS
"""A source has fewer columns and fewer rows of tiles than this."""


class Positions:
    """Columns of a tile table as contiguous arrays, which are read several times faster than the table's own."""

    def __init__(self, table: npt.NDArray[np.void]) -> None:
        self.ids = np.ascontiguousarray(table["id"])
        self.source = np.ascontiguousarray(table["source"])
        self.x: Floats = np.ascontiguousarray(table["x"])
        self.y: Floats = np.ascontiguousarray(table["y"])
        self.longitude: Floats = np.ascontiguousarray(table["longitude"])
        self.latitude: Floats = np.ascontiguousarray(table["latitude"])
        self._table = table

    def prepare(self) -> None:
        """Make what queries by place need now (1 M tiles: about 0.2 s), so that the first is as fast as the others."""
        _ = self.known, self.on_sphere, self._by_place

    @cached_property
    def known(self) -> bool:
        """Whether any tile knows where it is."""
        return bool(np.isfinite(self.longitude).any())

    def row_of(self, tile: int) -> Optional[int]:
        """Row of a tile id; None where there is none."""
        if 0 <= tile < len(self.ids) and self.ids[tile] == tile:  # as ids mostly are
            return tile
        found = np.flatnonzero(self.ids == tile)
        return int(found[0]) if len(found) else None

    def rows_at(self, source: int, columns: range, rows: range) -> Integers:
        """Row numbers, rising, of a source's tiles in some columns and rows of its grid."""
        keys, order = self._by_place
        across = np.arange(columns.start, columns.stop, dtype=np.int64)
        down = np.arange(rows.start, rows.stop, dtype=np.int64)
        wanted = (np.int64(source) << (2 * STRIDE_BITS)) + (down[:, None] << STRIDE_BITS) + across
        first, last = (np.searchsorted(keys, wanted.ravel(), side) for side in ("left", "right"))
        found = [order[start:stop] for start, stop in zip(first.tolist(), last.tolist()) if stop > start]
        return np.sort(np.concatenate(found)) if found else np.zeros(0, np.int64)

    @cached_property
    def _by_place(self) -> tuple[Integers, Integers]:
        """A number that tells source, row and column, sorted; and whose row of the table it is."""
        source, row, column = (self._table[name].astype(np.int64) for name in ("source", "row", "column"))
        keys = (source << (2 * STRIDE_BITS)) + (row << STRIDE_BITS) + column
        order = np.argsort(keys, kind="stable")
        return keys[order], order

    @cached_property
    def on_sphere(self) -> Floats:
        """(3, N) points on the unit sphere; NaN for tiles without a position."""
        return np.ascontiguousarray(unit_vectors(self.longitude, self.latitude).T)

    def chords(self, places: Floats) -> Floats:
        """(N,) squared length of the straight line through the unit sphere to the nearest of places (P, 2) in degrees.

        It grows with the great-circle distance and is five times quicker to have for a million tiles.
        """
        nearest = np.full(len(self.ids), np.inf)
        for x, y, z in unit_vectors(places[:, 0], places[:, 1]):
            chord = np.square(self.on_sphere[0] - x)
            chord += np.square(self.on_sphere[1] - y)
            chord += np.square(self.on_sphere[2] - z)
            np.minimum(nearest, chord, out=nearest)  # NaN stays NaN
        return nearest


def chord_of(km: float) -> float:
    """Squared chord of a great-circle distance, comparable with :meth:`Positions.chords`."""
    return float((2 * np.sin(min(max(km, 0.0) / EARTH_RADIUS_KM, np.pi) / 2)) ** 2)
