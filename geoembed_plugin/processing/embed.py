"""Algorithm "Embed": every tile of an image becomes a vector, a layer and a raster pixel."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ..translation import tr
from .algorithm import TrainerAlgorithm
from .outputs import OUTPUT_LAYERS, OUTPUT_OPTIONS, add_outputs
from .sources import INPUT, PLACE_OPTIONS, add_selection, add_sources, missing_source, source_words


class Embed(TrainerAlgorithm):
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
        add_sources(
            self,
            tr("… or a tile set, or a folder of pictures"),
            tr("A tile set is embedded as it is: stride, extent and bands are then those that it was made with."),
        )
        add_selection(self)
        self.add_device()
        self.add_further()
        add_outputs(self)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A layer or a folder is needed."""
        missing = missing_source(self, parameters, context)
        return (False, missing) if missing else super().checkParameterValues(parameters, context)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The run, then the sources."""
        if name == INPUT:
            return source_words(self, parameters, context, feedback)
        return super().argument(name, parameters, context, feedback)
