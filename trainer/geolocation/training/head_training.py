"""From a geotagged set to a run: cells, features, the head, fine-tuning, calibration, and what is left on disk."""

from __future__ import annotations

import copy
import dataclasses
import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.atomic import write_json
from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.encoders.checkpoints import holds_run, save_tensors
from trainer.encoders.model import Encoder
from trainer.files.records import read_object
from trainer.files.refusals import unreadable
from trainer.files.result_folders import RUN, refuse_another_kind
from trainer.files.tile_table import SPLITS
from trainer.geolocation.heads.gallery import Gallery
from trainer.geolocation.heads.head_protocol import Head
from trainer.geolocation.heads.place_metric import NEARBY, PlaceMetric, Whitening, neighbour_spacing_km
from trainer.geolocation.heads.registry import head_class
from trainer.geolocation.network.image_statistics import place_statistics
from trainer.geolocation.network.layers import GeolocationNetwork, HeadLayers
from trainer.geolocation.network.locator import Seen, mean_by_place, see_places, view_features
from trainer.geolocation.network.picture_views import PictureViews, generator
from trainer.geolocation.network.run_folder import GeolocationCard, HeadTensors, symmetries
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.training.calibration import LEAST_PLACES, Held, choose_rules
from trainer.geolocation.training.curves import PHASES, keep_metrics
from trainer.geolocation.training.enriched_places import projected_crs, save_places
from trainer.geolocation.training.head_objective import cells_of
from trainer.geolocation.training.phases import HeadJob, learn_head, learn_phases
from trainer.geolocation.training.prepare import Prepared, prepare
from trainer.messages import say
from trainer.reporting import Reporter

FOLDS = 5
"""Of the cross-fit of heads."""
SHARES = 2
"""Galleries a fold: each lacks one share of it, so that it is nearly as dense as the one that is left."""


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
    if begin_run(run, places, head, options, resume):
        reporter.say(f"The run {run} is finished: nothing is left to do.")
        return GeolocationCard.load(run)
    try:
        prepared = prepare(places, options, run, reporter)
        return train_head(prepared, run, head, options, reporter, resume)
    finally:
        (run / "pixels.npy").unlink(missing_ok=True)


def train_head(
    prepared: Prepared, run: Path, head: HeadOptions, options: LearnOptions, reporter: Reporter, resume: bool = False
) -> GeolocationCard:
    """Train one head and leave a run.

    Phase one trains the head alone on the features that were prepared; phase two, if asked for, all layers.
    Of both the weights with the least validation error are kept. How positions are decided, and their radius,
    are chosen on the validation split; where there is none, by a cross-fit over the training split.
    """
    places, precision = prepared.places, prepared.precision
    reporter.stage("prepare", say("geolocation.choosing-cells", "Choosing cells from the training places"))
    fitted, said = head_class(head.kind).fit(places, head)
    reporter.say(f"{head.kind}: {said}.")
    plane = projected_crs(places, fitted, head)
    job = HeadJob(prepared, fitted, head, options, run, reporter, resume)
    whitening = _whitening(places, mean_features(prepared))
    network = _network(copy.deepcopy(prepared.encoder), job, whitening)
    passes: Iterable[Tensor] = prepared.plain
    upright = places.pictures.upright
    if fitted.outputs:
        best = learn_phases(network, job)
        if best.state:
            reporter.summary["validation_km"] = round(best.error_km, 4)
        if options.epochs > 0:
            views = PictureViews(prepared.store, prepared.device, prepared.card, None)
            positions = symmetries(options, upright)
            passes = view_features(network.encoder, views, len(prepared.store.row), positions, precision, reporter)
    seen = see_places(network, places.view_place, passes, precision)
    if options.epochs > 0:
        whitening = _whitening(places, seen.features)
    metric = PlaceMetric.of(seen.embeddings[places.rows_in("train")], whitening)
    scale_km = _scale_km(places)
    vectors = metric.vectors(seen.embeddings, seen.features)
    gallery = _gallery(places, vectors, fitted, scale_km)
    rows = places.rows_in("validation")
    held = [_part(places, rows, seen, vectors, gallery)] if len(rows) else _cross_fit(job, seen, scale_km)
    reporter.stage(
        "calibrate",
        say(
            "geolocation.choosing-decoders",
            "Choosing decoders and their radius on {places:,} held-out places",
            places=sum(map(len, held)),
        ),
    )
    card = GeolocationCard(
        options=head,
        learn=options,
        head=fitted,
        features=prepared.training.shape[2],
        views=places.most_views,
        upright=upright,
        rules=choose_rules(held, fitted, scale_km, head, plane if head.decode_in == "crs" else ""),
        places={name: len(places.rows_in(name)) for name in SPLITS},
        said=said,
    )
    tensors = HeadTensors(network.head.state_dict(), metric, gallery, _statistics(prepared))
    _leave(run, network.encoder, prepared, tensors, card, plane, reporter)
    reporter.artifact("run", run)
    return card


