"""Every setting of a geolocation run, with its default."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.options import OPTIMISERS, checkpoint_minutes_option, checkpoint_steps_option, precision_option
from trainer.files.records import made
from trainer.messages import say
from trainer.options import WORDS, Options, device_option, option, part, seed_option


@dataclass(frozen=True)
class HeadEntry:
    """A head as it is offered: what it learns, and what QGIS' windows call it."""

    help: str
    label: str


HEADS = {
    "grid": HeadEntry("cells of equal size in a region", label="cells of a region (grid)"),
    "s2": HeadEntry(
        "cells that are smaller where there are more pictures, for the whole world", label="cells of the world (S2)"
    ),
    "regression": HeadEntry("x and y in a projected CRS, for a small site", label="a position (small site)"),
    "regression3d": HeadEntry("a point on the sphere, without a CRS", label="a position on the globe"),
    "hybrid": HeadEntry("a cell of a grid, and where in it", label="cells, and a position within"),
    "retrieval": HeadEntry(
        "nothing is learned: the training places most alike vote", label="the place of the most similar pictures"
    ),
}
"""Name to head, the default first; :mod:`trainer.geolocation.heads` has the class of each."""
CENTROIDS = ("weighted", "geometric", "clipped")
FUSIONS = ("mean", "concat", "attention")
AUGMENTATIONS = ("auto", "photos", "tiles", "none")
SCHEDULES = ("cosine", "plateau")
SELECT = ("median", "mean")
NORMALISE = ("mean-std", "min-max")
DECODE = ("auto", "mode", "mean", "peak")
PLANES = ("sphere", "crs")
LARGEST_LEVEL = 30
"""Of S2's cells."""
_HEAD, _LEARNING = "head: what is learned", "learning"


def decode_option(auto: str, group: str = "") -> Any:
    """How a position is made of probabilities, for whoever asks; ``auto`` says what that means there."""
    return option(
        "auto",
        f"a position is the likeliest (mode), the mean of all, or that of the densest (peak); auto: {auto}",
        choices=DECODE,
        group=group,
    )


