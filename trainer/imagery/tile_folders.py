"""Folders {z}/{x}/{y}.png in the XYZ scheme (EPSG:3857, y from the north) as one raster a zoom level."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography import crs
from trainer.imagery.file_names import FileNames
from trainer.imagery.options import CutOptions
from trainer.imagery.pictures import decode
from trainer.imagery.sources import IMAGE_SUFFIXES, Affine, Window, fingerprint_of

HALF_WORLD = 20037508.342789244
"""Metres from the origin of EPSG:3857 to its edge."""
MOST_ZOOM = 30
KEY_BITS = 31
"""Of a map tile's number that tell its row; the others tell its column."""


def is_xyz_folder(folder: Path) -> bool:
    """Whether a folder looks like {z}/{x}/{y}.png: numbered folders in a numbered folder, with pictures in them."""
    return bool(_zooms(folder)) if folder.is_dir() else False


def _zooms(folder: Path) -> list[int]:
    return sorted(
        int(child.name)
        for child in folder.iterdir()
        if child.is_dir() and child.name.isdecimal() and int(child.name) <= MOST_ZOOM and _first_picture(child)
    )


def _first_picture(level: Path) -> Path | None:
    for column in level.iterdir():
        if column.is_dir() and column.name.isdecimal():
            for file in column.iterdir():
                if file.stem.isdecimal() and file.suffix.lower() in IMAGE_SUFFIXES:
                    return file
    return None


class XyzFolder:
    """One zoom level of a folder of map tiles. Missing tiles and transparent pixels have no data.

    Args:
        level: The folder of the zoom level, whose name is its number.

    Raises:
        InputError: the level holds no pictures.
    """

    kind = "xyz"
    declares_validity = True
    stored_in_blocks = True

    def __init__(self, level: Path) -> None:
        first = _first_picture(level) if level.is_dir() else None
        if first is None or not level.name.isdecimal():
            raise InputError(
                f"{level} holds no map tiles.", "Give the folder that holds {z}/{x}/{y}.png.", "no-such-file"
            )
        self.path = str(level)
        self._files = FileNames(level, _names(level))
        self._keys = np.fromiter(map(_key, self._files), np.int64, len(self._files))
        x, y = self._keys >> KEY_BITS, self._keys & ((1 << KEY_BITS) - 1)
        self._first_x, self._first_y = int(x.min()), int(y.min())
        columns, rows = int(np.ptp(x)) + 1, int(np.ptp(y)) + 1
        self._side = decode(first, None).pixels.shape[0]
        self.width, self.height = columns * self._side, rows * self._side
        pixel = 2 * HALF_WORLD / (self._side * 2 ** int(level.name))
        self.affine = Affine(
            -HALF_WORLD + self._first_x * self._side * pixel,
            HALF_WORLD - self._first_y * self._side * pixel,
            pixel,
            -pixel,
        )
        self.crs_wkt = crs.wkt("EPSG:3857")
        self.without_place = ""
        self.bands = ["red", "green", "blue"]
        self.dtype: np.dtype[Any] = np.dtype(np.uint8)
        self.block = (self._side, self._side)

    @classmethod
    def deepest(cls, folder: Path, options: CutOptions) -> XyzFolder:
        """The level that ``options.zoom`` names, or the deepest.

        Raises:
            InputError: that level is not there, or ``options`` ask for other pixels.
        """
        zooms = _zooms(folder)
        if options.resolution is not None:
            hint = f"Choose a level with --zoom; there are {', '.join(map(str, zooms))}."
            raise InputError(f"{folder}: map tiles have the pixels of their zoom level.", hint, "bad-option")
        if options.zoom is not None and options.zoom not in zooms:
            hint = f"There are {', '.join(map(str, zooms))}."
            raise InputError(f"{folder} has no zoom level {options.zoom}.", hint, "no-such-zoom")
        return cls(folder / str(zooms[-1] if options.zoom is None else options.zoom))

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle, put together from the tiles that it touches."""
        pixels = np.zeros((height, width, 3), np.uint8)
        valid = np.zeros((height, width), np.bool_)
        for x in range(column // self._side, (column + width - 1) // self._side + 1):
            for y in range(row // self._side, (row + height - 1) // self._side + 1):
                file = self._file(x, y)
                if file is None:
                    continue
                tile = decode(file, None)
                if tile.pixels.shape[:2] != (self._side, self._side):
                    raise InputError(
                        f"{file} is {tile.pixels.shape[1]}×{tile.pixels.shape[0]} pixels, the others are {self._side}.",
                        "All tiles of a level must have the same size.",
                        "tile-size-differs",
                    )
                left, top = x * self._side - column, y * self._side - row
                here = np.s_[max(top, 0) : top + self._side, max(left, 0) : left + self._side]
                there = np.s_[max(-top, 0) : height - top, max(-left, 0) : width - left]
                pixels[here] = tile.pixels[there]
                valid[here] = True if tile.valid is None else tile.valid[there]
        return Window(pixels, valid)

    def overview(self, longest: int, stored: bool = False) -> Window:
        """Every n-th pixel of the level; a row is read at a time, so memory does not grow with the level."""
        step = max(-(-max(self.width, self.height) // longest), 1)
        lines = range(0, self.height, step)
        pixels = np.zeros((len(lines), -(-self.width // step), 3), np.uint8)
        valid = np.ones(pixels.shape[:2], np.bool_)
        for place, line in enumerate(lines):
            row = self.read(0, line, self.width, 1)
            pixels[place] = row.pixels[0, ::step]
            if row.valid is not None:
                valid[place] = row.valid[0, ::step]
        return Window(pixels, valid)

    def edges(self, _least: int) -> list[npt.NDArray[Any]]:
        """None: pictures say themselves what has data."""
        return []

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Whether any tile of the rectangle is there."""
        return any(
            self._file(x, y) is not None
            for x in range(column // self._side, (column + width - 1) // self._side + 1)
            for y in range(row // self._side, (row + height - 1) // self._side + 1)
        )

    def fingerprint(self) -> str:
        """Of all the tiles' sizes and times."""
        return fingerprint_of(self._files)

    def _file(self, column: int, row: int) -> Path | None:
        """The picture of a map tile, counted from the level's first column and row; None where there is none."""
        key = ((column + self._first_x) << KEY_BITS) + row + self._first_y
        place = int(np.searchsorted(self._keys, key))
        return self._files[place] if place < len(self._keys) and self._keys[place] == key else None


def _names(level: Path) -> Iterator[str]:
    """``x/y.png`` of the pictures of a level, sorted by x, then y, as numbers."""
    columns = sorted((entry for entry in os.scandir(level) if entry.name.isdecimal() and entry.is_dir()), key=_number)
    for column in columns:
        yield from (
            f"{column.name}/{file.name}" for file in sorted(filter(_is_tile, os.scandir(column.path)), key=_number)
        )


def _is_tile(entry: os.DirEntry[str]) -> bool:
    name = PurePath(entry.name)
    return name.stem.isdecimal() and name.suffix.lower() in IMAGE_SUFFIXES


def _number(entry: os.DirEntry[str]) -> tuple[int, str]:
    return int(PurePath(entry.name).stem), entry.name


def _key(file: Path) -> int:
    return (int(file.parent.name) << KEY_BITS) + int(file.stem)
