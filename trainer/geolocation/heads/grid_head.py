"""Which cell of a grid, with labels that know how far cells are apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.cells.projected_grid import make_grid
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.heads.head_protocol import (
    Floats,
    Head,
    Outputs,
    Truth,
    needed,
    training_positions,
)
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.messages import say


class GridHead(Head):
    """Which cell: cross-entropy against the cell, or against soft labels that forgive near misses.

    Args:
        cells: The classes.
        tau_km: Softness (see :func:`soft_labels`); 0: hard labels.
    """

    def __init__(self, cells: Cells, tau_km: float) -> None:
        self.cells = cells
        self.crs_wkt = cells.crs_wkt
        self.outputs = len(cells)
        self._cells = cells
        self._tau_km = tau_km
        self._longitude = torch.from_numpy(cells.longitude)
        self._latitude = torch.from_numpy(cells.latitude)

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[GridHead, str]:
        """With cells over the training places."""
        cells, tau_km, said = fit_cells(places, options)
        return cls(cells, tau_km), said

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
        return softmax(outputs)

    def belief(self, outputs: Outputs) -> Belief:
        """The cells' centroids by their probability."""
        rows = np.arange(len(self._cells))
        return Belief(softmax(outputs), self._cells.longitude, self._cells.latitude, rows)

    def to_json(self) -> dict[str, Any]:
        """Its softness."""
        return {"tau_km": self._tau_km}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> GridHead:
        """What :meth:`to_json` gave."""
        return cls(needed(cells), float(numbers["tau_km"]))


def fit_cells(places: GeotaggedSet, options: HeadOptions) -> tuple[Cells, float, str]:
    """Cells over the training places, how soft their labels are (tau in km), and what was chosen, in words.

    Raises:
        InputError: there are no two cells with training places, or no CRS that holds the places.
    """
    cells, said = make_grid(*training_positions(places), options.grid)
    if len(cells) < 2:
        raise InputError(
            say("geolocation.all-training-places-lie", "All training places lie in one cell."),
            say("geolocation.use-smaller-cell-size", "Use a smaller --cell-size or more --cells."),
            "one-cell",
        )
    return cells, options.tau_km or options.softness * spacing_km(cells), said


def spacing_km(cells: Cells) -> float:
    """Median distance from a centroid to the nearest other one."""
    nearest = np.empty(len(cells))
    for row in range(len(cells)):
        apart = distance_km(cells.longitude, cells.latitude, cells.longitude[row], cells.latitude[row])
        apart[row] = np.inf
        nearest[row] = apart.min()
    return float(np.median(nearest))


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


def softmax(outputs: Outputs) -> Floats:
    """(n, k) logits → probabilities."""
    values = outputs.astype(np.float64)
    weight = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(weight / weight.sum(axis=1, keepdims=True))
