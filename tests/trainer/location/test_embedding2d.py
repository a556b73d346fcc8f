"""Embedding2d against a slow reference, its gradients, its edges, and its errors."""

from __future__ import annotations

import math
import warnings

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.location.embedding2d import Embedding2d

GLOBE = (-180.0, -90.0, 360.0, 180.0)
QUICK = settings(max_examples=60, deadline=None)
ROUNDING = 1e-9
"""Degrees: a tenth of a millimetre, a hundred thousand times what double precision is wrong by."""

sizes = st.integers(1, 9)
topologies = st.sampled_from(["sphere", "torus", "plane"])
longitudes = st.floats(-180, 180, allow_nan=False)
latitudes = st.floats(-90, 90, allow_nan=False)


def layer(width, height, dim=2, **options):
    """A layer in double precision whose cells all differ."""
    made = Embedding2d((width, height, dim), GLOBE, dtype=torch.float64, **options)
    torch.manual_seed(width * 100 + height)
    with torch.no_grad():
        for grid in made.grids:
            grid.copy_(torch.randn(grid.shape, dtype=torch.float64))
    return made


def read(made, *points):
    return made(torch.tensor(points, dtype=torch.float64)).detach()


# ---------------------------------------------------------------------------------------------
# The slow reference: one cell at a time, one step at a time
# ---------------------------------------------------------------------------------------------
def stepped_cell(u, row, step_x, step_y, width, height, topology):
    """Walk from row to row; over a pole the walk comes back half a turn away."""
    direction = 1 if step_y > 0 else -1
    for _ in range(abs(step_y)):
        if topology == "sphere" and not 0 <= row + direction < height:
            direction = -direction  # the first row beyond the pole is the same row, half a turn away
            u += width / 2
        else:
            row += direction
    column = math.floor(u) + step_x
    if topology == "plane":
        return min(max(column, 0), width - 1), min(max(row, 0), height - 1)
    return column % width, row % height


def slow_nearest(made, x, y):
    width, height, dim = made.manifold
    u, v = (x + 180.0) / 360.0 * width, (y + 90.0) / 180.0 * height
    row = math.floor(v)
    if made.topology != "torus":
        row = min(row, height - 1)
    if made.topology == "plane":
        u = min(u, width - 0.5)
    pad_x, pad_y = made.padding
    out = torch.empty(2 * pad_x + 1, 2 * pad_y + 1, dim, dtype=torch.float64)
    for i in range(-pad_x, pad_x + 1):
        for j in range(-pad_y, pad_y + 1):
            out[i + pad_x, j + pad_y] = made.weight[stepped_cell(u, row, i, j, width, height, made.topology)]
    return out


def slow_bilinear_centre(made, x, y):
    """Bilinear read of the centre of the window, corner by corner."""
    width, height, dim = made.manifold
    u, v = (x + 180.0) / 360.0 * width - 0.5, (y + 90.0) / 180.0 * height - 0.5
    row = math.floor(v)
    out = torch.zeros(dim, dtype=torch.float64)
    for corner_row, weight_y in ((row, 1 - (v - row)), (row + 1, v - row)):
        at_u, at_row = u, corner_row
        if made.topology == "sphere" and not 0 <= corner_row < height:
            at_u, at_row = u + width / 2, (-1 - corner_row if corner_row < 0 else 2 * height - 1 - corner_row)
        column = math.floor(at_u)
        for corner, weight_x in ((column, 1 - (at_u - column)), (column + 1, at_u - column)):
            cell = stepped_cell(corner, at_row, 0, 0, width, height, made.topology)
            out += weight_x * weight_y * made.weight[cell].detach()
    return out


@QUICK
@given(sizes, sizes, st.integers(0, 5), st.integers(0, 5), topologies, longitudes, latitudes)
def test_nearest_agrees_with_the_slow_reference(width, height, pad_x, pad_y, topology, x, y):
    made = layer(width, height, padding=(pad_x, pad_y), topology=topology)
    assert torch.equal(read(made, (x, y))[0], slow_nearest(made, x, y).detach())


