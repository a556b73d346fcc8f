"""What heads learn: each task knows how many numbers it needs, their loss, and what they say of the position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, distance_km, from_vectors, unit_vectors
from trainer.geolocation.cells.adaptive import positive_weights
from trainer.geolocation.cells.cells import Cells
from trainer.geolocation.heads.decoding import Belief, joint_probabilities, own_probabilities


# ---------------------------------------------------------------------------------------------
# Labels that know how far cells are apart
# ---------------------------------------------------------------------------------------------
def soft_labels(
    longitude: Tensor, latitude: Tensor, cell_longitude: Tensor, cell_latitude: Tensor, tau_km: float
) -> Tensor:
    """``exp(-(d - d_min) / tau)`` over cells, made to sum to one (Haas et al. 2023, equation 2).

    Args:
        longitude: Degrees (B,).
        latitude: Degrees (B,).
        cell_longitude: Degrees (k,) of the centroids.
        cell_latitude: Degrees (k,).
        tau_km: How far a mistake is half forgiven; 65 to 75 for the world with many cells.

    Returns:
        (B, k).
    """
    apart = distance_km(longitude[:, None], latitude[:, None], cell_longitude[None, :], cell_latitude[None, :])
    weight = (-(apart - apart.min(dim=1, keepdim=True).values) / tau_km).exp()
    labels: Tensor = weight / weight.sum(dim=1, keepdim=True)
    return labels


# ---------------------------------------------------------------------------------------------
# What heads learn: each task knows how many numbers it needs, their loss, and what they say of the position
# ---------------------------------------------------------------------------------------------
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Outputs = npt.NDArray[np.float32]

KINDS = ("grid", "s2", "regression", "regression3d", "hybrid", "retrieval")
OFFSET_WEIGHT = 1.0
_LEAST_COSINE = 0.2
"""Offsets are measured on the plane that touches the sphere at a centroid: places farther off are drawn in."""


@dataclass(frozen=True)
class Truth:
    """Where a batch of places is, as tensors on the compute device.

    Attributes:
        longitude: Degrees (B,), float64.
        latitude: Degrees (B,), float64.
        cell: (B,) finest cell; −1 for none.
    """

    longitude: Tensor
    latitude: Tensor
    cell: Tensor


class Task(Protocol):
    """See the classes below.

    Attributes:
        outputs: Numbers that the head must give.
        cells: The cells, or None.
    """

    outputs: int
    cells: Cells | None

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """The mean loss of outputs (B, outputs)."""
        ...

    def cell_probability(self, outputs: Outputs) -> Floats | None:
        """Exclusive probabilities (n, k) of the cells; None without cells."""
        ...

    def belief(self, outputs: Outputs) -> Belief:
        """What the outputs say."""
        ...


class GridTask:
    """Which cell: cross-entropy against the cell, or against soft labels that forgive near misses.

    Args:
        cells: The classes.
        tau_km: Softness (see :func:`trainer.geolocation.heads.tasks.soft_labels`); 0: hard labels.
    """

    def __init__(self, cells: Cells, tau_km: float) -> None:
        self.cells: Cells | None = cells
        self.outputs = len(cells)
        self._cells = cells
        self._tau_km = tau_km
        self._longitude = torch.from_numpy(cells.longitude)
        self._latitude = torch.from_numpy(cells.latitude)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Cross-entropy of logits (B, k)."""
        logits = outputs.float()
        if self._tau_km <= 0:
            return nn.functional.cross_entropy(logits, truth.cell)
        device = outputs.device
        labels = soft_labels(
            truth.longitude, truth.latitude, self._longitude.to(device), self._latitude.to(device), self._tau_km
        )
        return nn.functional.cross_entropy(logits, labels.float())

    def cell_probability(self, outputs: Outputs) -> Floats:
        """Softmax."""
        return _softmax(outputs)

    def belief(self, outputs: Outputs) -> Belief:
        """The cells' centroids by their probability."""
        rows = np.arange(len(self._cells))
        return Belief(_softmax(outputs), self._cells.longitude, self._cells.latitude, rows)


