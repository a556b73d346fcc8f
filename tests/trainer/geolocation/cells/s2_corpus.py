"""The golden corpus of S2 ids: 100,000 positions by formula, and what the reference implementations say of them.

The positions are numbers of 1e-7 degrees (exactly the same on every machine); only the ids are kept, in
``s2_ids.npz``. They were made, and found equal, with s2sphere 0.2.5 and with Google's own s2geometry:

    python -m venv ENV && ENV/bin/pip install s2sphere s2geometry numpy
    ENV/bin/python tests/trainer/geolocation/cells/s2_corpus.py
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

CORPUS = Path(__file__).with_name("s2_ids.npz")
RANDOM = 80_000
UNIT = 1e7


def positions() -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude in degrees: all over the sphere, then poles, face edges, ±180° and a lattice."""
    longitude, latitude = [_drawn(1, RANDOM, 180), _drawn(2, RANDOM, 90)]
    grid_x, grid_y = (values.ravel() for values in np.meshgrid(np.arange(-180, 181, 5), np.arange(-90, 91, 5)))
    edges = np.array([-180, -135, -90, -45, 0, 45, 90, 135, 180], float)
    on_edges = edges[np.arange(9_000) % 9]
    beside = on_edges + np.array([-1e-7, 0, 1e-7])[np.arange(9_000) // 9 % 3]
    meridian = _drawn(5, 4_000, 180)
    curve = np.degrees(np.arctan(np.cos(np.radians((meridian + 45) % 90 - 45))))  # where the polar faces begin
    poles = np.array([-90, 90, 90 - 1e-7, 1e-7 - 90])[np.arange(4_000) % 4]
    longitude = np.concatenate([longitude, grid_x, np.clip(beside, -180, 180), meridian, _drawn(6, 4_000, 180)])
    curve = np.round(curve * UNIT) / UNIT * np.where(np.arange(4_000) % 2, 1, -1)
    latitude = np.concatenate([latitude, grid_y, _drawn(4, 9_000, 90), curve, poles])
    more = 100_000 - len(longitude)
    return np.concatenate([longitude, _drawn(7, more, 1e-5)]), np.concatenate([latitude, _drawn(8, more, 1e-5)])


def _drawn(salt: int, count: int, most: float) -> np.ndarray:
    """Numbers in ±``most`` from a multiplicative congruence (Knuth's MMIX), rounded to 1e-7."""
    with np.errstate(over="ignore"):
        state = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(salt)
        state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    whole = (state >> np.uint64(11)) % np.uint64(2 * round(most * UNIT) + 1)
    return (whole.astype(np.int64) - round(most * UNIT)) / UNIT


def main() -> None:
    """Ask both references, and keep the ids."""
    import s2geometry
    import s2sphere

    pairs = list(zip(*(values.tolist() for values in positions())))
    ids = np.array(
        [s2sphere.CellId.from_lat_lng(s2sphere.LatLng.from_degrees(north, east)).id() for east, north in pairs],
        np.uint64,
    )
    other = np.array(
        [s2geometry.S2CellId(s2geometry.S2LatLng.FromDegrees(north, east)).id() for east, north in pairs], np.uint64
    )
    assert (ids == other).all()
    np.savez_compressed(CORPUS, ids=ids)
    print(f"{len(ids):,} ids, {CORPUS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
