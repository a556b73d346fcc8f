"""What the phases of a geolocation run noted as they learned: kept in the run, and drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.atomic import replacing, write_text
from trainer.contract import RunFiles
from trainer.encoders.metrics_log import read_metrics
from trainer.messages import say
from trainer.reporting import Reporter

PHASES = ("head", "layers")
"""Folders that the phases work in, in their order."""
_COLOURS = {"head": "#4c72b0", "layers": "#d55e00"}
_NAMES = {"head": "phase one: the head", "layers": "phase two: all layers"}
_INK = "#333333"


def keep_metrics(run: Path, reporter: Reporter) -> None:
    """Copy the metrics of each phase into the run, which outlives the phases' folders, and draw them."""
    found = {}
    for phase, name in zip(PHASES, RunFiles.PHASE_METRICS):
        if (run / phase / RunFiles.METRICS).is_file():
            write_text(run / name, (run / phase / RunFiles.METRICS).read_text(encoding="utf-8"))
            found[phase] = read_metrics(run / phase)
    if any(found.values()):
        try:
            draw_curves(found, run / RunFiles.CURVES)
        except ImportError:
            reporter.warn(say("geolocation.no-curves", "matplotlib is not installed: what was learned is not drawn."))
        else:
            reporter.artifact("figure", run / RunFiles.CURVES)


def draw_curves(phases: dict[str, list[dict[str, float]]], path: Path) -> None:
    """Draw loss and validation error of the phases over their steps, one after the other.

    Args:
        phases: Name of a phase's folder to the lines of its metrics, each with ``step``.
        path: The PNG.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.4), layout="constrained")
    FigureCanvasAgg(figure)
    panels = {"loss": "Loss", "validation_km": "Error on the validation split (km)"}
    for number, (key, title) in enumerate(panels.items(), 1):
        axes = figure.add_subplot(1, 2, number)
        begin = 0
        for phase, reports in phases.items():
            points = np.array([(report["step"], report[key]) for report in reports if key in report], np.float64)
            if len(points):
                axes.plot(
                    begin + points[:, 0], points[:, 1], ".-", markersize=3, color=_COLOURS[phase], label=_NAMES[phase]
                )
            begin += max((int(report["step"]) for report in reports), default=0)
        axes.set_title(title, size=10, color=_INK, loc="left")
        axes.set_xlabel("step", size=8, color=_INK)
        axes.tick_params(labelsize=7.5, colors=_INK)
        axes.grid(linewidth=0.4, alpha=0.4)
        if axes.lines:
            axes.legend(frameon=False, fontsize=8)
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=130, format="png")
