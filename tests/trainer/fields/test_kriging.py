"""Local kriging equals the textbook's, and no point predicts itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from trainer.fields.kriging import NOISES, RANGES, LocalKriging, Pool, typical_spacing
from trainer.geography.great_circle import unit_vectors


@pytest.fixture
def points():
    """Sixty points over the globe with a smooth field of two components and a little noise, each a block of its own."""
    rng = np.random.default_rng(0)
    longitude = rng.uniform(-180, 180, 60)
    latitude = np.degrees(np.arcsin(rng.uniform(-1, 1, 60)))
    u = np.cos(np.radians(2 * longitude)) * np.cos(np.radians(latitude))
    values = np.stack([u, np.sin(np.radians(2 * latitude))], 1) + rng.normal(0, 0.05, (60, 2))
    return Pool(longitude, latitude, values, np.ones(60), np.arange(60), 0.1)


def slow_kriging(positions, values, place, spacing, reach, nugget, chosen):
    """Ordinary kriging of one place by the textbook system with a Lagrange multiplier."""
    count = len(chosen)
    system = np.ones((count + 1, count + 1))
    right = np.ones(count + 1)
    system[count, count] = 0.0
    for i, one in enumerate(chosen):
        for j, two in enumerate(chosen):
            h = np.sqrt(3) * np.linalg.norm(positions[one] - positions[two]) / spacing / reach
            system[i, j] = (1 + h) * np.exp(-h) + (nugget if i == j else 0)
        h = np.sqrt(3) * np.linalg.norm(positions[one] - place) / spacing / reach
        right[i] = (1 + h) * np.exp(-h)
    return np.linalg.solve(system, right)[:count] @ values[chosen]


def test_kriging_equals_the_textbook_system(points):
    spacing = typical_spacing(points.longitude, points.latitude)
    block = np.arange(60) // 6
    kriging = LocalKriging(replace(points, block=block, spacing=spacing))
    positions = unit_vectors(points.longitude, points.latitude)
    base = kriging.predict(points.longitude[:5], points.latitude[:5], block[:5])
    for place in range(5):
        order = np.argsort(np.linalg.norm(positions - positions[place], axis=1))
        chosen = order[block[order] != block[place]][:16]
        expected = [
            slow_kriging(positions, points.values, positions[place], spacing, reach, nugget, chosen)
            for reach in RANGES
            for nugget in NOISES
        ]
        np.testing.assert_allclose(base.heads[place, :-1], expected, atol=1e-5)
    assert (base.heads[:, -1] == 0).all()


def test_a_point_does_not_predict_itself(points):
    before = LocalKriging(points).leave_one_out(points.longitude, points.latitude, np.arange(60)).heads[7]
    values = points.values.copy()
    values[7] += 100.0
    after = (
        LocalKriging(replace(points, values=values))
        .leave_one_out(points.longitude, points.latitude, np.arange(60))
        .heads
    )
    np.testing.assert_array_equal(before, after[7])
    assert abs(after).max() > 5, "its neighbours do feel it"
