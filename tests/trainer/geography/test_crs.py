"""Transformations: axis order, datum shifts, antimeridian, what cannot be transformed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.geography import crs

MERCATOR = "EPSG:3857"
UTM33 = "EPSG:32633"


def test_x_comes_before_y_whatever_the_authority_says() -> None:
    x, y = crs.transform(np.array([15.0]), np.array([52.0]), crs.WGS84, UTM33)
    assert x[0] == pytest.approx(500_000, abs=0.01), "15° east is the central meridian of zone 33"
    assert y[0] == pytest.approx(5_761_038.2, abs=1)


def test_a_datum_shift_is_applied() -> None:
    """DHDN (EPSG:4314) to WGS 84 moves a point near Berlin by 100 to 200 m; without PROJ's data it stays."""
    x, y = crs.transform(np.array([13.4]), np.array([52.5]), "EPSG:4314", crs.WGS84)
    metres = np.hypot((x[0] - 13.4) * 67_800, (y[0] - 52.5) * 111_300)
    assert 80 < metres < 250, f"moved by {metres:.1f} m"


@given(st.floats(-179.9, 179.9), st.floats(-84, 84))
def test_there_and_back(longitude: float, latitude: float) -> None:
    x, y = crs.transform(np.array(longitude), np.array(latitude), crs.WGS84, MERCATOR)
    back = crs.to_longitude_latitude(x, y, MERCATOR)
    assert np.allclose(back, [longitude, latitude], atol=1e-9)


def test_what_cannot_be_transformed_is_nan_and_the_rest_stands() -> None:
    x, y = crs.to_longitude_latitude(np.array([0.0, np.inf, np.nan]), np.array([0.0, 0.0, 1.0]), MERCATOR)
    assert np.array_equal(np.isnan(x), [False, True, True])
    assert np.array_equal(np.isnan(y), [False, True, True])


def test_any_shape_is_kept() -> None:
    x, _ = crs.transform(np.zeros((3, 4)), np.zeros((3, 4)), crs.WGS84, MERCATOR)
    assert x.shape == (3, 4)


def test_wkt_means_the_same_as_the_code() -> None:
    assert crs.parse(crs.wkt(UTM33)) == crs.parse(UTM33)
    assert "EPSG:32633" not in crs.wkt(UTM33).splitlines()[0]


def test_units() -> None:
    assert crs.metres_per_unit(UTM33) == 1.0
    assert crs.metres_per_unit("EPSG:2263") == pytest.approx(0.3048006, abs=1e-7)
    assert crs.is_geographic("EPSG:4326")
    assert not crs.is_geographic(MERCATOR)


@pytest.mark.parametrize("definition", ["", "EPSG:999999", "a coast", "+proj=nowhere"])
def test_what_is_no_crs_is_named(definition: str) -> None:
    with pytest.raises(InputError, match="not a coordinate reference system"):
        crs.parse(definition)


def test_proj_data_is_found_without_help_from_the_environment() -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PROJ_")}
    code = "from trainer.geography import crs; print(crs.parse('EPSG:32633').name)"
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=Path(__file__).resolve().parents[3],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.strip() == "WGS 84 / UTM zone 33N", ended.stderr


def test_longitudes_across_the_antimeridian_stay():
    longitude, latitude = crs.to_longitude_latitude(np.array([200.0, 359.0]), np.array([0.0, 90.0]), crs.WGS84)
    assert longitude.tolist() == [200.0, 359.0]
    assert latitude.tolist() == [0.0, 90.0]


def test_no_way_between_two_crs_is_said():
    with pytest.raises(InputError, match="There is no way from the CRS 'site'"):
        crs.transform(np.zeros(1), np.zeros(1), 'LOCAL_CS["site",UNIT["metre",1]]', crs.WGS84)


@pytest.mark.parametrize("turn", [0.0, 360.0, -360.0])
def test_places_on_both_sides_of_the_antimeridian_have_a_local_crs(turn):
    longitude = np.array([177.0, 178.0, 179.5, -179.5 + turn, -178.5])
    chosen = crs.choose_crs(longitude, np.array([-17.0, -18.0, -17.5, -16.5, -17.2]))
    assert chosen.name == "Fiji 1986 / Fiji Map Grid"


def test_a_box_over_the_antimeridian_goes_on_past_it():
    assert crs.box((170, -20, 190, -10), "EPSG:4326", "EPSG:4269") == pytest.approx((170, -20, 190, -10))
    assert crs.box((170, -20, -170, -10), "EPSG:4326", "EPSG:4326") == (170, -20, 190, -10)
    west, south, east, north = crs.box((170, -20, -170, -10), "EPSG:4326", "EPSG:3857")
    assert (west, east) == pytest.approx((170 / 180 * 20037508.3428, 190 / 180 * 20037508.3428))
    assert south < north < 0


def test_a_box_is_no_wider_than_it_was_given():
    """Its neighbours say that it holds Greenwich, though the gap at its back is the narrower."""
    assert crs.box((-175, -20, 175, 20), "EPSG:4326", "EPSG:4269") == pytest.approx((-175, -20, 175, 20))
    assert crs.box((-180, -80, 180, 80), "EPSG:4326", "EPSG:3857")[::2] == pytest.approx((-20037508.34, 20037508.34))


def test_bounds_that_go_west_are_of_degrees_alone():
    assert crs.eastwards((170, 0, -170, 1), "EPSG:4326") == (170, 0, 190, 1)
    for definition in ("EPSG:3857", ""):
        with pytest.raises(InputError, match="goes from east to west"):
            crs.eastwards((170, 0, -170, 1), definition)


def test_a_crs_about_another_meridian_has_the_same_y_and_x_shifted():
    about = crs.turned("EPSG:3857", 180.0)
    x, y = crs.transform(np.array([-175.0, 170.0]), np.array([10.0, -40.0]), "EPSG:4326", about)
    own_x, own_y = crs.transform(np.array([5.0, -10.0]), np.array([10.0, -40.0]), "EPSG:4326", "EPSG:3857")
    np.testing.assert_allclose([x, y], [own_x, own_y], atol=1e-6)
    assert crs.turned("EPSG:4326", 180.0) is None
