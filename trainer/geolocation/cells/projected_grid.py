"""Regular grids of square cells in a projected CRS, and cells from a file of polygons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.crs import choose_crs, given_crs
from trainer.geography.longitudes import unwrapped
from trainer.geography.regions import densified, in_one_piece, read_polygons, read_region, to_polygons, transformed
from trainer.geolocation.cells.geocells import Cells, Polygons
from trainer.geolocation.options import GridOptions
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

MOST_CELLS = 20_000
_EDGE_POINTS = 8


def make_grid(longitude: Floats, latitude: Floats, options: GridOptions) -> tuple[Cells, str]:
    """Cells over the training places.

    Cells that do not meet the region, and cells without a training place, are dropped.

    Args:
        longitude: Degrees (n,) of the training places; no other place may have an influence.
        latitude: Degrees (n,).
        options: Which cells.

    Returns:
        The cells, and what was chosen, in words.

    Raises:
        InputError: no cell is left, or the region or the CRS cannot be used.
    """
    region = None if options.region is None else read_region(options.region, options.region_where)
    if options.cells is not None:
        cells, said = _from_file(options.cells, region)
    else:
        chosen = given_crs(options.crs) if options.crs else choose_crs(longitude, latitude)
        side = options.side or _fitting_side(longitude, latitude, chosen.wkt, options.count, region)
        cells = square_cells(longitude, latitude, chosen.wkt, side, region)
        said = f"{side / 1000:,.4g} km squares in {chosen.name} ({chosen.reason})"
    cells = cells.with_counts(longitude, latitude)
    cells = cells.keep(cells.count > 0)
    if len(cells) == 0:
        raise InputError(
            say("geolocation.no-cell-has-training-place", "No cell has a training place in it."),
            say("geolocation.check-region-positions-crs", "Check the region and the positions' CRS."),
            "no-cells",
        )
    return _with_centroids(cells, longitude, latitude, options, region), f"{len(cells)} cells: {said}"


def square_cells(longitude: Floats, latitude: Floats, crs_wkt: str, side: float, region: Any = None) -> Cells:
    """All squares over the region, or those that hold a training place where there is no region.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        crs_wkt: A projected CRS.
        side: In its units.
        region: A shapely geometry in degrees, or None.

    Raises:
        InputError: there would be too many of them, or the CRS is none in metres.
    """
    if crs.is_geographic(crs_wkt):
        hint = say("geolocation.give-projected-crs-crs", "Give a projected CRS with --crs, such as EPSG:3035.")
        raise InputError(
            say(
                "geolocation.square-cells-need-projected-crs",
                "Square cells need a projected CRS; this one counts in degrees.",
            ),
            hint,
            "geographic-crs",
        )
    if region is None:
        x, y = crs.in_one_piece(longitude, latitude, crs_wkt)
        known = np.isfinite(x) & np.isfinite(y)
        origin = _corner(x[known], y[known], side)
        keys = np.unique(
            np.stack([np.floor((x[known] - origin[0]) / side), np.floor((y[known] - origin[1]) / side)], axis=1), axis=0
        ).astype(np.int64)
    else:
        keys, origin = _over_region(region, crs_wkt, side)
    _check_count(len(keys))
    corners_x, corners_y = origin[0] + keys[:, 0] * side, origin[1] + keys[:, 1] * side
    squares = shapely.box(corners_x, corners_y, corners_x + side, corners_y + side)
    outlines = [to_polygons(_degrees(square, crs_wkt, side)) for square in squares]
    middle = crs.to_longitude_latitude(corners_x + side / 2, corners_y + side / 2, crs_wkt)
    cells = _cells("grid", [f"r{row} c{column}" for column, row in keys], middle, outlines, keys)
    return replace(cells, crs_wkt=crs_wkt, side=side, origin=origin)


def _over_region(region: Any, crs_wkt: str, side: float) -> tuple[Integers, tuple[float, float]]:
    shape = _in_crs(region, crs_wkt)
    west, south, east, north = shape.bounds
    columns, rows = int(np.ceil((east - west) / side)), int(np.ceil((north - south) / side))
    if columns * rows > 50 * MOST_CELLS:
        _check_count(columns * rows)
    column, row = (values.ravel() for values in np.meshgrid(np.arange(columns), np.arange(rows)))
    x, y = west + column * side, south + row * side
    shapely.prepare(shape)
    met = shapely.intersects(shape, shapely.box(x, y, x + side, y + side))
    return np.stack([column[met], row[met]], axis=1).astype(np.int64), (west, south)


def _in_crs(region: Any, crs_wkt: str) -> Any:
    return in_one_piece(transformed(densified(region, 0.25), crs.WGS84, crs_wkt), crs_wkt)


def _fitting_side(longitude: Floats, latitude: Floats, crs_wkt: str, count: int, region: Any) -> float:
    """The side at which about ``count`` cells hold a training place, by bisection."""
    x, y = crs.in_one_piece(longitude, latitude, crs_wkt)
    known = np.isfinite(x) & np.isfinite(y)
    x, y = x[known], y[known]
    corner = None
    if region is not None:
        corner = _in_crs(region, crs_wkt).bounds[:2]
    low, high = 1.0, float(max(np.ptp(x), np.ptp(y), 2.0)) * 1.01
    best, nearest = high, float("inf")
    for _ in range(40):
        side = float(f"{np.sqrt(low * high):.4g}")
        west, south = corner or _corner(x, y, side)
        held = len(np.unique(np.stack([np.floor((x - west) / side), np.floor((y - south) / side)], axis=1), axis=0))
        if abs(held - count) < nearest:
            best, nearest = side, abs(held - count)
        low, high = (side, high) if held > count else (low, side)
    return best


def _corner(x: Floats, y: Floats, side: float) -> tuple[float, float]:
    """Where a grid without a region begins: at a multiple of the side, below and left of all places."""
    return float(np.floor(x.min() / side) * side), float(np.floor(y.min() / side) * side)


def _from_file(path: Path, region: Any) -> tuple[Cells, str]:
    shapes, names = read_polygons(path)
    if region is not None:
        shapely.prepare(region)
        met = [shapely.intersects(region, shape) for shape in shapes]
        shapes = [shape for shape, kept in zip(shapes, met) if kept]
        names = [name for name, kept in zip(names, met) if kept]
    _check_count(len(shapes))
    middle = [shapely.centroid(shape) for shape in shapes]
    longitude, latitude = np.array([point.x for point in middle]), np.array([point.y for point in middle])
    keys = np.stack([np.arange(len(shapes)), np.zeros(len(shapes), np.int64)], axis=1)
    outlines = [to_polygons(shape) for shape in shapes]
    return _cells("polygons", names, (longitude, latitude), outlines, keys), f"the polygons of {path.name}"


def _with_centroids(cells: Cells, longitude: Floats, latitude: Floats, options: GridOptions, region: Any) -> Cells:
    if options.centroids == "weighted":
        return cells.with_weighted_centroids(longitude, latitude)
    if options.centroids == "clipped":
        return cells.with_clipped_centroids(region if options.land is None else read_region(options.land))
    return cells


def _degrees(square: Any, crs_wkt: str, side: float) -> Any:
    """A square of the grid in degrees; its longitudes run on where it lies across the antimeridian."""
    shape = densified(square, side / _EDGE_POINTS)
    points = shapely.get_coordinates(shape)
    x, y = crs.to_longitude_latitude(points[:, 0], points[:, 1], crs_wkt)
    known = np.isfinite(x) & np.isfinite(y)
    x, y = x[known], y[known]
    if len(x) < 4:
        return shapely.Polygon()
    return shapely.make_valid(shapely.Polygon(np.stack([unwrapped(x), y], axis=1)))


def _cells(
    kind: str, names: list[str], middle: tuple[Floats, Floats], outlines: list[Polygons], keys: Integers
) -> Cells:
    """Cells that do not nest, none counted yet."""
    nought = np.zeros(len(names), np.int64)
    return Cells(kind, names, *middle, nought, outlines, np.full(len(names), -1, np.int64), nought.copy(), keys)


def _check_count(count: int) -> None:
    if count > MOST_CELLS:
        raise InputError(
            say("geolocation.too-many-cells", "That would be {count:,} cells.", count=count),
            say("geolocation.use-larger-cell-size", "Use a larger --cell-size (at most {most:,}).", most=MOST_CELLS),
            "cells",
        )
