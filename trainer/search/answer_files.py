"""Answers as files: GeoPackage (styled, in the source's CRS), GeoJSON (RFC 7946) and CSV."""

from __future__ import annotations

import csv
import io
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from trainer.atomic import write_text
from trainer.contract import InputError
from trainer.files.arrays import read_array
from trainer.files.own_files import attributes_in, refuse_other_file
from trainer.files.records import RecordError
from trainer.geography.positions import WGS84
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import footprints, layer_crs, outlines_in_degrees
from trainer.results.geopackage import Layer, Rows, Shapes, multipolygon_wkb, write_layers
from trainer.results.styles import search_result_style
from trainer.search.query import Answer

FORMATS = (".gpkg", ".geojson", ".json", ".csv")
LAYER = "search"


@dataclass(frozen=True)
class FoundTile:
    """A tile of an answer as files tell of it; None where a position, a distance or a date is not known.

    Attributes:
        rank: From 1, best first.
        id: Of the tile.
        similarity: To the examples, to six digits.
        distance_km: To the nearest example that has a place.
        longitude: Of its centre, in degrees.
        latitude: Likewise.
        source: Name of the image.
        date: When it was taken, as the manifest has it.
    """

    rank: int
    id: int
    similarity: float
    distance_km: Optional[float]
    longitude: Optional[float]
    latitude: Optional[float]
    source: str
    date: Optional[str]


COLUMNS = {
    "rank": int,
    "id": int,
    "similarity": float,
    "distance_km": float,
    "longitude": float,
    "latitude": float,
    "source": str,
}
"""The fields of :class:`FoundTile` as attributes of a layer."""
DATE = "date"
"""Beside them where any source knows when it was taken."""


def columns(embeddings: EmbeddingSet) -> dict[str, type]:
    """What is told of each tile that is found, and of which type."""
    return {**COLUMNS, **({DATE: str} if any(grid.date for grid in embeddings.manifest.sources) else {})}


def check_format(path: Path) -> None:
    """Refuse a file name before anything is computed.

    Raises:
        InputError: the extension is none that can be written.
    """
    if path.suffix.lower() not in FORMATS:
        raise InputError(
            say("any.no-such-kind-result", "{name}: no such kind of result.", name=path.name),
            say("any.use-gpkg-geojson-csv", "Use .gpkg, .geojson or .csv."),
            "bad-format",
        )


def refuse_other_files(path: Path) -> None:
    """Refuse to write an answer over a file that is none: a person's table or layer, or an answer with columns added.

    Raises:
        InputError: it would be lost.
    """
    refuse_other_file(path, path.is_file() and _is_answer(path), may_replace=True)


def refuse_other_arrays(path: Path, tiles: int) -> None:
    """Refuse to write similarities of so many tiles over an array of others. Raises as :func:`refuse_other_files`."""
    if not path.is_file():
        return
    try:
        found = read_array(path, memory_mapped=True)
        ours = found.dtype == np.float32 and found.shape == (tiles,)
    except (OSError, RecordError):
        ours = False
    refuse_other_file(path, ours, may_replace=True)


def _is_answer(path: Path) -> bool:
    """Whether a file is an answer as :func:`write_results` writes it, and holds nothing else."""
    ours = [{*COLUMNS, *further} for further in ((), (DATE,))]
    try:
        found = attributes_in(path)
    except (OSError, ValueError):
        return False
    layer = LAYER if path.suffix.lower() == ".gpkg" else ""
    return set(found) == {layer} and all(names - {"wkt"} in ours for names in found.values())


def write_results(path: Path, embeddings: EmbeddingSet, answer: Answer) -> Path:
    """Write the tiles found, whole or not at all: rank, id, similarity, distance to the first example, footprint.

    Args:
        path: ``.gpkg``: in the source's CRS (WGS 84 where tiles of several CRSs were found), with a default style
            that QGIS applies by itself; ``.geojson``: WGS 84, cut at the antimeridian; ``.csv``: with longitude and
            latitude of the centre and the footprint as WKT in WGS 84. An existing file is replaced.
        embeddings: The folder that was searched.
        answer: What was found.

    Returns:
        ``path``.

    Raises:
        InputError: the extension is none of these.
        MissingDependencyError: ``.gpkg`` without GDAL, or no library to transform coordinates.
        OSError: it cannot be written there.
    """
    check_format(path)
    kind = path.suffix.lower()
    if kind == ".gpkg":
        _write_geopackage(path, embeddings, answer)
    elif kind == ".csv":
        write_text(path, _csv(embeddings, answer))
    else:
        write_text(path, _geojson(embeddings, answer))
    return path


