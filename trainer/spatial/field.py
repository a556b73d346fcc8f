"""Learn a field from points: values over the map, with an error that was measured where no point was seen.

All members of the deep ensemble are trained in one vectorised run. For each outer fold, some members see
neither the fold's values nor, as kriging neighbours, its points: they give the held-out error. Some see
every fold: they draw the map. Each member keeps a random eighth of its own blocks for early stopping, so
the outer fold takes no part in any choice.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.contract import InputError
from trainer.reporting import Reporter
from trainer.spatial.blocks import Blocks, make_blocks
from trainer.spatial.field_model import Ensemble, FieldNetwork
from trainer.spatial.kriging import Base, LocalKriging, typical_spacing
from trainer.spatial.location_encoders import LOCATION_ENCODERS, Region
from trainer.spatial.points import ValuedPoints
from trainer.spatial.uncertainty import Uncertainty, fit_uncertainty

Floats = npt.NDArray[np.float64]

BLOCKED_SHARE = 0.7
"""Share of training examples predicted without their own block; the others without themselves alone, so
that the field is learnt both far from points and between them."""
INNER_SHARE = 0.125
EVALUATE_EVERY = 10
BATCH = 512
WORTHWHILE_GAIN = 5e-4
"""Share of the inner error that all members together must gain between two evaluations to go on patiently."""
MOST_EXAMPLES = 20_000
"""Points above this number take part as kriging neighbours, and a random choice of this size as examples."""


@dataclass(frozen=True)
class FieldOptions:
    """How a field is learnt.

    Attributes:
        encoder: A name in :data:`trainer.spatial.location_encoders.LOCATION_ENCODERS`.
        folds: Outer folds of the blocked validation, at least 3.
        block_km: Height of a validation block; None chooses it by the number of points.
        members: Members of the ensemble for each fold, and for the map.
        steps: Training steps at most.
        patience: Evaluations without a worthwhile gain after which training stops.
        learning_rate: Of AdamW.
        seed: Of everything that is random.
    """

    encoder: str = "fourier"
    folds: int = 5
    block_km: float | None = None
    members: int = 4
    steps: int = 400
    patience: int = 5
    learning_rate: float = 1.5e-3
    seed: int = 0


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
        kriging: LocalKriging,
        region: Region,
        mean: Floats,
        scale: Floats,
        uncertainty: Uncertainty,
    ) -> None:
        self._ensemble = ensemble
        self._kriging = kriging
        self._region = region
        self._mean = mean
        self._scale = scale
        self._uncertainty = uncertainty

    def predict(self, longitude: Floats, latitude: Floats) -> FieldPrediction:
        """The field at degrees (n,) and (n,)."""
        base = self._kriging.predict(longitude, latitude)
        members = run_members(self._ensemble, degrees(longitude, latitude, self._region), base)
        deviation = self._uncertainty.deviation(members.std(axis=0), base.features)
        return FieldPrediction(members.mean(axis=0) * self._scale + self._mean, deviation * self._scale)

    def distance_km(self, longitude: Floats, latitude: Floats) -> Floats:
        """Great-circle distance to the nearest point, (n,)."""
        return self._kriging.distance_km(longitude, latitude)


@dataclass(frozen=True)
class FieldResult:
    """What learning gave.

    Attributes:
        field: Predicts any place.
        held_out: The blocked validation.
        blocks: Its blocks and folds.
        examples: Numbers of the points that were examples.
        seconds: Time to train, kriging included.
        steps: Training steps run.
    """

    field: LearnedField
    held_out: HeldOut
    blocks: Blocks
    examples: npt.NDArray[np.int64]
    seconds: float
    steps: int


def learn_field(points: ValuedPoints, options: FieldOptions, reporter: Reporter) -> FieldResult:
    """Train the ensemble and measure it on held-out blocks.

    Raises:
        InputError: an option makes no sense, or the points fill too few blocks.
        CancelledError: the job was cancelled.
    """
    if options.encoder not in LOCATION_ENCODERS:
        raise InputError(
            f"There is no location encoder '{options.encoder}'.", f"Known: {', '.join(LOCATION_ENCODERS)}."
        )
    if options.folds < 3 or options.members < 2 or options.steps < 1:
        raise InputError("A field needs at least 3 folds, 2 members and 1 step.", "Give larger numbers.", "usage")
    started = time.perf_counter()
    blocks = make_blocks(points.longitude, points.latitude, options.folds, options.block_km, options.seed)
    mean = np.average(points.values, axis=0, weights=points.weights)
    scale = np.sqrt(np.average((points.values - mean) ** 2, axis=0, weights=points.weights))
    standard = (points.values - mean) / scale
    rng = np.random.default_rng(options.seed)
    examples = np.sort(rng.permutation(len(points))[:MOST_EXAMPLES])
    if len(examples) < len(points):
        reporter.warn(f"{len(examples):,} of {len(points):,} points are training examples; all are neighbours.")
    region = region_of(points, blocks)
    spacing = typical_spacing(points.longitude, points.latitude)

    reporter.stage("kriging", "Predicting every point from its neighbours")
    krigings, alone, blocked = [], [], []
    for fold in range(options.folds + 1):  # the last pool leaves nothing out: it draws the map
        reporter.progress(fold, options.folds + 1, "pools")
        pool = np.flatnonzero(blocks.fold != fold)
        kriging = LocalKriging(
            points.longitude[pool],
            points.latitude[pool],
            standard[pool],
            points.weights[pool],
            blocks.block[pool],
            spacing,
        )
        own = np.full(len(points), -1)
        own[pool] = np.arange(len(pool))
        place = points.longitude[examples], points.latitude[examples]
        alone.append(kriging.leave_one_out(*place, own[examples]))
        blocked.append(kriging.predict(*place, blocks.block[examples]))
        krigings.append(kriging)

    training = _Training(points, standard, examples, blocks, alone, blocked, region, options)
    steps = training.run(reporter)
    members = training.predict(blocked)
    held = _held_out_members(members, training.outer, blocks.fold[examples], options.folds)
    outer_features = np.stack([base.features for base in blocked])[blocks.fold[examples], np.arange(len(examples))]
    target = standard[examples]
    uncertainty, coverage = fit_uncertainty(
        held, outer_features, target, training.predict_map(alone), alone[-1].features, blocks.fold[examples]
    )
    values = np.full_like(points.values, np.nan)
    values[examples] = held.mean(axis=0) * scale + mean
    training.ensemble.keep(torch.as_tensor(np.flatnonzero(training.outer == options.folds)))
    field = LearnedField(training.ensemble, krigings[-1], region, mean, scale, uncertainty)
    seconds = time.perf_counter() - started
    return FieldResult(field, HeldOut(values, coverage), blocks, examples, seconds, steps)


def region_of(points: ValuedPoints, blocks: Blocks) -> Region:
    """Where the location encoder serves, in detail no finer than what the validation can tell apart."""
    west, east = float(points.longitude.min()), float(points.longitude.max())
    south, north = float(points.latitude.min()), float(points.latitude.max())
    margin = blocks.size
    box = Region(west - margin, max(south - margin, -90.0), east + margin, min(north + margin, 90.0), 1.5 * blocks.size)
    return Region(detail=box.detail) if box.is_globe else box


def degrees(longitude: Floats, latitude: Floats, region: Region) -> Tensor:
    """Coordinates (n, 2) for the location encoder; a place outside the region is read at its edge."""
    return torch.as_tensor(
        np.stack([np.clip(longitude, region.west, region.east), np.clip(latitude, region.south, region.north)], axis=1)
    )


def run_members(ensemble: Ensemble, coordinates: Tensor, base: Base) -> Floats:
    """Predictions (members, n, values) of every member from one base."""
    with torch.no_grad():
        features = torch.as_tensor(base.features).expand(ensemble.members, -1, -1)
        heads = torch.as_tensor(base.heads).expand(ensemble.members, -1, -1, -1)
        return np.asarray(ensemble(coordinates, features, heads).double().numpy(), np.float64)


def _held_out_members(members: Floats, outer: npt.NDArray[np.int64], fold: npt.NDArray[np.int64], folds: int) -> Floats:
    """From predictions (all members, n, values) those (members a fold, n, values) that never saw the point's fold."""
    each = int((outer == 0).sum())
    held = np.empty((each, *members.shape[1:]))
    for number in range(folds):
        inside = fold == number
        held[:, inside] = members[outer == number][:, inside]
    return held


