"""What a raster says of itself is believed: bands, nodata, alpha, masks, palettes; what cannot be is told."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from trainer.atomic import partial_path
from trainer.contract import InputError
from trainer.gdal_library import gdal, osr


def test_bands_are_chosen_and_named(tmp_path, noise, write_raster, cut):
    pixels = noise(64, 64, bands=5)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=64, bands=(5, 2))
    np.testing.assert_array_equal(tiles.images[0], pixels[:, :, [4, 1]])
    assert len(tiles.manifest.bands) == 2
    with pytest.raises(InputError, match="no band 6"):
        cut(write_raster(pixels), tmp_path / "other", size=64, bands=(6,))


def test_one_band_and_strips(tmp_path, noise, write_raster, cut):
    pixels = noise(130, 70, bands=1)
    tiles = cut(write_raster(pixels, creation=("BLOCKYSIZE=1",)), tmp_path / "set", size=64)
    np.testing.assert_array_equal(tiles.images[1], pixels[64:128, :64])


@pytest.mark.parametrize(
    "transform", [(500000.0, 0.0, 0.0, 5.4e6, 0.0, 0.0), (float("nan"), 10.0, 0.0, 5.4e6, 0.0, -10.0)]
)
def test_a_georeference_that_cannot_be_is_refused(tmp_path, noise, write_raster, transform, cut_and_heard):
    source = write_raster(noise(128, 128), transform=transform)
    with pytest.raises(InputError, match=r"image\.tif has a georeference that cannot be"):
        cut_and_heard(source, tmp_path / "set")
    assert not (tmp_path / "set").exists()
    assert not partial_path(tmp_path / "set").exists()


def without(source, dataset_changes) -> None:
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset_changes(dataset)
    dataset.FlushCache()


def test_a_local_crs_is_no_place_on_earth(tmp_path, noise, write_raster, cut_and_heard):
    source = write_raster(noise(128, 128))
    without(source, lambda dataset: dataset.SetProjection('LOCAL_CS["building site",UNIT["metre",1]]'))
    tiles, heard = cut_and_heard(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).all()
    assert "a CRS that is not of the Earth" in heard[0]
    with pytest.raises(InputError, match="a CRS that is not of the Earth"):
        cut_and_heard(source, tmp_path / "other", resolution=10.0)


def test_a_crs_without_a_georeference_places_nothing(tmp_path, noise, write_raster, cut_and_heard):
    source = write_raster(noise(128, 128), crs=None)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    without(source, lambda dataset: dataset.SetProjection(reference.ExportToWkt()))
    tiles, heard = cut_and_heard(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).all(), "its tiles were put into the Gulf of Guinea"
    assert "a CRS but no georeference" in heard[0]


def test_control_points_without_a_crs(tmp_path, noise, write_raster, cut_and_heard):
    source = write_raster(noise(128, 128), crs=None)
    corners = [(0, 0), (128, 0), (0, 128), (128, 128)]
    points = [gdal.GCP(10 + x / 1000, 50 - y / 1000, 0, x, y) for x, y in corners]
    without(source, lambda dataset: dataset.SetGCPs(points, ""))
    tiles, heard = cut_and_heard(source, tmp_path / "set")
    assert len(tiles) == 4
    assert "has no CRS" in heard[0]


def test_metres_taken_for_degrees_are_told(tmp_path, noise, write_raster, cut_and_heard):
    source = write_raster(noise(128, 128), crs=4326)  # at 500000, 5400000
    tiles, heard = cut_and_heard(source, tmp_path / "set")
    assert "100 % of its tiles lie outside of what its CRS can say" in heard[0]
    assert np.isnan(tiles.table["latitude"]).all()
    assert tiles.table["block"].min() >= 0


def assert_nothing_left(out: Path) -> None:
    assert not out.exists()
    assert not partial_path(out).exists()


def test_a_truncated_jpeg_compressed_tiff_is_not_filled_with_grey(tmp_path, noise, write_raster, cut):
    whole = write_raster(
        noise(512, 512),
        creation=("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"),
    )
    data = whole.read_bytes()
    broken = tmp_path / "broken.tif"
    broken.write_bytes(data[: len(data) * 6 // 10])
    with pytest.raises(InputError, match=r"broken\.tif"):
        cut(broken, tmp_path / "set", size=64)
    assert_nothing_left(tmp_path / "set")


@pytest.mark.parametrize("kind", ["uint8", "float32", "uint16"])
def test_zero_valid_pixels(tmp_path, write_raster, kind, cut):
    source = write_raster(np.zeros((128, 128, 1), kind), nodata=0)
    with pytest.raises(InputError) as caught:
        cut(source, tmp_path / "set")
    assert caught.value.code == "no-valid-pixels"
    assert "image.tif" in caught.value.message
    assert_nothing_left(tmp_path / "set")


def test_nan_and_infinity_are_no_data(tmp_path, write_raster, cut):
    values = np.random.default_rng(0).normal(100.0, 20.0, (128, 128, 2)).astype(np.float32)
    values[:32, :64, 0] = np.nan
    values[64:, 64:, 1] = np.inf
    tiles = cut(write_raster(values), tmp_path / "set", size=64)
    assert tiles.table["valid"].tolist() == [0.5, 1.0, 1.0]
    assert tiles.images[0][:32].max() == 0
    assert tiles.images[0][32:].max() > 0
    assert np.isfinite(np.array(tiles.manifest.scaling)).all()


def test_nodata_of_floats_counts_in_any_band_and_of_bytes_in_all(tmp_path, noise, write_raster, cut):
    values = noise(64, 64, bands=2).astype(np.float32)
    values[:16, :, 0] = -9999.0
    tiles = cut(write_raster(values, "float.tif", nodata=-9999.0), tmp_path / "float")
    assert tiles.table["valid"].tolist() == [0.75]
    assert tiles.manifest.scaling[0][0] >= 0.0
    pixels = noise(64, 64, bands=2)
    pixels[:16, :, 0] = 0
    pixels[:8, :, 1] = 0
    tiles = cut(write_raster(pixels, "byte.tif", nodata=0), tmp_path / "byte")
    assert tiles.table["valid"].tolist() == [0.875]


def test_a_palette_becomes_its_colours(tmp_path, write_raster, cut):
    colours = [(10, 20, 30, 255), (200, 100, 50, 255), (0, 0, 0, 0)]
    values = np.random.default_rng(0).integers(0, 2, (64, 64, 1)).astype(np.uint8)
    tiles = cut(write_raster(values, colours=colours[:2]), tmp_path / "set")
    np.testing.assert_array_equal(tiles.images[0], np.array(colours, np.uint8)[values[:, :, 0], :3])
    values[:16] = 2
    tiles = cut(write_raster(values, "clear.tif", colours=colours, nodata=2), tmp_path / "clear")  # 2 is see-through
    assert tiles.table["valid"].tolist() == [0.75]
    assert tiles.images.shape[3] == 3


def test_alpha_says_what_has_data(tmp_path, noise, write_raster, cut):
    pixels = np.concatenate([noise(64, 128), np.full((64, 128, 1), 255, np.uint8)], axis=2)
    pixels[:, :48, 3] = 0
    tiles = cut(write_raster(pixels, alpha=True), tmp_path / "set", min_valid=0.2)
    assert tiles.images.shape[3] == 3
    assert tiles.table["valid"].tolist() == [0.25, 1.0]
    assert tiles.images[0][:, :48].max() == 0
    assert len(cut(write_raster(pixels, alpha=True), tmp_path / "strict", min_valid=0.5)) == 1


def test_a_mask_band_says_what_has_data(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(64, 128))
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)  # a file image.tif.msk beside it
    mask = np.full((64, 128), 255, np.uint8)
    mask[:, :64] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    assert cut(source, tmp_path / "set").table["column"].tolist() == [1]


def test_nothing_is_written_beside_the_source(tmp_path, write_raster, cut):
    folder = tmp_path / "data"
    folder.mkdir()
    values = np.random.default_rng(0).normal(0, 1, (128, 128, 2)).astype(np.float32)
    source = write_raster(values)
    source = source.rename(folder / "image.tif")
    cut(source, tmp_path / "set", resolution=20.0, size=32)
    assert [file.name for file in folder.iterdir()] == ["image.tif"]


def test_a_head_that_claims_what_cannot_be_is_refused_at_once(tmp_path, write_raster, noise, cut):
    """Every coarse look at 2³¹ pixels a side would take days."""
    source = write_raster(noise(128, 128, bands=1), creation=("COMPRESS=DEFLATE",))
    data = bytearray(source.read_bytes())
    first = int.from_bytes(data[4:8], "little")
    for tag in (256, 257):  # width, then height as well
        entries = range(first + 2, first + 2 + 12 * int.from_bytes(data[first : first + 2], "little"), 12)
        entry = next(place for place in entries if int.from_bytes(data[place : place + 2], "little") == tag)
        data[entry + 2 : entry + 12] = struct.pack("<HII", 4, 1, 2**31 - 1)
        source.write_bytes(data)
        with pytest.raises(InputError, match=r"image\.tif (claims to be 2147483647 × |is not a raster)"):
            cut(source, tmp_path / "set")


def test_what_lies_beside_a_picture_is_read_and_nothing_is_written_there(tmp_path, noise, write_raster, cut):
    """CRS, position and nodata in .aux.xml, as gdal_translate leaves them beside a PNG."""
    pixels = noise(128, 128)
    pixels[:50, :70] = 20
    folder = tmp_path / "sources"
    folder.mkdir()
    tagged = write_raster(pixels, nodata=20)
    gdal.Translate(str(folder / "plain.png"), str(tagged), format="PNG")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert set(before) == {"plain.png", "plain.png.aux.xml"}
    tiles = cut(folder / "plain.png", tmp_path / "set", size=32, min_valid=0.0)
    expected = cut(tagged, tmp_path / "expected", size=32, min_valid=0.0)
    np.testing.assert_array_equal(tiles.images, expected.images)
    for column in ("valid", "x", "y", "longitude", "latitude"):
        np.testing.assert_array_equal(tiles.table[column], expected.table[column])
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
