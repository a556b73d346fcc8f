"""Algorithms that read photos: which ones, and the words that become of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
)

from trainer.declared import Declared

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .parameters import POINTS

FOLDER, LAYER, FIELD = "DATA", "LAYER", "PATH_FIELD"


class PhotosAlgorithm(TrainerAlgorithm):
    """An algorithm whose source is photos: a folder, or a layer with a field that names the files."""

    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"

    def declare(self, item: Declared) -> None:
        """After the folder, a layer with a field that names the files."""
        super().declare(item)
        if item.option.parameter == FOLDER:
            self.add(
                QgsProcessingParameterFeatureSource(LAYER, tr("… or a layer of photos"), [POINTS], optional=True),
                tr("A layer of photos, as 'Import geotagged photos' makes it, in place of a folder"),
            )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A folder or a layer is needed."""
        if not parameters.get(LAYER) and not self.parameterAsString(parameters, FOLDER, context):
            return False, tr("Choose a folder of pictures, or a layer of photos.")
        return super().checkParameterValues(parameters, context)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The pictures: the folder, or the layer's file."""
        if name != FOLDER:
            return super().argument(name, parameters, context, feedback)
        if not parameters.get(LAYER):
            return [self.parameterAsString(parameters, FOLDER, context)]
        return [self.vector_file(LAYER, parameters, context, feedback)]

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """A field with the file is one of the layer's."""
        if item.option.parameter == FIELD and not parameters.get(LAYER):
            return []
        return super().option(item, parameters, context, feedback)
