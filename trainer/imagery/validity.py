"""What is no data although nothing in the file says so: uniform borders of rasters, and values that stand for it.

Such a value is the -9999 of many an elevation model; such a border a frame of white, grey or black.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import numpy.typing as npt

from trainer.geography.tables import FILLS, LEAST_SMALL_FILL, LONELY, SMALL_FILLS, VERY_LONELY
from trainer.imagery.sources import PixelSource, Window

Mask = npt.NDArray[np.bool_]

ENORMOUS = 1e30
"""No measurement is that large: the least float, the 9.97e36 of netCDF, and what else stands for nothing."""
FEW_DEGREES = 8
"""Transparency has few degrees, or is a soft edge: a band of more values than these in most of its pixels is none."""
LEAST_PIXELS = 16
OVERVIEW = 512
FRINGE_PIXELS = 2
SAME = 1e-6

FIRST_OVERVIEW = 512
LONGEST_OVERVIEW = 2048
"""Pixels a side of the coarse map: first a small one, which mostly shows that there is no border."""
LEAST_RUN = 16
"""Pixels of one colour in a row along the raster's edge, from which on a border is suspected."""
LEAST_EDGE = 0.06
"""Share of an edge that such a run has at least: a corner cut off with shorter sides would be below LEAST_SHARE."""
LEAST_SHARE = 0.002
"""A border smaller than this share of the raster is left alone."""


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


def is_transparency(alpha: npt.NDArray[Any]) -> bool:
    """Whether an alpha band has few degrees or soft edges, as transparency does; not if it is near-infrared, say."""
    top = alpha.max() if alpha.size else 0
    between = alpha[(alpha > 0) & (alpha < top)]
    return not (len(between) > 0.5 * np.count_nonzero(alpha) and len(np.unique(between)) > FEW_DEGREES)


def grown(mask: Mask) -> Mask:
    """A mask and its eight neighbours."""
    padded = np.pad(mask, 1)
    rows = padded[:-2] | padded[1:-1] | padded[2:]
    return np.asarray(rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:])


def find_fill(source: PixelSource) -> Fill | None:
    """The undeclared fill of a raster of floats or of integers of more than 8 bits, or None.

    It is the least or the largest value, one of those that programs use for it (of integers without a sign, the
    largest of the type alone), there more than once, and far from all other values: an elevation model that reaches
    from 0 to 3,000 never has -9999, but -32768 may well be a value of a raster that uses all of its 16 bits. What
    the file declares is heeded, unless no pixel has it: -9999 where -32768 is stored, -3.4e38 written for the least
    float.
    """
    dtype = source.dtype
    if source.kind != "raster" or dtype.itemsize == 1 or dtype.kind not in "fiu":
        return None
    if source.declares_validity and dtype.kind == "u":  # the largest of the type may well be a bright cloud
        return None
    window = source.overview(OVERVIEW, stored=True)
    if source.declares_validity and not (window.valid is None or window.valid.all()):
        return None
    values = window.pixels if window.valid is None else window.pixels[window.valid]
    values = np.asarray(values, np.float64).reshape(-1, len(source.bands))
    if values.size == 0:
        return None
    for value in (float(values.min()), float(values.max())):
        lonely = _lonely(value, dtype)
        if lonely is None:
            continue
        alike = _alike(values, value, 0.0)
        others = values[~alike]
        if np.count_nonzero(alike) < LEAST_PIXELS or others.size == 0:
            continue
        low, high = float(others.min()), float(others.max())
        alone = value <= LEAST_SMALL_FILL and low >= 0
        if alone or max(low - value, value - high) >= lonely * (high - low):
            return Fill(value, float(alike.any(axis=1).mean()), not source.stored_in_blocks)
    return None


def _lonely(value: float, dtype: np.dtype[Any]) -> float | None:
    """How many ranges of the other values a value must lie off to be a fill; None for one that never is."""
    if dtype.kind == "u":
        return LONELY if value == _largest(dtype) else None
    if abs(value) >= ENORMOUS or np.isclose(value, FILLS, rtol=SAME, atol=0.0).any():
        return LONELY
    return VERY_LONELY if np.isclose(value, SMALL_FILLS, rtol=SAME, atol=0.0).any() else None


def _alike(pixels: npt.NDArray[Any], value: float, tolerance: float) -> Mask:
    if abs(value) >= ENORMOUS:  # written as -3.4e38 by one program and as -3.4028e38 by the next
        return np.asarray(pixels <= -ENORMOUS if value < 0 else pixels >= ENORMOUS)
    if tolerance > 0.0 and pixels.dtype.kind == "f":  # the mean of many -9999 is not quite -9999
        return np.asarray(np.abs(pixels - pixels.dtype.type(value)) <= tolerance)
    return np.asarray(pixels == np.asarray(value).astype(pixels.dtype))


