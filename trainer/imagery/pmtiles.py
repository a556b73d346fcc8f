"""PMTiles archives (version 3): where the picture of a map tile lies in the one file.

Our own reader of its index, in NumPy: a million entries are read in a second and take 32 MB, and nobody has to install
a package for it; the tests hold it to the package ``pmtiles``. The format is
https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md; tiles are numbered level by level along Hilbert's curve.
"""

from __future__ import annotations

import html
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.records import RecordError, parsed_object
from trainer.geography.hilbert import hilbert_number, hilbert_places
from trainer.imagery.pictures import PackedPicture
from trainer.messages import Text, say

Integers = npt.NDArray[np.int64]

MAGIC = b"PMTiles"
HEADER_BYTES = 127
VECTOR_TYPES = (1, 6)
"""Mapbox vector tiles and MapLibre tiles."""
PLAIN, GZIP = 1, 2
MOST_BYTES = 1 << 24
"""Of a directory, the metadata or a picture, inflated: a directory of a million map tiles has some ten."""
DEEPEST_DIRECTORY = 4
MOST_ZOOM = 30
GZIP_MAGIC = b"\x1f\x8b"
_CUT_SHORT = say("imagery.pmtiles-cut-short", "it is cut short")
_TOO_LARGE = say("imagery.pmtiles-part-too-large", "a part of it is larger than {most} MiB", most=MOST_BYTES >> 20)


class Header(NamedTuple):
    """What the first bytes of an archive say. Offsets and lengths in bytes."""

    root_offset: int
    root_length: int
    metadata_offset: int
    metadata_length: int
    leaves_offset: int
    leaves_length: int
    data_offset: int
    data_length: int
    directories: int
    """How directories are compressed."""
    tile_type: int
    least_zoom: int
    most_zoom: int


class _Entries(NamedTuple):
    """Of a directory, each (n,): ids in ascending order, how many tiles share a picture (0: a directory), where."""

    ids: Integers
    runs: Integers
    offsets: Integers
    lengths: Integers


def read_header(path: Path) -> Header:
    """The head of an archive.

    Raises:
        InputError: it is no PMTiles archive of version 3, or one of vector tiles.
    """
    with path.open("rb") as stream:
        head = stream.read(HEADER_BYTES)
    if head[:7] != MAGIC or len(head) < HEADER_BYTES or head[7] != 3:
        raise _damaged(path, say("imagery.pmtiles-begin-otherwise", "it does not begin as PMTiles of version 3 do"))
    places = struct.unpack_from("<11Q", head, 8)
    directories, _, tile_type, least, most = struct.unpack_from("<5B", head, 97)
    root, root_size, told, told_size, leaves, leaves_size, data, data_size = places[:8]
    header = Header(
        root, root_size, told, told_size, leaves, leaves_size, data, data_size, directories, tile_type, least, most
    )
    if tile_type in VECTOR_TYPES:
        raise vector_tiles(path)
    if not least <= most <= MOST_ZOOM:
        said = say("imagery.pmtiles-levels", "its levels are {least} to {most}", least=least, most=most)
        raise _damaged(path, said)
    if directories not in (PLAIN, GZIP):
        said = say(
            "imagery.pmtiles-compressed-otherwise",
            "its index is compressed in a way ({kind}) that is not read here",
            kind=directories,
        )
        raise _damaged(path, said)
    return header


