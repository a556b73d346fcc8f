"""Predictions as a GeoPackage of four styled layers: ``points``, ``errors``, ``truth`` and ``cells`` (WGS 84)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from trainer.atomic import remove, replacing
from trainer.gdal_failures import gdal_failures
from trainer.geolocation.error_map import error_lines
from trainer.geolocation.prediction import LEAST_SHOWN, Predictions
from trainer.geolocation.prediction_files import records
from trainer.geolocation.prediction_styles import cell_style, error_style, point_style, truth_style
from trainer.geopackage import GEOMETRY, save_styles


def write_layers(path: Path, predictions: Predictions) -> None:
    """Write the layers whole or not at all.

    ``points`` has every attribute; ``errors`` and ``truth`` only places whose position is known; ``cells`` a
    polygon for each place and likely cell, with its probability.

    Raises:
        InputError: GDAL refuses.
        OSError: it cannot be written there.
        MissingDependencyError: there is no GDAL.
    """
    from trainer.tiles.gdal_library import ogr, osr

    with replacing(path) as temporary, gdal_failures(path):
        try:
            dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(temporary))
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(4326)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            dataset.StartTransaction()
            styles = []
            if predictions.cells is not None:
                _cells(ogr, dataset, reference, predictions)
                styles.append(("cells", "cells", cell_style()))
            if np.isfinite(predictions.error_km).any():
                _errors(ogr, dataset, reference, predictions)
                _truth(ogr, dataset, reference, predictions)
                styles.append(("errors", "errors", error_style(predictions.error_km)))
                styles.append(("truth", "truth", truth_style()))
            _points(ogr, dataset, reference, predictions)
            styles.append(("points", "points", point_style()))
            save_styles(ogr, dataset, styles)
            dataset.CommitTransaction()
            dataset = None
        finally:
            remove(temporary.with_name(temporary.name + "-journal"))


def _points(ogr: Any, dataset: Any, reference: Any, predictions: Predictions) -> None:
    rows = records(predictions)
    layer = _layer(ogr, dataset, reference, "points", ogr.wkbPoint, rows[0])
    for record in rows:
        _add(ogr, layer, record, shapely.Point(record["longitude"], record["latitude"]))


def _errors(ogr: Any, dataset: Any, reference: Any, predictions: Predictions) -> None:
    fields = {"id": "", "error_km": 0.0, "inside_radius": 0}
    layer = _layer(ogr, dataset, reference, "errors", ogr.wkbMultiLineString, fields)
    places, decoded = predictions.places, predictions.decoded
    for row in np.flatnonzero(np.isfinite(predictions.error_km)):
        one = slice(row, row + 1)
        ends = (places.longitude[one], places.latitude[one], decoded.longitude[one], decoded.latitude[one])
        error = float(predictions.error_km[row])
        record = {
            "id": places.ids[row],
            "error_km": round(error, 4),
            "inside_radius": int(error <= decoded.radius_km[row]),
        }
        _add(ogr, layer, record, shapely.MultiLineString(error_lines(*ends)))


def _truth(ogr: Any, dataset: Any, reference: Any, predictions: Predictions) -> None:
    layer = _layer(ogr, dataset, reference, "truth", ogr.wkbPoint, {"id": "", "error_km": 0.0})
    places = predictions.places
    for row in np.flatnonzero(np.isfinite(predictions.error_km)):
        record = {"id": places.ids[row], "error_km": round(float(predictions.error_km[row]), 4)}
        _add(ogr, layer, record, shapely.Point(places.longitude[row], places.latitude[row]))


def _cells(ogr: Any, dataset: Any, reference: Any, predictions: Predictions) -> None:
    cells = predictions.cells
    if cells is None:
        return
    fields = {"id": "", "cell": "", "rank": 0, "probability": 0.0, "level": 0}
    layer = _layer(ogr, dataset, reference, "cells", ogr.wkbMultiPolygon, fields)
    shapes: dict[int, bytes] = {}
    for row, name in enumerate(predictions.places.ids):
        for rank, (cell, share) in enumerate(zip(predictions.top[row].tolist(), predictions.top_probability[row]), 1):
            if share < LEAST_SHOWN and rank > 1:
                break
            if cell not in shapes:
                geometry = {"type": "MultiPolygon", "coordinates": cells.outlines[cell]}
                shapes[cell] = shapely.to_wkb(shapely.from_geojson(json.dumps(geometry)))
            record = {
                "id": name,
                "cell": cells.names[cell],
                "rank": rank,
                "probability": round(float(share), 4),
                "level": int(cells.level[cell]),
            }
            _add(ogr, layer, record, shapes[cell])


# ---------------------------------------------------------------------------------------------
# GDAL
# ---------------------------------------------------------------------------------------------
def _layer(ogr: Any, dataset: Any, reference: Any, name: str, kind: int, example: dict[str, Any]) -> Any:
    layer = dataset.CreateLayer(name, reference, kind, [f"GEOMETRY_NAME={GEOMETRY}", "FID=fid"])
    for field, value in example.items():
        text = isinstance(value, str) or field == "id" or (field.startswith("cell_") and "probability" not in field)
        whole = isinstance(value, int)
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString if text else ogr.OFTInteger64 if whole else ogr.OFTReal))
    return layer


def _add(ogr: Any, layer: Any, record: dict[str, Any], shape: Any) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in record.items():
        if value is not None:
            feature.SetField(name, value)
    wkb = shape if isinstance(shape, bytes) else shapely.to_wkb(shape)
    feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
    layer.CreateFeature(feature)
