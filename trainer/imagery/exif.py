"""What a photo's EXIF says of its turn and its place, read without trust: from a damaged block as much as is sure.

The one reader of EXIF. A position is the truth or absent, never another: it is taken only where its directory is
whole, each of its four fields occurs once, lies in a place of its own and is of the kind of its partner, degrees,
minutes and seconds are such, and a word says which half of the Earth. Four directories are read, each once, so that
no loop of offsets and no huge count costs time or memory. EXIF 2.32, section 4.6; TIFF 6.0, section 2.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from mmap import mmap
from typing import Any, NamedTuple, Union

from trainer.messages import NOTHING, Text, say

Block = Union[bytes, mmap]

MARK = b"Exif\0\0"
_ORIENTATION, _DETAILS, _GPS = 0x0112, 0x8769, 0x8825
_THUMBNAIL, _THUMBNAIL_BYTES = 0x0201, 0x0202
_LATITUDE_HALF, _LATITUDE, _LONGITUDE_HALF, _LONGITUDE, _DATUM = 1, 2, 3, 4, 18
_POSITION = (_LATITUDE_HALF, _LATITUDE, _LONGITUDE_HALF, _LONGITUDE)
_ENTRY = 12

_TEXT = {1, 2, 7, 129}
_RATIONAL = {5: "II", 10: "ii"}
_CODE = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_SIZE = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
"""Bytes of one value, by TIFF's number of its type."""

_HALVES = {"n": 1, "north": 1, "northern": 1, "s": -1, "south": -1, "southern": -1}
_SIDES = {"e": 1, "east": 1, "eastern": 1, "w": -1, "west": -1, "western": -1}
_WGS84 = {"", "wgs84", "wgs1984", "epsg4326", "unknown", "undefined"}


@dataclass(frozen=True)
class Exif:
    """What is sure of a photo's EXIF.

    Attributes:
        orientation: 1 … 8, as TIFF numbers how a picture must be turned; 0 where nothing sure is said.
        position: Longitude and latitude in degrees (WGS 84), or None.
        odd: What is damaged or unusual in it; the picture can be used all the same.
        unsure: Why a position that stands there is not used.
        datum: Of the position, as it is called, where it is not WGS 84, for which it is taken all the same; else "".
    """

    orientation: int = 0
    position: tuple[float, float] | None = None
    odd: Text = NOTHING
    unsure: Text = NOTHING
    datum: str = ""


