"""Ground metres for any CRS: which local metric CRS suits a raster, and the raster seen through it."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.gdal_library import gdal, message_of
from trainer.geography import crs
from trainer.geography.longitudes import beside, lattice_span, turn_of
from trainer.imagery.sources import Affine
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Bounds = tuple[float, float, float, float]

FAITHFUL_SCALE = 0.02
"""A projected CRS whose unit is within two per cent of a metre on the ground is kept."""
ZONE_DEGREES = 6.0
LOCAL_DEGREES = 60.0
TRANSFORM_ERROR_PIXELS = 0.01
"""GDAL interpolates transformations within a line; its own 0.125 makes a tile depend on what is read with it."""
WARPED_ALPHA = 127.0
"""In the alpha band of a warp: data, of every type of band: what a signed byte can hold."""
SMOOTH = ("bilinear", "cubic", "cubicspline", "lanczos")
"""Methods whose filter widens where pixels become coarser."""
EQUAL_AREA_CYLINDRICAL = "EPSG:6933"


class Target(NamedTuple):
    """The CRS, the side of a pixel and the bounds (min x, min y, max x, max y; None: all) to warp to, in its units.

    With ``shape`` (width, height) these very pixels over the bounds, however they lie, by a ``method`` of
    :data:`trainer.imagery.options.RESAMPLING`; otherwise pixels that begin at multiples of their side.
    """

    crs_wkt: str
    pixel: float
    bounds: Bounds | None = None
    shape: tuple[int, int] | None = None
    method: str = ""


def pixel_metres(x: Floats, y: Floats, pixel_x: float, pixel_y: float, crs_wkt: str) -> Floats:
    """Ground side in metres of a pixel at places: the root of width times height there, on WGS 84.

    Works for any CRS, so it holds EPSG:3857's factor cos(latitude) and a degree's own length.

    Args:
        x: In the CRS, (N,).
        y: In the CRS, (N,).
        pixel_x: Width of a pixel in the CRS' units.
        pixel_y: Height of a pixel; the sign does not matter.
        crs_wkt: Their CRS.

    Returns:
        (N,) metres; NaN where the place has no longitude and latitude.
    """
    half_x, half_y = abs(pixel_x) / 2, abs(pixel_y) / 2
    lon, lat = crs.to_longitude_latitude(
        np.concatenate([x - half_x, x + half_x, x, x]), np.concatenate([y, y, y - half_y, y + half_y]), crs_wkt
    )
    west, east, south, north = np.split(np.stack([lon, lat]), 4, axis=1)
    return np.asarray(np.sqrt(crs.geodesic_metres(west, east) * crs.geodesic_metres(south, north)))


def target_for(
    crs_wkt: str,
    affine: Affine,
    width: int,
    height: int,
    resolution: float,
    within: Bounds | None = None,
) -> Target | None:
    """How to see a raster at ``resolution`` metres a pixel; None where its own pixels are that already.

    A metric CRS is kept where it is true to scale. Otherwise: the UTM zone where the raster is no wider
    than one, an equal-area azimuthal projection centred on it up to 60 degrees or about a pole, and the equal-area
    cylindrical EPSG:6933 beyond, whose pixels have the right area but are stretched away from 30 degrees.

    Args:
        crs_wkt: The raster's CRS.
        affine: Its origin and pixel.
        width: Its columns.
        height: Its rows.
        resolution: Ground metres.
        within: (west, south, east, north) in degrees: only this part counts.

    Raises:
        InputError: no place of the raster has a longitude and latitude.
    """
    steps = np.linspace(0.0, 1.0, 9)
    x = (affine.origin_x + steps * width * affine.pixel_x)[None, :].repeat(9, 0)
    y = (affine.origin_y + steps * height * affine.pixel_y)[:, None].repeat(9, 1)
    lon, lat = crs.to_longitude_latitude(x, y, crs_wkt)
    metres = pixel_metres(x.ravel(), y.ravel(), affine.pixel_x, affine.pixel_y, crs_wkt)
    if not np.isfinite(lon).any():
        raise InputError(
            say(
                "imagery.raster-off-the-earth",
                "No place of the raster has a longitude and latitude in its CRS.",
            ),
            say("imagery.check-crs-georeference-gdalinfo", "Check the CRS and the georeference (gdalinfo FILE)."),
            "bad-georeference",
        )
    if not crs.is_geographic(crs_wkt):
        unit = crs.metres_per_unit(crs_wkt)
        nominal = math.sqrt(abs(affine.pixel_x * affine.pixel_y)) * unit
        if np.nanmax(np.abs(metres / nominal - 1.0)) <= FAITHFUL_SCALE:
            square = math.isclose(abs(affine.pixel_x), abs(affine.pixel_y), rel_tol=1e-6)
            if square and math.isclose(nominal, resolution, rel_tol=1e-6):
                return None
            return Target(crs_wkt, resolution / unit)
    west, east = lattice_span(lon)
    metric = crs.wkt(metric_crs(*(within or (west, float(np.nanmin(lat)), east, float(np.nanmax(lat))))))
    return Target(metric, resolution, None if within is None else crs.box(within, crs.WGS84, metric))


def metric_crs(west: float, south: float, east: float, north: float) -> str:
    """A definition of a CRS in metres that suits a box of degrees."""
    lon, lat = (west + east) / 2, (south + north) / 2
    if east - west <= ZONE_DEGREES and north - south <= 4 * ZONE_DEGREES and -80.0 <= lat <= 84.0:
        zone = int((lon + 180.0) // 6.0) % 60 + 1
        return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"
    if east - west <= LOCAL_DEGREES or south > LOCAL_DEGREES or north < -LOCAL_DEGREES:
        return f"+proj=laea +lat_0={lat:.3f} +lon_0={float(beside(lon, 0.0)):.3f} +datum=WGS84 +units=m +no_defs"
    return EQUAL_AREA_CYLINDRICAL


def warped(dataset: Any, target: Target, path: str, opaque: float = 0.0) -> Any:
    """A virtual raster on the target's pixels, aligned to multiples of them, with alpha for what lies outside.

    Args:
        dataset: What to warp.
        target: Where to.
        path: Its file, for messages.
        opaque: The largest value of its own alpha band, which means data; 0 where it has none.

    Raises:
        InputError: GDAL cannot transform the raster.
    """
    dataset = _about_itself(dataset)
    if target.shape is not None and target.bounds is not None:
        return _onto(dataset, target, target.bounds, target.shape, path, opaque)
    own_x, own_y = _native_pixel(dataset, target, path)
    shrink_x, shrink_y = min(own_x / target.pixel, 1.0), min(own_y / target.pixel, 1.0)
    coarser = shrink_x * shrink_y < 0.5
    return _warp(
        dataset,
        path,
        # Fixed, because GDAL would choose a filter for each window that is read, and a tile would depend on it.
        scale=None if coarser else (shrink_x, shrink_y),
        opaque=opaque,
        dstSRS=target.crs_wkt,
        xRes=target.pixel,
        yRes=target.pixel,
        targetAlignedPixels=True,
        outputBounds=target.bounds,
        resampleAlg="average" if coarser else "bilinear",
    )


def _onto(dataset: Any, target: Target, bounds: Bounds, shape: tuple[int, int], path: str, opaque: float) -> Any:
    """A raster on given pixels, by the method that a person names, from its own pixels and no overview of them."""
    pixel_x, pixel_y = (bounds[2] - bounds[0]) / shape[0], (bounds[3] - bounds[1]) / shape[1]
    own_x, own_y = _native_pixel(dataset, target, path)
    return _warp(
        dataset,
        path,
        scale=(min(own_x / pixel_x, 1.0), min(own_y / pixel_y, 1.0)) if target.method in SMOOTH else None,
        opaque=opaque,
        dstSRS=target.crs_wkt,
        outputBounds=bounds,
        width=shape[0],
        height=shape[1],
        resampleAlg=target.method,
        overviewLevel="NONE",
    )


def _about_itself(dataset: Any) -> Any:
    """A raster that goes over its CRS' edge of the world, in the same CRS about its own middle; any other as it is.

    GDAL comes back from the target with x on the CRS' own turn, and would find nothing beyond the edge. It knows that
    of degrees, but not of Mercator.
    """
    transform, reference = dataset.GetGeoTransform(can_return_null=True), dataset.GetSpatialRef()
    if transform is None or reference is None or reference.IsGeographic():
        return dataset
    wkt = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    turn = turn_of(wkt)
    if turn is None:
        return dataset
    ends = transform[0] + np.array([0.0, dataset.RasterXSize]) * transform[1]
    lower = np.zeros(2)
    longitude, latitude = crs.transform(ends, lower, wkt, crs.WGS84)
    there, _ = crs.transform(longitude, latitude, crs.WGS84, wkt)
    if np.abs(there - ends).max() <= turn / 2:
        return dataset
    away = round(float(ends.mean() - crs.transform(np.zeros(1), lower[:1], crs.WGS84, wkt)[0][0]) / turn * 360.0)
    about = crs.turned(wkt, float(away))
    if about is None:
        return dataset
    x, y = transform[0] - away / 360.0 * turn, transform[3]
    corners = [x, y, x + dataset.RasterXSize * transform[1], y + dataset.RasterYSize * transform[5]]
    return gdal.Translate("", dataset, format="VRT", outputSRS=about, outputBounds=corners)


def north_up(dataset: Any, path: str, opaque: float = 0.0) -> Any:
    """A rotated raster, or one with ground control points, without the rotation; pixels of the same size."""
    return _warp(dataset, path, opaque=opaque, resampleAlg="bilinear")


def _native_pixel(dataset: Any, target: Target, path: str) -> tuple[float, float]:
    """Width and height of the raster's own pixel in the middle of what is wanted of it, in the target's units."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or dataset.GetSpatialRef() is None:  # ground control points
        pixel = abs(_warp(dataset, path, dstSRS=target.crs_wkt).GetGeoTransform()[1])
        return pixel, pixel
    wkt = dataset.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    column, row = _middle(dataset, transform, wkt, target)
    u = column + np.array([-0.5, 0.5, 0.0, 0.0])
    v = row + np.array([0.0, 0.0, -0.5, 0.5])
    x, y = crs.transform(
        transform[0] + u * transform[1] + v * transform[2],
        transform[3] + u * transform[4] + v * transform[5],
        wkt,
        target.crs_wkt,
    )
    wide, high = float(np.hypot(x[1] - x[0], y[1] - y[0])), float(np.hypot(x[3] - x[2], y[3] - y[2]))
    return (wide, high) if np.isfinite(wide) and np.isfinite(high) else (target.pixel, target.pixel)


