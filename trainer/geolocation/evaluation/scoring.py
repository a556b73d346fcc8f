"""How good a run is: great-circle errors and what follows from them, beside baselines and floors.

The same places are measured by every method: the head, retrieval and refinement, what any method must beat
(baselines), and what none can (floors).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.tile_table import SPLITS
from trainer.geography.great_circle import distance_km, from_vectors, unit_vectors
from trainer.geolocation.cells.geocells import oracle_km
from trainer.geolocation.network.image_statistics import place_statistics
from trainer.geolocation.network.locator import Located, Locator
from trainer.geolocation.network.run_folder import splits_in_run
from trainer.geolocation.places.geotagged import NO_SPLIT, GeotaggedSet
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.messages import say
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]

THRESHOLDS_KM = (1.0, 25.0, 200.0, 750.0, 1000.0, 2500.0)
"""Street, city, region, country, the world benchmark's own, continent."""
SCORE_KM = 1492.7
BEST_SCORE = 5000.0
BASELINES = ("constant", "random training place", "image statistics, nearest")


@dataclass(frozen=True)
class Scores:
    """Figures of one method over the same places as all others.

    Attributes:
        places: How many.
        mean_km: Mean great-circle error.
        median_km: Median.
        within: Share within each of :data:`THRESHOLDS_KM`, keyed by kilometres.
        score: Mean GeoGuessr score, ``5000 · exp(−d / 1492.7 km)``.
        cell_accuracy: Share whose finest cell is the right one; None where cells take no part.
        radius_held: Share whose radius holds the true position; None without a radius.
        radius_median_km: Median radius.
    """

    places: int
    mean_km: float
    median_km: float
    within: dict[str, float]
    score: float
    cell_accuracy: float | None = None
    radius_held: float | None = None
    radius_median_km: float | None = None

    def to_json(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def geoguessr_score(error_km: Floats) -> Floats:
    """5000 for a hit, falling by a factor of e every 1,492.7 km."""
    return np.asarray(BEST_SCORE * np.exp(-np.asarray(error_km) / SCORE_KM))


def score_errors(
    error_km: Floats, right_cell: npt.NDArray[np.bool_] | None = None, radius_km: Floats | None = None
) -> Scores:
    """The figures of great-circle errors.

    Args:
        error_km: (n,), n at least 1.
        right_cell: (n,) whether the predicted cell is that of the place.
        radius_km: (n,) the stated radius; NaN where it is not known, for one or for all.
    """
    stated = np.zeros(0, bool) if radius_km is None else np.isfinite(radius_km)
    return Scores(
        places=len(error_km),
        mean_km=float(error_km.mean()),
        median_km=float(np.median(error_km)),
        within={f"{limit:g}": float((error_km <= limit).mean()) for limit in THRESHOLDS_KM},
        score=float(geoguessr_score(error_km).mean()),
        cell_accuracy=None if right_cell is None else float(right_cell.mean()),
        radius_held=None if radius_km is None or not stated.any() else float((error_km <= radius_km)[stated].mean()),
        radius_median_km=None if radius_km is None or not stated.any() else float(np.median(radius_km[stated])),
    )


def score_table(scores: dict[str, Scores], limits: Sequence[float] = THRESHOLDS_KM) -> str:
    """A table for a person; distances in metres where all are small."""
    small = all(item.median_km < 1.0 for item in scores.values())
    unit, factor = ("m", 1000.0) if small else ("km", 1.0)
    width = max(len(name) for name in scores) + 2
    shown = [limit for limit in limits if not small or limit <= 1]
    head = f"{'method':<{width}}{f'median {unit}':>11}{f'mean {unit}':>10}"
    head += "".join(f"{f'<{limit:g}':>8}" for limit in shown) + f"{'score':>8}{'cell':>7}{'radius':>9}{'held':>7}"
    lines = [head]
    for name, item in scores.items():
        line = f"{name:<{width}}{item.median_km * factor:>11,.1f}{item.mean_km * factor:>10,.1f}"
        line += "".join(f"{item.within[f'{limit:g}']:>8.3f}" for limit in shown) + f"{item.score:>8,.0f}"
        line += _or_blank(item.cell_accuracy, 7, ".3f")
        line += _or_blank(None if item.radius_median_km is None else item.radius_median_km * factor, 9, ",.0f")
        lines.append((line + _or_blank(item.radius_held, 7, ".3f")).rstrip())
    return "\n".join(lines)


def _or_blank(value: float | None, width: int, form: str) -> str:
    return " " * width if value is None else f"{value:>{width}{form}}"


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
        split: Which split they are; "" where the run has never seen the set, which is measured as a whole then.
        unseen: How many of them the run has never seen.
    """

    places: GeotaggedSet
    scores: dict[str, Scores]
    best: str
    located: Located
    error_km: Floats
    training: tuple[Floats, Floats]
    split: str = ""
    unseen: int = 0

    def subject(self) -> str:
        """What was measured, in words."""
        count, source = len(self.places), self.places.source
        if not self.split:
            return f"{count:,} places of {source}, which the run has not seen"
        others = f", {self.unseen:,} of which it has not seen," if self.unseen else ""
        every = "all but those the run was trained on" if self.split == "all" else f"the run's {self.split} split"
        return f"{count:,} places of {source}{others} ({every})"


def evaluate_run(run: Path, places: GeotaggedSet, split: str, reporter: Reporter, device: str = "auto") -> Evaluation:
    """Measure a run on a set.

    Args:
        run: A finished geolocation run.
        places: A geotagged set; places that the run was trained on are told from others by their id.
        split: Which split of the run is measured; ``all`` takes every place that is not of the training split. A set
            that the run has never seen is measured as a whole, whatever splits it has itself.
        reporter: Receives progress.
        device: As for :func:`trainer.encoders.device.choose_device`.

    Raises:
        InputError: no place is left to measure.
    """
    locator = Locator(run, device)
    known = splits_in_run(places, run)
    unseen = known == NO_SPLIT
    foreign = bool(unseen.all())
    places = replace(places, split=known if foreign else np.where(unseen, places.split, known))
    train = SPLITS.index("train")
    rows = np.flatnonzero(places.split != train) if split == "all" or foreign else places.rows_in(split)
    if split != "all" and len(rows) == 0:
        rows = np.flatnonzero(~np.isin(places.split, range(len(SPLITS))))  # a set that the run has never seen
    if len(rows) == 0:
        raise InputError(
            say(
                "geolocation.has-no-place-split",
                "{source} has no place in the {split} split.",
                source=places.source,
                split=split,
            ),
            say("geolocation.use-split-validation-another-set", "Use --split validation, or another set."),
            "no-places",
        )
    held, store = read_pixels(places.subset(rows), locator.encoder_card.size, None, reporter)
    reporter.stage("evaluate", say("geolocation.locating-places", "Locating {places:,} places", places=len(held)))
    seen = locator.see(held, store, reporter)
    scores: dict[str, Scores] = {}
    found: dict[str, tuple[Located, Floats]] = {}
    kind = locator.card.options.kind
    for refine in (False, True):
        name = f"{kind} + refinement" if refine and locator.head.outputs else kind
        if name in scores:
            continue
        located = locator.locate(seen, refine)
        error = _errors(located, held)
        found[name] = (located, error)
        scores[name] = score_errors(error, _right_cell(locator, located, held), located.decoded.radius_km)
    best = min(found, key=lambda name: scores[name].median_km)
    if locator.head.outputs:
        nearest, gallery = locator.nearest_by_embedding(seen), locator.gallery
        scores["embedding, nearest"] = score_errors(
            distance_km(gallery.longitude[nearest], gallery.latitude[nearest], held.longitude, held.latitude)
        )
    scores |= _beside(locator, held, place_statistics(held, store))
    training = (locator.gallery.longitude, locator.gallery.latitude)
    ids = set(held.ids)
    others = sum(bool(new) and name in ids for name, new in zip(places.ids, unseen))
    return Evaluation(held, scores, best, *found[best], training, "" if foreign else split, others)


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


def constant_position(longitude: Floats, latitude: Floats) -> tuple[float, float]:
    """The mean of the training positions on the sphere."""
    east, north = from_vectors(unit_vectors(longitude, latitude).mean(axis=0))
    return float(east), float(north)


def random_errors(
    longitude: Floats, latitude: Floats, train_longitude: Floats, train_latitude: Floats, seed: int = 0
) -> Floats:
    """Errors (km) of a training position drawn at random for each place."""
    drawn = np.random.default_rng(seed).integers(0, len(train_longitude), len(longitude))
    return np.asarray(distance_km(train_longitude[drawn], train_latitude[drawn], longitude, latitude))


def nearest_by(train: Floats, wanted: Floats) -> npt.NDArray[np.int64]:
    """The row of ``train`` (g, F) nearest to each of ``wanted`` (n, F), features standardised by the former."""
    mean, std = train.mean(axis=0), np.maximum(train.std(axis=0), 1e-6)
    known, asked = (train - mean) / std, (wanted - mean) / std
    nearest = np.empty(len(asked), np.int64)
    for start in range(0, len(asked), 512):
        part = asked[start : start + 512]
        apart = (known**2).sum(axis=1)[None, :] - 2 * part @ known.T
        nearest[start : start + 512] = apart.argmin(axis=1)
    return nearest


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
