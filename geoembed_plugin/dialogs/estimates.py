"""How many tiles, how long, how much room: told before a job starts, from the layer's size and earlier jobs' rates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsRectangle, QgsSettings

from .. import remembered
from ..imagery.layer_pictures import free_space
from ..imagery.pixel_grid import PixelGrid
from ..texts.numbers import duration, size_text, whole
from ..texts.translation import tr

RATES = {"tiles": 1500.0, "embed": 150.0, "train": 600.0}
"""Tiles a second of a two-core machine without a GPU, until this machine's own jobs have told better."""
EMBEDDED_BYTES = 700
"""A tile in an embeddings folder: vector, row of the layer, raster pixel, index."""


@dataclass(frozen=True)
class Estimate:
    """Tiles, seconds, bytes; what the disk has left; and whether the tiles are counted, or those that fit in."""

    tiles: int
    seconds: float
    bytes: int
    free: int
    counted: bool = True

    def text(self) -> str:
        """One line for a person."""
        one = tr("One tile, {time}, {room} on disk ({free} free)")
        many = tr("About {tiles} tiles, {time}, {room} on disk ({free} free)")
        most = tr("At most {tiles} tiles, {time}, {room} on disk ({free} free)")
        return (one if self.tiles == 1 else many if self.counted else most).format(
            tiles=whole(self.tiles), time=duration(self.seconds), room=size_text(self.bytes), free=size_text(self.free)
        )


def tile_count(grid: PixelGrid, size: int, stride: int, within: Optional[QgsRectangle] = None) -> int:
    """Upper bound of the tiles of a raster, or of the part of it (in its own CRS) that is wanted.

    How many of these are cut, the trainer tells: :class:`.counting.TileCount`.
    """
    width, height = grid.columns, grid.rows
    if within is not None:
        part = within.intersect(grid.extent)
        width = min(width, int(part.width() / grid.pixel_x) + size) if not part.isEmpty() else 0
        height = min(height, int(part.height() / grid.pixel_y) + size) if not part.isEmpty() else 0
    if width < size or height < size or stride < 1:
        return 0
    return ((width - size) // stride + 1) * ((height - size) // stride + 1)


def of_tiles(count: int, size: int, bands: int, folder: Path) -> Estimate:
    """Cutting: each tile is kept as bytes."""
    return Estimate(count, count / rate("tiles"), count * (size * size * max(bands, 1) + 100), free_space(folder))


def of_embedding(count: int, size: int, folder: Path) -> Estimate:
    """Embedding: time grows with the tile's area."""
    seconds = count / rate("embed") * max(0.25, (size / 64) ** 2)
    return Estimate(count, seconds, count * EMBEDDED_BYTES, free_space(folder))


def rate(stage: str) -> float:
    """Tiles a second, as the last such job on this machine had it."""
    return remembered.number(f"geoembed/rates/{stage}", RATES[stage], 1.0, 1e9)


def note_rate(stage: str, measured: Any) -> None:
    """Keep what a job has just done a second."""
    if isinstance(measured, (int, float)) and measured > 0:
        QgsSettings().setValue(f"geoembed/rates/{stage}", float(measured))
