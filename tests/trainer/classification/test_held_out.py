"""Held-out tiles: intervals of Wilson, calibration on synthetic scores, and folds that do not leak."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest
from sklearn.metrics import precision_recall_fscore_support

from trainer.classification.classifiers import Scaling, learn_logistic, probabilities
from trainer.classification.held_out import HeldOut, best_temperature, calibration_error, held_out, wilson


@pytest.mark.parametrize(("hits", "tries"), [(0, 4), (3, 4), (4, 4), (57, 80)])
def test_intervals_are_wilsons_as_scipy_has_them(hits, tries) -> None:
    theirs = binomtest(hits, tries).proportion_ci(method="wilson")
    assert wilson(hits, tries) == pytest.approx((theirs.low, theirs.high))
    assert wilson(0, 0) == (0.0, 1.0)


def test_precision_recall_and_f1_are_scikit_learns_and_their_intervals_narrow_with_labels() -> None:
    random = np.random.default_rng(0)
    codes = random.integers(0, 3, 90)
    taken = np.where(random.random(90) < 0.7, codes, random.integers(0, 3, 90))
    confusion = np.zeros((3, 3), np.int64)
    np.add.at(confusion, (codes, taken), 1)
    precision, recall, f1, _ = precision_recall_fscore_support(codes, taken)
    few, many = (HeldOut(confusion * times, 1.0, 0.0, 0.0, ()).classes for times in (1, 10))
    for place, (one, other) in enumerate(zip(few, many)):
        assert (one.precision, one.recall, one.f1) == pytest.approx((precision[place], recall[place], f1[place]))
        for name in ("precision", "recall", "f1"):
            low, high = getattr(one, f"{name}_interval")
            assert low < getattr(one, name) < high
            narrower = getattr(other, f"{name}_interval")
            assert high - low > 2.5 * (narrower[1] - narrower[0])


@pytest.mark.parametrize("too_sure", [0.25, 1.0, 4.0])
def test_synthetic_scores_that_are_too_sure_are_brought_to_what_is_right(too_sure) -> None:
    random = np.random.default_rng(1)
    right = random.normal(size=(4000, 3)) * 1.5
    shares = probabilities(right)
    codes = (shares.cumsum(axis=1) < random.random((4000, 1))).sum(axis=1)
    found = best_temperature(right * too_sure, codes)
    assert found == pytest.approx(too_sure, rel=0.08)
    assert calibration_error(probabilities(right * too_sure, found), codes) < 0.03


def test_few_labels_that_are_all_right_do_not_make_it_certain() -> None:
    codes = np.repeat([0, 1], 4)
    scores = np.where(codes[:, None] == np.arange(2), 8.0, -8.0)
    shares = probabilities(scores, best_temperature(scores, codes))
    assert shares.max() == pytest.approx(5 / 6, abs=0.02)  # (n + 1) / (n + K)


def test_what_lies_in_one_fold_alone_is_named_and_counts_as_not_found() -> None:
    random = np.random.default_rng(0)
    codes = np.repeat([0, 1, 2], 20)
    rows = (np.eye(3)[codes] * 4 + random.normal(size=(60, 3))).astype(np.float32)
    folds = np.tile([0, 1, 2, 3], 15)
    folds[codes == 2] = 0
    scaling = Scaling.of(rows)
    found = held_out(rows, codes, 3, folds, lambda vectors, own: learn_logistic(vectors, own, 3, scaling))
    assert found.in_one_fold == (2,)
    assert found.classes[2].recall == 0.0 and found.classes[0].recall > 0.9


def test_tiles_are_judged_by_other_folds_alone() -> None:
    """Labels that are random but the same within a fold can only be learned by a leak."""
    random = np.random.default_rng(0)
    folds = np.repeat(np.arange(40), 5)
    rows = (random.normal(size=(40, 8))[folds] + 0.01 * random.normal(size=(200, 8))).astype(np.float32)
    codes = random.integers(0, 2, 40)[folds]
    scaling = Scaling.of(rows)
    found = held_out(rows, codes, 2, folds % 5, lambda vectors, own: learn_logistic(vectors, own, 2, scaling))
    assert found.accuracy < 0.75


def test_no_label_tells_how_sure_it_may_be_of_itself() -> None:
    """A fold that is all right and one that is all wrong are half right together, which neither says of the other."""

    class Given:
        def scores(self, vectors):
            return vectors.astype(np.float64)

    codes, folds = np.tile([0, 1], 40), np.repeat([0, 1], 40)
    scores = np.where(np.eye(2)[codes] == 1, 3.0, -3.0) * np.where(folds == 0, 1, -1)[:, None]
    found = held_out(scores.astype(np.float32), codes, 2, folds, lambda _vectors, _own: Given())
    assert found.accuracy == 0.5
    assert calibration_error(probabilities(scores, found.temperature), codes) < 0.05, "as it was told before"
    assert found.calibration_error > 0.4
