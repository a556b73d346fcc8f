"""Which places are in a batch, as a function of the seed and the step alone, so that a run resumes exactly."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.messages import say
from trainer.tiles.same_places import tile_sides
from trainer.tiles.tileset import TileSet

Integers = npt.NDArray[np.int64]
_PLACES, _VIEWS, _DATES, _RESOLUTIONS = 1, 2, 3, 4
SAME_PLACE = 0.71
"""In tile sides: middles of tiles that are half a tile apart in both directions, as of one place they may be."""


def places_generator(seed: int, step: int) -> np.random.Generator:
    """The generator that draws which places are in a step, or in an epoch."""
    return np.random.default_rng((seed, _PLACES, step))


def views_generator(seed: int, step: int, part: int) -> np.random.Generator:
    """The generator that draws the views of one part of a step."""
    return np.random.default_rng((seed, _VIEWS, step, part))


def dates_generator(seed: int, step: int, part: int) -> np.random.Generator:
    """The generator that draws which dates the views of one part of a step are of."""
    return np.random.default_rng((seed, _DATES, step, part))


def resolution_generator(seed: int, step: int) -> np.random.Generator:
    """The generator that draws of which resolution the views of a step are, the same for all its parts."""
    return np.random.default_rng((seed, _RESOLUTIONS, step))


class PlaceSampler:
    """Draws the places of a step; no place is twice in a batch.

    Args:
        rows: Row numbers of the tiles to draw from.
        places: How many a batch has; all of them where there are fewer.
        weights: One a row: how often each is drawn. None: each once an epoch, in random order.
        seed: Of the order.

    Raises:
        InputError: there are fewer than two tiles.
    """

    def __init__(self, rows: Integers, places: int, weights: npt.NDArray[np.float64] | None, seed: int) -> None:
        if len(rows) < 2:
            raise InputError(
                say(
                    "encoders.too-few-tiles",
                    "There are {tiles} tiles to learn from; at least two are needed.",
                    tiles=len(rows),
                ),
                say(
                    "encoders.use-more-imagery",
                    "Make a tile set of more imagery, or with smaller tiles or a smaller stride.",
                ),
                "too-few-tiles",
            )
        self.rows = rows
        self.places = min(places, len(rows))
        self._seed = seed
        self._cumulative: npt.NDArray[np.float64] | None = None
        if weights is not None:
            self._cumulative = np.cumsum(weights / weights.sum())
            self.places = min(self.places, int(np.count_nonzero(weights)))
        self._epoch = -1
        self._order: Integers = rows

    @property
    def steps_per_epoch(self) -> int:
        """Steps in which about as many places are drawn as there are."""
        return max(1, len(self.rows) // self.places)

    def at(self, step: int) -> Integers:
        """(places,) row numbers of a step, all different."""
        if self._cumulative is not None:
            return self.rows[self._weighted(places_generator(self._seed, step), self._cumulative)]
        epoch, position = divmod(step, self.steps_per_epoch)
        if epoch != self._epoch:
            self._order = places_generator(self._seed, epoch).permutation(self.rows)
            self._epoch = epoch
        return self._order[position * self.places : (position + 1) * self.places]

    def _weighted(self, rng: np.random.Generator, cumulative: npt.NDArray[np.float64]) -> Integers:
        """Draws with replacement and drops repeats, which is drawing without; cheap while few are repeated."""
        drawn: Integers = np.empty(0, dtype=np.int64)
        for _ in range(20):
            more = np.searchsorted(cumulative, rng.random(2 * self.places), side="right")
            drawn = np.concatenate([drawn, np.minimum(more, len(cumulative) - 1)])
            _, first = np.unique(drawn, return_index=True)
            drawn = drawn[np.sort(first)]
            if len(drawn) >= self.places:
                return drawn[: self.places]
        # A few tiles have nearly all the weight: draw by exponential races (Efraimidis and Spirakis 2006).
        weights = np.diff(cumulative, prepend=0.0)
        with np.errstate(divide="ignore"):
            return np.argsort(rng.exponential(size=len(weights)) / weights)[: self.places]


class Separation:
    """Tells which places are too near each other to be called different.

    Args:
        tiles: The tile set.
        radius: In tile sides; nought or less: no two of one source are. Tiles of two sources that show the same place
            never are different.
    """

    def __init__(self, tiles: TileSet, radius: float) -> None:
        manifest, table = tiles.manifest, tiles.table
        self._radius = radius if manifest.has_positions else 0.0
        side = manifest.stride / manifest.size
        self._source = table["source"]
        self._grid = np.stack([table["column"], table["row"]], axis=1).astype(np.float32) * np.float32(side)
        self._several = len(manifest.sources) > 1 and manifest.has_positions
        if self._several:
            sides = np.nan_to_num(tile_sides(table, manifest.sources)) / 1000
            self._kilometres = max(radius, SAME_PLACE) * sides
        self._longitude, self._latitude = table["longitude"], table["latitude"]

    def too_near(self, rows: Integers) -> npt.NDArray[np.bool_]:
        """(P, P): pairs nearer than the radius, by the grid within a source and over the ground between sources."""
        grid, source = self._grid[rows], self._source[rows]
        near = np.zeros((len(rows), len(rows)), dtype=bool)
        if self._radius > 0:
            apart = ((grid[:, None] - grid[None, :]) ** 2).sum(axis=2)
            near = (apart < self._radius**2) & (source[:, None] == source[None, :])
        if self._several:
            reach = self._kilometres[source]
            longitude, latitude = self._longitude[rows], self._latitude[rows]
            apart = distance_km(longitude[:, None], latitude[:, None], longitude[None, :], latitude[None, :])
            near |= (apart < np.maximum(reach[:, None], reach[None, :])) & (source[:, None] != source[None, :])
        return np.asarray(near, dtype=bool)
