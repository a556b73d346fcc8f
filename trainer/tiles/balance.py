"""Balanced sampling: tiles with much to see are rare in most imagery, and are drawn more often.

The idea is Loc2Vec's (Sentiance, 2018), which evened out the file sizes of its map tiles.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

MOST_OVER_MEAN = 20.0
"""No tile is drawn more than so many times as often as the average one, however rare its kind is."""


def balanced_weights(
    information: npt.NDArray[np.float32], bins: int = 64, strength: float = 1.0
) -> npt.NDArray[np.float64]:
    """The probability with which to draw each tile, so that every level of information comes up alike.

    The inverse of the histogram's density at each tile, to the power of ``strength``, cut off at 20 times
    the mean.

    Args:
        information: (N,) compressed bytes a pixel of each tile.
        bins: Of the histogram, over the range of the values.
        strength: 0 draws all tiles alike, 1 evens the histogram out fully.

    Returns:
        (N,) float64 that sums to 1.

    Raises:
        ValueError: there are no tiles, a value is not finite, or ``strength`` is negative.
    """
    values = np.asarray(information, np.float64)
    if len(values) == 0 or not np.isfinite(values).all() or strength < 0.0 or bins < 1:
        raise ValueError(f"no weights for {len(values)} tiles, {bins} bins, strength {strength}: finite values wanted")
    low, high = values.min(), values.max()
    if high <= low:
        return np.full(len(values), 1.0 / len(values))
    place = np.minimum(((values - low) / (high - low) * bins).astype(np.int64), bins - 1)
    counts = np.bincount(place, minlength=bins)
    weights = counts[place].astype(np.float64) ** -strength
    weights /= weights.mean()
    while weights.max() > MOST_OVER_MEAN * (1.0 + 1e-9):  # cutting off lowers the mean, so again
        weights = np.minimum(weights, MOST_OVER_MEAN)
        weights /= weights.mean()
    return np.asarray(weights / weights.sum())
