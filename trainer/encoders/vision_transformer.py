"""A small vision transformer for tiles of any size, of torchvision's blocks."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models.vision_transformer import EncoderBlock

PATCH = 8
WIDTH = 192
LAYERS = 6
HEADS = 3
SLOWEST = 1e-3
"""The lowest frequency of positions, as in Vaswani et al. 2017, for at most some thousand patches a side."""


class SmallVisionTransformer(nn.Module):
    """Dosovitskiy et al. 2021 (https://arxiv.org/abs/2010.11929) at the width of ViT-Ti, with half its layers.

    Patches are of 8 pixels, so that a tile of 64 has as many tokens as it has cells at the second stage of a ResNet.
    Positions are sines and cosines of row and column, not learned: a network that learned from tiles of one size looks
    at those of another. Its features are the mean of the tokens and their deviation, as in ``slim``.
    """

    def __init__(self, channels: int = 3) -> None:
        super().__init__()
        self.conv_proj = nn.Conv2d(channels, WIDTH, PATCH, stride=PATCH)
        self.blocks = nn.Sequential(*(EncoderBlock(HEADS, WIDTH, 4 * WIDTH, 0.0, 0.0) for _ in range(LAYERS)))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-6)
        self.head: nn.Module = nn.Identity()

    def forward(self, images: Tensor) -> Tensor:
        """(B, C, H, W), sides of at least 8 → (B, 2 · 192)."""
        patches = self.conv_proj(images)
        rows, columns = patches.shape[2], patches.shape[3]
        tokens = patches.flatten(2).transpose(1, 2) + positions(rows, columns, images.device).to(patches.dtype)
        tokens = self.norm(self.blocks(tokens)).float()
        mean = tokens.mean(dim=1)
        deviation = (tokens - mean[:, None]).square().mean(dim=1).clamp_min(1e-5).sqrt()
        return torch.as_tensor(self.head(torch.cat([mean, deviation], dim=1)))


def positions(rows: int, columns: int, device: torch.device) -> Tensor:
    """(1, rows · columns, 192): of each patch a quarter each of sine and cosine of its row and of its column."""
    quarter = WIDTH // 4
    frequency = SLOWEST ** (torch.arange(quarter, device=device) / (quarter - 1))
    down, across = (torch.arange(count, device=device)[:, None] * frequency for count in (rows, columns))
    row = torch.cat([down.sin(), down.cos()], dim=1)[:, None, :].expand(-1, columns, -1)
    column = torch.cat([across.sin(), across.cos()], dim=1)[None, :, :].expand(rows, -1, -1)
    return torch.cat([row, column], dim=2).flatten(0, 1)[None]
