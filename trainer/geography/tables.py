"""Tables with positions: a CSV as spreadsheets and programs write it, or a point layer through GDAL. One reader.

The rules are the most careful of all who read tables here:

- UTF-8, with or without a byte order mark, and UTF-16 with one; nothing else is guessed.
- Cells are parted by comma, semicolon, tab or bar, whichever makes as many columns of the header as of the first row,
  else the most of the header; quoted cells may hold any of them, and line ends. Rows in which nothing stands are
  passed over.
- What is a decimal sign and what parts thousands is found from the cells (:mod:`trainer.geography.numerals`); where
  they do not say, a comma is a decimal sign unless it parts the cells: "1,234" in quotes may be a thousand. Degrees
  have no thousands to part, and may have minutes and a letter.
- A line ``sep=;`` before the header, which spreadsheets write for each other, says what parts the cells.
- A column is named exactly, or (keys, positions) in any case; one that stands there twice is refused when it is used.
- Numbers that programs write where nothing was measured (-9999) stand for none (:func:`stand_for_none`), and 0, 0 or
  such a number twice for no position (:func:`is_nowhere`). Whoever reads a table leaves them out, and says so.
- A feature has a position where its geometry is one point: the middle or the first of several would be a guess.

What differs on purpose is left to the caller: a row without a position or a value is dropped and counted where a
value is learned, listed as a problem where places are gathered, and an error where a tile must be found by its key.
"""

from __future__ import annotations

import codecs
import csv
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.numerals import EAST_WEST, NORTH_SOUTH, Numerals, numerals_of, to_degrees, to_number
from trainer.messages import Text, say

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
"""Of what is read as a CSV rather than by GDAL, in lower case."""

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_DELIMITERS = ",;\t|"
ROWS_LOOKED_AT = 2000
"""Of a CSV, to find how its numbers are written."""
_LONGITUDE = (
    "longitude",
    "lon",
    "lng",
    "long",
    "decimallongitude",
    "gpslongitude",
    "gps_longitude",
    "lon_dd",
    "long_dd",
)
_LATITUDE = ("latitude", "lat", "decimallatitude", "gpslatitude", "gps_latitude", "lat_dd")
_PLANE = (("x", "y"), ("easting", "northing"), ("point_x", "point_y"), ("xcoord", "ycoord"), ("x_coord", "y_coord"))

FILLS = (
    -9999.0, -99999.0, -999999.0, -9999.9, 9999.0, 99999.0, 999999.0, -32768.0, -32767.0, 32767.0, 65535.0,
    2147483647.0, -2147483648.0, 4294967295.0, 1e20, -1e20, 1e30, -1e30,
    9.96920996838687e36, -3.4028234663852886e38, 3.4028234663852886e38,
)  # fmt: skip
"""What programs write where nothing was measured: of surveys, integers of 16 and 32 bits, netCDF, single precision."""
SMALL_FILLS = (-99.0, -99.9, -99.99, -999.0, -999.9, -999.99)
"""The same, in numbers that are measured elsewhere."""
LEAST_SMALL_FILL = -999.0
"""From there down a small one counts as a large one does, where no other number is negative."""
LONELY, VERY_LONELY = 0.5, 5.0
"""A fill lies as far from all other values as this share of their range; a small one much farther."""


class Record(NamedTuple):
    """One row.

    Attributes:
        where: Its line or feature, for the person.
        cells: Of the columns asked for, without spaces at their ends; "" where nothing stands.
        x: Of a feature, in the table's CRS; NaN where its geometry is not one point, and in a CSV.
        y: Likewise.
        width: How many cells the row has.
    """

    where: str
    cells: list[str]
    x: float
    y: float
    width: int


@dataclass(frozen=True)
class PlaceTable:
    """A table that is read row by row, as often as wanted.

    Attributes:
        path: Of the file, for the person.
        header: Names of the columns, in order.
        numerals: How its numbers are written.
        crs_wkt: Of the rows' own positions; "" where positions, if any, stand in columns.
    """

    path: str
    header: tuple[str, ...]
    numerals: Numerals
    crs_wkt: str
    _rows: Callable[[Sequence[int]], Iterator[Record]] = field(repr=False, compare=False)

    def records(self, names: Sequence[str]) -> Iterator[Record]:
        """Every row, with its cells in the named columns.

        Raises:
            InputError: a column is not there or stands there twice, or the file is damaged further on.
        """
        return self._rows([self.place(name) for name in names])

    def place(self, name: str) -> int:
        """Number of a column, from 0.

        Raises:
            InputError: it is not there, or stands there twice.
        """
        if name not in self.header:
            raise InputError(
                say("geography.has-no-column", "{path} has no column '{name}'.", path=self.path, name=name),
                say("geography.it-has", "It has: {header}.", header=", ".join(self.header) or say("any.none", "none")),
                "no-field",
            )
        if self.header.count(name) > 1:
            raise InputError(
                say("geography.has-two-columns", "{path} has two columns '{name}'.", path=self.path, name=name),
                say("geography.rename-one", "Rename one of them."),
                "bad-csv",
            )
        return self.header.index(name)

    def first_of(self, names: Sequence[str]) -> str | None:
        """The first of some names, in any case, that a column has, as the column writes it."""
        own = {name.lower(): name for name in reversed(self.header)}
        return next((own[name] for name in names if name in own), None)

    def coordinates(self) -> tuple[str, str] | None:
        """The columns of longitude and latitude, else of x and y; None where there are none.

        Both are of one kind: a longitude beside a y would be of two systems.
        """
        for across, up in ((_LONGITUDE, _LATITUDE), *(((x,), (y,)) for x, y in _PLANE)):
            first, second = self.first_of(across), self.first_of(up)
            if first is not None and second is not None:
                return first, second
        return None

    def number(self, text: str) -> float:
        """A cell as a number; NaN where it is none."""
        return self.numerals.number(text)

    def position(self, across: str, up: str, named: tuple[str, str]) -> tuple[float, float]:
        """Two cells as numbers, of columns that are ``named`` as :meth:`coordinates` says; NaN where they are none."""
        degrees = named[0].lower() in _LONGITUDE
        read = to_number if degrees else self.numerals.number  # degrees have no thousands
        x, y = read(across), read(up)
        return (
            to_degrees(across, EAST_WEST) if math.isnan(x) else x,
            to_degrees(up, NORTH_SOUTH) if math.isnan(y) else y,
        )


