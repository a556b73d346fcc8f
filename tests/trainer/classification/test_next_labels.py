"""Which tiles are asked for: none that is labelled, the doubtful ones, unlike each other, all over the map."""

from __future__ import annotations

import numpy as np
import pytest

from tests.trainer.classification.conftest import NAMES, stripes
from trainer.classification.next_labels import most_telling, of_each_class, which_next
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


def test_each_tile_takes_away_most_of_what_is_uncertain_on_the_map() -> None:
    random = np.random.default_rng(3)
    looks, doubt = random.normal(size=(60, 5)), random.uniform(0.1, 1, 60)
    prior = np.diag(random.uniform(0.5, 2, 5))
    wanted = looks.T @ looks / 60
    nowhere = np.zeros((60, 3))  # all in one place: the ground says nothing
    found = most_telling(looks, doubt, np.linalg.inv(prior), wanted, nowhere, np.arange(60) > 4, 4)
    information, free = prior.copy(), list(range(5, 60))
    for row in found.tolist():
        left = {
            one: np.trace(np.linalg.inv(information + doubt[one] * np.outer(looks[one], looks[one])) @ wanted)
            for one in free
        }
        assert row == min(free, key=left.__getitem__)
        information += doubt[row] * np.outer(looks[row], looks[row])
        free.remove(row)


def test_a_rare_class_of_the_map_is_asked_for_more_than_its_share(embeddings) -> None:
    quick, own = QuickMap(embeddings), stripes(embeddings)
    rare = np.flatnonzero(own == 2)[:12]
    own[own == 2], own[rare] = 1, 2
    rows = np.concatenate([np.flatnonzero(own == kind)[:3] for kind in range(3)])
    known = Taught(rows, own[rows], np.ones(len(rows), np.int64), NAMES)
    codes = (own + 1).astype(np.uint8)
    seen = of_each_class(codes, np.random.default_rng(0))
    assert np.isin(np.setdiff1d(rare, rows), seen).all(), "no tile of it is passed over for want of room"
    found = which_next(quick, known, quick.learn(known), codes)
    assert not set(found.tolist()) & set(rows.tolist())