class PmtilesLevel:
    """One zoom level of an archive.

    Args:
        path: The archive.
        zoom: Which level.

    Raises:
        InputError: it is damaged, of vector tiles, or has no such level.
    """

    kind = "xyz"

    def __init__(self, path: Path, zoom: int) -> None:
        self.path, self.zoom = str(path), zoom
        self.files: Sequence[Path] = [path]
        self._header = read_header(path)
        self._size = path.stat().st_size
        self._first = _level_start(zoom)
        self.attribution = self._attribution()
        self._entries = self._level()
        ids, runs = self._entries.ids, self._entries.runs
        if len(ids) == 0:
            raise InputError(
                say("imagery.has-no-zoom-level", "{folder} has no zoom level {zoom}.", folder=path, zoom=zoom),
                code="no-such-zoom",
            )
        corners = np.concatenate(list(_quad_bounds(ids - self._first, ids - self._first + runs, zoom)))
        self.numbered: tuple[int, int, int, int] = (
            *corners[:, :2].min(axis=0).tolist(),
            *corners[:, 2:].max(axis=0).tolist(),
        )
        self.columns: npt.NDArray[np.int64] = corners[:, [0, 2]].astype(np.int64)

    def holds(self, x: int, y: int) -> bool:
        """Whether there is a map tile."""
        return self._place(x, y) is not None

    def picture(self, x: int, y: int) -> PackedPicture | None:
        """The picture of a map tile; None where there is none.

        Raises:
            InputError: the archive is cut short there.
        """
        place = self._place(x, y)
        return None if place is None else self._picture(place, f"{self.zoom}/{x}/{y}")

    def some(self, count: int) -> list[PackedPicture]:
        """Up to ``count`` pictures, evenly spread."""
        ids = self._entries.ids
        chosen = np.unique(np.linspace(0, len(ids) - 1, min(count, len(ids))).round().astype(np.int64))
        x, y = hilbert_places(ids[chosen] - self._first, self.zoom)
        return [
            self._picture(place, f"{self.zoom}/{column}/{row}")
            for place, column, row in zip(chosen.tolist(), x.tolist(), y.tolist())
        ]

    def _place(self, x: int, y: int) -> int | None:
        number = self._first + int(hilbert_number(np.array(x), np.array(y), self.zoom))
        place = int(np.searchsorted(self._entries.ids, number, side="right")) - 1
        return place if place >= 0 and number < self._entries.ids[place] + self._entries.runs[place] else None

    def _picture(self, place: int, name: str) -> PackedPicture:
        offset, length = int(self._entries.offsets[place]), int(self._entries.lengths[place])
        content = self._read(self._header.data_offset + offset, length)
        if content[:2] == GZIP_MAGIC:
            content = _inflated(content, Path(self.path))
        return PackedPicture(f"{self.path}/{name}", content)

    def _read(self, offset: int, length: int) -> bytes:
        if offset + length > self._size:
            raise _damaged(Path(self.path), _CUT_SHORT)
        with Path(self.path).open("rb") as stream:
            stream.seek(offset)
            content = stream.read(length)
        if len(content) < length:
            raise _damaged(Path(self.path), _CUT_SHORT)
        return content

    def _attribution(self) -> str:
        if not 0 < self._header.metadata_length <= MOST_BYTES:
            return ""
        content = self._read(self._header.metadata_offset, self._header.metadata_length)
        try:
            content = _inflated(content, Path(self.path)) if self._header.directories == GZIP else content
            return plain_text(parsed_object(content.decode("utf-8", "replace")).get("attribution"))
        except (RecordError, InputError):
            return ""

    # -- the index ----------------------------------------------------------------------------
    def _level(self) -> _Entries:
        """The entries of the level, from all directories that reach into it."""
        header, stop = self._header, _level_start(self.zoom + 1)
        found: list[_Entries] = []
        waiting = [(header.root_offset, header.root_length, 0)]
        seen: set[int] = set()
        while waiting:
            offset, length, depth = waiting.pop()
            if offset in seen or depth > DEEPEST_DIRECTORY:
                raise _damaged(
                    Path(self.path), say("imagery.pmtiles-index-in-circle", "its index leads round in a circle")
                )
            seen.add(offset)
            entries = self._directory(offset, length)
            following = np.append(entries.ids[1:], np.iinfo(np.int64).max)
            for place in np.flatnonzero((entries.runs == 0) & (entries.ids < stop) & (following > self._first)):
                waiting.append(
                    (header.leaves_offset + int(entries.offsets[place]), int(entries.lengths[place]), depth + 1)
                )
            ends = np.minimum(entries.ids + entries.runs, stop)
            begins = np.maximum(entries.ids, self._first)  # a run may come from the level before, and go on in the next
            here = np.flatnonzero((entries.lengths > 0) & (begins < ends))
            found.append(_Entries(begins[here], (ends - begins)[here], entries.offsets[here], entries.lengths[here]))
        level = _Entries(*(np.concatenate(columns) for columns in zip(*found)))
        order = np.argsort(level.ids, kind="stable")
        level = _Entries(*(column[order] for column in level))
        if ((level.ids + level.runs)[:-1] > level.ids[1:]).any():
            raise _damaged(Path(self.path), say("imagery.pmtiles-tile-twice", "its index names a tile twice"))
        return level

    def _directory(self, offset: int, length: int) -> _Entries:
        if length > MOST_BYTES:
            raise _damaged(Path(self.path), _TOO_LARGE)
        content = self._read(offset, length)
        if self._header.directories == GZIP:
            content = _inflated(content, Path(self.path))
        numbers = _varints(content)
        count = int(numbers[0]) if len(numbers) else 0
        if not 0 < count <= (len(numbers) - 1) // 4:
            raise _damaged(Path(self.path), _CUT_SHORT)
        steps, runs, lengths, offsets = (
            numbers[1 + part * count : 1 + (part + 1) * count].astype(np.int64) for part in range(4)
        )
        ids = np.cumsum(steps)
        # Nought: right behind the picture before it.
        told = offsets > 0
        told[0] = True
        before = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        last = np.maximum.accumulate(np.where(told, np.arange(count), 0))
        starts = (offsets - 1)[last] + before - before[last]
        if min(runs.min(), lengths.min(), starts.min(), steps.min()) < 0 or (steps[1:] == 0).any() or ids[-1] < 0:
            raise _damaged(Path(self.path), say("imagery.pmtiles-index-order", "its index is not in order"))
        return _Entries(ids, runs, starts, lengths)


