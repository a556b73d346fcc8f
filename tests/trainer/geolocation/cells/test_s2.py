"""S2 ids against the reference implementation, and what must hold of any cell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells import s2

# without subnormal numbers, which the training loop switches off for the whole process
LONGITUDES = st.floats(-180, 180, allow_subnormal=False)
LATITUDES = st.floats(-90, 90, allow_subnormal=False)


def test_every_id_of_the_golden_corpus_is_that_of_the_reference(s2_corpus):
    longitude, latitude, ids = s2_corpus
    assert len(ids) >= 100_000
    wrong = np.flatnonzero(s2.cell_ids(longitude, latitude) != ids)
    assert len(wrong) == 0, f"{len(wrong)} differ, first {longitude[wrong[:1]]}, {latitude[wrong[:1]]}"


def test_the_corpus_has_the_places_where_ids_go_wrong(s2_corpus):
    longitude, latitude, _ = s2_corpus
    assert (np.abs(latitude) == 90).sum() > 1000, "poles"
    assert (np.abs(longitude) == 180).sum() > 1000, "antimeridian"
    assert np.isin(longitude, [45, -45, 135, -135]).sum() > 1000, "edges between faces"


def test_known_cells():
    # the reference's documentation: the faces 0, 1 and 3 are centred at 0°, 90° and 180° on the equator
    ids = s2.cell_ids(np.array([0.0, 90.0, 180.0, 0.0, 0.0]), np.array([0.0, 0.0, 0.0, 90.0, -90.0]), 0)
    assert (ids >> np.uint64(61)).tolist() == [0, 1, 3, 2, 5]
    assert s2.tokens(ids) == ["1", "3", "7", "5", "b"]


@pytest.mark.parametrize("level", [0, 1, 2, 7, 15, 29, 30])
def test_the_centre_of_a_cell_lies_in_it(s2_corpus, level):
    ids = s2.parents(s2_corpus[2][::50], level)
    longitude, latitude = s2.centres(ids)
    assert (s2.cell_ids(longitude, latitude, level) == ids).all()
    assert (s2.levels(ids) == level).all()


def test_parents_hold_their_children(s2_corpus):
    leaves = s2_corpus[2][::50]
    for level in range(30, 0, -1):
        child, parent = s2.parents(leaves, level), s2.parents(leaves, level - 1)
        half = (parent & (~parent + np.uint64(1))) - np.uint64(1)
        assert ((child >= parent - half) & (child <= parent + half)).all(), "ids of children lie in the parent's range"


def test_outlines_surround_the_centre_without_a_jump_at_the_antimeridian():
    ids = s2.cell_ids(np.array([179.99, -179.99, 10.0, 0.0]), np.array([0.5, -60.0, 45.0, 89.9]), 4)
    shapes = s2.outlines(ids)
    assert np.abs(np.diff(shapes[:3, :, 0], axis=1)).max() < 10, "a longitude jumps"
    middle = np.array(s2.centres(ids)).T
    assert (shapes[:3].min(axis=1) < middle[:3]).all() and (shapes[:3].max(axis=1) > middle[:3]).all()
    assert np.isfinite(shapes).all()


@given(LONGITUDES, LATITUDES)
def test_a_cell_holds_the_position_that_it_was_made_of(longitude, latitude):
    place = np.array([longitude]), np.array([latitude])
    east, north = s2.centres(s2.cell_ids(*place, 20))
    assert distance_km(east, north, *place)[0] < 0.02, "cells of level 20 are about 10 m wide"


def test_what_is_no_position_or_level_is_refused():
    with pytest.raises(ValueError, match="finite"):
        s2.cell_ids(np.array([np.nan]), np.array([0.0]))
    with pytest.raises(ValueError, match="31"):
        s2.cell_ids(np.array([0.0]), np.array([0.0]), 31)
