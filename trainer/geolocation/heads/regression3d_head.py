"""A position at once: a point on the unit sphere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from trainer.geography.great_circle import from_vectors, unit_vectors
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.heads.head_protocol import Floats, Head, Outputs, Truth, training_positions
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet


class Regression3dHead(Head):
    """A point on the unit sphere: no CRS, no edge, for the whole globe.

    The outputs are the vector in deviations from the mean of the training vectors, so that it learns a field as
    well as a planet.

    Args:
        mean: (3,) what becomes 0: the mean of the training places' unit vectors, or the least of each.
        std: What becomes 1: their root mean square distance from it, or how far they reach along the widest axis.
    """

    def __init__(self, mean: Floats, std: float) -> None:
        self.outputs = 3
        self.mean = mean
        self.std = std

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[Regression3dHead, str]:
        """With what normalises the training positions."""
        vectors = unit_vectors(*training_positions(places))
        mean = vectors.mean(axis=0)
        std = float(np.sqrt(((vectors - mean) ** 2).sum(axis=1).mean())) or 1.0
        if options.normalise == "min-max":
            mean, std = vectors.min(axis=0), float(np.ptp(vectors, axis=0).max()) or 1.0
        return cls(mean, std), f"a point on the sphere, by {options.normalise}"

    def standardised(self, longitude: Floats, latitude: Floats) -> Floats:
        """(n, 3) what the outputs are to be for positions in degrees (n,)."""
        return np.asarray((unit_vectors(longitude, latitude) - self.mean) / self.std)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Squared distance through the Earth, in squared deviations."""
        mean = torch.from_numpy(self.mean).to(outputs.device)
        wanted = (unit_vectors(truth.longitude, truth.latitude) - mean) / self.std
        return torch.as_tensor((outputs.float() - wanted.float()).square().sum(dim=1).mean())

    def belief(self, outputs: Outputs) -> Belief:
        """One position: the direction of the vector."""
        return Belief.certain(*from_vectors(outputs.astype(np.float64) * self.std + self.mean))

    def to_json(self) -> dict[str, Any]:
        """How vectors are standardised."""
        return {"mean": self.mean.tolist(), "std": self.std}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> Regression3dHead:
        """What :meth:`to_json` gave."""
        return cls(np.array(numbers["mean"], np.float64), float(numbers["std"]))
