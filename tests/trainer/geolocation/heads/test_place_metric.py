"""What pictures are alike by: a metric learned from what lies near each other on the ground."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography.great_circle import distance_km
from trainer.geolocation.heads.place_metric import (
    PlaceMetric,
    Surroundings,
    Whitening,
    _within,
    neighbour_spacing_km,
    unit,
)

KILOMETRE = 180 / np.pi / 6371.0088


@pytest.fixture
def coast():
    """400 places in 20 towns: a few features say which town, the strongest say the weather of the day."""
    rng = np.random.default_rng(0)
    town = np.repeat(np.arange(20), 20)
    longitude = town * 5.0 + rng.normal(0, 5 * KILOMETRE, 400)
    latitude = rng.normal(0, 5 * KILOMETRE, 400)
    weather = rng.normal(0, 1, (400, 3)) @ rng.normal(0, 4, (3, 16))
    look = rng.normal(0, 1, (20, 16))[town] + weather + rng.normal(0, 0.2, (400, 16))
    return town, longitude, latitude, look.astype(np.float32)


def hits(vectors, town):
    """Share of places whose most similar other place is of the same town."""
    alike = vectors @ vectors.T
    np.fill_diagonal(alike, -2)
    return (town[alike.argmax(axis=1)] == town).mean()


def test_what_varies_from_neighbour_to_neighbour_counts_little(coast):
    town, longitude, latitude, look = coast
    whitening = Whitening.of(look, longitude, latitude, 20.0)
    plain = unit((look - look.mean(axis=0)) / look.std(axis=0))
    assert hits(plain, town) < 0.7, "the weather is louder than the town"
    found = [(look - whitening.mean) @ whitening.turn(strength) for strength in (0.0, 0.5, 1.0)]
    assert np.allclose(found[0], (look - look.mean(axis=0)) / look.std(axis=0), atol=1e-3), "plain standardisation"
    assert hits(unit(found[0]), town) < hits(unit(found[1]), town) < hits(unit(found[2]), town)
    assert hits(unit(found[2]), town) > 0.95
    for vectors in found:
        assert vectors.var(axis=0).mean() == pytest.approx(1.0, rel=1e-3)


def test_towns_that_the_metric_has_not_seen_profit_too(coast):
    town, longitude, latitude, look = coast
    seen = town < 15
    whitening = Whitening.of(look[seen], longitude[seen], latitude[seen], 20.0)
    plain = unit((look - look.mean(axis=0)) / look.std(axis=0))[~seen]
    found = unit((look[~seen] - whitening.mean) @ whitening.turn(1.0))
    assert hits(found, town[~seen]) > hits(plain, town[~seen]) + 0.1


def test_the_sum_over_pairs_is_that_of_a_plain_loop():
    rng = np.random.default_rng(1)
    longitude, latitude, look = rng.uniform(0, 2, 30), rng.uniform(0, 2, 30), rng.normal(0, 1, (30, 4))
    wanted, total = np.zeros((4, 4)), 0.0
    for one in range(30):
        for other in range(30):
            if one != other:
                apart = distance_km(longitude[one], latitude[one], longitude[other], latitude[other])
                weight = np.exp(-((apart / 80.0) ** 2))
                difference = (look[one] - look[other]) / np.sqrt(2)
                wanted += weight * np.outer(difference, difference)
                total += weight
    assert np.allclose(_within(look.astype(np.float32), longitude, latitude, 80.0), wanted / total, rtol=1e-3)


def test_a_place_is_not_around_itself_and_nearness_falls_with_the_distance():
    near, weight = Surroundings(np.array([0.0, 0.1, 1.0, 1.0]), np.zeros(4), 30.0).of(slice(0, 1))
    assert weight[0, near[0] == 0] == 0
    assert weight[0, near[0] == 1] > weight[0, near[0] == 2] >= 0


@pytest.mark.parametrize(("count", "apart"), [(1, 1.0), (2, 1.0), (5, 40.0), (6, 0.0)])
def test_few_places_and_places_far_apart_or_all_at_one_position_give_a_metric(count, apart):
    look = np.random.default_rng(2).normal(0, 1, (count, 8)).astype(np.float32)
    whitening = Whitening.of(look, np.arange(count) * apart, np.zeros(count), 10.0)
    vectors = PlaceMetric.of(look[:, :2], whitening).vectors(look[:, :2], look)
    assert vectors.shape == (count, 10) and np.isfinite(vectors).all()


def test_the_embedding_comes_first_and_has_half_of_the_say(coast):
    _, longitude, latitude, look = coast
    metric = PlaceMetric.of(look[:, :4], Whitening.of(look, longitude, latitude, 20.0))
    vectors = metric.vectors(look[:, :4], look)
    assert vectors.shape == (400, 20)
    assert np.allclose((vectors[:, :4] ** 2).sum(axis=1), 0.5, atol=1e-5)


def test_the_scale_of_a_set_is_the_typical_distance_to_the_next_place_elsewhere():
    longitude = np.array([0.0, 0.0, 10 * KILOMETRE, 20 * KILOMETRE, 300 * KILOMETRE])  # two lie at one position
    assert neighbour_spacing_km(longitude, np.zeros(5)) == pytest.approx(10.0, rel=1e-3)
    assert neighbour_spacing_km(np.zeros(3), np.zeros(3)) > 0, "all at one position"
