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


SIDE, PICTURE_COLUMNS, PICTURE_ROWS = 32, 8, 6


@pytest.fixture(scope="session")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an image, tiles, an untrained run and what it makes of them.

    ``image.tif`` (8 × 6 tiles of 32 px, another texture in each half), ``tiles``, ``run``, ``emb``, and as labels
    ``labels.csv`` by row and col and ``labels.tif``: 1 in the left half, 2 in the right.
    """
    import torch
    from osgeo import gdal

    from trainer.contract import RunFiles
    from trainer.encoders.card import ModelCard
    from trainer.encoders.inference import load_encoder
    from trainer.encoders.model import make_encoder
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set
    from trainer.tiles.options import CutOptions
    from trainer.tiles.tileset import TileSet

    folder = tmp_path_factory.mktemp("pictured é")
    random = np.random.default_rng(5)
    height, width = PICTURE_ROWS * SIDE, PICTURE_COLUMNS * SIDE
    y, x = np.mgrid[:height, :width]
    left = x < width // 2
    waves = np.stack([np.sin(x / (7 + band)) * np.sin(y / (9 + band)) for band in range(3)], axis=0)
    base = (
        np.where(left, 90.0, 150.0) + 40.0 * waves * np.where(left, 1.0, 0.3) + random.normal(0, 8, (3, height, width))
    )
    for name, bands in (("image", base), ("labels", np.where(left, 1, 2)[None])):
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, len(bands), gdal.GDT_Byte)
        dataset.SetProjection(crs.wkt("EPSG:32633"))
        dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
        dataset.WriteArray(np.clip(bands, 1, 255).astype(np.uint8))
        dataset = None
    tiles: TileSet = make_tile_set([folder / "image.tif"], folder / "tiles", CutOptions(size=SIDE), SILENT)
    run = folder / "run"
    run.mkdir()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        encoder = make_encoder("slim", 3, 16)
    torch.save(encoder.state_dict(), run / RunFiles.WEIGHTS)
    manifest = tiles.manifest
    ModelCard("slim", 16, SIDE, list(manifest.bands), list(manifest.mean), list(manifest.std)).save(run)
    metrics = "".join(
        f'{{"step": {s}, "loss": {5 / s}, "positive_distance": 0.2, "negative_distance": 1.0}}\n' for s in range(1, 9)
    )
    (run / RunFiles.METRICS).write_text(metrics)
    vectors = load_encoder(run, "cpu").embed(np.asarray(tiles.images)).astype(np.float16)
    emb = folder / "emb"
    emb.mkdir()
    np.save(emb / EmbeddingFiles.VECTORS, vectors)
    np.save(emb / EmbeddingFiles.TABLE, tiles.table)
    EmbeddingManifest(
        dimension=16,
        count=len(tiles),
        vectors="float16",
        sources=list(manifest.sources),
        run=str(run),
        pixels=str(folder / "tiles"),
        pixels_kind="tiles",
        size=SIDE,
        stride=SIDE,
        ground_resolution=10.0,
        bands=list(manifest.bands),
        scaling=list(manifest.scaling),
        model={"backbone": "slim", "method": "none"},
    ).save(emb)
    half = PICTURE_COLUMNS // 2
    lines = [
        f"{r},{c},{'left' if c < half else 'right'},{(r + c) % 3},{int(c == 0)}"
        for r, c in np.ndindex(PICTURE_ROWS, PICTURE_COLUMNS)
    ]
    (folder / "labels.csv").write_text("row,col,side,fold,test\n" + "\n".join(lines) + "\n")
    return folder
