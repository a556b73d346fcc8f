"""How far the pixels of two dates differ, and how rare it is that they and the embeddings differ as much.

Embeddings see what kind of place it is, and pixels see that something is there or gone: of the strongest changes of the
two few are the same (``benchmarks/change.md``). So both are asked. A tile's surprise by one measure is −log of the
share of tiles that differ as much: half by its rank, half by the distribution of the unchanged ones, so that what lies
far beyond all others counts for more, and no measure alone for everything. The two are added (Fisher 1925); what sum is
usual where nothing changed is counted by :func:`trainer.change.expected.changes`, so the two need not be independent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from trainer.change.expected import Changes, Differences, changes, not_known, without_offset
from trainer.change.same_ground import SameGround
from trainer.embeddings.tile_pictures import TilePixels

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Images = npt.NDArray[np.uint8]

SAMPLE = 2_000
"""Tiles from which the mean and the spread of a band at a date are known."""
RAREST = 3
"""Power of 1 / n below which the distribution's word is not taken: so far out nobody has seen it."""
MOST_OFF = 0.75
"""Part of a tile's side by which its content may lie elsewhere; beyond that what was measured is not taken."""


def pixel_differences(
    ground: SameGround,
    pixels: tuple[TilePixels, TilePixels],
    dates: tuple[int, int],
    off: tuple[float, float],
    unchanged: Flags | None,
    progress: Callable[[int, int], None],
) -> Floats:
    """Mean difference of the pixels of two dates, each band of a date brought to no mean and a spread of one.

    Tiles that lie off each other by some pixels, or have no data in a part, are compared where both see the ground.

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
    valid = np.stack([ground.sets[date].table["valid"][rows[:, place]] for place, date in enumerate(dates)], axis=1)
    side = ground.sets[dates[0]].manifest.sources[0].size
    by_grid = np.stack([apart[:, dates[1]] - apart[:, dates[0]] for apart in (ground.down, ground.right)], axis=1)
    shift = np.rint(by_grid + off)
    shift = np.where((np.abs(shift) > side * MOST_OFF).any(axis=1, keepdims=True), np.rint(by_grid), shift)
    whole = np.flatnonzero((valid >= 1).all(axis=1))
    whole = whole if len(whole) else np.arange(len(ground))
    some = whole[np.unique(np.linspace(0, len(whole) - 1, SAMPLE).astype(np.int64))]
    scales = [_scale(one, rows[some, place]) for place, one in enumerate(pixels)]
    found = np.zeros(len(ground))
    done = 0
    for part in pixels[0].batches(np.arange(len(ground))):
        both = [one.images(rows[part, place]) for place, one in enumerate(pixels)]
        found[part] = _mean_difference(both, scales, shift[part].astype(np.int64), valid[part] < 1)
        done += len(part)
        progress(done, len(ground))
    overlap = ground.overlap(*dates)
    return without_offset(found / max(float(np.median(found)), 1e-9), overlap, not_known(len(found), unchanged))


def _scale(pixels: TilePixels, rows: Integers) -> tuple[Floats, Floats]:
    """(C,) mean and spread of the bands."""
    count, total, squares = 0, np.zeros(1), np.zeros(1)
    for part in pixels.batches(rows):
        values = pixels.images(part)
        count += values.size // values.shape[3]
        total = total + values.sum(axis=(0, 1, 2), dtype=np.float64)
        squares = squares + np.einsum("nhwc,nhwc->c", values, values, dtype=np.float64)
    mean = total / count
    return mean, np.sqrt(np.maximum(squares / count - mean**2, 1.0))


def _mean_difference(
    images: Sequence[Images], scales: Sequence[tuple[Floats, Floats]], shift: Integers, torn: Flags
) -> Floats:
    """How far the pixels lie apart that have data at both dates; 0 where none have.

    Args:
        images: Of the two dates, (n, S, S, C).
        scales: Mean and spread of the bands of each.
        shift: (n, 2) pixels by which the content lies further down and to the right at the later date.
        torn: (n, 2) whether some pixels of the tile have no data at a date: these are 0 in all bands.

    Returns:
        (n,).
    """
    side, bands = images[0].shape[1], images[0].shape[3]
    found = np.zeros(len(shift))
    kinds, kind = np.unique(np.column_stack([shift, torn.any(axis=1)]), axis=0, return_inverse=True)
    for number, (down, right, holes) in enumerate(kinds.tolist()):
        here = np.flatnonzero(kind.reshape(-1) == number)
        shown = [
            images[date][
                here,
                max(0, sign * down) : side - max(0, -sign * down),
                max(0, sign * right) : side - max(0, -sign * right),
            ]
            for date, sign in ((0, -1), (1, 1))
        ]
        seen = np.ones((1, 1, 1), bool)
        for date, part in enumerate(shown if holes else ()):
            seen = seen & (part.any(axis=3) | ~torn[here, date, None, None])
        apart = np.zeros(len(here))
        for band in range(bands):  # one at a time: floats of all would take many times what the pixels do
            one, other = (
                (part[..., band] - np.float32(mean[band])) / np.float32(spread[band])
                for part, (mean, spread) in zip(shown, scales)
            )
            apart += (np.abs(other - one) * seen).sum(axis=(1, 2), dtype=np.float64)
        count = np.broadcast_to(seen, shown[0].shape[:3]).sum(axis=(1, 2))
        found[here] = apart / np.maximum(count * bands, 1)
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
    from scipy.stats import rankdata

    count = len(found.strength)
    rank = rankdata(-found.strength)  # of ties the mean: what is the same at both dates is no change in any order
    share = np.maximum(found.false_alarm, float(count) ** -RAREST)
    return np.asarray(-(np.log((rank - 0.5) / count) + np.log(share)) / 2)
