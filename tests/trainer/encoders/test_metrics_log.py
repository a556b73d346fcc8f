"""The figures of a run: those beyond its checkpoint are dropped, half a line is no line, and NaN never becomes JSON."""

from __future__ import annotations

import json

from trainer.contract import RunFiles
from trainer.encoders.metrics_log import MetricsLog, read_metrics


def test_what_lies_beyond_the_checkpoint_is_dropped_and_half_a_line_too(tmp_path):
    path = tmp_path / RunFiles.METRICS
    path.write_text('{"step": 1, "loss": 2.0}\n{"step": 5, "loss": 1.0}\n{"step": 9, "loss": 0.5}\n{"step": 10, "lo')
    log = MetricsLog(tmp_path, 5, tensorboard=False)
    log.write(6, {"loss": 0.9})
    log.close()
    assert [report["step"] for report in read_metrics(tmp_path)] == [1, 5, 6]
    assert path.read_text().endswith('{"step": 6, "loss": 0.9}\n')


def test_what_is_not_finite_is_left_out_and_small_figures_keep_their_digits(tmp_path):
    log = MetricsLog(tmp_path, 0, tensorboard=False)
    log.write(1, {"loss": float("nan"), "rank": float("inf"), "rate": 1.23456789e-7, "spread": 0.123456789})
    log.close()
    (line,) = (tmp_path / RunFiles.METRICS).read_text().splitlines()
    assert json.loads(line) == {"step": 1, "rate": 1.23456789e-7, "spread": 0.123457}


def test_a_run_without_figures_has_none(tmp_path):
    assert read_metrics(tmp_path) == []
