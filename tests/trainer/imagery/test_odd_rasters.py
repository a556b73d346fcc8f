"""Rasters as they come: undeclared fill values, coordinates that cannot be, CRSs of no place on Earth."""

from __future__ import annotations

import os
import warnings

import numpy as np
import pytest
from PIL import Image

from trainer.atomic import partial_path
from trainer.contract import InputError
from trainer.gdal_library import gdal, osr
from trainer.geography import crs
from trainer.imagery.options import CutOptions
from trainer.imagery.pictures import decode
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.validity import find_fill
from trainer.reporting import SILENT, Reporter
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader
from trainer.tiles.scaling import to_bytes
from trainer.tiles.splits import assign_splits
from trainer.tiles.tileset import TABLE_DTYPE, TileSet


class Heard(Reporter):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def warn(self, message: str, hint: str = "") -> None:
        self.warnings.append(f"{message} {hint}")


def cut(source, out, **options) -> tuple[TileSet, list[str]]:
    heard = Heard()
    return make_tile_set([source], out, CutOptions(**options), heard), heard.warnings


def heights(noise) -> np.ndarray:
    return noise(128, 128, bands=1).astype(np.float32) * 10.0


@pytest.mark.parametrize("value", [-9999.0, -32768.0, -3.4028234663852886e38, 9.969209968386869e36])
def test_an_undeclared_fill_value_is_no_data(tmp_path, noise, write_raster, value):
    values = heights(noise)
    values[40:60, 8:60] = value
    tiles, heard = cut(write_raster(values), tmp_path / "set")
    assert len(heard) == 1
    assert f"{value:g}" in heard[0]
    low, high = tiles.manifest.scaling[0]
    assert 0.0 <= low < high <= 2550.0, "the fill must not squeeze the heights into one grey"
    assert tiles.table["valid"][0] == pytest.approx(1.0 - 20 * 52 / 4096)
    assert tiles.images[0][40:60, 8:60].max() == 0
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    assert (reader.tiles(tiles.table[:1]) == tiles.images[:1]).all(), "search by place must see what was learned from"


def test_values_that_only_look_like_a_fill_are_kept(tmp_path, noise, write_raster):
    full = np.random.default_rng(0).integers(-32768, 32767, (128, 128, 1)).astype(np.int16)
    full[:8] = -32768
    near = heights(noise) - 9999.0
    near[:8] = -9999.0
    for place, values in enumerate((full, near)):
        assert find_fill(GdalRaster(str(write_raster(values, f"{place}.tif")))) is None
    told = heights(noise)
    told[:20, :20] = -9999.0
    tiles, heard = cut(write_raster(told, "told.tif"), tmp_path / "kept", borders=False)
    assert heard == []
    assert tiles.table["valid"].tolist() == [1.0] * 4


def test_a_warp_does_not_mix_the_fill_with_its_neighbours(tmp_path, noise, write_raster):
    values = heights(noise)
    values[40:60, 8:60] = -9999.0
    tiles, _ = cut(write_raster(values), tmp_path / "set", resolution=8.0)
    assert tiles.manifest.scaling[0][0] >= 0.0


def test_enormous_and_far_off_values_keep_their_differences():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        huge = np.array([[[1e300], [2e300], [3e300]]])
        assert to_bytes(huge, [[1e300, 3e300]]).ravel().tolist() == [0, 128, 255]
        seconds = np.array([[[1.7e9], [1.7e9 + 5], [1.7e9 + 10]]])
        assert to_bytes(seconds, [[1.7e9, 1.7e9 + 10]]).ravel().tolist() == [0, 128, 255]
        least = np.array([[[-3.4e38], [5.0]]], np.float32)
        assert to_bytes(least, [[0.0, 2.0]]).ravel().tolist() == [0, 255]


@pytest.mark.parametrize(
    "transform", [(500000.0, 0.0, 0.0, 5.4e6, 0.0, 0.0), (float("nan"), 10.0, 0.0, 5.4e6, 0.0, -10.0)]
)
def test_a_georeference_that_cannot_be_is_refused(tmp_path, noise, write_raster, transform):
    source = write_raster(noise(128, 128), transform=transform)
    with pytest.raises(InputError, match=r"image\.tif has a georeference that cannot be"):
        cut(source, tmp_path / "set")
    assert not (tmp_path / "set").exists()
    assert not partial_path(tmp_path / "set").exists()


def without(source, dataset_changes) -> None:
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset_changes(dataset)
    dataset.FlushCache()


