"""The way back from a projected CRS to the sphere as operations of a graph: polynomials, as good as is measured."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors
from trainer.messages import say

Floats = npt.NDArray[np.float64]

MOST_OFF_KM = 0.05
"""How far an inverse projection as a polynomial may be from the projection's own."""
_DEGREE = 11


class InverseProjection(nn.Module):
    """x and y in a projected CRS to unit vectors: polynomials in both, fitted over a box.

    Args:
        wkt: The CRS.
        low: x and y of the box.
        high: Likewise.

    Raises:
        InputError: no polynomial is within :data:`MOST_OFF_KM` of the projection.
    """

    coefficients: Tensor
    middle: Tensor
    reach: Tensor

    def __init__(self, wkt: str, low: Floats, high: Floats) -> None:
        super().__init__()
        middle, half = (low + high) / 2, np.maximum((high - low) / 2, 1e-9)
        side = np.cos(np.pi * (np.arange(4 * _DEGREE) + 0.5) / (4 * _DEGREE))
        u, v = (axis.ravel() for axis in np.meshgrid(side, side))
        longitude, latitude = crs.to_longitude_latitude(middle[0] + half[0] * u, middle[1] + half[1] * v, wkt)
        known = np.isfinite(longitude) & np.isfinite(latitude)
        base, off = self._base(), np.inf
        wanted = unit_vectors(longitude[known], latitude[known])
        if known.sum() > base.shape[1]:
            terms = _terms(u[known], v[known], base)
            coefficients, *_ = np.linalg.lstsq(terms, wanted, rcond=None)
            found = terms @ coefficients
            off = float(np.linalg.norm(found - wanted, axis=1).max()) * EARTH_RADIUS_KM
        if off > MOST_OFF_KM:
            raise InputError(
                say(
                    "export.projection-too-wide",
                    "The run's CRS cannot be taken into the graph: over its region the way back is {off:.3g} km off.",
                    off=off,
                ),
                say("export.use-head-on-the-sphere", "Train with --head regression3d, or with --decode-in sphere."),
                "projection",
            )
        self.register_buffer("coefficients", torch.from_numpy(coefficients.astype(np.float32)))
        self.register_buffer("middle", torch.from_numpy(middle))
        self.register_buffer("reach", torch.from_numpy(half))
        self._powers = base

    @staticmethod
    def _base() -> npt.NDArray[np.int64]:
        across, up = np.meshgrid(np.arange(_DEGREE + 1), np.arange(_DEGREE + 1))
        powers: npt.NDArray[np.int64] = np.stack([across, up])[:, across + up <= _DEGREE]
        return powers

    def forward(self, plane: Tensor) -> Tensor:
        """(n, 2) float64 → (n, 3)."""
        place = ((plane - self.middle) / self.reach).clamp(-1, 1).to(torch.float32)
        # Chebyshev's polynomials, whose values stay within ±1: float32 is enough for their sum
        across, up = _chebyshev(place[:, :1]), _chebyshev(place[:, 1:])
        terms = across[:, self._powers[0]] * up[:, self._powers[1]]
        return nn.functional.normalize(terms @ self.coefficients, dim=1)


def _terms(u: Floats, v: Floats, powers: npt.NDArray[np.int64]) -> Floats:
    across = np.cos(np.arange(_DEGREE + 1) * np.arccos(u)[:, None])
    up = np.cos(np.arange(_DEGREE + 1) * np.arccos(v)[:, None])
    return np.asarray(across[:, powers[0]] * up[:, powers[1]])


def _chebyshev(x: Tensor) -> Tensor:
    """(n, 1) in −1…1 to (n, degree + 1)."""
    found = [torch.ones_like(x), x]
    for _ in range(_DEGREE - 1):
        found.append(2 * x * found[-1] - found[-2])
    return torch.cat(found, dim=1)
