"""``python -m trainer train``: learn from a tile set which places look alike."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from trainer.cli.numbers import seed
from trainer.contract import InputError, RunFiles
from trainer.reporting import Reporter

_BACKBONES = [
    "slim",
    "resnet18",
    "resnet34",
    "resnet50",
    "resnext101_32x8d",
    "densenet121",
    "efficientnet_b0",
    "mobilenet_v3_small",
]
_ON_OFF = argparse.BooleanOptionalAction


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options; those of the recipe have no default here, so that it is known which were given."""
    parser.add_argument("tiles", type=Path, nargs="?", metavar="TILES", help="a tile set (not needed with --resume)")
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="the folder that the run goes into")
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out where it stopped")
    budget = parser.add_argument_group("budget (without any: as many steps as the tiles are worth, 2,448 at most)")
    budget.add_argument(
        "--minutes",
        type=float,
        help="train for so long, and for less on a slow machine; beside the others: at the most for so long",
    )
    only = budget.add_mutually_exclusive_group()
    only.add_argument("--epochs", type=float, help="see each tile about so many times")
    only.add_argument("--steps", type=int, help="train for so many batches")
    _add_model(parser.add_argument_group("what learns"))
    _add_views(parser.add_argument_group("views: how pictures of one place may differ (0 or --no-… switches one off)"))
    _add_learning(parser.add_argument_group("how it learns"))
    _add_machine(parser.add_argument_group("machine"))


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Train, or go on with a run."""
    from trainer.encoders.training import TrainOptions, train_encoder

    configuration, resume = _configuration(arguments)
    options = TrainOptions(
        device=arguments.device,
        checkpoint_minutes=arguments.checkpoint_minutes,
        checkpoint_steps=arguments.checkpoint_steps,
        tensorboard=arguments.tensorboard,
    )
    learned = train_encoder(configuration, arguments.out, options, reporter, resume)
    reporter.summary.update(steps=learned.steps, minutes=round(learned.seconds / 60, 2), **learned.metrics)
    figures = "  ".join(f"{name.replace('_', ' ')} {value:.3g}" for name, value in learned.metrics.items())
    reporter.say(f"{learned.steps:,} steps in {learned.seconds / 60:.1f} minutes, {learned.precision}.  {figures}")
    reporter.say(
        f"The encoder is in {arguments.out}. Next: python -m trainer embed {arguments.out} SOURCE --out FOLDER"
    )


def _configuration(arguments: argparse.Namespace) -> tuple[Any, bool]:
    """The run's configuration: that of the folder when resuming, else from the options."""
    from trainer.encoders.recipe import RECIPES, Recipe
    from trainer.encoders.schedule import Budget
    from trainer.encoders.training import Configuration

    names = [item.name for item in dataclasses.fields(Recipe)]
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    budget = {name: getattr(arguments, name) for name in ("steps", "epochs", "minutes")}
    some_budget = any(value is not None for value in budget.values())
    if arguments.resume and (arguments.out / RunFiles.CONFIGURATION).exists():
        before = Configuration.load(arguments.out)
        for name, value in given.items():
            if getattr(before.recipe, name) != value:
                raise InputError(
                    f"The run {arguments.out} began with {name} = {getattr(before.recipe, name)}, not {value}.",
                    "Leave the option out when resuming, or begin again in another folder.",
                    "other-settings",
                )
        return dataclasses.replace(
            before,
            tiles=str(arguments.tiles or before.tiles),
            budget=Budget(**budget) if some_budget else before.budget,
        ), True
    if arguments.tiles is None:
        raise InputError("TILES is missing.", "Give the folder of a tile set.", "usage")
    recipe = dataclasses.replace(RECIPES[arguments.method or "contrastive"], **given)
    return Configuration(
        tiles=str(arguments.tiles.absolute()),
        recipe=recipe,
        budget=Budget(**budget) if some_budget else None,
        splits=("train",) if arguments.train_split_only else ("train", "validation", "test"),
    ), arguments.resume


def _add_model(group: Any) -> None:
    group.add_argument(
        "--method",
        choices=["contrastive", "loc2vec"],
        help="contrastive (default): tell views of a place from those of all other places in the batch; "
        "loc2vec: triplets of anchor, positive and negative",
    )
    group.add_argument(
        "--backbone",
        choices=_BACKBONES,
        help="the network; slim (default) is the best for small tiles and little time",
    )
    group.add_argument(
        "--weights",
        metavar="random|imagenet|FILE|RUN",
        help="what the backbone knows at the start (default random): nothing, ImageNet (fetched once), a file of "
        "weights, or an earlier run",
    )
    group.add_argument("--dim", dest="dimension", type=int, help="numbers in an embedding, 16 to 512 (default 64)")
    group.add_argument(
        "--relative-bands",
        action=_ON_OFF,
        help="also look at each band relative to the picture's own brightness, so that a brighter picture of a "
        "place is still found (on)",
    )
    group.add_argument(
        "--whitening", type=float, help="how far to even out the embedding's directions at the end, 0 to 1 (0.4)"
    )


