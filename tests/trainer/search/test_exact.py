"""The exact search agrees with a slow sort of every similarity, whatever the storage, the blocks and the mask."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from trainer.contract import InputError
from trainer.search.exact import BLOCK_ROWS, COUNTER_WEIGHT, ExactEngine

from .conftest import FolderMaker


def unit(vectors):
    lengths = np.sqrt((vectors * vectors).sum(axis=1))
    return np.where(lengths[:, None] > 0, vectors, 0) / np.where(lengths > 0, lengths, 1)[:, None]


def slow_top(stored, like, unlike, k, mask=None):
    """Every similarity in float64, then a stable sort: similarity falling, row rising."""
    rows, likes = unit(np.asarray(stored, np.float64)), unit(np.atleast_2d(np.asarray(like, np.float64)))
    score = np.max([(rows * vector).sum(axis=1) for vector in likes], axis=0)
    if len(unlike):
        against = unit(np.atleast_2d(np.asarray(unlike, np.float64)))
        score = score - COUNTER_WEIGHT * np.maximum(np.max([(rows * v).sum(axis=1) for v in against], axis=0), 0)
    score = np.clip(score, -2, 1).astype(np.float32)
    allowed = np.arange(len(rows)) if mask is None else np.flatnonzero(mask)
    order = allowed[np.argsort(-score[allowed], kind="stable")][:k]
    return order, score[order]


def test_one_query_equals_the_slow_sort(make_folder, clusters):
    folder = make_folder(clusters)
    found = ExactEngine(folder).top(clusters[7], 25)
    rows, similarity = slow_top(folder.vectors, clusters[7], [], 25)
    assert found.rows[0].tolist() == rows.tolist()
    assert np.array_equal(found.similarity[0], similarity)
    assert found.rows[0, 0] == 7
    assert found.similarity[0, 0] > 0.99999


small_integers = st.integers(-3, 3).map(float)


@pytest.mark.slow
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    stored=hnp.arrays(np.float64, st.tuples(st.integers(1, 200), st.just(4)), elements=small_integers),
    queries=hnp.arrays(np.float64, st.tuples(st.integers(1, 4), st.just(4)), elements=small_integers),
    k=st.integers(1, 40),
    block_rows=st.sampled_from([1, 7, 64, 129, 1000]),
    dtype=st.sampled_from(["float16", "float32", "int8"]),
    share=st.sampled_from([None, 0.0, 0.1, 0.9]),
    budget=st.sampled_from([0, 1 << 10, 1 << 30]),
)
def test_any_set_any_block_any_mask(stored, queries, k, block_rows, dtype, share, budget):
    """Small whole numbers make many ties and rows of nought: their order must be that of the row numbers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        folder = FolderMaker(Path(root))(stored / 3 if dtype == "int8" else stored, dtype=dtype)
        mask = None if share is None else np.random.default_rng(0).random(len(stored)) < share
        engine = ExactEngine(folder, budget=budget, block_rows=block_rows)
        found = engine.top(queries, k, mask)
        for query, rows, similarity in zip(queries, found.rows, found.similarity):
            expected, values = slow_top(folder.vectors, query, [], k, mask)
            assert rows.tolist() == expected.tolist()
            assert np.array_equal(similarity, values)
        found = engine.joined(queries[:2], queries[2:], k, mask)
        expected, values = slow_top(folder.vectors, queries[:2], queries[2:], k, mask)
        assert found.rows[0].tolist() == expected.tolist()
        assert np.array_equal(found.similarity[0], values)


def test_a_hundred_queries_at_once_equal_one_by_one(make_folder, clusters):
    engine = ExactEngine(make_folder(clusters), block_rows=128)
    together = engine.top(clusters[:100], 10)
    for number in range(0, 100, 9):
        alone = engine.top(clusters[number], 10)
        assert together.rows[number].tolist() == alone.rows[0].tolist()
        assert np.array_equal(together.similarity[number], alone.similarity[0])


def test_scores_are_those_of_the_search(make_folder, clusters):
    engine = ExactEngine(make_folder(clusters), block_rows=100)
    like, unlike = clusters[[3, 250]], clusters[[120]]
    found = engine.joined(like, unlike, 600)
    scores = engine.scores(like, unlike)
    assert np.allclose(scores[found.rows[0]], found.similarity[0], atol=1e-5)
    assert scores.dtype == np.float32


def test_equal_tiles_over_block_edges_come_in_row_order(make_folder):
    """The same vector in every block: a BLAS that sums in another order at an edge must not reorder them."""
    vector = np.random.default_rng(1).standard_normal(64).astype(np.float16)
    folder = make_folder(np.repeat(vector[None], BLOCK_ROWS // 8 + 37, axis=0))
    found = ExactEngine(folder, block_rows=1000).top(vector.astype(np.float32), 3000)
    assert found.rows[0].tolist() == list(range(3000))


def test_rows_without_a_direction_are_never_near(make_folder):
    vectors = np.eye(4, dtype=np.float32)
    vectors[1] = vectors[2] = 0
    found = ExactEngine(make_folder(vectors, dtype="float32")).top(np.ones(4), 4)
    assert found.rows[0].tolist() == [0, 3, 1, 2]
    assert found.similarity[0].tolist() == [0.5, 0.5, 0.0, 0.0]


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_embeddings_that_are_not_finite_are_refused(make_folder, bad):
    vectors = np.eye(4, dtype=np.float32)
    vectors[1, 2] = bad
    with pytest.raises(InputError, match="not all of its vectors are finite"):
        ExactEngine(make_folder(vectors, dtype="float32")).top(np.ones(4), 4)


def test_vectors_too_long_to_square_are_compared_by_direction(make_folder):
    folder = make_folder([[3e38, 0.0], [0.1, 0.1]], dtype="float32", normalised=False)
    found = ExactEngine(folder).top([1.0, 0.0], 2)
    assert found.rows[0].tolist() == [0, 1]
    assert found.similarity[0] == pytest.approx([1.0, np.sqrt(0.5)])


def test_vectors_of_any_length_are_compared_by_direction(make_folder):
    """Imported rasters need not be normalised."""
    folder = make_folder([[10.0, 0.0], [0.1, 0.1], [0.0, 3.0]], dtype="float32", normalised=False)
    found = ExactEngine(folder).top([0.0, 0.001], 3)
    assert found.rows[0].tolist() == [2, 1, 0]
    assert found.similarity[0] == pytest.approx([1.0, np.sqrt(0.5), 0.0])


def test_another_dimension_is_refused(make_folder, clusters):
    with pytest.raises(ValueError, match="expected"):
        ExactEngine(make_folder(clusters)).top(np.ones(3), 1)
