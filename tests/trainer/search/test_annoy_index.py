"""The index is a cache: it answers nearly as the exact search, and whatever is wrong with it costs nothing."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import CancelledError, EmbeddingFiles
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet
from trainer.search import annoy_index
from trainer.search.annoy_index import build_index, open_index
from trainer.search.engine import open_engine
from trainer.search.exact import ExactEngine

pytest.importorskip("annoy")


@pytest.fixture
def indexed(make_folder, clusters):
    twice = np.concatenate([clusters, clusters])
    folder = make_folder(twice + 0.05 * np.random.default_rng(1).standard_normal(twice.shape))
    record = build_index(folder.folder)
    return EmbeddingSet.open(folder.folder), record


def test_what_was_measured_is_in_the_manifest(indexed):
    embeddings, record = indexed
    assert EmbeddingManifest.load(embeddings.folder).index == record
    assert record.sample >= 200
    assert record.recall >= 0.95
    assert record.queries_per_second > 0
    assert (embeddings.folder / EmbeddingFiles.INDEX).stat().st_size == record.bytes


def test_the_index_answers_as_the_exact_search(indexed):
    embeddings, _ = indexed
    engine, why_not = open_index(embeddings)
    assert why_not == ""
    queries = embeddings.rows(np.arange(0, 1200, 40))
    exact = ExactEngine(embeddings).top(queries, 10)
    found = engine.top(queries, 10)
    hits = [len(set(a) & set(b)) for a, b in zip(exact.rows.tolist(), found.rows.tolist())]
    assert np.mean(hits) >= 9.5
    common = found.rows == exact.rows
    assert np.array_equal(found.similarity[common], exact.similarity[common]), "similarities must be the exact ones"


def test_counter_examples_and_filters_go_through_the_index(indexed):
    embeddings, _ = indexed
    engine, _ = open_index(embeddings)
    mask = np.random.default_rng(0).random(len(embeddings)) < 0.5
    like, unlike = embeddings.rows([3, 30]), embeddings.rows([700])
    found = engine.joined(like, unlike, 10, mask)
    exact = ExactEngine(embeddings).joined(like, unlike, 10, mask)
    assert len(set(found.rows[0]) & set(exact.rows[0])) >= 9
    assert mask[found.rows[0]].all()


def test_a_narrow_filter_is_answered_exactly_and_in_full(indexed):
    embeddings, _ = indexed
    engine, _ = open_index(embeddings)
    mask = np.zeros(len(embeddings), bool)
    mask[[1, 500, 900]] = True
    found = engine.top(embeddings.rows([0]), 3, mask)
    assert sorted(found.rows[0].tolist()) == [1, 500, 900]


def test_without_an_index_search_is_exact_and_says_so(make_folder, clusters):
    engine = open_engine(make_folder(clusters), "annoy")
    assert engine.name == "exact"
    assert "no index" in engine.note


@pytest.mark.parametrize("damage", ["truncated", "another byte", "empty", "rubbish", "gone"])
def test_a_damaged_index_is_not_given_to_annoy(indexed, damage):
    embeddings, _ = indexed
    path = embeddings.folder / EmbeddingFiles.INDEX
    content = bytearray(path.read_bytes())
    if damage == "truncated":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "another byte":
        content[100] ^= 0xFF
        path.write_bytes(content)
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "rubbish":
        path.write_bytes(b"x" * len(content))
    else:
        path.unlink()
    engine = open_engine(embeddings, "annoy")
    assert engine.name == "exact"
    assert engine.note.startswith(("The index is damaged", "There is no index"))
    assert engine.top(embeddings.rows([4]), 1).rows.tolist() == [[4]]


def test_an_index_of_older_vectors_is_not_used(indexed):
    embeddings, _ = indexed
    vectors = np.load(embeddings.folder / EmbeddingFiles.VECTORS)
    np.save(embeddings.folder / EmbeddingFiles.VECTORS, vectors[::-1])
    engine = open_engine(EmbeddingSet.open(embeddings.folder), "annoy")
    assert engine.name == "exact"
    assert "changed" in engine.note


def test_where_annoy_crashes_search_is_exact(indexed, monkeypatch):
    """Built for another processor it ends the process with an illegal instruction: the child's death is the sign."""
    embeddings, _ = indexed
    monkeypatch.setattr(annoy_index, "_PROBE", "import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    annoy_index._probe_succeeds.cache_clear()
    try:
        engine = open_engine(embeddings, "annoy")
        assert engine.name == "exact"
        assert "cannot be used" in engine.note
    finally:
        annoy_index._probe_succeeds.cache_clear()


def test_a_cancelled_build_keeps_the_older_index(indexed, windows):
    embeddings, record = indexed
    before = (embeddings.folder / EmbeddingFiles.INDEX).read_bytes()

    class Stopping:
        def stage(self, name, label=""):
            pass

        def progress(self, done, total=None, unit=""):
            raise CancelledError

    with pytest.raises(CancelledError):
        build_index(embeddings.folder, Stopping())
    assert (embeddings.folder / EmbeddingFiles.INDEX).read_bytes() == before
    assert not list(embeddings.folder.glob(".partial*")) and not windows
    assert EmbeddingManifest.load(embeddings.folder).index == record


def test_a_handful_of_tiles_can_be_indexed(make_folder):
    folder = make_folder(np.eye(4, dtype=np.float32))
    build_index(folder.folder)
    engine = open_engine(EmbeddingSet.open(folder.folder), "annoy")
    assert engine.top([1.0, 0.2, 0.1, 0.0], 3).rows.tolist() == [[0, 1, 2]]


def test_the_engine_is_chosen_by_size(indexed, monkeypatch):
    embeddings, _ = indexed
    assert open_engine(embeddings).name == "exact"
    monkeypatch.setattr("trainer.search.engine.EXACT_UP_TO", 1000)
    assert open_engine(embeddings).name == "annoy"
