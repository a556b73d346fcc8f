"""Algorithms that read imagery: which one and which part of it, and the words that become of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
)

from ..places import pictures_folder
from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .declaring import POLYGONS

INPUT, FURTHER_LAYERS, FOLDER, RESOLUTION = "INPUT", "FURTHER_LAYERS", "FOLDER", "RESOLUTION"
PLACE_OPTIONS = (
    ("STRIDE", "--stride"),
    (RESOLUTION, "--resolution"),
    ("BANDS", "--bands"),
    ("STACK", "--stack"),
    ("ZOOM", "--zoom"),
    ("EXTENT", "--extent"),
    ("POLYGONS", "--polygons"),
    ("MIN_VALID", "--min-valid"),
    ("KEEP_BORDERS", "--keep-borders"),
)
"""(parameter, option) of what :meth:`ImageryAlgorithm.add_selection` declares."""


class ImageryAlgorithm(TrainerAlgorithm):
    """An algorithm whose source is imagery: a layer with further layers, or a folder, and the wanted area of it."""

    TAKES_COLOURS = True

    def __init__(self) -> None:
        super().__init__()
        self._resampled_by_trainer = True

    def add_sources(self, folder_label: str, folder_tip: str) -> None:
        """The layer, further layers, or a folder."""
        raster = QgsProcessingParameterRasterLayer(INPUT, tr("Image or map"), optional=True)
        self.add(
            raster,
            tr(
                "Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is "
                "fetched first"
            ),
        )
        self.add(
            QgsProcessingParameterFile(FOLDER, folder_label, QgsProcessingParameterFile.Behavior.Folder, optional=True),
            folder_tip,
        )
        kind = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(FURTHER_LAYERS, tr("Further images"), kind, optional=True),
            tr("More images with the same bands, also in other CRSs; or further bands of the same pixels, see below"),
            advanced=True,
        )

    def add_selection(self) -> None:
        """Stride, bands and area."""
        self.add_number(
            "STRIDE",
            tr("From one tile to the next (pixels)"),
            tip=tr("Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map."),
            least=1,
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Only tiles whose centre lies in it. Empty: all of the image."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons"), POLYGONS, optional=True),
            tr("Only tiles whose centre lies in one of them; tick 'selected features' for these alone"),
        )
        self.add(
            QgsProcessingParameterBand("BANDS", tr("Bands"), None, INPUT, optional=True, allowMultiple=True),
            tr("Empty: all but transparency"),
            advanced=True,
        )
        self.add_number(
            RESOLUTION,
            tr("Ground metres a pixel"),
            tip=tr(
                "Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 "
                "pixels. An encoder works best at the resolution that it was trained at."
            ),
            whole=False,
            least=0.0001,
            advanced=True,
        )
        self.add_flag("STACK", tr("Further images are further bands of the same pixels"))
        self.add_number("ZOOM", tr("Zoom level of a folder of map tiles"), least=0, most=30, advanced=True)
        self.add_number(
            "MIN_VALID",
            tr("Least share of pixels with data"),
            0.5,
            tr("Tiles at the edge of an image or of its clouds' mask are left out below this"),
            whole=False,
            least=0,
            most=1,
            advanced=True,
        )
        self.add_flag(
            "KEEP_BORDERS",
            tr("A uniform border counts as data"),
            tip=tr("A white or black border that nothing declares is otherwise left out"),
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
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """A picture is fetched at the resolution that is wanted: its pixels are taken as they are."""
        if name == RESOLUTION and not self._resampled_by_trainer:
            return []
        return super().option(name, option, parameters, context, feedback)

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
