"""Algorithm "Where was this taken": predicted positions of pictures."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFile, QgsProcessingParameterVectorDestination

from ..translation import tr
from .algorithm import TrainerAlgorithm


class GeolocatePredict(TrainerAlgorithm):
    """``geolocate predict RUN IMAGES --out FILE``."""

    ID = "geolocatepredict"
    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"
    TAGS = ("photo", "gps", "exif", "position", "where")
    COMMAND = ("geolocate", "predict")
    ARGUMENTS = ("RUN", "IMAGES")
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
        self.add(QgsProcessingParameterFile("IMAGES", tr("Pictures"), folder), tr("A folder of pictures"))
        self.add_device()
        self.add_further()
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.add(QgsProcessingParameterVectorDestination("OUTPUT", tr("Predicted positions"), kind))
