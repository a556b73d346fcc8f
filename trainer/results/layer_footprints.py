"""Outlines of tiles in a layer's CRS, packed as a GeoPackage stores them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.contract import SourceGrid
from trainer.geography import crs

# A GeoPackage geometry: header with envelope, then a WKB polygon of one ring of five points.
_FOOTPRINT = np.dtype(
    [
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("srs", "<i4"),
        ("envelope", "<f8", 4),
        ("order", "u1"),
        ("type", "<u4"),
        ("rings", "<u4"),
        ("points", "<u4"),
        ("ring", "<f8", (5, 2)),
    ]
)
_LITTLE_ENDIAN_WITH_ENVELOPE = 0b011
_POLYGON = 3


def layer_crs(sources: Sequence[SourceGrid]) -> str:
    """WKT of the CRS that the layer is in: the sources' own where they share it, else WGS 84; "" for chips."""
    found = list(dict.fromkeys(source.crs_wkt for source in sources if source.crs_wkt))
    if not found:
        return ""
    first = crs.parse(found[0])
    return found[0] if all(crs.parse(other) == first for other in found[1:]) else crs.wkt(crs.WGS84)


def footprints(table: npt.NDArray[np.void], sources: Sequence[SourceGrid], target_crs: str) -> npt.NDArray[np.float64]:
    """Corners (M, 4, 2) of tiles in ``target_crs``, anticlockwise from the lower left of a north-up grid.

    NaN where a corner cannot be transformed. A tile across the antimeridian goes beyond 180° east
    rather than around the world.
    """
    corners = np.full((len(table), 4, 2), np.nan)
    for number, grid in enumerate(sources):
        here = table["source"] == number
        if not grid.crs_wkt or not here.any():
            continue
        x0 = grid.origin_x + table["column"][here] * (grid.stride * grid.pixel_x)
        y0 = grid.origin_y + table["row"][here] * (grid.stride * grid.pixel_y)
        x1, y1 = x0 + grid.size * grid.pixel_x, y0 + grid.size * grid.pixel_y
        left, right, bottom, top = np.minimum(x0, x1), np.maximum(x0, x1), np.minimum(y0, y1), np.maximum(y0, y1)
        x = np.stack([left, right, right, left], axis=1)
        y = np.stack([bottom, bottom, top, top], axis=1)
        if crs.parse(grid.crs_wkt) != crs.parse(target_crs):
            x, y = crs.transform(x, y, grid.crs_wkt, target_crs)
            if crs.is_geographic(target_crs):
                across = (x.max(axis=1) - x.min(axis=1) > 180)[:, None]
                x = np.where(across & (x < 0), x + 360, x)
        corners[here, :, 0], corners[here, :, 1] = x, y
    return corners


def geometries(corners: npt.NDArray[np.float64], srs: int) -> list[bytes | None]:
    """GeoPackage blobs of outlines (M, 4, 2) in the CRS that a file numbers ``srs``; None where a corner is unknown."""
    packed = np.zeros(len(corners), _FOOTPRINT)
    packed["magic"], packed["flags"], packed["srs"] = b"GP", _LITTLE_ENDIAN_WITH_ENVELOPE, srs
    packed["order"], packed["type"], packed["rings"], packed["points"] = 1, _POLYGON, 1, 5
    low, high = corners.min(axis=1), corners.max(axis=1)
    packed["envelope"] = np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], axis=1)
    packed["ring"] = corners[:, [0, 1, 2, 3, 0]]
    blobs: list[bytes | None] = packed.view(f"V{_FOOTPRINT.itemsize}").tolist()
    for place in np.flatnonzero(~np.isfinite(corners).all(axis=(1, 2))):
        blobs[place] = None
    return blobs
