r"""Files by name: whether a name stays on this machine, where a remembered file lies now, whether it is still the same.

Manifests name the files that tiles were cut from. A manifest may come from somebody else, so its names are looked at
before anything is opened or even asked whether it exists: on Windows that alone logs in at ``\\host\share``.

Standard library only, Python 3.9: QGIS' own Python reads this, too.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

STACK_SEPARATOR = "|"
"""Between the files of a stack in :attr:`trainer.files.tile_table.SourceGrid.path`."""

LOCAL_ARCHIVES = frozenset({"zip", "tar", "gzip", "7z", "rar", "subfile", "mem"})
"""Of GDAL's file systems (``/vsizip/``, …) those that read what lies on this machine."""
LOCAL_PREFIXES = re.compile(
    r"BAG|ENVISAT|GPKG|GTIFF_DIR|GTIFF_RAW|HDF4|HDF4_EOS|HDF4_SDS|HDF5|JPEG_SUBFILE|NETCDF|NITF_IM|NITF_TOC_ENTRY|"
    r"RADARSAT_2_CALIB|S102|SENTINEL1_CALIB|SENTINEL2_L1B|SENTINEL2_L1C|SENTINEL2_L1C_TILE|SENTINEL2_L2A|SQLITE|ZARR",
    re.IGNORECASE,
)
"""Before the colon of what GDAL calls a part of a file, such as ``NETCDF:file:layer``."""

_SHARE = re.compile(r"[\\/]{2}")
_SHARE_ROOT = re.compile(r"(?:\\\\\?\\UNC\\|[\\/]{2})([^\\/?]+)[\\/]+([^\\/]+)")
_LONG_PATH = re.compile(r"\\\\\?\\[A-Za-z]:")
_ADDRESS = re.compile(r"://|\b(?:https?|ftps?|s3|gs|az|abfss?):/", re.IGNORECASE)
_FIRST_SYSTEM = re.compile(r"(?:^|[\"':,={|])/vsi([a-z0-9_]+)", re.IGNORECASE)
_EACH_SYSTEM = re.compile(r"/vsi([a-z0-9_]+)", re.IGNORECASE)
_PREFIX = re.compile(r"([A-Za-z][A-Za-z0-9_]+):")
_MARK = re.compile(r"(\"|(?<![\":][A-Za-z]):|:(?![\\/]))")
"""Between the pieces of GDAL's own names; the colon of a drive, as in ``NETCDF:"C:/a.nc":v``, is none."""
_ARCHIVE = re.compile(r"(/vsi[a-z0-9]+/)(?!/)")


def leaves_this_machine(name: str) -> bool:
    r"""Whether GDAL or the system would ask another machine for what has this name; nothing is opened.

    That is every address, every share (``\\host\share``, ``//host/share``), every file system and every kind of
    source of GDAL's own that is not known to be local.
    """
    text = name.strip()
    if holds_address(text):
        return True
    prefix = _PREFIX.match(text)
    return prefix is not None and not LOCAL_PREFIXES.fullmatch(prefix[1]) and not _exists(text)


def share_of(name: str) -> str:
    r"""The share that a name lies on, ``//host/share`` in small letters; "" where it lies on none."""
    found = _SHARE_ROOT.match(name.strip())
    return "" if found is None else f"//{found[1]}/{found[2]}".lower()


def holds_address(text: str) -> bool:
    """Whether an address, a share or one of GDAL's file systems for other machines stands in a text."""
    if _LONG_PATH.match(text):
        text = text[4:]
    if _SHARE.match(text) or _ADDRESS.search(text):
        return True
    systems = _EACH_SYSTEM if text.lower().startswith("/vsi") else _FIRST_SYSTEM
    return any(found.lower() not in LOCAL_ARCHIVES for found in systems.findall(text))


def is_there(name: str) -> bool:
    """Whether a file or folder of this machine has this name; of a stack, whether all its files are there."""
    parts = name.split(STACK_SEPARATOR)
    if not name or any(map(leaves_this_machine, parts)):
        return False
    return _exists(name) or all(part and _exists(part) for part in parts)


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # too long for a name, or with letters that no name has
        return False


# ---------------------------------------------------------------------------------------------
# Where it lies now
# ---------------------------------------------------------------------------------------------
def absolute(name: str) -> str:
    """The same file from any working folder: each part of a stack, and the file within GDAL's own names."""
    if leaves_this_machine(name):
        return name
    if STACK_SEPARATOR in name and not _exists(name):
        return STACK_SEPARATOR.join(absolute(part) for part in name.split(STACK_SEPARATOR))
    prefix = _PREFIX.match(name)
    if _exists(name) or (prefix is None and not name.startswith("/vsi")):
        return _whole(name)
    archive = _ARCHIVE.match(name)
    if archive is not None:
        return archive[1] + _whole(name[archive.end() :])
    # NETCDF:"file":layer, GTIFF_DIR:2:file
    parts = _MARK.split(name)
    return "".join(_whole(part) if part and Path(part).is_file() else part for part in parts)


