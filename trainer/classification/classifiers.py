"""Classifiers of embeddings, in NumPy alone: QGIS' own Python can learn and use them.

A classifier gives scores (M, K), logarithms of probabilities up to a constant a row, which
:func:`probabilities` turns into probabilities with the temperature that held-out tiles asked for. Its arrays are all
that it knows, so that it is kept without pickle (:mod:`trainer.classification.classifier_file`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Callable, Union

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]
Integers = npt.NDArray[np.int64]

STRENGTH = 0.1
"""Inverse strength C of the logistic regression's penalty on standardised components, as scikit-learn counts it."""
NEIGHBOURS = 5
NEVER = -30.0
"""Score below the best of a class that was not learned from: less than one in 10 billion."""
_STEPS, _PRECISION = 60, 1e-7
_CACHED = 1 << 18
"""Similarities at once: a MiB stays in the processor's cache while it is looked through again and again."""


# ---------------------------------------------------------------------------------------------
# What is learned
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Linear:
    """Scores that are linear in the components: logistic regression, and the nearest class mean.

    Attributes:
        weights: (K, D) of unscaled components.
        offsets: (K,).
    """

    weights: Floats
    offsets: Floats

    def scores(self, vectors: Floats) -> Floats:
        """(M, K) of vectors (M, D)."""
        return np.asarray(vectors @ self.weights.T + self.offsets)


