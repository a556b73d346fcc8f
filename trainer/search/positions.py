"""Where the tiles of a table are, as arrays that are quick to read."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from trainer.great_circle import EARTH_RADIUS_KM, unit_vectors

Floats = npt.NDArray[np.float64]


class Positions:
    """Columns of a tile table as contiguous arrays, which are read several times faster than the table's own."""

    def __init__(self, table: npt.NDArray[np.void]) -> None:
        self.ids = np.ascontiguousarray(table["id"])
        self.source = np.ascontiguousarray(table["source"])
        self.x: Floats = np.ascontiguousarray(table["x"])
        self.y: Floats = np.ascontiguousarray(table["y"])
        self.longitude: Floats = np.ascontiguousarray(table["longitude"])
        self.latitude: Floats = np.ascontiguousarray(table["latitude"])

    @property
    def known(self) -> bool:
        """Whether any tile knows where it is."""
        return bool(np.isfinite(self.longitude).any())

    @cached_property
    def on_sphere(self) -> Floats:
        """(3, N) points on the unit sphere; NaN for tiles without a position."""
        return np.ascontiguousarray(unit_vectors(self.longitude, self.latitude).T)

    def chords(self, places: Floats) -> Floats:
        """(N,) squared length of the straight line through the unit sphere to the nearest of places (P, 2) in degrees.

        It grows with the great-circle distance and is five times quicker to have for a million tiles.
        """
        nearest = np.full(len(self.ids), np.inf)
        for x, y, z in unit_vectors(places[:, 0], places[:, 1]):
            chord = np.square(self.on_sphere[0] - x)
            chord += np.square(self.on_sphere[1] - y)
            chord += np.square(self.on_sphere[2] - z)
            np.minimum(nearest, chord, out=nearest)  # NaN stays NaN
        return nearest


def chord_of(km: float) -> float:
    """Squared chord of a great-circle distance, comparable with :meth:`Positions.chords`."""
    return float((2 * np.sin(min(max(km, 0.0) / EARTH_RADIUS_KM, np.pi) / 2)) ** 2)
