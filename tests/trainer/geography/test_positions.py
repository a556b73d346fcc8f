"""Positions through GDAL's osr, as in QGIS, agree with pyproj's; what is no CRS is told, exceptions or not."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.gdal_library import osr
from trainer.geography import crs, positions


@pytest.fixture(params=["exceptions", "codes"])
def way_of_telling(request: pytest.FixtureRequest) -> Iterator[str]:
    """GDAL tells of failures by exceptions in the trainer's process, by codes in QGIS'."""
    if request.param == "codes":
        osr.DontUseExceptions()
    yield request.param
    osr.UseExceptions()


@given(st.floats(-179, 179), st.floats(-84, 84))
def test_osr_and_pyproj_agree(longitude: float, latitude: float) -> None:
    place = np.array([longitude]), np.array([latitude])
    there = positions.to_source(*place, "EPSG:3857")
    np.testing.assert_allclose(there, crs.transform(*place, crs.WGS84, "EPSG:3857"), atol=1e-6)
    np.testing.assert_allclose(positions.to_longitude_latitude(*there, "EPSG:3857"), place, atol=1e-9)


def test_what_is_no_crs_is_told(way_of_telling: str) -> None:
    with pytest.raises(InputError, match="'nonsense' is not a coordinate reference system"):
        positions.to_source(np.array([1.0]), np.array([2.0]), "nonsense")


def test_what_has_no_place_is_nan(way_of_telling: str) -> None:
    x, y = positions.to_source(np.array([np.nan, 0.0]), np.array([0.0, 0.0]), "EPSG:3857")
    assert np.isnan(x[0]) and np.isnan(y[0])
    assert (x[1], y[1]) == pytest.approx((0.0, 0.0), abs=1e-6)
