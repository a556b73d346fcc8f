"""Folders of pictures without a place as a source: a row of chips."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import fingerprint_of
from trainer.imagery.file_names import pictures_below
from trainer.imagery.pictures import (
    IMAGE_SUFFIXES,
    Depth,
    decode_photo,
    depth_of,
    heif_left_out,
    without_reader,
)
from trainer.imagery.sources import NO_CRS, Affine, Window
from trainer.messages import Text, say

CHIPS_A_BLOCK = 64


class ChipFolder:
    """A folder of pictures, seen as one row of tiles: column i is the i-th picture.

    Each is scaled so that its shorter side fits and cropped to the middle square. There is no CRS.

    Args:
        folder: Where the pictures are.
        size: Side of a tile.
        remarks: What is to be told of the folder.

    Attributes:
        odd: What was odd about pictures that were read, by name; they are used all the same.

    Raises:
        InputError: the folder holds no pictures that can be read.
    """

    kind = "chips"
    numbers: tuple[int, ...] = ()
    declares_validity = True
    linear: tuple[tuple[float, float], ...] = ()
    stored_in_blocks = True

    def __init__(self, folder: Path, size: int, remarks: Sequence[tuple[Text, Text]] = ()) -> None:
        self.path = str(folder)
        self.files = pictures_below(folder)
        lacking = without_reader(folder)
        self.remarks = (*remarks, heif_left_out(folder, lacking)) if lacking else tuple(remarks)
        self.odd: dict[str, Text] = {}
        if not self.files and lacking:
            message, hint = heif_left_out(folder, lacking)
            raise InputError(message, hint, "empty-folder")
        if not self.files:
            raise InputError(
                say(
                    "imagery.nothing-to-cut",
                    "{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.",
                    folder=folder,
                ),
                say(
                    "imagery.give-pictures-or-raster",
                    "Give a folder with {suffixes} files, or a raster file.",
                    suffixes=", ".join(sorted(IMAGE_SUFFIXES)),
                ),
                "empty-folder",
            )
        self._size = size
        self._depth = depth_of(self.files)
        if self._depth is not None:
            self.remarks = (*self.remarks, _told_depth(folder, self._depth))
        self.width, self.height = len(self.files) * size, size
        self.affine = Affine(0.0, 0.0, 1.0, -1.0)
        self.crs_wkt = ""
        self.without_place = NO_CRS
        self.bands = ["red", "green", "blue"]
        self.dtype: np.dtype[Any] = np.dtype(np.uint8)
        self.block = (CHIPS_A_BLOCK * size, size)

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """The pictures of whole columns, side by side."""
        size = self._size
        windows = [self._picture(place) for place in range(column // size, -(-(column + width) // size))]
        pixels = np.concatenate([window.pixels for window in windows], axis=1)
        valid = None
        if any(window.valid is not None for window in windows):
            every = np.ones((size, size), np.bool_)
            valid = np.concatenate([every if window.valid is None else window.valid for window in windows], axis=1)
        here = np.s_[row : row + height, column % size : column % size + width]
        return Window(pixels[here], None if valid is None else valid[here])

    def _picture(self, place: int) -> Window:
        window, exif = decode_photo(self.files[place], self._size, self._depth)
        if exif.odd:
            self.odd[self.files[place].name] = exif.odd
        return window

    def overview(self, longest: int, stored: bool = False) -> Window:
        """The first pictures, as many as ``longest`` pixels hold."""
        return self.read(0, 0, min(self.width, max(longest // self._size, 1) * self._size), self.height)

    def edges(self, _least: int) -> list[npt.NDArray[Any]]:
        """None: pictures say themselves what has data."""
        return []

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Every column is a picture."""
        return True

    def fingerprint(self) -> str:
        """Of all the pictures' sizes and times."""
        return fingerprint_of(self.files)


def _told_depth(folder: Path, depth: Depth) -> tuple[Text, Text]:
    return (
        say(
            "imagery.pictures-of-more-bits",
            "{folder} holds pictures of more than 8 bits: {low:g} to {high:g} of their values become 0 to 255.",
            folder=folder,
            low=depth.low,
            high=depth.high,
        ),
        say(
            "imagery.bring-pictures-to-eight-bits",
            "If that is not their range, bring them to 8 bits first (gdal_translate -ot Byte -scale … IN OUT).",
        ),
    )
