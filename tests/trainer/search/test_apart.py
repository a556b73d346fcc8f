"""Answers that do not lie on each other: against a slow walk down the whole ranking, with Shapely's overlaps."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.affinity import scale
from shapely.geometry import Polygon

from tests.trainer.search.conftest import HALF_WORLD, MERCATOR, mercator_grid
from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.positions import WGS84, transform, use_transform
from trainer.results.footprints import bounds
from trainer.search.apart import TOUCHING
from trainer.search.query import Filters, Query, search, search_all

UTM32, UTM33 = "EPSG:32632", "EPSG:32633"


@pytest.fixture(autouse=True)
def pyproj_transforms():
    use_transform(crs.transform)
    yield
    use_transform(None)


def random_vectors(count, seed=1, dimension=8):
    vectors = np.random.default_rng(seed).standard_normal((count, dimension))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def half_stride(columns=12, rows=12, **changes):
    return mercator_grid(columns=columns, rows=rows, stride=32, **changes)


def outline(folder, row, plane):
    x0, y0, x1, y1 = bounds(folder, np.array([row]))[0]
    grid = folder.manifest.sources[folder.table["source"][row]]
    x, y = transform([x0, x1, x1, x0], [y0, y0, y1, y1], grid.crs_wkt, plane)
    return scale(Polygon(np.stack([x, y], axis=1)), 1 - TOUCHING, 1 - TOUCHING)


def slow_walk(asked, k, plane):
    """Down the whole ranking, one by one: (folder, row)."""
    taken = [outline(folder, row, plane) for folder, query in asked for row in query.rows]
    ranking = []
    for number, (folder, query) in enumerate(asked):
        found = search(folder, query, len(folder), Filters(overlapping=True))
        ranking += [(-value, number, row) for row, value in zip(found.rows.tolist(), found.similarity.tolist())]
    kept = []
    for _value, number, row in sorted(ranking):
        here = outline(asked[number][0], row, plane)
        if not any(here.intersects(other) for other in taken):
            taken.append(here)
            kept.append((number, row))
    return kept[:k]


@pytest.mark.parametrize("stride", [16, 24, 32, 48, 63])
def test_answers_are_those_of_a_walk_down_the_whole_ranking(make_folder, stride):
    folder = make_folder(random_vectors(400), grids=[mercator_grid(columns=20, rows=20, stride=stride)])
    query = Query.of_tiles(folder, (130, 5), (88,))
    wanted = slow_walk([(folder, query)], 30, MERCATOR)
    answer = search(folder, query, k=30)
    assert answer.rows.tolist() == [row for _number, row in wanted]


def test_the_first_answers_do_not_lie_on_the_example(make_folder):
    grid = half_stride()
    table = [(0, column, row) for row in range(12) for column in range(12)]
    vectors = np.array([[1.0, 0.01 * (abs(c - 5) + abs(r - 5)), 0.0] for _s, c, r in table])  # neighbours look alike
    folder = make_folder(vectors, grids=[grid])
    answer = search(folder, Query.of_tiles(folder, (5 * 12 + 5,)), k=4)
    columns, rows = folder.table["column"][answer.rows].astype(int), folder.table["row"][answer.rows].astype(int)
    assert (np.maximum(abs(columns - 5), abs(rows - 5)) >= 2).all()
    everything = search(folder, Query.of_tiles(folder, (5 * 12 + 5,)), k=4, filters=Filters(overlapping=True))
    assert set(everything.rows.tolist()) == {4 * 12 + 5, 6 * 12 + 5, 5 * 12 + 4, 5 * 12 + 6}


def test_tiles_that_only_touch_are_all_answered(make_folder):
    folder = make_folder(random_vectors(64), grids=[mercator_grid(columns=8, rows=8)])
    assert len(search(folder, Query.of_tiles(folder, (17,)), k=99)) == 63
    both = make_folder(random_vectors(32), grids=[mercator_grid("a", 4, 4), mercator_grid("b", 4, 4)])
    # Two sources on the same ground: one tile of each place, and none where the example lies.
    assert len(search(both, Query.of_tiles(both, (0,)), k=99)) == 15


def test_fewer_come_back_where_fewer_fit(make_folder):
    folder = make_folder(random_vectors(9), grids=[half_stride(3, 3)])
    answer = search(folder, Query.of_tiles(folder, (0,)), k=9)
    assert len(answer) >= 1
    with pytest.raises(InputError) as caught:
        search(folder, Query.of_tiles(folder, (4,)), k=9)
    assert caught.value.code == "nothing-left" and "overlap" in caught.value.message
    assert "overlap" in caught.value.hint


def test_an_example_that_is_asked_for_is_answered_although_it_lies_on_itself(make_folder):
    folder = make_folder(random_vectors(144), grids=[half_stride()])
    answer = search(folder, Query.of_tiles(folder, (30, 31)), k=5, filters=Filters(examples=True))
    assert set(answer.rows[:2].tolist()) == {30, 31}
    far = np.maximum(
        *(abs(folder.table[n][answer.rows[2:]].astype(int) - folder.table[n][30]) for n in ("column", "row"))
    )
    assert (far >= 2).all()


def test_a_place_embedded_afresh_finds_its_own_tile_where_examples_are_asked_for(make_folder):
    """`search --exactly --with-examples` at a tile's centre: 1.00 for it, and nothing that lies on it."""
    folder = make_folder(random_vectors(144), grids=[half_stride()])
    place = np.array([[folder.table["longitude"][30] + 1e-9, folder.table["latitude"][30]]])
    query = Query(folder.rows([30]), places=place)
    answer = search(folder, query, k=5, filters=Filters(examples=True))
    assert answer.rows[0] == 30 and answer.similarity[0] == pytest.approx(1.0, abs=1e-3)
    assert 30 not in search(folder, query, k=5).rows


