"""Learn a field from points: values over the map, with an error that was measured where no point was seen.

All members of the deep ensemble are trained in one vectorised run. For each outer fold, some members see
neither the fold's values nor, as neighbours, its points: they give the held-out error. Some see every fold:
they draw the map.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from scipy.optimize import nnls
from torch import Tensor

from trainer.contract import InputError
from trainer.fields.field_journal import NOTHING_KEPT, FieldJournal
from trainer.fields.field_model import Ensemble, FieldBase
from trainer.fields.field_training import Examples, FieldTraining
from trainer.fields.kriging import Base, Pool, typical_spacing
from trainer.fields.options import FieldOptions
from trainer.fields.points import ValuedPoints
from trainer.geography.blocks import Blocks, make_blocks
from trainer.geography.longitudes import beside, span
from trainer.location.location_encoders import LOCATION_ENCODERS, Region
from trainer.messages import say
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

MOST_EXAMPLES = 20_000
"""Points above this number take part as neighbours, and a random choice of this size as examples."""


@dataclass(frozen=True)
class FieldPrediction:
    """A field at some places.

    Attributes:
        values: (n, values) in the values' own units.
        uncertainty: One standard deviation, (n, values).
    """

    values: Floats
    uncertainty: Floats


@dataclass(frozen=True)
class HeldOut:
    """Predictions of points by members that saw no point of their fold.

    Attributes:
        values: (n, values), NaN for points that were no examples.
        coverage: Share of the held-out values within one and two standard deviations.
    """

    values: Floats
    coverage: tuple[float, float]


class LearnedField:
    """A trained field; made by :func:`learn_field`."""

    def __init__(
        self,
        ensemble: Ensemble,
        base: FieldBase,
        region: Region,
        mean: Floats,
        scale: Floats,
        uncertainty: Uncertainty,
    ) -> None:
        self._ensemble = ensemble
        self._base = base
        self._region = region
        self._mean = mean
        self._scale = scale
        self._uncertainty = uncertainty

    def predict(self, longitude: Floats, latitude: Floats) -> FieldPrediction:
        """The field at degrees (n,) and (n,)."""
        base = self._base.predict(longitude, latitude)
        members = _run_members(self._ensemble, _degrees(longitude, latitude, self._region), base)
        deviation = self._uncertainty.deviation(members.std(axis=0), base.features)
        return FieldPrediction(members.mean(axis=0) * self._scale + self._mean, deviation * self._scale)

    def distance_km(self, longitude: Floats, latitude: Floats) -> Floats:
        """Great-circle distance to the nearest point, (n,)."""
        return self._base.distance_km(longitude, latitude)


@dataclass(frozen=True)
class FieldResult:
    """What learning gave.

    Attributes:
        field: Predicts any place.
        held_out: The blocked validation.
        blocks: Its blocks and folds.
        examples: Numbers of the points that were examples.
        seconds: Time to train, what neighbours say included; of this attempt only, where one went on.
        steps: Training steps run.
    """

    field: LearnedField
    held_out: HeldOut
    blocks: Blocks
    examples: Integers
    seconds: float
    steps: int


def learn_field(
    points: ValuedPoints, options: FieldOptions, reporter: Reporter, journal: FieldJournal = NOTHING_KEPT
) -> FieldResult:
    """Train the ensemble and measure it on held-out blocks.

    Args:
        points: What to learn from.
        options: How.
        reporter: Receives progress.
        journal: Keeps what is done, and gives what an earlier attempt had done.

    Raises:
        InputError: an option makes no sense, or the points fill too few blocks.
        CancelledError: the job was cancelled.
    """
    if options.encoder not in LOCATION_ENCODERS:
        raise InputError(
            say("any.no-location-encoder", "There is no location encoder '{encoder}'.", encoder=options.encoder),
            say("any.known", "Known: {known}.", known=", ".join(LOCATION_ENCODERS)),
        )
    if options.folds < 3 or options.members < 2 or options.steps < 1:
        raise InputError(
            say("fields.too-few-folds", "A field needs at least 3 folds, 2 members and 1 step."),
            say("fields.give-larger-numbers", "Give larger numbers."),
            "usage",
        )
    started = time.perf_counter()
    blocks = make_blocks(points.longitude, points.latitude, options.folds, options.block_km, options.seed)
    mean, scale = _mean_and_scale(points)
    rows = np.sort(np.random.default_rng(options.seed).permutation(len(points))[:MOST_EXAMPLES])
    if len(rows) < len(points):
        reporter.warn(
            say(
                "fields.points-are-examples",
                "{examples:,} of {points:,} points are training examples; all are neighbours.",
                examples=len(rows),
                points=len(points),
            )
        )
    region = _region_of(points, blocks)
    pools = _Pools(points, (points.values - mean) / scale, blocks)
    alone, blocked, base = _bases(pools, rows, options, reporter, journal)
    examples = Examples(
        _degrees(points.longitude[rows], points.latitude[rows], region),
        pools.standard[rows],
        points.weights[rows],
        blocks.block[rows],
        blocks.fold[rows],
        alone,
        blocked,
    )
    training = FieldTraining(examples, region, options)
    steps = training.run(reporter, journal)
    held = training.held_out()
    uncertainty, coverage = fit_uncertainty(
        held,
        np.stack([pool.features for pool in blocked])[examples.fold, np.arange(len(rows))],
        examples.target,
        training.predict(blocked=False)[training.pool == options.folds],
        alone[-1].features,
        examples.fold,
    )
    values = np.full_like(points.values, np.nan)
    values[rows] = held.mean(axis=0) * scale + mean
    training.ensemble.keep(torch.as_tensor(np.flatnonzero(training.pool == options.folds)))
    field = LearnedField(training.ensemble, base, region, mean, scale, uncertainty)
    return FieldResult(field, HeldOut(values, coverage), blocks, rows, time.perf_counter() - started, steps)


def _mean_and_scale(points: ValuedPoints) -> tuple[Floats, Floats]:
    """What the values are standardised by, (values,) and (values,).

    A value that is nearly always the same and seldom far off (a rare class as one-hot) tells little by its squared
    errors, so each value's variance becomes inversely proportional to its kurtosis; on average over the values it
    is 1, and 1 for each where they are distributed alike.
    """
    mean = np.average(points.values, axis=0, weights=points.weights)
    variance, fourth = (np.average((points.values - mean) ** power, axis=0, weights=points.weights) for power in (2, 4))
    share = variance**2 / fourth
    return mean, np.sqrt(variance * share.mean() / share)


@dataclass(frozen=True)
class _Pools:
    """The points of all folds but one, for each fold; the last leaves nothing out, and draws the map."""

    points: ValuedPoints
    standard: Floats
    blocks: Blocks

    def rows(self, left_out: int) -> Integers:
        """Numbers of a pool's points."""
        return np.flatnonzero(self.blocks.fold != left_out)

    def pool(self, left_out: int, spacing: float) -> Pool:
        """The pool that leaves a fold out."""
        rows, points = self.rows(left_out), self.points
        return Pool(
            points.longitude[rows],
            points.latitude[rows],
            self.standard[rows],
            points.weights[rows],
            self.blocks.block[rows],
            spacing,
        )


