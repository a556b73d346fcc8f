"""A geolocation run on disk: what is in its folder beside the encoder."""

from __future__ import annotations

import csv
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.atomic import write_json
from trainer.contract import InputError, RunFiles
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.weights import read_tensors
from trainer.files.records import checked, made, read_object
from trainer.files.refusals import require_version, unreadable
from trainer.files.tile_table import SPLITS
from trainer.geolocation.cells.geocells import TRAIN_AGAIN, Cells
from trainer.geolocation.heads.gallery import Gallery, Rules
from trainer.geolocation.heads.head_protocol import Head
from trainer.geolocation.heads.place_metric import PlaceMetric
from trainer.geolocation.heads.registry import head_class
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import NO_SPLIT, GeotaggedSet
from trainer.messages import say

FORMAT_VERSION = 3
_SAME_PLACE = 1e-5
"""Degrees, a metre."""
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class GeolocationCard:
    """``geolocation.json``: what must be known to use a head.

    Attributes:
        options: What was to be learned.
        learn: How.
        head: What was learned, fitted to its training places; cells stand in ``cells.geojson``.
        features: Length of a view's feature vector.
        views: Views of a training place, the most.
        upright: Whether pictures were photos.
        rules: How positions are decided.
        places: Counts a split.
        said: What the cells or the CRS are, in words.
    """

    options: HeadOptions
    learn: LearnOptions
    head: Head
    features: int
    views: int
    upright: bool
    rules: Rules
    places: dict[str, int]
    said: str

    @property
    def symmetries(self) -> tuple[int, ...]:
        """In which of the eight positions of a square a picture is looked at."""
        return symmetries(self.learn, self.upright)

    def save(self, run: Path) -> None:
        """Write the cells and, last of all, ``geolocation.json``: it makes the folder a geolocation run."""
        if self.head.cells is not None:
            self.head.cells.save(run / RunFiles.CELLS)
        record = {
            "head": self.options.to_json(),
            "learn": self.learn.to_json(),
            "numbers": self.head.to_json(),
            "features": self.features,
            "outputs": self.head.outputs,
            "views": self.views,
            "upright": self.upright,
            **asdict(self.rules),
            "places": self.places,
            "said": self.said,
            "format_version": FORMAT_VERSION,
        }
        write_json(run / RunFiles.GEOLOCATION, record)

    @classmethod
    def load(cls, run: Path) -> GeolocationCard:
        """Read it.

        Raises:
            InputError: the folder is no finished geolocation run, damaged, or of another version.
        """
        path = run / RunFiles.GEOLOCATION
        try:
            record = read_object(path)
        except FileNotFoundError as error:
            raise InputError(
                say(
                    "geolocation.not-finished-geolocation-run",
                    "{run} is not a finished geolocation run: it has no {name}.",
                    run=run,
                    name=path.name,
                ),
                say(
                    "geolocation.make-a-run",
                    "Make one with `python -m trainer geolocate train DATA --out RUN`.",
                ),
                "no-run",
            ) from error
        except (OSError, ValueError) as error:
            raise unreadable(path, error, say("any.train-again", "Train again.")) from error
        require_version(path, record, FORMAT_VERSION, TRAIN_AGAIN)
        cells = Cells.load(run / RunFiles.CELLS) if (run / RunFiles.CELLS).exists() else None
        try:
            card = cls._of(record, cells)
            outputs = checked(int, record["outputs"], "outputs")
        except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
            raise InputError(
                say("any.lacks-value", "{path} lacks a value: {error}.", path=path, error=error),
                say("any.train-again", "Train again."),
                "damaged",
            ) from error
        if card.head.outputs != outputs:
            hint = say("geolocation.copy-run-or-train-again", "Copy the whole run folder, or train again.")
            raise InputError(
                say("geolocation.not-run", "{cells} is not of this run.", cells=run / RunFiles.CELLS), hint, "damaged"
            )
        return card

    @classmethod
    def _of(cls, record: dict[str, Any], cells: Cells | None) -> GeolocationCard:
        options = HeadOptions.from_json(record["head"])
        return cls(
            options=options,
            learn=LearnOptions.from_json(record["learn"]),
            head=head_class(options.kind).from_json(record["numbers"], cells),
            features=checked(int, record["features"], "features"),
            views=checked(int, record["views"], "views"),
            upright=checked(bool, record["upright"], "upright"),
            rules=made(Rules, record),
            places=checked(dict[str, int], record["places"], "places"),
            said=checked(str, record["said"], "said"),
        )


