"""A Gaussian process over all points at once: the second base of a learned field, beside local kriging.

Two Matérn 3/2 covariances, one of short and one of long range, over the sphere's chords and, stretched by a
factor of its own, the latitude (climates reach farther along a parallel than across it). Ranges, stretch,
shares and noise are those with the smallest error when each point is predicted without its own block and
without itself: both errors follow in closed form from one inverse (Rasmussen & Williams 2006, section 5.4.2;
for blocks Ginsbourger & Schärer 2021).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from scipy.optimize import minimize
from torch import Tensor

from trainer.fields.kriging import Pool
from trainer.geography.great_circle import unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

MOST_POINTS = 2000
"""A random choice of this size stands for more points."""
LARGEST_REGION = 400
MOST_REGIONS = 8
"""So many regions of so many points choose the covariance."""
BLOCKED_SHARE = 0.7
MEAN_VARIANCE = 10.0
"""Of the unknown mean, in variances of the values: so wide that the values alone decide it."""
CHUNK = 1024
START = (np.log(4.0), np.log(8.0), 0.0, 0.0, np.log(0.3))
BOUNDS = ((-1.0, 4.5), (0.5, 4.5), (-3.0, 3.0), (-4.0, 4.0), (-6.0, 3.0))


@dataclass(frozen=True)
class Covariance:
    """What :func:`choose_covariance` chose, as logarithms.

    Attributes:
        short: Short range in typical distances between neighbouring points.
        ratio: Long range in short ones.
        stretch: Weight of a step in latitude beside the chord.
        long_share: Variance of the long range in those of the short one.
        noise: Variance of the noise in those of both ranges together.
    """

    short: float
    ratio: float
    stretch: float
    long_share: float
    noise: float


class GlobalProcess:
    """The points of a pool that predict other places, all of them together.

    Args:
        pool: The points.
        rng: Chooses among too many of them.
    """

    def __init__(self, pool: Pool, rng: np.random.Generator) -> None:
        self._spacing = pool.spacing
        places = _places(pool.longitude, pool.latitude, pool.spacing)
        self.covariance = choose_covariance(places, pool.values, pool.weights, pool.block, rng)
        self.chosen = np.sort(rng.permutation(len(places))[:MOST_POINTS])
        self._places, self._block = places[self.chosen], pool.block[self.chosen]
        self._values = pool.values[self.chosen]
        joint = _covariance(self._places, self._places, _tensor(self.covariance))
        joint += torch.diag(_noise(_tensor(self.covariance)) / torch.as_tensor(pool.weights[self.chosen]))
        self._precision = torch.linalg.inv(joint)
        self._alpha = self._precision @ torch.as_tensor(pool.values[self.chosen])

    def predict(self, longitude: Floats, latitude: Floats, block: Integers | None = None) -> Floats:
        """Standardised values (n, values) at places, without any point of their own ``block`` (n,) where given."""
        places = _places(longitude, latitude, self._spacing)
        predicted: Floats = np.concatenate([self._towards(part) @ self._alpha for part in _chunks(places)])
        if block is not None:
            for number in np.intersect1d(block, self._block):
                inside, asked = torch.as_tensor(self._block == number), block == number
                alpha = self._without(inside)
                predicted[asked] = np.concatenate([self._towards(part) @ alpha for part in _chunks(places[asked])])
        return predicted

    def leave_one_out(self, longitude: Floats, latitude: Floats, own: Integers) -> Floats:
        """Points of the set itself from the others, (n, values).

        Args:
            longitude: Degrees (n,).
            latitude: Degrees (n,).
            own: Their numbers in the set that the process was made of, or -1.
        """
        predicted = self.predict(longitude, latitude)
        row = np.searchsorted(self.chosen, own)
        here = (row < len(self.chosen)) & (self.chosen[np.minimum(row, len(self.chosen) - 1)] == own)
        row = row[here]
        residual = self._alpha[row] / torch.diagonal(self._precision)[row][:, None]
        predicted[here] = self._values[row] - residual.numpy()
        return predicted

    def _towards(self, places: Tensor) -> Tensor:
        return _covariance(places, self._places, _tensor(self.covariance))

    def _without(self, inside: Tensor) -> Tensor:
        """Coefficients (n, values) once the marked points are left out."""
        columns = self._precision[:, inside]
        alpha: Tensor = self._alpha - columns @ torch.linalg.solve(columns[inside], self._alpha[inside])
        return alpha


def choose_covariance(
    places: Tensor, values: Floats, weights: Floats, block: Integers, rng: np.random.Generator
) -> Covariance:
    """The covariance with the smallest error on blocks and points left out, by gradient descent (L-BFGS).

    The points are cut into regions that are as dense as they all are, each left to itself: that is cheap, and
    leaves every point the neighbours that matter.

    Args:
        places: As :func:`_places` gives them, (n, 4).
        values: Standardised, (n, values).
        weights: (n,).
        block: (n,).
        rng: Chooses among too many regions.
    """
    regions = _regions(places.numpy(), rng)
    parts = [
        (places[rows], torch.as_tensor(values[rows]), torch.as_tensor(weights[rows]), _pieces(block[rows]))
        for rows in regions
    ]
    count = sum(map(len, regions))

    def error(chosen: Floats) -> tuple[float, Floats]:
        logarithms = torch.tensor(chosen, requires_grad=True)
        loss = torch.stack([_left_out_error(logarithms, *part) for part in parts]).sum() / count
        loss.backward()  # type: ignore[no-untyped-call]
        return float(loss.detach()), np.asarray(logarithms.grad)

    found = minimize(error, np.array(START), jac=True, method="L-BFGS-B", bounds=BOUNDS, options={"maxiter": 25})
    return Covariance(*(float(value) for value in found.x))


def _left_out_error(logarithms: Tensor, near: Tensor, target: Tensor, weight: Tensor, pieces: list[Tensor]) -> Tensor:
    """Sum over a region's points of the weighted squared error without their block, and without themselves."""
    joint = _covariance(near, near, logarithms) + torch.diag(_noise(logarithms) / weight)
    precision = torch.linalg.inv(joint)
    alpha = precision @ target
    alone = alpha / torch.diagonal(precision)[:, None]
    blocked = torch.cat([torch.linalg.solve(precision[piece][:, piece], alpha[piece]) for piece in pieces])
    order = torch.cat(pieces)
    squared = BLOCKED_SHARE * blocked.square() + (1 - BLOCKED_SHARE) * alone[order].square()
    error: Tensor = (squared.mean(dim=1) * weight[order]).sum()
    return error