class _Unsure(Exception):
    """Why a position is not taken."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


class _Entry(NamedTuple):
    """A field of a directory: ``number`` values of a type, whose bytes lie from ``at`` to ``end`` of the block."""

    tag: int
    type: int
    number: int
    at: int
    end: int


class _Directory(NamedTuple):
    """A directory from ``at`` to ``end``: whether the block holds all of its entries, and all of their values."""

    at: int
    end: int
    entries: list[_Entry]
    fits: bool
    whole: bool
    following: int


def read_exif(block: Block, place: bool = True) -> Exif:
    """What a block of EXIF says. Never raises.

    Args:
        block: With or without ``Exif`` before it; a TIFF file is one too.
        place: Whether the position is read; where nobody asks for it, it is not looked at.
    """
    start = 0
    while block[start : start + len(MARK)] == MARK:
        start += len(MARK)
    if start:
        block = block[start:]
    if not len(block):
        return Exif()
    damaged = say("imagery.exif-damaged", "its EXIF is damaged")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4], "")
    if block[:4] in (b"II+\0", b"MM\0+"):  # a TIFF beyond 4 GB has no EXIF of a camera
        return Exif()
    if not order or len(block) < 8:
        return Exif(odd=damaged)
    first = _directory(block, order, *struct.unpack(order + "I", block[4:8]))
    orientation = _orientation(block, order, first)
    odd = NOTHING if first.whole and orientation is not None and not _has_no_value(block, order, first) else damaged
    if not place:
        return Exif(orientation or 0, odd=odd)
    try:
        position, datum = _position(block, order, first)
    except _Unsure as error:
        return Exif(orientation or 0, None, odd, error.why)
    plain = "".join(filter(str.isalnum, datum.lower()))
    return Exif(orientation or 0, position, odd, datum="" if position is None or plain in _WGS84 else datum)


def _directory(block: Block, order: str, at: int) -> _Directory:
    """As much of a directory as the block holds."""
    if not 8 <= at <= len(block) - 2:
        return _Directory(at, at, [], False, False, 0)
    (count,) = struct.unpack(order + "H", block[at : at + 2])
    held = min(count, (len(block) - at - 2) // _ENTRY)
    end = at + 2 + held * _ENTRY
    entries, whole = [], held == count
    for place, (tag, kind, number) in zip(
        range(at + 10, end, _ENTRY), struct.iter_unpack(order + "HHI4x", block[at + 2 : end])
    ):
        size = _SIZE.get(kind, 0) * number
        begin = place
        if size > 4:
            (begin,) = struct.unpack(order + "I", block[place : place + 4])
        if kind not in _SIZE or begin < 8 or begin + size > len(block):
            whole = False
            size = -1
        entries.append(_Entry(tag, kind, number, begin, begin + size))
    tail = block[end : end + 4]
    following = struct.unpack(order + "I", tail)[0] if len(tail) == 4 else 0
    return _Directory(at, end + len(tail), entries, held == count, whole, following)


def _values(block: Block, order: str, entry: _Entry, most: int = 3) -> list[float]:
    """The first values as numbers, NaN where a denominator is not positive; none where they are no numbers."""
    if entry.end < entry.at:
        return []
    count = min(entry.number, most)
    raw = block[entry.at : entry.at + count * _SIZE[entry.type]]
    if entry.type in _RATIONAL:
        pairs = struct.iter_unpack(order + _RATIONAL[entry.type], raw)
        return [above / below if below > 0 else math.nan for above, below in pairs]
    if entry.type not in _CODE:
        return []
    return [float(value) for value in struct.unpack(f"{order}{count}{_CODE[entry.type]}", raw)]


def _whole_number(block: Block, order: str, entries: list[_Entry]) -> int | None:
    """The one number that stands in all of the fields; None where they are no such thing, or differ."""
    found = {tuple(_values(block, order, entry, 1)) for entry in entries}
    values = found.pop() if len(found) == 1 else ()
    return int(values[0]) if len(values) == 1 and math.isfinite(values[0]) and values[0] >= 0 else None


def _orientation(block: Block, order: str, first: _Directory) -> int | None:
    """1 … 8; 0 where nothing is said, for which some cameras write 0; None of what cannot be."""
    entries = [entry for entry in first.entries if entry.tag == _ORIENTATION]
    if not entries:
        return 0
    single = [entry for entry in entries if entry.number == 1 and entry.type not in _RATIONAL]
    number = _whole_number(block, order, single)
    return None if number is None or number > 8 else number


def _has_no_value(block: Block, order: str, directory: _Directory) -> bool:
    """Whether a number of it has no value, as 1/0: readers that compute with it fail."""
    rational = (entry for entry in directory.entries if entry.type in _RATIONAL)
    return any(math.isnan(value) for entry in rational for value in _values(block, order, entry))


# -- where the photo was taken ---------------------------------------------------------------
def _position(block: Block, order: str, first: _Directory) -> tuple[tuple[float, float] | None, str]:
    """Longitude and latitude, and the datum's name.

    Raises:
        _Unsure: something stands there that may be another position than the true one.
    """
    pointers = [entry for entry in first.entries if entry.tag == _GPS]
    if not pointers:
        return None, ""
    broken = _Unsure(say("imagery.exif-position-damaged", "the part with its position is damaged"))
    at = _whole_number(block, order, [entry for entry in pointers if entry.type in {4, 13} and entry.number == 1])
    if at is None or len(pointers) > 1:
        raise broken
    gps = _directory(block, order, at)
    fields = {tag: [entry for entry in gps.entries if entry.tag == tag] for tag in _POSITION}
    if not any(fields.values()) and gps.whole:
        return None, ""
    if not gps.fits or any(len(found) > 1 for found in fields.values()):
        raise broken
    if not fields[_LATITUDE] or not fields[_LONGITUDE]:
        raise _Unsure(say("imagery.exif-half-position", "it has a latitude or a longitude, not both"))
    latitude, longitude = fields[_LATITUDE][0], fields[_LONGITUDE][0]
    if (_family(latitude.type), latitude.number) != (_family(longitude.type), longitude.number):
        raise broken
    taken = [entry for found in fields.values() for entry in found]
    if _shares_its_place(taken, _ranges(block, order, first, gps, taken)):
        raise broken
    north = _degrees(_values(block, order, latitude), latitude.number, 90)
    east = _degrees(_values(block, order, longitude), longitude.number, 180)
    up = _half(block, fields[_LATITUDE_HALF], _HALVES, say("imagery.exif-n-or-s", "N or S"))
    right = _half(block, fields[_LONGITUDE_HALF], _SIDES, say("imagery.exif-e-or-w", "E or W"))
    for value, sign in ((north, up), (east, right)):
        if math.copysign(1, value) < 0 < sign:
            raise _Unsure(say("imagery.exif-two-signs", "its position is negative, and N or E too"))
    if north == east == 0:
        raise _Unsure(say("imagery.exif-no-fix", "it is at 0, 0, which cameras write when they have no fix"))
    datum = [_text(block, entry) for entry in gps.entries if entry.tag == _DATUM]
    return (right * abs(east), up * abs(north)), datum[0] if datum else ""


def _family(kind: int) -> int:
    return 5 if kind in _RATIONAL else kind


def _ranges(
    block: Block, order: str, first: _Directory, gps: _Directory, without: list[_Entry]
) -> list[tuple[int, int]]:
    """Where other things lie: the header, four directories, their values that have a place of their own."""
    directories = [first, gps]
    details = [entry for entry in first.entries if entry.tag == _DETAILS]
    at = _whole_number(block, order, details) if details else None
    if at:
        directories.append(_directory(block, order, at))
    if first.following:
        directories.append(_directory(block, order, first.following))
    taken = [(0, 8)]
    for directory in directories:
        taken.append((directory.at, directory.end))
        taken += [
            (entry.at, entry.end) for entry in directory.entries if entry.end - entry.at > 4 and entry not in without
        ]
        picture = [
            _whole_number(block, order, [entry for entry in directory.entries if entry.tag == tag])
            for tag in (_THUMBNAIL, _THUMBNAIL_BYTES)
        ]
        if picture[0] and picture[1]:
            taken.append((picture[0], picture[0] + picture[1]))
    return taken


def _shares_its_place(entries: list[_Entry], others: list[tuple[int, int]]) -> bool:
    """Whether the bytes of a field are those of something else, too: then an offset is wrong."""
    own = [(entry.at, entry.end) for entry in entries if entry.end - entry.at > 4]
    for number, (at, end) in enumerate(own):
        if any(at < other_end and other < end for other, other_end in others + own[:number]):
            return True
    return False


def _degrees(parts: list[float], count: int, most: int) -> float:
    """Degrees, with a sign of their own, of degrees, minutes and seconds, or of degrees alone.

    Raises:
        _Unsure: they are none: only the last that is not nought may have a fraction.
    """
    wrong = _Unsure(
        say("imagery.exif-no-degrees", "its position is not in degrees, minutes and seconds, or is out of range")
    )
    if count not in (1, 3) or len(parts) != count or not all(map(math.isfinite, parts)):
        raise wrong
    negative = math.copysign(1, parts[0]) < 0  # -33° 51' 30": the sign stands before the whole
    rest = parts[1:]
    if not (all(part >= 0 for part in rest) or (negative and all(part <= 0 for part in rest))):
        raise wrong
    degrees, minutes, seconds = (abs(part) for part in (*parts, 0.0, 0.0)[:3])
    fraction = [abs(value - round(value)) > 1e-9 for value in (degrees, minutes)]
    if (fraction[0] and (minutes or seconds)) or (fraction[1] and seconds):
        raise wrong
    value = degrees + minutes / 60 + seconds / 3600
    if minutes >= 60 or seconds >= 60 or value > most:
        raise wrong
    return -value if negative else value


def _half(block: Block, entries: list[_Entry], known: dict[str, int], wanted: Text) -> int:
    """1 or −1, as the word says.

    Raises:
        _Unsure: there is no such word.
    """
    word = _text(block, entries[0]) if entries else ""
    letters = word.lower().replace("latitude", "").replace("longitude", "").strip(" .'\"")
    if letters not in known:
        raise _Unsure(
            say("imagery.exif-no-half", "its reference is '{word}' where {wanted} must be", word=word, wanted=wanted)
        )
    return known[letters]


def _text(block: Block, entry: _Entry) -> str:
    """The letters of a short field, whatever encloses them; "" of what is no text."""
    if entry.type not in _TEXT or entry.end < entry.at:
        return ""
    raw: Any = block[entry.at : min(entry.end, entry.at + 64)]
    text = str(raw.replace(b"\0", b""), "ascii", "replace")
    return "".join(letter if letter.isprintable() else "?" for letter in text).strip()
