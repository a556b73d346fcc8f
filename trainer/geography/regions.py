"""Polygons on the Earth: reading regions and land, and where a point lies of them. Shapely does the geometry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.longitudes import beside, turn_of, unwrapped
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Ring = list[list[float]]


def read_polygons(path: Path, where: str = "") -> tuple[list[Any], list[str]]:
    """Polygons of a vector layer in degrees (WGS 84), and their names.

    Args:
        path: Any layer that GDAL reads.
        where: ``FIELD=VALUE`` picks features (``NAME=Croatia``); "" takes all.

    Returns:
        Shapely geometries, and for each the first text attribute called name (or its number).

    Raises:
        InputError: the layer cannot be read, has no CRS, or no feature is left.
    """
    from trainer.gdal_library import gdal, message_of, open_file

    try:
        dataset = open_file(str(path), gdal.OF_VECTOR)
        layer = dataset.GetLayer(0)
        if where:
            field, _, value = where.partition("=")
            quoted = value.strip().strip("'\"").replace("'", "''")
            layer.SetAttributeFilter(f"\"{field.strip()}\" = '{quoted}'")
        features = [feature for feature in layer if feature.GetGeometryRef() is not None]
    except RuntimeError as error:
        raise InputError(
            say(
                "geography.cannot-read-polygons",
                "{path} cannot be read as polygons: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say("geography.give-polygon-file", "Give a GeoPackage, GeoJSON or Shapefile of polygons."),
            "unreadable-layer",
        ) from error
    if not features:
        raise InputError(
            say("geography.no-polygon-with", "{path} has no polygon with {where}.", path=path, where=where)
            if where
            else say("geography.no-polygon", "{path} has no polygon.", path=path),
            code="no-polygons",
        )
    reference = layer.GetSpatialRef()
    if reference is None:
        raise InputError(
            say("geography.no-crs", "{path} has no CRS.", path=path),
            say("geography.give-layer-crs", "Give the layer its CRS."),
            "layer-without-crs",
        )
    shapes, names = [], []
    for number, feature in enumerate(features):
        shape = to_shapely(feature.GetGeometryRef(), path)
        shapes.append(_cut(shapely.make_valid(_in_degrees(shapely.force_2d(shape), reference.ExportToWkt()))))
        names.append(_name(feature) or str(number + 1))
    return shapes, names


def read_region(path: Path, where: str = "") -> Any:
    """All polygons of a layer as one shapely geometry in degrees."""
    return shapely.union_all(read_polygons(path, where)[0])


def transformed(shape: Any, source: str, target: str) -> Any:
    """A geometry in another CRS, vertex by vertex; parts with vertices that have no place there are dropped.

    One over the antimeridian stays whole: x goes on where longitudes did, or else the short way from point to point.
    """
    turns = turn_of(source), turn_of(target)
    parts = shapely.get_parts(shape)
    placed = [part for part in parts if np.isfinite(crs.transform(*_x_and_y(part), source, target)).all()]
    if len(placed) < len(parts):
        shape = shapely.union_all([shapely.make_valid(part) for part in placed])
        parts = shapely.get_parts(shape)

    def move(points: Floats) -> Floats:
        x, y = crs.transform(points[:, 0], points[:, 1], source, target)
        if turns[0] is not None and turns[1] is not None:
            middle = float(crs.transform(np.zeros(1), np.zeros(1), source, target)[0][0])
            x = beside(x, middle + points[:, 0] * (turns[1] / turns[0]), turns[1])
        elif turns[1] is not None:
            x = unwrapped(x, turns[1])
        return np.stack([x, y], axis=1)

    if turns[0] is None and turns[1] is not None and len(parts) > 1:  # each part the short way by itself
        return shapely.make_valid(type(shape)([shapely.transform(part, move) for part in parts]))
    return shapely.make_valid(shapely.transform(shape, move))


def _x_and_y(shape: Any) -> tuple[Floats, Floats]:
    x, y = shapely.get_coordinates(shape).T
    return x, y


def in_one_piece(shape: Any, crs_wkt: str) -> Any:
    """A geometry whose parts do not lie at both edges of its CRS if they can lie together."""
    turn, parts = turn_of(crs_wkt), shapely.get_parts(shape)
    if turn is None or len(parts) < 2:
        return shape
    x = shapely.get_x(shapely.centroid(parts))
    moved = [affinity.translate(part, away) for part, away in zip(parts, (unwrapped(x, turn) - x).tolist())]
    return shapely.union_all(moved)


def to_shapely(geometry: Any, path: Path) -> Any:
    """The Shapely geometry of a file's OGR geometry: in straight lines, rings closed.

    Raises:
        InputError: it can be none, such as a line of one point or with a vertex at infinity.
    """
    try:
        straight = geometry.GetLinearGeometry()
        straight.CloseRings()
        shape = shapely.from_wkb(bytes(straight.ExportToIsoWkb()))
        if not np.isfinite(shapely.get_coordinates(shape)).all():
            raise RuntimeError("a vertex of it is no finite number")
        return shape
    except (RuntimeError, shapely.errors.GEOSException) as error:
        reason = " ".join(str(error).split()).rstrip(".")
        raise InputError(
            say("geography.no-geometry", "{path} has a geometry that is none: {reason}.", path=path, reason=reason),
            say("geography.fix-geometries", "Mend it, in QGIS with Processing ▸ Fix geometries."),
            "bad-geometry",
        ) from error


def burnable(shapes: Sequence[tuple[Any, int]], source: str, target: str) -> Any:
    """An OGR dataset in memory whose only layer has geometries in another CRS, each with its ``code``.

    Args:
        shapes: Shapely geometries with their codes.
        source: Their CRS; "" leaves them as they are.
        target: That of the layer.
    """
    from trainer.gdal_library import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromWkt(target)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
    layer = memory.CreateLayer("shapes", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for shape, code in shapes:
        moved = transformed(shapely.force_2d(shape), source, target) if source and source != target else shape
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, code)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(moved.wkb))
        layer.CreateFeature(feature)
    return memory


def densified(shape: Any, step: float) -> Any:
    """With vertices no farther apart than ``step``, so that straight edges stay so in another CRS."""
    return shapely.segmentize(shape, step)


def to_polygons(shape: Any) -> list[list[Ring]]:
    """GeoJSON coordinates of a MultiPolygon, cut at the antimeridian; longitudes within ±180°."""
    polygons: list[list[Ring]] = []
    for part in shapely.get_parts(_cut(shape)):
        if part.geom_type == "Polygon" and not part.is_empty:
            rings = [part.exterior, *part.interiors]
            polygons.append([[[round(x, 9), round(y, 9)] for x, y in ring.coords] for ring in rings])
    return polygons


def from_polygons(polygons: list[list[Ring]]) -> Any:
    """The shapely geometry of GeoJSON coordinates."""
    return shapely.union_all([shapely.Polygon(rings[0], rings[1:]) for rings in polygons])


def containing(outlines: list[list[list[Ring]]], longitude: Floats, latitude: Floats) -> Integers:
    """The first of the outlines that each position lies in or on the border of; −1 for none."""
    tree = shapely.STRtree([from_polygons(polygons) for polygons in outlines])
    points, shapes = tree.query(shapely.points(beside(longitude, 0.0), latitude), predicate="intersects")
    found = np.full(len(longitude), len(outlines), np.int64)
    np.minimum.at(found, points, shapes)
    return np.where(found < len(outlines), found, -1)


def nearest_on_land(
    land: Any, longitude: Floats, latitude: Floats, outlines: list[list[list[Ring]]]
) -> tuple[Floats, Floats]:
    """Each point moved to the nearest land of its cell, or of all land where the cell has none; on land it stays.

    Nearest is meant on the ground: a degree of longitude counts with the cosine of the latitude.
    """
    new_longitude, new_latitude = longitude.copy(), latitude.copy()
    shapely.prepare(land)
    for row in np.flatnonzero(~shapely.intersects_xy(land, longitude, latitude)):
        x, y = float(longitude[row]), float(latitude[row])
        inside = shapely.intersection(land, from_polygons(outlines[row]))
        narrow = max(float(np.cos(np.radians(y))), 1e-3)
        there = affinity.scale(land if inside.is_empty else inside, narrow, 1.0, origin=(x, 0.0))
        line = shapely.shortest_line(shapely.Point(x, y), there)
        end = shapely.get_coordinates(line)[-1]
        new_longitude[row], new_latitude[row] = x + (end[0] - x) / narrow, end[1]
    return new_longitude, new_latitude


def _in_degrees(shape: Any, wkt: str) -> Any:
    return shape if crs.parse(wkt) == crs.parse(crs.WGS84) else transformed(shape, wkt, crs.WGS84)


def _name(feature: Any) -> str:
    names = {feature.GetFieldDefnRef(place).GetName().lower(): place for place in range(feature.GetFieldCount())}
    place = next((names[name] for name in ("name", "title", "label", "id") if name in names), None)
    return "" if place is None else str(feature.GetField(place) or "")


def _cut(shape: Any) -> Any:
    """What lies beyond ±180° comes in at the other side."""
    west, _, east, _ = shape.bounds
    if west >= -180 and east <= 180:
        return shape
    shape = shapely.make_valid(shape)
    parts = [
        affinity.translate(shapely.intersection(shape, shapely.box(-180 + turn, -90, 180 + turn, 90)), -turn)
        for turn in (-360, 0, 360)
    ]
    return shapely.union_all([part for part in parts if part.area > 0])
