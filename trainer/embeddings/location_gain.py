"""What knowing the place adds to the picture: the figures, and which tiles have none; no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.embeddings.evaluation import Accuracy

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class LocationGain:
    """Figures of the head by what it sees.

    Attributes:
        encoder: Name of the location encoder.
        scores: ``image``, ``location`` and ``both``, in this order.
    """

    encoder: str
    scores: Mapping[str, Accuracy]

    def as_json(self) -> dict[str, Any]:
        """Plain values: the encoder, and for each way its accuracy and balanced accuracy."""
        figures = {way: {"accuracy": score.accuracy, "balanced": score.balanced} for way, score in self.scores.items()}
        return {"encoder": self.encoder, **figures}

    def as_lines(self) -> list[str]:
        """The table for a person."""
        words = {"image": "the image alone", "location": "the location alone", "both": "both"}
        lines = [
            f"What the place adds: a classification head on the same folds ({self.encoder} location encoder)",
            f"{'':<34}{'right':>8}{'balanced':>10}",
        ]
        return lines + [
            f"{words[way]:<34}{score.accuracy:>8.3f}{score.balanced:>10.3f}" for way, score in self.scores.items()
        ]


def require_positions(longitude: Floats, latitude: Floats) -> None:
    """Refuse tiles of which some have no place.

    Raises:
        InputError: a position is unknown.
    """
    known = np.isfinite(longitude) & np.isfinite(latitude)
    if not known.all():
        raise InputError(
            f"{int((~known).sum()):,} of the {len(known):,} labelled tiles have no position, so it cannot be measured "
            "what their place adds.",
            "Leave out --with-location, or embed imagery that has a CRS.",
            "no-positions",
        )
