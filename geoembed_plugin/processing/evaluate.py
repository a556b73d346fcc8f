"""Algorithm "Evaluate": how well an embedding tells labelled classes apart."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Evaluate(TrainerAlgorithm):
    """``evaluate EMB --labels FILE[:FIELD] --json FILE``."""

    ID = "evaluate"
    GROUP = "measure"
    ICON = "evaluate"
    TAGS = ("accuracy", "k-nn", "linear probe", "cross-validation", "labels", "baseline")
    COMMAND = ("evaluate",)
    ARGUMENTS = ("EMBEDDINGS",)
    OPTIONS = (
        ("LABELS", "--labels"),
        ("LABEL_BY", "--label-by"),
        ("MIN_LABELLED", "--min-labelled"),
        ("MIN_PURITY", "--min-purity"),
        ("NEIGHBOURS", "--neighbours"),
        ("MAX_TILES", "--max-tiles"),
        ("NO_BASELINES", "--no-baselines"),
        ("WITH_LOCATION", "--with-location"),
        ("RUN", "--run"),
        ("DEVICE", "--device"),
        ("OUTPUT", "--json"),
    )
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

    def declare(self) -> None:
        """Parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("EMBEDDINGS", tr("Embeddings"), folder),
            tr("A folder that 'Embed' or 'Import embeddings' made"),
        )
        kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterMapLayer("LABELS", tr("Labels"), None, False, kinds),
            tr("A raster of classes, or polygons with a class"),
        )
        self.add(
            QgsProcessingParameterString("FIELD", tr("Field (or band) with the class"), optional=True),
            tr("A raster's first band if empty"),
        )
        self.add_choice(
            "LABEL_BY",
            tr("A tile's class is"),
            ("area", "centre"),
            "area",
            tr("area: the commonest in it; centre: the one at its centre"),
            advanced=True,
        )
        self.add_number(
            "MIN_LABELLED",
            tr("Least labelled share of a tile"),
            0.5,
            whole=False,
            least=0,
            most=1,
            advanced=True,
        )
        self.add_number("MIN_PURITY", tr("Least share of its class"), 0.0, whole=False, least=0, most=1, advanced=True)
        self.add_number("NEIGHBOURS", tr("Neighbours that vote"), 5, least=1, advanced=True)
        self.add_number("MAX_TILES", tr("Measure at most so many tiles"), 20000, least=10, advanced=True)
        self.add_flag("NO_BASELINES", tr("Do not measure baselines"))
        self.add_flag(
            "WITH_LOCATION",
            tr("Measure what the tiles' places add"),
            tip=tr("A classifier on the image alone, on the location alone, and on both"),
        )
        self.add(QgsProcessingParameterFile("RUN", tr("Encoder (run)"), folder, optional=True), advanced=True)
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Measured figures"), "JSON (*.json)"))

    def option(
        self,
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Labels are a file with its field."""
        if name != "LABELS":
            return super().option(name, option, parameters, context, feedback)
        layer = self.parameterAsLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(tr("The labels cannot be opened."))
        if isinstance(layer, QgsRasterLayer):
            path = self.layer_file(layer)
        else:
            path = self.parameterAsCompatibleSourceLayerPath(
                parameters, name, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
            )
        field = self.parameterAsString(parameters, "FIELD", context).strip()
        return [option, f"{path}:{field}" if field else path]
