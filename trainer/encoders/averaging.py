"""The average of the weights over the last part of training, which generalises better than the last weights."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

AVERAGES = ("none", "ema", "swa")


class WeightAverage:
    """Keeps an average of a network's weights and running statistics, as torch's ``AveragedModel`` does.

    ``ema`` is the exponential average with a decay that grows over the first steps, which torch's own (of one decay)
    does not do; ``swa`` the plain mean since averaging began (Izmailov et al. 2018,
    https://arxiv.org/abs/1803.05407).
    """

    def __init__(self, network: nn.Module, kind: str, decay: float) -> None:
        self._kind = kind
        self._decay = decay
        self._count = 0  # as the model counts, but on the host: asking a GPU would wait for it at each step
        self._averaged = AveragedModel(network, multi_avg_fn=self._move, use_buffers=True)

    def update(self, network: nn.Module) -> None:
        """Take in the network's present weights."""
        self._averaged.update_parameters(network)
        self._count += 1

    @torch.no_grad()
    def copy_to(self, network: nn.Module) -> None:
        """Give the network the average; nothing where there is none yet."""
        if self._count:
            for value, average in zip(_floats(network), _floats(self._averaged.module), strict=True):
                value.copy_(average)

    def state(self) -> dict[str, object]:
        """For a checkpoint."""
        return {"count": self._count, "average": [value.detach() for value in _floats(self._averaged.module)]}

    @torch.no_grad()
    def load(self, state: dict[str, Any]) -> None:
        """From a checkpoint.

        Raises:
            KeyError: it is no state.
            TypeError: it is none of an average.
            ValueError: the network had another number of tensors.
            RuntimeError: they had other shapes.
        """
        self._count = int(state["count"])
        self._averaged.n_averaged.fill_(self._count)
        if not isinstance(state["average"], list):
            raise TypeError("the average is no list")
        for value, average in zip(_floats(self._averaged.module), state["average"], strict=True):
            value.copy_(average)

    @torch.no_grad()
    def _move(self, averages: Any, values: Any, _: Tensor | int) -> None:
        """Move averages of one type towards the present values; called from the second update on."""
        if not averages[0].is_floating_point():
            return  # how many batches a norm has seen is no average
        weight = 1.0 / (self._count + 1)
        if self._kind == "ema":
            weight = max(weight, 1.0 - min(self._decay, (1 + self._count) / (10 + self._count)))
        torch._foreach_lerp_(averages, values, weight)


def _floats(network: nn.Module) -> list[Tensor]:
    return [value for value in (*network.parameters(), *network.buffers()) if value.is_floating_point()]
