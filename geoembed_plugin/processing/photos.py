"""Parameters for "which pictures", and the words that they become; shared by the geolocation algorithms."""

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

from ..translation import tr
from .algorithm import TrainerAlgorithm

FOLDER, LAYER, FIELD = "DATA", "LAYER", "PATH_FIELD"


def add_photos(algorithm: TrainerAlgorithm, label: str, tip: str) -> None:
    """A folder, or a layer with a field that names the files."""
    folder = QgsProcessingParameterFile.Behavior.Folder
    algorithm.add(QgsProcessingParameterFile(FOLDER, label, folder, optional=True), tip)
    points = [QgsProcessing.SourceType.TypeVectorPoint]
    algorithm.add(
        QgsProcessingParameterFeatureSource(LAYER, tr("… or a layer of photos"), points, optional=True),
        tr("A layer of photos, as 'Import geotagged photos' makes it, in place of a folder"),
    )
    algorithm.add(
        QgsProcessingParameterField(FIELD, tr("Field with the file"), None, LAYER, optional=True),
        tr("The attribute with the photo's file"),
    )


def photo_words(
    algorithm: TrainerAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[str]:
    """The folder; or the layer's file and the field."""
    if not parameters.get(LAYER):
        return [algorithm.parameterAsString(parameters, FOLDER, context)]
    field = algorithm.parameterAsString(parameters, FIELD, context)
    words = [algorithm.vector_file(LAYER, parameters, context, feedback)]
    return words + (["--path-field", field] if field else [])


def missing_photos(algorithm: TrainerAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """What to tell where neither was given; empty where all is well."""
    given = parameters.get(LAYER) or algorithm.parameterAsString(parameters, FOLDER, context)
    return "" if given else tr("Choose a folder of pictures, or a layer of photos.")
