"""Plain pictures (PNG, JPEG, WebP, TIFF …) as RGB pixels, what has data of them, and where a photo was taken."""

from __future__ import annotations

import io
import logging
import mmap
import os
import re
import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, Union

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from trainer.contract import InputError, MissingDependencyError, TrainerError
from trainer.imagery.exif import MARK, Exif, read_exif
from trainer.imagery.sources import Window
from trainer.imagery.validity import is_transparency
from trainer.messages import Text, say

logging.getLogger("PIL").addHandler(logging.NullHandler())  # what it logs of files that it cannot read, we tell

HEIF_SUFFIXES = (".heic", ".heif", ".hif")
"""Of photos that phones make, which need pillow-heif."""
HEIF_PACKAGE = "pillow-heif"
_READS_HEIF = find_spec("pillow_heif") is not None
IMAGE_SUFFIXES = (".jpg", ".png", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".jp2", ".jfif", ".mpo") + (
    HEIF_SUFFIXES if _READS_HEIF else ()
)
"""Of what counts as a picture in a folder, in lower case, the commonest first: the one list of them."""
UNREADABLE_SUFFIXES = () if _READS_HEIF else HEIF_SUFFIXES
"""Of pictures that this interpreter lacks a reader of: they are left out, and counted."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = 0x0112
_PNG_PROFILE = "Raw profile type exif"
_XMP_ORIENTATION = re.compile(rb'tiff:Orientation(?:="|>)([1-8])')
_FAILURES = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, AttributeError,
             RuntimeError, struct.error)  # fmt: skip
"""What Pillow's readers raise of damaged files, beside what they say they do."""


@dataclass(frozen=True)
class PackedPicture:
    """A picture that lies in no file of its own.

    Attributes:
        name: What it is called where it is told of.
        content: It, as it is stored.
    """

    name: str
    content: bytes = field(repr=False)

    suffix = ""

    def __str__(self) -> str:
        return self.name


Picture = Union[Path, PackedPicture]
"""A picture, encoded, wherever it lies."""


class Depth(NamedTuple):
    """Which values of a picture of more than 8 bits become 0 and 255."""

    low: float
    high: float


_OF_SENSORS = ("TIFF", "JPEG2000")
"""Formats whose fourth band may be near-infrared that is called alpha."""
_DEEP_MODES = ("I", "I;16", "I;16L", "I;16B", "F")
_WHOLE_DEPTHS = (255.0, 1023.0, 4095.0, 16383.0, 65535.0)
"""White of 8, 10, 12, 14 and 16 bits: cameras and scenes of 12 bits lie in 16."""
_FLOAT_DEPTHS = (1.0, 255.0)
PICTURES_MEASURED = 64
"""Pictures of a folder, evenly spread, of which its depth is found."""


def depth_of(files: Sequence[Picture]) -> Depth | None:
    """The one depth of a folder's pictures of more than 8 bits, so that they compare; None where none is found."""
    found: list[tuple[str, float, float]] = []
    for place in np.unique(np.linspace(0, len(files) - 1, min(PICTURES_MEASURED, len(files))).round()):
        try:
            with opened(files[int(place)]) as picture:
                if picture.mode in _DEEP_MODES:
                    found.append((picture.mode, *_extremes(np.asarray(picture))))
        except (InputError, *_FAILURES):
            continue  # which is told when it is read
    if not found:
        return None
    floats = any(mode == "F" for mode, _, _ in found)
    return _depth(floats, min(low for _, low, _ in found), max(high for _, _, high in found))


def _extremes(values: npt.NDArray[Any]) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)


def _depth(floats: bool, low: float, high: float) -> Depth:
    """The least depth that holds such values; their own range where none does."""
    known = _FLOAT_DEPTHS if floats else _WHOLE_DEPTHS
    if low >= 0.0:
        for white in known:
            if high <= white:
                return Depth(0.0, white)
    return Depth(low, high if high > low else low + 1.0)


def decode(path: Picture, side: int | None, depth: Depth | None = None) -> Window:
    """A picture as uint8 RGB (H, W, 3); its valid pixels are those that are not transparent.

    Args:
        path: The file.
        side: Scale the shorter side to this many pixels and crop the middle square; None keeps the size.
        depth: Of a picture of more than 8 bits; None finds that of this one alone.

    Raises:
        InputError: the file is missing or is no picture.
    """
    return decode_photo(path, side, depth)[0]