def _middle(dataset: Any, transform: Any, crs_wkt: str, target: Target) -> tuple[float, float]:
    """Column and row of a raster's middle, or in the middle of the target's bounds where that lies outside of them.

    It may be half a world away, where pixels have another shape.
    """
    width, height = dataset.RasterXSize, dataset.RasterYSize
    if target.bounds is None:
        return width / 2, height / 2
    x0, y0, x1, y1 = target.bounds
    own_x = np.array([transform[0] + width / 2 * transform[1] + height / 2 * transform[2]])
    own_y = np.array([transform[3] + width / 2 * transform[4] + height / 2 * transform[5]])
    own_x, own_y = crs.transform(own_x, own_y, crs_wkt, target.crs_wkt)
    if x0 <= own_x[0] <= x1 and y0 <= own_y[0] <= y1:
        return width / 2, height / 2
    x, y = crs.transform(np.array([(x0 + x1) / 2]), np.array([(y0 + y1) / 2]), target.crs_wkt, crs_wkt)
    turn = turn_of(crs_wkt)
    if turn is not None:
        x = beside(x, transform[0] + width / 2 * transform[1], turn)
    if not (np.isfinite(x[0]) and np.isfinite(y[0])):
        return width / 2, height / 2
    steps = np.array([[transform[1], transform[2]], [transform[4], transform[5]]])
    column, row = np.linalg.solve(steps, [x[0] - transform[0], y[0] - transform[3]])
    return float(np.clip(column, 0.5, width - 0.5)), float(np.clip(row, 0.5, height - 0.5))


