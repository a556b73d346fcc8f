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
    """x and y in a projected CRS, normalised by the training places, by mean squared error.

    Args:
        crs_wkt: The CRS.
        mean: x and y that become 0, in its units: the mean of the training places, or the least.
        std: What becomes 1: their deviations, or how far they reach.
        middle: x and y of what lies beyond the edge of the map; ``mean`` where None.
    """

    def __init__(
        self,
        crs_wkt: str,
        mean: tuple[float, float],
        std: tuple[float, float],
        middle: tuple[float, float] | None = None,
    ) -> None:
        self.outputs = 2
        self._crs = self.crs_wkt = crs_wkt
        self.mean = np.array(mean)
        self.std = np.array(std)
        self._middle = np.array(mean if middle is None else middle)

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[RegressionHead, str]:
        """With what normalises the training positions, in the CRS that is given or chosen for them.

        Raises:
            InputError: a training position has no place in the CRS.
        """
        longitude, latitude = training_positions(places)
        chosen = given_crs(options.grid.crs) if options.grid.crs else choose_crs(longitude, latitude)
        x, y = crs.in_one_piece(longitude, latitude, chosen.wkt)
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            hint = say(
                "geolocation.use-another-head",
                "Use another --crs, or --head regression3d, which needs none.",
            )
            raise InputError(
                say("geolocation.training-place-lies-outside", "A training place lies outside the projected CRS."),
                hint,
                "outside-crs",
            )
        middle = mean = (float(x.mean()), float(y.mean()))
        std = (float(x.std()) or 1.0, float(y.std()) or 1.0)
        if options.normalise == "min-max":
            mean, std = (float(x.min()), float(y.min())), (float(np.ptp(x)) or 1.0, float(np.ptp(y)) or 1.0)
        return cls(chosen.wkt, mean, std, middle), f"x and y in {chosen.name} ({chosen.reason}), by {options.normalise}"

    def standardised(self, longitude: Floats, latitude: Floats) -> Floats:
        """(n, 2) what the outputs are to be for positions in degrees (n,)."""
        x, y = crs.transform(longitude, latitude, crs.WGS84, self._crs)
        turn = turn_of(self._crs)
        x = x if turn is None else beside(x, float(self.mean[0]), turn)
        return np.asarray((np.stack([x, y], axis=1) - self.mean) / self.std)

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Mean squared error of (B, 2)."""
        wanted = self.standardised(truth.longitude.cpu().numpy(), truth.latitude.cpu().numpy())
        return nn.functional.mse_loss(outputs.float(), torch.from_numpy(wanted).to(outputs.device).float())

    def belief(self, outputs: Outputs) -> Belief:
        """One position, of which it is certain: how far off it is, calibration says."""
        x, y = (outputs.astype(np.float64) * self.std + self.mean).T
        longitude, latitude = crs.to_longitude_latitude(x, y, self._crs)
        middle = crs.to_longitude_latitude(self._middle[:1], self._middle[1:], self._crs)
        lost = ~(np.isfinite(longitude) & np.isfinite(latitude))  # beyond the edge of the map
        return Belief.certain(np.where(lost, middle[0], longitude), np.where(lost, middle[1], latitude))

    def to_json(self) -> dict[str, Any]:
        """The CRS and how its numbers are standardised."""
        numbers = {"mean": self.mean.tolist(), "std": self.std.tolist(), "middle": self._middle.tolist()}
        return {"crs_wkt": self._crs, **numbers}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> RegressionHead:
        """What :meth:`to_json` gave."""
        mean, std, middle = (
            (float(pair[0]), float(pair[1]))
            for pair in (numbers["mean"], numbers["std"], numbers.get("middle", numbers["mean"]))
        )
        return cls(str(numbers["crs_wkt"]), mean, std, middle)
