"""``python -m trainer embed RUN SOURCE_OR_TILES --out EMB``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.cli.cut_options import add_how, add_which, add_workers, cut_options
from trainer.cli.import_ import add_output_arguments
from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("run", type=Path, metavar="RUN", help="a trained run")
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE_OR_TILES",
        help="a tile set, or imagery: a raster, a folder {z}/{x}/{y}.png, a folder of pictures; or several rasters",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="EMB", help="the embeddings folder to write")
    cut = parser.add_argument_group("which tiles of imagery (not for a tile set)")
    add_how(cut)
    add_which(cut)
    add_output_arguments(parser)
    work = parser.add_argument_group("work")
    work.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: auto)")
    work.add_argument("--batch", type=int, default=0, metavar="N", help="tiles embedded at once (default: by device)")
    add_workers(work)


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Embed, and say what was made."""
    from trainer.embeddings.embed import embed_source
    from trainer.embeddings.folder import Outputs

    outputs = Outputs(
        arguments.vectors,
        arguments.raster,
        not arguments.no_layer,
        True if arguments.index else False if arguments.no_index else None,
    )
    count = embed_source(
        arguments.run,
        arguments.sources,
        arguments.out,
        cut_options(arguments),
        outputs,
        arguments.device,
        arguments.batch,
        reporter,
    )
    reporter.say(f"{count:,} tiles in {arguments.out}")
    reporter.summary.update(tiles=count, folder=str(arguments.out))
