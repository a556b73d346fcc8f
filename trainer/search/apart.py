"""Answers that do not lie on each other: the best of one folder or of several, none over an example or a better one.

With a stride smaller than the tile, neighbours share ground and so look alike: without this the first answers lie on
the example. What is done is non-maximum suppression on the ground, exact: the answer is what walking down the whole
ranking would give, without ranking more than it takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from trainer.geography.positions import to_longitude_latitude
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds
from trainer.search.exact import Floats, Neighbours, Rows
from trainer.search.tile_lookup import in_sources

Outlines = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

TOUCHING = 1e-3
"""Share of a tile by which two may overlap and still only touch: more than rounding, less than a pixel."""
BATCH = 512
"""Candidates compared with each other at once."""
FIRST_TRY = 9
"""So many candidates an answer are ranked at first: as many tiles as overlap one at a stride of half a tile."""


@dataclass(frozen=True)
class Pool:
    """The tiles of one folder that may be answered, and the examples that they may not lie on.

    Attributes:
        embeddings: The folder.
        best: The m best of the tiles that may be answered.
        allowed: How many may be answered.
        rows: Examples that are tiles of the folder.
        places: (P, 2) longitude and latitude of examples; at those that are no tile of it, a tile is thought of.
        examples: Whether the examples' own tiles may be answered.
    """

    embeddings: EmbeddingSet
    best: Callable[[int], Neighbours]
    allowed: int
    rows: tuple[int, ...]
    places: npt.NDArray[np.float64]
    examples: bool = False


@dataclass(frozen=True)
class Apart:
    """The answer of several folders, best first: (k,) place of the folder, row in it, similarity."""

    home: Rows
    rows: Rows
    similarity: Floats


def best_apart(pools: Sequence[Pool], k: int, overlapping: bool = False) -> Apart:
    """The k best tiles of all folders of which none overlaps an example or a better one; fewer where there are fewer.

    Args:
        pools: The folders.
        k: How many tiles of all.
        overlapping: Let them overlap.

    Raises:
        MissingDependencyError: sources are in different CRSs, and no library to compare them is here.
    """
    free = overlapping or _is_lattice(pools)
    plane = _plane([pool.embeddings for pool in pools])
    taken = np.zeros((0, 4, 2)) if free else np.concatenate([_examples(pool, plane) for pool in pools])
    asked = k if free else FIRST_TRY * k
    while True:
        found = [pool.best(min(asked, pool.allowed)) for pool in pools]
        home = np.repeat(np.arange(len(pools)), [part.rows.shape[1] for part in found])
        rows = np.concatenate([part.rows[0] for part in found])
        similarity = np.concatenate([part.similarity[0] for part in found])
        order = np.argsort(-similarity, kind="stable")
        # What comes after the last of a folder that has more may come after tiles that were not ranked yet.
        ends = [part.similarity[0, -1] for pool, part in zip(pools, found) if asked < pool.allowed]
        if ends:
            order = order[similarity[order] >= max(ends)]
        home, rows, similarity = home[order], rows[order], similarity[order]
        kept = np.arange(min(k, len(rows))) if free else _walk(pools, plane, home, rows, taken, k)
        if len(kept) == k or not ends:
            return Apart(home[kept], rows[kept], similarity[kept])
        asked *= 4


def _walk(pools: Sequence[Pool], plane: Optional[str], home: Rows, rows: Rows, taken: Outlines, k: int) -> Rows:
    """Places of the candidates that stay, at most k, walking from the best on."""
    kept: list[Rows] = []
    count = 0
    turn = 360.0 if plane == "" else np.inf
    for start in range(0, len(rows), BATCH):
        part = slice(start, start + BATCH)
        outlines = _outlines(pools, plane, home[part], rows[part])
        own = np.array([pools[h].examples and r in pools[h].rows for h, r in zip(home[part], rows[part])], bool)
        free = np.flatnonzero(own | ~_overlap(outlines, taken, turn).any(axis=1))
        clash = np.tril(_overlap(outlines[free], outlines[free], turn), -1)
        clash[own[free]] = False
        stays = _best_first(clash)[: k - count]
        taken = np.concatenate([taken, outlines[free[stays]]])
        kept.append(start + free[stays])
        count += len(stays)
        if count == k:
            break
    return np.concatenate(kept) if kept else np.zeros(0, np.int64)


def _best_first(clash: Flags) -> Rows:
    """Which of M stay, walking from the first on: (M, M), row i names the earlier ones that i cannot stand beside.

    All that have no undecided one before them are decided at once, so that it takes a few rounds and not M.
    """
    undecided, stays = np.ones(len(clash), bool), np.zeros(len(clash), bool)
    while undecided.any():
        chosen = undecided & ~clash[:, undecided].any(axis=1)
        stays |= chosen
        undecided &= ~chosen & ~clash[:, chosen].any(axis=1)
    return np.flatnonzero(stays)


# ---------------------------------------------------------------------------------------------
# Outlines in one plane
# ---------------------------------------------------------------------------------------------
def _plane(folders: Sequence[EmbeddingSet]) -> Optional[str]:
    """The CRS that all sources share; "" for degrees where they do not; None where nothing has a place."""
    found = {grid.crs_wkt for folder in folders for grid in folder.manifest.sources if grid.crs_wkt}
    return None if not found else found.pop() if len(found) == 1 else ""


def _is_lattice(pools: Sequence[Pool]) -> bool:
    """Whether no two tiles can overlap, and every example is one of them: then there is nothing to walk through."""
    if len(pools) > 1 or len(pools[0].embeddings.manifest.sources) > 1 or len(_free_places(pools[0])):
        return False
    return all(grid.stride >= grid.size for grid in pools[0].embeddings.manifest.sources)


def _free_places(pool: Pool) -> npt.NDArray[np.float64]:
    """(F, 2) of the places that are not the centre of one of the examples' own tiles."""
    where, rows = pool.embeddings.positions, list(pool.rows)
    own = np.stack([where.longitude[rows], where.latitude[rows]], axis=1)
    known = (pool.places[:, None] == own).all(axis=2).any(axis=1)
    return np.asarray(pool.places[~known])


