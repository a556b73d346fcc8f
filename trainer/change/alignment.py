"""Whether two dates lie on each other within a tile: by phase correlation of their pixels (Kuglin and Hines 1975)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Images = npt.NDArray[np.uint8]

CLEAR = 1.5
"""By how much the peak must be above the next one, for a shift to be believed."""
FEWEST = 5
"""Tiles with a clear shift from which one is told."""
AROUND = 2
"""Pixels about a peak that belong to it."""


@dataclass(frozen=True)
class Alignment:
    """How the later picture lies on the earlier.

    Attributes:
        tiles: Tiles whose shift could be measured.
        down: Pixels that the later picture lies too far down, the middle one of the tiles.
        right: The same to the right.
        spread: Pixels from that within which nine of ten tiles lie.
    """

    tiles: int
    down: float
    right: float
    spread: float

    @property
    def known(self) -> bool:
        """Whether enough tiles have a clear shift."""
        return self.tiles >= FEWEST

    @property
    def pixels(self) -> float:
        """How far off the later picture is."""
        return float(np.hypot(self.down, self.right))


def alignment(before: Images, after: Images, down: Floats, right: Floats) -> Alignment:
    """Measure it on tiles of the same ground.

    Args:
        before: (n, S, S, C) of the earlier date.
        after: (n, S, S, C) of the later one.
        down: (n,) by how many pixels what is in the earlier tile is further down in the later one, by their grids.
        right: (n,) the same to the right.
    """
    shifts, clear = _shifts(_grey(before), _grey(after))
    off = (shifts - np.stack([down, right], axis=1))[clear]
    if not len(off):
        return Alignment(0, 0.0, 0.0, 0.0)
    middle = np.median(off, axis=0)
    spread = float(np.quantile(np.linalg.norm(off - middle, axis=1), 0.9))
    return Alignment(len(off), float(middle[0]), float(middle[1]), spread)


def _grey(images: Images) -> Floats:
    """(n, S, S) mean of the bands, no mean and no edges."""
    grey = images.astype(np.float64).mean(axis=3)
    grey -= grey.mean(axis=(1, 2), keepdims=True)
    window = np.hanning(grey.shape[1] + 2)[1:-1]
    return np.asarray(grey * window[:, None] * window)


def _shifts(one: Floats, other: Floats) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """(n, 2) pixels down and right to which the content of one moved in the other; and where the peak is clear."""
    count, side = one.shape[:2]
    product = np.conj(np.fft.fft2(one)) * np.fft.fft2(other)
    surface = np.fft.ifft2(product / np.maximum(np.abs(product), 1e-9)).real
    every = np.arange(count)
    peak = surface.reshape(count, -1).argmax(axis=1)
    line, column = np.divmod(peak, side)
    top = surface[every, line, column]
    shifts = np.empty((count, 2))
    for axis, place in enumerate((line, column)):
        ahead = [line, column]
        behind = [line, column]
        ahead[axis], behind[axis] = (place + 1) % side, (place - 1) % side
        low, high = surface[every, behind[0], behind[1]], surface[every, ahead[0], ahead[1]]
        bend = np.maximum(2 * top - low - high, 1e-12)
        shifts[:, axis] = (place + side // 2) % side - side // 2 + np.clip((high - low) / (2 * bend), -0.5, 0.5)
    rest = surface.copy()
    for step_down in range(-AROUND, AROUND + 1):
        for step_right in range(-AROUND, AROUND + 1):
            rest[every, (line + step_down) % side, (column + step_right) % side] = -np.inf
    second = rest.reshape(count, -1).max(axis=1)
    return shifts, (top > CLEAR * second) & (top > 0)