class _Training:
    """The vectorised training run of all members of all folds."""

    def __init__(
        self,
        points: ValuedPoints,
        standard: Floats,
        examples: npt.NDArray[np.int64],
        blocks: Blocks,
        alone: list[Base],
        blocked: list[Base],
        region: Region,
        options: FieldOptions,
    ) -> None:
        self._options = options
        self._rng = np.random.default_rng(options.seed + 1)
        self._coordinates = degrees(points.longitude[examples], points.latitude[examples], region)
        self._target = torch.as_tensor(standard[examples], dtype=torch.float32)
        self._features = torch.as_tensor(
            np.stack([[base.features for base in alone], [base.features for base in blocked]])
        )
        self._heads = torch.as_tensor(np.stack([[base.heads for base in alone], [base.heads for base in blocked]]))
        self.outer = np.repeat(np.arange(options.folds + 1), options.members)
        self._outer = torch.as_tensor(self.outer)
        block, fold = blocks.block[examples], blocks.fold[examples]
        weights = points.weights[examples]
        train, inner = np.zeros((2, len(self.outer), len(examples)))
        for member, outer in enumerate(self.outer):
            seen = np.unique(block[fold != outer])
            kept = self._rng.permutation(seen)[: max(1, round(len(seen) * INNER_SHARE))]
            validation = np.isin(block, kept)
            inner[member] = weights * validation
            train[member] = weights * ((fold != outer) & ~validation)
        self._train = torch.as_tensor(train, dtype=torch.float32)
        self._inner = torch.as_tensor(inner / inner.sum(axis=1, keepdims=True), dtype=torch.float32)
        encoder = LOCATION_ENCODERS[options.encoder]
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(options.seed)
            self.ensemble = Ensemble(lambda: FieldNetwork(encoder(region), standard.shape[1]), len(self.outer))

    def run(self, reporter: Reporter) -> int:
        """Train until no member gets better; each keeps its best parameters. Returns the steps run."""
        reporter.stage("train", "Learning the field")
        options, ensemble = self._options, self.ensemble
        optimizer = torch.optim.AdamW(ensemble.parameters.values(), lr=options.learning_rate, weight_decay=0.01)
        best_error = self._inner_error()
        best = ensemble.copy_parameters()
        idle, step = 0, 0
        while step < options.steps and idle < options.patience:
            reporter.progress(step, options.steps, "steps")
            self._step(optimizer)
            step += 1
            if step % EVALUATE_EVERY and step != options.steps:
                continue
            error = self._inner_error()
            better = error < best_error
            gain = float((best_error - torch.minimum(error, best_error)).mean() / best_error.mean())
            idle = 0 if gain > WORTHWHILE_GAIN else idle + 1
            best_error = torch.where(better, error, best_error)
            for name, tensor in ensemble.parameters.items():
                best[name][better] = tensor.detach()[better]
            reporter.metric(step, inner_rmse=float(best_error.mean().sqrt()))
        ensemble.load_parameters(best)
        return step

    def _step(self, optimizer: torch.optim.Optimizer) -> None:
        count = len(self._target)
        batch = torch.as_tensor(self._rng.choice(count, min(BATCH, count), replace=False))
        way = torch.as_tensor((self._rng.random(len(batch)) < BLOCKED_SHARE).astype(np.int64))
        pools = self._outer[:, None]
        predicted = self.ensemble(
            self._coordinates[batch], self._features[way, pools, batch], self._heads[way, pools, batch]
        )
        weights = self._train[:, batch]
        squared = (predicted - self._target[batch]).square().mean(dim=-1)
        loss = ((squared * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1e-9)).sum()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()

    def _inner_error(self) -> Tensor:
        """Mean squared error of each member on its own inner blocks, (members,)."""
        error = torch.zeros(len(self.outer))
        for chunk in torch.split(torch.arange(len(self._target)), 2048):
            with torch.no_grad():
                predicted = self.ensemble(
                    self._coordinates[chunk],
                    self._features[1, :, chunk][self._outer],
                    self._heads[1, :, chunk][self._outer],
                )
            error += ((predicted - self._target[chunk]).square().mean(dim=-1) * self._inner[:, chunk]).sum(dim=1)
        return error

    def predict(self, bases: list[Base]) -> Floats:
        """Predictions (members, n, values) of the examples, each member from its own pool."""
        parts = []
        for chunk in torch.split(torch.arange(len(self._target)), 2048):
            rows = chunk.numpy()
            features = torch.as_tensor(np.stack([base.features[rows] for base in bases]))[self._outer]
            heads = torch.as_tensor(np.stack([base.heads[rows] for base in bases]))[self._outer]
            with torch.no_grad():
                parts.append(self.ensemble(self._coordinates[chunk], features, heads).double().numpy())
        return np.asarray(np.concatenate(parts, axis=1), np.float64)

    def predict_map(self, bases: list[Base]) -> Floats:
        """The same, of the map's members alone."""
        predicted: Floats = self.predict(bases)[self.outer == self._options.folds]
        return predicted
