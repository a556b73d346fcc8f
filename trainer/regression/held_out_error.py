"""How far off values are on held-out blocks, and how wide an interval must be that holds the true value.

The interval is conformal (Vovk, Gammerman and Shafer 2005): the errors on tiles of blocks that nothing was learned
from say how far a new value may lie off. It holds as often as it says where new places are like those tried.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.regression.regressors import learn

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


def coverage(errors: Floats, folds: Integers, sure: float) -> float:
    """Share of tiles that lie in an interval made of the errors of the other folds."""
    held = [np.abs(errors[folds == fold]) <= half_width(errors[folds != fold], sure) for fold in np.unique(folds)]
    return float(np.concatenate(held).mean())
