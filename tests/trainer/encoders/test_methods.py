"""Whether an embedding that no longer tells anything apart is told."""

from __future__ import annotations

import pytest
import torch

from trainer.encoders.methods import PATIENCE, CollapseAlarm, effective_rank, embedding_metrics, spread


def test_a_collapsing_embedding_raises_the_alarm():
    generator = torch.Generator().manual_seed(0)
    healthy = torch.randn(400, 16, generator=generator)
    collapsed = torch.ones(400, 16) + 0.001 * healthy
    line = torch.randn(400, 1, generator=generator) * torch.ones(1, 16) + 0.001 * healthy
    assert float(spread(healthy)) == pytest.approx(1.0, abs=0.05)
    assert float(spread(collapsed)) < 0.01
    assert float(effective_rank(healthy)) > 14
    assert float(effective_rank(line)) < 1.5
    for vectors in (collapsed, line):
        alarm = CollapseAlarm()
        figures = {"spread": float(spread(vectors)), "effective_rank": float(effective_rank(vectors))}
        said = [alarm.check(figures) for _ in range(2 * PATIENCE)]
        assert sum(bool(text) for text in said) == 1, "once, not at every report"
        assert "collaps" in said[PATIENCE - 1]
        assert not alarm.check({"spread": 0.8, "effective_rank": 9.0})


def test_figures_are_of_what_the_loss_compares():
    """Without length one, vectors that shrink to nothing have collapsed, whatever their directions."""
    directions = torch.randn(40, 16, generator=torch.Generator().manual_seed(0))
    places = torch.arange(20).repeat_interleave(2)
    for scale, collapsed in ((1.0, False), (0.001, True)):
        vectors = scale * directions
        metrics = embedding_metrics(vectors, places, unit=False)
        expected = torch.cdist(vectors.double(), vectors.double())
        same = places[:, None] == places[None, :]
        near = expected[same & ~torch.eye(40, dtype=torch.bool)].mean()
        assert float(metrics["positive_distance"]) == pytest.approx(float(near), rel=1e-3)
        assert float(metrics["negative_distance"]) == pytest.approx(float(expected[~same].mean()), rel=1e-3)
        alarm = CollapseAlarm()
        said = [alarm.check({name: float(value) for name, value in metrics.items()}) for _ in range(PATIENCE)]
        assert bool(said[-1]) is collapsed
    unit = embedding_metrics(0.001 * directions, places)
    assert float(unit["negative_distance"]) == pytest.approx(2**0.5, rel=0.05), "at length one they are far apart"
