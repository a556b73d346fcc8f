"""Figures with the tiles where they are on the map: PCA colours beside the imagery, and clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from trainer.geography import crs
from trainer.geography.great_circle import distance_km
from trainer.geography.longitudes import beside, turn_of, unwrapped, unwrapped_lattice
from trainer.messages import say
from trainer.report.wording import told
from trainer.results.embedding_set import EmbeddingSet

Colours = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

INK = "#333333"
BACKGROUND = "#e9e9e6"
MOST_CELLS = 4_000_000
GRATICULE_STEPS = (60, 30, 20, 10, 5, 2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
SCALE_BAR_UP_TO_KM = 3000.0
WIDTH_INCHES = 10.0


@dataclass(frozen=True)
class MapFrame:
    """The CRS that a map is drawn in and what it shows of it."""

    crs_wkt: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def aspect(self) -> float:
        """Height over width as drawn: degrees of longitude are narrowed at the map's latitude."""
        return (self.top - self.bottom) / max((self.right - self.left) / self.stretch, 1e-12)

    @property
    def stretch(self) -> float:
        """How much longer a unit along y is than along x on the ground (1 for projected CRSs)."""
        if not crs.is_geographic(self.crs_wkt):
            return 1.0
        return float(1.0 / max(np.cos(np.radians((self.top + self.bottom) / 2)), 0.05))


def map_frame(embeddings: EmbeddingSet) -> MapFrame:
    """The smallest frame around all tiles: in the source's CRS if they share one, else in degrees."""
    quads, crs_wkt = _footprints(embeddings)
    x, y = quads[..., 0], quads[..., 1]
    return MapFrame(crs_wkt, float(np.nanmin(x)), float(np.nanmax(x)), float(np.nanmin(y)), float(np.nanmax(y)))


def pca_map(embeddings: EmbeddingSet, colours: Colours, imagery: Colours | None) -> Figure:
    """The tiles in their PCA colours, beside the mean colour of their imagery where that is known.

    Args:
        embeddings: N tiles with positions.
        colours: (N, 3).
        imagery: (N, 3) mean colours of the tiles, or None.
    """
    frame = map_frame(embeddings)
    components = say("report.panel-embedding", "Embedding (three principal components as red, green, blue)")
    panels = [(told(components), colours)]
    if imagery is not None:
        panels.insert(0, (told(say("report.panel-imagery", "Imagery (mean colour of each tile)")), imagery))
    wide = frame.aspect < 0.55 and len(panels) == 2
    width = WIDTH_INCHES if wide or len(panels) == 1 else WIDTH_INCHES / 2
    height = min(width * frame.aspect, 9.0)
    shape = (len(panels), 1) if wide else (1, len(panels))
    figure = Figure(figsize=(WIDTH_INCHES, (height + 0.55) * shape[0]), dpi=150, layout="constrained")
    for place, (title, values) in enumerate(panels):
        axes = figure.add_subplot(*shape, place + 1)
        draw_tiles(axes, embeddings, values, frame)
        axes.set_title(title, fontsize=10, color=INK)
    return figure


