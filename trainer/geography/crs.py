"""Coordinate reference systems through pyproj: the one place that makes transformers, and the choice of a CRS.

CRSs travel as WKT. Axis order is always x (easting, longitude) before y (northing, latitude).
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.great_circle import from_vectors, unit_vectors
from trainer.geography.longitudes import TURN, lattice_span, span, turn_of, unwrapped
from trainer.geography.positions import no_such_crs
from trainer.messages import say

Floats = npt.NDArray[np.float64]


def _find_proj_data() -> None:
    """Point a distribution's pyproj at the system's PROJ data: in a virtual environment it looks beside itself."""
    if os.environ.get("PROJ_DATA") or os.environ.get("PROJ_LIB"):
        return
    spec = importlib.util.find_spec("pyproj")
    if spec is None or spec.origin is None or (Path(spec.origin).parent / "proj_dir").exists():
        return
    for prefix in (sys.prefix, sys.base_prefix, "/usr"):
        folder = Path(prefix) / "share" / "proj"
        if (folder / "proj.db").exists():
            os.environ["PROJ_DATA"] = os.environ["PROJ_LIB"] = str(folder)
            return


_find_proj_data()

import pyproj  # noqa: E402
import pyproj.network  # noqa: E402
from pyproj.exceptions import CRSError, ProjError  # noqa: E402

WGS84 = "EPSG:4326"

FARTHEST_LATITUDE = 90.0 + 1e-9
FARTHEST_LONGITUDE = 540.0
"""Rasters across the antimeridian count on past 180 degrees; what is farther out was never in degrees."""

WORLD = "EPSG:6933"
"""NSIDC EASE-Grid 2.0 Global, equal-area, in metres: for regions that no national CRS holds."""
MAY_LIE_OUTSIDE = 0.01
LOCAL = 30.0
"""Degrees: a CRS whose area of use is wider or higher is made for other ends."""
WIDEST = 60.0
"""Degrees: a region wider or higher is the world's."""

pyproj.network.set_network_enabled(active=False)  # no grids are fetched, whatever PROJ_NETWORK says
_ELLIPSOID = pyproj.Geod(ellps="WGS84")


@lru_cache(maxsize=64)
def parse(definition: str) -> pyproj.CRS:
    """A CRS from WKT, ``EPSG:n`` or a PROJ string.

    Raises:
        InputError: PROJ cannot make a CRS of it.
    """
    try:
        return pyproj.CRS.from_user_input(definition)
    except CRSError as error:
        raise no_such_crs(definition) from error


@lru_cache(maxsize=64)
def _transformer(source: str, target: str) -> pyproj.Transformer:
    try:
        return pyproj.Transformer.from_crs(parse(source), parse(target), always_xy=True)
    except ProjError as error:
        raise InputError(
            say(
                "geography.no-way-from-crs",
                "There is no way from the CRS '{source}' to '{target}'.",
                source=parse(source).name,
                target=parse(target).name,
            ),
            say(
                "geography.crs-is-local",
                "One of them is a local one: assign one that PROJ can place on the Earth, such as EPSG:3857.",
            ),
            "bad-crs",
        ) from error


def is_of_earth(definition: str) -> bool:
    """Whether places of a CRS have a longitude and a latitude: not those of a building site, nor geocentric ones.

    Raises:
        InputError: the definition is not a CRS.
    """
    if parse(definition).is_geocentric:
        return False
    try:
        _transformer(definition, WGS84)
    except InputError:
        return False
    return True


def transform(x: Floats, y: Floats, source: str, target: str) -> tuple[Floats, Floats]:
    """Move points between CRSs, vectorised. What cannot be transformed becomes NaN.

    Args:
        x: Eastings or longitudes in ``source``'s units, any shape.
        y: Northings or latitudes, the same shape.
        source: WKT or code.
        target: WKT or code.

    Raises:
        InputError: one of the definitions is not a CRS.
    """
    u, v = _transformer(source, target).transform(np.asarray(x, np.float64), np.asarray(y, np.float64))
    u, v = np.asarray(u, np.float64), np.asarray(v, np.float64)
    bad = ~(np.isfinite(u) & np.isfinite(v))
    return np.where(bad, np.nan, u), np.where(bad, np.nan, v)


