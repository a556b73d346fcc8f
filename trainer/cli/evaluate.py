"""`python -m trainer evaluate`: measure an embedding against labels, beside baselines."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.atomic import write_json
from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is measured against what."""
    parser.description = (
        "How well does an embedding tell classes apart, beside image statistics, PCA of pixels and untrained "
        "encoders on the same tiles? And is a tile still found after a small change to its picture?"
    )
    parser.add_argument("embeddings", type=Path, metavar="EMB", help="embeddings folder")
    parser.add_argument(
        "--labels",
        required=True,
        metavar="FILE[:FIELD]",
        help="a raster of classes (FIELD: band), polygons (FIELD: attribute), or a CSV (FIELD: column) "
        "keyed by row,col or by id",
    )
    parser.add_argument("--folds", default="", metavar="CSV:COLUMN", help="fold of each tile (default: spatial blocks)")
    parser.add_argument(
        "--test",
        default="",
        metavar="CSV:COLUMN",
        help="tiles marked 1 are placed by their nearest neighbour among the others: median error in km",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--run", type=Path, help="the run that made the embeddings (default: as the folder says)")
    parser.add_argument("--no-baselines", action="store_true", help="do not measure baselines")
    parser.add_argument(
        "--imagenet",
        action="store_true",
        help="fetch ImageNet weights for their baseline (default: only if they are on this machine already)",
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="CLASS", help="a class that counts as no label (repeatable)"
    )
    parser.add_argument(
        "--label-by",
        choices=("area", "centre"),
        default="area",
        help="a tile's class: the commonest in it, or the one at its centre (default: area)",
    )
    parser.add_argument(
        "--min-purity",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="leave out tiles whose class covers less of what is labelled (default: 0)",
    )
    parser.add_argument(
        "--min-labelled",
        type=float,
        default=0.5,
        metavar="SHARE",
        help="leave out tiles of which less is labelled (default: 0.5)",
    )
    parser.add_argument("--neighbours", type=int, default=5, metavar="K", help="neighbours that vote (default: 5)")
    parser.add_argument(
        "--with-location",
        action="store_true",
        help="also measure what the tiles' places add: a classification head on the image alone, on the location "
        "alone, and on both (default: off)",
    )
    parser.add_argument("--max-tiles", type=int, default=20_000, help="measure at most so many (default: 20000)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Measure, print the table, write the JSON."""
    from trainer.evaluation.assessment import EvaluationOptions, evaluate
    from trainer.evaluation.labels import LabelOptions
    from trainer.results.embedding_set import EmbeddingSet

    options = EvaluationOptions(
        labels=arguments.labels,
        label_options=LabelOptions(
            tuple(arguments.ignore), arguments.label_by, arguments.min_purity, arguments.min_labelled
        ),
        folds=arguments.folds,
        test=arguments.test,
        run=arguments.run,
        baselines=not arguments.no_baselines,
        fetch=arguments.imagenet,
        neighbours=arguments.neighbours,
        most_tiles=arguments.max_tiles,
        device=arguments.device,
        with_location=arguments.with_location,
    )
    found = evaluate(EmbeddingSet.open(arguments.embeddings), options, reporter)
    reporter.say(found.as_text())
    record = found.as_json()
    figures = ("embedding", "robustness", "baselines", "tiles", "classes", "with_location")
    reporter.summary |= {key: record[key] for key in figures if key in record}
    if arguments.json is not None:
        write_json(arguments.json, record)
        reporter.artifact("table", arguments.json)