def _bases(
    pools: _Pools, rows: Integers, options: FieldOptions, reporter: Reporter, journal: FieldJournal
) -> tuple[list[Base], list[Base], FieldBase]:
    """What each pool says of the examples, without themselves and without their blocks, and the last pool itself."""
    reporter.stage("kriging", say("fields.predicting-every-point", "Predicting every point from its neighbours"))
    points = pools.points
    spacing = typical_spacing(points.longitude, points.latitude)
    place = points.longitude[rows], points.latitude[rows]
    alone, blocked = [], []
    for fold in range(options.folds + 1):
        reporter.progress(fold, options.folds + 1, "pools")
        kept = journal.restored(f"pool-{fold}")
        if kept is None or fold == options.folds:
            base = FieldBase(pools.pool(fold, spacing), options.seed)
        if kept is None:
            inside = pools.rows(fold)
            own = np.full(len(points), -1)
            own[inside] = np.arange(len(inside))
            one, other = base.leave_one_out(*place, own[rows]), base.predict(*place, pools.blocks.block[rows])
            journal.keep(
                f"pool-{fold}",
                alone_heads=one.heads,
                alone_features=one.features,
                blocked_heads=other.heads,
                blocked_features=other.features,
            )
        else:
            one = Base(kept["alone_heads"], kept["alone_features"])
            other = Base(kept["blocked_heads"], kept["blocked_features"])
        alone.append(one)
        blocked.append(other)
    return alone, blocked, base


