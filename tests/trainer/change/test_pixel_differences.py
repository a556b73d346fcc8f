"""Pixels beside embeddings: what either sees is found, a moved picture is no change, chance is what it says."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from trainer.change.expected import changes, differences
from trainer.change.find_changes import other_pixels
from trainer.change.pixel_differences import both_changes, pixel_differences
from trainer.geography import crs
from trainer.geography.positions import spatial_reference

SIDE = 16


class Pictures:
    """The pixels of one date."""

    def __init__(self, images: np.ndarray) -> None:
        self._images = images.clip(0, 255).astype(np.uint8)

    def images(self, rows: np.ndarray) -> np.ndarray:
        return self._images[rows]

    def batches(self, rows: np.ndarray) -> list[np.ndarray]:
        return np.array_split(rows, 3)


def ground(count: int, down: float = 0.0, right: float = 0.0, valid: np.ndarray | None = None) -> SimpleNamespace:
    rows = np.repeat(np.arange(count)[:, None], 2, axis=1)
    sides = [np.stack([np.zeros(count), np.full(count, value)], axis=1) for value in (down, right)]

    table = np.ones(count, [("valid", float)])
    later = table.copy()
    later["valid"] = 1.0 if valid is None else valid
    manifest = SimpleNamespace(sources=[SimpleNamespace(size=SIDE)])
    sets = [SimpleNamespace(table=one, manifest=manifest) for one in (table, later)]

    class Ground(SimpleNamespace):
        def __len__(self) -> int:
            return count

    return Ground(rows=rows, down=sides[0], right=sides[1], sets=sets, overlap=lambda _one, _other: np.ones(count))


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


def test_what_has_no_data_at_a_date_is_no_change() -> None:
    before = np.random.default_rng(0).integers(40, 180, (60, SIDE, SIDE, 3))
    after = before + np.random.default_rng(1).integers(-5, 6, before.shape)
    valid = np.ones(60)
    after[:20, :9], valid[:20] = 0, 7 / SIDE
    after[20], valid[20] = 0, 0.0
    after[30, 4:12, 4:12] += 60
    found = compared([before, after], ground(60, valid=valid))
    assert found.argmax() == 30 and found[:20].max() < 1.3 and found[20] == 0
    assert compared([before, after], ground(60))[:20].min() > 2, "black that is data counts"


def test_two_dates_that_are_the_same_have_no_changes() -> None:
    vectors = np.random.default_rng(0).normal(size=(100, 16)).astype(np.float32)
    images = np.random.default_rng(0).integers(40, 180, (100, SIDE, SIDE, 3))
    by_embeddings = changes(differences(vectors, vectors, np.ones(100), None, 0), 0.001, None)
    found = both_changes(by_embeddings, compared([images, images], ground(100)), None)
    assert not found.changed.any() and np.ptp(found.strength) == 0


def test_tiles_that_lie_off_by_more_than_themselves_are_compared_by_their_grids() -> None:
    images = np.random.default_rng(0).integers(40, 180, (60, SIDE, SIDE, 3))
    assert np.array_equal(
        compared([images, images + 9], ground(60), (SIDE + 4.0, 0.0)), compared([images, images + 9], ground(60))
    )


def test_all_may_be_known_not_to_have_changed_where_tiles_share_less_or_more() -> None:
    images = np.random.default_rng(0).integers(40, 180, (60, SIDE, SIDE, 3))
    where = ground(60)
    where.overlap = lambda _one, _other: np.linspace(0.5, 1.0, 60)
    both = Pictures(images), Pictures(images[::-1])
    found = pixel_differences(where, both, (0, 1), (0.0, 0.0), np.ones(60, bool), lambda _done, _total: None)
    assert np.isfinite(found).all() and np.median(found) == pytest.approx(1, abs=0.2)


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


@pytest.mark.parametrize(
    "epsg, pixel, lie_on_each_other",
    [
        (32633, (10, -10), True),
        (25833, (10.05, -9.95), True),
        (32633, (10, -12), False),
        (32633, (10, 10), False),
        (3857, (10, -10), False),
        (3857, (14.62, -14.62), True),
        (32635, (10, -10), False),
        (4326, (10, -10), False),
    ],
)
def test_pixels_are_compared_where_they_lie_on_each_other(
    epsg: int, pixel: tuple[float, float], lie_on_each_other: bool
) -> None:
    sets = []
    for code, (right, down) in ((32633, (10, -10)), (epsg, pixel)):
        wkt = spatial_reference(f"EPSG:{code}").ExportToWkt()
        table = np.zeros(1, [("source", int), ("x", float), ("y", float)])
        table["x"], table["y"] = crs.transform(np.array([15.0]), np.array([46.95]), crs.WGS84, wkt)
        grid = SimpleNamespace(crs_wkt=wkt, pixel_x=right, pixel_y=down, size=64)
        sets.append(SimpleNamespace(table=table, manifest=SimpleNamespace(sources=[grid])))
    assert (not other_pixels(SimpleNamespace(sets=sets, rows=np.zeros((1, 2), int)), 1)) is lie_on_each_other
