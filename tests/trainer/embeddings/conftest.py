"""A made-up embeddings folder of any shape, for the tests of this room."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest

from trainer import crs
from trainer.contract import EmbeddingFiles, SourceGrid
from trainer.search.store import TABLE_DTYPE, EmbeddingManifest, EmbeddingSet


@pytest.fixture
def make_embeddings(tmp_path: Path) -> Callable[..., EmbeddingSet]:
    """A factory: grids of ``columns × rows`` tiles, ``kinds`` groups of look-alikes, some places left empty."""

    def make(
        name: str = "emb",
        columns: int = 12,
        rows: int = 9,
        dimension: int = 8,
        kinds: int = 3,
        vectors: str = "float16",
        crs_codes: tuple[str, ...] = ("EPSG:32633",),
        size: int = 64,
        stride: int = 64,
        empty: float = 0.2,
        seed: int = 0,
    ) -> EmbeddingSet:
        random = np.random.default_rng(seed)
        parts, sources = [], []
        for number, code in enumerate(crs_codes):
            wkt = crs.wkt(code) if code else ""
            x0, y0, pixel = (500_000.0 + 900_000.0 * number, 5_200_000.0, 10.0)
            if code == "EPSG:4326":
                x0, y0, pixel = 15.0, 47.0, 0.0001
            grid = SourceGrid(
                name=f"source {number}",
                path=f"/nowhere/{number}.tif",
                crs_wkt=wkt,
                origin_x=x0,
                origin_y=y0,
                pixel_x=pixel,
                pixel_y=-pixel,
                size=size,
                stride=stride,
                columns=columns,
                rows=rows,
                kind="raster" if code else "chips",
            )
            sources.append(grid)
            row, column = np.divmod(np.arange(columns * rows), columns)
            keep = random.random(columns * rows) >= empty
            row, column = row[keep], column[keep]
            part = np.zeros(len(row), TABLE_DTYPE)
            part["source"], part["column"], part["row"] = number, column, row
            part["x"] = grid.origin_x + (column * stride + size / 2) * grid.pixel_x
            part["y"] = grid.origin_y + (row * stride + size / 2) * grid.pixel_y
            if code:
                part["longitude"], part["latitude"] = crs.to_longitude_latitude(part["x"], part["y"], wkt)
            else:
                for field in ("x", "y", "longitude", "latitude"):
                    part[field] = np.nan
            parts.append(part)
        table = np.concatenate(parts)
        table["id"] = np.arange(len(table))
        table["information"], table["entropy"], table["valid"] = random.random((3, len(table)))
        centres = random.normal(size=(kinds, dimension))
        kind = (table["column"] * kinds // columns).astype(int)
        found = centres[kind] + 0.15 * random.normal(size=(len(table), dimension))
        found /= np.linalg.norm(found, axis=1, keepdims=True)
        scale = float(np.abs(found).max() / 127) if vectors == "int8" else 1.0
        stored = np.rint(found / scale).astype(np.int8) if vectors == "int8" else found.astype(vectors)
        folder = tmp_path / name
        folder.mkdir(parents=True)
        np.save(folder / EmbeddingFiles.VECTORS, stored)
        np.save(folder / EmbeddingFiles.TABLE, table)
        EmbeddingManifest(
            dimension=dimension,
            count=len(table),
            vectors=vectors,
            sources=sources,
            scale=scale,
            size=size,
            stride=stride,
            ground_resolution=10.0,
            bands=["red", "green", "blue"],
        ).save(folder)
        return EmbeddingSet.open(folder)

    return make
