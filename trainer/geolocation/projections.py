"""The projected CRS that suits a region, from pyproj's database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer import crs
from trainer.contract import InputError
from trainer.great_circle import from_vectors, unit_vectors

Floats = npt.NDArray[np.float64]

WORLD = "EPSG:6933"
"""NSIDC EASE-Grid 2.0 Global, equal-area, in metres: for regions that no national CRS holds."""
MAY_LIE_OUTSIDE = 0.01
LOCAL = 30.0
"""Degrees: a CRS whose area of use is wider or higher is made for other ends."""
WIDEST = 60.0
"""Degrees: a region wider or higher is the world's."""


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
    return ChosenCrs(crs.wkt(definition), str(crs.parse(definition).name), "as given")


def choose_crs(longitude: Floats, latitude: Floats) -> ChosenCrs:
    """The projected CRS in metres with the smallest area of use that holds the positions.

    Borders of areas of use are drawn roughly: one in a hundred positions may lie outside.

    Deprecated ones are passed over; of areas of the same size the code that sorts first is taken, so that
    the choice is the same every time.

    Args:
        longitude: Degrees (n,), of the training places.
        latitude: Degrees (n,).
    """
    west, east = float(longitude.min()), float(longitude.max())
    south, north = float(latitude.min()), float(latitude.max())
    if east - west > WIDEST or north - south > WIDEST:
        return ChosenCrs(crs.wkt(WORLD), str(crs.parse(WORLD).name), "the places lie all over the world")
    from pyproj.aoi import AreaOfInterest
    from pyproj.database import query_crs_info
    from pyproj.enums import PJType

    area = AreaOfInterest(west, south, east, north)
    found = query_crs_info("EPSG", PJType.PROJECTED_CRS, area, contains=False)
    ranked = sorted(
        (round(_width(use) * (use.north - use.south), 6), int(item.code))
        for item in found
        if not item.deprecated and (use := item.area_of_use) is not None and _holds(use, longitude, latitude)
        if _width(use) <= LOCAL and use.north - use.south <= LOCAL
    )
    for _, code in ranked[:50]:
        definition = f"EPSG:{code}"
        axes = crs.parse(definition).axis_info
        if len(axes) != 2 or axes[0].unit_name != "metre":
            continue
        try:
            x, y = crs.transform(longitude, latitude, crs.WGS84, definition)
        except InputError:  # a CRS that the database describes and this PROJ cannot reach
            continue
        if np.isfinite(x).all() and np.isfinite(y).all():
            name = str(crs.parse(definition).name)
            return ChosenCrs(crs.wkt(definition), name, f"{definition}: the smallest area of use with the places in it")
    return _centred(longitude, latitude)


def _centred(longitude: Floats, latitude: Floats) -> ChosenCrs:
    """Lambert's equal-area projection about the middle of the places: where no CRS of the database is local."""
    east, north = from_vectors(unit_vectors(longitude, latitude).mean(axis=0))
    definition = f"+proj=laea +lat_0={float(north):.2f} +lon_0={float(east):.2f} +datum=WGS84 +units=m +type=crs"
    name = f"Lambert azimuthal equal-area about {float(north):.2f}, {float(east):.2f}"
    return ChosenCrs(crs.wkt(definition), name, "no CRS of the database is as local")


def _holds(use: Any, longitude: Floats, latitude: Floats) -> bool:
    """Whether an area of use holds all but one in a hundred of the positions."""
    east = (longitude - use.west) % 360 <= _width(use)
    return bool((east & (latitude >= use.south) & (latitude <= use.north)).mean() >= 1 - MAY_LIE_OUTSIDE)


def _width(use: Any) -> float:
    """Degrees of longitude of an area of use, which may lie across the antimeridian or go round the world."""
    return float((use.east - use.west) % 360) or 360.0
