"""Figures of thumbnails: scatters in the plane of PCA or t-SNE, rows of look-alikes, the way between two looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from trainer.embeddings.map_figures import INK, WIDTH_INCHES
from trainer.embeddings.thumbnails import Thumbnails, choose_spread, collage

Floats = npt.NDArray[np.float32]
Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]

SCATTER_CELLS = (36, 24)
SCATTER_SIDE = 40
ROW_SIDE = 96
TITLE_INCHES, CAPTION_INCHES = 0.3, 0.36
QUERY_COLOUR = "#d55e00"
TSNE_TILES = 1500
SEED = 0


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
    # Placed by hand: a layout engine would widen the first column until the title fits over it.
    for number, line in enumerate(lines):
        top = 1.0 - (number + TITLE_INCHES / height) / len(lines)
        figure.text(0.005, top + 0.06 / figure.get_figheight(), line.title, size=8.5, color=QUERY_COLOUR, va="bottom")
        for column, picture in enumerate(thumbnails.of(line.rows, ROW_SIDE)):
            across, down = 0.94 / columns, 0.94 * width / figure.get_figheight()
            axes = figure.add_axes(((column + 0.03) / columns, top - down, across, down))
            _bare(axes)
            axes.imshow(picture, interpolation="antialiased")
            axes.set_xlabel(line.captions[column], fontsize=7.5, color=INK, labelpad=3)
            if column in framed:
                for spine in axes.spines.values():
                    spine.set(visible=True, color=QUERY_COLOUR, linewidth=2.5)
    return figure


def _bare(axes: Any) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)
