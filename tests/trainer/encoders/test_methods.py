"""Whether an embedding that no longer tells anything apart is told."""

from __future__ import annotations

import pytest
import torch

from trainer.encoders.methods import PATIENCE, CollapseAlarm, effective_rank, spread


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
