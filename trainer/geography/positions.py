"""Positions between longitude and latitude and a source's CRS, with the library that this interpreter has.

In QGIS that is GDAL's ``osr``, which shares QGIS' PROJ: a pyproj of another origin clashes with it in one process.
The trainer's commands hand over pyproj's transformation (``trainer.geography.crs.transform``), since a machine
with a GPU may have no GDAL.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, MissingDependencyError
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Transform = Callable[[Floats, Floats, str, str], tuple[Floats, Floats]]
WGS84 = "EPSG:4326"

_handed_over: Optional[Transform] = None


def use_transform(function: Optional[Transform]) -> None:
    """Hand over what moves points (x, y, source CRS, target CRS); None goes back to GDAL's."""
    global _handed_over
    _handed_over = function


def to_source(longitude: npt.ArrayLike, latitude: npt.ArrayLike, crs_wkt: str) -> tuple[Floats, Floats]:
    """Positions (x, y) in a source's CRS of degrees (WGS 84); NaN where there is none.

    Raises:
        MissingDependencyError: neither pyproj nor GDAL is here.
    """
    return transform(longitude, latitude, WGS84, crs_wkt)


def to_longitude_latitude(x: npt.ArrayLike, y: npt.ArrayLike, crs_wkt: str) -> tuple[Floats, Floats]:
    """Degrees (WGS 84) of positions in a source's CRS; NaN where there are none.

    Raises:
        MissingDependencyError: neither pyproj nor GDAL is here.
    """
    return transform(x, y, crs_wkt, WGS84)


def transform(x: npt.ArrayLike, y: npt.ArrayLike, source: str, target: str) -> tuple[Floats, Floats]:
    """Move points of one shape from one CRS to another, x before y in both.

    Raises:
        MissingDependencyError: neither pyproj nor GDAL is here.
    """
    across, up = np.asarray(x, np.float64), np.asarray(y, np.float64)
    if source == target:
        return across, up
    return (_handed_over or _by_gdal)(across, up, source, target)


def _by_gdal(x: Floats, y: Floats, source: str, target: str) -> tuple[Floats, Floats]:
    try:
        from trainer.gdal_library import osr
    except MissingDependencyError as error:
        raise MissingDependencyError(
            say(
                "geography.nothing-transforms-coordinates",
                "This interpreter has neither pyproj nor GDAL to transform coordinates.",
            ),
            say("geography.ask-by-id-or-install-pyproj", "Ask by tile id, or install pyproj."),
            "no-projection",
        ) from error
    transformation = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    usable = np.isfinite(points).all(axis=1)
    moved = np.full(points.shape, np.nan)
    if usable.any():
        moved[usable] = _moved(transformation, points[usable].tolist())
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved[:, 0].reshape(x.shape), moved[:, 1].reshape(x.shape)


def _moved(transformation: Any, points: list[list[float]]) -> Floats:
    """Points (M, 2); not finite where GDAL has no place for them, which it tells by an exception for all of them."""
    try:
        return np.asarray(transformation.TransformPoints(points), np.float64)[:, :2]
    except RuntimeError:
        if len(points) == 1:
            return np.full((1, 2), np.nan)
        half = len(points) // 2
        return np.concatenate([_moved(transformation, points[:half]), _moved(transformation, points[half:])])


def spatial_reference(definition: str) -> Any:
    """GDAL's ``osr.SpatialReference`` of a CRS, x before y.

    Raises:
        InputError: GDAL cannot make a CRS of it, which it tells by a code where its exceptions are off, as in QGIS.
        MissingDependencyError: there is no GDAL.
    """
    from trainer.gdal_library import osr

    reference = osr.SpatialReference()
    try:
        failed = bool(reference.SetFromUserInput(definition))
    except RuntimeError:
        failed = True
    if failed:
        raise no_such_crs(definition)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def no_such_crs(definition: str) -> InputError:
    """What is raised of a definition that is none."""
    return InputError(
        say(
            "geography.no-such-crs",
            "'{definition}' is not a coordinate reference system.",
            definition=definition[:80],
        ),
        say("geography.give-wkt-authority-code", "Give WKT or an authority code such as EPSG:3857."),
        "bad-crs",
    )
