"""Embeddings folders made in code: vectors, a grid, a manifest."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.contract import EmbeddingFiles
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet

MERCATOR = (
    'PROJCRS["WGS 84 / Pseudo-Mercator",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",'
    'ELLIPSOID["WGS 84",6378137,298.257223563]]],CONVERSION["m",METHOD["Popular Visualisation Pseudo Mercator",'
    'ID["EPSG",1024]]],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1],ID["EPSG",3857]]'
)
HALF_WORLD = 20037508.342789244


class FolderMaker:
    """Makes embeddings folders under a test's own directory."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.made = 0

    def __call__(self, vectors, dtype="float16", grids=None, rows=None, **manifest) -> EmbeddingSet:
        """A folder whose tiles fill the grids row by row; ``rows`` gives (source, column, row) otherwise."""
        vectors = np.asarray(vectors)
        self.made += 1
        folder = self.root / f"emb {self.made} é"
        folder.mkdir(parents=True)
        scale = 1.0
        if dtype == "int8":
            scale = 1 / 127
            vectors = np.clip(np.round(vectors * 127), -127, 127)
        np.save(folder / EmbeddingFiles.VECTORS, vectors.astype(dtype))
        grids = [mercator_grid(columns=max(1, len(vectors)), rows=1)] if grids is None else grids
        np.save(folder / EmbeddingFiles.TABLE, table_of(grids, len(vectors), rows))
        EmbeddingManifest(vectors.shape[1], len(vectors), dtype, grids, scale=scale, **manifest).save(folder)
        return EmbeddingSet.open(folder)


def mercator_grid(name="world", columns=8, rows=8, **changes) -> SourceGrid:
    """The world in web Mercator: ``columns`` × ``rows`` tiles of 64 px from the upper left corner."""
    values = {
        "name": name,
        "path": f"/{name}.tif",
        "crs_wkt": MERCATOR,
        "origin_x": -HALF_WORLD,
        "origin_y": HALF_WORLD,
        "pixel_x": 2 * HALF_WORLD / (64 * columns),
        "pixel_y": -2 * HALF_WORLD / (64 * rows),
        "size": 64,
        "stride": 64,
        "columns": columns,
        "rows": rows,
    }
    return SourceGrid(**{**values, **changes})


def table_of(grids, count, rows=None):
    """Tile rows with their centres in the grids' CRS and in degrees."""
    from trainer.geography import crs

    table = np.zeros(count, TABLE_DTYPE)
    if rows is None:
        places = [(s, c, r) for s, grid in enumerate(grids) for r in range(grid.rows) for c in range(grid.columns)]
        rows = places[:count]
    table["id"] = np.arange(count) * 10
    table["source"], table["column"], table["row"] = np.array(rows, np.int64).reshape(count, 3).T
    for number, grid in enumerate(grids):
        here = np.flatnonzero(table["source"] == number)
        if not grid.crs_wkt:
            for name in ("x", "y", "longitude", "latitude"):
                table[name][here] = np.nan
            continue
        boxes = np.array([grid.bounds(int(c), int(r)) for c, r in table[["column", "row"]][here].tolist()])
        boxes = boxes.reshape(-1, 4)
        x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
        table["x"][here], table["y"][here] = x, y
        longitude, latitude = crs.to_longitude_latitude(x, y, grid.crs_wkt)
        table["longitude"][here], table["latitude"][here] = (longitude + 180) % 360 - 180, latitude
    return table


@pytest.fixture
def make_folder(tmp_path) -> FolderMaker:
    return FolderMaker(tmp_path)


@pytest.fixture(scope="session")
def clusters():
    """(600, 16) unit vectors in six clusters of a hundred, cluster after cluster."""
    generator = np.random.default_rng(5)
    centres = np.repeat(generator.standard_normal((6, 16)), 100, axis=0)
    vectors = centres + 0.3 * generator.standard_normal((600, 16))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
