"""Predictions as files: GeoPackage with styled layers, GeoJSON, CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np

from trainer.atomic import write_text
from trainer.contract import InputError
from trainer.geolocation.prediction import TOP, Predictions

FORMATS = (".gpkg", ".geojson", ".json", ".csv")


def check_format(path: Path) -> None:
    """Refuse a file name before anything is computed.

    Raises:
        InputError: the extension is none that can be written.
    """
    if path.suffix.lower() not in FORMATS:
        raise InputError(f"{path.name}: no such kind of result.", "Use .gpkg, .geojson or .csv.", "bad-format")


def write_predictions(path: Path, predictions: Predictions) -> None:
    """Write predictions whole or not at all, in the kind that the extension says.

    Raises:
        InputError: the extension is none of :data:`FORMATS`, or GDAL refuses.
        MissingDependencyError: a GeoPackage without GDAL.
        OSError: it cannot be written there.
    """
    check_format(path)
    kind = path.suffix.lower()
    if kind == ".gpkg":
        from trainer.geolocation.prediction_layers import write_layers

        write_layers(path, predictions)
    elif kind == ".csv":
        write_text(path, _csv(predictions))
    else:
        write_text(path, _geojson(predictions))


def records(predictions: Predictions) -> list[dict[str, Any]]:
    """A record a place; None where something is not known."""
    found = []
    decoded, cells = predictions.decoded, predictions.cells
    for row, name in enumerate(predictions.places.ids):
        error = float(predictions.error_km[row])
        record: dict[str, Any] = {
            "id": name,
            "longitude": round(float(decoded.longitude[row]), 7),
            "latitude": round(float(decoded.latitude[row]), 7),
            "radius_km": round(float(decoded.radius_km[row]), 4),
            "probability": predictions.probability,
            "confidence": round(float(decoded.confidence[row]), 4),
            "error_km": round(error, 4) if np.isfinite(error) else None,
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


def _csv(predictions: Predictions) -> str:
    text = io.StringIO()
    rows = records(predictions)
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: "" if value is None else value for name, value in row.items()} for row in rows)
    return text.getvalue()


def _geojson(predictions: Predictions) -> str:
    features = [
        {
            "type": "Feature",
            "id": record["id"],
            "geometry": {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]},
            "properties": record,
        }
        for record in records(predictions)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, allow_nan=False) + "\n"
