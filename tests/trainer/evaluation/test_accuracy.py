"""The figures agree with slow, obvious versions and with values that are known beforehand."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.evaluation.accuracy import (
    accuracy,
    knn_predictions,
    linear_probe_predictions,
    majority_predictions,
    nearest_neighbour_km,
    nearest_neighbour_median_km,
    recall_at_1,
    standardised,
)
from trainer.geography.great_circle import distance_km


def slow_knn(vectors, labels, folds, k):
    """Sorted lists and a vote by hand; a tie goes to the larger sum of similarities."""
    units = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    answers = []
    for row in range(len(units)):
        others = [other for other in range(len(units)) if folds[other] != folds[row]]
        nearest = sorted(others, key=lambda other: -float(units[row] @ units[other]))[:k]
        votes = defaultdict(lambda: [0, 0.0])
        for other in nearest:
            votes[labels[other]][0] += 1
            votes[labels[other]][1] += float(units[row] @ units[other])
        answers.append(max(votes, key=lambda label: tuple(votes[label])))
    return np.array(answers)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 7), st.integers(2, 4))
def test_knn_agrees_with_the_slow_version(seed, k, folds):
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(40, 5)).astype(np.float32)
    labels, fold = rng.integers(0, 4, 40), np.arange(40) % folds
    assert np.array_equal(knn_predictions(vectors, labels, fold, k), slow_knn(vectors, labels, fold, k))


def test_a_tile_is_never_judged_by_its_own_fold():
    vectors = np.array([[1, 0], [1, 0.01], [0, 1], [0.01, 1]], np.float32)
    labels = np.array([0, 0, 1, 1])
    assert knn_predictions(vectors, labels, np.array([0, 1, 0, 1]), k=1).tolist() == [0, 0, 1, 1]
    # Neighbours of the own class all lie in the own fold, so only the other class is left to answer.
    assert knn_predictions(vectors, labels, np.array([0, 0, 1, 1]), k=1).tolist() == [1, 1, 0, 0]


def test_a_tie_goes_to_the_more_similar_class():
    vectors = np.array([[1, 0], [0.99, 0.1], [0.2, 1]], np.float32)
    assert knn_predictions(vectors, np.array([0, 7, 3]), np.array([0, 1, 1]), k=2)[0] == 7


def test_similarity_breaks_ties_but_never_outvotes():
    vectors = np.array([[1, 0], [1, 0], [1, 0], [-1, 0.1], [-1, 0.2], [-1, 0.3]], np.float32)
    labels, folds = np.array([0, 5, 5, 2, 2, 2]), np.array([0, 1, 1, 1, 1, 1])
    assert knn_predictions(vectors, labels, folds, k=5)[0] == 2


def test_length_of_vectors_does_not_matter():
    rng = np.random.default_rng(0)
    vectors, labels, folds = rng.normal(size=(60, 6)), rng.integers(0, 3, 60), np.arange(60) % 5
    scaled = vectors * rng.uniform(0.1, 50, (60, 1))
    assert np.array_equal(knn_predictions(vectors, labels, folds), knn_predictions(scaled, labels, folds))


def test_the_probe_separates_what_a_line_separates_and_not_noise():
    rng = np.random.default_rng(1)
    labels, folds = np.arange(200) % 2, np.arange(200) // 2 % 5
    apart = rng.normal(size=(200, 3)) + 8.0 * labels[:, None] * np.array([1000.0, 0.0, 0.0])
    assert np.array_equal(linear_probe_predictions(apart, labels, folds), labels)
    noise = linear_probe_predictions(rng.normal(size=(200, 3)), labels, folds)
    assert abs(accuracy(noise, labels).accuracy - 0.5) < 0.15


def test_the_probe_bears_constant_columns_and_folds_with_one_class_elsewhere():
    labels, folds = np.array([0, 0, 1, 1]), np.array([0, 0, 1, 1])
    assert linear_probe_predictions(np.ones((4, 2)), labels, folds).tolist() == [1, 1, 0, 0]


def test_majority_counts_the_other_folds_only():
    labels, folds = np.array([0, 0, 0, 1, 1]), np.array([0, 0, 0, 1, 1])
    assert majority_predictions(labels, folds).tolist() == [1, 1, 1, 0, 0]


def test_balanced_accuracy_weighs_classes_alike():
    found = accuracy(np.array([0, 0, 0, 0]), np.array([0, 0, 0, 1]))
    assert found.accuracy == 0.75
    assert found.balanced == 0.5
    assert found.recall == (1.0, 0.0)


def test_nearest_neighbours_are_sought_among_the_others_only():
    vectors = np.array([[1, 0], [1, 0.01], [0, 1], [0.1, 1]], np.float32)
    longitude, latitude = np.array([0.0, 0.0, 90.0, 10.0]), np.array([0.0, 1.0, 0.0, 0.0])
    test = np.array([True, True, False, False])
    expected = [distance_km(0.0, 0.0, 10.0, 0.0), distance_km(0.0, 1.0, 10.0, 0.0)]
    assert nearest_neighbour_km(vectors, longitude, latitude, test) == pytest.approx(expected)
    assert nearest_neighbour_median_km(vectors, longitude, latitude, test) == pytest.approx(np.median(expected))


def test_recall_at_1_of_the_same_is_one_and_of_swapped_is_nought():
    vectors = np.eye(6, dtype=np.float32)
    assert recall_at_1(vectors, vectors * 3.0) == 1.0
    assert recall_at_1(vectors, vectors[::-1]) == 0.0
    assert recall_at_1(vectors, vectors[[4, 2]], rows=np.array([4, 1])) == 0.5


def test_standardised_columns():
    values = standardised(np.array([[1.0, 5.0], [3.0, 5.0]]))
    assert values.tolist() == [[-1.0, 0.0], [1.0, 0.0]]
