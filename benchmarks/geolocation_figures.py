"""Figures of ``benchmarks/geolocation.py``."""

from __future__ import annotations

import numpy as np
import shapely
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure

LAND, EDGE, CENTROID = "#e8dfc9", "#5b6770", "#d55e00"


def draw_grids(region, grids, path):
    """Cells over a region beside each other, with their centroids; the islands are part of it."""
    _, south, _, north = region.bounds
    figure = Figure(figsize=(4.6 * len(grids), 4.9), layout="constrained")
    for place, (cells, said) in enumerate(grids):
        axes = figure.add_subplot(1, len(grids), place + 1)
        axes.add_collection(PolyCollection(_rings(region), facecolor=LAND, edgecolor=EDGE, linewidth=0.35))
        outlines = [np.array(polygon[0]) for cell in cells.outlines for polygon in cell]
        axes.add_collection(
            PolyCollection(outlines, facecolor=(0.62, 0.79, 0.88, 0.28), edgecolor="#2b6ca3", linewidth=0.6)
        )
        axes.plot(cells.longitude, cells.latitude, "o", color=CENTROID, markersize=3.2)
        corners = np.concatenate(outlines)
        axes.set_xlim(corners[:, 0].min() - 0.15, corners[:, 0].max() + 0.15)
        axes.set_ylim(corners[:, 1].min() - 0.15, corners[:, 1].max() + 0.15)
        axes.set_aspect(1 / np.cos(np.radians((south + north) / 2)))
        squares = said.split(" in ")[0].split(": ")[1]
        axes.set_title(f"{len(cells)} cells, {squares}", size=10, loc="left")
        axes.tick_params(labelsize=7.5)
    figure.suptitle(
        "Croatia, EPSG:3766: cells that meet its land and islands, centroids clipped to land (Natural Earth)",
        size=10,
    )
    figure.savefig(path, dpi=130)


def _rings(region):
    return [np.array(part.exterior.coords) for part in shapely.get_parts(region)]
