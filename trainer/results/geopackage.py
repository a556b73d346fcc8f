"""The one writer of GeoPackages: layers of tiles, of what a search found and of predictions, with their styles.

GDAL makes the empty file, its CRSs and its spatial indices; the rows go in through SQLite, with geometries that
NumPy packs where they are tiles, which takes seconds for 100,000 of them. A file that is there is changed in one
transaction: a kill leaves it as it was.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Union

import numpy as np
import numpy.typing as npt

from trainer.atomic import remove, replacing
from trainer.contract import GEOMETRY, InputError
from trainer.gdal_library import gdal_failures
from trainer.geography.positions import spatial_reference
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Shapes = Union[Floats, Sequence[Optional[bytes]]]
Progress = Callable[[int, int], None]

BUSY_SECONDS = 10.0
"""How long another program's transaction is waited for."""


@dataclass(frozen=True)
class Rows:
    """Some rows of a layer.

    Attributes:
        columns: A sequence a column of the layer, in its order; None is NULL.
        shapes: Four corners (M, 4, 2) of polygons, or a WKB each; what is NaN or None has no geometry. Empty in tables.
    """

    columns: Sequence[Sequence[Any]]
    shapes: Shapes = ()


@dataclass(frozen=True)
class Layer:
    """A layer to write.

    Attributes:
        name: Of the layer.
        columns: Its attributes and their types: int, float, str or bytes.
        rows: Parts of it, in order.
        total: How many rows there are in all.
        geometry: As OGC calls it: ``Point``, ``MultiLineString``, ``Polygon``, ``MultiPolygon``; "" for a table.
        crs: WKT or code; "" for a table.
        style: Name and QML of its default style; None for none.
    """

    name: str
    columns: Mapping[str, type]
    rows: Iterable[Rows]
    total: int
    geometry: str = ""
    crs: str = ""
    style: Optional[tuple[str, str]] = None


def write_layers(path: Path, layers: Sequence[Layer], progress: Progress = lambda _done, _total: None) -> None:
    """Write a GeoPackage whole or not at all.

    Args:
        path: The file; an existing one is replaced.
        layers: In the order in which programs list them.
        progress: Called with (rows written, rows in all).

    Raises:
        MissingDependencyError: there is no GDAL here.
        OSError: it cannot be written there.
        InputError: GDAL refuses otherwise.
    """
    with replacing(path) as temporary:
        try:
            with gdal_failures(path):
                srs = _create(temporary, layers)
            total, done = sum(layer.total for layer in layers), 0
            with transaction(temporary, path) as connection:
                for layer, number in zip(layers, srs):
                    for count in _insert(connection, layer, number):
                        done += count
                        progress(done, total)
            with gdal_failures(path):
                _index(temporary, layers)
            with transaction(temporary, path) as connection:
                for layer in layers:
                    if layer.style is not None:
                        put_style(connection, layer.name, *layer.style)
        finally:
            remove(temporary.with_name(temporary.name + "-journal"))  # SQLite leaves it where a disk is full


