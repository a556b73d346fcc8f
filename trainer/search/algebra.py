"""How several examples and counter-examples become one score, and the way between two looks.

A tile's score is its cosine similarity to the example that it is most like, less half of its similarity to the
counter-example that it is most like. Measured against Rocchio's centroid, means and soft maxima by
``benchmarks/query_algebra.py``, this was the best or within about a point of the best in every setting, and two
points better with several examples and no counter-example: examples may look different from each other ("this or
that"), where a centroid asks for something between them. An example's own score stays 1, so that the figures
of a refined answer can be compared with those before.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

COUNTER_WEIGHT = 0.5
"""At 1.0 and above the answer leaves the neighbourhood of the examples and precision collapses."""


def join(products: npt.NDArray[Any], likes: int) -> npt.NDArray[Any]:
    """Scores (n,) from cosine similarities (V, n), the first ``likes`` rows to examples, the rest to counter-examples.

    Only a positive similarity to a counter-example counts: what is opposite to it gains nothing by that.
    """
    score: npt.NDArray[Any] = products[0] if likes == 1 else products[:likes].max(axis=0)
    if len(products) > likes:
        worst = products[likes:].max(axis=0)
        score = score - products.dtype.type(COUNTER_WEIGHT) * np.maximum(worst, products.dtype.type(0))
    return score


def slerp(start: npt.NDArray[Any], end: npt.NDArray[Any], steps: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Spherical interpolation (Shoemake 1985): (T, D) unit vectors on the great arc between two unit vectors.

    Args:
        start: (D,) at step 0.
        end: (D,) at step 1.
        steps: (T,) in 0…1.
    """
    cosine = float(np.clip(np.dot(start, end), -1.0, 1.0))
    steps = np.asarray(steps, np.float64)[:, None]
    across = end - cosine * start  # the part of the end at right angles to the start
    length = float(np.linalg.norm(across))
    if length < 1e-9:
        if cosine > 0:
            return np.repeat(np.asarray(start, np.float64)[None], len(steps), axis=0)
        across, length = _any_across(start), 1.0  # opposite: every great arc is as short, take one
    angle = np.arccos(cosine) * steps
    return np.asarray(np.cos(angle) * start + np.sin(angle) * (across / length))


def _any_across(vector: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    axis = np.zeros(len(vector))
    axis[int(np.argmin(np.abs(vector)))] = 1.0
    across = axis - np.dot(axis, vector) * vector
    return np.asarray(across / max(float(np.linalg.norm(across)), 1e-12))
