"""What GDAL only tells its error handler, such as a full disk, is raised; and GDAL itself, or a clear line without it.

Python 3.9, the standard library, and GDAL when it is used: QGIS' own Python reads this, too.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from trainer.contract import InputError, MissingDependencyError

NEARLY_FULL_BYTES = 1 << 20
"""With less left on a disk, a failed write is for the want of space, whatever GDAL calls it."""


def import_gdal() -> Any:
    """GDAL's Python module.

    Raises:
        MissingDependencyError: this interpreter has none.
    """
    try:
        from osgeo import gdal
    except ImportError as error:
        raise MissingDependencyError(
            "This interpreter has no GDAL (osgeo).", "Install python3-gdal, or run `make setup`.", "missing-gdal"
        ) from error
    return gdal


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
    gdal = import_gdal()
    told: list[str] = []

    def note(level: int, _number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            told.append(" ".join(message.split()))

    gdal.PushErrorHandler(note)
    try:
        yield
    except RuntimeError as error:
        told.append(str(error))
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
    raise InputError(f"GDAL cannot work on {path}: {joined[:300]}.", "", "gdal")


def _free_bytes(path: Path) -> int:
    """Free space of the file system that ``path`` is, or will be, on."""
    return shutil.disk_usage(path if path.exists() else path.parent).free
