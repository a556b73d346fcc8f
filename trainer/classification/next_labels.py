"""Which tiles a person should label next: those that would make the whole map surer, of each class alike, spread out.

What a label tells of all other tiles is known before it is given: of a logistic regression, how uncertain the scores of
the map are follows from where the labels lie and how doubtful the classes are there, not from what the labels say (its
Fisher information). Tiles are taken one by one, each the one that takes away most of that uncertainty (V-optimality:
Fedorov 1972; for logistic regression Hoi, Jin and Lyu 2006; by a greedy search Ash et al. 2021, BAIT). The share of
a class on the map says how much its tiles count, so that the rare ones are asked for, too. NumPy alone, Python 3.9.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.classification.classifiers import STRENGTH, Classifier
from trainer.classification.quick_map import QuickMap, Taught
from trainer.geography.great_circle import unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

AT_ONCE = 10
LOOKED_AT = 3_000
"""Tiles that stand for the map, and of which the ten are chosen; as many of each class as there are."""
SMALLEST_CLASS = 0.02
"""Share of the map that a class counts as having, at least: of a smaller one nobody knows that it is there."""
SPREAD = 0.15
"""Of the map's extent: so far apart tiles are as good as any distance."""
BESIDE = 0.8
"""What a tile is worth right beside one that was just taken."""
UNCERTAIN_OFFSET = 1_000.0
"""How far a class' offset may be from nought, as a variance: nothing is known of it before there are labels."""


def which_next(
    quick: QuickMap,
    taught: Taught,
    classifier: Optional[Classifier] = None,
    codes: Optional[npt.NDArray[np.uint8]] = None,
    left_out: Optional[Integers] = None,
    count: int = AT_ONCE,
    seed: int = 0,
) -> Integers:
    """(count,) rows of tiles whose label would help most, the best first; fewer where there are no more.

    Args:
        quick: Of the folder.
        taught: What is labelled; may be nothing yet.
        classifier: That was learned from it; None where nothing is.
        codes: (N,) the class that it gives each tile, from 1; 0 for none.
        left_out: Rows that are not proposed, as they were passed over; None for none.
        count: How many.
        seed: Of what is random.
    """
    embeddings, random = quick.embeddings, np.random.default_rng(seed + len(taught.rows))
    free = np.ones(len(embeddings), bool)
    free[taught.rows] = False
    if left_out is not None:
        free[left_out] = False
    if not free.any():
        return np.zeros(0, np.int64)
    rows = of_each_class(np.zeros(len(embeddings), np.uint8) if codes is None else codes, random)
    rows = np.unique(np.concatenate([rows, random.permutation(np.flatnonzero(free))[:count]]))
    looks, known = _with_one(quick, rows), _with_one(quick, taught.rows)
    doubt, counts, known_doubt = np.ones(len(rows)), np.ones(len(rows)), np.ones(len(known))
    if classifier is not None:
        shares = quick.shares(classifier, rows)
        doubt = 1.0 - (shares**2).sum(axis=1)
        counts = (shares / (shares.mean(axis=0) + SMALLEST_CLASS)).sum(axis=1)
        known_doubt = 1.0 - (quick.shares(classifier, taught.rows) ** 2).sum(axis=1)
    beforehand = np.full(looks.shape[1], 1.0 / STRENGTH)
    beforehand[-1] = 1.0 / (STRENGTH * UNCERTAIN_OFFSET)
    information = np.diag(beforehand) + (known * (known_doubt * taught.weights)[:, None]).T @ known
    wanted = (looks * (doubt * counts)[:, None]).T @ looks / len(looks)
    where = embeddings.positions
    places = np.nan_to_num(unit_vectors(where.longitude[rows], where.latitude[rows]))
    chosen: Integers = rows[most_telling(looks, doubt, np.linalg.inv(information), wanted, places, free[rows], count)]
    return chosen


def of_each_class(codes: npt.NDArray[np.uint8], random: np.random.Generator) -> Integers:
    """Rows of tiles, at random, as many of each class of the map, and of no class, as there are and are wanted."""
    order = random.permutation(len(codes))
    parts = [order[codes[order] == code] for code in np.unique(codes)]
    wanted, found = LOOKED_AT, []
    for left, part in zip(range(len(parts), 0, -1), sorted(parts, key=len)):
        found.append(part[: wanted // left])
        wanted -= len(found[-1])
    return np.concatenate(found)


def _with_one(quick: QuickMap, rows: Integers) -> Floats:
    """(n, D + 1) standardised components, and one for the offset."""
    looks = quick.scaling.standardised(quick.embeddings.rows(rows))
    return np.hstack([looks, np.ones((len(looks), 1))]).astype(np.float64)


def most_telling(
    looks: Floats,
    doubt: Floats,
    variance: Floats,
    wanted: Floats,
    places: Floats,
    free: npt.NDArray[np.bool_],
    count: int,
) -> Integers:
    """Places among M tiles, taken one by one: each takes away most of what is uncertain on the map.

    Of a symmetric variance V, a label at x with doubt d leaves V − d Vx xᵀV / (1 + d xᵀVx) (Sherman and Morrison 1950),
    and so takes d xᵀVWVx / (1 + d xᵀVx) from the trace of VW.

    Args:
        looks: (M, D).
        doubt: (M,) how much a label there would tell: 0 where it is sure already.
        variance: (D, D) V of the weights, before.
        wanted: (D, D) W: of what on the map variance matters.
        places: (M, 3) points on the sphere; those that were just taken are kept away from.
        free: (M,) which may be taken.
        count: How many are taken.
    """
    extent = float(np.linalg.norm(np.ptp(places, axis=0))) or 1.0
    seen, left, away = looks @ variance, free.copy(), np.full(len(looks), np.inf)
    across = seen @ wanted
    chosen: list[int] = []
    for _ in range(min(count, int(free.sum()))):
        own = (seen * looks).sum(axis=1)
        gain = doubt * (across * seen).sum(axis=1) / (1.0 + doubt * own)
        gain *= BESIDE + (1.0 - BESIDE) * np.minimum(away / (SPREAD * extent), 1.0)
        best = int(np.where(left, gain, -np.inf).argmax())
        chosen.append(best)
        left[best] = False
        np.minimum(away, np.linalg.norm(places - places[best], axis=1), out=away)
        along = looks @ seen[best] * (doubt[best] / (1.0 + doubt[best] * own[best]))
        seen, across = seen - np.outer(along, seen[best]), across - np.outer(along, across[best])
    return np.array(chosen, np.int64)
