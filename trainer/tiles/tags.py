"""Which tags lie in which tile: what vector layers, such as those of an OpenStreetMap extract, say of the ground.

A tag is a layer and a value of one of its attributes: a residential street is another than a residential quarter.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import gdal_failures, message_of, open_file
from trainer.messages import say
from trainer.tiles.tileset import Table

Flags = npt.NDArray[np.bool_]

FIELD = "kind"
"""Where nobody names one: what the layers that QGIS makes of an extract of OpenStreetMap have."""
MOST_TAGS = 128
FEWEST_TILES = 20
"""A tag in fewer tiles, or missing in fewer, teaches nothing."""
MOST_CELLS = 1 << 28


@dataclass(frozen=True)
class Tags:
    """What lies in N tiles.

    Attributes:
        names: (T) layer and value, the commonest first.
        there: (N, T).
    """

    names: list[str]
    there: Flags


def read_tags(named: str, table: Table, grids: Sequence[SourceGrid]) -> Tags:
    """The tags that lie in tiles, even with a corner.

    Args:
        named: A vector file, ``FILE`` or ``FILE:FIELD``; all its layers that have the field.
        table: N tiles.
        grids: The grids that its ``source`` counts.

    Raises:
        InputError: the file cannot be read, has no such field, or no tag tells any tiles from others.
    """
    path, field = _path_and_field(named)
    from trainer.gdal_library import gdal, ogr

    try:
        with gdal_failures(Path(path)):
            dataset = open_file(path, gdal.OF_VECTOR)
    except (InputError, OSError) as error:
        raise _unreadable(path, str(getattr(error, "message", error))) from error
    found: dict[str, Flags] = {}
    fields: set[str] = set()
    try:
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            if layer.GetGeomType() == ogr.wkbNone:
                continue
            fields.update(item.GetName() for item in layer.schema)
            if layer.GetLayerDefn().GetFieldIndex(field) < 0:
                continue
            for value in _values(dataset, layer.GetName(), field):
                layer.SetAttributeFilter(f"\"{field}\" = '{value}'")
                there = np.concatenate([_tiles_touched(layer, grid) for grid in grids])
                found[f"{layer.GetName()} {value.replace(chr(39) * 2, chr(39))}"] = there
            layer.SetAttributeFilter(None)
    except RuntimeError as error:
        raise _unreadable(path, message_of(error)) from error
    if field not in fields:
        known = ", ".join(sorted(fields)) or say("any.none", "none")
        raise InputError(
            say("evaluation.has-no-field", "{path} has no field '{field}'.", path=path, field=field),
            say("evaluation.give-field", "Give {name}:FIELD; it has: {fields}.", name=Path(path).name, fields=known),
            "no-field",
        )
    starts = np.cumsum([0, *(grid.columns * grid.rows for grid in grids)])
    source = table["source"].astype(np.int64)
    columns = np.array([grid.columns for grid in grids], np.int64)[source]
    places = starts[source] + table["row"].astype(np.int64) * columns + table["column"]
    counted = {name: there[places] for name, there in found.items()}
    telling = {
        name: there for name, there in counted.items() if FEWEST_TILES <= there.sum() <= len(table) - FEWEST_TILES
    }
    if not any(there.any() for there in counted.values()):
        raise InputError(
            say(
                "tiles.tags-elsewhere", "{path} has nothing with a {field} in any of the tiles.", path=path, field=field
            ),
            say("classification.same-ground", "Do they lie on the same ground, and is their CRS right?"),
            "no-tags",
        )
    if not telling:
        commonest = max(counted, key=lambda name: int(counted[name].sum()))
        raise InputError(
            say(
                "tiles.no-tag-tells",
                "{path}: no value of the field {field} lies in {fewest} tiles at least, and is missing in as many; "
                "{name} lies in {count} of {tiles}.",
                path=path,
                field=field,
                fewest=FEWEST_TILES,
                name=commonest,
                count=int(counted[commonest].sum()),
                tiles=len(table),
            ),
            say("tiles.name-another-field", "Name another field (FILE:FIELD), or give layers of this ground."),
            "no-tags",
        )
    names = sorted(telling, key=lambda name: -int(telling[name].sum()))[:MOST_TAGS]
    return Tags(names, np.stack([telling[name] for name in names], axis=1))


def _path_and_field(named: str) -> tuple[str, str]:
    path, colon, field = named.rpartition(":")
    return (path, field) if colon and len(path) > 1 and not Path(named).exists() else (named, FIELD)


def _values(dataset: Any, layer: str, field: str) -> list[str]:
    """The different values of a field, as SQL writes them."""
    query = f'SELECT DISTINCT "{field}" FROM "{layer}"'  # nosec B608  # names of the file's own, which is only read
    result = dataset.ExecuteSQL(query, None, "OGRSQL")
    values = sorted({str(feature.GetField(0)) for feature in result if feature.GetField(0) is not None})
    dataset.ReleaseResultSet(result)
    return [value.replace("'", "''") for value in values]


def _tiles_touched(layer: Any, grid: SourceGrid) -> Flags:
    """Whether a layer's features touch the tiles of a grid: (rows × columns), row by row."""
    from trainer.gdal_library import gdal

    cell = math.gcd(grid.size, grid.stride)
    wide = ((grid.columns - 1) * grid.stride + grid.size) // cell
    high = ((grid.rows - 1) * grid.stride + grid.size) // cell
    if not grid.crs_wkt or wide * high > MOST_CELLS:
        return np.zeros(grid.rows * grid.columns, np.bool_)
    raster = gdal.GetDriverByName("MEM").Create("", wide, high, 1, gdal.GDT_Byte)
    raster.SetProjection(grid.crs_wkt)
    raster.SetGeoTransform((grid.origin_x, cell * grid.pixel_x, 0, grid.origin_y, 0, cell * grid.pixel_y))
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    touched = raster.ReadAsArray() > 0
    span, step = grid.size // cell, grid.stride // cell
    windows = np.lib.stride_tricks.sliding_window_view(touched, (span, span))[::step, ::step]
    return np.asarray(windows.any(axis=(2, 3)).ravel(), np.bool_)


def _unreadable(path: str, reason: str) -> InputError:
    return InputError(
        say("tiles.tags-cannot-be-read", "{path} cannot be read as layers of tags: {reason}", path=path, reason=reason),
        say("tiles.give-a-vector-file", "Give a vector file, such as the GeoPackage of an OpenStreetMap extract."),
        "unreadable-tags",
    )
