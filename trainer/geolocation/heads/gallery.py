"""The training places most alike vote for a position: alone, or within what another head holds likely.

Refinement inside the top cells is what PIGEON (Haas et al. 2023, https://arxiv.org/abs/2307.05845) ends with; here
the neighbours' similarity and their cells' probability are multiplied.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from trainer.geolocation.heads.decoding import Belief, Decoder
from trainer.geolocation.heads.place_metric import NEARBY, Surroundings, unit

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]

DRAWN = 0.5
"""How far a vector is drawn towards its surroundings, in its own length."""
CROWD = 10
ANCHORS = 4096
"""Training places that crowding is measured by, at most."""
_CHUNK = 1024
_SETTLED_AT_ONCE = 256


@dataclass(frozen=True)
class Gallery:
    """Training places by what they are alike by.

    Attributes:
        vectors: (g, D) float32 of length one (see :class:`trainer.geolocation.heads.place_metric.PlaceMetric`).
        settled: (g, D) the same, each drawn towards what looks like it nearby.
        crowding: (g,) mean cosine of the ten places most like each: what is like everything is near everything.
        longitude: Degrees (g,).
        latitude: Degrees (g,).
        cell: (g,) finest cell of each; −1 for none.
    """

    vectors: Vectors
    settled: Vectors
    crowding: Vectors
    longitude: Floats
    latitude: Floats
    cell: Integers

    @classmethod
    def of(cls, vectors: Vectors, longitude: Floats, latitude: Floats, cell: Integers, scale_km: float) -> Gallery:
        """Of vectors (g, D) of training places.

        Args:
            vectors: (g, D) of length one.
            longitude: Degrees (g,).
            latitude: Degrees (g,).
            cell: (g,) finest cell of each; −1 for none.
            scale_km: Typical distance between neighbouring places.
        """
        drawn = settled(vectors, longitude, latitude, NEARBY * scale_km)
        return cls(vectors, drawn, crowding(vectors, drawn), longitude, latitude, cell)

    def __len__(self) -> int:
        return len(self.vectors)

    def cosine(self, vectors: Vectors, to_settled: bool) -> Vectors:
        """(n, g) of vectors (n, D) to the gallery's."""
        return np.asarray(vectors @ (self.settled if to_settled else self.vectors).T)


@dataclass(frozen=True)
class Vote:
    """How neighbours vote.

    Attributes:
        neighbours: How many.
        temperature: A neighbour counts ``exp(similarity / temperature)``.
        trust: Exponent of the cells' probability (0: the cells have no say).
        cells: Only neighbours in so many most likely cells vote (0: in all).
        settled: Compare with the gallery's settled vectors.
        crowding: How much of a training place's crowding is taken off its similarity.
    """

    neighbours: int = 64
    temperature: float = 0.05
    trust: float = 0.0
    cells: int = 0
    settled: bool = False
    crowding: float = 0.0


@dataclass(frozen=True)
class Rules:
    """How a run decides.

    Attributes:
        decoder: Of the head's own belief.
        vote: How neighbours vote.
        vote_decoder: Of their belief.
        scale_km: Typical distance between neighbouring training places.
        others: Decoders of the head's belief that may be asked for instead, each with its own radius.
        vote_others: Likewise of the neighbours'.
    """

    decoder: Decoder
    vote: Vote
    vote_decoder: Decoder
    scale_km: float
    others: tuple[Decoder, ...] = ()
    vote_others: tuple[Decoder, ...] = ()

    def asked(self, how: str, voted: bool) -> tuple[Decoder, bool]:
        """A decoder of the head's belief, or of the neighbours' (``voted``).

        Args:
            how: One of :data:`trainer.geolocation.heads.decoding.HOW`, or ``auto`` for the run's own.
            voted: Whose.

        Returns:
            The decoder, and whether its radius was calibrated.
        """
        own, others = (self.vote_decoder, self.vote_others) if voted else (self.decoder, self.others)
        for decoder in (own, *others):
            if how in ("auto", decoder.how):
                return decoder, True
        return replace(own, how=how, bandwidth_km=3 * self.scale_km if how == "peak" else 0.0), False


