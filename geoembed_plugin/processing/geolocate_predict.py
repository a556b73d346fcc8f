"""Algorithm "Where was this taken": predicted positions of pictures."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorDestination,
)

from ..texts.translation import tr
from .photos import FOLDER, PhotosAlgorithm


class GeolocatePredict(PhotosAlgorithm):
    """``geolocate predict RUN IMAGES --out FILE``."""

    ID = "geolocatepredict"
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
        self.add_photos(tr("Pictures"), tr("A folder of pictures"))
        self.add_device()
        self.add_further()
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.add(QgsProcessingParameterVectorDestination("OUTPUT", tr("Predicted positions"), kind))
