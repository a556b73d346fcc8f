"""Cells that are small where there are many places, and keep their parents."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geolocation.cells import s2
from trainer.geolocation.cells.adaptive import positive_weights, s2_partition
from trainer.geolocation.options import PartitionOptions


def scattered():
    """A crowd about one point, and places all over the Earth."""
    rng = np.random.default_rng(1)
    longitude = np.concatenate([rng.normal(10, 0.3, 3000), rng.uniform(-180, 180, 300)])
    return longitude, np.concatenate([rng.normal(50, 0.3, 3000), rng.uniform(-80, 80, 300)])


def test_s2_cells_keep_their_parents_and_hold_enough_places_on_every_level():
    longitude, latitude = scattered()
    cells = s2_partition(longitude, latitude, PartitionOptions(2, 10, 100, 20))
    finest = cells.assign(longitude, latitude)
    assert (cells.count >= 20).all(), "the coarsest level, too"
    assert ((cells.parent >= 0) == (cells.level > 2)).all(), "every finer cell has its parent"
    assert (cells.level[cells.parent[cells.parent >= 0]] == cells.level[cells.parent >= 0] - 1).all()
    leaf = cells.is_leaf & (cells.level < 10) & (cells.count > 100)
    children_dropped = [cells.count[row] for row in np.flatnonzero(leaf)]
    assert not children_dropped or max(children_dropped) <= 400, "crowded cells are split"
    members = cells.membership(finest)
    covered = finest >= 0
    assert (members.sum(axis=1) == np.where(covered, cells.level[finest] - 1, 0)).all(), "with all its ancestors"
    assert (members.sum(axis=0) == cells.count).all(), "a parent counts what lies in dropped children, too"
    coarsest, number = np.unique(s2.parents(s2.cell_ids(longitude, latitude), 2), return_counts=True)
    assert (~covered).sum() == number[number < 20].sum() > 0, "places in none are those of dropped coarsest cells"
    assert len(coarsest[number >= 20]) == (cells.level == 2).sum()


def test_without_a_bound_every_place_is_covered():
    longitude, latitude = scattered()
    assert (s2_partition(longitude, latitude, PartitionOptions(2, 10, 100, 0)).assign(longitude, latitude) >= 0).all()


def test_a_bound_that_no_coarsest_cell_keeps_is_refused_with_what_there_is():
    with pytest.raises(InputError, match=r"level 3 has 10 training places; the fullest has 4\."):
        s2_partition(np.full(4, 10.0), np.full(4, 50.0), PartitionOptions(3, 10, 100, 10))


def test_positive_weights_are_clipped():
    cells = s2_partition(np.linspace(-179, 179, 2000), np.zeros(2000), PartitionOptions(1, 5, 50, 5))
    weights = positive_weights(cells, 2000, 10.0)
    assert weights.min() >= 1 and weights.max() == 10
