"""What every index is measured by: recall of the ten nearest against the exact search; and whose it is."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Optional, Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles
from trainer.messages import NOTHING, Text, say
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.exact import ExactEngine

SEED = 20_261
RECALL_NEIGHBOURS = 10
SAMPLE = 250
LEAST_SHARE = 0.2
"""Filters that leave a smaller share of the tiles ask an index mostly for the others."""

Rows = npt.NDArray[np.int64]


class Reporter(Protocol):
    """What a build tells of itself; :class:`trainer.reporting.Reporter` is one."""

    def stage(self, name: str, label: Text) -> None:
        """A stage begins."""

    def progress(self, done: float, total: Optional[float] = None, unit: str = "") -> None:
        """How far it is; raises CancelledError to stop it."""


def two_samples(count: int) -> tuple[Rows, Rows]:
    """Rows to choose an effort by, and others to report by; the same where there are too few for two."""
    chosen = np.sort(np.random.default_rng(SEED).permutation(count)[: 2 * SAMPLE])
    return (chosen[::2], chosen[1::2]) if count >= 2 * SAMPLE else (chosen, chosen)


def nearest_others(embeddings: EmbeddingSet, rows: Rows) -> list[set[int]]:
    """The ten nearest of each tile by the exact search, the tile itself left out."""
    neighbours = min(RECALL_NEIGHBOURS, len(embeddings) - 1)
    return others(ExactEngine(embeddings).top(embeddings.rows(rows), neighbours + 1).rows, rows)


def others(found: Rows, rows: Rows) -> list[set[int]]:
    """Of one more neighbour than is wanted, those that are not the tile itself."""
    return [set([int(other) for other in line if other != row][: len(line) - 1]) for row, line in zip(rows, found)]


def recall(truth: list[set[int]], found: list[set[int]]) -> float:
    """Share of the true neighbours that were found, 0…1."""
    hits = sum(len(right & answered) for right, answered in zip(truth, found))
    return hits / max(1, sum(len(right) for right in truth))


def not_of(embeddings: EmbeddingSet, count: int, dimension: int, vectors_checksum: int) -> Text:
    """Why an index of so many vectors, of a checksum, is not of these embeddings; "" where it is."""
    if count != len(embeddings) or dimension != embeddings.manifest.dimension:
        return say(
            "search.index-of-other-embeddings",
            "The index is of other embeddings: search is exact. Embed again to rebuild it.",
        )
    if vectors_checksum != sampled_checksum(embeddings.folder / EmbeddingFiles.VECTORS):
        return say(
            "search.index-outdated",
            "The embeddings changed since the index was built: search is exact. Embed again to rebuild it.",
        )
    return NOTHING


def sampled_checksum(path: Path, first: int = 0) -> int:
    """CRC-32 of 64 stretches of 4 KiB, evenly spread from a byte to the last (0.9 GB would take a second)."""
    size = path.stat().st_size
    value = zlib.crc32(str(size).encode())
    with path.open("rb") as stream:
        for offset in np.unique(np.linspace(first, max(first, size - 4096), 64).astype(np.int64)).tolist():
            stream.seek(offset)
            value = zlib.crc32(stream.read(4096), value)
    return value