def found_tiles(embeddings: EmbeddingSet, answer: Answer) -> list[FoundTile]:
    """The tiles of an answer, best first."""
    table, sources = embeddings.table[answer.rows], embeddings.manifest.sources
    return [
        FoundTile(
            rank=rank,
            id=int(row["id"]),
            similarity=round(float(similarity), 6),
            distance_km=_known(float(distance), 3),
            longitude=_known(float(row["longitude"]), 7),
            latitude=_known(float(row["latitude"]), 7),
            source=sources[row["source"]].name,
            date=sources[row["source"]].date or None,
        )
        for rank, (row, similarity, distance) in enumerate(zip(table, answer.similarity, answer.distance_km), start=1)
    ]


def _known(value: float, digits: int) -> Optional[float]:
    return round(value, digits) if math.isfinite(value) else None


# ---------------------------------------------------------------------------------------------
# The formats
# ---------------------------------------------------------------------------------------------
def _write_geopackage(path: Path, embeddings: EmbeddingSet, answer: Answer) -> None:
    """One layer, ``search``: in the CRS of the tiles found where they share one, else in WGS 84; a table for chips."""
    from trainer.gdal_library import ogr  # noqa: F401  # told first where it is missing

    found, sources = embeddings.table[answer.rows], embeddings.manifest.sources
    numbers = np.unique(found["source"]) if len(found) else range(len(sources))
    crs = layer_crs([sources[number] for number in numbers])
    several = crs == WGS84 and any(sources[number].crs_wkt not in {"", WGS84} for number in numbers)
    tiles = found_tiles(embeddings, answer)
    kinds = columns(embeddings)
    values = [[getattr(tile, name) for tile in tiles] for name in kinds]
    if not crs:
        layer = Layer(LAYER, kinds, [Rows(values)], len(tiles))
    else:
        if several:  # cut at the antimeridian
            shapes: Shapes = [multipolygon_wkb(rings) for rings in outlines_in_degrees(embeddings, answer.rows)]
        else:
            shapes = footprints(found, sources, crs)
        style = ("similarity", search_result_style(answer.similarity))
        kind = "MultiPolygon" if several else "Polygon"
        layer = Layer(LAYER, kinds, [Rows(values, shapes)], len(tiles), kind, crs, style)
    write_layers(path, [layer])


def _geojson(embeddings: EmbeddingSet, answer: Answer) -> str:
    features = []
    names = columns(embeddings)
    for tile, rings in zip(found_tiles(embeddings, answer), outlines_in_degrees(embeddings, answer.rows)):
        geometry: Optional[dict[str, Any]] = None
        if len(rings) == 1:
            geometry = {"type": "Polygon", "coordinates": rings}
        elif rings:
            geometry = {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}
        properties = {name: getattr(tile, name) for name in names}
        features.append({"type": "Feature", "id": tile.id, "geometry": geometry, "properties": properties})
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, ensure_ascii=False, allow_nan=False) + "\n"


def _csv(embeddings: EmbeddingSet, answer: Answer) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = columns(embeddings)
    writer.writerow([*names, "wkt"])
    for tile, rings in zip(found_tiles(embeddings, answer), outlines_in_degrees(embeddings, answer.rows)):
        values = [getattr(tile, name) for name in names]
        writer.writerow([*("" if value is None else value for value in values), _wkt(rings)])
    return text.getvalue()


def _wkt(rings: list[list[list[float]]]) -> str:
    parts = ["((" + ", ".join(f"{x:.7f} {y:.7f}" for x, y in ring) + "))" for ring in rings]
    if len(parts) > 1:
        return "MULTIPOLYGON (" + ", ".join(parts) + ")"
    return "POLYGON " + parts[0] if parts else ""
