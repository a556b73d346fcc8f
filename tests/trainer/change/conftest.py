"""Embeddings of two dates of one grid: everything moved a little, each kind of tile in its own way; some changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer.contract import EmbeddingFiles
from trainer.results.embedding_set import EmbeddingSet

ENCODER = "0123456789abcdef"
Saved = Callable[..., EmbeddingSet]
Rows = dict[int, np.ndarray]


def written(path: Path, values: np.ndarray) -> None:
    """Into a new file: the old one is mapped into memory."""
    kept = np.array(values)
    path.unlink()
    np.save(path, kept)


@pytest.fixture
def saved() -> Saved:
    """Writes other vectors, a date or another grid into an embeddings folder."""

    def save(embeddings: EmbeddingSet, vectors=None, table=None, date: str = "", **manifest) -> EmbeddingSet:
        folder = embeddings.folder
        if vectors is not None:
            unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
            written(folder / EmbeddingFiles.VECTORS, unit.astype(embeddings.vectors.dtype))
        if table is not None:
            written(folder / EmbeddingFiles.TABLE, table)
        sources = [replace(grid, date=date) for grid in manifest.pop("sources", embeddings.manifest.sources)]
        known = {"encoder": ENCODER, "sources": sources, **manifest}
        replace(embeddings.manifest, **known).save(folder)
        return EmbeddingSet.open(folder)

    return save


@pytest.fixture
def dates(make_embeddings, saved) -> Callable[..., list[EmbeddingSet]]:
    """Some dates of 30 × 20 tiles of three kinds.

    ``changed`` maps a date to rows of another kind from then on, ``back`` to rows that are of their own again.
    """

    def make(
        count: int = 2, changed: Rows | None = None, back: Rows | None = None, season: float = 0.3
    ) -> list[EmbeddingSet]:
        random = np.random.default_rng(7)
        sets = [
            make_embeddings(f"date {n}", columns=30, rows=20, dimension=16, vectors="float32", empty=0.0)
            for n in range(count)
        ]
        table = sets[0].table
        looks = random.normal(size=(4, 16))
        looks /= np.linalg.norm(looks, axis=1, keepdims=True)
        kind = table["column"].astype(int) * 3 // 30
        own = 0.1 * random.normal(size=(len(table), 16))
        made = []
        for number, embeddings in enumerate(sets):
            kind[(changed or {}).get(number, [])] = 3
            kind[(back or {}).get(number, [])] = (table["column"].astype(int) * 3 // 30)[(back or {}).get(number, [])]
            moved = season * random.normal(size=(4, 16)) * (number > 0)
            moved[3] = 0.0  # too few to know theirs
            vectors = looks[kind] + moved[kind] + own + 0.03 * random.normal(size=own.shape)
            made.append(saved(embeddings, vectors, date=f"20{16 + number}"))
        return made

    return make
