"""From a geotagged set to a run: cells, features, the head, fine-tuning, calibration, and what is left on disk."""

from __future__ import annotations

import copy
import dataclasses
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.atomic import write_json
from trainer.contract import SPLITS, InputError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.device import Precision, choose_device, choose_precision
from trainer.encoders.inference import load_encoder
from trainer.encoders.loop import LoopOptions, learn
from trainer.encoders.model import Encoder, make_encoder
from trainer.encoders.schedule import Budget
from trainer.encoders.weights import IMAGENET_MEAN, IMAGENET_STD
from trainer.geolocation.calibration import candidates, choose_decoder
from trainer.geolocation.decoding import Decoder
from trainer.geolocation.geotagged import GeotaggedSet
from trainer.geolocation.locate import Seen, head_outputs, look, place_statistics, see
from trainer.geolocation.make_task import make_task, neighbour_spacing_km
from trainer.geolocation.network import GeolocationNetwork, PlaceHead
from trainer.geolocation.objective import FeatureBank, GeolocationObjective, PictureBank, ViewIndex, cells_of
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.pictures import PixelStore, read_pixels
from trainer.geolocation.retrieval import Gallery, Vote, vote
from trainer.geolocation.run import GeolocationCard, save_head, save_places, symmetries
from trainer.geolocation.tasks import Task
from trainer.geolocation.views import PictureViews, features_of_views, generator, view_options
from trainer.reporting import Reporter

Integers = npt.NDArray[np.int64]

TUNED_ON = 1000
"""Validation places that votes are chosen by, at most."""
VOTES = tuple(
    Vote(temperature=temperature, trust=trust, cells=cells)
    for temperature in (0.02, 0.05, 0.1, 0.2)
    for trust, cells in ((0.0, 0), (0.5, 0), (1.0, 0), (1.0, 10), (2.0, 0))
)
DEFAULT_SIZE = 128


@dataclass(frozen=True)
class Prepared:
    """A geotagged set as an encoder sees it: what any number of heads can be trained on.

    Attributes:
        places: Without the places whose pictures cannot be read.
        store: Their pixels.
        encoder: As it was before any head.
        card: How its input must look.
        device: Where it computes.
        precision: How.
        training: (A, m, F) features of the training split's views in several variants; nought for other views.
        plain: For each position that pictures are looked at in, features (m, F) of all views as they are.
    """

    places: GeotaggedSet
    store: PixelStore
    encoder: Encoder
    card: ModelCard
    device: torch.device
    precision: Precision
    training: Tensor
    plain: tuple[Tensor, ...]


def train_geolocation(
    places: GeotaggedSet, run: Path, head: HeadOptions, options: LearnOptions, reporter: Reporter, resume: bool = False
) -> GeolocationCard:
    """Train a head on places whose splits are dealt, and leave a run.

    Args:
        places: With a training split at least.
        run: The folder; made if need be.
        head: What to learn.
        options: How.
        reporter: Receives progress.
        resume: Go on with what the folder holds.

    Raises:
        InputError: the set, a setting or the folder cannot be used.
        CancelledError: after a checkpoint was written.
    """
    begin_run(run, head, options, resume)
    try:
        prepared = prepare(places, options, run, reporter)
        return train_head(prepared, run, head, options, reporter, resume)
    finally:
        (run / "pixels.npy").unlink(missing_ok=True)


def prepare(places: GeotaggedSet, options: LearnOptions, folder: Path | None, reporter: Reporter) -> Prepared:
    """Read the pictures and let the encoder look at them.

    Args:
        places: The set.
        options: Which encoder, and how pictures are changed.
        folder: Where pixels go that do not fit into memory.
        reporter: Receives progress.

    Raises:
        InputError: no picture can be read, or the encoder does not fit them.
    """
    device = choose_device(options.device)
    precision = choose_precision(options.precision, device)
    torch.manual_seed(options.seed)
    size = _size(places, options)
    places, store = read_pixels(places, size, folder, reporter)
    encoder, card = _encoder(places, store, size, options)
    encoder = encoder.to(device)
    upright = places.pictures.upright
    chosen = view_options(options.augmentation, upright)
    reporter.stage("look", f"Looking at {len(store.row):,} pictures")
    views = PictureViews(store, device, card.mean, card.std, None)
    passes = symmetries(options, upright)
    plain = tuple(look(encoder, views, len(store.row), passes, precision, reporter))
    reporter.stage("features", "Looking at changed training pictures")
    train = np.flatnonzero(np.isin(places.view_place, places.rows_in("train")))
    variants = [features[torch.from_numpy(train)] for features in plain]
    changed = PictureViews(store, device, card.mean, card.std, chosen)
    for number in range(options.variants if chosen is not None else 0):
        rng = generator(options.seed, "variants", number)
        variants.append(features_of_views(encoder, changed, train, precision, rng=rng, reporter=reporter))
        reporter.progress(number + 1, options.variants, "variants")
    training = torch.zeros(len(variants), len(store.row), variants[0].shape[1])
    training[:, torch.from_numpy(train)] = torch.stack(variants)
    return Prepared(places, store, encoder, card, device, precision, training, plain)


