"""Which points lie in a polygon: even-odd rule over all rings, vectorised over the points."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, MissingDependencyError
from trainer.files.records import read_object
from trainer.geography.positions import WGS84, to_longitude_latitude
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

PIECES = 16
"""An edge is cut into so many before it is moved to another CRS, where it may be a curve."""


@dataclass(frozen=True)
class Area:
    """One or several polygons, each of an outer ring and holes.

    Attributes:
        polygons: For each polygon its rings, arrays (M, 2) of x and y without the repeated last point. A point is
            in a polygon where a ray from it crosses the rings an odd number of times, and in the area where it is
            in any of the polygons.
        crs_wkt: The rings' CRS; longitude and latitude (WGS 84) by default. Edges are straight in it. Longitudes
            may run past 180: 170…190 lies over the antimeridian, and so do two polygons that meet there (RFC 7946).
    """

    polygons: tuple[tuple[Floats, ...], ...]
    crs_wkt: str = WGS84

    def contains(self, x: Floats, y: Floats) -> Mask:
        """Which points (N,), in the area's own CRS, lie inside; False for NaN."""
        inside = np.zeros(len(x), bool)
        for rings in self.polygons:
            west, south = np.min([ring.min(axis=0) for ring in rings], axis=0)
            east, north = np.max([ring.max(axis=0) for ring in rings], axis=0)
            near = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
            inside[near] |= _in_polygon(rings, x[near], y[near])
        return inside

    def contains_positions(self, longitude: Floats, latitude: Floats) -> Mask:
        """Which positions (N,) in degrees (WGS 84) lie inside; False for NaN."""
        if self.crs_wkt != WGS84:
            return self.in_degrees().contains_positions(longitude, latitude)
        inside = self.contains(longitude, latitude)
        for turn in (-360.0, 360.0):
            inside |= self.contains(longitude + turn, latitude)
        return inside

    def in_degrees(self) -> Area:
        """The same in longitude and latitude; rings that cross the antimeridian go on past 180.

        Raises:
            InputError: a corner cannot be moved.
            MissingDependencyError: there is no library to transform coordinates.
        """
        return Area(tuple(tuple(self._moved(ring) for ring in rings) for rings in self.polygons))

    def _moved(self, ring: Floats) -> Floats:
        dense = densify(ring, PIECES)
        longitude, latitude = to_longitude_latitude(dense[:, 0], dense[:, 1], self.crs_wkt)
        if not np.isfinite(longitude).all():
            hint = say("geography.draw-longitude-latitude", "Draw it in longitude and latitude.")
            raise InputError(
                say("geography.polygon-reaches-outside-crs", "The polygon reaches outside of its CRS."),
                hint,
                "bad-polygon",
            )
        return np.stack([unwrap(longitude), latitude], axis=1)


def _in_polygon(rings: tuple[Floats, ...], x: Floats, y: Floats) -> Mask:
    """Even-odd rule. The loop runs over edges, and each looks only at the points that it can be beside."""
    order = np.argsort(y, kind="stable")
    across, up = x[order], y[order]
    odd = np.zeros(len(x), bool)
    for ring in rings:
        ends = np.roll(ring, -1, axis=0)
        first = np.searchsorted(up, np.minimum(ring[:, 1], ends[:, 1]))
        last = np.searchsorted(up, np.maximum(ring[:, 1], ends[:, 1]))
        for edge in np.flatnonzero(last > first):
            (x0, y0), (x1, y1) = ring[edge], ends[edge]
            beside = slice(first[edge], last[edge])
            odd[beside] ^= across[beside] < x0 + (up[beside] - y0) * ((x1 - x0) / (y1 - y0))
    inside = np.empty(len(x), bool)
    inside[order] = odd
    return inside


def densify(ring: Floats, pieces: int) -> Floats:
    """A closed ring with every edge cut into ``pieces``: (M × pieces, 2)."""
    ends = np.roll(ring, -1, axis=0)
    steps = np.arange(pieces) / pieces
    return np.asarray((ring[:, None] + (ends - ring)[:, None] * steps[None, :, None]).reshape(-1, 2))