@QUICK
@given(sizes, sizes, topologies, longitudes, latitudes)
def test_bilinear_agrees_with_the_slow_reference(width, height, topology, x, y):
    made = layer(width, height, mode="bilinear", topology=topology)
    torch.testing.assert_close(read(made, (x, y))[0, 0, 0], slow_bilinear_centre(made, x, y), atol=1e-9, rtol=0)


# ---------------------------------------------------------------------------------------------
# The same point, told in two ways
# ---------------------------------------------------------------------------------------------
@QUICK
@given(sizes, sizes, latitudes, st.sampled_from(["nearest", "bilinear", "multiresolution"]))
def test_both_sides_of_the_antimeridian_are_one_place(width, height, y, mode):
    for topology in ("sphere", "torus"):
        made = layer(width, height, padding=(1, 1), mode=mode, topology=topology)
        west, east = read(made, (-180.0, y), (180.0, y))
        torch.testing.assert_close(west, east, atol=1e-12, rtol=0)


@QUICK
@given(sizes, sizes, longitudes, st.sampled_from([-90.0, 90.0]))
def test_bilinear_reads_the_same_at_a_pole_from_both_sides(width, height, x, pole):
    """Walking up a meridian and down the opposite one meets in one value: the field is continuous there."""
    made = layer(width, height, mode="bilinear")
    opposite = x - 180.0 if x > 0 else x + 180.0
    here, there = read(made, (x, pole), (opposite, pole))
    torch.testing.assert_close(here, there, atol=1e-9, rtol=0)


@QUICK
@given(st.integers(1, 6).map(lambda half: 2 * half), sizes, longitudes)
@example(width=2, height=1, x=179.99999999999997)
@example(width=4, height=2, x=-8.5e-15)
def test_a_step_over_the_pole_comes_back_half_a_turn_away(width, height, x):
    """Half a turn away to within rounding: nearer to a cell's edge than that, either of the two cells may be read.

    179.99999999999997° is 360.0 in double precision once it is counted from the western edge, which is the first
    column, while the longitude opposite to it is told exactly and lies in the last column of its half.
    """
    made = layer(width, height, padding=(0, 1))
    top = 90.0 - 90.0 / height  # the centre of the last row
    opposite = x - 180.0 if x >= 0 else x + 180.0
    beside = [(opposite + shift + 180.0) % 360.0 - 180.0 for shift in (-ROUNDING, ROUNDING)]
    here, *there = read(made, (x, top), *((longitude, top) for longitude in beside))
    assert any(torch.equal(here[0, 2], one[0, 1]) for one in there)


def test_the_last_longitude_before_the_antimeridian_is_read_as_the_antimeridian():
    """Counted from the western edge the two are one number; on a plane, which ends there, it is the last column."""
    last = math.nextafter(180.0, 0.0)
    for topology in ("sphere", "torus"):
        made = layer(5, 3, topology=topology)
        assert torch.equal(*read(made, (last, 10.0), (-180.0, 10.0)))
    made = layer(5, 3, topology="plane")
    assert torch.equal(*read(made, (last, 10.0), (179.0, 10.0)))


@QUICK
@given(sizes, sizes, longitudes, latitudes)
def test_neighbours_of_a_point_are_the_cells_of_its_neighbours(width, height, x, y):
    """What the window shows one cell to the east is what the point one cell to the east sees in its middle."""
    made = layer(width, height, padding=(1, 0))
    width_degrees = 360.0 / width
    centre = (math.floor((x + 180.0) / width_degrees) % width + 0.5) * width_degrees - 180.0
    east = centre + width_degrees
    east = east - 360.0 if east > 180.0 else east
    here, there = read(made, (centre, y), (east, y))
    assert torch.equal(here[2, 0], there[1, 0])


# ---------------------------------------------------------------------------------------------
# Gradients
# ---------------------------------------------------------------------------------------------
@QUICK
@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 3), topologies)
def test_every_cell_receives_gradient(width, height, dim, topology):
    made = Embedding2d((width, height, dim), GLOBE, topology=topology)
    x = (torch.arange(width) + 0.5) * 360 / width - 180
    y = (torch.arange(height) + 0.5) * 180 / height - 90
    made(torch.cartesian_prod(x, y).reshape(-1, 2)).sum().backward()
    assert torch.equal(made.weight.grad, torch.ones_like(made.weight))


