"""The two methods of learning without labels: by contrast, and Loc2Vec's triplets; and whether one collapsed."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from trainer.encoders.losses.contrastive import contrastive_loss
from trainer.encoders.losses.triplet import triplet_distances, triplet_loss
from trainer.encoders.mining import Pairs, count_violated, mine_gracefully, pairwise_distances
from trainer.encoders.model import Encoder
from trainer.encoders.objective import ParameterGroup
from trainer.encoders.place_batches import PlaceBatch, PlaceBatches
from trainer.encoders.recipe import Recipe
from trainer.messages import NOTHING, Text, say

VALIDATE_EVERY = 50
"""Steps between two looks at the validation places."""
LEAST_SPREAD = 0.05
LEAST_RANK = 1.5
PATIENCE = 5
"""So many reports in a row below either limit raise the alarm."""


class _PlaceObjective:
    """What both methods have alike; see :class:`trainer.encoders.objective.Objective`."""

    def __init__(
        self, network: nn.Module, batches: PlaceBatches, recipe: Recipe, validation: PlaceBatches | None = None
    ) -> None:
        self.network = network
        self._validation = validation
        self._held_out: PlaceBatch | None = None
        self._fewest: int | None = None
        self._best: dict[str, Tensor] = {}
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

    def alarm(self, metrics: dict[str, float]) -> Text:
        """Whether the embedding has collapsed."""
        return self._alarm.check(metrics)

    # -- watched by the loop, where the best weights are kept ----------------------------------
    def after_step(self, step: int) -> float:
        """Keep the weights if no others violated fewer triplets of the validation places."""
        if self._validation is not None and step % VALIDATE_EVERY == 0:
            self._keep_if_best()
        return 1.0

    def watch_state(self) -> dict[str, Any]:
        """The best weights so far."""
        return {} if self._fewest is None else {"fewest": self._fewest, "best": self._best}

    def load_watch(self, state: dict[str, Any]) -> None:
        """Go on from :meth:`watch_state`."""
        self._fewest, self._best = state.get("fewest"), dict(state.get("best", {}))

    def take_best(self) -> int | None:
        """Put the best weights into the network; returns how many triplets they violate, None where none are kept."""
        if self._validation is None:
            return None
        self._keep_if_best()
        self.network.load_state_dict(self._best)
        return self._fewest

    def violated(self) -> int:
        """How many triplets of the validation places the network's embeddings violate, whole pictures at once."""
        if self._validation is None:
            raise ValueError("there are no validation places")
        if self._held_out is None:
            self._held_out = self._validation.at(0, 0, 1, 1.0)
        batch = self._held_out
        self.network.eval()
        with torch.no_grad():
            vectors = self.embeddings(batch).float()
            if self._recipe.normalised:
                vectors = nn.functional.normalize(vectors, dim=1)
            pairs = Pairs.of(batch.places, batch.too_near)
            return count_violated(pairwise_distances(vectors), pairs, self._recipe.margin)

    def embeddings(self, batch: PlaceBatch) -> Tensor:
        """Of a batch's views: (P·V, D)."""
        raise NotImplementedError

    def _keep_if_best(self) -> None:
        violated = self.violated()
        if self._fewest is None or violated < self._fewest:
            self._fewest = violated
            self._best = {name: value.detach().cpu().clone() for name, value in self.network.state_dict().items()}


