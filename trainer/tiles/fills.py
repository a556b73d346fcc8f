"""Values that stand for "no data" although nothing in the file says so: the -9999 of many an elevation model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.tiles.sources import PixelSource

FILLS = (-9999.0, -99999.0, -32768.0, -32767.0, 9999.0, 32767.0, 1e20, -1e20)
ENORMOUS = 1e30
"""No measurement is that large: the least float, the 9.97e36 of netCDF, and what else stands for nothing."""
LEAST_PIXELS = 16
LONELY = 0.5
"""A fill lies as far from all other values as this share of their range, or farther."""
OVERVIEW = 512
FRINGE_PIXELS = 2
SAME = 1e-6

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Fill:
    """An undeclared value of no data.

    Attributes:
        value: What stands for no data in any band.
        share: Of the raster's pixels.
        resampled: Whether the pixels are seen through a warp, which mixes it with the values beside it.
    """

    value: float
    share: float
    resampled: bool

    def within(self, pixels: npt.NDArray[Any], _column: int, _row: int) -> Mask | None:
        """Which pixels (H, W, C) of a window are no data; None for none of them."""
        here = np.asarray(_alike(pixels, self.value, SAME * abs(self.value) if self.resampled else 0.0).any(axis=2))
        if not here.any():
            return None
        for _ in range(FRINGE_PIXELS if self.resampled else 0):
            here = grown(here)
        return here


def grown(mask: Mask) -> Mask:
    """A mask and its eight neighbours."""
    padded = np.pad(mask, 1)
    rows = padded[:-2] | padded[1:-1] | padded[2:]
    return np.asarray(rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:])


def find_fill(source: PixelSource) -> Fill | None:
    """The undeclared fill of a raster of floats or signed integers, or None.

    It is the least or the largest value, one of those that programs use for it, there more than once, and far from
    all other values: an elevation model that reaches from 0 to 3,000 never has -9999, but -32768 may well be a
    value of a raster that uses all of its 16 bits.
    """
    if source.kind != "raster" or source.declares_validity or source.dtype.kind not in "fi":
        return None
    window = source.overview(OVERVIEW, stored=True)
    values = window.pixels if window.valid is None else window.pixels[window.valid]
    values = np.asarray(values, np.float64).reshape(-1, len(source.bands))
    if values.size == 0:
        return None
    for value in (float(values.min()), float(values.max())):
        if abs(value) < ENORMOUS and not any(np.isclose(value, FILLS, rtol=SAME)):
            continue
        alike = _alike(values, value, 0.0)
        others = values[~alike]
        if np.count_nonzero(alike) < LEAST_PIXELS or others.size == 0:
            continue
        low, high = float(others.min()), float(others.max())
        if max(low - value, value - high) >= LONELY * (high - low):
            return Fill(value, float(alike.any(axis=1).mean()), not source.stored_in_blocks)
    return None


def _alike(pixels: npt.NDArray[Any], value: float, tolerance: float) -> Mask:
    if abs(value) >= ENORMOUS:  # written as -3.4e38 by one program and as -3.4028e38 by the next
        return np.asarray(pixels <= -ENORMOUS if value < 0 else pixels >= ENORMOUS)
    if tolerance > 0.0 and pixels.dtype.kind == "f":  # the mean of many -9999 is not quite -9999
        return np.asarray(np.abs(pixels - pixels.dtype.type(value)) <= tolerance)
    return np.asarray(pixels == np.asarray(value).astype(pixels.dtype))
