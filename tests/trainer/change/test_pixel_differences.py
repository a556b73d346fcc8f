"""Pixels beside embeddings: what either sees is found, a moved picture is no change, chance is what it says."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from trainer.change.expected import changes, differences
from trainer.change.pixel_differences import both_changes, pixel_differences

SIDE = 16


class Pictures:
    """The pixels of one date."""

    def __init__(self, images: np.ndarray) -> None:
        self._images = images.clip(0, 255).astype(np.uint8)

    def images(self, rows: np.ndarray) -> np.ndarray:
        return self._images[rows]

    def batches(self, rows: np.ndarray) -> list[np.ndarray]:
        return np.array_split(rows, 3)


def ground(count: int, down: float = 0.0, right: float = 0.0) -> SimpleNamespace:
    rows = np.repeat(np.arange(count)[:, None], 2, axis=1)
    sides = [np.stack([np.zeros(count), np.full(count, value)], axis=1) for value in (down, right)]

    class Ground(SimpleNamespace):
        def __len__(self) -> int:
            return count

    return Ground(rows=rows, down=sides[0], right=sides[1], overlap=lambda _one, _other: np.ones(count))


def compared(images: list[np.ndarray], where: SimpleNamespace, off: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    both = (Pictures(images[0]), Pictures(images[1]))
    return pixel_differences(where, both, (0, 1), off, None, lambda _done, _total: None)


@pytest.mark.parametrize("down, right", [(0, 0), (3, -2), (-5, 4)])
def test_a_picture_that_lies_elsewhere_or_is_brighter_is_no_change(down: int, right: int) -> None:
    scene = np.random.default_rng(0).integers(40, 180, (60, 40, 40, 3))
    before = scene[:, 10 : 10 + SIDE, 10 : 10 + SIDE]
    after = scene[:, 10 - down : 10 - down + SIDE, 10 - right : 10 - right + SIDE] + 30
    after[7] = 255 - after[7]
    found = compared([before, after], ground(60, down, right))
    assert found.argmax() == 7
    by_what_is_measured = compared([before, after], ground(60), (down + 0.3, right - 0.3))
    assert np.array_equal(by_what_is_measured, found)
    unmoved = compared([before, after], ground(60)) if down else found
    assert found[7] / np.median(found) > 4 * (unmoved[7] / np.median(unmoved) if down else 1)


def test_what_either_sees_is_found_and_chance_is_what_was_asked_for() -> None:
    random, count = np.random.default_rng(1), 3_000
    vectors = random.normal(size=(count, 16)).astype(np.float32)
    later = vectors + 0.1 * random.normal(size=vectors.shape).astype(np.float32) + 0.3
    before = np.full((count, SIDE, SIDE, 3), 120.0) + random.normal(0, 20, (count, 1, 1, 3))
    after = before + random.normal(0, 6, before.shape) * random.uniform(0.7, 1.3, (count, 1, 1, 1))
    before = before + random.normal(0, 6, before.shape)
    later[:5] += 2 * random.normal(size=(5, 16)).astype(np.float32)  # another kind of place
    after[5:10, 4:12, 4:12] += 90.0  # something is there
    later[10:15] += 0.4 * random.normal(size=(5, 16)).astype(np.float32)  # a little of both
    after[10:15, 4:8, 4:8] += 60.0
    by_embeddings = changes(differences(vectors, later, np.ones(count), None, 0), 0.001, None)
    found = both_changes(by_embeddings, compared([before, after], ground(count)), None)
    assert not by_embeddings.changed[5:10].any(), "the embeddings do not see it"
    assert found.changed[:15].all()
    assert found.changed[15:].sum() <= 12, "three are asked for"
    assert found.differences.vectors is by_embeddings.differences.vectors, "of what changed alike"
