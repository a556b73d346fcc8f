"""What is said of sources that can be cut, but are not as they should be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.imagery.folders import ChipFolder
from trainer.imagery.pictures import first_names
from trainer.imagery.sources import NO_CRS, NO_GEOREFERENCE, NOT_OF_EARTH, PixelSource
from trainer.imagery.validity import Absent, Border
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.tiles.tileset import Table

TOLD = 3
"""Sources without a place that are told one by one; of a mosaic of thousands the others are counted."""

_CHECK_PLACE = say(
    "tiles.check-crs-georeference-gdalinfo",
    "Check its CRS and its georeference (gdalinfo FILE): are degrees taken for metres, or the reverse?",
)


def tell_borders(sources: Sequence[PixelSource], borders: Sequence[Absent | None], reporter: Reporter) -> None:
    """Say what counts as no data that no source declares."""
    for source, border in zip(sources, borders):
        if border is not None:
            path, share, value = source.path, 100 * border.share, border.value
            message = say(
                "tiles.undeclared-nodata",
                "{path}: {share:.0f} % is the undeclared nodata value {value:g}, counted as no data.",
                path=path,
                share=share,
                value=value,
            )
            if isinstance(border, Border):
                message = say(
                    "tiles.uniform-border",
                    "{path}: {share:.0f} % is a uniform border of value {value:g}, counted as no data.",
                    path=path,
                    share=share,
                    value=value,
                )
            reporter.warn(message, say("tiles.use-keep-borders", "Use --keep-borders if it is not."))


def tell_odd(sources: Sequence[PixelSource], reporter: Reporter) -> None:
    """Say of pictures that were read what is odd about them."""
    for source in sources:
        odd = source.odd if isinstance(source, ChipFolder) else {}
        for what in sorted(set(odd.values())):
            names = sorted(name for name, said in odd.items() if said == what)
            reporter.warn(
                say(
                    "tiles.odd-pictures",
                    "{path}: {count:,} pictures are used although {what}: {names}.",
                    path=source.path,
                    count=len(names),
                    what=what,
                    names=first_names(names),
                )
            )


def tell_lost(grids: Sequence[SourceGrid], sample: Table, reporter: Reporter) -> None:
    """Say of which sources the CRS and the coordinates cannot both be right."""
    for place, grid in enumerate(grids):
        if place < TOLD and _lies_at_origin(grid):
            reporter.warn(
                say(
                    "tiles.at-origin-of-crs",
                    "{path} lies at {x:g}, {y:g} of a CRS of metres: its origin, where hardly any imagery is.",
                    path=grid.path,
                    x=grid.origin_x,
                    y=grid.origin_y,
                ),
                _CHECK_PLACE,
            )
        lost = np.isnan(sample["latitude"][sample["source"] == place])
        if grid.crs_wkt and lost.any():
            share = max(100 * lost.mean(), 1.0)
            reporter.warn(
                say(
                    "tiles.outside-crs",
                    "{path}: {share:.0f} % of its tiles lie outside of what its CRS can say.",
                    path=grid.path,
                    share=share,
                ),
                _CHECK_PLACE,
            )


def tell_no_place(source: PixelSource, reporter: Reporter) -> None:
    """Each sentence in one piece, as it is known to the plugin, which translates it."""
    messages = {
        NO_CRS: say("tiles.without-crs", "{path} has no CRS: where its tiles are is unknown.", path=source.path),
        NO_GEOREFERENCE: say(
            "tiles.without-georeference",
            "{path} has a CRS but no georeference: where its tiles are is unknown.",
            path=source.path,
        ),
        NOT_OF_EARTH: say(
            "tiles.crs-not-of-earth",
            "{path} has a CRS that is not of the Earth: where its tiles are is unknown.",
            path=source.path,
        ),
    }
    hint = say("tiles.georeference-crs-earth", "Georeference it in a CRS of the Earth to have results on the map.")
    if source.without_place == NO_CRS:
        hint = say(
            "tiles.assign-crs",
            "Assign one (gdal_edit.py -a_srs EPSG:… FILE) to have results on the map.",
        )
    reporter.warn(messages[source.without_place], hint)


def _lies_at_origin(grid: SourceGrid) -> bool:
    """Whether a grid in metres is all within numbers of degrees, or has the numbers of a raster without a position."""
    if grid.kind != "raster" or not grid.crs_wkt or crs.is_geographic(grid.crs_wkt):
        return False
    corners = (*grid.bounds(0, 0), *grid.bounds(max(grid.columns - 1, 0), max(grid.rows - 1, 0)))
    degrees = max(map(abs, corners[::2])) <= 360 and max(map(abs, corners[1::2])) <= 90
    return degrees or (grid.origin_x == grid.origin_y == 0 and abs(grid.pixel_x) == abs(grid.pixel_y) == 1)
