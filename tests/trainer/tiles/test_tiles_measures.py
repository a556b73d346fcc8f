"""Information, thresholds, balanced sampling, blocks and neighbours against slow or obvious versions."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.contract import SourceGrid
from trainer.geography import great_circle
from trainer.geography.blocks import METRES_A_DEGREE, choose_block_degrees, geographic_blocks
from trainer.imagery.warping import metric_crs, pixel_metres
from trainer.tiles.information import MEASURES, balanced_weights, compressed_size, propose_threshold, shannon_entropy
from trainer.tiles.splits import assign_splits, grid_blocks
from trainer.tiles.tileset import TABLE_DTYPE, TileSet, mosaic_index, mosaic_step


def png_size(image: np.ndarray) -> int:
    stream = io.BytesIO()
    Image.fromarray(image).save(stream, "PNG")
    return len(stream.getvalue())


def ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)).astype(float)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_size_of_one_colour_is_nought_and_of_noise_the_bands(measure):
    flat = np.full((1, 64, 64, 3), 77, np.uint8)
    noise = np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3)).astype(np.uint8)
    assert measure(flat)[0] < 0.15  # the first column has no left neighbour
    assert measure(noise)[0] == pytest.approx(3.0, abs=0.2)
    assert shannon_entropy(flat)[0] == 0.0
    assert 6.5 < shannon_entropy(noise)[0] < 8.0


def test_entropy_agrees_with_counting():
    images = np.random.default_rng(1).integers(0, 9, (5, 8, 8, 1)).astype(np.uint8)
    for image, found in zip(images, shannon_entropy(images)):
        shares = np.unique(image, return_counts=True)[1] / 64
        assert found == pytest.approx(-(shares * np.log2(shares)).sum(), abs=1e-5)


def test_no_tiles_have_no_information():
    nothing = np.zeros((0, 64, 64, 3), np.uint8)
    for measure in (*MEASURES.values(), shannon_entropy):
        assert measure(nothing).shape == (0,)


def test_compressed_size_is_deflate_s_of_the_sampled_rows():
    image = np.random.default_rng(2).integers(0, 9, (1, 16, 16, 1)).astype(np.uint8)  # so small that all rows count
    filtered = image[0].copy()
    filtered[:, 1:] -= image[0, :, :-1]
    deflate = zlib.compressobj(1, zlib.DEFLATED, -15)
    assert compressed_size(image)[0] * 256 == len(deflate.compress(filtered.tobytes()) + deflate.flush())


@pytest.mark.data
def test_tiles_are_ordered_as_a_png_would_order_them(tmp_path, data_folder):
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set

    world = data_folder / "world"
    tiles: TileSet = make_tile_set(
        [world / "bluemarble.tif"], tmp_path / "set", CutOptions(only=world / "tiles_64.csv"), SILENT
    )
    some = np.arange(0, len(tiles), 5)
    sizes = np.array([png_size(tiles.images[place]) for place in some])
    assert np.corrcoef(ranks(sizes), ranks(tiles.table["information"][some]))[0, 1] > 0.95
    assert np.corrcoef(ranks(sizes), ranks(compressed_size(tiles.images[some])))[0, 1] > 0.97


def test_the_threshold_parts_two_heaps():
    rng = np.random.default_rng(0)
    values = np.concatenate([rng.normal(0.2, 0.05, 700), rng.normal(2.0, 0.2, 300)]).astype(np.float32)
    assert 0.4 < propose_threshold(values) < 1.5
    assert propose_threshold(np.full(10, 1.5, np.float32)) == 0.0
    assert propose_threshold(np.zeros(0, np.float32)) == 0.0


# ---------------------------------------------------------------------------------------------
# Balance
# ---------------------------------------------------------------------------------------------
@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(st.floats(0, 3, width=32), min_size=1, max_size=200),
    strength=st.floats(0, 2),
    bins=st.integers(1, 100),
)
def test_weights_are_probabilities(values, strength, bins):
    weights = balanced_weights(np.array(values, np.float32), bins=bins, strength=strength)
    assert weights.dtype == np.float64
    assert weights.sum() == pytest.approx(1.0)
    assert (weights > 0).all()


def test_every_level_comes_up_alike():
    values = np.concatenate([np.full(900, 0.1), np.full(100, 2.9)]).astype(np.float32)
    weights = balanced_weights(values)
    assert weights[:900].sum() == pytest.approx(0.5)
    np.testing.assert_allclose(balanced_weights(values, strength=0.0), 1e-3)


def test_no_tile_is_drawn_without_end():
    values = np.append(np.full(100_000, 0.1), 2.9).astype(np.float32)
    assert balanced_weights(values)[-1] * len(values) <= 20.0 + 1e-6


def test_weights_of_nothing_are_refused():
    with pytest.raises(ValueError, match="0 tiles"):
        balanced_weights(np.zeros(0, np.float32))
    with pytest.raises(ValueError, match="finite"):
        balanced_weights(np.array([1.0, np.nan], np.float32))


# ---------------------------------------------------------------------------------------------
# Neighbours
# ---------------------------------------------------------------------------------------------
def table_of(places: list[tuple[int, int, int]]) -> np.ndarray:
    table = np.zeros(len(places), TABLE_DTYPE)
    for place, (source, row, column) in enumerate(places):
        table[place]["source"], table[place]["row"], table[place]["column"] = source, row, column
    return table


@settings(max_examples=50, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6), st.integers(0, 6)), min_size=1, unique=True),
    stride=st.sampled_from([16, 24, 32, 64, 80]),
)
def test_neighbours_agree_with_looking_them_up(places, stride):
    grids = [SourceGrid("a", "a", size=64, stride=64), SourceGrid("b", "b", size=64, stride=stride)]
    found = mosaic_index(table_of(places), grids)
    where = {place: number for number, place in enumerate(places)}
    for number, (source, row, column) in enumerate(places):
        step = mosaic_step(grids[source]) // grids[source].stride
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                alone = step == 0 and (i, j) != (0, 0)
                expected = -1 if alone else where.get((source, row + i * step, column + j * step), -1)
                assert found[number, 1 + i, 1 + j] == expected


def test_neighbours_hold_the_pixels_beside(tmp_path, noise, write_raster):
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set

    pixels = noise(256, 256)
    tiles = make_tile_set([write_raster(pixels)], tmp_path / "set", CutOptions(size=64, stride=32), SILENT)
    index = mosaic_index(tiles.table, tiles.manifest.sources)
    middle = int(np.flatnonzero((tiles.table["row"] == 3) & (tiles.table["column"] == 3))[0])
    mosaic = np.block([[[tiles.images[index[middle, i, j]]] for j in range(3)] for i in range(3)])
    np.testing.assert_array_equal(mosaic, pixels[32:224, 32:224])


def test_chips_have_no_neighbours():
    chips = [SourceGrid("a", "a", size=64, stride=64, kind="chips")]
    index = mosaic_index(table_of([(0, 0, 0), (0, 0, 1)]), chips)
    assert index[:, 1, 1].tolist() == [0, 1]
    assert (index >= 0).sum() == 2
    assert mosaic_index(table_of([]), chips).shape == (0, 3, 3)


# ---------------------------------------------------------------------------------------------
# Splits
# ---------------------------------------------------------------------------------------------
@settings(max_examples=100, deadline=None)
@given(lon=st.floats(-180, 180), lat=st.floats(-90, 90), degrees=st.floats(0.001, 40), turns=st.integers(-1, 1))
def test_a_place_has_one_block_however_its_longitude_is_written(lon, lat, degrees, turns):
    lon = round(lon, 3) + 0.0005
    here, there = (
        geographic_blocks(np.array([value]), np.array([lat]), degrees)[0] for value in (lon, lon + 360.0 * turns)
    )
    assert 0 <= here < 2**31
    piece = 360.0 / max(round(360.0 / degrees), 1)
    if abs((lon + 180.0) / piece - round((lon + 180.0) / piece)) > 1e-6:
        assert here == there or turns != 0


def test_blocks_are_about_as_wide_as_high():
    lon, lat = np.meshgrid(np.arange(-180, 180, 0.5) + 0.25, np.arange(-80, 80, 0.5) + 0.25)
    lon, lat = lon.ravel(), lat.ravel()
    blocks = geographic_blocks(lon, lat, 10.0)
    for block in np.unique(blocks)[::17]:
        inside = blocks == block
        if np.ptp(lon[inside]) > 300:
            continue
        height = np.ptp(lat[inside]) + 0.5
        width = (np.ptp(lon[inside]) + 0.5) * np.cos(np.radians(lat[inside].mean()))
        assert height == pytest.approx(10.0)
        assert 7.0 < width < 14.0


def test_splits_keep_blocks_whole_and_shares_close():
    rng = np.random.default_rng(0)
    table = np.zeros(20_000, TABLE_DTYPE)
    table["block"] = rng.integers(0, 300, 20_000)
    split = assign_splits(table, (0.7, 0.2, 0.1), seed=0)
    for block in range(300):
        assert len(np.unique(split[table["block"] == block])) == 1
    shares = np.bincount(split, minlength=3) / 20_000
    np.testing.assert_allclose(shares, (0.7, 0.2, 0.1), atol=0.01)
    assert (assign_splits(table, (0.7, 0.2, 0.1), seed=1) != split).any()
    shuffled = rng.permutation(20_000)
    np.testing.assert_array_equal(assign_splits(table[shuffled], (0.7, 0.2, 0.1), seed=0), split[shuffled])


@pytest.mark.parametrize(("blocks", "splits"), [(1, {0}), (2, {0, 2}), (3, {0, 1, 2})])
def test_few_blocks_still_leave_something_to_train_on(blocks, splits):
    table = np.zeros(60, TABLE_DTYPE)
    table["block"] = np.arange(60) % blocks
    assert set(assign_splits(table, (0.8, 0.1, 0.1), seed=0).tolist()) == splits


def test_blocks_without_a_position_count_tiles():
    column, row = np.arange(8), np.zeros(8, np.int64)
    assert len(np.unique(grid_blocks(0, column, row, 4))) == 2
    assert set(grid_blocks(0, column, row, 4)).isdisjoint(grid_blocks(1, column, row, 4))


def test_a_block_is_neither_a_tile_nor_the_whole():
    world = choose_block_degrees((-180, -80, 180, 80), 2.8)
    assert 2.8 * 4 <= world < 15
    town = choose_block_degrees((10.0, 50.0, 10.01, 50.01), 0.002)
    assert 0.002 <= town < 0.005


# ---------------------------------------------------------------------------------------------
# Ground metres
# ---------------------------------------------------------------------------------------------
@settings(max_examples=60, deadline=None)
@given(lon=st.floats(-179, 179), lat=st.floats(-84, 84))
def test_pixel_metres_agree_with_great_circles(lon, lat):
    side = 0.01
    metres = pixel_metres(np.array([lon]), np.array([lat]), side, -side, "EPSG:4326")[0]
    east = great_circle.distance_km(lon - side / 2, lat, lon + side / 2, lat) * 1000
    north = great_circle.distance_km(lon, lat - side / 2, lon, lat + side / 2) * 1000
    assert metres == pytest.approx(float(np.sqrt(east * north)), rel=0.006)  # the sphere's own error


@pytest.mark.parametrize("latitude", [0.0, 45.0, -60.0, 80.0])
def test_web_mercator_s_pixels_shrink_with_the_cosine(latitude):
    y = 6378137.0 * np.log(np.tan(np.pi / 4 + np.radians(latitude) / 2))
    metres = pixel_metres(np.array([0.0]), np.array([y]), 100.0, -100.0, "EPSG:3857")[0]
    assert metres == pytest.approx(100.0 * np.cos(np.radians(latitude)), rel=0.006)


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((14.0, 48.0, 16.0, 49.0), "EPSG:32633"),
        ((150.0, -34.0, 152.0, -33.0), "EPSG:32756"),
        ((-180.0, -10.0, -178.0, -9.0), "EPSG:32701"),
        ((-10.0, 35.0, 30.0, 60.0), "+proj=laea +lat_0=47.500 +lon_0=10.000"),
        ((-180.0, 65.0, 180.0, 90.0), "+proj=laea +lat_0=77.500"),
        ((-180.0, -90.0, 180.0, 90.0), "EPSG:6933"),
    ],
)
def test_the_metric_crs_suits_the_box(bounds, expected):
    assert metric_crs(*bounds).startswith(expected)


def test_a_degree_of_latitude():
    assert great_circle.distance_km(0.0, 0.0, 0.0, 1.0) * 1000 == pytest.approx(METRES_A_DEGREE, rel=1e-4)
