"""``python -m trainer geolocate``: learn where pictures were taken, predict it, measure it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from trainer.cli.numbers import seed
from trainer.reporting import Reporter

_HEADS = ["grid", "s2", "regression", "regression3d", "hybrid", "retrieval"]
_ON_OFF = argparse.BooleanOptionalAction
_DATA = (
    "a CSV with id, latitude, longitude (and split, weight, file) beside its images; a folder with such a CSV, of "
    "photos with EXIF positions, or of one folder a place; a point layer; or a tile set"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the three subcommands."""
    commands = parser.add_subparsers(dest="action", required=True, metavar="train|predict|evaluate")
    train = commands.add_parser("train", help="learn from pictures whose positions are known")
    train.add_argument("data", type=Path, metavar="DATA", help=_DATA)
    train.add_argument("--out", type=Path, required=True, metavar="RUN", help="the folder that the run goes into")
    train.add_argument("--resume", action="store_true", help="go on with the run in --out where it stopped")
    _add_data(train)
    _add_head(train.add_argument_group("head: what is learned"))
    _add_learning(train.add_argument_group("learning"))
    predict = commands.add_parser("predict", help="say where pictures were taken")
    predict.add_argument("run_folder", type=Path, metavar="RUN", help="a run of `geolocate train`")
    predict.add_argument("data", type=Path, metavar="IMAGES", help=f"a picture, a folder of pictures, or {_DATA}")
    predict.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".gpkg (layers with styles), .geojson or .csv"
    )
    _add_images(predict)
    _add_use(predict)
    evaluate = commands.add_parser("evaluate", help="measure a run against known positions")
    evaluate.add_argument("run_folder", type=Path, metavar="RUN", help="a run of `geolocate train`")
    evaluate.add_argument("data", type=Path, metavar="DATA", help=_DATA)
    evaluate.add_argument(
        "--split", choices=["test", "validation", "train", "all"], default="test",
        help="which places are measured (test); a set that the run has not seen is measured as a whole",
    )  # fmt: skip
    evaluate.add_argument("--json", type=Path, metavar="FILE", help="write the table as JSON, too")
    evaluate.add_argument("--figure", type=Path, metavar="PNG", help="draw the errors on a map")
    _add_images(evaluate)
    evaluate.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps (default: auto)")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Run a subcommand."""
    {"train": _train, "predict": _predict, "evaluate": _evaluate}[arguments.action](arguments, reporter)


def _train(arguments: argparse.Namespace, reporter: Reporter) -> None:
    from trainer.geolocation.places.geotagged import SplitOptions, report_problems, split_places
    from trainer.geolocation.places.reading import read_geotagged
    from trainer.geolocation.training.head_training import train_geolocation

    head, learn = _head_options(arguments), _learn_options(arguments)
    shares = tuple(arguments.shares)
    splits = SplitOptions(shares, arguments.block, arguments.fraction, arguments.seed, arguments.split_again)
    places = read_geotagged(arguments.data, arguments.images, arguments.path_field)
    places = split_places(places, splits)
    report_problems(places.problems, reporter)
    card = train_geolocation(places, arguments.out, head, learn, reporter, arguments.resume)
    counts = ", ".join(f"{count:,} {name}" for name, count in card.places.items())
    reporter.summary.update(head=head.kind, **card.places)
    reporter.say(f"Learned from {counts} places. The radius is made to hold {head.probability:.0%} of the time.")
    reporter.say(f"Next: python -m trainer geolocate evaluate {arguments.out} {arguments.data}")


def _evaluate(arguments: argparse.Namespace, reporter: Reporter) -> None:
    from trainer.atomic import write_json
    from trainer.geolocation.answers.error_map import draw_error_map
    from trainer.geolocation.evaluation.scoring import evaluate_run, score_table
    from trainer.geolocation.places.geotagged import report_problems
    from trainer.geolocation.places.reading import read_geotagged

    places = read_geotagged(arguments.data, arguments.images, arguments.path_field)
    report_problems(places.problems, reporter)
    found = evaluate_run(arguments.run_folder, places, arguments.split, reporter, arguments.device)
    reporter.say(f"{len(found.places):,} places of the {arguments.split} split; distances on the great circle")
    reporter.say(score_table(found.scores))
    best = found.scores[found.best]
    reporter.summary.update(method=found.best, median_km=round(best.median_km, 4), mean_km=round(best.mean_km, 4))
    if arguments.json:
        record = {"places": len(found.places), "split": arguments.split, "best": found.best}
        write_json(arguments.json, {**record, "methods": {name: item.to_json() for name, item in found.scores.items()}})
        reporter.artifact("table", arguments.json)
    if arguments.figure:
        draw_error_map(found, arguments.figure)
        reporter.artifact("figure", arguments.figure)


