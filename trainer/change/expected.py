"""How far two dates differ once what differs everywhere is taken out, and how often what is unchanged differs so.

Between two dates most of what is on the ground stays, and yet its embeddings move: the season, the light and the
sensor are others. Tiles that look alike move alike. So the tiles of the first date are put into groups of look-alikes,
and each group has the shift on which most of its tiles agree: the mean over the half that lies nearest to it, found
by the concentration steps of Rousseeuw and Van Driessen (1999). What is left is the change. How far it goes without
any change differs, too: what is usual for a group is divided out, where that is more than for most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

TILES_A_GROUP = 60
MOST_GROUPS = 64
FIT_TILES = 50_000
STEPS = 8
OVERLAP_CLASSES = 5
SMALLEST = 1e-9
CUBE_ROOT_OF_SQUARE = 2 / 3
ONE_BELOW = 0.15865525393145707
"""Share of a normal distribution below one standard deviation under its middle."""


@dataclass(frozen=True)
class Differences:
    """Of n tiles between two dates.

    Attributes:
        vectors: (n, D) what is left of the difference after the expected one.
        distance: (n,) its length, over what is usual for look-alikes: 1 is as far as the middle one of these.
    """

    vectors: Vectors
    distance: Floats


@dataclass(frozen=True)
class Changes:
    """Which of n tiles changed.

    Attributes:
        differences: Between the dates.
        strength: (n,) distance over that of the limit: from 1 on, a tile counts as changed.
        false_alarm: (n,) share of unchanged tiles that differ at least as much.
        limit: The share up to which a tile counts as changed.
        tried: How many unchanged tiles that was counted on; 0 where a distribution was fitted to the quieter half.
    """

    differences: Differences
    strength: Floats
    false_alarm: Floats
    limit: float
    tried: int

    @property
    def changed(self) -> Flags:
        """(n,)."""
        return np.asarray(self.false_alarm <= self.limit)


def differences(before: Vectors, after: Vectors, overlap: Floats, unchanged: Flags | None, seed: int) -> Differences:
    """Take out what differs everywhere.

    Args:
        before: (n, D) of the first date.
        after: (n, D) of the same ground, later.
        overlap: (n,) share of the ground that both show.
        unchanged: (n,) tiles that are known not to have changed; they are held out of all that is fitted here.
        seed: Of the groups.
    """
    fitted = not_known(len(before), unchanged)
    group = _groups(before, fitted, seed)
    moved = after - before
    left = np.empty_like(moved)
    for number in np.unique(group):
        inside = group == number
        left[inside] = moved[inside] - _agreed(moved[inside & fitted])
    distance = np.linalg.norm(left, axis=1).astype(np.float64)
    usual = np.full(len(distance), np.median(distance[fitted]))  # at least: on bare ground the least thing stands out
    for number in np.unique(group):
        inside = group == number
        usual[inside] = np.maximum(usual[inside], np.median(distance[inside & fitted]))
    distance = distance / np.maximum(usual, SMALLEST)
    return Differences(left, without_offset(distance, overlap, fitted))


def not_known(count: int, unchanged: Flags | None) -> Flags:
    """(n,) tiles on which is fitted: those not known not to have changed; all, where too few are left."""
    fitted = np.ones(count, bool) if unchanged is None else ~unchanged
    if fitted.sum() < TILES_A_GROUP // 2:
        fitted[:] = True
    return fitted


def _groups(vectors: Vectors, fitted: Flags, seed: int) -> Integers:
    """(n,) the group of look-alikes that each tile belongs to; each has enough of those that are fitted."""
    from sklearn.cluster import KMeans

    rows = np.flatnonzero(fitted)
    count = int(np.clip(len(rows) // TILES_A_GROUP, 1, MOST_GROUPS))
    different = len(np.unique(vectors[rows[:FIT_TILES]], axis=0))
    sample = rows[np.unique(np.linspace(0, len(rows) - 1, FIT_TILES).astype(np.int64))]
    found = KMeans(min(count, different), n_init=2, random_state=seed).fit(vectors[sample])
    centres = found.cluster_centers_.astype(np.float32)
    while len(centres) > 1:
        half = (centres**2).sum(axis=1) / 2
        group = np.asarray((vectors @ centres.T - half).argmax(axis=1), np.int64)
        members = np.bincount(group[rows], minlength=len(centres))
        if members.min() >= TILES_A_GROUP // 2:
            return group
        centres = np.delete(centres, members.argmin(), axis=0)
    return np.zeros(len(vectors), np.int64)


def _agreed(moved: Vectors) -> Vectors:
    """(D,) the shift on which most of some tiles agree."""
    shift = np.median(moved, axis=0)
    half = (len(moved) + 1) // 2
    for _step in range(STEPS):
        away = np.linalg.norm(moved - shift, axis=1)
        shift = moved[np.argpartition(away, half - 1)[:half]].mean(axis=0)
    return np.asarray(shift, np.float32)


def without_offset(distance: Floats, overlap: Floats, fitted: Flags) -> Floats:
    """Tiles that share less ground differ more without any change: over the middle one of such tiles."""
    if np.ptp(overlap) < 0.05:
        return distance
    edges = np.quantile(overlap[fitted], np.linspace(0, 1, OVERLAP_CLASSES + 1)[1:-1])
    kind = np.searchsorted(edges, overlap)
    found = distance.copy()
    for number in np.unique(kind):
        inside = kind == number
        if (inside & fitted).sum() >= TILES_A_GROUP // 2:
            found[inside] = distance[inside] / max(float(np.median(distance[inside & fitted])), SMALLEST)
    return found


def changes(found: Differences, limit: float, unchanged: Flags | None) -> Changes:
    """Which tiles changed, by how often those that did not differ as much.

    Where tiles are known not to have changed, they are counted: they are held out of what was fitted. Else the quieter
    half is taken not to have changed (an empirical null, Efron 2004): squares of distances that come of many small
    causes are of a gamma distribution, whose cube root is nearly normal (Wilson and Hilferty 1931), and the quieter
    half is the lower half of that.

    Args:
        found: Of :func:`differences`.
        limit: Share of the unchanged tiles that may be called changed.
        unchanged: (n,) tiles that are known not to have changed.
    """
    from scipy.stats import norm

    distance = np.maximum(found.distance, SMALLEST)
    if unchanged is not None:
        known = np.sort(distance[unchanged])
        beyond = len(known) - np.searchsorted(known, distance, side="left")
        share = (beyond + 1) / (len(known) + 1)
        share = np.where(unchanged, beyond / len(known), share)  # of the known ones, one is the tile itself
        place = min(len(known) - 1, max(0, int(np.ceil((1 - limit) * (len(known) + 1))) - 1))
        return Changes(found, distance / known[place], share, limit, len(known))
    root = distance**CUBE_ROOT_OF_SQUARE
    middle = float(np.median(root))
    spread = max(middle - float(np.quantile(root, ONE_BELOW)), SMALLEST)
    share = norm.sf((root - middle) / spread)
    least = (middle + spread * float(norm.isf(limit))) ** (1 / CUBE_ROOT_OF_SQUARE)
    return Changes(found, distance / least, share, limit, 0)


def alike_changes(found: Changes, examples: Integers) -> Floats:
    """(n,) how much each tile changed like some of them, −1…1: the cosine of what is left, less where that is small.

    Args:
        found: The changes.
        examples: Places of tiles among the n.
    """
    vectors = found.differences.vectors.astype(np.float64)
    length = np.maximum(np.linalg.norm(vectors, axis=1), SMALLEST)
    units = vectors / length[:, None]
    wanted = units[examples].mean(axis=0)
    wanted /= max(float(np.linalg.norm(wanted)), SMALLEST)
    return np.asarray(units @ wanted * np.minimum(found.strength, 1.0))
