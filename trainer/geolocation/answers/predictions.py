"""Where pictures were taken, as records, and as files: GeoPackage with styled layers, GeoJSON, CSV."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from trainer.atomic import remove, replacing, write_text
from trainer.contract import InputError
from trainer.gdal_library import gdal_failures
from trainer.geography.great_circle import distance_km
from trainer.geolocation.answers.error_map import error_lines
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Decoded, finest_sure, joint_of
from trainer.geolocation.network.locator import Locator
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.reporting import Reporter
from trainer.results.geopackage import GEOMETRY, save_styles
from trainer.results.prediction_styles import cell_style, error_style, point_style, truth_style

# ---------------------------------------------------------------------------------------------
# Where pictures were taken, as records: position, radius, probability, the likeliest cells, and the error if known
# ---------------------------------------------------------------------------------------------
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

TOP = 5
CELLS_SHOWN = 20
"""Cells that are drawn of each place, at most."""
LEAST_SHOWN = 0.01


@dataclass(frozen=True)
class Predictions:
    """What was predicted for n places.

    Attributes:
        places: The places, some perhaps with a known position.
        decoded: The positions.
        probability: What the radius is to hold.
        error_km: (n,) distance to the known position; NaN where it is not known.
        cells: The cells, or None.
        top: (n, s) the likeliest cells, likeliest first.
        top_probability: (n, s).
        sure: (n,) of cells in cells the finest that is likelier than not, else the likeliest of the coarsest; else
            None.
        sure_probability: (n,) how likely it is.
    """

    places: GeotaggedSet
    decoded: Decoded
    probability: float
    error_km: Floats
    cells: Cells | None
    top: Integers
    top_probability: Floats
    sure: Integers | None = None
    sure_probability: Floats | None = None

    def summary(self) -> str:
        """A few lines for a person."""
        lines = []
        for row in range(min(len(self.places), 5)):
            lines.append(
                f"{self.places.ids[row]}: {self.decoded.latitude[row]:.4f}, {self.decoded.longitude[row]:.4f}, "
                f"within {self.decoded.radius_km[row]:,.3g} km with probability {self.probability:.0%}"
            )
        if len(self.places) > len(lines):
            lines.append(f"… and {len(self.places) - len(lines):,} more.")
        known = np.isfinite(self.error_km)
        if known.any():
            lines.append(
                f"{known.sum():,} positions are known: median error {np.median(self.error_km[known]):,.3g} km."
            )
        return "\n".join(lines)


def predict_places(
    run: Path, places: GeotaggedSet, refine: bool, reporter: Reporter, device: str = "auto"
) -> Predictions:
    """Say where places are.

    Args:
        run: A finished geolocation run.
        places: With or without positions.
        refine: Let the nearest training places vote within the top cells.
        reporter: Receives progress.
        device: As for :func:`trainer.encoders.device.choose_device`.

    Raises:
        InputError: the pictures do not fit the run.
    """
    locator = Locator(run, device)
    bands = len(places.pictures.bands)
    if bands != locator.encoder_card.channels:
        raise InputError(
            f"The run looks at {locator.encoder_card.channels} bands; these pictures have {bands}.",
            "Give pictures of the kind that it was trained on.",
            "bands",
        )
    places, store = read_pixels(places, locator.encoder_card.size, None, reporter)
    reporter.stage("predict", f"Locating {len(places):,} places")
    seen = locator.see(places, store, reporter)
    located = locator.locate(seen, refine)
    decoded = located.decoded
    error = distance_km(decoded.longitude, decoded.latitude, places.longitude, places.latitude)
    top, share = np.zeros((len(places), 0), np.int64), np.zeros((len(places), 0))
    if located.cell_probability is not None and locator.cells is not None:
        count = min(CELLS_SHOWN, len(locator.cells))
        top = np.argsort(-located.cell_probability, axis=1, kind="stable")[:, :count]
        share = np.take_along_axis(located.cell_probability, top, axis=1)
    sure = certainty = None
    if located.cell_probability is not None and locator.cells is not None and locator.cells.nested:
        joint = joint_of(located.cell_probability, locator.cells)
        sure = finest_sure(joint, locator.cells)
        certainty = joint[np.arange(len(sure)), sure]
    probability = locator.card.rules.decoder.probability
    return Predictions(places, decoded, probability, np.asarray(error), locator.cells, top, share, sure, certainty)


# ---------------------------------------------------------------------------------------------
# Predictions as a GeoPackage of four styled layers: ``points``, ``errors``, ``truth`` and ``cells`` (WGS 84)
# ---------------------------------------------------------------------------------------------
def write_layers(path: Path, predictions: Predictions) -> None:
    """Write the layers whole or not at all.

    ``points`` has every attribute; ``errors`` and ``truth`` only places whose position is known; ``cells`` a
    polygon for each place and likely cell, with its probability.

    Raises:
        InputError: GDAL refuses.
        OSError: it cannot be written there.
        MissingDependencyError: there is no GDAL.
    """
    from trainer.gdal_library import ogr, osr

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


# ---------------------------------------------------------------------------------------------
# Predictions as files: GeoPackage with styled layers, GeoJSON, CSV
# ---------------------------------------------------------------------------------------------
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