def _warp(
    dataset: Any, path: str, scale: tuple[float, float] | None = None, opaque: float = 0.0, **options: Any
) -> Any:
    filters = [] if scale is None else [f"XSCALE={scale[0]:.9g}", f"YSCALE={scale[1]:.9g}"]
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    has_alpha = any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands)
    filters.append(f"DST_ALPHA_MAX={WARPED_ALPHA:g}")
    if opaque:
        filters.append(f"SRC_ALPHA_MAX={opaque:.9g}")
    if any(gdal.GetDataTypeName(band.DataType).startswith("Float") for band in bands):
        # Of floats one band may lack data where the others have it, and its nodata must not mix with values.
        filters.append("UNIFIED_SRC_NODATA=NO")
        options["dstNodata"] = "nan"
    else:
        filters.append("UNIFIED_SRC_NODATA=YES")
    try:
        return gdal.Warp(
            "",
            dataset,
            format="VRT",
            dstAlpha=not has_alpha,
            warpOptions=filters,
            errorThreshold=TRANSFORM_ERROR_PIXELS,
            **options,
        )
    except RuntimeError as error:
        raise InputError(
            say(
                "imagery.cannot-be-warped",
                "{path} cannot be warped to ground metres: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say(
                "imagery.give-extent-within-crs",
                "Give --extent within the part of the world that its CRS is for.",
            ),
            "cannot-warp",
        ) from error
