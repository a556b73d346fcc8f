"""Points in polygons agree with shapely, and polygons are read from files."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.geography.polygons import Area, area_from_geojson, read_area

shapely_geometry = pytest.importorskip("shapely.geometry")


def star(corners, generator):
    """A star about the origin whose edges never cross: each corner in a sector of its own, no two half a turn apart.

    Corners at any angles may leave more than half a turn open. The edge that closes it then cuts through the others,
    and of such a ring shapely says no more than that it is invalid.
    """
    angles = (np.arange(corners) + generator.uniform(0, 0.45, corners)) * 2 * np.pi / corners
    radius = generator.uniform(5, 10, corners)
    return np.stack([radius * np.cos(angles), radius * np.sin(angles)], axis=1)


@settings(max_examples=60, deadline=None)
@given(
    corners=st.integers(3, 60),
    holes=st.booleans(),
    seed=st.integers(0, 1000),
)
def test_a_star_with_a_hole_agrees_with_shapely(corners, holes, seed):
    generator = np.random.default_rng(seed)
    outer = star(corners, generator)
    hole = 1.5 * np.array([[-1, -1], [1, -1], [0.3, 1.2]])
    rings = (outer, hole) if holes else (outer,)
    points = generator.uniform(-11, 11, (400, 2))
    shape = shapely_geometry.Polygon(outer, [hole] if holes else [])
    if not shape.is_valid:  # the star does not go round its hole
        shape = shapely_geometry.Polygon(outer).symmetric_difference(shapely_geometry.Polygon(hole))
    expected = [shape.contains(shapely_geometry.Point(point)) for point in points]
    assert Area((rings,)).contains(points[:, 0], points[:, 1]).tolist() == expected


def box(west, east, south=-10, north=10):
    return np.array([[west, south], [east, south], [east, north], [west, north]], float)


def test_polygons_that_overlap_are_one_area():
    area = Area(((box(0, 10),), (box(5, 15),)))
    assert area.contains(np.array([2.0, 7.0, 12.0, 20.0]), np.zeros(4)).tolist() == [True, True, True, False]


@pytest.mark.parametrize(
    "area",
    [
        Area(((box(170, 190),),)),
        Area(((box(-190, -170),),)),
        Area(((box(170, 180),), (box(-180, -170),))),
    ],
    ids=["past 180", "past -180", "two that meet"],
)
def test_over_the_antimeridian(area):
    longitude = np.array([175.0, -175.0, 165.0, -165.0, 0.0, np.nan])
    assert area.contains_positions(longitude, np.zeros(6)).tolist() == [True, True, False, False, False, False]


def test_a_box_round_the_whole_earth_holds_everything():
    longitude = np.linspace(-179, 179, 9)
    assert Area(((box(-180, 180),),)).contains_positions(longitude, np.zeros(9)).all()


def test_a_polygon_in_metres_over_the_antimeridian():
    """UTM 60N reaches over 180° E: its corners come back as 179 and -179."""
    ring = np.array([[600_000, 5_000_000], [900_000, 5_000_000], [900_000, 5_300_000], [600_000, 5_300_000]], float)
    inside = Area(((ring,),), "EPSG:32660").contains_positions(np.array([179.5, -178.5, 0.0]), np.full(3, 46.5))
    assert inside.tolist() == [True, True, False]


def test_every_kind_of_geojson():
    polygon = {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]}
    feature = {"type": "Feature", "properties": {}, "geometry": polygon}
    several = {"type": "MultiPolygon", "coordinates": [polygon["coordinates"]]}
    for record in (
        polygon,
        feature,
        several,
        {"type": "FeatureCollection", "features": [feature]},
        {"type": "GeometryCollection", "geometries": [several]},
    ):
        assert area_from_geojson(record).contains(np.array([2.0, 5.0]), np.array([2.0, 2.0])).tolist() == [True, False]


@pytest.mark.parametrize(
    "record",
    [
        {"type": "Point", "coordinates": [0, 0]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [["a", "b", "c"]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, None], [1, 1]]]},
        [],
        None,
    ],
)
def test_what_is_no_polygon_is_refused(record):
    with pytest.raises(InputError):
        area_from_geojson(record)


def test_files(tmp_path):
    ogr = pytest.importorskip("osgeo.ogr")
    osr = pytest.importorskip("osgeo.osr")
    written = tmp_path / "ein Wald é.geojson"
    written.write_text(
        json.dumps({"type": "Polygon", "coordinates": [[[9, 47], [10, 47], [10, 48], [9, 48], [9, 47]]]})
    )
    package = tmp_path / "wald.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(package))
    layer = dataset.CreateLayer("a", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    west, north = 500_000, 5_316_300
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            f"POLYGON(({west} 5205500,575900 5205500,575900 {north},{west} {north},{west} 5205500))"
        )
    )
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    for path in (written, package):
        area = read_area(path)
        found = area.contains_positions(np.array([9.5, 8.9, 9.5]), np.array([47.5, 47.5, 48.5]))
        assert found.tolist() == [True, False, False], path.name
    (tmp_path / "text.geojson").write_text("no json")
    (tmp_path / "text.gpkg").write_text("no package")
    for name in ("text.geojson", "text.gpkg", "missing.geojson", "missing.gpkg"):
        with pytest.raises(InputError):
            read_area(tmp_path / name)


@settings(max_examples=40, deadline=None)
@given(st.floats(-720, 720).map(lambda value: round(value, 3)), st.integers(0, 50))
def test_an_area_holds_the_same_places_wherever_on_a_band_it_lies(shift, seed):
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
    ring = np.stack([12 * np.cos(angles), 8 * np.sin(angles)], axis=1) * rng.uniform(0.5, 1, (9, 1))
    longitude, latitude = rng.uniform(-15, 15, 200), rng.uniform(-9, 9, 200)
    here = Area(((ring,),)).contains_positions(longitude, latitude)
    middle = (shift + 180) % 360 - 180  # polygons that go over the antimeridian go on past 180
    moved = (longitude + shift + 180) % 360 - 180
    there = Area(((ring + np.array([middle, 0.0]),),)).contains_positions(moved, latitude)
    assert (here == there).mean() > 0.99, "but for places on an edge"
    assert 0 < here.sum() < 200
