"""Embeddings as GeoParquet 1.1, the table that DuckDB, geopandas and the cloud's engines read without a plugin.

https://geoparquet.org/releases/v1.1.0/: footprints as WKB in WGS 84, a covering ``bbox`` for each, ZSTD, and rows along
a Hilbert curve, so that a query of one district reads few row groups.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import InputError, MissingDependencyError
from trainer.files.own_files import refuse_other_file
from trainer.geography.hilbert import hilbert_number
from trainer.geography.positions import WGS84
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds, degrees, footprints

SUFFIXES = (".parquet", ".geoparquet")
GROUP_ROWS = 16_384
"""Rows of a group: what a reader skips or reads as one."""
HILBERT_BITS = 16
MAKER = "geoembed"
"""Key of the file's metadata that says whose vectors these are."""
_RING = 1 + 4 + 4 + 4 + 5 * 16
"""Bytes of a polygon of four corners as WKB."""

Floats = npt.NDArray[np.float64]


def write_geoparquet(embeddings: EmbeddingSet, path: Path, reporter: Reporter, replace: bool = False) -> None:
    """Write every tile of an embeddings folder with its footprint and its vector, whole or not at all.

    Columns: ``id``, ``source``, ``date`` (where one is known), ``geometry``, ``bbox`` and ``embedding``, a list of D
    float32 of length one where the folder's are. Chips have neither geometry nor bbox. Memory does not grow with the
    number of tiles beyond their order.

    Args:
        embeddings: An opened folder.
        path: The file, ``.parquet`` or ``.geoparquet``.
        reporter: Hears of progress.
        replace: Whether a file that is there, and no such table, may be written over.

    Raises:
        InputError: the name is no table's, or a file of somebody else would be lost.
        MissingDependencyError: there is no pyarrow.
        CancelledError: the reporter was told to stop; nothing is left.
    """
    check(path, replace)
    parquet, arrow = _pyarrow()
    manifest, table = embeddings.manifest, embeddings.table
    fields = [("id", arrow.int64()), ("source", arrow.dictionary(arrow.int32(), arrow.string()))]
    dates = [source.date or None for source in manifest.sources]
    if any(dates):
        fields.append(("date", arrow.string()))
    edges = ("xmin", "ymin", "xmax", "ymax")
    fields += [
        ("geometry", arrow.binary()),
        ("bbox", arrow.struct([(name, arrow.float64()) for name in edges])),
        ("embedding", arrow.list_(arrow.float32(), manifest.dimension)),
    ]
    order = along_hilbert(embeddings.positions.longitude, embeddings.positions.latitude)
    reporter.stage("table", say("export.writing-table", "Table of {count:,} tiles", count=len(table)))
    names = arrow.array([source.name for source in manifest.sources])
    schema = arrow.schema(fields, metadata={"geo": json.dumps(_geo(embeddings)), MAKER: json.dumps(_whose(embeddings))})
    with replacing(path) as temporary, parquet.ParquetWriter(temporary, schema, compression="zstd") as writer:
        for start in range(0, len(order), GROUP_ROWS):
            rows = order[start : start + GROUP_ROWS]
            part, count = table[rows], len(rows)
            box, shapes = outlines(embeddings, rows)
            sources = part["source"].astype(np.int32)
            columns: dict[str, Any] = {
                "id": arrow.array(part["id"].astype(np.int64)),
                "source": arrow.DictionaryArray.from_arrays(arrow.array(sources), names),
                "date": arrow.array([dates[source] for source in sources.tolist()], arrow.string()),
                "geometry": arrow.array(shapes, arrow.binary()),
                "bbox": arrow.StructArray.from_arrays(
                    [arrow.array(box[:, edge]) for edge in range(4)],
                    list(edges),
                    mask=arrow.array(np.array([shape is None for shape in shapes], bool)),
                ),
                "embedding": arrow.FixedSizeListArray.from_arrays(
                    arrow.array(embeddings.rows(rows).ravel()), manifest.dimension
                ),
            }
            batch = arrow.Table.from_arrays([columns[name] for name, _kind in fields], schema=schema)
            writer.write_table(batch, row_group_size=GROUP_ROWS)
            reporter.progress(start + count, len(order), "tiles")


def check(path: Path, replace: bool) -> None:
    """Refuse a name before anything is computed. Raises as :func:`write_geoparquet`."""
    if path.suffix.lower() not in SUFFIXES:
        raise InputError(
            say("any.no-such-kind-result", "{name}: no such kind of result.", name=path.name),
            say("export.use-parquet", "Use .parquet or .geoparquet."),
            "bad-format",
        )
    parquet, _ = _pyarrow()
    if path.exists() and not replace:
        try:
            ours = MAKER.encode() in (parquet.read_schema(path).metadata or {})
        except (OSError, ValueError):
            ours = False
        refuse_other_file(path, ours, may_replace=True)


