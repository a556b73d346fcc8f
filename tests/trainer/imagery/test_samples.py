"""Samples lie all over a raster, and overviews that are of other pixels are known by them."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.gdal_library import gdal
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.samples import has_foreign_overviews, spread


def test_samples_are_all_of_a_small_raster_and_lie_all_over_a_large_one():
    assert spread(1000, 300) == [(0, 0, 1000, 300)]
    windows = spread(100_000, 300)
    assert len(windows) == 8
    assert windows[0] == (0, 0, 128, 300)
    assert windows[-1] == (100_000 - 128, 0, 128, 300)
    assert sum(window.width * window.height for window in spread(100_000, 100_000)) == 1 << 20


@pytest.fixture
def with_overviews(noise, write_raster):
    """A raster whose overviews are made in a way, and then left behind, emptied, or not."""

    def make(way: str, state: str, kind: str = "uint8"):
        pixels = noise(512, 512).astype(kind) * (1 if kind == "uint8" else 40)
        path = write_raster(pixels, creation=("TILED=YES", "COMPRESS=DEFLATE"))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.BuildOverviews(way, [2, 4, 8, 16])
        if state == "stale":  # the picture was changed afterwards
            pixels = noise(512, 512, seed=5).astype(kind) * (1 if kind == "uint8" else 7)
            for band in range(3):
                dataset.GetRasterBand(band + 1).WriteArray(pixels[:, :, band])
        for band in range(3 if state == "empty" else 0):
            for level in range(4):
                dataset.GetRasterBand(band + 1).GetOverview(level).Fill(0)
        dataset = None
        return path, pixels

    return make


@pytest.mark.parametrize("way", ["NEAREST", "AVERAGE", "CUBIC", "LANCZOS", "GAUSS", "MODE"])
@pytest.mark.parametrize("state", ["good", "stale", "empty"])
def test_overviews_of_other_pixels_are_known(with_overviews, way, state):
    path, _ = with_overviews(way, state)
    dataset = gdal.Open(str(path))
    assert has_foreign_overviews(dataset, 1) is (state != "good")


@pytest.mark.parametrize("state", ["stale", "empty"])
def test_a_coarse_picture_is_of_the_pixels_and_not_of_foreign_overviews(with_overviews, state):
    path, pixels = with_overviews("AVERAGE", state)
    source = GdalRaster(str(path))
    near = source.overview(128).pixels
    places = np.array([any((near[y, x] == pixels[4 * y + i, 4 * x + j]).all() for i in range(4) for j in range(4))
                       for y in range(0, 128, 9) for x in range(0, 128, 9)])  # fmt: skip
    assert places.all()
    assert "its overviews show other pixels than it has" in source.remarks[0][0]


def test_a_warp_does_not_take_foreign_overviews(with_overviews, tmp_path, cut_and_heard, write_raster):
    path, pixels = with_overviews("AVERAGE", "empty", "uint16")
    plain = write_raster(pixels, name="plain.tif")
    tiles, heard = cut_and_heard(path, tmp_path / "set", size=32, resolution=40.0)
    expected, _ = cut_and_heard(plain, tmp_path / "plain", size=32, resolution=40.0)
    np.testing.assert_array_equal(tiles.images, expected.images)
    assert "its overviews show other pixels" in heard[0]
