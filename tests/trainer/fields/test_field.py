"""Learning a field: blocks, neighbours, uncertainty, and that it finds what is there."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.fields.comparison import LEARNED, baseline_predictions, score, table
from trainer.fields.field import learn_field
from trainer.fields.field_training import FieldOptions
from trainer.fields.points import ValuedPoints
from trainer.geography.blocks import make_blocks
from trainer.geography.longitudes import unwrapped
from trainer.reporting import SILENT, Reporter

SMALL = FieldOptions(folds=3, members=2, steps=40)


def globe_points(count=200, seed=0):
    """A smooth field of two components over the globe, with a little noise."""
    rng = np.random.default_rng(seed)
    longitude = rng.uniform(-180, 180, count)
    latitude = np.degrees(np.arcsin(rng.uniform(-1, 1, count)))
    u = np.cos(np.radians(2 * longitude)) * np.cos(np.radians(latitude))
    values = np.stack([u, np.sin(np.radians(2 * latitude))], 1) + rng.normal(0, 0.05, (count, 2))
    return ValuedPoints(longitude, latitude, longitude, latitude, values, np.ones(count), ("u", "v"), "EPSG:4326", 0)


@pytest.fixture(scope="module")
def learned():
    points = globe_points()
    return points, learn_field(points, SMALL, SILENT)


# ---------------------------------------------------------------------------------------------
# Blocks
# ---------------------------------------------------------------------------------------------
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 100), st.integers(3, 6), st.floats(300, 3000))
def test_a_block_has_one_fold_and_every_fold_has_points(seed, folds, size_km):
    points = globe_points(200, seed)
    blocks = make_blocks(points.longitude, points.latitude, folds, size_km, seed)
    assert set(blocks.fold) == set(range(folds))
    for block in range(blocks.count):
        assert len(set(blocks.fold[blocks.block == block])) == 1
    rows = np.floor((points.latitude + 90) / blocks.size)
    for block in range(blocks.count):
        assert len(set(rows[blocks.block == block])) == 1, "a block lies in one row of its height"


def test_points_in_one_spot_cannot_be_validated():
    spot = np.zeros(30)
    with pytest.raises(InputError, match="too few for 5 folds"):
        make_blocks(spot, spot, 5, 10.0, 0)


# ---------------------------------------------------------------------------------------------
# The field
# ---------------------------------------------------------------------------------------------
def test_the_held_out_error_beats_neighbours_on_a_smooth_field(learned):
    points, result = learned
    predictions = {LEARNED: result.held_out.values, **baseline_predictions(points, result.blocks.fold, 0)}
    scores = score(points, predictions)
    error = {one.method.split(",")[0]: one.rmse for one in scores if one.value == "u"}
    assert error[LEARNED] < error["k-NN"]
    assert error[LEARNED] < error["IDW"]
    assert error[LEARNED] < 0.5 * error["mean"]
    assert error[LEARNED] < 1.3 * error["Gaussian process"], "the field stands on a process of its own"
    assert len(table(scores).splitlines()) == 1 + len(predictions)


def test_uncertainty_is_backed_by_the_held_out_points(learned):
    _, result = learned
    one, two = result.held_out.coverage
    assert 0.5 < one < 0.85
    assert 0.85 < two <= 1.0


def test_uncertainty_grows_away_from_the_points():
    points = globe_points(400)
    north = points.latitude > 0
    chosen = {name: getattr(points, name)[north] for name in ("x", "y", "longitude", "latitude", "values", "weights")}
    result = learn_field(dataclasses.replace(points, **chosen), SMALL, SILENT)
    near = result.field.predict(np.linspace(-170, 170, 30), np.full(30, 45.0)).uncertainty.mean()
    far = result.field.predict(np.linspace(-170, 170, 30), np.full(30, -60.0)).uncertainty.mean()
    assert far > 1.1 * near


def test_a_fold_never_sees_its_own_values():
    """Held-out predictions of one fold do not change when that fold's values do."""
    points = globe_points(150)
    fold = make_blocks(points.longitude, points.latitude, 3, None, 0).fold
    options = FieldOptions(folds=3, members=2, steps=10)
    flipped = points.values.copy()
    swapped = np.flatnonzero(fold == 0)
    flipped[swapped] = points.values[swapped[::-1]]  # the same mean and scale, other places
    before = learn_field(points, options, SILENT).held_out.values
    after = learn_field(dataclasses.replace(points, values=flipped), options, SILENT).held_out.values
    np.testing.assert_allclose(before[fold == 0], after[fold == 0], atol=1e-6)
    assert not np.allclose(before[fold == 1], after[fold == 1])


