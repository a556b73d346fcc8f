"""Algorithm "Values of polygons": what the tiles of each polygon have in common, and what looks like it elsewhere."""

from __future__ import annotations

from trainer.zones.options import ZonesForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Zones(TrainerAlgorithm):
    """``zones EMB --polygons FILE --out FILE``."""

    ID = "zones"
    GROUP = "look"
    ICON = "zones"
    TAGS = ("zonal statistics", "aggregate", "medoid", "batch search", "parcels", "mean", "similar")
    COMMAND = ("zones",)
    FORM = ZonesForm
    FIGURES = (("POLYGON_COUNT", "polygons"), ("FOUND", "found"))

    def title(self) -> str:
        """Its name."""
        return tr("Values of polygons")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Gives each polygon of a layer the values of its tiles: how many they are, how alike, the most typical "
            "one, the share of each cluster, and if you want the mean. It can also look for each polygon's look-alikes "
            "elsewhere, none of which lies over another; they are a second layer in the same file."
        )
