"""``field train``: learn a value over the map from scattered points, and draw it as a raster."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.cli.numbers import seed
from trainer.reporting import Reporter

ENCODERS = ("fourier", "grid", "sphere2vec", "harmonics")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    commands = parser.add_subparsers(dest="action", required=True, metavar="train")
    train = commands.add_parser(
        "train",
        help="learn a field from points",
        description="Learn one or several values over the map from scattered points; measure the error on blocks that "
        "were held out, beside k-nearest-neighbour, inverse distance weighting and a Gaussian process; draw a raster "
        "with a band a value and a band of uncertainty (1 standard deviation) a value. Stopped at any moment, the same "
        "command goes on where it was.",
    )
    train.add_argument("points", metavar="POINTS", help="a CSV with lon/lat or x/y columns, or any point layer")
    train.add_argument(
        "--value", action="append", nargs="+", required=True, metavar="FIELD", help="what to learn; may be given again"
    )
    train.add_argument("--out", type=Path, required=True, metavar="FILE.tif", help="the raster to write")
    train.add_argument("--weight", metavar="FIELD", help="field of positive weights: how far each point is trusted")
    train.add_argument("--layer", metavar="NAME", help="layer of a file that has several")
    train.add_argument("--points-crs", metavar="CRS", help="CRS of the coordinates, if the file does not say it")
    train.add_argument("--crs", metavar="CRS", help="CRS of the raster (default: the points')")
    train.add_argument("--resolution", type=float, metavar="UNITS", help="side of a pixel in the raster's units")
    train.add_argument(
        "--extent", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="in the raster's CRS"
    )
    train.add_argument(
        "--reach", type=float, metavar="KM", help="no data farther than this from every point (default: a block's size)"
    )
    train.add_argument("--figure", type=Path, metavar="PNG", help="draw the field (default: beside the raster)")
    train.add_argument("--json", type=Path, metavar="FILE", help="write the measured figures")
    train.add_argument("--encoder", choices=ENCODERS, default="fourier", help="location encoder (default: fourier)")
    train.add_argument("--folds", type=int, default=5, metavar="N", help="folds of the blocked validation (default: 5)")
    train.add_argument("--block", type=float, metavar="KM", help="size of a validation block (default: by the points)")
    train.add_argument("--members", type=int, default=4, metavar="N", help="ensemble members a fold (default: 4)")
    train.add_argument("--steps", type=int, default=400, metavar="N", help="training steps at most (default: 400)")
    train.add_argument("--seed", type=seed, default=0, metavar="N", help="of everything random (default: 0)")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Learn, measure, draw."""
    from trainer.fields.field_job import FieldJob, run_field_job
    from trainer.fields.field_training import FieldOptions

    values = [name for group in arguments.value for name in ([group] if isinstance(group, str) else group)]
    run_field_job(
        FieldJob(
            points=arguments.points,
            values=tuple(values),
            out=arguments.out,
            weight=arguments.weight,
            layer=arguments.layer,
            points_crs=arguments.points_crs,
            crs=arguments.crs,
            resolution=arguments.resolution,
            extent=tuple(arguments.extent) if arguments.extent else None,
            reach_km=arguments.reach,
            figure=arguments.figure,
            json=arguments.json,
            options=FieldOptions(
                encoder=arguments.encoder,
                folds=arguments.folds,
                block_km=arguments.block,
                members=arguments.members,
                steps=arguments.steps,
                seed=arguments.seed,
            ),
        ),
        reporter,
    )
