"""A geolocation run on disk: what is in its folder beside the encoder."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.atomic import write_json, write_text
from trainer.contract import SPLITS, InputError, RunFiles
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.weights import read_tensors
from trainer.geolocation.heads.decoding import Decoder
from trainer.geolocation.heads.retrieval import Gallery, Likeness, Vote
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import NO_SPLIT, GeotaggedSet

FORMAT_VERSION = 3
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class GeolocationCard:
    """``geolocation.json``: what must be known to use a head.

    Attributes:
        head: What was learned.
        learn: How.
        numbers: What the task was fitted to (see :func:`trainer.geolocation.network.make_task.make_task`).
        features: Length of a view's feature vector.
        outputs: Of the head; 0 for retrieval.
        views: Views of a training place, the most.
        upright: Whether pictures were photos.
        decoder: Of the head's own belief.
        vote: How neighbours vote.
        vote_decoder: Of their belief.
        scale_km: Typical distance between neighbouring training places.
        places: Counts a split.
        said: What the cells or the CRS are, in words.
    """

    head: HeadOptions
    learn: LearnOptions
    numbers: dict[str, Any]
    features: int
    outputs: int
    views: int
    upright: bool
    decoder: Decoder
    vote: Vote
    vote_decoder: Decoder
    scale_km: float
    places: dict[str, int]
    said: str

    @property
    def symmetries(self) -> tuple[int, ...]:
        """In which of the eight positions of a square a picture is looked at."""
        return symmetries(self.learn, self.upright)

    def save(self, run: Path) -> None:
        """Write ``geolocation.json``, last of all: it makes the folder a geolocation run."""
        record = {
            **asdict(self),
            "head": self.head.to_json(),
            "learn": self.learn.to_json(),
            "format_version": FORMAT_VERSION,
        }
        write_json(run / RunFiles.GEOLOCATION, record)

    @classmethod
    def load(cls, run: Path) -> GeolocationCard:
        """Read it.

        Raises:
            InputError: the folder is no finished geolocation run, or of another version.
        """
        path = run / RunFiles.GEOLOCATION
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise InputError(
                f"{run} is not a finished geolocation run: it has no {path.name}.",
                "Make one with `python -m trainer geolocate train DATA --out RUN`.",
                "no-run",
            ) from error
        except (OSError, ValueError) as error:
            raise InputError(f"{path} cannot be read: {error}.", "Train again.", "damaged") from error
        if not isinstance(record, dict) or record.get("format_version") != FORMAT_VERSION:
            raise InputError(f"{path} is of another version.", "Train again with this version.", "other-version")
        try:
            return cls(
                head=HeadOptions.from_json(record["head"]),
                learn=LearnOptions.from_json(record["learn"]),
                decoder=Decoder(**record["decoder"]),
                vote=Vote(**record["vote"]),
                vote_decoder=Decoder(**record["vote_decoder"]),
                **{
                    name: record[name]
                    for name in ("numbers", "features", "outputs", "views", "upright", "scale_km", "places", "said")
                },
            )
        except (KeyError, TypeError) as error:
            raise InputError(f"{path} lacks a value: {error}.", "Train again.", "damaged") from error


def symmetries(learn: LearnOptions, upright: bool) -> tuple[int, ...]:
    """The eight positions of a square for pictures from above, unless that is switched off; one for photos."""
    turns = (not upright) if learn.turns is None else learn.turns
    return tuple(range(8)) if turns else (0,)


def save_head(run: Path, head: dict[str, Tensor], likeness: Likeness, gallery: Gallery, statistics: Floats) -> None:
    """Write ``head.pt``: the head, what places are alike by, the gallery, and training places' image statistics."""
    save_tensors(
        run / RunFiles.HEAD,
        {
            "head": {name: value.detach().cpu().contiguous() for name, value in head.items()},
            "likeness": {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in vars(likeness).items()},
            "gallery": {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in vars(gallery).items()},
            "statistics": torch.from_numpy(statistics.astype(np.float32)),
        },
    )


def load_head(run: Path) -> tuple[dict[str, Tensor], Likeness, Gallery, Floats]:
    """Read ``head.pt``.

    Raises:
        InputError: it is missing, damaged or unsafe.
    """
    state = read_tensors(run / RunFiles.HEAD, "head", "Train again, or copy the whole run folder.")
    try:
        likeness = Likeness(**{name: value.numpy() for name, value in state["likeness"].items()})
        gallery = Gallery(**{name: value.numpy() for name, value in state["gallery"].items()})
        return state["head"], likeness, gallery, state["statistics"].numpy().astype(np.float64)
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{run / RunFiles.HEAD} is damaged: {error}.", "Train again.", "damaged") from error


def save_places(run: Path, places: GeotaggedSet) -> None:
    """Write ``places.csv``: which place was in which split, so that evaluation never meets a training place."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["id", "split", "longitude", "latitude"])
    for name, split, longitude, latitude in zip(places.ids, places.split, places.longitude, places.latitude):
        writer.writerow([name, SPLITS[split], f"{longitude:.7f}", f"{latitude:.7f}"])
    write_text(run / RunFiles.PLACES, text.getvalue())


def load_splits(run: Path) -> dict[str, int]:
    """The split of each place by its id; empty where the run has no such file."""
    path = run / RunFiles.PLACES
    if not path.is_file():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        return {row["id"]: SPLITS.index(row["split"]) for row in csv.DictReader(stream)}


def with_splits_of(places: GeotaggedSet, run: Path) -> GeotaggedSet:
    """Places with the split that they had when the run was trained; those it has not seen keep theirs."""
    from dataclasses import replace

    known = load_splits(run)
    split = np.array([known.get(name, NO_SPLIT) for name in places.ids], np.uint8)
    return replace(places, split=np.where(split == NO_SPLIT, places.split, split))
