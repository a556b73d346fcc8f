"""Loc2Vec: triplets of views, as Sentiance and Suresh did it, with the fall that keeps it from collapsing."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.encoders.collapse import CollapseAlarm
from trainer.encoders.contrastive import embedding_metrics
from trainer.encoders.losses.triplet import triplet_distances, triplet_loss
from trainer.encoders.mining import Pairs, mine_gracefully, pairwise_distances
from trainer.encoders.model import Encoder
from trainer.encoders.objective import ParameterGroup
from trainer.encoders.place_batches import PlaceBatch, PlaceBatches
from trainer.encoders.recipe import Recipe


class Loc2VecObjective:
    """See :class:`trainer.encoders.objective.Objective`."""

    def __init__(self, encoder: Encoder, batches: PlaceBatches, recipe: Recipe) -> None:
        self.network: nn.Module = encoder
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
        """The triplet loss of the embeddings, by the hardest mining that the batch can bear."""
        recipe = self._recipe
        embeddings = self.network(batch.images, batch.coordinates)
        with torch.autocast(batch.images.device.type, enabled=False):
            vectors = embeddings.float()
            metrics = embedding_metrics(vectors.detach(), batch.places)
            if recipe.normalised:
                vectors = nn.functional.normalize(vectors, dim=1)
            distances = pairwise_distances(vectors)
            pairs = Pairs.of(batch.places, batch.too_near)
            triplets, level = mine_gracefully(distances.detach(), pairs, recipe.mining, recipe.margin)
            loss = triplet_loss(distances, triplets, recipe.triplet_form, recipe.margin)
            near, far = triplet_distances(distances.detach(), triplets)
            metrics["active_triplets"] = ((far < near + recipe.margin) & triplets.valid).sum().float()
            metrics["mining"] = torch.tensor(float(level), device=loss.device)
            return loss, metrics

    def alarm(self, metrics: dict[str, float]) -> str:
        """Whether the embedding has collapsed."""
        return self._alarm.check(metrics)
