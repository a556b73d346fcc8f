"""Decoders, radii and votes that are chosen by places which nothing was fitted to."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography.great_circle import distance_km
from trainer.geolocation.heads.decoding import Belief, Decoder, decode
from trainer.geolocation.heads.gallery import Gallery, vote
from trainer.geolocation.heads.place_metric import unit
from trainer.geolocation.heads.retrieval_head import RetrievalHead
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.training.calibration import Held, calibrated, candidates, choose_decoder, choose_rules


def belief_of(probability, longitude, latitude):
    return Belief(
        np.array(probability, float), np.array(longitude, float), np.array(latitude, float),
        np.arange(len(longitude)),
    )  # fmt: skip


def test_the_calibrated_radius_holds_as_often_as_it_says():
    rng = np.random.default_rng(3)
    places = 4000
    longitude, latitude = rng.uniform(-20, 20, places), rng.uniform(-20, 20, places)
    noise = rng.choice([0.2, 2.0], places)  # some are harder, and the head knows which
    candidates_x = longitude[:, None] + rng.normal(0, 1, (places, 30)) * noise[:, None]
    candidates_y = latitude[:, None] + rng.normal(0, 1, (places, 30)) * noise[:, None]
    shift = rng.normal(0, 1.5, (places, 2)) * noise[:, None]  # and it is surer than it should be
    belief = Belief(
        np.full((places, 30), 1 / 30), candidates_x + shift[:, :1], candidates_y + shift[:, 1:],
        np.full((places, 30), -1),
    )  # fmt: skip
    half = slice(0, places // 2)
    part = Belief(belief.probability[half], belief.longitude[half], belief.latitude[half], belief.cell[half])
    for probability in (0.5, 0.8, 0.95):
        decoder = calibrated(part, longitude[half], latitude[half], Decoder("mean", probability=probability))
        decoded = decode(belief, decoder)
        error = distance_km(decoded.longitude, decoded.latitude, longitude, latitude)[places // 2 :]
        held = (error <= decoded.radius_km[places // 2 :]).mean()
        assert held == pytest.approx(probability, abs=0.03)


def beliefs(places, rng):
    """The surest are wrong more often than they say: their errors have a tail that others lack."""
    longitude, latitude = rng.uniform(-2, 2, places), rng.uniform(-2, 2, places)
    sure = rng.random(places) < 0.3
    noise = np.where(sure, 0.02, 0.5)
    around = [true[:, None] + rng.normal(0, 1, (places, 30)) * noise[:, None] for true in (longitude, latitude)]
    shift = rng.normal(0, 1, (places, 2)) * np.where(sure & (rng.random(places) < 0.6), 0.6, 0.2 * noise)[:, None]
    cell = np.full((places, 30), -1)
    belief = Belief(np.full((places, 30), 1 / 30), around[0] + shift[:, :1], around[1] + shift[:, 1:], cell)
    return belief, longitude, latitude, sure


def test_the_radius_of_the_surest_holds_as_often_as_it_says_too():
    rng = np.random.default_rng(11)
    held_by_group = []
    new, east, north, sure = beliefs(4000, rng)
    for _ in range(12):
        belief, longitude, latitude, _sure = beliefs(240, rng)
        decoder = calibrated(belief, longitude, latitude, Decoder("mean"))
        assert decoder.places == 240 and len(decoder.factors) == len(decoder.edges) + 1 == 3
        decoded = decode(new, decoder)
        error = distance_km(decoded.longitude, decoded.latitude, east, north)
        inside = error <= decoded.radius_km
        spread = decode(new, Decoder("mean")).radius_km
        groups = np.searchsorted(decoder.edges, spread)
        alike = error[sure] <= decoder.factor * spread[sure]  # one factor for all
        held_by_group.append([*(inside[groups == number].mean() for number in range(3)), alike.mean()])
    *groups_held, alike = np.mean(held_by_group, axis=0)
    assert min(groups_held) >= 0.78, "8 of 10 each, over many drawings of the held-out places"
    assert alike < 0.6, "which one factor for all does not do"


@pytest.mark.parametrize(("places", "known"), [(0, False), (3, False), (4, True), (40, True)])
def test_with_too_few_places_the_radius_is_not_known_and_never_too_small(places, known):
    rng = np.random.default_rng(places)
    new, east, north, _sure = beliefs(500, rng)
    held = []
    for _ in range(40):
        belief, longitude, latitude, _ = beliefs(places, rng)
        decoder = calibrated(belief, longitude, latitude, Decoder("mean"))
        decoded = decode(new, decoder)
        assert decoder.places == decoded.places == places
        assert np.isfinite(decoded.radius_km).all() == np.isfinite(decoded.confidence).all() == known
        held.append((distance_km(decoded.longitude, decoded.latitude, east, north) <= decoded.radius_km).mean())
    assert not known or np.mean(held) >= 0.77, "it is widened by what so few places cannot tell"


def test_a_decoder_of_an_earlier_version_keeps_its_radius():
    belief, *_ = beliefs(20, np.random.default_rng(0))
    one, two = decode(belief, Decoder("mean", factor=1.0)), decode(belief, Decoder("mean", factor=2.5))
    np.testing.assert_allclose(two.radius_km, 2.5 * one.radius_km)


def test_the_decoder_with_the_least_validation_error_is_chosen():
    belief = belief_of([[0.4, 0.6]] * 20, [0.0, 10.0], [0.0, 0.0])
    decoder, error = choose_decoder(belief, np.full(20, 10.0), np.zeros(20), candidates(100.0, 0.8))
    assert decoder.how == "mode" and error == 0
    decoder, _ = choose_decoder(belief, np.full(20, 6.0), np.zeros(20), candidates(100.0, 0.8))
    assert decoder.how == "mean"
    assert all(item.sure > 0 for item in candidates(100.0, 0.8, nested=True)), "nested cells always fall back"


def test_rules_are_chosen_over_all_parts_and_their_radius_holds(country):
    across, up, known, asked = country
    fold = np.random.default_rng(2).permutation(len(across)) % 3
    parts = []
    for number in range(3):
        inside, out = fold != number, fold == number
        gallery = Gallery.of(known[inside], across[inside], up[inside], np.full(inside.sum(), -1), 10.0)
        parts.append(Held(across[out], up[out], None, asked[out], gallery))
    rules = choose_rules(parts, RetrievalHead(), 10.0, HeadOptions(kind="retrieval"))
    assert rules.vote.settled, "it is the better here"
    rng = np.random.default_rng(3)
    gallery = Gallery.of(known, across, up, np.full(len(known), -1), 10.0)
    again = unit(asked + rng.normal(0, 0.02, asked.shape))
    decoded = decode(vote(gallery, again, rules.vote), rules.vote_decoder)
    error = distance_km(decoded.longitude, decoded.latitude, across, up)
    assert (error <= decoded.radius_km).mean() == pytest.approx(0.8, abs=0.06)