def begin_run(run: Path, places: GeotaggedSet, head: HeadOptions, options: LearnOptions, resume: bool) -> bool:
    """Refuse a folder that holds another run, and write what this one is to be.

    What was read and looked at before an interruption is read and looked at again; the training itself goes on
    from its last checkpoint and gives, on a CPU, bit for bit what it would have given.

    Returns:
        Whether the run is finished already.

    Raises:
        InputError: the folder holds a run, or one that began with other settings or other places.
    """
    refuse_another_kind(run, RUN)
    path = run / RunFiles.CONFIGURATION
    learned = {name: value for name, value in options.to_json().items() if not name.startswith("checkpoint_")}
    record = {"format_version": 1, "places": places.fingerprint, "head": head.to_json(), "learn": learned}
    finished = (run / RunFiles.GEOLOCATION).exists()
    if options.encoder and not finished:  # which needs it no more
        encoder = Path(options.encoder)
        record["encoder"] = encoder_identity(encoder, ModelCard.load(encoder))
    if path.exists() and (resume or holds_run(run)):
        if not resume:
            raise InputError(
                say("any.already-holds-run", "{run} already holds a run.", run=run),
                say("any.resume-or-elsewhere", "Add --resume to go on with it, or choose another folder."),
                "run-exists",
            )
        try:
            before = read_object(path)
        except (OSError, ValueError) as error:
            raise unreadable(path, error, say("geolocation.begin-again-elsewhere", "Begin again elsewhere.")) from error
        now = json.loads(json.dumps(record))
        if finished or ("encoder" in before and "encoder" in now):  # what it is counts, not what its folder is called
            for one in (before, now):
                if isinstance(one.get("learn"), dict):
                    one["learn"].pop("encoder", None)
        for part, usual in (("head", HeadOptions()), ("learn", LearnOptions())):  # an earlier version had fewer options
            if isinstance(before.get(part), dict):
                added = {
                    name: value for name, value in json.loads(json.dumps(usual.to_json())).items() if name in now[part]
                }
                before[part] = {**added, **before[part]}
        if finished:
            before.pop("encoder", None)
        elif "encoder" not in before:
            now.pop("encoder", None)  # the run began before its encoder was noted
        if before != now:
            others = say("geolocation.run-began-otherwise", "The run {run} began with other settings.", run=run)
            if before.get("places") != now["places"]:
                others = say(
                    "geolocation.run-began-elsewhere",
                    "The run {run} began with other places or another split of them.",
                    run=run,
                )
            elif before.get("learn") == now["learn"] and before.get("encoder") != now.get("encoder"):
                others = say(
                    "geolocation.run-began-with-encoder",
                    "The run {run} began with another encoder than {encoder} holds now.",
                    run=run,
                    encoder=options.encoder,
                )
            raise InputError(
                others,
                say(
                    "geolocation.resume-with-same-data",
                    "Resume with the data and options that it began with, or begin again in another folder.",
                ),
                "other-settings",
            )
        if finished:
            return True
    run.mkdir(parents=True, exist_ok=True)
    write_json(path, record)
    return False


def mean_features(prepared: Prepared) -> npt.NDArray[np.float32]:
    """(n, F) of the places as they are: means over their views and the positions they are looked at in."""
    places = prepared.places
    total = torch.zeros_like(prepared.plain[0])
    for features in prepared.plain:
        total += features / len(prepared.plain)
    return mean_by_place(total.numpy(), places.view_place, len(places))


def _scale_km(places: GeotaggedSet) -> float:
    train = places.rows_in("train")
    return neighbour_spacing_km(places.longitude[train], places.latitude[train])


def _whitening(places: GeotaggedSet, features: npt.NDArray[np.float32]) -> Whitening:
    train = places.rows_in("train")
    near = NEARBY * _scale_km(places)
    return Whitening.of(features[train], places.longitude[train], places.latitude[train], near)