def test_a_place_that_is_no_tile_keeps_answers_off_a_tile_around_it(make_folder):
    folder = make_folder(random_vectors(144), grids=[half_stride()])
    where = folder.positions
    place = np.array([[where.longitude[66] + 1.0, where.latitude[66] - 1.0]])  # between tiles
    query = Query(random_vectors(1, 9).astype(np.float32), places=place)
    answer = search(folder, query, k=12)
    x, y = crs.transform(place[:, 0], place[:, 1], WGS84, MERCATOR)
    tile = abs(folder.manifest.sources[0].pixel_x) * 64
    away = np.maximum(abs(where.x[answer.rows] - x), abs(where.y[answer.rows] - y))
    assert len(answer) == 12 and (away >= tile * 0.998).all()


def test_several_sources_in_other_crs_are_compared_on_the_ground(make_folder):
    def grid(name, wkt, easting):
        return mercator_grid(
            name, 10, 10, crs_wkt=wkt, origin_x=easting, origin_y=5_300_000, pixel_x=100, pixel_y=-100, stride=32
        )

    # 12° E: the border between two zones, where their grids lie askew.
    folder = make_folder(random_vectors(200), grids=[grid("32", UTM32, 700_000), grid("33", UTM33, 270_000)])
    query = Query.of_tiles(folder, (55,))
    degrees = slow_walk([(folder, query)], 40, WGS84)
    answer = search(folder, query, k=40)
    assert answer.rows.tolist() == [row for _number, row in degrees]
    assert set(folder.table["source"][answer.rows].tolist()) == {0, 1}


def test_folders_over_the_same_ground_are_ranked_and_told_apart_together(make_folder):
    one = make_folder(random_vectors(144, 1), grids=[half_stride()])
    other = make_folder(random_vectors(144, 2), grids=[half_stride(origin_x=-HALF_WORLD + 1_000_000.0)])
    query = Query.of_tiles(one, (70,))
    elsewhere = Query(query.like, places=query.places)
    asked = [(one, query, Filters(), None), (other, elsewhere, Filters(), None)]
    parts = search_all(asked, 15)
    found = sorted(
        (rank, n, row) for n, (a, ranks) in enumerate(parts) for rank, row in zip(ranks.tolist(), a.rows.tolist())
    )
    wanted = slow_walk([(one, query), (other, elsewhere)], 15, MERCATOR)
    assert [(n, row) for _rank, n, row in found] == wanted
    assert {n for n, _row in wanted} == {0, 1}


def test_tiles_over_the_antimeridian_overlap_those_beyond_it(make_folder):
    def grid(name, origin):
        return mercator_grid(
            name, 4, 1, crs_wkt="EPSG:4326", origin_x=origin, origin_y=1, pixel_x=1 / 64, pixel_y=-1 / 64
        )

    utm = mercator_grid("far", 1, 1, crs_wkt=UTM33, origin_x=500_000, origin_y=5e6, pixel_x=10, pixel_y=-10)
    grids = [grid("east", 178.5), grid("west", -180.0), utm]
    folder = make_folder(random_vectors(9), grids=grids)
    # 178.5…179.5, 179.5…180.5, 180.5…181.5, 181.5…182.5 and -180…-179, -179…-178, -178…-177, -177…-176.
    answer = search(folder, Query.of_tiles(folder, (1,)), k=9)
    assert not {1, 4} & set(answer.rows.tolist())
    assert {0, 8} <= set(answer.rows.tolist())


def test_tiles_without_a_place_overlap_nothing(make_folder):
    folder = make_folder(random_vectors(20), grids=[mercator_grid(columns=20, rows=1, crs_wkt="", stride=8)])
    assert len(search(folder, Query.of_tiles(folder, (0,)), k=99)) == 19
