"""When the pixels of a source were taken: by a STAC item beside it, its metadata, or its name.

A date is what begins an ISO 8601 date, as exactly as it is known: ``2018``, ``2018-06`` or ``2018-06-21``.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Union

from trainer.contract import InputError
from trainer.files.local_files import STACK_SEPARATOR, files_of, leaves_this_machine
from trainer.files.records import read_object
from trainer.gdal_library import gdal, open_file
from trainer.imagery.options import DATE_SOURCES
from trainer.imagery.sources import PixelSource

ACQUIRED = (
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "ACQUISITION_DATETIME",
    "DATE_ACQUIRED",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "SENSING_TIME",
    "DATETIME",
)
"""Metadata that tells when a picture was taken, by name."""
WRITTEN = "TIFFTAG_DATETIME"
"""When a picture was taken, or when its file was written: it counts after all else."""
STAC_NAMES = ("{name}.json", "{stem}.json", "{stem}.stac.json", "{stem}_stac.json", "item.json", "stac-item.json")
FIRST_YEAR, LAST_YEAR = 1840, 2100
"""The years that a number of four digits may mean; the first photographs from above are of 1858."""

_DAY = r"(?P<Y>(?:19|20)\d\d)([-_.:]?)(?P<m>0[1-9]|1[0-2])\2(?P<d>0[1-9]|[12]\d|3[01])"
_IN_NAMES = tuple(
    re.compile(rf"(?<!\d){pattern}(?!\d)(?![xp]\d|px)")
    for pattern in (
        _DAY,
        r"(?P<Y>(?:19|20)\d\d)[-_.](?P<m>0[1-9]|1[0-2])",
        r"(?P<Y>(?:19|20)\d\d)",
    )
)
_LETTERS = {"%Y": r"(?P<Y>\d{4})", "%y": r"(?P<y>\d\d)", "%m": r"(?P<m>\d\d)", "%d": r"(?P<d>\d\d)",
            "%j": r"(?P<j>\d{3})"}  # fmt: skip
_LETTER = re.compile("(%[YymdjH%])")
_WRITTEN_DATE = re.compile(r"\s*(?P<Y>\d{4})(?:[-:/]?(?P<m>\d\d)(?:[-:/]?(?P<d>\d\d))?)?")


def date_of(source: PixelSource, way: str) -> str:
    """When a source was taken; "" where that is not told.

    Args:
        source: Of a stack, the first of its files that tells counts.
        way: One of :data:`trainer.imagery.options.DATE_SOURCES`, or a pattern of names (``%Y%m%d``).
    """
    if source.kind == "chips":
        return ""
    for name in source.path.split(STACK_SEPARATOR):
        found = _date_of_file(name, way)
        if found:
            return found
    return ""


def _date_of_file(name: str, way: str) -> str:
    if way not in DATE_SOURCES:
        return _by_pattern(name, way)
    metadata = {} if way in ("stac", "name") else _metadata(name)
    ways = {
        "stac": lambda: _by_stac(name),
        "metadata": lambda: _first(_written_date(metadata.get(key, "")) for key in (*ACQUIRED, WRITTEN)),
        "name": lambda: _by_name(name),
        "auto": lambda: (
            _by_stac(name)
            or _first(_written_date(metadata.get(key, "")) for key in ACQUIRED)
            or _by_name(name)
            or _written_date(metadata.get(WRITTEN, ""))
        ),
    }
    return ways[way]()


def _first(found: Iterable[str]) -> str:
    return next((date for date in found if date), "")


# -- by what is written somewhere ----------------------------------------------------------------
def _metadata(name: str) -> dict[str, str]:
    """All that GDAL tells of a raster, by key in capitals; nothing of what is no raster."""
    if Path(name).is_dir():
        return {}
    try:
        dataset = open_file(name, gdal.OF_RASTER)
    except (RuntimeError, InputError):
        return {}
    told: dict[str, str] = {}
    for domain in ("", "IMAGERY", "TIFF"):
        told.update((key.upper(), str(value)) for key, value in (dataset.GetMetadata_Dict(domain) or {}).items())
    return told


def _by_stac(name: str) -> str:
    """By the properties of a STAC item (https://stacspec.org) that lies beside the file and is of it alone."""
    if leaves_this_machine(name):
        return ""
    file = files_of(name)[0]
    for pattern in STAC_NAMES:
        beside = file.parent / pattern.format(name=file.name, stem=file.stem)
        if not beside.is_file():
            continue
        try:
            record: dict[str, Any] = read_object(beside)
        except (OSError, ValueError):
            continue
        properties = record.get("properties")
        if record.get("type") != "Feature" or not isinstance(properties, dict):
            continue
        found = _first(_written_date(str(properties.get(key) or "")) for key in ("datetime", "start_datetime"))
        if found and (pattern.startswith("{") or file.name in json.dumps(record.get("assets", {}))):
            return found
    return ""


def _written_date(text: str) -> str:
    found = _WRITTEN_DATE.match(text)
    if found is None:
        return ""
    return _iso(found["Y"], found["m"], found["d"])


# -- by name -----------------------------------------------------------------------------------------
def _by_name(name: str) -> str:
    """The first date in a file's name; else in that of its folder, as where each year has one."""
    file = files_of(name)[0] if not leaves_this_machine(name) else Path(name)
    for text in (file.stem, file.parent.name):
        for pattern in _IN_NAMES:
            for found in pattern.finditer(text):
                told = found.groupdict()
                date = _iso(told["Y"], told.get("m"), told.get("d"))
                if date:
                    return date
    return ""


def _by_pattern(name: str, pattern: str) -> str:
    file = files_of(name)[0] if not leaves_this_machine(name) else Path(name)
    parts = _LETTER.split(pattern)
    try:
        wanted = re.compile("".join(_LETTERS.get(part, re.escape(part.replace("%%", "%"))) for part in parts))
    except re.error:  # a letter twice
        return ""
    found = wanted.search(file.name)
    if found is None:
        return ""
    told = found.groupdict()
    year = told.get("Y") or (("19" if int(told["y"]) >= 70 else "20") + told["y"] if told.get("y") else None)
    if year is None:
        return ""
    if told.get("j"):
        return _of_day(int(year), int(told["j"]))
    return _iso(year, told.get("m"), told.get("d"))


def _of_day(year: int, day: int) -> str:
    if not 1 <= day <= 366:
        return ""
    date = datetime.date(year, 1, 1) + datetime.timedelta(days=day - 1)
    return date.isoformat() if date.year == year else ""


def _iso(year: Union[str, None], month: Union[str, None], day: Union[str, None]) -> str:
    """The date as ISO 8601 has it; "" for what is none."""
    if year is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    try:
        date = datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return date.isoformat()[: 10 if day else 7 if month else 4]
