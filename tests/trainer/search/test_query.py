"""Examples, counter-examples, filters, and the way between two looks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geography.polygons import Area
from trainer.search.query import Filters, Query, between, search, similarities, slerp

from .conftest import mercator_grid


@pytest.fixture
def world(make_folder, clusters):
    """576 tiles over the Earth, whose looks change every hundred rows."""
    return make_folder(clusters[:576], grids=[mercator_grid(columns=24, rows=24)])


def test_the_nearest_are_of_the_same_cluster_and_not_the_example(world):
    answer = search(world, Query.of_tiles(world, (150,)), k=20)
    assert set(answer.rows // 100) == {1}
    assert 150 not in answer.rows
    assert (np.diff(answer.similarity) <= 0).all()
    with_it = search(world, Query.of_tiles(world, (150,)), k=20, filters=Filters(examples=True))
    assert with_it.rows[0] == 150
    assert with_it.distance_km[0] == 0


def test_two_examples_of_two_looks_find_both(world):
    """A centroid would ask for something between them."""
    answer = search(world, Query.of_tiles(world, (150, 350)), k=60)
    assert {1, 3} == set(answer.rows // 100)
    assert min(np.bincount(answer.rows // 100)[[1, 3]]) >= 10


def test_a_counter_example_drives_its_own_look_away(world):
    both = Query.of_tiles(world, (150, 350))
    without = Query.of_tiles(world, (150, 350), (351,))
    assert 3 in search(world, both, k=60).rows // 100
    assert 3 not in search(world, without, k=60).rows // 100


def test_distances_are_from_the_first_example(world):
    answer = search(world, Query.of_tiles(world, (10, 400)), k=5)
    where = world.positions
    expected = distance_km(
        where.longitude[answer.rows], where.latitude[answer.rows], where.longitude[10], where.latitude[10]
    )
    assert answer.distance_km == pytest.approx(expected)


@pytest.mark.parametrize("row", [0, 23, 300, 575])
def test_distance_filters_hold_over_the_antimeridian(world, row):
    where = world.positions
    away = distance_km(where.longitude, where.latitude, where.longitude[row], where.latitude[row])
    query = Query.of_tiles(world, (row,))
    near = search(world, query, k=600, filters=Filters(within_km=3000, examples=True))
    far = search(world, query, k=600, filters=Filters(not_within_km=3000))
    assert sorted(near.rows) == np.flatnonzero(away <= 3000).tolist()
    assert sorted(far.rows) == np.flatnonzero(away > 3000).tolist()


def test_a_filter_by_distance_needs_a_place(world):
    with pytest.raises(InputError, match="place"):
        search(world, Query(np.ones((1, 16), np.float32)), filters=Filters(within_km=5))


def test_the_polygon_filter_in_degrees_and_in_the_grids_crs_agree(world):
    box = np.array([[-40.0, -30.0], [70.0, -30.0], [70.0, 50.0], [-40.0, 50.0]])
    from trainer.geography import crs

    x, y = crs.transform(box[:, 0], box[:, 1], crs.WGS84, world.manifest.sources[0].crs_wkt)
    degrees = Filters(area=Area(((box,),)), examples=True)
    metres = Filters(area=Area(((np.stack([x, y], 1),),), world.manifest.sources[0].crs_wkt), examples=True)
    query = Query.of_tiles(world, (0,))
    rows = sorted(search(world, query, k=600, filters=degrees).rows)
    assert rows == sorted(search(world, query, k=600, filters=metres).rows)
    where = world.positions
    inside = (abs(where.longitude - 15) < 55) & (where.latitude > -30) & (where.latitude < 50)
    assert rows == np.flatnonzero(inside).tolist()


def test_sources_are_told_apart(make_folder, clusters):
    grids = [mercator_grid("a", 4, 4), mercator_grid("b", 4, 4)]
    folder = make_folder(clusters[:32], grids=grids)
    answer = search(folder, Query.of_tiles(folder, (0,)), k=99, filters=Filters(sources=(1,), overlapping=True))
    assert sorted(answer.rows) == list(range(16, 32))


def test_nothing_left_is_said(world):
    with pytest.raises(InputError, match="filters"):
        search(world, Query.of_tiles(world, (0,)), filters=Filters(within_km=1))


@pytest.mark.parametrize(
    ("query", "k", "code"),
    [
        (Query(np.zeros((0, 16), np.float32)), 5, "no-example"),
        (Query(np.ones((1, 3), np.float32)), 5, "other-dimension"),
        (Query(np.full((1, 16), np.nan, np.float32)), 5, "bad-vector"),
        (Query(np.ones((1, 16), np.float32)), 0, "bad-k"),
    ],
)
def test_what_cannot_be_asked_is_refused(world, query, k, code):
    with pytest.raises(InputError) as caught:
        search(world, query, k)
    assert caught.value.code == code


def test_tiles_without_positions_can_be_searched(make_folder, clusters):
    chips = mercator_grid(crs_wkt="", columns=100, rows=1)
    folder = make_folder(clusters[:100], grids=[chips])
    answer = search(folder, Query.of_tiles(folder, (5,)), k=3)
    assert len(answer) == 3
    assert np.isnan(answer.distance_km).all()


def test_similarities_are_the_scores_of_the_search(world):
    query = Query.of_tiles(world, (150, 350), (10,))
    scores = similarities(world, query)
    answer = search(world, query, k=600, filters=Filters(examples=True))
    assert scores.shape == (576,)
    assert scores[answer.rows] == pytest.approx(answer.similarity, abs=1e-5)


def test_the_way_between_two_looks(make_folder):
    """Looks on a quarter circle: the way from one end to the other visits them in order, none twice."""
    angles = np.linspace(0, np.pi / 2, 31)
    shuffled = np.random.default_rng(2).permutation(31)
    circle = np.stack([np.cos(angles), np.sin(angles), 0 * angles], axis=1)[shuffled]
    folder = make_folder(circle, dtype="float32")
    start, end = int(np.flatnonzero(shuffled == 0)[0]), int(np.flatnonzero(shuffled == 30)[0])
    answer = between(folder, Query.of_tiles(folder, (start,)), Query.of_tiles(folder, (end,)), steps=11)
    assert shuffled[answer.rows].tolist() == list(range(0, 31, 3))


def test_more_steps_than_tiles_answers_each_once(make_folder):
    folder = make_folder(np.eye(3, dtype=np.float32))
    answer = between(folder, Query.of_tiles(folder, (0,)), Query.of_tiles(folder, (2,)), steps=9)
    assert sorted(answer.rows) == [0, 1, 2]
    assert (answer.rows[0], answer.rows[-1]) == (0, 2) or len(answer) == 3


directions = st.lists(st.floats(-1, 1), min_size=5, max_size=5).map(np.array).filter(lambda v: np.linalg.norm(v) > 0.1)


@given(directions, directions)
def test_slerp_stays_on_the_sphere_and_moves_evenly(a, b):
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    way = slerp(a, b, np.linspace(0, 1, 7))
    assert np.allclose(np.linalg.norm(way, axis=1), 1)
    assert np.allclose(way[0], a)
    steps = np.linalg.norm(np.diff(way, axis=0), axis=1)
    assert np.allclose(steps, steps[0], atol=1e-6)
    if not np.allclose(a, -b, atol=1e-6):
        assert np.allclose(way[-1], b, atol=1e-6)


def test_slerp_between_opposite_looks_takes_one_of_the_ways():
    way = slerp(np.array([1.0, 0.0]), np.array([-1.0, 0.0]), np.array([0.0, 0.5, 1.0]))
    assert np.allclose(np.linalg.norm(way, axis=1), 1)
    assert np.allclose(way[2], [-1, 0])
