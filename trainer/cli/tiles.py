"""``python -m trainer tiles``: cut imagery into a tile set."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.cli.cut_options import add_how, add_which, add_workers, cut_options, numbers, require_count
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
    add_how(cut)
    which = parser.add_argument_group("which tiles")
    add_which(which)
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
        "--split", type=numbers, default=(0.8, 0.1, 0.1), metavar="A,B,C", help="train,validation,test (0.8,0.1,0.1)"
    )
    split.add_argument("--seed", type=int, default=0, help="another seed, other blocks (default: 0)")
    add_workers(parser)


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Cut, and say what was cut."""
    from trainer.contract import SPLITS
    from trainer.tiles.ingest import make_tile_set

    require_count("--split", arguments.split, 3)
    options = cut_options(
        arguments,
        size=arguments.size,
        information_threshold=arguments.information_threshold,
        information=arguments.information,
        block=arguments.block,
        splits=arguments.split,
        seed=arguments.seed,
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


def _threshold(text: str) -> float | str:
    return text if text == "auto" else float(text)