def in_one_piece(longitude: Floats, latitude: Floats, target: str) -> tuple[Floats, Floats]:
    """Positions in degrees (n,), moved to a CRS where they do not lie at both its edges if they can lie together."""
    x, y = transform(longitude, latitude, WGS84, target)
    turn = turn_of(target)
    return (x if turn is None else unwrapped(x, turn)), y


def eastwards(bounds: tuple[float, float, float, float], definition: str) -> tuple[float, float, float, float]:
    """Bounds of which the second x is the larger: 170 to -170 degrees become 170 to 190.

    Raises:
        InputError: they go the other way, and not in degrees.
    """
    x0, y0, x1, y1 = bounds
    if x0 <= x1:
        return bounds
    if definition and is_geographic(definition):
        return x0, y0, x1 + TURN, y1
    raise InputError(
        say("geography.extent-goes-west", "The extent {extent} goes from east to west.", extent=f"{x0},{y0},{x1},{y1}"),
        say("geography.give-min-x-first", "Give min x,min y,max x,max y; only degrees may go over 180."),
        "bad-extent",
    )


def box(
    bounds: tuple[float, float, float, float], source: str, target: str, steps: int = 21
) -> tuple[float, float, float, float]:
    """The box in ``target`` around a box in ``source``, its edges followed at ``steps`` points each.

    One over the antimeridian goes on past it where x in ``target`` goes with the longitude, and may be given from 170
    to -170 degrees.

    Args:
        bounds: (min x, min y, max x, max y).
        source: WKT or code.
        target: WKT or code.
        steps: Points along an edge.

    Raises:
        InputError: a definition is not a CRS, or no point of the box can be transformed.
    """
    x0, y0, x1, y1 = eastwards(bounds, source)
    x, y = np.meshgrid(np.linspace(x0, x1, steps), np.linspace(y0, y1, steps))
    u, v = transform(x, y, source, target)
    if not np.isfinite(u).any():
        hint = say("geography.check-extent-crs", "Check the extent and its CRS (--extent-crs).")
        raise InputError(
            say(
                "geography.extent-lies-outside-crs",
                "The extent {extent} lies outside its CRS.",
                extent=f"{x0},{y0},{x1},{y1}",
            ),
            hint,
            "bad-extent",
        )
    turn = None if source == target else turn_of(target)
    west, east = (float(np.nanmin(u)), float(np.nanmax(u))) if turn is None else lattice_span(u, turn)
    return west, float(np.nanmin(v)), east, float(np.nanmax(v))


def to_longitude_latitude(x: Floats, y: Floats, source: str) -> tuple[Floats, Floats]:
    """Degrees east and north (WGS 84) of points in ``source``; NaN beyond the poles, and far beyond 180 degrees."""
    longitude, latitude = transform(x, y, source, WGS84)
    bad = (np.abs(latitude) > FARTHEST_LATITUDE) | (np.abs(longitude) > FARTHEST_LONGITUDE)
    return np.where(bad, np.nan, longitude), np.where(bad, np.nan, latitude)


def is_geographic(definition: str) -> bool:
    """Whether the CRS counts in degrees."""
    return bool(parse(definition).is_geographic)


def metres_per_unit(definition: str) -> float:
    """Metres in one unit of a projected CRS (1.0 for metres, 0.3048006… for US survey feet)."""
    axes = parse(definition).axis_info
    return float(axes[0].unit_conversion_factor) if axes else 1.0


def geodesic_metres(start: Floats, end: Floats) -> Floats:
    """Length of the shortest lines on the ellipsoid of WGS 84.

    Args:
        start: Longitudes and latitudes in degrees, (2, N).
        end: Likewise.

    Returns:
        (N,) metres; NaN where a coordinate is.
    """
    _, _, metres = _ELLIPSOID.inv(start[0], start[1], end[0], end[1])
    return np.asarray(metres, np.float64)


