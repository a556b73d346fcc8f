"""Algorithm "Learn a field": scattered points with values become a raster, with its uncertainty and held-out error."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from trainer.declared import Declared
from trainer.fields.options import FieldJob

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class LearnField(TrainerAlgorithm):
    """``field train POINTS --value FIELD --out FILE.tif``."""

    ID = "learnfield"
    GROUP = "places"
    ICON = "field"
    TAGS = ("interpolation", "kriging", "idw", "points", "spatial embedding", "uncertainty")
    COMMAND = ("field", "train")
    FORM = FieldJob

    def title(self) -> str:
        """Its name."""
        return tr("Learn a field from points")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns one or several values over the map from scattered points and draws them as a raster, each with a "
            "band of uncertainty (one standard deviation). The error is measured on blocks of points that were held "
            "out, beside nearest neighbours, inverse distances and a Gaussian process, so that you see whether "
            "learning helps."
        )

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """The extent is four words here, in the raster's CRS."""
        if item.option.parameter != "EXTENT":
            return super().option(item, parameters, context, feedback)
        source = self.parameterAsSource(parameters, "POINTS", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() and source is not None:
            crs = source.sourceCrs()
        box = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        if box.isNull() or box.isEmpty():
            return []
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return [item.option.flags[0], *(f"{value:.12g}" for value in corners)]
