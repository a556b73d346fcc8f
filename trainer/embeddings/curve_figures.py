"""Figures of numbers: the curves of a training, and information before and after balancing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from trainer.embeddings.map_figures import INK, WIDTH_INCHES

Floats = npt.NDArray[np.float64]

BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#999999"
HISTOGRAM_BINS = 50
SMOOTHED_OVER = 0.03


def training_curves(reports: Sequence[Mapping[str, float]]) -> Figure:
    """Loss, and mean distances within and between places, over the steps of a training.

    Args:
        reports: Lines of ``metrics.jsonl``, each with ``step`` and ``loss``, and, where the method gives them,
            ``positive_distance`` and ``negative_distance``.
    """
    distances = any("positive_distance" in report for report in reports)
    figure = Figure(figsize=(WIDTH_INCHES, 3.2), dpi=150, layout="constrained")
    axes = figure.add_subplot(1, 1 + distances, 1)
    _curve(axes, reports, "loss", BLUE, "loss")
    _finish(axes, "Loss", "step")
    if distances:
        axes = figure.add_subplot(1, 2, 2)
        _curve(axes, reports, "positive_distance", BLUE, "views of the same place")
        _curve(axes, reports, "negative_distance", ORANGE, "different places")
        axes.set_ylim(bottom=0.0)
        axes.legend(frameon=False, fontsize=8.5)
        _finish(axes, "Mean distance between embeddings", "step")
    return figure


def information_histogram(information: Floats, weights: Floats, threshold: float = 0.0) -> Figure:
    """How often tiles of each information are drawn, before and after balancing.

    Args:
        information: (N,) compressed bytes a pixel.
        weights: (N,) how often balanced sampling draws each tile, in proportion.
        threshold: Information below which tiles were left out; 0 for none.
    """
    figure = Figure(figsize=(WIDTH_INCHES, 3.2), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    edges = np.histogram_bin_edges(information, HISTOGRAM_BINS)
    count = max(len(information), 1)
    for name, shares, colour, filled in (
        ("as the tiles are", np.full(len(information), 1.0 / count), GREY, True),
        ("as training draws them, balanced", weights / max(float(weights.sum()), 1e-12), BLUE, False),
    ):
        axes.hist(
            information,
            edges,
            weights=100.0 * shares,
            color=colour,
            histtype="stepfilled" if filled else "step",
            alpha=0.6 if filled else 1.0,
            linewidth=1.6,
            label=name,
        )
    if threshold > 0:
        axes.axvline(threshold, color=ORANGE, linewidth=1.2, linestyle="--", label="threshold")
    axes.legend(frameon=False, fontsize=8.5)
    _finish(axes, "Share of tiles (%)", "information: compressed bytes a pixel")
    return figure


def _curve(axes: Any, reports: Sequence[Mapping[str, float]], key: str, colour: str, label: str) -> None:
    points = np.array([(report["step"], report[key]) for report in reports if key in report], np.float64)
    if not len(points):
        return
    window = max(1, round(len(points) * SMOOTHED_OVER))
    if window > 1:
        axes.plot(points[:, 0], points[:, 1], color=colour, alpha=0.25, linewidth=0.8)
    axes.plot(points[:, 0], _running_mean(points[:, 1], window), color=colour, linewidth=1.6, label=label)


def _running_mean(values: Floats, window: int) -> Floats:
    """Centred mean over up to ``window`` values to each side; shorter at the ends."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    places = np.arange(len(values))
    reach = np.minimum(np.minimum(places, len(values) - 1 - places), window)
    return np.asarray((sums[places + reach + 1] - sums[places - reach]) / (2 * reach + 1))


def _finish(axes: Any, title: str, x_label: str) -> None:
    axes.set_title(title, fontsize=10, color=INK, loc="left")
    axes.set_xlabel(x_label, fontsize=8.5, color=INK)
    axes.tick_params(labelsize=8, colors=INK)
    axes.grid(color="#dddddd", linewidth=0.5)
    axes.set_axisbelow(True)
    for name, spine in axes.spines.items():
        spine.set_visible(name in {"left", "bottom"})
        spine.set(color=INK, linewidth=0.6)
