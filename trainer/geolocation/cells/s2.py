"""S2 cell ids by array: positions to ids, ids to parents, centres and outlines.

The stages and their names are those of the reference implementation (https://s2geometry.io/devguide/s2cell_hierarchy
and ``s2coords.h``, ``s2cell_id.cc`` of https://github.com/google/s2geometry): degrees → point on the unit sphere →
face and (u, v) → (s, t) by the quadratic projection → (i, j) of 30 bits → place on the Hilbert curve.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from trainer.geography.great_circle import from_vectors, unit_vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Ids = npt.NDArray[np.uint64]

MAX_LEVEL = 30
_SIZE = 1 << MAX_LEVEL
_SWAP, _INVERT = 1, 2
_TABLE_BITS = 4
_CHUNK = 1 << 15
"""Positions worked on at once: their arrays stay in the processor's cache."""

_DOUBT = 1e-14
"""Of a coordinate in 0…1: many times what a sine's last digit can change."""

_IJ_TO_POSITION = ((0, 1, 3, 2), (0, 3, 1, 2), (2, 3, 1, 0), (2, 1, 3, 0))
"""``kIJtoPos``: for each orientation and quadrant (2·i + j) the place on the curve."""
_POSITION_TO_ORIENTATION = (_SWAP, 0, 0, _SWAP | _INVERT)
"""``kPosToOrientation``: what changes in the orientation of each of the four children."""


def cell_ids(longitude: Floats, latitude: Floats, level: int = MAX_LEVEL) -> Ids:
    """Ids of the cells of one level that positions lie in, as the reference's ``S2CellId(S2LatLng)``.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        level: 0 (a face of the cube) … 30 (about a centimetre).

    Returns:
        (n,) uint64.

    Raises:
        ValueError: the level is none, or a position is not finite.
    """
    _check_level(level)
    longitude, latitude = np.broadcast_arrays(np.asarray(longitude, np.float64), np.asarray(latitude, np.float64))
    if not (np.isfinite(longitude).all() and np.isfinite(latitude).all()):
        raise ValueError("a position is not finite")
    ids = np.empty(longitude.size, np.uint64)
    flat_longitude, flat_latitude = longitude.ravel(), latitude.ravel()
    for start in range(0, len(ids), _CHUNK):
        part = slice(start, start + _CHUNK)
        ids[part] = _leaf_ids(flat_longitude[part], flat_latitude[part])
    return parents(ids, level).reshape(longitude.shape)


def parents(ids: Ids, level: int) -> Ids:
    """The ancestors of cells at a level that is not finer than their own.

    Raises:
        ValueError: the level is none.
    """
    _check_level(level)
    lowest = np.uint64(1 << (2 * (MAX_LEVEL - level)))
    return np.asarray((ids & (~lowest + np.uint64(1))) | lowest)


