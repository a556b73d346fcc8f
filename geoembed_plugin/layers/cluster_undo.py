"""Edits of clusters can be taken back: what they change is remembered before, and written again. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles
from trainer.results.embedding_set import EmbeddingManifest

from .cluster_edits import cluster_rasters, clusters_of, geopackage, write_clusters

NONE = -1


@dataclass(frozen=True)
class ClusterState:
    """The clusters of a folder as they were.

    Attributes:
        folder: The embeddings folder.
        record: As the manifest has it.
        tiles: (N,) number of each tile's cluster in the order of the layer; -1 for none.
        rasters: Pixels of each raster of clusters, by its name.
    """

    folder: Path
    record: dict[str, Any]
    tiles: npt.NDArray[np.int16]
    rasters: dict[str, npt.NDArray[np.uint8]]


def remember_clusters(folder: Path | str) -> ClusterState:
    """Before an edit.

    Raises:
        InputError: the folder holds no embeddings, or the layer is in use by another program.
    """
    from osgeo import gdal

    folder = Path(folder)
    record = dict(EmbeddingManifest.load(folder).clusters)
    tiles: list[int] = []
    if (folder / EmbeddingFiles.LAYER).is_file():
        with geopackage(folder / EmbeddingFiles.LAYER) as connection:
            rows = connection.execute("SELECT cluster FROM tiles ORDER BY fid")
            tiles = [NONE if number is None else number for (number,) in rows]
    rasters = {path.name: gdal.Open(str(path)).ReadAsArray() for path in cluster_rasters(folder)}
    return ClusterState(folder, record, np.array(tiles, np.int16), rasters)


def restore_clusters(state: ClusterState) -> None:
    """Take back whatever was edited since.

    Raises:
        InputError: the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    numbers = [None if number == NONE else number for number in state.tiles.tolist()]
    write_clusters(
        state.folder,
        clusters_of(state.record),
        state.record,
        lambda row, _number: numbers[row - 1],
        lambda name, _values: state.rasters[name],
    )
