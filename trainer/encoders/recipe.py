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
from trainer.encoders.options import (
    LEARNING,
    MACHINE,
    NOT_OF_THE_RECIPE,
    VIEWS,
    LoopOptions,
    ViewOptions,
    checkpoint_minutes_option,
    checkpoint_steps_option,
    share_option,
)
from trainer.encoders.schedule import Budget
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
MODEL = "what learns"
MOST_WIDTH = 1 << 14
"""Of a projector: twice what VICReg, which has the widest, found worth its memory."""
LATER = {
    "triplets": "anchor", "best": "last", "dates": False, "pretrain_on": "", "pretrain_share": 0.3, "coarsest": 1.0,
}  # fmt: skip
"""Settings that came later, and what a run without them has: they are written only where they differ from it."""


@dataclass(frozen=True, eq=False, repr=False)
class Recipe(Options):
    """How an encoder learns; the defaults are those of ``--method contrastive``.

    Attributes:
        method: A key of :data:`METHODS`.
        backbone: A key of :data:`trainer.encoders.backbones.BACKBONES`.
        weights: ``random``, ``starter``, ``imagenet``, a file or a run.
        dimension: Length of an embedding.
        relative_bands: Whether the backbone sees each band relative to the picture's brightness, too.
        whitening: How far the embedding is whitened at the end (0: not, 1: wholly).
        view: Which views are made.
        early_crop: What ``view.crop`` is at first, where that is smaller: small views are quicker, and what is learned
            from them holds for larger ones (progressive resizing, https://arxiv.org/abs/2104.00298).
        early_share: Share of the budget in which it is.
        coarsest: Below 1, a step's views have one of several resolutions, from this part of the tiles' on: what learns
            then holds for pictures with fewer pixels, too, which are quicker (after the sampler of MobileViT,
            https://arxiv.org/abs/2110.02178, appendix B).
        places: Tiles in a batch.
        views: Views of each of them.
        sampling: ``random`` (each tile once an epoch) or ``balanced`` (busy tiles as often as plain ones).
        dates: Whether pictures of a place in other sources, as of other dates, are views of it, too.
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
        pretrain_on: A vector file, ``FILE`` or ``FILE:FIELD``, whose tags are learned first; "": none.
        pretrain_share: Share of the budget in which they are.
    """

    method: str = option(
        "contrastive",
        "; ".join(f"{name}{' (default)' * (name == 'contrastive')}: {entry.help}" for name, entry in METHODS.items()),
        choices=tuple(METHODS),
        group=MODEL,
        label="Method",
        tip="How it is told what looks alike; no labels are needed either way",
        called=tuple((name, entry.label) for name, entry in METHODS.items()),
    )
    backbone: str = option(
        "slim",
        "the network; slim (default) is the best for small tiles and little time",
        choices=tuple(BACKBONES),
        group=MODEL,
        label="Network",
        tip="slim is the best for small tiles and little time; resnet50 wants a GPU and hours",
        called=(("slim", "slim (recommended)"),),
    )
    weights: str = option(
        "random",
        "what the backbone knows at the start (default random): nothing, what the starter that comes with GeoEmbed "
        "has learned from many sources, ImageNet (fetched once), a file of weights, or an earlier run",
        metavar="random|starter|imagenet|FILE|RUN",
        group=MODEL,
        label="What the network knows at the start",
        tip="Or a file of weights, or the folder of an earlier run",
        called=(
            ("random", "nothing"),
            ("starter", "the starter that comes with GeoEmbed"),
            ("imagenet", "photos of everyday things (ImageNet, fetched once)"),
        ),
        advanced=True,
    )
    dimension: int = option(
        64,
        "numbers in an embedding, 16 to 512 (default 64)",
        flags="--dim",
        key="dimension",
        group=MODEL,
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
        group=MODEL,
    )
    whitening: float = option(
        0.4, "how far to even out the embedding's directions at the end, 0 to 1 (0.4)", group=MODEL, least=0, most=1
    )
    view: ViewOptions = part(ViewOptions, default=ViewOptions(crop=0.75, jitter_share=0.2, brightness=0.12))
    early_crop: float = option(
        0.5, "side of a view at first, where it is smaller: quicker steps (0.5)", group=VIEWS, above=0, most=1
    )
    early_share: float = share_option(0.7, "the part of the budget that counts as first (0.7; 0: none)")
    coarsest: float = option(
        1.0,
        "several resolutions, one a step, down to this part of the tiles' (0.5: half): for an encoder that sees "
        "smaller pictures, too (1: one)",
        group=VIEWS,
        above=0,
        most=1,
    )
    places: int = option(
        256,
        "places in a batch (contrastive 256, loc2vec 64)",
        group=LEARNING,
        least=2,
        label="Places in a batch",
        open=True,
        advanced=True,
    )
    views: int = option(2, "views of each place (contrastive 2, loc2vec 4)", group=LEARNING, least=2)
    sampling: str = option(
        "random",
        "random: every tile alike; balanced: tiles with much to see as often as plain ones (loc2vec's default)",
        choices=("random", "balanced"),
        group=LEARNING,
        label="Sampling",
        tip="Tiles with much to see may come as often as plain ones",
        called=(("random", "every tile alike"), ("balanced", "busy tiles as often as plain ones")),
        open=True,
        advanced=True,
    )
    dates: bool = option(
        False,
        "other pictures of a place, of another date or of a scene that overlaps, are views of it (off)",
        on_off=True,
        group=LEARNING,
        label="Other dates of a place are views of it",
        tip="The tiles of a place at other dates, and where scenes overlap, count as the same: what changes with "
        "season, light and sensor is learned to be no difference",
        advanced=True,
    )
    negative_radius: float = option(
        1.0, "places nearer than this many tile sides are never told apart (1)", group=LEARNING
    )
    temperature: float = option(0.15, "contrastive: how sharply it looks at the most similar", group=LEARNING, above=0)
    decoupled: bool = option(
        True, "contrastive: leave the positive out of the denominator", on_off=True, group=LEARNING
    )
    projector: int = option(
        256, "contrastive: hidden width (0: no projector)", metavar="WIDTH", group=LEARNING, least=0, most=MOST_WIDTH
    )
    projector_dimension: int = option(
        64, "contrastive: numbers that are compared", group=LEARNING, above=0, most=MOST_WIDTH
    )
    normalised: bool = option(True, "loc2vec: compare embeddings of length one", on_off=True, group=LEARNING)
    mining: str = option(
        "hard", "loc2vec: the hardest triplets used", choices=("hard", "semi-hard", "random"), group=LEARNING
    )
    triplets: str = option(
        "anchor",
        "loc2vec: a triplet for each view (anchor), or for every two views of a place (pair)",
        choices=("anchor", "pair"),
        group=LEARNING,
    )
    triplet_form: str = option(
        "margin",
        "loc2vec: form of the loss; squared is Sentiance's softmax ratio",
        choices=("margin", "softmax", "squared"),
        group=LEARNING,
    )
    margin: float = option(0.5, "loc2vec: by how much a negative must be farther", group=LEARNING, above=0)
    best: str = option(
        "last",
        "which weights are kept: the last, or those with the fewest violated triplets on the validation blocks, which "
        "are then not learned from",
        choices=("last", "triplets"),
        group=LEARNING,
    )
    loop: LoopOptions = part(LoopOptions, default=LoopOptions(learning_rate=2e-3))
    seed: int = seed_option("of all that is random (0)", LEARNING)
    with_location: bool = option(
        False,
        "longitude and latitude as a second input (off)",
        on_off=True,
        group=LEARNING,
        label="Longitude and latitude as a second input",
        advanced=True,
    )
    pretrain_on: str = option(
        "",
        "learn first which tags lie in a tile: a vector file, FILE or FILE:FIELD (kind), such as the GeoPackage of an "
        "OpenStreetMap extract",
        metavar="FILE[:FIELD]",
        group=LEARNING,
    )
    pretrain_share: float = option(
        0.3, "the part of the budget in which tags are learned (0.3)", group=LEARNING, above=0, most=1
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
            hint = say("encoders.go-on-with-version-that-began", "Go on with the version that began it.")
            raise InputError(
                say(
                    "encoders.setting-unknown",
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

    device: str = device_option(group=MACHINE)
    checkpoint_minutes: float = checkpoint_minutes_option()
    checkpoint_steps: int = checkpoint_steps_option()
    tensorboard: bool = option(False, "also write TensorBoard files into the run", group=MACHINE)


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
        group=LEARNING,
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
