"""What was found by classifying, as a record for programs and as lines for a person."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.classification.area_estimates import Areas
from trainer.classification.class_map import ClassMap
from trainer.classification.classifier_file import ClassifierCard
from trainer.classification.held_out import ClassAccuracy, HeldOut, Interval

ASSUMES = (
    "Areas are corrected for the errors on held-out tiles (Olofsson et al. 2014). Their intervals take the labels for",
    "a random sample of each mapped class; labels that were chosen by eye are none. ± 0 says that no error was seen,",
    "not that there is none: the intervals of precision and recall tell how many there may be.",
)


@dataclass(frozen=True)
class OneClassAccuracy:
    """What can be known where only one class is labelled: of its held-out tiles, how many are found again."""

    labelled: int
    found: int
    interval: Interval


@dataclass(frozen=True)
class Classified:
    """Everything that `classify` found.

    Attributes:
        card: Of the classifier.
        map: The class of every tile.
        held_out: What was measured on held-out tiles; None for one class, and for a classifier that is used again.
        one_class: Where one class alone is labelled.
        areas: Corrected areas in hectares; None where nothing, or too little, was measured.
        folds: How labelled tiles were dealt, for the person.
        proposed: (n,) rows of the tiles whose label would help most, the best first; none where none are wanted.
    """

    card: ClassifierCard
    map: ClassMap
    held_out: HeldOut | None = None
    one_class: OneClassAccuracy | None = None
    areas: Areas | None = None
    folds: str = ""
    proposed: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def as_json(self) -> dict[str, Any]:
        """As ``accuracy.json`` keeps it; what is not known is null."""
        mapped = self.map.mapped_hectares()
        record: dict[str, Any] = {
            "method": self.card.method,
            "labels": self.card.labels,
            "labelled": self.card.labelled,
            "temperature": self.card.temperature,
            "folds": self.folds,
            "classes": [
                {"number": entry.number, "name": entry.name, "colour": entry.colour, "tiles": entry.tiles,
                 "mapped_ha": round(float(hectares), 4)}
                for entry, hectares in zip(self.map.entries, mapped)
            ],
        }  # fmt: skip
        if self.one_class is not None:
            record["found_again"] = asdict(self.one_class)
        if self.held_out is None:
            return record
        found = self.held_out
        for place, (entry, one) in enumerate(zip(record["classes"], found.classes)):
            entry.update(
                labelled=one.labelled,
                precision=_known(one.precision),
                precision_interval=list(one.precision_interval),
                recall=_known(one.recall),
                recall_interval=list(one.recall_interval),
                f1=one.f1,
                f1_interval=list(one.f1_interval),
            )
            if self.areas is not None:
                entry["area_ha"] = round(float(self.areas.adjusted[place]), 4)
                entry["area_half_interval_ha"] = round(float(self.areas.half_interval[place]), 4)
        record.update(
            accuracy=found.accuracy,
            accuracy_interval=list(found.accuracy_interval),
            macro_f1=found.macro_f1,
            confusion=found.confusion.tolist(),
            log_loss=_known(found.log_loss),
            calibration_error=_known(found.calibration_error),
            never_tried=[self.card.names[code] for code in found.in_one_fold],
            **({} if self.areas is None else {"area_assumes": " ".join(ASSUMES)}),
        )
        return record

    def as_text(self) -> str:
        """The table for a person."""
        if self.held_out is not None:
            return "\n".join(self._accuracy_lines(self.held_out))
        mapped = self.map.mapped_hectares()
        lines: list[str] = []
        if self.one_class is not None:
            one = self.one_class
            lines = [
                f"{one.labelled:,} labelled tiles of '{self.card.names[0]}' ({self.card.labels}); {self.folds}.",
                f"Found again when held out: {one.found} of {one.labelled}, {_of(one.found / one.labelled)} "
                f"{_between(one.interval)}.",
                "How many others are mapped with them is not known: label some that are of another class.",
                "",
            ]
        rows = [["class", "tiles", "mapped ha"]]
        rows += [[one.name, f"{one.tiles:,}", f"{area:,.1f}"] for one, area in zip(self.map.entries, mapped)]
        return "\n".join([*lines, *_in_columns(rows)])

    def _accuracy_lines(self, found: HeldOut) -> list[str]:
        card = self.card
        lines = [
            f"{card.labelled:,} labelled tiles of {len(card.names)} classes ({card.labels}); {self.folds}.",
            f"On held-out tiles: accuracy {_of(found.accuracy)} {_between(found.accuracy_interval)}, macro-F1 "
            f"{_of(found.macro_f1)}; how sure and how right it is differ by {_of(found.calibration_error)}.",
            "",
            *_in_columns([self._head(), *(self._row(place, one) for place, one in enumerate(found.classes))]),
            "",
            *_confusion_lines(card.names, found.confusion),
        ]
        return lines if self.areas is None else [*lines, "", *ASSUMES]

    def _head(self) -> list[str]:
        head = ["class", "labels", "precision", "recall", "F1", "mapped ha"]
        return head if self.areas is None else [*head, "corrected ha", "± (95 %)"]

    def _row(self, place: int, one: ClassAccuracy) -> list[str]:
        figures = (
            (one.precision, one.precision_interval),
            (one.recall, one.recall_interval),
            (one.f1, one.f1_interval),
        )
        cells = [self.card.names[place], f"{one.labelled:,}"]
        cells += [f"{_of(value)} {_between(interval)}" for value, interval in figures]
        cells.append(f"{self.map.mapped_hectares()[place]:,.1f}")
        if self.areas is not None:
            cells += [f"{self.areas.adjusted[place]:,.1f}", f"{self.areas.half_interval[place]:,.1f}"]
        return cells


def _in_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table, its first column to the left and the others to the right, as wide as they need."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return [
        "   ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))])
        for row in rows
    ]


def _confusion_lines(names: Sequence[str], confusion: npt.NDArray[np.int64]) -> list[str]:
    rows = [["label, taken for", *(str(number) for number in range(1, len(names) + 1))]]
    rows += [
        [f"{number} {name}", *(f"{count:,}" for count in row)]
        for number, (name, row) in enumerate(zip(names, confusion.tolist()), start=1)
    ]
    return _in_columns(rows)


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def _of(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f}"


def _between(interval: Interval) -> str:
    return f"[{interval[0]:.2f}–{interval[1]:.2f}]"
