"""Decoding as operations of a graph says what decoding arrays says."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.export.decoding_graph import Beliefs, Decode, Nest
from trainer.geography import crs
from trainer.geography.great_circle import distance_km, unit_vectors
from trainer.geolocation.cells.adaptive import s2_partition
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import (
    Belief,
    Decoder,
    decode,
    joint_probabilities,
    own_probabilities,
    within_sure,
)
from trainer.geolocation.options import PartitionOptions

COUNT = 50


@pytest.fixture(scope="module")
def cells() -> Cells:
    random = np.random.default_rng(1)
    longitude, latitude = random.normal(15, 8, 600), random.normal(45, 6, 600)
    return s2_partition(longitude, latitude, PartitionOptions(min_level=2, max_level=6, split_above=40, drop_below=5))


def shares(count: int, cells: int, sharpness: float = 3.0) -> np.ndarray:
    values = np.exp(sharpness * np.random.default_rng(2).normal(size=(count, cells)))
    return values / values.sum(axis=1, keepdims=True)


def both(belief: Belief, decoder: Decoder) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Kilometres apart, both radii, and the difference of the confidence."""
    plane = None
    if decoder.crs_wkt:
        plane = np.stack(crs.transform(belief.longitude, belief.latitude, crs.WGS84, decoder.crs_wkt), axis=-1)
    vectors = unit_vectors(belief.longitude, belief.latitude).astype(np.float32)
    module = Decode(decoder, belief.nest, plane)
    beliefs = Beliefs(
        torch.from_numpy(belief.probability.astype(np.float32)),
        torch.from_numpy(vectors),
        None if plane is None else torch.from_numpy(plane),
    )
    position, radius, confidence = (values.numpy() for values in module(beliefs))
    wanted = decode(belief, decoder)
    apart = distance_km(position[:, 0], position[:, 1], wanted.longitude, wanted.latitude)
    return np.asarray(apart), radius, wanted.radius_km, confidence - wanted.confidence


@pytest.mark.parametrize(
    "decoder",
    [
        Decoder("mode", factor=1.5, floor_km=10),
        Decoder("mean", factor=0.7, floor_km=1),
        Decoder("peak", bandwidth_km=150, edges=(300.0, 700.0), factors=(0.5, 1.0, 2.0)),
        Decoder("mean", crs_wkt=crs.wkt("EPSG:3035"), factor=1.1),
        Decoder("peak", bandwidth_km=150, crs_wkt=crs.wkt("EPSG:3035"), factor=1.1),
    ],
    ids=["mode", "mean", "peak", "mean on a plane", "peak on a plane"],
)
def test_a_position_and_its_radius_are_the_decoders(cells: Cells, decoder: Decoder) -> None:
    belief = Belief(shares(COUNT, len(cells)), cells.longitude, cells.latitude, np.arange(len(cells)))
    apart, radius, wanted, unsure = both(belief, decoder)
    assert apart.max() < 0.05
    np.testing.assert_allclose(radius, wanted, rtol=1e-4, atol=0.005)
    assert np.abs(unsure).max() < 0.02  # a cell on the very edge of the radius


def test_each_place_may_have_candidates_of_its_own() -> None:
    random = np.random.default_rng(4)
    belief = Belief(
        shares(COUNT, 20),
        random.uniform(-180, 180, (COUNT, 20)),
        random.uniform(-89, 89, (COUNT, 20)),
        np.zeros((COUNT, 20)),
    )
    for how in ("mode", "mean", "peak"):
        apart, radius, wanted, _ = both(belief, Decoder(how, bandwidth_km=800))
        assert apart.max() < 0.05, how
        np.testing.assert_allclose(radius, wanted, rtol=1e-4, atol=0.005)


def test_a_radius_that_is_not_known_is_no_number(cells: Cells) -> None:
    belief = Belief(shares(3, len(cells)), cells.longitude, cells.latitude, np.arange(len(cells)))
    _, radius, wanted, unsure = both(belief, Decoder("mean", factor=0.0))
    assert np.isnan(radius).all() and np.isnan(wanted).all() and np.isnan(unsure).all()


def test_cells_in_cells_share_as_arrays_do(cells: Cells) -> None:
    assert cells.nested
    given = np.random.default_rng(5).random((COUNT, len(cells)))
    given[0] = 0.0  # in no cell at all: as in training
    nest = Nest(cells)
    joint = nest.joint_from_given(torch.from_numpy(given.astype(np.float32)))
    np.testing.assert_allclose(joint, joint_probabilities(given.astype(np.float32), cells), atol=1e-6)
    own = own_probabilities(joint_probabilities(given, cells), cells)
    np.testing.assert_allclose(nest.own(joint), own, atol=1e-5)
    belief = Belief(own, cells.longitude, cells.latitude, np.arange(len(cells)), cells)
    for sure in (0.1, 0.5):
        found = nest.within_sure(torch.from_numpy(own.astype(np.float32)), sure)
        np.testing.assert_allclose(found, within_sure(belief, cells, sure).probability, atol=1e-5)


def test_only_candidates_within_the_sure_cell_decide(cells: Cells) -> None:
    own = own_probabilities(joint_probabilities(shares(COUNT, len(cells)), cells), cells)
    belief = Belief(own, cells.longitude, cells.latitude, np.arange(len(cells)), cells)
    apart, _, _, _ = both(belief, Decoder("mean", sure=0.4))
    assert apart.max() < 0.05