@dataclass(frozen=True, eq=False, repr=False)
class GridOptions(Options):
    """Which cells a grid has.

    Attributes:
        crs: Code or WKT of the projected CRS; "" chooses one for the region.
        side: Metres of a cell's side; 0 looks for the side that gives about ``count`` cells.
        count: How many cells are wanted where ``side`` is 0.
        region: A layer of polygons that cells must meet; None: any cell with training places.
        region_where: ``FIELD=VALUE`` of the region's features.
        cells: A layer of polygons that are the cells, instead of a grid.
        land: A layer that centroids are clipped to; the region where None.
        centroids: One of :data:`CENTROIDS`.
    """

    crs: str = option("", "projected CRS of grid and regression (chosen for the places)", group=_HEAD)
    side: float = option(
        0.0,
        "grid, hybrid: side of a cell",
        flags="--cell-size",
        metavar="KM",
        group=_HEAD,
        least=0,
        unit="km",
        factor=1000.0,
        label="Side of a cell (km)",
        tip="Of a grid; empty: about 100 cells",
        parameter="CELL_SIZE",
        open=True,
    )
    count: int = option(
        100, "without a size: about so many cells (100)", flags="--cell-count", group=_HEAD, least=1, unit="cell"
    )
    region: Path | None = option(None, "polygons that cells must meet", metavar="FILE", group=_HEAD)
    region_where: str = option("", "which of its features", metavar="FIELD=VALUE", group=_HEAD)
    cells: Path | None = option(None, "grid, hybrid: polygons that are the cells", metavar="FILE", group=_HEAD)
    land: Path | None = option(None, "polygons that centroids are clipped to (the region)", metavar="FILE", group=_HEAD)
    centroids: str = option(
        "weighted",
        "what a cell stands for: the mean of its training places, its middle, or the land nearest to that",
        choices=CENTROIDS,
        group=_HEAD,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.centroids == "clipped" and self.land is None and self.region is None:
            raise InputError(
                say("geolocation.clipped-centroids-need-land", "Clipped centroids need land."),
                say("geolocation.give-land-region", "Give --land or --region."),
                "no-land",
            )


@dataclass(frozen=True, eq=False, repr=False)
class PartitionOptions(Options):
    """How S2's cells are split.

    Attributes:
        min_level: The coarsest cells.
        max_level: The finest.
        split_above: A cell with more places than this is split.
        drop_below: A cell with fewer places than this is dropped. The places of a finer one stay in its parent; those
            of a coarsest one are in no cell: the head learns that they are in none of its cells.
    """

    min_level: int = option(2, "s2: coarsest level (2)", group=_HEAD, least=0, most=LARGEST_LEVEL)
    max_level: int = option(13, "s2: finest level (13)", group=_HEAD, least=0, most=LARGEST_LEVEL)
    split_above: int = option(50, "s2: split cells with more places (50)", group=_HEAD, least=1, unit="place")
    drop_below: int = option(
        10, "s2: drop cells with fewer places, on every level (10)", group=_HEAD, least=0, unit="places"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.min_level > self.max_level:
            raise InputError(
                say(
                    "geolocation.bad-levels",
                    "The levels {min_level} to {max_level} cannot be.",
                    min_level=self.min_level,
                    max_level=self.max_level,
                ),
                say("geolocation.give-max-level-not-below", "Give a --max-level that is not below --min-level."),
                "bad-levels",
            )


@dataclass(frozen=True, eq=False, repr=False)
class HeadOptions(Options):
    """What is learned.

    Attributes:
        kind: A key of :data:`HEADS`.
        grid: Cells of ``grid`` and ``hybrid``; its CRS is that of ``regression`` too.
        partition: Cells of ``s2``.
        softness: Of the labels of ``grid`` and ``hybrid``: tau in terms of the typical distance between neighbouring
            centroids; 0: hard labels.
        tau_km: tau itself; 0: by ``softness``.
        most_weight: Largest positive weight of ``s2``.
        fusion: One of :data:`FUSIONS`.
        hidden: Width of the hidden layer.
        dropout: Share of features left out in training.
        probability: What the radius of a prediction is to hold.
        select: Whether the median or the mean validation error chooses.
        normalise: One of :data:`NORMALISE`: how the regressions bring coordinates of training places to about one.
        decode: One of :data:`DECODE`: how a position is made of probabilities; ``auto``: whatever has the least error.
        decode_in: One of :data:`PLANES`: where means are taken.
    """

    kind: str = option(
        "grid",
        "(grid)",
        flags="--head",
        choices=tuple(HEADS),
        group=_HEAD,
        label="Head",
        tip="How a place is told: by equal cells in a region, by cells that are smaller where there are more pictures, "
        "or by a position at once",
        called=tuple((name, entry.label) for name, entry in HEADS.items()),
        parameter="HEAD",
    )
    grid: GridOptions = part(GridOptions)
    partition: PartitionOptions = part(PartitionOptions)
    softness: float = option(0.5, "of labels, in distances between cells (0.5; 0: hard)", group=_HEAD, least=0)
    tau_km: float = option(0.0, "softness in km, instead", flags="--tau", metavar="KM", group=_HEAD, least=0, unit="km")
    most_weight: float = 10.0
    fusion: str = option("mean", "of views (mean)", choices=FUSIONS, group=_HEAD)
    hidden: int = option(512, "width of the hidden layer (512; 0: none)", group=_HEAD, least=0)
    dropout: float = option(0.3, "share of features left out in training (0.3)", group=_HEAD, least=0, below=1)
    probability: float = option(0.8, "what the radius is to hold (0.8)", group=_HEAD, above=0, below=1)
    select: str = option("median", "validation error that chooses", choices=SELECT, group=_HEAD)
    normalise: str = option(
        "mean-std",
        "regression, regression3d: how coordinates are normalised (mean-std)",
        choices=NORMALISE,
        group=_HEAD,
    )
    decode: str = decode_option("whatever has the least validation error", _HEAD)
    decode_in: str = option(
        "sphere",
        "mean and peak on the sphere, or of x and y in the projected CRS (sphere)",
        choices=PLANES,
        group=_HEAD,
    )

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        record = asdict(self)
        for name in ("region", "cells", "land"):
            record["grid"][name] = None if record["grid"][name] is None else str(record["grid"][name])
        return record

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> HeadOptions:
        """What :meth:`to_json` gave. Raises RecordError where it is no such record."""
        return made(cls, record)


@dataclass(frozen=True, eq=False, repr=False)
class LearnOptions(Options):
    """How it is learned.

    Attributes:
        encoder: A run folder of ours; "" for a fresh encoder.
        backbone: Of a fresh encoder.
        weights: Of a fresh encoder: ``random``, ``imagenet`` or a file.
        dimension: Of a fresh encoder's embedding.
        size: Side that the network sees, of photos for a fresh encoder; 0: 128, or the tiles' own.
        sizes: Sides that fine-tuning looks at, one a step; empty: ``size`` alone.
        augmentation: One of :data:`AUGMENTATIONS`.
        variants: Changed views of each training picture that phase one, in which the encoder stands still, learns from.
        turns: Look at tiles in all eight positions and average; None: where pictures are not upright.
        head_epochs: Of phase one: the head alone.
        epochs: Of phase two: all layers; 0: no phase two.
        batch: Places in a batch.
        learning_rate: Of the head.
        fine_rate: Of the encoder in phase two, in terms of the head's.
        schedule: ``cosine`` or ``plateau`` (a tenth when the validation error no longer falls).
        patience: Validations without progress that ``plateau`` waits for.
        optimiser: ``adamw`` or ``adam``.
        weight_decay: Of AdamW.
        seed: Of all that is random.
        device: As for :func:`trainer.encoders.device.choose_device`.
        precision: As for :func:`trainer.encoders.device.choose_precision`.
        checkpoint_minutes: As in :class:`trainer.encoders.recipe.LoopOptions`, like the next.
        checkpoint_steps: See there.
    """

    encoder: str = option(
        "",
        "begin with the encoder of a run of `train`",
        metavar="RUN",
        group=_LEARNING,
        label="Encoder (run)",
        tip="Begin with what 'Learn' learned; empty: a fresh network",
        picker="folder",
    )
    backbone: str = option("slim", "of a fresh encoder (slim)", choices=tuple(BACKBONES), group=_LEARNING)
    weights: str = option("random", "of a fresh encoder: random, imagenet or a file", group=_LEARNING)
    dimension: int = 64
    size: int = option(0, "side of photos for the network (128)", metavar="PX", group=_LEARNING, least=0, unit="pixels")
    sizes: tuple[int, ...] = option(
        (),
        "phase two looks at one of these sides a step",
        many=WORDS,
        metavar="PX",
        group=_LEARNING,
        least=0,
        unit="pixels",
    )
    augmentation: str = option(
        "auto", "how training pictures are changed (auto: by what they are)", choices=AUGMENTATIONS, group=_LEARNING
    )
    variants: int = option(8, "changed views of each picture for phase one (8)", group=_LEARNING, least=0)
    turns: bool | None = option(
        None, "look at pictures in all eight positions (tiles: on)", on_off=True, group=_LEARNING
    )
    head_epochs: float = option(
        40.0,
        "phase one: the head alone (40)",
        group=_LEARNING,
        least=0,
        label="Epochs of the head alone",
        advanced=True,
    )
    epochs: float = option(
        0.0,
        "phase two: all layers (0: none)",
        group=_LEARNING,
        least=0,
        label="Epochs of all layers after it",
        advanced=True,
    )
    batch: int = option(128, "places in a batch (128)", group=_LEARNING, least=2)
    learning_rate: float = option(1e-3, "of the head (0.001)", group=_LEARNING, above=0)
    fine_rate: float = option(0.1, "of the encoder in terms of the head's (0.1)", group=_LEARNING, least=0, most=1)
    schedule: str = option("cosine", "(cosine)", choices=SCHEDULES, group=_LEARNING)
    patience: int = option(5, "plateau: validations without progress (5)", group=_LEARNING, least=0)
    optimiser: str = option("adamw", "(adamw)", choices=OPTIMISERS, group=_LEARNING)
    weight_decay: float = option(0.05, "of adamw (0.05)", group=_LEARNING, least=0)
    seed: int = seed_option(group=_LEARNING)
    device: str = device_option(group=_LEARNING)
    precision: str = precision_option("(auto)", _LEARNING)
    checkpoint_minutes: float = checkpoint_minutes_option(_LEARNING)
    checkpoint_steps: int = checkpoint_steps_option(_LEARNING)

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> LearnOptions:
        """What :meth:`to_json` gave. Raises RecordError where it is no such record."""
        return made(cls, record)


@dataclass(frozen=True, eq=False, repr=False)
class SplitOptions(Options):
    """How places without a split get one.

    Attributes:
        shares: Of training, validation and test.
        block: Degrees of latitude: whole blocks of this side go to one split; 0: place by place.
        fraction: Share of the places that takes part at all, for quick trials.
        seed: Another seed, other places.
        again: Deal all places out anew, also those whose set already says a split.
    """

    shares: tuple[float, float, float] = option(
        (0.8, 0.1, 0.1),
        "of places that come without a split (0.8 0.1 0.1); without validation a cross-fit chooses and calibrates",
        many=WORDS,
        count=3,
        metavar=("TRAIN", "VALIDATION", "TEST"),
        least=0,
    )
    block: float = option(
        0.0, "split by blocks of this side, not place by place", metavar="DEGREES", least=0, unit="degrees"
    )
    fraction: float = option(1.0, "use only so much of the set, for a quick trial (1)", above=0, most=1)
    seed: int = 0
    again: bool = option(False, "deal out places anew, whatever split they have", flags="--split-again")

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (abs(sum(self.shares) - 1) <= 1e-6 and self.shares[0] > 0):
            hint = say("geolocation.example-of-shares", "For example 0.8 0.1 0.1.")
            raise InputError(
                say(
                    "geolocation.shares-do-not-sum",
                    "The shares {shares} of the splits must sum to one.",
                    shares=self.shares,
                ),
                hint,
                "bad-shares",
            )
