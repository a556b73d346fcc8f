"""The slim backbone: a ResNet-10 for small tiles, with the statistics of every stage as its features."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

WIDTHS = (32, 64, 128, 256)
FEATURES = 2 * sum(WIDTHS)

FLOOR = 1e-5
"""The least variance: its root has a gradient."""

CACHED = 1 << 18
"""Values that are summed at once on a CPU: as float32 they fit in its second-level cache."""


class SlimResNet(nn.Module):
    """One residual block a stage, a 3×3 stride-2 stem and no max-pooling.

    A 64 px tile keeps 32×32 cells through the first stage and 4×4 at the last (a torchvision ResNet
    has 2×2 there). Basic blocks as in He et al. 2016 (https://arxiv.org/abs/1512.03385), section 3.3.

    Its features are the mean and the standard deviation of each channel of each stage: what ground looks like is
    texture as much as shape, and the second moments of early stages are what describes a texture (the style
    of Gatys et al. 2016). With them an encoder learns in the same steps what else takes it twice as many. Each is
    brought to mean nought and deviation one, as early and late stages, means and deviations differ in size.
    """

    def __init__(self, channels: int = 3, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(channels, widths[0], 3, stride=2, padding=1, bias=False),
            nn.BatchNorm2d(widths[0]),
            nn.ReLU(inplace=True),
        )
        inputs = (widths[0], *widths[:-1])
        self.stages = nn.Sequential(
            *(ResidualBlock(before, width, 2 if i else 1) for i, (before, width) in enumerate(zip(inputs, widths)))
        )
        self.norm = nn.BatchNorm1d(FEATURES, affine=False)
        self.head: nn.Module = nn.Identity()
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, images: Tensor) -> Tensor:
        """(B, C, H, W) → (B, 2 · sum of the widths)."""
        hidden = self.stem(images)
        pooled: list[Tensor] = []
        for stage in self.stages:
            hidden = stage(hidden)
            pooled += mean_and_deviation(hidden)
        return torch.as_tensor(self.head(self.norm(torch.cat(pooled, dim=1))))


class ResidualBlock(nn.Module):
    """Two 3×3 convolutions and a shortcut (1×1 where the shape changes)."""

    def __init__(self, before: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(before, width, 3, stride=stride, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(width)
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or before != width:
            self.shortcut = nn.Sequential(nn.Conv2d(before, width, 1, stride, bias=False), nn.BatchNorm2d(width))

    def forward(self, inputs: Tensor) -> Tensor:
        """(B, before, H, W) → (B, width, H / stride, W / stride)."""
        hidden = torch.relu_(self.norm1(self.conv1(inputs)))
        hidden = self.norm2(self.conv2(hidden))
        return torch.relu_(hidden + self.shortcut(inputs))


# ---------------------------------------------------------------------------------------------
# Mean and standard deviation of feature maps
# ---------------------------------------------------------------------------------------------
def mean_and_deviation(maps: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of each channel over the picture, at the cost of reading the maps once.

    Composed of torch's own operations, they took a quarter of a training step on a CPU: each of them writes a float32
    copy of all maps. Here the maps stay in their precision, a few pictures at a time are summed while they are in the
    processor's cache, and the gradient is one multiplication and addition. The deviation is the population's, with
    :data:`FLOOR` as the least variance.

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
    if torch.compiler.is_exporting():  # a graph has no loop whose length the batch decides
        return _moments_of(cells)
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
