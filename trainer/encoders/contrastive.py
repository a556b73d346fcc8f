"""Learning by contrast: views of a place are drawn together, other places pushed apart."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.encoders.collapse import CollapseAlarm, effective_rank, spread
from trainer.encoders.losses.contrastive import contrastive_loss
from trainer.encoders.model import Encoder
from trainer.encoders.objective import ParameterGroup
from trainer.encoders.place_batches import PlaceBatch, PlaceBatches
from trainer.encoders.recipe import Recipe


class ProjectedEncoder(nn.Module):
    """An encoder with the projector that is thrown away after training (SimCLR, https://arxiv.org/abs/2002.05709)."""

    def __init__(self, encoder: Encoder, dimension: int, hidden: int, projected: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.projector: nn.Module = nn.Identity()
        if hidden:
            self.projector = nn.Sequential(
                nn.Linear(dimension, hidden),
                nn.BatchNorm1d(hidden),
                nn.ReLU(inplace=True),
                nn.Linear(hidden, projected),
            )

    def forward(self, images: Tensor, coordinates: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """(B, C, H, W), and degrees (B, 2) if they take part → embeddings (B, D) and projections (B, P)."""
        embeddings = self.encoder(images, coordinates)
        return embeddings, self.projector(embeddings)


class ContrastiveObjective:
    """See :class:`trainer.encoders.objective.Objective`."""

    def __init__(self, encoder: Encoder, batches: PlaceBatches, recipe: Recipe) -> None:
        self.network: nn.Module = ProjectedEncoder(
            encoder, recipe.dimension, recipe.projector, recipe.projector_dimension
        )
        self._batches = batches
        self._recipe = recipe
        self._alarm = CollapseAlarm()
        self.images_per_step = batches.images_per_step
        self.steps_per_epoch = batches.sampler.steps_per_epoch
        self.most_parts = batches.most_parts

    def parameter_groups(self) -> list[ParameterGroup]:
        """All parameters alike."""
        return [ParameterGroup(list(self.network.parameters()))]

    def batch(self, step: int, part: int, parts: int, share: float) -> PlaceBatch:
        """Views of the step's places."""
        return self._batches.at(step, part, parts, share)

    def loss(self, batch: PlaceBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The contrastive loss of the projections; figures of the embeddings."""
        embeddings, projections = self.network(batch.images, batch.coordinates)
        with torch.autocast(batch.images.device.type, enabled=False):
            loss = contrastive_loss(
                projections.float(), batch.places, self._recipe.temperature, batch.too_near, self._recipe.decoupled
            )
            return loss, embedding_metrics(embeddings.detach().float(), batch.places)

    def alarm(self, metrics: dict[str, float]) -> str:
        """Whether the embedding has collapsed."""
        return self._alarm.check(metrics)


@torch.no_grad()
def embedding_metrics(vectors: Tensor, places: Tensor) -> dict[str, Tensor]:
    """Mean distances within and between places of unit vectors, and how much of the space is used.

    Args:
        vectors: (B, D).
        places: (B,).
    """
    unit = nn.functional.normalize(vectors, dim=1)
    distance = (2 - 2 * unit @ unit.T).clamp(min=0).sqrt()
    same = places[:, None] == places[None, :]
    positive = same & ~torch.eye(len(places), dtype=torch.bool, device=places.device)
    return {
        "positive_distance": (distance * positive).sum() / positive.sum().clamp(min=1),
        "negative_distance": (distance * ~same).sum() / (~same).sum().clamp(min=1),
        "spread": spread(vectors),
        "effective_rank": effective_rank(vectors),
    }
