"""What evaluations wrote beside the embeddings: which is the newest, and its scores in a person's words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple, Optional

from trainer.files.records import RecordError, made, read_object

from ..texts.translation import tr


@dataclass(frozen=True)
class EvaluationFiles:
    """One evaluation beside the embeddings, and the page on it: each time a new pair, so that none is lost."""

    folder: Path
    number: int

    @property
    def figures(self) -> Path:
        """The figures as JSON."""
        return self.folder / f"evaluation{self._suffix}.json"

    @property
    def page(self) -> Path:
        """The report."""
        return self.folder / f"report{self._suffix}.html"

    @property
    def _suffix(self) -> str:
        return "" if self.number < 2 else f"_{self.number}"

    def following(self) -> EvaluationFiles:
        """The next pair that is free."""
        return replace(self, number=self.number + 1) if self.exists() else self

    def exists(self) -> bool:
        """Whether either is there."""
        return self.figures.is_file() or self.page.is_file()

    @classmethod
    def newest(cls, folder: Path) -> EvaluationFiles:
        """The last pair; where there is none, the first to be."""
        files = cls(folder, 1)
        while (after := files.following()) is not files and after.exists():
            files = after
        return files


Scores = dict[str, Any]


@dataclass(frozen=True)
class _Record:
    """What the window shows of the JSON that ``evaluate`` writes."""

    embedding: Optional[Scores] = None
    baselines: dict[str, Scores] = field(default_factory=dict)
    robustness: dict[str, float] = field(default_factory=dict)
    with_location: Optional[dict[str, Any]] = None
    """Scores of each way, beside the name of the location encoder."""


class Score(NamedTuple):
    """One row of the table.

    Attributes:
        what: Was measured.
        nearest: The share of tiles whose nearest ones are of their class.
        classifier: The share that a linear classifier has right.
    """

    what: str
    nearest: Any
    classifier: Any


def scores_in(figures: Path) -> list[Score]:
    """The rows of the table of an evaluation; none where it is not there or is none."""
    try:
        record = made(_Record, read_object(figures))
    except (OSError, RecordError):
        record = _Record()
    measured = [] if record.embedding is None else [(tr("This embedding"), record.embedding)]
    measured += [(_name(key), scores) for key, scores in record.baselines.items()]
    rows = [Score(name, scores.get("knn"), scores.get("linear_probe")) for name, scores in measured]
    place = record.with_location or {}
    rows += [
        Score(text, None, place[way].get("accuracy"))
        for way, text in _ways().items()
        if isinstance(place.get(way), dict)
    ]
    again = tr("found again after: {change}")
    rows += [Score(again.format(change=_name(change)), value, None) for change, value in record.robustness.items()]
    return rows


def _ways() -> dict[str, str]:
    """What the classifier was given, where it was measured what the tiles' places add."""
    return {
        "image": tr("a classifier on the image alone"),
        "location": tr("a classifier on the location alone"),
        "both": tr("a classifier on both"),
    }


def _name(key: str) -> str:
    """A baseline or a change of the picture, as a person calls it."""
    return {
        "image_statistics": tr("image statistics, nothing learned"),
        "pixel_pca": tr("PCA of the pixels"),
        "random_encoder": tr("the same network, untrained"),
        "imagenet": tr("a network that learned from photos (ImageNet)"),
        "majority": tr("always the commonest class"),
        "resampled_66": tr("resampled to 66 % and back"),
        "brighter_10": tr("10 % brighter"),
        "shifted_quarter": tr("shifted by a quarter of a tile"),
        "jpeg_50": tr("JPEG at quality 50"),
        "quarter_turn": tr("a quarter turn"),
    }.get(key, key.replace("_", " "))
