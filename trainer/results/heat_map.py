"""How alike every tile is to what was searched for, as rasters with a default style."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree  # nosec B405  # only written, never parsed

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.contract import InputError
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_raster import raster_path, write_tile_raster

STOPS = ((0, 0, 4), (59, 15, 112), (140, 41, 129), (222, 73, 104), (254, 159, 109), (252, 253, 191))
"""Matplotlib's magma at six places: even to the eye, also without colours."""


def write_similarity_raster(path: Path, embeddings: EmbeddingSet, scores: npt.NDArray[np.float32]) -> list[Path]:
    """Write a COG with one pixel a tile for each source that has a CRS, each with a QML style beside it.

    Args:
        path: The first source's; the others go to ``NAME_1.tif`` and so on.
        embeddings: The folder that was searched.
        scores: (N,) in the table's order.

    Raises:
        InputError: no tile has a position.
        MissingDependencyError: there is no GDAL.
        OSError: it cannot be written there.
    """
    written = []
    for number, grid in enumerate(embeddings.manifest.sources):
        if not grid.crs_wkt:
            continue
        target = raster_path(path, number)
        write_tile_raster(target, embeddings, scores, band_names=["similarity"], nodata=float("nan"), source=number)
        write_text(target.with_suffix(".qml"), similarity_style(scores))
        written.append(target)
    if not written:
        hint = "Search without a heat map; the tiles found are a table."
        raise InputError(f"The tiles of {embeddings.folder} have no positions.", hint, "no-positions")
    return written


def similarity_style(scores: npt.NDArray[np.float32]) -> str:
    """A ramp from the 50th percentile, dark, to the greatest: half of a map is as a rule unlike the query."""
    low, high = float(np.percentile(scores, 50)), float(scores.max())
    stops = np.linspace(low, max(high, low + 1e-6), len(STOPS))
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")
    renderer = ElementTree.SubElement(
        ElementTree.SubElement(root, "pipe"),
        "rasterrenderer",
        type="singlebandpseudocolor",
        band="1",
        opacity="0.8",
        alphaBand="-1",
        classificationMin=f"{stops[0]:.6f}",
        classificationMax=f"{stops[-1]:.6f}",
    )
    ramp = ElementTree.SubElement(
        ElementTree.SubElement(renderer, "rastershader"),
        "colorrampshader",
        colorRampType="INTERPOLATED",
        classificationMode="1",
        clip="0",
        minimumValue=f"{stops[0]:.6f}",
        maximumValue=f"{stops[-1]:.6f}",
    )
    for value, (red, green, blue) in zip(stops, STOPS):
        colour = f"#{red:02x}{green:02x}{blue:02x}"
        ElementTree.SubElement(ramp, "item", value=f"{value:.6f}", color=colour, alpha="255", label=f"{value:.2f}")
    ElementTree.indent(root, " ")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ElementTree.tostring(root, "unicode") + "\n"
