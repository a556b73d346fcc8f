"""The training of a learned field: every member of every fold in one vectorised run.

A member belongs to a pool: the points of all folds but one, or, for the map, all points. It keeps a random
eighth of its pool's blocks for early stopping, so the fold that it will be measured on takes no part in any
choice. What a step draws follows from the seed and the step alone, so a stopped run goes on bit for bit.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from scipy.optimize import nnls
from torch import Tensor

from trainer.fields.field_journal import Arrays, FieldJournal
from trainer.fields.field_model import Ensemble, FieldNetwork
from trainer.fields.kriging import Base
from trainer.fields.options import FieldOptions
from trainer.location.location_encoders import LOCATION_ENCODERS, Region
from trainer.messages import say
from trainer.reporting import Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

BLOCKED_SHARE = 0.7
"""Share of training examples predicted without their own block; the others without themselves alone, so
that the field is learnt both far from points and between them."""
INNER_SHARE = 0.125
EVALUATE_EVERY = 10
BATCH = 512
WORTHWHILE_GAIN = 5e-4
"""Share of the inner error that all members together must gain between two evaluations to go on patiently."""
CHUNK = 2048
SECONDS_BETWEEN_CHECKPOINTS = 5.0
LEAST_WEIGHT = 0.002
"""Of a head in the mixture that a member begins with."""
KEPT = "training"


@dataclass(frozen=True)
class Examples:
    """Points to learn from, and what each pool says of them.

    Attributes:
        coordinates: Degrees (n, 2).
        target: Standardised values, (n, values).
        weights: (n,).
        block: (n,).
        fold: (n,).
        alone: For each pool, the points predicted without themselves; the last pool holds all points.
        blocked: The same without their own blocks.
    """

    coordinates: Tensor
    target: Floats
    weights: Floats
    block: Integers
    fold: Integers
    alone: list[Base]
    blocked: list[Base]


class FieldTraining:
    """The members, before and after they have learned.

    Attributes:
        pool: Number of each member's pool, (members,).
        ensemble: The members.
    """

    def __init__(self, examples: Examples, region: Region, options: FieldOptions) -> None:
        self._options = options
        self._fold = examples.fold
        self._coordinates = examples.coordinates
        self._target = torch.as_tensor(examples.target, dtype=torch.float32)
        bases = (examples.alone, examples.blocked)
        self._features = torch.as_tensor(np.stack([[base.features for base in way] for way in bases]))
        self._heads = torch.as_tensor(np.stack([[base.heads for base in way] for way in bases]))
        pools = options.folds + 1
        self.pool = np.repeat(np.arange(pools), options.members)
        self._pool = torch.as_tensor(self.pool)
        train, inner = _deal(examples, self.pool, np.random.default_rng([options.seed, 1]))
        self._train = torch.as_tensor(train, dtype=torch.float32)
        self._inner = torch.as_tensor(inner / inner.sum(axis=1, keepdims=True), dtype=torch.float32)
        encoder = LOCATION_ENCODERS[options.encoder]
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(options.seed)
            self.ensemble = Ensemble(lambda: FieldNetwork(encoder(region), examples.target.shape[1]), len(self.pool))
        first = [_stacked(examples, fold) for fold in range(pools)]
        with torch.no_grad():
            self.ensemble.parameters["mixture.bias"].copy_(torch.as_tensor(np.stack(first))[self._pool])

    def run(self, reporter: Reporter, journal: FieldJournal) -> int:
        """Train until no member gets better; each keeps its best parameters. Returns the steps run."""
        reporter.stage("train", say("fields.learning-field", "Learning the field"))
        options, ensemble = self._options, self.ensemble
        optimizer = torch.optim.AdamW(ensemble.parameters.values(), lr=options.learning_rate, weight_decay=0.01)
        best, step, idle = ensemble.copy_parameters(), 0, 0
        kept = journal.restored(KEPT)
        if kept is None:
            best_error = self._inner_error()
        else:
            step, idle = (int(number) for number in kept["counters"])
            best, best_error = _restore(kept, ensemble, optimizer), torch.as_tensor(kept["best_error"])
        saved = time.monotonic()

        def keep() -> None:
            counters = np.array([step, idle])
            journal.keep(KEPT, counters=counters, best_error=best_error.numpy(), **_state(ensemble, optimizer, best))

        while step < options.steps and idle < options.patience:
            if time.monotonic() - saved > SECONDS_BETWEEN_CHECKPOINTS:
                keep()
                saved = time.monotonic()
            try:
                reporter.progress(step, options.steps, "steps")
            except BaseException:
                keep()
                raise
            self._step(optimizer, step)
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
            reporter.metric(step, held_out_error=float(best_error.mean().sqrt()))
        keep()
        ensemble.load_parameters(best)
        return step

    def _step(self, optimizer: torch.optim.Optimizer, step: int) -> None:
        rng, count = np.random.default_rng([self._options.seed, 2, step]), len(self._target)
        rows = torch.as_tensor(rng.choice(count, min(BATCH, count), replace=False))
        way = torch.as_tensor((rng.random(len(rows)) < BLOCKED_SHARE).astype(np.int64))
        weights = self._train[:, rows]
        loss = ((self._squared(rows, way) * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1e-9)).sum()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()

    def _inner_error(self) -> Tensor:
        """Mean squared error of each member on its own inner blocks, (members,)."""
        error = torch.zeros(len(self.pool))
        for rows in torch.split(torch.arange(len(self._target)), CHUNK):
            with torch.no_grad():
                squared = self._squared(rows, torch.ones_like(rows))
            error += (squared * self._inner[:, rows]).sum(dim=1)
        return error

    def _squared(self, rows: Tensor, way: Tensor) -> Tensor:
        """Squared errors (members, n) of examples (n,), each read in its way (n,), mean over the values."""
        pool = self._pool[:, None]
        features, heads = self._features[way, pool, rows], self._heads[way, pool, rows]
        predicted = self.ensemble(self._coordinates[rows], features, heads)
        return (predicted - self._target[rows]).square().mean(dim=-1)

    def predict(self, blocked: bool) -> Floats:
        """Predictions (members, n, values) of the examples, each member's from its own pool."""
        parts = []
        for rows in torch.split(torch.arange(len(self._target)), CHUNK):
            features, heads = (both[int(blocked)][:, rows][self._pool] for both in (self._features, self._heads))
            with torch.no_grad():
                parts.append(self.ensemble(self._coordinates[rows], features, heads).double().numpy())
        return np.asarray(np.concatenate(parts, axis=1), np.float64)

    def held_out(self) -> Floats:
        """Predictions (members of a fold, n, values) by the members that never saw the point's fold."""
        predicted = self.predict(blocked=True)
        held = np.empty((self._options.members, *predicted.shape[1:]))
        for number in range(self._options.folds):
            inside = self._fold == number
            held[:, inside] = predicted[self.pool == number][:, inside]
        return held