def _add_views(group: Any) -> None:
    group.add_argument("--crop", type=float, help="side of a view as a part of the tile's (0.75); 1: whole tiles")
    group.add_argument("--early-crop", type=float, help="the same at first, where it is smaller: quicker steps (0.5)")
    group.add_argument("--early-share", type=float, help="the part of the budget that counts as first (0.7; 0: none)")
    group.add_argument("--shift", type=float, help="move into the neighbourhood by up to this part of a tile (0.5)")
    group.add_argument("--mirror-shift", type=float, help="the same for tiles without neighbours, mirrored (0.25)")
    group.add_argument("--flips", action=_ON_OFF, help="mirror images (on)")
    group.add_argument("--quarter-turns", action=_ON_OFF, help="turn by 90, 180, 270 degrees (on)")
    group.add_argument("--zoom", type=float, help="vary the ground covered by this part (0: off; 0.2: 20 %%)")
    group.add_argument("--rotation", type=float, help="turn by up to so many degrees more (0: off)")
    group.add_argument("--resampled-share", type=float, help="share of the views that zoom and rotation apply to")
    group.add_argument("--blur-share", type=float, help="share of the views made coarser and fine again (0: off)")
    group.add_argument("--blur-lowest", type=float, help="the coarsest, as a part of the resolution (0.5)")
    group.add_argument("--jitter-share", type=float, help="share of the views that the next three apply to")
    group.add_argument("--brightness", type=float, help="make brighter or darker by up to this part (0.1: 10 %%)")
    group.add_argument("--contrast", type=float, help="change the contrast by up to this part")
    group.add_argument(
        "--band-gain",
        type=float,
        help="change each band by itself by up to this part; for mixed dates and sensors. Colour tells places "
        "apart, so leave it off where colours are calibrated",
    )


def _add_learning(group: Any) -> None:
    group.add_argument("--places", type=int, help="places in a batch (contrastive 256, loc2vec 64)")
    group.add_argument("--views", type=int, help="views of each place (contrastive 2, loc2vec 4)")
    group.add_argument(
        "--sampling",
        choices=["random", "balanced"],
        help="random: every tile alike; balanced: tiles with much to see as often as plain ones (loc2vec's default)",
    )
    group.add_argument(
        "--negative-radius", type=float, help="places nearer than this many tile sides are never told apart (1)"
    )
    group.add_argument("--temperature", type=float, help="contrastive: how sharply it looks at the most similar")
    group.add_argument("--decoupled", action=_ON_OFF, help="contrastive: leave the positive out of the denominator")
    group.add_argument("--projector", type=int, metavar="WIDTH", help="contrastive: hidden width (0: no projector)")
    group.add_argument("--projector-dimension", type=int, help="contrastive: numbers that are compared")
    group.add_argument("--normalised", action=_ON_OFF, help="loc2vec: compare embeddings of length one")
    group.add_argument("--mining", choices=["hard", "semi-hard", "random"], help="loc2vec: the hardest triplets used")
    group.add_argument("--triplet-form", choices=["margin", "softmax"], help="loc2vec: form of the loss")
    group.add_argument("--margin", type=float, help="loc2vec: by how much a negative must be farther")
    group.add_argument("--optimiser", choices=["adamw", "adam"], help="(adamw)")
    group.add_argument("--learning-rate", type=float, help="its highest value")
    group.add_argument("--weight-decay", type=float, help="of adamw")
    group.add_argument("--schedule", choices=["cosine", "one-cycle", "constant"], help="of the learning rate (cosine)")
    group.add_argument("--warm-up", type=float, help="part of the budget in which the learning rate rises (0.05)")
    group.add_argument("--averaging", choices=["none", "ema", "swa"], help="average the weights over the steps")
    group.add_argument("--ema-decay", type=float, help="how slowly the ema follows")
    group.add_argument("--swa-share", type=float, help="the last part of the budget that swa averages")
    group.add_argument("--clip", type=float, help="largest norm of a gradient (0: no limit)")
    group.add_argument("--seed", type=seed, help="of all that is random (0)")
    group.add_argument("--with-location", action=_ON_OFF, help="longitude and latitude as a second input (off)")
    group.add_argument(
        "--train-split-only",
        action="store_true",
        help="learn from the tiles of the training split alone (no labels are used either way)",
    )


def _add_machine(group: Any) -> None:
    group.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps (default: auto)")
    group.add_argument("--precision", choices=["auto", "fp32", "bf16", "fp16"], help="auto: the fastest that is safe")
    group.add_argument("--compiled", action=_ON_OFF, help="let torch compile the network first (off)")
    group.add_argument(
        "--checkpoint-minutes", type=float, default=2.0, metavar="M", help="save a checkpoint every M minutes (2)"
    )
    group.add_argument("--checkpoint-steps", type=int, default=0, metavar="N", help="and every N steps (0: not)")
    group.add_argument("--tensorboard", action="store_true", help="also write TensorBoard files into the run")
