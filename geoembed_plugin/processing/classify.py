"""Algorithm "Classify": a map of classes from a few labelled tiles."""

from __future__ import annotations

from trainer.classification.options import ClassifyForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Classify(TrainerAlgorithm):
    """``classify EMB --labels FILE --field NAME --out CLS``."""

    ID = "classify"
    GROUP = "look"
    ICON = "classify"
    TAGS = ("supervised", "classification", "land cover", "logistic regression", "one class", "area", "labels")
    COMMAND = ("classify",)
    FORM = ClassifyForm
    LOADS = True
    LAYERS = (
        ("RASTER", "class-raster"),
        ("LAYER", "class-layer"),
        ("PROBABILITIES", "probability-raster"),
        ("NEXT", "next-labels"),
    )
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