def _network(encoder: Encoder, job: HeadJob, whitening: Whitening) -> GeolocationNetwork:
    torch.manual_seed(job.learn.seed)
    prepared = job.prepared
    features = prepared.training.shape[2]
    layers = HeadLayers(features, job.head.outputs, prepared.places.most_views, job.options)
    layers.standardise_by(whitening)
    return GeolocationNetwork(encoder, layers).to(prepared.device)


def _gallery(places: GeotaggedSet, vectors: npt.NDArray[np.float32], head: Head, scale_km: float) -> Gallery:
    train = places.rows_in("train")
    cell = cells_of(places, head.cells)[train]
    return Gallery.of(vectors[train], places.longitude[train], places.latitude[train], cell, scale_km)


def _cross_fit(job: HeadJob, seen: Seen, scale_km: float) -> list[Held]:
    """Each fold of the training split, seen by a head and in a metric that were not fitted to it."""
    prepared, learning, reporter = job.prepared, job.learn, job.reporter
    places = prepared.places
    train = places.rows_in("train")
    if len(train) < FOLDS * LEAST_PLACES or learning.epochs > 0:
        reporter.warn(
            say(
                "geolocation.no-validation-split",
                "There is no validation split: the decoder and the radius are not fitted to these places.",
            ),
            say("geolocation.deal-splits-again", "Deal one with --shares 0.8 0.1 0.1 --split-again."),
        )
        return []
    fold = generator(learning.seed, "folds", 0).permutation(len(train)) % (FOLDS * SHARES)
    held = []
    for number in range(FOLDS):
        part = dataclasses.replace(prepared, places=_without(places, train[fold % FOLDS == number]))
        whitening = _whitening(part.places, seen.features)
        outside = seen
        if job.head.outputs:
            without = len(part.places.rows_in("validation"))
            reporter.stage(
                "folds",
                say(
                    "geolocation.cross-fitting",
                    "Cross-fit {number} of {folds}: a head without {without:,} of the places",
                    number=number + 1,
                    folds=FOLDS,
                    without=without,
                ),
            )
            fold_job = dataclasses.replace(job, prepared=part)
            network = _network(prepared.encoder, fold_job, whitening)
            learn_head(network, fold_job, job.run / f"fold{number}")
            outside = see_places(network, places.view_place, prepared.plain, prepared.precision)
        metric = PlaceMetric.of(seen.embeddings[part.places.rows_in("train")], whitening)
        vectors = metric.vectors(seen.embeddings, seen.features)
        for share in range(number, FOLDS * SHARES, FOLDS):
            rows = train[fold == share]
            gallery = _gallery(_without(places, rows), vectors, job.head, scale_km)
            held.append(_part(places, rows, outside, vectors, gallery))
    return held


def _without(places: GeotaggedSet, rows: npt.NDArray[np.int64]) -> GeotaggedSet:
    """With these rows of the training split as validation."""
    split = places.split.copy()
    split[rows] = SPLITS.index("validation")
    return dataclasses.replace(places, split=split)


def _part(
    places: GeotaggedSet, rows: npt.NDArray[np.int64], seen: Seen, vectors: npt.NDArray[np.float32], gallery: Gallery
) -> Held:
    outputs = None if seen.outputs is None else seen.outputs[rows]
    return Held(places.longitude[rows], places.latitude[rows], outputs, vectors[rows], gallery)


def _statistics(prepared: Prepared) -> npt.NDArray[np.float64]:
    """Image statistics (g, …) of the training places."""
    places, store = prepared.places, prepared.store
    kept = np.isin(places.view_place, places.rows_in("train"))
    train = places.subset(places.rows_in("train"))
    return place_statistics(train, dataclasses.replace(store, row=store.row[kept]))


def _leave(
    run: Path,
    encoder: Encoder,
    prepared: Prepared,
    tensors: HeadTensors,
    card: GeolocationCard,
    plane: str,
    reporter: Reporter,
) -> None:
    """The weights, which make the folder one of a run whenever this ends, then its parts, then the cards.

    A folder with ``geolocation.json`` is a finished run.
    """
    run.mkdir(parents=True, exist_ok=True)
    state = {name: value.detach().cpu().contiguous() for name, value in encoder.state_dict().items()}
    save_tensors(run / RunFiles.WEIGHTS, state)
    keep_metrics(run, reporter)
    tensors.save(run)
    save_places(run, prepared.places, card.head.cells, plane)
    prepared.card.save(run)
    card.save(run)
    for phase in (*PHASES, *(f"fold{number}" for number in range(FOLDS))):
        shutil.rmtree(run / phase, ignore_errors=True)
