"""Paper for the README's pictures: a canvas with text and thumbnails, saved as a small PNG."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from matplotlib import get_data_path
from PIL import Image, ImageDraw, ImageFont
from scipy.spatial import cKDTree
from sklearn.cluster import MiniBatchKMeans

Images = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]

WIDTH = 1280
"""Pixels: a README is about 880 wide on GitHub; more keeps it sharp on dense screens and stays small as a file."""
PAPER: Colour = (255, 255, 255)
INK: Colour = (38, 42, 48)
QUIET: Colour = (105, 112, 122)
QUERY: Colour = (255, 122, 26)
FOUND: Colour = (64, 224, 255)
LARGEST_BYTES = 400_000
FEWEST_COLOURS = 48
EXACT = 24


class Canvas:
    """A picture that is drawn from the top down.

    Args:
        height: Pixels; the width is always :data:`WIDTH`.
        paper: The colour under everything.
    """

    def __init__(self, height: int, paper: Colour = PAPER) -> None:
        self.image = Image.new("RGB", (WIDTH, height), paper)
        self.draw = ImageDraw.Draw(self.image)

    def paste(self, picture: Images, left: int, top: int) -> None:
        """Put pixels (H, W, 3) at a place."""
        self.image.paste(Image.fromarray(np.ascontiguousarray(picture)), (left, top))

    def text(
        self, place: tuple[float, float], words: str, size: int, colour: Colour = INK, bold: bool = False,
        anchor: str = "la", halo: bool = False,
    ) -> None:  # fmt: skip
        """Write one line; ``anchor`` as Pillow has it, with a dark halo where it lies on a map."""
        edge = {"stroke_width": 2, "stroke_fill": (0, 0, 0)} if halo else {}
        self.draw.text(place, words, fill=colour, font=font(size, bold), anchor=anchor, **edge)

    def frame(self, left: float, top: float, side: float, colour: Colour, stroke: int, dark: bool = True) -> None:
        """A square outline around a square, with a thin dark edge that holds on bright ground."""
        box = (left - stroke, top - stroke, left + side + stroke - 1, top + side + stroke - 1)
        if dark:
            outer = (box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1)
            self.draw.rectangle(outer, outline=(0, 0, 0), width=stroke + 2)
        self.draw.rectangle(box, outline=colour, width=stroke)

    def save(self, path: Path) -> None:
        """Write a PNG of at most :data:`LARGEST_BYTES`: as many colours, from 256 downwards, as that allows.

        Raises:
            ValueError: it is too large even with :data:`FEWEST_COLOURS`.
        """
        save_small(self.image, path)


def save_small(image: Image.Image, path: Path) -> None:
    """Write a PNG of at most :data:`LARGEST_BYTES`, as :meth:`Canvas.save` does."""
    colours = 256
    while colours >= FEWEST_COLOURS:
        _reduced(image.convert("RGB"), colours).save(path, optimize=True)
        if path.stat().st_size <= LARGEST_BYTES:
            print(f"wrote {path} ({path.stat().st_size / 1000:.0f} kB, {colours} colours)")
            return
        colours = colours * 3 // 4
    raise ValueError(f"{path} is larger than {LARGEST_BYTES:,} bytes")


def _reduced(image: Image.Image, colours: int) -> Image.Image:
    """The picture in so many colours: the commonest as they are, the others by k-means over the colours that occur.

    A colour weighs by the square root of its pixels: Pillow's own ways give nearly all colours to photographs, and
    turn the lines and icons on them brown.
    """
    pixels = np.asarray(image, np.uint32)
    codes, where, counts = np.unique(
        pixels[..., 0] << 16 | pixels[..., 1] << 8 | pixels[..., 2], return_inverse=True, return_counts=True
    )
    values = np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=1).astype(np.float64)
    exact = values[np.argsort(-counts, kind="stable")[:EXACT]]
    model = MiniBatchKMeans(min(colours - EXACT, len(values)), random_state=0, n_init=1, batch_size=8192)
    centres = model.fit(values, sample_weight=np.sqrt(counts)).cluster_centers_
    palette = np.concatenate([exact, centres]).round().astype(np.uint8)
    nearest = cKDTree(palette.astype(np.float64)).query(values)[1].astype(np.uint8)
    reduced = Image.fromarray(nearest[where].reshape(pixels.shape[:2]), "P")
    reduced.putpalette(palette.ravel().tolist())
    return reduced


@lru_cache(maxsize=32)
def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, as matplotlib brings it, so that a picture looks the same wherever it is made."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)
