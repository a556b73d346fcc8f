"""How alike every tile is to what was searched for, as rasters with a default style."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.contract import InputError
from trainer.files.own_files import refuse_other_file
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.styles import ramp_edges, similarity_raster_style
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

NAME = "similarity"
"""Of the one band."""


def refuse_other_rasters(path: Path, count: int) -> None:
    """Refuse to write heat maps over rasters that are none, and their styles over those of other files.

    Args:
        path: The first of them.
        count: How many there may be.

    Raises:
        InputError: one would be lost.
    """
    from trainer.gdal_library import gdal, open_file

    for target in (raster_path(path, number) for number in range(count)):
        style = target.with_suffix(".qml")
        if not target.is_file() and style.is_file():
            refuse_other_file(style, False, may_replace=True)
        if not target.is_file():
            continue
        try:
            found = open_file(str(target), gdal.OF_RASTER)
            ours = found is not None and found.RasterCount == 1 and found.GetRasterBand(1).GetDescription() == NAME
        except (InputError, RuntimeError):
            ours = False
        refuse_other_file(target, ours, may_replace=True)


def write_similarity_raster(
    path: Path,
    embeddings: EmbeddingSet,
    scores: npt.NDArray[np.float32],
    edges: Optional[tuple[float, float]] = None,
) -> list[Path]:
    """Write a COG with one pixel a tile for each source that has tiles with a place, a QML style beside it.

    A raster has the pixels of the folder's other rasters, so that they can be compared pixel by pixel.

    Args:
        path: The first raster; the others go to ``NAME_1.tif`` and so on.
        embeddings: The folder that was searched.
        scores: (N,) in the table's order.
        edges: Where the ramp begins and ends, for rasters that are seen together; as the scores have it without.

    Raises:
        InputError: no tile has a position.
        MissingDependencyError: there is no GDAL.
        OSError: it cannot be written there.
    """
    written: list[Path] = []
    style = similarity_raster_style(edges or ramp_edges(scores))
    for number, grid in enumerate(embeddings.manifest.sources):
        if not grid.crs_wkt or not (embeddings.table["source"] == number).any():
            continue
        target = raster_path(path, len(written))
        write_tile_raster(target, embeddings, TileValues(scores, names=[NAME], nodata=float("nan")), source=number)
        write_text(target.with_suffix(".qml"), style)
        written.append(target)
    if not written:
        hint = say("results.search-without-heat-map", "Search without a heat map; the tiles found are a table.")
        raise InputError(
            say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=embeddings.folder),
            hint,
            "no-positions",
        )
    return written
