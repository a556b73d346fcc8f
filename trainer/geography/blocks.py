"""Spatial blocks: neighbours resemble and overlap each other, so whole blocks go to one fold or one split.

There is one grid of blocks (:func:`block_cells`) and one way to deal blocks to folds (:func:`deal`). How large a
block should be depends on what is dealt: tiles of a set (:func:`choose_block_degrees`), scattered points
(:func:`make_blocks`) or tiles to be measured (:func:`spatial_folds`). Splits by shares of a tile set, which keep a
block's split when others are added, are :mod:`trainer.tiles.splits`'.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.longitudes import ROUND_THE_WORLD, TURN, span
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

KILOMETRES_A_DEGREE = 111.195
"""Of latitude, on the sphere of the mean radius."""
METRES_A_DEGREE = 1000 * KILOMETRES_A_DEGREE
SMALLEST_DEGREES = 1e-7


# -- the grid of blocks ----------------------------------------------------------------------
def block_cells(longitude: Floats, latitude: Floats, degrees: float) -> tuple[Integers, Integers]:
    """The block that each place lies in: bands of latitude, cut into pieces of about the same width on the ground.

    The same place has the same block whatever the CRS of its source, so overlapping sources do not leak.

    Args:
        longitude: Degrees (n,), of any turn; what is NaN lies at 0, 0, for what has no place is a block, too.
        latitude: Degrees (n,).
        degrees: Height of a block.

    Returns:
        Number of the band from the south pole, and of the piece from 180° W, (n,) each.
    """
    longitude, latitude = np.nan_to_num(longitude), np.nan_to_num(latitude)
    bands = max(int(np.ceil(180.0 / degrees)), 1)
    band = np.clip(np.floor((latitude + 90.0) / degrees), 0, bands - 1)
    middle = np.clip((band + 0.5) * degrees - 90.0, -89.9, 89.9)
    pieces = np.maximum(np.round(360.0 * np.cos(np.radians(middle)) / degrees), 1.0)
    piece = np.floor(np.remainder(longitude + 180.0, 360.0) / 360.0 * pieces)
    return band.astype(np.int64), piece.astype(np.int64)


def geographic_blocks(longitude: Floats, latitude: Floats, degrees: float) -> Integers:
    """Numbers of the blocks of :func:`block_cells`, as they stand in the tables of tile sets."""
    return block_number(*block_cells(longitude, latitude, degrees))


def block_number(a: Integers, b: Integers) -> Integers:
    """A positive 31-bit number of a pair."""
    with np.errstate(over="ignore"):
        mixed_pair = mixed(mixed(a.astype(np.uint64)) + b.astype(np.uint64))
    return (mixed_pair >> np.uint64(33)).astype(np.int64)


def mixed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The finaliser of splitmix64 (Steele, Lea, Flood 2014): neighbouring numbers become unrelated ones."""
    with np.errstate(over="ignore"):
        z = values + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return np.asarray(z ^ (z >> np.uint64(31)))


def _counted(longitude: Floats, latitude: Floats, degrees: float) -> tuple[Integers, Integers]:
    """Blocks that hold places, numbered from 0 by band and piece: the block of each place, the places of each block.

    Pieces are counted from the westernmost place, so that places have the same blocks wherever on a band they lie; from
    180° W where they lie round the world.
    """
    west, east = span(longitude)
    west = west if east - west <= ROUND_THE_WORLD * TURN else -TURN / 2
    band, piece = block_cells(np.remainder(longitude - west, TURN) - TURN / 2, latitude, degrees)
    key = band * math.ceil(360.0 / degrees + 1) + piece
    _, block, counts = np.unique(key, return_inverse=True, return_counts=True)
    return block.astype(np.int64), counts.astype(np.int64)


# -- dealing ---------------------------------------------------------------------------------
def deal(sizes: Integers, folds: int, seed: int) -> Integers:
    """The fold of each block by the rule of scikit-learn's ``GroupKFold``: the largest first, each to the lightest.

    Blocks of one size come in random order, where scikit-learn takes them by number: numbers follow the map, and
    one row of blocks would be dealt like the next.

    Args:
        sizes: Members of each block.
        folds: How many.
        seed: Of the order among blocks of one size.
    """
    order = np.random.default_rng(seed).permutation(len(sizes))
    order = order[np.argsort(-sizes[order], kind="stable")]
    fold = np.empty(len(sizes), np.int64)
    held = np.zeros(folds, np.int64)
    for block in order:
        fold[block] = held.argmin()
        held[fold[block]] += sizes[block]
    return fold


