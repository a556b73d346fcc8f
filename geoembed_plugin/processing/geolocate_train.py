"""Algorithm "Learn where pictures were taken": a head on an encoder, from pictures with positions."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..texts.translation import tr
from .photos import FOLDER, PhotosAlgorithm

HEADS = ("grid", "s2", "regression", "regression3d", "hybrid", "retrieval")


class GeolocateTrain(PhotosAlgorithm):
    """``geolocate train DATA --out RUN --head grid|s2|regression``."""

    ID = "geolocatetrain"
    TAGS = ("photo", "gps", "exif", "position", "planet-scale", "street view")
    COMMAND = ("geolocate", "train")
    ARGUMENTS = (FOLDER,)
    OPTIONS = (
        ("HEAD", "--head"),
        ("ENCODER", "--encoder"),
        ("CELL_SIZE", "--cell-size"),
        ("HEAD_EPOCHS", "--head-epochs"),
        ("EPOCHS", "--epochs"),
        ("SEED", "--seed"),
        ("DEVICE", "--device"),
        ("RESUME", "--resume"),
        ("OUTPUT", "--out"),
    )

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
        self.add_photos(
            tr("Pictures with positions"),
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
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("ENCODER", tr("Encoder (run)"), folder, optional=True),
            tr("Begin with what 'Learn' learned; empty: a fresh network"),
        )
        self.add_number(
            "CELL_SIZE", tr("Side of a cell (km)"), tip=tr("Of a grid; empty: about 100 cells"), whole=False, least=0
        )
        self.add_number("HEAD_EPOCHS", tr("Epochs of the head alone"), 40, whole=False, least=0, advanced=True)
        self.add_number("EPOCHS", tr("Epochs of all layers after it"), 0, whole=False, least=0, advanced=True)
        self.add_number("SEED", tr("Seed"), 0, advanced=True)
        self.add_flag("RESUME", tr("Go on with the run in the output folder"))
        self.add_device()
        self.add_further()
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))