def wkt(definition: str) -> str:
    """WKT 2 (2019) of a CRS."""
    return str(parse(definition).to_wkt())


def turned(definition: str, degrees: float) -> str | None:
    """WKT of a projected CRS with its middle meridian so many degrees further east; None where it names none."""
    record = parse(definition).to_json_dict()
    for parameter in record.get("conversion", {}).get("parameters", []):
        if parameter["name"] == "Longitude of natural origin":
            parameter["value"] = float(parameter["value"]) + degrees
            record.pop("id", None)
            record["name"] = f"{record['name']}, {degrees:g} degrees further east"
            return wkt(json.dumps(record))
    return None


# -- the projected CRS that suits a region, from pyproj's database ----------------------------
@dataclass(frozen=True)
class ChosenCrs:
    """A CRS and why it was chosen."""

    wkt: str
    name: str
    reason: str


def given_crs(definition: str) -> ChosenCrs:
    """The CRS that a person names.

    Raises:
        InputError: it is none.
    """
    return ChosenCrs(wkt(definition), str(parse(definition).name), "as given")


def choose_crs(longitude: Floats, latitude: Floats) -> ChosenCrs:
    """The projected CRS in metres with the smallest area of use that holds the positions.

    Borders of areas of use are drawn roughly: one in a hundred positions may lie outside.

    Deprecated ones are passed over; of areas of the same size the code that sorts first is taken, so that
    the choice is the same every time.

    Args:
        longitude: Degrees (n,), of the training places.
        latitude: Degrees (n,).
    """
    west, east = span(longitude)
    south, north = float(latitude.min()), float(latitude.max())
    if east - west > WIDEST or north - south > WIDEST:
        return ChosenCrs(wkt(WORLD), str(parse(WORLD).name), "the places lie all over the world")
    from pyproj.aoi import AreaOfInterest
    from pyproj.database import query_crs_info
    from pyproj.enums import PJType

    area = AreaOfInterest(west, south, east if east <= 180 else east - 360, north)
    found = query_crs_info("EPSG", PJType.PROJECTED_CRS, area, contains=False)
    ranked = sorted(
        (round(_width(use) * (use.north - use.south), 6), int(item.code))
        for item in found
        if not item.deprecated and (use := item.area_of_use) is not None and _holds(use, longitude, latitude)
        if _width(use) <= LOCAL and use.north - use.south <= LOCAL
    )
    for _, code in ranked[:50]:
        definition = f"EPSG:{code}"
        axes = parse(definition).axis_info
        if len(axes) != 2 or axes[0].unit_name != "metre":
            continue
        try:
            x, y = transform(longitude, latitude, WGS84, definition)
        except InputError:  # a CRS that the database describes and this PROJ cannot reach
            continue
        if np.isfinite(x).all() and np.isfinite(y).all():
            name = str(parse(definition).name)
            return ChosenCrs(wkt(definition), name, f"{definition}: the smallest area of use with the places in it")
    return _centred(longitude, latitude)


def _centred(longitude: Floats, latitude: Floats) -> ChosenCrs:
    """Lambert's equal-area projection about the middle of the places: where no CRS of the database is local."""
    east, north = from_vectors(unit_vectors(longitude, latitude).mean(axis=0))
    definition = f"+proj=laea +lat_0={float(north):.2f} +lon_0={float(east):.2f} +datum=WGS84 +units=m +type=crs"
    name = f"Lambert azimuthal equal-area about {float(north):.2f}, {float(east):.2f}"
    return ChosenCrs(wkt(definition), name, "no CRS of the database is as local")


def _holds(use: Any, longitude: Floats, latitude: Floats) -> bool:
    """Whether an area of use holds all but one in a hundred of the positions."""
    east = (longitude - use.west) % 360 <= _width(use)
    return bool((east & (latitude >= use.south) & (latitude <= use.north)).mean() >= 1 - MAY_LIE_OUTSIDE)


def _width(use: Any) -> float:
    """Degrees of longitude of an area of use, which may lie across the antimeridian or go round the world."""
    return float((use.east - use.west) % 360) or 360.0
