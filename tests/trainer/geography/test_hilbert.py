"""The curve is numbered as the package of PMTiles numbers it, and what follows each other lies side by side."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.geography.hilbert import hilbert_number, hilbert_places


@pytest.mark.parametrize("bits", [0, 1, 2, 5, 17, 30])
def test_the_curve_is_that_of_the_package(bits):
    tile = pytest.importorskip("pmtiles.tile")
    first = ((1 << (2 * bits)) - 1) // 3
    numbers = np.unique(np.random.default_rng(bits).integers(0, 1 << (2 * bits), 200))
    x, y = hilbert_places(numbers, bits)
    found = zip(numbers.tolist(), x.tolist(), y.tolist())
    assert all(tile.tileid_to_zxy(first + number) == (bits, column, row) for number, column, row in found)
    assert np.array_equal(hilbert_number(x, y, bits), numbers)


def test_neighbours_on_the_curve_share_an_edge():
    x, y = hilbert_places(np.arange(1 << 12), 6)
    assert (np.abs(np.diff(x)) + np.abs(np.diff(y)) == 1).all()
