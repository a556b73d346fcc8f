"""A tile set of a smooth synthetic map, cut by NumPy alone: what the tests of the encoders learn from."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.tiles.tileset import TileManifest, TileSet


def make_map(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    """(height, width, bands) uint8: a few waves, so that places differ and neighbours are alike."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    out = np.zeros((height, width, bands))
    for band in range(bands):
        for _ in range(6):
            u, v = rng.normal(size=2) / 12
            out[..., band] += rng.random() * np.sin(u * x + v * y + rng.random() * 6)
    out = (out - out.min()) / (out.max() - out.min())
    return np.rint(255 * out).astype(np.uint8)


def make_tile_set(
    folder: Path, columns: int = 6, rows: int = 5, size: int = 16, bands: int = 3, missing: tuple[int, ...] = ()
) -> TileSet:
    """A tile set in a folder; ``missing`` are tiles of the grid (counted row by row) that it lacks."""
    picture = make_map(rows * size, columns * size, bands)
    kept = [number for number in range(columns * rows) if number not in missing]
    images = np.stack(
        [
            picture[size * (n // columns) : size * (n // columns + 1), size * (n % columns) : size * (n % columns + 1)]
            for n in kept
        ]
    )
    table = np.zeros(len(kept), dtype=TABLE_DTYPE)
    table["id"] = np.arange(len(kept))
    table["column"] = np.array(kept) % columns
    table["row"] = np.array(kept) // columns
    table["x"] = (table["column"] + 0.5) * size * 10
    table["y"] = -(table["row"] + 0.5) * size * 10
    table["longitude"] = 15 + table["x"] / 111_000
    table["latitude"] = table["y"] / 111_000
    table["information"] = images.astype(float).std(axis=(1, 2, 3))
    table["valid"] = 1
    grid = SourceGrid("map", "map.tif", 'LOCAL_CS["map"]', 0, 0, 10, -10, size, size, columns, rows)
    manifest = TileManifest(
        size=size,
        stride=size,
        ground_resolution=10.0,
        bands=[f"band {band + 1}" for band in range(bands)],
        mean=images.mean(axis=(0, 1, 2)).tolist(),
        std=images.std(axis=(0, 1, 2)).tolist(),
        sources=[grid],
    )
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "images.npy", images)
    np.save(folder / "tiles.npy", table)
    manifest.save(folder)
    return TileSet.open(folder)
