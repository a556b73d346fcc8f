"""Partial whitening: closed forms, and folding it in gives what applying it gives."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from trainer.encoders.whitening import fold_into, whitening


def _vectors() -> np.ndarray:
    rng = np.random.default_rng(3)
    return (rng.normal(size=(4000, 6)) @ rng.normal(size=(6, 6)) + 5).astype(np.float32)


def test_whole_whitening_gives_the_unit_covariance() -> None:
    vectors = _vectors()
    matrix, mean = whitening(vectors, 1.0)
    assert np.allclose(np.cov((vectors - mean) @ matrix.T, rowvar=False), np.eye(6), atol=1e-2)


def test_half_whitening_leaves_the_square_root_of_each_variance() -> None:
    vectors = _vectors()
    matrix, mean = whitening(vectors, 0.5)
    before = np.linalg.eigvalsh(np.cov(vectors, rowvar=False))
    after = np.linalg.eigvalsh(np.cov((vectors - mean) @ matrix.T, rowvar=False))
    assert np.allclose(after, np.sqrt(before), rtol=1e-3)


def test_no_whitening_only_centres() -> None:
    matrix, mean = whitening(_vectors(), 0.0)
    assert np.allclose(matrix, np.eye(6))
    assert np.allclose(mean, _vectors().mean(axis=0), atol=1e-4)


@pytest.mark.parametrize("power", [0.25, 1.0])
def test_a_folded_layer_gives_the_whitened_output(power: float) -> None:
    torch.manual_seed(0)
    layer, inputs = nn.Linear(4, 6), torch.randn(500, 4)
    plain = layer(inputs).detach().numpy()
    matrix, mean = whitening(plain, power)
    fold_into(layer, matrix, mean)
    assert np.allclose(layer(inputs).detach().numpy(), (plain - mean) @ matrix.T, atol=1e-3)


def test_a_direction_without_variance_is_not_blown_up() -> None:
    vectors = _vectors()
    vectors[:, 2] = 1.0
    matrix, _ = whitening(vectors, 1.0)
    assert np.isfinite(matrix).all()
