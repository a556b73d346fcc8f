"""A head as the training loop sees it: which weights it keeps, when it slows down, and what a checkpoint must hold."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.encoders.model import make_encoder
from trainer.encoders.objective import Watched
from trainer.geolocation.heads.regression3d_head import Regression3dHead
from trainer.geolocation.network.layers import GeolocationNetwork, HeadLayers
from trainer.geolocation.network.options import HeadOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.head_objective import FeatureBank, GeolocationObjective, StepSettings, cells_of

NOT_FINITE = float("nan")


@pytest.fixture
def places(colour_places):
    return split_places(read_geotagged(colour_places(40, views=2)), SplitOptions())


@pytest.fixture
def objective_of(places):
    """A function that makes an objective whose validation gives these errors one after the other."""

    def make(errors, patience=0):
        head, _ = Regression3dHead.fit(places, HeadOptions())
        encoder = make_encoder("slim", 3, 16, "random")
        network = GeolocationNetwork(encoder, HeadLayers(4, head.outputs, 2, HeadOptions(hidden=8)))
        left = iter(errors)
        settings = StepSettings(8, 0.0, 0, lambda step: next(left), patience)
        bank = FeatureBank(torch.randn(2, len(places.view_place), 4))
        return GeolocationObjective(network, head, places, bank, settings)

    return make


def validate(objective, steps):
    """Validate after each step, the weights being the step's number."""
    for step in steps:
        with torch.no_grad():
            objective.network.head.layers[-1].bias.fill_(float(step))
        objective.validate_now(step)


def test_the_weights_of_the_least_error_are_kept_and_an_error_that_is_no_number_never_is(objective_of):
    objective = objective_of([NOT_FINITE, 5.0, 7.0, 3.0, NOT_FINITE, 4.0])
    validate(objective, [1])
    assert not objective.best.state
    validate(objective, range(2, 7))
    assert (objective.best.error_km, objective.best.step) == (3.0, 4)
    assert objective.best.state["head.layers.5.bias"].tolist() == [4.0] * 3, "a copy, not the weights that moved on"


def test_one_step_is_validated_once(objective_of):
    objective = objective_of([5.0])
    objective.validate_now(3)
    objective.validate_now(3)
    assert objective.best.step == 3


def test_it_slows_down_after_validations_without_progress(objective_of):
    objective = objective_of([5.0, 6.0, 6.0, 4.0, 6.0], patience=2)
    objective.every = 1
    assert [objective.after_step(step) for step in range(1, 6)] == [1.0, 1.0, 0.1, 0.1, 0.1]


def test_what_a_checkpoint_holds_goes_on_alike(objective_of):
    objective = objective_of([5.0, 6.0, 6.0], patience=2)
    assert isinstance(objective, Watched)
    validate(objective, [1, 2, 3])
    other = objective_of([4.0], patience=2)
    other.load_watch(objective.watch_state())
    assert other.best.error_km == 5.0 and other.after_step(4) == 0.1
    before = {name: value for name, value in objective.watch_state().items() if name != "best_step"}
    other.load_watch(before)  # of a checkpoint that was written before the step was noted
    assert other.best.error_km == 5.0 and other.best.step == 0


def test_a_batch_is_the_same_for_a_step_whenever_it_is_asked_for_and_of_training_places_alone(objective_of, places):
    objective = objective_of([])
    one, other = objective.batch(5, 0, 1, 0.0), objective.batch(5, 0, 1, 0.9)
    assert torch.equal(one.inputs, other.inputs) and torch.equal(one.truth.longitude, other.truth.longitude)
    train = set(places.longitude[places.rows_in("train")])
    for step in range(20):
        assert set(objective.batch(step, 0, 1, 0.0).truth.longitude.tolist()) <= train
    assert one.inputs.shape == (2 * len(one.truth.cell), 4), "both views of each place"


def test_without_cells_no_place_is_in_one(places):
    assert (cells_of(places, None) == -1).all() and cells_of(places, None).dtype == np.int64
