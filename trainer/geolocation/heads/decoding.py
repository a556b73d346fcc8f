"""One decoder for every head: from probabilities of positions to one position and how far off it may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, distance_km, from_vectors, unit_vectors
from trainer.geolocation.cells.geocells import Cells
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

HOW = ("mode", "mean", "peak")
CANDIDATES = 64
"""Of each place: the most likely positions that ``peak`` and the radius look at."""
_CHUNK = 512


@dataclass(frozen=True)
class Belief:
    """What a head thinks of n places: probabilities of candidate positions.

    Attributes:
        probability: (n, k), each row sums to one.
        longitude: Degrees (n, k) or (k,).
        latitude: Degrees (n, k) or (k,).
        cell: (n, k) or (k,) the cell of each candidate; −1 for none.
        nest: Where candidates are cells in cells: these cells, the candidates in their order; else None.
    """

    probability: Floats
    longitude: Floats
    latitude: Floats
    cell: Integers
    nest: Cells | None = None

    def __len__(self) -> int:
        return len(self.probability)

    @classmethod
    def certain(cls, longitude: Floats, latitude: Floats) -> Belief:
        """One candidate for each place, degrees (n,), of which the head is certain."""
        count = len(longitude)
        return cls(np.ones((count, 1)), longitude[:, None], latitude[:, None], np.full((count, 1), -1, np.int64))

    def likeliest(self, count: int) -> Belief:
        """The ``count`` most likely candidates of each place, most likely first, made to sum to one."""
        count = min(count, self.probability.shape[1])
        order = np.argsort(-self.probability, axis=1, kind="stable")[:, :count]
        probability = np.take_along_axis(self.probability, order, axis=1)
        return Belief(
            probability / np.maximum(probability.sum(axis=1, keepdims=True), 1e-300),
            _picked(self.longitude, order),
            _picked(self.latitude, order),
            _picked(self.cell, order),
        )


@dataclass(frozen=True)
class Decoder:
    """How a position is made of probabilities.

    Attributes:
        how: ``mode`` (the most likely candidate), ``mean`` (of all, on the sphere), or ``peak`` (the mean about
            where the candidates lie most densely, which does not fall into the sea between two continents).
        bandwidth_km: Of ``peak``: standard deviation of the kernel.
        probability: What the radius is to hold.
        sure: Of nested cells: only candidates in the finest cell that is likelier than this decide; where not even
            a coarsest cell is, those in the likeliest of them. 0: all decide.
        floor_km: Added to the spread of a prediction, so that one that is sure has a radius too.
        factor: What the spread is multiplied by to hold ``probability``: measured by calibration; 0 where it is not
            known, since there were too few places to measure it by.
        places: How many held-out places the factor rests on; 0 in runs that do not tell.
        edges: Spreads (with the floor) that part the predictions into groups, from the surest to the vaguest; rising.
        factors: Of each group, one more than edges, each as ``factor``; none in runs that were made without groups.
        crs_wkt: ``mean`` and ``peak`` are of x and y in this projected CRS; "": on the sphere.
    """

    how: str = "mean"
    bandwidth_km: float = 0.0
    sure: float = 0.0
    probability: float = 0.8
    floor_km: float = 0.0
    factor: float = 1.0
    crs_wkt: str = ""
    places: int = 0
    edges: tuple[float, ...] = ()
    factors: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.how not in HOW:
            raise InputError(
                say("geolocation.no-way-decode", "'{how}' is no way to decode.", how=self.how),
                say("any.use-one-of", "Use one of {known}.", known=", ".join(HOW)),
                "usage",
            )


@dataclass(frozen=True)
class Decoded:
    """Positions that were decided on.

    Attributes:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        radius_km: (n,) holds the decoder's probability; NaN where it is not known.
        confidence: (n,) probability within the radius, by the head itself; NaN with it.
        places: How many held-out places the radius rests on; 0 where that is not known.
    """

    longitude: Floats
    latitude: Floats
    radius_km: Floats
    confidence: Floats
    places: int = 0


def joined(beliefs: Sequence[Belief]) -> Belief:
    """Beliefs of several parts as one, each with as many of its likeliest candidates as the one with the fewest."""
    if len(beliefs) == 1:
        return beliefs[0]
    count = min(belief.probability.shape[1] for belief in beliefs)
    parts = [belief.likeliest(count) for belief in beliefs]
    names = ("probability", "longitude", "latitude", "cell")
    return Belief(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def positions(belief: Belief, decoder: Decoder) -> tuple[Floats, Floats]:
    """Longitude and latitude (n,) that are decided on.

    Every step is on the sphere, so poles and antimeridian are right; or in a CRS, if one was asked for.
    """
    deciding = belief if belief.nest is None or decoder.sure <= 0 else within_sure(belief, belief.nest, decoder.sure)
    if decoder.how == "mode":
        best = deciding.likeliest(1)
        return best.longitude[:, 0], best.latitude[:, 0]
    if decoder.how == "mean":
        if decoder.crs_wkt:
            return plane_mean(deciding.probability, deciding.longitude, deciding.latitude, decoder.crs_wkt)
        return sphere_mean(deciding.probability, deciding.longitude, deciding.latitude)
    if decoder.crs_wkt:
        return plane_densest(deciding.likeliest(CANDIDATES), decoder.bandwidth_km, decoder.crs_wkt)
    return densest(deciding.likeliest(CANDIDATES), decoder.bandwidth_km)


def decode(belief: Belief, decoder: Decoder) -> Decoded:
    """Decide on a position for each place, and how far off it may be."""
    longitude, latitude = positions(belief, decoder)
    spread = spread_km(belief, longitude, latitude, decoder.probability) + decoder.floor_km
    factor = np.full(len(spread), decoder.factor)
    if decoder.factors:
        factor = np.array(decoder.factors)[np.searchsorted(decoder.edges, spread)]
    radius = np.where(factor > 0, np.minimum(factor * spread, np.pi * EARTH_RADIUS_KM), np.nan)
    apart = distance_km(belief.longitude, belief.latitude, longitude[:, None], latitude[:, None])
    inside = (belief.probability * (apart <= radius[:, None])).sum(axis=1)
    confidence = np.where(np.isfinite(radius), np.minimum(inside, 1.0), np.nan)
    return Decoded(longitude, latitude, radius, confidence, decoder.places)


def sphere_mean(probability: Floats, longitude: Floats, latitude: Floats) -> tuple[Floats, Floats]:
    """Probability-weighted mean of positions as unit vectors.

    Args:
        probability: (n, k).
        longitude: Degrees (n, k) or (k,).
        latitude: Degrees (n, k) or (k,).

    Returns:
        Degrees (n,), (n,). Where the vectors cancel out (two antipodes), the most likely position.
    """
    vectors = unit_vectors(longitude, latitude)
    mean = probability @ vectors if vectors.ndim == 2 else np.einsum("nk,nkd->nd", probability, vectors)
    nowhere = np.linalg.norm(mean, axis=1) < 1e-9
    best = probability.argmax(axis=1)
    mean[nowhere] = vectors[best[nowhere]] if vectors.ndim == 2 else vectors[nowhere, best[nowhere]]
    return from_vectors(mean)


def densest(belief: Belief, bandwidth_km: float) -> tuple[Floats, Floats]:
    """The mean about the candidate with the most probability around it (one step of mean shift on the sphere).

    Args:
        belief: With candidates of each place's own, (n, k).
        bandwidth_km: Standard deviation of the Gaussian kernel.
    """
    scale = max(bandwidth_km, 1e-9) / EARTH_RADIUS_KM
    found = np.empty((len(belief), 3))
    for start in range(0, len(belief), _CHUNK):
        part = slice(start, start + _CHUNK)
        vectors = unit_vectors(belief.longitude[part], belief.latitude[part])
        near = np.exp((np.einsum("nkd,njd->nkj", vectors, vectors) - 1.0) / scale**2)  # chord² = 2 − 2·cos
        density = np.einsum("nkj,nj->nk", near, belief.probability[part])
        best = density.argmax(axis=1)
        weight = near[np.arange(len(best)), best] * belief.probability[part]
        found[part] = np.einsum("nk,nkd->nd", weight, vectors)
    return from_vectors(found)


def plane_mean(probability: Floats, longitude: Floats, latitude: Floats, crs_wkt: str) -> tuple[Floats, Floats]:
    """As :func:`sphere_mean`, of x and y in a projected CRS; on the sphere where it has no place for any of them."""
    x, y = crs.transform(longitude, latitude, crs.WGS84, crs_wkt)
    return _back(probability, x, y, crs_wkt, sphere_mean(probability, longitude, latitude))


def plane_densest(belief: Belief, bandwidth_km: float, crs_wkt: str) -> tuple[Floats, Floats]:
    """As :func:`densest`, of x and y in a projected CRS, distances in its metres."""
    x, y = crs.transform(belief.longitude, belief.latitude, crs.WGS84, crs_wkt)
    scale = max(bandwidth_km, 1e-9) * 1000 / crs.metres_per_unit(crs_wkt)
    weight = np.empty(belief.probability.shape)
    for start in range(0, len(belief), _CHUNK):
        part = slice(start, start + _CHUNK)
        apart = (x[part, :, None] - x[part, None, :]) ** 2 + (y[part, :, None] - y[part, None, :]) ** 2
        near = np.nan_to_num(np.exp(-apart / (2 * scale**2)))
        best = np.einsum("nkj,nj->nk", near, belief.probability[part]).argmax(axis=1)
        weight[part] = near[np.arange(len(best)), best] * belief.probability[part]
    return _back(weight, x, y, crs_wkt, densest(belief, bandwidth_km))


def _back(
    weight: Floats, x: Floats, y: Floats, crs_wkt: str, otherwise: tuple[Floats, Floats]
) -> tuple[Floats, Floats]:
    """Degrees of the weighted means (n,) of x and y, (n, k) or (k,); of ``otherwise`` where there are none."""
    known = np.isfinite(x) & np.isfinite(y)
    weight = weight * known
    total = weight.sum(axis=1)
    safe = np.where(total > 0, total, 1.0)
    across = (weight * np.where(known, x, 0.0)).sum(axis=1) / safe
    up = (weight * np.where(known, y, 0.0)).sum(axis=1) / safe
    longitude, latitude = crs.to_longitude_latitude(across, up, crs_wkt)
    good = (total > 0) & np.isfinite(longitude) & np.isfinite(latitude)
    return np.where(good, longitude, otherwise[0]), np.where(good, latitude, otherwise[1])


def spread_km(belief: Belief, longitude: Floats, latitude: Floats, probability: float) -> Floats:
    """The radius about a position within which the head puts a probability, (n,) km."""
    spread = np.empty(len(belief))
    for start in range(0, len(belief), _CHUNK):
        part = slice(start, start + _CHUNK)
        east = belief.longitude if belief.longitude.ndim == 1 else belief.longitude[part]
        north = belief.latitude if belief.latitude.ndim == 1 else belief.latitude[part]
        apart = distance_km(east, north, longitude[part, None], latitude[part, None])
        apart = np.broadcast_to(apart, belief.probability[part].shape)
        order = np.argsort(apart, axis=1)
        held = np.cumsum(np.take_along_axis(belief.probability[part], order, axis=1), axis=1)
        enough = np.minimum((held < probability - 1e-9).sum(axis=1), held.shape[1] - 1)
        place = np.take_along_axis(order, enough[:, None], axis=1)
        spread[part] = np.take_along_axis(apart, place, axis=1)[:, 0]
    return spread


# ---------------------------------------------------------------------------------------------
# Nested cells
# ---------------------------------------------------------------------------------------------
def joint_probabilities(given: Floats, cells: Cells) -> Floats:
    """Probabilities of nested cells, multiplied down the hierarchy.

    A multi-label head says for each cell, by itself, how likely the place is in it. Siblings exclude each
    other, so that what they claim together is at most one; a child's share is then that of its parent.

    Args:
        given: (n, k) in 0…1, one sigmoid a cell.
        cells: The cells, parents before children.

    Returns:
        (n, k): the cells without a parent sum to one; children never have more than their parent.
    """
    joint = np.zeros_like(given, dtype=np.float64)
    tops = np.flatnonzero(cells.parent < 0)
    joint[:, tops] = given[:, tops] / np.maximum(given[:, tops].sum(axis=1, keepdims=True), 1e-12)
    blank = given[:, tops].sum(axis=1) <= 1e-12  # no label at all: as likely as in training, never (0, 0)
    joint[np.ix_(blank, tops)] = cells.count[tops] / max(cells.count[tops].sum(), 1)
    for level in np.unique(cells.level):
        rows = np.flatnonzero((cells.level == level) & (cells.parent >= 0))
        if not len(rows):
            continue
        claimed = np.zeros_like(joint)
        np.add.at(claimed.T, cells.parent[rows], given[:, rows].T)
        parent = cells.parent[rows]
        joint[:, rows] = joint[:, parent] * given[:, rows] / np.maximum(claimed[:, parent], 1.0)
    return joint


def own_probabilities(joint: Floats, cells: Cells) -> Floats:
    """What of each cell's probability is in none of its children: exclusive, and sums to one over all cells."""
    own = joint.copy()
    children = np.flatnonzero(cells.parent >= 0)
    np.subtract.at(own.T, cells.parent[children], joint[:, children].T)
    own = np.maximum(own, 0.0)
    return np.asarray(own / np.maximum(own.sum(axis=1, keepdims=True), 1e-12))