def test_the_large_grid_that_lost_half_its_gradient_in_the_original():
    made = Embedding2d((360, 180, 1), GLOBE)
    points = torch.cartesian_prod(torch.arange(360) - 179.5, torch.arange(180) - 89.5)
    made(points).sum().backward()
    assert int((made.weight.grad == 0).sum()) == 0


@pytest.mark.parametrize("mode", ["nearest", "bilinear", "multiresolution"])
@pytest.mark.parametrize("topology", ["sphere", "torus", "plane"])
@pytest.mark.parametrize("shape", [(5, 4, 3), (4, 3, 2)])
def test_gradcheck(mode, topology, shape):
    made = layer(*shape, padding=(1, 2), mode=mode, topology=topology)
    points = torch.tensor([[-171.3, 83.1], [12.5, 3.3], [179.2, -88.4]], dtype=torch.float64)
    points.requires_grad_(mode != "nearest")

    def call(points, *grids):
        names = ["weight"] + [f"coarser.{level}" for level in range(len(grids) - 1)]
        return torch.func.functional_call(made, dict(zip(names, grids, strict=True)), (points,))

    assert torch.autograd.gradcheck(call, (points, *made.grids))


# ---------------------------------------------------------------------------------------------
# Shapes, float types, errors
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("mode", ["nearest", "bilinear", "multiresolution"])
@pytest.mark.parametrize("leading", [(), (4,), (2, 3), (0,)])
def test_any_leading_shape(mode, leading):
    made = Embedding2d((6, 4, 5), GLOBE, padding=(2, 1), mode=mode)
    assert made(torch.zeros(*leading, 2)).shape == (*leading, 5, 3, 5)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
@pytest.mark.parametrize("mode", ["nearest", "bilinear"])
def test_any_float_type(dtype, mode):
    made = Embedding2d((6, 4, 2), GLOBE, mode=mode, dtype=dtype, initial_std=1.0)
    out = made(torch.tensor([[10.0, 20.0]], dtype=dtype))
    assert out.dtype == dtype
    out.float().sum().backward()
    assert made.weight.grad.abs().sum() > 0


def test_multiresolution_grids_halve_and_share_the_dimension():
    made = Embedding2d((9, 5, 7), GLOBE, mode="multiresolution", levels=3)
    assert [tuple(grid.shape) for grid in made.grids] == [(9, 5, 3), (5, 3, 2), (3, 2, 2)]


@pytest.mark.parametrize(
    ("point", "word"),
    [
        ((181.0, 0.0), "outside"),
        ((0.0, -90.5), "outside"),
        ((math.nan, 0.0), "not a number"),
        ((0.0, math.nan), "not a number"),
        ((math.inf, 0.0), "outside"),
    ],
)
def test_bad_coordinates_are_named(point, word):
    made = Embedding2d((4, 4, 1), GLOBE)
    with pytest.raises(InputError, match=f"Coordinate 1 .*{word}"):
        made(torch.tensor([[0.0, 0.0], point]))


@pytest.mark.parametrize(
    "options",
    [
        {"manifold": (0, 4, 1)},
        {"exterior": (0.0, 0.0, -1.0, 1.0)},
        {"exterior": (0.0, 0.0, math.nan, 1.0)},
        {"padding": (-1, 0)},
        {"mode": "cubic"},
        {"topology": "klein"},
        {"mode": "bilinear", "levels": 2},
        {"mode": "multiresolution", "levels": 3},
    ],
)
def test_senseless_options_are_refused(options):
    with pytest.raises(ValueError, match=r"must|belong"):
        Embedding2d(**{"manifold": (4, 4, 2), "exterior": GLOBE, **options})


def test_state_survives_a_round_trip(tmp_path):
    made, again = layer(6, 4), layer(6, 4)
    with torch.no_grad():
        made.weight += 1.0
    torch.save(made.state_dict(), tmp_path / "grid.pt")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again.load_state_dict(torch.load(tmp_path / "grid.pt", weights_only=True))
    assert torch.equal(made.weight, again.weight)
