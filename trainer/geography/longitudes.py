"""Longitudes go round: where places begin and end, and which turn a longitude is counted in.

Nobody else takes the least and the largest of longitudes, for those of places on both sides of the antimeridian lie a
world apart. The same holds for x in a CRS whose x goes with the longitude (Mercator, plate carrée), of which a turn is
the width of the world (:func:`turn_of`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Optional, Union

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.positions import to_source

Floats = npt.NDArray[np.float64]

TURN = 360.0
ROUND_THE_WORLD = 0.75
"""Places that fill more of a turn, on both sides of where it is cut, are all round the world, as it is always drawn."""


def span(longitude: npt.ArrayLike, turn: float = TURN) -> tuple[float, float]:
    """The smallest interval of longitudes that holds all places: west, and east, which is never less.

    It leaves out the widest gap between neighbours. Over the antimeridian east goes on past 180: 177 and -178 lie from
    177 to 182. Of places all round the world it is -180 to 180.

    Args:
        longitude: Degrees of any turn; those that are not finite are passed over.
        turn: What a turn is; 360 degrees, or the width of the world of a CRS (:func:`turn_of`).

    Returns:
        West within half a turn of 0, and east at most a turn more; NaN where no place is known.
    """
    known = np.asarray(longitude, np.float64).ravel()
    known = known[np.isfinite(known)]
    if not known.size:
        return float("nan"), float("nan")
    half = turn / 2
    low, high = float(known.min()), float(known.max())
    if -half <= low and high <= half and high - low <= half:  # no gap can be wider than the one outside
        return low, high
    inside = np.where(np.abs(known) <= half, known, np.remainder(known + half, turn) - half)  # 180 stays 180
    places = np.unique(inside)
    gaps = np.diff(places, append=places[0] + turn)
    widest = int(np.argmax(gaps >= gaps.max() - 1e-9 * turn))
    if gaps[-1] >= gaps[widest] - 1e-9 * turn:
        return float(places[0]), float(places[-1])
    if turn - gaps[widest] > ROUND_THE_WORLD * turn:
        return -half, half
    return float(places[widest + 1]), float(places[widest] + turn)


def beside(longitude: npt.ArrayLike, middle: Union[float, Floats], turn: float = TURN) -> Floats:
    """The same places, each within half a turn of ``middle``; one that lies there already stays to the last bit."""
    values = np.asarray(longitude, np.float64)
    return np.asarray(values - np.round((values - middle) / turn) * turn)


def unwrapped(longitude: npt.ArrayLike, turn: float = TURN) -> Floats:
    """The same places in one piece: within their :func:`span`, so that least and largest are west and east."""
    west, east = span(longitude, turn)
    return beside(longitude, (west + east) / 2, turn)


def unwrapped_lattice(longitude: Floats, turn: float = TURN) -> Floats:
    """The same places of a lattice (rows, columns), such as that of a raster, without jumps between neighbours.

    Unlike scattered places, neighbours say on which way the lattice goes from one to the next: an extent from -175 to
    175 holds Greenwich. Where some are not known, the others are taken as scattered places.
    """
    if not np.isfinite(longitude).all():
        return unwrapped(longitude, turn)
    down = np.unwrap(longitude[:, 0], period=turn)
    return np.asarray(np.unwrap(longitude - (longitude[:, :1] - down[:, None]), axis=1, period=turn))


def lattice_span(longitude: Floats, turn: float = TURN) -> tuple[float, float]:
    """West and east of a lattice, its middle within half a turn of 0; round the world or a pole it is a whole turn."""
    whole = unwrapped_lattice(longitude, turn)
    west, east = float(np.nanmin(whole)), float(np.nanmax(whole))
    if east - west > turn * (1 - 1e-9):
        return -turn / 2, turn / 2
    middle = (west + east) / 2
    away = 0.0 if abs(middle) <= turn / 2 else float(np.round(middle / turn)) * turn
    return west - away, east - away


@lru_cache(maxsize=256)
def turn_of(crs_wkt: str) -> Optional[float]:
    """After how much of x a place of a CRS is the same one again; None where x does not go with the longitude.

    360 for degrees, the width of the world for Mercator and plate carrée.

    Raises:
        MissingDependencyError: neither pyproj nor GDAL is here.
    """
    try:
        x, y = to_source(np.array([-100.0, 0.0, 100.0]), np.zeros(3), crs_wkt)
    except (InputError, RuntimeError):  # a local one, of a building site
        return None
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return None
    # A CRS may have its own seam in one of the two steps, so either may be right.
    steps = np.diff(x)
    step = float(steps.max())
    low_x, low_y = to_source(np.array([-100.0, 0.0, 100.0]), np.full(3, 50.0), crs_wkt)
    if step <= 0 or np.ptp(y) > 1e-6 * step or np.ptp(low_y) > 1e-6 * step:
        return None
    turn = step * TURN / 100.0
    regular = np.abs(np.remainder(steps - step + turn / 2, turn) - turn / 2).max() <= 1e-7 * turn
    return turn if regular and np.abs(low_x - x).max() <= 1e-7 * turn else None


def shifts(crs_wkt: str) -> tuple[float, ...]:
    """What is added to x of a place to find it on other turns of its CRS, nothing first; nothing alone where none are.

    Raises:
        MissingDependencyError: neither pyproj nor GDAL is here.
    """
    turn = turn_of(crs_wkt) if crs_wkt else None
    return (0.0,) if turn is None else (0.0, turn, -turn)