def finest_sure(joint: Floats, cells: Cells, sure: float = 0.5) -> Integers:
    """The finest cell that is likelier than ``sure``; else the most likely of the coarsest cells, never none."""
    depth = np.where(joint >= sure, cells.level + 1.0, 0.0)
    finest = (depth + joint).argmax(axis=1)
    tops = np.flatnonzero(cells.parent < 0)
    coarse = tops[joint[:, tops].argmax(axis=1)]
    return np.where(depth.max(axis=1) > 0, finest, coarse)


def joint_of(own: Floats, cells: Cells) -> Floats:
    """What :func:`own_probabilities` took apart: of each cell, what is in it and in all cells within it."""
    joint = own.copy()
    for level in np.unique(cells.level)[::-1]:
        rows = np.flatnonzero((cells.level == level) & (cells.parent >= 0))
        np.add.at(joint.T, cells.parent[rows], joint[:, rows].T)
    return joint


def within_sure(belief: Belief, cells: Cells, sure: float) -> Belief:
    """A belief in nested cells without what lies outside :func:`finest_sure`'s cell of each place."""
    chosen = finest_sure(joint_of(belief.probability, cells), cells, sure)
    inside = chosen[:, None] == np.arange(len(cells))
    for level in np.unique(cells.level):
        rows = np.flatnonzero((cells.level == level) & (cells.parent >= 0))
        inside[:, rows] |= inside[:, cells.parent[rows]]
    probability = np.where(inside, belief.probability, 0.0)
    probability[np.arange(len(chosen)), chosen] += 1e-12  # a cell whose children have it all still stands for itself
    return replace(belief, probability=probability / probability.sum(axis=1, keepdims=True))


def _picked(values: npt.NDArray[Any], order: Integers) -> npt.NDArray[Any]:
    return values[order] if values.ndim == 1 else np.take_along_axis(values, order, axis=1)
