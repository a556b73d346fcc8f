"""Spatial blocks and folds: neighbouring points are never on both sides of a validation."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError

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
