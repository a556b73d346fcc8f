"""tiles.gpkg: footprints where the tiles are, colours, styles, and changes that are all or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from trainer.contract import InputError
from trainer.embeddings.principal_components import pca_colours
from trainer.geography import crs
from trainer.results.footprints import footprints, layer_crs
from trainer.results.tile_layer import write_clusters, write_tile_layer


def features(path: Path) -> list[dict]:
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("tiles")
    found = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        envelope = None if geometry is None else geometry.GetEnvelope()
        found.append({"fid": feature.GetFID(), "envelope": envelope, **feature.items()})
    return found


def test_each_tile_has_its_footprint_and_its_colour(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(stride=32)
    colours = pca_colours(embeddings)
    path = tmp_path / "tiles.gpkg"
    wkt = write_tile_layer(path, embeddings, colours)
    assert crs.parse(wkt) == crs.parse("EPSG:32633")
    found = features(path)
    assert [one["id"] for one in found] == embeddings.table["id"].tolist()
    grid = embeddings.manifest.sources[0]
    for one, tile, colour in zip(found, embeddings.table, colours):
        x0, y0, x1, y1 = grid.bounds(int(tile["column"]), int(tile["row"]))
        assert one["envelope"] == (x0, x1, y0, y1)
        assert (one["column"], one["row"]) == (tile["column"], tile["row"])
        assert (one["pca_red"], one["pca_green"], one["pca_blue"]) == tuple(colour)
        assert one["information"] == pytest.approx(float(tile["information"]), abs=1e-5)


def test_the_layer_is_valid_for_gdal_and_its_spatial_index_answers(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(columns=40, rows=40)
    path = tmp_path / "tiles.gpkg"
    write_tile_layer(path, embeddings, pca_colours(embeddings))
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("tiles")
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    assert layer.GetFeatureCount() == len(embeddings)
    x, y = float(embeddings.table["x"][100]), float(embeddings.table["y"][100])
    layer.SetSpatialFilterRect(x - 1, y - 1, x + 1, y + 1)
    assert [feature["id"] for feature in layer] == [100]
    geometry = layer.GetFeature(101)
    assert geometry is not None
    assert all(ogr.CreateGeometryFromWkb(bytes(f.GetGeometryRef().ExportToWkb())).IsValid() for f in layer)


def test_two_coordinate_systems_share_one_layer_in_wgs84(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(crs_codes=("EPSG:32633", "EPSG:4326"))
    wkt = write_tile_layer(tmp_path / "tiles.gpkg", embeddings, pca_colours(embeddings))
    assert crs.is_geographic(wkt)
    for one, tile in zip(features(tmp_path / "tiles.gpkg"), embeddings.table):
        west, east, south, north = one["envelope"]
        assert west < tile["longitude"] < east
        assert south < tile["latitude"] < north


def test_a_tile_across_the_antimeridian_does_not_span_the_world(make_embeddings) -> None:
    embeddings = make_embeddings(columns=4, rows=1, empty=0.0)
    grid = replace(
        embeddings.manifest.sources[0], crs_wkt=crs.wkt("EPSG:32601"), origin_x=165_000.0, origin_y=100_000.0, size=1000
    )
    corners = footprints(embeddings.table, [grid], crs.wkt("EPSG:4326"))
    assert (np.ptp(corners[:, :, 0], axis=1) < 1).all()


def test_chips_get_a_table_without_geometry(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings(crs_codes=("",))
    assert layer_crs(embeddings.manifest.sources) == ""
    write_tile_layer(tmp_path / "tiles.gpkg", embeddings, pca_colours(embeddings))
    found = features(tmp_path / "tiles.gpkg")
    assert len(found) == len(embeddings)
    assert found[0]["envelope"] is None
    assert found[0]["longitude"] is None, "an unknown position is empty, not nought"
    write_clusters(tmp_path / "tiles.gpkg", np.ones(len(embeddings), np.uint8), ["one"], "")
    assert {one["cluster_name"] for one in features(tmp_path / "tiles.gpkg")} == {"one"}


def test_clusters_are_added_and_changed_in_place(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings()
    path = tmp_path / "tiles.gpkg"
    write_tile_layer(path, embeddings, pca_colours(embeddings))
    for count in (2, 3):
        labels = (np.arange(len(embeddings)) % count + 1).astype(np.uint8)
        write_clusters(path, labels, [f"kind {number}" for number in range(count)], f"<style {count}>")
        found = features(path)
        assert [one["cluster"] for one in found] == labels.tolist()
        assert found[1]["cluster_name"] == "kind 1"
    with closing(sqlite3.connect(path)) as connection:
        styles = connection.execute("SELECT styleName, styleQML, useAsDefault FROM layer_styles ORDER BY id").fetchall()
    assert [(name, default) for name, _, default in styles] == [("Outlines", 0), ("Clusters", 1)]
    assert styles[1][1] == "<style 3>"


def test_a_failure_in_the_middle_leaves_the_layer_as_it_was(make_embeddings, tmp_path: Path) -> None:
    embeddings = make_embeddings()
    path = tmp_path / "tiles.gpkg"
    write_tile_layer(path, embeddings, pca_colours(embeddings))
    labels = np.ones(len(embeddings), np.uint8)
    labels[-1] = 9  # has no name
    with pytest.raises(IndexError):
        write_clusters(path, labels, ["only one"], "")
    assert "cluster" not in features(path)[0], "the transaction must have been rolled back"
    assert sorted(item.name for item in tmp_path.iterdir() if item.is_file()) == ["tiles.gpkg"]


def test_a_layer_that_is_being_edited_is_said_so(make_embeddings, tmp_path: Path, monkeypatch) -> None:
    embeddings = make_embeddings()
    path = tmp_path / "tiles.gpkg"
    write_tile_layer(path, embeddings, pca_colours(embeddings))
    monkeypatch.setattr("trainer.results.geopackage.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InputError, match="in use by another program"):
            write_clusters(path, np.ones(len(embeddings), np.uint8), ["a"], "")


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look at" * 40])
def test_a_file_that_is_no_layer_is_refused(make_embeddings, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tiles.gpkg"
    path.write_bytes(content)
    with pytest.raises(InputError):
        write_clusters(path, np.ones(3, np.uint8), ["a"], "")
    with pytest.raises(InputError, match="does not exist"):
        write_clusters(tmp_path / "none.gpkg", np.ones(3, np.uint8), ["a"], "")


def test_footprints_of_a_south_up_grid_are_the_same_rectangles(make_embeddings) -> None:
    embeddings = make_embeddings(columns=2, rows=2, empty=0.0)
    grid = replace(embeddings.manifest.sources[0], pixel_y=10.0)
    corners = footprints(embeddings.table, [grid], grid.crs_wkt)
    for tile, corner in zip(embeddings.table, corners):
        x0, y0, x1, y1 = grid.bounds(int(tile["column"]), int(tile["row"]))
        assert corner.tolist() == [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]
