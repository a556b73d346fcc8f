"""Which tiles are wanted: a list, an extent, polygons."""

from __future__ import annotations

import json

import pytest

from trainer.contract import InputError
from trainer.gdal_library import ogr, osr


def test_only_cuts_the_listed_tiles_even_empty_ones(tmp_path, noise, write_raster, cut):
    pixels = noise(128, 128)
    pixels[:32, :32] = 0
    listed = tmp_path / "wanted.csv"
    listed.write_text("row,col,label\n3,1,a\n0,0,b\n2,3,c\n")
    tiles = cut(write_raster(pixels, nodata=0), tmp_path / "set", size=32, only=listed)
    assert sorted(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == [(0, 0), (2, 3), (3, 1)]
    assert tiles.table["valid"].min() == 0.0


@pytest.mark.parametrize(
    "text", ["row;col\n3;1\n0;0\n", "sep=;\r\nrow;col\r\n3;1\r\n0;0\r\n", "Row\tColumn\n3.0\t1\n0\t0\n"]
)
def test_a_list_may_be_parted_as_spreadsheets_do(tmp_path, noise, write_raster, cut, text):
    listed = tmp_path / "wanted.csv"
    listed.write_bytes(text.encode("utf-8-sig"))
    tiles = cut(write_raster(noise(128, 128)), tmp_path / "set", size=32, only=listed)
    assert sorted(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == [(0, 0), (3, 1)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("row,col\n9,0\n", "not on the grid"),
        ("y,x\n1,1\n", "row and col"),
        ("row,col\na,b\n", "whole numbers"),
        ("row,col\n", "lists no tiles"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(tmp_path, noise, write_raster, text, reason, cut):
    listed = tmp_path / "wanted.csv"
    listed.write_text(text)
    with pytest.raises(InputError, match="--only") as caught:
        cut(write_raster(noise(64, 64)), tmp_path / "set", size=32, only=listed)
    assert reason in str(caught.value)


def test_extent_keeps_the_grid_and_takes_centres_within(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(256, 256))
    tiles = cut(source, tmp_path / "set", size=64, extent=(500640.0, 5398080.0, 501280.0, 5399360.0))
    assert set(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == {(1, 1), (2, 1)}
    degrees = cut(source, tmp_path / "degrees", size=64, extent=(15.0, 48.0, 15.01, 49.0), extent_crs="EPSG:4326")
    assert set(degrees.table["column"].tolist()) == {0}
    with pytest.raises(InputError, match="No tile's centre"):
        cut(source, tmp_path / "none", size=64, extent=(0.0, 0.0, 1.0, 1.0))


def test_polygons_in_another_crs_choose_by_centre(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(256, 256))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    vector = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(tmp_path / "area.geojson"))
    layer = vector.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    # Around the middle of tile row 1, column 2, which is 1600 m east and 960 m south of the corner.
    lon, lat = 15.0 + 1600 / 73500, 48.75301 - 960 / 111200
    area = ogr.CreateGeometryFromWkt(f"POINT({lon} {lat})").Buffer(0.002)
    feature.SetGeometry(area)
    layer.CreateFeature(feature)
    del feature, layer, vector
    tiles = cut(source, tmp_path / "set", size=64, polygons=tmp_path / "area.geojson")
    assert list(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == [(1, 2)]


def test_polygons_whose_rings_are_open_are_closed_and_what_is_none_is_told(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(256, 256), crs=4326, transform=(15.0, 0.01, 0.0, 48.0, 0.0, -0.01))
    ring = [[15.65, 47.35], [16.27, 47.35], [16.27, 46.73], [15.65, 46.73]]
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    tiles = cut(source, tmp_path / "set", size=64, polygons=tmp_path / "a.geojson")
    assert list(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == [(1, 1)]
    (tmp_path / "b.geojson").write_text('{"type": "LineString", "coordinates": [[1, 2]]}')
    with pytest.raises(InputError, match=r"b\.geojson has a geometry that is none"):
        cut(source, tmp_path / "none", size=64, polygons=tmp_path / "b.geojson")


@pytest.mark.parametrize("number", ["-1e308", "9" * 20])
def test_a_list_with_a_number_beyond_all_rows_is_told_by_line(tmp_path, noise, write_raster, cut, number):
    (tmp_path / "only.csv").write_text(f"row,column\n1,1\n0,{number}\n")
    with pytest.raises(InputError, match=r"line 3: the number .* is too large"):
        cut(write_raster(noise(128, 128)), tmp_path / "set", size=64, only=tmp_path / "only.csv")


WORLD_360 = (0.0, 1.0, 0.0, 90.0, 0.0, -1.0)


@pytest.mark.parametrize(
    ("extent", "columns"),
    [
        ((-120.0, -20.0, -60.0, 40.0), set(range(24, 30))),
        ((240.0, -20.0, 300.0, 40.0), set(range(24, 30))),
        ((-20.0, -20.0, 20.0, 40.0), {0, 1, 34, 35}),
        ((170.0, -20.0, -170.0, 40.0), {17, 18}),
        ((170.0, -20.0, 190.0, 40.0), {17, 18}),
    ],
)
@pytest.mark.parametrize("given_crs", [None, "EPSG:4326"])
def test_an_extent_finds_its_columns_on_whatever_turn_longitudes_are_counted(
    tmp_path, noise, write_raster, cut, extent, columns, given_crs
):
    """Tiles of ten degrees of a raster from 0 to 360; nothing lies between the two ends of one over Greenwich."""
    source = write_raster(noise(180, 360), crs=4326, transform=WORLD_360)
    tiles = cut(source, tmp_path / "set", size=10, extent=extent, extent_crs=given_crs)
    assert set(tiles.table["column"].tolist()) == columns
    assert len(tiles) == len(columns) * 6


def test_an_extent_in_degrees_is_found_beyond_the_edge_of_mercator(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(64, 256), crs=3857, transform=(20037508.34 - 128000, 1000, 0, -1e6, 0, -1000))
    east = cut(source, tmp_path / "east", size=32, extent=(-180, -20, -178, 0), extent_crs="EPSG:4326")
    assert set(east.table["column"].tolist()) == {4, 5, 6, 7}
    both = cut(source, tmp_path / "both", size=32, extent=(179.3, -20, -179.3, 0), extent_crs="EPSG:4326")
    assert set(both.table["column"].tolist()) == {2, 3, 4, 5}


def test_an_extent_that_goes_west_in_metres_is_refused(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(64, 64), transform=(100.0, 10.0, 0.0, 500.0, 0.0, -10.0))
    with pytest.raises(InputError, match="goes from east to west"):
        cut(source, tmp_path / "set", size=32, extent=(300.0, 0.0, 100.0, 500.0))


def test_an_extent_without_a_crs_is_in_the_source_s_own_also_at_another_resolution(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(180, 360), crs=4326, transform=(10.0, 0.001, 0.0, 50.0, 0.0, -0.001))
    extent = (10.1, 49.85, 10.2, 49.95)
    tiles = cut(source, tmp_path / "set", size=32, resolution=50.0, extent=extent)
    named = cut(source, tmp_path / "named", size=32, resolution=50.0, extent=extent, extent_crs="EPSG:4326")
    assert len(tiles) == len(named) > 10
    assert 10.1 <= tiles.table["longitude"].min() <= tiles.table["longitude"].max() <= 10.2


@pytest.mark.parametrize(("west", "turn"), [(0.0, 0.0), (-180.0, 0.0), (-180.0, 360.0)])
def test_polygons_are_found_on_whatever_turn_longitudes_are_counted(tmp_path, noise, write_raster, cut, west, turn):
    source = write_raster(noise(180, 360), crs=4326, transform=(west, 1.0, 0.0, 90.0, 0.0, -1.0))
    area = tmp_path / "area.geojson"
    ring = [[x + turn, y] for x, y in ((-120, 0), (-100, 0), (-100, 20), (-120, 20), (-120, 0))]
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    tiles = cut(source, tmp_path / "set", size=10, polygons=area)
    assert sorted(set(((tiles.table["longitude"] + 180) % 360 - 180).tolist())) == [-115, -105]
    assert len(tiles) == 4


def test_a_polygon_past_180_is_whole_in_mercator(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(64, 256), crs=3857, transform=(20037508.34 - 128000, 1000, 0, 0, 0, -1000))
    area = tmp_path / "area.geojson"
    ring = [[x, y] for x, y in ((179.5, -1), (180.3, -1), (180.3, 1), (179.5, 1), (179.5, -1))]
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    tiles = cut(source, tmp_path / "set", size=32, polygons=area)
    assert set(tiles.table["column"].tolist()) == {2, 3, 4}


@pytest.mark.parametrize(
    "bounds", [(-60.0, 70.0, -20.0, 84.0), (170.0, 70.0, -170.0, 84.0), (300.0, 70.0, 340.0, 84.0)]
)
def test_an_extent_of_degrees_holds_all_tiles_there_and_no_others_near_a_pole(
    tmp_path, noise, write_raster, cut, bounds
):
    source = write_raster(noise(512, 512), crs=3413, transform=(-2.56e6, 1e4, 0.0, 2.56e6, 0.0, -1e4))
    every = cut(source, tmp_path / "all", size=16)
    some = cut(source, tmp_path / "some", size=16, extent=bounds, extent_crs="EPSG:4326")
    west, south, east, north = bounds
    across = (every.table["longitude"] - west) % 360 <= (east - west) % 360
    wanted = across & (every.table["latitude"] >= south) & (every.table["latitude"] <= north)
    assert 0 < wanted.sum() < 200
    places = [
        set(zip(*(table[name].tolist() for name in ("row", "column")))) for table in (every.table[wanted], some.table)
    ]
    assert places[0] == places[1]
