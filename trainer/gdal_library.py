"""The one way in to GDAL: nothing else in the trainer imports ``osgeo``, and a test holds it.

``from trainer.gdal_library import gdal`` (``ogr``, ``osr``, ``gdal_array``) loads GDAL at that moment, so that
whatever can do without it is read on a machine that has none: write it inside a function there.

What is set for a whole process (errors as exceptions, nothing printed, a small block cache) is set once, when the
first part is asked for, and only where the process is the trainer's. In QGIS' own process, GDAL is QGIS' and other
plugins' as well: there nothing is touched, and :func:`gdal_failures` makes exceptions of errors for the calls within
it alone.

What lies beside a raster (``.aux.xml``, world files, ``.msk``, ``.ovr``) is read, as gdalinfo reads it, and nothing
is ever written there: GDAL does that where statistics or overviews are asked for, which a test forbids.

Python 3.9, the standard library, and GDAL when it is used: QGIS' own Python reads this, too.
"""

from __future__ import annotations

import errno
import importlib
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from trainer.contract import InputError, MissingDependencyError
from trainer.messages import say

__all__ = ["block_cache", "gdal", "gdal_array", "gdal_failures", "message_of", "ogr", "osr"]

BLOCK_CACHE_BYTES = 128 << 20
"""GDAL's own default is a twentieth of the memory; every window is read once here, so a little is enough."""
STREAMING_CACHE_BYTES = 16 << 20
"""Where no two windows share a block: what stays in the processor's cache is read a quarter faster."""
NEARLY_FULL_BYTES = 1 << 20
"""With less left on a disk, a failed write is for the want of space, whatever GDAL calls it."""

gdal: Any
ogr: Any
osr: Any
gdal_array: Any

_PARTS = ("gdal", "ogr", "osr", "gdal_array")
_QGIS = "qgis"


def __getattr__(name: str) -> Any:
    """A part of GDAL's Python bindings, when it is asked for the first time.

    Raises:
        MissingDependencyError: this interpreter has no GDAL, or one that does not load.
    """
    if name not in _PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _loaded(name)


def _loaded(name: str) -> Any:
    try:
        part = importlib.import_module(f"osgeo.{name}")
        if _QGIS not in sys.modules:
            _set_process_options()
    except ImportError as error:
        raise MissingDependencyError(
            say("environment.interpreter-has-no-gdal", "This interpreter has no GDAL ({error}).", error=error),
            say(
                "environment.install-debian-ubuntu-apt-get",
                "Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, and run `make setup` again.",
            ),
            "missing-gdal",
        ) from error
    globals()[name] = part  # from now on it is found without coming here
    return part


_process_is_set = False


def _set_process_options() -> None:
    """What the trainer's own process wants of GDAL, once: later settings, such as a smaller cache, stay."""
    global _process_is_set
    if _process_is_set:
        return
    _process_is_set = True
    gdal, ogr, osr = (importlib.import_module(f"osgeo.{name}") for name in ("gdal", "ogr", "osr"))
    for part in (gdal, ogr, osr):
        part.UseExceptions()
    gdal.SetErrorHandler("CPLQuietErrorHandler")
    # Uncompressed GeoTIFFs past the block cache: in a third of the time.
    gdal.SetConfigOption("GTIFF_DIRECT_IO", "YES")
    gdal.SetCacheMax(BLOCK_CACHE_BYTES)


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """GDAL's block cache of another size, in bytes, for a while."""
    gdal = _loaded("gdal")
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(size)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


def message_of(error: BaseException) -> str:
    """GDAL's reason in one line, without its trailing full stop."""
    return " ".join(str(error).split()).rstrip(".") or "GDAL gives no reason"


@contextmanager
def gdal_failures(path: Path) -> Iterator[None]:
    """Turn GDAL's messages into exceptions, also those that come when a file is flushed and closed.

    GDAL returns as if nothing had happened when a disk is full, whether its Python exceptions are on or not.

    Args:
        path: What is written or read, for the message.

    Raises:
        OSError: the disk is full, or it may not be written there.
        InputError: anything else that GDAL calls a failure.
        MissingDependencyError: there is no GDAL.
    """
    gdal = _loaded("gdal")
    told: list[str] = []

    def note(level: int, _number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            told.append(" ".join(message.split()))

    gdal.PushErrorHandler(note)
    try:
        yield
    except RuntimeError as error:
        told.append(str(error))
    except (TypeError, AttributeError, sqlite3.DatabaseError):
        # What GDAL could not make is None, or lacks a table, to whoever goes on with it: its own message is the cause.
        if not told:
            raise
    finally:
        gdal.PopErrorHandler()
    if not told:
        return
    joined = "; ".join(dict.fromkeys(told))
    for number in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
        if os.strerror(number).lower() in joined.lower():
            raise OSError(number, os.strerror(number), str(path))
    full = "disk is full" in joined.lower()  # SQLite: "database or disk is full"
    if full or ("write" in joined.lower() and _free_bytes(path) < NEARLY_FULL_BYTES):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    raise InputError(
        say("environment.gdal-cannot-work", "GDAL cannot work on {path}: {reason}.", path=path, reason=joined[:300]),
        code="gdal",
    )


def _free_bytes(path: Path) -> int:
    """Free space of the file system that ``path`` is, or will be, on."""
    return shutil.disk_usage(path if path.exists() else path.parent).free
