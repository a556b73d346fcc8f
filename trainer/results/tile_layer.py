"""``tiles.gpkg``: the tiles as a layer that QGIS opens in colour.

One layer, ``tiles``. Its footprints are in the sources' CRS where all sources share one; otherwise in
WGS 84, because one layer that can be searched and styled as a whole is what a person expects of one
result. Image chips have no footprint: their layer is a table, in which ``picture`` names their files. The feature id
of a tile is its row in the table of the embeddings, counted from 1, whatever a person deletes. ``cluster``,
``cluster_name`` and ``similarity`` come later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.messages import printable, say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import footprints, layer_crs
from trainer.results.geopackage import Layer, Progress, Rows, columns_of, put_style, touch, transaction, write_layers
from trainer.results.styles import style

LAYER = "tiles"
PICTURE = "picture"
ROWS_AT_ONCE = 20_000
CLUSTER_STYLE = "Clusters"
_COLUMNS = {
    "id": int,
    "source": int,
    "column": int,
    "row": int,
    "longitude": float,
    "latitude": float,
    "information": float,
    "entropy": float,
    "valid": float,
}
_COLOURS = {"pca_red": int, "pca_green": int, "pca_blue": int}


def write_tile_layer(
    path: Path,
    embedding_set: EmbeddingSet,
    colours: npt.NDArray[np.uint8],
    progress: Progress = lambda _done, _total: None,
    pictures: Optional[Mapping[int, Sequence[str]]] = None,
) -> str:
    """Write the layer whole or not at all.

    Args:
        path: The GeoPackage; an existing one is replaced.
        embedding_set: The tiles and the source grids.
        colours: (N, 3) PCA colours.
        progress: Called with (tiles written, tiles in all).
        pictures: Of sources that are folders of pictures, by their number: the file of each column.

    Returns:
        WKT or code of the layer's CRS; "" for chips.

    Raises:
        OSError: it cannot be written there.
        MissingDependencyError: there is no GDAL.
    """
    crs = layer_crs(embedding_set.manifest.sources)
    layer = Layer(
        LAYER,
        {**_COLUMNS, **({PICTURE: str} if pictures else {}), **_COLOURS},
        _rows(embedding_set, colours, crs, pictures or {}),
        len(embedding_set),
        "Polygon" if crs else "",
        crs,
        ("Outlines", style("tile_outlines")) if crs else None,
    )
    write_layers(path, [layer], progress)
    return crs


def _rows(
    embedding_set: EmbeddingSet, colours: npt.NDArray[np.uint8], crs: str, pictures: Mapping[int, Sequence[str]]
) -> Iterator[Rows]:
    table, sources = embedding_set.table, embedding_set.manifest.sources
    for start in range(0, len(table), ROWS_AT_ONCE):
        part = table[start : start + ROWS_AT_ONCE]
        values = [_plain(part[name]) for name in _COLUMNS]
        if pictures:
            places = zip(part["source"].tolist(), part["column"].tolist())
            values.append(
                [printable(pictures[source][column]) if source in pictures else None for source, column in places]
            )
        values += list(colours[start : start + ROWS_AT_ONCE].T.tolist())
        yield Rows(values, footprints(part, sources, crs) if crs else ())


def _plain(values: npt.NDArray[Any]) -> list[Any]:
    """Python values; a float32 is rounded to its meaningful digits, and what is not a number is NULL."""
    if values.dtype.kind != "f":
        return list(values.tolist())
    wide = np.round(values.astype(np.float64), 5) if values.dtype == np.float32 else values
    plain: list[Any] = wide.tolist()
    if np.isfinite(wide).all():
        return plain
    return [value if np.isfinite(value) else None for value in plain]


# ---------------------------------------------------------------------------------------------
# What comes later
# ---------------------------------------------------------------------------------------------
def write_clusters(path: Path, labels: npt.NDArray[np.integer[Any]], names: Sequence[str], style: str) -> None:
    """Set ``cluster`` (1, 2, …) and ``cluster_name`` of every tile and the layer's default style, all or nothing.

    Args:
        path: The GeoPackage of :func:`write_tile_layer`.
        labels: (N,) in the table's order; 0 for a tile without a cluster.
        names: Of the clusters 1, 2, …
        style: QML; the PCA style stays in the file beside it.

    Raises:
        InputError: the file is no such layer, holds other tiles, or is being edited elsewhere.
    """
    with transaction(path) as connection:
        columns = _check(connection, path, len(labels))
        for name, kind in (("cluster", "INTEGER"), ("cluster_name", "TEXT")):
            if name not in columns:
                connection.execute(f"ALTER TABLE {LAYER} ADD COLUMN {name} {kind}")
        update = f"UPDATE {LAYER} SET cluster = ?, cluster_name = ? WHERE fid = ?"  # nosec B608  # a constant
        connection.executemany(
            update,
            (
                (label, names[label - 1], place) if label else (None, None, place)
                for place, label in enumerate(labels.tolist(), start=1)
            ),
        )
        touch(connection, LAYER)
        put_style(connection, LAYER, CLUSTER_STYLE, style)


def read_pictures(path: Path, count: int) -> Optional[list[str]]:
    """The file of each tile in the table's order, "" for none; None where the tiles are of no folders of pictures.

    Args:
        path: The GeoPackage of :func:`write_tile_layer`.
        count: How many tiles the embeddings have.

    Raises:
        InputError: the file is no such layer, holds other tiles, or is being edited elsewhere.
    """
    with transaction(path) as connection:
        if PICTURE not in _check(connection, path, count):
            return None
        query = f"SELECT fid, {PICTURE} FROM {LAYER} WHERE {PICTURE} IS NOT NULL"  # nosec B608  # constants
        found = dict(connection.execute(query).fetchall())
    return [str(found.get(fid, "")) for fid in range(1, count + 1)]


def read_labels(path: Path, count: int) -> Optional[npt.NDArray[np.uint8]]:
    """The cluster (N,) of each tile in the table's order, 0 for none; None where no clusters were made.

    Args:
        path: The GeoPackage of :func:`write_tile_layer`.
        count: How many tiles the embeddings have.

    Raises:
        InputError: the file is no such layer, holds other tiles, or is being edited elsewhere.
    """
    with transaction(path) as connection:
        if "cluster" not in _check(connection, path, count):
            return None
        query = f"SELECT fid, cluster FROM {LAYER} WHERE cluster BETWEEN 1 AND 255"  # nosec B608  # a constant
        found = np.array(connection.execute(query).fetchall(), np.int64).reshape(-1, 2)
    labels = np.zeros(count, np.uint8)
    labels[found[:, 0] - 1] = found[:, 1]
    return labels


def write_similarity(path: Path, scores: npt.NDArray[np.float32]) -> None:
    """Set ``similarity`` of every tile, all or nothing.

    Args:
        path: The GeoPackage of :func:`write_tile_layer`.
        scores: (N,) in the table's order.

    Raises:
        InputError: the file is no such layer, holds other tiles, or is being edited elsewhere.
    """
    with transaction(path) as connection:
        if "similarity" not in _check(connection, path, len(scores)):
            connection.execute(f"ALTER TABLE {LAYER} ADD COLUMN similarity REAL")
        rows = zip(np.round(scores.astype(np.float64), 5).tolist(), range(1, len(scores) + 1))
        connection.executemany(f"UPDATE {LAYER} SET similarity = ? WHERE fid = ?", rows)  # nosec B608  # a constant
        touch(connection, LAYER)


def _check(connection: sqlite3.Connection, path: Path, count: int) -> set[str]:
    """The layer's columns, where it is a layer of so many tiles, of which some may have been deleted."""
    columns = columns_of(connection, LAYER)
    if "fid" not in columns:
        raise InputError(
            say("any.has-no-layer", "{path} has no layer '{layer}'.", path=path, layer=LAYER),
            say("any.embed-again", "Embed again."),
            "damaged",
        )
    counting = f"SELECT max(fid) FROM {LAYER}"  # nosec B608  # a constant
    (last,) = connection.execute(counting).fetchone()
    if last is not None and last > count:
        raise InputError(
            say(
                "results.has-tiles-embeddings",
                "{path} has {last} tiles, the embeddings {count}.",
                path=path,
                last=last,
                count=count,
            ),
            say("any.embed-again", "Embed again."),
            "damaged",
        )
    return columns
