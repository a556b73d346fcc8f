"""Co-registered rasters are one source, and others are refused."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from trainer.atomic import write_json
from trainer.contract import RENDERED_MAP, InputError, RenderedMapFiles
from trainer.geography import crs
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader
from trainer.tiles.tileset import TileSet


def test_a_stack_joins_bands_and_can_be_read_again(tmp_path, noise, write_raster, cut):
    a, b = noise(128, 128), noise(128, 128, bands=1, seed=3)
    sources = [write_raster(a, "a.tif"), write_raster(b, "b.tif")]
    tiles = cut(sources, tmp_path / "set", size=64, stack=True)
    np.testing.assert_array_equal(tiles.images[3], np.concatenate([a, b], axis=2)[64:, 64:])
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    with pytest.raises(InputError, match="cannot be stacked"):
        cut([sources[0], write_raster(noise(64, 128), "c.tif")], tmp_path / "other", size=64, stack=True)


def test_a_stack_of_two_zones_is_refused(tmp_path, noise, write_raster):
    sources = [write_raster(noise(128, 128), f"{zone}.tif", crs=zone) for zone in (32633, 32634)]
    with pytest.raises(InputError, match=r"32634\.tif is in WGS 84 / UTM zone 34N"):
        make_tile_set(sources, tmp_path / "set", CutOptions(stack=True), SILENT)


def render(folder, pixels, first=(8, 5), side=64, missing=()):
    """(H, W) or (H, W, 3) pixels as map tiles of zoom 4."""
    for x in range(pixels.shape[1] // side):
        for y in range(pixels.shape[0] // side):
            if (x, y) in missing:
                continue
            place = folder / "4" / str(first[0] + x) / f"{first[1] + y}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels[y * side : y * side + side, x * side : x * side + side]).save(place)


@pytest.mark.parametrize("channels", [3, 1])
def test_twelve_rendered_channels_become_one_tile_set(tmp_path, noise, cut, channels):
    layers = [noise(128, 192, bands=channels, seed=seed) for seed in range(12 // channels)]
    folders = [tmp_path / f"layer{number}" for number in range(len(layers))]
    for folder, pixels in zip(folders, layers):
        render(folder, pixels if channels == 3 else pixels[:, :, 0])
    tiles = cut(folders, tmp_path / "set", size=64, stride=32, stack=True)
    joined = np.concatenate(layers, axis=2)
    assert tiles.images.shape == (3 * 5, 64, 64, 12)
    for row, image in zip(tiles.table, tiles.images):
        y, x = int(row["row"]) * 32, int(row["column"]) * 32
        np.testing.assert_array_equal(image, joined[y : y + 64, x : x + 64])
    assert tiles.manifest.bands[:2] == (
        ["layer0 red", "layer0 green"] if channels == 3 else ["layer0 grey", "layer1 grey"]
    )
    grid = tiles.manifest.sources[0]
    assert (grid.kind, tiles.manifest.has_positions) == ("xyz", True)
    assert grid.origin_x == pytest.approx(0.0, abs=1e-6)
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table[::4]), tiles.images[::4])


def test_a_map_that_qgis_drew_as_channels_is_one_source_with_its_credit(tmp_path, noise, cut):
    """The order is the manifest's, not that of the names; with --stack further folders follow."""
    layers = [noise(64, 64, bands=1, seed=seed) for seed in range(3)]
    for name, pixels in zip(("2_roads", "10_water"), layers):
        render(tmp_path / "map" / name, pixels[:, :, 0])
    render(tmp_path / "more", layers[2][:, :, 0])
    write_json(
        tmp_path / "map" / RenderedMapFiles.MANIFEST,
        {
            "kind": RENDERED_MAP,
            "attribution": "© the <b>mapper</b>",
            "channels": [{"name": "2_roads"}, {"name": "10_water"}],
        },
    )
    tiles = cut([tmp_path / "map"], tmp_path / "set", size=64)
    np.testing.assert_array_equal(tiles.images[0], np.concatenate(layers[:2], axis=2))
    assert tiles.manifest.bands == ["2_roads grey", "10_water grey"]
    assert tiles.manifest.sources[0].attribution == "© the mapper"
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    joined = cut([tmp_path / "map", tmp_path / "more"], tmp_path / "joined", size=64, stack=True)
    np.testing.assert_array_equal(joined.images[0], np.concatenate(layers, axis=2))


