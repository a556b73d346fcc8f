"""Gradient-boosted trees: learned by scikit-learn, kept and used as arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from trainer.classification.classifiers import NEVER, Classifier, Floats, Integers, Scaling, Trees

ROUNDS = 25
DEPTH = 3
RATE = 0.2


def learn_trees(vectors: Floats, codes: Integers, count: int, _scaling: Scaling, seed: int = 0) -> Classifier:
    """Boosting (Friedman 2001) with 25 rounds of trees of three levels, each split among a random few components.

    Args:
        vectors: (n, D).
        codes: (n,) classes from 0; some may lack.
        count: K.
        seed: Of the components that are looked at.
    """
    from sklearn.ensemble import GradientBoostingClassifier

    present, own, sizes = np.unique(codes, return_inverse=True, return_counts=True)
    boosted = GradientBoostingClassifier(
        n_estimators=ROUNDS, max_depth=DEPTH, learning_rate=RATE, max_features="sqrt", random_state=seed
    )
    boosted.fit(np.asarray(vectors, np.float32), own.ravel())
    two = len(present) == 2
    trees = [_complete(estimator.tree_) for row in boosted.estimators_ for estimator in row]
    shares = sizes / sizes.sum()
    start = np.full(count, np.log(shares).min() + NEVER)
    start[present] = [0.0, np.log(shares[1] / shares[0])] if two else np.log(shares)
    columns = present[1:] if two else present
    return Trees(
        feature=np.stack([feature for feature, _threshold, _value in trees]),
        threshold=np.stack([threshold for _feature, threshold, _value in trees]),
        value=RATE * np.stack([value for _feature, _threshold, value in trees]),
        classes=np.tile(columns, len(trees) // len(columns)).astype(np.int64),
        start=start,
    )


def _complete(tree: Any) -> tuple[Integers, Floats, Floats]:
    """A tree of scikit-learn's as :class:`Trees` has it: what ends early has both its sides end alike."""
    feature, threshold = np.zeros(7, np.int64), np.full(7, np.inf)
    own = np.zeros(15, np.int64)
    for place in range(7):
        node = own[place]
        inner = tree.children_left[node] >= 0
        if inner:
            feature[place], threshold[place] = tree.feature[node], tree.threshold[node]
        own[2 * place + 1] = tree.children_left[node] if inner else node
        own[2 * place + 2] = tree.children_right[node] if inner else node
    return feature, threshold, np.asarray(tree.value[own[7:], 0, 0], np.float64)