def test_a_local_crs_is_no_place_on_earth(tmp_path, noise, write_raster):
    source = write_raster(noise(128, 128))
    without(source, lambda dataset: dataset.SetProjection('LOCAL_CS["building site",UNIT["metre",1]]'))
    tiles, heard = cut(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).all()
    assert "a CRS that is not of the Earth" in heard[0]
    with pytest.raises(InputError, match="a CRS that is not of the Earth"):
        cut(source, tmp_path / "other", resolution=10.0)


def test_a_crs_without_a_georeference_places_nothing(tmp_path, noise, write_raster):
    source = write_raster(noise(128, 128), crs=None)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    without(source, lambda dataset: dataset.SetProjection(reference.ExportToWkt()))
    tiles, heard = cut(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).all(), "its tiles were put into the Gulf of Guinea"
    assert "a CRS but no georeference" in heard[0]


def test_control_points_without_a_crs(tmp_path, noise, write_raster):
    source = write_raster(noise(128, 128), crs=None)
    corners = [(0, 0), (128, 0), (0, 128), (128, 128)]
    points = [gdal.GCP(10 + x / 1000, 50 - y / 1000, 0, x, y) for x, y in corners]
    without(source, lambda dataset: dataset.SetGCPs(points, ""))
    tiles, heard = cut(source, tmp_path / "set")
    assert len(tiles) == 4
    assert "has no CRS" in heard[0]


def test_metres_taken_for_degrees_are_told(tmp_path, noise, write_raster):
    source = write_raster(noise(128, 128), crs=4326)  # at 500000, 5400000
    tiles, heard = cut(source, tmp_path / "set")
    assert "100 % of its tiles lie outside of what its CRS can say" in heard[0]
    assert np.isnan(tiles.table["latitude"]).all()
    assert tiles.table["block"].min() >= 0


def test_tiles_beyond_the_pole_have_no_place(tmp_path, noise, write_raster):
    source = write_raster(noise(192, 128), crs=4326, transform=(0.0, 0.1, 0.0, 98.0, 0.0, -0.1))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tiles, heard = cut(source, tmp_path / "set")
    assert np.isnan(tiles.table["latitude"]).tolist() == [True, True, False, False, False, False]
    assert len(heard) == 1


def test_longitudes_across_the_antimeridian_stay():
    longitude, latitude = crs.to_longitude_latitude(np.array([200.0, 359.0]), np.array([0.0, 90.0]), crs.WGS84)
    assert longitude.tolist() == [200.0, 359.0]
    assert latitude.tolist() == [0.0, 90.0]


def test_no_way_between_two_crs_is_said():
    with pytest.raises(InputError, match="There is no way from the CRS 'site'"):
        crs.transform(np.zeros(1), np.zeros(1), 'LOCAL_CS["site",UNIT["metre",1]]', crs.WGS84)


def test_a_stack_of_two_zones_is_refused(tmp_path, noise, write_raster):
    sources = [write_raster(noise(128, 128), f"{zone}.tif", crs=zone) for zone in (32633, 32634)]
    with pytest.raises(InputError, match=r"32634\.tif is in WGS 84 / UTM zone 34N"):
        make_tile_set(sources, tmp_path / "set", CutOptions(stack=True), SILENT)


@pytest.mark.parametrize(
    "options",
    [
        {"extent": (float("-inf"), 0.0, 1.0, 1.0)},
        {"block": float("inf")},
        {"block": 1e-12},
        {"resolution": float("inf")},
    ],
)
def test_numbers_without_end_are_refused(options):
    with pytest.raises(InputError, match=f"--{next(iter(options))}"):
        CutOptions(**options)


def test_any_whole_number_is_a_seed():
    table = np.zeros(40, TABLE_DTYPE)
    table["block"] = np.arange(40)
    for seed in (-1, 10**30):
        assert len(set(assign_splits(table, (0.8, 0.1, 0.1), seed).tolist())) == 3


def test_a_picture_of_too_many_pixels_is_told(tmp_path, noise, monkeypatch):
    Image.fromarray(noise(64, 64)).save(tmp_path / "huge.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1500)
    with pytest.raises(InputError, match=r"huge\.png has more than 3,000 pixels"):
        decode(tmp_path / "huge.png", 32)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 3000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(tmp_path / "huge.png", 32).pixels.shape == (32, 32, 3)


def test_pictures_whose_names_are_not_utf8_are_cut(tmp_path, noise):
    folder = tmp_path / "chips"
    folder.mkdir()
    Image.fromarray(noise(64, 64)).save(folder / "a.png")
    try:
        (folder / "a.png").rename(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.png"))
    except OSError:
        pytest.skip("this file system takes no such names")
    assert len(cut(folder, tmp_path / "set")[0]) == 1
