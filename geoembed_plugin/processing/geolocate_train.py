"""Algorithm "Learn where pictures were taken": a head on an encoder, from pictures with positions."""

from __future__ import annotations

from trainer.geolocation.forms import GeolocateTrainForm

from ..texts.translation import tr
from .photos import PhotosAlgorithm


class GeolocateTrain(PhotosAlgorithm):
    """``geolocate train DATA --out RUN --head grid|s2|regression``."""

    ID = "geolocatetrain"
    TAGS = ("photo", "gps", "exif", "position", "planet-scale", "street view")
    COMMAND = ("geolocate", "train")
    FORM = GeolocateTrainForm

    def title(self) -> str:
        """Its name."""
        return tr("Geolocate: train")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns from pictures whose place is known (photos with EXIF positions, a CSV of positions, or a tile set) "
            "to tell where another picture was taken: as probabilities over cells, or as a position."
        )
