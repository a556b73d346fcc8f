"""Algorithm "Evaluate": how well an embedding tells labelled classes apart."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from trainer.declared import Declared
from trainer.evaluation.options import EvaluateForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .parameters import label_field


class Evaluate(TrainerAlgorithm):
    """``evaluate EMB --labels FILE[:FIELD] --json FILE``."""

    ID = "evaluate"
    GROUP = "measure"
    ICON = "evaluate"
    TAGS = ("accuracy", "k-nn", "linear probe", "cross-validation", "labels", "baseline")
    COMMAND = ("evaluate",)
    FORM = EvaluateForm
    FIGURES = (("TILE_COUNT", "tiles"), ("CLASS_COUNT", "classes"))

    def title(self) -> str:
        """Its name."""
        return tr("Evaluate")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Measures how well an embedding tells the classes of your labels apart: by the nearest-looking tiles and "
            "by a linear classifier, on spatial blocks that were held out, beside simple baselines on the same tiles; "
            "and whether a tile is still found after a small change to its picture."
        )

    def declare(self, item: Declared) -> None:
        """After the labels, their field."""
        super().declare(item)
        if item.option.parameter == "LABELS":
            asked = label_field("FIELD", tr("Field (or band) with the class"), True, "LABELS")
            self.add(asked, tr("A raster's first band if empty"))

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Labels are a file with its field."""
        name = item.option.parameter
        if name != "LABELS":
            return super().option(item, parameters, context, feedback)
        words = super().option(item, parameters, context, feedback)
        field = self.parameterAsString(parameters, "FIELD", context).strip()
        return [*words[:-1], f"{words[-1]}:{field}"] if field else words
