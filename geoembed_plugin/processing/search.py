"""Algorithm "Search": the tiles that look most like given places."""

from __future__ import annotations

from ..texts.translation import tr
from .examples import ExamplesAlgorithm


class Search(ExamplesAlgorithm):
    """``search EMB --at LON,LAT --out FILE``."""

    ID = "search"
    ICON = "search"
    TAGS = ("similar", "look-alike", "nearest neighbour", "find", "query by example")
    LEAVES_OUT = frozenset({"heatmap"})
    FIGURES = (("FOUND", "found"),)

    def title(self) -> str:
        """Its name."""
        return tr("Search")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Finds the tiles of an embeddings folder that look most like given places, and least like given "
            "counter-examples. The result is a layer with rank, similarity and distance, drawn stronger where it is "
            "more alike."
        )
