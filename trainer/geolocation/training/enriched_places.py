"""The places of a run as a table and a layer: split, class, projected position, and what their class stands for."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from trainer.atomic import write_text
from trainer.contract import MissingDependencyError, RunFiles
from trainer.files.tile_table import SPLITS
from trainer.geography import crs
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.head_protocol import Head, training_positions
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.training.head_objective import cells_of
from trainer.results.geopackage import Layer, Rows, write_layers

COLUMNS: dict[str, type] = {
    "id": str, "split": str, "longitude": float, "latitude": float,
    "class": int, "cell": str, "cell_longitude": float, "cell_latitude": float,
    "x": float, "y": float, "cell_x": float, "cell_y": float, "crs": str,
}  # fmt: skip
"""``class`` is the number of the cell in ``cells.geojson``; ``cell_…`` its centroid, in degrees and in the CRS."""


def projected_crs(places: GeotaggedSet, head: Head, options: HeadOptions) -> str:
    """WKT of the projected CRS of a run: the head's own, the one that was asked for, or one for its training places."""
    if head.crs_wkt:
        return head.crs_wkt
    if options.grid.crs:
        return crs.given_crs(options.grid.crs).wkt
    return crs.choose_crs(*training_positions(places)).wkt


def save_places(run: Path, places: GeotaggedSet, cells: Cells | None, crs_wkt: str) -> None:
    """Write ``places.csv`` and, where there is GDAL, ``places.gpkg``.

    They say which place was in which split, so that evaluation never meets a training place. A place outside the CRS,
    or in no cell, has nothing in these columns.
    """
    columns = _columns(places, cells, crs_wkt)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in zip(*columns.values()):
        writer.writerow(["" if value is None else value for value in row])
    write_text(run / RunFiles.PLACES, text.getvalue())
    shapes = shapely.to_wkb(shapely.points(places.longitude, places.latitude)).tolist()
    layer = Layer("places", COLUMNS, [Rows(list(columns.values()), shapes)], len(places), "Point", crs.WGS84)
    try:
        write_layers(run / RunFiles.PLACES_LAYER, [layer])
    except MissingDependencyError:  # a machine that only learns may have no GDAL
        return


def _columns(places: GeotaggedSet, cells: Cells | None, crs_wkt: str) -> dict[str, list[object]]:
    cell = cells_of(places, cells)
    x, y = crs.transform(places.longitude, places.latitude, crs.WGS84, crs_wkt)
    centre = np.full((4, len(places)), np.nan)
    if cells is not None:
        across, up = crs.transform(cells.longitude, cells.latitude, crs.WGS84, crs_wkt)
        centre = np.where(cell >= 0, np.stack([cells.longitude, cells.latitude, across, up])[:, cell], np.nan)
    code = crs.parse(crs_wkt)
    name = ":".join(code.to_authority() or ()) or str(code.name)
    return {
        "id": list(places.ids),
        "split": [SPLITS[split] for split in places.split],
        "longitude": _numbers(places.longitude, 7),
        "latitude": _numbers(places.latitude, 7),
        "class": [int(row) if row >= 0 else None for row in cell],
        "cell": [cells.names[row] if cells is not None and row >= 0 else None for row in cell],
        "cell_longitude": _numbers(centre[0], 7),
        "cell_latitude": _numbers(centre[1], 7),
        "x": _numbers(x, 3),
        "y": _numbers(y, 3),
        "cell_x": _numbers(centre[2], 3),
        "cell_y": _numbers(centre[3], 3),
        "crs": [name] * len(places),
    }


def _numbers(values: npt.NDArray[np.float64], digits: int) -> list[object]:
    return [round(value, digits) if np.isfinite(value) else None for value in values.tolist()]
