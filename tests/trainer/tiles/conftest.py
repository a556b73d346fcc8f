"""Rasters made in code: GDAL writes them, nothing is shipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from trainer.tiles.gdal_library import gdal, osr

TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


@pytest.fixture
def noise() -> Callable[..., np.ndarray]:
    """Smooth noise (H, W, C), different in every band, the same every time."""

    def make(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
        rng = np.random.default_rng(seed)
        coarse = rng.integers(1, 255, (height // 4 + 2, width // 4 + 2, bands))
        fine = coarse.repeat(4, 0).repeat(4, 1)[:height, :width] + rng.integers(-8, 8, (height, width, bands))
        return np.clip(fine, 1, 254).astype(np.uint8)

    return make


@pytest.fixture
def write_raster(tmp_path: Path) -> Callable[..., Path]:
    """Write (H, W, C) pixels as a GeoTIFF and return its path."""

    def write(
        pixels: np.ndarray,
        name: str = "image.tif",
        crs: int | None = 32633,
        transform: tuple[float, ...] = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0),
        nodata: float | None = None,
        creation: tuple[str, ...] = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"),
        colours: list[tuple[int, ...]] | None = None,
        alpha: bool = False,
    ) -> Path:
        path = tmp_path / name
        height, width, bands = pixels.shape
        options = [*creation, *(["ALPHA=YES"] if alpha else []), *(["PHOTOMETRIC=RGB"] if alpha else [])]
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, bands, TYPES[pixels.dtype.name], options
        )
        if crs is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            dataset.SetProjection(reference.ExportToWkt())
            dataset.SetGeoTransform(transform)
        for band in range(bands):
            target = dataset.GetRasterBand(band + 1)
            if colours is not None:
                table = gdal.ColorTable()
                for index, colour in enumerate(colours):
                    table.SetColorEntry(index, colour)
                target.SetColorTable(table)
            if nodata is not None:
                target.SetNoDataValue(nodata)
            target.WriteArray(pixels[:, :, band])
        dataset.FlushCache()
        return path

    return write
