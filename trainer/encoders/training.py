"""From a tile set to a run: the configuration, the encoder, the loop, and what is left in the run folder."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Union

import numpy as np
import numpy.typing as npt
import torch

from trainer.atomic import write_json
from trainer.contract import InputError, RunFiles
from trainer.encoders.backbones import STARTER, backbone_named
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import holds_run, save_tensors
from trainer.encoders.device import choose_device, flush_denormals
from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.inference import InferenceEncoder
from trainer.encoders.look_alikes import LookAlikesWatch
from trainer.encoders.loop import Learned, learn
from trainer.encoders.methods import ContrastiveObjective, Loc2VecObjective
from trainer.encoders.model import Encoder, make_encoder
from trainer.encoders.options import LoopOptions
from trainer.encoders.place_batches import PlaceBatches
from trainer.encoders.recipe import Recipe, TrainOptions
from trainer.encoders.schedule import Budget, default_budget
from trainer.encoders.tag_phase import TagPhase
from trainer.encoders.weights import IMAGENET_MEAN, IMAGENET_STD, load_backbone_weights
from trainer.encoders.whitening import fold_into, whitening
from trainer.files.local_files import candidates, relative
from trainer.files.records import RecordError, made, one_of, read_object, within
from trainer.files.refusals import require_version, unreadable
from trainer.files.result_folders import RUN, refuse_another_kind
from trainer.files.tile_table import SPLITS
from trainer.messages import NOTHING, say
from trainer.reporting import Reporter
from trainer.tiles.tags import read_tags
from trainer.tiles.tileset import TileSet

Singles = npt.NDArray[np.float32]
_Learned = Union[ContrastiveObjective, Loc2VecObjective, TagPhase]

CONFIGURATION_VERSION = 1
VALIDATION = "validation"

SAMPLE = 4096
"""Tiles from which the principal directions of the whitening are taken."""


@dataclass(frozen=True)
class Configuration:
    """What ``config.json`` of a run holds: all that a resumed process must do alike.

    ``budget`` is None until the tiles are known, where nobody named one: then it follows from their number.
    """

    tiles: str
    recipe: Recipe
    budget: Budget | None
    splits: tuple[str, ...] = field(default=SPLITS, metadata=one_of(*SPLITS))
    count: int = field(default=0, metadata=within(0))
    size: int = field(default=0, metadata=within(0))
    bands: tuple[str, ...] = ()

    def save(self, run: Path) -> None:
        """Write ``config.json``."""
        record = {**asdict(self), "recipe": self.recipe.to_json(), "relative": relative(self.tiles, run)}
        write_json(run / RunFiles.CONFIGURATION, {"format_version": CONFIGURATION_VERSION, **record})

    @classmethod
    def load(cls, run: Path) -> Configuration:
        """Read ``config.json``.

        Raises:
            InputError: it is missing, damaged or of another version.
        """
        path = run / RunFiles.CONFIGURATION
        try:
            record = read_object(path)
            remedy = say("encoders.go-on-with-version-of-run", "Go on with the version that began the run.")
            require_version(path, record, CONFIGURATION_VERSION, remedy)
            configuration = made(cls, record)
            beside = record.get("relative")
            places = candidates(configuration.tiles, beside if isinstance(beside, str) else "", run)
            return replace(configuration, tiles=places[0])
        except (OSError, RecordError) as error:
            raise unreadable(path, error, say("encoders.begin-elsewhere", "Begin again in another folder.")) from error


def train_encoder(
    configuration: Configuration, run: Path, options: TrainOptions, reporter: Reporter, resume: bool = False
) -> Learned:
    """Train an encoder on a tile set and leave it in a run folder.

    Args:
        configuration: What to do; ``count``, ``size`` and ``bands`` are filled in here, and ``budget`` where it is
            None.
        run: The run folder; made if need be.
        options: How to go about it.
        reporter: Receives progress and figures.
        resume: Go on with the run that the folder holds, if it holds one; the configuration must be its own.

    Raises:
        InputError: the tile set, a setting or the folder cannot be used.
        CancelledError: after a checkpoint was written.
    """
    refuse_another_kind(run, RUN)
    if not resume and holds_run(run):
        raise InputError(
            say("any.already-holds-run", "{run} already holds a run.", run=run),
            say("any.resume-or-elsewhere", "Add --resume to go on with it, or choose another folder."),
            "run-exists",
        )
    tiles = TileSet.open(Path(configuration.tiles))
    recipe = configuration.recipe
    _check_size(tiles, recipe)
    configuration = _completed(configuration, tiles)
    if resume and (run / RunFiles.CONFIGURATION).exists():
        _same_tiles(Configuration.load(run), configuration, run)
    reporter.stage("prepare", say("encoders.preparing-encoder", "Preparing the encoder"))
    device = choose_device(options.device, doubles=recipe.with_location)
    flush_denormals(device)
    torch.manual_seed(recipe.seed)
    card = _card(tiles, recipe, configuration)
    encoder = make_encoder(
        recipe.backbone, card.channels, recipe.dimension, recipe.weights, recipe.relative_bands, recipe.with_location
    )
    _tell_spread(recipe, card, reporter)
    if encoder.relative_bands is not None:
        encoder.relative_bands.describe(card.mean, card.std)
    run.mkdir(parents=True, exist_ok=True)
    configuration.save(run)
    objective = _objective(encoder, tiles, card, configuration, device, reporter)
    reporter.stage(
        "train",
        say(
            "encoders.learning-from-tiles", "Learning from {tiles:,} tiles on {device}", tiles=card.tiles, device=device
        ),
    )
    watch = LookAlikesWatch(
        encoder, card, tiles, tiles.rows_in(configuration.splits), recipe.whitening, device, reporter
    )
    loop_options = _loop_options(configuration, options, resume)
    learned = learn(objective, loop_options, run, reporter, watch.after_step, recipe.early_share)
    violated = objective.take_best()
    if violated is not None:
        reporter.say(f"kept are the weights that violate {violated:,} triplets of the validation places, the fewest")
        reporter.summary["violated_triplets"] = violated
    if recipe.whitening > 0 and not recipe.with_location:
        _whiten(encoder, tiles, card, configuration, device)
    _leave(run, encoder, card, learned)
    reporter.artifact("run", run)
    return learned


def normalisation(weights: str, tiles: TileSet) -> tuple[list[float], list[float]]:
    """Mean and standard deviation of the bands, in 0…255: of the tile set, or what ImageNet's weights know."""
    manifest = tiles.manifest
    if weights == "imagenet" and len(manifest.bands) == len(IMAGENET_MEAN):
        return list(IMAGENET_MEAN), list(IMAGENET_STD)
    return list(manifest.mean), [max(value, 1.0) for value in manifest.std]  # a constant band has none


