"""Where pictures were taken, as records: position, radius, probability, the likeliest cells, and the error if known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geolocation.cells import Cells
from trainer.geolocation.decoding import Decoded, finest_sure, joint_of
from trainer.geolocation.geotagged import GeotaggedSet
from trainer.geolocation.locate import Locator
from trainer.geolocation.pictures import read_pixels
from trainer.great_circle import distance_km
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

TOP = 5
CELLS_SHOWN = 20
"""Cells that are drawn of each place, at most."""
LEAST_SHOWN = 0.01


@dataclass(frozen=True)
class Predictions:
    """What was predicted for n places.

    Attributes:
        places: The places, some perhaps with a known position.
        decoded: The positions.
        probability: What the radius is to hold.
        error_km: (n,) distance to the known position; NaN where it is not known.
        cells: The cells, or None.
        top: (n, s) the likeliest cells, likeliest first.
        top_probability: (n, s).
        sure: (n,) of cells in cells the finest that is likelier than not, else the likeliest of the coarsest; else
            None.
        sure_probability: (n,) how likely it is.
    """

    places: GeotaggedSet
    decoded: Decoded
    probability: float
    error_km: Floats
    cells: Cells | None
    top: Integers
    top_probability: Floats
    sure: Integers | None = None
    sure_probability: Floats | None = None

    def summary(self) -> str:
        """A few lines for a person."""
        lines = []
        for row in range(min(len(self.places), 5)):
            lines.append(
                f"{self.places.ids[row]}: {self.decoded.latitude[row]:.4f}, {self.decoded.longitude[row]:.4f}, "
                f"within {self.decoded.radius_km[row]:,.3g} km with probability {self.probability:.0%}"
            )
        if len(self.places) > len(lines):
            lines.append(f"… and {len(self.places) - len(lines):,} more.")
        known = np.isfinite(self.error_km)
        if known.any():
            lines.append(
                f"{known.sum():,} positions are known: median error {np.median(self.error_km[known]):,.3g} km."
            )
        return "\n".join(lines)


def predict_places(
    run: Path, places: GeotaggedSet, refine: bool, reporter: Reporter, device: str = "auto"
) -> Predictions:
    """Say where places are.

    Args:
        run: A finished geolocation run.
        places: With or without positions.
        refine: Let the nearest training places vote within the top cells.
        reporter: Receives progress.
        device: As for :func:`trainer.encoders.device.choose_device`.

    Raises:
        InputError: the pictures do not fit the run.
    """
    locator = Locator(run, device)
    bands = len(places.pictures.bands)
    if bands != locator.encoder_card.channels:
        raise InputError(
            f"The run looks at {locator.encoder_card.channels} bands; these pictures have {bands}.",
            "Give pictures of the kind that it was trained on.",
            "bands",
        )
    places, store = read_pixels(places, locator.encoder_card.size, None, reporter)
    reporter.stage("predict", f"Locating {len(places):,} places")
    seen = locator.see(places, store, reporter)
    located = locator.locate(seen, refine)
    decoded = located.decoded
    error = distance_km(decoded.longitude, decoded.latitude, places.longitude, places.latitude)
    top, share = np.zeros((len(places), 0), np.int64), np.zeros((len(places), 0))
    if located.cell_probability is not None and locator.cells is not None:
        count = min(CELLS_SHOWN, len(locator.cells))
        top = np.argsort(-located.cell_probability, axis=1, kind="stable")[:, :count]
        share = np.take_along_axis(located.cell_probability, top, axis=1)
    sure = certainty = None
    if located.cell_probability is not None and locator.cells is not None and locator.cells.nested:
        joint = joint_of(located.cell_probability, locator.cells)
        sure = finest_sure(joint, locator.cells)
        certainty = joint[np.arange(len(sure)), sure]
    probability = locator.card.decoder.probability
    return Predictions(places, decoded, probability, np.asarray(error), locator.cells, top, share, sure, certainty)
