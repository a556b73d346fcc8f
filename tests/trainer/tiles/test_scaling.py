"""Values of any type become bytes, with their differences."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from trainer.gdal_library import gdal
from trainer.tiles.place_pixels import PixelReader
from trainer.tiles.scaling import AS_IT_IS, to_bytes


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


@pytest.mark.parametrize("kind", ["uint16", "int16", "int8"])
def test_small_whole_numbers_become_bytes_as_floats_do(kind):
    limits = np.iinfo(kind)
    values = np.linspace(limits.min, limits.max, 3 * 400).astype(kind).reshape(20, 20, 3)
    ranges = [
        [limits.min, limits.max],
        [-3.25, 100.0],
        [limits.max / 2, limits.max / 4],
    ]  # the last with a scale below 0
    expected = to_bytes(values.astype(np.float64), ranges)
    assert np.abs(to_bytes(values, ranges).astype(int) - expected.astype(int)).max() <= 1
    assert (to_bytes(values, ranges) == expected).mean() > 0.99


def tagged(source, scale, offset):
    dataset = gdal.Open(str(source), gdal.GA_Update)
    for band in range(dataset.RasterCount):
        dataset.GetRasterBand(band + 1).SetScale(scale)
        dataset.GetRasterBand(band + 1).SetOffset(offset)
    dataset.FlushCache()
    return source


def test_one_reflectance_is_one_tile_however_it_is_stored(tmp_path, noise, write_raster, cut):
    """As numbers, as numbers less 1000, and as floats that say it."""
    numbers = noise(256, 256).astype(np.uint16) * 37
    sources = [
        tagged(write_raster(numbers, name="dn.tif"), 1e-4, 0.0),
        tagged(write_raster(numbers + 1000, name="shifted.tif"), 1e-4, -0.1),
        write_raster((numbers * 1e-4).astype(np.float64), name="floats.tif"),
    ]
    tiles = cut(sources, tmp_path / "set", size=64)
    of_each = [tiles.images[tiles.table["source"] == place] for place in range(3)]
    np.testing.assert_array_equal(of_each[0], of_each[1])
    assert np.abs(of_each[0].astype(int) - of_each[2].astype(int)).max() <= 1
    assert 100 < of_each[0].mean() < 155
    low, high = tiles.manifest.scaling[0]
    assert 0.0 <= low < high <= 254 * 37e-4, "of what values mean"
    manifest = tiles.manifest
    reader = PixelReader(manifest.sources, manifest.bands, manifest.scaling, manifest.scalings)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)


def test_sources_of_two_depths_keep_their_contrast(tmp_path, noise, write_raster, cut_and_heard):
    pixels = noise(256, 256)
    sources = [
        write_raster(pixels, name="8.tif"),
        write_raster(pixels.astype(np.uint16) * 40, name="16.tif"),
        write_raster(pixels.astype(np.float32) / 255, name="float.tif"),
    ]
    tiles, heard = cut_and_heard(sources, tmp_path / "set", size=64)
    of_each = [tiles.images[tiles.table["source"] == place] for place in range(3)]
    np.testing.assert_array_equal(of_each[0], PixelReader(tiles.manifest.sources[:1]).tiles(tiles.table[:16]))
    for images in of_each[1:]:
        assert np.corrcoef(of_each[0].ravel(), images.ravel())[0, 1] > 0.99
        assert images.std() > 0.9 * of_each[0].std()
    assert any("8.tif (uint8) is of another depth" in line for line in heard)
    assert tiles.manifest.scaling == [list(AS_IT_IS)] * 3


def test_percent_beside_bytes_keeps_its_contrast(tmp_path, noise, write_raster, cut_and_heard):
    """0 to 100 lies within 0 to 255, and takes a third of it."""
    pixels = noise(256, 256)
    hundredths = (pixels.astype(np.int16) * 39).clip(0, 10_000)
    sources = [
        write_raster(pixels, name="8.tif"),
        tagged(write_raster(hundredths, name="percent.tif"), 0.01, 0.0),
    ]
    tiles, heard = cut_and_heard(sources, tmp_path / "set", size=64)
    bytes_, percent = (tiles.images[tiles.table["source"] == place] for place in range(2))
    assert percent.std() > 0.9 * bytes_.std()
    assert [line for line in heard if "percent.tif (int16) is of another depth" in line]


@pytest.mark.parametrize("linear", [(1.0, float("inf")), (float("nan"), 5.0), (1e300, 0.0), (1.0, float("nan"))])
def test_scale_and_offset_that_are_no_numbers_are_none(tmp_path, noise, write_raster, cut, linear):
    numbers = noise(128, 128).astype(np.uint16) * 37
    plain = cut([write_raster(numbers, name="plain.tif")], tmp_path / "plain", size=64)
    tiles = cut([tagged(write_raster(numbers, name="odd.tif"), *linear)], tmp_path / "odd", size=64)
    assert tiles.manifest.scaling == plain.manifest.scaling
    np.testing.assert_array_equal(tiles.images, plain.images)


def test_a_source_that_is_squeezed_by_another_is_told(tmp_path, noise, write_raster, cut_and_heard):
    """Of one type, nothing says which is right: the values of 12 and of 16 bits."""
    pixels = noise(256, 256).astype(np.uint16)
    sources = [write_raster(pixels * 16, name="12.tif"), write_raster(pixels * 256, name="16.tif")]
    _tiles, heard = cut_and_heard(sources, tmp_path / "set", size=64)
    assert len(heard) == 1
    assert "12.tif: its values take" in heard[0]
    assert "tile set of its own" in heard[0]


def test_the_range_is_that_of_the_pixels_and_not_of_empty_overviews(tmp_path, noise, write_raster, cut):
    values = noise(1536, 1536, bands=1).astype(np.uint16) * 100
    source = write_raster(values)
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4])
    for level in range(2):
        dataset.GetRasterBand(1).GetOverview(level).Fill(0)
    dataset = None
    low, high = cut(source, tmp_path / "set", size=64).manifest.scaling[0]
    exact = np.percentile(values, (1, 99))
    assert abs(low - exact[0]) < 200
    assert abs(high - exact[1]) < 200


@pytest.mark.parametrize(("most", "told"), [(1, True), (12, True), (60, False), (0, False)])
def test_bytes_of_few_levels_are_kept_and_told(tmp_path, write_raster, cut_and_heard, most, told):
    values = np.random.default_rng(0).integers(0, most, (128, 128, 1), endpoint=True).astype(np.uint8)
    tiles, warnings = cut_and_heard(write_raster(values), tmp_path / "set", size=64, borders=False)
    np.testing.assert_array_equal(tiles.images[0], values[:64, :64])
    assert [f"its bytes are 0 to {most}, of 0 to 255" in warning for warning in warnings] == [True] * told


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6])
def test_a_source_that_an_unknown_fill_squeezes_is_told(tmp_path, write_raster, cut_and_heard, share):
    values = np.random.default_rng(0).random((128, 128, 1)).astype(np.float32) * 10
    values[8 : 8 + round(112 * share), 8:120] = -1234.5
    _, warnings = cut_and_heard(write_raster(values), tmp_path / "set", size=32, min_valid=0.0)
    assert ["of 256 steps" in warning for warning in warnings] == [True]


@pytest.mark.parametrize("shape", ["sea", "classes", "radar", "clouds"])
def test_a_source_of_skewed_values_is_not_told(tmp_path, write_raster, cut_and_heard, shape):
    rng = np.random.default_rng(0)
    values = {
        "sea": np.maximum(rng.normal(0, 500, (128, 128, 1)), 0),
        "classes": rng.choice([1.0, 2.0, 300.0], (128, 128, 1)),
        "radar": rng.exponential(0.1, (128, 128, 1)) ** 1.5,
        "clouds": np.where(rng.random((128, 128, 1)) < 0.3, 9000, 300) + rng.normal(0, 200, (128, 128, 1)),
    }[shape]
    _, warnings = cut_and_heard(write_raster(values.astype(np.float32)), tmp_path / "set", size=32, borders=False)
    assert warnings == []


def test_where_one_of_two_years_says_its_scale_all_are_to_be_tagged(tmp_path, noise, write_raster, cut_and_heard):
    numbers = noise(128, 128).astype(np.uint16) * 37
    sources = [
        write_raster(numbers, name="2021.tif"),
        tagged(write_raster(numbers + 1000, name="2022.tif"), 1e-4, -0.1),
    ]
    _tiles, heard = cut_and_heard(sources, tmp_path / "set", size=64)
    assert ["2022.tif" in line and "tag scale and offset of all sources" in line for line in heard] == [True]
