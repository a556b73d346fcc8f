"""How right a classifier is, by labelled tiles of spatial blocks that it did not learn from.

From the same held-out scores come the confusion matrix, precision, recall and F1 with their intervals, and the
temperature by which probabilities are calibrated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from trainer.classification.classifiers import NEVER, Classifier, Scaling, learn_label_odds, probabilities

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Interval = tuple[float, float]

NINETY_FIVE = 1.959963984540054
TEMPERATURES = np.geomspace(0.05, 50.0, 400)
BINS = 10


@dataclass(frozen=True)
class ClassAccuracy:
    """Of one class; intervals are of 95 %, and wide where there are few labels.

    Attributes:
        labelled: Tiles of the class.
        precision: Share of the tiles mapped as the class that are; NaN where none is.
        recall: Share of the class' tiles that are mapped as such.
        f1: Their harmonic mean.
        precision_interval: Of Wilson (1927).
        recall_interval: Likewise.
        f1_interval: Wilson's of TP / (TP + FP + FN), of which F1 is a function.
    """

    labelled: int
    precision: float
    recall: float
    f1: float
    precision_interval: Interval
    recall_interval: Interval
    f1_interval: Interval


@dataclass(frozen=True)
class HeldOut:
    """What was found on tiles that a classifier did not learn from.

    Attributes:
        confusion: (K, K) tiles, their label by row, what they were taken for by column.
        temperature: What scores are divided by.
        log_loss: Mean of −log of the label's calibrated probability; each fold by the temperature of the others.
        calibration_error: Mean difference of how sure and how right it was, over ten classes of sureness; likewise.
        in_one_fold: Classes of which no fold could be tried after learning from another.
    """

    confusion: Integers
    temperature: float
    log_loss: float
    calibration_error: float
    in_one_fold: tuple[int, ...]

    @property
    def accuracy(self) -> float:
        """Share of tiles given their own class."""
        return float(np.trace(self.confusion) / self.confusion.sum())

    @property
    def accuracy_interval(self) -> Interval:
        """Its 95 % interval (Wilson 1927)."""
        return wilson(int(np.trace(self.confusion)), int(self.confusion.sum()))

    @property
    def classes(self) -> tuple[ClassAccuracy, ...]:
        """One a class."""
        return tuple(_of_class(self.confusion, code) for code in range(len(self.confusion)))

    @property
    def macro_f1(self) -> float:
        """Mean F1 over classes."""
        return float(np.mean([one.f1 for one in self.classes]))


def held_out(
    vectors: npt.NDArray[np.float32],
    codes: Integers,
    count: int,
    folds: Integers,
    learn: Callable[[npt.NDArray[np.float32], Integers], Classifier],
    weights: Optional[Integers] = None,
) -> HeldOut:
    """Learn on all folds but one, try on that, for each.

    Args:
        vectors: (n, D) of labelled tiles.
        codes: (n,) classes.
        count: K.
        folds: (n,) of spatial blocks.
        learn: Gives a classifier of K classes.
        weights: (n,) how often each counts where it is learned from; once where None. In the figures all count once.
    """
    scores = np.full((len(codes), count), NEVER)
    known = np.zeros(len(codes), bool)
    for fold in np.unique(folds):
        inside = folds == fold
        present = np.unique(codes[~inside])
        if len(present) > 1:
            known_rows = repeated(np.flatnonzero(~inside), weights)
            scores[inside] = learn(vectors[known_rows], codes[known_rows]).scores(vectors[inside])
        elif len(present):
            scores[np.ix_(inside, present)] = 0.0
        known[inside] = np.isin(codes[inside], present)
    confusion = np.zeros((count, count), np.int64)
    np.add.at(confusion, (codes, scores.argmax(axis=1)), 1)
    never = tuple(code for code in range(count) if not known[codes == code].any())
    scores, codes, folds = scores[known], codes[known], folds[known]
    shares = np.zeros((len(codes), count))
    for fold in np.unique(folds):  # no label tells how sure it may be of itself
        inside = folds == fold
        shares[inside] = probabilities(scores[inside], best_temperature(scores[~inside], codes[~inside]))
    own = shares[np.arange(len(codes)), codes]
    loss = float(-np.log(np.maximum(own, 1e-12)).mean()) if len(own) else float("nan")
    return HeldOut(confusion, best_temperature(scores, codes), loss, calibration_error(shares, codes), never)


def repeated(rows: Integers, weights: Optional[Integers]) -> Integers:
    """Rows, each as often as it counts, so that every kind of classifier takes it so."""
    return rows if weights is None else np.repeat(rows, weights[rows])


def best_temperature(scores: Floats, codes: Integers) -> float:
    """What to divide scores by, so that they are as sure as held-out tiles show (Guo et al. 2017).

    The labels count as Platt (1999) has them, (n + 1) / (n + K) for n tiles of a class, so that few tiles that are
    all right do not make it certain.

    Args:
        scores: (n, K) of tiles that were held out.
        codes: (n,) their labels.
    """
    if len(codes) == 0:
        return 1.0
    count = scores.shape[1]
    tiles = np.bincount(codes, minlength=count)[codes, None]
    wanted = np.full(scores.shape, 1.0) / (tiles + count)
    wanted[np.arange(len(codes)), codes] *= tiles[:, 0] + 1
    scores = np.maximum(scores, scores.max(axis=1, keepdims=True) + NEVER)
    losses = [
        -(wanted * np.log(np.maximum(probabilities(scores, temperature), 1e-300))).sum() for temperature in TEMPERATURES
    ]
    return float(TEMPERATURES[int(np.argmin(losses))])


def calibration_error(shares: Floats, codes: Integers) -> float:
    """Expected calibration error of probabilities (n, K): how far sureness is from the share that is right."""
    if len(codes) == 0:
        return float("nan")
    sure, right = shares.max(axis=1), shares.argmax(axis=1) == codes
    place = np.minimum((sure * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(place, weights=sure - right, minlength=BINS)
    return float(np.abs(gaps).sum() / len(codes))


def wilson(hits: float, tries: float) -> Interval:
    """The 95 % interval of a share, of Wilson (1927); from 0 to 1 where nothing was tried."""
    if tries <= 0:
        return 0.0, 1.0
    share, z = hits / tries, NINETY_FIVE
    middle = (share + z * z / (2 * tries)) / (1 + z * z / tries)
    half = z / (1 + z * z / tries) * float(np.sqrt(share * (1 - share) / tries + z * z / (4 * tries * tries)))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def _of_class(confusion: Integers, code: int) -> ClassAccuracy:
    hits, labelled, mapped = int(confusion[code, code]), int(confusion[code].sum()), int(confusion[:, code].sum())
    either = labelled + mapped - hits
    low, high = wilson(hits, either)
    return ClassAccuracy(
        labelled,
        hits / mapped if mapped else float("nan"),
        hits / labelled if labelled else float("nan"),
        2 * hits / max(labelled + mapped, 1),
        wilson(hits, mapped),
        wilson(hits, labelled),
        (2 * low / (1 + low), 2 * high / (1 + high)),
    )


def one_class_held_out(
    positives: npt.NDArray[np.float32], folds: Integers, others: npt.NDArray[np.float32], scaling: Scaling
) -> Floats:
    """(n,) log-odds of being labelled of each example, learned from examples of other folds and a sample of the map.

    Args:
        positives: (n, D) examples.
        folds: (n,) of spatial blocks, at least two.
        others: (m, D) a sample of the map.
        scaling: Of the map.
    """
    odds = np.zeros(len(positives))
    for fold in np.unique(folds):
        inside = folds == fold
        odds[inside] = learn_label_odds(positives[~inside], others, scaling).scores(positives[inside])[:, 0]
    return odds
