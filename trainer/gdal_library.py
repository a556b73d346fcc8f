"""The one way in to GDAL: nothing else in trainer and plugin imports ``osgeo``, and a test holds it.

``from trainer.gdal_library import gdal`` (``ogr``, ``osr``, ``gdal_array``) loads GDAL at that moment, so that
whatever can do without it is read on a machine that has none: write it inside a function there.

What is set for a whole process (errors as exceptions, nothing printed, a small block cache) is set once, when the
first part is asked for, and only where the process is the trainer's. In QGIS' own process, GDAL is QGIS' and other
plugins' as well: there nothing is touched, and :func:`gdal_failures` makes exceptions of errors for the calls within
it alone.

What lies beside a raster (``.aux.xml``, world files, ``.msk``, ``.ovr``) is read, as gdalinfo reads it, and nothing
is ever written there: GDAL does that where statistics or overviews are asked for, which a test forbids.

**Nothing leaves this machine.** A file may be no picture but a link to a server, or name one a few files on, and GDAL
would follow. So whatever a person or a manifest names is opened by :func:`open_file`, which looks at names and links
first; and in the trainer's own process the drivers that ask other machines are gone, whatever the environment says,
unless the person allows it (:func:`network`).

Python 3.9, the standard library, and GDAL when it is used: QGIS' own Python reads this, too.
"""

from __future__ import annotations

import errno
import importlib
import importlib.util
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from trainer.contract import InputError, MissingDependencyError
from trainer.files.linked_files import require_local, require_local_name
from trainer.files.local_files import share_of
from trainer.messages import say

__all__ = [
    "block_cache",
    "closed_thread",
    "gdal",
    "gdal_array",
    "gdal_failures",
    "message_of",
    "name_share",
    "network",
    "ogr",
    "open_file",
    "osr",
    "require_reachable",
    "use_own_data",
]

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
_DATA_ELSEWHERE = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_DATA", "PROJ_LIB")
"""Where QGIS, conda or a shell say that the data of *their* GDAL and PROJ are."""


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
        if _QGIS not in sys.modules:
            use_own_data()
        part = importlib.import_module(f"osgeo.{name}")
        if _QGIS not in sys.modules:
            _set_process_options()
    except ImportError as error:
        raise MissingDependencyError(
            say("environment.interpreter-has-no-gdal", "This interpreter has no GDAL ({error}).", error=error),
            say(
                "environment.install-gdal",
                "Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, elsewhere with "
                "`pip install gdal-wheel` (Python 3.12 to 3.14), and run `make setup` again.",
            ),
            "missing-gdal",
        ) from error
    globals()[name] = part  # from now on it is found without coming here
    return part


def use_own_data() -> None:
    """Before GDAL is loaded: one that has its data with it (the package index' own) is led to no other's.

    PROJ refuses a database that another version wrote, and without one there is no CRS.
    """
    if "osgeo" in sys.modules:  # and may have named its own
        return
    found = importlib.util.find_spec("osgeo")
    if found is not None and found.origin and (Path(found.origin).parent / "data" / "proj" / "proj.db").is_file():
        for name in _DATA_ELSEWHERE:
            os.environ.pop(name, None)


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
    _keep_in(not _network_allowed)
    # Uncompressed GeoTIFFs past the block cache: in a third of the time.
    gdal.SetConfigOption("GTIFF_DIRECT_IO", "YES")
    gdal.SetCacheMax(BLOCK_CACHE_BYTES)


# ---------------------------------------------------------------------------------------------
# Nothing leaves this machine
# ---------------------------------------------------------------------------------------------
PLAIN_DRIVERS = (
    *("GTiff", "COG", "MEM", "VRT", "JPEG", "PNG", "WEBP", "BMP", "GIF", "HFA", "ENVI", "EHdr", "AAIGrid", "SAGA"),
    *("JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID", "JP2Lura", "JPEGXL", "ECW", "MrSID", "HEIF", "AVIF", "KEA"),
    *("GRASSASCIIGrid", "GSAG", "GSBG", "GS7BG", "RST", "XYZ", "netCDF", "HDF4", "HDF4Image", "HDF5", "HDF5Image"),
    *("BAG", "GRIB", "DTED", "SRTMHGT", "USGSDEM", "PCIDSK", "PCRaster", "NITF", "RMF", "ILWIS", "PNM", "SGI", "FITS"),
    *("BSB", "GPKG", "MBTiles", "SENTINEL2", "PDS", "PDS4", "ISIS2", "ISIS3", "VICAR", "LIBERTIFF", "Memory"),
    *("ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "FlatGeobuf", "CSV", "KML", "LIBKML", "GPX"),
    *("GML", "MapInfo File", "DXF", "DGN", "SQLite", "OpenFileGDB", "FileGDB", "OGR_VRT", "XLSX", "ODS", "XLS"),
    *("Parquet", "Arrow", "S57"),
)
"""Formats whose drivers open nothing else by name; what virtual ones name, :func:`open_file` looks at first."""
LINKING_DRIVERS = ("DIMAP", "TIL", "ERS", "SAFE", "TSX", "RS2", "COSAR", "SAR_CEOS", "CEOS", "L1B", "AIG", "AVCBin")
"""Products of several files, which only the trainer's own process opens, where no other driver can be reached."""

_DEAD_END = "none://the-network-is-off"
_SWITCHES = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "/none",
    "GDAL_HTTP_PROXY": _DEAD_END,
    "GDAL_HTTPS_PROXY": _DEAD_END,
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
}
"""GDAL's options that close what is left: file systems, addresses in a CRS or a schema, code in a virtual raster."""
_network_allowed = False
_absent: list[Any] = []
_named_shares: set[str] = set()


