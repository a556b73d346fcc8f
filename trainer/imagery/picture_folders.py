"""Folders of pictures without a position: every picture is one tile, in the order of the file names."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.imagery.file_names import FileNames, names_below
from trainer.imagery.pictures import decode
from trainer.imagery.sources import IMAGE_SUFFIXES, NO_CRS, Affine, Window, fingerprint_of

CHIPS_A_BLOCK = 64


def pictures_in(folder: Path) -> FileNames:
    """The pictures of a folder and its subfolders, sorted by path."""
    return FileNames(folder, names_below(folder, _is_picture))


def _is_picture(name: str) -> bool:
    return not name.startswith(".") and PurePath(name).suffix.lower() in IMAGE_SUFFIXES


class ChipFolder:
    """A folder of pictures, seen as one row of tiles: column i is the i-th picture.

    Each is scaled so that its shorter side fits and cropped to the middle square. There is no CRS.

    Args:
        folder: Where the pictures are.
        size: Side of a tile.

    Raises:
        InputError: the folder holds no pictures.
    """

    kind = "chips"
    declares_validity = True
    stored_in_blocks = True

    def __init__(self, folder: Path, size: int) -> None:
        self.path = str(folder)
        self.files = pictures_in(folder)
        if not self.files:
            raise InputError(
                f"{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.",
                f"Give a folder with {', '.join(sorted(IMAGE_SUFFIXES))} files, or a raster file.",
                "empty-folder",
            )
        self._size = size
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
        windows = [decode(self.files[place], size) for place in range(column // size, -(-(column + width) // size))]
        pixels = np.concatenate([window.pixels for window in windows], axis=1)
        valid = None
        if any(window.valid is not None for window in windows):
            every = np.ones((size, size), np.bool_)
            valid = np.concatenate([every if window.valid is None else window.valid for window in windows], axis=1)
        here = np.s_[row : row + height, column % size : column % size + width]
        return Window(pixels[here], None if valid is None else valid[here])

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