def settled(vectors: Vectors, longitude: Floats, latitude: Floats, radius_km: float) -> Vectors:
    """Vectors (g, D) drawn towards those that are alike and lie near, so that a place stands for its surroundings.

    The weights are those of "database-side feature augmentation" (Arandjelović and Zisserman 2012,
    https://doi.org/10.1109/CVPR.2012.6248018, section 4), with nearness on the ground beside likeness.

    Args:
        vectors: (g, D) of length one.
        longitude: Degrees (g,).
        latitude: Degrees (g,).
        radius_km: Where nearness has fallen to 1/e.
    """
    if len(vectors) < 2:
        return vectors
    surroundings, drawn = Surroundings(longitude, latitude, radius_km), np.empty_like(vectors)
    for start in range(0, len(vectors), _SETTLED_AT_ONCE):
        part = slice(start, start + _SETTLED_AT_ONCE)
        near, weight = surroundings.of(part)
        beside = vectors[near]
        weight *= np.maximum(np.einsum("nkd,nd->nk", beside, vectors[part]), 0.0)
        total = weight.sum(axis=1, keepdims=True)
        mean = np.einsum("nkd,nk->nd", beside, (weight / np.maximum(total, 1e-9)).astype(np.float32))
        drawn[part] = unit(vectors[part] + np.float32(DRAWN) * mean)
    return drawn


def crowding(vectors: Vectors, known: Vectors) -> Vectors:
    """(g,) mean cosine of each of ``known`` to the ten of ``vectors`` most like it, itself left out.

    Taking it off what is compared keeps places that are like everything from being everything's neighbour
    (cross-domain similarity local scaling, Conneau et al. 2018, https://arxiv.org/abs/1710.04087, section 2.3).
    """
    anchors = np.unique(np.linspace(0, len(vectors) - 1, min(len(vectors), ANCHORS)).astype(np.int64))
    count = min(CROWD, len(anchors) - 1)
    if count < 1:
        return np.zeros(len(known), np.float32)
    mean = np.empty(len(known), np.float32)
    for start in range(0, len(known), _CHUNK):
        alike = known[start : start + _CHUNK] @ vectors[anchors].T
        alike[np.arange(start, start + len(alike))[:, None] == anchors[None, :]] = -1.0
        mean[start : start + _CHUNK] = np.partition(alike, -count, axis=1)[:, -count:].mean(axis=1)
    return mean


def vote(
    gallery: Gallery,
    vectors: Vectors,
    rule: Vote,
    cell_probability: Floats | None = None,
    cosine: Vectors | None = None,
) -> Belief:
    """Probabilities of the positions of each place's neighbours.

    Args:
        gallery: Training places.
        vectors: (n, D) of length one.
        rule: How they vote.
        cell_probability: (n, k), exclusive; needed where the rule trusts cells.
        cosine: (n, g) of :meth:`Gallery.cosine`, if it is known.
    """
    count = min(rule.neighbours, len(gallery))
    probability = np.empty((len(vectors), count))
    chosen = np.empty((len(vectors), count), np.int64)
    for start in range(0, len(vectors), _CHUNK):
        part = slice(start, start + _CHUNK)
        alike = gallery.cosine(vectors[part], rule.settled) if cosine is None else cosine[part]
        score = (alike - np.float32(rule.crowding) * gallery.crowding).astype(np.float64) / rule.temperature
        if cell_probability is not None and rule.trust > 0:
            score += _cell_score(gallery, cell_probability[part], rule)
        best = np.argpartition(-score, count - 1, axis=1)[:, :count]
        values = np.take_along_axis(score, best, axis=1)
        order = np.argsort(-values, axis=1, kind="stable")
        chosen[part] = np.take_along_axis(best, order, axis=1)
        values = np.take_along_axis(values, order, axis=1)
        weight = np.exp(values - values[:, :1])
        probability[part] = weight / weight.sum(axis=1, keepdims=True)
    return Belief(probability, gallery.longitude[chosen], gallery.latitude[chosen], gallery.cell[chosen])


def _cell_score(gallery: Gallery, cell_probability: Floats, rule: Vote) -> Floats:
    """(n, g): what the cell of each training place adds; very little outside the top cells."""
    logarithm = np.log(np.maximum(cell_probability, 1e-12))
    if 0 < rule.cells < cell_probability.shape[1]:
        least = -np.sort(-cell_probability, axis=1)[:, rule.cells - 1 : rule.cells]
        logarithm = np.where(cell_probability >= least, logarithm, -1e3)
    scored = rule.trust * logarithm[:, np.maximum(gallery.cell, 0)]
    return np.where(gallery.cell[None, :] >= 0, scored, -1e3)