def test_the_same_seed_gives_the_same_field(learned):
    points, result = learned
    again = learn_field(points, SMALL, SILENT)
    np.testing.assert_array_equal(result.held_out.values, again.held_out.values)
    place = np.array([12.0]), np.array([47.0])
    np.testing.assert_array_equal(result.field.predict(*place).values, again.field.predict(*place).values)


def test_weights_decide_between_points_that_disagree():
    points = globe_points(200)
    lying = np.arange(200) % 4 == 0
    values = points.values + np.where(lying, 2.0, 0.0)[:, None]
    weights = np.where(lying, 0.01, 1.0)
    told = dataclasses.replace(points, values=values, weights=weights / weights.mean())
    untold = dataclasses.replace(points, values=values)
    place = points.longitude[~lying], points.latitude[~lying]
    wrong = [
        np.abs(learn_field(each, SMALL, SILENT).field.predict(*place).values - points.values[~lying]).mean()
        for each in (told, untold)
    ]
    assert wrong[0] < 0.5 * wrong[1]


def test_a_cancelled_job_stops():
    from trainer.contract import CancelledError

    reporter = Reporter()
    reporter.cancel()
    with pytest.raises(CancelledError):
        learn_field(globe_points(), SMALL, reporter)


@pytest.mark.parametrize("options", [{"encoder": "oracle"}, {"folds": 2}, {"members": 1}, {"steps": 0}])
def test_senseless_options_are_refused(options):
    with pytest.raises(InputError):
        learn_field(globe_points(), FieldOptions(**options), SILENT)


# ---------------------------------------------------------------------------------------------
# Wherever it lies
# ---------------------------------------------------------------------------------------------
def test_a_field_over_the_antimeridian_is_that_of_the_same_points_elsewhere():
    rng = np.random.default_rng(3)
    east, north = rng.uniform(0, 5, 80), rng.uniform(-18, -15, 80)
    value = np.sin(east)[:, None] + rng.normal(0, 0.1, (80, 1))
    asked, lower = np.linspace(0, 5, 9), np.full(9, -16.5)
    found = []
    for west, turns in ((12.5, 0.0), (177.5, -360.0)):
        longitude = west + east
        cut = np.where(longitude > 180, longitude + turns, longitude)
        points = ValuedPoints(cut, north, unwrapped(cut), north, value, np.ones(80), ("v",), "EPSG:4326", 0)
        result = learn_field(points, FieldOptions(folds=3, members=2, steps=15), SILENT)
        places = west + asked
        found.append(result.field.predict(np.where(places > 180, places + turns, places), lower).values)
        found.append(result.held_out.values)
    np.testing.assert_allclose(found[2], found[0], atol=1e-3)
    np.testing.assert_allclose(found[3], found[1], atol=1e-3)
    assert np.ptp(found[0]) > 0.5


def test_a_field_is_learnt_from_cells_of_a_quadtree_and_on_both_sides_of_the_antimeridian():
    rng = np.random.default_rng(4)
    longitude = np.concatenate([rng.uniform(178, 182, 60), rng.uniform(179.8, 180.2, 60)])
    latitude = rng.uniform(-18, -16, 120)
    value = np.where(longitude > 180, 1.0, -1.0)[:, None] + rng.normal(0, 0.05, (120, 1))
    points = ValuedPoints(longitude, latitude, longitude, latitude, value, np.ones(120), ("v",), "EPSG:4326", 0)
    result = learn_field(points, FieldOptions(encoder="quadtree", folds=3, members=2, steps=20), SILENT)
    found = result.field.predict(np.array([179.0, -179.0, 181.0]), np.full(3, -17.0)).values[:, 0]
    assert found == pytest.approx([-1, 1, 1], abs=0.3)
    assert found[1] == pytest.approx(found[2], abs=1e-6)
