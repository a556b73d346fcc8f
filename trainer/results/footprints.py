"""The outlines of tiles: in a source's CRS, in that of a layer, and in degrees, whole across antimeridian and poles.

Coordinates are moved by :mod:`trainer.geography.positions`; what else must be known of a CRS is asked of GDAL.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainer.files.tile_table import SourceGrid
from trainer.geography.polygons import densify, unwrap
from trainer.geography.positions import WGS84, spatial_reference, to_longitude_latitude, transform
from trainer.results.embedding_set import EmbeddingSet

Floats = npt.NDArray[np.float64]

PIECES = 4
"""A tile's edge is cut into so many pieces before it is moved to degrees, where it may be a curve."""


def bounds(embeddings: EmbeddingSet, rows: npt.NDArray[np.int64]) -> Floats:
    """(M, 4): min x, min y, max x, max y of tiles in their source grid's CRS; NaN for tiles without a position."""
    table, sources = embeddings.table[rows], embeddings.manifest.sources
    half = np.array([[abs(grid.pixel_x), abs(grid.pixel_y)] for grid in sources], np.float64).reshape(-1, 2)
    half *= np.array([grid.size for grid in sources], np.float64)[:, None] / 2
    dx, dy = half[table["source"]].T
    x, y = table["x"], table["y"]
    return np.stack([x - dx, y - dy, x + dx, y + dy], axis=1)


def corners(box: Floats) -> Floats:
    """(4, 2) corners of (min x, min y, max x, max y), counter-clockwise from the lower left."""
    x0, y0, x1, y1 = box
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def layer_crs(sources: Sequence[SourceGrid]) -> str:
    """The CRS that a layer of all sources is in: their own where they share it, else WGS 84; "" for chips.

    Raises:
        MissingDependencyError: there are several, and no GDAL to compare them.
    """
    found = list(dict.fromkeys(source.crs_wkt for source in sources if source.crs_wkt))
    if not found:
        return ""
    return found[0] if all(_same(other, found[0]) for other in found[1:]) else WGS84


def footprints(table: npt.NDArray[np.void], sources: Sequence[SourceGrid], target_crs: str) -> Floats:
    """Corners (M, 4, 2) of tiles in ``target_crs``, anticlockwise from the lower left of a north-up grid.

    NaN where a corner cannot be transformed. A tile across the antimeridian goes beyond 180° east
    rather than around the world.

    Raises:
        MissingDependencyError: there is no GDAL.
    """
    corners_of_all = np.full((len(table), 4, 2), np.nan)
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
        if not _same(grid.crs_wkt, target_crs):
            x, y = transform(x, y, grid.crs_wkt, target_crs)
            if spatial_reference(target_crs).IsGeographic():
                across = (x.max(axis=1) - x.min(axis=1) > 180)[:, None]
                x = np.where(across & (x < 0), x + 360, x)
        corners_of_all[here, :, 0], corners_of_all[here, :, 1] = x, y
    return corners_of_all


def _same(one: str, other: str) -> bool:
    return one == other or bool(spatial_reference(one).IsSame(spatial_reference(other)))


def degrees(box: Floats, crs_wkt: str) -> list[Floats]:
    """Outlines of one tile in longitude and latitude, counter-clockwise, not closed.

    Args:
        box: (min x, min y, max x, max y) in ``crs_wkt``.
        crs_wkt: The source grid's CRS.

    Returns:
        One ring (M, 2) as a rule; two where the tile lies over the antimeridian, cut there as RFC 7946 (3.1.9)
        wants it; none where the CRS cannot be left.

    Raises:
        MissingDependencyError: there is no library to transform coordinates.
    """
    ring = corners(box) if crs_wkt == WGS84 else densify(corners(box), PIECES)
    longitude, latitude = to_longitude_latitude(ring[:, 0], ring[:, 1], crs_wkt)
    if not (np.isfinite(longitude).all() and np.isfinite(latitude).all()):
        return []
    turned = unwrap(longitude)
    ring = np.stack([turned, latitude], axis=1)
    around = turned[-1] + _step(longitude[-1], longitude[0]) - turned[0]
    if abs(around) > 180:
        return _between_meridians(_over_the_pole(ring, around), 0.0)
    return [part for turn in (-360.0, 0.0, 360.0) for part in _between_meridians(ring, turn)]


def outlines_in_degrees(embeddings: EmbeddingSet, rows: npt.NDArray[np.int64]) -> list[list[list[list[float]]]]:
    """For each tile its closed rings in degrees, as GeoJSON has them; none for tiles without a position."""
    outlines = []
    for box, source in zip(bounds(embeddings, rows), embeddings.table["source"][rows]):
        crs_wkt = embeddings.manifest.sources[source].crs_wkt
        rings = degrees(box, crs_wkt) if crs_wkt and np.isfinite(box).all() else []
        outlines.append([[*ring.round(7).tolist(), ring[0].round(7).tolist()] for ring in rings])
    return outlines


def _step(start: float, end: float) -> float:
    return float((end - start + 180) % 360 - 180)


def _over_the_pole(ring: Floats, around: float) -> Floats:
    """A ring that goes once round a pole as a band on the plane of degrees: walked three times, closed at the pole."""
    pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
    walk = np.concatenate([ring + np.array([turn * around, 0.0]) for turn in (-1, 0, 1)])
    return np.concatenate([walk, [[walk[-1, 0], pole], [walk[0, 0], pole]]])


def _between_meridians(ring: Floats, turn: float) -> list[Floats]:
    """What of the ring, shifted by a turn, lies between 180° W and 180° E."""
    part = ring + np.array([turn, 0.0])
    for limit, sign in ((-180.0, 1.0), (180.0, -1.0)):
        part = _clip(part, limit, sign)
    if len(part) < 3 or np.ptp(part[:, 0]) < 1e-9 or np.ptp(part[:, 1]) < 1e-12:
        return []
    part = _without_straight_points(part)
    ends = np.roll(part, -1, axis=0)
    area = float((part[:, 0] * ends[:, 1] - ends[:, 0] * part[:, 1]).sum())
    return [part if area > 0 else part[::-1]]


def _without_straight_points(ring: Floats) -> Floats:
    """A ring without the points that lie on the line between their neighbours: most CRSs keep edges straight."""
    ring = ring[np.abs(ring - np.roll(ring, 1, axis=0)).max(axis=1) > 1e-12]
    before, after = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    bend = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0])
    lengths = np.hypot(*before.T) * np.hypot(*after.T)
    kept = ring[bend > 1e-9 * np.maximum(lengths, 1e-30)]
    return kept if len(kept) >= 3 else ring


def _clip(ring: Floats, limit: float, sign: float) -> Floats:
    """Cut a ring at a meridian (Sutherland and Hodgman 1974); what is on the side of ``sign`` stays."""
    kept: list[Floats] = []
    for start, end in zip(ring, np.roll(ring, -1, axis=0)):
        inside, then = sign * (start[0] - limit) >= 0, sign * (end[0] - limit) >= 0
        if inside:
            kept.append(start)
        if inside != then:
            share = (limit - start[0]) / (end[0] - start[0])
            kept.append(np.array([limit, start[1] + share * (end[1] - start[1])]))
    return np.array(kept).reshape(-1, 2)
