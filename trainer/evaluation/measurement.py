"""What a measurement found: the record for ``--json`` and the table for a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.evaluation.accuracy import Accuracy
from trainer.evaluation.robustness import CHANGES
from trainer.messages import say

Floats = npt.NDArray[np.float64]

EMBEDDING = "embedding"


@dataclass(frozen=True)
class Score:
    """Figures of one kind of features; ``median_km`` is None where no test tiles were named."""

    label: str
    knn: Accuracy
    linear_probe: Accuracy
    median_km: float | None = None


@dataclass(frozen=True)
class LocationGain:
    """What knowing the place adds to the picture: figures of one head by what it sees.

    Attributes:
        encoder: Name of the location encoder.
        image: The image alone.
        location: The location alone.
        both: Both.
    """

    encoder: str
    image: Accuracy
    location: Accuracy
    both: Accuracy

    def as_json(self) -> dict[str, Any]:
        """Plain values: the encoder, and for each way its accuracy and balanced accuracy."""
        ways = {"image": self.image, "location": self.location, "both": self.both}
        return {
            "encoder": self.encoder,
            **{way: {"accuracy": score.accuracy, "balanced": score.balanced} for way, score in ways.items()},
        }

    def as_lines(self) -> list[str]:
        """The table for a person."""
        ways = {"the image alone": self.image, "the location alone": self.location, "both": self.both}
        lines = [
            f"What the place adds: a classification head on the same folds ({self.encoder} location encoder)",
            f"{'':<34}{'right':>8}{'balanced':>10}",
        ]
        return lines + [f"{way:<34}{score.accuracy:>8.3f}{score.balanced:>10.3f}" for way, score in ways.items()]


@dataclass(frozen=True)
class Evaluation:
    """All figures of an embeddings folder against one set of labels.

    Attributes:
        baselines: By key, in the order in which they are shown.
        robustness: Recall@1 by key of :data:`trainer.evaluation.robustness.CHANGES`; empty if not measured.
        robustness_of_statistics: The same of image statistics, to compare with.
        left_out: What could not be measured, and why.
        purity: Mean share of the class in its tile; None where labels do not tell.
        with_location: What the tiles' places add; None if not asked for.
    """

    embedding: Score
    baselines: Mapping[str, Score]
    robustness: Mapping[str, float]
    robustness_of_statistics: Mapping[str, float]
    left_out: Mapping[str, str]
    tiles: int
    classes: tuple[str, ...]
    class_tiles: tuple[int, ...]
    fold_count: int
    folds: str
    labels: str
    all_tiles: int
    purity: float | None
    with_location: LocationGain | None = None

    def as_json(self) -> dict[str, Any]:
        """The record that ``--json`` writes: the agreed keys first, further figures after them."""
        scores = {EMBEDDING: self.embedding, **self.baselines}
        return {
            EMBEDDING: _plain(self.embedding),
            "robustness": dict(self.robustness),
            "baselines": {key: _plain(score) for key, score in self.baselines.items()},
            "tiles": self.tiles,
            "classes": len(self.classes),
            "folds": self.fold_count,
            "balanced": {
                key: {"knn": score.knn.balanced, "linear_probe": score.linear_probe.balanced}
                for key, score in scores.items()
            },
            "per_class": [
                {
                    "class": name,
                    "tiles": count,
                    "knn_recall": self.embedding.knn.recall[place],
                    "linear_probe_recall": self.embedding.linear_probe.recall[place],
                }
                for place, (name, count) in enumerate(zip(self.classes, self.class_tiles))
            ],
            "nearest_neighbour_median_km": {
                key: score.median_km for key, score in scores.items() if score.median_km is not None
            },
            "robustness_of_image_statistics": dict(self.robustness_of_statistics),
            "left_out": dict(self.left_out),
            "labels": self.labels,
            "folds_by": self.folds,
            "purity": self.purity,
            "embeddings": self.all_tiles,
            **({} if self.with_location is None else {"with_location": self.with_location.as_json()}),
        }

    def as_text(self) -> str:
        """The table for a person."""
        place = [] if self.with_location is None else [*self.with_location.as_lines(), ""]
        return "\n".join([*self._accuracy_lines(), "", *place, *self._robustness_lines(), "", *self._class_lines()])

    def _accuracy_lines(self) -> list[str]:
        purity = "" if self.purity is None else f", which cover {self.purity:.0%} of their tile on average"
        lines = [
            f"{self.tiles:,} tiles of {len(self.classes)} classes ({self.labels}){purity}; {self.folds}.",
            "",
            f"{'':<34}{'k-NN':>8}{'probe':>8}{'balanced k-NN':>16}" + ("  1-NN median" if self._placed else ""),
        ]
        for score in (self.embedding, *self.baselines.values()):
            place = f"{score.median_km:>10,.0f} km" if score.median_km is not None else ""
            figures = f"{score.knn.accuracy:>8.3f}{score.linear_probe.accuracy:>8.3f}{score.knn.balanced:>16.3f}"
            lines.append(f"{score.label:<34}{figures}{place}")
        return lines + [f"left out: {name}: {reason}" for name, reason in self.left_out.items()]

    @property
    def _placed(self) -> bool:
        return self.embedding.median_km is not None

    def _robustness_lines(self) -> list[str]:
        if not self.robustness:
            return ["Robustness was not measured."]
        beside = bool(self.robustness_of_statistics)
        lines = [
            f"Is a tile still found first among {self.all_tiles:,} after a change to its picture? (recall@1)",
            f"{'':<34}{'embedding':>10}" + (f"{'image statistics':>18}" if beside else ""),
        ]
        for change in CHANGES:
            other = f"{self.robustness_of_statistics[change.key]:>18.3f}" if beside else ""
            lines.append(f"{change.label:<34}{self.robustness[change.key]:>10.3f}{other}")
        return lines

    def _class_lines(self) -> list[str]:
        width = max(34, *(len(name) + 2 for name in self.classes))
        lines = [f"{'share found of each class':<{width}}{'k-NN':>8}{'probe':>8}{'tiles':>8}"]
        for place, name in enumerate(self.classes):
            knn, probe = self.embedding.knn.recall[place], self.embedding.linear_probe.recall[place]
            lines.append(f"{name:<{width}}{knn:>8.3f}{probe:>8.3f}{self.class_tiles[place]:>8,}")
        return lines


def require_positions(longitude: Floats, latitude: Floats) -> None:
    """Refuse tiles of which some have no place.

    Raises:
        InputError: a position is unknown.
    """
    known = np.isfinite(longitude) & np.isfinite(latitude)
    if not known.all():
        raise InputError(
            say(
                "evaluation.tiles-without-position",
                "{unknown:,} of the {tiles:,} labelled tiles have no position, so it cannot be measured what "
                "their place adds.",
                unknown=int((~known).sum()),
                tiles=len(known),
            ),
            say(
                "evaluation.leave-location-out",
                "Leave out --with-location, or embed imagery that has a CRS.",
            ),
            "no-positions",
        )


def _plain(score: Score) -> dict[str, float]:
    return {"knn": score.knn.accuracy, "linear_probe": score.linear_probe.accuracy}
