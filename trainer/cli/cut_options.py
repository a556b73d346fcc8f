"""The options that `tiles` and `embed` share: how imagery is cut, and which tiles of it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trainer.contract import InputError

if TYPE_CHECKING:
    from trainer.imagery.options import CutOptions


def add_how(group: Any) -> None:
    """How imagery is cut."""
    group.add_argument(
        "--stride",
        type=int,
        metavar="PIXELS",
        help="from one tile to the next; smaller than the tile for a finer map (default: the tile's size)",
    )
    group.add_argument(
        "--resolution", type=float, metavar="METRES", help="ground metres a pixel (default: the source's own pixels)"
    )
    group.add_argument("--bands", type=whole_numbers, metavar="1,2,3", help="bands to use (default: all but alpha)")
    group.add_argument("--stack", action="store_true", help="the sources lie on the same pixels: join their bands")
    group.add_argument("--zoom", type=int, help="level of a folder {z}/{x}/{y} (default: the deepest)")


def add_which(group: Any) -> None:
    """Which tiles."""
    group.add_argument(
        "--extent", type=numbers, metavar="X0,Y0,X1,Y1", help="only tiles whose centre lies in it (write --extent=-5,…)"
    )
    group.add_argument("--extent-crs", metavar="CRS", help="CRS of --extent, such as EPSG:4326 (default: the source's)")
    group.add_argument("--polygons", type=Path, metavar="FILE", help="only tiles whose centre lies in its polygons")
    group.add_argument("--only", type=Path, metavar="CSV", help="exactly the tiles listed by the columns row,col")
    group.add_argument(
        "--min-valid", type=float, default=0.5, metavar="SHARE", help="least share of pixels with data (default: 0.5)"
    )
    group.add_argument(
        "--keep-borders",
        action="store_true",
        help="a uniform border and values such as -9999 count as data, if nothing declares them as none",
    )


def add_workers(group: Any) -> None:
    """How many threads read."""
    group.add_argument("--workers", type=int, default=0, metavar="N", help="reading threads (default: one a core)")


def cut_options(arguments: argparse.Namespace, **others: Any) -> CutOptions:
    """What was asked for, with the ``others`` that a command has of its own.

    Raises:
        InputError: an option is out of its range.
    """
    from trainer.imagery.options import CutOptions

    require_count("--extent", arguments.extent, 4)
    shared = ("stride", "resolution", "bands", "stack", "zoom", "extent", "extent_crs", "polygons", "only", "min_valid")
    values = {name: getattr(arguments, name) for name in shared}
    return CutOptions(**values, borders=not arguments.keep_borders, workers=arguments.workers, **others)


def require_count(option: str, given: tuple[float, ...] | None, count: int) -> None:
    """Refuse another number of numbers.

    Raises:
        InputError: there are more or fewer.
    """
    if given is not None and len(given) != count:
        raise InputError(f"{option} takes {count} numbers, not {len(given)}.", "Separate them with commas.", "usage")


def numbers(text: str) -> tuple[float, ...]:
    """``1.5,2`` as numbers."""
    return tuple(float(part) for part in text.split(","))


def whole_numbers(text: str) -> tuple[int, ...]:
    """``1,2,3`` as whole numbers."""
    return tuple(int(part) for part in text.split(","))
