"""Cells that are small where there are many places, and keep their parents."""

from __future__ import annotations

import numpy as np

from trainer.geolocation.cells.adaptive import PartitionOptions, positive_weights, s2_partition


def test_s2_cells_keep_their_parents_and_cover_every_place():
    rng = np.random.default_rng(1)
    longitude = np.concatenate([rng.normal(10, 0.3, 3000), rng.uniform(-180, 180, 300)])
    latitude = np.concatenate([rng.normal(50, 0.3, 3000), rng.uniform(-80, 80, 300)])
    options = PartitionOptions(2, 10, 100, 20)
    cells = s2_partition(longitude, latitude, options)
    finest = cells.assign(longitude, latitude)
    assert (finest >= 0).all(), "every place is covered"
    assert ((cells.parent >= 0) == (cells.level > 2)).all(), "every finer cell has its parent"
    assert (cells.level[cells.parent[cells.parent >= 0]] == cells.level[cells.parent >= 0] - 1).all()
    assert (cells.count[cells.level > 2] >= 20).all()
    leaf = cells.is_leaf & (cells.level < 10) & (cells.count > 100)
    children_dropped = [cells.count[row] for row in np.flatnonzero(leaf)]
    assert not children_dropped or max(children_dropped) <= 400, "crowded cells are split"
    members = cells.membership(finest)
    assert (members.sum(axis=1) == cells.level[finest] - 1).all(), "a place carries all its ancestors"
    assert (members.sum(axis=0) == cells.count).all()


def test_positive_weights_are_clipped():
    cells = s2_partition(np.linspace(-179, 179, 2000), np.zeros(2000), PartitionOptions(1, 5, 50, 5))
    weights = positive_weights(cells, 2000, 10.0)
    assert weights.min() >= 1 and weights.max() == 10
