"""Spatial blocks and folds: neighbours are never on both sides of a validation."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError

# ---------------------------------------------------------------------------------------------
# Spatial blocks and folds: neighbouring points are never on both sides of a validation
# ---------------------------------------------------------------------------------------------
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

POINTS_A_BLOCK = 12
MOST_BLOCKS = 250
FEWEST_BLOCKS = 10
KILOMETRES_A_DEGREE = 111.195


@dataclass(frozen=True)
class Blocks:
    """Points sorted into blocks and folds.

    Attributes:
        block: Number of each point's block, (n,), from 0.
        fold: Fold of each point's block, (n,), from 0.
        size: Height of a block in degrees of latitude; blocks are as wide as they are high on the ground.
    """

    block: Integers
    fold: Integers
    size: float

    @property
    def count(self) -> int:
        """How many blocks hold points."""
        return int(self.block.max()) + 1

    @property
    def size_km(self) -> float:
        """Height of a block in kilometres."""
        return self.size * KILOMETRES_A_DEGREE


def make_blocks(longitude: Floats, latitude: Floats, folds: int, size_km: float | None, seed: int) -> Blocks:
    """Lay square blocks over points and deal them out to folds of about equal numbers of points.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        folds: Number of folds.
        size_km: Height of a block; None chooses one that leaves about twelve points in a block.
        seed: Of the dealing.

    Raises:
        InputError: fewer blocks than folds hold points.
    """
    if size_km is None:
        wanted = min(max(len(longitude) / POINTS_A_BLOCK, FEWEST_BLOCKS), MOST_BLOCKS)
        size = 90.0
        while size > 1e-7 and len(np.unique(_number(longitude, latitude, size))) < wanted:
            size /= 1.2
    else:
        size = size_km / KILOMETRES_A_DEGREE
    _, block = np.unique(_number(longitude, latitude, size), return_inverse=True)
    members = np.bincount(block)
    if len(members) < folds:
        raise InputError(
            f"The points fill {len(members)} blocks of {size * KILOMETRES_A_DEGREE:.3g} km: too few for {folds} folds.",
            "Give a smaller --block, fewer --folds, or points that are further apart.",
            "too-few-blocks",
        )
    return Blocks(block.astype(np.int64), _deal(members, folds, seed)[block], size)


def _number(longitude: Floats, latitude: Floats, size: float) -> Integers:
    """A number for the block of each point: rows of latitude, cut into pieces as wide as they are high."""
    row = np.floor((latitude + 90.0) / size)
    middle = np.radians(np.clip((row + 0.5) * size - 90.0, -89.9, 89.9))
    pieces = np.maximum(np.round(360.0 * np.cos(middle) / size), 1.0)
    column = np.floor((longitude + 180.0) % 360.0 / 360.0 * pieces)
    return np.asarray(row * math.ceil(360.0 / size + 1) + column, np.int64)


def _deal(members: Integers, folds: int, seed: int) -> Integers:
    """A fold for each block: in random order, each to the fold that has the fewest points so far."""
    fold = np.zeros(len(members), np.int64)
    held = np.zeros(folds)
    for block in np.random.default_rng(seed).permutation(len(members)):
        fold[block] = int(held.argmin())
        held[fold[block]] += members[block]
    return fold


# ---------------------------------------------------------------------------------------------
# Spatial folds: tiles of one block stay together, because neighbouring tiles resemble and overlap each other
# ---------------------------------------------------------------------------------------------
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
    fold_of_block = _deal_of_folds(counts, folds)
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


def _deal_of_folds(counts: Integers, folds: int) -> Integers:
    """Fold of each block: shuffled, then the largest first, each to the fold with the fewest tiles so far."""
    order = np.random.default_rng(SEED).permutation(len(counts))
    order = order[np.argsort(-counts[order], kind="stable")]
    fold = np.empty(len(counts), np.int64)
    load = np.zeros(folds, np.int64)
    for block in order:
        fold[block] = load.argmin()
        load[fold[block]] += counts[block]
    return fold