def train_head(
    prepared: Prepared, run: Path, head: HeadOptions, options: LearnOptions, reporter: Reporter, resume: bool = False
) -> GeolocationCard:
    """Train one head and leave a run.

    Phase one trains the head alone on the features that were prepared; phase two, if asked for, all layers.
    After each the weights with the least validation error are kept.
    """
    places, device, precision = prepared.places, prepared.device, prepared.precision
    reporter.stage("prepare", "Choosing cells from the training places")
    task, numbers, said = make_task(places, head)
    reporter.say(f"{head.kind}: {said}.")
    torch.manual_seed(options.seed)
    outputs, features = (0 if task is None else task.outputs), prepared.training.shape[2]
    layers = PlaceHead(features, outputs, head.fusion, places.most_views, head.hidden, head.dropout)
    network = GeolocationNetwork(copy.deepcopy(prepared.encoder), layers).to(device)
    passes: Iterable[Tensor] = prepared.plain
    upright = places.pictures.upright
    if task is not None:
        _learn(network, task, prepared, head, options, run, reporter, resume)
        if options.epochs > 0:
            views = PictureViews(prepared.store, device, prepared.card.mean, prepared.card.std, None)
            count = len(prepared.store.row)
            passes = look(network.encoder, views, count, symmetries(options, upright), precision, reporter)
    reporter.stage("calibrate", "Choosing the decoder and its radius on the validation places")
    seen = see(network, places, passes, precision, device, task is not None)
    gallery = _gallery(places, seen, task)
    decoder, rule, vote_decoder, scale = _calibrate(places, seen, task, gallery, head)
    counts = {name: len(places.rows_in(name)) for name in SPLITS}
    found = GeolocationCard(
        head, options, numbers, features, outputs, places.most_views, upright,
        decoder, rule, vote_decoder, scale, counts, said,
    )  # fmt: skip
    _leave(run, network, prepared, task, gallery, found)
    reporter.artifact("run", run)
    return found


def begin_run(run: Path, head: HeadOptions, options: LearnOptions, resume: bool) -> None:
    """Refuse a folder that holds another run, and write what this one is to be."""
    path = run / RunFiles.CONFIGURATION
    record = {"format_version": 1, "head": head.to_json(), "learn": options.to_json()}
    if path.exists():
        if not resume:
            raise InputError(
                f"{run} already holds a run.", "Add --resume to go on with it, or choose another folder.", "run-exists"
            )
        try:
            before = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InputError(f"{path} cannot be read: {error}.", "Begin again elsewhere.", "damaged") from error
        if before != json.loads(json.dumps(record)):
            raise InputError(
                f"The run {run} began with other settings.",
                "Resume with the options that it began with, or begin again in another folder.",
                "other-settings",
            )
    run.mkdir(parents=True, exist_ok=True)
    write_json(path, record)


def _size(places: GeotaggedSet, options: LearnOptions) -> int:
    if places.pictures.native_side:
        return places.pictures.native_side
    if options.size:
        return options.size
    return ModelCard.load(Path(options.encoder)).size if options.encoder else DEFAULT_SIZE


def _encoder(places: GeotaggedSet, store: PixelStore, size: int, options: LearnOptions) -> tuple[Encoder, ModelCard]:
    """The shared encoder and the card of how its input must look."""
    if options.encoder:
        inference = load_encoder(Path(options.encoder), "cpu")
        card = inference.card
        if card.channels != len(places.pictures.bands):
            raise InputError(
                f"The encoder wants {card.channels} bands; the pictures have {len(places.pictures.bands)}.",
                "Use an encoder of the same bands.",
                "bands",
            )
        encoder = inference.encoder
        if not isinstance(encoder, Encoder):
            raise TypeError(f"{type(encoder).__name__} is no encoder")
        return encoder.requires_grad_(True), dataclasses.replace(card, size=size)
    channels = len(places.pictures.bands)
    encoder = make_encoder(options.backbone, channels, options.dimension, options.weights)
    mean, std = list(IMAGENET_MEAN), list(IMAGENET_STD)
    if options.weights != "imagenet" or channels != len(mean):
        mean, std = _statistics(places, store)
    weights = options.weights if options.weights in {"random", "imagenet"} else Path(options.weights).name
    return encoder, ModelCard(
        backbone=options.backbone,
        dimension=options.dimension,
        size=size,
        bands=list(places.pictures.bands),
        mean=mean,
        std=std,
        weights=weights,
        trained_on=[Path(places.source).name],
        tiles=len(places),
    )


