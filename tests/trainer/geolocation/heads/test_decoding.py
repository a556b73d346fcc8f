"""The decoder on the sphere: means, modes, nested cells, and a radius that holds."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography import crs
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.adaptive import s2_partition
from trainer.geolocation.heads.decoding import (
    Belief,
    Decoder,
    decode,
    densest,
    finest_sure,
    joint_of,
    joint_probabilities,
    own_probabilities,
    positions,
    sphere_mean,
    spread_km,
)
from trainer.geolocation.options import PartitionOptions


def belief_of(probability, longitude, latitude):
    return Belief(
        np.array(probability, float), np.array(longitude, float), np.array(latitude, float),
        np.arange(len(longitude)),
    )  # fmt: skip


@pytest.fixture(scope="module")
def nested():
    rng = np.random.default_rng(0)
    longitude = np.concatenate([rng.normal(10, 0.5, 400), rng.normal(100, 20, 100)])
    latitude = np.concatenate([rng.normal(50, 0.5, 400), rng.normal(20, 10, 100)])
    return s2_partition(longitude, latitude, PartitionOptions(1, 6, 40, 8))


def test_the_mean_of_two_places_beside_the_antimeridian_lies_on_it():
    longitude, latitude = sphere_mean(np.array([[0.5, 0.5]]), np.array([179.0, -179.0]), np.array([10.0, 10.0]))
    assert abs(abs(longitude[0]) - 180) < 1e-9, "a mean of degrees would be at 0°"
    assert latitude[0] == pytest.approx(10.0, abs=0.01)


def test_the_mean_of_places_round_a_pole_is_the_pole():
    _, latitude = sphere_mean(np.full((1, 4), 0.25), np.array([0.0, 90.0, 180.0, -90.0]), np.full(4, 80.0))
    assert latitude[0] == pytest.approx(90.0)


def test_two_antipodes_do_not_give_nowhere():
    longitude, latitude = sphere_mean(np.array([[0.5, 0.5]]), np.array([30.0, -150.0]), np.array([20.0, -20.0]))
    assert (longitude[0], latitude[0]) == pytest.approx((30.0, 20.0))


def test_the_peak_is_on_a_continent_where_the_mean_is_in_the_sea():
    belief = belief_of([[0.3, 0.25, 0.45]], [-60.0, -61.0, 20.0], [0.0, 1.0, 5.0]).likeliest(3)
    longitude, latitude = densest(belief, 300.0)
    assert distance_km(longitude[0], latitude[0], -60.5, 0.5) < 60, "where two candidates agree"
    mean, _ = sphere_mean(belief.probability, belief.longitude, belief.latitude)
    assert -40 < mean[0] < 0


def test_the_mode_is_the_likeliest_candidate():
    decoded = decode(belief_of([[0.2, 0.7, 0.1]], [1, 2, 3], [4, 5, 6]), Decoder("mode"))
    assert (decoded.longitude[0], decoded.latitude[0]) == (2, 5)


def test_the_spread_is_the_radius_that_holds_the_probability():
    belief = belief_of([[0.5, 0.25, 0.25]], [0.0, 1.0, 3.0], [0.0, 0.0, 0.0])
    nought = np.zeros(1)
    assert spread_km(belief, nought, nought, 0.5)[0] == 0
    assert spread_km(belief, nought, nought, 0.6)[0] == pytest.approx(distance_km(0.0, 0.0, 1.0, 0.0))
    assert spread_km(belief, nought, nought, 0.8)[0] == pytest.approx(distance_km(0.0, 0.0, 3.0, 0.0))


def test_probabilities_are_multiplied_down_the_hierarchy(nested):
    given = np.random.default_rng(1).random((50, len(nested)))
    joint = joint_probabilities(given, nested)
    child = nested.parent >= 0
    assert (joint[:, child] <= joint[:, nested.parent[child]] + 1e-12).all(), (
        "a town is never likelier than its country"
    )
    assert joint[:, ~child].sum(axis=1) == pytest.approx(1.0)
    assert own_probabilities(joint, nested).sum(axis=1) == pytest.approx(1.0)


def test_without_any_positive_label_it_falls_back_to_the_coarsest_cells_and_never_to_nought(nested):
    joint = joint_probabilities(np.zeros((1, len(nested))), nested)
    cell = finest_sure(joint, nested)[0]
    assert nested.parent[cell] < 0
    assert nested.count[cell] == nested.count[nested.parent < 0].max(), "the cell with the most training places"
    own = own_probabilities(joint, nested)
    longitude, latitude = sphere_mean(own, nested.longitude, nested.latitude)
    assert np.hypot(longitude[0], latitude[0]) > 1


def test_sure_of_the_country_and_unsure_of_the_town(nested):
    given = np.full((1, len(nested)), 0.01)
    top = int(np.flatnonzero((nested.parent < 0) & ~nested.is_leaf)[0])
    given[0, top] = 0.95
    assert finest_sure(joint_probabilities(given, nested), nested)[0] == top
    children = np.flatnonzero(nested.parent == top)
    given[0, children[0]] = 0.9
    assert finest_sure(joint_probabilities(given, nested), nested)[0] == children[0]


def test_what_was_taken_apart_comes_together_again(nested):
    joint = joint_probabilities(np.random.default_rng(2).random((20, len(nested))), nested)
    assert joint_of(own_probabilities(joint, nested), nested) == pytest.approx(joint)


def test_a_position_is_decided_within_the_finest_sure_cell(nested):
    """Sixty per cent are spread over the cells of one country, forty lie in one cell of another."""
    tops = np.flatnonzero(nested.parent < 0)
    country = tops[np.bincount(nested.parent[nested.parent >= 0], minlength=len(nested))[tops].argmax()]
    other = next(top for top in tops if top != country)
    inside = np.zeros(len(nested), bool)
    for cell in range(len(nested)):
        above = cell
        while above >= 0 and not inside[cell]:
            inside[cell] = above == country
            above = nested.parent[above]
    own = np.where(inside, 0.6 / inside.sum(), 0.0)
    own[other] = 0.4
    belief = Belief(own[None], nested.longitude, nested.latitude, np.arange(len(nested)), nested)
    for how in ("mode", "mean", "peak"):
        decoded = decode(belief, Decoder(how, bandwidth_km=200.0, sure=0.5))
        apart = distance_km(
            decoded.longitude[0], decoded.latitude[0], nested.longitude[inside], nested.latitude[inside]
        )
        assert apart.min() < 400, f"{how}: in the country, though no cell of it is as likely as the other's"
    assert decode(belief, Decoder("mode")).longitude[0] == nested.longitude[other]
    assert decode(belief, Decoder("mean", sure=0.5)).radius_km[0] > 0.5 * distance_km(
        nested.longitude[country], nested.latitude[country], nested.longitude[other], nested.latitude[other]
    ), "the radius of 80 % still knows of the forty elsewhere"


def test_where_nothing_is_sure_the_likeliest_of_the_coarsest_cells_decides(nested):
    own = np.zeros((1, len(nested)))
    tops = np.flatnonzero(nested.parent < 0)
    own[0, tops] = 1 / len(tops)
    own[0, tops[-1]] += 0.01
    belief = Belief(own / own.sum(), nested.longitude, nested.latitude, np.arange(len(nested)), nested)
    decoded = decode(belief, Decoder("mean", sure=0.99))
    assert (decoded.longitude[0], decoded.latitude[0]) == pytest.approx(
        (nested.longitude[tops[-1]], nested.latitude[tops[-1]])
    )


def test_a_certain_belief_has_one_candidate_that_is_no_cell():
    belief = Belief.certain(np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    assert belief.probability.tolist() == [[1.0], [1.0]] and belief.cell.tolist() == [[-1], [-1]]
    decoded = decode(belief, Decoder("mean"))
    assert decoded.longitude == pytest.approx([1.0, 2.0]) and decoded.latitude == pytest.approx([3.0, 4.0])


def test_the_mean_and_the_peak_in_a_crs_are_those_of_x_and_y():
    """The way of the Croatian entry: the sum of centroids by their probability, in metres of EPSG:3766."""
    wkt = crs.wkt("EPSG:3766")
    x, y = np.array([400000.0, 500000.0, 510000.0]), np.array([5000000.0, 5100000.0, 5105000.0])
    longitude, latitude = crs.to_longitude_latitude(x, y, wkt)
    belief = belief_of([[0.4, 0.3, 0.3]], longitude, latitude)
    found = positions(belief, Decoder("mean", crs_wkt=wkt))
    wanted = [0.4 * x[0] + 0.3 * x[1] + 0.3 * x[2], 0.4 * y[0] + 0.3 * y[1] + 0.3 * y[2]]
    back = crs.transform(*found, crs.WGS84, wkt)
    assert np.concatenate(back) == pytest.approx(wanted, abs=0.01)
    peak = crs.transform(*positions(belief, Decoder("peak", bandwidth_km=20.0, crs_wkt=wkt)), crs.WGS84, wkt)
    apart = np.hypot(x - x[1], y - y[1])
    weight = np.array([0.4, 0.3, 0.3]) * np.exp(-(apart**2) / (2 * 20000.0**2))
    wanted = [(weight * x).sum() / weight.sum(), (weight * y).sum() / weight.sum()]
    assert np.concatenate(peak) == pytest.approx(wanted, abs=0.01)


def test_places_that_a_crs_does_not_hold_are_decided_on_the_sphere():
    belief = belief_of([[0.5, 0.5]], [179.0, -179.0], [0.0, 0.0])
    longitude, latitude = positions(belief, Decoder("mean", crs_wkt=crs.wkt("EPSG:3766")))
    assert np.isfinite(longitude).all() and np.isfinite(latitude).all()
