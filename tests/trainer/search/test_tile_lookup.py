"""Positions find the tile that contains them, everywhere on Earth and with either transformation library."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs, positions
from trainer.search.tile_lookup import row_at, row_in_source, row_of_tile, source_at

from .conftest import mercator_grid


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    from .conftest import FolderMaker

    grids = [mercator_grid(columns=16, rows=16)]
    return FolderMaker(tmp_path_factory.mktemp("places"))(np.ones((256, 2)), grids=grids)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(-360, 360), st.floats(-85, 85))
def test_the_tile_contains_the_position(world, longitude, latitude):
    row = row_at(world, longitude, latitude)
    tile = world.table[row]
    x0, y0, x1, y1 = world.manifest.sources[0].bounds(tile["column"], tile["row"])
    x, y = crs.transform((longitude + 180) % 360 - 180, latitude, crs.WGS84, world.manifest.sources[0].crs_wkt)
    assert x0 - 1 <= x <= x1 + 1 or abs(abs(x) - 20037508.34) < 1
    assert y0 - 1 <= y <= y1 + 1


def test_every_centre_finds_its_own_tile(world):
    where = world.positions
    for row in range(0, 256, 5):
        assert row_at(world, where.longitude[row], where.latitude[row]) == row


def test_a_geographic_grid_over_the_antimeridian(make_folder):
    """Fiji: a raster from 170° to 190° east; -175 is in it."""
    grid = SourceGrid("fiji", "/f.tif", crs.wkt(crs.WGS84), 170, -10, 20 / 640, -20 / 640, 64, 64, 10, 10)
    folder = make_folder(np.ones((100, 2)), grids=[grid])
    row = row_at(folder, -175.5, -15.5)
    assert (folder.table["column"][row], folder.table["row"][row]) == (7, 2)
    assert row_at(folder, 184.5, -15.5) == row
    with pytest.raises(InputError, match="nearest is tile"):
        row_at(folder, -169, -15)


def test_several_crss_and_overlaps(make_folder):
    """Two UTM zones that overlap: the tile whose centre is nearer is answered."""
    west = SourceGrid("32", "/a", crs.wkt("EPSG:32632"), 700_000, 5_300_000, 100, -100, 64, 64, 20, 20)
    east = SourceGrid("33", "/b", crs.wkt("EPSG:32633"), 250_000, 5_300_000, 100, -100, 64, 64, 20, 20)
    folder = make_folder(np.ones((800, 2)), grids=[west, east])
    where = folder.positions
    for row in (0, 25, 399, 400, 555, 799):
        found = row_at(folder, where.longitude[row], where.latitude[row])
        assert found == row, f"the centre of row {row} is nearest to itself"


def test_overlapping_strides_answer_the_nearest_centre(make_folder):
    grid = mercator_grid(columns=31, rows=31, size=64, stride=32)
    grid = SourceGrid(**{**grid.__dict__, "pixel_x": 10.0, "pixel_y": -10.0, "origin_x": 0.0, "origin_y": 0.0})
    folder = make_folder(np.ones((961, 2)), grids=[grid])
    row = row_in_source(folder, 0, 64 * 10 + 5, -64 * 10 - 5)
    assert abs(folder.table["x"][row] - 645) <= 160
    assert abs(folder.table["y"][row] + 645) <= 160
    assert row_in_source(folder, 0, -5, 5) is None


def test_poles_and_nonsense(world):
    for longitude, latitude in ((0, 91), (400, 0), (float("nan"), 0), (0, float("nan"))):
        with pytest.raises(InputError, match="no position on Earth"):
            row_at(world, longitude, latitude)
    with pytest.raises(InputError, match="No tile"):
        row_at(world, 0, 90)


def test_chips_have_no_place(make_folder):
    folder = make_folder(np.ones((3, 2)), grids=[mercator_grid(crs_wkt="", columns=3, rows=1)])
    with pytest.raises(InputError, match="no positions"):
        row_at(folder, 0, 0)


def test_tile_ids(world):
    assert row_of_tile(world, 70) == 7
    with pytest.raises(InputError, match="go from 0 to 2550"):
        row_of_tile(world, 71)


def test_a_source_is_found_where_there_is_no_tile(make_folder):
    grid = mercator_grid(columns=8, rows=8)
    folder = make_folder(np.ones((1, 2)), grids=[grid], rows=[(0, 0, 0)])
    source, x, y = source_at(folder, 10, 20)
    assert source == 0
    assert (x, y) == pytest.approx([float(value) for value in crs.transform(10, 20, crs.WGS84, grid.crs_wkt)])
    with pytest.raises(InputError, match="no source"):
        source_at(folder, 10, 89.9)


def test_gdal_and_pyproj_agree():
    pytest.importorskip("osgeo")
    x, y = np.array([[10.0, 179.0], [np.nan, 16.0]]), np.array([[50.0, 0.0], [1.0, 45.0]])
    for definition in ("EPSG:3857", "EPSG:32633", crs.wkt("EPSG:3765")):
        expected = crs.transform(x, y, crs.WGS84, definition)
        found = positions.transform(x, y, crs.WGS84, definition)
        assert np.allclose(found, expected, equal_nan=True, atol=1e-3, rtol=1e-9)
        back = positions.to_longitude_latitude(*found, definition)
        assert np.allclose(back[0][:1, :1], x[:1, :1], atol=1e-6)
    positions.use_transform(crs.transform)
    try:
        assert np.allclose(positions.to_source(10, 50, "EPSG:3857"), crs.transform(10, 50, crs.WGS84, "EPSG:3857"))
    finally:
        positions.use_transform(None)
