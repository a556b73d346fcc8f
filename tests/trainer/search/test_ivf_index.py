"""The index of cells is a cache: it answers nearly as the exact search, and whatever is wrong with it costs nothing."""

from __future__ import annotations

import json

import numpy as np
import pytest

from trainer.contract import CancelledError, EmbeddingFiles
from trainer.results.embedding_set import EmbeddingSet
from trainer.search import ivf_index
from trainer.search.engine import open_engine
from trainer.search.exact import ExactEngine
from trainer.search.ivf_build import build_ivf
from trainer.search.ivf_index import HEADER_BYTES, MAGIC, IvfRecord, mapped, open_ivf

COUNT = 4000


@pytest.fixture(scope="module")
def vectors():
    """(4000, 16) unit vectors in forty clusters, dealt at random, and a few that are equal."""
    generator = np.random.default_rng(3)
    found = generator.standard_normal((40, 16))[generator.integers(0, 40, COUNT)]
    found += 0.4 * generator.standard_normal(found.shape)
    found[[7, 1500, 3999]] = found[2]
    return found / np.linalg.norm(found, axis=1, keepdims=True)


@pytest.fixture
def indexed(make_folder, vectors):
    embeddings = make_folder(vectors)
    return embeddings, build_ivf(embeddings.folder)


def opened(embeddings) -> ivf_index.IvfEngine:
    engine, why_not = open_ivf(embeddings)
    assert engine is not None and why_not == ""
    return engine


def shared(first, second) -> float:
    return float(np.mean([len(set(a) & set(b)) / len(a) for a, b in zip(first.tolist(), second.tolist())]))


def test_every_vector_lies_in_one_cell_as_bytes_of_itself(indexed, vectors):
    embeddings, record = indexed
    arrays = mapped(embeddings.folder / EmbeddingFiles.CELLS, record)
    assert np.array_equal(np.sort(arrays["rows"]), np.arange(COUNT))
    assert (arrays["starts"][0], arrays["starts"][-1], len(arrays["centres"])) == (0, COUNT, record.cells)
    assert (np.diff(arrays["starts"]) > 0).all(), "a cell without a vector"
    stored = arrays["codes"] * record.scale
    assert np.abs(stored - vectors[arrays["rows"]]).max() <= 0.5 * record.scale + 1e-3
    np.testing.assert_allclose(np.linalg.norm(arrays["centres"], axis=1), 1, atol=1e-5)
    cell = np.repeat(np.arange(record.cells), np.diff(arrays["starts"]))
    own = np.einsum("ij,ij->i", vectors[arrays["rows"]], arrays["centres"][cell])
    assert own.mean() > 0.75, "vectors are like the centre of their cell"


def test_what_was_measured_stands_in_the_file_and_few_cells_are_read(indexed):
    embeddings, record = indexed
    assert IvfRecord.read(embeddings.folder / EmbeddingFiles.CELLS) == record
    assert record.recall >= 0.98
    assert record.cells_read <= record.cells // 8
    assert (embeddings.folder / EmbeddingFiles.CELLS).stat().st_size == record.size
    assert open_engine(embeddings, "ivf").figures["recall"] == record.recall


def test_the_same_vectors_give_the_same_file(indexed, make_folder, vectors):
    again = make_folder(vectors)
    build_ivf(again.folder)
    files = [
        (folder / EmbeddingFiles.CELLS).read_bytes()[HEADER_BYTES:] for folder in (again.folder, indexed[0].folder)
    ]
    assert files[0] == files[1]


def test_it_answers_as_the_exact_search(indexed):
    embeddings, _ = indexed
    queries = embeddings.rows(np.arange(0, COUNT, 40))
    exact, found = ExactEngine(embeddings).top(queries, 10), opened(embeddings).top(queries, 10)
    assert shared(exact.rows, found.rows) >= 0.98
    common = found.rows == exact.rows
    assert np.array_equal(found.similarity[common], exact.similarity[common]), "similarities must be the exact ones"


def test_equal_tiles_come_in_the_order_of_their_rows(indexed):
    embeddings, _ = indexed
    found = opened(embeddings).top(embeddings.rows([2]), 4)
    assert found.rows[0].tolist() == [2, 7, 1500, 3999]
    assert len(set(found.similarity[0].tolist())) == 1


@pytest.mark.parametrize("counter", [0, 2])
def test_several_examples_and_counter_examples_are_exact_over_the_cells(indexed, counter):
    embeddings, _ = indexed
    engine, exact, random = opened(embeddings), ExactEngine(embeddings), np.random.default_rng(1)
    found = []
    for _ in range(20):
        rows = random.choice(COUNT, 3 + counter, replace=False)
        like, unlike = embeddings.rows(rows[:3]), embeddings.rows(rows[3:])
        a, b = engine.joined(like, unlike, 10), exact.joined(like, unlike, 10)
        found.append(shared(a.rows, b.rows))
        common = a.rows == b.rows
        assert np.array_equal(a.similarity[common], b.similarity[common])
    assert np.mean(found) >= 0.97