# -- uniform borders: white or black frames that must not become tiles ------------------------
@dataclass(frozen=True)
class Border:
    """A border: its value in every band, and where it is, on a coarse map of the raster.

    Attributes:
        value: The same in all bands, so white, grey or black.
        share: Of the raster's pixels.
        outside: (h, w) coarse map: True where the border is.
        width: The raster's columns.
        height: The raster's rows.
    """

    value: float
    share: float
    outside: Mask
    width: int
    height: int

    def within(self, pixels: npt.NDArray[Any], column: int, row: int) -> Mask | None:
        """Which pixels (H, W, C) of a window at (column, row) belong to the border; None for none of them.

        A pixel does when it has the border's value and the border is there on the coarse map, or beside it;
        and so do the pixels next to those, in which resampling has mixed the border with the picture.
        """
        rows, columns = pixels.shape[:2]
        high, wide = self.outside.shape
        y = (np.arange(row, row + rows) * high) // self.height
        x = (np.arange(column, column + columns) * wide) // self.width
        top, left = max(int(y[0]) - 1, 0), max(int(x[0]) - 1, 0)
        near = self.outside[top : int(y[-1]) + 2, left : int(x[-1]) + 2]
        if not near.any():
            return None
        if (high, wide) != (self.height, self.width):
            near = grown(near)
        here: Mask = near[y - top][:, x - left]
        here = here & (pixels == np.asarray(self.value).astype(pixels.dtype)).all(axis=2)
        if not here.any():
            return None
        for _ in range(FRINGE_PIXELS):
            here = grown(here)
        return np.asarray(here)


Absent = Union[Border, Fill]


def find_absent(source: PixelSource) -> Absent | None:
    """What of a raster is no data although the file does not say so: a uniform border, a fill value, or None."""
    return find_border(source) or find_fill(source)


def find_border(source: PixelSource) -> Border | None:
    """The uniform border of a raster, or None.

    Two looks: a long run of one neutral value (the same in all bands) along the raster's edge makes it
    suspect; then a coarse map of the whole raster is flooded from the edge. Colours that are not neutral,
    such as the blue of a map's sea, are never taken for a border, and neither is anything in a raster
    that declares nodata, alpha or a mask.
    """
    if source.kind != "raster" or source.declares_validity:
        return None
    values = _suspects(source)
    if not values:
        return None
    for longest in (FIRST_OVERVIEW, LONGEST_OVERVIEW):
        border = _widest(source, source.overview(longest), values)
        if border is None or max(source.width, source.height) <= longest:
            return border
    return border


def _widest(source: PixelSource, window: Window, values: list[float]) -> Border | None:
    """The largest border among some values on a coarse picture of the source, if it is large enough to count."""
    best: Border | None = None
    for value in values:
        alike = (window.pixels == np.asarray(value).astype(window.pixels.dtype)).all(axis=2)
        if window.valid is not None:  # what a warp left empty lies between the border and the edge
            alike |= ~window.valid
        outside = _flooded(alike)
        share = float((outside if window.valid is None else outside & window.valid).mean())
        if share >= LEAST_SHARE and (best is None or share > best.share):
            best = Border(value, share, outside, source.width, source.height)
    return best


def _suspects(source: PixelSource) -> list[float]:
    """Neutral values with a long run along one of the raster's four edges."""
    least = max(LEAST_RUN, round(LEAST_EDGE * min(source.width, source.height)))
    found: set[float] = set()
    for line in filter(len, source.edges(least)):
        first, neutral = line[:, 0], (line == line[:, :1]).all(axis=1)
        if line.shape[1] == 1:  # one band is always neutral, and may hold classes: only black and white count
            neutral &= (first == 0) | (first == 255) | (first == _largest(line.dtype))
        begins = np.flatnonzero(np.concatenate(([True], (first[1:] != first[:-1]) | (neutral[1:] != neutral[:-1]))))
        lengths = np.diff(np.append(begins, len(first)))
        found |= {float(first[place]) for place in begins[(lengths >= least) & neutral[begins]]}
    return sorted(found)


def _largest(dtype: np.dtype[Any]) -> float:
    return float(np.iinfo(dtype).max) if dtype.kind in "iu" else float("inf")


def _flooded(mask: Mask) -> Mask:
    """What of a mask hangs together with the edge of the picture."""
    from scipy import ndimage

    parts, count = ndimage.label(mask)
    if count == 0:
        return np.zeros_like(mask)
    touching = np.zeros(count + 1, np.bool_)
    for edge in (parts[0], parts[-1], parts[:, 0], parts[:, -1]):
        touching[edge] = True
    touching[0] = False
    return np.asarray(touching[parts])
