"""int8 storage: within a step of the truth, never −128, and a scale that no other scale beats by much."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from trainer.results.quantise import LIMIT, ComponentHistogram, quantise

components = arrays(np.float32, (7, 5), elements=st.floats(-1, 1, width=32))


@settings(max_examples=40, deadline=None)
@given(components)
def test_nothing_is_farther_off_than_half_a_step_or_the_clip(vectors: np.ndarray) -> None:
    histogram = ComponentHistogram()
    histogram.add(vectors)
    scale = histogram.scale()
    stored = quantise(vectors, scale)
    assert stored.min() >= -LIMIT, "-128 says that there is no tile"
    clipped = np.clip(vectors, -LIMIT * scale, LIMIT * scale)
    assert np.abs(stored * scale - clipped).max() <= scale / 2 + 1e-6


@pytest.mark.parametrize("dimension", [8, 64, 512])
def test_the_scale_is_nearly_the_best_of_all(dimension: int) -> None:
    vectors = np.random.default_rng(0).normal(size=(1000, dimension)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    histogram = ComponentHistogram()
    for block in np.array_split(vectors, 5):
        histogram.add(block)

    def error(scale: float) -> float:
        return float(np.mean((quantise(vectors, scale) * scale - vectors) ** 2))

    best = min(error(limit / LIMIT) for limit in np.linspace(0.02, 1.0, 60))
    assert error(histogram.scale()) < 1.1 * best
    kept = quantise(vectors, histogram.scale()).astype(np.float32)
    cosine = np.sum(kept * vectors, axis=1) / np.linalg.norm(kept, axis=1)
    assert np.median(cosine) > 0.9999
    assert cosine.min() > 0.995, "a tile with a rare large component is clipped, but not beyond recognition"
