"""What `evaluate` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.options import REPEATED, Options, device_option, embeddings_option, option, part

NEIGHBOURS = 5
MOST_TILES = 20_000


@dataclass(frozen=True, eq=False, repr=False)
class LabelOptions(Options):
    """How tiles get their class.

    Attributes:
        ignore: Classes, by name or value, that count as no label.
        by: ``area`` (majority in the footprint) or ``centre``.
        min_purity: Tiles whose class has a smaller share of the labelled area are left out.
        min_labelled: Tiles of which a smaller share carries a class at all are left out (by area only).
    """

    ignore: tuple[str, ...] = option((), "a class that counts as no label (repeatable)", many=REPEATED, metavar="CLASS")
    by: str = option(
        "area",
        "a tile's class: the commonest in it, or the one at its centre (default: area)",
        flags="--label-by",
        choices=("area", "centre"),
        label="A tile's class is",
        called=(("area", "the commonest in it"), ("centre", "the one at its centre")),
        parameter="LABEL_BY",
        advanced=True,
    )
    min_purity: float = option(
        0.0,
        "leave out tiles whose class covers less of what is labelled (default: 0)",
        metavar="SHARE",
        least=0,
        most=1,
        label="Least share of its class",
        advanced=True,
    )
    min_labelled: float = option(
        0.5,
        "leave out tiles of which less is labelled (default: 0.5)",
        metavar="SHARE",
        least=0,
        most=1,
        label="Least labelled share of a tile",
        advanced=True,
    )


@dataclass(frozen=True, eq=False, repr=False)
class EvaluationOptions(Options):
    """What is measured, and how.

    Attributes:
        labels: ``FILE[:FIELD]``, as :func:`trainer.evaluation.labels.read_labels` takes it.
        label_options: How a tile gets its class.
        folds: ``CSV:COLUMN`` of fold numbers; "" for spatial blocks.
        test: ``CSV:COLUMN`` that marks the tiles to be placed by their nearest neighbour; "" for none.
        run: The run that made the embeddings; None for the one that the manifest names.
        baselines: Whether to measure baselines too.
        fetch: Whether ImageNet weights that are not on this machine may be fetched for their baseline.
        neighbours: k of k-NN.
        most_tiles: At most so many labelled tiles are measured (a random sample of them).
        device: Where encoders run.
        with_location: Whether to measure what the tiles' places add.
    """

    labels: str = option(
        help="a raster of classes (FIELD: band), polygons (FIELD: attribute), or a CSV (FIELD: column) "
        "keyed by row,col or by id",
        metavar="FILE[:FIELD]",
        label="Labels",
        tip="A raster of classes, or polygons with a class",
        picker="labels",
    )
    label_options: LabelOptions = part(LabelOptions)
    folds: str = option("", "fold of each tile (default: spatial blocks)", metavar="CSV:COLUMN")
    test: str = option(
        "",
        "tiles marked 1 are placed by their nearest neighbour among the others: median error in km",
        metavar="CSV:COLUMN",
    )
    run: Path | None = option(
        None,
        "the run that made the embeddings (default: as the folder says)",
        label="Encoder (run)",
        picker="folder",
        advanced=True,
    )
    baselines: bool = option(
        True,
        "do not measure baselines",
        flags="--no-baselines",
        off=True,
        label="Do not measure baselines",
        parameter="NO_BASELINES",
        advanced=True,
    )
    fetch: bool = option(
        False,
        "fetch ImageNet weights for their baseline (default: only if they are on this machine already)",
        flags="--imagenet",
    )
    neighbours: int = option(
        NEIGHBOURS,
        "neighbours that vote (default: 5)",
        metavar="K",
        least=1,
        label="Neighbours that vote",
        advanced=True,
    )
    most_tiles: int = option(
        MOST_TILES,
        "measure at most so many (default: 20000)",
        flags="--max-tiles",
        least=1,
        unit="tile",
        label="Measure at most so many tiles",
        parameter="MAX_TILES",
        advanced=True,
    )
    device: str = device_option("auto, cpu, cuda, cuda:1 or mps")
    with_location: bool = option(
        False,
        "also measure what the tiles' places add: a classification head on the image alone, on the location "
        "alone, and on both (default: off)",
        label="Measure what the tiles' places add",
        tip="A classifier on the image alone, on the location alone, and on both",
        advanced=True,
    )


@dataclass(frozen=True, eq=False, repr=False)
class EvaluateForm(Options):
    """What `evaluate` is asked for."""

    DESCRIPTION = (
        "How well does an embedding tell classes apart, beside image statistics, PCA of pixels and untrained "
        "encoders on the same tiles? And is a tile still found after a small change to its picture?"
    )

    embeddings: Path = embeddings_option()
    options: EvaluationOptions = part(EvaluationOptions, required=True)
    count: bool = option(False, "only count the tiles that get each class, and measure nothing")
    json: Path | None = option(
        None,
        "write the figures as JSON",
        metavar="FILE",
        label="Measured figures",
        parameter="OUTPUT",
        picker="new json",
    )
