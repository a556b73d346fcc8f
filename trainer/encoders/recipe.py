"""Every number of a training recipe, in one place: the defaults of `train`, and those of `--method loc2vec`.

A :class:`Recipe` holds which views are made (:class:`ViewOptions`) and how the loop goes (:class:`LoopOptions`). All
of it is declared here, readable without torch, and is what the command line and QGIS ask for.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.schedule import SCHEDULES, Budget
from trainer.files.records import checked, values_of
from trainer.messages import say
from trainer.options import Options, device_option, option, part, seed_option


@dataclass(frozen=True)
class Method:
    """A way of learning without labels: what it does, and what QGIS' windows call it."""

    help: str
    label: str


METHODS = {
    "contrastive": Method(
        "tell views of a place from those of all other places in the batch", label="contrastive (recommended)"
    ),
    "loc2vec": Method("triplets of anchor, positive and negative", label="triplets, as Loc2Vec"),
}
"""Name to method; the default first."""
OPTIMISERS = ("adamw", "adam")
AVERAGES = ("none", "ema", "swa")
MOST_WIDTH = 1 << 14
"""Of a projector: twice what VICReg, which has the widest, found worth its memory."""
PRECISIONS = ("auto", "fp32", "bf16", "fp16")
_MODEL = "what learns"
_VIEWS = "views: how pictures of one place may differ (0 or --no-… switches one off)"
_LEARNING = "how it learns"
_MACHINE = "machine"


def precision_option(help: str = "auto: the fastest that is safe", group: str = _MACHINE) -> Any:
    """In which precision the network computes."""
    return option("auto", help, choices=PRECISIONS, group=group)


def checkpoint_minutes_option(group: str = _MACHINE) -> Any:
    """After how long a checkpoint is written."""
    return option(2.0, "save a checkpoint every M minutes (2)", metavar="M", group=group, least=0, unit="minutes")


def checkpoint_steps_option(group: str = _MACHINE) -> Any:
    """After how many steps a checkpoint is written."""
    return option(0, "and every N steps (0: not)", metavar="N", group=group, least=0, unit="steps")