def cluster_map(
    embeddings: EmbeddingSet, labels: npt.NDArray[np.int64], names: Sequence[str], colours: Colours
) -> Figure:
    """The tiles in the colours of their clusters, with a legend that gives each cluster's share.

    Args:
        embeddings: N tiles with positions.
        labels: (N,) places in ``names``.
        names: K names.
        colours: (K, 3).
    """
    frame = map_frame(embeddings)
    height = min(7.4 * frame.aspect, 9.0)
    figure = Figure(figsize=(WIDTH_INCHES, max(height + 0.4, 0.3 * len(names) + 0.6)), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    draw_tiles(axes, embeddings, colours[labels], frame)
    shares = np.bincount(labels, minlength=len(names)) / max(len(labels), 1)
    handles = [
        Patch(facecolor=colour / 255, edgecolor=INK, linewidth=0.4, label=f"{name} ({share:.0%})")
        for name, colour, share in zip(names, colours, shares)
    ]
    axes.legend(handles=handles, loc="center left", bbox_to_anchor=(1.02, 0.5), frameon=False, fontsize=9)
    return figure


def draw_tiles(axes: Any, embeddings: EmbeddingSet, colours: Colours, frame: MapFrame) -> None:
    """Fill each tile's cell with its colour, with graticule and, on small extents, a scale bar."""
    axes.set_facecolor(BACKGROUND)
    used = np.unique(embeddings.table["source"])
    if len(used) == 1:
        picture, extent = _grid_picture(embeddings, colours, int(used[0]))
        axes.imshow(picture, extent=extent, interpolation="nearest", zorder=1)
    else:
        quads, _ = _footprints(embeddings)
        whole = np.isfinite(quads).all(axis=(1, 2))
        cells = PolyCollection(quads[whole], facecolors=colours[whole] / 255.0, edgecolors="none", antialiased=False)
        axes.add_collection(cells)
    axes.set_xlim(frame.left, frame.right)
    axes.set_ylim(frame.bottom, frame.top)
    axes.set_aspect(frame.stretch)
    _graticule(axes, frame)
    _scale_bar(axes, frame)


# ---------------------------------------------------------------------------------------------
# Tiles
# ---------------------------------------------------------------------------------------------
def _grid_picture(embeddings: EmbeddingSet, colours: Colours, source: int) -> tuple[Colours, tuple[float, ...]]:
    """One pixel a tile, RGBA, and where it lies: (left, right, bottom, top) in the source's CRS."""
    grid, table = embeddings.manifest.sources[source], embeddings.table
    column, row = table["column"] - table["column"].min(), table["row"] - table["row"].min()
    step = max(1, int(np.ceil(np.sqrt((column.max() + 1) * (row.max() + 1) / MOST_CELLS))))
    picture = np.zeros((int(row.max()) // step + 1, int(column.max()) // step + 1, 4), np.uint8)
    picture[row // step, column // step, :3] = colours
    picture[row // step, column // step, 3] = 255
    cell_x, cell_y = grid.stride * grid.pixel_x, grid.stride * grid.pixel_y
    inset = (grid.size - grid.stride) / 2  # with overlap a cell is the middle of its tile
    left = grid.origin_x + int(table["column"].min()) * cell_x + inset * grid.pixel_x
    top = grid.origin_y + int(table["row"].min()) * cell_y + inset * grid.pixel_y
    right, bottom = left + picture.shape[1] * step * cell_x, top + picture.shape[0] * step * cell_y
    return picture, (left, right, bottom, top)


def _footprints(embeddings: EmbeddingSet) -> tuple[Floats, str]:
    """Corners (N, 4, 2) of the tiles' cells, and the CRS that they are in."""
    table, sources = embeddings.table, embeddings.manifest.sources
    used = [int(number) for number in np.unique(table["source"])]
    shared = len({sources[number].crs_wkt for number in used}) == 1
    target = sources[used[0]].crs_wkt if shared else crs.WGS84
    quads = np.full((len(table), 4, 2), np.nan)
    signs = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    for number in used:
        grid, rows = sources[number], np.flatnonzero(table["source"] == number)
        x = table["x"][rows, None] + signs[:, 0] * grid.stride * abs(grid.pixel_x)
        y = table["y"][rows, None] + signs[:, 1] * grid.stride * abs(grid.pixel_y)
        if not shared:
            x, y = crs.transform(x, y, grid.crs_wkt, target)
        quads[rows, :, 0], quads[rows, :, 1] = x, y
    turn = turn_of(target) if target else None
    if turn is not None and len(used) > 1:  # a tile is whole beside its corner, and all lie beside each other
        quads[..., 0] = beside(quads[..., 0], quads[:, :1, 0], turn)
        middle = quads[..., 0].mean(axis=1)
        quads[..., 0] += (unwrapped(middle, turn) - middle)[:, None]
    return quads, target


# ---------------------------------------------------------------------------------------------
# Graticule and scale
# ---------------------------------------------------------------------------------------------
def _graticule(axes: Any, frame: MapFrame) -> None:
    """Meridians and parallels, labelled where they meet the left and the bottom edge."""
    longitude, latitude = _degrees(frame)
    if not np.isfinite(longitude).any():
        axes.set_xticks([])
        axes.set_yticks([])
        return
    west, east = float(np.nanmin(longitude)), float(np.nanmax(longitude))
    step = _step(max(east - west, float(np.nanmax(latitude) - np.nanmin(latitude))))
    meridians = _multiples(longitude, step)
    parallels = _multiples(latitude, step)
    along_latitude = np.linspace(max(float(np.nanmin(latitude)), -89.9), min(float(np.nanmax(latitude)), 89.9), 100)
    along_longitude = np.linspace(west, east, 100)
    style = {"color": "white", "alpha": 0.45, "linewidth": 0.5, "zorder": 2}
    for value in meridians:
        axes.plot(*_drawn(np.full(100, value), along_latitude, frame), **style)
    for value in parallels:
        axes.plot(*_drawn(along_longitude, np.full(100, value), frame), **style)
    bottom, left = longitude[0], latitude[:, 0]
    _ticks(axes.set_xticks, np.linspace(frame.left, frame.right, longitude.shape[1]), bottom, meridians, "EW")
    _ticks(axes.set_yticks, np.linspace(frame.bottom, frame.top, latitude.shape[0]), left, parallels, "NS")
    axes.tick_params(labelsize=7.5, length=2, width=0.5, colors=INK)
    for side in axes.spines.values():
        side.set(linewidth=0.5, color=INK)


def _degrees(frame: MapFrame, points: int = 201) -> tuple[Floats, Floats]:
    """Longitude and latitude on a lattice over the frame, longitudes without a jump at the antimeridian."""
    x, y = np.meshgrid(np.linspace(frame.left, frame.right, points), np.linspace(frame.bottom, frame.top, points))
    longitude, latitude = crs.to_longitude_latitude(x, y, frame.crs_wkt)
    return unwrapped_lattice(longitude), latitude


def _drawn(longitude: Floats, latitude: Floats, frame: MapFrame) -> tuple[Floats, Floats]:
    """Where positions lie on a map, on the turn that it shows."""
    x, y = crs.transform(longitude, latitude, crs.WGS84, frame.crs_wkt)
    turn = turn_of(frame.crs_wkt)
    return (x if turn is None else beside(x, (frame.left + frame.right) / 2, turn)), y


def _step(span: float) -> float:
    return next((step for step in GRATICULE_STEPS if span / step >= 3.5), GRATICULE_STEPS[-1])


def _multiples(values: Floats, step: float) -> Floats:
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    return np.arange(np.ceil(low / step - 1e-9), np.floor(high / step + 1e-9) + 1) * step


def _ticks(place: Any, along: Floats, degrees: Floats, values: Floats, letters: str) -> None:
    """Put a label where ``degrees`` along an edge takes each of the values."""
    known = np.isfinite(degrees)
    if known.sum() < 2:
        place([])
        return
    order = np.argsort(degrees[known])
    sorted_degrees, sorted_along = degrees[known][order], along[known][order]
    inside = [value for value in values if sorted_degrees[0] - 1e-6 <= value <= sorted_degrees[-1] + 1e-6]
    labels = [degree_label(value, letters) for value in inside]
    place([float(np.interp(value, sorted_degrees, sorted_along)) for value in inside], labels)


def degree_label(value: float, letters: str) -> str:
    """``12.5° E``: the first letter for positive values, the second for negative ones, none at nought and 180°."""
    wrapped = (value + 180.0) % 360.0 - 180.0 if letters == "EW" else value
    text = f"{abs(wrapped):.4f}".rstrip("0").rstrip(".") + "°"
    if abs(wrapped) < 1e-9 or abs(abs(wrapped) - 180.0) < 1e-9:
        return text
    return f"{text} {letters[0] if wrapped > 0 else letters[1]}"


def _scale_bar(axes: Any, frame: MapFrame) -> None:
    middle = (frame.bottom + frame.top) / 2
    ends_x, ends_y = np.array([frame.left, frame.right]), np.array([middle, middle])
    longitude, latitude = crs.to_longitude_latitude(ends_x, ends_y, frame.crs_wkt)
    width = float(distance_km(longitude[0], latitude[0], longitude[1], latitude[1]))
    if not 0.0 < width < SCALE_BAR_UP_TO_KM or abs(longitude[1] - longitude[0]) > 90.0:
        return
    wanted = width / 5
    power = 10.0 ** np.floor(np.log10(wanted))
    length = float(max(step * power for step in (1, 2, 5) if step * power <= wanted))
    share = length / width
    label = f"{length:g} km" if length >= 1 else f"{length * 1000:g} m"
    box = {"facecolor": "white", "alpha": 0.8, "edgecolor": "none", "pad": 2.0}
    axes.plot([0.03, 0.03 + share], [0.045, 0.045], color=INK, linewidth=2, transform=axes.transAxes, zorder=4)
    place = (0.03 + share / 2, 0.06)
    axes.text(*place, label, ha="center", va="bottom", size=8, color=INK, transform=axes.transAxes, bbox=box, zorder=3)
