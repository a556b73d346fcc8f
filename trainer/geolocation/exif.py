"""Where a photo was taken, by its EXIF block."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import UnidentifiedImageError

from trainer.contract import InputError
from trainer.tiles.pictures import opened

_GPS = 0x8825
_LATITUDE_REFERENCE, _LATITUDE, _LONGITUDE_REFERENCE, _LONGITUDE = 1, 2, 3, 4


def exif_position(path: Path) -> tuple[float, float] | None:
    """Longitude and latitude in degrees; None where the photo does not say.

    Raises:
        InputError: the file is missing or no picture.
    """
    try:
        with opened(path) as picture:
            block = picture.getexif().get_ifd(_GPS)
    except FileNotFoundError as error:
        raise InputError(f"There is no picture {path}.", "Check the path.", "no-such-file") from error
    except (UnidentifiedImageError, SyntaxError, ValueError, OSError) as error:
        if isinstance(error, PermissionError):
            raise
        raise InputError(f"{path} is not a picture that can be read.", "", "not-a-picture") from error
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