@pytest.mark.parametrize("name", ["../elsewhere", "", 7, "gone"])
def test_a_channel_is_looked_for_in_the_maps_own_folder_alone(tmp_path, noise, name):
    render(tmp_path / "elsewhere", noise(64, 64))
    (tmp_path / "map").mkdir()
    record = {"kind": RENDERED_MAP, "channels": [{"name": name}]}
    write_json(tmp_path / "map" / RenderedMapFiles.MANIFEST, record)
    with pytest.raises(InputError):
        make_tile_set([tmp_path / "map"], tmp_path / "set", CutOptions(size=64), SILENT)


def test_a_map_tile_that_a_layer_lacks_has_no_data_in_the_stack(tmp_path, noise, cut):
    first, second = noise(128, 192, seed=1), noise(128, 128, seed=2)
    render(tmp_path / "a", first, missing={(0, 0)})
    render(tmp_path / "b", second, first=(9, 5), missing={(1, 1)})  # a column fewer, and one tile
    tiles = cut([tmp_path / "a", tmp_path / "b"], tmp_path / "set", size=64, stack=True)
    assert [(int(row["column"]), int(row["row"])) for row in tiles.table] == [(1, 0), (2, 0), (1, 1)]
    np.testing.assert_array_equal(tiles.images[0, :, :, :3], first[:64, 64:128])
    np.testing.assert_array_equal(tiles.images[0, :, :, 3:], second[:64, :64])


def test_folders_of_map_tiles_are_stacked_at_a_zoom_that_all_have(tmp_path, noise, cut, write_raster):
    render(tmp_path / "a", noise(64, 64, seed=1))
    render(tmp_path / "b", noise(64, 64, seed=2))
    (tmp_path / "a" / "5" / "1").mkdir(parents=True)
    Image.fromarray(noise(64, 64)).save(tmp_path / "a" / "5" / "1" / "1.png")
    tiles = cut([tmp_path / "a", tmp_path / "b"], tmp_path / "set", size=64, stack=True)
    assert tiles.images.shape == (1, 64, 64, 6)
    with pytest.raises(InputError, match="has no zoom level 5"):
        cut([tmp_path / "a", tmp_path / "b"], tmp_path / "five", size=64, stack=True, zoom=5)
    with pytest.raises(InputError, match=r"holds map tiles, .* does not"):
        cut([tmp_path / "a", write_raster(noise(64, 64))], tmp_path / "mixed", size=64, stack=True)
    (tmp_path / "b" / "4").rename(tmp_path / "b" / "3")
    with pytest.raises(InputError, match="no zoom level in common"):
        cut([tmp_path / "a", tmp_path / "b"], tmp_path / "none", size=64, stack=True)


def test_one_coloured_tile_among_grey_ones_is_told(tmp_path, noise, cut):
    grey = np.zeros((64 * 12, 64 * 12), np.uint8) + 40
    for name in ("a", "b"):
        render(tmp_path / name, grey, first=(4, 4))
    Image.fromarray(noise(64, 64)).save(tmp_path / "b" / "4" / "9" / "6.png")  # not among those whose head is read
    with pytest.raises(InputError, match=r"6\.png has colours; the others are grey"):
        cut([tmp_path / "a", tmp_path / "b"], tmp_path / "set", size=64, stack=True)


