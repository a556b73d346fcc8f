"""What is no data although nothing says so: fill values and uniform borders, and what only looks like them."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.imagery.options import CutOptions
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.validity import find_fill
from trainer.reporting import SILENT, Reporter
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader


def heights(noise) -> np.ndarray:
    return noise(128, 128, bands=1).astype(np.float32) * 10.0


@pytest.mark.parametrize("value", [-9999.0, -32768.0, -3.4028234663852886e38, 9.969209968386869e36])
def test_an_undeclared_fill_value_is_no_data(tmp_path, noise, write_raster, value, cut_and_heard):
    values = heights(noise)
    values[40:60, 8:60] = value
    tiles, heard = cut_and_heard(write_raster(values), tmp_path / "set")
    assert len(heard) == 1
    assert f"{value:g}" in heard[0]
    low, high = tiles.manifest.scaling[0]
    assert 0.0 <= low < high <= 2550.0, "the fill must not squeeze the heights into one grey"
    assert tiles.table["valid"][0] == pytest.approx(1.0 - 20 * 52 / 4096)
    assert tiles.images[0][40:60, 8:60].max() == 0
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    assert (reader.tiles(tiles.table[:1]) == tiles.images[:1]).all(), "search by place must see what was learned from"


@pytest.mark.parametrize(
    ("value", "kind"),
    [(65535, np.uint16), (4294967295, np.uint32), (-2147483648, np.int32), (-999, np.float32), (999999, np.float64)],
)
def test_the_ends_of_integers_and_small_fills_are_no_data_too(
    tmp_path, noise, write_raster, value, kind, cut_and_heard
):
    values = noise(128, 128, bands=1).astype(kind)
    values[40:60, 8:60] = value
    tiles, heard = cut_and_heard(write_raster(values), tmp_path / "set")
    assert len(heard) == 1
    assert f"undeclared nodata value {value:g}" in heard[0]
    low, high = tiles.manifest.scaling[0]
    assert 0.0 <= low < high <= 255.0
    assert tiles.table["valid"][0] == pytest.approx(1.0 - 20 * 52 / 4096)


@pytest.mark.parametrize(
    ("declared", "stored", "kind"), [(-9999, -32768, np.int16), (-3.4e38, np.finfo(np.float32).min, np.float32)]
)
def test_a_fill_beside_a_declared_value_that_no_pixel_has_is_no_data(
    tmp_path, noise, write_raster, declared, stored, kind, cut_and_heard
):
    values = noise(128, 128, bands=1).astype(kind)
    values[40:60, 8:60] = stored
    tiles, heard = cut_and_heard(write_raster(values, nodata=declared), tmp_path / "set")
    assert [line for line in heard if f"undeclared nodata value {stored:g}" in line]
    assert 0.0 <= tiles.manifest.scaling[0][0] < tiles.manifest.scaling[0][1] <= 255.0
    assert tiles.table["valid"][0] == pytest.approx(1.0 - 20 * 52 / 4096)


def test_a_bright_cloud_and_a_value_beside_the_declared_one_are_kept(tmp_path, noise, write_raster):
    cloud = noise(128, 128, bands=1).astype(np.uint16)
    cloud[40:60, 8:60] = 65535
    assert find_fill(GdalRaster(str(write_raster(cloud, name="cloud.tif", nodata=300)))) is None
    both = noise(128, 128, bands=1).astype(np.int16)
    both[40:60, 8:60], both[80:90] = -32768, -9999
    assert find_fill(GdalRaster(str(write_raster(both, name="both.tif", nodata=-9999)))) is None


@pytest.mark.parametrize(("value", "kind"), [(65535, np.int32), (9999, np.uint16), (-99, np.float32)])
def test_a_number_that_may_be_measured_is_no_fill(tmp_path, noise, write_raster, value, kind):
    values = noise(128, 128, bands=1).astype(kind) * (250 if kind == np.int32 else 39 if kind == np.uint16 else 1)
    values[40:60, 8:60] = value
    assert find_fill(GdalRaster(str(write_raster(values)))) is None


def test_values_that_only_look_like_a_fill_are_kept(tmp_path, noise, write_raster, cut_and_heard):
    full = np.random.default_rng(0).integers(-32768, 32767, (128, 128, 1)).astype(np.int16)
    full[:8] = -32768
    near = heights(noise) - 9999.0
    near[:8] = -9999.0
    for place, values in enumerate((full, near)):
        assert find_fill(GdalRaster(str(write_raster(values, f"{place}.tif")))) is None
    told = heights(noise)
    told[:20, :20] = -9999.0
    tiles, heard = cut_and_heard(write_raster(told, "told.tif"), tmp_path / "kept", borders=False)
    assert heard == []
    assert tiles.table["valid"].tolist() == [1.0] * 4


def test_a_warp_does_not_mix_the_fill_with_its_neighbours(tmp_path, noise, write_raster, cut_and_heard):
    values = heights(noise)
    values[40:60, 8:60] = -9999.0
    tiles, _ = cut_and_heard(write_raster(values), tmp_path / "set", resolution=8.0)
    assert tiles.manifest.scaling[0][0] >= 0.0


@pytest.mark.parametrize("value", [255, 0, 128])
def test_a_uniform_border_without_nodata_is_no_data(tmp_path, noise, write_raster, value):
    pixels = noise(256, 256)
    pixels[:70] = value
    pixels[:, :40] = value
    pixels[150:160, 150:160] = value  # an island of the same value is a picture of something
    said: list[str] = []
    reporter = Reporter()
    reporter.warn = lambda message, hint="": said.append(message)  # type: ignore[method-assign]
    tiles = make_tile_set([write_raster(pixels)], tmp_path / "set", CutOptions(size=64, min_valid=0.0), reporter)
    assert "uniform border" in said[0]
    assert tiles.table["row"].min() == 1
    inside = tiles.table[(tiles.table["row"] == 2) & (tiles.table["column"] == 2)]
    assert inside["valid"].tolist() == [1.0]
    kept = make_tile_set(
        [write_raster(pixels)], tmp_path / "kept", CutOptions(size=64, min_valid=0.0, borders=False), SILENT
    )
    assert len(kept) == 16
    assert kept.table["valid"].min() == 1.0


def test_a_border_that_touches_no_corner_is_found(tmp_path, noise, write_raster, cut):
    pixels = noise(1024, 512)
    pixels[400:480, 260:] = 255  # 80 pixels of the right edge: probes must not step over it
    tiles = cut(write_raster(pixels, creation=()), tmp_path / "set", min_valid=0.0)
    covered = tiles.table["valid"] < 1.0
    assert set(tiles.table["row"][covered].tolist()) == {6, 7}
    assert set(tiles.table["column"][covered].tolist()) == {4, 5, 6, 7}


def test_coloured_edges_and_declared_nodata_are_no_borders(tmp_path, noise, write_raster, cut):
    sea = noise(256, 256)
    sea[:100] = (20, 60, 120)
    assert len(cut(write_raster(sea), tmp_path / "sea", size=64)) == 16
    declared = noise(256, 256)
    declared[:100] = 255
    assert len(cut(write_raster(declared, nodata=0), tmp_path / "declared", size=64)) == 16


def test_a_border_stays_no_data_when_warped(tmp_path, noise, write_raster, cut):
    pixels = noise(256, 256)
    pixels[:, :128] = 255
    degrees = (10.0, 0.0002, 0.0, 50.0, 0.0, -0.0002)
    source = write_raster(pixels, crs=4326, transform=degrees)
    tiles = cut(source, tmp_path / "set", size=32, resolution=18.0)
    whole = cut(source, tmp_path / "whole", size=32, resolution=18.0, borders=False)
    assert 0.4 < len(tiles) / len(whole) < 0.6


@pytest.mark.data
def test_the_white_frame_of_cape_lookout_makes_no_tiles(tmp_path, data_folder, cut):
    tiles = cut(data_folder / "cape_lookout" / "rgb.tif", tmp_path / "set", size=64, min_valid=0.0)
    white = (tiles.images == 255).all(axis=(1, 2, 3))
    assert not white.any()
    assert 0.65 < len(tiles) * float(tiles.table["valid"].mean()) / 1394 < 0.72  # 31 % of it is white


def test_a_white_sheet_says_how_to_keep_it(tmp_path, write_raster, cut):
    """A scanned plan is nearly all white: where nothing is left, the line names the option that keeps it."""
    sheet = np.full((256, 256, 3), 255, np.uint8)
    sheet[100:140, 100:140] = 30
    source = write_raster(sheet)
    with pytest.raises(InputError) as caught:
        cut(source, tmp_path / "set", size=64)
    assert "--keep-borders" in caught.value.hint
    assert len(cut(source, tmp_path / "set", size=64, borders=False)) == 16