def _whole(name: str) -> str:
    """The absolute path; links to folders are followed, a file that is a link keeps its name."""
    path = Path(name)
    return str(path.parent.resolve() / path.name)


def relative(name: str, folder: Path) -> str:
    """A file's name as seen from a folder; "" where there is none, as from one drive of Windows to another."""
    if not name or leaves_this_machine(name):
        return ""
    try:
        seen = [os.path.relpath(part, folder.resolve()) for part in name.split(STACK_SEPARATOR)]
    except ValueError:
        return ""
    return STACK_SEPARATOR.join(part.replace(os.sep, "/") for part in seen)


def candidates(name: str, beside: str, folder: Path) -> list[str]:
    """Where a remembered file may lie now, the likeliest first.

    Where it lay then; where it lies as seen from the folder that remembers it, if both were moved together. Earlier
    versions kept names as they were typed, from a working folder that nobody knows any more: those are looked for
    beside the folder and above it, never in the working folder of today.

    Args:
        name: As it was remembered.
        beside: As :func:`relative` gave it; "" where that is not known.
        folder: What remembers it.
    """
    if leaves_this_machine(name):
        return [name]
    base = folder.resolve()

    def below(place: Path, names: str) -> str:
        return STACK_SEPARATOR.join(os.path.normpath(place / part) for part in names.split(STACK_SEPARATOR))

    if Path(name).is_absolute() or name.startswith("/vsi") or _PREFIX.match(name):
        found = [name]
    else:
        found = [below(place, name) for place in base.parents]
    if beside and not leaves_this_machine(beside):
        found.append(below(base, beside))
    there = [place for place in dict.fromkeys(found) if is_there(place)]
    return there or found[:1]


def parts_of(name: str) -> list[str]:
    """The names of a stack's rasters; of anything else its own."""
    return name.split(STACK_SEPARATOR) if STACK_SEPARATOR in name and not _exists(name) else [name]


def files_of(name: str) -> list[Path]:
    """The files that a name is of: those of a stack, the archive, the file of which GDAL's name is a part."""
    if len(parts_of(name)) > 1:
        return [file for part in parts_of(name) for file in files_of(part)]
    if not _exists(name) and not leaves_this_machine(name):
        if name.startswith("/vsi"):
            inner = Path(name.split("/", 2)[2])
            return [place for place in (inner, *inner.parents) if place.is_file()][:1] or [Path(name)]
        parts = [Path(part) for part in _MARK.split(name) if part and _exists(part)]
        return [part for part in parts if part.is_file()] or [Path(name)]
    return [Path(name)]


# ---------------------------------------------------------------------------------------------
# Whether it is the same
# ---------------------------------------------------------------------------------------------
WHOLE_BYTES = 1 << 20
"""Of a file of at most so many, every byte counts for :func:`content_of`."""
PIECES, PIECE_BYTES = 64, 1 << 14
MOST_FILES = 64


def fingerprint_of(files: Sequence[Path]) -> str:
    """Sixteen hex digits of names' sizes, times and the first and last 64 KiB of up to 64 of the files."""
    digest = hashlib.sha256()
    chosen = _spread(len(files))
    for place, file in enumerate(files):
        try:
            state = file.stat()
            digest.update(f"{file.name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode(errors="surrogateescape"))
            if place in chosen:
                with file.open("rb") as stream:
                    digest.update(stream.read(1 << 16))
                    stream.seek(max(state.st_size - (1 << 16), 0))
                    digest.update(stream.read(1 << 16))
        except OSError:  # not a file of this machine, such as /vsicurl/: its name has to do
            digest.update(str(file).encode(errors="surrogateescape"))
    return digest.hexdigest()[:16]


def content_of(files: Sequence[Path]) -> str:
    """Sixteen hex digits of what is in files, wherever they lie and whenever they were copied there.

    All sizes, and of up to 64 files all of a small one and 64 pieces, evenly spread, of a large one.
    """
    digest = hashlib.sha256()
    chosen = _spread(len(files))
    for place, file in enumerate(files):
        try:
            size = file.stat().st_size
            digest.update(f"{size}\0".encode())
            if place not in chosen:
                continue
            with file.open("rb") as stream:
                if size <= WHOLE_BYTES:
                    digest.update(stream.read())
                    continue
                for piece in range(PIECES):
                    stream.seek((size - PIECE_BYTES) * piece // (PIECES - 1))
                    digest.update(stream.read(PIECE_BYTES))
        except OSError:
            digest.update(str(file).encode(errors="surrogateescape"))
    return digest.hexdigest()[:16]


def _spread(count: int) -> set[int]:
    """Up to :data:`MOST_FILES` of so many places, evenly spread."""
    most = min(count, MOST_FILES)
    return {round(place * (count - 1) / max(most - 1, 1)) for place in range(most)}
