"""A first phase that learns which tags lie in a tile, before it is learned which places look alike.

What a map says of a place (a motorway, a shop, a place of worship) makes a network that tells these apart; what comes
after needs no tags, and the head that named them is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.encoders.methods import ContrastiveObjective, Loc2VecObjective, embedding_metrics
from trainer.encoders.objective import ParameterGroup
from trainer.encoders.place_batches import PlaceBatch
from trainer.messages import Text


@dataclass(frozen=True)
class TagBatch:
    """Views of places, and whether their tags are what is learned from them."""

    views: PlaceBatch
    tagged: bool


class TagPhase:
    """Learns tags for the first share of the budget, then what another objective learns; see its own protocol.

    Args:
        objective: What comes after.
        there: (N, T) whether each tag lies in each tile of the tile set.
        dimension: Of an embedding.
        share: Of the budget.
    """

    def __init__(
        self,
        objective: ContrastiveObjective | Loc2VecObjective,
        there: npt.NDArray[np.bool_],
        dimension: int,
        share: float,
    ) -> None:
        self._objective = objective
        self._share = share
        self._there = torch.from_numpy(np.ascontiguousarray(there))
        self._head = nn.Linear(dimension, there.shape[1])
        self.network: nn.Module = nn.ModuleDict({"network": objective.network, "tags": self._head})
        self.images_per_step, self.steps_per_epoch = objective.images_per_step, objective.steps_per_epoch
        self.most_parts = objective.most_parts

    def parameter_groups(self) -> list[ParameterGroup]:
        """All parameters alike."""
        return [ParameterGroup(list(self.network.parameters()))]

    def batch(self, step: int, part: int, parts: int, share: float) -> TagBatch:
        """Views of the step's places."""
        return TagBatch(self._objective.batch(step, part, parts, share), share < self._share)

    def loss(self, batch: TagBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The binary cross-entropy of the tags, or the loss of what comes after."""
        if not batch.tagged:
            return self._objective.loss(batch.views)
        embeddings = self._objective.embeddings(batch.views)
        with torch.autocast(batch.views.images.device.type, enabled=False):
            vectors = embeddings.float()
            wanted = self._there[batch.views.rows].to(vectors.device, torch.float32)
            loss = nn.functional.binary_cross_entropy_with_logits(self._head(vectors), wanted)
            return loss, embedding_metrics(vectors.detach(), batch.views.places)

    def alarm(self, metrics: dict[str, float]) -> Text:
        """Whether the embedding has collapsed."""
        return self._objective.alarm(metrics)

    def after_step(self, step: int) -> float:
        """As what comes after has it."""
        return self._objective.after_step(step)

    def watch_state(self) -> dict[str, Any]:
        """As what comes after has it."""
        return self._objective.watch_state()

    def load_watch(self, state: dict[str, Any]) -> None:
        """As what comes after has it."""
        self._objective.load_watch(state)

    def take_best(self) -> int | None:
        """As what comes after has it."""
        return self._objective.take_best()
