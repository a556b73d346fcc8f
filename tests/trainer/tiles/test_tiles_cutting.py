"""Tiles hold the pixels that lie at their place, whatever the source is."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.contract import InputError
from trainer.gdal_library import gdal, ogr, osr
from trainer.imagery.opening import reopen
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT
from trainer.tiles.cutting import cut_out, valid_fractions
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader, read_image
from trainer.tiles.stream import open_stream
from trainer.tiles.tileset import TileSet


def cut(sources, out, **options) -> TileSet:
    return make_tile_set([sources] if isinstance(sources, Path) else sources, out, CutOptions(**options), SILENT)


def test_every_tile_holds_its_pixels_in_row_order(tmp_path, noise, write_raster):
    pixels = noise(200, 300)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=32, stride=20)
    assert len(tiles) == 9 * 14
    for image, row in zip(tiles.images, tiles.table):
        y, x = row["row"] * 20, row["column"] * 20
        np.testing.assert_array_equal(image, pixels[y : y + 32, x : x + 32])
    assert tiles.table["id"].tolist() == list(range(len(tiles)))
    assert tiles.manifest.scaling == [[0.0, 255.0]] * 3


def test_centres_are_in_the_source_crs_and_in_degrees(tmp_path, noise, write_raster):
    tiles = cut(write_raster(noise(64, 128)), tmp_path / "set", size=64)
    assert tiles.table["x"].tolist() == [500320.0, 500960.0]
    assert tiles.table["y"].tolist() == [5399680.0, 5399680.0]
    assert tiles.table["longitude"][0] == pytest.approx(15.00437, abs=1e-4)  # the zone's middle is 15 degrees east
    assert tiles.table["latitude"][0] == pytest.approx(48.75013, abs=1e-4)
    assert tiles.manifest.ground_resolution == pytest.approx(10.0, rel=1e-3)


@settings(max_examples=40, deadline=None)
@given(
    size=st.integers(1, 24),
    stride=st.integers(1, 30),
    rows=st.integers(1, 5),
    columns=st.integers(1, 5),
    seed=st.integers(0, 99),
)
def test_valid_fractions_agree_with_counting(size, stride, rows, columns, seed):
    shape = ((rows - 1) * stride + size, (columns - 1) * stride + size)
    valid = np.random.default_rng(seed).random(shape) < 0.6
    slow = [
        [valid[r * stride : r * stride + size, c * stride : c * stride + size].mean() for c in range(columns)]
        for r in range(rows)
    ]
    np.testing.assert_allclose(valid_fractions(valid, size, stride), slow, atol=1e-6)


def test_only_some_tiles_are_copied(noise):
    pixels = noise(64, 64)
    wanted = np.array([[False, True], [True, False]])
    tiles = cut_out(pixels, 32, 32, wanted)
    np.testing.assert_array_equal(tiles[0], pixels[:32, 32:])
    np.testing.assert_array_equal(tiles[1], pixels[32:, :32])


def test_only_cuts_the_listed_tiles_even_empty_ones(tmp_path, noise, write_raster):
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
def test_a_list_that_does_not_fit_is_refused(tmp_path, noise, write_raster, text, reason):
    listed = tmp_path / "wanted.csv"
    listed.write_text(text)
    with pytest.raises(InputError, match="--only") as caught:
        cut(write_raster(noise(64, 64)), tmp_path / "set", size=32, only=listed)
    assert reason in str(caught.value)


def test_extent_keeps_the_grid_and_takes_centres_within(tmp_path, noise, write_raster):
    source = write_raster(noise(256, 256))
    tiles = cut(source, tmp_path / "set", size=64, extent=(500640.0, 5398080.0, 501280.0, 5399360.0))
    assert set(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == {(1, 1), (2, 1)}
    degrees = cut(source, tmp_path / "degrees", size=64, extent=(15.0, 48.0, 15.01, 49.0), extent_crs="EPSG:4326")
    assert set(degrees.table["column"].tolist()) == {0}
    with pytest.raises(InputError, match="No tile's centre"):
        cut(source, tmp_path / "none", size=64, extent=(0.0, 0.0, 1.0, 1.0))


def test_polygons_in_another_crs_choose_by_centre(tmp_path, noise, write_raster):
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


def test_bands_are_chosen_and_named(tmp_path, noise, write_raster):
    pixels = noise(64, 64, bands=5)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=64, bands=(5, 2))
    np.testing.assert_array_equal(tiles.images[0], pixels[:, :, [4, 1]])
    assert len(tiles.manifest.bands) == 2
    with pytest.raises(InputError, match="no band 6"):
        cut(write_raster(pixels), tmp_path / "other", size=64, bands=(6,))


def test_one_band_and_strips(tmp_path, noise, write_raster):
    pixels = noise(130, 70, bands=1)
    tiles = cut(write_raster(pixels, creation=("BLOCKYSIZE=1",)), tmp_path / "set", size=64)
    np.testing.assert_array_equal(tiles.images[1], pixels[64:128, :64])


def test_sources_in_two_zones_keep_their_own_grids(tmp_path, noise, write_raster):
    first = write_raster(noise(64, 64), "first.tif", crs=32633)
    second = write_raster(noise(64, 128, seed=1), "second.tif", crs=32632)
    tiles = cut([first, second], tmp_path / "set", size=64)
    assert tiles.table["source"].tolist() == [0, 1, 1]
    assert [source.name for source in tiles.manifest.sources] == ["first.tif", "second.tif"]
    assert tiles.table["longitude"][1] == pytest.approx(tiles.table["longitude"][0] - 6.0, abs=1e-6)
    with pytest.raises(InputError, match="bands"):
        cut([first, write_raster(noise(64, 64, bands=1), "grey.tif")], tmp_path / "other", size=64)


def test_a_stack_joins_bands_and_can_be_read_again(tmp_path, noise, write_raster):
    a, b = noise(128, 128), noise(128, 128, bands=1, seed=3)
    sources = [write_raster(a, "a.tif"), write_raster(b, "b.tif")]
    tiles = cut(sources, tmp_path / "set", size=64, stack=True)
    np.testing.assert_array_equal(tiles.images[3], np.concatenate([a, b], axis=2)[64:, 64:])
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    with pytest.raises(InputError, match="cannot be stacked"):
        cut([sources[0], write_raster(noise(64, 128), "c.tif")], tmp_path / "other", size=64, stack=True)


def test_tiles_are_the_same_wherever_the_stream_begins(noise, write_raster):
    source = write_raster(noise(640, 1280))
    with open_stream([source], CutOptions(size=32, workers=3), SILENT) as stream:
        whole = dict(stream.cut())
        assert stream.total == sum(map(len, whole.values())) == 800
        assert len(whole) > 1
        rest = dict(stream.cut(first=1))
        assert list(rest) == list(whole)[1:], "in order"
    for number, batch in rest.items():
        np.testing.assert_array_equal(batch.images, whole[number].images)
        np.testing.assert_array_equal(batch.table, whole[number].table)


def test_the_reader_gives_the_tiles_again_and_zeros_beyond_the_edge(tmp_path, noise, write_raster):
    pixels = noise(128, 192)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=64)
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    x, y = float(tiles.table["x"][0]), float(tiles.table["y"][0])
    np.testing.assert_array_equal(reader.at(0, x + 100.0, y), pixels[:64, 10:74])
    corner = reader.at(0, x - 320.0, y + 320.0)
    assert corner[:32].max() == corner[:, :32].max() == 0
    np.testing.assert_array_equal(corner[32:, 32:], pixels[:32, :32])
    with pytest.raises(InputError, match="lies off"):
        reader.at(0, x + 1e6, y)


def test_geographic_rasters_know_metres_at_their_latitude(tmp_path, noise, write_raster):
    degrees = (10.0, 0.001, 0.0, 60.064, 0.0, -0.001)
    source = write_raster(noise(256, 256), crs=4326, transform=degrees)
    tiles = cut(source, tmp_path / "set", size=128)
    # At 60 degrees north a thousandth of a degree is 111.4 m by 55.8 m; the root of their product is 78.8 m.
    assert tiles.manifest.ground_resolution == pytest.approx(78.9, abs=0.3)
    metres = cut(source, tmp_path / "metres", size=64, resolution=100.0)
    assert "UTM zone 32N" in metres.manifest.sources[0].crs_wkt
    assert metres.manifest.ground_resolution == pytest.approx(100.0, rel=2e-3)
    reader = PixelReader(metres.manifest.sources, metres.manifest.bands, metres.manifest.scaling)
    again = np.abs(reader.tiles(metres.table).astype(int) - metres.images)
    assert again.mean() < 1.0  # the warp interpolates its transformation, to a hundredth of a pixel


def test_web_mercator_is_not_taken_at_its_word(tmp_path, noise, write_raster):
    mercator = (1113194.9, 100.0, 0.0, 8399737.9, 0.0, -100.0)
    source = write_raster(noise(256, 256), crs=3857, transform=mercator)
    own = cut(source, tmp_path / "own", size=64)
    assert own.manifest.ground_resolution == pytest.approx(50.4, abs=0.5)  # cos(60 degrees) of 100 m
    metres = cut(source, tmp_path / "metres", size=64, resolution=100.0)
    assert metres.manifest.ground_resolution == pytest.approx(100.0, rel=2e-3)


def test_a_faithful_projection_is_kept_and_only_resampled(tmp_path, noise, write_raster):
    source = write_raster(noise(256, 256))
    same = cut(source, tmp_path / "same", size=64, resolution=10.0)
    half = cut(source, tmp_path / "half", size=64, resolution=20.0)
    assert len(same) == 16
    assert len(half) == 4
    assert half.manifest.sources[0].pixel_x == 20.0
    assert half.manifest.sources[0].crs_wkt == same.manifest.sources[0].crs_wkt


def test_a_rotated_raster_is_turned_north_up(tmp_path, noise, write_raster):
    turned = (500000.0, 8.0, 6.0, 5400000.0, 6.0, -8.0)
    tiles = cut(write_raster(noise(256, 256), transform=turned), tmp_path / "set", size=32, min_valid=1.0)
    assert len(tiles) > 0
    assert tiles.manifest.sources[0].pixel_y < 0
    assert tiles.table["valid"].min() == 1.0


def test_map_tiles_take_their_place_from_the_scheme(tmp_path, noise):
    pixels = noise(512, 512)
    for x in (0, 1):
        for y in (0, 1):
            folder = tmp_path / "map" / "4" / str(8 + x)
            folder.mkdir(parents=True, exist_ok=True)
            if (x, y) != (1, 1):
                Image.fromarray(pixels[y * 256 : y * 256 + 256, x * 256 : x * 256 + 256]).save(folder / f"{5 + y}.png")
    (tmp_path / "map" / "3" / "4").mkdir(parents=True)
    Image.fromarray(pixels[:256, :256]).save(tmp_path / "map" / "3" / "4" / "2.png")
    tiles = cut(tmp_path / "map", tmp_path / "set", size=128)
    assert len(tiles) == 12  # the missing tile has no data
    np.testing.assert_array_equal(tiles.images[0], pixels[:128, :128])
    grid = tiles.manifest.sources[0]
    assert grid.kind == "xyz"
    assert grid.origin_x == pytest.approx(0.0, abs=1e-6)  # x = 8 of 16 is Greenwich
    assert tiles.table["longitude"][0] == pytest.approx(22.5 / 4, abs=1e-6)
    straddling = cut(tmp_path / "map", tmp_path / "overlap", size=128, stride=64, zoom=4)
    np.testing.assert_array_equal(straddling.images[1], pixels[:128, 64:192])
    reader = PixelReader(grid and [grid], tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    coarse = reopen(grid).overview(103)
    np.testing.assert_array_equal(coarse.pixels[:52], pixels[:256:5, ::5])
    assert coarse.valid.all(axis=1).tolist() == [row * 5 < 256 for row in range(103)]
    assert len(cut(tmp_path / "map", tmp_path / "coarse", size=128, zoom=3)) == 4
    with pytest.raises(InputError, match="no zoom level 9"):
        cut(tmp_path / "map", tmp_path / "other", zoom=9)


def test_chips_are_fitted_and_have_no_position(tmp_path, noise):
    folder = tmp_path / "chips" / "deeper"
    folder.mkdir(parents=True)
    Image.fromarray(noise(64, 64)).save(folder / "b.png")
    Image.fromarray(noise(120, 200, seed=1)).save(folder.parent / "a.jpg")
    Image.fromarray(noise(64, 64, bands=1, seed=2)[:, :, 0]).save(folder / "c.png")
    tiles = cut(tmp_path / "chips", tmp_path / "set", size=64, stride=16)
    assert tiles.images.shape == (3, 64, 64, 3)
    np.testing.assert_array_equal(tiles.images[1], noise(64, 64))
    assert np.isnan(tiles.table["longitude"]).all()
    assert np.isnan(tiles.table["x"]).all()
    assert not tiles.manifest.has_positions
    assert len(np.unique(tiles.table["block"])) == 3
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    np.testing.assert_array_equal(read_image(folder.parent / "a.jpg", 64), tiles.images[0])


def test_read_image_gives_grey_and_refuses_other_bands(tmp_path, noise):
    Image.fromarray(noise(80, 100)).save(tmp_path / "a.png")
    assert read_image(tmp_path / "a.png", 32).shape == (32, 32, 3)
    assert read_image(tmp_path / "a.png", 32, ["band 1"]).shape == (32, 32, 1)
    with pytest.raises(InputError, match="4 bands"):
        read_image(tmp_path / "a.png", 32, 4)
    with pytest.raises(InputError, match="no picture"):
        read_image(tmp_path / "b.png", 32)
    (tmp_path / "text.png").write_text("hello")
    with pytest.raises(InputError, match="not a picture"):
        read_image(tmp_path / "text.png", 32)


def test_16_bit_grey_pictures_are_not_cut_off(tmp_path):
    Image.fromarray(np.full((32, 32), 257 * 100, np.uint16)).save(tmp_path / "deep.png")
    assert np.unique(read_image(tmp_path / "deep.png", 32)).tolist() == [100]


def test_tiles_with_little_to_see_are_left_out(tmp_path, noise, write_raster):
    pixels = noise(256, 256)
    pixels[:128] = (20, 60, 120)
    source = write_raster(pixels)
    everything = cut(source, tmp_path / "all", size=64)
    middle = everything.manifest.proposed_threshold
    assert everything.table["information"][:8].max() < middle < everything.table["information"][8:].min()
    for threshold in (middle, "auto"):
        some = cut(source, tmp_path / f"set {threshold}", size=64, information_threshold=threshold)
        assert some.table["row"].tolist() == [2] * 4 + [3] * 4
        assert some.table["id"].tolist() == list(range(8))
        assert some.manifest.information_threshold == pytest.approx(middle)


@pytest.mark.data
def test_the_protocol_s_tiles_are_cut_all_of_them_and_only_them(tmp_path, data_folder):
    world = data_folder / "world"
    tiles = cut(world / "bluemarble.tif", tmp_path / "set", only=world / "tiles_64.csv")
    with (world / "tiles_64.csv").open() as stream:
        listed = {(int(r["row"]), int(r["col"])): float(r["latitude"]) for r in csv.DictReader(stream)}
    cut_tiles = dict(zip(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist()), tiles.table["latitude"]))
    assert len(tiles) == 3053
    assert cut_tiles.keys() == listed.keys()
    assert max(abs(cut_tiles[key] - listed[key]) for key in listed) < 1e-5
    dataset = gdal.Open(str(world / "bluemarble.tif"))
    for place in (0, 1500, 3052):
        row, column = (int(tiles.table[name][place]) for name in ("row", "column"))
        direct = dataset.ReadAsArray(column * 64, row * 64, 64, 64, interleave="pixel")
        np.testing.assert_array_equal(tiles.images[place], direct)


@pytest.mark.data
def test_sentinel_scenes_in_two_zones(tmp_path, data_folder):
    scenes = sorted((data_folder / "sentinel2").glob("*.tif"))
    tiles = cut(scenes, tmp_path / "set", size=64)
    assert {"UTM zone 32N" in s.crs_wkt for s in tiles.manifest.sources} == {True, False}
    assert tiles.manifest.ground_resolution == pytest.approx(100.0, rel=1e-3)
    ragged = scenes.index(data_folder / "sentinel2" / "T33UVP_20150810.tif")
    assert 150 < (tiles.table["source"] == ragged).sum() < 220  # of 289; a third of the scene is black
