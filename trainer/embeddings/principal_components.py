"""Principal components of embeddings, and the three colours that show them on a map.

Exact, from the covariance, streamed over the rows; the same vectors give the same axes and colours on
every run, because the sign of an axis, which the algebra leaves open, is fixed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.results.embedding_set import EmbeddingSet

ROWS_AT_ONCE = 65_536
SAMPLE = 200_000
STRETCH = (2.0, 98.0)
"""Percentiles that become the darkest and the brightest: a few odd tiles must not wash out the map."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PrincipalComponents:
    """The axes along which embeddings vary most.

    Attributes:
        mean: (D,).
        axes: (K, D), orthonormal, in order of falling variance; K is at most D.
        variances: (K,), along each axis.
        total_variance: Of all D components.
    """

    mean: npt.NDArray[np.float64]
    axes: npt.NDArray[np.float64]
    variances: npt.NDArray[np.float64]
    total_variance: float

    @classmethod
    def fit(cls, embedding_set: EmbeddingSet, count: int = 3) -> PrincipalComponents:
        """The first ``count`` components (or D, where there are fewer).

        The sign of each axis is such that its largest loading is positive.
        """
        dimension = embedding_set.manifest.dimension
        total, products, rows = np.zeros(dimension), np.zeros((dimension, dimension)), max(len(embedding_set), 1)
        for _, block in row_blocks(embedding_set):
            total += block.sum(axis=0, dtype=np.float64)
        mean = total / rows
        for _, block in row_blocks(embedding_set):
            centred = block - mean
            products += centred.T @ centred
        values, vectors = np.linalg.eigh(products / rows)
        axes = vectors[:, ::-1][:, :count].T
        loading = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
        axes = axes * np.where(loading < 0, -1.0, 1.0)[:, None]
        variances = np.maximum(values[::-1], 0.0)
        return cls(mean, axes, variances[:count], float(variances.sum()))

    def project(self, vectors: Floats) -> Floats:
        """Scores (M, K) of vectors (M, D)."""
        return ((vectors - self.mean) @ self.axes.T).astype(np.float32)


def row_blocks(embedding_set: EmbeddingSet) -> Iterator[tuple[slice, Floats]]:
    """The vectors as float32 in order, a block at a time, with the rows that each block holds."""
    for start in range(0, len(embedding_set), ROWS_AT_ONCE):
        part = slice(start, min(start + ROWS_AT_ONCE, len(embedding_set)))
        yield part, embedding_set.rows(part)


def spread_sample(count: int, limit: int) -> npt.NDArray[np.int64]:
    """At most ``limit`` row numbers, evenly spread over all of ``count``."""
    return np.unique(np.linspace(0, count - 1, min(count, limit)).round().astype(np.int64))


def pca_colours(
    embedding_set: EmbeddingSet, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> npt.NDArray[np.uint8]:
    """Red, green and blue (N, 3), 1…255, from the first three principal components of the embeddings.

    0 is left free, so that it can mean "no data" in a raster. A component without any spread is mid-grey.
    """
    count = len(embedding_set)
    colours = np.full((count, 3), 128, np.uint8)
    if count == 0:
        return colours
    components = PrincipalComponents.fit(embedding_set, 3)
    sample = components.project(embedding_set.rows(spread_sample(count, SAMPLE)))
    low, high = np.percentile(sample, STRETCH, axis=0)
    spread = high - low
    used = spread > 1e-6
    for part, block in row_blocks(embedding_set):
        share = (components.project(block) - low) / np.where(used, spread, 1.0)
        shown = np.rint(1 + 254 * np.clip(share, 0.0, 1.0)).astype(np.uint8)
        colours[part, : shown.shape[1]] = np.where(used, shown, 128)
        progress(part.stop, count)
    return colours
