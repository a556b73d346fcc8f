"""Algorithm "Embed": every tile of an image becomes a vector, a layer and a raster pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from trainer.embeddings.options import EmbedForm

from ..texts.translation import tr
from .import_embeddings import EMBEDDING_LAYERS
from .sources import ImageryAlgorithm


class Embed(ImageryAlgorithm):
    """``embed RUN SOURCE_OR_TILES --out EMB``."""

    ID = "embed"
    ICON = "embed"
    TAGS = ("embedding", "features", "inference", "vector", "pca")
    COMMAND = ("embed",)
    FORM = EmbedForm
    LOADS = True
    LAYERS = EMBEDDING_LAYERS
    FIGURES = (("TILE_COUNT", "tiles"),)

    def title(self) -> str:
        """Its name."""
        return tr("Embed")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where "
            "places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one "
            "pixel a tile, and a picture in the colours of the first three principal components."
        )

    def folder_text(self) -> tuple[str, str]:
        """What the folder is called, and what it may hold."""
        return (
            tr("… or a tile set, or a folder of pictures"),
            tr("A tile set is embedded as it is: stride, extent and bands are then those that it was made with."),
        )

    def ground_metres(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        """Where nobody said: as in training."""
        from ..layers.folder_records import card_of  # only now: QGIS loads every algorithm when it starts

        card = card_of(Path(self.parameterAsString(parameters, "RUN", context)))
        trained = None if card is None else card.ground_resolution  # the trainer says what is wrong with a run
        return super().ground_metres(parameters, context) or trained or None
