"""Quadtree pooling beside torch-geopooling's own numbers, and beside a tree that is walked cell by cell."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon

from trainer.contract import InputError
from trainer.location.quad_pool import (
    AdaptiveAvgQuadPool2d,
    AdaptiveMaxQuadPool2d,
    AdaptiveQuadPool2d,
    AvgQuadPool2d,
    MaxQuadPool2d,
    QuadPool2d,
    QuadTree,
)

from .quad_pool_corpus import CASES, CORPUS, OVER, POLYGON, POOLS, points

ADAPTIVE = {"cell": AdaptiveQuadPool2d, "mean": AdaptiveAvgQuadPool2d, "max": AdaptiveMaxQuadPool2d}
OF_POLYGON = {"cell": QuadPool2d, "mean": AvgQuadPool2d, "max": MaxQuadPool2d}


@pytest.fixture(scope="module")
def corpus():
    with np.load(CORPUS) as kept:
        return dict(kept)


def rows_of(tiles, wanted):
    """Of each wanted cell its row in ``tiles``."""
    places = {tuple(tile): row for row, tile in enumerate(tiles.tolist())}
    return torch.tensor([places[tuple(tile)] for tile in wanted.tolist()])


def filled(module, corpus, case):
    """The module with the package's vectors in its own cells; and which of the package's rows each cell is."""
    rows = rows_of(corpus[f"{case}/tiles"], module.tiles)
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(corpus[f"{case}/weight"])[rows])
    return rows


def check_read(module, rows, corpus, case, pool):
    asked = torch.from_numpy(points(case, 2))
    values = module.eval()(asked)
    torch.testing.assert_close(values.detach(), torch.from_numpy(corpus[f"{case}/{pool}"]), rtol=1e-12, atol=1e-12)
    slope = torch.from_numpy(np.random.default_rng(7).random((len(asked), 3)))
    if pool == "mean":  # off the polygon the package has values, but no gradient
        slope[~module.tree.terminal[module.tree.find(asked)]] = 0
    (values * slope).sum().backward()
    expected = torch.from_numpy(corpus[f"{case}/{pool} gradient"])[rows]
    torch.testing.assert_close(module.weight.grad, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("case", CASES)
def test_adaptive_pools_are_those_of_the_package(corpus, case, pool):
    module = ADAPTIVE[pool](3, **CASES[case], dtype=torch.float64)
    module.train()(torch.from_numpy(points(case, 1)))
    assert sorted(module.tiles.tolist()) == sorted(corpus[f"{case}/tiles"].tolist())
    check_read(module, filled(module, corpus, case), corpus, case, pool)


@pytest.mark.parametrize("case", CASES)
def test_a_second_batch_cuts_further_and_parts_take_over_their_vectors(corpus, case):
    module = AdaptiveQuadPool2d(3, **CASES[case], dtype=torch.float64)
    module.grow(torch.from_numpy(points(case, 1)))
    filled(module, corpus, case)
    module.grow(torch.from_numpy(points(case, 3)))
    rows = rows_of(corpus[f"{case}/tiles again"], module.tiles)
    assert len(rows) == len(corpus[f"{case}/tiles again"])
    assert torch.equal(module.weight.detach(), torch.from_numpy(corpus[f"{case}/weight again"])[rows])


@pytest.mark.parametrize("pool", POOLS)
def test_pools_over_a_polygon_are_those_of_the_package(corpus, pool):
    module = OF_POLYGON[pool](3, Polygon(POLYGON), **OVER, dtype=torch.float64)
    assert sorted(module.tiles.tolist()) == sorted(corpus["over/tiles"].tolist())
    check_read(module, filled(module, corpus, "over"), corpus, "over", pool)


def by_walking(cells, exterior, x, y):
    """The smallest cell around a point, from the whole down."""
    x0, y0, width, height = exterior
    level = column = row = 0
    while True:
        step = 2 ** (level + 1)
        right = x > x0 + (2 * column + 1) * width / step
        upper = y > y0 + (2 * row + 1) * height / step
        child = (level + 1, 2 * column + right, 2 * row + upper)
        if child not in cells:
            return level, column, row
        level, column, row = child


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1000), st.integers(1, 5), st.integers(0, 6), st.sampled_from([torch.float32, torch.float64]))
def test_each_point_is_in_its_cell_and_no_cell_holds_more_than_it_may(seed, capacity, depth, dtype):
    exterior = (-3.0, 5.0, 8.0, 2.0)
    there = torch.rand(60, 2, dtype=dtype, generator=torch.Generator().manual_seed(seed)) ** 2
    there = there * torch.tensor([8.0, 2.0], dtype=dtype) + torch.tensor([-3.0, 5.0], dtype=dtype)
    tree = QuadTree(exterior).grown(there, capacity, depth)
    cells = {tuple(tile) for tile in tree.tiles.tolist()}
    found = tree.find(there.double())
    walked = [by_walking(cells, exterior, x, y) for x, y in there.double().tolist()]
    assert [tuple(tile) for tile in tree.tiles[found].tolist()] == walked
    held = torch.bincount(found, minlength=len(tree))
    assert bool(tree.terminal[found].all())
    assert bool(((held <= capacity) | (tree.tiles[:, 0] == depth)).all())
    assert bool((tree.terminal | (tree.children >= 0).all(dim=1)).all()), "all four quarters, or none"
    inside = tree.origin(1)
    assert bool((inside == 0).all())


@pytest.mark.parametrize("most", [1, 4, 5, 8, 20])
def test_the_number_of_cells_is_limited_and_the_fullest_are_cut_first(most):
    there = torch.cat([torch.rand(60, 2) * 0.5, 0.5 + torch.rand(9, 2) * 0.5])
    tree = QuadTree((0, 0, 1, 1)).grown(there, 1, 12, most=most)
    assert int(tree.terminal.sum()) == (1 if most < 5 else 1 + 3 * ((most - 2) // 3))
    if most == 8:
        assert [1, 0, 0] in tree.tiles[~tree.terminal].tolist(), "the lower left quarter holds most of them"


def test_equal_points_count_once_and_are_compared_as_rounded():
    one = torch.tensor([[0.2, 0.2], [0.2, 0.2], [0.2000001, 0.2]], dtype=torch.float64)
    assert len(QuadTree((0, 0, 1, 1)).grown(one[:2], 1, 9)) == 1
    assert len(QuadTree((0, 0, 1, 1)).grown(one, 1, 9, precision=6)) == 1
    assert len(QuadTree((0, 0, 1, 1)).grown(one, 1, 9)) > 1


def test_shapes_are_kept_and_outside_is_told():
    module = AdaptiveAvgQuadPool2d(4, (0, 0, 10, 10), capacity=2)
    assert module(torch.rand(2, 3, 2) * 10).shape == (2, 3, 4)
    with pytest.raises(InputError, match="lies outside the exterior"):
        module(torch.tensor([[5.0, 11.0]]))
    with pytest.raises(InputError, match="is not a number"):
        module(torch.tensor([[float("nan"), 1.0]]))


def test_a_pool_that_was_saved_is_read_with_its_cells():
    module = AdaptiveMaxQuadPool2d(2, (0, 0, 1, 1), capacity=1)
    there = torch.rand(30, 2)
    module(there)
    torch.nn.init.normal_(module.weight)
    again = AdaptiveMaxQuadPool2d(2, (0, 0, 1, 1), capacity=1)
    again.load_state_dict(module.state_dict())
    assert torch.equal(again.eval()(there), module.eval()(there))


@pytest.mark.parametrize("pool", POOLS)
def test_the_gradient_is_that_of_finite_differences_also_off_the_polygon(pool):
    module = OF_POLYGON[pool](2, Polygon(POLYGON), OVER["exterior"], max_depth=3, dtype=torch.float64)
    there = torch.tensor([[90.0, 90.0], [30.0, 30.0], [12.0, 14.0], [2.0, 60.0]], dtype=torch.float64)
    assert torch.autograd.gradcheck(
        lambda weight: torch.func.functional_call(module, {"weight": weight}, (there,)), (module.weight,)
    )


def test_four_quarters_learn_their_values():
    there = torch.tensor([[90.0, 45.0], [90.0, -45.0], [-90.0, -45.0], [-90.0, 45.0]])
    wanted = torch.tensor([[10.0], [20.0], [30.0], [40.0]])
    module = AdaptiveQuadPool2d(1, max_depth=1)
    module.grow(there)
    optimiser = torch.optim.SGD(module.parameters(), lr=1.0)
    for _ in range(30):
        optimiser.zero_grad()
        (module(there) - wanted).square().mean().backward()
        optimiser.step()
    torch.testing.assert_close(module(there).detach(), wanted, atol=0.05, rtol=0)


@pytest.mark.parametrize(
    "tiles", [[[1, 0, 0]], [[0, 0, 0], [2, 0, 0]], [[0, 0, 0], [1, 0, 0], [1, 0, 0]]], ids=["whole", "parent", "twice"]
)
def test_cells_without_a_parent_or_twice_are_refused(tiles):
    with pytest.raises(ValueError, match="cell"):
        QuadTree((0, 0, 1, 1), torch.tensor(tiles))


def test_senseless_sizes_are_refused():
    with pytest.raises(ValueError, match="exterior"):
        AdaptiveQuadPool2d(1, (0, 0, 0, 1))
    with pytest.raises(ValueError, match="max_depth"):
        AdaptiveQuadPool2d(1, max_depth=31)
    with pytest.raises(ValueError, match="feature_dim"):
        AdaptiveQuadPool2d(0)
    with pytest.raises(ValueError, match="does not meet"):
        QuadPool2d(1, Polygon([(5, 5), (6, 5), (6, 6)]), (0, 0, 1, 1), max_depth=2)
