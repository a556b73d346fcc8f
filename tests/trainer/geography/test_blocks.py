"""Folds keep blocks together, fill alike, and do not depend on chance."""

from __future__ import annotations

import numpy as np

from trainer.geography.blocks import spatial_folds


def world():
    longitude, latitude = np.meshgrid(np.arange(-179.5, 180, 2.0), np.arange(-69.5, 70, 2.0))
    return longitude.ravel(), latitude.ravel()


def test_tiles_of_one_block_of_the_world_share_a_fold():
    longitude, latitude = world()
    folds, said = spatial_folds(longitude, latitude)
    band = np.floor((latitude + 90) / 10)
    pieces = np.round(36 * np.cos(np.radians((band + 0.5) * 10 - 90)))
    block = band * 1000 + np.floor((longitude + 180) / 360 * pieces)
    assert len(np.unique(block)) > 300
    for number in np.unique(block):
        assert len(np.unique(folds[block == number])) == 1
    assert "10°" in said


def test_folds_are_as_large_as_each_other():
    counts = np.bincount(spatial_folds(*world())[0])
    assert len(counts) == 5
    assert counts.max() - counts.min() <= 25


def test_a_small_extent_gets_blocks_in_proportion():
    longitude, latitude = np.meshgrid(np.linspace(15.0, 15.5, 40), np.linspace(46.0, 46.4, 40))
    folds, said = spatial_folds(longitude.ravel(), latitude.ravel())
    assert np.bincount(folds).min() > 250
    assert "km" in said
    beside = folds.reshape(40, 40)
    assert (beside[:, 1:] == beside[:, :-1]).mean() > 0.6


def test_an_extent_across_the_antimeridian_is_no_world():
    longitude = np.concatenate([np.linspace(178, 180, 50), np.linspace(-180, -178, 50)])
    folds, said = spatial_folds(longitude, np.tile(np.linspace(-18, -16, 10), 10))
    assert "10°" not in said
    assert len(np.unique(folds)) == 5


def test_tiles_without_a_position_are_dealt_alike_and_it_is_said():
    folds, said = spatial_folds(np.full(23, np.nan), np.full(23, np.nan))
    assert sorted(np.bincount(folds).tolist()) == [4, 4, 5, 5, 5]
    assert "random" in said


def test_the_same_positions_give_the_same_folds():
    assert np.array_equal(spatial_folds(*world())[0], spatial_folds(*world())[0])