def _predict(arguments: argparse.Namespace, reporter: Reporter) -> None:
    from trainer.geolocation.answers.predictions import check_format, predict_places, write_predictions
    from trainer.geolocation.places.geotagged import report_problems
    from trainer.geolocation.places.reading import read_geotagged

    check_format(arguments.out)
    places = read_geotagged(arguments.data, arguments.images, arguments.path_field, positions=False)
    report_problems(places.problems, reporter)
    predictions = predict_places(arguments.run_folder, places, arguments.refine, reporter, arguments.device)
    report_problems(predictions.places.problems[len(places.problems) :], reporter)
    write_predictions(arguments.out, predictions)
    reporter.artifact("predictions", arguments.out)
    reporter.summary.update(places=len(predictions.places))
    reporter.say(predictions.summary())


# ---------------------------------------------------------------------------------------------
# Options
# ---------------------------------------------------------------------------------------------
def _add_images(parser: Any) -> None:
    parser.add_argument("--images", type=Path, metavar="FOLDER", help="where a table's pictures are (beside it)")
    parser.add_argument("--path-field", default="", metavar="NAME", help="attribute of a point layer that names a file")


def _add_use(parser: Any) -> None:
    parser.add_argument(
        "--refine", action=_ON_OFF, default=True,
        help="let the nearest training places vote within the top cells (on)",
    )  # fmt: skip
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps (default: auto)")


def _add_data(parser: Any) -> None:
    _add_images(parser)
    parser.add_argument(
        "--shares", type=float, nargs=3, default=[0.8, 0.1, 0.1], metavar=("TRAIN", "VALIDATION", "TEST"),
        help="of places that come without a split (0.8 0.1 0.1); without validation a cross-fit chooses and calibrates",
    )  # fmt: skip
    parser.add_argument(
        "--block", type=float, default=0.0, metavar="DEGREES", help="split by blocks of this side, not place by place"
    )
    parser.add_argument("--split-again", action="store_true", help="deal out places anew, whatever split they have")
    parser.add_argument(
        "--fraction", type=float, default=1.0, help="use only so much of the set, for a quick trial (1)"
    )


def _add_head(group: Any) -> None:
    group.add_argument("--head", choices=_HEADS, default="grid", help="(grid)")
    group.add_argument("--cells", type=Path, metavar="FILE", help="grid, hybrid: polygons that are the cells")
    group.add_argument("--cell-size", type=float, default=0.0, metavar="KM", help="grid, hybrid: side of a cell")
    group.add_argument("--cell-count", type=int, default=100, help="without a size: about so many cells (100)")
    group.add_argument("--crs", default="", help="projected CRS of grid and regression (chosen for the places)")
    group.add_argument("--region", type=Path, metavar="FILE", help="polygons that cells must meet")
    group.add_argument("--region-where", default="", metavar="FIELD=VALUE", help="which of its features")
    group.add_argument("--land", type=Path, metavar="FILE", help="polygons that centroids are clipped to (the region)")
    group.add_argument(
        "--centroids", choices=["weighted", "geometric", "clipped"], default="weighted",
        help="what a cell stands for: the mean of its training places, its middle, or the land nearest to that",
    )  # fmt: skip
    group.add_argument(
        "--softness", type=float, default=0.5, help="of labels, in distances between cells (0.5; 0: hard)"
    )
    group.add_argument("--tau", type=float, default=0.0, metavar="KM", help="softness in km, instead")
    group.add_argument("--min-level", type=int, default=2, help="s2: coarsest level (2)")
    group.add_argument("--max-level", type=int, default=13, help="s2: finest level (13)")
    group.add_argument("--split-above", type=int, default=50, help="s2: split cells with more places (50)")
    group.add_argument("--drop-below", type=int, default=10, help="s2: drop cells with fewer places (10)")
    group.add_argument("--fusion", choices=["mean", "concat", "attention"], default="mean", help="of views (mean)")
    group.add_argument("--hidden", type=int, default=512, help="width of the hidden layer (512; 0: none)")
    group.add_argument("--dropout", type=float, default=0.3, help="share of features left out in training (0.3)")
    group.add_argument("--probability", type=float, default=0.8, help="what the radius is to hold (0.8)")
    group.add_argument("--select", choices=["median", "mean"], default="median", help="validation error that chooses")


