"""Cells of a grid or of a file: which there are, and what they stand for."""

from __future__ import annotations

import json

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.crs import choose_crs
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.geocells import oracle_km
from trainer.geolocation.cells.projected_grid import make_grid
from trainer.geolocation.options import GridOptions


@pytest.fixture
def positions():
    rng = np.random.default_rng(0)
    return rng.uniform(14, 18, 500), rng.uniform(44, 47, 500)


def square(path, west, south, east, north, name="land"):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    feature = {
        "type": "Feature", "properties": {"name": name}, "geometry": {"type": "Polygon", "coordinates": [ring]}
    }  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def test_cells_of_a_grid_are_squares_that_hold_their_places(positions):
    cells, said = make_grid(*positions, GridOptions(crs="EPSG:3035", side=50_000))
    assert "50 km" in said
    found = cells.assign(*positions)
    assert (found >= 0).all() and (cells.count > 0).all() and cells.count.sum() == 500
    x, _ = crs.transform(*positions, crs.WGS84, cells.crs_wkt)
    column = np.floor((x - cells.origin[0]) / 50_000)
    assert (cells.key[found, 0] == column).all()


def test_about_as_many_cells_as_were_asked_for(positions):
    for count in (20, 55, 115):
        cells, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", count=count))
        assert abs(len(cells) - count) <= 0.1 * count + 1


def test_a_crs_is_chosen_for_the_region_and_said(positions):
    chosen = choose_crs(*positions)
    x, y = crs.transform(*positions, crs.WGS84, chosen.wkt)
    assert np.isfinite(x).all() and not crs.is_geographic(chosen.wkt)
    assert "EPSG:" in chosen.reason
    flat = distance_km(positions[0][:-1], positions[1][:-1], positions[0][1:], positions[1][1:])
    assert np.hypot(np.diff(x), np.diff(y)) / 1000 == pytest.approx(flat, rel=0.01), "a local CRS keeps distances"
    assert "world" in choose_crs(np.array([-170.0, 170.0]), np.array([-60.0, 70.0])).reason


def test_a_crs_that_this_proj_cannot_reach_is_passed_over():
    """The smallest area of use about 15° E 50° N is that of a Modified Krovak, for which grids are needed."""
    rng = np.random.default_rng(0)
    chosen = choose_crs(15.0 + rng.random(40), 50.0 + rng.random(40))
    x, y = crs.transform(np.array([15.5]), np.array([50.5]), crs.WGS84, chosen.wkt)
    assert np.isfinite([x, y]).all()


def test_cells_off_the_region_are_dropped(positions, tmp_path):
    region = square(tmp_path / "region.geojson", 14, 44, 16, 47)
    everything, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=50_000))
    cells, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=50_000, region=region))
    assert len(cells) < 0.7 * len(everything)
    assert cells.longitude.max() < 16.8


def test_clipped_centroids_lie_on_land_and_others_stay(positions, tmp_path):
    land = square(tmp_path / "land.geojson", 14, 44, 15.05, 47)
    plain, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=80_000, centroids="geometric"))
    cells, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=80_000, centroids="clipped", land=land))
    assert (cells.longitude <= 15.05 + 1e-9).all()
    on_land = (plain.longitude > 14) & (plain.longitude < 15.05) & (plain.latitude > 44) & (plain.latitude < 47)
    assert np.allclose(cells.longitude[on_land], plain.longitude[on_land])


def test_weighted_centroids_are_means_of_the_training_places(positions):
    cells, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=80_000))
    found = cells.assign(*positions)
    for cell in range(len(cells)):
        here = found == cell
        apart = distance_km(
            cells.longitude[cell], cells.latitude[cell], positions[0][here].mean(), positions[1][here].mean()
        )
        assert apart < 0.5, "the mean of degrees is nearly that on the sphere in so small a cell"


def test_polygons_of_a_file_are_cells(positions, tmp_path):
    path = tmp_path / "cells.geojson"
    features = [
        json.loads(square(tmp_path / "c", west, 43, west + 2, 48, f"c{west}").read_text())["features"][0]
        for west in (14, 16, 40)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    cells, _ = make_grid(*positions, GridOptions(cells=path))
    assert cells.names == ["c14", "c16"], "the third has no training place"
    assert (cells.assign(*positions) == (positions[0] >= 16)).all()


def test_square_cells_in_degrees_are_refused(positions):
    with pytest.raises(InputError, match="degrees"):
        make_grid(*positions, GridOptions(crs="EPSG:4326", side=1))


def test_a_grid_across_the_antimeridian_keeps_its_outlines_short():
    longitude = np.concatenate([np.linspace(177, 179.9, 30), np.linspace(-179.9, -177, 30)])
    latitude = np.tile(np.linspace(-19, -16, 30), 2)
    cells, _ = make_grid(longitude, latitude, GridOptions(crs="EPSG:3832", side=100_000))
    assert (cells.assign(longitude, latitude) >= 0).all()
    for polygons in cells.outlines:
        for polygon in polygons:
            assert np.ptp(np.array(polygon[0])[:, 0]) < 5
    assert oracle_km(cells, longitude, latitude).max() < 110


@pytest.mark.parametrize("turn", [0.0, 360.0])
def test_a_grid_in_mercator_over_its_edge_is_one_and_finds_places_of_any_turn(turn):
    east, latitude = np.linspace(177, 183, 60), np.tile(np.linspace(-19, -16, 30), 2)
    longitude = np.where(east > 180, east - 360 + turn, east)
    cells, _ = make_grid(longitude, latitude, GridOptions(crs="EPSG:3857", count=20))
    elsewhere, _ = make_grid(east - 18, latitude, GridOptions(crs="EPSG:3857", count=20))
    assert len(cells) == len(elsewhere) == 20
    assert cells.side == pytest.approx(elsewhere.side, rel=0.2), "grids begin at multiples of their side"
    assert (cells.assign(longitude, latitude) == cells.assign((longitude + 180) % 360 - 180, latitude)).all()
    assert oracle_km(cells, longitude, latitude).max() < 110


def test_polygons_hold_places_that_are_counted_from_0_to_360(tmp_path):
    path = tmp_path / "cells.geojson"
    ring = [[-125, 30], [-115, 30], [-115, 40], [-125, 40], [-125, 30]]
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    longitude, latitude = np.array([-120.0, 240.0, 200.0]), np.full(3, 35.0)
    cells, _ = make_grid(longitude[:2], latitude[:2], GridOptions(cells=path))
    assert cells.assign(longitude, latitude).tolist() == [0, 0, -1]


@pytest.mark.data
def test_croatia_has_cells_on_its_islands_and_centroids_on_land(data_folder):
    import shapely

    from trainer.geography.regions import read_region

    countries = data_folder / "world" / "countries.gpkg"
    region = read_region(countries, "NAME=Croatia")
    assert len(shapely.get_parts(region)) == 25
    rng = np.random.default_rng(0)
    drawn = rng.uniform(region.bounds[:2], region.bounds[2:], (8000, 2))
    drawn = drawn[shapely.intersects_xy(region, drawn[:, 0], drawn[:, 1])]
    options = GridOptions(crs="EPSG:3766", count=55, region=countries, region_where="NAME=Croatia", centroids="clipped")
    cells, _ = make_grid(drawn[:, 0], drawn[:, 1], options)
    assert abs(len(cells) - 55) <= 4
    assert (shapely.distance(region, shapely.points(cells.longitude, cells.latitude)) < 1e-9).all()
    vis = cells.assign(np.array([16.18]), np.array([43.05]))
    assert vis[0] >= 0, "the island of Vis"