def _pyarrow() -> tuple[Any, Any]:
    """The modules ``pyarrow.parquet`` and ``pyarrow``."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingDependencyError(
            say("export.no-pyarrow", "Parquet needs the package pyarrow, which this interpreter lacks."),
            say("export.install-pyarrow", "Install it: pip install pyarrow."),
            "no-pyarrow",
        ) from error
    return pyarrow.parquet, pyarrow


def along_hilbert(longitude: Floats, latitude: Floats) -> npt.NDArray[np.int64]:
    """(N,) rows in the order of a Hilbert curve over the box of their positions; those without a position last."""
    known = np.isfinite(longitude) & np.isfinite(latitude)
    cells = []
    for values in (longitude, latitude):
        least, most = (values[known].min(), values[known].max()) if known.any() else (0.0, 1.0)
        scaled = (np.where(known, values, least) - least) / max(most - least, 1e-12)
        cells.append((scaled * (2**HILBERT_BITS - 1)).astype(np.int64))
    along = hilbert_number(cells[0], cells[1], HILBERT_BITS)
    along[~known] = 4**HILBERT_BITS
    return np.argsort(along, kind="stable")


def outlines(embeddings: EmbeddingSet, rows: npt.NDArray[np.int64]) -> tuple[Floats, list[bytes | None]]:
    """(M, 4) west, south, east, north in degrees, and the footprint of each tile as WKB; None without a place.

    A footprint over the antimeridian is cut there, and its box goes round the Earth.
    """
    corners = footprints(embeddings.table[rows], embeddings.manifest.sources, WGS84)
    ring = np.concatenate([corners, corners[:, :1]], axis=1)
    whole = np.isfinite(ring).all(axis=(1, 2))
    box = np.concatenate([ring.min(axis=1), ring.max(axis=1)], axis=1)
    plain = whole & (box[:, 0] >= -180) & (box[:, 2] <= 180) & (box[:, 2] - box[:, 0] < 180)
    head = np.frombuffer(b"\x01" + np.array([3, 1, 5], "<u4").tobytes(), np.uint8)
    packed = np.empty((len(rows), _RING), np.uint8)
    packed[:, : len(head)] = head
    packed[:, len(head) :] = np.ascontiguousarray(ring, "<f8").reshape(len(rows), -1).view(np.uint8)
    shapes: list[bytes | None] = [one.tobytes() if fits else None for one, fits in zip(packed, plain)]
    for place in np.flatnonzero(~plain).tolist():  # some of the tiles of a world map
        own = bounds(embeddings, rows[place : place + 1])[0]
        crs_wkt = embeddings.manifest.sources[embeddings.table[rows[place]]["source"]].crs_wkt
        rings = degrees(own, crs_wkt) if crs_wkt and np.isfinite(own).all() else []
        if rings:
            shapes[place] = _as_wkb(rings)
            corners = np.concatenate(rings)
            box[place] = *corners.min(axis=0), *corners.max(axis=0)
    return box, shapes


def _as_wkb(rings: list[Floats]) -> bytes:
    """A polygon, or several where there are several rings."""
    parts = [np.concatenate([ring, ring[:1]]) for ring in rings]
    polygons = [b"\x01" + np.array([3, 1, len(part)], "<u4").tobytes() + part.astype("<f8").tobytes() for part in parts]
    if len(polygons) == 1:
        return bytes(polygons[0])
    return b"\x01" + np.array([6, len(polygons)], "<u4").tobytes() + b"".join(polygons)


def _geo(embeddings: EmbeddingSet) -> dict[str, Any]:
    """The metadata of the format; without a CRS it is longitude and latitude in WGS 84."""
    covering = {edge: ["bbox", edge] for edge in ("xmin", "ymin", "xmax", "ymax")}
    column = {"encoding": "WKB", "geometry_types": ["Polygon", "MultiPolygon"], "covering": {"bbox": covering}}
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _whose(embeddings: EmbeddingSet) -> dict[str, Any]:
    """What the vectors are, for who compares them with others; no path of this machine."""
    manifest = embeddings.manifest
    return {
        "encoder": manifest.encoder,
        "dimension": manifest.dimension,
        "unit_length": manifest.normalised,
        "tile_pixels": manifest.size,
        "ground_resolution": manifest.ground_resolution,
        "attribution": sorted({source.attribution for source in manifest.sources if source.attribution}),
    }
