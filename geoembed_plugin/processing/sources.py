"""Parameters for "which imagery, which part of it", and the words that they become; shared by tiles and embed."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr
from .algorithm import POLYGONS, TrainerAlgorithm, layer_file

INPUT, FURTHER_LAYERS, FOLDER = "INPUT", "FURTHER_LAYERS", "FOLDER"
PLACE_OPTIONS = (
    ("STRIDE", "--stride"),
    ("RESOLUTION", "--resolution"),
    ("BANDS", "--bands"),
    ("STACK", "--stack"),
    ("ZOOM", "--zoom"),
    ("EXTENT", "--extent"),
    ("POLYGONS", "--polygons"),
    ("MIN_VALID", "--min-valid"),
    ("KEEP_BORDERS", "--keep-borders"),
)
"""(parameter, option) of what :func:`add_sources` and :func:`add_selection` declare."""


def add_sources(algorithm: TrainerAlgorithm, folder_label: str, folder_tip: str) -> None:
    """The layer, further layers, or a folder."""
    raster = QgsProcessingParameterRasterLayer(INPUT, tr("Image or map"), optional=True)
    algorithm.add(raster, tr("Any raster layer that is a file: satellite, aerial, a scanned or rendered map"))
    algorithm.add(
        QgsProcessingParameterFile(FOLDER, folder_label, QgsProcessingParameterFile.Behavior.Folder, optional=True),
        folder_tip,
    )
    kind = QgsProcessing.SourceType.TypeRaster
    algorithm.add(
        QgsProcessingParameterMultipleLayers(FURTHER_LAYERS, tr("Further images"), kind, optional=True),
        tr("More images with the same bands, also in other CRSs; or further bands of the same pixels, see below"),
        advanced=True,
    )


def add_selection(algorithm: TrainerAlgorithm) -> None:
    """Stride, bands and area."""
    algorithm.add_number(
        "STRIDE",
        tr("From one tile to the next (pixels)"),
        tip=tr("Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map."),
        least=1,
    )
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
        tr("Only tiles whose centre lies in it. Empty: all of the image."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons"), POLYGONS, optional=True),
        tr("Only tiles whose centre lies in one of them; tick 'selected features' for these alone"),
    )
    algorithm.add(
        QgsProcessingParameterBand("BANDS", tr("Bands"), None, INPUT, optional=True, allowMultiple=True),
        tr("Empty: all but transparency"),
        advanced=True,
    )
    algorithm.add_number(
        "RESOLUTION",
        tr("Ground metres a pixel"),
        tip=tr("Empty: the image's own pixels. An encoder works best at the resolution that it was trained at."),
        whole=False,
        least=0.0001,
        advanced=True,
    )
    algorithm.add_flag("STACK", tr("Further images are further bands of the same pixels"))
    algorithm.add_number("ZOOM", tr("Zoom level of a folder of map tiles"), least=0, most=30, advanced=True)
    algorithm.add_number(
        "MIN_VALID",
        tr("Least share of pixels with data"),
        0.5,
        tr("Tiles at the edge of an image or of its clouds' mask are left out below this"),
        whole=False,
        least=0,
        most=1,
        advanced=True,
    )
    algorithm.add_flag(
        "KEEP_BORDERS",
        tr("A uniform border counts as data"),
        tip=tr("A white or black border that nothing declares is otherwise left out"),
    )


def source_words(
    algorithm: TrainerAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    _feedback: QgsProcessingFeedback,
) -> list[str]:
    """The sources: the layer and further layers, or the folder."""
    folder = algorithm.parameterAsString(parameters, FOLDER, context)
    words = [folder] if folder else [algorithm.raster_file(INPUT, parameters, context)]
    layers = algorithm.parameterAsLayerList(parameters, FURTHER_LAYERS, context)
    return words + [layer_file(layer) for layer in layers]


def missing_source(algorithm: TrainerAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """What to tell where neither a layer nor a folder was given; empty where all is well."""
    given = parameters.get(INPUT) or algorithm.parameterAsString(parameters, FOLDER, context)
    return "" if given else tr("Choose an image, or a folder.")