@pytest.mark.parametrize("few", [0, 10**9])
@pytest.mark.parametrize("share", [0.5, 0.05])
def test_filters_are_kept_within_the_cells_and_one_by_one(indexed, monkeypatch, few, share):
    monkeypatch.setattr(ivf_index, "FEW", few)
    embeddings, _ = indexed
    mask = np.random.default_rng(0).random(COUNT) < share
    queries = embeddings.rows(np.arange(0, COUNT, 80))
    found, exact = opened(embeddings).top(queries, 5, mask), ExactEngine(embeddings).top(queries, 5, mask)
    assert mask[found.rows].all()
    assert shared(found.rows, exact.rows) >= (0.97 if not few else 1.0)
    if few:
        assert np.array_equal(found.rows, exact.rows)
        assert np.array_equal(found.similarity, exact.similarity)


def test_a_filter_that_leaves_three_answers_three(indexed):
    embeddings, _ = indexed
    mask = np.zeros(COUNT, bool)
    mask[[1, 500, 900]] = True
    assert sorted(opened(embeddings).top(embeddings.rows([0]), 5, mask).rows[0].tolist()) == [1, 500, 900]


def test_so_many_cells_are_read_as_were_measured_for_what_passes(indexed):
    embeddings, record = indexed
    arrays = mapped(embeddings.folder / EmbeddingFiles.CELLS, record)
    measured = IvfRecord(**{**record.__dict__, "cells_read": 4, "cells_read_filtered": (8, 32)})
    engine = ivf_index.IvfEngine(embeddings, measured, arrays)
    assert [round(engine.cells_for(share), 6) for share in (1.0, 0.1, 0.01, 0.001)] == [4, 8, 32, 32]
    assert 8 < engine.cells_for(0.03) < 32


@pytest.mark.parametrize("damage", ["truncated", "another byte", "empty", "rubbish", "gone", "head", "starts"])
def test_a_damaged_index_is_passed_over(indexed, damage):
    embeddings, record = indexed
    path = embeddings.folder / EmbeddingFiles.CELLS
    content = bytearray(path.read_bytes())
    if damage == "truncated":
        content = content[: len(content) // 2]
    elif damage == "another byte":
        content[HEADER_BYTES + 100] ^= 0xFF
    elif damage == "empty":
        content = bytearray()
    elif damage == "rubbish":
        content = bytearray(b"x" * len(content))
    elif damage == "head":
        values = {**json.loads(content[len(MAGIC) : HEADER_BYTES]), "cells": 2**40}
        content[:HEADER_BYTES] = (MAGIC + json.dumps(values).encode()).ljust(HEADER_BYTES)
    elif damage == "starts":
        at = record.parts()["starts"][0] + 8
        content[at : at + 8] = (COUNT + 1).to_bytes(8, "little")
    path.write_bytes(content)
    if damage == "gone":
        path.unlink()
    engine = open_engine(embeddings, "ivf")
    assert engine.name == "exact"
    assert engine.note.startswith(("The index is damaged", "There is no index"))
    assert engine.top(embeddings.rows([4]), 1).rows.tolist() == [[4]]


def test_rows_that_there_are_not_are_answered_exactly(indexed, monkeypatch):
    """A checksum of stretches may miss a byte: what it leads to is looked at before it is used."""
    embeddings, record = indexed
    arrays = {name: np.array(array) for name, array in mapped(embeddings.folder / EmbeddingFiles.CELLS, record).items()}
    arrays["rows"][:] = COUNT + 5
    engine = ivf_index.IvfEngine(embeddings, record, arrays)
    assert engine.top(embeddings.rows([4]), 1).rows.tolist() == [[4]]
    monkeypatch.setattr(ivf_index, "FEW", 0)
    mask = np.random.default_rng(0).random(COUNT) < 0.5
    mask[4] = True
    assert engine.top(embeddings.rows([4]), 1, mask).rows.tolist() == [[4]]


def test_an_index_of_older_vectors_is_not_used(indexed):
    embeddings, _ = indexed
    vectors = np.load(embeddings.folder / EmbeddingFiles.VECTORS)
    np.save(embeddings.folder / EmbeddingFiles.VECTORS, vectors[::-1])
    engine = open_engine(EmbeddingSet.open(embeddings.folder), "ivf")
    assert (engine.name, "changed" in engine.note) == ("exact", True)


def test_a_cancelled_build_keeps_the_older_index(indexed, windows):
    embeddings, _ = indexed
    before = (embeddings.folder / EmbeddingFiles.CELLS).read_bytes()

    class Stopping:
        def stage(self, name, label=""):
            pass

        def progress(self, done, total=None, unit=""):
            if done > total / 2:
                raise CancelledError

    with pytest.raises(CancelledError):
        build_ivf(embeddings.folder, Stopping())
    assert (embeddings.folder / EmbeddingFiles.CELLS).read_bytes() == before
    assert not list(embeddings.folder.glob(".partial*")) and not windows


@pytest.mark.parametrize("dtype", ["float16", "int8"])
def test_a_handful_of_tiles_can_be_indexed(make_folder, dtype):
    folder = make_folder(np.eye(4, dtype=np.float32), dtype=dtype)
    assert build_ivf(folder.folder).cells == 1
    engine = open_engine(folder, "ivf")
    assert engine.top([1.0, 0.2, 0.1, 0.0], 3).rows.tolist() == [[0, 1, 2]]


def test_the_engine_is_chosen_by_size(indexed, monkeypatch):
    embeddings, _ = indexed
    assert open_engine(embeddings).name == "exact"
    monkeypatch.setattr("trainer.search.engine.EXACT_UP_TO", 1000)
    assert open_engine(embeddings).name == "ivf"