def _region_of(points: ValuedPoints, blocks: Blocks) -> Region:
    """Where the location encoder serves, in detail no finer than what the validation can tell apart."""
    west, east = span(points.longitude)
    south, north = float(points.latitude.min()), float(points.latitude.max())
    margin = blocks.size
    box = Region(west - margin, max(south - margin, -90.0), east + margin, min(north + margin, 90.0), 1.5 * blocks.size)
    region = Region(detail=box.detail) if box.is_globe else box
    return replace(region, places=_degrees(points.longitude, points.latitude, region))


def _degrees(longitude: Floats, latitude: Floats, region: Region) -> Tensor:
    """Coordinates (n, 2) for the location encoder; a place outside the region is read at its edge."""
    east = np.clip(beside(longitude, region.middle), region.west, region.east)
    return torch.as_tensor(np.stack([east, np.clip(latitude, region.south, region.north)], axis=1))


def _run_members(ensemble: Ensemble, coordinates: Tensor, base: Base) -> Floats:
    """Predictions (members, n, values) of every member from one base."""
    with torch.no_grad():
        features = torch.as_tensor(base.features).expand(ensemble.members, -1, -1)
        heads = torch.as_tensor(base.heads).expand(ensemble.members, -1, -1, -1)
        return np.asarray(ensemble(coordinates, features, heads).double().numpy(), np.float64)


# ---------------------------------------------------------------------------------------------
# Its uncertainty
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Uncertainty:
    """How far off a field may be: an ensemble's disagreement, turned into a deviation that held-out points back.

    Members that agree can all be wrong. So the variance is fitted, without negative coefficients, to the squared
    errors of points that the members never saw: a constant, the members' variance, and the kriging variances, which
    grow with the distance to the nearest points.

    Attributes:
        coefficients: (values, terms), of the terms of :func:`_terms`.
    """

    coefficients: Floats

    def deviation(self, spread: Floats, features: Singles) -> Floats:
        """One standard deviation, (n, values), in standardised units.

        Args:
            spread: Standard deviation among the members, (n, values).
            features: Of :class:`trainer.fields.kriging.Base`, (n, features).
        """
        terms = _terms(spread, features)
        variance: Floats = np.einsum("nvt,vt->nv", terms, self.coefficients)
        return np.asarray(np.sqrt(np.maximum(variance, 1e-12)), np.float64)


def fit_uncertainty(
    held: Floats,
    held_features: Singles,
    target: Floats,
    near: Floats,
    near_features: Singles,
    fold: npt.NDArray[np.int64],
) -> tuple[Uncertainty, tuple[float, float]]:
    """Fit the variance, and measure it.

    Args:
        held: Predictions by members that saw no point of the fold, (members, n, values).
        held_features: Of the places, without the fold's points, (n, features).
        target: True values, (n, values).
        near: Predictions of each point from all others, (members, n, values).
        near_features: Of the places, without the point itself alone.
        fold: Fold of each point, (n,).

    Returns:
        The fit, and the share of held-out values within one and two standard deviations, each measured with
        a fit to the other folds.
    """
    terms = np.concatenate([_terms(held.std(axis=0), held_features), _terms(near.std(axis=0), near_features)])
    squared = np.concatenate([(held.mean(axis=0) - target) ** 2, (near.mean(axis=0) - target) ** 2])
    folds = np.concatenate([fold, fold])
    inside = np.zeros(2)
    for number in np.unique(fold):
        fitted = _fit(terms[folds != number], squared[folds != number])
        here = fold == number
        ratio = np.abs(held.mean(axis=0) - target)[here] / fitted.deviation(held.std(axis=0)[here], held_features[here])
        inside += [(ratio <= 1).sum(), (ratio <= 2).sum()]
    shares = inside / target.size
    return _fit(terms, squared), (float(shares[0]), float(shares[1]))


def _fit(terms: Floats, squared: Floats) -> Uncertainty:
    return Uncertainty(np.stack([nnls(terms[:, value], squared[:, value])[0] for value in range(squared.shape[1])]))


def _terms(spread: Floats, features: Singles) -> Floats:
    """A constant, the members' variance and the kriging variances, (n, values, terms)."""
    kriging = np.broadcast_to(np.maximum(features[:, None, 2:], 0.0), (*spread.shape, features.shape[1] - 2))
    return np.concatenate([np.ones_like(spread)[..., None], spread[..., None] ** 2, kriging], axis=-1)
