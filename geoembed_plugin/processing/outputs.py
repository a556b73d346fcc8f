"""Parameters for what an embeddings folder shall hold; shared by embed and import."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFolderDestination

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

OUTPUT_OPTIONS = (
    ("VECTORS", "--vectors"),
    ("RASTER_TYPE", "--raster"),
    ("NO_INDEX", "--no-index"),
    ("OUTPUT", "--out"),
)
OUTPUT_LAYERS = (("LAYER", "tile-layer"), ("RASTER", "embedding-raster"), ("COLOURS", "colour-raster"))


def add_outputs(algorithm: TrainerAlgorithm) -> None:
    """Storage types, the index, the folder."""
    algorithm.add_choice(
        "VECTORS",
        tr("How vectors are stored"),
        ("float16", "int8"),
        "float16",
        tr("int8 halves the size and loses very little"),
        advanced=True,
    )
    algorithm.add_choice(
        "RASTER_TYPE",
        tr("Embedding raster"),
        ("float32", "int8", "none"),
        "float32",
        tr("none leaves the rasters out"),
        advanced=True,
    )
    algorithm.add_flag(
        "NO_INDEX", tr("Build no index"), tip=tr("An index makes searching millions of tiles quicker; exact without")
    )
    algorithm.add_load()
    algorithm.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Embeddings")))
