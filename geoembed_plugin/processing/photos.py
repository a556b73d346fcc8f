"""Algorithms that read photos: which ones, and the words that become of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

FOLDER, LAYER, FIELD = "DATA", "LAYER", "PATH_FIELD"


class PhotosAlgorithm(TrainerAlgorithm):
    """An algorithm whose source is photos: a folder, or a layer with a field that names the files."""

    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"

    def add_photos(self, label: str, tip: str) -> None:
        """A folder, or a layer with a field that names the files."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(FOLDER, label, folder, optional=True), tip)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource(LAYER, tr("… or a layer of photos"), points, optional=True),
            tr("A layer of photos, as 'Import geotagged photos' makes it, in place of a folder"),
        )
        self.add(
            QgsProcessingParameterField(FIELD, tr("Field with the file"), None, LAYER, optional=True),
            tr("The attribute with the photo's file"),
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A folder or a layer is needed."""
        if not parameters.get(LAYER) and not self.parameterAsString(parameters, FOLDER, context):
            return False, tr("Choose a folder of pictures, or a layer of photos.")
        return super().checkParameterValues(parameters, context)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The pictures: the folder; or the layer's file and the field."""
        if name != FOLDER:
            return super().argument(name, parameters, context, feedback)
        if not parameters.get(LAYER):
            return [self.parameterAsString(parameters, FOLDER, context)]
        field = self.parameterAsString(parameters, FIELD, context)
        words = [self.vector_file(LAYER, parameters, context, feedback)]
        return words + (["--path-field", field] if field else [])
