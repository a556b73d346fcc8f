"""The phases of training: the head alone, then all layers; the best weights of both are kept."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from trainer.encoders.loop import learn
from trainer.encoders.metrics_log import note_metrics
from trainer.encoders.options import LoopOptions
from trainer.encoders.schedule import Budget
from trainer.geolocation.heads.decoding import Decoder
from trainer.geolocation.heads.head_protocol import Head
from trainer.geolocation.network.layers import GeolocationNetwork, ViewIndex
from trainer.geolocation.network.locator import head_outputs
from trainer.geolocation.network.picture_views import PictureViews, features_of_views, view_options
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.training.calibration import choose_decoder
from trainer.geolocation.training.curves import PHASES
from trainer.geolocation.training.head_objective import (
    BestWeights,
    FeatureBank,
    GeolocationObjective,
    PictureBank,
    StepSettings,
)
from trainer.geolocation.training.prepare import Prepared
from trainer.messages import say
from trainer.reporting import Reporter

_FINE_TUNED = 0.3
"""Of the head's learning rate in phase two, in terms of that in phase one."""


@dataclass(frozen=True)
class HeadJob:
    """One head that is to be trained on a prepared set.

    Attributes:
        prepared: The places and what the encoder makes of them.
        head: What is learned, fitted to the training places.
        options: What was asked for; by which error weights are chosen.
        learn: How.
        run: The folder of the run; checkpoints go into its folders ``head``, ``layers`` and ``fold…``.
        reporter: Receives progress, and the validation error as the metric ``validation_km``.
        resume: Go on with the checkpoints that are there.
    """

    prepared: Prepared
    head: Head
    options: HeadOptions
    learn: LearnOptions
    run: Path
    reporter: Reporter
    resume: bool = False


@dataclass(frozen=True)
class _Phase:
    """What differs between phases: where inputs come from, how long and how fast, and what measures the error."""

    folder: Path
    bank: FeatureBank | PictureBank
    epochs: float
    backbone_rate: float
    validate: Callable[[int], float] | None


def learn_phases(network: GeolocationNetwork, job: HeadJob) -> BestWeights:
    """Phase one, and phase two if it is asked for; the network ends with the weights of the least validation error.

    Without a validation split nothing is measured, and the network ends as the last phase left it.

    Args:
        network: What is trained, in place.
        job: On what, and how.
    """
    prepared, learning, reporter = job.prepared, job.learn, job.reporter
    places, store, card = prepared.places, prepared.store, prepared.card
    views = PictureViews(store, prepared.device, card, None)
    reporter.stage(
        "head",
        say(
            "geolocation.phase-one",
            "Phase one: the head alone, {places:,} places",
            places=len(places.rows_in("train")),
        ),
    )
    head, layers = (job.run / name for name in PHASES)
    best = learn_head(network, job, head, _validation(network, job, views, prepared.plain[0], head))
    _tell("Phase one", best, reporter)
    if learning.epochs > 0:
        chosen = view_options(learning.augmentation, places.pictures.upright)
        bank = PictureBank(PictureViews(store, prepared.device, card, chosen, learning.sizes))
        validate = _validation(network, job, views, None, layers)
        reporter.stage("layers", say("geolocation.phase-two", "Phase two: all layers"))
        phase = _Phase(layers, bank, learning.epochs, learning.fine_rate, validate)
        tuned = _learn(network, job, phase)
        _tell("Phase two", tuned, reporter)
        if best.state and not tuned.error_km < best.error_km:
            network.load_state_dict(best.state)
            after = (
                say("geolocation.km", "{error_km:,.4g} km", error_km=tuned.error_km)
                if tuned.state
                else say("geolocation.no-longer-finite", "no longer finite")
            )
            reporter.warn(
                say(
                    "geolocation.phase-two-is-worse",
                    "Phase two did not lower the validation error ({after}; after phase one {error_km:,.4g} km): "
                    "the weights of phase one are kept.",
                    after=after,
                    error_km=best.error_km,
                ),
                say(
                    "geolocation.try-lower-fine-rate",
                    "Try a lower --fine-rate or more --epochs, or leave --epochs out.",
                ),
            )
        else:
            best = tuned
    return best


def learn_head(
    network: GeolocationNetwork, job: HeadJob, folder: Path, validate: Callable[[int], float] | None = None
) -> BestWeights:
    """Phase one: the head alone, on features that were prepared.

    Args:
        network: What is trained, in place.
        job: On what, and how.
        folder: Checkpoints go here.
        validate: Gives the validation error in km after so many steps; None: the last weights are taken.
    """
    return _learn(
        network, job, _Phase(folder, FeatureBank(job.prepared.training), job.learn.head_epochs, 0.0, validate)
    )


def _learn(network: GeolocationNetwork, job: HeadJob, phase: _Phase) -> BestWeights:
    """One phase; the network ends with its best weights, if any were measured."""
    learning = job.learn
    plateau = learning.schedule == "plateau"
    patience = learning.patience if plateau else 0
    settings = StepSettings(learning.batch, phase.backbone_rate, learning.seed, phase.validate, patience)
    objective = GeolocationObjective(network, job.head, job.prepared.places, phase.bank, settings)
    total = Budget(epochs=phase.epochs).total_steps(objective.steps_per_epoch) or 1
    if phase.validate is not None:
        objective.every = max(1, min(objective.steps_per_epoch, total // 4))
    options = LoopOptions(
        Budget(steps=total),
        learning_rate=learning.learning_rate * (1.0 if phase.backbone_rate == 0 else _FINE_TUNED),
        optimiser=learning.optimiser,
        weight_decay=learning.weight_decay,
        schedule="constant" if plateau else "cosine",
        precision=learning.precision,
        checkpoint_minutes=learning.checkpoint_minutes,
        checkpoint_steps=learning.checkpoint_steps,
        resume=job.resume,
    )
    phase.folder.mkdir(parents=True, exist_ok=True)
    learn(objective, options, phase.folder, job.reporter)
    objective.validate_now(total)
    if objective.best.state:
        network.load_state_dict(objective.best.state)
    return objective.best


def _tell(phase: str, best: BestWeights, reporter: Reporter) -> None:
    if best.state:
        reporter.say(f"{phase}: least validation error {best.error_km:,.4g} km, after step {best.step:,}.")


def _validation(
    network: GeolocationNetwork, job: HeadJob, views: PictureViews, kept: Tensor | None, folder: Path
) -> Callable[[int], float] | None:
    """Measures the great-circle error on the validation split, and tells of it; None where there is none.

    Pictures are never changed for it; ``kept`` are their features where the encoder stands still, ``folder`` is where
    the phase notes its metrics.
    """
    places, head = job.prepared.places, job.head
    rows = places.rows_in("validation")
    if len(rows) == 0:
        return None
    held = places.subset(rows)
    numbers = np.flatnonzero(np.isin(places.view_place, rows))
    index = ViewIndex(held.view_place)
    known = None if kept is None else kept[torch.from_numpy(numbers)]

    def error_km(step: int) -> float:
        precision = job.prepared.precision
        features = features_of_views(network.encoder, views, numbers, precision) if known is None else known
        belief = head.belief(head_outputs(network, features, index, len(held)))
        ways = ("mean",) if head.cells is None else ("mean", "mode")
        select = job.options.select
        tried = [choose_decoder(belief, held.longitude, held.latitude, [Decoder(way)], select) for way in ways]
        found = min(error for _, error in tried)
        if math.isfinite(found):
            job.reporter.metric(step, validation_km=found)
            note_metrics(folder, step, validation_km=found)
        return found

    return error_km
