"""Algorithm "Similarity raster": how alike every tile is to given places."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterDestination

from ..translation import tr
from .algorithm import TrainerAlgorithm
from .examples import add_examples, example_words


class SimilarityRaster(TrainerAlgorithm):
    """``search EMB --at LON,LAT --heatmap FILE.tif``."""

    ID = "similarityraster"
    GROUP = "look"
    ICON = "heatmap"
    HELP = "search"
    TAGS = ("heat map", "similar", "probability", "look-alike")
    COMMAND = ("search",)
    ARGUMENTS = ("EMBEDDINGS",)
    OPTIONS = (("EXACTLY", "--exactly"), ("RUN", "--run"), ("DEVICE", "--device"), ("OUTPUT", "--heatmap"))

    def title(self) -> str:
        """Its name."""
        return tr("Similarity raster")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Makes a raster with one pixel a tile that tells how much each tile looks like given places (1: the same, "
            "0: nothing in common). It comes with a colour ramp."
        )

    def declare(self) -> None:
        """Parameters."""
        add_examples(self)
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Similarity")))

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The folder, then the examples."""
        folder = super().argument(name, parameters, context, feedback)
        return folder + example_words(self, parameters, context, feedback)
