"""Splits by spatial blocks: neighbouring tiles overlap and leak, so whole blocks go to one split."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.tiles.tileset import Table

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

METRES_A_DEGREE = 111_195.0
"""Of latitude, on the sphere of the mean radius."""
WANTED_BLOCKS = 400
LEAST_BLOCKS = 20
TILES_A_SIDE = 4


def choose_block_degrees(west: float, south: float, east: float, north: float, tile_degrees: float) -> float:
    """A block side, in degrees of latitude, that suits an area.

    About 400 blocks, but no block narrower than four tiles, unless that would leave fewer than 20 blocks;
    never narrower than a tile.
    """
    area = max((east - west) * np.cos(np.radians((south + north) / 2)), 0.0) * max(north - south, 0.0)
    wide = max(TILES_A_SIDE * tile_degrees, float(np.sqrt(area / WANTED_BLOCKS)))
    return max(tile_degrees, min(wide, float(np.sqrt(area / LEAST_BLOCKS))))


def geographic_blocks(longitude: Floats, latitude: Floats, degrees: float) -> Integers:
    """Numbers of the blocks that places lie in: bands of latitude, cut into pieces of about the same width.

    The same place has the same block whatever the CRS of its source, so overlapping sources do not leak.
    """
    longitude, latitude = np.nan_to_num(longitude), np.nan_to_num(latitude)  # what has no place is a block, too
    bands = max(int(np.ceil(180.0 / degrees)), 1)
    band = np.clip(np.floor((latitude + 90.0) / degrees), 0, bands - 1)
    middle = np.clip((band + 0.5) * degrees - 90.0, -89.9, 89.9)
    pieces = np.maximum(np.round(360.0 * np.cos(np.radians(middle)) / degrees), 1.0)
    piece = np.floor(np.remainder(longitude + 180.0, 360.0) / 360.0 * pieces)
    return _number(band.astype(np.int64), piece.astype(np.int64))


def grid_blocks(source: int, column: Integers, row: Integers, tiles: int) -> Integers:
    """Numbers of the blocks of tiles without a position on Earth: ``tiles`` by ``tiles`` of one source."""
    return _number(column // tiles + (np.int64(source + 1) << np.int64(40)), row // tiles)


def _number(a: Integers, b: Integers) -> Integers:
    """A positive 31-bit number of a pair."""
    with np.errstate(over="ignore"):
        mixed = _mix(_mix(a.astype(np.uint64)) + b.astype(np.uint64))
    return (mixed >> np.uint64(33)).astype(np.int64)


def _mix(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The finaliser of splitmix64 (Steele, Lea, Flood 2014): neighbouring numbers become unrelated ones."""
    with np.errstate(over="ignore"):
        z = values + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return np.asarray(z ^ (z >> np.uint64(31)))


def assign_splits(table: Table, shares: Sequence[float], seed: int) -> npt.NDArray[np.uint8]:
    """The split of every tile: blocks in the order of their hash, filled up to each split's share of tiles.

    Every split with a share gets at least one block where there are enough of them.

    Args:
        table: Tiles with their ``block``.
        shares: Of train, validation and test; they sum to one.
        seed: Another seed, other blocks.

    Returns:
        (N,) indices into :data:`trainer.contract.SPLITS`.
    """
    blocks, inverse, counts = np.unique(table["block"], return_inverse=True, return_counts=True)
    with np.errstate(over="ignore"):
        order = np.argsort(_mix(_mix(blocks.astype(np.uint64)) + np.uint64(seed % (1 << 64))), kind="stable")
    split = np.zeros(len(blocks), np.uint8)
    total, held = counts.sum(), [0.0, 0.0, 0.0]
    wanted = [number for number in (2, 1) if shares[number] > 0.0]
    queue = list(order[: max(len(blocks) - 1, 0)])  # train keeps at least one block
    for number in wanted:
        while queue and held[number] < shares[number] * total * (1 - 1e-9):
            block = queue[0]
            short = shares[number] * total - held[number]
            if held[number] > 0 and counts[block] > 2 * short:
                break
            queue.pop(0)
            split[block] = number
            held[number] += counts[block]
    return np.asarray(split[inverse])
