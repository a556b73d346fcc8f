"""Tables of places: the rows of a CSV or of a point layer, as they stand there."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.contract import InputError
from trainer.geography import crs

_ID = ("id", "uuid", "place", "name")
_LONGITUDE = ("longitude", "lon", "lng", "long", "x")
_LATITUDE = ("latitude", "lat", "y")
_PATH = ("path", "file", "filename", "image", "photo")


@dataclass(frozen=True)
class Row:
    """One line of a table before views are gathered into places."""

    id: str
    longitude: float
    latitude: float
    split: str
    weight: str
    path: str
    where: str


def csv_rows(path: Path) -> list[Row]:
    """The lines of a CSV.

    Raises:
        InputError: it is none, or lacks columns.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            sample = stream.read(4096)
            stream.seek(0)
            delimiter = max(",;\t", key=sample.split("\n")[0].count)
            reader = csv.DictReader(stream, delimiter=delimiter)
            header = list(reader.fieldnames or [])
            records = list(reader)
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} is not a CSV in UTF-8: {error}.", "Save it as UTF-8.", "bad-csv") from error
    names = {name.strip().lower(): name for name in header}
    longitude, latitude = _column(names, _LONGITUDE), _column(names, _LATITUDE)
    identity, picture = _column(names, _ID), _column(names, _PATH)
    if not (longitude and latitude) or not (identity or picture):
        raise InputError(
            f"{path} has the columns {', '.join(header) or 'none'}; it needs latitude, longitude, and id or file.",
            "Name the columns in its first line.",
            "csv-columns",
        )
    return [
        Row(
            id=(record.get(identity or picture) or "").strip(),
            longitude=to_number(record.get(longitude)),
            latitude=to_number(record.get(latitude)),
            split=(record.get(names.get("split", "")) or "").strip().lower(),
            weight=(record.get(names.get("weight", "")) or "").strip(),
            path=(record.get(picture) or "").strip() if picture else "",
            where=f"{path.name} line {line}",
        )
        for line, record in enumerate(records, start=2)
    ]


def layer_rows(path: Path, field: str) -> list[Row]:
    """Points of a layer, in WGS 84, with the picture that each names.

    Args:
        path: What GDAL reads.
        field: The attribute that names the picture; guessed where "".

    Raises:
        InputError: it is no layer, has no CRS, or no such attribute.
    """
    from trainer.gdal_library import gdal, message_of, ogr

    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError as error:
        raise InputError(
            f"{path} cannot be read as a point layer: {message_of(error)}.",
            "Give a CSV, a folder of photos, a point layer or a tile set.",
            "unreadable-layer",
        ) from error
    layer = dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    names = {
        definition.GetFieldDefn(place).GetName().lower(): definition.GetFieldDefn(place).GetName()
        for place in range(definition.GetFieldCount())
    }
    picture = names.get(field.lower()) if field else _column(names, _PATH)
    if picture is None:
        raise InputError(
            f"{path} has no attribute '{field or 'path'}' that names a picture; it has {', '.join(names.values())}.",
            "Name it with --path-field.",
            "no-path-field",
        )
    reference = layer.GetSpatialRef()
    if reference is None:
        raise InputError(f"{path} has no CRS.", "Give the layer its CRS.", "layer-without-crs")
    identity = _column(names, _ID)
    rows, x, y = [], [], []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        point = geometry is not None and ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint
        x.append(geometry.GetX() if point else np.nan)
        y.append(geometry.GetY() if point else np.nan)
        rows.append(
            (
                str(feature.GetField(identity)) if identity else str(feature.GetField(picture)),
                str(feature.GetField(names["split"]) or "").lower() if "split" in names else "",
                str(feature.GetField(names["weight"]) or "") if "weight" in names else "",
                str(feature.GetField(picture) or ""),
                f"{path.name} feature {feature.GetFID()}",
            )
        )
    longitude, latitude = crs.to_longitude_latitude(np.array(x), np.array(y), reference.ExportToWkt())
    return [Row(row[0], float(east), float(north), *row[1:]) for row, east, north in zip(rows, longitude, latitude)]


def _column(names: dict[str, str], wanted: Sequence[str]) -> str | None:
    return next((names[name] for name in wanted if name in names), None)


def to_number(text: str | None) -> float:
    """NaN where it is none; a decimal comma is taken for a point, as degrees have no thousands to part."""
    try:
        return float((text or "").strip().replace(",", ".", 1))
    except ValueError:
        return float("nan")
