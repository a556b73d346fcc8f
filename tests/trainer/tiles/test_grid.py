"""Where tiles are, in the CRS of their source and in degrees."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from trainer.contract import InputError


def test_centres_are_in_the_source_crs_and_in_degrees(tmp_path, noise, write_raster, cut):
    tiles = cut(write_raster(noise(64, 128)), tmp_path / "set", size=64)
    assert tiles.table["x"].tolist() == [500320.0, 500960.0]
    assert tiles.table["y"].tolist() == [5399680.0, 5399680.0]
    assert tiles.table["longitude"][0] == pytest.approx(15.00437, abs=1e-4)  # the zone's middle is 15 degrees east
    assert tiles.table["latitude"][0] == pytest.approx(48.75013, abs=1e-4)
    assert tiles.manifest.ground_resolution == pytest.approx(10.0, rel=1e-3)


def test_sources_in_two_zones_keep_their_own_grids(tmp_path, noise, write_raster, cut):
    first = write_raster(noise(64, 64), "first.tif", crs=32633)
    second = write_raster(noise(64, 128, seed=1), "second.tif", crs=32632)
    tiles = cut([first, second], tmp_path / "set", size=64)
    assert tiles.table["source"].tolist() == [0, 1, 1]
    assert [source.name for source in tiles.manifest.sources] == ["first.tif", "second.tif"]
    assert tiles.table["longitude"][1] == pytest.approx(tiles.table["longitude"][0] - 6.0, abs=1e-6)
    with pytest.raises(InputError, match="bands"):
        cut([first, write_raster(noise(64, 64, bands=1), "grey.tif")], tmp_path / "other", size=64)


def test_tiles_beyond_the_pole_have_no_place(tmp_path, noise, write_raster, cut_and_heard):
    source = write_raster(noise(192, 128), crs=4326, transform=(0.0, 0.1, 0.0, 98.0, 0.0, -0.1))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tiles, heard = cut_and_heard(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).tolist() == [True, True, False, False, False, False]
    assert len(heard) == 1
