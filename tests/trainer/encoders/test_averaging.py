"""The average of the weights against the plain arithmetic that runs before were made with, bit for bit."""

from __future__ import annotations

import io

import pytest
import torch
from torch import nn

from trainer.encoders.averaging import WeightAverage


def network(seed):
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(3, 5), nn.BatchNorm1d(5), nn.Linear(5, 2))


def step(made, seed):
    """Weights and running statistics as after a step of training."""
    torch.manual_seed(seed)
    made(torch.randn(4, 3))
    with torch.no_grad():
        for value in made.parameters():
            value.add_(torch.randn_like(value))


def floats(made):
    return [value.detach().clone() for value in (*made.parameters(), *made.buffers()) if value.is_floating_point()]


def plain(averages, values, count, kind, decay):
    """One update as it was written out before."""
    weight = 1.0 / (count + 1)
    if kind == "ema":
        weight = max(weight, 1.0 - min(decay, (1 + count) / (10 + count)))
    torch._foreach_lerp_(averages, values, weight)


@pytest.mark.parametrize(("kind", "decay"), [("ema", 0.998), ("ema", 0.3), ("swa", 0.0)])
def test_it_is_the_plain_average_bit_for_bit(kind, decay):
    made = network(0)
    average, expected = WeightAverage(made, kind, decay), floats(made)
    for count in range(40):
        step(made, count)
        average.update(made)
        plain(expected, floats(made), count, kind, decay)
    seen = int(made[1].num_batches_tracked)
    average.copy_to(made)
    assert all(torch.equal(one, other) for one, other in zip(floats(made), expected, strict=True))
    assert int(made[1].num_batches_tracked) == seen, "a count is no average"


@pytest.mark.parametrize("kind", ["ema", "swa"])
def test_a_run_made_before_goes_on_bit_for_bit(kind):
    """Its checkpoint holds the count and the averages as a plain list."""
    made = network(1)
    expected = floats(made)
    for count in range(7):
        step(made, count)
        plain(expected, floats(made), count, kind, 0.9)
    kept = io.BytesIO()
    torch.save({"count": 7, "average": [value.clone() for value in expected]}, kept)
    kept.seek(0)

    average = WeightAverage(network(2), kind, 0.9)
    average.load(torch.load(kept, weights_only=True))
    for count in range(7, 12):
        step(made, count)
        average.update(made)
        plain(expected, floats(made), count, kind, 0.9)
    average.copy_to(made)
    assert all(torch.equal(one, other) for one, other in zip(floats(made), expected, strict=True))
    assert list(average.state()) == ["count", "average"]
    assert average.state()["count"] == 12


def test_without_an_update_the_network_keeps_its_weights():
    made = network(3)
    average = WeightAverage(made, "swa", 0.0)
    step(made, 0)
    before = floats(made)
    average.copy_to(made)
    assert all(torch.equal(one, other) for one, other in zip(before, floats(made), strict=True))


def test_the_state_of_something_else_is_refused():
    average = WeightAverage(network(4), "ema", 0.9)
    with pytest.raises(KeyError):
        average.load({"average": []})
    with pytest.raises(TypeError):
        average.load({"count": 1, "average": torch.zeros(3)})
    with pytest.raises(ValueError, match="shorter"):
        average.load({"count": 1, "average": [torch.zeros(5, 3)]})
    with pytest.raises(RuntimeError):
        average.load({"count": 1, "average": [torch.zeros(7) for _ in average.state()["average"]]})
