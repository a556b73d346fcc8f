"""The smallest interval of longitudes, wherever it lies, and in whatever turn its longitudes are counted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.geography import crs
from trainer.geography.longitudes import beside, lattice_span, shifts, span, turn_of, unwrapped
from trainer.geography.positions import use_transform

moves = st.floats(-720, 720).map(lambda value: round(value, 3))
regions = st.lists(st.floats(0, 170).map(lambda value: round(value, 3)), min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("longitudes", "interval"),
    [
        ([10, 20], (10, 20)),
        ([177, -178], (177, 182)),
        ([177, 182], (177, 182)),
        ([-170, 170], (170, 190)),
        ([350, 10], (-10, 10)),
        ([200, 250], (-160, -110)),
        ([-180, -170], (-180, -170)),
        ([170, 180], (170, 180)),
        ([0, 90, 180, 270], (-90, 180)),
        ([-100, 0, 100], (-100, 100)),
        (np.linspace(-180, 180, 100), (-180, 180)),
        (np.arange(-30, 311, 10), (-180, 180)),
        ([5, np.nan, np.inf], (5, 5)),
    ],
)
def test_the_widest_gap_is_left_out(longitudes: list[float], interval: tuple[float, float]) -> None:
    assert span(longitudes) == pytest.approx(interval, abs=1e-9)


def test_of_no_place_nothing_is_known() -> None:
    assert np.isnan(span([])).all()
    assert np.isnan(span([np.nan])).all()


@given(regions, moves, st.lists(st.integers(-1, 1), min_size=20, max_size=20))
def test_a_shift_by_a_constant_shifts_the_interval(places: list[float], shift: float, turns: list[int]) -> None:
    """However the turns of the shifted longitudes are counted."""
    moved = np.array(places) + shift + 360.0 * np.array(turns[: len(places)])
    west, east = span(moved)
    assert -180 <= west <= 180
    assert east - west == pytest.approx(max(places) - min(places), abs=1e-9)
    assert np.remainder(west - shift - min(places) + 180, 360) - 180 == pytest.approx(0, abs=1e-9)
    straight = unwrapped(moved)
    assert straight - straight[0] == pytest.approx(np.array(places) - places[0], abs=1e-9)
    assert np.abs(np.sin(np.radians(straight - moved) / 2)).max() < 1e-9, "the places are the same ones"


@given(st.floats(-1000, 1000), st.floats(-200, 200))
def test_beside_a_middle_a_place_is_the_same_and_within_half_a_turn(longitude: float, middle: float) -> None:
    found = float(beside(longitude, middle))
    assert abs(found - middle) <= 180 + 1e-9
    assert (found - longitude) / 360 == pytest.approx(round((found - longitude) / 360), abs=1e-9)
    assert float(beside(found, middle)) == pytest.approx(found) or abs(abs(found - middle) - 180) < 1e-9


@given(st.floats(-540, 540), st.floats(0.001, 350), st.integers(0, 20))
def test_neighbours_of_a_lattice_say_which_way_it_goes(west: float, wide: float, row: int) -> None:
    lattice = np.tile(np.linspace(west, west + wide, 21), (21, 1))
    lattice[row] = np.remainder(lattice[row] + 180, 360) - 180  # one row that is counted otherwise
    found = lattice_span(lattice)
    assert found[1] - found[0] == pytest.approx(wide, abs=1e-6)
    assert np.remainder(found[0] - west + 180, 360) - 180 == pytest.approx(0, abs=1e-6)
    assert abs(sum(found) / 2) <= 180 + 1e-6


def test_a_lattice_round_the_world_is_the_world_and_one_with_gaps_is_its_places() -> None:
    assert lattice_span(np.tile(np.linspace(0, 360, 9), (3, 1))) == (-180, 180)
    assert lattice_span(np.array([[np.nan, 179.0], [178.0, -179.0]])) == pytest.approx((178, 181))


@pytest.mark.parametrize(
    ("definition", "turn"),
    [("EPSG:4326", 360), ("EPSG:3857", 40075016.6856), ("EPSG:3832", 40075016.6856), ("EPSG:6933", 34735060.8903)],
)
def test_x_that_goes_with_the_longitude_has_a_turn(definition: str, turn: float) -> None:
    assert turn_of(definition) == pytest.approx(turn)


@pytest.mark.parametrize("moved_by", [None, crs.transform], ids=["gdal", "pyproj"])
@pytest.mark.parametrize(
    "definition",
    ["EPSG:32660", "EPSG:3035", "EPSG:8857", "EPSG:3031", "EPSG:4978", 'LOCAL_CS["site",UNIT["metre",1]]'],
)
def test_elsewhere_x_has_none(definition: str, moved_by: Any) -> None:
    use_transform(moved_by)
    turn_of.cache_clear()
    try:
        assert turn_of(definition) is None
        assert shifts(definition) == (0.0,)
    finally:
        use_transform(None)


def test_shifts_are_turns_and_of_no_crs_there_are_none() -> None:
    assert shifts("EPSG:4326") == (0.0, 360.0, -360.0)
    assert shifts("") == (0.0,)
