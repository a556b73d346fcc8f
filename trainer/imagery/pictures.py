"""Plain pictures (PNG, JPEG, WebP, TIFF …) as RGB pixels, what has data of them, and where a photo was taken."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from trainer.contract import InputError
from trainer.imagery.sources import Window
from trainer.messages import say

IMAGE_SUFFIXES = (".jpg", ".png", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".jp2")
"""Of what counts as a picture in a folder, in lower case, the commonest first: the one list of them."""

_GPS = 0x8825
_LATITUDE_REFERENCE, _LATITUDE, _LONGITUDE_REFERENCE, _LONGITUDE = 1, 2, 3, 4


def decode(path: Path, side: int | None) -> Window:
    """A picture as uint8 RGB (H, W, 3); its valid pixels are those that are not transparent.

    Args:
        path: The file.
        side: Scale the shorter side to this many pixels and crop the middle square; None keeps the size.

    Raises:
        InputError: the file is missing or is no picture.
    """
    try:
        with opened(path) as file:
            if side is not None:
                file.draft("RGB", (2 * side, 2 * side))  # lets a JPEG be decoded at a fraction of its size
            picture: Image.Image = ImageOps.exif_transpose(file) or file
            if side is not None:
                picture = ImageOps.fit(_plain(picture), (side, side), Image.Resampling.BILINEAR)
            picture = _plain(picture)
            pixels = np.asarray(picture)
    except FileNotFoundError as error:
        raise InputError(
            say("imagery.no-picture", "There is no picture {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        ) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, PermissionError):
            raise
        raise InputError(
            say(
                "imagery.unreadable-picture-because",
                "{path} is not a picture that can be read: {error}.",
                path=path,
                error=error,
            ),
            say(
                "imagery.damaged-another-kind-take",
                "It is damaged or of another kind: take it out of the folder, or copy it again.",
            ),
            "not-a-picture",
        ) from error
    if pixels.shape[2] == 4:
        return Window(np.ascontiguousarray(pixels[:, :, :3]), pixels[:, :, 3] >= 128)
    return Window(pixels, None)


def opened(path: Path) -> Image.Image:
    """A picture, not decoded yet. Pillow warns of those of half its limit, which a drone makes.

    Raises:
        InputError: it has more pixels than can be decoded at once.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return Image.open(path)
    except Image.DecompressionBombError as error:
        raise InputError(
            say(
                "imagery.has-more-than-pixels-too",
                "{path} has more than {most:,} pixels, too many for a plain picture.",
                path=path,
                most=2 * (Image.MAX_IMAGE_PIXELS or 0),
            ),
            say(
                "imagery.give-raster-own-read-part",
                "Give it as a raster of its own, which is read part by part, or take it out of the folder.",
            ),
            "picture-too-large",
        ) from error


def _plain(picture: Image.Image) -> Image.Image:
    """RGB, or RGBA where anything can be transparent; 16-bit grey is brought to 8 bits, not cut off."""
    if picture.mode.startswith("I"):
        values = np.asarray(picture, np.float64)
        picture = Image.fromarray((np.clip(values, 0, 65535) / 257.0).round().astype(np.uint8))
    transparent = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    return picture.convert("RGBA" if transparent else "RGB")


def exif_position(path: Path) -> tuple[float, float] | None:
    """Longitude and latitude in degrees; None where the photo does not say.

    Raises:
        InputError: the file is missing or no picture.
    """
    try:
        with opened(path) as picture:
            block = picture.getexif().get_ifd(_GPS)
    except FileNotFoundError as error:
        raise InputError(
            say("imagery.no-picture", "There is no picture {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        ) from error
    except (UnidentifiedImageError, SyntaxError, ValueError, OSError) as error:
        if isinstance(error, PermissionError):
            raise
        raise InputError(
            say("imagery.unreadable-picture", "{path} is not a picture that can be read.", path=path),
            code="not-a-picture",
        ) from error
    latitude = _degrees(block.get(_LATITUDE), block.get(_LATITUDE_REFERENCE), "S")
    longitude = _degrees(block.get(_LONGITUDE), block.get(_LONGITUDE_REFERENCE), "W")
    return None if latitude is None or longitude is None else (longitude, latitude)


def _degrees(parts: Any, reference: Any, negative: str) -> float | None:
    """Degrees of (degrees, minutes, seconds), each a rational; None of what is not that."""
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if value != value or abs(value) > 180:
        return None
    if isinstance(reference, bytes):
        reference = reference.decode("ascii", "ignore")
    return -value if str(reference or "").strip("\0 ").upper() == negative else value
