"""Algorithm "Similarity raster": how alike every tile is to given places."""

from __future__ import annotations

from ..texts.translation import tr
from .examples import ExamplesAlgorithm


class SimilarityRaster(ExamplesAlgorithm):
    """``search EMB --at LON,LAT --heatmap FILE.tif``."""

    ID = "similarityraster"
    ICON = "heatmap"
    TAGS = ("heat map", "similar", "probability", "look-alike")
    LEAVES_OUT = frozenset({"out", "k", "not_within", "within", "polygon", "with_examples", "overlapping", "engine"})
    """What says which of the tiles are answered: here all are."""

    def title(self) -> str:
        """Its name."""
        return tr("Similarity raster")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Makes a raster with one pixel a tile that tells how much each tile looks like given places (1: the same, "
            "0: nothing in common). It comes with a colour ramp."
        )