def decode_photo(path: Picture, side: int | None, depth: Depth | None = None) -> tuple[Window, Exif]:
    """As :func:`decode`, turned as its EXIF says, and what else that says but of its place.

    Raises:
        InputError: the file is missing or is no picture.
    """
    with _readable(path), opened(path) as file:
        if side is not None:
            file.draft("RGB", (2 * side, 2 * side))  # lets a JPEG be decoded at a fraction of its size
        file.load()
        exif = _exif(file, place=False)
        turn = _TURNS.get(_orientation(file, exif))
        picture: Image.Image = file if turn is None else file.transpose(turn)
        picture = _plain(picture, depth)
        if (
            file.format in _OF_SENSORS
            and picture.mode == "RGBA"
            and not is_transparency(np.asarray(picture.getchannel("A")))
        ):
            picture = picture.convert("RGB")
        if side is not None:
            picture = ImageOps.fit(picture, (side, side), Image.Resampling.BILINEAR)
        pixels = np.asarray(picture)
    if pixels.shape[2] == 4:
        return Window(np.ascontiguousarray(pixels[:, :, :3]), pixels[:, :, 3] >= 128), exif
    return Window(pixels, None), exif


def is_grey(path: Picture) -> bool:
    """Whether a picture is kept as levels of grey, by its head alone; False for what cannot be read."""
    try:
        with opened(path) as picture:
            return picture.mode in ("1", "L", "LA", "I", "I;16", "I;16B", "F")
    except (OSError, SyntaxError, ValueError):
        return False


def exif_of(path: Path) -> Exif:
    """What a photo's EXIF says.

    Raises:
        InputError: the file is missing or no picture.
    """
    with _readable(path), opened(path) as picture:
        if picture.format == "PNG" and not {"exif", _PNG_PROFILE} & set(picture.info):
            picture.load()  # it may stand behind the pixels
        return _exif(picture)


def opened(path: Picture) -> Image.Image:
    """A picture, not decoded yet. Pillow warns of those of half its limit, which a drone makes.

    Raises:
        InputError: it has more pixels than can be decoded at once.
        MissingDependencyError: it is of a phone, and pillow-heif is not installed.
    """
    if path.suffix.lower() in HEIF_SUFFIXES:
        _learn_heif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of decompression bombs, and of EXIF that is damaged
            try:
                return Image.open(io.BytesIO(path.content) if isinstance(path, PackedPicture) else path)
            except _FAILURES:
                bare = _without_metadata(path)
                if bare is None:
                    raise
                picture = Image.open(io.BytesIO(bare[0]))
                picture.info["exif"] = bare[1]
                return picture
    except Image.DecompressionBombError as error:
        raise InputError(
            say(
                "imagery.picture-too-large",
                "{path} has more than {most:,} pixels, too many for a plain picture.",
                path=path,
                most=2 * (Image.MAX_IMAGE_PIXELS or 0),
            ),
            say(
                "imagery.give-as-raster",
                "Give it as a raster of its own, which is read part by part, or take it out of the folder.",
            ),
            "picture-too-large",
        ) from error


def without_reader(folder: Path, below: bool = True) -> list[str]:
    """Names of a folder's pictures (and of those in its folders) that this interpreter lacks a reader of, sorted."""
    names: list[str] = []
    for _, folders, files in os.walk(folder) if UNREADABLE_SUFFIXES else ():
        names += [name for name in files if name.lower().endswith(UNREADABLE_SUFFIXES) and not name.startswith(".")]
        if not below:
            folders.clear()
    return sorted(names)


def heif_left_out(folder: Path, names: list[str]) -> tuple[Text, Text]:
    """What is said of pictures that :func:`without_reader` found, and what can be done."""
    return (
        say(
            "imagery.heif-left-out",
            "{folder}: {count:,} photos of the kind HEIC are left out, for they need {package}: {names}.",
            folder=folder,
            count=len(names),
            package=HEIF_PACKAGE,
            names=first_names(names),
        ),
        say("any.install-package", "Install it with `pip install {package}`.", package=HEIF_PACKAGE),
    )


def first_names(names: Sequence[str], shown: int = 3) -> str:
    """The first few of many names."""
    return ", ".join(names[:shown]) + (" …" if len(names) > shown else "")


