"""Great-circle distances, for NumPy and torch alike, against known pairs and the ellipsoid."""

from __future__ import annotations

import math
import sys

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from trainer.geography.great_circle import EARTH_RADIUS_KM, distance_km, from_vectors, unit_vectors

LONGITUDE = st.floats(-180, 180)
LATITUDE = st.floats(-90, 90)
WGS84 = Geod(ellps="WGS84")


def slow_distance(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """The spherical law of Vincenty, which is exact at all distances."""
    p1, p2, dl = math.radians(lat1), math.radians(lat2), math.radians(lon2 - lon1)
    a = math.hypot(
        math.cos(p2) * math.sin(dl), math.cos(p1) * math.sin(p2) - math.sin(p1) * math.cos(p2) * math.cos(dl)
    )
    b = math.sin(p1) * math.sin(p2) + math.cos(p1) * math.cos(p2) * math.cos(dl)
    return EARTH_RADIUS_KM * math.atan2(a, b)


@given(LONGITUDE, LATITUDE, LONGITUDE, LATITUDE)
def test_agrees_with_the_slow_formula(lon1: float, lat1: float, lon2: float, lat2: float) -> None:
    fast = distance_km(np.float64(lon1), np.float64(lat1), np.float64(lon2), np.float64(lat2))
    assert fast == pytest.approx(slow_distance(lon1, lat1, lon2, lat2), abs=0.5)


@given(LONGITUDE, LATITUDE, LONGITUDE, LATITUDE)
def test_stays_within_its_promise_of_the_ellipsoid(lon1: float, lat1: float, lon2: float, lat2: float) -> None:
    _, _, metres = WGS84.inv(lon1, lat1, lon2, lat2)
    fast = distance_km(np.float64(lon1), np.float64(lat1), np.float64(lon2), np.float64(lat2))
    assert fast == pytest.approx(metres / 1000, rel=0.006, abs=0.5)


def test_over_the_antimeridian_and_the_pole() -> None:
    degree = math.pi * EARTH_RADIUS_KM / 180
    assert distance_km(np.array(179.5), np.array(0.0), np.array(-179.5), np.array(0.0)) == pytest.approx(degree)
    assert distance_km(np.array(10.0), np.array(89.5), np.array(-170.0), np.array(89.5)) == pytest.approx(degree)
    assert distance_km(np.array(0.0), np.array(90.0), np.array(123.0), np.array(90.0)) == pytest.approx(0, abs=1e-9)


def test_antipodes_are_half_the_globe_and_not_nan() -> None:
    assert distance_km(np.array(0.0), np.array(0.0), np.array(180.0), np.array(0.0)) == pytest.approx(20_015.1, abs=0.1)


def test_an_unknown_place_gives_nan() -> None:
    assert np.isnan(distance_km(np.array(np.nan), np.array(0.0), np.array(0.0), np.array(0.0)))


def test_broadcasts_and_keeps_tensors_tensors_with_gradients() -> None:
    longitude = torch.tensor([[0.0], [90.0]], dtype=torch.float64, requires_grad=True)
    distances = distance_km(longitude, torch.zeros(2, 1), torch.tensor([[0.0, 1.0, 2.0]]), torch.zeros(1, 3))
    assert isinstance(distances, torch.Tensor)
    assert distances.shape == (2, 3)
    distances[1].sum().backward()  # type: ignore[no-untyped-call]
    assert longitude.grad is not None
    assert torch.isfinite(longitude.grad[1]).all()
    arrays = distance_km(np.array([[0.0], [90.0]]), np.zeros((2, 1)), np.array([[0.0, 1.0, 2.0]]), np.zeros((1, 3)))
    assert np.allclose(distances.detach().numpy(), arrays)


@given(LONGITUDE, st.floats(-89.9, 89.9))
def test_vectors_there_and_back(longitude: float, latitude: float) -> None:
    vectors = unit_vectors(np.array([longitude]), np.array([latitude]))
    assert np.allclose(np.linalg.norm(vectors, axis=-1), 1)
    back_longitude, back_latitude = from_vectors(vectors * 7)
    assert back_latitude[0] == pytest.approx(latitude, abs=1e-9)
    assert abs((back_longitude[0] - longitude + 180) % 360 - 180) < 1e-9


def test_importing_it_does_not_import_torch() -> None:
    import subprocess

    code = "import sys, trainer.geography.great_circle; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_arrays_are_measured_while_another_thread_imports_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", type(sys)("torch"))  # as it is while its first lines run
    assert unit_vectors(np.array([90.0]), np.array([0.0]))[0] == pytest.approx([0.0, 1.0, 0.0], abs=1e-12)
