"""Partial whitening: no direction of an embedding drowns the others; folded into the last layer it costs nothing."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

FLOOR = 1e-4
"""Directions with less than this part of the largest variance are divided as if they had it."""


def whitening(
    vectors: npt.NDArray[np.float32], power: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The symmetric matrix (D, D) and the mean (D,) of a partial whitening: no direction drowns the others.

    Contrastive learning leaves a few directions with most of the variance, and cosine then looks at little else.
    Dividing each principal direction by a power of its standard deviation (half-way to full whitening, say, which
    would blow up noise) gives the small ones a say, and costs nothing once folded in. For the full kind see Li et al.
    2020, On the sentence embeddings from pre-trained language models, and Su et al. 2021, Whitening sentence
    representations.

    Args:
        vectors: (N, D), N > 1, not normalised.
        power: 0 leaves the directions as they are (only centred), 1 gives all of them the same variance.
    """
    values = vectors.astype(np.float64)
    mean = values.mean(axis=0)
    variance, directions = np.linalg.eigh(np.cov(values, rowvar=False))
    variance = np.maximum(variance, FLOOR * max(float(variance[-1]), 1e-12))
    return (directions * variance ** (-power / 2)) @ directions.T, mean


@torch.no_grad()
def fold_into(layer: nn.Linear, matrix: npt.NDArray[np.float64], mean: npt.NDArray[np.float64]) -> None:
    """Make a layer give ``matrix @ (y − mean)`` where it gave y."""
    change = torch.from_numpy(matrix)  # on the processor: Apple's GPUs have no float64
    weight = layer.weight.cpu().double()
    bias = layer.bias.cpu().double() - torch.from_numpy(mean)
    layer.weight.copy_(change @ weight)
    layer.bias.copy_(change @ bias)
