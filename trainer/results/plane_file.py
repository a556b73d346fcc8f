"""The plane in which `plane` placed the tiles of an embeddings folder, for a scatter plot. NumPy alone."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import EmbeddingFiles
from trainer.files.arrays import read_array
from trainer.files.records import RecordError

Points = npt.NDArray[np.float32]


def read_plane(folder: Path, count: int) -> Optional[Points]:
    """(count, 2) in -1…1, in the table's order; None where there is none, or none of so many tiles."""
    try:
        points = read_array(folder / EmbeddingFiles.PLANE)
    except (OSError, RecordError):
        return None
    if points.shape != (count, 2) or points.dtype != np.float32 or not np.isfinite(points).all():
        return None
    return np.asarray(points, np.float32)


def write_plane(folder: Path, points: Points) -> None:
    """Keep the points, (N, 2), in the folder.

    Raises:
        OSError: it cannot be written.
    """
    with replacing(folder / EmbeddingFiles.PLANE) as path, path.open("wb") as file:
        np.save(file, fitted(points))


def fitted(points: Points) -> Points:
    """Points moved and shrunk into -1…1, both axes in one scale."""
    low, high = points.min(axis=0), points.max(axis=0)
    half = max(float((high - low).max()) / 2, 1e-12)
    return np.asarray((points - (low + high) / 2) / half, np.float32)
