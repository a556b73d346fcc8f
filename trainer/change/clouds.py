"""Which of the changes are clouds or snow: how much of a tile is bright and without colour at one date alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Images = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

BRIGHT = 150
"""What the darkest of red, green and blue has at least in a cloud."""
COLOURLESS = 45
"""How far the bands lie apart there at most."""
SMALLEST_PIXEL = 3.0
"""Metres on the ground below which nothing is called so: aerial pictures are flown under a clear sky, and see roofs."""
LEAST_MORE = 0.1
"""Share of the tile that is white at one date alone, for it to be called so."""


def white_shares(images: Images) -> Floats:
    """(n,) share of each tile that is bright and without colour, of (n, S, S, 3) pixels."""
    low, high = images.min(axis=3), images.max(axis=3)
    return np.asarray(((low >= BRIGHT) & (high - low <= COLOURLESS)).mean(axis=(1, 2)), np.float64)


def whiter(before: Images, after: Images) -> npt.NDArray[np.int8]:
    """(n,) −1 where the earlier date is white and the later not, 1 where it is the other way round, else 0."""
    more = white_shares(after) - white_shares(before)
    return np.asarray(np.where(np.abs(more) >= LEAST_MORE, np.sign(more), 0), np.int8)
