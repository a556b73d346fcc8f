"""Whether an embedding still tells anything apart."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

LEAST_SPREAD = 0.05
LEAST_RANK = 1.5
PATIENCE = 5
"""So many reports in a row below either limit raise the alarm."""


def spread(vectors: Tensor) -> Tensor:
    """Mean standard deviation of the components of unit vectors, times √D.

    1 for vectors in all directions alike, 0 where all are the same: the sign of collapse of Chen and He
    2021 (https://arxiv.org/abs/2011.10566), section 4.1.

    Args:
        vectors: (B, D).
    """
    unit = nn.functional.normalize(vectors, dim=1)
    return unit.std(dim=0, correction=0).mean() * math.sqrt(vectors.shape[1])


def effective_rank(vectors: Tensor) -> Tensor:
    """How many directions the vectors use: exp of the entropy of their covariance's normalised eigenvalues.

    Roy and Vetterli 2007, The effective rank. 1 on a line, D in all directions alike.

    Args:
        vectors: (B, D).
    """
    unit = nn.functional.normalize(vectors, dim=1)
    centred = unit - unit.mean(dim=0)
    # What is no longer finite has no eigenvalues; it is told from the loss, a step later.
    values = torch.linalg.eigvalsh(torch.nan_to_num(centred.T @ centred)).clamp(min=0)
    shares = values / values.sum().clamp(min=1e-12)
    return torch.exp(-(shares * (shares + 1e-12).log()).sum())


class CollapseAlarm:
    """Warns once when an embedding has collapsed, and is ready again once it has recovered."""

    def __init__(self) -> None:
        self._bad = 0

    def check(self, metrics: dict[str, float]) -> str:
        """What to tell the person ("" for nothing).

        Args:
            metrics: With ``spread`` and ``effective_rank``.
        """
        width, rank = metrics.get("spread", 1.0), metrics.get("effective_rank", float("inf"))
        if width >= LEAST_SPREAD and rank >= LEAST_RANK:
            self._bad = 0
            return ""
        self._bad += 1
        if self._bad != PATIENCE:
            return ""
        return (
            f"The embedding is collapsing: places look the same to it (spread {width:.3f}, effective rank {rank:.1f})."
        )