# -- the size of blocks ----------------------------------------------------------------------
WANTED_BLOCKS = 400
LEAST_BLOCKS = 20
TILES_A_SIDE = 4


def choose_block_degrees(bounds: tuple[float, float, float, float], tile_degrees: float) -> float:
    """A block side, in degrees of latitude, that suits an area of tiles.

    About 400 blocks, but no block narrower than four tiles, unless that would leave fewer than 20 blocks;
    never narrower than a tile.

    Args:
        bounds: West, south, east and north of the area, in degrees.
        tile_degrees: Side of a tile, in degrees of latitude.
    """
    west, south, east, north = bounds
    area = max((east - west) * np.cos(np.radians((south + north) / 2)), 0.0) * max(north - south, 0.0)
    wide = max(TILES_A_SIDE * tile_degrees, float(np.sqrt(area / WANTED_BLOCKS)))
    return max(tile_degrees, min(wide, float(np.sqrt(area / LEAST_BLOCKS))))


POINTS_A_BLOCK = 12
MOST_BLOCKS = 250
FEWEST_BLOCKS = 10


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
    """Lay blocks over scattered points and deal them out to folds of about equal numbers of points.

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
        while size > SMALLEST_DEGREES and len(_counted(longitude, latitude, size)[1]) < wanted:
            size /= 1.2
    else:
        size = size_km / KILOMETRES_A_DEGREE
    block, members = _counted(longitude, latitude, size)
    if len(members) < folds:
        raise InputError(
            say(
                "geography.too-few-blocks",
                "The points fill {blocks} blocks of {side:.3g} km: too few for {folds} folds.",
                blocks=len(members),
                side=size * KILOMETRES_A_DEGREE,
                folds=folds,
            ),
            say(
                "geography.give-smaller-block",
                "Give a smaller --block, fewer --folds, or points that are further apart.",
            ),
            "too-few-blocks",
        )
    return Blocks(block, deal(members, folds, seed)[block], size)


FOLDS = 5
WORLD_BLOCK_DEGREES = 10.0
WORLD_EXTENT_DEGREES = 60.0
BLOCKS_A_SIDE = 10
SEED = 0


def spatial_folds(
    longitude: Floats, latitude: Floats, folds: int = FOLDS, least_degrees: float = 0.0
) -> tuple[Integers, str]:
    """Assign tiles to folds by the block that they lie in; blocks of a fold are spread over the extent.

    Blocks are 10° where the tiles span more than 60°, else about a tenth of the extent on the ground. The folds
    depend on nothing but the positions.

    Args:
        longitude: (N,) degrees; NaN for tiles without a position, which are dealt one by one.
        latitude: (N,) degrees.
        folds: How many folds.
        least_degrees: Height of a block at least, in degrees of latitude.

    Returns:
        (N,) fold numbers, and what was done, for the person.
    """
    if not np.isfinite(longitude).all() or not np.isfinite(latitude).all():
        order = np.random.default_rng(SEED).permutation(len(longitude))
        return np.argsort(order).astype(np.int64) % folds, f"{folds} random folds, because tiles have no position"
    degrees, name = _side(longitude, latitude, least_degrees)
    block, counts = _counted(longitude, latitude, degrees)
    found = deal(counts, folds, SEED)[block]
    return found, f"{len(np.unique(found))} folds of {len(counts)} blocks of {name}"


def _side(longitude: Floats, latitude: Floats, least: float) -> tuple[float, str]:
    """Side of the blocks for the extent of tiles, in degrees of latitude, and its name."""
    west, east = span(longitude)
    wide, high = east - west, float(np.ptp(latitude))
    if max(wide, high) > WORLD_EXTENT_DEGREES:
        return WORLD_BLOCK_DEGREES, f"{WORLD_BLOCK_DEGREES:g}°"
    wide *= math.cos(math.radians(float(latitude.mean())))
    side = max(math.sqrt(wide * high), max(wide, high) / 5) / BLOCKS_A_SIDE
    side = max(side, SMALLEST_DEGREES, least)
    return side, f"{side * KILOMETRES_A_DEGREE:.3g} km"