# ---------------------------------------------------------------------------------------------
# What is in a file
# ---------------------------------------------------------------------------------------------
@contextmanager
def transaction(path: Path, shown: Optional[Path] = None) -> Iterator[sqlite3.Connection]:
    """A connection in one transaction, committed at the end, with the functions that GDAL's triggers name.

    The triggers of the spatial index call functions that only GDAL defines; SQLite wants them to exist
    even where, as here, no geometry changes and none is called.

    Args:
        path: A GeoPackage.
        shown: What messages call it, where that is another name.

    Raises:
        InputError: it is not there, is no GeoPackage, or is in use by another program.
        OSError: the disk is full, or it may not be written there.
    """
    shown = shown or path
    if not path.exists():
        raise InputError(
            say("results.no-such-file", "{shown} does not exist.", shown=shown),
            say("any.embed-again", "Embed again."),
            "no-layer",
        )
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(function, 1, lambda _blob: None)
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            hint = say(
                "results.end-editing",
                "Save or end the editing of this layer in QGIS, then run the command again.",
            )
            raise InputError(
                say("results.in-use", "{shown} is in use by another program.", shown=shown), hint, "locked"
            ) from error
        if "full" in str(error):
            raise OSError(28, "No space left on device", str(shown)) from error
        if "readonly" in str(error) or "unable to open" in str(error):
            raise PermissionError(13, "Permission denied", str(shown)) from error
        raise InputError(
            say("results.cannot-be-changed", "{shown} cannot be changed: {error}.", shown=shown, error=error),
            say("any.embed-again", "Embed again."),
            "damaged",
        ) from error
    except sqlite3.DatabaseError as error:
        raise InputError(
            say("results.damaged", "{shown} is damaged: {error}.", shown=shown, error=error),
            say("any.embed-again", "Embed again."),
            "damaged",
        ) from error
    finally:
        connection.close()


def columns_of(connection: sqlite3.Connection, layer: str) -> set[str]:
    """The names of a layer's columns; empty where there is no such layer."""
    return {record[1] for record in connection.execute(f"PRAGMA table_info({layer})")}


def touch(connection: sqlite3.Connection, layer: str) -> None:
    """Note that a layer changed, as the standard wants it."""
    statement = "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?"
    connection.execute(statement, (layer,))


def put_style(connection: sqlite3.Connection, layer: str, name: str, qml: str) -> None:
    """Make a style the layer's default, as QGIS keeps it; other styles of the layer stay, to be chosen by hand.

    Nothing is done in a file of tables alone, which has no styles.
    """
    if not columns_of(connection, "layer_styles"):
        return
    connection.execute("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?", (layer,))
    connection.execute("DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?", (layer, name))
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) "
        "VALUES ('', '', ?, ?, ?, ?, '', 1, 'by GeoEmbed', '', NULL, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        (layer, GEOMETRY, name, qml),
    )


# ---------------------------------------------------------------------------------------------
# The stages of writing
# ---------------------------------------------------------------------------------------------
def _create(path: Path, layers: Sequence[Layer]) -> list[int]:
    """An empty GeoPackage with the layers and, where there is a map, the table of styles. Returns their srs_ids."""
    from trainer.gdal_library import gdal, ogr

    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"cannot create {path}")
    types = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString, bytes: ogr.OFTBinary}
    for layer in layers:
        reference, kind = None, ogr.wkbNone
        if layer.geometry:
            reference, kind = spatial_reference(layer.crs), getattr(ogr, f"wkb{layer.geometry}")
        options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={GEOMETRY}", "FID=fid"]
        made = dataset.CreateLayer(layer.name, srs=reference, geom_type=kind, options=options)
        for name, type_ in layer.columns.items():
            made.CreateField(ogr.FieldDefn(name, types[type_]))
    if any(layer.geometry for layer in layers):
        _create_style_table(ogr, dataset)
    made = dataset = None
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        found = [connection.execute(query, (layer.name,)).fetchone() for layer in layers]
    return [int(record[0]) if record else 0 for record in found]


_STYLE_TEXTS = (
    "f_table_catalog",
    "f_table_schema",
    "f_table_name",
    "f_geometry_column",
    "styleName",
    "styleQML",
    "styleSLD",
)


def _create_style_table(ogr: Any, dataset: Any) -> None:
    """The table ``layer_styles``, where QGIS looks for the styles of a file's layers; the columns are QGIS' own."""
    table = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name in _STYLE_TEXTS:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    flag = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    table.CreateField(flag)
    for name in ("description", "owner", "ui"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))


