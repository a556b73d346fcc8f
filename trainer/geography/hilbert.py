"""Hilbert's curve over a square of 2^bits × 2^bits smaller ones: what follows each other on it lies side by side.

Hilbert, Über die stetige Abbildung einer Linie auf ein Flächenstück (1891); numbered as PMTiles numbers its tiles.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]


def hilbert_number(x: Integers, y: Integers, bits: int) -> Integers:
    """Where squares (n,) are on the curve, from 0; the first bits are the number of the larger square around it."""
    number = np.zeros_like(x)
    for bit in range(bits - 1, -1, -1):
        side = np.int64(1) << np.int64(bit)
        right, below = (x >> bit) & 1, (y >> bit) & 1
        number = (number << 2) | ((3 * right) ^ below)
        x, y = x & (side - 1), y & (side - 1)
        turned = (below == 0) & (right == 1)
        x, y = np.where(turned, side - 1 - x, x), np.where(turned, side - 1 - y, y)
        x, y = np.where(below == 0, y, x), np.where(below == 0, x, y)
    return number


def hilbert_places(numbers: Integers, bits: int) -> tuple[Integers, Integers]:
    """Columns and rows (n,) of squares by their numbers on the curve; the reverse of :func:`hilbert_number`."""
    x, y, rest = np.zeros_like(numbers), np.zeros_like(numbers), numbers.copy()
    for bit in range(bits):
        side = np.int64(1) << np.int64(bit)
        right = (rest >> 1) & 1
        below = (rest ^ right) & 1
        turned = np.flatnonzero((below == 0) & (right == 1))
        x[turned], y[turned] = side - 1 - x[turned], side - 1 - y[turned]
        swapped = np.flatnonzero(below == 0)
        x[swapped], y[swapped] = y[swapped], x[swapped].copy()
        x += right * side
        y += below * side
        rest = rest >> 2
    return x, y