def stand_for_none(values: Floats) -> Mask:
    """Which numbers (n,) of a column stand for none although they are numbers; False for NaN.

    They are :data:`FILLS`, and the least or the largest of the column: negative where no other is, or else far from
    all others. A depth of -9999 between others of that size is a measurement.
    """
    none = np.zeros(len(values), bool)
    while True:
        left = values[np.isfinite(values) & ~none]
        found = (
            next((end for end in (left.min(), left.max()) if _is_fill(float(end), left)), None) if left.size else None
        )
        if found is None:
            return none
        none |= values == found


def _is_fill(value: float, column: Floats) -> bool:
    large, small = (any(np.isclose(value, fills, rtol=1e-6, atol=0.0)) for fills in (FILLS, SMALL_FILLS))
    others = column[column != value]
    if not (large or small) or not others.size:
        return False
    low, high = float(others.min()), float(others.max())
    away = max(low - value, value - high)
    return (value < 0 <= low and (large or value <= LEAST_SMALL_FILL)) or away >= (LONELY if large else VERY_LONELY) * (
        high - low
    )


def is_nowhere(x: Floats, y: Floats) -> Mask:
    """Which positions (n,) of a table are none: 0, 0, which devices write without a fix, and a fill twice."""
    return np.asarray((x == y) & ((x == 0) | np.isin(x, (*FILLS, *SMALL_FILLS))))


def to_whole(text: str) -> int:
    """A whole number, also as 12.0, which is how a table with gaps in it is written by some programs.

    Raises:
        ValueError: it is none.
    """
    plain = text.strip()
    if plain.lstrip("+-").isdecimal():
        return int(plain)
    value = to_number(plain, decimal_comma=False)  # 1,000 may be a thousand
    if not value.is_integer():
        raise ValueError(say("geography.no-whole-number", "'{text}' is no whole number", text=plain))
    return int(value)


