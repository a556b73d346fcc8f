"""SIREN: a small network with sines for activations."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


class Siren(nn.Module):
    """Two sine layers (Sitzmann et al. 2020, section 3.2 for the initial values).

    Args:
        inputs: Length of the input vectors.
        hidden: Width of the layer between.
        outputs: Length of the output vectors.
        omega: Frequency of the first layer (ω0); the input holds harmonics already, so it is low.

    Shape:
        (…, inputs) to (…, outputs).
    """

    def __init__(self, inputs: int, hidden: int, outputs: int, omega: float = 1.0) -> None:
        super().__init__()
        self.omega = omega
        self.first = nn.Linear(inputs, hidden)
        self.second = nn.Linear(hidden, outputs)
        with torch.no_grad():
            for layer in (self.first, self.second):
                bound = math.sqrt(6.0 / layer.in_features)
                layer.weight.uniform_(-bound, bound)
                layer.bias.uniform_(-math.pi, math.pi)

    def forward(self, vectors: Tensor) -> Tensor:
        """Run both layers."""
        return torch.sin(self.second(torch.sin(self.omega * self.first(vectors))))
