"""``tiles.gpkg``: the tiles as a layer that QGIS opens in colour.

One layer, ``tiles``. Its footprints are in the sources' CRS where all sources share one; otherwise in
WGS 84, because one layer that can be searched and styled as a whole is what a person expects of one
result. Image chips have no footprint: their layer is a table.

GDAL makes the empty GeoPackage, its CRS and its spatial index; the rows go in through SQLite with
geometries that NumPy has packed, which takes seconds for 100,000 tiles. ``cluster`` and ``cluster_name``
come later, in one transaction: a kill leaves the layer as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import remove, replacing
from trainer.contract import InputError
from trainer.gdal_library import gdal_failures
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.geopackage import GEOMETRY, create_style_table
from trainer.results.layer_footprints import footprints, geometries, layer_crs
from trainer.results.styles import pca_tile_style

LAYER = "tiles"
ROWS_AT_ONCE = 20_000
BUSY_SECONDS = 10.0
_COLUMNS = ("id", "source", "column", "row", "longitude", "latitude", "information", "entropy", "valid")
_COLOURS = ("pca_red", "pca_green", "pca_blue")
_WHOLE = ("id", "source", "column", "row", *_COLOURS)

Progress = Callable[[int, int], None]


def write_tile_layer(
    path: Path,
    embedding_set: EmbeddingSet,
    colours: npt.NDArray[np.uint8],
    progress: Progress = lambda _done, _total: None,
) -> str:
    """Write the layer whole or not at all.

    Args:
        path: The GeoPackage; an existing one is replaced.
        embedding_set: The tiles and the source grids.
        colours: (N, 3) PCA colours.
        progress: Called with (tiles written, tiles in all).

    Returns:
        WKT of the layer's CRS; "" for chips.

    Raises:
        OSError: it cannot be written there.
    """
    target_crs = layer_crs(embedding_set.manifest.sources)
    with replacing(path) as temporary:
        try:
            with gdal_failures(path):
                srs = _create(temporary, target_crs)
            with _connect(temporary, path) as connection:
                _insert(connection, embedding_set, colours, target_crs, srs, progress)
            with gdal_failures(path):
                _index(temporary, bool(target_crs))
            if target_crs:
                with _connect(temporary, path) as connection:
                    _put_style(connection, "PCA colours", pca_tile_style())
        finally:
            remove(temporary.with_name(temporary.name + "-journal"))  # SQLite leaves it where a disk is full
    return target_crs


def write_clusters(path: Path, labels: npt.NDArray[np.integer[Any]], names: Sequence[str], style: str) -> None:
    """Set ``cluster`` (1, 2, …) and ``cluster_name`` of every tile and the layer's default style, all or nothing.

    Args:
        path: The GeoPackage of :func:`write_tile_layer`.
        labels: (N,) in the table's order.
        names: Of the clusters 1, 2, …
        style: QML; the PCA style stays in the file beside it.

    Raises:
        InputError: the file is no such layer, holds other tiles, or is being edited elsewhere.
    """
    with _connect(path, path) as connection:
        columns = {record[1] for record in connection.execute(f"PRAGMA table_info({LAYER})")}
        if "id" not in columns:
            raise InputError(f"{path} has no layer '{LAYER}'.", "Embed again.", "damaged")
        counting = f"SELECT count(*) FROM {LAYER}"  # nosec B608  # a constant
        (count,) = connection.execute(counting).fetchone()
        if count != len(labels):
            raise InputError(f"{path} has {count} tiles, the embeddings {len(labels)}.", "Embed again.", "damaged")
        for name, kind in (("cluster", "INTEGER"), ("cluster_name", "TEXT")):
            if name not in columns:
                connection.execute(f"ALTER TABLE {LAYER} ADD COLUMN {name} {kind}")
        update = f"UPDATE {LAYER} SET cluster = ?, cluster_name = ? WHERE fid = ?"  # nosec B608  # a constant
        connection.executemany(
            update,
            ((label, names[label - 1], place) for place, label in enumerate(labels.tolist(), start=1)),
        )
        connection.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (LAYER,),
        )
        if _has_styles(connection):
            _put_style(connection, "Clusters", style)


# ---------------------------------------------------------------------------------------------
# The stages of writing
# ---------------------------------------------------------------------------------------------
def _create(path: Path, target_crs: str) -> int:
    """An empty GeoPackage with the layer and, where there is a map, the table of styles. Returns the srs_id."""
    from trainer.gdal_library import gdal, ogr, osr

    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"cannot create {path}")
    reference, kind = None, ogr.wkbNone
    if target_crs:
        reference, kind = osr.SpatialReference(), ogr.wkbPolygon
        reference.SetFromUserInput(target_crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer(
        LAYER, srs=reference, geom_type=kind, options=["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={GEOMETRY}", "FID=fid"]
    )
    for name in (*_COLUMNS, *_COLOURS):
        is_whole = name in _WHOLE
        field = ogr.FieldDefn(name, (ogr.OFTInteger64 if name == "id" else ogr.OFTInteger) if is_whole else ogr.OFTReal)
        layer.CreateField(field)
    if target_crs:
        create_style_table(ogr, dataset)
    layer = dataset = None
    if not target_crs:
        return 0
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        return int(connection.execute(query, (LAYER,)).fetchone()[0])


def _insert(
    connection: sqlite3.Connection,
    embedding_set: EmbeddingSet,
    colours: npt.NDArray[np.uint8],
    target_crs: str,
    srs: int,
    progress: Progress,
) -> None:
    names = ["fid", *([GEOMETRY] if target_crs else []), *_COLUMNS, *_COLOURS]
    quoted = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    statement = f"INSERT INTO {LAYER} ({quoted}) VALUES ({places})"  # nosec B608  # names are constants of this file
    table, extents = embedding_set.table, []
    for start in range(0, len(table), ROWS_AT_ONCE):
        part = table[start : start + ROWS_AT_ONCE]
        values: list[Any] = [range(start + 1, start + 1 + len(part))]
        if target_crs:
            corners = footprints(part, embedding_set.manifest.sources, target_crs)
            values.append(geometries(corners, srs))
            if np.isfinite(corners).any():
                extents.append([*np.nanmin(corners, axis=(0, 1)), *np.nanmax(corners, axis=(0, 1))])
        values += [_plain(part[name]) for name in _COLUMNS]
        values += list(colours[start : start + ROWS_AT_ONCE].T.tolist())
        connection.executemany(statement, zip(*values))
        progress(start + len(part), len(table))
    if extents:
        bounds = np.array(extents)
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist(), LAYER),
        )


def _plain(values: npt.NDArray[Any]) -> list[Any]:
    """Python values; a float32 is rounded to its meaningful digits, and what is not a number is NULL."""
    plain: list[Any]
    if values.dtype.kind == "f":
        wide = np.round(values.astype(np.float64), 5) if values.dtype == np.float32 else values
        plain = wide.tolist()
        if not np.isfinite(wide).all():
            plain = [value if np.isfinite(value) else None for value in plain]
    else:
        plain = values.tolist()
    return plain


def _index(path: Path, spatial: bool) -> None:
    from trainer.gdal_library import gdal

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if spatial:
        dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{LAYER}', '{GEOMETRY}')")
    dataset = None


# ---------------------------------------------------------------------------------------------
# Styles kept in the file, as QGIS keeps them
# ---------------------------------------------------------------------------------------------
def _has_styles(connection: sqlite3.Connection) -> bool:
    query = "SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'"
    return bool(connection.execute(query).fetchone()[0])


def _put_style(connection: sqlite3.Connection, name: str, qml: str) -> None:
    """Make a style the layer's default; other styles of the layer stay, to be chosen by hand."""
    connection.execute("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?", (LAYER,))
    connection.execute("DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?", (LAYER, name))
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) "
        "VALUES ('', '', ?, ?, ?, ?, '', 1, 'by GeoEmbed', '', NULL, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        (LAYER, GEOMETRY, name, qml),
    )


@contextmanager
def _connect(path: Path, shown: Path) -> Iterator[sqlite3.Connection]:
    """A connection in one transaction, committed at the end, with the functions that GDAL's triggers name.

    The triggers of the spatial index call functions that only GDAL defines; SQLite wants them to exist
    even where, as here, no geometry changes and none is called.
    """
    if not path.exists():
        raise InputError(f"{shown} does not exist.", "Embed again.", "no-layer")
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(function, 1, lambda _blob: None)
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            hint = "Save or end the editing of this layer in QGIS, then run the command again."
            raise InputError(f"{shown} is in use by another program.", hint, "locked") from error
        if "full" in str(error):
            raise OSError(28, "No space left on device", str(shown)) from error
        if "readonly" in str(error) or "unable to open" in str(error):
            raise PermissionError(13, "Permission denied", str(shown)) from error
        raise InputError(f"{shown} cannot be changed: {error}.", "Embed again.", "damaged") from error
    except sqlite3.DatabaseError as error:
        raise InputError(f"{shown} is damaged: {error}.", "Embed again.", "damaged") from error
    finally:
        connection.close()