@dataclass(frozen=True)
class Neighbours:
    """Votes of the most similar examples (cosine), with half a vote for every class beforehand.

    Attributes:
        examples: (n, D), unit length.
        codes: (n,) their classes.
        classes: (1,) K.
    """

    examples: Floats
    codes: Integers
    classes: Integers

    def scores(self, vectors: Floats) -> Floats:
        """(M, K) of vectors (M, D)."""
        rows = max(1, _CACHED // max(len(self.codes), 1))
        parts = [self._votes(vectors[start : start + rows]) for start in range(0, len(vectors), rows)]
        votes = np.concatenate(parts)
        return np.asarray(np.log(votes / votes.sum(axis=1, keepdims=True)))

    def _votes(self, vectors: Floats) -> Floats:
        count, nearest = int(self.classes[0]), min(NEIGHBOURS, len(self.codes))
        similarity = unit_length(vectors) @ np.asarray(self.examples, np.float32).T
        votes, rows = np.full((len(vectors), count), 0.5), np.arange(len(vectors))
        for _ in range(nearest):  # the largest one by one: for few neighbours several times as fast as a partition
            best = similarity.argmax(axis=1)
            # similarity breaks ties: it weighs less than any whole vote
            votes[rows, self.codes[best]] += 1.0 + (similarity[rows, best] + 1.0) / (4.0 * (nearest + 1))
            similarity[rows, best] = -np.inf
        return votes


@dataclass(frozen=True)
class OneClass:
    """One class among tiles of which nobody said what they are (see :func:`learn_one_class`).

    Attributes:
        weights: (1, D) of unscaled components.
        offsets: (1,).
        surest: (1,) log-odds of being labelled that a tile has which is surely of the class.
    """

    weights: Floats
    offsets: Floats
    surest: Floats

    def scores(self, vectors: Floats) -> Floats:
        """(M, 2) of vectors (M, D): of the class, and of all else."""
        odds = (vectors @ self.weights.T + self.offsets)[:, 0] - self.surest[0]
        share = np.exp(np.minimum(odds, -1e-3))
        return np.stack([np.log(np.maximum(share, 1e-12)), np.log1p(-share)], axis=1)


@dataclass(frozen=True)
class Trees:
    """Gradient-boosted trees of three levels, as :mod:`trainer.classification.boosted_trees` learns them.

    A tree is complete: seven comparisons, of which the first is the root and those below number n are 2n + 1 and
    2n + 2, and eight leaves.

    Attributes:
        feature: (T, 7) the component that is compared.
        threshold: (T, 7) up to which a tile goes to the left, 2n + 1.
        value: (T, 8) what a leaf adds, from left to right.
        classes: (T,) to which class.
        start: (K,) scores before any tree.
    """

    feature: Integers
    threshold: Floats
    value: Floats
    classes: Integers
    start: Floats

    def scores(self, vectors: Floats) -> Floats:
        """(M, K) of vectors (M, D)."""
        components = np.ascontiguousarray(np.asarray(vectors, np.float32).T)
        found = np.repeat(np.asarray(self.start, np.float64)[:, None], len(vectors), axis=1)
        places = np.arange(7, dtype=np.uint8)[:, None]
        # compared in single precision: the largest such number that is not above the threshold separates the same
        limits = np.asarray(self.threshold, np.float32)
        limits = np.where(limits > self.threshold, np.nextafter(limits, np.float32(-np.inf)), limits)
        for feature, limit, value, column in zip(self.feature, limits, self.value, self.classes.tolist()):
            left = (components[feature] <= limit[:, None]).view(np.uint8)
            found[column] += value[_LEAVES].take(np.bitwise_or.reduce(left << places, axis=0))
        return found.T


def _leaves() -> Integers:
    """(128,) the leaf that each outcome of a tree's seven comparisons leads to: bit n is set where n goes left."""
    outcomes = np.arange(128)
    node = np.zeros(128, np.int64)
    for _ in range(3):
        node = 2 * node + 2 - ((outcomes >> node) & 1)
    return node - 7


_LEAVES = _leaves()


Classifier = Union[Linear, Neighbours, OneClass, Trees]
KINDS: Mapping[str, type[Classifier]] = {
    "logistic": Linear,
    "mean": Linear,
    "knn": Neighbours,
    "boosting": Trees,
    "one-class": OneClass,
}
"""What each method's classifier is."""


def arrays_of(classifier: Classifier) -> dict[str, npt.NDArray[Any]]:
    """All that a classifier knows, by name."""
    return {item.name: getattr(classifier, item.name) for item in fields(classifier)}


def probabilities(scores: Floats, temperature: float = 1.0) -> Floats:
    """(M, K) that sum to one, of scores (M, K) divided by a temperature (Guo et al. 2017)."""
    scaled = np.asarray(scores, np.float64) / temperature
    shares = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def unit_length(vectors: Floats) -> Floats:
    """Rows of length one; rows of noughts stay noughts."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12), np.float32)


# ---------------------------------------------------------------------------------------------
# Learning
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Scaling:
    """Mean and spread of every component over the tiles of a map, labelled or not; (D,) each.

    A component that is the same everywhere has an infinite spread, so that it counts for nothing.
    """

    centre: Floats
    spread: Floats

    @classmethod
    def of(cls, vectors: Floats) -> Scaling:
        """Of vectors (M, D)."""
        values = np.asarray(vectors, np.float64)
        spread = values.std(axis=0)
        return cls(values.mean(axis=0), np.where(spread > 1e-9, spread, np.inf))

    def standardised(self, vectors: Floats) -> Floats:
        """Vectors (M, D) in spreads from the mean."""
        return np.asarray((vectors - self.centre) / self.spread)

    def unscaled(self, weights: Floats, offsets: Floats) -> Linear:
        """The same scores from components as they are."""
        plain = weights / self.spread
        return Linear(plain, offsets - plain @ self.centre)


def learn_logistic(vectors: Floats, codes: Integers, count: int, scaling: Scaling) -> Classifier:
    """Multinomial logistic regression with an L2 penalty, on standardised components.

    Args:
        vectors: (n, D).
        codes: (n,) classes from 0; some may lack.
        count: K.
        scaling: Of the map.
    """
    present, own = np.unique(codes, return_inverse=True)
    weights, offsets = logistic_regression(scaling.standardised(vectors), own.ravel(), len(present))
    return _among_all(scaling.unscaled(weights, offsets), present, count)


def learn_mean(vectors: Floats, codes: Integers, count: int, scaling: Scaling) -> Classifier:
    """The nearest class mean by the distance in standardised components: that of Gaussians with one spread."""
    present, own = np.unique(codes, return_inverse=True)
    rows = scaling.standardised(vectors)
    sums = np.zeros((len(present), rows.shape[1]))
    np.add.at(sums, own.ravel(), rows)
    means = sums / np.bincount(own.ravel())[:, None]
    return _among_all(scaling.unscaled(means, -0.5 * (means**2).sum(axis=1)), present, count)


def learn_neighbours(vectors: Floats, codes: Integers, count: int, _scaling: Scaling) -> Classifier:
    """k-nearest neighbours: the examples themselves."""
    return Neighbours(unit_length(vectors), np.asarray(codes, np.int64), np.array([count], np.int64))


LEARN: Mapping[str, Callable[[Floats, Integers, int, Scaling], Classifier]] = {
    "logistic": learn_logistic,
    "mean": learn_mean,
    "knn": learn_neighbours,
}
"""The methods that need NumPy alone."""


def learn_label_odds(positives: Floats, others: Floats, scaling: Scaling) -> Linear:
    """Log-odds (M, 1) that a tile is a labelled one rather than one of a sample of the map.

    Args:
        positives: (n, D) examples.
        others: (m, D) a random sample of the map, of which nobody said what they are.
        scaling: Of the map.
    """
    rows = scaling.standardised(np.concatenate([positives, others]))
    codes = np.repeat(np.array([1, 0]), [len(positives), len(others)])
    weights, offsets = logistic_regression(rows, codes, 2)
    return scaling.unscaled(weights[1:] - weights[:1], offsets[1:] - offsets[:1])


def one_class(label_odds: Linear, held_out: Floats) -> OneClass:
    """One class from examples of it and from tiles of which nobody said what they are (Elkan and Noto 2008).

    Where p is the chance that a tile is of the class, its odds of being labelled are p times those of a tile that
    surely is. These follow from the mean chance of being labelled over examples that were not learned from. Assumes
    that the examples are typical of their class.

    Args:
        label_odds: Of :func:`learn_label_odds`, on all examples.
        held_out: (n,) log-odds of examples, each of a model that did not learn from it.
    """
    share = float(np.clip((1.0 / (1.0 + np.exp(-held_out))).mean(), 1e-6, 1 - 1e-6))
    return OneClass(label_odds.weights, label_odds.offsets, np.array([np.log(share / (1.0 - share))]))


def _among_all(linear: Linear, present: Integers, count: int) -> Linear:
    """With a score for classes that were not learned from, which never win."""
    if len(present) == count:
        return linear
    weights = np.tile(linear.weights.mean(axis=0), (count, 1))
    offsets = np.full(count, linear.offsets.mean() + NEVER)
    weights[present], offsets[present] = linear.weights, linear.offsets
    return Linear(weights, offsets)


def logistic_regression(rows: Floats, codes: Integers, count: int, strength: float = STRENGTH) -> tuple[Floats, Floats]:
    """Weights (K, D) and offsets (K,) at the minimum of ½‖W‖² − C Σ log p, by Newton's method.

    With two classes the penalty is on the difference of their weights, as scikit-learn has it. The linear systems are
    solved by conjugate gradients, so that the Hessian is never formed (Nocedal and Wright 2006, algorithm 7.1).

    Args:
        rows: (n, D).
        codes: (n,) classes 0…K-1, each at least once.
        count: K.
        strength: C.
    """
    x = np.hstack([np.asarray(rows, np.float64), np.ones((len(rows), 1))])
    wanted = np.eye(count)[codes]
    penalty = np.full(x.shape[1], 2.0 if count == 2 else 1.0)
    penalty[-1] = 0.0
    found = np.zeros((count, x.shape[1]))

    def loss(at: Floats) -> float:
        scores = x @ at.T
        top = scores.max(axis=1)
        logs = top + np.log(np.exp(scores - top[:, None]).sum(axis=1))
        return float(0.5 * (penalty * at**2).sum() + strength * (logs - (scores * wanted).sum(axis=1)).sum())

    value = loss(found)
    for _ in range(_STEPS):
        shares = probabilities(x @ found.T)
        gradient = penalty * found + strength * (shares - wanted).T @ x
        size = float(np.linalg.norm(gradient))
        if size <= _PRECISION * max(1.0, strength * len(rows)):
            break

        def curved(step: Floats, shares: Floats = shares) -> Floats:
            across = shares * (x @ step.T)
            across -= shares * across.sum(axis=1, keepdims=True)
            return np.asarray(penalty * step + strength * across.T @ x)

        step = _solved(curved, -gradient, min(0.1, size) * size)
        slope, length = float((gradient * step).sum()), 1.0
        while (after := loss(found + length * step)) > value + 1e-4 * length * slope and length > 1e-8:
            length /= 2
        found, value = found + length * step, after
    return found[:, :-1], found[:, -1]


def _solved(curved: Callable[[Floats], Floats], right: Floats, enough: float) -> Floats:
    """The step for which ``curved(step)`` is ``right``, by conjugate gradients."""
    step, rest = np.zeros_like(right), right.copy()
    direction, size = rest.copy(), float((rest**2).sum())
    for _ in range(200):
        if size**0.5 <= enough:
            break
        bent = curved(direction)
        along = float((direction * bent).sum())
        if along <= 0:
            break
        step += size / along * direction
        rest -= size / along * bent
        before, size = size, float((rest**2).sum())
        direction = rest + size / before * direction
    return step if step.any() else right
