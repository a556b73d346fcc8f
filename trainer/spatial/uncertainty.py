"""How far off a field may be: an ensemble's disagreement, turned into a standard deviation that held-out points back.

Members that agree can all be wrong. So the variance is fitted, without negative coefficients, to the
squared errors of points that the members never saw: a constant, the members' variance, and the kriging
variances, which grow with the distance to the nearest points.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import nnls

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Uncertainty:
    """Coefficients (values, terms) of the terms of :func:`_terms`."""

    coefficients: Floats

    def deviation(self, spread: Floats, features: Singles) -> Floats:
        """One standard deviation, (n, values), in standardised units.

        Args:
            spread: Standard deviation among the members, (n, values).
            features: Of :class:`trainer.spatial.kriging.Base`, (n, features).
        """
        terms = _terms(spread, features)
        variance: Floats = np.einsum("nvt,vt->nv", terms, self.coefficients)
        return np.asarray(np.sqrt(np.maximum(variance, 1e-12)), np.float64)


def fit_uncertainty(
    held: Floats,
    held_features: Singles,
    target: Floats,
    near: Floats,
    near_features: Singles,
    fold: npt.NDArray[np.int64],
) -> tuple[Uncertainty, tuple[float, float]]:
    """Fit the variance, and measure it.

    Args:
        held: Predictions by members that saw no point of the fold, (members, n, values).
        held_features: Of the places, without the fold's points, (n, features).
        target: True values, (n, values).
        near: Predictions of each point from all others, (members, n, values).
        near_features: Of the places, without the point itself alone.
        fold: Fold of each point, (n,).

    Returns:
        The fit, and the share of held-out values within one and two standard deviations, each measured with
        a fit to the other folds.
    """
    terms = np.concatenate([_terms(held.std(axis=0), held_features), _terms(near.std(axis=0), near_features)])
    squared = np.concatenate([(held.mean(axis=0) - target) ** 2, (near.mean(axis=0) - target) ** 2])
    folds = np.concatenate([fold, fold])
    inside = np.zeros(2)
    for number in np.unique(fold):
        fitted = _fit(terms[folds != number], squared[folds != number])
        here = fold == number
        ratio = np.abs(held.mean(axis=0) - target)[here] / fitted.deviation(held.std(axis=0)[here], held_features[here])
        inside += [(ratio <= 1).sum(), (ratio <= 2).sum()]
    shares = inside / target.size
    return _fit(terms, squared), (float(shares[0]), float(shares[1]))


def _fit(terms: Floats, squared: Floats) -> Uncertainty:
    return Uncertainty(np.stack([nnls(terms[:, value], squared[:, value])[0] for value in range(squared.shape[1])]))


def _terms(spread: Floats, features: Singles) -> Floats:
    """A constant, the members' variance and the kriging variances, (n, values, terms)."""
    kriging = np.broadcast_to(np.maximum(features[:, None, 2:], 0.0), (*spread.shape, features.shape[1] - 2))
    return np.concatenate([np.ones_like(spread)[..., None], spread[..., None] ** 2, kriging], axis=-1)
