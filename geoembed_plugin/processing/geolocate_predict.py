"""Algorithm "Where was this taken": predicted positions of pictures."""

from __future__ import annotations

from trainer.geolocation.forms import GeolocatePredictForm

from ..texts.translation import tr
from .photos import PhotosAlgorithm


class GeolocatePredict(PhotosAlgorithm):
    """``geolocate predict RUN IMAGES --out FILE``."""

    ID = "geolocatepredict"
    TAGS = ("photo", "gps", "exif", "position", "where")
    COMMAND = ("geolocate", "predict")
    FORM = GeolocatePredictForm

    def title(self) -> str:
        """Its name."""
        return tr("Geolocate: predict")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Places pictures on the map with a run of 'Geolocate: train': a point for each, the cells with their "
            "probability, and a line to the true position where that is known."
        )
