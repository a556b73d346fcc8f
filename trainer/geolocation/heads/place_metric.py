"""What places are alike by: their embedding, and the backbone's features in the metric of nearness on the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from trainer.geography.great_circle import EARTH_RADIUS_KM, distance_km, unit_vectors

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
class PlaceMetric:
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
    def of(cls, embeddings: Vectors, whitening: Whitening) -> PlaceMetric:
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


def neighbour_spacing_km(longitude: Floats, latitude: Floats, most: int = 2000) -> float:
    """Median distance from a training place to the nearest that lies elsewhere: the scale of the set.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        most: Places that are looked at (evenly spread), each against all.
    """
    chosen = np.unique(np.linspace(0, len(longitude) - 1, min(most, len(longitude))).astype(np.int64))
    nearest = np.empty(len(chosen))
    for start in range(0, len(chosen), 256):
        part = chosen[start : start + 256]
        apart = distance_km(longitude[part, None], latitude[part, None], longitude[None, :], latitude[None, :])
        nearest[start : start + 256] = np.where(apart > 1e-6, apart, np.inf).min(axis=1)
    known = nearest[np.isfinite(nearest)]
    return float(np.median(known)) if len(known) else 1e-3


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
