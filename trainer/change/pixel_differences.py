"""How far the pixels of two dates differ, and how rare it is that they and the embeddings differ as much.

Embeddings see what kind of place it is, and pixels see that something is there or gone: of the strongest changes of the
two few are the same (``benchmarks/change.md``). So both are asked. A tile's surprise by one measure is −log of the
share of tiles that differ as much: half by its rank, half by the distribution of the unchanged ones, so that what lies
far beyond all others counts for more, and no measure alone for everything. The two are added (Fisher 1925); what sum is
usual where nothing changed is counted by :func:`trainer.change.expected.changes`, so the two need not be independent.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from trainer.change.expected import Changes, Differences, changes, without_offset
from trainer.change.same_ground import SameGround
from trainer.embeddings.tile_pictures import TilePixels

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

SAMPLE = 2_000
"""Tiles from which the mean and the spread of a band at a date are known."""
RAREST = 3
"""Power of 1 / n below which the distribution's word is not taken: so far out nobody has seen it."""


def pixel_differences(
    ground: SameGround,
    pixels: tuple[TilePixels, TilePixels],
    dates: tuple[int, int],
    off: tuple[float, float],
    unchanged: Flags | None,
    progress: Callable[[int, int], None],
) -> Floats:
    """Mean difference of the pixels of two dates, each band of a date brought to no mean and a spread of one.

    Tiles that lie off each other by some pixels are compared where both see the ground.

    Args:
        ground: Which tiles these are.
        pixels: Of the two dates; of one size, with the same bands.
        dates: Their places among those of ``ground``.
        off: Pixels that the later date's picture lies too far down and to the right.
        unchanged: (n,) tiles that are known not to have changed.
        progress: Told how many tiles were compared, and of how many; may raise.

    Returns:
        (n,) floats; 1 is as far as the middle one of the tiles that share as much ground.
    """
    rows = ground.rows[:, dates]
    by_grid = [side[:, dates[1]] - side[:, dates[0]] for side in (ground.down, ground.right)]
    shift = np.rint(np.stack(by_grid, axis=1) + off)
    some = np.unique(np.linspace(0, len(ground) - 1, SAMPLE).astype(np.int64))
    scales = [_scale(one, rows[some, place]) for place, one in enumerate(pixels)]
    found = np.zeros(len(ground))
    done = 0
    for part in pixels[0].batches(np.arange(len(ground))):
        both = [
            (one.images(rows[part, place]) - scales[place][0]) / scales[place][1] for place, one in enumerate(pixels)
        ]
        found[part] = _mean_difference(both[0], both[1], shift[part].astype(np.int64))
        done += len(part)
        progress(done, len(ground))
    overlap = ground.overlap(*dates)
    fitted = np.ones(len(found), bool) if unchanged is None else ~unchanged
    return without_offset(found / max(float(np.median(found)), 1e-9), overlap, fitted)


def _scale(pixels: TilePixels, rows: Integers) -> tuple[Floats, Floats]:
    """(C,) mean and spread of the bands."""
    count, total, squares = 0, np.zeros(1), np.zeros(1)
    for part in pixels.batches(rows):
        values = pixels.images(part).astype(np.float64)
        count += values.size // values.shape[3]
        total, squares = total + values.sum(axis=(0, 1, 2)), squares + (values**2).sum(axis=(0, 1, 2))
    mean = total / count
    return mean, np.sqrt(np.maximum(squares / count - mean**2, 1.0))


def _mean_difference(before: Floats, after: Floats, shift: Integers) -> Floats:
    """(n,) of (n, S, S, C) floats, whose content lies (n, 2) pixels further down and to the right in the later."""
    side = before.shape[1]
    found = np.empty(len(before))
    kinds, kind = np.unique(shift, axis=0, return_inverse=True)
    for number, (down, right) in enumerate(kinds.tolist()):
        here = np.flatnonzero(kind.reshape(-1) == number)
        earlier = before[here, max(0, -down) : side - max(0, down), max(0, -right) : side - max(0, right)]
        later = after[here, max(0, down) : side - max(0, -down), max(0, right) : side - max(0, -right)]
        found[here] = np.abs(later - earlier).mean(axis=(1, 2, 3))
    return found


def both_changes(embeddings: Changes, distance: Floats, unchanged: Flags | None) -> Changes:
    """Which tiles changed by embeddings and pixels together.

    Args:
        embeddings: What changed by the embeddings alone.
        distance: (n,) by the pixels, of :func:`pixel_differences`.
        unchanged: (n,) tiles that are known not to have changed.
    """
    left = embeddings.differences
    pixels = changes(Differences(left.vectors, distance), embeddings.limit, unchanged)
    surprise = _surprise(embeddings) + _surprise(pixels)
    return changes(Differences(left.vectors, np.sqrt(surprise)), embeddings.limit, unchanged)


def _surprise(found: Changes) -> Floats:
    """(n,)."""
    count = len(found.strength)
    rank = np.argsort(np.argsort(-found.strength, kind="stable"), kind="stable")
    share = np.maximum(found.false_alarm, float(count) ** -RAREST)
    return np.asarray(-(np.log((rank + 0.5) / count) + np.log(share)) / 2)
