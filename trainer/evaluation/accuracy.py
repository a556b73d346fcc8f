"""How well embeddings tell classes and places apart: k-NN, a linear probe, the nearest neighbour's distance.

All of it on folds: a tile is judged only by tiles of other folds, because neighbouring tiles overlap
and would answer for each other. NumPy and scikit-learn; no torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from trainer.geography.great_circle import distance_km

if TYPE_CHECKING:
    from collections.abc import Iterator

Vectors = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

NEIGHBOURS = 5
PROBE_C = 0.1
_CHUNK_ELEMENTS = 1 << 24
"""Similarities held at once: 64 MiB of float32, whatever the number of tiles."""


@dataclass(frozen=True)
class Accuracy:
    """Figures of one set of predictions; tiles of all folds are counted together.

    Attributes:
        accuracy: share of tiles given their own class.
        balanced: mean over classes of the share found (macro recall), which rare classes weigh in fully.
        recall: share found of each class, in the order of the classes.
    """

    accuracy: float
    balanced: float
    recall: tuple[float, ...]


def unit_rows(vectors: npt.NDArray[Any]) -> Vectors:
    """Rows scaled to length one, float32; rows of noughts stay noughts."""
    rows = np.asarray(vectors, np.float32)
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
    return np.asarray(rows / lengths, np.float32)


def standardised(vectors: npt.NDArray[Any]) -> Vectors:
    """Columns with mean 0 and standard deviation 1; constant columns become 0. (N, D), float32."""
    values = np.asarray(vectors, np.float64)
    spread = values.std(axis=0)
    return np.asarray((values - values.mean(axis=0)) / np.where(spread > 1e-12, spread, np.inf), np.float32)


# ---------------------------------------------------------------------------------------------
# Classes
# ---------------------------------------------------------------------------------------------
def knn_predictions(vectors: npt.NDArray[Any], labels: Integers, folds: Integers, k: int = NEIGHBOURS) -> Integers:
    """The majority class among the ``k`` most similar tiles (cosine) of other folds.

    A tie goes to the class whose voting neighbours are the more similar (the larger sum).

    Args:
        vectors: (N, D), any scale.
        labels: (N,) class numbers.
        folds: (N,) fold numbers.
        k: How many neighbours vote.

    Returns:
        (N,) class numbers.
    """
    units = unit_rows(vectors)
    classes, codes = np.unique(labels, return_inverse=True)
    answers = np.empty(len(labels), np.int64)
    for inside, others in _splits(folds):
        candidates, voters = units[others], codes[others]
        for part in _chunks(inside, len(others)):
            near, similarity = _nearest(units[part] @ candidates.T, k)
            votes = np.zeros((len(part), len(classes)), np.float64)
            # A vote counts 1; similarity only breaks ties, so k similarities must stay below one vote.
            weight = 1.0 + (similarity.astype(np.float64) + 1.0) / (4.0 * (k + 1))
            np.add.at(votes, (np.arange(len(part))[:, None], voters[near]), weight)
            answers[part] = classes[votes.argmax(axis=1)]
    return answers


def linear_probe_predictions(
    vectors: npt.NDArray[Any], labels: Integers, folds: Integers, c: float = PROBE_C
) -> Integers:
    """Classes that a multinomial logistic regression on the other folds gives.

    Columns are standardised with the mean and spread of the folds that it learns from.

    Args:
        vectors: (N, D).
        labels: (N,) class numbers.
        folds: (N,) fold numbers.
        c: Inverse strength of the L2 regularisation, as scikit-learn counts it.

    Returns:
        (N,) class numbers.
    """
    from sklearn.linear_model import LogisticRegression

    values = np.asarray(vectors, np.float64)
    answers = np.empty(len(labels), np.int64)
    for inside, others in _splits(folds):
        if len(np.unique(labels[others])) == 1:
            answers[inside] = labels[others][0]
            continue
        centre, spread = values[others].mean(axis=0), values[others].std(axis=0)
        spread = np.where(spread > 1e-12, spread, np.inf)
        probe = LogisticRegression(C=c, max_iter=1000)
        probe.fit((values[others] - centre) / spread, labels[others])
        answers[inside] = probe.predict((values[inside] - centre) / spread)
    return answers


def majority_predictions(labels: Integers, folds: Integers) -> Integers:
    """The commonest class of the other folds, for every tile: what one gets for not looking."""
    answers = np.empty(len(labels), np.int64)
    for inside, others in _splits(folds):
        classes, counts = np.unique(labels[others], return_counts=True)
        answers[inside] = classes[counts.argmax()]
    return answers


def accuracy(predictions: Integers, labels: Integers) -> Accuracy:
    """Plain, balanced and per-class accuracy of predictions."""
    classes, codes = np.unique(labels, return_inverse=True)
    right = (predictions == labels).astype(np.float64)
    recall = np.bincount(codes, weights=right, minlength=len(classes)) / np.bincount(codes, minlength=len(classes))
    return Accuracy(float(right.mean()), float(recall.mean()), tuple(float(value) for value in recall))


# ---------------------------------------------------------------------------------------------
# Places
# ---------------------------------------------------------------------------------------------
def nearest_neighbour_km(
    vectors: npt.NDArray[Any],
    longitude: npt.NDArray[np.float64],
    latitude: npt.NDArray[np.float64],
    test: npt.NDArray[np.bool_],
) -> npt.NDArray[np.float64]:
    """Great-circle distance from each test tile to the most similar tile that is not one.

    Args:
        vectors: (N, D), any scale.
        longitude: (N,) degrees.
        latitude: (N,) degrees.
        test: (N,) True for the tiles to be placed.

    Returns:
        (number of test tiles,) kilometres.
    """
    units = unit_rows(vectors)
    asked, known = np.flatnonzero(test), np.flatnonzero(~test)
    found = np.concatenate(
        [known[(units[part] @ units[known].T).argmax(axis=1)] for part in _chunks(asked, len(known))]
    )
    return np.asarray(distance_km(longitude[asked], latitude[asked], longitude[found], latitude[found]), np.float64)


def nearest_neighbour_median_km(
    vectors: npt.NDArray[Any],
    longitude: npt.NDArray[np.float64],
    latitude: npt.NDArray[np.float64],
    test: npt.NDArray[np.bool_],
) -> float:
    """Median of :func:`nearest_neighbour_km`."""
    return float(np.median(nearest_neighbour_km(vectors, longitude, latitude, test)))


def recall_at_1(original: npt.NDArray[Any], changed: npt.NDArray[Any], rows: Integers | None = None) -> float:
    """Share of changed tiles whose most similar embedding, among all the originals, is their own.

    Args:
        original: (N, D) embeddings of the tiles as they are.
        changed: (M, D) embeddings of the same tiles after a change to the picture.
        rows: (M,) which original each changed one is; by default the same order (M = N).

    Returns:
        0 to 1. A tie with another tile counts as lost only if that tile comes first.
    """
    units, asked = unit_rows(original), unit_rows(changed)
    own = np.arange(len(asked)) if rows is None else rows
    hits = 0
    for part in _chunks(np.arange(len(asked)), len(units)):
        hits += int(((asked[part] @ units.T).argmax(axis=1) == own[part]).sum())
    return hits / max(len(asked), 1)


# ---------------------------------------------------------------------------------------------
# Parts
# ---------------------------------------------------------------------------------------------
def _splits(folds: Integers) -> Iterator[tuple[Integers, Integers]]:
    """(tiles of a fold, tiles of the others) for each fold."""
    for fold in np.unique(folds):
        yield np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)


def _chunks(rows: Integers, width: int) -> list[Integers]:
    """Row numbers in parts whose similarities to ``width`` candidates fit in memory."""
    return np.array_split(rows, max(1, -(-len(rows) * width // _CHUNK_ELEMENTS))) if len(rows) else []


def _nearest(similarity: Vectors, k: int) -> tuple[Integers, Vectors]:
    """Columns and values of the ``k`` largest of each row, in no particular order."""
    k = min(k, similarity.shape[1])
    near = np.argpartition(similarity, similarity.shape[1] - k, axis=1)[:, -k:]
    return near, np.take_along_axis(similarity, near, axis=1)
