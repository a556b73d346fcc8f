"""How the embedding compares: beside baselines on the same tiles and folds, as a chart of bars."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from canvas import save_small
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from measured import Measured
from PIL import Image

INK, QUIET, LINE, OURS, OTHERS = "#262a30", "#69707a", "#c0c4c9", "#d55e00", "#7d93a8"


def draw(folder: Path, path: Path) -> None:
    """Write the picture: land cover, climate, and how far off a place is guessed."""
    measured = Measured.open(folder)
    keys = measured.keys
    panels = (
        ("Which land cover?", "share of tiles right: longer is better",
         [measured.accuracy(measured.cover, key) for key in keys], "{:.0%}"),
        ("Which climate?", "share of tiles right: longer is better",
         [measured.accuracy(measured.climate, key) for key in keys], "{:.0%}"),
        ("Where is it?", "median error: shorter is better", [measured.kilometres(key) for key in keys], "{:,.0f} km"),
    )  # fmt: skip
    figure = Figure(figsize=(12.8, 1.3 + 0.44 * len(keys)), dpi=100, facecolor="white")
    for number, (title, unit, values, form) in enumerate(panels):
        axes = figure.add_axes((0.17 + 0.28 * number, 0.06, 0.25, 0.68))
        _bars(axes, values, form)
        axes.set_title(f"{title}\n", loc="left", size=16, weight="bold", color=INK)
        axes.text(0, 1.03, unit, transform=axes.transAxes, size=11.5, color=QUIET)
        names = [measured.name(key) for key in keys] if number == 0 else [""] * len(keys)
        axes.set_yticks(range(len(keys)), names, size=12.5, color=INK)
        if number == 0:
            axes.get_yticklabels()[0].set_fontweight("bold")
    surface = FigureCanvasAgg(figure)
    surface.draw()
    save_small(Image.fromarray(np.asarray(surface.buffer_rgba())[..., :3]), path)


def _bars(axes: Any, values: list[float | None], form: str) -> None:
    """A bar for each value that is known, the first (ours) in another colour."""
    longest = max(value for value in values if value is not None)
    for place, value in enumerate(values):
        if value is None:
            axes.text(longest * 0.02, place, "cannot say", va="center", size=11.5, color=QUIET, style="italic")
            continue
        axes.barh(place, value, color=OTHERS if place else OURS, height=0.66)
        weight = "normal" if place else "bold"
        axes.text(value + longest * 0.02, place, form.format(value), va="center", size=12.5, color=INK, weight=weight)
    axes.set_xlim(0, longest * 1.25)
    axes.set_ylim(len(values) - 0.5, -0.5)
    axes.set_xticks([])
    axes.tick_params(length=0)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color(LINE)