# -- CSV -------------------------------------------------------------------------------------
def open_csv(path: Path) -> PlaceTable:
    """The table of a CSV; its first line names the columns.

    Raises:
        InputError: there is no such file, it is empty, or it is no text in UTF-8.
    """
    encoding, delimiter = "utf-8-sig", ","
    try:
        with path.open("rb") as stream:
            if stream.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
                encoding = "utf-16"
        with path.open(newline="", encoding=encoding) as text:
            lines = (line for line in text if line.strip())
            first = next(lines, "")
            told = _told_delimiter(first)
            second = next(lines, "")
        delimiter = told or max(_DELIMITERS, key=lambda mark: _fit(first, second, mark))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InputError(
            say("any.no-file", "There is no file {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        ) from error
    except (UnicodeError, csv.Error) as error:
        raise _no_csv(path, error) from error

    def rows(places: Sequence[int]) -> Iterator[Record]:
        lines = _lines(path, encoding, delimiter)
        next(lines, None)
        for number, line in lines:
            cells = [line[place].strip() if place < len(line) else "" for place in places]
            yield Record(f"line {number}", cells, float("nan"), float("nan"), len(line))

    _, header = next(_lines(path, encoding, delimiter), (0, []))
    if not header:
        raise InputError(
            say("geography.empty-table", "{path} is empty: it has no columns.", path=path),
            say("geography.name-first-line", "Name them in its first line."),
            "bad-csv",
        )
    cells = (cell for _, line in islice(_lines(path, encoding, delimiter), 1, ROWS_LOOKED_AT) for cell in line)
    return PlaceTable(str(path), tuple(name.strip() for name in header), numerals_of(cells, delimiter != ","), "", rows)


def _told_delimiter(line: str) -> str:
    """What a line ``sep=;`` says, with or without quotes; "" where it is another line."""
    word = line.strip("\r\n").strip('"')
    return word[4:] if word.lower().startswith("sep=") and word[4:] in tuple(_DELIMITERS) else ""


def _fit(first: str, second: str, delimiter: str) -> tuple[bool, int]:
    """How well a delimiter suits a header and the row after it: whether both have as many columns, and how many."""
    header, row = (len(next(csv.reader([line], delimiter=delimiter), [])) for line in (first, second))
    return header == row > 1, header


def _lines(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(number of the line, cells) of every row in which something stands."""
    try:
        with path.open(newline="", encoding=encoding) as stream:
            reader = csv.reader(stream, delimiter=delimiter)
            rows = ((reader.line_num, row) for row in reader if any(map(str.strip, row)))
            yield from (found for found in rows if found[0] > 1 or not _told_delimiter(delimiter.join(found[1])))
    except (UnicodeError, csv.Error) as error:
        raise _no_csv(path, error) from error


def _no_csv(path: Path, error: Exception) -> InputError:
    reason = error.reason if isinstance(error, UnicodeDecodeError) else str(error)
    return InputError(
        say("geography.no-csv", "{path} is not a CSV in UTF-8 text: {reason}.", path=path, reason=reason),
        say("geography.save-as-csv", "Save the table as CSV in UTF-8."),
        "bad-csv",
    )


# -- point layers ----------------------------------------------------------------------------
@dataclass(frozen=True)
class LayerOptions:
    """How a layer of points is opened.

    Attributes:
        layer: Name of the layer of a file that has several; None takes the first.
        crs: Definition of the CRS, whatever the file says; None takes the file's.
        crs_hint: What to do where neither says one.
        hint: What to give instead of a file that is no such layer.
    """

    layer: str | None = None
    crs: str | None = None
    crs_hint: Text = say("geography.give-layer-crs", "Give the layer its CRS.")
    hint: Text = say(
        "geography.give-point-file", "Give a CSV file or a point layer (GeoPackage, GeoJSON, Shapefile, …)."
    )


def open_layer(path: str, options: LayerOptions) -> PlaceTable:
    """The table of a layer of points, whatever GDAL reads.

    Raises:
        InputError: GDAL cannot read it, there is no such layer, it is not of points, or has no CRS.
        MissingDependencyError: there is no GDAL.
    """
    from trainer.gdal_library import gdal, message_of, ogr, open_file
    from trainer.geography import crs

    try:
        dataset = open_file(path, gdal.OF_VECTOR)
    except RuntimeError as error:
        raise _unreadable(path, message_of(error), options.hint) from error
    layer = dataset.GetLayerByName(options.layer) if options.layer else dataset.GetLayer(0)
    if layer is None:
        known = ", ".join(dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount()))
        raise InputError(
            say("any.has-no-layer", "{path} has no layer '{layer}'.", path=path, layer=options.layer or 0),
            say("any.it-has-only", "It has: {known}.", known=known or say("any.none", "none")),
            "no-layer",
        )
    if ogr.GT_Flatten(layer.GetGeomType()) not in (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbUnknown):
        kind = ogr.GeometryTypeToName(layer.GetGeomType())
        raise InputError(
            say(
                "geography.layer-not-points",
                "{path}: layer '{name}' is of {kind}, not of points.",
                path=path,
                name=layer.GetName(),
                kind=kind,
            ),
            options.hint,
            "no-points",
        )
    reference = layer.GetSpatialRef()
    unknown = reference is None or reference.GetName().startswith("Undefined")  # what GeoPackages say for none
    if options.crs is None and unknown:
        raise InputError(
            say("geography.layer-without-crs", "{path} does not say its CRS.", path=path),
            options.crs_hint,
            "layer-without-crs",
        )
    header = tuple(item.GetName() for item in layer.schema)

    def rows(places: Sequence[int]) -> Iterator[Record]:
        opened = dataset  # a layer does not keep the dataset that it is of alive
        layer.ResetReading()
        try:
            for feature in layer:
                cells = [_text(feature.GetField(place)) for place in places]
                yield Record(f"feature {feature.GetFID()}", cells, *_point(feature.GetGeometryRef(), ogr), len(header))
        except RuntimeError as error:
            raise _unreadable(path, message_of(error), options.hint) from error
        del opened

    return PlaceTable(path, header, Numerals(), crs.wkt(options.crs or reference.ExportToWkt()), rows)


def _unreadable(path: str, reason: str, hint: Text) -> InputError:
    return InputError(
        say(
            "geography.cannot-read-point-layer",
            "{path} cannot be read as a point layer: {reason}.",
            path=path,
            reason=reason,
        ),
        hint,
        "unreadable-layer",
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _point(geometry: Any, ogr: Any) -> tuple[float, float]:
    """Where a geometry of one point is; NaN where it is none, or several."""
    if geometry is not None and ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbMultiPoint:
        geometry = geometry.GetGeometryRef(0) if geometry.GetGeometryCount() == 1 else None
    if geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        return float("nan"), float("nan")
    return float(geometry.GetX()), float(geometry.GetY())
