"""Trees as arrays say what scikit-learn's own say."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.ensemble import GradientBoostingClassifier

from tests.trainer.classification.test_classifiers import blobs
from trainer.classification.boosted_trees import DEPTH, RATE, ROUNDS, learn_trees
from trainer.classification.classifiers import NEVER, Scaling, probabilities


@pytest.mark.parametrize("kinds", [2, 4])
def test_probabilities_are_scikit_learns(kinds) -> None:
    rows, codes = blobs(kinds, count=60)
    theirs = GradientBoostingClassifier(
        n_estimators=ROUNDS, max_depth=DEPTH, learning_rate=RATE, max_features="sqrt", random_state=3
    ).fit(rows, codes)
    others = blobs(kinds, seed=1)[0]
    ours = probabilities(learn_trees(rows, codes, kinds, Scaling.of(rows), seed=3).scores(others))
    assert np.allclose(ours, theirs.predict_proba(others), atol=1e-6)


def test_a_class_that_was_not_learned_from_never_wins() -> None:
    rows, codes = blobs(3, count=60)
    kept = codes != 0
    scores = learn_trees(rows[kept], codes[kept], 3, Scaling.of(rows)).scores(rows)
    assert (scores[:, 0] < scores[:, 1:].max(axis=1) + NEVER / 2).all()
