"""A position at once: in a CRS that has an edge, and what happens beyond it."""

from __future__ import annotations

import json

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geolocation.heads.regression3d_head import Regression3dHead
from trainer.geolocation.heads.regression_head import RegressionHead
from trainer.geolocation.heads.retrieval_head import RetrievalHead
from trainer.geolocation.options import GridOptions, HeadOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged


@pytest.fixture
def places(colour_places):
    return split_places(read_geotagged(colour_places(60)), SplitOptions())


def test_targets_are_standardised_by_the_training_places(places):
    head, said = RegressionHead.fit(places, HeadOptions(grid=GridOptions(crs="EPSG:32632")))
    assert "UTM zone 32N" in said
    train = places.rows_in("train")
    targets = head.standardised(places.longitude[train], places.latitude[train])
    assert targets.mean(axis=0) == pytest.approx([0, 0], abs=1e-9) and targets.std(axis=0) == pytest.approx([1, 1])


@pytest.mark.parametrize("kind", [RegressionHead, Regression3dHead])
def test_targets_can_be_brought_to_nought_and_one_by_the_least_and_the_most(places, kind):
    head, said = kind.fit(places, HeadOptions(grid=GridOptions(crs="EPSG:32632"), normalise="min-max"))
    assert "min-max" in said
    train = places.rows_in("train")
    longitude, latitude = places.longitude[train], places.latitude[train]
    targets = head.standardised(longitude, latitude)
    assert targets.min(axis=0) == pytest.approx(0, abs=1e-9) and targets.max() == pytest.approx(1)
    if kind is RegressionHead:
        assert targets.max(axis=0) == pytest.approx([1, 1])
    again = kind.from_json(json.loads(json.dumps(head.to_json())), None)
    belief = again.belief(targets.astype(np.float32))
    assert belief.longitude[:, 0] == pytest.approx(longitude, abs=1e-4)
    assert belief.latitude[:, 0] == pytest.approx(latitude, abs=1e-4)
    if kind is RegressionHead:
        lost = again.belief(np.array([[1e9, 1e9]], np.float32))
        assert 13 < lost.longitude[0, 0] < 17 and 13 < lost.latitude[0, 0] < 17, "the middle, not the corner"


def test_outputs_beyond_the_edge_of_the_map_are_the_middle_of_the_training_places():
    polar = RegressionHead("EPSG:3031", (0.0, -2e6), (1e6, 1e6))  # south polar stereographic
    laea = RegressionHead("EPSG:3035", (4.3e6, 3.2e6), (1e6, 1e6))  # no position lies 20,000 km from its middle
    belief = laea.belief(np.array([[0.0, 0.0], [20.0, 20.0]], np.float32))
    assert np.isfinite(belief.longitude).all()
    assert belief.longitude[1, 0] == pytest.approx(belief.longitude[0, 0])
    assert belief.latitude[1, 0] == pytest.approx(belief.latitude[0, 0])
    assert polar.belief(np.zeros((1, 2), np.float32)).longitude[0, 0] == pytest.approx(180.0)


def test_a_training_place_outside_the_crs_is_refused(places):
    row = places.rows_in("train")[0]
    places.longitude[row], places.latitude[row] = -170.0, -52.0  # the antipode of the map's middle
    with pytest.raises(InputError, match="outside the projected CRS") as raised:
        RegressionHead.fit(places, HeadOptions(grid=GridOptions(crs="EPSG:3035")))
    assert "regression3d" in raised.value.hint


def test_a_retrieval_head_has_no_belief_of_its_own():
    with pytest.raises(TypeError, match="neighbours"):
        RetrievalHead().belief(np.zeros((3, 0), np.float32))


def test_places_over_the_edge_of_mercator_have_their_middle_between_them(places):
    east = np.linspace(177, 183, len(places.longitude))
    places.longitude[:], places.latitude[:] = np.where(east > 180, east - 360, east), np.linspace(-18, -17, len(east))
    head, _ = RegressionHead.fit(places, HeadOptions(grid=GridOptions(crs="EPSG:3857")))
    train = places.rows_in("train")
    targets = head.standardised(places.longitude[train], places.latitude[train])
    assert targets.mean(axis=0) == pytest.approx([0, 0], abs=1e-9)
    assert np.ptp(targets[:, 0]) < 4
    belief = head.belief(np.concatenate([np.zeros((1, 2)), targets]).astype(np.float32))
    assert abs(abs(belief.longitude[0, 0]) - 180) < 1
    away = belief.longitude[1:, 0] - places.longitude[train]
    np.testing.assert_allclose((away + 180) % 360 - 180, 0, atol=1e-4)
