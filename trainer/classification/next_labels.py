"""Which tiles a person should label next: those that the classifier doubts, unlike each other, all over the map.

Uncertainty is that of the two likeliest classes (margin, Scheffer et al. 2001); of the most doubtful tiles those are
taken one by one that lie farthest, in looks and on the ground, from all that is labelled or was taken before (the
greedy k-centre of Sener and Savarese 2018, weighed by doubt). NumPy alone, Python 3.9.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.classification.classifiers import Classifier, unit_length
from trainer.classification.quick_map import Mapped, QuickMap, Taught
from trainer.geography.great_circle import unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

AT_ONCE = 10
CANDIDATES = 2_000
"""Of which the ten are chosen."""
SHARE_OF_DOUBT = 0.5
"""Of the candidates that are the most doubtful; the others are any."""
SPREAD = 0.15
"""Of the map's extent: so far apart tiles are as good as any distance."""


def which_next(
    quick: QuickMap,
    taught: Taught,
    classifier: Optional[Classifier] = None,
    mapped: Optional[Mapped] = None,
    left_out: Optional[Integers] = None,
    count: int = AT_ONCE,
    seed: int = 0,
) -> Integers:
    """(count,) rows of tiles whose label would help most, the best first; fewer where there are no more.

    Args:
        quick: Of the folder.
        taught: What is labelled; may be nothing yet.
        classifier: That was learned from it; None where nothing is.
        mapped: What it makes of all tiles.
        left_out: Rows that are not proposed, as they were passed over; None for none.
        count: How many.
        seed: Of what is random.
    """
    embeddings, random = quick.embeddings, np.random.default_rng(seed + len(taught.rows))
    free = np.ones(len(embeddings), bool)
    free[taught.rows] = False
    if left_out is not None:
        free[left_out] = False
    rows = np.flatnonzero(free)
    if not len(rows):
        return rows
    candidates = random.permutation(rows)[:CANDIDATES]
    if mapped is not None:
        doubt = np.abs(mapped.sureness[rows] - 0.5) if len(taught.kinds) == 1 else mapped.sureness[rows]
        most = min(int(CANDIDATES * SHARE_OF_DOUBT), len(rows) - 1)
        doubtful = rows[np.argpartition(doubt, most)[:most]] if most else rows
        candidates = np.unique(np.concatenate([doubtful, candidates[: CANDIDATES - most]]))
    worth = np.ones(len(candidates))
    if classifier is not None and mapped is not None:
        shares = np.sort(quick.shares(classifier, candidates), axis=1)
        worth = 1.0 - (shares[:, -1] - shares[:, -2])
    looks = unit_length(embeddings.rows(np.concatenate([taught.rows, candidates])))
    where = embeddings.positions
    places = unit_vectors(where.longitude[candidates], where.latitude[candidates])
    return candidates[_spread_out(worth, looks, places, len(taught.rows), count)]


def _spread_out(worth: Floats, looks: npt.NDArray[np.float32], places: Floats, known: int, count: int) -> Integers:
    """Places among the candidates, taken one by one: the largest worth × distance in looks × distance on the ground.

    Args:
        worth: (M,) of the candidates.
        looks: (known + M, D) unit vectors, first of what is labelled.
        places: (M, 3) points on the sphere, NaN without a position.
        known: How many are labelled.
        count: How many are taken.
    """
    own, here = looks[known:], np.nan_to_num(places)
    extent = float(np.linalg.norm(np.ptp(here, axis=0))) or 1.0
    unlike, away = np.full(len(own), 2.0), np.full(len(own), np.inf)
    for start in range(0, known, 64):
        stop = min(start + 64, known)
        np.minimum(unlike, 1.0 - (own @ looks[start:stop].T).max(axis=1), out=unlike)
    chosen: list[int] = []
    left = worth > -1
    for _ in range(min(count, len(own))):
        apart = np.minimum(away / (SPREAD * extent), 1.0)
        score = np.where(left, (worth + 1e-6) * np.sqrt(np.maximum(unlike, 1e-6)) * (0.1 + 0.9 * apart), -np.inf)
        best = int(score.argmax())
        chosen.append(best)
        left[best] = False
        np.minimum(unlike, 1.0 - own @ own[best], out=unlike)
        np.minimum(away, np.linalg.norm(here - here[best], axis=1), out=away)
    return np.array(chosen, np.int64)
