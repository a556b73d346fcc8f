"""Tiles hold the pixels that lie at their place."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.gdal_library import gdal
from trainer.tiles.cutting import cut_out, valid_fractions


def test_every_tile_holds_its_pixels_in_row_order(tmp_path, noise, write_raster, cut):
    pixels = noise(200, 300)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=32, stride=20)
    assert len(tiles) == 9 * 14
    for image, row in zip(tiles.images, tiles.table):
        y, x = row["row"] * 20, row["column"] * 20
        np.testing.assert_array_equal(image, pixels[y : y + 32, x : x + 32])
    assert tiles.table["id"].tolist() == list(range(len(tiles)))
    assert tiles.manifest.scaling == [[0.0, 255.0]] * 3


@settings(max_examples=40, deadline=None)
@given(
    size=st.integers(1, 24),
    stride=st.integers(1, 30),
    rows=st.integers(1, 5),
    columns=st.integers(1, 5),
    seed=st.integers(0, 99),
)
def test_valid_fractions_agree_with_counting(size, stride, rows, columns, seed):
    shape = ((rows - 1) * stride + size, (columns - 1) * stride + size)
    valid = np.random.default_rng(seed).random(shape) < 0.6
    slow = [
        [valid[r * stride : r * stride + size, c * stride : c * stride + size].mean() for c in range(columns)]
        for r in range(rows)
    ]
    np.testing.assert_allclose(valid_fractions(valid, size, stride), slow, atol=1e-6)


@pytest.mark.parametrize(("bands", "stride"), [(1, 32), (3, 32), (3, 20)])
def test_what_has_no_data_is_nought_in_every_tile_and_nothing_else_is(
    tmp_path, noise, write_raster, cut, bands, stride
):
    pixels = noise(200, 300, bands)
    pixels[pixels == 7] = 8
    gaps = np.random.default_rng(3).random((200, 300)) < 0.2
    gaps[:, 150:] = False  # some tiles are whole, some are torn, and some are all gap
    gaps[100:, :100] = True
    pixels[gaps] = 7
    tiles = cut(write_raster(pixels, nodata=7), tmp_path / "set", size=32, stride=stride, min_valid=0.05)
    wanted = np.where(gaps[:, :, None], 0, pixels)
    for image, row in zip(tiles.images, tiles.table):
        y, x = row["row"] * stride, row["column"] * stride
        np.testing.assert_array_equal(image, wanted[y : y + 32, x : x + 32])
        assert row["valid"] == pytest.approx(1 - gaps[y : y + 32, x : x + 32].mean(), abs=1e-6)
    assert 0 < (tiles.table["valid"] < 1).sum() < len(tiles) < (168 // stride + 1) * (268 // stride + 1)


def test_only_some_tiles_are_copied(noise):
    pixels = noise(64, 64)
    wanted = np.array([[False, True], [True, False]])
    tiles = cut_out(pixels, 32, 32, wanted)
    np.testing.assert_array_equal(tiles[0], pixels[:32, 32:])
    np.testing.assert_array_equal(tiles[1], pixels[32:, :32])


def test_tiles_with_little_to_see_are_left_out(tmp_path, noise, write_raster, cut):
    pixels = noise(256, 256)
    pixels[:128] = (20, 60, 120)
    source = write_raster(pixels)
    everything = cut(source, tmp_path / "all", size=64)
    middle = everything.manifest.proposed_threshold
    assert everything.table["information"][:8].max() < middle < everything.table["information"][8:].min()
    for threshold in (middle, "auto"):
        some = cut(source, tmp_path / f"set {threshold}", size=64, information_threshold=threshold)
        assert some.table["row"].tolist() == [2] * 4 + [3] * 4
        assert some.table["id"].tolist() == list(range(8))
        assert some.manifest.information_threshold == pytest.approx(middle)


@pytest.mark.data
def test_the_protocol_s_tiles_are_cut_all_of_them_and_only_them(tmp_path, data_folder, cut):
    world = data_folder / "world"
    tiles = cut(world / "bluemarble.tif", tmp_path / "set", only=world / "tiles_64.csv")
    with (world / "tiles_64.csv").open() as stream:
        listed = {(int(r["row"]), int(r["col"])): float(r["latitude"]) for r in csv.DictReader(stream)}
    cut_tiles = dict(zip(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist()), tiles.table["latitude"]))
    assert len(tiles) == 3053
    assert cut_tiles.keys() == listed.keys()
    assert max(abs(cut_tiles[key] - listed[key]) for key in listed) < 1e-5
    dataset = gdal.Open(str(world / "bluemarble.tif"))
    for place in (0, 1500, 3052):
        row, column = (int(tiles.table[name][place]) for name in ("row", "column"))
        direct = dataset.ReadAsArray(column * 64, row * 64, 64, 64, interleave="pixel")
        np.testing.assert_array_equal(tiles.images[place], direct)


@pytest.mark.data
def test_sentinel_scenes_in_two_zones(tmp_path, data_folder, cut):
    scenes = sorted((data_folder / "sentinel2").glob("*.tif"))
    tiles = cut(scenes, tmp_path / "set", size=64)
    assert {"UTM zone 32N" in s.crs_wkt for s in tiles.manifest.sources} == {True, False}
    assert tiles.manifest.ground_resolution == pytest.approx(100.0, rel=1e-3)
    ragged = scenes.index(data_folder / "sentinel2" / "T33UVP_20150810.tif")
    assert 150 < (tiles.table["source"] == ragged).sum() < 220  # of 289; a third of the scene is black