class S2Task:
    """Which cells, coarse and fine, each by itself: binary cross-entropy with clipped positive weights."""

    def __init__(self, cells: Cells, places: int, most_weight: float = 10.0) -> None:
        self.cells: Cells | None = cells
        self.outputs = len(cells)
        self._cells = cells
        self._ancestors = torch.from_numpy(cells.membership(np.arange(len(cells))))
        self._weight = torch.from_numpy(positive_weights(cells, places, most_weight)).float()
        self._log_weight = np.log(self._weight.numpy())

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Summed over the labels of a place, so that many cells do not make it vanish."""
        labels = self._ancestors.to(outputs.device)[truth.cell].float()
        weight = self._weight.to(outputs.device)
        loss = nn.functional.binary_cross_entropy_with_logits(
            outputs.float(), labels, pos_weight=weight, reduction="none"
        )
        return loss.sum(dim=1).mean()

    def joint(self, outputs: Outputs) -> Floats:
        """Probabilities multiplied down the hierarchy; what the positive weights added to the odds is taken off."""
        given = 1 / (1 + np.exp(-np.clip(outputs.astype(np.float64) - self._log_weight, -60, 60)))
        return joint_probabilities(given, self._cells)

    def cell_probability(self, outputs: Outputs) -> Floats:
        """What of each cell is in none of its children."""
        return own_probabilities(self.joint(outputs), self._cells)

    def belief(self, outputs: Outputs) -> Belief:
        """Each cell's centroid by the probability that is in none of its children."""
        cells = self._cells
        return Belief(self.cell_probability(outputs), cells.longitude, cells.latitude, np.arange(len(cells)), cells)


class HybridTask(GridTask):
    """A cell, and where in it: an offset for every cell, learned where the cell is the right one.

    Args:
        cells: The classes.
        tau_km: As for :class:`GridTask`.
        radius_km: (k,) typical radii (see :func:`typical_radius_km`).

    Offsets are east and north on the plane that touches the sphere at the centroid, in units of the cell's
    typical radius. A per-cell offset is what the OpenStreetView-5M baseline adds (Astruc et al. 2024,
    https://arxiv.org/abs/2404.18873).
    """

    def __init__(self, cells: Cells, tau_km: float, radius_km: Floats) -> None:
        super().__init__(cells, tau_km)
        self.outputs = 3 * len(cells)
        self.radius_km = radius_km
        self._scale = radius_km / EARTH_RADIUS_KM
        self._frame = tangent_frame(cells.longitude, cells.latitude)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Cross-entropy of the cells and smooth L1 of the right cell's offset."""
        count = len(self._cells)
        classified = super().loss(outputs[:, :count], truth)
        known = truth.cell >= 0
        cell = truth.cell.clamp(min=0)
        offset = outputs[:, count:].float().view(len(outputs), count, 2)[torch.arange(len(outputs)), cell]
        wanted = self._offsets(truth, cell).to(offset.dtype)
        missed = nn.functional.smooth_l1_loss(offset, wanted, reduction="none").sum(dim=1)
        return classified + OFFSET_WEIGHT * (missed * known).sum() / known.sum().clamp(min=1)

    def cell_probability(self, outputs: Outputs) -> Floats:
        """Softmax of the first third."""
        return _softmax(outputs[:, : len(self._cells)])

    def belief(self, outputs: Outputs) -> Belief:
        """The cells by their probability, each at its own offset."""
        count = len(self._cells)
        offset = outputs[:, count:].astype(np.float64).reshape(len(outputs), count, 2) * self._scale[None, :, None]
        centre, east, north = self._frame
        vectors = centre + offset[:, :, :1] * east + offset[:, :, 1:] * north
        longitude, latitude = from_vectors(vectors)
        return Belief(self.cell_probability(outputs), longitude, latitude, np.arange(count))

    def _offsets(self, truth: Truth, cell: Tensor) -> Tensor:
        """(B, 2) from the cell's centroid to the truth, in the cell's units."""
        place = unit_vectors(truth.longitude, truth.latitude)
        centre, east, north = (torch.from_numpy(axis).to(place.device)[cell] for axis in self._frame)
        along = (place * centre).sum(dim=1).clamp(min=_LEAST_COSINE)
        flat = torch.stack([(place * east).sum(dim=1), (place * north).sum(dim=1)], dim=1) / along[:, None]
        return torch.as_tensor(flat / torch.from_numpy(self._scale).to(place.device)[cell][:, None])


