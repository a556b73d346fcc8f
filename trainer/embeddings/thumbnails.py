"""Small pictures of tiles for figures: their pixels, or a swatch of their PCA colour where there are none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.embeddings.tile_pixels import TilePixels

Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]
Places = npt.NDArray[np.float64]

PAPER = 255
MOST_TILES_READ = 40_000


class Thumbnails:
    """Pictures of tiles by row number.

    Args:
        pixels: The tiles' pixels; None shows ``colours`` instead.
        colours: (N, 3) uint8, the tiles' PCA colours.
    """

    def __init__(self, pixels: TilePixels | None, colours: Images) -> None:
        self._pixels = pixels
        self._colours = colours

    @property
    def are_pictures(self) -> bool:
        """Whether they show pixels and not swatches."""
        return self._pixels is not None

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
