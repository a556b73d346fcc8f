"""Surroundings are what GDAL's average makes of the same ground, at every stride, edge and gap, and in every source."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader
from trainer.tiles.surroundings import factors_of, names_around
from trainer.tiles.tileset import TileSet, mosaic_index

GAP = 7


def on_a_canvas(pixels, more):
    """Pixels with so many of no data on every side, as GDAL holds them."""
    around = np.pad(pixels, ((more, more), (more, more), (0, 0)), constant_values=GAP)
    canvas = gdal.GetDriverByName("MEM").Create("", around.shape[1], around.shape[0], around.shape[2])
    for band in range(around.shape[2]):
        canvas.GetRasterBand(band + 1).SetNoDataValue(GAP)
        canvas.GetRasterBand(band + 1).WriteArray(around[:, :, band])
    return canvas


def averaged(canvas, column, row, side, size):
    """GDAL's average of a square of a canvas: (size, size, C); 0 where it has no data."""
    pixels = canvas.ReadAsArray(column, row, side, side, None, size, size, resample_alg=gdal.GRIORA_Average)
    return np.moveaxis(np.where(pixels == GAP, 0, pixels), 0, 2)


@pytest.mark.parametrize(("size", "stride"), [(32, 32), (32, 16), (32, 27)])
def test_it_is_gdals_average(tmp_path, noise, write_raster, cut, size, stride):
    pixels = np.maximum(noise(300, 260), GAP + 1)
    pixels[40:90, 30:200] = GAP
    canvas = on_a_canvas(pixels, 64)
    path = write_raster(pixels, nodata=GAP)
    tiles = cut([path], tmp_path / "set", size=size, stride=stride, context=(2, 4))
    assert tiles.manifest.bands == [
        *("red", "green", "blue"),
        *("red ×2", "green ×2", "blue ×2"),
        *("red ×4", "green ×4", "blue ×4"),
    ]
    for place, row in enumerate(tiles.table):
        for number, factor in enumerate((2, 4), 1):
            found = tiles.images[place, :, :, 3 * number : 3 * number + 3].astype(int)
            first = 64 - (factor - 1) * size // 2
            column, line = int(row["column"]) * stride + first, int(row["row"]) * stride + first
            wanted = averaged(canvas, column, line, factor * size, size).astype(int)
            np.testing.assert_array_equal(found, wanted, f"tile {place}, ×{factor}")


def test_the_tile_itself_and_what_is_kept_of_it_stay_as_they_are(tmp_path, noise, write_raster, cut):
    path = write_raster(noise(256, 256))
    plain = cut([path], tmp_path / "plain", size=64)
    around = cut([path], tmp_path / "around", size=64, context=(4,))
    np.testing.assert_array_equal(around.images[:, :, :, :3], plain.images)
    for name in ("column", "row", "information", "entropy", "valid", "split"):
        np.testing.assert_array_equal(around.table[name], plain.table[name])
    record = plain.manifest.options
    assert "context" not in record and around.manifest.options["context"] == [4]


def test_values_of_16_bits_and_floats_are_averaged_before_they_are_scaled(tmp_path, write_raster, cut):
    dealt = np.random.default_rng(3)
    short = dealt.integers(0, 60000, (128, 128, 2)).astype(np.uint16)
    real = dealt.normal(0, 5, (128, 128, 1)).astype(np.float32)
    real[:20, :50] = np.nan
    for pixels in (short, real):
        path = write_raster(pixels, f"{pixels.dtype}.tif")
        tiles = cut([path], tmp_path / str(pixels.dtype), size=32, context=(4,))
        bands = pixels.shape[2]
        low, high = np.array(tiles.manifest.scaling[:bands]).T
        assert tiles.manifest.scaling[bands:] == tiles.manifest.scaling[:bands]
        blocks = pixels.astype(np.float64).reshape(32, 4, 32, 4, bands)
        known = np.isfinite(blocks).sum(axis=(1, 3))
        mean = np.nansum(blocks, axis=(1, 3)) / np.maximum(known, 1)
        wanted = np.where(known, np.clip((mean - low) / (high - low), 0, 1) * 255, 0)
        row = next(place for place, row in enumerate(tiles.table) if (row["column"], row["row"]) == (1, 1))
        found = np.zeros((32, 32, bands))  # the tile is at (32, 32), its surroundings begin at (-16, -16)
        found[:28, :28] = tiles.images[row, 4:, 4:, bands:]
        assert np.abs(found[:28, :28] - wanted[:28, :28]).max() <= 1.0
        assert not tiles.images[row, :4, :, bands:].any() and not tiles.images[row, :, :4, bands:].any()


def test_what_lies_around_a_place_can_be_read_again(tmp_path, noise, write_raster, cut):
    path = write_raster(noise(200, 200), crs=32633)
    tiles = cut([path], tmp_path / "set", size=32, stride=24, context=(2, 5))
    manifest = TileSet.open(tmp_path / "set").manifest
    assert manifest.sources[0].context == (2, 5)
    reader = PixelReader(manifest.sources, manifest.bands, manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    row = tiles.table[5]
    np.testing.assert_array_equal(reader.at(0, float(row["x"]), float(row["y"])), tiles.images[5])
    assert reader.tiles(tiles.table[:0]).shape == (0, 32, 32, 9)


def test_map_tiles_have_the_same_surroundings_as_a_raster_of_their_pixels(tmp_path, noise, write_raster, cut):
    pixels = noise(256, 320)
    for x in range(5):
        for y in range(4):
            place = tmp_path / "map" / "6" / str(20 + x) / f"{30 + y}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels[64 * y : 64 * y + 64, 64 * x : 64 * x + 64]).save(place)
    drawn = cut([tmp_path / "map"], tmp_path / "a", size=64, context=(4,))
    raster = cut([write_raster(pixels)], tmp_path / "b", size=64, context=(4,))
    assert len(drawn) == 20
    for name in ("column", "row"):
        assert sorted(drawn.table[name]) == sorted(raster.table[name])
    where = {(int(row["column"]), int(row["row"])): place for place, row in enumerate(raster.table)}
    for row, image in zip(drawn.table, drawn.images):
        np.testing.assert_array_equal(image, raster.images[where[int(row["column"]), int(row["row"])]])


def test_a_view_never_goes_on_in_a_neighbours_surroundings(tmp_path, noise, write_raster, cut):
    path = write_raster(noise(128, 128))
    plain, around = (
        cut([path], tmp_path / name, size=32, context=context) for name, context in (("plain", None), ("around", (2,)))
    )
    assert (mosaic_index(plain.table, plain.manifest.sources) >= 0).sum() > 16
    assert (mosaic_index(around.table, around.manifest.sources) >= 0).sum() == 16


def test_names_tell_the_factors():
    bands = ["red", "near ×2"]
    assert factors_of([*bands, *names_around(["red", "nir"], (4, 16))][2:]) == (4, 16)
    assert factors_of(["red", "green"]) == ()


def test_what_has_no_surroundings_is_told(tmp_path, noise):
    (tmp_path / "pictures").mkdir()
    for number in range(3):
        Image.fromarray(noise(64, 64, seed=number)).save(tmp_path / "pictures" / f"{number}.png")
    with pytest.raises(InputError, match="pictures, which have no surroundings"):
        make_tile_set([tmp_path / "pictures"], tmp_path / "set", CutOptions(size=32, context=(4,)), SILENT)
    with pytest.raises(InputError, match="give each factor once"):
        CutOptions(context=(4, 4))
