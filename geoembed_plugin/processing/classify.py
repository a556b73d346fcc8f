"""Algorithm "Classify": a map of classes from a few labelled tiles."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from trainer.classification.options import ClassifyForm
from trainer.declared import Declared

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .evaluate import labels_file


class Classify(TrainerAlgorithm):
    """``classify EMB --labels FILE --field NAME --out CLS``."""

    ID = "classify"
    GROUP = "look"
    ICON = "classify"
    TAGS = ("supervised", "classification", "land cover", "logistic regression", "one class", "area", "labels")
    COMMAND = ("classify",)
    FORM = ClassifyForm
    LOADS = True
    LAYERS = (("RASTER", "class-raster"), ("LAYER", "class-layer"), ("PROBABILITIES", "probability-raster"))
    FIGURES = (("CLASS_COUNT", "classes"), ("ACCURACY", "accuracy"))

    def title(self) -> str:
        """Its name."""
        return tr("Classify")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns classes from a few labelled places and maps them: a raster and polygons of classes, and the "
            "probability of each. Points, polygons or a raster give the labels; where they have one class, all places "
            "like it are found. Says how right the map is on blocks of land that were held out, and the area of each "
            "class, corrected for the errors."
        )

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Labels are a layer's file; none where a classifier is used again."""
        name = item.option.parameter
        if name != "LABELS":
            return super().option(item, parameters, context, feedback)
        if not parameters.get(name):
            return []
        return [item.option.flags[0], labels_file(self, name, parameters, context, feedback)]
