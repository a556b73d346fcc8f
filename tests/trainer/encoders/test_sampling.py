"""Which places are in a batch: by the seed and the step alone, none twice, and none too near another."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.encoders.sampling import PlaceSampler, Separation


def test_every_tile_is_seen_once_an_epoch_and_none_twice_in_a_batch():
    sampler = PlaceSampler(np.arange(30), 8, None, seed=3)
    for epoch in range(2):
        batches = [sampler.at(epoch * 3 + step) for step in range(3)]
        assert len(set(np.concatenate(batches))) == 24
    again = PlaceSampler(np.arange(30), 8, None, seed=3)
    assert np.array_equal(again.at(4), sampler.at(4)), "the step alone decides, in any order"


def test_balanced_sampling_follows_the_weights_without_repeats():
    weights = np.array([1.0] * 15 + [4.0] * 15)
    sampler = PlaceSampler(np.arange(100, 130), 4, weights, seed=0)
    drawn = np.stack([sampler.at(step) for step in range(2000)])
    assert all(len(set(row)) == 4 for row in drawn)
    assert (drawn >= 115).mean() == pytest.approx(0.8, abs=0.04)
    steep = PlaceSampler(np.arange(30), 8, np.array([1.0, *[1e-12] * 29]), seed=0)
    assert len(set(steep.at(0))) == 8, "one tile with all the weight does not stop it"


def test_places_nearer_than_the_radius_are_no_negatives(tiles):
    near = Separation(tiles, 1.5).too_near(np.arange(30))
    table = tiles.table
    for a in range(30):
        for b in range(30):
            apart = np.hypot(table["column"][a] - table["column"][b], table["row"][a] - table["row"][b])
            assert near[a, b] == (apart < 1.5)
    assert not Separation(tiles, 0.0).too_near(np.arange(30)).any()


def test_tiles_of_two_sources_that_show_one_place_are_never_negatives(write_raster, noise, cut, tmp_path):
    """Whatever the radius is."""
    paths = [write_raster(noise(128, 128), name) for name in ("a.tif", "b.tif")]
    tiles = cut(paths, tmp_path / "set", size=64)
    near = Separation(tiles, 0.0).too_near(np.arange(8))
    wanted = np.zeros((8, 8), bool)
    wanted[np.arange(4), np.arange(4) + 4] = wanted[np.arange(4) + 4, np.arange(4)] = True
    np.testing.assert_array_equal(near, wanted)
