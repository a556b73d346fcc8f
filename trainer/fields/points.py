"""Points with values, from a CSV file or any point layer that GDAL reads."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography import crs

Floats = npt.NDArray[np.float64]

FEWEST_POINTS = 20
LARGEST_VALUE = 1e18
"""Squares of values and of their sums still fit in single precision, in which rasters are written."""
COORDINATE_NAMES = (("lon", "lat"), ("longitude", "latitude"), ("lng", "lat"), ("x", "y"), ("easting", "northing"))


@dataclass(frozen=True)
class ValuedPoints:
    """Positions with one or several values.

    Attributes:
        x: Eastings in ``crs_wkt``, (n,).
        y: Northings in ``crs_wkt``, (n,).
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        values: (n, values).
        weights: Positive, mean 1, (n,).
        names: A name a value.
        crs_wkt: What the positions came in.
        dropped: Points left out for want of a position, a value or a weight.
    """

    x: Floats
    y: Floats
    longitude: Floats
    latitude: Floats
    values: Floats
    weights: Floats
    names: tuple[str, ...]
    crs_wkt: str
    dropped: int

    def __len__(self) -> int:
        """Number of points."""
        return len(self.longitude)


def read_points(
    path: str, names: Sequence[str], weight: str | None = None, definition: str | None = None, layer: str | None = None
) -> ValuedPoints:
    """Read points and their values.

    Args:
        path: A ``.csv`` file with a header and coordinate columns (lon/lat, longitude/latitude or x/y), or
            anything that GDAL opens as a vector layer of points.
        names: Numeric columns to learn.
        weight: Numeric column of positive weights.
        definition: CRS of the coordinates, where the file does not say it (a CSV is in degrees otherwise).
        layer: Layer of a file that has several.

    Raises:
        InputError: the file, a column, the geometry or the CRS is missing or cannot be used, or fewer than
            twenty points remain.
    """
    columns = list(names) + ([weight] if weight else [])
    if Path(path).suffix.lower() in {".csv", ".tsv", ".txt"}:
        x, y, table, wkt = _read_csv(Path(path), columns, definition)
    else:
        x, y, table, wkt = _read_layer(path, columns, definition, layer)
    longitude, latitude = crs.to_longitude_latitude(x, y, wkt)
    weights = table[:, -1] if weight else np.ones(len(x))
    inside = (np.abs(longitude) <= 180.0 + 1e-9) & (np.abs(latitude) <= 90.0 + 1e-9)
    good = inside & np.isfinite(table).all(axis=1) & (weights > 0)
    if len(x) and not inside.any():
        raise InputError(
            f"{path}: no position lies on the globe (the first is {x[0]:g}, {y[0]:g}).",
            "Say what the coordinates are in with --points-crs; longitude or x comes first.",
            "positions-outside",
        )
    if good.sum() < FEWEST_POINTS:
        raise InputError(
            f"{path}: {int(good.sum())} of {len(x)} points have a position and numbers in {', '.join(columns)}; "
            f"{FEWEST_POINTS} are needed.",
            "Give more points, or another field.",
            "too-few-points",
        )
    values, kept = table[good, : len(names)], weights[good]
    large = [name for name, most in zip(names, np.abs(values).max(axis=0), strict=True) if most > LARGEST_VALUE]
    if large:
        raise InputError(
            f"{path}: '{large[0]}' reaches {np.abs(values).max():.3g}, which is too large to compute with.",
            "Give it in larger units, or take out what stands for no value.",
            "value-too-large",
        )
    constant = [name for name, spread in zip(names, values.std(axis=0), strict=True) if spread == 0]
    if constant:
        raise InputError(
            f"{path}: '{constant[0]}' is the same at every point: there is nothing to learn.", "Choose another field."
        )
    return ValuedPoints(
        x[good], y[good], np.clip(longitude[good], -180, 180), np.clip(latitude[good], -90, 90),
        values, kept / kept.mean(), tuple(names), wkt, int((~good).sum()),
    )  # fmt: skip


def _read_csv(path: Path, columns: list[str], definition: str | None) -> tuple[Floats, Floats, Floats, str]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            header_line = stream.readline()
            delimiter = max(",;\t", key=header_line.count)
            header = [name.strip() for name in next(csv.reader([header_line], delimiter=delimiter), [])]
            places = _coordinate_places(path, header) + [_place(str(path), header, name) for name in columns]
            decimal = "." if delimiter == "," else ","
            records = csv.reader(stream, delimiter=delimiter)
            rows = [[_number(row, place, decimal) for place in places] for row in records if row]
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text: {error.reason}.", "Save the table as CSV in UTF-8.") from error
    except csv.Error as error:
        raise InputError(f"{path} is not a readable CSV file: {error}.", "Save the table as CSV again.") from error
    table = np.array(rows, np.float64).reshape(-1, len(places))
    return table[:, 0], table[:, 1], table[:, 2:], crs.wkt(definition or crs.WGS84)


def _coordinate_places(path: Path, header: list[str]) -> list[int]:
    lowered = [name.lower() for name in header]
    for pair in COORDINATE_NAMES:
        if all(name in lowered for name in pair):
            return [lowered.index(name) for name in pair]
    raise InputError(
        f"{path} has no coordinate columns; it has: {', '.join(header) or 'nothing'}.",
        "Name them lon and lat, or x and y (then say what they are in with --points-crs).",
        "no-coordinates",
    )


def _place(path: str, header: list[str], name: str) -> int:
    if name not in header:
        raise InputError(f"{path} has no field '{name}'.", f"It has: {', '.join(header)}.", "no-field")
    return header.index(name)


def _number(row: list[str], place: int, decimal: str) -> float:
    """A cell as a number; NaN where it is missing or is none (such points are dropped and counted).

    A table that is parted by semicolons may have decimal commas, as spreadsheets of many countries write them.
    """
    try:
        return float(row[place].replace(decimal, ".", 1))
    except (ValueError, IndexError):
        return float("nan")


def _read_layer(
    path: str, columns: list[str], definition: str | None, name: str | None
) -> tuple[Floats, Floats, Floats, str]:
    from trainer.gdal_library import gdal, ogr

    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError as error:
        hint = "Give a CSV file or a point layer (GeoPackage, GeoJSON, Shapefile, …)."
        raise InputError(f"{path} cannot be read: {error}.", hint, "unreadable-points") from error
    layer = source.GetLayerByName(name) if name else source.GetLayer(0)
    if layer is None:
        known = ", ".join(source.GetLayer(place).GetName() for place in range(source.GetLayerCount()))
        raise InputError(f"{path} has no layer '{name or 0}'.", f"It has: {known or 'none'}.", "no-layer")
    if ogr.GT_Flatten(layer.GetGeomType()) not in (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbUnknown):
        kind = ogr.GeometryTypeToName(layer.GetGeomType())
        raise InputError(f"{path}: layer '{layer.GetName()}' is of {kind}, not of points.", "Give a point layer.")
    header = [field.GetName() for field in layer.schema]
    places = [_place(path, header, column) for column in columns]
    reference = layer.GetSpatialRef()
    if definition is None and reference is None:
        hint = "Say what the coordinates are in with --points-crs."
        raise InputError(f"{path} does not say its coordinate reference system.", hint, "no-crs")
    wkt = crs.wkt(definition) if definition else crs.wkt(reference.ExportToWkt())
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            rows.append([float("nan")] * (2 + len(places)))
            continue
        point = geometry if geometry.GetGeometryCount() == 0 else geometry.GetGeometryRef(0)
        numbers = [feature.GetFieldAsDouble(place) if feature.IsFieldSetAndNotNull(place) else float("nan")
                   for place in places]  # fmt: skip
        rows.append([point.GetX(), point.GetY(), *numbers])
    table = np.array(rows, np.float64).reshape(-1, 2 + len(places))
    return table[:, 0], table[:, 1], table[:, 2:], wkt
