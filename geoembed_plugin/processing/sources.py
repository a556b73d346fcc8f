"""Algorithms that read imagery: which one and which part of it, and the words that become of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
)

from trainer.declared import Declared

from ..places import pictures_folder
from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .parameters import RASTERS

INPUT, FURTHER_LAYERS, FOLDER, RESOLUTION = "INPUT", "FURTHER_LAYERS", "FOLDER", "RESOLUTION"


class ImageryAlgorithm(TrainerAlgorithm):
    """An algorithm whose source is imagery: a layer with further layers, or a folder, and the wanted area of it."""

    TAKES_COLOURS = True

    def __init__(self) -> None:
        super().__init__()
        self._resampled_by_trainer = True

    def folder_text(self) -> tuple[str, str]:
        """What the folder that may stand in place of the layer is called, and what it may hold."""
        raise NotImplementedError

    def declare(self, item: Declared) -> None:
        """The sources are the layer, further layers, or a folder."""
        if item.option.parameter != INPUT:
            super().declare(item)
            return
        self.add(
            QgsProcessingParameterRasterLayer(INPUT, tr("Image or map"), optional=True),
            tr(
                "Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is "
                "fetched first"
            ),
        )
        label, tip = self.folder_text()
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(FOLDER, label, behaviour, optional=True), tip)
        self.add(
            QgsProcessingParameterMultipleLayers(FURTHER_LAYERS, tr("Further images"), RASTERS, optional=True),
            tr("More images with the same bands, also in other CRSs; or further bands of the same pixels, see below"),
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A layer or a folder is needed."""
        if not parameters.get(INPUT) and not self.parameterAsString(parameters, FOLDER, context):
            return False, tr("Choose an image, or a folder.")
        return super().checkParameterValues(parameters, context)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The sources: the layer and further layers, or the folder."""
        if name != INPUT:
            return super().argument(name, parameters, context, feedback)
        folder = self.parameterAsString(parameters, FOLDER, context)
        layers = self.parameterAsLayerList(parameters, FURTHER_LAYERS, context)
        if not folder:
            first = self.parameterAsRasterLayer(parameters, INPUT, context)
            if first is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
            layers = [first, *layers]
        metres = self.ground_metres(parameters, context)
        files = [self.layer_file(layer, self._area(layer, parameters, context), metres) for layer in layers]
        served = [file for file in files if Path(file).parent == pictures_folder()]
        self._resampled_by_trainer = bool(folder) or len(served) < len(files)
        return [folder, *files] if folder else files

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """A picture is fetched at the resolution that is wanted: its pixels are taken as they are."""
        if item.option.parameter == RESOLUTION and not self._resampled_by_trainer:
            return []
        return super().option(item, parameters, context, feedback)

    def ground_metres(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        """Ground metres a pixel of a picture that is fetched; None where nobody said."""
        return self.parameterAsDouble(parameters, RESOLUTION, context) if parameters.get(RESOLUTION) else None

    def _area(
        self, layer: QgsRasterLayer, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[QgsRectangle]:
        """The box of the extent and of the polygons, in the layer's CRS; None for all of the layer."""
        part: Optional[QgsRectangle] = None
        box = self.parameterAsExtent(parameters, "EXTENT", context, layer.crs())
        if not box.isNull() and not box.isEmpty():
            part = box
        polygons = self.parameterAsSource(parameters, "POLYGONS", context)
        if polygons is not None:
            change = QgsCoordinateTransform(polygons.sourceCrs(), layer.crs(), context.transformContext())
            try:
                box = change.transformBoundingBox(polygons.sourceExtent())
            except QgsCsException as error:
                raise QgsProcessingException(str(error)) from error
            part = box if part is None else part.intersect(box)
        return part
