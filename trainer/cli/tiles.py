"""``python -m trainer tiles``: cut imagery into a tile set."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What `tiles` takes."""
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="a raster that GDAL reads, a folder {z}/{x}/{y}.png of map tiles, a folder of pictures; or several",
    )
    parser.add_argument("--out", required=True, type=Path, metavar="TILES", help="the folder to make")
    cut = parser.add_argument_group("how to cut")
    cut.add_argument("--size", type=int, default=64, metavar="PIXELS", help="side of a tile (default: 64)")
    cut.add_argument("--stride", type=int, metavar="PIXELS", help="from one tile to the next (default: the size)")
    cut.add_argument(
        "--resolution", type=float, metavar="METRES", help="ground metres a pixel (default: the source's own pixels)"
    )
    cut.add_argument("--bands", type=_whole_numbers, metavar="1,2,3", help="bands to use (default: all but alpha)")
    cut.add_argument("--stack", action="store_true", help="the sources lie on the same pixels: join their bands")
    cut.add_argument("--zoom", type=int, help="level of a folder {z}/{x}/{y} (default: the deepest)")
    which = parser.add_argument_group("which tiles")
    which.add_argument(
        "--extent",
        type=_numbers,
        metavar="X0,Y0,X1,Y1",
        help="only tiles whose centre lies in it (write --extent=-5,…)",
    )
    which.add_argument("--extent-crs", metavar="CRS", help="CRS of --extent, such as EPSG:4326 (default: the source's)")
    which.add_argument("--polygons", type=Path, metavar="FILE", help="only tiles whose centre lies in its polygons")
    which.add_argument("--only", type=Path, metavar="CSV", help="exactly the tiles listed by the columns row,col")
    which.add_argument(
        "--min-valid", type=float, default=0.5, metavar="SHARE", help="least share of pixels with data (default: 0.5)"
    )
    which.add_argument(
        "--keep-borders", action="store_true", help="a uniform border counts as data, although nothing declares it"
    )
    which.add_argument(
        "--information-threshold",
        type=_threshold,
        metavar="BYTES|auto",
        help="leave out tiles with fewer compressed bytes a pixel; auto proposes a number",
    )
    which.add_argument(
        "--information",
        choices=("estimated", "compressed"),
        default="estimated",
        help="how compressed bytes a pixel are found: estimated from entropy (default), or by compressing (slower)",
    )
    split = parser.add_argument_group("splits")
    split.add_argument(
        "--block",
        type=float,
        metavar="SIDE",
        help="side of the blocks that go to one split together: degrees for geographic sources, metres otherwise",
    )
    split.add_argument(
        "--split", type=_numbers, default=(0.8, 0.1, 0.1), metavar="A,B,C", help="train,validation,test (0.8,0.1,0.1)"
    )
    split.add_argument("--seed", type=int, default=0, help="another seed, other blocks (default: 0)")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="reading threads (default: one a core)")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Cut, and say what was cut."""
    from trainer.contract import SPLITS, InputError
    from trainer.tiles.ingest import make_tile_set
    from trainer.tiles.options import CutOptions

    for name, value, count in (("--extent", arguments.extent, 4), ("--split", arguments.split, 3)):
        if value is not None and len(value) != count:
            raise InputError(f"{name} takes {count} numbers, not {len(value)}.", "Separate them with commas.", "usage")
    options = CutOptions(
        size=arguments.size,
        stride=arguments.stride,
        resolution=arguments.resolution,
        bands=arguments.bands,
        extent=arguments.extent,
        extent_crs=arguments.extent_crs,
        polygons=arguments.polygons,
        only=arguments.only,
        min_valid=arguments.min_valid,
        information_threshold=arguments.information_threshold,
        information=arguments.information,
        borders=not arguments.keep_borders,
        stack=arguments.stack,
        zoom=arguments.zoom,
        block=arguments.block,
        splits=arguments.split,
        seed=arguments.seed,
        workers=arguments.workers,
    )
    tiles = make_tile_set(arguments.sources, arguments.out, options, reporter)
    manifest = tiles.manifest
    counts = {name: len(tiles.rows_in([name])) for name in SPLITS}
    where = f", {manifest.ground_resolution:,.4g} m a pixel" if manifest.has_positions else ", without positions"
    reporter.say(
        f"{len(tiles):,} tiles of {manifest.size} pixels, {len(manifest.bands)} bands"
        f" from {len(manifest.sources)} source(s){where}"
    )
    reporter.say("  " + ", ".join(f"{name} {count:,}" for name, count in counts.items()))
    below = int((tiles.table["information"] < manifest.proposed_threshold).sum())
    reporter.say(
        f"  proposed information threshold: {manifest.proposed_threshold:.3f} bytes a pixel"
        f" (would leave out {below:,} tiles with little to see)"
    )
    reporter.summary.update(
        tiles=len(tiles),
        ground_resolution=manifest.ground_resolution,
        proposed_threshold=manifest.proposed_threshold,
        **counts,
    )
    reporter.artifact("tiles", arguments.out)


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


def _whole_numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _threshold(text: str) -> float | str:
    return text if text == "auto" else float(text)