@contextmanager
def network(allowed: bool) -> Iterator[None]:
    """Whether GDAL may ask other machines, for a while; the trainer's own process starts without.

    Args:
        allowed: The person's yes.
    """
    global _network_allowed
    before, _network_allowed = _network_allowed, allowed
    try:
        if _process_is_set and before != allowed:
            _keep_in(not allowed)
        yield
    finally:
        _network_allowed = before
        if _process_is_set and before != allowed:
            _keep_in(not before)


def _keep_in(closed: bool) -> None:
    """Take the drivers that ask other machines away from this process, or give them back; the same for switches."""
    gdal, osr = (importlib.import_module(f"osgeo.{name}") for name in ("gdal", "osr"))
    for name, value in _SWITCHES.items():
        gdal.SetConfigOption(name, value if closed else None)
    if hasattr(osr, "SetPROJEnableNetwork"):
        osr.SetPROJEnableNetwork(not closed)
    if not closed:
        for driver in _absent:
            driver.Register()
        _absent.clear()
        os.environ.pop("no_proxy", None)
        if _own_no_proxy is not None:
            os.environ["no_proxy"] = _own_no_proxy
        return
    # Hosts that go round the proxy would go round the dead end, too.
    os.environ["no_proxy"] = "the-network-is-off"
    kept = {*PLAIN_DRIVERS, *LINKING_DRIVERS}
    drivers = [gdal.GetDriver(place) for place in range(gdal.GetDriverCount())]
    for driver in drivers:
        if driver.ShortName not in kept:
            driver.Deregister()
            _absent.append(driver)


_own_no_proxy = os.environ.get("no_proxy")


def require_reachable(name: str) -> None:
    """Refuse a name that :func:`open_file` would refuse, before anybody asks whether there is such a file.

    Raises:
        InputError: it is on another machine, and the person did not allow it.
    """
    if not _network_allowed and not (share_of(name) and share_of(name) in _named_shares):
        require_local_name(name)


def name_share(name: str) -> None:
    """Let the share be asked on which a person named a source, word for word; of other names nothing follows."""
    if share_of(name):
        _named_shares.add(share_of(name))


def open_file(path: str, flags: int, options: Sequence[str] = (), formats: Sequence[str] = ()) -> Any:
    """What a person or a manifest names, opened by GDAL from this machine alone unless :func:`network` allows more.

    Every way to a dataset that is not the trainer's own result goes through here, in QGIS' process too.

    Args:
        path: A file, or GDAL's own name of a part of one.
        flags: As ``gdal.OpenEx`` takes them.
        options: Open options, ``NAME=VALUE``.
        formats: The only drivers that are asked, of those that open nothing else by name; none: all of these.

    Returns:
        The dataset; None where GDAL opens nothing and its exceptions are off, as in QGIS.

    Raises:
        InputError: it lies on another machine or leads there; nothing was asked.
        RuntimeError: GDAL cannot open it.
    """
    gdal = _loaded("gdal")
    if _network_allowed:
        return gdal.OpenEx(path, flags, allowed_drivers=list(formats), open_options=list(options))
    in_qgis = _QGIS in sys.modules
    with closed_thread() if in_qgis else nullcontext():
        share = share_of(path) if share_of(path) in _named_shares else ""
        require_local(gdal, path, path, share)
        for beside in () if path.lstrip().startswith("<") else (f"{path}.ovr", f"{path}.msk"):
            require_local(gdal, beside, path, share)
        drivers = list(formats or (PLAIN_DRIVERS if in_qgis else (*PLAIN_DRIVERS, *LINKING_DRIVERS)))
        dataset = gdal.OpenEx(path, flags, allowed_drivers=drivers, open_options=list(options))
        if dataset is not None:
            for domain in ("OVERVIEWS", "GEOLOCATION"):  # files that are opened when they are needed
                for value in (dataset.GetMetadata_Dict(domain) or {}).values():
                    require_local(gdal, str(value), path, share)
        return dataset


@contextmanager
def closed_thread() -> Iterator[None]:
    """In this thread GDAL asks no other machine: for reading from what :func:`open_file` gave in QGIS' process."""
    gdal = _loaded("gdal")
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in _SWITCHES}
    try:
        for name, value in _SWITCHES.items():
            gdal.SetThreadLocalConfigOption(name, value)
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


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
