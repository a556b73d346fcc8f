"""Predictions as files: GeoPackage with styled layers, GeoJSON, CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from trainer.atomic import write_text
from trainer.contract import InputError
from trainer.files.own_files import attributes_in
from trainer.geography.positions import WGS84
from trainer.geolocation.answers.error_map import error_lines
from trainer.geolocation.answers.predictions import Predictions
from trainer.geolocation.cells.geocells import Cells
from trainer.messages import say
from trainer.results.geopackage import Layer, Rows, write_layers
from trainer.results.styles import cell_style, error_style, style

Integers = npt.NDArray[np.int64]

FORMATS = (".gpkg", ".geojson", ".json", ".csv")
TOP = 5
"""Cells that have attributes of their own in each record."""
LEAST_SHOWN = 0.01
"""Cells after the first that are less likely are not drawn."""
NAMES = {
    "id": ("id", "uuid", "place", "name", "image"),
    "longitude": ("longitude", "lon", "lng", "long"),
    "latitude": ("latitude", "lat"),
}
"""What columns of a record may be called by whoever asks for them."""
_OTHERS = (
    "radius_km",
    "probability",
    "radius_places",
    "confidence",
    "error_km",
    "sure_cell",
    "sure_cell_level",
    "sure_cell_probability",
)
FIELDS = (
    *NAMES,
    *_OTHERS,
    *(f"cell_{place}{what}" for place in range(1, TOP + 1) for what in ("", "_probability")),
)


def check_format(path: Path, columns: Sequence[str] = ()) -> None:
    """Refuse a file name, or columns, before anything is computed.

    Raises:
        InputError: the extension is none that can be written, or has no columns to choose; there is no such column.
    """
    _fields(columns)
    if columns and path.suffix.lower() == ".gpkg":
        raise InputError(
            say("geolocation.columns-of-gpkg", "{name}: a layer with its style has all columns.", name=path.name),
            say("geolocation.columns-of-csv", "Write a .csv or .geojson, or leave --columns out."),
            "usage",
        )
    if path.suffix.lower() not in FORMATS:
        raise InputError(
            say("any.no-such-kind-result", "{name}: no such kind of result.", name=path.name),
            say("any.use-gpkg-geojson-csv", "Use .gpkg, .geojson or .csv."),
            "bad-format",
        )


def are_predictions(path: Path) -> bool:
    """Whether a file is what :func:`write_predictions` writes with all columns; of fewer it cannot be told."""
    try:
        found = attributes_in(path)
    except (OSError, ValueError):
        return False
    (layer, others) = ("points", {"errors", "truth", "cells"}) if path.suffix.lower() == ".gpkg" else ("", set())
    points = found.pop(layer, set())
    return set(found) <= others and {*NAMES, "radius_km", "radius_places"} <= points <= set(FIELDS)


def _fields(columns: Sequence[str]) -> dict[str, str]:
    """Name of a column to the field of a record that it holds, ``NAME=FIELD`` or a name that is known.

    Raises:
        InputError: there is no such field, or a name is there twice.
    """
    known = {name: field for field, names in NAMES.items() for name in names} | {field: field for field in FIELDS}
    found: dict[str, str] = {}
    for column in columns:
        name, _, field = column.partition("=")
        wanted = (field or name).strip().lower()
        if wanted not in known or name.strip() in found:
            raise InputError(
                say("geolocation.no-such-column", "--columns: '{column}' is no column, or named twice.", column=column),
                say("any.use-one-of", "Use one of {known}.", known=", ".join(FIELDS)),
                "usage",
            )
        found[name.strip()] = known[wanted]
    return found


def write_predictions(path: Path, predictions: Predictions, columns: Sequence[str] = ()) -> None:
    """Write predictions whole or not at all, in the kind that the extension says.

    Args:
        path: The file.
        predictions: What goes into it.
        columns: Of a .csv or .geojson, in this order (see :data:`NAMES`); all where there are none.

    Raises:
        InputError: the extension is none of :data:`FORMATS`, or GDAL refuses.
        MissingDependencyError: a GeoPackage without GDAL.
        OSError: it cannot be written there.
    """
    check_format(path, columns)
    kind = path.suffix.lower()
    if kind == ".gpkg":
        write_layers(path, _layers(predictions))
    elif kind == ".csv":
        write_text(path, _csv(predictions, _fields(columns)))
    else:
        write_text(path, _geojson(predictions, _fields(columns)))


def _records(predictions: Predictions) -> list[dict[str, Any]]:
    """A record a place; None where something is not known."""
    found = []
    decoded, cells = predictions.decoded, predictions.cells
    for row, name in enumerate(predictions.places.ids):
        error = float(predictions.error_km[row])
        record: dict[str, Any] = {
            "id": name,
            "longitude": round(float(decoded.longitude[row]), 7),
            "latitude": round(float(decoded.latitude[row]), 7),
            "radius_km": _known(decoded.radius_km[row]),
            "probability": predictions.probability,
            "radius_places": decoded.places,
            "confidence": _known(decoded.confidence[row]),
            "error_km": _known(error),
        }
        if cells is not None and predictions.sure is not None and predictions.sure_probability is not None:
            record["sure_cell"] = cells.names[int(predictions.sure[row])]
            record["sure_cell_level"] = int(cells.level[int(predictions.sure[row])])
            record["sure_cell_probability"] = round(float(predictions.sure_probability[row]), 4)
        for place in range(TOP):
            known = cells is not None and place < predictions.top.shape[1]
            cell = int(predictions.top[row, place]) if known else -1
            record[f"cell_{place + 1}"] = cells.names[cell] if cells is not None and known else None
            share = round(float(predictions.top_probability[row, place]), 4) if known else None
            record[f"cell_{place + 1}_probability"] = share
        found.append(record)
    return found


def _known(value: float) -> float | None:
    return round(float(value), 4) if np.isfinite(value) else None


def _chosen(record: dict[str, Any], fields: dict[str, str]) -> dict[str, Any]:
    return {name: record.get(field) for name, field in fields.items()} if fields else record


def _csv(predictions: Predictions, fields: dict[str, str]) -> str:
    text = io.StringIO()
    rows = [_chosen(record, fields) for record in _records(predictions)]
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: "" if value is None else value for name, value in row.items()} for row in rows)
    return text.getvalue()


def _geojson(predictions: Predictions, fields: dict[str, str]) -> str:
    features = [
        {
            "type": "Feature",
            "id": record["id"],
            "geometry": {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]},
            "properties": _chosen(record, fields),
        }
        for record in _records(predictions)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, allow_nan=False) + "\n"


# ---------------------------------------------------------------------------------------------
# The GeoPackage: four styled layers, ``points``, ``errors``, ``truth`` and ``cells`` (WGS 84)
# ---------------------------------------------------------------------------------------------
def _layers(predictions: Predictions) -> list[Layer]:
    """The layers: ``points`` has every attribute, ``errors`` and ``truth`` only places whose position is known.

    ``cells`` has a polygon for each place and likely cell, with its probability.
    """
    layers = []
    if predictions.cells is not None:
        layers.append(_cells(predictions, predictions.cells))
    known = np.flatnonzero(np.isfinite(predictions.error_km))
    if len(known):
        layers += [_errors(predictions, known), _truth(predictions, known)]
    found = _records(predictions)
    decoded = predictions.decoded
    shapes = shapely.to_wkb(shapely.points(decoded.longitude.round(7), decoded.latitude.round(7))).tolist()
    columns = {name: _type(name, value) for name, value in found[0].items()}
    rows = Rows([[record[name] for record in found] for name in columns], shapes)
    layers.append(_layer("points", columns, rows, "Point", style("prediction_points")))
    return layers


def _layer(name: str, columns: dict[str, type], rows: Rows, geometry: str, qml: str) -> Layer:
    return Layer(name, columns, [rows], len(rows.columns[0]), geometry, WGS84, (name, qml))


def _type(name: str, value: object) -> type:
    """The type of an attribute, which may be unknown in the first record."""
    if isinstance(value, str) or name == "id" or (name.startswith("cell_") and not name.endswith("probability")):
        return str
    return int if isinstance(value, int) else float


def _errors(predictions: Predictions, known: Integers) -> Layer:
    places, decoded, error = predictions.places, predictions.decoded, predictions.error_km[known]
    shapes = []
    for row in known:
        one = slice(row, row + 1)
        ends = (places.longitude[one], places.latitude[one], decoded.longitude[one], decoded.latitude[one])
        shapes.append(shapely.to_wkb(shapely.MultiLineString(error_lines(*ends))))
    inside = [None if np.isnan(radius) else int(far <= radius) for far, radius in zip(error, decoded.radius_km[known])]
    rows = Rows([[places.ids[row] for row in known], error.round(4).tolist(), inside], shapes)
    columns = {"id": str, "error_km": float, "inside_radius": int}
    return _layer("errors", columns, rows, "MultiLineString", error_style(predictions.error_km))


def _truth(predictions: Predictions, known: Integers) -> Layer:
    places = predictions.places
    shapes = shapely.to_wkb(shapely.points(places.longitude[known], places.latitude[known])).tolist()
    rows = Rows([[places.ids[row] for row in known], predictions.error_km[known].round(4).tolist()], shapes)
    return _layer("truth", {"id": str, "error_km": float}, rows, "Point", style("prediction_truth"))


def _cells(predictions: Predictions, cells: Cells) -> Layer:
    names: dict[str, type] = {"id": str, "cell": str, "rank": int, "probability": float, "level": int}
    columns: dict[str, list[object]] = {name: [] for name in names}
    shapes: list[bytes | None] = []
    outlines: dict[int, bytes] = {}
    for row, place in enumerate(predictions.places.ids):
        for rank, (cell, share) in enumerate(zip(predictions.top[row].tolist(), predictions.top_probability[row]), 1):
            if share < LEAST_SHOWN and rank > 1:
                break
            if cell not in outlines:
                geometry = {"type": "MultiPolygon", "coordinates": cells.outlines[cell]}
                outlines[cell] = shapely.to_wkb(shapely.from_geojson(json.dumps(geometry)))
            values = (place, cells.names[cell], rank, round(float(share), 4), int(cells.level[cell]))
            for name, value in zip(names, values):
                columns[name].append(value)
            shapes.append(outlines[cell])
    return _layer("cells", names, Rows(list(columns.values()), shapes), "MultiPolygon", cell_style())
