"""Location beside the image: it starts at nought, knows missing positions, and helps where it should."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.location.location_encoders import LOCATION_ENCODERS, Region
from trainer.location.prior import LocationFusion, PriorClassifier, PriorOptions, held_out_classes, region_around

QUICK = PriorOptions(encoder="sphere2vec", steps=40, learning_rate=1e-2, hidden=32, dropout=0.1)


@pytest.mark.parametrize("encoder", LOCATION_ENCODERS)
def test_a_new_fusion_changes_nothing_but_learns(encoder):
    fusion = LocationFusion(6, encoder, Region())
    image, place = torch.randn(4, 6), torch.rand(4, 2, dtype=torch.float64) * 80
    fused = fusion(image, place)
    assert torch.equal(fused, image)
    fused.sum().backward()
    assert fusion.last.weight.grad.abs().sum() > 0


def test_an_unknown_position_adds_nothing_and_spoils_nothing():
    fusion = LocationFusion(3, "sphere2vec", Region())
    torch.nn.init.normal_(fusion.last.weight)
    image = torch.randn(2, 3)
    fused = fusion(image, torch.tensor([[float("nan"), float("nan")], [10.0, 20.0]]))
    assert torch.equal(fused[0], image[0])
    assert not torch.equal(fused[1], image[1])
    fused.sum().backward()
    assert all(torch.isfinite(parameter.grad).all() for parameter in fusion.parameters() if parameter.grad is not None)


def test_both_inputs_know_what_either_knows():
    """The class is the hemisphere and a bit of the image: only both inputs tell all four."""
    rng = np.random.default_rng(0)
    coordinates = np.stack([rng.uniform(-180, 180, 400), rng.uniform(-80, 80, 400)], 1)
    bit = rng.integers(0, 2, 400)
    labels = 2 * (coordinates[:, 1] > 0) + bit
    images = rng.normal(size=(400, 5))
    images[:, 0] += 6 * bit
    fold = rng.integers(0, 3, 400)

    def accuracy(image, place):
        return (held_out_classes(image, place, labels, fold, QUICK) == labels).mean()

    assert accuracy(images, None) < 0.65
    assert accuracy(None, coordinates) < 0.65
    assert accuracy(images, coordinates) > 0.9


def test_neither_input_is_refused():
    with pytest.raises(ValueError, match="needs an image"):
        PriorClassifier(None, False, 3, QUICK)
    with pytest.raises(InputError, match="no location encoder"):
        LocationFusion(3, "compass", Region())


@pytest.mark.parametrize(
    ("longitude", "latitude"),
    [([15.0, 15.1], [47.0, 47.2]), ([15.0, 15.0], [47.0, 47.0]), ([179.9, 180.1], [-0.1, 0.1])],
)
def test_the_region_of_a_site_holds_its_places_in_a_tenth_of_its_span(longitude, latitude):
    region = region_around(np.array(longitude), np.array(latitude))
    assert region.west < min(longitude) and max(longitude) < region.east
    assert region.south < min(latitude) and max(latitude) < region.north
    assert not region.is_globe
    assert region.detail <= 0.1 * max(np.ptp(longitude), np.ptp(latitude)) + 1e-6


def test_places_all_over_the_globe_are_served_as_a_globe():
    region = region_around(np.array([-120.0, 150.0]), np.array([-50.0, 70.0]))
    assert region.is_globe and region.detail == 10.0


@pytest.mark.parametrize("encoder", ["grid", "fourier", "sphere2vec", "harmonics", "quadtree"])
def test_a_place_is_the_same_on_whatever_turn_its_longitude_is_counted(encoder):
    for longitude in ([177.0, 179.0, -178.0], [100.0, -170.0, -60.0]):
        places = np.array(longitude)
        region = region_around(places, np.array([-17.0, -18.0, -16.0]))
        torch.manual_seed(0)
        fusion = LocationFusion(4, encoder, region)
        torch.nn.init.normal_(fusion.last.weight)
        found = [
            fusion(torch.zeros(3, 4), torch.as_tensor(np.stack([places + turn, np.full(3, -17.0)], axis=1)))
            for turn in (0.0, 360.0, np.array([0.0, -360.0, 360.0]))
        ]
        torch.testing.assert_close(found[1], found[0], atol=1e-4, rtol=1e-3)
        torch.testing.assert_close(found[2], found[0], atol=1e-4, rtol=1e-3)


def test_the_region_of_places_on_both_sides_of_the_antimeridian_is_a_box():
    region = region_around(np.array([177.0, -178.0]), np.array([-17.0, -16.0]))
    assert not region.is_globe
    assert 170 < region.west < 177 and 182 < region.east < 189


@given(
    st.floats(-720, 720).map(lambda value: round(value, 3)), st.integers(0, 20), st.sampled_from(["fourier", "grid"])
)
def test_a_region_and_its_codes_are_the_same_wherever_on_a_band_it_lies(shift, seed, encoder):
    rng = np.random.default_rng(seed)
    longitude, latitude = rng.uniform(5, 11, 30), rng.uniform(-50, -45, 30)
    codes = []
    for where in (longitude, (longitude + shift / 1000 + 180) % 360 - 180):
        region = region_around(where, latitude)
        assert region.east - region.west == pytest.approx(region_around(longitude, latitude).east - region_around(
            longitude, latitude).west)  # fmt: skip
        torch.manual_seed(0)
        fusion = LocationFusion(4, encoder, region)
        torch.nn.init.normal_(fusion.last.weight)
        codes.append(fusion(torch.zeros(30, 4), torch.as_tensor(np.stack([where, latitude], axis=1))))
    torch.testing.assert_close(codes[1], codes[0], atol=1e-4, rtol=1e-3)
