"""Where the pictures of map tiles lie: a folder {z}/{x}/{y}, an MBTiles or a PMTiles archive; a level at a time.

Map tiles are counted as the web does (XYZ: rows from the north) by whoever asks; a store whose rows are counted from
the south (TMS) turns them. MBTiles are read here and not by GDAL because GDAL does not tell which tiles are there: of a
sparse archive of a country it would read every empty tile.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import RENDERED_MAP, InputError, RenderedMapFiles
from trainer.files.records import RecordError, read_object
from trainer.imagery.file_names import FileNames, is_folder
from trainer.imagery.pictures import IMAGE_SUFFIXES, PackedPicture, Picture
from trainer.imagery.pmtiles import GZIP_MAGIC, MOST_ZOOM, PmtilesLevel, plain_text, read_header, vector_tiles
from trainer.messages import say

KEY_BITS = 31
"""Of a map tile's number that tell its row; the others tell its column."""
PMTILES, MBTILES = ".pmtiles", ".mbtiles"
SERVICE_RECORD = "service.json"
"""Beside the levels that were fetched from a server: whose they are."""
TMS_SIGN = "tilemapresource.xml"
"""What gdal2tiles and others write beside levels whose rows are counted from the south."""
_MERCATOR = re.compile(r"EPSG:+(?:\d*:)?(?:3857|900913|3785)|OSGEO:41001", re.IGNORECASE)


class TileStore(Protocol):
    """One zoom level of map tiles. Safe to read from several threads at once."""

    path: str
    kind: str
    """``xyz`` or ``tms``: how the store itself counts rows."""
    zoom: int
    files: Sequence[Path]
    """What the pictures lie in."""
    attribution: str
    """Who is to be credited; "" where that is not told."""
    numbered: tuple[int, int, int, int]
    """First x and y, last x and y of the tiles that are there."""
    columns: npt.NDArray[np.int64]
    """Runs (n, 2) of columns in which there are tiles: the first and the last of each, in any order."""

    def holds(self, x: int, y: int) -> bool:
        """Whether there is a map tile."""

    def picture(self, x: int, y: int) -> Picture | None:
        """The picture of a map tile; None where there is none."""

    def some(self, count: int) -> Sequence[Picture]:
        """Up to ``count`` pictures, evenly spread."""


def is_map_tiles(path: str) -> bool:
    """Whether a path is an archive of map tiles or a folder that looks like {z}/{x}/{y}.png."""
    if is_archive(path):
        return Path(path).is_file()
    return Path(path).is_dir() and bool(_folder_zooms(Path(path)))


def is_archive(path: str) -> bool:
    """Whether a name is that of an archive of map tiles."""
    return path.lower().endswith((PMTILES, MBTILES))


def zooms_of(path: str) -> list[int]:
    """The levels that a folder or an archive has, in ascending order.

    Raises:
        InputError: it is damaged, or holds vector tiles.
    """
    if path.lower().endswith(PMTILES):
        header = read_header(Path(path))
        return list(range(header.least_zoom, header.most_zoom + 1))
    if path.lower().endswith(MBTILES):
        with _told(path), _connected(path) as archive:
            return [int(zoom) for (zoom,) in archive.execute("select distinct zoom_level from tiles order by 1")]
    return _folder_zooms(Path(path))


def open_level(path: str, zoom: int, rows: str = "auto") -> TileStore:
    """A level of a folder or an archive.

    Args:
        path: The archive, or the folder of levels.
        zoom: Which level.
        rows: How rows are counted: ``xyz``, ``tms`` or, as the kind of store has it, ``auto``.

    Raises:
        InputError: it is damaged, holds no such level, or no pictures.
    """
    if path.lower().endswith(PMTILES):
        if rows == "tms":
            raise InputError(
                say("imagery.pmtiles-rows-from-north", "{path}: PMTiles count rows from the north.", path=path),
                say("imagery.leave-rows-out", "Leave --rows out."),
                "bad-option",
            )
        return PmtilesLevel(Path(path), zoom)
    if path.lower().endswith(MBTILES):
        return MbtilesLevel(path, zoom, "tms" if rows == "auto" else rows)
    return FolderLevel(Path(path) / str(zoom), _rows_of(Path(path)) if rows == "auto" else rows)


def _rows_of(folder: Path) -> str:
    """How a folder of levels counts rows, by what lies beside them.

    Raises:
        InputError: its tiles are not those of the web's Mercator grid.
    """
    sign = folder / TMS_SIGN
    if not sign.is_file():
        return "xyz"
    found = re.search(r"<SRS>([^<]*)</SRS>", sign.read_text(encoding="utf-8", errors="replace")[: 1 << 16])
    if found is not None and not _MERCATOR.search(found[1]):
        raise InputError(
            say(
                "imagery.tiles-of-another-grid",
                "{path}: its tiles are on a grid of {crs}, not on that of web maps.",
                path=sign,
                crs=found[1].strip() or "—",
            ),
            say(
                "imagery.make-mercator-tiles",
                "Give the raster that they were made of, or make them anew (gdal2tiles.py --profile=mercator).",
            ),
            "unsupported-source",
        )
    return "tms"


