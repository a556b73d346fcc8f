"""Resampling blur: a picture made smaller and larger again, as one small matrix product a view."""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor, nn

LEVELS = 16
"""How many factors between the lowest and 1 there are to draw from."""


@lru_cache(maxsize=8)
def blur_operators(size: int, lowest: float) -> Tensor:
    """Matrices that resample a line of pixels to a fraction of its length and back.

    Resampling is linear and separable, so that "down by f with antialiasing, then up" is A_f · X · A_fᵀ;
    with a matrix for each factor, every view of a batch can have its own factor in one product. The
    matrices are what torch's own interpolation makes of the unit vectors.

    Args:
        size: Pixels in a line.
        lowest: The smallest factor, in (0, 1].

    Returns:
        (LEVELS, size, size) float32; the first is of the smallest factor, the last of nearly 1.
    """
    # Each unit vector as a picture four columns wide: torch's antialiasing goes wrong on a single column.
    lines = torch.eye(size)[:, None, :, None].repeat(1, 1, 1, 4)
    operators = []
    for level in range(LEVELS):
        factor = lowest + (1.0 - lowest) * level / LEVELS
        small = (max(1, round(size * factor)), 4)
        down = nn.functional.interpolate(lines, size=small, mode="bilinear", antialias=True, align_corners=False)
        back = nn.functional.interpolate(down, size=(size, 4), mode="bilinear", align_corners=False)
        operators.append(back[:, 0, :, 0].T)
    return torch.stack(operators).contiguous()


def blur(images: Tensor, levels: Tensor, operators: Tensor) -> Tensor:
    """Blur each image by its own factor.

    Args:
        images: (B, H, H, C) float.
        levels: (B,) integers below :data:`LEVELS`, on the images' device.
        operators: From :func:`blur_operators`, on the images' device.

    Returns:
        (B, H, H, C), a new tensor.
    """
    count, size, _, channels = images.shape
    matrix = operators[levels]
    rows = torch.bmm(matrix, images.reshape(count, size, size * channels)).view(count, size, size, channels)
    columns = rows.transpose(1, 2).reshape(count, size, size * channels)
    return torch.bmm(matrix, columns).view(count, size, size, channels).transpose(1, 2)
