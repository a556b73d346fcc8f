"""Held-out errors of a learned field beside those of what it has to beat on the very same blocks.

The neighbour counts and the powers are chosen on the held-out blocks themselves, which favours the
baselines. The Gaussian process is scikit-learn's.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from trainer.fields.field_journal import NOTHING_KEPT, FieldJournal
from trainer.fields.points import ValuedPoints
from trainer.geography.great_circle import unit_vectors
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

LEARNED = "learned field"

NEIGHBOUR_COUNTS = (5, 10, 20, 40)
POWERS = (1.0, 2.0, 3.0)
POWER_NEIGHBOURS = 40
MOST_FOR_KERNEL = 400
MOST_FOR_PROCESS = 1500


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


# ---------------------------------------------------------------------------------------------
# The baselines
# ---------------------------------------------------------------------------------------------
def baseline_predictions(
    points: ValuedPoints,
    fold: Integers,
    seed: int,
    reporter: Reporter = SILENT,
    journal: FieldJournal = NOTHING_KEPT,
) -> dict[str, Floats]:
    """Held-out predictions (n, values) by the mean, k-NN, IDW and a Gaussian process.

    Args:
        points: All points.
        fold: Fold of each point, (n,); a fold is predicted from the others.
        seed: Of the subsamples that the Gaussian process takes of many points.
        reporter: Receives progress.
        journal: Keeps what is done, and gives what an earlier attempt had done.

    Raises:
        CancelledError: the job was cancelled.
    """
    reporter.stage("baselines", say("fields.measuring-baselines", "Measuring the baselines"))
    neighbours = {f"k-NN, k={count}": (count, 0.0) for count in NEIGHBOUR_COUNTS}
    weighted = {f"IDW, power {power:g}": (POWER_NEIGHBOURS, power) for power in POWERS}
    made = {name: np.empty_like(points.values) for name in ("mean", *neighbours, *weighted)}
    for number in np.unique(fold):
        inside = fold == number
        seen = np.flatnonzero(~inside)
        made["mean"][inside] = np.average(points.values[seen], axis=0, weights=points.weights[seen])
        tree = cKDTree(unit_vectors(points.longitude[seen], points.latitude[seen]))
        most = min(max(*NEIGHBOUR_COUNTS, POWER_NEIGHBOURS), len(seen))
        chord, near = tree.query(unit_vectors(points.longitude[inside], points.latitude[inside]), k=most)
        for name, (count, power) in (neighbours | weighted).items():
            chosen = seen[near[:, :count]]
            weights = points.weights[chosen] / np.maximum(chord[:, :count], 1e-12) ** power
            made[name][inside] = np.einsum("nk,nkv->nv", weights, points.values[chosen]) / weights.sum(1)[:, None]
    best = {"mean": made["mean"]}
    for names in (neighbours, weighted):
        name = min(names, key=lambda name: _standard_error(points, made[name]))
        best[name] = made[name]
    name, process = _gaussian_process(points, fold, seed, reporter, journal)
    return best | {name: process}


def _standard_error(points: ValuedPoints, predicted: Floats) -> float:
    """Mean squared error over all values, each in its own standard deviations."""
    squared = ((predicted - points.values) / points.values.std(axis=0)) ** 2
    return float(np.average(squared.mean(axis=1), weights=points.weights))


def _gaussian_process(
    points: ValuedPoints, fold: Integers, seed: int, reporter: Reporter, journal: FieldJournal
) -> tuple[str, Floats]:
    """Nearly ordinary kriging, in scikit-learn: a Matérn 3/2 covariance and noise, on the sphere's chords."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.gaussian_process import GaussianProcessRegressor
    from sklearn.gaussian_process.kernels import ConstantKernel, Matern, WhiteKernel

    positions = unit_vectors(points.longitude, points.latitude)
    positions = (positions - positions.mean(axis=0)) / positions.std(axis=0).max()
    predicted = np.empty_like(points.values)
    largest, numbers = 0, np.unique(fold)
    for number in numbers:
        reporter.progress(int(number), len(numbers), "folds")
        inside = fold == number
        largest = max(largest, int((~inside).sum()))
        kept = journal.restored(f"process-{number}")
        if kept is not None:
            predicted[inside] = kept["predicted"]
            continue
        rng = np.random.default_rng([seed, int(number)])
        seen = rng.permutation(np.flatnonzero(~inside))[:MOST_FOR_PROCESS]
        mean, scale = points.values[seen].mean(axis=0), np.maximum(points.values[seen].std(axis=0), 1e-12)
        standard = (points.values[seen] - mean) / scale
        kernel = ConstantKernel(1.0) * Matern(0.3, (1e-3, 1e2), nu=1.5) + WhiteKernel(0.2, (1e-4, 1e1))
        few = seen[:MOST_FOR_KERNEL]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # a bound reached is an answer here
            fitted = GaussianProcessRegressor(kernel, random_state=seed).fit(positions[few], standard[: len(few)])
        process = GaussianProcessRegressor(fitted.kernel_, optimizer=None).fit(positions[seen], standard)
        predicted[inside] = process.predict(positions[inside]).reshape(int(inside.sum()), -1) * scale + mean
        journal.keep(f"process-{number}", predicted=predicted[inside])
    sampled = f", {MOST_FOR_PROCESS} of {largest} points" if largest > MOST_FOR_PROCESS else ""
    return f"Gaussian process{sampled}", predicted
