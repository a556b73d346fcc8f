"""Algorithm "Geolocate: evaluate": great-circle errors on pictures whose place is known."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..texts.translation import tr
from .photos import FOLDER, PhotosAlgorithm


class GeolocateEvaluate(PhotosAlgorithm):
    """``geolocate evaluate RUN DATA --json FILE``."""

    ID = "geolocateevaluate"
    TAGS = ("photo", "error", "accuracy", "great-circle")
    COMMAND = ("geolocate", "evaluate")
    ARGUMENTS = ("RUN", FOLDER)
    OPTIONS = (("SPLIT", "--split"), ("DEVICE", "--device"), ("OUTPUT", "--json"))
    FIGURES = (("MEDIAN_KM", "median_km"), ("MEAN_KM", "mean_km"))

    def title(self) -> str:
        """Its name."""
        return tr("Geolocate: evaluate")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Measures how far predicted positions are from the true ones: the great-circle error, the share within 1, "
            "25, 200, 750 and 2500 km, beside the best that the cells allow and beside always saying the same place."
        )

    def declare(self) -> None:
        """Parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile("RUN", tr("Run"), folder), tr("The folder that 'Geolocate: train' made"))
        self.add_photos(
            tr("Pictures with positions"),
            tr("A folder of photos with EXIF positions or with a CSV beside them, or a tile set"),
        )
        self.add_choice(
            "SPLIT",
            tr("Which places are measured"),
            ("test", "validation", "train", "all"),
            "test",
            tr("A set that the run has not seen is measured as a whole"),
            advanced=True,
        )
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Measured figures"), "JSON (*.json)"))
