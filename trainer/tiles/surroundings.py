"""The ground around tiles as further bands: the same place at a multiple of its size, averaged onto a tile's pixels.

What a coast, a valley or a city is cannot be told from one tile alone; at four and at sixteen times its side it can.
A pixel of such a band is the average of the factor × factor pixels that it covers, of those of them that have data,
as ``gdalwarp -r average`` has it. Where the source ends there is no data, which is 0.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.imagery.sources import PixelSource, Window
from trainer.imagery.validity import Absent
from trainer.tiles.scaling import Scaling, to_bytes
from trainer.tiles.tileset import Pixels

Integers = npt.NDArray[np.int64]
STRIP_PIXELS = 1 << 20
"""Of the source that are read and averaged at a time."""
_OF_SURROUNDINGS = re.compile(r" ×(\d+)$")


def names_around(bands: Sequence[str], factors: Sequence[int]) -> list[str]:
    """What the further bands are called: all bands at the first factor, then at the next."""
    return [f"{band} ×{factor}" for factor in factors for band in bands]


def factors_of(bands: Sequence[str]) -> tuple[int, ...]:
    """The factors of the further bands among those of a tile set or an encoder, in order."""
    found = (_OF_SURROUNDINGS.search(band) for band in bands)
    return tuple(dict.fromkeys(int(match[1]) for match in found if match is not None))


def surroundings(
    source: PixelSource,
    absent: Absent | None,
    scaling: Scaling,
    corners: tuple[Integers, Integers],
    size: int,
    factors: Sequence[int],
) -> Pixels:
    """What lies around tiles, prepared as the tiles are.

    Args:
        source: Of C bands.
        absent: Its undeclared no data.
        scaling: (low, high) of each band, which become 0 and 255.
        corners: Columns and rows (n,) of the source's pixels at the tiles' top left.
        size: Side of a tile.
        factors: Sides of the surroundings, in tiles. Where they cannot lie evenly around a tile, they reach half a
            pixel of the source further up and to the left.

    Returns:
        (n, size, size, C × factors) uint8.

    Raises:
        InputError: the source cannot be read there.
    """
    parts = [_around(source, absent, scaling, corners, size, factor) for factor in factors]
    return np.concatenate(parts, axis=3)


def _around(
    source: PixelSource,
    absent: Absent | None,
    scaling: Scaling,
    corners: tuple[Integers, Integers],
    size: int,
    factor: int,
) -> Pixels:
    left, top = (corner - ((factor - 1) * size + 1) // 2 for corner in corners)
    found = np.zeros((len(left), size, size, len(source.bands)), np.uint8)
    # Tiles a multiple of the factor apart have averaged pixels in common, which are made once.
    phases = (top % factor) * factor + left % factor
    for phase in np.unique(phases).tolist():
        here = np.flatnonzero(phases == phase)
        first_x, first_y = int(left[here].min()), int(top[here].min())
        columns, rows = (left[here] - first_x) // factor, (top[here] - first_y) // factor
        shape = int(rows.max()) + size, int(columns.max()) + size
        average, known = _averages(source, absent, first_x, first_y, shape, factor)
        scaled = to_bytes(average, scaling) * known[:, :, None]
        windows = np.lib.stride_tricks.sliding_window_view(scaled, (size, size, scaled.shape[2]))
        found[here] = windows[rows, columns, 0]
    return found


def _averages(
    source: PixelSource, absent: Absent | None, left: int, top: int, shape: tuple[int, int], factor: int
) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Averages (H, W, C) in the source's type, and whether any pixel of each has data (H, W)."""
    high, wide = shape
    averages = np.zeros((high, wide, len(source.bands)), source.dtype)
    known = np.zeros(shape, np.bool_)
    lines = max(STRIP_PIXELS // (wide * factor * factor), 1)
    for line in range(0, high, lines):
        count = min(lines, high - line)
        window = _read_beyond(source, absent, left, top + line * factor, wide * factor, count * factor)
        if window is None:
            continue
        pixels, valid = window
        block = (count, factor, wide, factor)
        given = np.full((count, wide), factor * factor) if valid is None else valid.reshape(block).sum(axis=(1, 3))
        if valid is not None and not valid.all():
            pixels = np.where(valid[:, :, None], pixels, np.zeros((), pixels.dtype))
        whole = pixels.dtype.kind in "iu"
        total = pixels.reshape(*block, -1).sum(axis=(1, 3), dtype=np.int64 if whole else np.float64)
        mean = total / np.maximum(given, 1)[:, :, None]
        averages[line : line + count] = np.floor(mean + 0.5) if whole else mean
        known[line : line + count] = given > 0
    return averages, known


def _read_beyond(
    source: PixelSource, absent: Absent | None, left: int, top: int, width: int, height: int
) -> Window | None:
    """A rectangle that may reach beyond the source; None where it lies wholly outside, or holds nothing."""
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + width, source.width), min(top + height, source.height)
    if x1 <= x0 or y1 <= y0 or not source.holds_data(x0, y0, x1 - x0, y1 - y0):
        return None
    pixels, valid = source.read(x0, y0, x1 - x0, y1 - y0)
    outside = None if absent is None else absent.within(pixels, x0, y0)
    if outside is not None:
        valid = ~outside if valid is None else valid & ~outside
    if (x0, y0, x1, y1) == (left, top, left + width, top + height):
        return Window(pixels, valid)
    whole, there = np.zeros((height, width, pixels.shape[2]), pixels.dtype), np.zeros((height, width), np.bool_)
    inside = np.s_[y0 - top : y1 - top, x0 - left : x1 - left]
    whole[inside], there[inside] = pixels, True if valid is None else valid
    return Window(whole, there)
