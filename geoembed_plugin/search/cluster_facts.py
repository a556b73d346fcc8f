"""What a person wants to know of clusters: examples, share, hectares, and where they are. NumPy alone, any thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.files.tile_table import SourceGrid
from trainer.geography.great_circle import distance_km
from trainer.geography.positions import to_longitude_latitude
from trainer.results.clusters import remember_clusters
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.searcher import Searcher

Floats = npt.NDArray[np.float64]
EXAMPLES = 3
LOOKED_AT = 2_000
"""So many tiles of a cluster, evenly picked, are compared with its centre to find examples."""
HECTARES = 100.0
"""Of a square kilometre."""


@dataclass(frozen=True, eq=False)
class Facts:
    """Of one cluster.

    Attributes:
        share: Of all tiles, 0…1.
        hectares: Of the ground, each place counted once where tiles overlap; NaN where it has no place.
        examples: Rows: its most typical tile, and two that show how wide it is.
        boxes: (M, 4) where it is: neighbours in a line of the grid are one box, in the CRS of its source.
        sources: (M,) places of the boxes' sources in the manifest.
    """

    share: float
    hectares: float
    examples: tuple[int, ...]
    boxes: Floats
    sources: npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class ClusterFacts:
    """Of all clusters of a folder, by their numbers."""

    searcher: Searcher
    by_number: dict[int, Facts]

    def where(self, number: int) -> tuple[Floats, npt.NDArray[np.int64]]:
        """A cluster's boxes, and the source of each."""
        return self.by_number[number].boxes, self.by_number[number].sources

    @property
    def crs_wkts(self) -> list[str]:
        """The CRS of each source."""
        return [grid.crs_wkt for grid in self.searcher.embeddings.manifest.sources]


def cluster_facts(folder: Path) -> ClusterFacts:
    """Read a folder's clusters.

    Raises:
        InputError: the folder holds no embeddings, or its layer is in use by another program.
    """
    state = remember_clusters(folder)
    embeddings = EmbeddingSet.open(folder)
    labels, table = state.labels, embeddings.table
    hectares = np.full(len(table), np.nan)
    for number, grid in enumerate(embeddings.manifest.sources):
        rows = np.flatnonzero(table["source"] == number)
        if grid.crs_wkt and len(rows):
            hectares[rows] = _hectares(grid)[np.clip(table["row"][rows].astype(np.int64), 0, grid.rows - 1)]
    found = {}
    for cluster in state.clusters.members:
        rows = np.flatnonzero(labels == cluster.number)
        boxes, sources = _runs(embeddings, rows)
        examples = _examples(embeddings, rows, cluster.centroid, cluster.medoid)
        area = float(hectares[rows].sum()) if len(rows) else 0.0
        found[cluster.number] = Facts(len(rows) / max(len(table), 1), area, examples, boxes, sources)
    return ClusterFacts(Searcher(embeddings), found)


def _hectares(grid: SourceGrid) -> Floats:
    """(rows,) ground that one step of the grid covers, in each of its lines, measured in their middle."""
    step_x, step_y = grid.stride * grid.pixel_x, grid.stride * grid.pixel_y
    x = grid.origin_x + (grid.columns - 1) / 2 * step_x + grid.size / 2 * grid.pixel_x
    y = grid.origin_y + np.arange(grid.rows) * step_y + grid.size / 2 * grid.pixel_y
    across = _apart(np.full(grid.rows, x - step_x / 2), y, np.full(grid.rows, x + step_x / 2), y, grid.crs_wkt)
    down = _apart(np.full(grid.rows, x), y - step_y / 2, np.full(grid.rows, x), y + step_y / 2, grid.crs_wkt)
    return np.asarray(across * down * HECTARES)


def _apart(x: Floats, y: Floats, other_x: Floats, other_y: Floats, crs_wkt: str) -> Floats:
    here, there = to_longitude_latitude(x, y, crs_wkt), to_longitude_latitude(other_x, other_y, crs_wkt)
    return np.asarray(distance_km(*here, *there), np.float64)


def _examples(
    embeddings: EmbeddingSet, rows: npt.NDArray[np.int64], centroid: Sequence[float], medoid: int
) -> tuple[int, ...]:
    if not len(rows):
        return ()
    looked = rows[:: max(1, -(-len(rows) // LOOKED_AT))]
    if len(centroid) != embeddings.manifest.dimension:
        return tuple(dict.fromkeys(looked[:EXAMPLES].tolist()))
    order = looked[np.argsort(-(embeddings.rows(looked) @ np.array(centroid, np.float32)), kind="stable")]
    typical = [medoid] if 0 <= medoid < len(embeddings) and (rows == medoid).any() else []
    shares = np.linspace(0.0, 0.75, EXAMPLES)  # the last quarter lies between clusters
    others = order[np.minimum((shares * len(order)).astype(int), len(order) - 1)].tolist()
    return tuple(dict.fromkeys([*typical, *others]))[:EXAMPLES]


def _runs(embeddings: EmbeddingSet, rows: npt.NDArray[np.int64]) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Neighbours in a line of a grid as one box each, a step of the grid high."""
    table, sources = embeddings.table[rows], embeddings.manifest.sources
    known = np.array([bool(grid.crs_wkt) for grid in sources], bool)
    table = table[known[table["source"]]] if len(table) else table
    if not len(table):
        return np.zeros((0, 4)), np.zeros(0, np.int64)
    source, line, column = (table[name].astype(np.int64) for name in ("source", "row", "column"))
    order = np.lexsort((column, line, source))
    source, line, column = source[order], line[order], column[order]
    begins = np.ones(len(order), bool)
    begins[1:] = (np.diff(source) != 0) | (np.diff(line) != 0) | (np.diff(column) != 1)
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(order)) - 1
    grids = [sources[number] for number in range(len(sources))]
    names = ("origin_x", "origin_y", "pixel_x", "pixel_y", "stride", "size")
    of = {name: np.array([getattr(grid, name) for grid in grids], np.float64)[source[first]] for name in names}
    inset = (of["size"] - of["stride"]) / 2
    left = of["origin_x"] + (column[first] * of["stride"] + inset) * of["pixel_x"]
    right = of["origin_x"] + ((column[last] + 1) * of["stride"] + inset) * of["pixel_x"]
    top = of["origin_y"] + (line[first] * of["stride"] + inset) * of["pixel_y"]
    bottom = top + of["stride"] * of["pixel_y"]
    x, y = np.stack([left, right]), np.stack([top, bottom])
    return np.stack([x.min(axis=0), y.min(axis=0), x.max(axis=0), y.max(axis=0)], axis=1), source[first]
