"""Figures of thumbnails, of the curves of a training, and of information before and after balancing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from trainer.embeddings.tile_pictures import TilePixels
from trainer.messages import say
from trainer.report.maps import INK, WIDTH_INCHES
from trainer.report.wording import told

Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]
Places = npt.NDArray[np.float64]
Floats = npt.NDArray[np.float32]
Series = npt.NDArray[np.float64]

PAPER = 255
MOST_TILES_READ = 40_000
SCATTER_CELLS = (36, 24)
SCATTER_SIDE = 40
ROW_SIDE = 96
TITLE_INCHES, CAPTION_INCHES, CAPTION_PAD_INCHES = 0.3, 0.36, 3 / 72
TSNE_TILES = 1500
SEED = 0
BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#999999"
QUERY_COLOUR = ORANGE
HISTOGRAM_BINS = 50
SMOOTHED_OVER = 0.03


class Thumbnails:
    """Small pictures of tiles by row number: their pixels, or a swatch of their PCA colour where there are none.

    Args:
        pixels: The tiles' pixels; None shows ``colours`` instead.
        colours: (N, 3) uint8, the tiles' PCA colours.
    """

    def __init__(self, pixels: TilePixels | None, colours: Images) -> None:
        self._pixels = pixels
        self._colours = colours

    def of(self, rows: Integers | Sequence[int], side: int) -> Images:
        """(n, side, side, 3) uint8."""
        chosen = np.asarray(rows, np.int64)
        if self._pixels is None:
            return np.broadcast_to(self._colours[chosen][:, None, None], (len(chosen), side, side, 3)).copy()
        parts = [_resized(as_rgb(self._pixels.images(part)), side) for part in self._pixels.batches(chosen)]
        return np.concatenate(parts) if parts else np.zeros((0, side, side, 3), np.uint8)

    def mean_colours(self) -> Images | None:
        """(N, 3): the mean colour of each tile; None without pixels or with too many tiles to read them all."""
        if self._pixels is None or len(self._colours) > MOST_TILES_READ:
            return None
        rows = np.arange(len(self._colours))
        means = [as_rgb(self._pixels.images(part)).mean(axis=(1, 2)) for part in self._pixels.batches(rows)]
        return np.asarray(np.concatenate(means).round(), np.uint8)


def as_rgb(images: Images) -> Images:
    """(n, H, W, 3) of (n, H, W, C): grey for one band, the first three of more, their mean as blue for two."""
    bands = images.shape[3]
    if bands == 1:
        return np.repeat(images, 3, axis=3)
    if bands == 2:
        third = images.mean(axis=3, keepdims=True).astype(np.uint8)
        return np.concatenate([images, third], axis=3)
    return images[..., :3]


def _resized(images: Images, side: int) -> Images:
    """Bilinear, with antialiasing."""
    from PIL import Image

    if images.shape[1:3] == (side, side):
        return images
    size = (side, side)
    return np.stack([np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BILINEAR)) for image in images])


def choose_spread(places: Places, columns: int, rows: int) -> tuple[Integers, Integers]:
    """Tiles of a scatter that can be shown without covering each other: one for each cell of a lattice.

    The lattice spans the 1st to the 99th percentile of each axis; tiles beyond count for its edge. Of the tiles
    in a cell the one nearest to its middle is taken.

    Args:
        places: (n, 2) positions in a scatter.
        columns: Cells along the first axis.
        rows: Cells along the second.

    Returns:
        Row numbers of the chosen, and their cells (m, 2) as column and row from the bottom left.
    """
    low, high = np.percentile(places, (1.0, 99.0), axis=0)
    share = (places - low) / np.where(high > low, high - low, 1.0)
    scaled = np.clip(share, 0.0, 1.0) * (np.array([columns, rows]) - 1e-6)
    cells = scaled.astype(np.int64)
    offset = np.abs(scaled - cells - 0.5).max(axis=1) + np.abs(share - np.clip(share, 0.0, 1.0)).max(axis=1)
    order = np.lexsort((offset, cells[:, 1] * columns + cells[:, 0]))
    _, first = np.unique(cells[order, 1] * columns + cells[order, 0], return_index=True)
    chosen = order[first]
    return chosen, cells[chosen]


def collage(thumbnails: Images, cells: Integers, columns: int, rows: int, gap: int = 2) -> Images:
    """One picture of thumbnails (m, side, side, 3) at their cells; cell (0, 0) is at the bottom left."""
    side = thumbnails.shape[1]
    pitch = side + gap
    canvas = np.full((rows, pitch, columns, pitch, 3), PAPER, np.uint8)
    canvas[rows - 1 - cells[:, 1], :side, cells[:, 0], :side] = thumbnails
    return canvas.reshape(rows * pitch, columns * pitch, 3)


# ---------------------------------------------------------------------------------------------
# Tiles in a scatter, and in rows
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class TileRow:
    """One row of a figure: tiles from left to right, a caption under each, and a title at its left."""

    rows: tuple[int, ...]
    captions: tuple[str, ...]
    title: str


def scatter_of_thumbnails(
    places: Floats, rows: Integers, thumbnails: Thumbnails, axis_labels: tuple[str, str]
) -> Figure:
    """Thumbnails where their tiles lie in a plane; one where several would cover each other.

    Args:
        places: (n, 2).
        rows: (n,) row numbers of the tiles.
        thumbnails: Their pictures.
        axis_labels: Under the figure and at its left.
    """
    columns, lines = SCATTER_CELLS
    chosen, cells = choose_spread(np.asarray(places, np.float64), columns, lines)
    picture = collage(thumbnails.of(rows[chosen], SCATTER_SIDE), cells, columns, lines)
    height = WIDTH_INCHES * picture.shape[0] / picture.shape[1]
    figure = Figure(figsize=(WIDTH_INCHES, height + 0.2), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(picture, interpolation="antialiased")
    axes.set_xlabel(axis_labels[0], fontsize=9, color=INK)
    axes.set_ylabel(axis_labels[1], fontsize=9, color=INK)
    _bare(axes)
    return figure


def tsne(vectors: Floats) -> Floats:
    """Places (n, 2) of vectors (n, D) by t-SNE (van der Maaten and Hinton 2008) on cosine distance."""
    from sklearn.manifold import TSNE

    count = len(vectors)
    perplexity = float(min(30.0, max(2.0, (count - 1) / 3)))
    # scikit-learn's PCA start needs the plane to have two dimensions to choose from
    start = "pca" if min(vectors.shape) >= 2 else "random"
    model = TSNE(2, perplexity=perplexity, metric="cosine", init=start, random_state=SEED)
    return np.asarray(model.fit_transform(vectors), np.float32)


def tile_rows(lines: Sequence[TileRow], thumbnails: Thumbnails, framed: Sequence[int] = (0,)) -> Figure:
    """Rows of tiles, a caption under each; the columns in ``framed`` carry a coloured frame."""
    columns = max(len(line.rows) for line in lines)
    width = WIDTH_INCHES / columns
    height = width + TITLE_INCHES + CAPTION_INCHES
    figure = Figure(figsize=(WIDTH_INCHES, height * len(lines)), dpi=150)
    # Placed by hand: a layout engine would widen the first column until the title fits over it. All on one pair of
    # axes, in shares of the figure: a pair for each tile took most of the time of a report.
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    across, down = 0.94 / columns, 0.94 * width / figure.get_figheight()
    for number, line in enumerate(lines):
        top = 1.0 - (number + TITLE_INCHES / height) / len(lines)
        figure.text(0.005, top + 0.06 / figure.get_figheight(), line.title, size=8.5, color=QUERY_COLOUR, va="bottom")
        for column, picture in enumerate(thumbnails.of(line.rows, ROW_SIDE)):
            left, bottom = (column + 0.03) / columns, top - down
            extent = (left, left + across, bottom, top)
            axes.imshow(picture, interpolation="antialiased", extent=extent, aspect="auto")
            under = bottom - CAPTION_PAD_INCHES / figure.get_figheight()
            figure.text(left + across / 2, under, line.captions[column], size=7.5, color=INK, va="top", ha="center")
            if column in framed:
                axes.add_patch(
                    Rectangle((left, bottom), across, down, fill=False, color=QUERY_COLOUR, lw=2.5, clip_on=False)
                )
    axes.set(xlim=(0.0, 1.0), ylim=(0.0, 1.0))
    return figure


def _bare(axes: Any) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


# ---------------------------------------------------------------------------------------------
# Curves and a histogram
# ---------------------------------------------------------------------------------------------
def training_curves(reports: Sequence[Mapping[str, float]]) -> Figure:
    """Loss, and mean distances within and between places, over the steps of a training.

    Args:
        reports: Lines of ``metrics.jsonl``, each with ``step`` and ``loss``, and, where the method gives them,
            ``positive_distance`` and ``negative_distance``.
    """
    distances = any("positive_distance" in report for report in reports)
    figure = Figure(figsize=(WIDTH_INCHES, 3.2), dpi=150, layout="constrained")
    axes = figure.add_subplot(1, 1 + distances, 1)
    _curve(axes, reports, "loss", BLUE, "")
    step = told(say("report.axis-step", "step"))
    _finish(axes, told(say("report.axis-loss", "Loss")), step)
    if distances:
        axes = figure.add_subplot(1, 2, 2)
        _curve(axes, reports, "positive_distance", BLUE, told(say("report.same-place", "views of the same place")))
        _curve(axes, reports, "negative_distance", ORANGE, told(say("report.other-places", "different places")))
        axes.set_ylim(bottom=0.0)
        axes.legend(frameon=False, fontsize=8.5)
        _finish(axes, told(say("report.axis-distance", "Mean distance between embeddings")), step)
    return figure


def information_histogram(information: Series, weights: Series, threshold: float = 0.0) -> Figure:
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
        (told(say("report.as-they-are", "as the tiles are")), np.full(len(information), 1.0 / count), GREY, True),
        (
            told(say("report.as-drawn", "as training draws them, balanced")),
            weights / max(float(weights.sum()), 1e-12),
            BLUE,
            False,
        ),
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
        axes.axvline(
            threshold, color=ORANGE, linewidth=1.2, linestyle="--", label=told(say("report.threshold", "threshold"))
        )
    axes.legend(frameon=False, fontsize=8.5)
    _finish(
        axes,
        told(say("report.axis-share", "Share of tiles (%)")),
        told(say("report.axis-information", "information: compressed bytes a pixel")),
    )
    return figure


def _curve(axes: Any, reports: Sequence[Mapping[str, float]], key: str, colour: str, label: str) -> None:
    points = np.array([(report["step"], report[key]) for report in reports if key in report], np.float64)
    if not len(points):
        return
    window = max(1, round(len(points) * SMOOTHED_OVER))
    if window > 1:
        axes.plot(points[:, 0], points[:, 1], color=colour, alpha=0.25, linewidth=0.8)
    axes.plot(points[:, 0], _running_mean(points[:, 1], window), color=colour, linewidth=1.6, label=label)


def _running_mean(values: Series, window: int) -> Series:
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
