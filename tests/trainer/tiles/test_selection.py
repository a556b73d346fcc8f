"""Which tiles are wanted: a list, an extent, polygons."""

from __future__ import annotations

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
