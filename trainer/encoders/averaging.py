"""The average of the weights over the last part of training, which generalises better than the last weights."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class WeightAverage:
    """Keeps an average of a network's weights and running statistics.

    ``ema`` is the exponential average with a decay that grows over the first steps; ``swa`` the plain mean
    since averaging began (Izmailov et al. 2018, https://arxiv.org/abs/1803.05407).

    Attributes:
        count: How many times the average was updated.
    """

    def __init__(self, network: nn.Module, kind: str, decay: float) -> None:
        self._kind = kind
        self._decay = decay
        self.count = 0
        self._average = [value.detach().clone() for value in _floats(network)]

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        """Take in the network's present weights."""
        weight = 1.0 / (self.count + 1)
        if self._kind == "ema":
            weight = max(weight, 1.0 - min(self._decay, (1 + self.count) / (10 + self.count)))
        torch._foreach_lerp_(self._average, [value.detach() for value in _floats(network)], weight)
        self.count += 1

    @torch.no_grad()
    def copy_to(self, network: nn.Module) -> None:
        """Give the network the average; nothing where there is none yet."""
        if self.count:
            for value, average in zip(_floats(network), self._average):
                value.copy_(average)

    def state(self) -> dict[str, object]:
        """For a checkpoint."""
        return {"count": self.count, "average": self._average}

    @torch.no_grad()
    def load(self, state: dict[str, object]) -> None:
        """From a checkpoint."""
        self.count = int(str(state["count"]))
        saved = state["average"]
        if not isinstance(saved, list):
            raise TypeError("the average is no list")
        for value, average in zip(self._average, saved):
            value.copy_(average)


def _floats(network: nn.Module) -> list[Tensor]:
    return [value for value in (*network.parameters(), *network.buffers()) if value.is_floating_point()]
