"""``python -m trainer embed RUN SOURCE_OR_TILES --out EMB``."""

from __future__ import annotations

import argparse
from pathlib import Path

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
    cut.add_argument(
        "--stride",
        type=int,
        metavar="PIXELS",
        help="from one tile to the next; smaller than the tile for a finer map (default: the tile's size)",
    )
    cut.add_argument(
        "--resolution", type=float, metavar="METRES", help="resample to this ground resolution, such as the training's"
    )
    cut.add_argument("--bands", type=_whole_numbers, metavar="1,2,3", help="bands to use (default: all but alpha)")
    cut.add_argument("--stack", action="store_true", help="the sources lie on the same pixels: join their bands")
    cut.add_argument("--zoom", type=int, help="level of a folder {z}/{x}/{y} (default: the deepest)")
    cut.add_argument(
        "--extent", type=_numbers, metavar="X0,Y0,X1,Y1", help="tiles whose centre lies in it (write --extent=-5,…)"
    )
    cut.add_argument("--extent-crs", metavar="CRS", help="CRS of --extent, such as EPSG:4326 (default: the source's)")
    cut.add_argument("--polygons", type=Path, metavar="FILE", help="tiles whose centre lies in its polygons")
    cut.add_argument("--only", type=Path, metavar="CSV", help="exactly the tiles listed by the columns row,col")
    cut.add_argument(
        "--min-valid", type=float, default=0.5, metavar="SHARE", help="least share of pixels with data (default: 0.5)"
    )
    cut.add_argument("--keep-borders", action="store_true", help="a uniform border counts as data")
    add_output_arguments(parser)
    work = parser.add_argument_group("work")
    work.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: auto)")
    work.add_argument("--batch", type=int, default=0, metavar="N", help="tiles embedded at once (default: by device)")
    work.add_argument("--workers", type=int, default=0, metavar="N", help="reading threads (default: one a core)")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Embed, and say what was made."""
    from trainer.contract import InputError
    from trainer.embeddings.embed import embed_source
    from trainer.embeddings.folder import Outputs
    from trainer.tiles.options import CutOptions

    if arguments.extent is not None and len(arguments.extent) != 4:
        raise InputError(f"--extent takes 4 numbers, not {len(arguments.extent)}.", "X0,Y0,X1,Y1", "usage")
    cut = CutOptions(
        stride=arguments.stride,
        resolution=arguments.resolution,
        bands=arguments.bands,
        extent=arguments.extent,
        extent_crs=arguments.extent_crs,
        polygons=arguments.polygons,
        only=arguments.only,
        min_valid=arguments.min_valid,
        borders=not arguments.keep_borders,
        stack=arguments.stack,
        zoom=arguments.zoom,
        workers=arguments.workers,
    )
    outputs = Outputs(
        arguments.vectors,
        arguments.raster,
        not arguments.no_layer,
        True if arguments.index else False if arguments.no_index else None,
    )
    count = embed_source(
        arguments.run, arguments.sources, arguments.out, cut, outputs, arguments.device, arguments.batch, reporter
    )
    reporter.say(f"{count:,} tiles in {arguments.out}")
    reporter.summary.update(tiles=count, folder=str(arguments.out))


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


def _whole_numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))
