"""Algorithm "Where was this taken": predicted positions of pictures."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorDestination,
)

from ..translation import tr
from .algorithm import TrainerAlgorithm
from .photos import FOLDER, add_photos, missing_photos, photo_words


class GeolocatePredict(TrainerAlgorithm):
    """``geolocate predict RUN IMAGES --out FILE``."""

    ID = "geolocatepredict"
    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"
    TAGS = ("photo", "gps", "exif", "position", "where")
    COMMAND = ("geolocate", "predict")
    ARGUMENTS = ("RUN", FOLDER)
    OPTIONS = (("DEVICE", "--device"), ("OUTPUT", "--out"))

    def title(self) -> str:
        """Its name."""
        return tr("Geolocate: predict")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Places pictures on the map with a run of 'Geolocate: train': a point for each, the cells with their "
            "probability, and a line to the true position where that is known."
        )

    def declare(self) -> None:
        """Parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile("RUN", tr("Run"), folder), tr("The folder that 'Geolocate: train' made"))
        add_photos(self, tr("Pictures"), tr("A folder of pictures"))
        self.add_device()
        self.add_further()
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.add(QgsProcessingParameterVectorDestination("OUTPUT", tr("Predicted positions"), kind))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A folder or a layer is needed."""
        missing = missing_photos(self, parameters, context)
        return (False, missing) if missing else super().checkParameterValues(parameters, context)

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The pictures."""
        if name == FOLDER:
            return photo_words(self, parameters, context, feedback)
        return super().argument(name, parameters, context, feedback)
