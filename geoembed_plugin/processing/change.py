"""Algorithm "Change": what is different between two dates or more."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)

from trainer.change.options import ChangeForm
from trainer.declared import Declared

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .examples import positions_of

LATER = ("THIRD", "FOURTH", "FIFTH")


class Change(TrainerAlgorithm):
    """``change A B [C …] --out DIR``."""

    ID = "change"
    GROUP = "look"
    ICON = "change"
    TAGS = ("change detection", "time series", "anomaly", "outlier", "difference", "multi-temporal", "monitoring")
    COMMAND = ("change",)
    FORM = ChangeForm
    LOADS = True
    LAYERS = (
        ("LAYER", "change-layer"),
        ("RASTER", "change-raster"),
        ("UNUSUAL", "unusual-raster"),
        ("ALIKE", "alike-raster"),
    )
    FIGURES = (("CHANGED_COUNT", "changed"), ("TILE_COUNT", "tiles"))

    def title(self) -> str:
        """Its name."""
        return tr("Change")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Compares embeddings of two dates or more that one encoder made. What differs everywhere (season, light, "
            "sensor) is taken out; what is left is a raster and a layer of the places that changed, each with the "
            "share of unchanged places that look as changed, and a page with pictures before and after. Places that "
            "changed like an example are found, and places that are unusual."
        )

    def declare(self, item: Declared) -> None:
        """Further dates are a folder each."""
        if item.key != "later":
            super().declare(item)
            return
        names = (tr("Embeddings, third date"), tr("Embeddings, fourth date"), tr("Embeddings, fifth date"))
        folder = QgsProcessingParameterFile.Behavior.Folder
        for name, label in zip(LATER, names):
            self.add(QgsProcessingParameterFile(name, label, folder, optional=True), advanced=True)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """Further dates are a word each."""
        if name != "LATER":
            return super().argument(name, parameters, context, feedback)
        return [word for one in LATER for word in super(Change, self).argument(one, parameters, context, feedback)]

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Examples are positions in degrees."""
        if item.option.picker == "points":
            return positions_of(self, item, parameters, context)
        return super().option(item, parameters, context, feedback)
