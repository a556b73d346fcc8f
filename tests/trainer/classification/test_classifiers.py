"""Classifiers give what scikit-learn gives, and what can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier, NearestCentroid

from trainer.classification.classifiers import (
    STRENGTH,
    Scaling,
    learn_label_odds,
    learn_logistic,
    learn_mean,
    learn_neighbours,
    logistic_regression,
    one_class,
    probabilities,
    unit_length,
)


def blobs(kinds: int, count: int = 120, dimension: int = 16, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    codes = random.integers(0, kinds, count)
    codes[:kinds] = np.arange(kinds)
    rows = random.normal(size=(kinds, dimension))[codes] + random.normal(size=(count, dimension))
    return rows.astype(np.float32), codes


@pytest.mark.parametrize("kinds", [2, 3, 6])
@pytest.mark.parametrize("strength", [STRENGTH, 10.0])
def test_logistic_regression_is_scikit_learns(kinds, strength) -> None:
    rows, codes = blobs(kinds)
    theirs = LogisticRegression(C=strength, tol=1e-10, max_iter=5000).fit(rows.astype(np.float64), codes)
    weights, offsets = logistic_regression(rows, codes, kinds, strength)
    ours = probabilities(rows @ weights.T + offsets)
    assert np.allclose(ours, theirs.predict_proba(rows.astype(np.float64)), atol=1e-5)
    if kinds == 2:
        assert np.allclose(weights[1] - weights[0], theirs.coef_[0], atol=1e-4)
    else:
        assert np.allclose(weights, theirs.coef_, atol=1e-4)


def test_logistic_regression_with_fewer_labels_than_components_is_scikit_learns() -> None:
    rows, codes = blobs(3, count=12, dimension=200)
    theirs = LogisticRegression(C=STRENGTH, tol=1e-10, max_iter=5000).fit(rows.astype(np.float64), codes)
    weights, offsets = logistic_regression(rows, codes, 3)
    assert np.allclose(probabilities(rows @ weights.T + offsets), theirs.predict_proba(rows), atol=1e-5)


def test_scores_from_components_as_they_are_equal_those_from_standardised_ones() -> None:
    rows, codes = blobs(3)
    rows = rows * np.linspace(0.1, 9, 16, dtype=np.float32) + 5
    scaling = Scaling.of(rows)
    weights, offsets = logistic_regression(scaling.standardised(rows), codes, 3)
    direct = scaling.standardised(rows) @ weights.T + offsets
    assert np.allclose(learn_logistic(rows, codes, 3, scaling).scores(rows), direct, atol=1e-4)


def test_a_component_that_is_the_same_everywhere_counts_for_nothing() -> None:
    rows, codes = blobs(2)
    rows[:, 3] = 7.0
    weights = learn_logistic(rows, codes, 2, Scaling.of(rows)).weights
    assert np.isfinite(weights).all() and not weights[:, 3].any()


def test_the_nearest_mean_is_scikit_learns_nearest_centroid() -> None:
    rows, codes = blobs(4)
    scaling = Scaling.of(rows)
    theirs = NearestCentroid().fit(scaling.standardised(rows), codes)
    others = blobs(4, seed=1)[0]
    ours = learn_mean(rows, codes, 4, scaling).scores(others).argmax(axis=1)
    assert (ours == theirs.predict(scaling.standardised(others))).all()


def test_neighbours_vote_as_scikit_learns_do_where_no_vote_is_tied() -> None:
    rows, codes = blobs(2)
    others = blobs(2, seed=1)[0]
    theirs = KNeighborsClassifier(5, metric="cosine").fit(rows, codes)  # five votes of two classes are never tied
    ours = learn_neighbours(rows, codes, 2, Scaling.of(rows)).scores(others).argmax(axis=1)
    assert (ours == theirs.predict(others)).all()


def test_a_class_that_was_not_learned_from_never_wins() -> None:
    rows, codes = blobs(3)
    for learn in (learn_logistic, learn_mean, learn_neighbours):
        kept = codes != 1
        shares = probabilities(learn(rows[kept], codes[kept], 3, Scaling.of(rows)).scores(rows))
        assert (shares.argmax(axis=1) != 1).all() and np.allclose(shares.sum(axis=1), 1)


def test_one_class_gives_probabilities_of_the_class_and_not_of_being_labelled() -> None:
    """Synthetic: two groups of known shares, of which some of one are labelled."""
    random = np.random.default_rng(0)
    of_it = random.random(4000) < 0.25
    rows = (random.normal(size=(4000, 4)) + np.where(of_it, 3.0, 0.0)[:, None]).astype(np.float32)
    labelled = np.flatnonzero(of_it)[:60]
    scaling = Scaling.of(rows)
    others = rows[np.setdiff1d(np.arange(4000), labelled)][:2000]
    odds = np.concatenate(
        [
            learn_label_odds(np.delete(rows[labelled], slice(start, start + 12), 0), others, scaling).scores(
                rows[labelled[start : start + 12]]
            )[:, 0]
            for start in range(0, 60, 12)
        ]
    )
    found = one_class(learn_label_odds(rows[labelled], others, scaling), odds)
    shares = probabilities(found.scores(rows))[:, 0]
    assert shares.mean() == pytest.approx(of_it.mean(), abs=0.06)
    assert ((shares > 0.5) == of_it).mean() > 0.95
    assert shares[of_it].mean() > 0.8 > 0.1 > shares[~of_it].mean()


def test_rows_of_noughts_have_no_direction_and_stay_so() -> None:
    assert not unit_length(np.zeros((2, 3), np.float32)).any()
