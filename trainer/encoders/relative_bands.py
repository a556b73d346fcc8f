"""What is on a picture whatever its exposure: each band beside itself relative to the picture's own brightness.

A network that sees only absolute values learns to tell places apart by their mean brightness, because that is
the easiest way, and loses them in a picture that is a tenth brighter. The relative bands do not change when a
picture is multiplied by a factor; the absolute ones keep the colour, which is signal where it is calibrated.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

FLOOR = 10.0
"""Added to a picture's mean (0…255) before it divides, so that the noise of the night is not made into day."""

SPREAD = 0.35
"""A usual standard deviation of relative values: what comes out has about the scale of normalised bands."""


class RelativeBands(nn.Module):
    """Adds relative bands to normalised images.

    Args:
        channels: Bands of the images.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(1, channels, 1, 1))
        self.register_buffer("std", torch.ones(1, channels, 1, 1))

    def describe(self, mean: list[float], std: list[float]) -> None:
        """Tell how the images were normalised (per band, in 0…255); saved with the weights."""
        self.mean.copy_(torch.tensor(mean).view(1, -1, 1, 1))
        self.std.copy_(torch.tensor(std).view(1, -1, 1, 1))

    def forward(self, images: Tensor) -> Tensor:
        """(B, C, H, W) normalised → (B, 2C, H, W), the second half relative to each picture's mean."""
        values = torch.addcmul(self.mean, images, self.std)
        brightness = values.mean(dim=(1, 2, 3), keepdim=True).clamp(min=0) + FLOOR
        relative = (values / brightness - 1) / SPREAD
        return torch.cat([images, relative], dim=1).contiguous(memory_format=torch.channels_last)
