"""Splits keep blocks whole, keep to their shares, and never change."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from trainer.files.tile_table import TABLE_DTYPE
from trainer.geography.blocks import geographic_blocks
from trainer.tiles.splits import assign_splits, grid_blocks


def test_splits_keep_blocks_whole_and_shares_close():
    rng = np.random.default_rng(0)
    table = np.zeros(20_000, TABLE_DTYPE)
    table["block"] = rng.integers(0, 300, 20_000)
    split = assign_splits(table, (0.7, 0.2, 0.1), seed=0)
    for block in range(300):
        assert len(np.unique(split[table["block"] == block])) == 1
    shares = np.bincount(split, minlength=3) / 20_000
    np.testing.assert_allclose(shares, (0.7, 0.2, 0.1), atol=0.01)
    assert (assign_splits(table, (0.7, 0.2, 0.1), seed=1) != split).any()
    shuffled = rng.permutation(20_000)
    np.testing.assert_array_equal(assign_splits(table[shuffled], (0.7, 0.2, 0.1), seed=0), split[shuffled])


@pytest.mark.parametrize(("blocks", "splits"), [(1, {0}), (2, {0, 2}), (3, {0, 1, 2})])
def test_few_blocks_still_leave_something_to_train_on(blocks, splits):
    table = np.zeros(60, TABLE_DTYPE)
    table["block"] = np.arange(60) % blocks
    assert set(assign_splits(table, (0.8, 0.1, 0.1), seed=0).tolist()) == splits


def test_blocks_without_a_position_count_tiles():
    column, row = np.arange(8), np.zeros(8, np.int64)
    assert len(np.unique(grid_blocks(0, column, row, 4))) == 2
    assert set(grid_blocks(0, column, row, 4)).isdisjoint(grid_blocks(1, column, row, 4))


def test_any_whole_number_is_a_seed():
    table = np.zeros(40, TABLE_DTYPE)
    table["block"] = np.arange(40)
    for seed in (-1, 10**30):
        assert len(set(assign_splits(table, (0.8, 0.1, 0.1), seed).tolist())) == 3


def test_the_splits_of_a_tile_set_never_change():
    """A tile set that is made again has the splits that it had: what was learned on it must not be tested on."""
    random = np.random.default_rng(0)
    table = np.zeros(5000, TABLE_DTYPE)
    table["block"] = geographic_blocks(random.uniform(-180, 180, 5000), random.uniform(-90, 90, 5000), 7.3)
    split = assign_splits(table, (0.8, 0.1, 0.1), 3)
    assert np.bincount(split).tolist() == [4002, 500, 498]
    assert split[:24].tolist() == [0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 2, 0, 0, 2, 0, 0, 0]
    assert hashlib.sha256(split.tobytes()).hexdigest().startswith("024da42b33ae5868")
    column, row = np.divmod(np.arange(4000), 80)
    numbers = grid_blocks(2, column, row, 4)
    assert numbers[::4][:3].tolist() == [2113694000, 1015345096, 205370269]
    assert hashlib.sha256(numbers.tobytes()).hexdigest().startswith("3bd1f0ee7027e79b")
