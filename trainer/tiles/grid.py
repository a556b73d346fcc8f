"""The regular grid over a source: where its tiles are, and how big their pixels are on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.files.local_files import STACK_SEPARATOR, absolute, content_of
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.imagery.map_tiles import MapTiles
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.sources import PixelSource
from trainer.imagery.stacks import RasterStack
from trainer.imagery.warping import pixel_metres
from trainer.tiles.tileset import Table

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def lay_grid(source: PixelSource, size: int, stride: int, context: Sequence[int] = ()) -> SourceGrid:
    """Tiles of ``size`` pixels every ``stride`` pixels from the source's top left, all of them within it.

    Whatever selects tiles later (an extent, polygons, a list) leaves this grid as it is, so that row and
    column always mean the same tile. A source smaller than a tile has a grid of no columns.
    """
    step = size if source.kind == "chips" else stride
    fits = source.width >= size and source.height >= size
    return SourceGrid(
        name=Path(source.path.split(STACK_SEPARATOR)[0]).name,
        path=absolute(source.path),
        crs_wkt=source.crs_wkt,
        origin_x=source.affine.origin_x,
        origin_y=source.affine.origin_y,
        pixel_x=source.affine.pixel_x,
        pixel_y=source.affine.pixel_y,
        size=size,
        stride=step,
        columns=(source.width - size) // step + 1 if fits else 0,
        rows=(source.height - size) // step + 1 if fits else 0,
        fingerprint=source.fingerprint(),
        content=content_of(source.files),
        numbers=tuple(source.numbers),
        kind=source.kind,
        attribution=_attribution(source),
        mask_band=source.mask_band if isinstance(source, GdalRaster) else 0,
        resampling=source.resampling if isinstance(source, RasterStack) else (),
        context=tuple(context),
    )


def _attribution(source: PixelSource) -> str:
    parts = source.parts if isinstance(source, RasterStack) else [source]
    named = [part.attribution for part in parts if isinstance(part, MapTiles) and part.attribution]
    return "; ".join(dict.fromkeys(named))


def centres(grid: SourceGrid, columns: Integers, rows: Integers) -> tuple[Floats, Floats]:
    """Centres (x, y) of tiles in the grid's CRS; NaN for chips, which have no position."""
    if grid.kind == "chips":
        nowhere = np.full(np.broadcast_shapes(columns.shape, rows.shape), np.nan)
        return nowhere, nowhere.copy()
    x = grid.origin_x + (columns * grid.stride + grid.size / 2) * grid.pixel_x
    y = grid.origin_y + (rows * grid.stride + grid.size / 2) * grid.pixel_y
    return x, y


def positions(grid: SourceGrid, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Longitudes and latitudes of places in the grid's CRS; NaN where it has none."""
    if not grid.crs_wkt:
        return np.full(x.shape, np.nan), np.full(y.shape, np.nan)
    return crs.to_longitude_latitude(x, y, grid.crs_wkt)


def ground_resolution(grids: list[SourceGrid], table: Table) -> Floats:
    """Metres on the ground of a pixel of each tile, at the tile's own place; NaN where it has none. (N,)."""
    metres = np.full(len(table), np.nan)
    for place, grid in enumerate(grids):
        here = np.flatnonzero(table["source"] == place)
        if grid.crs_wkt and len(here):
            metres[here] = pixel_metres(table["x"][here], table["y"][here], grid.pixel_x, grid.pixel_y, grid.crs_wkt)
    return metres
