"""Where pictures were taken, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.encoders.onnx_card import is_onnx
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Decoded, finest_sure, joint_of
from trainer.geolocation.network.onnx_locator import OnnxLocator, PlaceLocator
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.messages import say
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

CELLS_KEPT = 20
"""Of each place, the likeliest, at most."""


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

    def _rests_on(self) -> str:
        """What a person should know of the radius."""
        if not np.isfinite(self.decoded.radius_km).all():
            return f"Too few places were held out ({self.decoded.places}) to say how far off a position may be."
        return f"The radius rests on {self.decoded.places:,} held-out places." if self.decoded.places else ""

    def summary(self) -> str:
        """A few lines for a person."""
        lines = []
        for row in range(min(len(self.places), 5)):
            radius = float(self.decoded.radius_km[row])
            within = f"within {radius:,.3g} km with probability {self.probability:.0%}"
            lines.append(
                f"{self.places.ids[row]}: {self.decoded.latitude[row]:.4f}, {self.decoded.longitude[row]:.4f}, "
                + (within if np.isfinite(radius) else "how far off is not known")
            )
        if len(self.places):
            lines.append(self._rests_on())
        if len(self.places) > len(lines):
            lines.append(f"… and {len(self.places) - len(lines):,} more.")
        known = np.isfinite(self.error_km)
        if known.any():
            lines.append(
                f"{known.sum():,} positions are known: median error {np.median(self.error_km[known]):,.3g} km."
            )
        return "\n".join(filter(None, lines))


def open_locator(path: Path, device: str = "auto", provider: str = "auto") -> PlaceLocator:
    """Open a geolocation run, or an ONNX file that was made of one.

    Raises:
        InputError: it is neither, or damaged.
        MissingDependencyError: the device or provider that was named cannot be used.
    """
    if is_onnx(path):
        return OnnxLocator(path, device, provider)
    from trainer.geolocation.network.locator import Locator

    return Locator(path, device)


def predict_places(
    run: Path,
    places: GeotaggedSet,
    refine: bool,
    reporter: Reporter,
    device: str = "auto",
    decode: str = "auto",
    provider: str = "auto",
) -> Predictions:
    """Say where places are.

    Args:
        run: A finished geolocation run, or an ONNX file that was made of one.
        places: With or without positions.
        refine: Let the nearest training places vote within the top cells.
        reporter: Receives progress.
        device: As for :func:`trainer.encoders.device.choose_device`.
        decode: How a position is made of probabilities; ``auto``: as the run does.
        provider: What an ONNX file runs on.

    Raises:
        InputError: the pictures do not fit the run.
    """
    locator = open_locator(run, device, provider)
    bands = len(places.pictures.bands)
    if bands != locator.encoder_card.channels:
        raise InputError(
            say(
                "geolocation.pictures-of-other-bands",
                "The run looks at {wanted} bands; these pictures have {bands}.",
                wanted=locator.encoder_card.channels,
                bands=bands,
            ),
            say("geolocation.give-pictures-of-training", "Give pictures of the kind that it was trained on."),
            "bands",
        )
    places, store = read_pixels(places, locator.encoder_card.size, None, reporter)
    reporter.stage("predict", say("geolocation.locating-places", "Locating {places:,} places", places=len(places)))
    answer = locator.answer(places, store, refine, decode, reporter)
    reporter.summary["device"] = str(locator.device)
    decoded, shares = answer.decoded, answer.cell_probability
    error = distance_km(decoded.longitude, decoded.latitude, places.longitude, places.latitude)
    top, share = np.zeros((len(places), 0), np.int64), np.zeros((len(places), 0))
    if shares is not None and locator.cells is not None:
        count = min(CELLS_KEPT, len(locator.cells))
        top = np.argsort(-shares, axis=1, kind="stable")[:, :count]
        share = np.take_along_axis(shares, top, axis=1)
    sure = certainty = None
    if shares is not None and locator.cells is not None and locator.cells.nested:
        joint = joint_of(shares, locator.cells)
        sure = finest_sure(joint, locator.cells)
        certainty = joint[np.arange(len(sure)), sure]
    return Predictions(
        places, decoded, locator.probability, np.asarray(error), locator.cells, top, share, sure, certainty
    )
