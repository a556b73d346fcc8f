"""Cells on disk, without some of them, and with the places that lie in none."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.adaptive import s2_partition
from trainer.geolocation.cells.geocells import Cells, oracle_km
from trainer.geolocation.cells.projected_grid import make_grid
from trainer.geolocation.options import GridOptions, PartitionOptions


@pytest.fixture
def positions():
    rng = np.random.default_rng(0)
    return rng.uniform(14, 18, 500), rng.uniform(44, 47, 500)


def test_saved_cells_are_the_same(positions, tmp_path):
    for cells in (
        make_grid(*positions, GridOptions(crs="EPSG:3035", count=20))[0],
        s2_partition(*positions, PartitionOptions(2, 8, 50, 5)),
    ):
        cells.save(tmp_path / "cells.geojson")
        again = Cells.load(tmp_path / "cells.geojson")
        for field in dataclasses.fields(Cells):
            assert np.array_equal(getattr(cells, field.name), getattr(again, field.name)) or field.name == "outlines"
        assert (cells.assign(*positions) == again.assign(*positions)).all()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format_version": 9}', '{"format_version": 1, "features": [{}]}'])
def test_a_damaged_file_of_cells_is_one_line(tmp_path, text):
    (tmp_path / "cells.geojson").write_text(text)
    with pytest.raises(InputError):
        Cells.load(tmp_path / "cells.geojson")


def test_children_of_a_dropped_cell_go_to_its_nearest_ancestor_that_stays():
    rng = np.random.default_rng(1)
    cells = s2_partition(rng.normal(10, 0.3, 2000), rng.normal(50, 0.3, 2000), PartitionOptions(2, 9, 50, 10))
    kept = cells.level % 2 == 0
    fewer = cells.keep(kept)
    assert len(fewer) == kept.sum() and set(fewer.level) == {2, 4, 6, 8}
    child = np.flatnonzero(fewer.parent >= 0)
    assert (fewer.level[fewer.parent[child]] == fewer.level[child] - 2).all()


def test_a_position_in_no_cell_goes_to_the_nearest_centroid_and_the_floor_is_measured_to_it(positions):
    cells, _ = make_grid(*positions, GridOptions(crs="EPSG:3035", side=50_000))
    place = np.array([25.0]), np.array([46.0])
    assert cells.assign(*place)[0] == -1
    apart = distance_km(cells.longitude, cells.latitude, 25.0, 46.0)
    assert cells.assign_nearest(*place)[0] == apart.argmin()
    assert oracle_km(cells, *place)[0] == pytest.approx(apart.min())


@pytest.mark.parametrize(
    ("row", "parent"), [(-1, 10**6), (-1, -2), (0, -(10**12)), (0, "last")], ids=["beyond", "-2", "far", "circle"]
)
def test_a_parent_that_is_no_larger_cell_of_these_is_one_line(positions, tmp_path, row, parent):
    """The coarsest cell in the finest would lead round in a circle."""
    path = tmp_path / "cells.geojson"
    s2_partition(*positions, PartitionOptions(2, 8, 50, 5)).save(path)
    record = json.loads(path.read_text())
    record["features"][row]["properties"]["parent"] = len(record["features"]) - 1 if parent == "last" else parent
    path.write_text(json.dumps(record))
    with pytest.raises(InputError, match="the parent of cell") as caught:
        Cells.load(path)
    assert "\n" not in str(caught.value)