# -- folders ----------------------------------------------------------------------------------
def _folder_zooms(folder: Path) -> list[int]:
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


class _Keyed:
    """A level whose tiles are known by number: sorted, column before row, rows as the store counts them."""

    kind: str
    zoom: int
    _keys: npt.NDArray[np.int64]

    def _number(self) -> None:
        x, y = self._keys >> KEY_BITS, self._keys & ((1 << KEY_BITS) - 1)
        rows = sorted((self._row(int(y.min())), self._row(int(y.max()))))
        self.numbered = (int(x.min()), rows[0], int(x.max()), rows[1])
        self.columns = np.repeat(np.unique(x)[:, None], 2, axis=1)

    def _row(self, y: int) -> int:
        """A row as the store counts it, from one as the web does, and the other way round."""
        return (1 << self.zoom) - 1 - y if self.kind == "tms" else y

    def _place(self, x: int, y: int) -> int | None:
        key = (x << KEY_BITS) + self._row(y)
        place = int(np.searchsorted(self._keys, key))
        return place if place < len(self._keys) and self._keys[place] == key else None

    def holds(self, x: int, y: int) -> bool:
        """Whether there is a map tile."""
        return self._place(x, y) is not None

    def _spread(self, count: int) -> list[int]:
        places = np.linspace(0, len(self._keys) - 1, min(count, len(self._keys)))
        return [int(place) for place in np.unique(places.round())]


class FolderLevel(_Keyed):
    """A level of a folder {z}/{x}/{y}.png.

    Args:
        level: The folder of the level, whose name is its number.
        rows: ``xyz`` or ``tms``.

    Raises:
        InputError: it holds no map tiles.
    """

    def __init__(self, level: Path, rows: str) -> None:
        if not level.is_dir() or not level.name.isdecimal() or _first_picture(level) is None:
            raise InputError(
                say("imagery.holds-no-map-tiles", "{level} holds no map tiles.", level=level),
                say("imagery.give-folder-holds-png", "Give the folder that holds {{z}}/{{x}}/{{y}}.png."),
                "no-such-file",
            )
        self.path, self.kind, self.zoom = str(level), rows, int(level.name)
        self.files: Sequence[Path] = FileNames(level, _names(level))
        numbers = ((int(file.parent.name), int(file.stem), file) for file in self.files)
        self._keys = np.fromiter((_key(self.zoom, *number) for number in numbers), np.int64, len(self.files))
        self.attribution = _attribution(level.parent)
        self._number()

    def picture(self, x: int, y: int) -> Path | None:
        """The picture of a map tile; None where there is none."""
        place = self._place(x, y)
        return None if place is None else self.files[place]

    def some(self, count: int) -> list[Path]:
        """Up to ``count`` pictures, evenly spread."""
        return [self.files[place] for place in self._spread(count)]


def _attribution(levels: Path) -> str:
    """Of the service that levels were fetched from, or of the map that they were drawn from, maybe as a channel."""
    drawn = RenderedMapFiles.MANIFEST
    for record in (levels / SERVICE_RECORD, levels / drawn, levels.parent / drawn):
        with suppress(OSError, RecordError):
            return plain_text(read_object(record).get("attribution"))
    return ""


def drawn_channels(path: str) -> list[str]:
    """The folders of the channels that QGIS drew apart, in order; empty where a folder holds no such."""
    with suppress(OSError, RecordError):
        record = read_object(Path(path) / RenderedMapFiles.MANIFEST)
        channels = record.get("channels") if record.get("kind") == RENDERED_MAP else None
        names = [one.get("name") if isinstance(one, dict) else None for one in channels or ()]
        folders = [str(Path(path) / name) for name in names if isinstance(name, str) and PurePath(name).name == name]
        return folders if len(folders) == len(names) else []
    return []


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


def _key(zoom: int, x: int, y: int, named: object) -> int:
    """The number that a map tile is known by.

    Raises:
        InputError: a level has no such column or row.
    """
    around = 1 << zoom
    if not (0 <= x < around and 0 <= y < around):
        raise InputError(
            say(
                "imagery.map-tile-beyond-its-zoom",
                "{file} is numbered beyond zoom {zoom}, which has {around:,} columns and rows.",
                file=named,
                zoom=zoom,
                around=around,
            ),
            say("imagery.take-map-tile-away", "Take it away or rename it: map tiles are {{z}}/{{x}}/{{y}}.png."),
            "no-such-map-tile",
        )
    return (x << KEY_BITS) + y