def test_a_coarser_raster_is_resampled_onto_the_first_by_the_method_that_is_named(tmp_path, noise, write_raster, cut):
    image = write_raster(noise(128, 128), "image.tif")
    classes = np.random.default_rng(1).integers(1, 9, (32, 32, 1)).astype(np.uint8) * 20
    coarse = write_raster(classes, "classes.tif", transform=(500000.0, 40.0, 0.0, 5400000.0, 0.0, -40.0))
    fine = noise(256, 256, bands=1, seed=2)
    finer = write_raster(fine, "fine.tif", transform=(500000.0, 5.0, 0.0, 5400000.0, 0.0, -5.0))
    tiles = cut([image, coarse, finer], tmp_path / "set", size=64, stack=True, resampling=("near", "average"))
    wanted = classes[:, :, 0].repeat(4, 0).repeat(4, 1)
    means = fine[:, :, 0].reshape(128, 2, 128, 2).mean(axis=(1, 3))
    for row, picture in zip(tiles.table, tiles.images):
        here = np.s_[64 * row["row"] : 64 * row["row"] + 64, 64 * row["column"] : 64 * row["column"] + 64]
        np.testing.assert_array_equal(picture[:, :, :3], noise(128, 128)[here])
        np.testing.assert_array_equal(picture[:, :, 3], wanted[here])
        np.testing.assert_allclose(picture[:, :, 4], means[here], atol=0.51)
    assert len(tiles) == 4
    assert tiles.manifest.sources[0].resampling == ("near", "average")
    assert TileSet.open(tmp_path / "set").manifest.sources[0].resampling == ("near", "average")
    assert len(tiles.manifest.mean) == 5  # statistics of each channel by itself
    np.testing.assert_allclose(tiles.manifest.mean[3], wanted.mean(), rtol=0.05)
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    mode = cut([image, coarse], tmp_path / "mode", size=64, stack=True, resampling=("bilinear",))
    assert not np.array_equal(mode.images[0][:, :, 3], tiles.images[0][:, :, 3])


def test_a_raster_of_another_crs_is_resampled_and_has_no_data_beyond_its_edge(tmp_path, noise, write_raster, cut):
    image = write_raster(noise(128, 128), "image.tif")
    x, y = crs.transform(np.array([500000.0, 500640.0]), np.array([5400000.0, 5398720.0]), "EPSG:32633", crs.WGS84)
    half = (float(x[0]), float(x[1] - x[0]) / 64, 0.0, float(y[0]), 0.0, float(y[1] - y[0]) / 128)
    other = write_raster(np.full((128, 64, 1), 77, np.uint8), "other.tif", crs=4326, transform=half)
    tiles = cut([image, other], tmp_path / "set", size=64, stack=True, resampling=("near",), borders=False)
    assert sorted(zip(tiles.table["row"].tolist(), tiles.table["column"].tolist())) == [(0, 0), (1, 0)]
    assert (tiles.images[:, 2:62, 2:60, 3] == 77).all()
    assert crs.parse(tiles.manifest.sources[0].crs_wkt).to_epsg() == 32633


def test_resampling_that_cannot_be_meant_is_refused(tmp_path, noise, write_raster, cut):
    image, other = write_raster(noise(128, 128), "a.tif"), write_raster(noise(64, 64), "b.tif")
    with pytest.raises(InputError, match="Add --resampling METHOD"):
        cut([image, other], tmp_path / "set", stack=True)
    with pytest.raises(InputError, match="names 2 methods for 1 sources"):
        cut([image, other], tmp_path / "set", stack=True, resampling=("near", "near"))
    with pytest.raises(InputError, match="--resampling is magic"):
        CutOptions(stack=True, resampling=("magic",))
    with pytest.raises(InputError, match="--resampling without --stack"):
        CutOptions(resampling=("near",))
    plain = write_raster(noise(64, 64), "c.tif", crs=None)
    with pytest.raises(InputError, match="both need a CRS"):
        cut([image, plain], tmp_path / "set", stack=True, resampling=("near",))


def test_rasters_on_the_same_pixels_are_left_as_they_are_by_resampling(tmp_path, noise, write_raster, cut):
    sources = [write_raster(noise(128, 128), "a.tif"), write_raster(noise(128, 128, bands=1, seed=3), "b.tif")]
    plain = cut(sources, tmp_path / "plain", size=64, stack=True)
    resampled = cut(sources, tmp_path / "resampled", size=64, stack=True, resampling=("cubic",))
    np.testing.assert_array_equal(plain.images, resampled.images)
