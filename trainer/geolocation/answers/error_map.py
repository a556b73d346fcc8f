"""A map of errors: where each place is, where it was taken to be, and how far that is off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from trainer import __version__
from trainer.atomic import replacing
from trainer.files.own_files import MAKER
from trainer.geography.longitudes import beside, span

if TYPE_CHECKING:
    from trainer.geolocation.evaluation.scoring import Evaluation

Floats = npt.NDArray[np.float64]

LINES = 400
"""Error lines that are drawn at most, the same share of every size of error."""
INK = "#333333"


def draw_error_map(found: Evaluation, path: Path) -> None:
    """Draw true positions coloured by error with lines to the predictions, and the distribution of errors."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.collections import LineCollection
    from matplotlib.colors import LogNorm
    from matplotlib.figure import Figure

    known_longitude, known_latitude = found.training
    west, east = span(np.concatenate([found.places.longitude, known_longitude]))
    middle = (west + east) / 2
    longitude, latitude = beside(found.places.longitude, middle), found.places.latitude
    decoded = found.located.decoded
    unit, factor = ("m", 1000.0) if float(np.median(found.error_km)) < 1 else ("km", 1.0)
    error = np.maximum(found.error_km * factor, 1e-3)
    figure = Figure(figsize=(11, 6.6), layout="constrained")
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(2, 1, height_ratios=[4, 1.15])
    axes = figure.add_subplot(grid[0])
    order = np.argsort(error)
    shown = order[np.unique(np.linspace(0, len(order) - 1, min(len(order), LINES)).astype(np.int64))]
    ends = beside(decoded.longitude[shown], middle), decoded.latitude[shown]
    lines = error_lines(longitude[shown], latitude[shown], *ends, middle)
    axes.add_collection(LineCollection(lines, colors=INK, linewidths=0.4, alpha=0.35, zorder=1))
    low, high = np.percentile(error, [5, 95])
    norm = LogNorm(max(low, 1e-3), max(high, low * 1.01))
    dots = {"color": "#cfcfcf", "markersize": 2, "zorder": 0, "label": "training places"}
    known = axes.plot(beside(known_longitude, middle), known_latitude, ".", **dots)[0]
    style = {"s": 14, "cmap": "viridis_r", "norm": norm, "zorder": 2}
    points = axes.scatter(longitude[order], latitude[order], c=error[order], **style)
    axes.legend(handles=[known], loc="lower left", fontsize=7.5, frameon=False)
    axes.autoscale_view()
    axes.set_aspect(1 / max(float(np.cos(np.radians(latitude.mean()))), 0.2))
    axes.set_xlabel("longitude in degrees", size=8, color=INK)
    axes.set_ylabel("latitude in degrees", size=8, color=INK)
    axes.ticklabel_format(useOffset=False)
    axes.tick_params(labelsize=7.5, colors=INK)
    axes.grid(linewidth=0.4, alpha=0.4)
    bar = figure.colorbar(points, ax=axes, shrink=0.85, pad=0.01)
    bar.set_label(f"error in {unit}", size=8)
    bar.ax.tick_params(labelsize=7.5)
    score = found.scores[found.best]
    title = f"{found.best}: median {score.median_km * factor:,.0f} {unit}, mean {score.mean_km * factor:,.0f} {unit}"
    if score.radius_held is not None:
        title += f"; the radius holds {score.radius_held:.0%}"
    axes.set_title(f"{title} ({len(found.places):,} places)", size=10, color=INK, loc="left")
    below = figure.add_subplot(grid[1])
    edges = np.geomspace(max(error.min(), low / 10), error.max() * 1.01, 50)
    below.hist(np.clip(error, edges[0], None), edges, color="#4c72b0")
    below.axvline(np.median(error), color="#d55e00", linewidth=1.2)
    below.text(
        np.median(error), 0.93, " median", color="#d55e00", size=8, va="top", transform=below.get_xaxis_transform()
    )
    below.set_xscale("log")
    below.set_xlabel(f"error in {unit}", size=8, color=INK)
    below.set_ylabel("places", size=8, color=INK)
    below.tick_params(labelsize=7.5, colors=INK)
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=130, format="png", metadata={"Software": f"{MAKER} {__version__}"})


def error_lines(
    longitude: Floats, latitude: Floats, to_longitude: Floats, to_latitude: Floats, middle: float = 0.0
) -> list[Floats]:
    """Straight lines on the map from true to predicted positions, the short way round; cut at the map's edges."""
    lines: list[Floats] = []
    for x0, y0, x1, y1 in zip(longitude, latitude, to_longitude, to_latitude):
        turn = round((x0 - x1) / 360.0) * 360.0
        if turn == 0:
            lines.append(np.array([[x0, y0], [x1, y1]]))
            continue
        edge = middle + (180.0 if x1 + turn > x0 else -180.0)
        along = (edge - x0) / (x1 + turn - x0)
        y = y0 + along * (y1 - y0)
        lines += [np.array([[x0, y0], [edge, y]]), np.array([[edge - turn, y], [x1, y1]])]
    return lines
