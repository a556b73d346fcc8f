"""The similarity of every tile as a raster, one pixel a tile, with its style beside it. Any thread."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing, write_text
from trainer.contract import InputError
from trainer.results.embedding_set import EmbeddingSet

from .similarity_ramp import ramp_edges, ramp_style


def write_heat_map(
    path: Path,
    embeddings: EmbeddingSet,
    scores: npt.NDArray[np.float32],
    edges: Optional[tuple[float, float]] = None,
) -> list[Path]:
    """Write a GeoTIFF a source that has a CRS; a pixel is one stride wide and centred on its tile.

    Args:
        path: The first source's; the others go to ``NAME_1.tif`` and so on.
        embeddings: The folder that was searched.
        scores: (N,) in the table's order.
        edges: Where the ramp begins and ends, for rasters that are seen together; as the scores have it without.

    Raises:
        InputError: no tile has a position.
        OSError: it cannot be written there.
    """
    from osgeo import gdal, osr

    written: list[Path] = []
    table, (low, high) = embeddings.table, edges or ramp_edges(scores)
    for number, grid in enumerate(embeddings.manifest.sources):
        rows = np.flatnonzero(table["source"] == number)
        if not grid.crs_wkt or not len(rows):
            continue
        column, line = table["column"][rows], table["row"][rows]
        left, top = int(column.min()), int(line.min())
        values = np.full((int(line.max()) - top + 1, int(column.max()) - left + 1), np.nan, np.float32)
        values[line - top, column - left] = scores[rows]
        target = path if not written else path.with_name(f"{path.stem}_{len(written)}{path.suffix}")
        margin = (grid.size - grid.stride) / 2
        with replacing(target) as temporary:
            dataset = gdal.GetDriverByName("GTiff").Create(
                str(temporary), values.shape[1], values.shape[0], 1, gdal.GDT_Float32,
                options=["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER"],
            )  # fmt: skip
            if dataset is None:
                raise OSError(f"{target} cannot be written: {gdal.GetLastErrorMsg()}")
            reference = osr.SpatialReference()
            reference.SetFromUserInput(grid.crs_wkt)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            dataset.SetSpatialRef(reference)
            dataset.SetGeoTransform(
                (
                    grid.origin_x + (left * grid.stride + margin) * grid.pixel_x,
                    grid.stride * grid.pixel_x,
                    0.0,
                    grid.origin_y + (top * grid.stride + margin) * grid.pixel_y,
                    0.0,
                    grid.stride * grid.pixel_y,
                )
            )
            band = dataset.GetRasterBand(1)
            band.SetDescription("similarity")
            band.SetNoDataValue(float("nan"))
            written_well = band.WriteArray(values) == gdal.CE_None
            dataset.FlushCache()
            band = dataset = None
            if not written_well:
                raise OSError(f"{target} cannot be written: {gdal.GetLastErrorMsg()}")
        write_text(target.with_suffix(".qml"), ramp_style(low, high))
        written.append(target)
    if not written:
        raise InputError("These tiles have no positions.", "Search without a heat map.", "no-positions")
    return written
