"""Local kriging on the sphere, for many places at once: the base that a learned field stands on.

Each place is predicted from its nearest points alone, by ordinary kriging with a Matérn 3/2 covariance
(Cressie 1993, section 3.2), under several assumptions of range and noise. Which of them holds where is
what :mod:`trainer.fields.field_model` learns.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

NEIGHBOURS = 16
RANGES = (3.0, 10.0, 40.0)
"""Ranges of the covariance, in typical distances between neighbouring points."""
NOISES = (0.05, 0.5)
"""Noise variances (nuggets), as shares of the variance of the signal."""
CHUNK = 8192


@dataclass(frozen=True)
class Pool:
    """Points that predict other places.

    Attributes:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        values: Standardised, (n, values).
        weights: Precision of the values relative to each other, mean 1, (n,): noise is divided by it.
        block: Number of each point's block, (n,).
        spacing: Typical distance between neighbouring points, as a chord of the unit sphere.
    """

    longitude: Floats
    latitude: Floats
    values: Floats
    weights: Floats
    block: Integers
    spacing: float


@dataclass(frozen=True)
class Base:
    """What local kriging says of some places.

    Attributes:
        heads: Predictions, (n, heads, values); the last head is nought, which is the mean once standardised.
        features: What the places are like, (n, features): logarithms of the distances to the nearest and the
            average neighbour in typical distances, and a kriging variance for each range.
    """

    heads: npt.NDArray[np.float32]
    features: npt.NDArray[np.float32]


HEADS = len(RANGES) * len(NOISES) + 1
FEATURES = 2 + len(RANGES)


class LocalKriging:
    """The points of a pool that predict other places, each from its nearest points alone."""

    def __init__(self, pool: Pool) -> None:
        self._positions = np.ascontiguousarray(unit_vectors(pool.longitude, pool.latitude))
        self._values = pool.values
        self._weights = pool.weights
        self._block = pool.block
        self._spacing = pool.spacing
        self._tree = cKDTree(self._positions)

    def predict(self, longitude: Floats, latitude: Floats, block: Integers | None = None) -> Base:
        """Predict places, without any point of their own block where ``block`` (n,) is given."""
        places = unit_vectors(longitude, latitude)
        parts = [
            self._chunk(places[start : start + CHUNK], None if block is None else block[start : start + CHUNK])
            for start in range(0, len(places), CHUNK)
        ]
        return _join(parts)

    def leave_one_out(self, longitude: Floats, latitude: Floats, own: Integers) -> Base:
        """Predict points of the set itself from the others; ``own`` holds their places in the set, or -1."""
        places = unit_vectors(longitude, latitude)
        parts = []
        for start in range(0, len(places), CHUNK):
            chunk = places[start : start + CHUNK]
            chosen = _drop(self._nearest(chunk, NEIGHBOURS + 1), own[start : start + CHUNK])
            parts.append(self._krige(chunk, chosen))
        return _join(parts)

    def distance_km(self, longitude: Floats, latitude: Floats) -> Floats:
        """Great-circle distance to the nearest point, (n,)."""
        if not len(longitude):
            return np.empty(0)
        chord = self._tree.query(unit_vectors(longitude, latitude))[0]
        return np.asarray(2 * EARTH_RADIUS_KM * np.arcsin(np.clip(chord / 2, 0.0, 1.0)), np.float64)

    def _nearest(self, places: Floats, count: int) -> Integers:
        count = min(count, len(self._positions))
        found = self._tree.query(places, k=count)[1]
        return np.asarray(found, np.int64).reshape(len(places), count)

    def _chunk(self, places: Floats, block: Integers | None) -> Base:
        if block is None:
            return self._krige(places, self._nearest(places, NEIGHBOURS))
        wanted = min(NEIGHBOURS, int(len(self._block) - np.bincount(self._block).max()))
        chosen = np.zeros((len(places), wanted), np.int64)
        todo, count = np.arange(len(places)), 2 * NEIGHBOURS
        while len(todo):
            near = self._nearest(places[todo], count)
            other = self._block[near] != block[todo, None]
            ready = other.sum(axis=1) >= wanted
            first = np.argsort(~other[ready], axis=1, kind="stable")[:, :wanted]
            chosen[todo[ready]] = np.take_along_axis(near[ready], first, axis=1)
            todo, count = todo[~ready], count * 4
        return self._krige(places, chosen)

    def _krige(self, places: Floats, chosen: Integers) -> Base:
        near = self._positions[chosen]
        between = np.sqrt(np.maximum(2 - 2 * near @ near.transpose(0, 2, 1), 0.0)) / self._spacing
        towards = np.linalg.norm(near - places[:, None], axis=-1) / self._spacing
        values = self._values[chosen]
        noise = 1.0 / self._weights[chosen]
        heads = np.zeros((len(places), HEADS, values.shape[-1]), np.float32)
        features = np.empty((len(places), FEATURES), np.float32)
        features[:, 0] = np.log(towards[:, 0] + 0.3)
        features[:, 1] = np.log(towards.mean(axis=1) + 0.3)
        diagonal = np.arange(chosen.shape[1])
        head = 0
        for place, reach in enumerate(RANGES):
            signal, here = _matern(between / reach), _matern(towards / reach)
            right = np.stack([here, np.ones_like(here)], axis=-1)
            for nugget in NOISES:
                covariance = signal.copy()
                covariance[:, diagonal, diagonal] += nugget * noise
                simple, ones = np.moveaxis(np.linalg.solve(covariance, right), -1, 0)
                weights = simple + ones * ((1 - simple.sum(axis=1)) / ones.sum(axis=1))[:, None]
                heads[:, head] = np.einsum("nk,nkv->nv", weights, values)
                features[:, 2 + place] = 1 - (weights * here).sum(axis=1)
                head += 1
        return Base(heads, features)


def typical_spacing(longitude: Floats, latitude: Floats) -> float:
    """Median distance to the nearest other position, as a chord of the unit sphere."""
    positions = np.unique(unit_vectors(longitude, latitude), axis=0)
    if len(positions) < 2:
        return 1e-9
    return max(float(np.median(cKDTree(positions).query(positions, k=2)[0][:, 1])), 1e-9)


def _matern(distance: Floats) -> Floats:
    """Matérn covariance with smoothness 3/2 and unit variance."""
    scaled = np.sqrt(3.0) * distance
    return np.asarray((1 + scaled) * np.exp(-scaled), np.float64)


def _drop(near: Integers, own: Integers) -> Integers:
    """Neighbours (n, k) without the place's own number: (n, k - 1), the nearest first."""
    return np.take_along_axis(near, np.argsort(near == own[:, None], axis=1, kind="stable")[:, :-1], axis=1)


def _join(parts: list[Base]) -> Base:
    return Base(
        np.concatenate([part.heads for part in parts]),
        np.concatenate([part.features for part in parts]),
    )
