"""Held-out errors of a field beside its baselines, as a table and as figures for a file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.spatial.points import ValuedPoints

Floats = npt.NDArray[np.float64]

LEARNED = "learned field"


@dataclass(frozen=True)
class Score:
    """How far off one method is on one value, over held-out points.

    Attributes:
        method: Name of the method.
        value: Name of the value.
        rmse: Root of the weighted mean squared error, in the value's units.
        mae: Weighted mean absolute error.
        r2: Share of the variance explained; negative where the mean would be better.
    """

    method: str
    value: str
    rmse: float
    mae: float
    r2: float


def score(points: ValuedPoints, predictions: dict[str, Floats]) -> list[Score]:
    """Scores of every method on every value, over the points that every method predicted.

    Args:
        points: The truth.
        predictions: Method to held-out predictions (n, values); NaN where there is none.
    """
    common = np.all([np.isfinite(predicted).all(axis=1) for predicted in predictions.values()], axis=0)
    weights = points.weights[common]
    scores = []
    for method, predicted in predictions.items():
        for place, name in enumerate(points.names):
            truth = points.values[common, place]
            wrong = predicted[common, place] - truth
            squared = float(np.average(wrong**2, weights=weights))
            variance = float(np.average((truth - np.average(truth, weights=weights)) ** 2, weights=weights))
            r2 = 1 - squared / variance if variance > 0 else float("nan")
            scores.append(Score(method, name, squared**0.5, float(np.average(np.abs(wrong), weights=weights)), r2))
    return scores


def table(scores: list[Score]) -> str:
    """The scores as lines of text, a method a line, RMSE and R² for each value."""
    methods = list(dict.fromkeys(score.method for score in scores))
    names = list(dict.fromkeys(score.value for score in scores))
    width = max(map(len, methods)) + 2
    lines = [f"{'held-out RMSE (R²)':<{width}}" + "".join(f"{name:>22}" for name in names)]
    for method in methods:
        cells = [f"{one.rmse:.5g} ({one.r2:.3f})" for one in scores if one.method == method]
        lines.append(f"{method:<{width}}" + "".join(f"{cell:>22}" for cell in cells))
    return "\n".join(lines)
