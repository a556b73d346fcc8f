"""A position at once: x and y in a projected CRS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.crs import choose_crs, given_crs
from trainer.geography.longitudes import beside, turn_of
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.heads.head_protocol import Floats, Head, Outputs, Truth, training_positions
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.messages import say


class RegressionHead(Head):
    """x and y in a projected CRS, standardised by the training places, by mean squared error.

    Args:
        crs_wkt: The CRS.
        mean: x and y of the training places, in its units.
        std: Their deviations.
    """

    def __init__(self, crs_wkt: str, mean: tuple[float, float], std: tuple[float, float]) -> None:
        self.outputs = 2
        self._crs = crs_wkt
        self._mean = np.array(mean)
        self._std = np.array(std)

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[RegressionHead, str]:
        """With mean and deviation of the training positions, in the CRS that is given or chosen for them.

        Raises:
            InputError: a training position has no place in the CRS.
        """
        longitude, latitude = training_positions(places)
        chosen = given_crs(options.grid.crs) if options.grid.crs else choose_crs(longitude, latitude)
        x, y = crs.in_one_piece(longitude, latitude, chosen.wkt)
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            hint = say(
                "geolocation.use-another-crs-head-regression3d",
                "Use another --crs, or --head regression3d, which needs none.",
            )
            raise InputError(
                say("geolocation.training-place-lies-outside", "A training place lies outside the projected CRS."),
                hint,
                "outside-crs",
            )
        mean, std = (float(x.mean()), float(y.mean())), (float(x.std()) or 1.0, float(y.std()) or 1.0)
        return cls(chosen.wkt, mean, std), f"x and y in {chosen.name} ({chosen.reason})"

    def standardised(self, longitude: Floats, latitude: Floats) -> Floats:
        """(n, 2) what the outputs are to be for positions in degrees (n,)."""
        x, y = crs.transform(longitude, latitude, crs.WGS84, self._crs)
        turn = turn_of(self._crs)
        x = x if turn is None else beside(x, float(self._mean[0]), turn)
        return np.asarray((np.stack([x, y], axis=1) - self._mean) / self._std)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Mean squared error of (B, 2)."""
        wanted = self.standardised(truth.longitude.cpu().numpy(), truth.latitude.cpu().numpy())
        return nn.functional.mse_loss(outputs.float(), torch.from_numpy(wanted).to(outputs.device).float())

    def belief(self, outputs: Outputs) -> Belief:
        """One position, of which it is certain: how far off it is, calibration says."""
        x, y = (outputs.astype(np.float64) * self._std + self._mean).T
        longitude, latitude = crs.to_longitude_latitude(x, y, self._crs)
        middle = crs.to_longitude_latitude(self._mean[:1], self._mean[1:], self._crs)
        lost = ~(np.isfinite(longitude) & np.isfinite(latitude))  # beyond the edge of the map
        return Belief.certain(np.where(lost, middle[0], longitude), np.where(lost, middle[1], latitude))

    def to_json(self) -> dict[str, Any]:
        """The CRS and how its numbers are standardised."""
        return {"crs_wkt": self._crs, "mean": self._mean.tolist(), "std": self._std.tolist()}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> RegressionHead:
        """What :meth:`to_json` gave."""
        mean, std = numbers["mean"], numbers["std"]
        return cls(str(numbers["crs_wkt"]), (float(mean[0]), float(mean[1])), (float(std[0]), float(std[1])))
