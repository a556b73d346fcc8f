"""The triplet loss with the swap of positive and negative."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from trainer.encoders.mining import Triplets

FORMS = ("margin", "softmax", "squared")


def triplet_distances(distances: Tensor, triplets: Triplets) -> tuple[Tensor, Tensor]:
    """For each triplet the distance to the positive, and the worse of the two to the negative.

    The worse, that is the smaller, of anchor–negative and positive–negative is taken (Balntas et al. 2016,
    Learning local feature descriptors with triplets, section 3.3, the anchor swap; the PN of Loc2Vec).

    Args:
        distances: (B, B) from :func:`trainer.encoders.mining.pairwise_distances`.
        triplets: T of them.

    Returns:
        (T,) and (T,).
    """
    anchors, positives, negatives = triplets.anchors, triplets.positives, triplets.negatives
    return distances[anchors, positives], torch.minimum(distances[anchors, negatives], distances[positives, negatives])


def triplet_loss(distances: Tensor, triplets: Triplets, form: str = "margin", margin: float = 0.5) -> Tensor:
    """How much nearer than the negative the positive should be.

    ``margin``: max(0, d⁺ − d⁻ + margin), the mean over the triplets where that is not nought, so that easy
    ones do not drown the rest. ``softmax``: −log of the softmax of the negated distances, which is
    log(1 + exp(d⁺ − d⁻)), the mean over all. ``squared``: the square of exp(d⁺) / (exp(d⁺) + exp(d⁻)), the mean over
    all: the softmax ratio of Sentiance's Loc2Vec, with d⁻ the worse of the two (SoftPN of Balntas et al. 2016, PN-Net,
    https://arxiv.org/abs/1601.05030, eq. 6, whose second term equals the first and is left out: theirs is twice this).

    Args:
        distances: (B, B), the same that the triplets were mined in.
        triplets: Of :func:`trainer.encoders.mining.mine`.
        form: One of :data:`FORMS`.
        margin: In units of distance.

    Returns:
        A scalar; nought where there are no triplets.
    """
    near, far = triplet_distances(distances, triplets)
    if form in {"softmax", "squared"}:
        apart = near - far
        per_triplet = nn.functional.softplus(apart) if form == "softmax" else apart.sigmoid().square()
        per_triplet = per_triplet * triplets.valid
        counted = triplets.valid
    else:
        per_triplet = (near - far + margin).clamp(min=0) * triplets.valid
        counted = per_triplet.detach() > 0
    return per_triplet.sum() / counted.sum().clamp(min=1)
