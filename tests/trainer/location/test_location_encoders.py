"""Location encoders: shapes, continuity over the antimeridian and the poles, known values."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.special
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.location.location_encoders import (
    LOCATION_ENCODERS,
    GridEncoder,
    QuadtreeEncoder,
    Region,
    Sphere2VecEncoder,
    equal_earth,
    real_spherical_harmonics,
)

QUICK = settings(max_examples=40, deadline=None)
SITE = Region(16.40, 43.50, 16.41, 43.51, detail=0.001)


@pytest.mark.parametrize("name", LOCATION_ENCODERS)
@pytest.mark.parametrize("region", [Region(), SITE], ids=["globe", "site"])
def test_one_interface(name, region):
    encoder = LOCATION_ENCODERS[name](region)
    points = torch.tensor([[[16.401, 43.502], [16.409, 43.508]]], dtype=torch.float64)
    out = encoder(points)
    assert out.shape == (1, 2, encoder.dimension)
    assert out.dtype == torch.float32
    assert torch.isfinite(out).all()


@pytest.mark.parametrize("name", ["grid", "sphere2vec", "fourier"])
def test_places_half_a_site_apart_have_different_codes(name):
    torch.manual_seed(0)
    encoder = LOCATION_ENCODERS[name](SITE)
    one, two = encoder(torch.tensor([[16.402, 43.505], [16.408, 43.505]], dtype=torch.float64)).detach()
    assert float((one - two).norm()) > 0.01 * float(one.norm())


@QUICK
@given(st.floats(-90, 90), st.sampled_from(["grid", "sphere2vec", "harmonics"]))
def test_both_sides_of_the_antimeridian_have_one_code(latitude, name):
    torch.manual_seed(0)
    encoder = LOCATION_ENCODERS[name](Region())
    west, east = encoder(torch.tensor([[-180.0, latitude], [180.0, latitude]], dtype=torch.float64))
    torch.testing.assert_close(west, east, atol=1e-5, rtol=0)


def spherical_harmonic(degree, order, azimuth, colatitude):
    """Complex, by scipy, which has another name and another order for it since 1.15."""
    if hasattr(scipy.special, "sph_harm_y"):
        return scipy.special.sph_harm_y(degree, order, colatitude, azimuth)
    return scipy.special.sph_harm(order, degree, azimuth, colatitude)


def test_harmonics_equal_those_of_scipy():
    """Real harmonics of the complex ones (scipy has the Condon-Shortley phase, ours have not)."""
    rng = np.random.default_rng(0)
    longitude, latitude = rng.uniform(-180, 180, 20), rng.uniform(-90, 90, 20)
    ours = real_spherical_harmonics(torch.tensor(np.stack([longitude, latitude], 1)), 9).numpy()
    azimuth, colatitude = np.radians(longitude), np.radians(90 - latitude)
    for n in range(10):
        for m in range(-n, n + 1):
            theirs = spherical_harmonic(n, abs(m), azimuth, colatitude) * (-1) ** m
            expected = theirs.real if m == 0 else math.sqrt(2) * (theirs.real if m > 0 else theirs.imag)
            np.testing.assert_allclose(ours[:, n * n + n + m], expected, atol=1e-10, err_msg=f"degree {n} order {m}")


def test_harmonics_are_finite_at_the_poles():
    values = real_spherical_harmonics(torch.tensor([[10.0, 90.0], [-60.0, -90.0]]), 24)
    assert torch.isfinite(values).all()


def test_sphere2vec_at_a_hand_made_place():
    encoder = Sphere2VecEncoder(Region(detail=90.0))
    assert encoder.frequencies.tolist() == [1.0]
    out = encoder(torch.tensor([30.0, 60.0]))
    lon, lat = math.radians(30), math.radians(60)
    expected = [math.sin(lat), math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon)]
    expected += [math.cos(lat), math.sin(lon), math.cos(lon)]
    assert out.tolist() == pytest.approx(expected, abs=1e-6)


def test_equal_earth_equals_proj():
    import pyproj

    from trainer.geography import crs

    assert crs.WGS84  # makes pyproj find its data
    project = pyproj.Transformer.from_crs("+proj=longlat +R=1", "+proj=eqearth +R=1 +units=m", always_xy=True)
    rng = np.random.default_rng(0)
    longitude, latitude = rng.uniform(-180, 180, 50), rng.uniform(-90, 90, 50)
    expected = np.stack(project.transform(longitude, latitude), 1)
    ours = equal_earth(torch.tensor(np.stack([longitude, latitude], 1)))
    np.testing.assert_allclose(ours.numpy(), expected, atol=1e-9)


def test_grid_cells_of_a_site_are_square_on_the_ground():
    grid = GridEncoder(SITE).grids[0]
    width, height, _ = grid.manifold
    assert width / height == pytest.approx(math.cos(math.radians(43.505)), rel=0.15)


# -- cells of a quadtree ------------------------------------------------------------------------
def test_a_quadtree_s_code_is_the_sum_over_the_cells_that_a_place_lies_in():
    places = torch.rand(200, 2, dtype=torch.float64) ** 3 * 0.01 + torch.tensor([16.40, 43.50], dtype=torch.float64)
    encoder = QuadtreeEncoder(Region(16.40, 43.50, 16.41, 43.51, 0.0005, places), features=3)
    found = encoder(places).detach()
    tree, weight = encoder._tree, encoder.weight.detach()
    expected = torch.zeros(len(places), 3)
    for number, (level, column, row) in enumerate(tree.tiles.tolist()):
        side = 0.01 / 2**level
        x, y = places[:, 0] - 16.40 - column * side, places[:, 1] - 43.50 - row * side
        expected[(x > 0) & (x <= side) & (y > 0) & (y <= side)] += weight[number]
    torch.testing.assert_close(found, expected)


def test_cells_of_a_quadtree_are_small_where_places_are_dense_and_no_finer_than_the_detail():
    places = torch.cat([torch.rand(100, 2) * 0.002, torch.rand(8, 2) * 0.01]) + torch.tensor([16.40, 43.50])
    encoder = QuadtreeEncoder(Region(16.399, 43.499, 16.411, 43.511, 0.0005, places.double()))
    tree = encoder._tree
    dense, sparse = torch.tensor([[16.401, 43.501], [16.4085, 43.5085]], dtype=torch.float64)
    levels = tree.tiles[tree.find(torch.stack([dense, sparse])), 0].tolist()
    assert levels[0] >= 3 > levels[1]
    assert encoder._tree.depth == round(math.log2(0.012 / 0.0005))
    plain = QuadtreeEncoder(Region(16.399, 43.499, 16.411, 43.511, 0.0015))
    assert int(plain._tree.terminal.sum()) == 4**3, "without places all are as fine as the detail"
