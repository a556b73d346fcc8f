"""A map of classes while a person labels: learned and applied anew after every label, in a moment, in NumPy alone.

It learns as ``classify`` does (logistic regression; one class among all else where only one is labelled), but from
what is labelled so far, however little that is, and keeps of every tile only its class and how sure that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from trainer.classification.classifiers import (
    Classifier,
    Linear,
    OneClass,
    Scaling,
    learn_label_odds,
    learn_logistic,
    one_class,
    probabilities,
)
from trainer.classification.held_out import held_out, one_class_held_out, repeated
from trainer.classification.label_folds import label_folds
from trainer.results.embedding_set import EmbeddingSet

Floats32 = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

SCALING_TILES = 20_000
OTHER_TILES = 2_000
"""Of the map, beside which the examples of one class are seen."""
KEPT_BYTES = 1 << 30
"""Of float32 vectors that are kept: 4 million tiles of 64 dimensions."""
BLOCK = 65_536
FEWEST_TRIED = 10
"""Labels with which it is tried how right the classifier is."""
CURVE_POINTS = 8


@dataclass(frozen=True)
class Taught:
    """What is labelled.

    Attributes:
        rows: (n,) rows of the table, in the order in which they were labelled.
        codes: (n,) their classes, 0…K-1.
        weights: (n,) how often each counts.
        names: K names.
    """

    rows: Integers
    codes: Integers
    weights: Integers
    names: tuple[str, ...]

    @property
    def kinds(self) -> Integers:
        """The classes that have a label, rising."""
        return np.unique(self.codes)


@dataclass(frozen=True)
class Mapped:
    """The class of each of N tiles.

    Attributes:
        codes: (N,) uint8, 1…K; 0 for none.
        sureness: (N,) float32, the probability of that class.
    """

    codes: npt.NDArray[np.uint8]
    sureness: Floats32


@dataclass(frozen=True)
class Tried:
    """How right it is on blocks that were held out.

    Attributes:
        labels: (P,) so many of the first labels were learned from.
        accuracy: (P,) share of all labels of held-out blocks that are right then.
        temperature: What scores are divided by, so that probabilities are as sure as that shows.
    """

    labels: Integers
    accuracy: Floats
    temperature: float


class QuickMap:
    """Of one embeddings folder; vectors are read once, as far as memory is given for them.

    Args:
        embeddings: N tiles.
    """

    def __init__(self, embeddings: EmbeddingSet) -> None:
        self.embeddings = embeddings
        sample = np.unique(np.linspace(0, len(embeddings) - 1, SCALING_TILES).astype(np.int64))
        self.scaling = Scaling.of(embeddings.rows(sample))
        self._kept: dict[int, Floats32] = {}
        self._starts = range(0, len(embeddings), BLOCK)
        self._keep = 4 * len(embeddings) * embeddings.manifest.dimension <= KEPT_BYTES

    def prepare(self) -> None:
        """Read the vectors now, so that the first map is as quick as the others."""
        if self._keep:
            for start in self._starts:
                self._block(start)

    def learn(self, taught: Taught, seed: int = 0) -> Classifier:
        """A classifier of K classes (of one class: its scores are of that class and of all else).

        Args:
            taught: At least one label.
            seed: Of the tiles beside which one class is seen.
        """
        vectors = self.embeddings.rows(taught.rows)
        if len(taught.kinds) > 1:
            counted = repeated(np.arange(len(vectors)), taught.weights)
            return learn_logistic(vectors[counted], taught.codes[counted], len(taught.names), self.scaling)
        others = np.setdiff1d(np.random.default_rng(seed).permutation(len(self.embeddings))[:OTHER_TILES], taught.rows)
        around = self.embeddings.rows(others if len(others) else taught.rows)
        odds = learn_label_odds(vectors, around, self.scaling)
        if len(vectors) < 2:
            return one_class(odds, odds.scores(vectors)[:, 0])
        folds, _told = label_folds(self.embeddings, taught.rows)
        return one_class(odds, one_class_held_out(vectors, folds, around, self.scaling))

    def mapped(
        self, classifier: Classifier, taught: Taught, temperature: float = 1.0, stop: Callable[[], bool] = lambda: False
    ) -> Optional[Mapped]:
        """The class of every tile; None where it was stopped.

        Args:
            classifier: Of :meth:`learn`.
            taught: What that was given.
            temperature: Of :meth:`tried`.
            stop: Asked from time to time whether the answer is still wanted.
        """
        total = len(self.embeddings)
        codes, sureness = np.zeros(total, np.uint8), np.empty(total, np.float32)
        for start in self._starts:
            if stop():
                return None
            block, part = self._block(start), slice(start, min(start + BLOCK, total))
            if isinstance(classifier, Linear):
                codes[part], sureness[part] = _linear(classifier, block, temperature)
                continue
            if isinstance(classifier, OneClass):
                sureness[part] = _one_class(classifier, block)
                codes[part] = np.where(sureness[part] >= 0.5, taught.kinds[0] + 1, 0)
                continue
            shares = probabilities(classifier.scores(block), temperature)
            codes[part], sureness[part] = shares.argmax(axis=1) + 1, shares.max(axis=1)
        return Mapped(codes, sureness)

    def shares(self, classifier: Classifier, rows: Integers, temperature: float = 1.0) -> Floats:
        """(M, K) probabilities of some tiles."""
        return probabilities(classifier.scores(self.embeddings.rows(rows)), temperature)

    def tried(self, taught: Taught, stop: Callable[[], bool] = lambda: False) -> Optional[Tried]:
        """How right it is on held-out blocks, with more and more of the labels; None where that cannot be known yet.

        The labels that are judged by are all that lie in a block, whichever were learned from elsewhere, so that the
        points can be compared.

        Args:
            taught: What is labelled.
            stop: Asked from time to time whether the answer is still wanted.
        """
        count, kinds = len(taught.rows), taught.kinds
        if count < FEWEST_TRIED or (np.bincount(taught.codes) > 1).sum() < 2:
            return None
        vectors, folds = self.embeddings.rows(taught.rows), label_folds(self.embeddings, taught.rows)[0]
        own = np.searchsorted(kinds, taught.codes)

        def learn(some: Floats32, codes: Integers) -> Classifier:
            return learn_logistic(some, codes, len(kinds), self.scaling)

        sizes = np.unique(np.geomspace(FEWEST_TRIED, count, CURVE_POINTS).round().astype(np.int64))
        accuracy = []
        for size in sizes.tolist():
            if stop():
                return None
            hits = 0
            for fold in np.unique(folds):
                inside = folds == fold
                known = np.flatnonzero(~inside[:size])
                if len(known):
                    known = repeated(known, taught.weights)
                    found = learn(vectors[known], own[known]).scores(vectors[inside]).argmax(axis=1)
                    hits += int((found == own[inside]).sum())
            accuracy.append(hits / count)
        measured = held_out(vectors, own, len(kinds), folds, learn, taught.weights)
        return Tried(sizes, np.array(accuracy), measured.temperature)

    def _block(self, start: int) -> Floats32:
        block = self._kept.get(start)
        if block is None:
            block = self.embeddings.rows(slice(start, start + BLOCK))
            if self._keep:
                self._kept[start] = block
        return block


def _linear(classifier: Linear, block: Floats32, temperature: float) -> tuple[npt.NDArray[np.uint8], Floats32]:
    """Class from 1 on and probability of each row of a block, in single precision, class by class."""
    weights = np.asarray(classifier.weights / temperature, np.float32)
    scores = weights @ block.T
    scores += np.asarray(classifier.offsets / temperature, np.float32)[:, None]
    best, codes = scores[0].copy(), np.ones(len(block), np.uint8)
    for place in range(1, len(scores)):
        np.putmask(codes, scores[place] > best, place + 1)
        np.maximum(best, scores[place], out=best)
    scores -= best
    np.exp(scores, out=scores)
    return codes, 1.0 / scores.sum(axis=0)


def _one_class(classifier: OneClass, block: Floats32) -> Floats32:
    """Probability of the class for each row of a block, in single precision."""
    odds = block @ np.asarray(classifier.weights[0], np.float32)
    odds += np.float32(classifier.offsets[0] - classifier.surest[0])
    return np.asarray(np.exp(np.minimum(odds, np.float32(-1e-3))), np.float32)
