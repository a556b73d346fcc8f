"""Principal components of looks, how densely points lie, and which is nearest."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.plugin.conftest import modules_of_the_plugin


@pytest.fixture
def plane(qgis_application: Any) -> Any:
    """The module."""
    return modules_of_the_plugin("search.look_plane")["look_plane"]


class Vectors:
    """As much of an embeddings folder as is read here."""

    def __init__(self, vectors: np.ndarray) -> None:
        self.vectors = vectors.astype(np.float32)

    def __len__(self) -> int:
        return len(self.vectors)

    def rows(self, selection: Any) -> np.ndarray:
        return self.vectors[selection]


def test_the_axes_are_those_of_a_singular_value_decomposition(plane: Any) -> None:
    generator = np.random.default_rng(5)
    vectors = generator.standard_normal((500, 6)) * (5, 3, 1, 0.5, 0.2, 0.1)
    found = plane.look_plane(Vectors(vectors))
    centred = vectors - vectors.mean(axis=0)
    _u, values, axes = np.linalg.svd(centred, full_matrices=False)
    expected = centred @ axes[:2].T
    for axis in range(2):
        assert abs(np.corrcoef(found.points[:, axis], expected[:, axis])[0, 1]) > 0.99999
    spread, wanted = np.ptp(found.points, axis=0), np.ptp(expected, axis=0)
    np.testing.assert_allclose(spread[1] / spread[0], wanted[1] / wanted[0], rtol=1e-3)
    assert found.points.min() >= -1.0001 and found.points.max() <= 1.0001 and spread.max() == pytest.approx(2, abs=1e-3)
    assert found.share == pytest.approx((values[:2] ** 2).sum() / (values**2).sum(), abs=1e-6)


def test_more_tiles_than_the_sample_are_all_placed(plane: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = np.random.default_rng(6).standard_normal((1000, 4)) * (9, 4, 1, 1)
    whole = plane.look_plane(Vectors(vectors)).points
    monkeypatch.setattr(plane, "SAMPLE", 300)
    monkeypatch.setattr(plane, "CHUNK", 64)
    sampled = plane.look_plane(Vectors(vectors)).points
    assert sampled.shape == (1000, 2)
    assert abs(np.corrcoef(whole[:, 0], sampled[:, 0])[0, 1]) > 0.98


def test_one_dimension_or_one_tile_is_placed_too(plane: Any) -> None:
    assert plane.look_plane(Vectors(np.array([[1.0], [3.0], [2.0]]))).points[:, 1].tolist() == [0, 0, 0]
    assert np.isfinite(plane.look_plane(Vectors(np.ones((4, 3)))).points).all()


def test_density_counts_where_points_lie(plane: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    points = np.array([[0, 0], [0, 0], [0, 0], [0.5, 0.25], [9, 9]], np.float32)
    view = plane.View(0.0, 0.0, 10.0)
    monkeypatch.setattr(plane, "FEW", 0)
    shade = plane.density(points, view, 20, 10)
    assert shade.shape == (10, 20) and np.count_nonzero(shade) == 2
    assert shade[5, 10] == 1 and shade[2, 15] == pytest.approx(np.log(2) / np.log(4))
    assert plane.nearest(points, view, 20, 10, 15.5, 2.0, 3.0) == 3
    assert plane.nearest(points, view, 20, 10, 19.0, 9.0, 3.0) == -1
    assert plane.within(points, view, 20, 10, np.array([[8.0, 3], [12, 3], [12, 7], [8, 7]])).tolist() == [0, 1, 2]
