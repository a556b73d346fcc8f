"""The slim backbone: a ResNet-10 for small tiles, with the statistics of every stage as its features."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.encoders.moments import mean_and_deviation

WIDTHS = (32, 64, 128, 256)
FEATURES = 2 * sum(WIDTHS)


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
