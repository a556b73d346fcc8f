"""Several views of a place become one vector."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.contract import InputError

FUSIONS = ("mean", "concat", "attention")


class MeanFusion(nn.Module):
    """The mean of the views that there are."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.fused = features

    def forward(self, features: Tensor, present: Tensor) -> Tensor:
        """(B, V, F) features and (B, V) which of them there are → (B, F)."""
        weight = present.to(features.dtype)[:, :, None]
        return (features * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1)


class ConcatFusion(nn.Module):
    """The views one after the other, as in the Croatian GeoGuessr entry: each view has its own weights."""

    def __init__(self, features: int, views: int) -> None:
        super().__init__()
        self.views = views
        self.fused = features * views

    def forward(self, features: Tensor, present: Tensor) -> Tensor:
        """(B, V, F) → (B, V · F).

        Raises:
            InputError: a place has another number of views.
        """
        if features.shape[1] != self.views or not bool(present.all()):
            found = int(present.sum(dim=1).min())
            raise InputError(
                f"Concatenation needs exactly {self.views} views of each place; one has {found} "
                f"of up to {features.shape[1]}.",
                "Use --fusion mean or attention, which allow a missing view.",
                "missing-view",
            )
        return features.flatten(1)


class AttentionFusion(nn.Module):
    """A weighted mean: views that tell more count more (Ilse et al. 2018, https://arxiv.org/abs/1802.04712, eq. 8)."""

    def __init__(self, features: int, hidden: int = 64) -> None:
        super().__init__()
        self.score = nn.Sequential(nn.Linear(features, hidden), nn.Tanh(), nn.Linear(hidden, 1))
        self.fused = features

    def forward(self, features: Tensor, present: Tensor) -> Tensor:
        """(B, V, F) features and (B, V) which of them there are → (B, F)."""
        score = self.score(features)[:, :, 0].float().masked_fill(~present, float("-inf"))
        return (torch.softmax(score, dim=1).to(features.dtype)[:, :, None] * features).sum(dim=1)


def make_fusion(kind: str, features: int, views: int) -> MeanFusion | ConcatFusion | AttentionFusion:
    """A fusion by name.

    Raises:
        InputError: there is none of that name.
    """
    if kind == "mean":
        return MeanFusion(features)
    if kind == "concat":
        return ConcatFusion(features, views)
    if kind == "attention":
        return AttentionFusion(features)
    raise InputError(f"'{kind}' is no fusion.", f"Use one of {', '.join(FUSIONS)}.", "usage")
