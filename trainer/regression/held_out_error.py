"""How far off values are on held-out blocks, and how wide an interval must be that holds the true value.

The interval is conformal (Vovk, Gammerman and Shafer 2005): the errors on tiles of blocks that nothing was learned
from say how far a new value may lie off, here more and there less. It holds as often as it says where new places are
like those tried.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.regression.regressors import Predict, learn

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class HeldOutError:
    """Of one way to predict.

    Attributes:
        rmse: Root of the mean squared error, in the value's units.
        r2: Share of the variance explained; negative where the mean would be better.
    """

    rmse: float
    r2: float


def predicted(vectors: Vectors, values: Floats, folds: Integers, method: str, seed: int) -> Floats:
    """(n,) predictions of each fold by what was learned on the others."""
    found = np.empty(len(values))
    for fold in np.unique(folds):
        inside = folds == fold
        found[inside] = learn(vectors[~inside], values[~inside], method, seed)(vectors[inside])
    return found


def error(values: Floats, found: Floats) -> HeldOutError:
    """Of held-out predictions."""
    squared = float(np.mean((values - found) ** 2))
    return HeldOutError(squared**0.5, 1 - squared / float(np.var(values)))


def half_width(errors: Floats, sure: float) -> float:
    """So far off a new value lies at most, as often as was asked for.

    Args:
        errors: (n,) of held-out tiles.
        sure: Share.
    """
    count = len(errors)
    place = min(count, int(np.ceil((count + 1) * sure)))
    return float(np.sort(np.abs(errors))[place - 1])


@dataclass(frozen=True)
class Intervals:
    """How wide intervals are from place to place, and how often they held on blocks that nothing was learned from.

    Attributes:
        half_width: From vectors (m, D) to (m,) what the interval goes to either side.
        varies: Whether that differs from place to place; one width for all where that told as much.
        held: Share of held-out values that lay in such an interval.
        held_narrow: The same of the third of them with the narrowest intervals.
        held_wide: Of the third with the widest.
    """

    half_width: Predict
    varies: bool
    held: float
    held_narrow: float
    held_wide: float


def intervals(vectors: Vectors, errors: Floats, folds: Integers, sure: float) -> Intervals:
    """Wide where it errs much, narrow where it errs little (normalised conformal, Papadopoulos and Haralambous 2011).

    How far it errs is learned as the logarithm of the held-out errors, by ridge regression; how far an error goes
    beyond that says how wide intervals must be. On each fold that is tried by what the others told, and so is one
    width for all. The better one is taken, by its interval score (Gneiting and Raftery 2007), which counts the width
    and what lies outside.

    Args:
        vectors: (n, D) of tiles with a value.
        errors: (n,) of predictions by what was learned on other folds.
        folds: (n,) of spatial blocks.
        sure: Share of true values that an interval is to hold.
    """
    size = np.abs(errors)
    tried = {True: np.empty(len(size)), False: np.empty(len(size))}
    for fold in np.unique(folds):
        inside = folds == fold
        expected = _expected_error(vectors[~inside], size[~inside])
        tried[True][inside] = expected(vectors[inside]) * half_width(size[~inside] / expected(vectors[~inside]), sure)
        tried[False][inside] = half_width(size[~inside], sure)
    lost = {varies: wide + np.maximum(size - wide, 0) / (1 - sure) for varies, wide in tried.items()}
    varies = bool(lost[True].mean() < lost[False].mean())
    inside = size <= tried[varies]
    third = np.argsort(np.argsort(tried[varies], kind="stable"), kind="stable") * 3 // len(size)
    expected = _expected_error(vectors, size)
    widest = half_width(size / expected(vectors), sure) if varies else half_width(size, sure)

    def predict(wanted: Vectors) -> Floats:
        return expected(wanted) * widest if varies else np.full(len(wanted), widest)

    held = [float(part.mean()) for part in (inside, inside[third == 0], inside[third == 2])]
    return Intervals(predict, varies, *held)


def _expected_error(vectors: Vectors, size: Floats) -> Predict:
    """From (m, D) to (m,) how far a value is expected to lie off: within what is seen of nine of ten."""
    least = max(float(np.median(size)) * 0.1, 1e-12)
    predict = learn(vectors, np.log(size + least), "ridge", 0)
    low, high = np.quantile(predict(vectors), [0.05, 0.95])
    return lambda wanted: np.exp(np.clip(predict(wanted), low, high))
