"""Algorithm "Embed": every tile of an image becomes a vector, a layer and a raster pixel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile

from trainer.contract import RunFiles

from ..texts.translation import tr
from .outputs import OUTPUT_LAYERS, OUTPUT_OPTIONS, add_outputs
from .sources import INPUT, PLACE_OPTIONS, ImageryAlgorithm


class Embed(ImageryAlgorithm):
    """``embed RUN SOURCE_OR_TILES --out EMB``."""

    ID = "embed"
    ICON = "embed"
    TAGS = ("embedding", "features", "inference", "vector", "pca")
    COMMAND = ("embed",)
    ARGUMENTS = ("RUN", INPUT)
    OPTIONS = (*PLACE_OPTIONS, ("DEVICE", "--device"), *OUTPUT_OPTIONS)
    LAYERS = OUTPUT_LAYERS
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

    def declare(self) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterFile("RUN", tr("Run"), QgsProcessingParameterFile.Behavior.Folder),
            tr("The folder that 'Learn' made"),
        )
        self.add_sources(
            tr("… or a tile set, or a folder of pictures"),
            tr("A tile set is embedded as it is: stride, extent and bands are then those that it was made with."),
        )
        self.add_selection()
        self.add_device()
        self.add_further()
        add_outputs(self)

    def ground_metres(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        """Where nobody said: as in training."""
        card = Path(self.parameterAsString(parameters, "RUN", context)) / RunFiles.CARD
        try:
            trained = json.loads(card.read_text(encoding="utf-8")).get("ground_resolution")
        except (OSError, ValueError, AttributeError):
            trained = None  # the trainer says what is wrong with the run
        return super().ground_metres(parameters, context) or trained or None
