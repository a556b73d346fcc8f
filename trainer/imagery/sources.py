"""What a source of pixels offers, whatever it is: anything that gives pixels by column and row.

Rasters, stacks of them, folders {z}/{x}/{y} and folders of chips all keep to :class:`PixelSource`;
:mod:`trainer.imagery.opening` finds the one that reads a path.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Union

import numpy as np
import numpy.typing as npt

from trainer.messages import Text, say

Bands = Union[Sequence[int], Sequence[str], None]
"""Numbers from 1, or names, of the bands to use; None means all but alpha."""

NO_CRS = say("imagery.no-crs", "no CRS")
NO_GEOREFERENCE = say("imagery.crs-but-no-georeference", "a CRS but no georeference")
NOT_OF_EARTH = say("imagery.crs-not-earth", "a CRS that is not of the Earth")


class Window(NamedTuple):
    """Pixels (H, W, C) in the source's own type, and which have data (H, W); None means all of them."""

    pixels: npt.NDArray[Any]
    valid: npt.NDArray[np.bool_] | None


class Affine(NamedTuple):
    """Where the top left corner is and how far a pixel reaches, in the units of the CRS."""

    origin_x: float
    origin_y: float
    pixel_x: float
    pixel_y: float


class PixelSource(Protocol):
    """What every kind of source offers. Safe to read from several threads at once."""

    path: str
    kind: str
    width: int
    height: int
    affine: Affine
    crs_wkt: str
    without_place: Text
    """What it has where ``crs_wkt`` is empty: :data:`NO_CRS`, :data:`NO_GEOREFERENCE` or :data:`NOT_OF_EARTH`."""
    bands: list[str]
    dtype: np.dtype[Any]
    block: tuple[int, int]
    """(width, height) of what is read together."""
    stored_in_blocks: bool
    """Whether the pixels lie in such blocks on disk, as they are (not warped, not a mosaic of other files)."""
    declares_validity: bool
    """Whether nodata, alpha or a mask of the file says which pixels have data."""

    @property
    def numbers(self) -> Sequence[int]:
        """Of the bands, from 1, as the file counts them (or the files of a stack); empty where there is no choice."""

    @property
    def files(self) -> Sequence[Path]:
        """What the pixels lie in, by which a source is known again."""

    @property
    def linear(self) -> Sequence[tuple[float, float]]:
        """(scale, offset) of each band: what a pixel means is stored × scale + offset. Empty: just what is stored."""

    @property
    def remarks(self) -> Sequence[tuple[Text, Text]]:
        """What was found odd so far and is to be told: sentences, each with what to do."""

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle that lies within the source."""

    def overview(self, longest: int, stored: bool = False) -> Window:
        """The whole source, by nearest neighbour, at most ``longest`` pixels a side; ``stored``: before any warping."""

    def edges(self, least: int) -> list[npt.NDArray[Any]]:
        """The four outermost lines of pixels (n, C), before any warping.

        A line may be left empty where it holds no run of ``least`` pixels of one value, the same in all bands.
        """

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """False where it is known without reading that a rectangle holds no data."""

    def fingerprint(self) -> str:
        """Changes when the source's bytes change."""
