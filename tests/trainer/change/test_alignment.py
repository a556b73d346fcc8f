"""Shifts are measured to a part of a pixel, over what the grids say; pictures that have nothing in common tell none."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter, shift

from trainer.change.alignment import alignment


def scene(seed: int) -> np.ndarray:
    """(128, 128, 3) of something to see."""
    return 128 + 400 * gaussian_filter(np.random.default_rng(seed).normal(size=(128, 128, 3)), (1.5, 1.5, 0))


def tiles(down: float, right: float, count: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Tiles before, and after their content moved."""
    before, after = [], []
    for seed in range(count):
        whole = scene(seed)
        moved = shift(whole, (down, right, 0), order=3, mode="nearest")
        before.append(whole[32:96, 32:96])
        after.append(moved[32:96, 32:96])
    return tuple(np.clip(np.stack(part), 0, 255).astype(np.uint8) for part in (before, after))  # type: ignore[return-value]


@pytest.mark.parametrize(("down", "right"), [(0.0, 0.0), (2.0, -3.0), (0.5, 1.5)])
def test_a_shift_is_found(down: float, right: float) -> None:
    found = alignment(*tiles(down, right), np.zeros(12), np.zeros(12))
    assert found.known and found.tiles >= 10
    assert (found.down, found.right) == pytest.approx((down, right), abs=0.2)
    assert found.spread < 0.3


def test_what_the_grids_say_is_no_fault() -> None:
    found = alignment(*tiles(4.0, 6.0), np.full(12, 4.0), np.full(12, 6.0))
    assert found.pixels < 0.1


def test_pictures_of_other_places_tell_nothing() -> None:
    before, _ = tiles(0, 0)
    assert not alignment(before, before[::-1].copy()[:, ::-1], np.zeros(12), np.zeros(12)).known
