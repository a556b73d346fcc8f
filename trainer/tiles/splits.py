"""Splits of a tile set: whole blocks go to one split, for neighbouring tiles overlap and leak.

A tile set keeps its splits when it is made again, so the numbers of blocks and the order in which they are dealt
never change; a test holds them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.geography.blocks import block_number, mixed
from trainer.tiles.tileset import Table

Integers = npt.NDArray[np.int64]


def grid_blocks(source: int, column: Integers, row: Integers, tiles: int) -> Integers:
    """Numbers of the blocks of tiles without a position on Earth: ``tiles`` by ``tiles`` of one source."""
    return block_number(column // tiles + (np.int64(source + 1) << np.int64(40)), row // tiles)


def assign_splits(table: Table, shares: Sequence[float], seed: int) -> npt.NDArray[np.uint8]:
    """The split of every tile: blocks in the order of their hash, filled up to each split's share of tiles.

    Every split with a share gets at least one block where there are enough of them.

    Args:
        table: Tiles with their ``block``.
        shares: Of train, validation and test; they sum to one.
        seed: Another seed, other blocks.

    Returns:
        (N,) indices into :data:`trainer.files.tile_table.SPLITS`.
    """
    blocks, inverse, counts = np.unique(table["block"], return_inverse=True, return_counts=True)
    with np.errstate(over="ignore"):
        order = np.argsort(mixed(mixed(blocks.astype(np.uint64)) + np.uint64(seed % (1 << 64))), kind="stable")
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
