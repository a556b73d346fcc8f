"""Neighbours that vote: a gallery that is settled and not crowded, and cells that have a say."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography.great_circle import distance_km
from trainer.geolocation.heads.decoding import Decoder, decode
from trainer.geolocation.heads.gallery import Gallery, Vote, crowding, settled, vote
from trainer.geolocation.heads.place_metric import unit


def error_of(country, rule):
    across, up, known, asked = country
    gallery = Gallery.of(known, across, up, np.full(len(known), -1), 10.0)
    decoded = decode(vote(gallery, asked, rule), Decoder("peak", bandwidth_km=30.0))
    return float(np.median(distance_km(decoded.longitude, decoded.latitude, across, up)))


def test_settled_places_are_found_better_where_looks_change_slowly(country):
    plain, drawn = (error_of(country, Vote(settled=settled)) for settled in (False, True))
    assert drawn < plain


def test_a_place_is_drawn_only_towards_what_is_near_and_alike():
    vectors = unit(np.array([[1.0, 0, 0], [0.9, 0.4, 0], [-1.0, 0, 0.1], [0.9, -0.4, 0]]))
    longitude = np.array([0.0, 0.1, 0.1, 90.0])  # the last is alike and far away, the third near and unlike
    drawn = settled(vectors, longitude, np.zeros(4), 30.0)
    assert drawn[0, 1] > 0.05 and abs(drawn[0, 2]) < 1e-6
    assert np.allclose(drawn[3], vectors[3], atol=1e-6), "nothing is near it"
    assert np.allclose(np.linalg.norm(drawn, axis=1), 1)


def test_places_that_are_like_everything_are_crowded():
    rng = np.random.default_rng(1)
    vectors = unit(np.concatenate([rng.normal(0, 1, (300, 32)) + 1.0, np.ones((1, 32))]))
    crowded = crowding(vectors, vectors)
    assert crowded.argmax() == 300
    asked = unit(rng.normal(0, 1, (200, 32)) + 1.0)
    gallery = Gallery(vectors, vectors, crowded, np.arange(301.0) / 2, np.zeros(301), np.full(301, -1))
    first = [vote(gallery, asked, Vote(neighbours=1, crowding=share)) for share in (0.0, 1.0)]
    often = [(belief.longitude[:, 0] == 150.0).mean() for belief in first]
    assert often[0] > 0.1 > 0.03 > often[1], "one of 301 is no longer the neighbour of every eighth"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_gallery_of_a_few_places_works(count):
    vectors = unit(np.random.default_rng(0).normal(0, 1, (count, 4)))
    gallery = Gallery.of(vectors, np.arange(count, dtype=float), np.zeros(count), np.full(count, -1), 1.0)
    belief = vote(gallery, vectors, Vote(settled=True, crowding=0.5))
    assert belief.probability.shape == (count, count) and np.isfinite(belief.probability).all()