def _insert(connection: sqlite3.Connection, layer: Layer, srs: int) -> Iterator[int]:
    """Insert the rows part by part; yields how many each part had."""
    names = ["fid", *([GEOMETRY] if layer.geometry else []), *layer.columns]
    quoted = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    statement = f'INSERT INTO "{layer.name}" ({quoted}) VALUES ({places})'  # nosec B608  # names are ours
    first, extents = 1, []
    for part in layer.rows:
        count = len(part.columns[0])
        values: list[Any] = [range(first, first + count)]
        if layer.geometry:
            blobs, envelopes = _packed(part.shapes, srs)
            values.append(blobs)
            if np.isfinite(envelopes).any():
                extents.append([*np.nanmin(envelopes[:, [0, 2]], axis=0), *np.nanmax(envelopes[:, [1, 3]], axis=0)])
        connection.executemany(statement, zip(*values, *part.columns))
        first += count
        yield count
    if extents:
        bounds = np.array(extents)
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist(), layer.name),
        )


def _index(path: Path, layers: Sequence[Layer]) -> None:
    from trainer.gdal_library import gdal, open_file

    dataset = open_file(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for layer in layers:
        if layer.geometry:
            dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{layer.name}', '{GEOMETRY}')")
    dataset = None


# ---------------------------------------------------------------------------------------------
# Geometries as a GeoPackage stores them: a header with the envelope, then WKB
# ---------------------------------------------------------------------------------------------
_HEADER = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("envelope", "<f8", 4)]
_FOOTPRINT = np.dtype(
    [*_HEADER, ("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("ring", "<f8", (5, 2))]
)
"""With a polygon of one ring of five points."""
_LITTLE_ENDIAN_WITH_ENVELOPE = 0b011
_POLYGON, _MULTIPOLYGON = 3, 6


def multipolygon_wkb(rings: Sequence[Sequence[Sequence[float]]]) -> Optional[bytes]:
    """WKB of polygons of one closed ring each; None where there is none."""
    if not rings:
        return None
    parts = [struct.pack("<BII", 1, _MULTIPOLYGON, len(rings))]
    for ring in rings:
        parts += [struct.pack("<BIII", 1, _POLYGON, 1, len(ring)), np.asarray(ring, "<f8").tobytes()]
    return b"".join(parts)


def _packed(shapes: Shapes, srs: int) -> tuple[list[Optional[bytes]], Floats]:
    """The blobs of shapes, None where there is none, and their envelopes (M, 4): min x, max x, min y, max y."""
    if isinstance(shapes, np.ndarray):
        return _packed_footprints(shapes, srs)
    from trainer.gdal_library import ogr

    known: dict[bytes, tuple[float, float, float, float]] = {}
    blobs: list[Optional[bytes]] = []
    envelopes = np.full((len(shapes), 4), np.nan)
    for place, wkb in enumerate(shapes):
        if wkb is None:
            blobs.append(None)
            continue
        if wkb not in known:
            known[wkb] = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
        envelopes[place] = known[wkb]
        header = struct.pack("<2sBBi4d", b"GP", 0, _LITTLE_ENDIAN_WITH_ENVELOPE, srs, *known[wkb])
        blobs.append(header + wkb)
    return blobs, envelopes


def _packed_footprints(corners: Floats, srs: int) -> tuple[list[Optional[bytes]], Floats]:
    packed = np.zeros(len(corners), _FOOTPRINT)
    packed["magic"], packed["flags"], packed["srs"] = b"GP", _LITTLE_ENDIAN_WITH_ENVELOPE, srs
    packed["order"], packed["type"], packed["rings"], packed["points"] = 1, _POLYGON, 1, 5
    low, high = corners.min(axis=1), corners.max(axis=1)
    envelopes = np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], axis=1)
    packed["envelope"], packed["ring"] = envelopes, corners[:, [0, 1, 2, 3, 0]]
    blobs: list[Optional[bytes]] = packed.view(f"V{_FOOTPRINT.itemsize}").tolist()
    for place in np.flatnonzero(~np.isfinite(corners).all(axis=(1, 2))):
        blobs[place] = None
    return blobs, envelopes