def _add_learning(group: Any) -> None:
    group.add_argument("--encoder", default="", metavar="RUN", help="begin with the encoder of a run of `train`")
    group.add_argument("--backbone", default="slim", help="of a fresh encoder (slim)")
    group.add_argument("--weights", default="random", help="of a fresh encoder: random, imagenet or a file")
    group.add_argument("--size", type=int, default=0, metavar="PX", help="side of photos for the network (128)")
    group.add_argument(
        "--sizes", type=int, nargs="+", default=[], metavar="PX", help="phase two looks at one of these sides a step"
    )
    group.add_argument(
        "--augmentation", choices=["auto", "photos", "tiles", "none"], default="auto",
        help="how training pictures are changed (auto: by what they are)",
    )  # fmt: skip
    group.add_argument("--variants", type=int, default=8, help="changed views of each picture for phase one (8)")
    group.add_argument("--turns", action=_ON_OFF, help="look at pictures in all eight positions (tiles: on)")
    group.add_argument("--head-epochs", type=float, default=40.0, help="phase one: the head alone (40)")
    group.add_argument("--epochs", type=float, default=0.0, help="phase two: all layers (0: none)")
    group.add_argument("--batch", type=int, default=128, help="places in a batch (128)")
    group.add_argument("--learning-rate", type=float, default=1e-3, help="of the head (0.001)")
    group.add_argument("--fine-rate", type=float, default=0.1, help="of the encoder in terms of the head's (0.1)")
    group.add_argument("--schedule", choices=["cosine", "plateau"], default="cosine", help="(cosine)")
    group.add_argument("--patience", type=int, default=5, help="plateau: validations without progress (5)")
    group.add_argument("--weight-decay", type=float, default=0.05, help="(0.05)")
    group.add_argument("--seed", type=seed, default=0, help="of all that is random (0)")
    group.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1 or mps (default: auto)")
    group.add_argument("--precision", choices=["auto", "fp32", "bf16", "fp16"], default="auto", help="(auto)")
    group.add_argument(
        "--checkpoint-minutes", type=float, default=2.0, metavar="M", help="save a checkpoint every M minutes (2)"
    )
    group.add_argument("--checkpoint-steps", type=int, default=0, metavar="N", help="and every N steps (0: not)")


def _head_options(arguments: argparse.Namespace) -> Any:
    from trainer.geolocation.cells.adaptive import PartitionOptions
    from trainer.geolocation.cells.projected_grid import GridOptions
    from trainer.geolocation.network.options import HeadOptions

    grid = GridOptions(
        crs=arguments.crs,
        side=arguments.cell_size * 1000,
        count=arguments.cell_count,
        region=arguments.region,
        region_where=arguments.region_where,
        cells=arguments.cells,
        land=arguments.land,
        centroids=arguments.centroids,
    )
    partition = PartitionOptions(arguments.min_level, arguments.max_level, arguments.split_above, arguments.drop_below)
    return HeadOptions(
        kind=arguments.head,
        grid=grid,
        partition=partition,
        softness=arguments.softness,
        tau_km=arguments.tau,
        fusion=arguments.fusion,
        hidden=arguments.hidden,
        dropout=arguments.dropout,
        probability=arguments.probability,
        select=arguments.select,
    )


def _learn_options(arguments: argparse.Namespace) -> Any:
    import dataclasses

    from trainer.geolocation.network.options import LearnOptions

    given = {
        item.name: getattr(arguments, item.name)
        for item in dataclasses.fields(LearnOptions)
        if hasattr(arguments, item.name)
    }
    return LearnOptions(**{**given, "sizes": tuple(arguments.sizes)})
