"""Tiles of several sources that show one place: found across CRSs, in one split, of one block."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.geography import crs
from trainer.tiles.same_places import same_places


@pytest.fixture
def two_dates(write_raster, noise, cut, tmp_path):
    """The same ground at two dates, the second from 24 pixels below and 8 to the left."""
    scene = noise(400, 400)
    first = write_raster(scene[:320, 32:352], "a_2016.tif", transform=(500320.0, 10.0, 0.0, 5400000.0, 0.0, -10.0))
    second = write_raster(scene[24:344, 24:344], "b_2018.tif", transform=(500240.0, 10.0, 0.0, 5399760.0, 0.0, -10.0))
    return cut([first, second], tmp_path / "set", size=64, dates="name", splits=(0.5, 0.25, 0.25), block=700.0)


def test_each_tile_knows_the_nearest_of_the_other_date_and_by_how_much_it_is_off(two_dates):
    same = same_places(two_dates.table, two_dates.manifest.sources)
    assert same.rows.shape == (50, 1)
    assert same.count.tolist() == [1] * 50
    assert same.rows[:, 0].tolist() == [*range(25, 50), *range(25)]
    # The middle of a tile of 2016 lies 24 pixels above that of 2018, and 8 to the right of it.
    assert set(zip(same.down[:25, 0].tolist(), same.right[:25, 0].tolist())) == {(-24, 8)}
    assert set(zip(same.down[25:, 0].tolist(), same.right[25:, 0].tolist())) == {(24, -8)}
    alone = same.among(np.arange(25))
    assert alone.count.sum() == 25  # those of 2018 keep theirs of 2016, and not the other way round
    assert (alone.rows[:25] == -1).all()


def test_tiles_of_one_place_are_in_one_block_and_so_in_one_split(two_dates):
    table = two_dates.table
    assert len(np.unique(table["split"])) == 3
    np.testing.assert_array_equal(table["block"][:25], table["block"][25:])
    np.testing.assert_array_equal(table["split"][:25], table["split"][25:])


def test_scenes_of_two_zones_are_cut_in_their_own_and_known_to_overlap(write_raster, noise, cut, tmp_path):
    """At 12 degrees east, where zones 32 and 33 meet; each tile is the file's own pixels."""
    scenes = []
    for zone in (32, 33):
        x, y = crs.transform(np.array([12.0]), np.array([48.0]), crs.WGS84, f"EPSG:{32600 + zone}")
        corner = round(float(x[0]) - 1600, -1), round(float(y[0]) + 1600, -1)
        pixels = noise(320, 320, seed=zone)
        path = write_raster(pixels, f"{zone}.tif", 32600 + zone, (corner[0], 10.0, 0.0, corner[1], 0.0, -10.0))
        scenes.append((path, pixels))
    tiles = cut([path for path, _ in scenes], tmp_path / "set", size=64)
    assert [crs.parse(grid.crs_wkt).to_epsg() for grid in tiles.manifest.sources] == [32632, 32633]
    for number, (_, pixels) in enumerate(scenes):
        for row in np.flatnonzero(tiles.table["source"] == number):
            top, left = 64 * tiles.table["row"][row], 64 * tiles.table["column"][row]
            np.testing.assert_array_equal(tiles.images[row], pixels[top : top + 64, left : left + 64])
    same = same_places(tiles.table, tiles.manifest.sources)
    pairs = np.flatnonzero(same.count)
    assert len(pairs) > 40  # of 50; at the corners a scene that is turned by 4 degrees leaves the other
    table = tiles.table
    for row in pairs:
        other = same.rows[row, 0]
        grid = tiles.manifest.sources[table["source"][other]]
        x, y = crs.transform(table["longitude"][[row]], table["latitude"][[row]], crs.WGS84, grid.crs_wkt)
        assert abs((x[0] - table["x"][other]) / 10 - same.right[row, 0]) <= 0.51
        assert abs((table["y"][other] - y[0]) / 10 - same.down[row, 0]) <= 0.51
        assert max(abs(same.down[row, 0]), abs(same.right[row, 0])) <= 33
    first = same.rows[pairs, 0] < pairs
    np.testing.assert_array_equal(table["split"][pairs[first]], table["split"][same.rows[pairs[first], 0]])


def test_coarse_tiles_are_not_the_place_of_fine_ones_nor_chips_of_anything(write_raster, noise, cut, tmp_path):
    fine = write_raster(noise(128, 128), "fine.tif")
    coarse = write_raster(noise(128, 128), "coarse.tif", transform=(500000.0, 30.0, 0.0, 5400000.0, 0.0, -30.0))
    unplaced = write_raster(noise(128, 128), "none.tif", crs=None)
    tiles = cut([fine, coarse, unplaced], tmp_path / "set", size=64)
    assert same_places(tiles.table, tiles.manifest.sources).count.sum() == 0


def test_of_many_dates_each_place_keeps_some(write_raster, noise, cut, tmp_path):
    paths: list[Path] = [write_raster(noise(64, 64), f"{year}.tif") for year in range(2000, 2020)]
    tiles = cut(paths, tmp_path / "set", size=64)
    same = same_places(tiles.table, tiles.manifest.sources)
    assert same.count.tolist() == [16] * 20
    assert all(row not in others for row, others in enumerate(same.rows.tolist()))
    assert len(np.unique(tiles.table["block"])) == 1
