"""The table of a run: its head, retrieval and refinement, beside the baselines and the floors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import SPLITS, InputError
from trainer.geolocation.baselines import constant_position, nearest_by, random_errors
from trainer.geolocation.cells import oracle_km
from trainer.geolocation.geotagged import GeotaggedSet
from trainer.geolocation.locate import Located, Locator
from trainer.geolocation.metrics import Scores, score_errors
from trainer.geolocation.pictures import read_pixels
from trainer.geolocation.run import with_splits_of
from trainer.great_circle import distance_km
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]

BASELINES = ("constant", "random training place", "image statistics, nearest")
FLOORS = ("oracle of the cells", "oracle: nearest training place")


@dataclass(frozen=True)
class Evaluation:
    """What was measured.

    Attributes:
        places: The places that were measured.
        scores: Of each method by its name; the run's own come first.
        best: Name of the run's method with the least median error.
        located: What the best method says of each place.
        error_km: Its errors (n,).
        training: Longitude and latitude of the training places.
    """

    places: GeotaggedSet
    scores: dict[str, Scores]
    best: str
    located: Located
    error_km: Floats
    training: tuple[Floats, Floats]


def evaluate_run(run: Path, places: GeotaggedSet, split: str, reporter: Reporter, device: str = "auto") -> Evaluation:
    """Measure a run on a set.

    Args:
        run: A finished geolocation run.
        places: A geotagged set; places that the run was trained on are told from others by their id.
        split: Which split is measured; ``all`` takes every place that is not of the training split.
        reporter: Receives progress.
        device: As for :func:`trainer.encoders.device.choose_device`.

    Raises:
        InputError: no place is left to measure.
    """
    locator = Locator(run, device)
    places = with_splits_of(places, run)
    train = SPLITS.index("train")
    rows = np.flatnonzero(places.split != train) if split == "all" else places.rows_in(split)
    if split != "all" and len(rows) == 0:
        rows = np.flatnonzero(~np.isin(places.split, range(len(SPLITS))))  # a set that the run has never seen
    if len(rows) == 0:
        raise InputError(
            f"{places.source} has no place in the {split} split.",
            "Use --split validation, or another set.",
            "no-places",
        )
    held, store = read_pixels(places.subset(rows), locator.encoder_card.size, None, reporter)
    reporter.stage("evaluate", f"Locating {len(held):,} places")
    seen = locator.see(held, store, reporter)
    scores: dict[str, Scores] = {}
    found: dict[str, tuple[Located, Floats]] = {}
    kind = locator.card.head.kind
    for refine in (False, True):
        name = f"{kind} + refinement" if refine and locator.task is not None else kind
        if name in scores:
            continue
        located = locator.locate(seen, refine)
        error = _errors(located, held)
        found[name] = (located, error)
        scores[name] = score_errors(error, _right_cell(locator, located, held), located.decoded.radius_km)
    best = min(found, key=lambda name: scores[name].median_km)
    if locator.task is not None:
        nearest, gallery = locator.nearest_by_embedding(seen), locator.gallery
        scores["embedding, nearest"] = score_errors(
            distance_km(gallery.longitude[nearest], gallery.latitude[nearest], held.longitude, held.latitude)
        )
    scores |= _beside(locator, held, locator.statistics_of(held, store))
    training = (locator.gallery.longitude, locator.gallery.latitude)
    return Evaluation(held, scores, best, *found[best], training)


def _beside(locator: Locator, held: GeotaggedSet, statistics: Floats) -> dict[str, Scores]:
    """Baselines and floors."""
    gallery = locator.gallery
    constant = constant_position(gallery.longitude, gallery.latitude)
    nearest = nearest_by(locator.statistics, statistics)
    errors = {
        "constant": distance_km(constant[0], constant[1], held.longitude, held.latitude),
        "random training place": random_errors(held.longitude, held.latitude, gallery.longitude, gallery.latitude),
        "image statistics, nearest": distance_km(
            gallery.longitude[nearest], gallery.latitude[nearest], held.longitude, held.latitude
        ),
    }
    if locator.cells is not None:
        errors["oracle of the cells"] = oracle_km(locator.cells, held.longitude, held.latitude)
    errors["oracle: nearest training place"] = _nearest_km(held, gallery.longitude, gallery.latitude)
    return {name: score_errors(np.asarray(error)) for name, error in errors.items()}


def _nearest_km(held: GeotaggedSet, longitude: Floats, latitude: Floats) -> Floats:
    nearest = np.empty(len(held))
    for start in range(0, len(held), 256):
        part = slice(start, start + 256)
        east, north = held.longitude[part, None], held.latitude[part, None]
        nearest[part] = distance_km(east, north, longitude[None, :], latitude[None, :]).min(axis=1)
    return nearest


def _errors(located: Located, places: GeotaggedSet) -> Floats:
    decoded = located.decoded
    return np.asarray(distance_km(decoded.longitude, decoded.latitude, places.longitude, places.latitude))


def _right_cell(locator: Locator, located: Located, places: GeotaggedSet) -> npt.NDArray[np.bool_] | None:
    """Whether the predicted position lies in the finest cell of the true one."""
    if locator.cells is None:
        return None
    decoded = located.decoded
    predicted = locator.cells.assign_nearest(decoded.longitude, decoded.latitude)
    return np.asarray(predicted == locator.cells.assign(places.longitude, places.latitude))
