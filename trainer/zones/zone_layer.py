"""Zones, and the tiles that look like them, as layers of a GeoPackage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from trainer.contract import EmbeddingFiles, InputError
from trainer.files.own_files import attributes_in, refuse_other_file
from trainer.geography.positions import WGS84
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import footprints
from trainer.results.geopackage import Layer, Rows, write_layers
from trainer.results.styles import search_result_style
from trainer.results.tile_layer import read_labels
from trainer.zones.polygon_zones import Found, Zone

LAYER, LOOK_ALIKES = "zones", "look_alikes"
_COLUMNS = {"polygon": int, "name": str, "tiles": int, "alike": float, "medoid": int}
_FURTHER = re.compile(r"(cluster|mean)_\d+")
_OF_LOOK_ALIKES = {"polygon": int, "name": str, "rank": int, "similarity": float, "tile": int}


def refuse_other_layer(path: Path, may_replace: bool) -> None:
    """Refuse to write over a file that this command did not make, and a name that is no GeoPackage.

    Raises:
        InputError: it would be lost, or its name ends otherwise.
    """
    if path.suffix.lower() != ".gpkg":
        raise InputError(
            say("zones.no-geopackage", "--out {path} is no GeoPackage.", path=path),
            say("zones.give-gpkg", "Give a name that ends in .gpkg."),
            "usage",
        )
    refuse_other_file(path, may_replace or (path.is_file() and _is_ours(path)), may_replace=True)


def _is_ours(path: Path) -> bool:
    """Whether a file has the layers that are written here, and nothing that a person added."""
    try:
        found = attributes_in(path)
    except (OSError, ValueError):
        return False
    columns = {name for name in found.pop(LAYER, set()) if not _FURTHER.fullmatch(name)}
    look_alikes = found.pop(LOOK_ALIKES, set(_OF_LOOK_ALIKES))
    return not found and columns == set(_COLUMNS) and look_alikes == set(_OF_LOOK_ALIKES)


def write_zones(
    path: Path, embeddings: EmbeddingSet, zones: Sequence[Zone], found: Sequence[Found], with_mean: bool
) -> None:
    """Write the layers whole or not at all.

    Args:
        path: The GeoPackage; one of this command's that is there is replaced.
        embeddings: The tiles.
        zones: The polygons with tiles.
        found: Of each, its look-alikes; empty for none.
        with_mean: Add the mean's components.

    Raises:
        OSError: it cannot be written there.
    """
    fields: dict[str, type] = dict(_COLUMNS)
    columns: list[list[Any]] = [
        [zone.number for zone in zones],
        [zone.name for zone in zones],
        [len(zone.rows) for zone in zones],
        [round(zone.alike, 5) for zone in zones],
        [int(embeddings.table["id"][zone.medoid]) for zone in zones],
    ]
    labels = _clusters(embeddings)
    if labels is not None:
        for number in range(1, len(embeddings.manifest.clusters) + 1):
            fields[f"cluster_{number}"] = float
            columns.append([round(float((labels[zone.rows] == number).mean()), 5) for zone in zones])
    if with_mean:
        for component in range(embeddings.manifest.dimension):
            fields[f"mean_{component + 1}"] = float
            columns.append([round(float(zone.mean[component]), 7) for zone in zones])
    shapes = [_multi(zone.shape) for zone in zones]
    layers = [Layer(LAYER, fields, [Rows(columns, shapes)], len(zones), "MultiPolygon", WGS84)]
    if found:
        layers.append(_look_alikes(embeddings, zones, found))
    write_layers(path, layers)


def _clusters(embeddings: EmbeddingSet) -> npt.NDArray[np.uint8] | None:
    path = embeddings.folder / EmbeddingFiles.LAYER
    if not len(embeddings.manifest.clusters) or not path.is_file():
        return None
    return read_labels(path, len(embeddings))


def _multi(shape: Any) -> bytes:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return bytes(shapely.multipolygons(parts).wkb)


def _look_alikes(embeddings: EmbeddingSet, zones: Sequence[Zone], found: Sequence[Found]) -> Layer:
    rows = np.concatenate([one.rows for one in found])
    similarity = np.concatenate([one.similarity for one in found])
    counts = [len(one.rows) for one in found]
    columns: list[list[Any]] = [
        [zone.number for zone, count in zip(zones, counts) for _ in range(count)],
        [zone.name for zone, count in zip(zones, counts) for _ in range(count)],
        [rank for count in counts for rank in range(1, count + 1)],
        similarity.round(5).tolist(),
        embeddings.table["id"][rows].tolist(),
    ]
    shapes = footprints(embeddings.table[rows], embeddings.manifest.sources, WGS84)
    style = search_result_style(similarity.astype(np.float32))
    return Layer(
        LOOK_ALIKES, _OF_LOOK_ALIKES, [Rows(columns, shapes)], len(rows), "Polygon", WGS84, ("Look-alikes", style)
    )
