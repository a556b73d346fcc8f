"""Folders as sources: map tiles {z}/{x}/{y}.png as one raster a zoom level, other pictures as a row of chips."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import fingerprint_of
from trainer.geography import crs
from trainer.imagery.file_names import FileNames, is_folder, pictures_below
from trainer.imagery.options import CutOptions
from trainer.imagery.pictures import (
    IMAGE_SUFFIXES,
    Depth,
    decode,
    decode_photo,
    depth_of,
    heif_left_out,
    is_grey,
    without_reader,
)
from trainer.imagery.sources import NO_CRS, Affine, Window
from trainer.messages import NOTHING, Text, say

CHIPS_A_BLOCK = 64
HALF_WORLD = 20037508.342789244
"""Metres from the origin of EPSG:3857 to its edge."""
MOST_ZOOM = 30
MODES_READ = 64
"""Pictures of a level, evenly spread, of which it is read whether they are grey."""
KEY_BITS = 31
"""Of a map tile's number that tell its row; the others tell its column."""


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
                    "imagery.holds-no-pictures-no-map",
                    "{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.",
                    folder=folder,
                ),
                say(
                    "imagery.give-folder-files-raster-file",
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
    """One zoom level of a folder of map tiles (XYZ scheme: EPSG:3857, y from the north).

    Missing tiles and transparent pixels have no data.

    Args:
        level: The folder of the zoom level, whose name is its number.
        grey: Whether pictures that are grey are one band, as in a stack; otherwise three that are alike.

    Raises:
        InputError: the level holds no pictures.
    """

    kind = "xyz"
    numbers: tuple[int, ...] = ()
    declares_validity = True
    linear: tuple[tuple[float, float], ...] = ()
    remarks: tuple[tuple[Text, Text], ...] = ()
    stored_in_blocks = True

    def __init__(self, level: Path, grey: bool = False) -> None:
        first = _first_picture(level) if level.is_dir() else None
        if first is None or not level.name.isdecimal():
            raise InputError(
                say("imagery.holds-no-map-tiles", "{level} holds no map tiles.", level=level),
                say("imagery.give-folder-holds-png", "Give the folder that holds {{z}}/{{x}}/{{y}}.png."),
                "no-such-file",
            )
        self.path = str(level)
        self.files = FileNames(level, _names(level))
        self._keys = np.fromiter(map(_key, self.files), np.int64, len(self.files))
        x, y = self._keys >> KEY_BITS, self._keys & ((1 << KEY_BITS) - 1)
        self._side = decode(first, None).pixels.shape[0]
        self._depth = depth_of(self.files)
        self.span_over((int(x.min()), int(y.min()), int(x.max()), int(y.max())))
        self.crs_wkt = crs.wkt("EPSG:3857")
        self.without_place = NOTHING
        self._grey = grey and all(
            is_grey(self.files[int(place)])
            for place in np.unique(np.linspace(0, len(self.files) - 1, MODES_READ).round())
        )
        self.bands = ["grey"] if self._grey else ["red", "green", "blue"]
        self.dtype: np.dtype[Any] = np.dtype(np.uint8)
        self.block = (self._side, self._side)

    def span_over(self, numbers: tuple[int, int, int, int]) -> None:
        """Reach over these map tiles, whether they are there or not: first x and y, last x and y."""
        self.numbered = numbers
        first_x, first_y, last_x, last_y = numbers
        self.width, self.height = (last_x - first_x + 1) * self._side, (last_y - first_y + 1) * self._side
        pixel = 2 * HALF_WORLD / (self._side * 2 ** int(Path(self.path).name))
        self.affine = Affine(
            -HALF_WORLD + first_x * self._side * pixel, HALF_WORLD - first_y * self._side * pixel, pixel, -pixel
        )

    @classmethod
    def together(cls, levels: Sequence[Path]) -> list[XyzFolder]:
        """Levels of one zoom whose bands belong together, all over the map tiles that any of them has.

        Raises:
            InputError: a level holds no pictures.
        """
        parts = [cls(level, grey=True) for level in levels]
        numbers = np.array([part.numbered for part in parts])
        first, last = numbers[:, :2].min(axis=0).tolist(), numbers[:, 2:].max(axis=0).tolist()
        for part in parts:
            part.span_over((first[0], first[1], last[0], last[1]))
        return parts

    @classmethod
    def deepest(cls, folder: Path, options: CutOptions) -> XyzFolder:
        """The level that ``options.zoom`` names, or the deepest.

        Raises:
            InputError: that level is not there, or ``options`` ask for other pixels.
        """
        return cls(cls.levels([folder], options)[0])

    @staticmethod
    def levels(folders: Sequence[Path], options: CutOptions) -> list[Path]:
        """The level of each folder that ``options.zoom`` names, or the deepest that all of them have.

        Raises:
            InputError: that level is not there, or ``options`` ask for other pixels.
        """
        folder = folders[0]
        zooms = sorted(set.intersection(*(set(_zooms(each)) for each in folders)))
        if options.resolution is not None:
            hint = say(
                "imagery.choose-level-zoom",
                "Choose a level with --zoom; there are {zooms}.",
                zooms=", ".join(map(str, zooms)),
            )
            raise InputError(
                say(
                    "imagery.map-tiles-have-pixels-their",
                    "{folder}: map tiles have the pixels of their zoom level.",
                    folder=folder,
                ),
                hint,
                "bad-option",
            )
        if options.zoom is not None and options.zoom not in zooms:
            hint = say("imagery.there-are", "There are {zooms}.", zooms=", ".join(map(str, zooms)))
            raise InputError(
                say(
                    "imagery.has-no-zoom-level", "{folder} has no zoom level {zoom}.", folder=folder, zoom=options.zoom
                ),
                hint,
                "no-such-zoom",
            )
        if not zooms:
            raise InputError(
                say(
                    "imagery.no-zoom-in-common",
                    "{names} have no zoom level in common.",
                    names=", ".join(map(str, folders)),
                ),
                say("imagery.render-one-zoom-level", "Render one zoom level of all of them."),
                "no-such-zoom",
            )
        return [each / str(zooms[-1] if options.zoom is None else options.zoom) for each in folders]

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle, put together from the tiles that it touches."""
        pixels = np.zeros((height, width, len(self.bands)), np.uint8)
        valid = np.zeros((height, width), np.bool_)
        for x in range(column // self._side, (column + width - 1) // self._side + 1):
            for y in range(row // self._side, (row + height - 1) // self._side + 1):
                file = self._file(x, y)
                if file is None:
                    continue
                tile = decode(file, None, self._depth)
                if tile.pixels.shape[:2] != (self._side, self._side):
                    raise InputError(
                        say(
                            "imagery.map-tile-of-another-size",
                            "{file} is {width}×{height} pixels, the others are {side}.",
                            file=file,
                            width=tile.pixels.shape[1],
                            height=tile.pixels.shape[0],
                            side=self._side,
                        ),
                        say("imagery.all-tiles-level", "All tiles of a level must have the same size."),
                        "tile-size-differs",
                    )
                left, top = x * self._side - column, y * self._side - row
                here = np.s_[max(top, 0) : top + self._side, max(left, 0) : left + self._side]
                there = np.s_[max(-top, 0) : height - top, max(-left, 0) : width - left]
                pixels[here] = (self._as_grey(file, tile.pixels) if self._grey else tile.pixels)[there]
                valid[here] = True if tile.valid is None else tile.valid[there]
        return Window(pixels, valid)

    def overview(self, longest: int, stored: bool = False) -> Window:
        """Every n-th pixel of the level; a row is read at a time, so memory does not grow with the level."""
        step = max(-(-max(self.width, self.height) // longest), 1)
        lines = range(0, self.height, step)
        pixels = np.zeros((len(lines), -(-self.width // step), len(self.bands)), np.uint8)
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
        return fingerprint_of(self.files)

    def _as_grey(self, file: Path, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        if (pixels != pixels[:, :, :1]).any():
            raise InputError(
                say("imagery.map-tile-in-colour", "{file} has colours; the others are grey.", file=file),
                say("imagery.render-all-tiles-alike", "Render all tiles of a folder in grey, or all in colour."),
                "bands-differ",
            )
        return pixels[:, :, :1]

    def _file(self, column: int, row: int) -> Path | None:
        """The picture of a map tile, counted from the level's first column and row; None where there is none."""
        key = ((column + self.numbered[0]) << KEY_BITS) + row + self.numbered[1]
        place = int(np.searchsorted(self._keys, key))
        return self.files[place] if place < len(self._keys) and self._keys[place] == key else None


def _names(level: Path) -> Iterator[str]:
    """``x/y.png`` of the pictures of a level, sorted by x, then y, as numbers."""
    columns = sorted((entry for entry in os.scandir(level) if entry.name.isdecimal() and is_folder(entry)), key=_number)
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
