"""The process over all points: its shortcuts equal doing it the long way, and its covariance follows the field."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.fields import gaussian_process
from trainer.fields.gaussian_process import GlobalProcess
from trainer.fields.kriging import Pool, typical_spacing


def points(count=90, seed=0):
    """A field in zones of latitude with some noise: degrees, values (n, 2), weights, blocks of fifteen points."""
    rng = np.random.default_rng(seed)
    longitude, latitude = rng.uniform(-60, 60, count), rng.uniform(-50, 50, count)
    values = np.stack([np.sin(np.radians(5 * latitude)), np.cos(np.radians(4 * latitude))], 1)
    values += rng.normal(0, 0.1, values.shape)
    return longitude, latitude, values, rng.uniform(0.5, 1.5, count), rng.integers(0, 6, count)


def fitted(given, rows=None):
    longitude, latitude, values, weights, block = (array if rows is None else array[rows] for array in given)
    pool = Pool(longitude, latitude, values, weights, block, typical_spacing(given[0], given[1]))
    return GlobalProcess(pool, np.random.default_rng(0))


@pytest.fixture
def one_covariance(monkeypatch):
    """The same covariance whatever the points, so that a fit without some of them can be compared."""
    chosen = fitted(points()).covariance
    monkeypatch.setattr(gaussian_process, "choose_covariance", lambda *_: chosen)


@pytest.mark.usefixtures("one_covariance")
@pytest.mark.parametrize("most", [1000, 60], ids=["all points", "some stand for all"])
def test_a_block_left_out_is_a_fit_without_it(monkeypatch, most):
    monkeypatch.setattr(gaussian_process, "MOST_POINTS", most)
    given = points()
    longitude, latitude, _, _, block = given
    whole = fitted(given)
    shortcut = whole.predict(longitude, latitude, block)
    for number in range(6):
        rows = whole.chosen[block[whole.chosen] != number]
        monkeypatch.setattr(gaussian_process, "MOST_POINTS", 1000)
        inside = block == number
        long_way = fitted(given, rows).predict(longitude[inside], latitude[inside])
        np.testing.assert_allclose(shortcut[inside], long_way, atol=1e-6)


@pytest.mark.usefixtures("one_covariance")
def test_a_point_left_out_is_a_fit_without_it(monkeypatch):
    given = points()
    monkeypatch.setattr(gaussian_process, "MOST_POINTS", 60)
    whole = fitted(given)
    monkeypatch.setattr(gaussian_process, "MOST_POINTS", 1000)
    shortcut = whole.leave_one_out(given[0], given[1], np.arange(90))
    for place in range(0, 90, 9):
        rows = whole.chosen[whole.chosen != place]
        long_way = fitted(given, rows).predict(given[0][[place]], given[1][[place]])
        np.testing.assert_allclose(shortcut[[place]], long_way, atol=1e-6)


def test_a_point_of_no_pool_is_predicted_from_all():
    given = points()
    whole = fitted(given)
    elsewhere = np.array([12.5]), np.array([7.5])
    np.testing.assert_array_equal(whole.leave_one_out(*elsewhere, np.array([-1])), whole.predict(*elsewhere))


def test_zones_of_latitude_stretch_the_covariance():
    """Along a parallel the values are alike, across it they are not: latitude must weigh more than the chord."""
    assert fitted(points(300)).covariance.stretch > 0.5


def test_noise_is_told_from_signal():
    longitude, latitude, values, weights, block = points(300)
    noisy = values + np.random.default_rng(1).normal(0, 2.0, values.shape)
    smooth, rough = (fitted((longitude, latitude, each, weights, block)).covariance.noise for each in (values, noisy))
    assert rough > smooth + 1


def test_half_the_weight_is_twice_the_noise():
    """A point said to be untrustworthy pulls less."""
    given = points()
    pulled = []
    for weight in (1.0, 0.05):
        longitude, latitude, values, weights, block = (array.copy() for array in given)
        values[0] += 5.0
        weights[0] = weight
        whole = fitted((longitude, latitude, values, weights, block))
        pulled.append(whole.predict(longitude[:1], latitude[:1])[0, 0])
    assert pulled[1] < pulled[0] - 0.1


def test_the_gradient_of_the_choice_is_right():
    """The error that chooses the covariance goes down: the choice is no worse than where it started."""
    longitude, latitude, values, weights, block = points(200)
    spacing = typical_spacing(longitude, latitude)
    places = gaussian_process._places(longitude, latitude, spacing)
    chosen = gaussian_process.choose_covariance(places, values, weights, block, np.random.default_rng(0))
    start = gaussian_process.Covariance(*gaussian_process.START)

    def error(covariance):
        logarithms = gaussian_process._tensor(covariance)
        joint = gaussian_process._covariance(places, places, logarithms)
        joint += torch.diag(gaussian_process._noise(logarithms) / torch.as_tensor(weights))
        precision = torch.linalg.inv(joint)
        alpha = precision @ torch.as_tensor(values)
        return float(((alpha / torch.diagonal(precision)[:, None]).square().mean(1) * torch.as_tensor(weights)).mean())

    assert error(chosen) < 1.05 * error(start)