@contextmanager
def _readable(path: Picture) -> Iterator[None]:
    """Whatever a reader raises of a file becomes one line about the file."""
    try:
        yield
    except (TrainerError, PermissionError):
        raise
    except FileNotFoundError as error:
        raise InputError(
            say("imagery.no-picture", "There is no picture {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        ) from error
    except _FAILURES as error:
        raise InputError(
            say(
                "imagery.unreadable-picture-because",
                "{path} is not a picture that can be read: {error}.",
                path=path,
                error=error,
            ),
            say(
                "imagery.tiff-of-other-bands",
                "It is damaged, or a TIFF of more bands or bits than pictures have: give such rasters as sources by "
                "name, or make pictures of them (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 IN OUT).",
            )
            if path.suffix.lower() in (".tif", ".tiff")
            else say(
                "imagery.take-damaged-out",
                "It is damaged or of another kind: take it out of the folder, or copy it again.",
            ),
            "not-a-picture",
        ) from error


@cache
def _learn_heif() -> None:
    """Let Pillow read photos of phones.

    Raises:
        MissingDependencyError: pillow-heif is not installed, or does not work here.
    """
    try:
        import pillow_heif
    except (ImportError, OSError) as error:
        raise MissingDependencyError(
            say("imagery.heif-needs-package", "Photos of the kind HEIC need {package}.", package=HEIF_PACKAGE),
            say("any.install-package", "Install it with `pip install {package}`.", package=HEIF_PACKAGE),
            "missing-package",
        ) from error
    pillow_heif.register_heif_opener()


def _without_metadata(path: Picture) -> tuple[bytes, bytes] | None:
    """A JPEG without what Pillow stumbles over as it opens it, and its EXIF; None of what is no JPEG."""
    stored = path.read_bytes if isinstance(path, Path) and path.is_file() else bytes
    content = path.content if isinstance(path, PackedPicture) else stored()
    if content[:2] != b"\xff\xd8":
        return None
    kept, exif, place = [content[:2]], b"", 2
    while content[place : place + 1] == b"\xff" and len(content) >= place + 4:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        if marker == 0xDA or length < 2:
            break
        segment = content[place : place + 2 + length]
        if marker == 0xE1 and segment[4 : 4 + len(MARK)] == MARK:
            exif = exif or segment[4:]
        elif not 0xE0 <= marker <= 0xED and marker != 0xEF:  # what Adobe says of colours stays
            kept.append(segment)
        place += 2 + length
    return b"".join([*kept, content[place:]]), exif


def _exif(picture: Image.Image, place: bool = True) -> Exif:
    """What an opened picture's EXIF says, wherever its format keeps it; Pillow's own reader fails on damaged ones."""
    if picture.format == "TIFF" and picture.filename:  # the file itself is laid out as EXIF is
        with (
            Path(picture.filename).open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as file,
        ):
            return read_exif(file, place)
    block = picture.info.get("exif")
    if not block and _PNG_PROFILE in picture.info:
        try:
            block = bytes.fromhex("".join(str(picture.info[_PNG_PROFILE]).split("\n")[3:]))
        except ValueError:
            block = b"?"
    return read_exif(block if isinstance(block, bytes) else b"", place)


def _orientation(picture: Image.Image, exif: Exif) -> int:
    """How a decoded picture must still be turned."""
    if picture.format == "TIFF":  # which newer Pillow has turned by now: then it has taken the tag away
        return int(picture.tag_v2.get(_ORIENTATION, 1))
    if picture.format in {"HEIF", "AVIF"}:  # their readers turn them, by what the format says of it
        return 1
    if exif.orientation:
        return exif.orientation
    packet = picture.info.get("XML:com.adobe.xmp") or picture.info.get("xmp") or b""
    said = _XMP_ORIENTATION.search(packet.encode("utf-8", "replace") if isinstance(packet, str) else bytes(packet))
    return int(said[1]) if said else 1


def _plain(picture: Image.Image, depth: Depth | None = None) -> Image.Image:
    """RGB, or RGBA where anything can be transparent; levels of more than 8 bits are brought to 8, not cut off."""
    if picture.mode in _DEEP_MODES:
        values = np.asarray(picture, np.float64)
        low, high = depth or _depth(picture.mode == "F", *_extremes(values))
        scaled = (np.clip(np.nan_to_num(values, nan=low), low, high) - low) * (255.0 / (high - low))
        picture = Image.fromarray(scaled.round().astype(np.uint8))
    transparent = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    return picture.convert("RGBA" if transparent else "RGB")