def levels(ids: Ids) -> Integers:
    """The level of each cell: 30 less half the number of trailing zero bits."""
    lowest = np.asarray(ids & (~ids + np.uint64(1)), np.float64)
    return np.asarray(MAX_LEVEL - np.round(np.log2(lowest)).astype(np.int64) // 2)


def tokens(ids: Ids) -> list[str]:
    """The ids as the reference writes them: hexadecimal without the zeros at the end."""
    return [f"{int(number):016x}".rstrip("0") or "X" for number in ids]


def centres(ids: Ids) -> tuple[Floats, Floats]:
    """Longitude and latitude of the cells' centres."""
    face, i, j, side = _face_ij(ids)
    return _degrees(face, (i + side / 2) / _SIZE, (j + side / 2) / _SIZE)


def outlines(ids: Ids, points: int = 8) -> Floats:
    """Outlines of cells in degrees: (n, 4 · points, 2), anticlockwise from the first vertex, not closed.

    Longitudes run on beyond ±180° where a cell lies across the antimeridian. Edges of S2 cells are great
    circles, so that each is followed at ``points`` points. A vertex on a pole takes the longitude of the point
    before it.
    """
    face, i, j, side = _face_ij(ids)
    along = np.arange(points) / points
    nought, one = np.zeros(points), np.ones(points)
    s = np.concatenate([along, one, 1 - along, nought])
    t = np.concatenate([nought, along, one, 1 - along])
    longitude, latitude = _degrees(
        face[:, None], (i[:, None] + s * side[:, None]) / _SIZE, (j[:, None] + t * side[:, None]) / _SIZE
    )
    pole = np.abs(latitude) > 90 - 1e-9
    longitude = np.where(pole, np.roll(longitude, 1, axis=1), longitude)
    middle = centres(ids)[0][:, None]
    longitude = middle + (longitude - middle + 180.0) % 360.0 - 180.0
    return np.stack([longitude, latitude], axis=2)


# ---------------------------------------------------------------------------------------------
# The reference's stages
# ---------------------------------------------------------------------------------------------
def _leaf_ids(longitude: Floats, latitude: Floats) -> Ids:
    points = unit_vectors(longitude, latitude)
    face, u, v = _face_uv(points)
    i, j = _uv_to_ij(u), _uv_to_ij(v)
    doubtful = np.flatnonzero(_on_an_edge(points) | _on_a_border(i) | _on_a_border(j))
    if len(doubtful):
        exact = _scalar_vectors(longitude[doubtful], latitude[doubtful])
        face[doubtful], u[doubtful], v[doubtful] = _face_uv(exact)
        i[doubtful], j[doubtful] = _uv_to_ij(u[doubtful]), _uv_to_ij(v[doubtful])
    return _hilbert(face, _whole(i), _whole(j))


def _on_an_edge(points: Floats) -> npt.NDArray[np.bool_]:
    """Whether the last digit of a sine decides on which face a point lies."""
    size_x, size_y, size_z = np.abs(points[:, 0]), np.abs(points[:, 1]), np.abs(points[:, 2])
    near = (np.abs(size_x - size_y) < _DOUBT) | (np.abs(size_y - size_z) < _DOUBT)
    return np.asarray(near | (np.abs(size_x - size_z) < _DOUBT))


def _on_a_border(place: Floats) -> npt.NDArray[np.bool_]:
    """Whether the last digit of a sine decides in which leaf a point lies."""
    return np.asarray(np.abs(place - np.rint(place)) < _DOUBT * _SIZE)


def _scalar_vectors(longitude: Floats, latitude: Floats) -> Floats:
    """As :func:`trainer.geography.great_circle.unit_vectors`, by the C library's sine and cosine, as the reference.

    NumPy's own may differ in the last digit, which matters where a position lies on a border: about one
    position of 25,000 is doubtful, unless positions are chosen to be.
    """
    points = np.empty((len(longitude), 3))
    for place, (lam, phi) in enumerate(zip(np.radians(longitude).tolist(), np.radians(latitude).tolist())):
        across = math.cos(phi)
        points[place] = math.cos(lam) * across, math.sin(lam) * across, math.sin(phi)
    return points


def _face_uv(points: Floats) -> tuple[Integers, Floats, Floats]:
    """``XYZtoFaceUV``: the face is that of the largest component; on a tie the later axis."""
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    size_x, size_y, size_z = np.abs(x), np.abs(y), np.abs(z)
    axis = np.where(size_x > size_y, np.where(size_x > size_z, 0, 2), np.where(size_y > size_z, 1, 2))
    main = np.choose(axis, (x, y, z))
    negative = main < 0
    face = axis + 3 * negative
    # numerators of u and v for the faces 0 … 5
    u = np.choose(face, (y, -x, -x, z, z, -y)) / main
    v = np.choose(face, (z, z, -y, y, -x, -x)) / main
    return face, u, v


def _uv_to_ij(u: Floats) -> Floats:
    """``UVtoST`` (quadratic), in units of the leaves' side."""
    root = 0.5 * np.sqrt(1 + 3 * np.abs(u))
    return np.asarray(_SIZE * np.where(u >= 0, root, 1 - root))


def _whole(place: Floats) -> Integers:
    """``STtoIJ``."""
    return np.clip(np.floor(place), 0, _SIZE - 1).astype(np.int64)


def _hilbert(face: Integers, i: Integers, j: Integers) -> Ids:
    """``S2CellId::FromFaceIJ``: four bits of i and of j at a time, by the table."""
    table = _position_table()
    identity = face << 60
    state = face & _SWAP
    for place in range(7, -1, -1):
        shift = place * _TABLE_BITS
        found = table[state | ((i >> shift) & 15) << 6 | ((j >> shift) & 15) << 2]
        identity |= (found >> 2) << (2 * shift)
        state = found & 3
    return identity.view(np.uint64) * np.uint64(2) + np.uint64(1)


@lru_cache(maxsize=1)
def _position_table() -> Integers:
    """``lookup_pos``: (4 bits of i, 4 bits of j, orientation) → (8 bits of the curve, orientation)."""
    table = np.zeros(1 << (2 * _TABLE_BITS + 2), np.int64)
    for start in range(4):
        for i in range(16):
            for j in range(16):
                orientation, position = start, 0
                for bit in range(_TABLE_BITS - 1, -1, -1):
                    quadrant = _IJ_TO_POSITION[orientation][((i >> bit) & 1) << 1 | (j >> bit) & 1]
                    position = position << 2 | quadrant
                    orientation ^= _POSITION_TO_ORIENTATION[quadrant]
                table[i << 6 | j << 2 | start] = position << 2 | orientation
    return table


@lru_cache(maxsize=1)
def _ij_table() -> Integers:
    """``lookup_ij``: the position table read backwards."""
    table = np.zeros(1 << (2 * _TABLE_BITS + 2), np.int64)
    forward = _position_table()
    entries = np.arange(len(forward))
    table[(forward >> 2) << 2 | entries & 3] = entries >> 2 << 2 | forward & 3
    return table


def _face_ij(ids: Ids) -> tuple[Integers, Integers, Integers, Integers]:
    """Face, the least i and j of each cell, and its side in units of i and j."""
    ids = np.asarray(ids, np.uint64)
    face = (ids >> np.uint64(61)).astype(np.int64)
    table = _ij_table()
    state = face & _SWAP
    i, j = np.zeros(ids.shape, np.int64), np.zeros(ids.shape, np.int64)
    for place in range(7, -1, -1):
        bits = 8 if place < 7 else 4  # the first byte holds only two levels beside the face
        piece = (ids >> np.uint64(place * 8 + 1)).astype(np.int64) & ((1 << bits) - 1)
        found = table[piece << 2 | state]
        i |= (found >> 6) << (place * _TABLE_BITS)
        j |= ((found >> 2) & 15) << (place * _TABLE_BITS)
        state = found & 3
    side = np.int64(1) << (MAX_LEVEL - levels(ids))
    return face, i & -side, j & -side, side


def _degrees(face: Integers, s: Floats, t: Floats) -> tuple[Floats, Floats]:
    """``STtoUV`` and ``FaceUVtoXYZ``."""
    u, v = _st_to_uv(s), _st_to_uv(t)
    one = np.ones_like(u)
    face = np.broadcast_to(face, u.shape)
    x = np.choose(face, (one, -u, -u, -one, v, v))
    y = np.choose(face, (u, one, -v, -v, -one, u))
    z = np.choose(face, (v, v, one, -u, -u, -one))
    longitude, latitude = from_vectors(np.stack([x, y, z], axis=-1))
    return longitude, latitude


def _st_to_uv(s: Floats) -> Floats:
    far = np.maximum(s, 1 - s)
    return np.asarray(np.where(s >= 0.5, 1.0, -1.0) * (4 * far * far - 1) / 3)


def _check_level(level: int) -> None:
    if not 0 <= level <= MAX_LEVEL:
        raise ValueError(f"{level} is no level of S2: 0 … {MAX_LEVEL}")
