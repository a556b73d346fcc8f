"""The one writer of GeoPackages: any geometry, its envelope, its index and its style; whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr

from trainer.results.geopackage import Layer, Rows, multipolygon_wkb, write_layers

WGS84 = "EPSG:4326"
RING = [[10.0, 1.0], [12.0, 1.0], [12.0, 3.0], [10.0, 1.0]]


def layers() -> list[Layer]:
    points = [shapely.to_wkb(shapely.Point(x, x + 1)) for x in range(5)] + [None]
    corners = np.array([[[0, 0], [2, 0], [2, 1], [0, 1]], [[np.nan, 0], [2, 0], [2, 1], [0, 1]]], np.float64)
    shapes = [multipolygon_wkb([RING, [[20.0, 5.0], [21.0, 5.0], [21.0, 6.0], [20.0, 5.0]]]), multipolygon_wkb([])]
    names = {"id": int, "name": str, "share": float}
    values = [[1, 2], ["a", None], [0.5, None]]
    return [
        Layer(
            "points", {"x": float}, [Rows([[0.5] * 3], points[:3]), Rows([[1.5] * 3], points[3:])], 6, "Point", WGS84
        ),
        Layer("tiles", names, [Rows(values, corners)], 2, "Polygon", "EPSG:32633", ("the style", "<qgis/>")),
        Layer("cells", names, [Rows(values, shapes)], 2, "MultiPolygon", WGS84),
        Layer("table", names, [Rows(values)], 2),
    ]


def test_every_kind_of_layer_is_read_by_gdal(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    write_layers(tmp_path / "a.gpkg", layers(), lambda done, total: seen.append((done, total)))
    assert seen == [(3, 12), (6, 12), (8, 12), (10, 12), (12, 12)]
    dataset = ogr.Open(str(tmp_path / "a.gpkg"))
    points, tiles, cells, table = (dataset.GetLayerByName(name) for name in ("points", "tiles", "cells", "table"))
    assert [one["x"] for one in points] == [0.5] * 3 + [1.5] * 3
    assert [one.GetGeometryRef().GetX() for one in points if one.GetGeometryRef() is not None] == [0, 1, 2, 3, 4]
    assert (
        points.GetExtent() == (0, 4, 1, 5) and tiles.GetExtent() == (0, 2, 0, 1) and cells.GetExtent() == (10, 21, 1, 6)
    )
    assert tiles.GetSpatialRef().GetAuthorityCode(None) == "32633"
    for layer in (points, tiles, cells):
        assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    cells.SetSpatialFilterRect(19, 4, 22, 7)
    (cell,) = list(cells)
    assert cell.GetGeometryRef().GetGeometryCount() == 2 and (cell["id"], cell["name"], cell["share"]) == (1, "a", 0.5)
    rows = [(one["id"], one["name"], one["share"], one.GetGeometryRef()) for one in table]
    assert rows == [(1, "a", 0.5, None), (2, None, None, None)]


def test_a_style_is_the_default_of_its_layer(tmp_path: Path) -> None:
    write_layers(tmp_path / "a.gpkg", layers())
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection:
        query = "SELECT f_table_name, f_geometry_column, styleName, styleQML, useAsDefault FROM layer_styles"
        assert connection.execute(query).fetchall() == [("tiles", "geom", "the style", "<qgis/>", 1)]
    write_layers(tmp_path / "table.gpkg", layers()[-1:])
    with closing(sqlite3.connect(tmp_path / "table.gpkg")) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert "layer_styles" not in names, "what has no map has no style"


def test_what_fails_in_the_middle_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    path.write_text("of before", encoding="utf-8")

    def rows() -> Iterator[Rows]:
        yield Rows([[1]], [shapely.to_wkb(shapely.Point(0, 0))])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_layers(path, [Layer("points", {"id": int}, rows(), 2, "Point", WGS84)])
    assert [item.name for item in tmp_path.iterdir()] == ["a.gpkg"] and path.read_text(encoding="utf-8") == "of before"
