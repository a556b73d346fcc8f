"""Which tiles of different sources show the same place: other dates, and scenes that overlap, in whatever CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors
from trainer.geography.longitudes import beside, turn_of
from trainer.tiles.grid import ground_resolution
from trainer.tiles.tileset import Table

MOST_OTHERS = 16
"""Other sources that are kept of a place; of a longer series the first."""
ALIKE = 1.5
"""Tiles whose sides on the ground differ by more than this factor do not show the same place."""
REACH = 1.5
"""In tile sides: middles farther apart are not looked at. Half a tile's diagonal is 0.7 of them, of degrees more."""

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class SamePlaces:
    """For each tile the nearest tile of every other source whose middle half a tile away at most.

    Attributes:
        rows: (N, K) their row numbers, in the order of the sources; −1 where there are no more.
        down: (N, K) how far below the middle of that tile the middle of the first one is, in that tile's pixels.
        right: (N, K) the same to the right.
    """

    rows: npt.NDArray[np.int32]
    down: npt.NDArray[np.int16]
    right: npt.NDArray[np.int16]

    @property
    def count(self) -> Integers:
        """(N,) how many others each tile has."""
        return np.asarray((self.rows >= 0).sum(axis=1), np.int64)

    def among(self, rows: Integers) -> SamePlaces:
        """The same, without others that are not among some rows."""
        kept = np.zeros(len(self.rows), bool)
        kept[rows] = True
        there = (self.rows >= 0) & kept[self.rows]
        order = np.argsort(~there, axis=1, kind="stable")
        taken = np.take_along_axis(np.where(there, self.rows, -1), order, axis=1)
        return SamePlaces(
            taken, np.take_along_axis(self.down, order, axis=1), np.take_along_axis(self.right, order, axis=1)
        )


def same_places(table: Table, grids: Sequence[SourceGrid]) -> SamePlaces:
    """Find them, source by source, by the nearest neighbour on the sphere and then in the source's own pixels.

    Args:
        table: N tiles, those of a source together.
        grids: The grids that its ``source`` counts.
    """
    if len(grids) < 2:
        return _Found(len(table), 0).places()
    points = unit_vectors(table["longitude"], table["latitude"])
    where = _spans(table["source"], len(grids))
    sides = tile_sides(table, grids) / (1000 * EARTH_RADIUS_KM)
    placed = [
        number for number, (first, last) in enumerate(where) if last > first and np.isfinite(points[first:last]).all()
    ]
    boxes = np.array([[points[slice(*where[n])].min(axis=0), points[slice(*where[n])].max(axis=0)] for n in placed])
    found = _Found(len(table), len(placed) - 1)
    for place, number in enumerate(placed):
        reach = REACH * sides[number]
        near = ((boxes[:, 0] <= boxes[place, 1] + reach) & (boxes[:, 1] >= boxes[place, 0] - reach)).all(axis=1)
        alike = [
            other
            for other in (placed[n] for n in np.flatnonzero(near))
            if other != number and max(sides[other] / sides[number], sides[number] / sides[other]) <= ALIKE
        ]
        if not alike:
            continue
        first, last = where[number]
        rows = np.concatenate([np.arange(*where[other]) for other in alike])
        distance, nearest = cKDTree(points[first:last]).query(points[rows], distance_upper_bound=reach)
        rows, nearest = rows[np.isfinite(distance)], first + nearest[np.isfinite(distance)]
        down, right = _apart(table, grids, number, rows, nearest)
        half = grids[number].size / 2 + 0.5
        inside = (np.abs(down) <= half) & (np.abs(right) <= half)
        found.add(rows[inside], nearest[inside], down[inside], right[inside])
    return found.places()


def tile_sides(table: Table, grids: Sequence[SourceGrid]) -> npt.NDArray[np.float64]:
    """Side in metres on the ground of the tiles of each source, in its middle; NaN where it has no place. (S,)."""
    sides = np.full(len(grids), np.nan)
    for number, (first, last) in enumerate(_spans(table["source"], len(grids))):
        if last > first:
            middle = table[(first + last) // 2 : (first + last) // 2 + 1]
            sides[number] = ground_resolution(list(grids), middle)[0] * grids[number].size
    return sides


def join_blocks(table: Table, same: SamePlaces) -> None:
    """Give tiles of one place one block, that of the first source there, so that no split tears them apart.

    Args:
        table: Tiles with their ``block``, which is changed.
        same: Of :func:`same_places`.
    """
    if same.rows.shape[1] == 0:
        return
    first = same.rows[:, 0].astype(np.int64)
    later = np.flatnonzero((first >= 0) & (table["source"][first] < table["source"]))
    for source in np.unique(table["source"][later]):  # in order, as those before may have moved themselves
        rows = later[table["source"][later] == source]
        table["block"][rows] = table["block"][first[rows]]


class _Found:
    """Pairs as they are found, a column for each other source of a tile."""

    def __init__(self, count: int, others: int) -> None:
        self._others = min(max(others, 0), MOST_OTHERS)
        self._columns: list[tuple[npt.NDArray[np.int32], npt.NDArray[np.int16], npt.NDArray[np.int16]]] = []
        self._filled = np.zeros(count, np.int16)

    def add(
        self, rows: Integers, others: Integers, down: npt.NDArray[np.float64], right: npt.NDArray[np.float64]
    ) -> None:
        """One other tile for each of some rows, none of them twice."""
        column = self._filled[rows]
        room = np.flatnonzero(column < self._others)
        while room.size and column[room].max() >= len(self._columns):
            count = len(self._filled)
            self._columns.append((np.full(count, -1, np.int32), np.zeros(count, np.int16), np.zeros(count, np.int16)))
        for number in np.unique(column[room]).tolist():
            here = room[column[room] == number]
            taken, below, beside = self._columns[number]
            taken[rows[here]] = others[here]
            below[rows[here]], beside[rows[here]] = np.rint(down[here]), np.rint(right[here])
        self._filled[rows[room]] += 1

    def places(self) -> SamePlaces:
        """All of them."""
        count = len(self._filled)
        if not self._columns:
            return SamePlaces(
                np.zeros((count, 0), np.int32), np.zeros((count, 0), np.int16), np.zeros((count, 0), np.int16)
            )
        rows, down, right = (np.stack(part, axis=1) for part in zip(*self._columns))
        return SamePlaces(rows, down, right)


def _spans(source: npt.NDArray[np.int32], count: int) -> list[tuple[int, int]]:
    """First row and one past the last of each source."""
    numbers = np.arange(count)
    first, last = np.searchsorted(source, numbers, "left"), np.searchsorted(source, numbers, "right")
    return list(zip(first.tolist(), last.tolist()))


def _apart(
    table: Table, grids: Sequence[SourceGrid], number: int, rows: Integers, nearest: Integers
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """How far below and right of tiles of a source others are, in the source's pixels."""
    grid = grids[number]
    x, y = table["x"][rows].astype(np.float64), table["y"][rows].astype(np.float64)
    foreign = np.array([other.crs_wkt != grid.crs_wkt for other in grids])[table["source"][rows]]
    if foreign.any():
        there = rows[foreign]
        x[foreign], y[foreign] = crs.transform(
            table["longitude"][there], table["latitude"][there], crs.WGS84, grid.crs_wkt
        )
    turn = turn_of(grid.crs_wkt)
    if turn is not None:
        x = beside(x, table["x"][nearest], turn)
    return (y - table["y"][nearest]) / grid.pixel_y, (x - table["x"][nearest]) / grid.pixel_x
