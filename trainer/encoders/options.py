"""Which views are made of a place, how a network is trained, and what is said of one that was made elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from trainer.encoders.schedule import SCHEDULES, Budget
from trainer.options import COMMA, Options, option, text_encoder_option, tokenizer_option

OPTIMISERS = ("adamw", "adam")
AVERAGES = ("none", "ema", "swa")
PRECISIONS = ("auto", "fp32", "bf16", "fp16")
PICTURE = "picture"
"""Under this key the card in a manifest holds how pixels are handed to a graph that does not say it."""
VIEWS = "views: how pictures of one place may differ (0 or --no-… switches one off)"
LEARNING = "how it learns"
MACHINE = "machine"
FOREIGN = "an encoder that was made elsewhere"


def made_elsewhere(known: Mapping[str, Any]) -> bool:
    """Whether the card in a manifest is of an encoder that `export` did not make."""
    return PICTURE in known


def precision_option(help: str = "auto: the fastest that is safe", group: str = MACHINE) -> Any:
    """In which precision the network computes."""
    return option("auto", help, choices=PRECISIONS, group=group)


def checkpoint_minutes_option(group: str = MACHINE) -> Any:
    """After how long a checkpoint is written."""
    return option(2.0, "save a checkpoint every M minutes (2)", metavar="M", group=group, least=0, unit="minutes")


def checkpoint_steps_option(group: str = MACHINE) -> Any:
    """After how many steps a checkpoint is written."""
    return option(0, "and every N steps (0: not)", metavar="N", group=group, least=0, unit="steps")


def share_option(default: float, help: str) -> Any:
    """A share of the views, or of something about them."""
    return option(default, help, group=VIEWS, least=0, most=1)


@dataclass(frozen=True, eq=False, repr=False)
class ViewOptions(Options):
    """Which views are made. Nought (or False) switches a kind off.

    Attributes:
        crop: Side of a view as a part of the tile's side. Smaller views are quicker, and the encoder that learns
            from them takes whole tiles as well.
        shift: Largest shift into the neighbourhood, as a fraction of the tile's side (0.5: half a tile).
        mirror_shift: The same for tiles that have no neighbours at all (chips): what is shifted in is mirrored.
        flips: Left–right and upside-down, each for half of the views.
        quarter_turns: Turns by 0, 90, 180 and 270 degrees, equally often.
        zoom: Ground covered varies from 1/(1+zoom) to (1+zoom) of the tile's side.
        rotation: Largest turn in degrees, on top of the quarter turns.
        resampled_share: Share of the views that are zoomed and rotated.
        blur_share: Share of the views that are made smaller and larger again.
        blur_lowest: The smallest factor of it.
        jitter_share: Share of the views whose brightness and colour are changed.
        brightness: Largest relative change common to all bands (0.1: from 0.9 to 1.1).
        contrast: Largest relative change of the distance from the bands' means.
        band_gain: Largest relative change of each band by itself.
    """

    crop: float = option(
        1.0, "side of a view as a part of the tile's (0.75); 1: whole tiles", group=VIEWS, above=0, most=1
    )
    shift: float = share_option(0.5, "move into the neighbourhood by up to this part of a tile (0.5)")
    mirror_shift: float = share_option(0.25, "the same for tiles without neighbours, mirrored (0.25)")
    flips: bool = option(True, "mirror images (on)", on_off=True, group=VIEWS)
    quarter_turns: bool = option(True, "turn by 90, 180, 270 degrees (on)", on_off=True, group=VIEWS)
    zoom: float = option(0.0, "vary the ground covered by this part (0: off; 0.2: 20 %)", group=VIEWS, least=0)
    rotation: float = option(0.0, "turn by up to so many degrees more (0: off)", group=VIEWS, least=0)
    resampled_share: float = share_option(0.5, "share of the views that zoom and rotation apply to")
    blur_share: float = share_option(0.5, "share of the views made coarser and fine again (0: off)")
    blur_lowest: float = option(0.5, "the coarsest, as a part of the resolution (0.5)", group=VIEWS, above=0, most=1)
    jitter_share: float = share_option(1.0, "share of the views that the next three apply to")
    brightness: float = share_option(0.0, "make brighter or darker by up to this part (0.1: 10 %)")
    contrast: float = share_option(0.0, "change the contrast by up to this part")
    band_gain: float = share_option(
        0.0,
        "change each band by itself by up to this part; for mixed dates and sensors. Colour tells places "
        "apart, so leave it off where colours are calibrated",
    )


@dataclass(frozen=True, eq=False, repr=False)
class LoopOptions(Options):
    """How to train, whatever is learned.

    Attributes:
        budget: When training ends; None in a recipe, to which it does not belong.
        optimiser: ``adamw`` or ``adam``.
        learning_rate: Its peak.
        weight_decay: Of AdamW.
        schedule: One of :data:`trainer.encoders.schedule.SCHEDULES`.
        warm_up: Share of the budget in which the learning rate rises.
        averaging: ``none``, ``ema`` or ``swa``.
        ema_decay: Of the exponential average.
        swa_share: Share of the budget, at its end, that ``swa`` averages.
        clip: Largest norm of the gradient (0: not clipped).
        precision: ``auto``, ``fp32``, ``bf16`` or ``fp16``.
        compiled: Whether torch compiles the network.
        checkpoint_minutes: A checkpoint is written when this long has gone by since the last one.
        checkpoint_steps: And after every so many steps (0: by time alone).
        resume: Go on from the run's checkpoint where there is one.
        tensorboard: Write TensorBoard files, too.
    """

    budget: Budget | None = None
    optimiser: str = option("adamw", "(adamw)", choices=OPTIMISERS, group=LEARNING)
    learning_rate: float = option(
        1e-3, "its highest value", group=LEARNING, above=0, label="Learning rate", open=True, advanced=True
    )
    weight_decay: float = option(1e-2, "of adamw", group=LEARNING, least=0)
    schedule: str = option("cosine", "of the learning rate (cosine)", choices=SCHEDULES, group=LEARNING)
    warm_up: float = option(
        0.05, "part of the budget in which the learning rate rises (0.05)", group=LEARNING, least=0, most=1
    )
    averaging: str = option("none", "average the weights over the steps", choices=AVERAGES, group=LEARNING)
    ema_decay: float = option(0.998, "how slowly the ema follows", group=LEARNING, least=0, most=1)
    swa_share: float = option(0.25, "the last part of the budget that swa averages", group=LEARNING, least=0, most=1)
    clip: float = option(5.0, "largest norm of a gradient (0: no limit)", group=LEARNING, least=0)
    precision: str = precision_option()
    compiled: bool = option(False, "let torch compile the network first (off)", on_off=True, group=MACHINE)
    checkpoint_minutes: float = 2.0
    checkpoint_steps: int = 0
    resume: bool = False
    tensorboard: bool = False


NOT_OF_THE_RECIPE = ("budget", "checkpoint_minutes", "checkpoint_steps", "resume", "tensorboard")
"""Fields of :class:`LoopOptions` that a run and its resumption may have different."""


@dataclass(frozen=True, eq=False, repr=False)
class ForeignOptions(Options):
    """How pixels become what an ONNX file wants that `export` did not make.

    Attributes:
        description: A STAC item with the Machine Learning Model extension; None: one beside the file, if there is one.
        bands: Names of the bands, in the order of the input.
        size: Side of a tile in pixels, where the graph does not fix it.
        resolution: Ground metres a pixel that it learned from; 0: not known.
        range: Source values that a pixel's 0 and 255 stand for; None: 0 and 255.
        factor: What a source value is multiplied by first.
        mean: Per band, or one for all: then taken off.
        std: Per band, or one for all: what the difference is divided by.
        output: Name of the output; "": the first.
        text_encoder: The text half of the same model; None: one beside the file, if there is one.
        tokenizer: What tokens are to it; None: beside it.
    """

    description: Optional[Path] = option(
        None, "a STAC item that describes it (FILE.stac.json beside it)", flags="--mlm", metavar="JSON", group=FOREIGN
    )
    bands: tuple[str, ...] = option(
        (), "names of its bands (red,green,blue)", flags="--encoder-bands", many=COMMA, metavar="NAMES", group=FOREIGN
    )
    size: int = option(
        0, "side of its tiles", flags="--encoder-size", metavar="PX", least=0, unit="pixels", group=FOREIGN
    )
    resolution: float = option(
        0.0, "metres a pixel that it knows", flags="--encoder-resolution", metavar="M", least=0, unit="m", group=FOREIGN
    )
    range: Optional[tuple[float, float]] = option(
        None,
        "source values that it is made for, as 0,10000 for reflectances (0,255)",
        flags="--encoder-range",
        many=COMMA,
        metavar="LOW,HIGH",
        count=2,
        group=FOREIGN,
    )
    factor: float = option(
        1.0, "what values are multiplied by (1)", flags="--encoder-factor", metavar="F", above=0, group=FOREIGN
    )
    mean: tuple[float, ...] = option(
        (), "then taken off, a band each", flags="--encoder-mean", many=COMMA, metavar="M,M,M", group=FOREIGN
    )
    std: tuple[float, ...] = option(
        (), "then divided by, a band each", flags="--encoder-std", many=COMMA, metavar="S,S,S", above=0, group=FOREIGN
    )
    output: str = option("", "which output (the first)", flags="--encoder-output", metavar="NAME", group=FOREIGN)
    text_encoder: Optional[Path] = text_encoder_option(
        "its text tower, an ONNX file, for searches with words (text_model.onnx beside vision_model.onnx)", FOREIGN
    )
    tokenizer: Optional[Path] = tokenizer_option(FOREIGN)