def _share(default: float, help: str) -> Any:
    return option(default, help, group=_VIEWS, least=0, most=1)


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
        1.0, "side of a view as a part of the tile's (0.75); 1: whole tiles", group=_VIEWS, above=0, most=1
    )
    shift: float = _share(0.5, "move into the neighbourhood by up to this part of a tile (0.5)")
    mirror_shift: float = _share(0.25, "the same for tiles without neighbours, mirrored (0.25)")
    flips: bool = option(True, "mirror images (on)", on_off=True, group=_VIEWS)
    quarter_turns: bool = option(True, "turn by 90, 180, 270 degrees (on)", on_off=True, group=_VIEWS)
    zoom: float = option(0.0, "vary the ground covered by this part (0: off; 0.2: 20 %)", group=_VIEWS, least=0)
    rotation: float = option(0.0, "turn by up to so many degrees more (0: off)", group=_VIEWS, least=0)
    resampled_share: float = _share(0.5, "share of the views that zoom and rotation apply to")
    blur_share: float = _share(0.5, "share of the views made coarser and fine again (0: off)")
    blur_lowest: float = option(0.5, "the coarsest, as a part of the resolution (0.5)", group=_VIEWS, above=0, most=1)
    jitter_share: float = _share(1.0, "share of the views that the next three apply to")
    brightness: float = _share(0.0, "make brighter or darker by up to this part (0.1: 10 %)")
    contrast: float = _share(0.0, "change the contrast by up to this part")
    band_gain: float = _share(
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
    optimiser: str = option("adamw", "(adamw)", choices=OPTIMISERS, group=_LEARNING)
    learning_rate: float = option(
        1e-3, "its highest value", group=_LEARNING, above=0, label="Learning rate", open=True, advanced=True
    )
    weight_decay: float = option(1e-2, "of adamw", group=_LEARNING, least=0)
    schedule: str = option("cosine", "of the learning rate (cosine)", choices=SCHEDULES, group=_LEARNING)
    warm_up: float = option(
        0.05, "part of the budget in which the learning rate rises (0.05)", group=_LEARNING, least=0, most=1
    )
    averaging: str = option("none", "average the weights over the steps", choices=AVERAGES, group=_LEARNING)
    ema_decay: float = option(0.998, "how slowly the ema follows", group=_LEARNING, least=0, most=1)
    swa_share: float = option(0.25, "the last part of the budget that swa averages", group=_LEARNING, least=0, most=1)
    clip: float = option(5.0, "largest norm of a gradient (0: no limit)", group=_LEARNING, least=0)
    precision: str = precision_option()
    compiled: bool = option(False, "let torch compile the network first (off)", on_off=True, group=_MACHINE)
    checkpoint_minutes: float = 2.0
    checkpoint_steps: int = 0
    resume: bool = False
    tensorboard: bool = False


NOT_OF_THE_RECIPE = ("budget", "checkpoint_minutes", "checkpoint_steps", "resume", "tensorboard")
"""Fields of :class:`LoopOptions` that a run and its resumption may have different."""
LATER = {"triplets": "anchor", "best": "last"}
"""Settings that came later, and what a run without them has: they are written only where they differ from it."""


@dataclass(frozen=True, eq=False, repr=False)
class Recipe(Options):
    """How an encoder learns; the defaults are those of ``--method contrastive``.

    Attributes:
        method: A key of :data:`METHODS`.
        backbone: A key of :data:`trainer.encoders.backbones.BACKBONES`.
        weights: ``random``, ``imagenet``, a file or a run.
        dimension: Length of an embedding.
        relative_bands: Whether the backbone sees each band relative to the picture's brightness, too.
        whitening: How far the embedding is whitened at the end (0: not, 1: wholly).
        view: Which views are made.
        early_crop: What ``view.crop`` is at first, where that is smaller: small views are quicker, and what is learned
            from them holds for larger ones (progressive resizing, https://arxiv.org/abs/2104.00298).
        early_share: Share of the budget in which it is.
        places: Tiles in a batch.
        views: Views of each of them.
        sampling: ``random`` (each tile once an epoch) or ``balanced`` (busy tiles as often as plain ones).
        negative_radius: Places nearer than this, in tile sides, are never negatives of each other.
        temperature: Of the contrastive loss.
        decoupled: Leave the positive out of the contrastive denominator.
        projector: Width of the projector's hidden layer (0: no projector).
        projector_dimension: Length of what the contrastive loss compares.
        normalised: Whether loc2vec compares embeddings of length one.
        mining: ``hard``, ``semi-hard`` or ``random``: where the fall of loc2vec's mining begins.
        triplets: ``anchor`` or ``pair``: what there is one triplet of.
        triplet_form: ``margin``, ``softmax`` or ``squared``.
        margin: Of the triplet loss, in units of distance.
        best: ``last`` or ``triplets``: which weights are kept.
        loop: How the loop goes.
        seed: Of everything that is random.
        with_location: Whether longitude and latitude are a second input of the encoder.
    """

    method: str = option(
        "contrastive",
        "; ".join(f"{name}{' (default)' * (name == 'contrastive')}: {entry.help}" for name, entry in METHODS.items()),
        choices=tuple(METHODS),
        group=_MODEL,
        label="Method",
        tip="contrastive: views of a place against all other places. loc2vec: triplets of places.",
    )
    backbone: str = option(
        "slim",
        "the network; slim (default) is the best for small tiles and little time",
        choices=tuple(BACKBONES),
        group=_MODEL,
        label="Network",
        tip="slim is the best for small tiles and little time; resnet50 wants a GPU and hours",
    )
    weights: str = option(
        "random",
        "what the backbone knows at the start (default random): nothing, ImageNet (fetched once), a file of "
        "weights, or an earlier run",
        metavar="random|imagenet|FILE|RUN",
        group=_MODEL,
        label="What the network knows at the start",
        tip="random, imagenet (fetched once), a file of weights, or the folder of an earlier run",
        advanced=True,
    )
    dimension: int = option(
        64,
        "numbers in an embedding, 16 to 512 (default 64)",
        flags="--dim",
        key="dimension",
        group=_MODEL,
        least=2,
        most=512,
        label="Numbers in an embedding",
        tip="64 suit most; more keep finer differences and take more room",
    )
    relative_bands: bool = option(
        True,
        "also look at each band relative to the picture's own brightness, so that a brighter picture of a "
        "place is still found (on)",
        on_off=True,
        group=_MODEL,
    )
    whitening: float = option(
        0.4, "how far to even out the embedding's directions at the end, 0 to 1 (0.4)", group=_MODEL, least=0, most=1
    )
    view: ViewOptions = part(ViewOptions, default=ViewOptions(crop=0.75, jitter_share=0.2, brightness=0.12))
    early_crop: float = option(
        0.5, "side of a view at first, where it is smaller: quicker steps (0.5)", group=_VIEWS, above=0, most=1
    )
    early_share: float = _share(0.7, "the part of the budget that counts as first (0.7; 0: none)")
    places: int = option(
        256,
        "places in a batch (contrastive 256, loc2vec 64)",
        group=_LEARNING,
        least=2,
        label="Places in a batch",
        open=True,
        advanced=True,
    )
    views: int = option(2, "views of each place (contrastive 2, loc2vec 4)", group=_LEARNING, least=2)
    sampling: str = option(
        "random",
        "random: every tile alike; balanced: tiles with much to see as often as plain ones (loc2vec's default)",
        choices=("random", "balanced"),
        group=_LEARNING,
        label="Sampling",
        tip="balanced: tiles with much to see come as often as plain ones. Empty: as the method has it.",
        open=True,
        advanced=True,
    )
    negative_radius: float = option(
        1.0, "places nearer than this many tile sides are never told apart (1)", group=_LEARNING
    )
    temperature: float = option(0.15, "contrastive: how sharply it looks at the most similar", group=_LEARNING, above=0)
    decoupled: bool = option(
        True, "contrastive: leave the positive out of the denominator", on_off=True, group=_LEARNING
    )
    projector: int = option(
        256, "contrastive: hidden width (0: no projector)", metavar="WIDTH", group=_LEARNING, least=0, most=MOST_WIDTH
    )
    projector_dimension: int = option(
        64, "contrastive: numbers that are compared", group=_LEARNING, above=0, most=MOST_WIDTH
    )
    normalised: bool = option(True, "loc2vec: compare embeddings of length one", on_off=True, group=_LEARNING)
    mining: str = option(
        "hard", "loc2vec: the hardest triplets used", choices=("hard", "semi-hard", "random"), group=_LEARNING
    )
    triplets: str = option(
        "anchor",
        "loc2vec: a triplet for each view (anchor), or for every two views of a place (pair)",
        choices=("anchor", "pair"),
        group=_LEARNING,
    )
    triplet_form: str = option(
        "margin",
        "loc2vec: form of the loss; squared is Sentiance's softmax ratio",
        choices=("margin", "softmax", "squared"),
        group=_LEARNING,
    )
    margin: float = option(0.5, "loc2vec: by how much a negative must be farther", group=_LEARNING, above=0)
    best: str = option(
        "last",
        "which weights are kept: the last, or those with the fewest violated triplets on the validation blocks, which "
        "are then not learned from",
        choices=("last", "triplets"),
        group=_LEARNING,
    )
    loop: LoopOptions = part(LoopOptions, default=LoopOptions(learning_rate=2e-3))
    seed: int = seed_option("of all that is random (0)", _LEARNING)
    with_location: bool = option(
        False,
        "longitude and latitude as a second input (off)",
        on_off=True,
        group=_LEARNING,
        label="Longitude and latitude as a second input",
        advanced=True,
    )

    def to_json(self) -> dict[str, Any]:
        """As plain values, for ``config.json``, where those of the parts stand beside the others."""
        record = asdict(self)
        view, loop = record.pop("view"), record.pop("loop")
        record = {name: value for name, value in record.items() if value != LATER.get(name)}
        return {**record, **view, **{name: loop[name] for name in loop if name not in NOT_OF_THE_RECIPE}}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Recipe:
        """From ``config.json``.

        Raises:
            InputError: the record has a value that this version does not know, or does not take.
            RecordError: a value is of another type.
        """
        record = checked(dict[str, Any], record, "recipe")
        unknown = sorted({*record} - {*CONTRASTIVE.to_json(), *LATER})
        if unknown:
            hint = say("encoders.go-version-began", "Go on with the version that began it.")
            raise InputError(
                say(
                    "encoders.run-has-setting-unknown-here",
                    "The run has the setting '{setting}', unknown here.",
                    setting=unknown[0],
                ),
                hint,
                "other-version",
            )
        view, loop, own = (values_of(kind, record, where="recipe") for kind in (ViewOptions, LoopOptions, cls))
        plain = cls()
        return cls(**own, view=replace(plain.view, **view), loop=replace(plain.loop, **loop))


CONTRASTIVE = Recipe()
"""``--method contrastive``, the default."""

LOC2VEC = Recipe(
    method="loc2vec", places=64, views=4, sampling="balanced", mining="semi-hard", loop=LoopOptions(learning_rate=1e-3)
)
"""``--method loc2vec``: Sentiance's Loc2Vec by the article of Suresh, corrected.

Semi-hard, because hard triplets of half-tile shifts, whose views of a place may not even overlap, draw the
space together: with 32 places × 8 views it had collapsed to a spread of 0.02 after 50 steps.
"""

RECIPES = {"contrastive": CONTRASTIVE, "loc2vec": LOC2VEC}


@dataclass(frozen=True, eq=False, repr=False)
class TrainOptions(Options):
    """What may differ between a run and its resumption.

    Attributes:
        device: As for :func:`trainer.encoders.device.choose_device`.
        checkpoint_minutes: As in :class:`LoopOptions`, like the next two.
        checkpoint_steps: See there.
        tensorboard: See there.
    """

    device: str = device_option(group=_MACHINE)
    checkpoint_minutes: float = checkpoint_minutes_option()
    checkpoint_steps: int = checkpoint_steps_option()
    tensorboard: bool = option(False, "also write TensorBoard files into the run", group=_MACHINE)


@dataclass(frozen=True, eq=False, repr=False)
class TrainForm(Options):
    """What `train` is asked for; ``given`` are the settings of the recipe and of the budget that were named."""

    out: Path = option(
        help="the folder that the run goes into", metavar="RUN", label="Run", parameter="OUTPUT", picker="new folder"
    )
    tiles: Path | None = option(
        None,
        "a tile set (not needed with --resume)",
        positional=True,
        metavar="TILES",
        label="Tile set",
        tip="The folder that 'Make tiles' made",
        picker="folder",
        optional=False,
    )
    budget: dict[tuple[str, ...], Any] = part(Budget, only_given=True)
    given: dict[tuple[str, ...], Any] = part(Recipe, only_given=True)
    train_split_only: bool = option(
        False,
        "learn from the tiles of the training split alone (no labels are used either way)",
        group=_LEARNING,
        label="Learn from the training split alone",
        advanced=True,
    )
    options: TrainOptions = part(TrainOptions)
    resume: bool = option(
        False,
        "go on with the run in --out where it stopped",
        label="Go on with the run in the output folder",
        tip="Leave the other settings as they were",
        advanced=True,
    )