def _pieces(block: Integers) -> list[Tensor]:
    """The points of each block."""
    order = np.argsort(block, kind="stable")
    _, starts = np.unique(block[order], return_index=True)
    return [torch.as_tensor(piece) for piece in np.split(order, starts[1:])]


def _regions(places: Floats, rng: np.random.Generator) -> list[Integers]:
    """Points in regions of equal size: halved across their longest side until they are small enough."""
    regions = [np.arange(len(places))]
    while len(regions[0]) > LARGEST_REGION:
        halves = []
        for rows in regions:
            axis = int(np.ptp(places[rows, :3], axis=0).argmax())
            order = rows[np.argsort(places[rows, axis], kind="stable")]
            halves += [order[: len(order) // 2], order[len(order) // 2 :]]
        regions = halves
    return [regions[place] for place in rng.permutation(len(regions))[:MOST_REGIONS]]


def _places(longitude: Floats, latitude: Floats, spacing: float) -> Tensor:
    """Positions (n, 4) in typical distances: on the sphere, and the latitude along a meridian."""
    positions = np.concatenate([unit_vectors(longitude, latitude), np.radians(latitude)[:, None]], axis=1)
    return torch.as_tensor(positions / spacing)


def _tensor(covariance: Covariance) -> Tensor:
    numbers = (covariance.short, covariance.ratio, covariance.stretch, covariance.long_share, covariance.noise)
    return torch.tensor(numbers, dtype=torch.float64)


def _covariance(one: Tensor, other: Tensor, logarithms: Tensor) -> Tensor:
    """Between places (n, 4) and (m, 4): (n, m); without noise, with the unknown mean."""
    short, ratio, stretch, long_share, _ = logarithms.exp().unbind()
    chord = torch.cdist(one[:, :3], other[:, :3], compute_mode="donot_use_mm_for_euclid_dist").square()
    distance = (chord + (stretch * (one[:, 3:] - other[:, 3])).square() + 1e-12).sqrt()
    return (
        _matern(distance / short) + long_share * _matern(distance / (short * ratio)) + MEAN_VARIANCE * (1 + long_share)
    )


def _noise(logarithms: Tensor) -> Tensor:
    return logarithms[4].exp() * (1 + logarithms[3].exp()) + 1e-6


def _matern(distance: Tensor) -> Tensor:
    """Matérn covariance with smoothness 3/2 and unit variance."""
    scaled = 3**0.5 * distance
    return (1 + scaled) * torch.exp(-scaled)


def _chunks(places: Tensor) -> tuple[Tensor, ...]:
    return torch.split(places, CHUNK)
