"""The network: the shared encoder's backbone, the fusion of views, and a head."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.encoders.model import Encoder
from trainer.geolocation.fusion import make_fusion
from trainer.geolocation.likeness import Whitening

STRENGTH = 0.5
"""Of the whitening that a head sees features by: between the standardised ones (0) and those of neighbours (1)."""


class PlaceHead(nn.Module):
    """Features of views → what a task wants to know of the place.

    Args:
        features: Length of a view's feature vector.
        outputs: Numbers that the task needs; 0 where neighbours alone decide.
        fusion: One of :data:`trainer.geolocation.fusion.FUSIONS`.
        views: Views of a place (matters to concatenation).
        hidden: Width of the hidden layer; 0 for none.
        dropout: Share of the features that are left out in training.
    """

    mean: Tensor
    turn: Tensor

    def __init__(self, features: int, outputs: int, fusion: str, views: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("turn", torch.eye(features))
        self.fusion = make_fusion(fusion, features, views)
        width = self.fusion.fused
        layers: list[nn.Module] = [nn.Dropout(dropout)]
        if hidden:
            layers += [nn.Linear(width, hidden), nn.LayerNorm(hidden), nn.GELU(), nn.Dropout(dropout)]
            width = hidden
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

    def __init__(self, encoder: Encoder, head: PlaceHead) -> None:
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
