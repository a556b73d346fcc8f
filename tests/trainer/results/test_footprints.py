"""Outlines in a layer's CRS: what cannot be moved there is not a number, whichever library moves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.geography import crs, positions
from trainer.results.footprints import degrees, footprints, layer_crs


@pytest.fixture(params=["osr", "pyproj"])
def moved_by(request: pytest.FixtureRequest) -> Iterator[None]:
    """Coordinates are moved by GDAL, as in QGIS, or by what the trainer's commands hand over."""
    positions.use_transform(None if request.param == "osr" else crs.transform)
    yield
    positions.use_transform(None)


def test_what_cannot_be_moved_is_not_a_number_and_the_rest_is(make_embeddings, moved_by) -> None:
    embeddings = make_embeddings(columns=1, rows=2, empty=0.0)
    places = {"origin_x": 10.0, "origin_y": 110.0, "pixel_x": 10.0, "pixel_y": -30.0, "size": 1, "stride": 1}
    grid = replace(embeddings.manifest.sources[0], crs_wkt=crs.wkt("EPSG:4326"), **places)
    corners = footprints(embeddings.table, [grid], crs.wkt("EPSG:32633"))
    assert np.isfinite(corners).all(axis=2).tolist() == [[True, True, False, False], [True] * 4], "nothing is at 110° N"


def test_one_crs_written_in_two_ways_is_one(moved_by) -> None:
    from trainer.files.tile_table import SourceGrid

    grid = SourceGrid("a", "/a.tif", crs.wkt("EPSG:32633"), 0.0, 0.0, 1.0, -1.0, 64, 64, 1, 1)
    assert layer_crs([grid, replace(grid, crs_wkt="EPSG:32633")]) == grid.crs_wkt
    assert layer_crs([grid, replace(grid, crs_wkt="EPSG:3857")]) == positions.WGS84


@settings(max_examples=60, deadline=None)
@given(st.floats(-360, 360).map(lambda value: round(value, 3)), st.floats(0.01, 60), st.floats(-80, 70))
def test_an_outline_has_the_same_ground_wherever_on_a_band_it_lies(west, wide, south):
    """In one piece or cut in two at the antimeridian, every part within 180 and none round the world."""
    rings = degrees(np.array([west, south, west + wide, south + 5.0]), crs.WGS84)
    assert 1 <= len(rings) <= 2
    assert all((np.abs(ring[:, 0]) <= 180 + 1e-9).all() for ring in rings)
    assert sum(float(np.ptp(ring[:, 0])) for ring in rings) == pytest.approx(wide, abs=1e-6)
