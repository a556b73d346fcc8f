"""Which triplets (anchor, positive, negative) a batch offers, found on the device without a loop."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

MININGS = ("hard", "semi-hard", "random")
"""From the hardest to the easiest."""

BEARABLE = (1.0, 0.5)
"""By how many margins the mean negative must be farther than the mean positive for hard and for semi-hard
mining. Below that the space is small or (nearly) collapsed, and hard negatives only pull it together."""


@dataclass(frozen=True)
class Triplets:
    """T triplets of a batch: one for each row, or one for each positive pair.

    Attributes:
        anchors: (T,) row numbers.
        positives: (T,) row numbers.
        negatives: (T,) row numbers.
        valid: (T,) whether the anchor has a positive and a negative at all.
    """

    anchors: Tensor
    positives: Tensor
    negatives: Tensor
    valid: Tensor


def pairwise_distances(vectors: Tensor) -> Tensor:
    """Euclidean distances, not squared: the one definition that mining and loss share.

    The gradient at distance nought is nought and not infinite.

    Args:
        vectors: (B, D).

    Returns:
        (B, B), the diagonal nought.
    """
    squares = vectors.pow(2).sum(dim=1)
    squared = squares[:, None] + squares[None, :] - 2 * (vectors @ vectors.T)
    own = torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    nought = (squared <= 0) | own
    return torch.where(nought, 1.0, squared).sqrt().masked_fill(nought, 0.0)


@dataclass(frozen=True)
class Pairs:
    """Which pairs of a batch are positive and which negative, (B, B) each."""

    positive: Tensor
    negative: Tensor

    @classmethod
    def of(cls, places: Tensor, too_near: Tensor | None = None) -> Pairs:
        """Of place numbers (B,); pairs of different places in ``too_near`` (B, B) are neither."""
        same = places[:, None] == places[None, :]
        negative = ~same if too_near is None else ~(same | too_near)
        return cls(same.fill_diagonal_(False), negative)

    def gap(self, distances: Tensor) -> Tensor:
        """Mean negative minus mean positive distance; nought where nothing is told apart."""
        near = (distances * self.positive).sum() / self.positive.sum().clamp(min=1)
        far = (distances * self.negative).sum() / self.negative.sum().clamp(min=1)
        return far - near


@torch.no_grad()
def mine(
    distances: Tensor, pairs: Pairs, kind: str = "hard", margin: float = 0.5, every_pair: bool = False
) -> Triplets:
    """One triplet an anchor: a positive and a negative by ``kind``. Or one for every positive pair.

    * ``hard``: the farthest positive and the nearest negative (batch-hard, Hermans et al. 2017,
      https://arxiv.org/abs/1703.07737, eq. 5).
    * ``semi-hard``: any positive, and the nearest negative that is farther than it by less than the margin
      (Schroff et al. 2015, https://arxiv.org/abs/1503.03832, eq. 4); any negative where there is none.
    * ``random``: any positive and any negative.

    Args:
        distances: (B, B) from :func:`pairwise_distances`.
        pairs: Which are positive, which negative.
        kind: One of :data:`MININGS`.
        margin: Of the triplet loss.
        every_pair: Each positive pair is an anchor with its positive, both ways round, and only the negative is
            chosen: as many triplets as there are pairs (batch-all in the positives, as in the siamese-triplet
            networks that Loc2Vec grew from), in the order of their rows.
    """
    positive, negative = pairs.positive, pairs.negative
    valid = positive.any(dim=1) & negative.any(dim=1)
    if every_pair:
        anchors, positives = positive.nonzero(as_tuple=True)
        distances, negative, valid = distances[anchors], negative[anchors], valid[anchors]
    else:
        anchors = torch.arange(len(distances), device=distances.device)
        positives = distances.masked_fill(~positive, -1.0).argmax(dim=1) if kind == "hard" else _any(positive)
    if kind == "hard":
        return Triplets(anchors, positives, distances.masked_fill(~negative, torch.inf).argmin(dim=1), valid)
    negatives = _any(negative)
    if kind == "semi-hard":
        near = distances.gather(1, positives[:, None])
        beyond = negative & (distances > near) & (distances < near + margin)
        nearest, beyond_nearest = distances.masked_fill(~beyond, torch.inf).min(dim=1)
        negatives = torch.where(nearest.isfinite(), beyond_nearest, negatives)
    return Triplets(anchors, positives, negatives, valid)


@torch.no_grad()
def mine_gracefully(
    distances: Tensor, pairs: Pairs, kind: str, margin: float, every_pair: bool = False
) -> tuple[Triplets, int]:
    """Triplets as hard as the batch can bear: falls from ``kind`` towards random while places are not told apart.

    Args:
        distances: (B, B) from :func:`pairwise_distances`.
        pairs: Which are positive, which negative.
        kind: Where the fall begins; one of :data:`MININGS`.
        margin: Of the triplet loss.
        every_pair: As for :func:`mine`.

    Returns:
        The triplets, and the index into :data:`MININGS` of what was used.
    """
    gap = pairs.gap(distances)
    level = (gap < BEARABLE[0] * margin).long() + (gap < BEARABLE[1] * margin).long()
    level = level.clamp(min=MININGS.index(kind))
    found = int(level)
    return mine(distances, pairs, MININGS[found], margin, every_pair), found


@torch.no_grad()
def count_violated(distances: Tensor, pairs: Pairs, margin: float) -> int:
    """How many of all triplets of a batch are violated: the negative is nearer than the positive plus the margin.

    Nearer to the anchor or to the positive, whichever is worse, as in the loss.

    Args:
        distances: (B, B) from :func:`pairwise_distances`.
        pairs: Which are positive, which negative; each positive pair counts both ways round.
        margin: Of the triplet loss.
    """
    anchors, positives = pairs.positive.nonzero(as_tuple=True)
    far = torch.minimum(distances[anchors], distances[positives])
    near = distances[anchors, positives][:, None]
    return int((pairs.negative[anchors] & (far < near + margin)).sum())


def _any(allowed: Tensor) -> Tensor:
    """For each row any one of the columns that are allowed, all equally likely."""
    return torch.rand(allowed.shape, device=allowed.device).masked_fill_(~allowed, -1.0).argmax(dim=1)
