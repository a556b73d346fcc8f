"""Figures of errors by their definitions, and the baselines that stand beside them."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography.great_circle import distance_km
from trainer.geolocation.evaluation.scoring import (
    constant_position,
    geoguessr_score,
    nearest_by,
    random_errors,
    score_errors,
    score_table,
)


def test_scores_by_their_definitions():
    scores = score_errors(np.array([0.5, 30.0, 500.0, 1492.7]), radius_km=np.array([1.0, 1.0, 600.0, 1.0]))
    assert scores.within["1"] == 0.25 and scores.within["200"] == 0.5 and scores.within["2500"] == 1.0
    assert scores.radius_held == 0.5
    assert geoguessr_score(np.array([0.0, 1492.7])) == pytest.approx([5000, 5000 / np.e])


def test_a_table_counts_in_metres_where_all_errors_are_small():
    near, far = score_errors(np.array([0.1, 0.2, 0.3])), score_errors(np.array([100.0, 200.0]))
    assert "median m" in score_table({"a": near}) and "200.0" in score_table({"a": near})
    assert "median km" in score_table({"a": near, "b": far})


def test_the_constant_baseline_is_the_mean_on_the_sphere():
    east, north = constant_position(np.array([179.0, -179.0]), np.array([0.0, 0.0]))
    assert abs(east) == pytest.approx(180.0) and north == pytest.approx(0.0)


def test_the_random_baseline_draws_training_places():
    errors = random_errors(np.zeros(500), np.zeros(500), np.array([1.0, 2.0]), np.zeros(2))
    wanted = distance_km(0.0, 0.0, np.array([1.0, 2.0]), 0.0)
    assert set(errors.round(6)) == set(wanted.round(6)), "each of the two, and nothing else"


def test_the_nearest_row_is_found_by_standardised_features():
    rng = np.random.default_rng(0)
    train = rng.normal(0, [1.0, 1000.0, 1.0], (700, 3))
    asked = train[rng.permutation(700)[:600]] + rng.normal(0, [1e-3, 1.0, 1e-3], (600, 3))
    standard = train.std(axis=0)
    wanted = (((asked[:, None] - train[None]) / standard) ** 2).sum(axis=2).argmin(axis=1)
    assert (nearest_by(train, asked) == wanted).all()