class RegressionTask:
    """x and y in a projected CRS, standardised by the training places, by mean squared error."""

    def __init__(self, crs_wkt: str, mean: tuple[float, float], std: tuple[float, float]) -> None:
        self.cells: Cells | None = None
        self.outputs = 2
        self._crs = crs_wkt
        self.mean = np.array(mean)
        self.std = np.array(std)

    @classmethod
    def of(cls, crs_wkt: str, longitude: Floats, latitude: Floats) -> RegressionTask:
        """With mean and deviation of training positions.

        Raises:
            InputError: a training position has no place in the CRS.
        """
        x, y = crs.transform(longitude, latitude, crs.WGS84, crs_wkt)
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            hint = "Use another --crs, or --head regression3d, which needs none."
            raise InputError("A training place lies outside the projected CRS.", hint, "outside-crs")
        return cls(crs_wkt, (float(x.mean()), float(y.mean())), (float(x.std()) or 1.0, float(y.std()) or 1.0))

    def standardised(self, longitude: Floats, latitude: Floats) -> Floats:
        """(n, 2) what the head is to say of positions."""
        x, y = crs.transform(longitude, latitude, crs.WGS84, self._crs)
        return np.asarray((np.stack([x, y], axis=1) - self.mean) / self.std)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Mean squared error of (B, 2)."""
        wanted = self.standardised(truth.longitude.cpu().numpy(), truth.latitude.cpu().numpy())
        return nn.functional.mse_loss(outputs.float(), torch.from_numpy(wanted).to(outputs.device).float())

    def cell_probability(self, outputs: Outputs) -> None:
        """There are no cells."""

    def belief(self, outputs: Outputs) -> Belief:
        """One position, of which it is certain: how far off it is, calibration says."""
        x, y = (outputs.astype(np.float64) * self.std + self.mean).T
        longitude, latitude = crs.to_longitude_latitude(x, y, self._crs)
        middle = crs.to_longitude_latitude(self.mean[:1], self.mean[1:], self._crs)
        lost = ~(np.isfinite(longitude) & np.isfinite(latitude))  # beyond the edge of the map
        return _certain(np.where(lost, middle[0], longitude), np.where(lost, middle[1], latitude))


class Regression3dTask:
    """A point on the unit sphere: no CRS, no edge, for the whole globe.

    The head gives the vector in deviations from the mean of the training vectors, so that it learns a field as
    well as a planet.
    """

    def __init__(self, mean: Floats, std: float) -> None:
        self.cells: Cells | None = None
        self.outputs = 3
        self.mean = mean
        self.std = std

    @classmethod
    def of(cls, longitude: Floats, latitude: Floats) -> Regression3dTask:
        """With mean and deviation of training positions."""
        vectors = unit_vectors(longitude, latitude)
        mean = vectors.mean(axis=0)
        return cls(mean, float(np.sqrt(((vectors - mean) ** 2).sum(axis=1).mean())) or 1.0)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Squared distance through the Earth, in squared deviations."""
        mean = torch.from_numpy(self.mean).to(outputs.device)
        wanted = (unit_vectors(truth.longitude, truth.latitude) - mean) / self.std
        return torch.as_tensor((outputs.float() - wanted.float()).square().sum(dim=1).mean())

    def cell_probability(self, outputs: Outputs) -> None:
        """There are no cells."""

    def belief(self, outputs: Outputs) -> Belief:
        """One position: the direction of the vector."""
        longitude, latitude = from_vectors(outputs.astype(np.float64) * self.std + self.mean)
        return _certain(longitude, latitude)


def tangent_frame(longitude: Floats, latitude: Floats) -> tuple[Floats, Floats, Floats]:
    """Unit vectors (k, 3) up, east and north at positions."""
    centre = unit_vectors(longitude, latitude)
    lam, phi = np.radians(longitude), np.radians(latitude)
    east = np.stack([-np.sin(lam), np.cos(lam), np.zeros_like(lam)], axis=1)
    north = np.stack([-np.sin(phi) * np.cos(lam), -np.sin(phi) * np.sin(lam), np.cos(phi)], axis=1)
    return centre, east, north


def typical_radius_km(cells: Cells, longitude: Floats, latitude: Floats) -> Floats:
    """Root mean square distance (k,) of the training places of each cell to its centroid."""
    cell = cells.assign_nearest(longitude, latitude)
    apart = distance_km(cells.longitude[cell], cells.latitude[cell], longitude, latitude)
    count = np.bincount(cell, minlength=len(cells))
    mean = np.sqrt(np.bincount(cell, apart**2, len(cells)) / np.maximum(count, 1))
    overall = float(np.sqrt((apart**2).mean())) or 1e-3
    return np.asarray(np.where((count > 1) & (mean > 0.01 * overall), mean, overall))


def _softmax(outputs: Outputs) -> Floats:
    values = outputs.astype(np.float64)
    weight = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(weight / weight.sum(axis=1, keepdims=True))


def _certain(longitude: Floats, latitude: Floats) -> Belief:
    count = len(longitude)
    return Belief(np.ones((count, 1)), longitude[:, None], latitude[:, None], np.full((count, 1), -1, np.int64))