# -- MBTiles ----------------------------------------------------------------------------------
class MbtilesLevel(_Keyed):
    """A level of an MBTiles archive (https://github.com/mapbox/mbtiles-spec), whose rows count from the south.

    Args:
        path: The archive.
        zoom: Which level.
        rows: ``tms``, or ``xyz`` where a program wrote its rows against the specification.

    Raises:
        InputError: it is damaged, of vector tiles, or has no such level.
    """

    def __init__(self, path: str, zoom: int, rows: str) -> None:
        self.path, self.kind, self.zoom = path, rows, zoom
        self.files: Sequence[Path] = [Path(path)]
        self._local = threading.local()
        wanted = "select tile_column, tile_row from tiles where zoom_level = ?"
        with _told(path):
            numbers = ((int(x), int(y)) for x, y in self._archive().execute(wanted, (zoom,)))
            keys = (_key(zoom, x, y, f"{path}/{zoom}/{x}/{y}") for x, y in numbers)
            self._keys = np.sort(np.fromiter(keys, np.int64))
        if len(self._keys) == 0:
            raise InputError(
                say("imagery.has-no-zoom-level", "{folder} has no zoom level {zoom}.", folder=path, zoom=zoom),
                code="no-such-zoom",
            )
        self._number()
        with _told(path):
            self.attribution = _mbtiles_attribution(self._archive())
        if self.some(1)[0].content[:2] == GZIP_MAGIC:
            raise vector_tiles(Path(path))

    def picture(self, x: int, y: int) -> PackedPicture | None:
        """The picture of a map tile; None where there is none.

        Raises:
            InputError: the archive is damaged there.
        """
        place = self._place(x, y)
        return None if place is None else self._picture(place)

    def some(self, count: int) -> list[PackedPicture]:
        """Up to ``count`` pictures, evenly spread."""
        return [self._picture(place) for place in self._spread(count)]

    def _picture(self, place: int) -> PackedPicture:
        x, y = divmod(int(self._keys[place]), 1 << KEY_BITS)
        wanted = "select tile_data from tiles where zoom_level = ? and tile_column = ? and tile_row = ?"
        with _told(self.path):
            row = self._archive().execute(wanted, (self.zoom, x, y)).fetchone()
        content = row[0] if row is not None and isinstance(row[0], bytes) else b""
        return PackedPicture(f"{self.path}/{self.zoom}/{x}/{y}", content)

    def _archive(self) -> sqlite3.Connection:
        """The archive as this thread has it open."""
        if getattr(self._local, "archive", None) is None:
            self._local.archive = _open_archive(self.path)
        archive: sqlite3.Connection = self._local.archive
        return archive


def _open_archive(path: str) -> sqlite3.Connection:
    """An archive to be read alone: nothing is written beside it, and what it holds calls nothing.

    Raises:
        InputError: another program is writing it, or it holds vector tiles.
    """
    unfinished = Path(f"{path}-wal")
    if unfinished.is_file() and unfinished.stat().st_size:
        raise InputError(
            say("imagery.archive-being-written", "{path} is being written by another program.", path=path),
            say("imagery.close-that-program", "Close it there first, or give a copy that is whole."),
            "busy",
        )
    # Its threads end before it does; each has its own.
    archive = sqlite3.connect(f"{Path(path).absolute().as_uri()}?immutable=1", uri=True, check_same_thread=False)
    archive.execute("pragma trusted_schema = off")
    tables = {name for (name,) in archive.execute("select name from sqlite_master")}
    if "metadata" in tables:
        described = archive.execute("select value from metadata where name = 'format'").fetchone()
        if described is not None and str(described[0]).lower() in ("pbf", "mvt", "mlt"):
            archive.close()
            raise vector_tiles(Path(path))
    return archive


def _mbtiles_attribution(archive: sqlite3.Connection) -> str:
    if not archive.execute("select 1 from sqlite_master where name = 'metadata'").fetchone():
        return ""
    found = archive.execute("select value from metadata where name = 'attribution'").fetchone()
    return plain_text(found[0] if found is not None else "")


@contextmanager
def _connected(path: str) -> Iterator[sqlite3.Connection]:
    archive = _open_archive(path)
    try:
        yield archive
    finally:
        archive.close()


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, TypeError, ValueError, OverflowError) as error:
        raise InputError(
            say("imagery.mbtiles-cannot-be-read", "{path} cannot be read as MBTiles: {error}.", path=path, error=error),
            say("any.copy-file-again", "The file is damaged or cut short: copy or download it again."),
            "unreadable-archive",
        ) from error
