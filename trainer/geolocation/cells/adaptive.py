"""Adaptive S2 cells: small where there are many places, large where there are few, parents kept.

Weyand, Kostrikov and Philbin 2016 (PlaNet, https://arxiv.org/abs/1602.05314) split cells until none holds too
many photos; here, as in the multi-label system after it, a cell that is split stays, so that a head can be sure
of the country and unsure of the town.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from trainer.contract import InputError
from trainer.geography.regions import to_polygons
from trainer.geolocation.cells import s2
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.options import PartitionOptions
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def s2_partition(longitude: Floats, latitude: Floats, options: PartitionOptions) -> Cells:
    """The adaptive partition of training places; their centroids are the means of the places in them.

    No cell of any level has fewer places than ``drop_below``. The places of a finer cell that is dropped stay in its
    parent, which counts them as before; those of a coarsest cell that is dropped are in none.

    Args:
        longitude: Degrees (n,) of the training places.
        latitude: Degrees (n,).
        options: How cells are split.

    Raises:
        InputError: no coarsest cell has so many places.
    """
    leaves = np.sort(s2.cell_ids(longitude, latitude))
    ids, count = np.unique(s2.parents(leaves, options.min_level), return_counts=True)
    enough = count >= options.drop_below
    if not enough.any():
        raise InputError(
            say(
                "geolocation.no-cell-has-places",
                "No S2 cell of level {level} has {least:,} training places; the fullest has {most:,}.",
                level=options.min_level,
                least=options.drop_below,
                most=int(count.max()),
            ),
            say("geolocation.use-smaller-drop-below", "Use a smaller --drop-below or --min-level, or more places."),
            "no-cells",
        )
    ids, count = ids[enough], count[enough]
    kept_ids, kept_count, kept_level = [ids], [count], [np.full(len(ids), options.min_level)]
    for level in range(options.min_level + 1, options.max_level + 1):
        crowded = ids[count > options.split_above]
        if not len(crowded):
            break
        ids, count = np.unique(s2.parents(leaves, level), return_counts=True)
        stays = np.isin(s2.parents(ids, level - 1), crowded) & (count >= options.drop_below)
        ids, count = ids[stays], count[stays]
        kept_ids.append(ids)
        kept_count.append(count)
        kept_level.append(np.full(len(ids), level))
    return s2_cells(
        np.concatenate(kept_ids), np.concatenate(kept_level), np.concatenate(kept_count)
    ).with_weighted_centroids(longitude, latitude)


def s2_cells(ids: npt.NDArray[np.uint64], level: Integers, count: Integers) -> Cells:
    """Cells of S2 ids, coarser ones first."""
    row_of = {int(number): row for row, number in enumerate(ids.tolist())}
    parent = np.full(len(ids), -1, np.int64)
    for row, (number, depth) in enumerate(zip(ids.tolist(), level.tolist())):
        if depth > 0:
            above = int(s2.parents(np.array([number], np.uint64), depth - 1)[0])
            parent[row] = row_of.get(above, -1)
    east, north = s2.centres(ids)
    shapes = shapely.polygons(s2.outlines(ids))
    return Cells(
        kind="s2",
        names=s2.tokens(ids),
        longitude=east,
        latitude=north,
        count=count.astype(np.int64),
        outlines=[to_polygons(shape) for shape in shapes],
        parent=parent,
        level=level.astype(np.int64),
        key=np.stack([ids.view(np.int64), np.zeros(len(ids), np.int64)], axis=1),
    )


def positive_weights(cells: Cells, places: int, most: float = 10.0) -> Floats:
    """How much more a positive counts than a negative, per cell: negatives over positives, clipped to 1 … ``most``.

    Without them the easiest answer is no everywhere.

    Args:
        cells: With the counts of training places.
        places: Training places in all.
        most: The largest weight.
    """
    return np.asarray(np.clip((places - cells.count) / np.maximum(cells.count, 1), 1.0, most))
