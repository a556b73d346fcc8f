"""The outlines of tiles in the canvas' CRS, whole across the antimeridian and in any projection."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from trainer.geography.polygons import Area
from trainer.geography.positions import WGS84
from trainer.results.footprints import PIECES, bounds, degrees
from trainer.search.searcher import Searcher

Floats = npt.NDArray[np.float64]

JUMP = 10.0
"""An edge so many times longer than the third longest goes round the world the wrong way."""
INSIDE = 180.0 - 1e-9
WKB_HEADER, WKB_POLYGON, WKB_MULTIPOLYGON = 9, 3, 6


def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """The CRS of a WKT, which custom ones survive too.

    Not kept here: QGIS keeps it, and empties it when the thread that read it first ends. One that is kept beyond that
    transforms nothing, in silence.
    """
    if wkt == WGS84:
        return QgsCoordinateReferenceSystem(WGS84)
    return QgsCoordinateReferenceSystem.fromWkt(wkt)


def outlines(boxes: Floats, crs_wkts: Sequence[str], destination: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    """Tiles' outlines in ``destination``; empty where one has no place there. A thousand take a few milliseconds.

    Args:
        boxes: (M, 4) min x, min y, max x, max y, each in its own CRS.
        crs_wkts: M CRSs of the sources' grids.
        destination: The canvas' CRS.
    """
    result = [QgsGeometry() for _ in range(len(boxes))]
    names = np.array(crs_wkts, dtype=object)
    usable = np.isfinite(boxes).all(axis=1)
    for wkt in dict.fromkeys(crs_wkts):
        places = np.flatnonzero((names == wkt) & usable)
        if not wkt or not len(places):
            continue
        source = crs_of(wkt)
        if not destination.isValid() or source == destination:
            rings, whole = _rings(boxes[places], 1), np.ones(len(places), bool)
        else:
            rings = _moved(_rings(boxes[places], PIECES), source, destination)
            whole = np.isfinite(rings).all(axis=(1, 2)) & ~_jumps(rings)
        for place, ring, is_whole in zip(places.tolist(), rings, whole.tolist()):
            result[place] = _polygon([ring]) if is_whole else _in_parts(boxes[place], wkt, destination)
    return result


def outline(
    box: tuple[float, float, float, float], crs_wkt: str, destination: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """One tile's outline; see :func:`outlines`."""
    return outlines(np.array([box], np.float64), [crs_wkt], destination)[0]


def outline_of(tile: tuple[Searcher, int], destination: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """The outline of a row of a folder; see :func:`outlines`."""
    searcher, row = tile
    embeddings = searcher.embeddings
    crs_wkt = embeddings.manifest.sources[int(embeddings.table["source"][row])].crs_wkt
    return outlines(bounds(embeddings, np.array([row])), [crs_wkt], destination)[0]


def in_view(
    boxes: Floats,
    sources: npt.NDArray[np.int64],
    crs_wkts: Sequence[str],
    view: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
) -> npt.NDArray[np.int64]:
    """Places of the boxes (M, 4) that a view may show; a million take some milliseconds.

    Args:
        boxes: min x, min y, max x, max y, each in the CRS of its source.
        sources: (M,) places in ``crs_wkts``.
        crs_wkts: The CRS of each source; where one cannot show the view, all of its boxes are taken.
        view: What is seen.
        crs: Of the view.
    """
    x0, y0, x1, y1 = boxes.T
    seen = np.zeros(len(boxes), bool)
    for number in np.unique(sources).tolist():
        own = sources == number
        try:
            transform = QgsCoordinateTransform(crs, crs_of(crs_wkts[number]), QgsProject.instance())
            here = transform.transformBoundingBox(view)
        except QgsCsException:
            seen |= own
            continue
        across = (x1 >= here.xMinimum()) & (x0 <= here.xMaximum())
        seen |= own & across & (y1 >= here.yMinimum()) & (y0 <= here.yMaximum())
    return np.flatnonzero(seen)


def geometry_of(area: Area) -> QgsGeometry:
    """The polygons of an area, in its CRS."""
    rings = [[[QgsPointXY(x, y) for x, y in ring.tolist()] for ring in polygon] for polygon in area.polygons]
    return QgsGeometry.fromMultiPolygonXY(rings)


def to_degrees(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[tuple[float, float]]:
    """Longitude and latitude (WGS 84) of a point of the canvas; None where it is not on Earth."""
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    if crs.isValid() and crs != target:
        try:
            point = QgsCoordinateTransform(crs, target, QgsProject.instance()).transform(point)
        except QgsCsException:
            return None
    longitude, latitude = point.x(), point.y()
    if not (np.isfinite(longitude) and np.isfinite(latitude)) or abs(latitude) > 90:
        return None
    return (longitude + 180.0) % 360.0 - 180.0, latitude


def _in_parts(box: Floats, crs_wkt: str, destination: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """An outline that goes over the antimeridian, cut there: each part is moved by itself."""
    parts = []
    for ring in degrees(box, crs_wkt):
        inside = np.stack([np.clip(ring[:, 0], -INSIDE, INSIDE), ring[:, 1]], axis=1)
        moved = _moved(inside[None], QgsCoordinateReferenceSystem("EPSG:4326"), destination)[0]
        if np.isfinite(moved).all():
            parts.append(moved)
    return _polygon(parts)


def _rings(boxes: Floats, pieces: int) -> Floats:
    """(M, 4 × pieces, 2) outlines, each edge cut into pieces, not closed."""
    x0, y0, x1, y1 = boxes.T
    corners = np.stack([np.stack([x0, x1, x1, x0], axis=1), np.stack([y0, y0, y1, y1], axis=1)], axis=2)
    steps = (np.arange(pieces) / pieces)[:, None]
    edges = np.roll(corners, -1, axis=1) - corners
    return (corners[:, :, None] + edges[:, :, None] * steps).reshape(len(boxes), 4 * pieces, 2)


def _moved(rings: Floats, source: QgsCoordinateReferenceSystem, destination: QgsCoordinateReferenceSystem) -> Floats:
    """Rings (M, P, 2) in another CRS, all at once; NaN for a ring that has no place there."""
    transform = QgsCoordinateTransform(source, destination, QgsProject.instance())
    line = QgsLineString(rings[..., 0].ravel().tolist(), rings[..., 1].ravel().tolist())
    try:
        line.transform(transform)
    except QgsCsException:
        if len(rings) == 1:
            return np.full(rings.shape, np.nan)
        return np.concatenate([_moved(ring[None], source, destination) for ring in rings])
    return np.frombuffer(bytes(line.asWkb()), "<f8", 2 * rings[..., 0].size, WKB_HEADER).reshape(rings.shape)


def _jumps(rings: Floats) -> npt.NDArray[np.bool_]:
    """(M,) which rings go round the world the wrong way."""
    lengths = np.sort(np.hypot(*np.moveaxis(np.roll(rings, -1, axis=1) - rings, 2, 0)), axis=1)
    return np.asarray(lengths[:, -1] > JUMP * np.maximum(lengths[:, -3], 1e-12))


def _polygon(rings: list[Floats]) -> QgsGeometry:
    geometry = QgsGeometry()
    if rings:
        parts = []
        for ring in rings:
            closed = np.concatenate([ring, ring[:1]]).astype("<f8")
            parts.append(struct.pack("<BIII", 1, WKB_POLYGON, 1, len(closed)) + closed.tobytes())
        several = struct.pack("<BII", 1, WKB_MULTIPOLYGON, len(parts)) + b"".join(parts)
        geometry.fromWkb(parts[0] if len(parts) == 1 else several)
    return geometry
