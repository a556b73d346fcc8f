"""Tiles in a plane: look-alikes are neighbours, the rest lies beside its like, and a cancel leaves nothing."""

from __future__ import annotations

import numpy as np
import pytest

from tests.trainer.embeddings.test_clustering import truth
from trainer.contract import CancelledError, InputError
from trainer.embeddings.plane import place_in_plane
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.plane_file import fitted, read_plane, write_plane


@pytest.mark.parametrize("most", [5000, 60])
def test_look_alikes_are_neighbours(make_embeddings, most: int) -> None:
    """Also where three of four tiles are placed beside those of the sample."""
    embeddings = make_embeddings(columns=20, rows=12, kinds=4)
    looks = truth(embeddings)
    points = fitted(place_in_plane(embeddings, most))
    away = np.linalg.norm(points[:, None] - points[None], axis=2)
    np.fill_diagonal(away, np.inf)
    assert (looks[away.argmin(axis=1)] == looks).mean() > 0.97
    assert np.abs(points).max() == pytest.approx(1.0, abs=1e-5)
    np.testing.assert_array_equal(points, fitted(place_in_plane(embeddings, most)), "the same seed, the same plane")


def test_it_is_kept_with_the_folder_and_only_for_its_tiles(make_embeddings) -> None:
    folder = make_embeddings(columns=20, rows=12, kinds=4).folder
    assert read_plane(folder, 240) is None
    points = np.random.default_rng(1).uniform(3, 9, (240, 2)).astype(np.float32)
    write_plane(folder, fitted(points))
    found = read_plane(folder, 240)
    assert found is not None and np.abs(found).max() == pytest.approx(1.0, abs=1e-5)
    assert read_plane(folder, 239) is None, "embeddings were made anew"
    (folder / "plane.npy").write_bytes(b"\x93NUMPY damaged")
    assert read_plane(folder, 240) is None


def test_few_tiles_are_told(make_embeddings) -> None:
    with pytest.raises(InputError, match="holds 9 tiles; a plane of neighbours needs 16"):
        place_in_plane(make_embeddings(columns=4, rows=3, kinds=3), 5000)


def test_it_is_stopped_between_its_parts(make_embeddings) -> None:
    embeddings: EmbeddingSet = make_embeddings(columns=20, rows=12, kinds=4)
    told: list[float] = []

    class Stopped(Reporter):
        def progress(self, done: float, total: float | None = None, unit: str = "") -> None:
            told.append(done)
            raise CancelledError

    with pytest.raises(CancelledError):
        place_in_plane(embeddings, 5000, 0, Stopped())
    assert told == [1]