def plain_text(told: object) -> str:
    """What an archive says as text, which is HTML as a rule, in one line without its marks."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", told)).split())[:500] if isinstance(told, str) else ""


def _varints(content: bytes) -> npt.NDArray[np.uint64]:
    """All numbers of a directory: seven bits a byte, the lowest first, the eighth says that there are more."""
    octets = np.frombuffer(content, np.uint8)
    last = np.flatnonzero(octets < 128)
    starts = np.concatenate([[0], last[:-1] + 1])[: len(last)]
    lengths = last - starts + 1
    numbers = np.zeros(len(last), np.uint64)
    for place in range(min(int(lengths.max(initial=0)), 10)):
        longer = np.flatnonzero(lengths > place)
        part = (octets[starts[longer] + place] & 127).astype(np.uint64)
        numbers[longer] |= part << np.uint64(7 * place)
    return numbers


def _inflated(content: bytes, path: Path) -> bytes:
    inflater = zlib.decompressobj(wbits=31)
    try:
        inflated = inflater.decompress(content, MOST_BYTES)
    except zlib.error as error:
        raise _damaged(path, say("imagery.pmtiles-inflates-not", "what is compressed in it is damaged")) from error
    if inflater.unconsumed_tail:
        raise _damaged(path, _TOO_LARGE)
    if not inflater.eof:
        raise _damaged(path, _CUT_SHORT)
    return inflated


def _damaged(path: Path, reason: Text) -> InputError:
    return InputError(
        say("imagery.archive-cannot-be-read", "{path} cannot be read as PMTiles: {reason}.", path=path, reason=reason),
        say("any.copy-file-again", "The file is damaged or cut short: copy or download it again."),
        "unreadable-archive",
    )


def vector_tiles(path: Path) -> InputError:
    """What is said of an archive that holds no pictures."""
    return InputError(
        say(
            "imagery.archive-of-vector-tiles",
            "{path} holds vector tiles, which are no pictures until a style has drawn them.",
            path=path,
        ),
        say(
            "imagery.render-vector-tiles",
            "Add it to QGIS as a vector tile layer, style it, and render it into tiles (Generate XYZ tiles); or give "
            "an archive of PNG, JPEG or WebP tiles.",
        ),
        "vector-tiles",
    )


# -- squares of the curve ---------------------------------------------------------------------
def _level_start(zoom: int) -> int:
    """Number of the first tile of a level."""
    return ((1 << (2 * zoom)) - 1) // 3


def _quad_bounds(starts: Integers, stops: Integers, zoom: int) -> Iterator[Integers]:
    """First x and y, last x and y (n, 4) of the columns of squares that make up runs along a level's curve.

    The columns are those that are taken; the rows are those of all squares of a size.

    A run of a billion tiles, an ocean, is a few squares a level.
    """
    a, b = starts.copy(), stops.copy()
    for up in range(zoom + 1):
        squares = []
        for _ in range(3):
            first = np.flatnonzero((a < b) & ((a & 3) != 0))
            squares.append(a[first])
            a[first] += 1
            last = np.flatnonzero((a < b) & ((b & 3) != 0))
            b[last] -= 1
            squares.append(b[last])
        if up == zoom:
            squares.append(a[a < b])
        numbers = np.concatenate(squares)
        if len(numbers):
            x, y = hilbert_places(numbers, zoom - up)
            columns, side = np.unique(x), 1 << up
            lowest, highest = np.full(len(columns), y.min()), np.full(len(columns), y.max())
            yield np.stack([columns, lowest, columns + 1, highest + 1], axis=1) * side - (0, 0, 1, 1)
        left = a < b
        a, b = a[left] >> 2, b[left] >> 2
