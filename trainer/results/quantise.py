"""How embeddings are stored: float16, or int8 with one scale for all.

Sixty-four components in int8 lose next to nothing in a search, and take half of float16's room.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

VECTOR_TYPES = ("float16", "int8")
LIMIT = 127
NODATA = -128
"""No component is ever −128: in int8 rasters it says that there is no tile."""
BINS = 4096


class ComponentHistogram:
    """Counts the sizes of components as blocks of vectors pass by, and finds the best int8 scale from it."""

    def __init__(self, largest: float = 1.0) -> None:
        self._largest = largest
        self._counts = np.zeros(BINS, np.int64)

    def add(self, vectors: Floats) -> None:
        """Count a block of any shape; what is larger than ``largest`` counts as that."""
        size = np.minimum(np.abs(vectors.ravel()) * (BINS / self._largest), BINS - 1)
        self._counts += np.bincount(size.astype(np.int64), minlength=BINS)

    def scale(self) -> float:
        """The scale with the least expected squared error: clipping a rare large component against finer steps.

        The error of rounding within ±127 steps is step²/12; beyond it is the distance to the limit.
        """
        if not self._counts.any():
            return self._largest / LIMIT
        centres = (np.arange(BINS) + 0.5) * (self._largest / BINS)
        top = centres[np.flatnonzero(self._counts)[-1]] + 0.5 * self._largest / BINS
        limits = top * np.linspace(0.3, 1.0, 141)
        beyond = np.maximum(centres[None, :] - limits[:, None], 0.0)
        errors = (beyond**2) @ self._counts + (limits / LIMIT) ** 2 / 12 * self._counts.sum()
        return float(limits[int(np.argmin(errors))] / LIMIT)


def quantise(vectors: Floats, scale: float) -> npt.NDArray[np.int8]:
    """Nearest steps of ``scale``, −127…127."""
    steps: npt.NDArray[np.int8] = np.clip(np.rint(vectors / np.float32(scale)), -LIMIT, LIMIT).astype(np.int8)
    return steps
