"""The nearest embeddings vote; and retrieval refinement, where they vote within what another head holds likely.

Refinement inside the top cells is what PIGEON (Haas et al. 2023, https://arxiv.org/abs/2307.05845) ends with; here
the neighbours' similarity and their cells' probability are multiplied.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.geolocation.decoding import Belief

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]

_CHUNK = 1024


@dataclass(frozen=True)
class Gallery:
    """Training places as embeddings.

    Attributes:
        vectors: (g, D) float32 of length one, after ``centre`` was taken off.
        centre: (D,) mean of the training embeddings.
        longitude: Degrees (g,).
        latitude: Degrees (g,).
        cell: (g,) finest cell of each; −1 for none.
    """

    vectors: Vectors
    centre: Vectors
    longitude: Floats
    latitude: Floats
    cell: Integers

    @classmethod
    def of(cls, embeddings: Vectors, longitude: Floats, latitude: Floats, cell: Integers) -> Gallery:
        """Of embeddings (g, D) of training places."""
        centre = embeddings.mean(axis=0)
        return cls(_unit(embeddings - centre), centre, longitude, latitude, cell)

    def __len__(self) -> int:
        return len(self.vectors)

    def similarity(self, embeddings: Vectors) -> Vectors:
        """Cosine (n, g) of embeddings to the gallery, both centred."""
        return np.asarray(_unit(embeddings - self.centre) @ self.vectors.T)


@dataclass(frozen=True)
class Vote:
    """How neighbours vote.

    Attributes:
        neighbours: How many.
        temperature: A neighbour counts ``exp(similarity / temperature)``.
        trust: Exponent of the cells' probability (0: the cells have no say).
        cells: Only neighbours in so many most likely cells vote (0: in all).
    """

    neighbours: int = 64
    temperature: float = 0.03
    trust: float = 0.0
    cells: int = 0


def vote(gallery: Gallery, embeddings: Vectors, rule: Vote, cell_probability: Floats | None = None) -> Belief:
    """Probabilities of the positions of each place's neighbours.

    Args:
        gallery: Training places.
        embeddings: (n, D).
        rule: How they vote.
        cell_probability: (n, k), exclusive; needed where the rule trusts cells.
    """
    count = min(rule.neighbours, len(gallery))
    probability = np.empty((len(embeddings), count))
    chosen = np.empty((len(embeddings), count), np.int64)
    for start in range(0, len(embeddings), _CHUNK):
        part = slice(start, start + _CHUNK)
        score = gallery.similarity(embeddings[part]).astype(np.float64) / rule.temperature
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


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float32)
