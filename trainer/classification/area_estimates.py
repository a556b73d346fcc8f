"""How large each class is on the ground: as it was mapped, and corrected for the classifier's errors.

Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014), Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, equations 9 to 11.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.classification.held_out import NINETY_FIVE
from trainer.geography import crs
from trainer.results.embedding_set import EmbeddingSet

Floats = npt.NDArray[np.float64]

FEWEST = 2
"""Tried tiles a mapped class without which nothing can be said of its errors."""
_TURN = 2 * 17_367_530.445161
"""Once round the Earth in :data:`trainer.geography.crs.WORLD`, which is cylindrical and of equal area."""


@dataclass(frozen=True)
class Areas:
    """Of the classes, in hectares (or any other unit of what was mapped).

    Attributes:
        mapped: (K,) what the map shows.
        adjusted: (K,) corrected for the errors.
        half_interval: (K,) half the width of its 95 % interval.
    """

    mapped: Floats
    adjusted: Floats
    half_interval: Floats


def adjusted_areas(confusion: npt.NDArray[np.int64], mapped: Floats) -> Areas | None:
    """Areas of the reference classes, from a map and a sample of it whose reference is known.

    Assumes that within each class of the map the sample was drawn at random.

    Args:
        confusion: (K, K) counts of the sample, reference by row and map by column.
        mapped: (K,) area of each class of the map.

    Returns:
        None where a class of the map has fewer than two tiles in the sample, so that its errors are not known.
    """
    if untold(confusion, mapped).any():
        return None
    sample = confusion.sum(axis=0)
    total = mapped.sum()
    weight = mapped / total
    share = confusion / np.maximum(sample, 1)
    proportion = share @ weight
    variance = (weight**2 * share * (1 - share) / np.maximum(sample - 1, 1)).sum(axis=1)
    return Areas(mapped, total * proportion, NINETY_FIVE * total * np.sqrt(variance))


def untold(confusion: npt.NDArray[np.int64], mapped: Floats) -> npt.NDArray[np.bool_]:
    """(K,) which classes of the map have too few tiles in the sample. Arguments as of :func:`adjusted_areas`."""
    return np.asarray((mapped > 0) & (confusion.sum(axis=0) < FEWEST))


def ground_hectares(embeddings: EmbeddingSet) -> Floats:
    """(N,) hectares on the ground of each tile's pixel in the folder's rasters: a stride, however tiles overlap.

    NaN for tiles without a position.
    """
    table, found = embeddings.table, np.full(len(embeddings), np.nan)
    for number, grid in enumerate(embeddings.manifest.sources):
        rows = np.flatnonzero(table["source"] == number)
        if not grid.crs_wkt or not len(rows):
            continue
        half_x, half_y = grid.stride * grid.pixel_x / 2, grid.stride * grid.pixel_y / 2
        x = table["x"][rows, None] + np.array([-half_x, half_x, half_x, -half_x])
        y = table["y"][rows, None] + np.array([-half_y, -half_y, half_y, half_y])
        across, up = crs.transform(x.ravel(), y.ravel(), grid.crs_wkt, crs.wkt(crs.WORLD))
        across, up = across.reshape(-1, 4), up.reshape(-1, 4)
        across = across[:, :1] + np.remainder(across - across[:, :1] + _TURN / 2, _TURN) - _TURN / 2
        beside, above = np.roll(across, -1, axis=1), np.roll(up, -1, axis=1)
        found[rows] = np.abs((across * above - beside * up).sum(axis=1)) / 2 / 10_000
    return found
