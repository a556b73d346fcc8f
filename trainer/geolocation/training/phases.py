"""The phases of training: the head alone, then all layers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from trainer.encoders.loop import learn
from trainer.encoders.recipe import LoopOptions
from trainer.encoders.schedule import Budget
from trainer.geolocation.heads.decoding import Decoder
from trainer.geolocation.heads.tasks import Task
from trainer.geolocation.network.locate import head_outputs
from trainer.geolocation.network.network import GeolocationNetwork
from trainer.geolocation.network.objective import FeatureBank, GeolocationObjective, PictureBank, ViewIndex
from trainer.geolocation.network.picture_views import PictureViews, features_of_views, view_options
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.training.calibration import choose_decoder
from trainer.geolocation.training.prepare import Prepared
from trainer.reporting import Reporter


def learn_phases(
    network: GeolocationNetwork, task: Task, prepared: Prepared, head: HeadOptions, options: LearnOptions, run: Path,
    reporter: Reporter, resume: bool,
) -> None:  # fmt: skip
    """Phase one, and phase two if it is asked for; each keeps the weights with the least validation error.

    Args:
        network: What is trained, in place.
        task: What is learned.
        prepared: The places and what the encoder makes of them.
        head: By which error weights are chosen.
        options: How.
        run: Checkpoints go into its folders ``head`` and ``layers``.
        reporter: Receives progress.
        resume: Go on with the checkpoints that are there.
    """
    places, store, card = prepared.places, prepared.store, prepared.card
    views = PictureViews(store, prepared.device, card.mean, card.std, None)
    validate = _validation(network, task, prepared, views, head, prepared.plain[0])
    reporter.stage("head", f"Phase one: the head alone, {len(places.rows_in('train')):,} places")
    learn_head(network, task, prepared, options, run / "head", validate, reporter, resume)
    if options.epochs > 0:
        chosen = view_options(options.augmentation, places.pictures.upright)
        bank = PictureBank(PictureViews(store, prepared.device, card.mean, card.std, chosen, options.sizes))
        validate = _validation(network, task, prepared, views, head, None)
        reporter.stage("layers", "Phase two: all layers")
        rate = options.fine_rate
        _phase(network, task, places, bank, options, options.epochs, rate, run / "layers", validate, reporter, resume)


def learn_head(
    network: GeolocationNetwork, task: Task, prepared: Prepared, options: LearnOptions, folder: Path,
    validate: Callable[[], float] | None, reporter: Reporter, resume: bool,
) -> None:  # fmt: skip
    """Phase one: the head alone, on features that were prepared; the arguments are those of :func:`learn_phases`."""
    bank = FeatureBank(prepared.training)
    _phase(network, task, prepared.places, bank, options, options.head_epochs, 0.0, folder, validate, reporter, resume)


def _phase(
    network: GeolocationNetwork, task: Task, places: GeotaggedSet, bank: FeatureBank | PictureBank,
    options: LearnOptions, epochs: float, backbone_rate: float, folder: Path, validate: Callable[[], float] | None,
    reporter: Reporter, resume: bool,
) -> None:  # fmt: skip
    device = next(network.parameters()).device
    plateau = options.schedule == "plateau"
    objective = GeolocationObjective(
        network, task, places, bank, options.batch, backbone_rate, options.seed, device,
        validate, patience=options.patience if plateau else 0,
    )  # fmt: skip
    total = Budget(epochs=epochs).total_steps(objective.steps_per_epoch) or 1
    objective.every = max(1, min(objective.steps_per_epoch, total // 4)) if validate is not None else 0
    rate = options.learning_rate * (1.0 if backbone_rate == 0 else 0.3)
    settings = LoopOptions(
        Budget(steps=total),
        learning_rate=rate,
        weight_decay=options.weight_decay,
        schedule="constant" if plateau else "cosine",
        precision=options.precision,
        checkpoint_minutes=options.checkpoint_minutes,
        checkpoint_steps=options.checkpoint_steps,
        resume=resume,
    )
    folder.mkdir(parents=True, exist_ok=True)
    learn(objective, settings, folder, reporter)
    objective.validate_now()
    objective.take_best()


def _validation(
    network: GeolocationNetwork, task: Task, prepared: Prepared, views: PictureViews, head: HeadOptions,
    kept: Tensor | None,
) -> Callable[[], float] | None:  # fmt: skip
    """Measures the great-circle error on the validation split.

    Pictures are never changed for it; ``kept`` are their features where the encoder stands still.
    """
    places = prepared.places
    rows = places.rows_in("validation")
    if len(rows) == 0:
        return None
    held = places.subset(rows)
    numbers = np.flatnonzero(np.isin(places.view_place, rows))
    index = ViewIndex(held)
    known = None if kept is None else kept[torch.from_numpy(numbers)]

    def error() -> float:
        features = features_of_views(network.encoder, views, numbers, prepared.precision) if known is None else known
        belief = task.belief(head_outputs(network, features, index, len(held), prepared.device))
        ways = ("mean",) if task.cells is None else ("mean", "mode")
        tried = [choose_decoder(belief, held.longitude, held.latitude, [Decoder(way)], head.select) for way in ways]
        return min(found for _, found in tried)

    return error
