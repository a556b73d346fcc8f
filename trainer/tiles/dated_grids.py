"""A grid knows when its source was taken, where the person asks for it with ``--dates``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.imagery.dates import date_of
from trainer.imagery.pictures import first_names
from trainer.imagery.sources import PixelSource
from trainer.messages import say
from trainer.reporting import Reporter

DATES_TOLD = 12


def dated(sources: Sequence[PixelSource], grids: list[SourceGrid], way: str, reporter: Reporter) -> list[SourceGrid]:
    """Grids with the dates of their sources.

    Args:
        sources: The sources.
        grids: The grid of each.
        way: As :func:`trainer.imagery.dates.date_of` takes it.
        reporter: Hears which dates were found, and of sources that do not tell theirs.

    Raises:
        InputError: none of the sources tells when it was taken.
    """
    known = [replace(grid, date=date_of(source, way)) for source, grid in zip(sources, grids)]
    without = [grid.name for grid in known if not grid.date]
    hint = say(
        "tiles.dates-by-pattern",
        "--dates takes auto, stac (an item beside the file), metadata, name, or a pattern of the name such as %Y%m%d.",
    )
    if len(without) == len(known):
        raise InputError(
            say("tiles.no-dates", "No source says when it was taken: {names}.", names=first_names(without)),
            hint,
            "no-dates",
        )
    if without:
        reporter.warn(
            say(
                "tiles.some-without-dates",
                "{count:,} of {total:,} sources do not say when they were taken: {names}.",
                count=len(without),
                total=len(known),
                names=first_names(without),
            ),
            hint,
        )
    count = Counter(grid.date for grid in known if grid.date)
    shown = ", ".join(f"{date} ({count[date]:,})" for date in sorted(count)[:DATES_TOLD])
    reporter.say(f"Dates: {shown}{' …' if len(count) > DATES_TOLD else ''}")
    return known