def _tell_spread(recipe: Recipe, card: ModelCard, reporter: Reporter) -> None:
    """Say where weights that look at some bands are spread over others, with each band's relative value among them."""
    state = load_backbone_weights(recipe.weights, recipe.backbone)
    first = None if state is None else state.get(f"{backbone_named(recipe.backbone).first}.weight")
    ours = recipe.weights == STARTER  # its relative bands are spread over relative bands
    seen = 2 * card.channels if recipe.relative_bands and not ours else card.channels
    known = 0 if first is None or first.ndim != 4 else first.shape[1] // (2 if ours else 1)
    if known in (0, seen):
        return
    reporter.warn(
        say(
            "encoders.weights-spread",
            "The weights look at {known} bands; here they are spread over {seen}: {channels} bands, and each of them "
            "relative to the picture's brightness.",
            known=known,
            seen=seen,
            channels=card.channels,
        )
        if recipe.relative_bands and not ours
        else say(
            "encoders.weights-spread-over-bands",
            "The weights look at {known} bands; here they are spread over {seen}.",
            known=known,
            seen=seen,
        ),
        say("encoders.use-no-relative-bands", "With --no-relative-bands they look at the bands alone.")
        if recipe.relative_bands and not ours
        else NOTHING,
    )


def _check_size(tiles: TileSet, recipe: Recipe) -> None:
    smallest = backbone_named(recipe.backbone).smallest
    if tiles.manifest.size < smallest:
        raise InputError(
            say(
                "encoders.tiles-too-small-for-backbone",
                "The tiles have {size} px; the backbone {backbone} needs {smallest} px.",
                size=tiles.manifest.size,
                backbone=recipe.backbone,
                smallest=smallest,
            ),
            say("encoders.use-larger-tiles", "Make a tile set with larger tiles, or use --backbone slim."),
            "tiles-too-small",
        )


def _completed(configuration: Configuration, tiles: TileSet) -> Configuration:
    given = {item.name: getattr(configuration, item.name) for item in fields(Configuration)}
    given.update(count=len(tiles), size=tiles.manifest.size, bands=tuple(tiles.manifest.bands))
    if configuration.recipe.best == "triplets":
        given["splits"] = tuple(split for split in configuration.splits if split != VALIDATION)
    if configuration.budget is None:
        recipe = configuration.recipe
        given["budget"] = default_budget(len(tiles.rows_in(given["splits"])), recipe.places * recipe.views)
    return Configuration(**given)


def _same_tiles(before: Configuration, now: Configuration, run: Path) -> None:
    for name in ("count", "size", "bands"):
        old, new = getattr(before, name), getattr(now, name)
        if old != new:
            raise InputError(
                say(
                    "encoders.run-began-with-other-tiles",
                    "The run {run} began with a tile set whose {name} was {old}; {tiles} has {new}.",
                    run=run,
                    name=name,
                    old=old,
                    tiles=now.tiles,
                    new=new,
                ),
                say(
                    "encoders.resume-with-same-tiles",
                    "Resume with the tile set that it began with, or begin again in another folder.",
                ),
                "other-tiles",
            )
    if before.recipe != now.recipe or before.splits != now.splits:
        old, new = before.recipe.to_json(), now.recipe.to_json()
        changed = [name for name in old if old[name] != new[name]]
        raise InputError(
            say(
                "encoders.run-began-other-settings",
                "The run {run} began with other settings ({settings}).",
                run=run,
                settings=", ".join(changed) or "splits",
            ),
            say(
                "encoders.leave-those-options",
                "Leave those options out when resuming, or begin again in another folder.",
            ),
            "other-settings",
        )