def _statistics(places: GeotaggedSet, store: PixelStore) -> tuple[list[float], list[float]]:
    """Mean and deviation of the bands over the training split, from 2,000 of its views at most."""
    views = np.flatnonzero(np.isin(places.view_place, places.rows_in("train")))
    chosen = views[np.unique(np.linspace(0, len(views) - 1, min(len(views), 2000)).astype(np.int64))]
    total, squares, count = 0.0, 0.0, 0
    for start in range(0, len(chosen), 256):
        pixels = store.images[store.row[chosen[start : start + 256]]].astype(np.float64)
        total = total + pixels.sum(axis=(0, 1, 2))
        squares = squares + (pixels**2).sum(axis=(0, 1, 2))
        count += pixels[..., 0].size
    mean = np.asarray(total) / count
    std = np.sqrt(np.maximum(np.asarray(squares) / count - mean**2, 1.0))
    return mean.tolist(), std.tolist()


def _learn(
    network: GeolocationNetwork, task: Task, prepared: Prepared, head: HeadOptions, options: LearnOptions, run: Path,
    reporter: Reporter, resume: bool,
) -> None:  # fmt: skip
    """Phase one and phase two."""
    places, store, card = prepared.places, prepared.store, prepared.card
    train = np.flatnonzero(np.isin(places.view_place, places.rows_in("train")))
    passes = len(prepared.plain)
    network.head.standardise_by(prepared.training[:passes, torch.from_numpy(train)].flatten(0, 1).to(prepared.device))
    views = PictureViews(store, prepared.device, card.mean, card.std, None)
    validate = _validation(network, task, prepared, views, head, prepared.plain[0])
    reporter.stage("head", f"Phase one: the head alone, {len(places.rows_in('train')):,} places")
    bank: FeatureBank | PictureBank = FeatureBank(prepared.training)
    _phase(network, task, places, bank, options, options.head_epochs, 0.0, run / "head", validate, reporter, resume)
    if options.epochs > 0:
        chosen = view_options(options.augmentation, places.pictures.upright)
        bank = PictureBank(PictureViews(store, prepared.device, card.mean, card.std, chosen, options.sizes))
        validate = _validation(network, task, prepared, views, head, None)
        reporter.stage("layers", "Phase two: all layers")
        rate = options.fine_rate
        _phase(network, task, places, bank, options, options.epochs, rate, run / "layers", validate, reporter, resume)


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


def _gallery(places: GeotaggedSet, seen: Seen, task: Task | None) -> Gallery:
    train = places.rows_in("train")
    cell = cells_of(places, None if task is None else task.cells)[train]
    return Gallery.of(seen.embeddings[train], places.longitude[train], places.latitude[train], cell)


def _calibrate(
    places: GeotaggedSet, seen: Seen, task: Task | None, gallery: Gallery, head: HeadOptions
) -> tuple[Decoder, Vote, Decoder, float]:
    """Decoders of the head and of the vote, and how neighbours vote, by the validation split."""
    train, held = places.rows_in("train"), places.rows_in("validation")
    scale = neighbour_spacing_km(places.longitude[train], places.latitude[train])
    tried = candidates(scale, head.probability)
    longitude, latitude = places.longitude[held], places.latitude[held]
    decoder, probability = tried[1], None
    if task is not None and seen.outputs is not None and len(held):
        belief = task.belief(seen.outputs[held])
        several = tried if task.cells is not None else tried[:1]
        decoder, _ = choose_decoder(belief, longitude, latitude, several, head.select)
        probability = task.cell_probability(seen.outputs[held])
    best, rule, least = tried[-3], Vote(), float("inf")
    sample = np.unique(np.linspace(0, max(len(held) - 1, 0), min(len(held), TUNED_ON)).astype(np.int64))
    for candidate in VOTES if len(held) else ():
        if probability is None and candidate.trust > 0:
            continue
        shares = None if probability is None else probability[sample]
        belief = vote(gallery, seen.embeddings[held[sample]], candidate, shares)
        chosen, error = choose_decoder(belief, longitude[sample], latitude[sample], tried, head.select)
        if error < least:
            best, rule, least = chosen, candidate, error
    return decoder, rule, best, scale


def _leave(
    run: Path, network: GeolocationNetwork, prepared: Prepared, task: Task | None, gallery: Gallery,
    found: GeolocationCard,
) -> None:  # fmt: skip
    """The parts, then the cards: a folder with ``geolocation.json`` is a finished run."""
    run.mkdir(parents=True, exist_ok=True)
    places, store = prepared.places, prepared.store
    state = {name: value.detach().cpu().contiguous() for name, value in network.encoder.state_dict().items()}
    save_tensors(run / RunFiles.WEIGHTS, state)
    train = places.subset(places.rows_in("train"))
    kept = np.isin(places.view_place, places.rows_in("train"))
    statistics = place_statistics(train, dataclasses.replace(store, row=store.row[kept]))
    save_head(run, network.head.state_dict(), gallery, statistics)
    if task is not None and task.cells is not None:
        task.cells.save(run / RunFiles.CELLS)
    save_places(run, places)
    prepared.card.save(run)
    found.save(run)
    for phase in ("head", "layers"):
        shutil.rmtree(run / phase, ignore_errors=True)
