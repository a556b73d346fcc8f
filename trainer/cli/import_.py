"""``python -m trainer import RASTER --out EMB``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("source", type=Path, metavar="RASTER", help="a raster with a band a dimension")
    parser.add_argument("--out", type=Path, required=True, metavar="EMB", help="the embeddings folder to write")
    parser.add_argument(
        "--cell", type=int, default=1, metavar="N", help="pool N × N pixels to one tile (default: 1, every pixel)"
    )
    parser.add_argument(
        "--scale", type=float, metavar="S", help="multiply stored values by S (default: the raster's scale and offset)"
    )
    parser.add_argument(
        "--quantisation",
        choices=("linear", "alphaearth"),
        default="linear",
        help="how integers become components: value × scale, or AlphaEarth's sign(v)·(v/127.5)² (default: linear)",
    )
    parser.add_argument(
        "--min-valid",
        type=float,
        default=0.5,
        metavar="SHARE",
        help="keep cells in which at least this share of pixels has data (default: 0.5)",
    )
    add_output_arguments(parser)


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """What `embed` and `import` write; the same options for both."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--vectors", choices=("float16", "int8"), default="float16", help="how vectors are stored (default: float16)"
    )
    group.add_argument(
        "--raster",
        choices=("float32", "int8", "none"),
        default="float32",
        help="type of embedding.tif; none leaves the rasters out (default: float32)",
    )
    group.add_argument("--no-layer", action="store_true", help="leave tiles.gpkg out")
    index = group.add_mutually_exclusive_group()
    index.add_argument("--index", action="store_true", help="build index.ann also for few tiles")
    index.add_argument("--no-index", action="store_true", help="leave index.ann out (built from 50,000 tiles on)")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Import, and say what was made."""
    from trainer.embeddings.folder import Outputs
    from trainer.embeddings.import_raster import ImportOptions, import_raster

    options = ImportOptions(arguments.cell, arguments.scale, arguments.quantisation, arguments.min_valid)
    outputs = Outputs(
        arguments.vectors,
        arguments.raster,
        not arguments.no_layer,
        True if arguments.index else False if arguments.no_index else None,
    )
    count = import_raster(arguments.source, arguments.out, options, outputs, reporter)
    reporter.say(f"{count:,} tiles in {arguments.out}")
    reporter.summary.update(tiles=count, folder=str(arguments.out))
