"""Algorithm "Geolocate: evaluate": great-circle errors on pictures whose place is known."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ..translation import tr
from .algorithm import TrainerAlgorithm


class GeolocateEvaluate(TrainerAlgorithm):
    """``geolocate evaluate RUN DATA --json FILE``."""

    ID = "geolocateevaluate"
    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"
    TAGS = ("photo", "error", "accuracy", "great-circle")
    COMMAND = ("geolocate", "evaluate")
    ARGUMENTS = ("RUN", "DATA")
    OPTIONS = (("DEVICE", "--device"), ("OUTPUT", "--json"))

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
        self.add(QgsProcessingParameterFile("DATA", tr("Pictures with positions"), folder))
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Figures"), "JSON (*.json)"))