def symmetries(learn: LearnOptions, upright: bool) -> tuple[int, ...]:
    """The eight positions of a square for pictures from above, unless that is switched off; one for photos."""
    turns = (not upright) if learn.turns is None else learn.turns
    return tuple(range(8)) if turns else (0,)


@dataclass(frozen=True)
class HeadTensors:
    """``head.pt``: what is learned and measured of the training places.

    Attributes:
        layers: The state of :class:`trainer.geolocation.network.layers.HeadLayers`.
        metric: What places are alike by.
        gallery: The training places.
        statistics: (g, …) their image statistics.
    """

    layers: dict[str, Tensor]
    metric: PlaceMetric
    gallery: Gallery
    statistics: Floats

    def save(self, run: Path) -> None:
        """Write ``head.pt``."""
        save_tensors(
            run / RunFiles.HEAD,
            {
                "head": {name: value.detach().cpu().contiguous() for name, value in self.layers.items()},
                "likeness": _tensors(vars(self.metric)),
                "gallery": _tensors(vars(self.gallery)),
                "statistics": torch.from_numpy(self.statistics.astype(np.float32)),
            },
        )

    @classmethod
    def load(cls, run: Path) -> HeadTensors:
        """Read ``head.pt``.

        Raises:
            InputError: it is missing, damaged or unsafe.
        """
        state = read_tensors(
            run / RunFiles.HEAD,
            say("geolocation.head", "head"),
            say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder."),
        )
        try:
            metric = PlaceMetric(**{name: value.numpy() for name, value in state["likeness"].items()})
            gallery = Gallery(**{name: value.numpy() for name, value in state["gallery"].items()})
            return cls(state["head"], metric, gallery, state["statistics"].numpy().astype(np.float64))
        except (KeyError, TypeError, AttributeError) as error:
            raise InputError(
                say("geolocation.damaged", "{path} is damaged: {error}.", path=run / RunFiles.HEAD, error=error),
                say("any.train-again", "Train again."),
                "damaged",
            ) from error


def _tensors(arrays: dict[str, npt.NDArray[Any]]) -> dict[str, Tensor]:
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in arrays.items()}


def splits_in_run(places: GeotaggedSet, run: Path) -> npt.NDArray[np.uint8]:
    """(n,) the split that each place had when the run was trained; :data:`NO_SPLIT` of what it has not seen.

    Places are known by their ids, if they are in the same position as a rule: tiles of any two sets have equal ids.

    Raises:
        InputError: the run's table of places is damaged.
    """
    known = _places_in(run / RunFiles.PLACES)
    found = np.array([known.get(name, (NO_SPLIT, np.nan, np.nan)) for name in places.ids], np.float64).reshape(-1, 3)
    split = found[:, 0].astype(np.uint8)
    seen = split != NO_SPLIT
    moved = (
        np.abs(found[seen, 1] - places.longitude[seen]) + np.abs(found[seen, 2] - places.latitude[seen]) > _SAME_PLACE
    )
    return split if seen.any() and moved.mean() < 0.5 else np.full(len(places), NO_SPLIT, np.uint8)


def _places_in(path: Path) -> dict[str, tuple[int, float, float]]:
    """Split, longitude and latitude of each place that a run has seen, by its id; none where there is no table."""
    if not path.is_file():
        return {}
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            return {
                row["id"]: (SPLITS.index(row["split"]), float(row["longitude"]), float(row["latitude"]))
                for row in csv.DictReader(stream)
            }
    except (OSError, KeyError, TypeError, ValueError, csv.Error) as error:
        raise unreadable(
            path, error, say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder.")
        ) from error