def _examples(pool: Pool, plane: Optional[str]) -> Outlines:
    """(E, 4, 2) outlines of the examples: of their tiles, or of a tile of each source that is thought of there."""
    rows = np.array(pool.rows, np.int64)
    boxes, sources = bounds(pool.embeddings, rows), pool.embeddings.table["source"][rows].astype(np.int64)
    grids = pool.embeddings.manifest.sources
    if pool.embeddings.positions.known and not pool.examples:
        for longitude, latitude in _free_places(pool).tolist():
            for number, x, y in in_sources(pool.embeddings, longitude, latitude):
                half_x, half_y = (
                    abs(step) * grids[number].size / 2 for step in (grids[number].pixel_x, grids[number].pixel_y)
                )
                boxes = np.concatenate([boxes, [[x - half_x, y - half_y, x + half_x, y + half_y]]])
                sources = np.append(sources, number)
    return _in_plane(boxes, [grids[number].crs_wkt for number in sources.tolist()], plane)


def _outlines(pools: Sequence[Pool], plane: Optional[str], home: Rows, rows: Rows) -> Outlines:
    """(M, 4, 2) outlines of rows of several folders; NaN for tiles without a place."""
    boxes = np.empty((len(rows), 4))
    crs = np.empty(len(rows), object)
    for number, pool in enumerate(pools):
        here = np.flatnonzero(home == number)
        boxes[here] = bounds(pool.embeddings, rows[here])
        grids = np.array([grid.crs_wkt for grid in pool.embeddings.manifest.sources], object)
        crs[here] = grids[pool.embeddings.table["source"][rows[here]]]
    return _in_plane(boxes, crs.tolist(), plane)


def _in_plane(boxes: npt.NDArray[np.float64], crs: list[str], plane: Optional[str]) -> Outlines:
    """(M, 4, 2) corners of boxes (M, 4) in the plane, drawn in by a hair so that neighbours do not overlap."""
    x, y = boxes[:, [0, 2, 2, 0]], boxes[:, [1, 1, 3, 3]]
    outlines = np.stack([x, y], axis=2)
    if plane == "":
        of = np.array(crs, object)
        for wkt in set(crs):
            here = of == wkt
            moved = to_longitude_latitude(x[here], y[here], wkt) if wkt else (x[here], y[here])
            outlines[here] = np.stack(moved, axis=2)
        first = outlines[:, :1, 0]
        outlines[:, :, 0] = first + (outlines[:, :, 0] - first + 180.0) % 360.0 - 180.0  # whole over the antimeridian
    centre = outlines.mean(axis=1, keepdims=True)
    return np.asarray(centre + (outlines - centre) * (1.0 - TOUCHING))


def _overlap(one: Outlines, other: Outlines, turn: float) -> Flags:
    """(A, B) which of A convex outlines overlap which of B; those without a place overlap nothing."""
    low, high = one.min(axis=1), one.max(axis=1)
    low_too, high_too = other.min(axis=1), other.max(axis=1)
    shift = np.zeros((len(one), len(other)))
    if np.isfinite(turn):
        away = one[:, None, :, 0].mean(axis=2) - other[None, :, :, 0].mean(axis=2)
        shift = np.where(np.isfinite(away), np.round(away / turn), 0.0) * turn
    result = (low[:, None, 0] < high_too[None, :, 0] + shift) & (low_too[None, :, 0] + shift < high[:, None, 0])
    result &= (low[:, None, 1] < high_too[None, :, 1]) & (low_too[None, :, 1] < high[:, None, 1])
    if np.isfinite(turn):  # in degrees tiles lie askew: their boxes may overlap where they do not
        a, b = np.nonzero(result)
        moved = other[b] + np.stack([shift[a, b], np.zeros(len(a))], axis=1)[:, None]
        result[a, b] = ~_separated(one[a], moved) & ~_separated(moved, one[a])
    return np.asarray(result)


def _separated(one: Outlines, other: Outlines) -> Flags:
    """(M,) whether an edge of one (M, 4, 2) has all of the other on its outer side (the separating axis theorem)."""
    edges = np.roll(one, -1, axis=1) - one
    normals = np.stack([edges[:, :, 1], -edges[:, :, 0]], axis=2)
    own = np.einsum("med,mcd->mec", normals, one)
    others = np.einsum("med,mcd->mec", normals, other)
    apart = (own.max(axis=2) <= others.min(axis=2)) | (others.max(axis=2) <= own.min(axis=2))
    return np.asarray(apart.any(axis=1))
