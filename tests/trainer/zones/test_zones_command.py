"""`zones` as a person runs it: values of polygons, look-alikes of each, and one line for bad input."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from trainer.cli.main import main
from trainer.geography.positions import spatial_reference
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    """Tiles of 64 px every 32: each lies over its neighbours; three stripes of look-alikes."""
    return make_embeddings(columns=24, rows=18, dimension=8, vectors="float32", size=64, stride=32, empty=0.0)


@pytest.fixture
def write_polygons(tmp_path: Path, embeddings) -> Callable[..., Path]:
    def write(boxes: Sequence[tuple[int, int, int, int]]) -> Path:
        """Boxes of (first column, first row, last column, last row) of tiles, around the middles of these."""
        path = tmp_path / "parcels.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = dataset.CreateLayer(
            "parcels", spatial_reference(embeddings.manifest.sources[0].crs_wkt), ogr.wkbPolygon
        )
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for number, (column, row, last_column, last_row) in enumerate(boxes):
            x0, y0 = 500_000 + 320 * (column + 1) - 100, 5_200_000 - 320 * (row + 1) + 100
            x1, y1 = 500_000 + 320 * (last_column + 1) + 100, 5_200_000 - 320 * (last_row + 1) - 100
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("name", f"parcel {number}")
            ring = f"{x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
            layer.CreateFeature(feature)
        return path

    return write


def zones(embeddings: EmbeddingSet, polygons: Path, out: Path, *words: object) -> int:
    given = ["--polygons", str(polygons), "--out", str(out), "--quiet", *map(str, words)]
    return main(["zones", str(embeddings.folder), *given])


def rows_of(path: Path, layer: str) -> list[dict[str, object]]:
    dataset = ogr.Open(str(path))
    return [json.loads(feature.ExportToJson())["properties"] for feature in dataset.GetLayerByName(layer)]


def test_polygons_get_the_values_of_their_tiles(embeddings, write_polygons, tmp_path, capsys) -> None:
    out = tmp_path / "zones.gpkg"
    polygons = write_polygons([(1, 1, 3, 4), (6, 0, 9, 1), (40, 40, 41, 41)])
    assert zones(embeddings, polygons, out, "--mean") == 0
    one, two = rows_of(out, "zones")
    table, vectors = embeddings.table, embeddings.rows()
    inside = (table["column"] >= 1) & (table["column"] <= 3) & (table["row"] >= 1) & (table["row"] <= 4)
    assert (one["polygon"], one["name"], one["tiles"]) == (1, "parcel 0", 12)
    mean = vectors[inside].mean(axis=0)
    assert [one[f"mean_{number}"] for number in range(1, 9)] == pytest.approx(mean.tolist(), abs=1e-6)
    likeness = vectors[inside] @ mean / np.linalg.norm(mean)
    assert one["alike"] == pytest.approx(likeness.mean(), abs=1e-5)
    assert one["medoid"] == table["id"][inside][likeness.argmax()]
    assert two["alike"] < one["alike"], "it lies over two stripes"
    assert "Polygons: 2, tiles in them: 20." in capsys.readouterr().out, "one has none"


def test_the_shares_of_clusters_are_those_of_the_tiles(embeddings, write_polygons, tmp_path) -> None:
    from trainer.results.tile_layer import read_labels, write_tile_layer

    write_tile_layer(embeddings.folder / "tiles.gpkg", embeddings, np.full((len(embeddings), 3), 9, np.uint8))
    assert main(["cluster", str(embeddings.folder), "-k", "3", "--quiet"]) == 0
    out = tmp_path / "zones.gpkg"
    assert zones(embeddings, write_polygons([(6, 0, 9, 1)]), out) == 0
    (one,) = rows_of(out, "zones")
    labels = read_labels(embeddings.folder / "tiles.gpkg", len(embeddings))
    table = embeddings.table
    inside = (table["column"] >= 6) & (table["column"] <= 9) & (table["row"] <= 1)
    count = 3
    shares = [float((labels[inside] == number).mean()) for number in range(1, count + 1)]
    assert [one[f"cluster_{number}"] for number in range(1, count + 1)] == pytest.approx(shares)
    assert sorted(shares)[-2:] == pytest.approx([0.5, 0.5])


def test_a_column_that_a_person_added_is_kept(embeddings, write_polygons, tmp_path, capsys) -> None:
    out, polygons = tmp_path / "zones.gpkg", write_polygons([(1, 1, 3, 4)])
    assert zones(embeddings, polygons, out, "--find", 2, "--mean") == 0
    assert zones(embeddings, polygons, out) == 0, "its own file is made anew"
    with sqlite3.connect(out) as connection:
        connection.execute("ALTER TABLE zones ADD COLUMN visited TEXT")
    before = out.read_bytes()
    assert zones(embeddings, polygons, out) == 2 and out.read_bytes() == before
    assert "zones.gpkg is there already" in capsys.readouterr().err
    assert zones(embeddings, polygons, out, "--replace") == 0


def test_each_polygon_has_look_alikes_elsewhere_none_over_another(embeddings, write_polygons, tmp_path) -> None:
    out = tmp_path / "zones.gpkg"
    polygons = write_polygons([(1, 1, 3, 4), (18, 10, 20, 11)])
    assert zones(embeddings, polygons, out, "--find", 6) == 0
    found = rows_of(out, "look_alikes")
    assert [(row["polygon"], row["rank"]) for row in found] == [(zone, rank) for zone in (1, 2) for rank in range(1, 7)]
    for zone, columns in ((1, range(8)), (2, range(16, 24))):
        rows = np.array([row["tile"] for row in found if row["polygon"] == zone])
        assert set(embeddings.table["column"][rows]) <= set(columns), "of the same stripe"
        boxes = bounds(embeddings, rows)
        apart = np.abs(boxes[:, None, :2] - boxes[None, :, :2]).max(axis=2)
        assert (apart[~np.eye(6, dtype=bool)] >= 640 - 1e-6).all()
    similarity = [row["similarity"] for row in found[:6]]
    assert similarity == sorted(similarity, reverse=True)
    assert zones(embeddings, polygons, out, "--find", 6, "--spread", 0.7) == 0, "its own file is made anew"
    spread = rows_of(out, "look_alikes")
    assert spread[0]["tile"] == found[0]["tile"]

    def likeness(rows: list[dict[str, object]]) -> float:
        vectors = embeddings.rows(np.array([row["tile"] for row in rows[:6]]))
        return float((vectors @ vectors.T)[~np.eye(6, dtype=bool)].mean())

    assert likeness(spread) < likeness(found)


def test_points_are_queries_too_by_the_tile_that_they_lie_in(embeddings, tmp_path) -> None:
    path = tmp_path / "points.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", spatial_reference(embeddings.manifest.sources[0].crs_wkt), ogr.wkbPoint)
    for x, y in ((500_000 + 320 * 5 + 20, 5_200_000 - 320 * 3 - 20), (400_000, 5_200_000)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    out = tmp_path / "zones.gpkg"
    assert zones(embeddings, path, out, "--find", 3) == 0
    (one,) = rows_of(out, "zones")
    table = embeddings.table
    tile = table["id"][(table["column"] == 4) & (table["row"] == 2)][0]
    assert (one["polygon"], one["tiles"], one["medoid"], one["alike"]) == (1, 1, tile, 1.0)
    assert [row["rank"] for row in rows_of(out, "look_alikes")] == [1, 2, 3]


def test_what_cannot_be_used_is_one_line(embeddings, write_polygons, tmp_path, capsys) -> None:
    polygons = write_polygons([(400, 40, 410, 41)])
    for words, said in (
        ((polygons, tmp_path / "out.gpkg"), "has its middle in one of the 1 polygons"),
        ((polygons, tmp_path / "out.csv"), "is no GeoPackage"),
        ((tmp_path / "nothing.gpkg", tmp_path / "out.gpkg"), "nothing.gpkg"),
        ((polygons, embeddings.folder / "mine.gpkg"), "is there already"),
    ):
        (embeddings.folder / "mine.gpkg").write_bytes(b"mine")
        assert zones(embeddings, *words) == 2
        errors = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error:")]
        assert len(errors) == 1 and said in errors[0]
    assert (embeddings.folder / "mine.gpkg").read_bytes() == b"mine"
