"""Map tiles as one raster a level, the same whether they lie in a folder, in MBTiles or in PMTiles."""

from __future__ import annotations

import io
import os
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery.map_tiles import HALF_WORLD
from trainer.imagery.opening import reopen
from trainer.tiles.place_pixels import PixelReader

pmtiles_tile = pytest.importorskip("pmtiles.tile")
pmtiles_writer = pytest.importorskip("pmtiles.writer")

Tiles = dict[tuple[int, int, int], np.ndarray]
"""Pixels (side, side, bands) by zoom, column and row from the north."""


def encoded(pixels: np.ndarray, kind: str = "PNG") -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **({"lossless": True} if kind == "WEBP" else {}))
    return stream.getvalue()


def as_folder(path: Path, tiles: Tiles, kind: str = "PNG", tms: bool = False) -> Path:
    for (z, x, y), pixels in tiles.items():
        row = (1 << z) - 1 - y if tms else y
        (path / str(z) / str(x)).mkdir(parents=True, exist_ok=True)
        (path / str(z) / str(x) / f"{row}.{kind.lower()}").write_bytes(encoded(pixels, kind))
    return path


def as_mbtiles(path: Path, tiles: Tiles, kind: str = "PNG", tms: bool = True, described: str = "png") -> Path:
    archive = sqlite3.connect(path)
    archive.execute("create table metadata (name text, value text)")
    archive.execute("create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
    archive.execute("insert into metadata values ('format', ?)", (described,))
    for (z, x, y), pixels in tiles.items():
        row = (1 << z) - 1 - y if tms else y
        archive.execute("insert into tiles values (?, ?, ?, ?)", (z, x, row, encoded(pixels, kind)))
    archive.commit()
    archive.close()
    return path


def as_pmtiles(path: Path, tiles: Tiles, kind: str = "PNG") -> Path:
    with path.open("wb") as stream:
        writer = pmtiles_writer.Writer(stream)
        for zxy, pixels in sorted(tiles.items(), key=lambda item: pmtiles_tile.zxy_to_tileid(*item[0])):
            writer.write_tile(pmtiles_tile.zxy_to_tileid(*zxy), encoded(pixels, kind))
        types = {"PNG": pmtiles_tile.TileType.PNG, "JPEG": pmtiles_tile.TileType.JPEG}
        writer.finalize(
            {
                "tile_type": types.get(kind, pmtiles_tile.TileType.WEBP),
                "tile_compression": pmtiles_tile.Compression.NONE,
                "min_lon_e7": 0, "min_lat_e7": 0, "max_lon_e7": 0, "max_lat_e7": 0,
                "center_zoom": 0, "center_lon_e7": 0, "center_lat_e7": 0,
            },
            {},
        )  # fmt: skip
    return path


STORES = {"folder": as_folder, "map.mbtiles": as_mbtiles, "map.pmtiles": as_pmtiles}


@pytest.fixture
def four(noise):
    """Three of four tiles of a side at zoom 4 about Greenwich, one above them, and the whole picture."""

    def make(side: int = 256) -> tuple[Tiles, np.ndarray]:
        pixels = noise(2 * side, 2 * side)
        tiles = {
            (4, 8 + x, 5 + y): pixels[y * side : (y + 1) * side, x * side : (x + 1) * side]
            for x in (0, 1)
            for y in (0, 1)
            if (x, y) != (1, 1)
        }
        return {(3, 4, 2): pixels[:side, :side], **tiles}, pixels

    return make


@pytest.mark.parametrize("name", STORES)
@pytest.mark.parametrize(("side", "kind"), [(256, "PNG"), (512, "WEBP"), (256, "JPEG")])
def test_the_same_tiles_are_cut_from_every_kind_of_store(tmp_path, four, cut, name, side, kind):
    tiles, pixels = four(side)
    if kind == "JPEG":
        tiles = {zxy: np.asarray(Image.open(io.BytesIO(encoded(tile, kind)))) for zxy, tile in tiles.items()}
        tiles = {zxy: np.full_like(tile, tile.mean()) for zxy, tile in tiles.items()}
        pixels = np.vstack([np.hstack([tiles[4, 8 + x, 5 + y] if (x, y) != (1, 1) else tiles[3, 4, 2] for x in (0, 1)])
                            for y in (0, 1)])  # fmt: skip
    store = STORES[name](tmp_path / name, tiles, kind)
    found = cut(store, tmp_path / "set", size=128)
    across = 2 * side // 128
    places = [(row, column) for row in range(across) for column in range(across)
              if row < across // 2 or column < across // 2]  # fmt: skip
    assert sorted(zip(found.table["row"].tolist(), found.table["column"].tolist())) == places
    for row, column, image in zip(found.table["row"], found.table["column"], found.images):
        wanted = pixels[row * 128 : row * 128 + 128, column * 128 : column * 128 + 128]
        np.testing.assert_array_equal(image, wanted)
    grid = found.manifest.sources[0]
    assert grid.origin_x == pytest.approx(0.0, abs=1e-6)  # x = 8 of 16 is Greenwich
    assert grid.origin_y == pytest.approx(HALF_WORLD * (1 - 5 / 8))
    assert grid.pixel_x == pytest.approx(2 * HALF_WORLD / (16 * side))
    again = PixelReader(found.manifest.sources, found.manifest.bands, found.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(found.table), found.images)


@pytest.mark.parametrize("name", STORES)
def test_a_level_on_both_sides_of_180_degrees_is_one_narrow_grid(tmp_path, noise, cut, name):
    pixels = noise(256, 512)
    tiles = {(6, 63, 30): pixels[:, :256], (6, 0, 30): pixels[:, 256:]}
    found = cut(STORES[name](tmp_path / name, tiles), tmp_path / "set", size=128, stride=64)
    grid = found.manifest.sources[0]
    pixel = 2 * HALF_WORLD / (64 * 256)
    assert (grid.columns, grid.rows) == (7, 3) and grid.origin_x == pytest.approx(HALF_WORLD - 256 * pixel)
    across = next(place for place, row in enumerate(found.table) if (row["row"], row["column"]) == (0, 3))
    np.testing.assert_array_equal(found.images[across], pixels[:128, 192:320])
    longitude = found.table["longitude"]
    assert (np.abs(np.abs(longitude) - 180) < 5.7).all() and abs(abs(longitude[across]) - 180) < 1e-6
    again = PixelReader(found.manifest.sources, found.manifest.bands, found.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(found.table), found.images)


@pytest.mark.parametrize("name", STORES)
def test_a_level_of_the_whole_world_begins_where_it_begins(tmp_path, noise, cut, name):
    tiles = {(1, x, y): noise(256, 256) for x in (0, 1) for y in (0, 1)}
    found = cut(STORES[name](tmp_path / name, tiles), tmp_path / "set", size=128)
    assert found.manifest.sources[0].origin_x == pytest.approx(-HALF_WORLD) and len(found.table) == 16


@pytest.mark.parametrize("name", STORES)
def test_a_level_is_chosen_by_its_zoom_and_found_again(tmp_path, four, cut, name):
    tiles, pixels = four()
    store = STORES[name](tmp_path / name, tiles)
    coarse = cut(store, tmp_path / "coarse", size=128, zoom=3)
    assert len(coarse) == 4
    grid = coarse.manifest.sources[0]
    np.testing.assert_array_equal(reopen(grid).read(0, 0, 256, 256).pixels, pixels[:256, :256])
    with pytest.raises(InputError, match="no zoom level 9"):
        cut(store, tmp_path / "other", zoom=9)
    with pytest.raises(InputError, match="pixels of their zoom level"):
        cut(store, tmp_path / "other", resolution=10.0)


@pytest.mark.parametrize("name", STORES)
def test_a_coarse_look_takes_every_nth_pixel(tmp_path, four, cut, name):
    tiles, pixels = four()
    grid = cut(STORES[name](tmp_path / name, tiles), tmp_path / "set").manifest.sources[0]
    coarse = reopen(grid).overview(103)
    np.testing.assert_array_equal(coarse.pixels[:52], pixels[:256:5, ::5])
    assert coarse.valid.all(axis=1).tolist() == [row * 5 < 256 for row in range(103)]


@pytest.mark.parametrize("name", ["map.mbtiles", "map.pmtiles"])
def test_an_archive_is_known_again_wherever_it_lies_and_refused_when_it_is_another(tmp_path, four, cut, name):
    tiles, pixels = four()
    (tmp_path / "a").mkdir()
    store = STORES[name](tmp_path / "a" / name, tiles)
    cut(store, tmp_path / "a" / "set")
    (tmp_path / "a").rename(tmp_path / "b")
    from trainer.tiles.tileset import TileSet

    grid = TileSet.open(tmp_path / "b" / "set").manifest.sources[0]
    np.testing.assert_array_equal(reopen(grid).read(0, 0, 512, 256).pixels, pixels[:256])
    moved = tmp_path / "b" / name
    moved.unlink()
    STORES[name](moved, {**tiles, (4, 8, 5): pixels[:256, :256][::-1]})
    with pytest.raises(InputError, match="its bytes are others"):
        reopen(grid)


def test_tiles_that_came_later_do_not_move_those_of_a_set(tmp_path, four, cut):
    """Pixel (0, 0) stays that of the grid; whoever reopens it hears that the bytes are others."""
    tiles, pixels = four()
    store = as_folder(tmp_path / "map", tiles)
    grid = cut(store, tmp_path / "set").manifest.sources[0]
    as_folder(store, {(4, 7, 4): pixels[256:, 256:]})
    heard: list[str] = []
    found = reopen(grid, tell=lambda message, _hint: heard.append(str(message)))
    np.testing.assert_array_equal(found.read(0, 0, 512, 256).pixels, pixels[:256])
    assert heard


def test_rows_from_the_south_are_known_by_what_lies_beside_or_is_said(tmp_path, four, cut):
    tiles, pixels = four()
    plain = as_folder(tmp_path / "plain", tiles, tms=True)
    signed = as_folder(tmp_path / "signed", tiles, tms=True)
    (signed / "tilemapresource.xml").write_text("<TileMap><SRS>EPSG:3857</SRS></TileMap>", encoding="utf-8")
    said = cut(plain, tmp_path / "said", rows="tms")
    known = cut(signed, tmp_path / "known")
    for found in (said, known):
        assert found.manifest.sources[0].kind == "tms"
        assert found.manifest.sources[0].origin_y == pytest.approx(HALF_WORLD * (1 - 5 / 8))
        np.testing.assert_array_equal(found.images[0], pixels[:64, :64])
        np.testing.assert_array_equal(reopen(found.manifest.sources[0]).read(0, 0, 512, 256).pixels, pixels[:256])
    wrongly = cut(plain, tmp_path / "wrongly")
    assert wrongly.manifest.sources[0].origin_y == pytest.approx(HALF_WORLD * (1 - 9 / 8))
    north = cut(as_mbtiles(tmp_path / "n.mbtiles", tiles, tms=False), tmp_path / "north", rows="xyz")
    np.testing.assert_array_equal(north.images, known.images)
    np.testing.assert_array_equal(reopen(north.manifest.sources[0]).read(0, 0, 512, 256).pixels, pixels[:256])


def test_tiles_of_another_grid_are_refused(tmp_path, four, cut):
    folder = as_folder(tmp_path / "map", four()[0], tms=True)
    (folder / "tilemapresource.xml").write_text("<TileMap><SRS>EPSG:4326</SRS></TileMap>", encoding="utf-8")
    with pytest.raises(InputError, match="on a grid of EPSG:4326"):
        cut(folder, tmp_path / "set")


def test_transparent_and_missing_tiles_of_an_archive_have_no_data(tmp_path, noise, cut):
    pixels = noise(256, 256, bands=4)
    pixels[:, :, 3] = 255
    pixels[:, 128:, 3] = 0
    found = cut(as_pmtiles(tmp_path / "m.pmtiles", {(5, 3, 3): pixels, (5, 6, 3): pixels}), tmp_path / "set", size=64)
    assert sorted(set(found.table["column"].tolist())) == [0, 1, 12, 13]


def test_archives_of_one_zoom_are_stacked(tmp_path, four, cut):
    tiles, pixels = four()
    grey = {zxy: np.repeat(tile[:, :, :1], 3, axis=2) for zxy, tile in tiles.items()}
    first = as_mbtiles(tmp_path / "roads.mbtiles", tiles)
    second = as_pmtiles(tmp_path / "water.pmtiles", {zxy: tile for zxy, tile in grey.items() if zxy != (4, 8, 5)})
    found = cut([first, second], tmp_path / "set", size=128, stack=True)
    assert found.manifest.bands == ["roads red", "roads green", "roads blue", "water red", "water green", "water blue"]
    place = np.flatnonzero((found.table["row"] == 0) & (found.table["column"] == 2))[0]
    np.testing.assert_array_equal(found.images[place][:, :, :3], pixels[:128, 256:384])
    np.testing.assert_array_equal(found.images[place][:, :, 3], pixels[:128, 256:384, 0])
    again = PixelReader(found.manifest.sources, found.manifest.bands, found.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(found.table), found.images)


def test_vector_archives_are_refused_in_one_line(tmp_path, four, cut):
    tiles = four()[0]
    path = as_pmtiles(tmp_path / "v.pmtiles", tiles)
    content = bytearray(path.read_bytes())
    content[99] = 1
    path.write_bytes(bytes(content))
    database = as_mbtiles(tmp_path / "v.mbtiles", tiles, described="pbf")
    silent = as_mbtiles(tmp_path / "s.mbtiles", {})
    archive = sqlite3.connect(silent)
    archive.execute("insert into tiles values (0, 0, 0, ?)", (b"\x1f\x8b\x08 what vector tiles begin with",))
    archive.commit()
    archive.close()
    for source in (path, database, silent):
        with pytest.raises(InputError, match="holds vector tiles") as caught:
            cut(source, tmp_path / "set")
        assert "Generate XYZ tiles" in str(caught.value.hint)
        assert "\n" not in str(caught.value)


def test_damaged_archives_are_told_in_one_line(tmp_path, four, cut):
    tiles = four()[0]
    whole = as_pmtiles(tmp_path / "w.pmtiles", tiles).read_bytes()
    damaged = {
        "short.pmtiles": whole[: len(whole) // 2],
        "head.pmtiles": whole[:50],
        "other.pmtiles": b"PMTiles\x02" + whole[8:],
        "index.pmtiles": whole[:127] + bytes(len(whole) - 127),
        "text.mbtiles": b"no archive at all",
        "none.mbtiles": b"",
    }
    for name, content in damaged.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=r"cannot be read as (PMTiles|MBTiles)|no zoom level"):
            cut(tmp_path / name, tmp_path / "set")
    assert not (tmp_path / "set").exists()


@pytest.mark.parametrize(
    "place", [(3, "99999999999999999999", 1), (3, 1, "99999999999999999999"), (3, 8, 0), (3, 0, 8)]
)
def test_a_map_tile_beyond_its_zoom_is_named(tmp_path, noise, cut, place):
    folder = as_folder(tmp_path / "folder", {(3, 1, 1): noise(256, 256), place: noise(256, 256)})
    with pytest.raises(InputError, match=r"numbered beyond zoom 3, which has 8 columns and rows") as caught:
        cut(folder, tmp_path / "set", size=128)
    assert f"{place[1]}{os.sep}{place[2]}.png" in str(caught.value) and "\n" not in str(caught.value)
    if len(str(place)) < 12:
        archive = as_mbtiles(tmp_path / "a.mbtiles", {(3, 1, 1): noise(256, 256), place: noise(256, 256)}, tms=False)
        with pytest.raises(InputError, match=rf"a\.mbtiles/{place[0]}/{place[1]}/{place[2]} is numbered beyond zoom 3"):
            cut(archive, tmp_path / "set", size=128, rows="xyz")
    assert not (tmp_path / "set").exists()


def test_an_archive_that_is_being_written_is_not_read_half(tmp_path, four, cut):
    path = as_mbtiles(tmp_path / "m.mbtiles", four()[0])
    writing = sqlite3.connect(path)
    writing.execute("pragma journal_mode = wal")
    writing.execute("delete from tiles")
    writing.commit()
    with pytest.raises(InputError, match="being written by another program"):
        cut(path, tmp_path / "set")
    writing.close()


def test_nothing_is_written_beside_an_archive(tmp_path, four, cut):
    (tmp_path / "there").mkdir()
    path = as_mbtiles(tmp_path / "there" / "m.mbtiles", four()[0])
    cut(path, tmp_path / "set")
    assert os.listdir(tmp_path / "there") == ["m.mbtiles"]


def test_tiles_of_a_geopackage_are_a_raster_in_their_own_crs(tmp_path, noise, write_raster, cut):
    pixels = noise(512, 512)
    raster = write_raster(pixels)
    package = tmp_path / "m.gpkg"
    gdal.Translate(str(package), str(raster), format="GPKG", creationOptions=["TILE_FORMAT=PNG", "BLOCKSIZE=256"])
    found = cut(package, tmp_path / "set", size=128)
    np.testing.assert_array_equal(found.images, cut(raster, tmp_path / "other", size=128).images)
    assert found.manifest.sources[0].pixel_x == 10.0
    again = PixelReader(found.manifest.sources, found.manifest.bands, found.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(found.table), found.images)
    with pytest.raises(InputError, match="has no zoom levels to choose"):
        cut(package, tmp_path / "zoomed", zoom=3)


@pytest.mark.data
def test_real_archives_are_cut(tmp_path, data_folder, cut):
    world = cut(data_folder / "pmtiles" / "toner_z3.pmtiles", tmp_path / "world", size=128)
    assert world.manifest.sources[0].pixel_x == pytest.approx(2 * HALF_WORLD / 2048)
    assert len(world) == 256
    whitney = cut(data_folder / "pmtiles" / "usgs-mt-whitney-8-15-webp-512.pmtiles", tmp_path / "w", size=256, zoom=14)
    assert len(whitney) == 36
    assert whitney.table["longitude"].mean() == pytest.approx(-118.29, abs=0.02)  # Mount Whitney
    assert whitney.table["latitude"].mean() == pytest.approx(36.58, abs=0.02)
    with pytest.raises(InputError, match="holds vector tiles"):
        cut(data_folder / "pmtiles" / "firenze_vector.pmtiles", tmp_path / "vector")
