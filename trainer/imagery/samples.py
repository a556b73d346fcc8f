"""A few stored pixels of a raster, evenly spread: what its values and its overviews are judged by."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

ACROSS, SIDE = 8, 128
"""So many windows a side of so many pixels: a million pixels at the most, from 64 places."""
LEVEL_PLACES = 5
"""Pixels of an overview a side that are compared with what they were made of."""
ROUNDING = 0.05
"""Of the range of values: so far may a resampled or compressed pixel lie beyond those that it was made of."""
MOST_APART = 0.2
"""From this share on, pixels that lie beyond make an overview that is none of this raster."""


class Rectangle(NamedTuple):
    """Columns and rows of a raster."""

    column: int
    row: int
    width: int
    height: int


def spread(width: int, height: int, across: int = ACROSS, side: int = SIDE) -> list[Rectangle]:
    """Windows that lie evenly over a raster of so many pixels; all of it where it is no larger than they are."""

    def spans(length: int) -> list[tuple[int, int]]:
        if length <= across * side:
            return [(0, length)]
        starts = np.linspace(0, length - side, across).astype(np.int64)
        return [(int(start), side) for start in starts]

    return [Rectangle(column, row, wide, high) for row, high in spans(height) for column, wide in spans(width)]


def stored_values(band: Any, across: int = ACROSS, side: int = SIDE) -> npt.NDArray[Any]:
    """Pixels (n,) of a band of GDAL's at full resolution, never from overviews."""
    return np.concatenate(
        [np.asarray(band.ReadAsArray(*window)).ravel() for window in spread(band.XSize, band.YSize, across, side)]
    )


def has_foreign_overviews(dataset: Any, number: int) -> bool:
    """Whether a band's overviews are of other pixels than its own: left from before a change, or never filled.

    Whatever way an overview is resampled in, its pixel lies between the least and the largest of those that it was made
    of. Each level is compared with the next finer one, at some places.
    """
    band = dataset.GetRasterBand(number)
    levels = [band, *(band.GetOverview(place) for place in range(band.GetOverviewCount()))]
    levels.sort(key=lambda level: -level.XSize)
    return any(_foreign(coarse, fine) for fine, coarse in zip(levels, levels[1:]))


def _foreign(coarse: Any, fine: Any) -> bool:
    across, down = fine.XSize / coarse.XSize, fine.YSize / coarse.YSize
    columns, rows = (
        np.unique(np.linspace(0, length - 1, LEVEL_PLACES + 2).round().astype(int)[1:-1])
        for length in (coarse.XSize, coarse.YSize)
    )
    found, low, high = [], [], []
    for row in rows.tolist():
        for column in columns.tolist():
            left, top = max(int((column - 1) * across), 0), max(int((row - 1) * down), 0)
            right = min(int(np.ceil((column + 2) * across)), fine.XSize)
            bottom = min(int(np.ceil((row + 2) * down)), fine.YSize)
            below = np.asarray(fine.ReadAsArray(left, top, right - left, bottom - top), np.float64)
            if not np.isfinite(below).all():
                continue
            found.append(float(coarse.ReadAsArray(column, row, 1, 1)[0, 0]))
            low.append(below.min())
            high.append(below.max())
    if not found:
        return False
    values, least, most = np.array(found), np.array(low), np.array(high)
    slack = ROUNDING * (most.max() - least.min())
    return bool(((values < least - slack) | (values > most + slack)).mean() > MOST_APART)
