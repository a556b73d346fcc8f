"""The outlines of tiles in the canvas' CRS, whole across the antimeridian and in any projection."""

from __future__ import annotations

from functools import lru_cache
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from trainer.search.footprints import PIECES, corners, degrees
from trainer.search.polygon import densify

JUMP = 10.0
"""An edge so many times longer than the third longest goes round the world the wrong way."""
INSIDE = 180.0 - 1e-9


@lru_cache(maxsize=64)
def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """The CRS of a WKT, which custom ones survive too."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt)


def outline(
    box: npt.NDArray[np.float64] | tuple[float, float, float, float],
    crs_wkt: str,
    destination: QgsCoordinateReferenceSystem,
) -> QgsGeometry:
    """A tile's outline in ``destination``; empty where it has no place there.

    Args:
        box: (min x, min y, max x, max y) in ``crs_wkt``.
        crs_wkt: CRS of the source's grid.
        destination: The canvas' CRS.
    """
    box = np.asarray(box, np.float64)
    if not crs_wkt or not np.isfinite(box).all():
        return QgsGeometry()
    source = crs_of(crs_wkt)
    if not destination.isValid() or source == destination:
        return _polygon([corners(box)])
    moved = _moved(densify(corners(box), PIECES), source, destination)
    if moved is not None and not _jumps(moved):
        return _polygon([moved])
    rings = []
    for ring in degrees(box, crs_wkt):  # cut at the antimeridian: each part is moved by itself
        ring = np.stack([np.clip(ring[:, 0], -INSIDE, INSIDE), ring[:, 1]], axis=1)
        part = _moved(ring, QgsCoordinateReferenceSystem("EPSG:4326"), destination)
        if part is not None:
            rings.append(part)
    return _polygon(rings)


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


def _moved(
    ring: npt.NDArray[np.float64], source: QgsCoordinateReferenceSystem, destination: QgsCoordinateReferenceSystem
) -> Optional[npt.NDArray[np.float64]]:
    transform = QgsCoordinateTransform(source, destination, QgsProject.instance())
    try:
        points = [transform.transform(x, y) for x, y in ring.tolist()]
    except QgsCsException:
        return None
    moved = np.array([[point.x(), point.y()] for point in points])
    return moved if np.isfinite(moved).all() else None


def _jumps(ring: npt.NDArray[np.float64]) -> bool:
    lengths = np.sort(np.hypot(*(np.roll(ring, -1, axis=0) - ring).T))
    return bool(lengths[-1] > JUMP * max(lengths[-3], 1e-12))


def _polygon(rings: list[npt.NDArray[np.float64]]) -> QgsGeometry:
    parts = [[[QgsPointXY(x, y) for x, y in [*ring.tolist(), ring[0].tolist()]]] for ring in rings]
    if not parts:
        return QgsGeometry()
    return QgsGeometry.fromPolygonXY(parts[0]) if len(parts) == 1 else QgsGeometry.fromMultiPolygonXY(parts)
