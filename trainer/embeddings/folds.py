"""Spatial folds: tiles of one block stay together, because neighbouring tiles resemble and overlap each other."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

FOLDS = 5
WORLD_BLOCK_DEGREES = 10.0
WORLD_EXTENT_DEGREES = 60.0
BLOCKS_A_SIDE = 10
SEED = 0


def spatial_folds(longitude: Floats, latitude: Floats, folds: int = FOLDS) -> tuple[Integers, str]:
    """Assign tiles to folds by the block that they lie in; blocks of a fold are spread over the extent.

    Blocks are 10° where the tiles span more than 60°, else about a tenth of the extent (counted in ground
    distance, so that blocks are square on the ground). The largest blocks are dealt first, each to the fold
    with the fewest tiles, in an order that depends on nothing but the positions.

    Args:
        longitude: (N,) degrees; NaN for tiles without a position, which are dealt one by one.
        latitude: (N,) degrees.
        folds: How many folds.

    Returns:
        (N,) fold numbers, and what was done, for the person.
    """
    if not np.isfinite(longitude).all() or not np.isfinite(latitude).all():
        order = np.random.default_rng(SEED).permutation(len(longitude))
        return np.argsort(order).astype(np.int64) % folds, f"{folds} random folds, because tiles have no position"
    x, y, side, name = _plane(longitude, latitude)
    columns = np.floor((x - x.min()) / side).astype(np.int64)
    rows = np.floor((y - y.min()) / side).astype(np.int64)
    if side == WORLD_BLOCK_DEGREES:
        columns, rows = np.floor(x / side).astype(np.int64), np.floor(y / side).astype(np.int64)
    _, block, counts = np.unique(np.stack([rows, columns], 1), axis=0, return_inverse=True, return_counts=True)
    fold_of_block = _deal(counts, folds)
    found = fold_of_block[block.ravel()]
    return found, f"{len(np.unique(found))} folds of {len(counts)} blocks of {name}"


def _plane(longitude: Floats, latitude: Floats) -> tuple[Floats, Floats, float, str]:
    """Plane coordinates, the side of a block in their unit, and its name."""
    east = (longitude - longitude[0] + 180.0) % 360.0 - 180.0  # an extent across the antimeridian stays whole
    width, height = np.ptp(east), np.ptp(latitude)
    if max(width, height) > WORLD_EXTENT_DEGREES:
        return longitude, latitude, WORLD_BLOCK_DEGREES, f"{WORLD_BLOCK_DEGREES:g}°"
    km = 111.195  # a degree of latitude on the sphere
    x, y = east * km * math.cos(math.radians(float(latitude.mean()))), latitude * km
    side = max(math.sqrt(max(np.ptp(x), 1e-9) * max(np.ptp(y), 1e-9)), max(np.ptp(x), np.ptp(y)) / 5) / BLOCKS_A_SIDE
    side = max(side, 1e-6)
    return x, y, side, f"{side:.3g} km"


def _deal(counts: Integers, folds: int) -> Integers:
    """Fold of each block: shuffled, then the largest first, each to the fold with the fewest tiles so far."""
    order = np.random.default_rng(SEED).permutation(len(counts))
    order = order[np.argsort(-counts[order], kind="stable")]
    fold = np.empty(len(counts), np.int64)
    load = np.zeros(folds, np.int64)
    for block in order:
        fold[block] = load.argmin()
        load[fold[block]] += counts[block]
    return fold
