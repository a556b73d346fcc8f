"""Which tiles have a measured value: those under points, and those whose middle lies in a polygon."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from trainer.contract import InputError
from trainer.fields.points import read_points
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors
from trainer.geography.numerals import to_number
from trainer.geography.tables import TABLE_SUFFIXES
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

FEWEST = 20
"""Tiles with a value from which one is learned and tried."""


@dataclass(frozen=True)
class MeasuredTiles:
    """Tiles with a value, the mean of what was measured on each.

    Attributes:
        rows: (n,) rows of the table, rising.
        values: (n,).
        name: Of the field.
        source: What they were read from, for the person.
    """

    rows: Integers
    values: Floats
    name: str
    source: str


def measured_tiles(embeddings: EmbeddingSet, path: Path, field: str) -> MeasuredTiles:
    """Read the values of an embeddings folder's tiles.

    Args:
        embeddings: N tiles.
        path: Points, polygons or a CSV with positions.
        field: With the number.

    Raises:
        InputError: it cannot be read, has no such number, or too few tiles have one, or all have the same.
    """
    if path.suffix.lower() in TABLE_SUFFIXES or not _has_polygons(path):
        points = read_points(str(path), [field])
        tile = _tiles_at(embeddings, points.longitude, points.latitude)
        measured = points.values[:, 0]
    else:
        tile, measured = _in_polygons(embeddings, path, field)
    known = tile >= 0
    rows, place = np.unique(tile[known], return_inverse=True)
    if len(rows) < FEWEST:
        raise InputError(
            say(
                "regression.too-few-values",
                "{path} gives {count} of the {tiles:,} tiles a number; {fewest} are needed.",
                path=path,
                count=len(rows),
                tiles=len(embeddings),
                fewest=FEWEST,
            ),
            say("classification.same-ground", "Do they lie on the same ground, and is their CRS right?"),
            "too-few-labels",
        )
    values = np.bincount(place.ravel(), measured[known]) / np.bincount(place.ravel())
    if np.ptp(values) == 0:
        raise InputError(
            say(
                "regression.one-value",
                "{field} of {path} is {value:g} everywhere: there is nothing to learn.",
                field=field,
                path=path,
                value=values[0],
            ),
            say("regression.give-field-that-differs", "Give a field that differs from place to place."),
            "one-value",
        )
    return MeasuredTiles(rows, values, field, f"{path.name}, field {field}")


def _tiles_at(embeddings: EmbeddingSet, longitude: Floats, latitude: Floats) -> Integers:
    """(n,) the row of the tile with the nearest middle that contains each position; −1 for none."""
    table, where = embeddings.table, embeddings.positions
    placed = np.flatnonzero(np.isfinite(where.longitude))
    tree = cKDTree(unit_vectors(where.longitude[placed], where.latitude[placed]))
    reach = max(grid.size * _metres(grid) for grid in embeddings.manifest.sources) / (1000 * EARTH_RADIUS_KM)
    away, near = tree.query(unit_vectors(longitude, latitude), distance_upper_bound=2 * reach)
    rows = np.where(np.isfinite(away), placed[np.minimum(near, len(placed) - 1)], -1)
    for number, grid in enumerate(embeddings.manifest.sources):
        here = np.flatnonzero((rows >= 0) & (table["source"][rows] == number))
        if not len(here):
            continue
        x, y = crs.transform(longitude[here], latitude[here], crs.WGS84, grid.crs_wkt)
        half = np.abs([grid.pixel_x, grid.pixel_y]) * grid.size / 2 * (1 + 1e-9)
        inside = (np.abs(x - table["x"][rows[here]]) <= half[0]) & (np.abs(y - table["y"][rows[here]]) <= half[1])
        rows[here[~inside]] = -1
    return rows


def _metres(grid: Any) -> float:
    """A pixel's side on the ground, at most."""
    side = max(abs(float(grid.pixel_x)), abs(float(grid.pixel_y)))
    return side * 111_320 if grid.crs_wkt and crs.is_geographic(grid.crs_wkt) else side


def _has_polygons(path: Path) -> bool:
    from trainer.gdal_library import gdal, ogr, open_file

    try:
        dataset = open_file(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        return False
    layer = dataset.GetLayer(0) if dataset is not None else None
    return layer is not None and ogr.GT_Flatten(layer.GetGeomType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon)


def _in_polygons(embeddings: EmbeddingSet, path: Path, field: str) -> tuple[Integers, Floats]:
    """Tiles whose middle lies in a polygon with a number, and the number; a tile in several is there several times."""
    import shapely

    from trainer.gdal_library import gdal, open_file
    from trainer.geography.regions import read_polygons

    dataset = open_file(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
    if field not in names:
        raise InputError(
            say("evaluation.has-no-field", "{path} has no field '{field}'.", path=path, field=field),
            say(
                "evaluation.give-field", "Give {name}:FIELD; it has: {fields}.", name=path.name, fields=", ".join(names)
            ),
            "no-field",
        )
    shapes, _names = read_polygons(path)  # tells of features that cannot be read
    numbers = [_number(feature.GetField(field)) for feature in layer if feature.GetGeometryRef() is not None]
    where = embeddings.positions
    tiles, values = [], []
    for shape, number in zip(shapes, numbers):
        if math.isfinite(number):
            inside = np.flatnonzero(shapely.contains_xy(shape, where.longitude, where.latitude))
            tiles.append(inside)
            values.append(np.full(len(inside), number))
    if not tiles:
        return np.zeros(0, np.int64), np.zeros(0)
    return np.concatenate(tiles), np.concatenate(values)


def _number(value: Any) -> float:
    try:
        return float(value) if isinstance(value, (int, float)) else float(to_number(str(value)))
    except (TypeError, ValueError):
        return math.nan
