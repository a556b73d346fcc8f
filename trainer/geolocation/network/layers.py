"""The network: the shared encoder's backbone, the fusion of a place's views, and the layers of a head."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.model import Encoder
from trainer.geolocation.heads.place_metric import Whitening
from trainer.geolocation.options import FUSIONS, HeadOptions
from trainer.messages import say

Integers = npt.NDArray[np.int64]

STRENGTH = 0.5
"""Of the whitening that a head sees features by: between the standardised ones (0) and those of neighbours (1)."""


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
                say(
                    "geolocation.views-missing",
                    "Concatenation needs exactly {views} views of each place; one has {found} of up to {most}.",
                    views=self.views,
                    found=found,
                    most=features.shape[1],
                ),
                say(
                    "geolocation.use-another-fusion",
                    "Use --fusion mean or attention, which allow a missing view.",
                ),
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
    raise InputError(
        say("geolocation.no-fusion", "'{kind}' is no fusion.", kind=kind),
        say("any.use-one-of", "Use one of {known}.", known=", ".join(FUSIONS)),
        "usage",
    )


class HeadLayers(nn.Module):
    """Features of views → what a head wants to know of the place.

    Args:
        features: Length of a view's feature vector.
        outputs: Numbers that the head needs; 0 where neighbours alone decide.
        views: Views of a place (matters to concatenation).
        settings: Fusion, width and dropout.
    """

    mean: Tensor
    turn: Tensor

    def __init__(self, features: int, outputs: int, views: int, settings: HeadOptions) -> None:
        super().__init__()
        self.outputs = outputs
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("turn", torch.eye(features))
        self.fusion = make_fusion(settings.fusion, features, views)
        width = self.fusion.fused
        layers: list[nn.Module] = [nn.Dropout(settings.dropout)]
        if settings.hidden:
            layers += [
                nn.Linear(width, settings.hidden),
                nn.LayerNorm(settings.hidden),
                nn.GELU(),
                nn.Dropout(settings.dropout),
            ]
            width = settings.hidden
        self.layers: nn.Module = nn.Identity()
        if outputs:
            self.layers = nn.Sequential(*layers, nn.Linear(width, outputs))

    def standardise_by(self, whitening: Whitening) -> None:
        """Look at features as a whitening by the training split makes them, at :data:`STRENGTH`."""
        self.mean.copy_(torch.from_numpy(whitening.mean))
        self.turn.copy_(torch.from_numpy(whitening.turn(STRENGTH)))

    def forward(self, features: Tensor, present: Tensor) -> Tensor:
        """(B, V, F) and (B, V) → (B, outputs)."""
        standard = (features.float() - self.mean) @ self.turn
        return torch.as_tensor(self.layers(self.fusion(standard, present)))


class GeolocationNetwork(nn.Module):
    """An encoder and a head."""

    def __init__(self, encoder: Encoder, head: HeadLayers) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, inputs: Tensor, place: Tensor, slot: Tensor, places: int) -> Tensor:
        """Views of a batch of places → the head's outputs.

        Args:
            inputs: (M, C, H, W) images, or (M, F) features that were computed before.
            place: (M,) which of the places each view is of.
            slot: (M,) which of the place's views it is, from 0.
            places: B.

        Returns:
            (B, outputs).
        """
        features = encoder_features(self.encoder, inputs) if inputs.ndim == 4 else inputs
        gathered, present = by_place(features, place, slot, places)
        return torch.as_tensor(self.head(gathered, present))


def encoder_features(encoder: Encoder, images: Tensor) -> Tensor:
    """(M, C, H, W) normalised images → (M, F) of the backbone, all views in one pass."""
    bands = encoder.relative_bands
    return torch.as_tensor(encoder.backbone(images if bands is None else bands(images)))


def by_place(features: Tensor, place: Tensor, slot: Tensor, places: int) -> tuple[Tensor, Tensor]:
    """(M, F) features of views → (B, V, F), nought where a view is missing, and (B, V) which there are."""
    views = int(slot.max()) + 1
    gathered = features.new_zeros(places, views, features.shape[1])
    present = torch.zeros(places, views, dtype=torch.bool, device=features.device)
    gathered[place, slot] = features
    present[place, slot] = True
    return gathered, present


class ViewIndex:
    """Which views belong to places, for gathering batches without a loop."""

    def __init__(self, view_place: Integers) -> None:
        self._count = np.bincount(view_place)
        self._first = np.searchsorted(view_place, np.arange(len(self._count)))

    def of(self, rows: Integers) -> tuple[Integers, Integers, Integers]:
        """Views, their place in ``rows``, and their number among the place's views."""
        count = self._count[rows]
        place = np.repeat(np.arange(len(rows)), count)
        slot = np.arange(len(place)) - np.repeat(np.cumsum(count) - count, count)
        return self._first[rows][place] + slot, place, slot
