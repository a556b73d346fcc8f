"""Results on disk: what other programs read back, in the right place, whole or not at all."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.results.footprints import bounds, degrees
from trainer.search.answer_files import refuse_other_files, write_results
from trainer.search.query import Answer, Query, search

from .conftest import MERCATOR, mercator_grid

shapely_geometry = pytest.importorskip("shapely.geometry")
ogr = pytest.importorskip("osgeo.ogr")


@pytest.fixture
def world(make_folder, clusters):
    return make_folder(clusters[:64], grids=[mercator_grid()])


@pytest.fixture
def answer(world):
    return search(world, Query.of_tiles(world, (20,)), k=10)


def read_layer(path):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("search") or dataset.GetLayer(0)
    features = [json.loads(feature.ExportToJson()) for feature in layer]
    return features, layer.GetSpatialRef()


def test_a_geopackage_in_the_sources_crs(world, answer, tmp_path):
    path = write_results(tmp_path / "gefunden é.gpkg", world, answer)
    features, reference = read_layer(path)
    assert reference.GetAuthorityCode(None) == "3857"
    assert [feature["properties"]["rank"] for feature in features] == list(range(1, 11))
    assert [feature["properties"]["id"] for feature in features] == world.table["id"][answer.rows].tolist()
    for feature, row in zip(features, answer.rows):
        tile = world.table[row]
        box = shapely_geometry.shape(feature["geometry"]).bounds
        assert box == pytest.approx(world.manifest.sources[0].bounds(tile["column"], tile["row"]))
    assert features[0]["properties"]["similarity"] == pytest.approx(float(answer.similarity[0]), abs=1e-5)
    assert features[0]["properties"]["distance_km"] == pytest.approx(float(answer.distance_km[0]), abs=1e-2)


def test_the_style_is_where_qgis_looks(world, answer, tmp_path):
    path = write_results(tmp_path / "a.gpkg", world, answer)
    with sqlite3.connect(path) as connection:
        query = "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ((table, column, default, qml),) = connection.execute(query).fetchall()
        assert (column,) == connection.execute("SELECT column_name FROM gpkg_geometry_columns").fetchone()
    assert (table, default) == ("search", 1)
    from xml.etree import ElementTree

    ranges = ElementTree.fromstring(qml.split("\n", 1)[1]).findall(".//range")
    low, high = float(ranges[0].get("lower")), float(ranges[-1].get("upper"))
    assert low <= answer.similarity.min() <= answer.similarity.max() <= high


def test_several_crss_make_one_layer_in_degrees(make_folder, tmp_path):
    west = SourceGrid("32", "/a", crs.wkt("EPSG:32632"), 500_000, 5_300_000, 100, -100, 64, 64, 2, 1)
    east = SourceGrid("33", "/b", crs.wkt("EPSG:32633"), 500_000, 5_300_000, 100, -100, 64, 64, 2, 1)
    folder = make_folder(np.eye(4), grids=[west, east])
    found = Answer(np.arange(4), np.ones(4, np.float32), np.zeros(4), "exact")
    features, reference = read_layer(write_results(tmp_path / "a.gpkg", folder, found))
    assert reference.IsGeographic()
    centres = [shapely_geometry.shape(feature["geometry"]).centroid for feature in features]
    assert [point.x for point in centres] == pytest.approx(folder.table["longitude"].tolist(), abs=1e-3)
    assert [point.y for point in centres] == pytest.approx(folder.table["latitude"].tolist(), abs=1e-3)


def test_geojson(world, answer, tmp_path):
    record = json.loads(write_results(tmp_path / "a.geojson", world, answer).read_text(encoding="utf-8"))
    assert [feature["id"] for feature in record["features"]] == world.table["id"][answer.rows].tolist()
    for feature, row in zip(record["features"], answer.rows):
        shape = shapely_geometry.shape(feature["geometry"])
        centre = shapely_geometry.Point(world.table["longitude"][row], world.table["latitude"][row])
        assert shape.contains(centre)
        assert shape.exterior.is_ccw, "RFC 7946 wants outer rings counter-clockwise"


def test_csv(world, answer, tmp_path):
    with write_results(tmp_path / "a.csv", world, answer).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [int(row["id"]) for row in rows] == world.table["id"][answer.rows].tolist()
    shape = ogr.CreateGeometryFromWkt(rows[0]["wkt"])
    assert shape.Centroid().GetX() == pytest.approx(float(rows[0]["longitude"]))


@pytest.mark.parametrize("name", ["a.gpkg", "a.geojson", "a.csv"])
def test_tiles_without_a_place_are_written_as_a_table(make_folder, tmp_path, name):
    folder = make_folder(np.eye(3), grids=[mercator_grid(crs_wkt="", columns=3, rows=1)])
    found = search(folder, Query.of_tiles(folder, (0,)), k=2)
    write_results(tmp_path / name, folder, found)
    if name == "a.gpkg":
        dataset = ogr.Open(str(tmp_path / name))
        assert dataset.GetLayerByName("search").GetFeatureCount() == 2
    else:
        assert "nan" not in (tmp_path / name).read_text().lower()


def test_an_unknown_format_and_an_unwritable_place_leave_nothing(world, answer, tmp_path):
    with pytest.raises(InputError, match="gpkg"):
        write_results(tmp_path / "a.xlsx", world, answer)
    (tmp_path / "file").write_text("in the way")
    for name in ("a.gpkg", "a.csv"):
        with pytest.raises(OSError):
            write_results(tmp_path / "file" / name, world, answer)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["file"]


# ---------------------------------------------------------------------------------------------
# Footprints in degrees
# ---------------------------------------------------------------------------------------------
def test_a_tile_over_the_antimeridian_is_cut_there():
    utm = crs.wkt("EPSG:32660")
    rings = degrees(np.array([700_000, 5_000_000, 800_000, 5_100_000.0]), utm)
    assert len(rings) == 2
    east, west = sorted(rings, key=lambda ring: -ring[:, 0].max())
    assert east[:, 0].max() == pytest.approx(180)
    assert east[:, 0].min() > 179
    assert west[:, 0].min() == pytest.approx(-180)
    assert west[:, 0].max() < -179


def test_a_tile_over_the_pole_is_a_band_round_it():
    polar = crs.wkt("EPSG:3995")
    rings = degrees(np.array([-500_000, -500_000, 500_000, 500_000.0]), polar)
    shape = shapely_geometry.MultiPolygon([shapely_geometry.Polygon(ring) for ring in rings])
    assert shape.is_valid
    assert shape.bounds == pytest.approx((-180, shape.bounds[1], 180, 90))
    for longitude in range(-170, 180, 20):
        assert shape.contains(shapely_geometry.Point(longitude, 88))
        assert not shape.contains(shapely_geometry.Point(longitude, 82))


def test_straight_edges_stay_four_corners():
    box = np.array([0, 0, 1e6, 1e6])
    (ring,) = degrees(box, MERCATOR)
    assert len(ring) == 4


def test_bounds_are_those_of_the_grid(make_folder):
    grids = [mercator_grid(), mercator_grid("fine", 16, 16, stride=32)]
    folder = make_folder(np.ones((320, 2)), grids=grids)
    rows = np.array([0, 63, 64, 319])
    expected = [grids[t["source"]].bounds(t["column"], t["row"]) for t in folder.table[rows]]
    assert bounds(folder, rows) == pytest.approx(np.array(expected))


@pytest.mark.parametrize("name", ["a.gpkg", "a.geojson", "a.csv"])
def test_an_answer_is_written_over_and_a_file_of_a_person_is_not(world, answer, tmp_path, name):
    path = tmp_path / name
    refuse_other_files(path)
    write_results(path, world, answer)
    refuse_other_files(path)
    if name == "a.gpkg":
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("ALTER TABLE search ADD COLUMN note TEXT")
    else:
        path.write_text(path.read_text().replace("rank", "note", 1))
    before = path.read_bytes()
    with pytest.raises(InputError, match="is not what this command wrote"):
        refuse_other_files(path)
    assert path.read_bytes() == before
    path.write_bytes(b"something else")
    with pytest.raises(InputError, match="--replace"):
        refuse_other_files(path)


def test_a_layer_beside_the_answer_is_kept(world, answer, tmp_path):
    path = write_results(tmp_path / "a.gpkg", world, answer)
    data = ogr.Open(str(path), 1)
    data.CreateLayer("my places", geom_type=ogr.wkbPoint)
    data = None
    with pytest.raises(InputError, match="is there already"):
        refuse_other_files(path)


def test_a_file_without_features_is_a_persons(tmp_path):
    """An answer has one at least, so a layer that somebody has yet to draw in is none."""
    path = tmp_path / "drawn later.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    with pytest.raises(InputError, match="is there already"):
        refuse_other_files(path)
