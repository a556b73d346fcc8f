"""Which tags lie in which tile: by the corner, over other CRSs, where tiles overlap, and what is told where none do."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.gdal_library import ogr, osr
from trainer.tiles import tags as room
from trainer.tiles.tags import read_tags

ORIGIN = (500_000.0, 5_400_000.0)
"""Of the rasters that the fixtures write, in UTM zone 33; pixels of 10 m."""


@pytest.fixture
def write_layers(tmp_path):
    def write(layers, name="tags.gpkg", to=32633, field="kind"):
        """{layer: [(pixels across, pixels down, wide, high, value)]} as polygons of a GeoPackage."""
        utm, target = osr.SpatialReference(), osr.SpatialReference()
        utm.ImportFromEPSG(32633)
        target.ImportFromEPSG(to)
        for one in (utm, target):
            one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        change = osr.CoordinateTransformation(utm, target)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / name))
        for layer, boxes in layers.items():
            made = dataset.CreateLayer(layer, target, ogr.wkbPolygon)
            made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
            for left, top, wide, high, value in boxes:
                x, y = ORIGIN[0] + 10 * left, ORIGIN[1] - 10 * top
                ring = ogr.Geometry(ogr.wkbLinearRing)
                for dx, dy in ((0, 0), (wide, 0), (wide, high), (0, high), (0, 0)):
                    ring.AddPoint_2D(x + 10 * dx, y - 10 * dy)
                polygon = ogr.Geometry(ogr.wkbPolygon)
                polygon.AddGeometry(ring)
                polygon.Transform(change)
                feature = ogr.Feature(made.GetLayerDefn())
                feature.SetField(field, value)
                feature.SetGeometry(polygon)
                made.CreateFeature(feature)
        dataset = None
        return tmp_path / name

    return write


@pytest.mark.parametrize(("stride", "to"), [(32, 32633), (16, 32633), (32, 4326)])
def test_a_tag_is_in_every_tile_that_it_touches_and_in_no_other(
    tmp_path, noise, write_raster, cut, write_layers, monkeypatch, stride, to
):
    monkeypatch.setattr(room, "FEWEST_TILES", 1)
    boxes = {
        "roads": [(5, 5, 100, 3, "motorway"), (70, 70, 20, 20, "king's road")],
        "woods": [(66, 130, 10, 60, "wood")],
    }
    tiles = cut([write_raster(noise(256, 256))], tmp_path / "set", size=32, stride=stride)
    found = read_tags(str(write_layers(boxes, to=to)), tiles.table, tiles.manifest.sources)
    assert sorted(found.names) == ["roads king's road", "roads motorway", "woods wood"]
    for name, left, top, wide, high in (
        ("roads motorway", 5, 5, 100, 3),
        ("roads king's road", 70, 70, 20, 20),
        ("woods wood", 66, 130, 10, 60),
    ):
        x, y = tiles.table["column"].astype(int) * stride, tiles.table["row"].astype(int) * stride
        wanted = (x < left + wide) & (x + 32 > left) & (y < top + high) & (y + 32 > top)
        np.testing.assert_array_equal(found.there[:, found.names.index(name)], wanted, name)


def test_of_several_sources_each_has_its_own_tags(tmp_path, noise, write_raster, cut, write_layers, monkeypatch):
    monkeypatch.setattr(room, "FEWEST_TILES", 1)
    far = (600_000.0, 10.0, 0.0, 5_400_000.0, 0.0, -10.0)
    sources = [write_raster(noise(96, 64), "a.tif", transform=far), write_raster(noise(64, 96, seed=1), "b.tif")]
    tiles = cut(sources, tmp_path / "set", size=32)
    found = read_tags(str(write_layers({"roads": [(40, 40, 5, 5, "path")]})), tiles.table, tiles.manifest.sources)
    here = np.flatnonzero(found.there[:, 0])
    rows = [(int(row["source"]), int(row["column"]), int(row["row"])) for row in tiles.table[here]]
    assert rows == [(1, 1, 1)]


def test_what_tells_nothing_is_left_out_and_what_is_no_layer_is_told(tmp_path, noise, write_raster, cut, write_layers):
    tiles = cut([write_raster(noise(256, 256))], tmp_path / "set", size=32)
    half, everywhere, nowhere = (0, 0, 128, 256, "half"), (0, 0, 256, 256, "all"), (0, 0, 3, 3, "one")
    path = write_layers({"a": [half, everywhere, nowhere]})
    assert read_tags(str(path), tiles.table, tiles.manifest.sources).names == ["a half"]
    with pytest.raises(InputError, match=r"has no field 'height'.*it has: .*kind"):
        read_tags(f"{path}:height", tiles.table, tiles.manifest.sources)
    few = write_layers({"a": [nowhere]}, "few.gpkg")
    with pytest.raises(InputError, match=r"no value of the field kind lies in 20 tiles .*; a one lies in 1 of 64"):
        read_tags(str(few), tiles.table, tiles.manifest.sources)
    beside = write_layers({"a": [(1000, 1000, 9, 9, "far")]}, "beside.gpkg")
    with pytest.raises(InputError, match=r"has nothing with a kind in any of the tiles\. Do they lie"):
        read_tags(str(beside), tiles.table, tiles.manifest.sources)
    (tmp_path / "a.gpkg").write_text("none", encoding="utf-8")
    for name in ("a.gpkg", "gone.gpkg"):
        with pytest.raises(InputError, match="cannot be read as layers of tags") as raised:
            read_tags(str(tmp_path / name), tiles.table, tiles.manifest.sources)
        assert "\n" not in str(raised.value)
    other = write_layers({"a": [half]}, "other.gpkg", field="class")
    assert read_tags(f"{other}:class", tiles.table, tiles.manifest.sources).names == ["a half"]
