"""Outlines in a layer's CRS: what cannot be moved there is not a number, whichever library moves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from trainer.geography import crs, positions
from trainer.results.footprints import footprints, layer_crs


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
    from trainer.contract import SourceGrid

    grid = SourceGrid("a", "/a.tif", crs.wkt("EPSG:32633"), 0.0, 0.0, 1.0, -1.0, 64, 64, 1, 1)
    assert layer_crs([grid, replace(grid, crs_wkt="EPSG:32633")]) == grid.crs_wkt
    assert layer_crs([grid, replace(grid, crs_wkt="EPSG:3857")]) == positions.WGS84
