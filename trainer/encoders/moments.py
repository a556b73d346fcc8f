"""Mean and standard deviation of each channel of feature maps, at the cost of reading them once.

Composed of torch's own operations, they took a quarter of a training step on a CPU: each of them writes a float32
copy of all maps. Here the maps stay in their precision, a few pictures at a time are summed while they are in the
processor's cache, and the gradient is one multiplication and addition.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

FLOOR = 1e-5
"""The least variance: its root has a gradient."""

CACHED = 1 << 18
"""Values that are summed at once on a CPU: as float32 they fit in its second-level cache."""


def mean_and_deviation(maps: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation (of the population, :data:`FLOOR` the least variance) over the picture.

    Args:
        maps: (B, C, H, W) of any floating type.

    Returns:
        Twice (B, C): float32, or float64 where the maps are.
    """
    if torch.is_grad_enabled() and maps.requires_grad:
        mean, deviation = _Moments.apply(maps)
        return mean, deviation
    return _moments(maps)


def _moments(maps: Tensor) -> tuple[Tensor, Tensor]:
    cells = maps.permute(0, 2, 3, 1).flatten(1, 2)
    at_once = max(1, CACHED // cells[0].numel()) if maps.device.type == "cpu" else len(cells)
    if len(cells) <= at_once:
        return _moments_of(cells)
    means, deviations = zip(*map(_moments_of, torch.split(cells, at_once)))
    return torch.cat(means), torch.cat(deviations)


def _moments_of(cells: Tensor) -> tuple[Tensor, Tensor]:
    """(B, N, C) → twice (B, C)."""
    values = cells if cells.dtype == torch.float64 else cells.float()
    mean = values.mean(dim=1)
    variance = (values - mean[:, None]).square().mean(dim=1)
    return mean, variance.clamp_min(FLOOR).sqrt()


class _Moments(torch.autograd.Function):
    """d mean / d x = 1 / N; d deviation / d x = (x − mean) / (N · deviation), nought below the floor."""

    @staticmethod
    def forward(context: Any, maps: Tensor) -> tuple[Tensor, Tensor]:
        mean, deviation = _moments(maps)
        context.save_for_backward(maps, mean, deviation)
        return mean, deviation

    @staticmethod
    def backward(context: Any, of_mean: Tensor, of_deviation: Tensor) -> Tensor:
        maps, mean, deviation = context.saved_tensors
        count = maps.shape[2] * maps.shape[3]
        free = deviation.square() > FLOOR * 1.0001
        slope = torch.where(free, of_deviation / (count * deviation), torch.zeros_like(deviation))
        level = of_mean / count - slope * mean
        slope, level = (part.to(maps.dtype)[:, :, None, None] for part in (slope, level))
        return torch.addcmul(level, maps, slope)