class ContrastiveObjective(_PlaceObjective):
    """Learning by contrast: views of a place are drawn together, other places pushed apart."""

    def __init__(
        self, encoder: Encoder, batches: PlaceBatches, recipe: Recipe, validation: PlaceBatches | None = None
    ) -> None:
        network = ProjectedEncoder(encoder, recipe.dimension, recipe.projector, recipe.projector_dimension)
        super().__init__(network, batches, recipe, validation)

    def embeddings(self, batch: PlaceBatch) -> Tensor:
        """Of a batch's views: (P·V, D)."""
        return torch.as_tensor(self.network(batch.images, batch.coordinates)[0])

    def loss(self, batch: PlaceBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The contrastive loss of the projections; figures of the embeddings."""
        embeddings, projections = self.network(batch.images, batch.coordinates)
        with torch.autocast(batch.images.device.type, enabled=False):
            loss = contrastive_loss(
                projections.float(), batch.places, self._recipe.temperature, batch.too_near, self._recipe.decoupled
            )
            return loss, embedding_metrics(embeddings.detach().float(), batch.places)


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


class Loc2VecObjective(_PlaceObjective):
    """Triplets of views, as Sentiance and Suresh did it, with the fall that keeps the embedding from collapsing."""

    def __init__(
        self, encoder: Encoder, batches: PlaceBatches, recipe: Recipe, validation: PlaceBatches | None = None
    ) -> None:
        super().__init__(encoder, batches, recipe, validation)

    def embeddings(self, batch: PlaceBatch) -> Tensor:
        """Of a batch's views: (P·V, D)."""
        return torch.as_tensor(self.network(batch.images, batch.coordinates))

    def loss(self, batch: PlaceBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The triplet loss of the embeddings, by the hardest mining that the batch can bear."""
        recipe = self._recipe
        embeddings = self.network(batch.images, batch.coordinates)
        with torch.autocast(batch.images.device.type, enabled=False):
            vectors = embeddings.float()
            metrics = embedding_metrics(vectors.detach(), batch.places, recipe.normalised)
            if recipe.normalised:
                vectors = nn.functional.normalize(vectors, dim=1)
            distances = pairwise_distances(vectors)
            pairs = Pairs.of(batch.places, batch.too_near)
            every_pair = recipe.triplets == "pair"
            triplets, level = mine_gracefully(distances.detach(), pairs, recipe.mining, recipe.margin, every_pair)
            loss = triplet_loss(distances, triplets, recipe.triplet_form, recipe.margin)
            near, far = triplet_distances(distances.detach(), triplets)
            metrics["active_triplets"] = ((far < near + recipe.margin) & triplets.valid).sum().float()
            metrics["mining"] = torch.tensor(float(level), device=loss.device)
            return loss, metrics


# ---------------------------------------------------------------------------------------------
# Whether an embedding still tells anything apart
# ---------------------------------------------------------------------------------------------
@torch.no_grad()
def embedding_metrics(vectors: Tensor, places: Tensor, unit: bool = True) -> dict[str, Tensor]:
    """Mean distances within and between places, and how much of the space is used.

    Args:
        vectors: (B, D).
        places: (B,).
        unit: Whether vectors are compared at length one. Where the loss compares them as they are, so do the figures:
            vectors that all shrink to nothing have collapsed, whatever their directions.
    """
    distance = pairwise_distances(nn.functional.normalize(vectors, dim=1) if unit else vectors)
    same = places[:, None] == places[None, :]
    positive = same & ~torch.eye(len(places), dtype=torch.bool, device=places.device)
    return {
        "positive_distance": (distance * positive).sum() / positive.sum().clamp(min=1),
        "negative_distance": (distance * ~same).sum() / (~same).sum().clamp(min=1),
        "spread": spread(vectors, unit),
        "effective_rank": effective_rank(vectors, unit),
    }


def spread(vectors: Tensor, unit: bool = True) -> Tensor:
    """Mean standard deviation of the components, times √D.

    1 for unit vectors in all directions alike, 0 where all are the same: the sign of collapse of Chen and He
    2021 (https://arxiv.org/abs/2011.10566), section 4.1.

    Args:
        vectors: (B, D).
        unit: Whether they are made of length one first.
    """
    compared = nn.functional.normalize(vectors, dim=1) if unit else vectors
    return compared.std(dim=0, correction=0).mean() * math.sqrt(vectors.shape[1])


def effective_rank(vectors: Tensor, unit: bool = True) -> Tensor:
    """How many directions the vectors use: exp of the entropy of their covariance's normalised eigenvalues.

    Roy and Vetterli 2007, The effective rank. 1 on a line, D in all directions alike.

    Args:
        vectors: (B, D).
        unit: Whether they are made of length one first.
    """
    compared = nn.functional.normalize(vectors, dim=1) if unit else vectors
    centred = compared - compared.mean(dim=0)
    # What is no longer finite has no eigenvalues; it is told from the loss, a step later.
    values = torch.linalg.eigvalsh(torch.nan_to_num(centred.T @ centred)).clamp(min=0)
    shares = values / values.sum().clamp(min=1e-12)
    return torch.exp(-(shares * (shares + 1e-12).log()).sum())


class CollapseAlarm:
    """Warns once when an embedding has collapsed, and is ready again once it has recovered."""

    def __init__(self) -> None:
        self._bad = 0

    def check(self, metrics: dict[str, float]) -> Text:
        """What to tell the person ("" for nothing).

        Args:
            metrics: With ``spread`` and ``effective_rank``.
        """
        width, rank = metrics.get("spread", 1.0), metrics.get("effective_rank", float("inf"))
        if width >= LEAST_SPREAD and rank >= LEAST_RANK:
            self._bad = 0
            return NOTHING
        self._bad += 1
        if self._bad != PATIENCE:
            return NOTHING
        return say(
            "encoders.embedding-collapsing",
            "The embedding is collapsing: places look the same to it (spread {width:.3f}, effective rank {rank:.1f}).",
            width=width,
            rank=rank,
        )