def unwrap(longitude: Floats) -> Floats:
    """Longitudes of neighbouring points without jumps of more than half a turn."""
    return np.asarray(np.unwrap(longitude, period=360.0)) if len(longitude) else longitude


# -- reading ----------------------------------------------------------------------------------
def area_from_geojson(record: Any, crs_wkt: str = WGS84) -> Area:
    """The polygons of a GeoJSON geometry, feature or collection.

    Raises:
        InputError: there is no polygon in it, or a ring is not made of at least three finite points.
    """
    polygons = tuple(tuple(_ring(ring) for ring in rings) for rings in _polygons(record))
    if not polygons or not all(polygons):
        raise InputError(
            say("geography.no-polygon-geojson", "There is no polygon in the GeoJSON."),
            say("geography.give-polygon-multipolygon", "Give a Polygon or a MultiPolygon."),
            "bad-polygon",
        )
    return Area(polygons, crs_wkt)


def read_area(path: Path) -> Area:
    """The polygons of a file: GeoJSON with the standard library, anything else (GeoPackage, Shapefile) with GDAL.

    Raises:
        InputError: the file cannot be read, or holds no polygon.
        MissingDependencyError: the format needs GDAL, which is not here.
    """
    if path.suffix.lower() not in {".geojson", ".json"}:
        return _read_with_gdal(path)
    try:
        record = read_object(path)
    except (OSError, ValueError) as error:
        raise InputError(
            say("geography.cannot-read-geojson", "{path} cannot be read as GeoJSON: {error}.", path=path, error=error),
            say("any.check-path", "Check the path."),
            "bad-polygon",
        ) from error
    return area_from_geojson(record)


def _polygons(record: Any) -> Iterator[Any]:
    kind = record.get("type") if isinstance(record, dict) else None
    try:
        if kind == "Polygon":
            yield record["coordinates"]
        elif kind == "MultiPolygon":
            yield from record["coordinates"]
        elif kind == "Feature":
            yield from _polygons(record["geometry"])
        elif kind in {"FeatureCollection", "GeometryCollection"}:
            for item in record["features" if kind == "FeatureCollection" else "geometries"]:
                yield from _polygons(item)
    except (KeyError, TypeError) as error:
        raise InputError(
            say("geography.geojson-broken", "The GeoJSON is broken: {error}.", error=error), code="bad-polygon"
        ) from error


def _ring(points: Sequence[Sequence[float]]) -> Floats:
    try:
        ring = np.array([point[:2] for point in points], np.float64)
    except (TypeError, ValueError) as error:
        raise InputError(
            say("geography.polygons-ring-broken", "A polygon's ring is broken: {error}.", error=error),
            code="bad-polygon",
        ) from error
    if len(ring) > 1 and (ring[0] == ring[-1]).all():
        ring = ring[:-1]
    if ring.ndim != 2 or len(ring) < 3 or not np.isfinite(ring).all():
        raise InputError(
            say("geography.ring-too-short", "A polygon needs rings of at least three points."),
            code="bad-polygon",
        )
    return ring


def _read_with_gdal(path: Path) -> Area:
    try:
        from trainer.gdal_library import gdal, open_file
    except MissingDependencyError as error:
        raise MissingDependencyError(
            say("geography.reading-needs-gdal", "Reading {name} needs GDAL.", name=path.name),
            say("geography.give-polygon-geojson", "Give the polygon as GeoJSON."),
            "missing-gdal",
        ) from error
    try:
        dataset = open_file(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise InputError(
            say("geography.cannot-read-vector-layer", "{path} cannot be read as a vector layer.", path=path),
            say("any.check-path", "Check the path."),
            "bad-polygon",
        )
    crs_wkt = WGS84
    layer = dataset.GetLayer(0)
    reference = layer.GetSpatialRef()
    if reference is not None and reference.GetAuthorityCode(None) != "4326":
        crs_wkt = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    geometries = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is not None:
            geometries.append(json.loads(geometry.GetLinearGeometry().ExportToJson()))
    return area_from_geojson({"type": "GeometryCollection", "geometries": geometries}, crs_wkt)
