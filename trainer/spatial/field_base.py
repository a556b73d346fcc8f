"""What is known of a place before anything is learned: local krigings and a process over all points."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from trainer.spatial.kriging import HEADS as KRIGINGS
from trainer.spatial.kriging import Base, LocalKriging
from trainer.spatial.process import GlobalProcess

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

HEADS = KRIGINGS + 1


class FieldBase:
    """Points that predict other places in several ways; the arguments are those of the two ways.

    The predictions are :class:`trainer.spatial.kriging.Base`, the global process first among the heads.
    """

    def __init__(
        self,
        longitude: Floats,
        latitude: Floats,
        values: Floats,
        weights: Floats,
        block: Integers,
        spacing: float,
        seed: int,
    ) -> None:
        self._values = values
        self._kriging = LocalKriging(longitude, latitude, values, weights, block, spacing)
        rng = np.random.default_rng([seed, 3])
        self._process = GlobalProcess(longitude, latitude, values, weights, block, spacing, rng)

    def predict(self, longitude: Floats, latitude: Floats, block: Integers | None = None) -> Base:
        """Predict places, without any point of their own block where ``block`` (n,) is given."""
        local = self._kriging.predict(longitude, latitude, block)
        return _joined(self._process.predict(longitude, latitude, block), local)

    def leave_one_out(self, longitude: Floats, latitude: Floats, own: Integers) -> Base:
        """Predict points of the set itself from the others; ``own`` holds their places in the set, or -1."""
        local = self._kriging.leave_one_out(longitude, latitude, own)
        return _joined(self._process.leave_one_out(longitude, latitude, own), local)

    def distance_km(self, longitude: Floats, latitude: Floats) -> Floats:
        """Great-circle distance to the nearest point, (n,)."""
        return self._kriging.distance_km(longitude, latitude)


def _joined(process: Floats, local: Base) -> Base:
    return Base(np.concatenate([process[:, None].astype(np.float32), local.heads], axis=1), local.features)
