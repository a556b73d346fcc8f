"""Mean and standard deviation of feature maps: as torch's own, with the gradient that the formulas have."""

from __future__ import annotations

import pytest
import torch

from trainer.encoders import slim
from trainer.encoders.slim import FLOOR, mean_and_deviation


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
@pytest.mark.parametrize("at_once", [1, 100, 1 << 18])
def test_they_are_torchs_own_however_many_are_summed_at_once(
    layout: torch.memory_format, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slim, "CACHED", at_once)
    maps = torch.randn(7, 5, 4, 6, generator=torch.Generator().manual_seed(1)).to(memory_format=layout)
    mean, deviation = mean_and_deviation(maps)
    variance, expected = torch.var_mean(maps, dim=(2, 3), correction=0)
    torch.testing.assert_close(mean, expected)
    torch.testing.assert_close(deviation, variance.sqrt())


def test_the_gradient_is_that_of_the_formulas() -> None:
    maps = torch.randn(2, 3, 4, 5, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(mean_and_deviation, maps)


def test_a_plain_channel_has_the_floor_and_no_gradient_of_its_deviation() -> None:
    maps = torch.ones(1, 1, 4, 4, requires_grad=True)
    _mean, deviation = mean_and_deviation(maps)
    assert deviation.item() == pytest.approx(FLOOR**0.5)
    deviation.sum().backward()
    assert maps.grad is not None and not maps.grad.any()
    maps.grad = None
    mean_and_deviation(maps)[0].sum().backward()
    torch.testing.assert_close(maps.grad, torch.full_like(maps, 1 / 16))


def test_half_precision_is_summed_in_full() -> None:
    maps = torch.full((1, 1, 64, 64), 1.01).bfloat16().requires_grad_()
    mean, _ = mean_and_deviation(maps)
    assert mean.dtype == torch.float32 and float(mean) == pytest.approx(float(maps[0, 0, 0, 0]))
