"""The map that follows each label: as `classify` would have it, stopped when it is overtaken, tried on blocks."""

from __future__ import annotations

import numpy as np
import pytest

from tests.trainer.classification.conftest import NAMES, stripes
from trainer.classification.classifiers import probabilities
from trainer.classification.quick_map import QuickMap, Taught
from trainer.results.embedding_set import EmbeddingSet


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    return make_embeddings(columns=24, rows=18, dimension=8, vectors="int8", crs_codes=("EPSG:32633", "EPSG:32634"))


def taught(embeddings: EmbeddingSet, rows: np.ndarray, names: tuple[str, ...] = NAMES) -> Taught:
    return Taught(rows, stripes(embeddings)[rows], np.ones(len(rows), np.int64), names)


def some(embeddings: EmbeddingSet, count: int) -> np.ndarray:
    return np.random.default_rng(1).permutation(len(embeddings))[:count]


def test_the_map_is_what_the_classifier_says_of_every_tile(embeddings) -> None:
    quick, known = QuickMap(embeddings), taught(embeddings, some(embeddings, 30))
    classifier = quick.learn(known)
    found = quick.mapped(classifier, known, temperature=1.7)
    shares = probabilities(classifier.scores(embeddings.rows()), 1.7)
    np.testing.assert_array_equal(found.codes, shares.argmax(axis=1) + 1)
    np.testing.assert_allclose(found.sureness, shares.max(axis=1), atol=1e-5)
    assert (found.codes - 1 == stripes(embeddings)).mean() > 0.95


def test_a_class_without_a_label_is_nowhere_and_one_alone_is_found_among_the_rest(embeddings) -> None:
    quick, rows = QuickMap(embeddings), some(embeddings, 60)
    rows = rows[stripes(embeddings)[rows] > 0]
    two = taught(embeddings, rows)
    assert set(quick.mapped(quick.learn(two), two).codes.tolist()) == {2, 3}
    one = taught(embeddings, rows[stripes(embeddings)[rows] == 2])
    found = quick.mapped(quick.learn(one), one).codes
    assert set(found.tolist()) == {0, 3}
    own = stripes(embeddings) == 2
    assert (found[own] == 3).mean() > 0.6 and (found[~own] == 3).mean() < 0.05


def test_what_counts_three_times_is_learned_as_three_labels(embeddings) -> None:
    quick, rows = QuickMap(embeddings), some(embeddings, 20)
    weights = np.where(np.arange(20) < 5, 3, 1)
    known = taught(embeddings, rows)
    counted = Taught(rows, known.codes, weights, NAMES)
    again = taught(embeddings, np.repeat(rows, weights))
    np.testing.assert_allclose(quick.learn(counted).weights, quick.learn(again).weights, atol=1e-9)


def test_a_map_that_is_overtaken_is_dropped(embeddings) -> None:
    quick, known = QuickMap(embeddings), taught(embeddings, some(embeddings, 30))
    assert quick.mapped(quick.learn(known), known, stop=lambda: True) is None
    assert quick.tried(known, stop=lambda: True) is None


def test_the_curve_is_judged_by_the_same_labels_at_every_point(embeddings) -> None:
    quick, rows = QuickMap(embeddings), some(embeddings, 80)
    assert quick.tried(taught(embeddings, rows[:9])) is None
    tried = quick.tried(taught(embeddings, rows))
    assert tried.labels[0] == 10 and tried.labels[-1] == 80 and (np.diff(tried.labels) > 0).all()
    assert tried.accuracy[-1] > 0.9 and tried.temperature > 0
    codes = stripes(embeddings)[rows]
    wrong = Taught(rows, np.where(np.arange(80) % 2, codes, (codes + 1) % 3), np.ones(80, np.int64), NAMES)
    assert quick.tried(wrong).accuracy[-1] < 0.75
