"""What pictures are alike by, and the places most alike that vote: alone, or within what another head holds likely.

Refinement inside the top cells is what PIGEON (Haas et al. 2023, https://arxiv.org/abs/2307.05845) ends with; here
the neighbours' similarity and their cells' probability are multiplied.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors
from trainer.geolocation.heads.decoding import Belief

# ---------------------------------------------------------------------------------------------
# What pictures are alike by: the embedding, and the backbone's features in the metric of nearness on the ground
# ---------------------------------------------------------------------------------------------
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]

NEARBY = 3.0
"""What is near: in typical distances between neighbouring training places."""
AROUND = 48
"""Training places around each that are looked at."""
_CHUNK = 4096


@dataclass(frozen=True)
class Whitening:
    """Features → features in which what tells places apart that lie near each other counts less.

    Attributes:
        mean: (F,) of the training places.
        spread: (F,) their deviation.
        axes: (F, F); columns are directions of standardised features, uncorrelated among places near each other.
        within: (F,) variance along each between places near each other.
        overall: (F,) variance along each between all.
    """

    mean: Vectors
    spread: Vectors
    axes: Floats
    within: Floats
    overall: Floats

    @classmethod
    def of(cls, features: Vectors, longitude: Floats, latitude: Floats, near_km: float) -> Whitening:
        """By differences between places that lie near each other.

        Within-class covariance normalisation (Hatch et al. 2006, https://doi.org/10.21437/Interspeech.2006-183), a
        place and what is around it being a class, each pair with the weight ``exp(-(distance / near_km)²)``. The
        covariance is drawn towards a multiple of the identity by the oracle approximating shrinkage (Chen et al.
        2010, https://doi.org/10.1109/TSP.2010.2053029, equation 23): with few places this is plain standardisation.

        Args:
            features: (n, F) of training places.
            longitude: Degrees (n,).
            latitude: Degrees (n,).
            near_km: What is near.
        """
        mean, spread = features.mean(axis=0), np.maximum(features.std(axis=0), np.float32(1e-4))
        standard = np.asarray((features - mean) / spread, np.float32)
        variance, axes = np.linalg.eigh(_shrunk(_within(standard, longitude, latitude, near_km), len(features)))
        overall = np.square(standard @ axes.astype(np.float32)).mean(axis=0, dtype=np.float64)
        return cls(mean, spread, axes, np.maximum(variance, 1e-9), overall)

    def turn(self, strength: float) -> Vectors:
        """(F, F): what ``features - mean`` is multiplied by.

        Args:
            strength: 1 makes all directions vary alike between places near each other; 0 is plain standardisation.
                In any case the training places have a mean variance of one.

        The root of the matrix is the symmetric one, so that features stay as near to themselves as they can.
        """
        scale = self.within ** (-strength / 2)
        typical = np.sqrt(max(float((self.overall * scale**2).mean()), 1e-12))
        return np.asarray((self.axes * (scale / typical)) @ self.axes.T / self.spread[:, None], np.float32)


@dataclass(frozen=True)
class Likeness:
    """Embeddings and features → vectors of length one whose cosine says how alike places are.

    Half of a vector is the standardised embedding, half are the whitened features: the embedding has learned which
    places look alike, the features still have the detail that it left out.

    Attributes:
        centre: (D,) mean of the training embeddings.
        spread: (D,) their deviation.
        mean: (F,) of the training features.
        turn: (F, F) of :meth:`Whitening.turn`.
    """

    centre: Vectors
    spread: Vectors
    mean: Vectors
    turn: Vectors

    @classmethod
    def of(cls, embeddings: Vectors, whitening: Whitening) -> Likeness:
        """Of the embeddings (n, D) of training places."""
        spread = np.maximum(embeddings.std(axis=0), np.float32(1e-6))
        return cls(embeddings.mean(axis=0), spread, whitening.mean, whitening.turn(1.0))

    def vectors(self, embeddings: Vectors, features: Vectors) -> Vectors:
        """(n, D) and (n, F) → (n, D + F) of length one, the embedding's part first."""
        embedded = unit((embeddings - self.centre) / self.spread)
        return unit(np.concatenate([embedded, unit((features - self.mean) @ self.turn)], axis=1))


class Surroundings:
    """What lies about places.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        near_km: Where nearness has fallen to 1/e.
    """

    def __init__(self, longitude: Floats, latitude: Floats, near_km: float) -> None:
        self._points = unit_vectors(longitude, latitude)
        self._tree = cKDTree(self._points)
        self._near_km = near_km

    def of(self, rows: slice) -> tuple[Integers, Floats]:
        """The places (m, k) next to each of ``rows``, :data:`AROUND` at most, and how near: 1 to 0; itself 0."""
        count = len(self._points)
        chord, near = self._tree.query(self._points[rows], k=min(AROUND + 1, count))
        itself = np.arange(count)[rows, None]
        return near, np.exp(-((chord * EARTH_RADIUS_KM / self._near_km) ** 2)) * (near != itself)


def unit(vectors: Vectors) -> Vectors:
    """Vectors (n, D) at length one."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float32)


def _within(standard: Vectors, longitude: Floats, latitude: Floats, near_km: float) -> Floats:
    """Covariance (F, F) of half the difference of near pairs; of all places where none lie near each other.

    The sum over pairs is taken by the graph's Laplacian: Σ wᵢⱼ (xᵢ - xⱼ)(xᵢ - xⱼ)ᵀ = 2 Xᵀ (deg - W) X.
    """
    count = len(standard)
    if count < 2:
        return np.eye(standard.shape[1])
    near, weight = Surroundings(longitude, latitude, near_km).of(slice(None))
    first = np.arange(count + 1) * near.shape[1]
    graph = csr_matrix((weight.ravel().astype(np.float32), near.ravel(), first), shape=(count, count))
    graph = ((graph + graph.T) / 2).tocsr()
    degree = np.asarray(graph.sum(axis=1), np.float32)
    total = float(degree.sum(dtype=np.float64))
    if total < 1e-6:
        graph, degree, total = csr_matrix((count, count), dtype=np.float32), np.ones((count, 1), np.float32), count
    covariance = np.zeros((standard.shape[1], standard.shape[1]))
    for start in range(0, count, _CHUNK):
        part = slice(start, start + _CHUNK)
        covariance += standard[part].T @ (degree[part] * standard[part] - graph[part] @ standard)
    return covariance / total


def _shrunk(covariance: Floats, count: int) -> Floats:
    """Drawn towards a multiple of the identity, the more the fewer places there were."""
    size = len(covariance)
    trace, squares = float(np.trace(covariance)), float((covariance**2).sum())
    apart = (count + 1 - 2 / size) * (squares - trace**2 / size)
    share = 1.0 if apart <= 0 else min(1.0, ((1 - 2 / size) * squares + trace**2) / apart)
    return np.asarray((1 - share) * covariance + share * trace / size * np.eye(size))


# ---------------------------------------------------------------------------------------------
# The places most alike vote; and retrieval refinement, where they vote within what another head holds likely
# ---------------------------------------------------------------------------------------------
DRAWN = 0.5
"""How far a vector is drawn towards its surroundings, in its own length."""
CROWD = 10
ANCHORS = 4096
"""Training places that crowding is measured by, at most."""
_CHUNK_OF_RETRIEVAL = 1024
_SETTLED_AT_ONCE = 256


@dataclass(frozen=True)
class Gallery:
    """Training places by what they are alike by.

    Attributes:
        vectors: (g, D) float32 of length one (see :class:`trainer.geolocation.heads.retrieval.Likeness`).
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
    for start in range(0, len(known), _CHUNK_OF_RETRIEVAL):
        alike = known[start : start + _CHUNK_OF_RETRIEVAL] @ vectors[anchors].T
        alike[np.arange(start, start + len(alike))[:, None] == anchors[None, :]] = -1.0
        mean[start : start + _CHUNK_OF_RETRIEVAL] = np.partition(alike, -count, axis=1)[:, -count:].mean(axis=1)
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
    for start in range(0, len(vectors), _CHUNK_OF_RETRIEVAL):
        part = slice(start, start + _CHUNK_OF_RETRIEVAL)
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
