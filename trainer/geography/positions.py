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
            "This interpreter has neither pyproj nor GDAL to transform coordinates.",
            "Ask by tile id, or install pyproj.",
            "no-projection",
        ) from error
    transformation = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    usable = np.isfinite(points).all(axis=1)
    moved = np.full(points.shape, np.nan)
    if usable.any():
        moved[usable] = np.asarray(transformation.TransformPoints(points[usable].tolist()), np.float64)[:, :2]
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved[:, 0].reshape(x.shape), moved[:, 1].reshape(x.shape)


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
        hint = "Give WKT or an authority code such as EPSG:3857."
        raise InputError(f"'{definition[:80]}' is not a coordinate reference system.", hint, "bad-crs")
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
