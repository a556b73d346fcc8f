"""Algorithm "Regress": a map of a measured value."""

from __future__ import annotations

from trainer.regression.options import RegressForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Regress(TrainerAlgorithm):
    """``regress EMB --labels FILE --field NAME --out DIR``."""

    ID = "regress"
    GROUP = "look"
    ICON = "regress"
    TAGS = ("regression", "yield", "biomass", "price", "ridge", "prediction interval", "conformal")
    COMMAND = ("regress",)
    FORM = RegressForm
    LOADS = True
    LAYERS = (("RASTER", "value-raster"),)
    FIGURES = (("RMSE", "rmse"), ("R2", "r2"))

    def title(self) -> str:
        """Its name."""
        return tr("Map a measured value")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns a number that was measured at some places (a yield, a biomass, a price) and maps it: a raster with "
            "the value and the two ends of an interval. Says how far off the map is on blocks of land that were held "
            "out, beside the mean, beside what the place alone tells, and beside both together."
        )
