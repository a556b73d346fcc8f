"""Values of any type become bytes, with their differences."""

from __future__ import annotations

import warnings

import numpy as np

from trainer.tiles.scaling import to_bytes


def test_enormous_and_far_off_values_keep_their_differences():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        huge = np.array([[[1e300], [2e300], [3e300]]])
        assert to_bytes(huge, [[1e300, 3e300]]).ravel().tolist() == [0, 128, 255]
        seconds = np.array([[[1.7e9], [1.7e9 + 5], [1.7e9 + 10]]])
        assert to_bytes(seconds, [[1.7e9, 1.7e9 + 10]]).ravel().tolist() == [0, 128, 255]
        least = np.array([[[-3.4e38], [5.0]]], np.float32)
        assert to_bytes(least, [[0.0, 2.0]]).ravel().tolist() == [0, 255]


def test_16_bit_values_are_spread_between_percentiles(tmp_path, write_raster, cut):
    values = np.random.default_rng(0).integers(1000, 3000, (128, 128, 1)).astype(np.uint16)
    values[0, 0] = 65535
    tiles = cut(write_raster(values), tmp_path / "set", size=64)
    low, high = tiles.manifest.scaling[0]
    assert 1000 <= low <= 1040
    assert 2960 <= high <= 3000
    expected = np.clip((values[:64, :64].astype(float) - low) / (high - low) * 255 + 0.5, 0, 255)
    assert np.abs(tiles.images[0].astype(int) - expected.astype(int)).max() <= 1
    given = cut(write_raster(values), tmp_path / "given", size=64, scaling=((0.0, 65535.0),))
    assert given.manifest.scaling == [[0.0, 65535.0]]
    assert given.images.max() == 255
