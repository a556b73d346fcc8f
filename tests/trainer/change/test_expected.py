"""The expected difference is that on which look-alikes agree; false alarms are as many as was said."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.change.clouds import whiter
from trainer.change.expected import changes, differences
from trainer.change.unusual import isolation


def two_dates(count: int = 3_000, changed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Two kinds of tiles, each of which moved in its own way, with noise; the first ones changed."""
    random = np.random.default_rng(5)
    kind = np.arange(count) % 2
    before = np.eye(12)[kind] + 0.1 * random.normal(size=(count, 12))
    after = before + np.array([0.8 * np.eye(12)[5], -0.6 * np.eye(12)[7]])[kind]
    after += 0.05 * random.normal(size=after.shape)
    after[:changed] += 2 * np.eye(12)[9]
    return before.astype(np.float32), after.astype(np.float32)


def test_each_kind_has_its_own_shift_taken_out() -> None:
    left = differences(*two_dates(changed=30), np.ones(3_000), None, 0)
    assert np.abs(left.vectors[30:].mean(axis=0)).max() < 0.01
    assert np.allclose(left.vectors[:30].mean(axis=0), 2 * np.eye(12)[9], atol=0.05)
    assert np.median(left.distance) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("limit", [0.001, 0.01, 0.1])
def test_as_many_unchanged_tiles_are_called_changed_as_was_said(limit: float) -> None:
    found = changes(differences(*two_dates(), np.ones(3_000), None, 0), limit, None)
    assert limit / 4 <= found.changed.mean() <= 2.5 * limit
    assert (found.changed == (found.strength >= 1)).all()


def test_known_ones_are_counted_and_not_learned_from() -> None:
    before, after = two_dates(changed=30)
    known = np.zeros(3_000, bool)
    known[30:1030] = True
    found = changes(differences(before, after, np.ones(3_000), known, 0), 0.01, known)
    assert found.changed[:30].all() and found.tried == 1_000
    assert found.changed[known].mean() == pytest.approx(0.01, abs=0.002)
    assert found.changed[1030:].mean() == pytest.approx(0.01, abs=0.01)
    assert found.false_alarm[:30] == pytest.approx(1 / 1_001)


def test_tiles_that_share_less_ground_are_measured_by_such_tiles() -> None:
    before, after = two_dates()
    overlap = np.where(np.arange(3_000) % 3 == 0, 0.6, 1.0)
    after[overlap < 1] += 0.3 * np.random.default_rng(1).normal(size=(1_000, 12)).astype(np.float32)
    distance = differences(before, after, overlap, None, 0).distance
    assert np.median(distance[overlap < 1]) == pytest.approx(np.median(distance[overlap == 1]), rel=0.1)


def test_embeddings_that_are_the_same_did_not_change() -> None:
    before, _ = two_dates()
    assert not changes(differences(before, before, np.ones(3_000), None, 0), 0.01, None).changed.any()


def test_a_lone_tile_is_isolated_and_members_of_a_dense_and_a_loose_group_are_not() -> None:
    random = np.random.default_rng(2)
    dense, loose = 0.01 * random.normal(size=(300, 4)), 5 + 1.0 * random.normal(size=(300, 4))
    vectors = np.concatenate([dense, loose, [[0.5, 0, 0, 0]]]).astype(np.float32)
    found = isolation(vectors)
    assert found[-1] > 10 and found[:600].max() < 5 and np.median(found) == pytest.approx(1, abs=0.1)


def test_white_at_one_date_alone_is_told_from_what_is_always_white() -> None:
    ground = np.full((8, 8, 3), (60, 90, 50), np.uint8)
    cloud = ground.copy()
    cloud[:4] = 230
    before, after = np.stack([ground, cloud, cloud, ground]), np.stack([cloud, ground, cloud, ground])
    assert whiter(before, after).tolist() == [1, -1, 0, 0]
