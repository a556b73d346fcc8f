"""The tiles of each polygon, what they have in common, and which others look like them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.regions import read_polygons
from trainer.geography.tables import LayerOptions, open_layer
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds, outlines_in_degrees
from trainer.search.tile_lookup import row_at

Floats = npt.NDArray[np.float64]
Vectors = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

ROWS_AT_ONCE = 65_536
CANDIDATES = 50
"""Tiles that are looked at for each that is answered, as neighbours overlap and resemble each other."""
TOUCHING = 1e-6


@dataclass(frozen=True)
class Zone:
    """One polygon with tiles.

    Attributes:
        number: Place of the polygon in its layer, from 1.
        name: Of it.
        shape: In degrees.
        rows: (m,) tiles whose middle lies in it.
        mean: (D,) of their vectors.
        medoid: Row of the tile that is most like the mean.
        alike: Mean cosine of the tiles to the mean: 1 where they look the same.
    """

    number: int
    name: str
    shape: Any
    rows: Integers
    mean: Vectors
    medoid: int
    alike: float

    @property
    def unit(self) -> Vectors:
        """(D,) the mean as a query."""
        return np.asarray(self.mean / max(float(np.linalg.norm(self.mean)), 1e-12), np.float32)


@dataclass(frozen=True)
class Found:
    """The look-alikes of a zone, the first chosen first: (k,) rows, and their cosine to its mean."""

    rows: Integers
    similarity: Floats


def polygon_zones(embeddings: EmbeddingSet, path: Path, reporter: Reporter = SILENT) -> list[Zone]:
    """The polygons of a layer that have tiles; those without are counted and told.

    Of a layer of points each has the tile that it lies in.

    Raises:
        InputError: the layer cannot be read, the tiles have no positions, or none lies in a polygon.
    """
    if not embeddings.positions.known:
        raise InputError(
            say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=embeddings.folder),
            say("zones.embed-imagery-with-crs", "Polygons need them: embed imagery that has a CRS."),
            "no-positions",
        )
    points = _points(path)
    if points is not None:
        shapes, names, members = _under_points(embeddings, *points)
    else:
        shapes, names = read_polygons(path)
        where = embeddings.positions
        placed = np.flatnonzero(np.isfinite(where.longitude))
        tree = shapely.STRtree(shapely.points(where.longitude[placed], where.latitude[placed]))
        members = [np.sort(placed[tree.query(shape, predicate="contains")]) for shape in shapes]
    zones = []
    for number, (shape, name, rows) in enumerate(zip(shapes, names, members), start=1):
        if len(rows):
            zones.append(_zone(embeddings, number, name, shape, rows))
        reporter.progress(number, len(shapes), "polygons")
    if not zones:
        raise InputError(
            say(
                "zones.no-tile-in-a-polygon",
                "None of the {tiles:,} tiles has its middle in one of the {count} polygons of {path}.",
                tiles=len(embeddings),
                count=len(shapes),
                path=path,
            ),
            say("classification.same-ground", "Do they lie on the same ground, and is their CRS right?"),
            "no-overlap",
        )
    if len(zones) < len(shapes):
        reporter.warn(
            say(
                "zones.polygons-without-tiles",
                "{count} of {total} polygons have no tile's middle in them and are left out.",
                count=len(shapes) - len(zones),
                total=len(shapes),
            ),
            say("zones.smaller-stride", "A smaller --stride of the embeddings would give them some."),
        )
    return zones


def _points(path: Path) -> tuple[Floats, Floats] | None:
    """Longitude and latitude of a layer of points; None where it is none."""
    from trainer.gdal_library import gdal, ogr, open_file

    try:
        dataset = open_file(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        return None  # what is wrong with it is said where polygons are read
    layer = dataset.GetLayer(0) if dataset is not None else None
    if layer is None or ogr.GT_Flatten(layer.GetGeomType()) != ogr.wkbPoint:
        return None
    table = open_layer(str(path), LayerOptions())
    places = np.array([(record.x, record.y) for record in table.records([])], np.float64).reshape(-1, 2)
    return crs.to_longitude_latitude(places[:, 0], places[:, 1], table.crs_wkt)


def _under_points(
    embeddings: EmbeddingSet, longitude: Floats, latitude: Floats
) -> tuple[list[Any], list[str], list[Integers]]:
    """For each point the outline in degrees, a name and the row of the tile that it lies in; no row for none."""
    members = []
    for place in zip(longitude.tolist(), latitude.tolist()):
        try:
            members.append(np.array([row_at(embeddings, *place)]))
        except InputError:
            members.append(np.zeros(0, np.int64))
    shapes = []
    for rows in members:
        rings = outlines_in_degrees(embeddings, rows)[0] if len(rows) else []
        shapes.append(shapely.MultiPolygon([shapely.Polygon(ring) for ring in rings]))
    return shapes, [f"point {number}" for number in range(1, len(members) + 1)], members


def _zone(embeddings: EmbeddingSet, number: int, name: str, shape: Any, rows: Integers) -> Zone:
    vectors = embeddings.rows(rows)
    mean = vectors.mean(axis=0)
    units = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    likeness = units @ (mean / max(float(np.linalg.norm(mean)), 1e-12))
    return Zone(number, name, shape, rows, mean, int(rows[likeness.argmax()]), float(likeness.mean()))


def look_alikes(
    embeddings: EmbeddingSet, zones: Sequence[Zone], count: int, spread: float, reporter: Reporter = SILENT
) -> list[Found]:
    """For each zone tiles elsewhere that look like it, none over one of its own or over another that was chosen.

    They are chosen one by one by maximal marginal relevance (Carbonell and Goldstein 1998): how alike a tile is to the
    zone, less how alike to the nearest that was chosen.

    Args:
        embeddings: N tiles.
        zones: Z of them.
        count: How many tiles of each.
        spread: 0 by likeness alone; 1 by difference from those chosen alone, after the first.
        reporter: May stop the work.
    """
    queries = np.stack([zone.unit for zone in zones])
    most = min(len(embeddings), CANDIDATES * count + max(len(zone.rows) for zone in zones))
    scores = np.full((len(zones), 0), 0, np.float32)
    rows = np.zeros((len(zones), 0), np.int64)
    for start in range(0, len(embeddings), ROWS_AT_ONCE):
        part = np.arange(start, min(start + ROWS_AT_ONCE, len(embeddings)))
        vectors = embeddings.rows(part)
        units = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        scores = np.concatenate([scores, queries @ units.T], axis=1)
        rows = np.concatenate([rows, np.broadcast_to(part, (len(zones), len(part)))], axis=1)
        if scores.shape[1] > most:
            kept = np.argpartition(-scores, most - 1, axis=1)[:, :most]
            scores, rows = np.take_along_axis(scores, kept, axis=1), np.take_along_axis(rows, kept, axis=1)
        reporter.progress(int(part[-1]) + 1, len(embeddings), "tiles")
    found = []
    for zone, own_scores, own_rows in zip(zones, scores, rows):
        reporter.raise_if_cancelled()
        order = np.lexsort((own_rows, -own_scores))
        found.append(_chosen(embeddings, zone, own_rows[order], own_scores[order].astype(np.float64), count, spread))
    return found


def _chosen(embeddings: EmbeddingSet, zone: Zone, rows: Integers, scores: Floats, count: int, spread: float) -> Found:
    free = ~np.isin(rows, zone.rows)
    rows, scores = rows[free], scores[free]
    vectors = embeddings.rows(rows)
    units = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    open_, nearest = np.ones(len(rows), bool), np.full(len(rows), -1.0)
    chosen: list[int] = []
    while open_.any() and len(chosen) < count:
        worth = scores if not chosen else (1 - spread) * scores - spread * nearest
        best = int(np.where(open_, worth, -np.inf).argmax())
        if _over(embeddings, zone.rows, int(rows[best])).any():
            open_[best] = False
            continue
        chosen.append(best)
        nearest = np.maximum(nearest, units @ units[best])
        open_ &= ~_over(embeddings, rows, int(rows[best]))
        open_[best] = False
    return Found(rows[chosen], scores[chosen])


def _over(embeddings: EmbeddingSet, rows: Integers, other: int) -> npt.NDArray[np.bool_]:
    """(n,) which tiles lie on another one, of a source in the same CRS."""
    box = bounds(embeddings, rows)
    left, bottom, right, top = bounds(embeddings, np.array([other]))[0]
    source = embeddings.table["source"]
    wkt = embeddings.manifest.sources[source[other]].crs_wkt
    same = np.array([grid.crs_wkt == wkt for grid in embeddings.manifest.sources])[source[rows]]
    slack_x, slack_y = TOUCHING * (right - left), TOUCHING * (top - bottom)
    across = (box[:, 0] < right - slack_x) & (left < box[:, 2] - slack_x)
    return np.asarray(same & across & (box[:, 1] < top - slack_y) & (bottom < box[:, 3] - slack_y))
