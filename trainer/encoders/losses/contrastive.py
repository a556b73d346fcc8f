"""InfoNCE with several positives and the decoupled denominator."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def contrastive_loss(
    vectors: Tensor,
    places: Tensor,
    temperature: float,
    too_near: Tensor | None = None,
    decoupled: bool = True,
) -> Tensor:
    """How badly views of one place are told from views of other places.

    For an anchor i with positives P(i) (other views of its place) and negatives N(i), with cosine
    similarity s and temperature t:

        L(i) = mean over p in P(i) of [ −s(i,p)/t + log D(i,p) ],
        D(i,p) = sum over n in N(i) of exp(s(i,n)/t)            decoupled,
        D(i,p) = exp(s(i,p)/t) + the same sum                   otherwise,

    averaged over the anchors that have both. The first is Yeh et al. 2022, Decoupled Contrastive
    Learning (https://arxiv.org/abs/2110.06848), eq. 6, which also learns from small batches; the second
    is InfoNCE (https://arxiv.org/abs/1807.03748), eq. 4. Several positives are averaged outside the
    logarithm, as in Khosla et al. 2020 (https://arxiv.org/abs/2004.11362), eq. 2.

    Args:
        vectors: (B, D) of any length, float32 or wider; normalised here.
        places: (B,) integers: equal for views of one place.
        temperature: t, above nought.
        too_near: (B, B) boolean: pairs of different places that are never negatives.
        decoupled: Leave the positive out of the denominator.

    Returns:
        A scalar; nought where no anchor has both a positive and a negative.
    """
    unit = nn.functional.normalize(vectors, dim=1)
    logits = unit @ unit.T / temperature
    same = places[:, None] == places[None, :]
    negative = ~same if too_near is None else ~(same | too_near)
    positive = same & ~torch.eye(len(places), dtype=torch.bool, device=places.device)
    others = logits.masked_fill(~negative, -torch.inf).logsumexp(dim=1, keepdim=True)
    per_pair = (others if decoupled else torch.logaddexp(others, logits)) - logits
    usable = positive & negative.any(dim=1, keepdim=True)
    per_pair = torch.where(usable, per_pair, 0.0)
    pairs = usable.sum(dim=1)
    per_anchor = per_pair.sum(dim=1) / pairs.clamp(min=1)
    return per_anchor.sum() / (pairs > 0).sum().clamp(min=1)
