"""Algorithm "Learn where pictures were taken": a head on an encoder, from pictures with positions."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFolderDestination

from ..translation import tr
from .algorithm import TrainerAlgorithm

HEADS = ("grid", "s2", "regression")


class GeolocateTrain(TrainerAlgorithm):
    """``geolocate train DATA --out RUN --head grid|s2|regression``."""

    ID = "geolocatetrain"
    GROUP = "places"
    ICON = "geolocate"
    HELP = "geolocate"
    TAGS = ("photo", "gps", "exif", "position", "planet-scale", "street view")
    COMMAND = ("geolocate", "train")
    ARGUMENTS = ("DATA",)
    OPTIONS = (("HEAD", "--head"), ("DEVICE", "--device"), ("OUTPUT", "--out"))

    def title(self) -> str:
        """Its name."""
        return tr("Geolocate: train")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns from pictures whose place is known (photos with EXIF positions, a CSV of positions, or a tile set) "
            "to tell where another picture was taken: as probabilities over cells, or as a position."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterFile(
                "DATA", tr("Pictures with positions"), QgsProcessingParameterFile.Behavior.Folder
            ),
            tr("A folder of photos with EXIF positions or with a CSV beside them, or a tile set"),
        )
        self.add_choice(
            "HEAD",
            tr("Head"),
            HEADS,
            "grid",
            tr(
                "grid: cells of equal size in a region. s2: cells that are smaller where there are more pictures, for "
                "the whole world. regression: a position at once, for a small site."
            ),
        )
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))
