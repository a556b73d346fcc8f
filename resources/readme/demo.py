"""What ``make demo`` gives: the synthetic sample, its colours, its clusters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from canvas import INK, QUIET, WIDTH, Canvas
from PIL import Image

from trainer.contract import EmbeddingFiles
from trainer.gdal_library import gdal

MARGIN = 20


def draw(folder: Path, path: Path) -> None:
    """Write the picture."""
    embeddings = folder / "embeddings"
    panels = (
        ("A synthetic coast, made on the spot", folder / "sample" / "synthetic_coast.tif"),
        ("Places that look alike get like colours", embeddings / EmbeddingFiles.COLOURS),
        ("The same in clusters", embeddings / EmbeddingFiles.CLUSTERS),
    )
    side = (WIDTH - MARGIN * (len(panels) + 1)) // len(panels)
    canvas = Canvas(side + MARGIN * 2 + 46)
    for place, (title, source) in enumerate(panels):
        left = MARGIN + place * (side + MARGIN)
        canvas.text((left, MARGIN - 4), title, 17, INK, bold=True)
        canvas.paste(_picture(source, side), left, MARGIN + 26)
    words = "Synthetic: an imagined coast of 10 m pixels, drawn by resources/sample/make_sample.py"
    canvas.text((WIDTH - MARGIN, canvas.image.height - 8), words, 13, QUIET, anchor="rd")
    canvas.save(path)


def _picture(path: Path, side: int) -> np.ndarray:
    """The raster as (side, side, 3): imagery averaged, tile grids in blocks."""
    raster = gdal.Open(str(path))
    table = raster.GetRasterBand(1).GetColorTable()
    if table is not None:
        entries = np.array([table.GetColorEntry(value)[:3] for value in range(table.GetCount())], np.uint8)
        pixels = entries[raster.ReadAsArray()]
    else:
        pixels = np.moveaxis(raster.ReadAsArray()[:3], 0, 2).astype(np.uint8)
    way = Image.Resampling.NEAREST if max(pixels.shape) < side else Image.Resampling.LANCZOS
    return np.asarray(Image.fromarray(pixels).resize((side, side), way))