def _deal(examples: Examples, pools: Integers, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Weights (members, n) of the examples that each member learns from, and of those it is stopped by."""
    train, inner = np.zeros((2, len(pools), len(examples.block)))
    for member, pool in enumerate(pools):
        seen = np.unique(examples.block[examples.fold != pool])
        kept = rng.permutation(seen)[: max(1, round(len(seen) * INNER_SHARE))]
        validation = np.isin(examples.block, kept)
        inner[member] = examples.weights * validation
        train[member] = examples.weights * ((examples.fold != pool) & ~validation)
    return train, inner


def _stacked(examples: Examples, pool: int) -> npt.NDArray[np.float32]:
    """Logits (heads,) of the mixture that predicts the pool's own points best, without their blocks."""
    inside = examples.fold != pool
    weight = np.sqrt(examples.weights[inside])[:, None]
    heads = examples.blocked[pool].heads[inside].astype(np.float64)
    columns = (heads * weight[:, None]).transpose(0, 2, 1).reshape(-1, heads.shape[1])
    found, _ = nnls(columns, (examples.target[inside] * weight).ravel())
    found[-1] = max(1.0 - found.sum(), 0.0)  # the last head is nought: what is missing to one
    return np.asarray(np.log(np.maximum(found, LEAST_WEIGHT)), np.float32)


def _state(ensemble: Ensemble, optimizer: torch.optim.Optimizer, best: dict[str, Tensor]) -> Arrays:
    arrays: Arrays = {}
    for name, tensor in ensemble.parameters.items():
        arrays |= {f"now/{name}": tensor.detach().numpy(), f"best/{name}": best[name].numpy()}
        arrays |= {f"{key}/{name}": value.numpy() for key, value in optimizer.state[tensor].items()}
    return arrays


def _restore(kept: Arrays, ensemble: Ensemble, optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """Put the parameters and the optimiser's state back; returns the best parameters so far."""
    tensors = {name: torch.as_tensor(array) for name, array in kept.items()}
    ensemble.load_parameters({name: tensors[f"now/{name}"] for name in ensemble.parameters})
    for name, tensor in ensemble.parameters.items():
        if f"step/{name}" in tensors:  # there is none before the first step
            optimizer.state[tensor] = {key: tensors[f"{key}/{name}"] for key in ("step", "exp_avg", "exp_avg_sq")}
    return {name: tensors[f"best/{name}"] for name in ensemble.parameters}
