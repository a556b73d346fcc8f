"""What a file has as geometries is brought into shapes, or the file is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from trainer.contract import InputError
from trainer.gdal_library import ogr
from trainer.geography import crs
from trainer.geography.regions import read_polygons, to_shapely, transformed

FILE = Path("areas.geojson")


def test_a_ring_that_is_not_closed_is_closed() -> None:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((0, 0), (2, 0), (2, 2), (0, 2)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    assert to_shapely(polygon, FILE).area == 4.0


def test_an_arc_becomes_straight_lines() -> None:
    disc = to_shapely(ogr.CreateGeometryFromWkt("CURVEPOLYGON(CIRCULARSTRING(-1 0, 0 1, 1 0, 0 -1, -1 0))"), FILE)
    assert disc.geom_type == "Polygon" and disc.area == pytest.approx(3.1416, abs=0.01)


def test_a_geometry_that_is_none_is_told_with_its_file() -> None:
    with pytest.raises(InputError, match=r"areas\.geojson has a geometry that is none") as caught:
        to_shapely(ogr.CreateGeometryFromWkt("LINESTRING(1 2)"), FILE)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("target", ["EPSG:32633", "EPSG:3857"])
def test_parts_that_have_no_place_in_another_crs_are_left_out(target: str) -> None:
    here, nowhere = shapely.box(15, 45, 16, 46), shapely.box(150, 4513, 1502, 4516)
    moved = transformed(shapely.MultiPolygon([here, nowhere]), crs.WGS84, crs.wkt(target))
    assert moved.area == pytest.approx(transformed(here, crs.WGS84, crs.wkt(target)).area) and moved.area > 0.9
    assert transformed(nowhere, crs.WGS84, crs.wkt(target)).is_empty


def test_three_dimensions_are_no_hindrance() -> None:
    assert shapely.force_2d(to_shapely(ogr.CreateGeometryFromWkt("POINT Z (1 2 3)"), FILE)) == shapely.Point(1, 2)


@pytest.mark.parametrize("far", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_vertex_that_is_no_finite_number_is_told_with_its_file(tmp_path: Path, far: float, place: int) -> None:
    corners = [[15.0, 45.0], [15.1, 45.0], [15.1, 45.1], [15.0, 45.1], [15.0, 45.0]]
    corners[place][1] = far
    shape = {"type": "Polygon", "coordinates": [corners]}
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": shape}))
    with pytest.raises(InputError, match=r"areas\.geojson has a geometry that is none: a vertex"):
        read_polygons(path)
