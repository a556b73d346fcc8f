"""Map tiles as a source, wherever they lie: a zoom level of a folder or an archive as one raster."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import STACK_SEPARATOR, fingerprint_of
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.imagery.options import CutOptions
from trainer.imagery.pictures import decode, depth_of, is_grey
from trainer.imagery.sources import Affine, Window
from trainer.imagery.tile_stores import TileStore, is_archive, open_level, zooms_of
from trainer.messages import NOTHING, Text, say

HALF_WORLD = 20037508.342789244
"""Metres from the origin of EPSG:3857 to its edge."""
PICTURES_READ = 64
"""Pictures of a level, evenly spread, by which it is judged: whether they are grey, how deep they are."""
LIKELY_SIDE = 256
KINDS = ("xyz", "tms")
"""Of :attr:`trainer.contract.SourceGrid.kind`: how the store of the tiles counts rows."""


class MapTiles:
    """One zoom level of map tiles: EPSG:3857, rows and columns from the north-west.

    Missing tiles and transparent pixels have no data.

    Args:
        store: Where the pictures lie.
        grey: Whether pictures that are grey are one band, as in a stack; otherwise three that are alike.

    Raises:
        InputError: the first picture is none that can be read.
    """

    numbers: tuple[int, ...] = ()
    declares_validity = True
    linear: tuple[tuple[float, float], ...] = ()
    remarks: tuple[tuple[Text, Text], ...] = ()
    stored_in_blocks = True

    def __init__(self, store: TileStore, grey: bool = False) -> None:
        self._store = store
        self.path, self.kind, self.files = store.path, store.kind, store.files
        self.attribution = store.attribution
        self._around = 1 << store.zoom
        self._side = decode(store.some(1)[0], None).pixels.shape[0]
        some = store.some(PICTURES_READ)
        self._depth = depth_of(some)
        self.span_over(_span([store]))
        self.crs_wkt = crs.wkt("EPSG:3857")
        self.without_place = NOTHING
        self._grey = grey and all(map(is_grey, some))
        self.bands = ["grey"] if self._grey else ["red", "green", "blue"]
        self.dtype: np.dtype[Any] = np.dtype(np.uint8)
        self.block = (self._side, self._side)

    def span_over(self, numbers: tuple[int, int, int, int]) -> None:
        """Reach over these map tiles, whether they are there or not: first x and y, last x and y.

        Where tiles lie on both sides of 180°, x goes on past the level's last column.
        """
        self.numbered = numbers
        first_x, first_y, last_x, last_y = numbers
        self.width, self.height = (last_x - first_x + 1) * self._side, (last_y - first_y + 1) * self._side
        pixel = 2 * HALF_WORLD / (self._side * 2**self._store.zoom)
        self.affine = Affine(
            -HALF_WORLD + first_x * self._side * pixel, HALF_WORLD - first_y * self._side * pixel, pixel, -pixel
        )

    def number_at(self, x: float, y: float) -> tuple[int, int]:
        """Column and row of the map tile whose top left corner is at (x, y) in EPSG:3857."""
        side = self._side * self.affine.pixel_x
        return round((x + HALF_WORLD) / side), round((HALF_WORLD - y) / side)

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle, put together from the tiles that it touches."""
        pixels = np.zeros((height, width, len(self.bands)), np.uint8)
        valid = np.zeros((height, width), np.bool_)
        for x in range(column // self._side, (column + width - 1) // self._side + 1):
            for y in range(row // self._side, (row + height - 1) // self._side + 1):
                tile = self._tile(x, y)
                if tile is None:
                    continue
                left, top = x * self._side - column, y * self._side - row
                here = np.s_[max(top, 0) : top + self._side, max(left, 0) : left + self._side]
                there = np.s_[max(-top, 0) : height - top, max(-left, 0) : width - left]
                pixels[here] = tile.pixels[there]
                valid[here] = True if tile.valid is None else tile.valid[there]
        return Window(pixels, valid)

    def overview(self, longest: int, stored: bool = False) -> Window:
        """Every n-th pixel of the level; a tile is read at a time, so memory does not grow with the level."""
        step = max(-(-max(self.width, self.height) // longest), 1)
        lines, columns = np.arange(0, self.height, step), np.arange(0, self.width, step)
        pixels = np.zeros((len(lines), len(columns), len(self.bands)), np.uint8)
        valid = np.zeros(pixels.shape[:2], np.bool_)
        for y in np.unique(lines // self._side).tolist():
            down = np.flatnonzero(lines // self._side == y)
            for x in np.unique(columns // self._side).tolist():
                tile = self._tile(x, y)
                if tile is None:
                    continue
                across = np.flatnonzero(columns // self._side == x)
                here, there = np.ix_(down, across), np.ix_(lines[down] % self._side, columns[across] % self._side)
                pixels[here] = tile.pixels[there]
                valid[here] = True if tile.valid is None else tile.valid[there]
        return Window(pixels, valid)

    def edges(self, _least: int) -> list[npt.NDArray[Any]]:
        """None: pictures say themselves what has data."""
        return []

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Whether any tile of the rectangle is there."""
        return any(
            self._store.holds((x + self.numbered[0]) % self._around, y + self.numbered[1])
            for x in range(column // self._side, (column + width - 1) // self._side + 1)
            for y in range(row // self._side, (row + height - 1) // self._side + 1)
        )

    @property
    def store(self) -> TileStore:
        """Where the pictures lie."""
        return self._store

    def fingerprint(self) -> str:
        """Of all the tiles' sizes and times."""
        return fingerprint_of(self.files)

    def _tile(self, column: int, row: int) -> Window | None:
        """A map tile, counted from the level's first column and row; None where there is none.

        Raises:
            InputError: it is no picture, of another size than the others, or in colour where they are grey.
        """
        picture = self._store.picture((column + self.numbered[0]) % self._around, row + self.numbered[1])
        if picture is None:
            return None
        tile = decode(picture, None, self._depth)
        if tile.pixels.shape[:2] != (self._side, self._side):
            raise InputError(
                say(
                    "imagery.map-tile-of-another-size",
                    "{file} is {width}×{height} pixels, the others are {side}.",
                    file=picture,
                    width=tile.pixels.shape[1],
                    height=tile.pixels.shape[0],
                    side=self._side,
                ),
                say("imagery.level-of-one-size", "All tiles of a level must have the same size."),
                "tile-size-differs",
            )
        if not self._grey:
            return tile
        if (tile.pixels != tile.pixels[:, :, :1]).any():
            raise InputError(
                say("imagery.map-tile-in-colour", "{file} has colours; the others are grey.", file=picture),
                say("imagery.render-all-tiles-alike", "Render all tiles of a folder in grey, or all in colour."),
                "bands-differ",
            )
        return Window(tile.pixels[:, :, :1], tile.valid)


# -- which level ------------------------------------------------------------------------------
def open_map_tiles(paths: Sequence[str], options: CutOptions) -> list[MapTiles]:
    """The level of each folder or archive that ``options.zoom`` names, or the deepest that all of them have.

    Several are of one zoom, and their bands belong together: all reach over the map tiles that any of them has.

    Args:
        paths: Folders of levels, or archives.
        options: How to cut.

    Raises:
        InputError: that level is not there, a store is damaged, or ``options`` ask for other pixels.
    """
    zoom = _zoom(paths, options)
    return _together([MapTiles(open_level(path, zoom, options.rows), len(paths) > 1) for path in paths])


def reopen_map_tiles(paths: Sequence[str], grid: SourceGrid) -> list[MapTiles]:
    """What :func:`open_map_tiles` gave, as the grid that was laid over it has it.

    Args:
        paths: Of its parts: archives, and of folders the level.
        grid: As a manifest has it.

    Raises:
        InputError: a store is damaged or gone, or has no such level any more.
    """
    kinds = grid.kind.split(STACK_SEPARATOR)
    kinds = kinds if len(kinds) == len(paths) else kinds[:1] * len(paths)
    parts = [_reopened(path, kind, grid, len(paths) > 1) for path, kind in zip(paths, kinds)]
    _, _, last_x, last_y = _together(parts)[0].numbered
    for part in parts:
        first_x, first_y = part.number_at(grid.origin_x, grid.origin_y)
        part.span_over((first_x, first_y, max(first_x, last_x), max(first_y, last_y)))
    return parts


def _reopened(path: str, kind: str, grid: SourceGrid, grey: bool) -> MapTiles:
    if not is_archive(path):
        level = Path(path)
        return MapTiles(open_level(str(level.parent), int(level.name) if level.name.isdecimal() else 0, kind), grey)
    # The pixel is that of one level alone, but how large the archive's pictures are is not known before one is read.
    likely = math.log2(2 * HALF_WORLD / (abs(grid.pixel_x) * LIKELY_SIDE))
    for zoom in sorted(zooms_of(path), key=lambda zoom: abs(zoom - likely)):
        found = MapTiles(open_level(path, zoom, kind), grey)
        if math.isclose(found.affine.pixel_x, grid.pixel_x, rel_tol=1e-9):
            return found
    raise InputError(
        say(
            "imagery.archive-lost-its-level",
            "{path} has no longer the zoom level that the tiles were cut from.",
            path=path,
        ),
        say("imagery.put-back-or-make-again", "Put the file back, or cut and embed again."),
        "source-changed",
    )


def _together(parts: list[MapTiles]) -> list[MapTiles]:
    numbers = _span([part.store for part in parts])
    for part in parts:
        part.span_over(numbers)
    return parts


def _span(stores: Sequence[TileStore]) -> tuple[int, int, int, int]:
    """First x and y, last x and y that hold all tiles of some stores of one zoom, the shorter way round the Earth.

    What lies on both sides of 180° begins at its western end, and its last x is beyond the level's last column.
    """
    rows = np.array([store.numbered for store in stores])[:, [1, 3]]
    runs = np.concatenate([store.columns for store in stores])
    runs = runs[np.argsort(runs[:, 0])]
    around, ends = 1 << stores[0].zoom, np.maximum.accumulate(runs[:, 1])
    first, last = int(runs[0, 0]), int(ends[-1])
    gaps = runs[1:, 0] - ends[:-1] - 1
    if len(gaps) and gaps.max() > first + around - 1 - last:
        after = int(gaps.argmax())
        first, last = int(runs[after + 1, 0]), int(ends[after]) + around
    return first, int(rows[:, 0].min()), last, int(rows[:, 1].max())


def _zoom(paths: Sequence[str], options: CutOptions) -> int:
    """The level that is meant, of those that all the folders and archives have."""
    path = paths[0]
    zooms = sorted(set.intersection(*(set(zooms_of(each)) for each in paths)))
    if options.resolution is not None:
        hint = say(
            "imagery.choose-level-zoom",
            "Choose a level with --zoom; there are {zooms}.",
            zooms=", ".join(map(str, zooms)),
        )
        raise InputError(
            say(
                "imagery.map-tiles-keep-their-pixels",
                "{folder}: map tiles have the pixels of their zoom level.",
                folder=path,
            ),
            hint,
            "bad-option",
        )
    if options.zoom is not None and options.zoom not in zooms:
        hint = say("imagery.there-are", "There are {zooms}.", zooms=", ".join(map(str, zooms)))
        raise InputError(
            say("imagery.has-no-zoom-level", "{folder} has no zoom level {zoom}.", folder=path, zoom=options.zoom),
            hint,
            "no-such-zoom",
        )
    if not zooms:
        raise InputError(
            say("imagery.no-zoom-in-common", "{names} have no zoom level in common.", names=", ".join(paths)),
            say("imagery.render-one-zoom-level", "Render one zoom level of all of them."),
            "no-such-zoom",
        )
    return zooms[-1] if options.zoom is None else options.zoom
