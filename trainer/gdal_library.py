"""GDAL as this trainer uses it: errors are exceptions, nothing is printed, nothing is written beside a person's data.

Import ``gdal``, ``ogr`` and ``osr`` from here rather than from ``osgeo``, so that this is set before the
first file is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from trainer.contract import MissingDependencyError

try:
    from osgeo import gdal, ogr, osr
except ImportError as error:  # pragma: no cover - depends on the machine
    raise MissingDependencyError(
        f"This interpreter has no GDAL ({error}).",
        "Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, and run `make setup` again.",
        "no-gdal",
    ) from error

__all__ = ["block_cache", "gdal", "message_of", "ogr", "osr"]

BLOCK_CACHE_BYTES = 128 << 20
"""GDAL's own default is a twentieth of the memory; every window is read once here, so a little is enough."""
STREAMING_CACHE_BYTES = 16 << 20
"""Where no two windows share a block: what stays in the processor's cache is read a quarter faster."""

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()
gdal.SetErrorHandler("CPLQuietErrorHandler")
gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
gdal.SetConfigOption("GTIFF_DIRECT_IO", "YES")  # uncompressed GeoTIFFs past the block cache: in a third of the time
gdal.SetCacheMax(BLOCK_CACHE_BYTES)


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """GDAL's block cache of another size, in bytes, for a while."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(size)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


def message_of(error: BaseException) -> str:
    """GDAL's reason in one line, without its trailing full stop."""
    return " ".join(str(error).split()).rstrip(".") or "GDAL gives no reason"
