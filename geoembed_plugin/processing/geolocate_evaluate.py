"""Algorithm "Geolocate: evaluate": great-circle errors on pictures whose place is known."""

from __future__ import annotations

from trainer.geolocation.forms import GeolocateEvaluateForm

from ..texts.translation import tr
from .photos import PhotosAlgorithm


class GeolocateEvaluate(PhotosAlgorithm):
    """``geolocate evaluate RUN DATA --json FILE``."""

    ID = "geolocateevaluate"
    TAGS = ("photo", "error", "accuracy", "great-circle")
    COMMAND = ("geolocate", "evaluate")
    FORM = GeolocateEvaluateForm
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
