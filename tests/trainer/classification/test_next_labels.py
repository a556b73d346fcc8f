"""Which tiles are asked for: none that is labelled, the doubtful ones, unlike each other, all over the map."""

from __future__ import annotations

import numpy as np
import pytest

from tests.trainer.classification.conftest import NAMES, stripes
from trainer.classification.next_labels import which_next
from trainer.classification.quick_map import QuickMap, Taught
from trainer.results.embedding_set import EmbeddingSet

NOTHING = Taught(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64), NAMES)


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    return make_embeddings(columns=40, rows=30, dimension=8)


def test_without_any_label_all_looks_are_asked_for_all_over_the_map(embeddings) -> None:
    rows = which_next(QuickMap(embeddings), NOTHING)
    assert len(np.unique(rows)) == 10
    assert set(stripes(embeddings)[rows].tolist()) == {0, 1, 2}
    x, y = embeddings.table["column"][rows], embeddings.table["row"][rows]
    apart = np.hypot(x[:, None] - x, y[:, None] - y)[np.triu_indices(10, 1)]
    assert apart.min() > 4, "two lie side by side"


def test_what_is_labelled_or_was_passed_over_is_not_asked_again(embeddings) -> None:
    quick, rows = QuickMap(embeddings), np.arange(0, len(embeddings), 2)
    known = Taught(rows, stripes(embeddings)[rows], np.ones(len(rows), np.int64), NAMES)
    classifier = quick.learn(known)
    mapped = quick.mapped(classifier, known)
    left_out = np.arange(1, len(embeddings), 4)
    found = which_next(quick, known, classifier, mapped.codes, left_out)
    assert len(found) == 10 and not set(found.tolist()) & {*rows.tolist(), *left_out.tolist()}
    everything = np.arange(len(embeddings))
    assert not len(which_next(quick, NOTHING, left_out=everything))


def test_tiles_are_more_doubtful_than_most(embeddings) -> None:
    quick, rows = QuickMap(embeddings), np.random.default_rng(0).permutation(len(embeddings))[:30]
    known = Taught(rows, stripes(embeddings)[rows], np.ones(30, np.int64), NAMES)
    classifier = quick.learn(known)
    mapped = quick.mapped(classifier, known)
    found = which_next(quick, known, classifier, mapped.codes)
    assert np.median(mapped.sureness[found]) < np.quantile(mapped.sureness, 0.25)
