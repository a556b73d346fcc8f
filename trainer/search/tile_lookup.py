"""Which tile is meant: by its id, or by a position that it contains. Vectorised over the table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np

from trainer.contract import InputError
from trainer.files.tile_table import MOST_STRIDES
from trainer.geography.great_circle import distance_km
from trainer.geography.longitudes import shifts
from trainer.geography.positions import to_source
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet

EDGE = 1e-9
"""Share of a tile by which a position may lie outside of it: both neighbours contain the edge between them."""


def row_of_tile(embeddings: EmbeddingSet, tile: int) -> int:
    """Row number of a tile id.

    Raises:
        InputError: there is no such tile.
    """
    row = embeddings.positions.row_of(tile)
    if row is None:
        ids = embeddings.positions.ids
        hint = (
            say("search.ids-here", "Ids here go from {first} to {last}.", first=ids.min(), last=ids.max())
            if len(ids)
            else say("search.folder-holds-no-tiles", "The folder holds no tiles.")
        )
        raise InputError(
            say("search.has-no-tile", "{folder} has no tile {tile}.", folder=embeddings.folder, tile=tile),
            hint,
            "no-such-tile",
        )
    return row


def row_at(embeddings: EmbeddingSet, longitude: float, latitude: float) -> int:
    """Row of the tile that contains a position and whose centre is nearest to it.

    Args:
        embeddings: An opened folder.
        longitude: Degrees east (WGS 84); 190 and -170 are the same.
        latitude: Degrees north.

    Raises:
        InputError: the position is not on Earth, no tile contains it, or tiles have no positions.
        MissingDependencyError: there is no library to transform coordinates.
    """
    where = embeddings.positions
    best: Optional[tuple[float, int]] = None
    for number, x, y in in_sources(embeddings, longitude, latitude):
        row = row_in_source(embeddings, number, x, y)
        if row is not None:
            away = float(distance_km(where.longitude[row], where.latitude[row], longitude, latitude))
            best = min(best or (away, row), (away, row))
    if best is not None:
        return best[1]
    nearest, away = nearest_row(embeddings, longitude, latitude)
    raise InputError(
        say(
            "search.no-tile-contains",
            "No tile of {folder} contains {position}.",
            folder=embeddings.folder,
            position=f"{longitude:g},{latitude:g}",
        ),
        say(
            "search.nearest-tile",
            "The nearest is tile {tile} at {position}, {distance:,.0f} km away.",
            tile=where.ids[nearest],
            position=f"{where.longitude[nearest]:.4f},{where.latitude[nearest]:.4f}",
            distance=away,
        ),
        "no-tile-there",
    )


def nearest_row(embeddings: EmbeddingSet, longitude: float, latitude: float) -> tuple[int, float]:
    """Row of the tile whose centre is nearest to a position in degrees (WGS 84), and how many km away that is."""
    where = embeddings.positions
    away = distance_km(where.longitude, where.latitude, longitude, latitude)
    nearest = int(np.nanargmin(away))
    return nearest, float(away[nearest])


def source_at(embeddings: EmbeddingSet, longitude: float, latitude: float) -> tuple[int, float, float]:
    """The source whose grid contains a position, and the position in the grid's CRS; there need be no tile.

    Where several do, it is that of the tile that contains the position, else the first.

    Raises:
        InputError: the position is not on Earth or on none of the sources, or tiles have no positions.
        MissingDependencyError: there is no library to transform coordinates.
    """
    found = []
    for number, x, y in in_sources(embeddings, longitude, latitude):
        grid = embeddings.manifest.sources[number]
        across, down = (x - grid.origin_x) / grid.pixel_x, (y - grid.origin_y) / grid.pixel_y
        width, height = ((count - 1) * grid.stride + grid.size for count in (grid.columns, grid.rows))
        if 0 <= across <= width and 0 <= down <= height:
            has_tile = row_in_source(embeddings, number, x, y) is not None
            found.append((not has_tile, number, x, y))
    if not found:
        hint = say("any.choose-place-imagery", "Choose a place on the imagery.")
        raise InputError(
            say(
                "search.off-the-sources",
                "{position} is on no source of {folder}.",
                position=f"{longitude:g},{latitude:g}",
                folder=embeddings.folder,
            ),
            hint,
            "off-the-source",
        )
    return min(found)[1:]


def in_sources(embeddings: EmbeddingSet, longitude: float, latitude: float) -> Iterator[tuple[int, float, float]]:
    """Where a position is in each source's CRS: (source, x, y), more than once for grids that go round the Earth."""
    if not (-90 <= latitude <= 90 and -360 <= longitude <= 360):
        hint = say(
            "search.give-longitude-before-latitude", "Give longitude before latitude, in degrees: --at 15.97,45.81."
        )
        raise InputError(
            say("search.off-the-earth", "{position} is no position on Earth.", position=f"{longitude},{latitude}"),
            hint,
            "bad-position",
        )
    if not embeddings.positions.known:
        hint = say("search.ask-tile-id-image", "Ask by tile id or by an image.")
        raise InputError(
            say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=embeddings.folder),
            hint,
            "no-positions",
        )
    for number, grid in enumerate(embeddings.manifest.sources):
        if grid.crs_wkt:
            x, y = to_source((longitude + 180) % 360 - 180, latitude, grid.crs_wkt)
            if np.isfinite(x) and np.isfinite(y):
                yield from ((number, float(x) + turn, float(y)) for turn in shifts(grid.crs_wkt))


def row_in_source(embeddings: EmbeddingSet, source: int, x: float, y: float) -> Optional[int]:
    """Row of the tile of one source that contains (x, y) in the source grid's CRS; None where none does.

    Strides smaller than the tile make tiles overlap: the one whose centre is nearest is answered.
    """
    where, grid = embeddings.positions, embeddings.manifest.sources[source]
    columns = _strides((x - grid.origin_x) / grid.pixel_x, grid.size, grid.stride)
    lines = _strides((y - grid.origin_y) / grid.pixel_y, grid.size, grid.stride)
    rows = where.rows_at(source, columns, lines)
    half_x = abs(grid.pixel_x) * grid.size * (0.5 + EDGE)
    half_y = abs(grid.pixel_y) * grid.size * (0.5 + EDGE)
    rows = rows[(np.abs(where.x[rows] - x) <= half_x) & (np.abs(where.y[rows] - y) <= half_y)]
    if len(rows) == 0:
        return None
    return int(rows[np.argmin(np.hypot(where.x[rows] - x, where.y[rows] - y))])


def _strides(pixel: float, size: int, stride: int) -> range:
    """Which columns (or rows) of tiles a pixel can lie in, those that only touch it among them."""
    slack = 4 * EDGE * size
    if not np.isfinite(pixel):
        return range(0)
    first, last = np.ceil((pixel - size - slack) / stride), np.floor((pixel + slack) / stride)
    return range(*np.clip([first, last + 1], 0, MOST_STRIDES).astype(int).tolist())
