"""The looks of all tiles in a plane: two principal components, and pictures of how densely they lie. NumPy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.geography.polygons import Area
from trainer.results.embedding_set import EmbeddingSet

Points = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
SAMPLE = 50_000
"""So many tiles, evenly picked, say where the axes lie; all tiles are placed."""
CHUNK = 65_536
FEW = 20_000
"""Up to so many points are drawn three pixels wide, since single pixels are not seen."""


@dataclass(frozen=True, eq=False)
class LookPlane:
    """Where each tile lies by its looks.

    Attributes:
        points: (N, 2) in -1…1, both axes in one scale, in the table's order.
        share: Of all that differs, what the two axes hold, 0…1.
    """

    points: Points
    share: float


@dataclass(frozen=True)
class View:
    """What of the plane is seen: the point in the middle, and pixels to a unit."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 200.0

    def to_pixels(self, points: Points, width: int, height: int) -> npt.NDArray[np.float32]:
        """(M, 2) in pixels from the upper left."""
        across = (points[:, 0] - np.float32(self.x)) * np.float32(self.scale) + np.float32(width / 2)
        down = np.float32(height / 2) - (points[:, 1] - np.float32(self.y)) * np.float32(self.scale)
        return np.stack([across, down], axis=1)


def look_plane(embeddings: EmbeddingSet) -> LookPlane:
    """The first two principal components of the vectors as they are stored.

    Raises:
        InputError: a vector is not finite.
    """
    count = len(embeddings)
    step = max(1, -(-count // SAMPLE))
    sample = embeddings.rows(slice(None, None, step)).astype(np.float64)
    mean = sample.mean(axis=0)
    variances, axes = np.linalg.eigh(np.cov(sample - mean, rowvar=False).reshape(sample.shape[1], -1))
    chosen = np.zeros((sample.shape[1], 2), np.float32)
    best = axes[:, ::-1][:, :2]
    best = best * np.where(best[np.abs(best).argmax(axis=0), np.arange(best.shape[1])] < 0, -1.0, 1.0)
    chosen[:, : best.shape[1]] = best
    points = np.empty((count, 2), np.float32)
    for start in range(0, count, CHUNK):
        part = slice(start, start + CHUNK)
        points[part] = (embeddings.rows(part) - mean.astype(np.float32)) @ chosen
    low, high = points.min(axis=0), points.max(axis=0)
    points -= (low + high) / 2
    points /= max(float((high - low).max()) / 2, 1e-12)
    total = float(np.clip(variances, 0.0, None).sum())
    return LookPlane(points, float(variances[::-1][:2].sum()) / total if total > 0 else 1.0)


def density(points: Points, view: View, width: int, height: int) -> npt.NDArray[np.float32]:
    """(height, width) how many points lie at a pixel: 0 for none, to 1 for the most, by the logarithm."""
    counts = np.zeros((height, width), np.int64)
    for start in range(0, len(points), CHUNK):  # each a moment, so that the interface gets its turn
        pixels = view.to_pixels(points[start : start + CHUNK], width, height).astype(np.int32)
        inside = ((pixels >= 0) & (pixels < (width, height))).all(axis=1)
        places = pixels[inside, 1] * width + pixels[inside, 0]
        counts += np.bincount(places, minlength=width * height).reshape(height, width)
    if len(points) <= FEW:
        grown = counts.copy()
        grown[1:] += counts[:-1]
        grown[:-1] += counts[1:]
        counts = grown.copy()
        counts[:, 1:] += grown[:, :-1]
        counts[:, :-1] += grown[:, 1:]
    shade = np.log1p(counts.astype(np.float32))
    return np.asarray(shade / max(float(shade.max()), 1e-6), np.float32)


def within(points: Points, view: View, width: int, height: int, lasso: npt.NDArray[np.float64]) -> Rows:
    """Rows of the points inside of a ring (M, 2) of pixels."""
    area, found = Area(((lasso,),)), []
    for start in range(0, len(points), CHUNK):
        pixels = view.to_pixels(points[start : start + CHUNK], width, height).astype(np.float64)
        found.append(start + np.flatnonzero(area.contains(pixels[:, 0], pixels[:, 1])))
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def nearest(points: Points, view: View, width: int, height: int, x: float, y: float, within: float) -> int:
    """The row of the point nearest to a pixel; -1 where none is within so many pixels."""
    at_x = np.float32(view.x + (x - width / 2) / view.scale)
    at_y = np.float32(view.y - (y - height / 2) / view.scale)
    away = np.square(points[:, 0] - at_x)
    away += np.square(points[:, 1] - at_y)
    row = int(away.argmin()) if len(away) else -1
    return row if row >= 0 and away[row] <= (within / view.scale) ** 2 else -1
