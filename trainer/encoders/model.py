"""The encoder: a backbone and a linear layer to the embedding's dimension."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.backbones import backbone_named, build_backbone
from trainer.encoders.weights import load_backbone_weights

DIMENSIONS = range(2, 513)
"""Lengths that an embedding may have; 16 to 512 are sensible, and 2 is for pictures of the space."""


class Encoder(nn.Module):
    """Images to embeddings."""

    def __init__(self, backbone: nn.Module, features: int, dimension: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.embedding = nn.Linear(features, dimension)

    def forward(self, images: Tensor) -> Tensor:
        """Embed images.

        Args:
            images: (B, C, H, W) float, already normalised by the model card's mean and std.

        Returns:
            (B, D), not normalised to length one.
        """
        return torch.as_tensor(self.embedding(self.backbone(images)))


def make_encoder(backbone: str, channels: int, dimension: int, weights: str = "random") -> Encoder:
    """A fresh encoder on the CPU.

    Args:
        backbone: Name in :data:`trainer.encoders.backbones.BACKBONES`.
        channels: Bands of the images.
        dimension: Length of the embedding.
        weights: ``random``, ``imagenet``, a file of tensors, or a run folder.

    Raises:
        InputError: no such backbone, dimension or weights.
    """
    if dimension not in DIMENSIONS:
        raise InputError(f"{dimension} is no dimension for an embedding.", "Use 16 to 512.", "dimension")
    entry = backbone_named(backbone)
    network = build_backbone(backbone, channels, load_backbone_weights(weights, backbone))
    return Encoder(network, entry.features, dimension)
