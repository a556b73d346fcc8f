"""Algorithm "Import embeddings": a raster of embeddings made elsewhere can be searched like one's own."""

from __future__ import annotations

from trainer.embeddings.options import ImportForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

EMBEDDING_LAYERS = (("LAYER", "tile-layer"), ("RASTER", "embedding-raster"), ("COLOURS", "colour-raster"))
"""What an embeddings folder holds that is a layer."""


class ImportEmbeddings(TrainerAlgorithm):
    """``import RASTER --out EMB``."""

    ID = "importembeddings"
    ICON = "import"
    TAGS = ("alphaearth", "foundation model", "embedding raster", "satellite embedding")
    COMMAND = ("import",)
    FORM = ImportForm
    LOADS = True
    LAYERS = EMBEDDING_LAYERS
    FIGURES = (("TILE_COUNT", "tiles"),)

    def title(self) -> str:
        """Its name."""
        return tr("Import embeddings")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Takes a raster of embeddings that was made elsewhere, such as AlphaEarth's with 64 bands, and makes a "
            "folder of it that can be searched and clustered like your own."
        )