def _card(tiles: TileSet, recipe: Recipe, configuration: Configuration) -> ModelCard:
    manifest = tiles.manifest
    mean, std = normalisation(recipe.weights, tiles)
    return ModelCard(
        backbone=recipe.backbone,
        dimension=recipe.dimension,
        size=manifest.size,
        bands=list(manifest.bands),
        mean=mean,
        std=std,
        scaling=manifest.scaling,
        stored_as=manifest.stored_as,
        ground_resolution=manifest.ground_resolution,
        method=recipe.method,
        weights=recipe.weights if recipe.weights in {"random", "imagenet", STARTER} else Path(recipe.weights).name,
        normalised=recipe.method == "contrastive" or recipe.normalised,
        trained_on=[source.name for source in manifest.sources],
        tiles=len(tiles.rows_in(configuration.splits)),
        relative_bands=recipe.relative_bands,
        with_location=recipe.with_location,
    )


def _objective(
    encoder: Encoder,
    tiles: TileSet,
    card: ModelCard,
    configuration: Configuration,
    device: torch.device,
    reporter: Reporter,
) -> _Learned:
    recipe = configuration.recipe
    rows = tiles.rows_in(configuration.splits)
    pixels = TilePixels.of(tiles, device)
    mean, std = np.array(card.mean, dtype=np.float32), np.array(card.std, dtype=np.float32)
    batches = PlaceBatches(tiles, rows, pixels, mean, std, recipe)
    validation = _validation(tiles, pixels, mean, std, recipe) if recipe.best == "triplets" else None
    kind = Loc2VecObjective if recipe.method == "loc2vec" else ContrastiveObjective
    unlabelled = kind(encoder, batches, recipe, validation)
    objective: _Learned = unlabelled
    if recipe.pretrain_on:
        tags = read_tags(recipe.pretrain_on, tiles.table, tiles.manifest.sources)
        reporter.say(f"{len(tags.names)} tags are learned first: {', '.join(tags.names[:6])} …")
        objective = TagPhase(unlabelled, tags.there, recipe.dimension, recipe.pretrain_share)
    objective.network.to(device)
    return objective


def _validation(tiles: TileSet, pixels: TilePixels, mean: Singles, std: Singles, recipe: Recipe) -> PlaceBatches:
    """Views of validation places, as many as a batch has at most, for the count of violated triplets.

    Raises:
        InputError: there are fewer than two of them.
    """
    rows = tiles.rows_in((VALIDATION,))
    if len(rows) < 2:
        raise InputError(
            say(
                "encoders.validation-places-too-few",
                "The tile set has {count} validation tiles; --best triplets needs two.",
                count=len(rows),
            ),
            say("encoders.make-validation-split", "Make it with a share of validation (--split), or leave --best out."),
            "no-validation",
        )
    return PlaceBatches(tiles, rows, pixels, mean, std, replace(recipe, sampling="random", coarsest=1.0))


def _loop_options(configuration: Configuration, options: TrainOptions, resume: bool) -> LoopOptions:
    return replace(
        configuration.recipe.loop,
        budget=configuration.budget,
        checkpoint_minutes=options.checkpoint_minutes,
        checkpoint_steps=options.checkpoint_steps,
        tensorboard=options.tensorboard,
        resume=resume,
    )


def _leave(run: Path, encoder: Encoder, card: ModelCard, learned: Learned) -> None:
    """The weights, then the card: a folder with a card is a finished run."""
    state = {name: value.detach().cpu().contiguous() for name, value in encoder.state_dict().items()}
    save_tensors(run / RunFiles.WEIGHTS, state)
    given = {item.name: getattr(card, item.name) for item in fields(ModelCard)}
    given.update(steps=learned.steps, minutes=round(learned.seconds / 60, 2), precision=learned.precision)
    ModelCard(**given).save(run)


def _whiten(
    encoder: Encoder, tiles: TileSet, card: ModelCard, configuration: Configuration, device: torch.device
) -> None:
    """Whiten the embedding in part, by what it makes of the tiles that it learned from."""
    rows = tiles.rows_in(configuration.splits)
    rows = rows[:: max(1, len(rows) // SAMPLE)]
    if len(rows) < 2:
        return
    vectors = InferenceEncoder(encoder, card, device, "fp32").embed(tiles.images[rows], unit=False)
    fold_into(encoder.embedding, *whitening(vectors, configuration.recipe.whitening))
