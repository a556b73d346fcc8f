"""A cell of a grid, and where in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from trainer.geography.great_circle import EARTH_RADIUS_KM, distance_km, from_vectors, unit_vectors
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.heads.grid_head import GridHead, fit_cells, softmax
from trainer.geolocation.heads.head_protocol import Floats, Outputs, Truth, needed, training_positions
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet

OFFSET_WEIGHT = 1.0
_LEAST_COSINE = 0.2
"""Offsets are measured on the plane that touches the sphere at a centroid: places farther off are drawn in."""


class HybridHead(GridHead):
    """A cell, and where in it: an offset for every cell, learned where the cell is the right one.

    Args:
        cells: The classes.
        tau_km: As for :class:`trainer.geolocation.heads.grid_head.GridHead`.
        radius_km: (k,) typical radii (see :func:`typical_radius_km`).

    Offsets are east and north on the plane that touches the sphere at the centroid, in units of the cell's
    typical radius. A per-cell offset is what the OpenStreetView-5M baseline adds (Astruc et al. 2024,
    https://arxiv.org/abs/2404.18873).
    """

    def __init__(self, cells: Cells, tau_km: float, radius_km: Floats) -> None:
        super().__init__(cells, tau_km)
        self.outputs = 3 * len(cells)
        self._radius_km = radius_km
        self.scale = radius_km / EARTH_RADIUS_KM
        self.frame = tangent_frame(cells.longitude, cells.latitude)

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[HybridHead, str]:
        """With cells over the training places, and how far these lie from the middle of theirs."""
        cells, tau_km, said = fit_cells(places, options)
        return cls(cells, tau_km, typical_radius_km(cells, *training_positions(places))), said

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Cross-entropy of the cells and smooth L1 of the right cell's offset."""
        count = len(self._cells)
        classified = super().loss(outputs[:, :count], truth)
        known = truth.cell >= 0
        cell = truth.cell.clamp(min=0)
        offset = outputs[:, count:].float().view(len(outputs), count, 2)[torch.arange(len(outputs)), cell]
        wanted = self.offsets(truth, cell).to(offset.dtype)
        missed = nn.functional.smooth_l1_loss(offset, wanted, reduction="none").sum(dim=1)
        return classified + OFFSET_WEIGHT * (missed * known).sum() / known.sum().clamp(min=1)

    def cell_probability(self, outputs: Outputs) -> Floats:
        """Softmax of the first third."""
        return softmax(outputs[:, : len(self._cells)])

    def belief(self, outputs: Outputs) -> Belief:
        """The cells by their probability, each at its own offset."""
        count = len(self._cells)
        offset = outputs[:, count:].astype(np.float64).reshape(len(outputs), count, 2) * self.scale[None, :, None]
        centre, east, north = self.frame
        vectors = centre + offset[:, :, :1] * east + offset[:, :, 1:] * north
        longitude, latitude = from_vectors(vectors)
        return Belief(self.cell_probability(outputs), longitude, latitude, np.arange(count))

    def offsets(self, truth: Truth, cell: Tensor) -> Tensor:
        """(B, 2) from the centroid of ``cell`` (B,) to the truth, east and north, in the cell's typical radius."""
        place = unit_vectors(truth.longitude, truth.latitude)
        centre, east, north = (torch.from_numpy(axis).to(place.device)[cell] for axis in self.frame)
        along = (place * centre).sum(dim=1).clamp(min=_LEAST_COSINE)
        flat = torch.stack([(place * east).sum(dim=1), (place * north).sum(dim=1)], dim=1) / along[:, None]
        return torch.as_tensor(flat / torch.from_numpy(self.scale).to(place.device)[cell][:, None])

    def to_json(self) -> dict[str, Any]:
        """Softness and radii."""
        return {**super().to_json(), "radius_km": self._radius_km.tolist()}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> HybridHead:
        """What :meth:`to_json` gave."""
        return cls(needed(cells), float(numbers["tau_km"]), np.array(numbers["radius_km"], np.float64))


def tangent_frame(longitude: Floats, latitude: Floats) -> tuple[Floats, Floats, Floats]:
    """Unit vectors (k, 3) up, east and north at positions in degrees (k,)."""
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
