"""A learned field as a GeoTIFF, written block by block, so that memory does not grow with the raster."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer import __version__
from trainer.atomic import replacing, write_text
from trainer.contract import InputError
from trainer.fields.field import LearnedField
from trainer.fields.field_journal import NOTHING_KEPT, FieldJournal, Singles
from trainer.fields.points import ValuedPoints
from trainer.files.own_files import MAKER
from trainer.geography import crs
from trainer.geography.longitudes import TURN, turn_of
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.results.styles import field_style

Floats = npt.NDArray[np.float64]

BLOCK = 128
MOST_PIXELS = 4_000_000_000
DEFAULT_PIXELS = 256


@dataclass(frozen=True)
class RasterPlan:
    """Where the raster lies.

    Attributes:
        crs_wkt: Its CRS.
        west: Left edge in that CRS' units.
        north: Upper edge.
        pixel: Side of a pixel, in the same units.
        columns: Pixels across.
        rows: Pixels down.
        reach_km: Farther than this from every point there is no data.
    """

    crs_wkt: str
    west: float
    north: float
    pixel: float
    columns: int
    rows: int
    reach_km: float


def plan_raster(
    points: ValuedPoints,
    definition: str | None,
    resolution: float | None,
    extent: tuple[float, float, float, float] | None,
    reach_km: float,
) -> RasterPlan:
    """Lay the pixels.

    Args:
        points: The data; its bounds, and a margin of a twentieth, are the extent where none is given.
        definition: CRS of the raster; None takes the points'.
        resolution: Side of a pixel in that CRS' units; None makes 256 pixels of the longer side.
        extent: (min x, min y, max x, max y) in that CRS.
        reach_km: Farther than this from every point there is no data.

    Raises:
        InputError: the CRS, the extent or the size makes no sense.
    """
    wkt = crs.wkt(definition) if definition else points.crs_wkt
    if extent is None:
        x, y = crs.in_one_piece(points.longitude, points.latitude, wkt)
        west, east, south, north = (float(edge) for edge in (np.nanmin(x), np.nanmax(x), np.nanmin(y), np.nanmax(y)))
        if not np.isfinite([west, east, south, north]).all():
            raise InputError(
                say("fields.points-outside-crs", "The points do not lie where the raster's CRS can be used."),
                say("fields.choose-another-crs", "Choose another --crs."),
            )
        margin = 0.05 * max(east - west, north - south)
        west, south, east, north = west - margin, south - margin, east + margin, north + margin
        turn = turn_of(wkt)
        if turn is not None and east - west >= turn:
            west, east = -turn / 2, turn / 2
        if crs.is_geographic(wkt):
            south, north = max(south, -90.0), min(north, 90.0)
    else:
        west, south, east, north = extent
        if crs.is_geographic(wkt) and 0 < east + TURN - west <= TURN / 2:  # 170 to -170, as GeoJSON has it
            east += TURN
    if not (math.isfinite(west + south + east + north) and west < east and south < north):
        raise InputError(
            say(
                "fields.extent-empty",
                "--extent {west:g} {south:g} {east:g} {north:g} is empty.",
                west=west,
                south=south,
                east=east,
                north=north,
            ),
            say("fields.give-extent", "Give min x, min y, max x, max y."),
            "bad-extent",
        )
    pixel = max(east - west, north - south) / DEFAULT_PIXELS if resolution is None else resolution
    if not pixel > 0 or not math.isfinite(pixel):
        raise InputError(
            say("fields.bad-pixel-size", "--resolution {pixel:g} is no pixel size.", pixel=pixel),
            say("fields.give-positive-number", "Give a positive number."),
            "bad-resolution",
        )
    columns, rows = max(1, round((east - west) / pixel)), max(1, round((north - south) / pixel))
    if columns * rows > MOST_PIXELS:
        raise InputError(
            say(
                "fields.raster-too-large",
                "A raster of {columns:,} x {rows:,} pixels is too large.",
                columns=columns,
                rows=rows,
            ),
            say("fields.give-coarser-resolution", "Give a coarser --resolution, in the CRS' units."),
        )
    return RasterPlan(wkt, float(west), float(north), float(pixel), columns, rows, reach_km)


def write_field(
    path: Path,
    field: LearnedField,
    names: tuple[str, ...],
    plan: RasterPlan,
    reporter: Reporter,
    journal: FieldJournal = NOTHING_KEPT,
) -> None:
    """Write a band a value, then a band of one standard deviation a value; NaN is nodata; and the first one's style.

    Blocks that the journal kept of an earlier attempt are not computed again.

    Raises:
        InputError: GDAL cannot write the file.
        CancelledError: the job was cancelled; nothing remains.
    """
    from trainer.gdal_library import gdal

    reporter.stage("raster", say("fields.drawing-field", "Drawing the field"))
    options = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "COMPRESS=DEFLATE", "PREDICTOR=3",
               "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]  # fmt: skip
    try:
        with replacing(path) as temporary:
            bands = 2 * len(names)
            made = gdal.GetDriverByName("GTiff").Create(
                str(temporary), plan.columns, plan.rows, bands, gdal.GDT_Float32, options
            )
            made.SetGeoTransform((plan.west, plan.pixel, 0.0, plan.north, 0.0, -plan.pixel))
            made.SetProjection(plan.crs_wkt)
            made.SetMetadataItem("TIFFTAG_SOFTWARE", f"{MAKER} {__version__}")
            for place, name in enumerate([*names, *(f"{name} uncertainty (1 sd)" for name in names)]):
                made.GetRasterBand(place + 1).SetDescription(name)
                made.GetRasterBand(place + 1).SetNoDataValue(math.nan)
            low, high = math.inf, -math.inf
            try:
                for block, values in _blocks(field, plan, bands, reporter, journal):
                    known = values[0][np.isfinite(values[0])]
                    low, high = min(low, known.min(initial=low)), max(high, known.max(initial=high))
                    made.WriteRaster(block.column, block.row, block.width, block.height, values.tobytes())
                made.FlushCache()
            finally:
                made = None  # closed also after an error: Windows removes nothing that is open
        if high >= low:
            write_text(path.with_suffix(".qml"), field_style(1, (float(low), float(high))))
    except RuntimeError as error:
        hint = say("fields.check-free-space-permissions", "Check the free space and the permissions of the folder.")
        raise InputError(
            say("fields.cannot-be-written", "{path} cannot be written: {error}.", path=path, error=error),
            hint,
            "unwritable-raster",
        ) from error


@dataclass(frozen=True)
class _Block:
    """A rectangle of the raster, in pixels from its upper left."""

    column: int
    row: int
    width: int
    height: int


def _blocks(
    field: LearnedField, plan: RasterPlan, bands: int, reporter: Reporter, journal: FieldJournal
) -> Iterator[tuple[_Block, Singles]]:
    """Each block with its values (bands, height, width); the next is asked for when one is written."""
    across, down = math.ceil(plan.columns / BLOCK), math.ceil(plan.rows / BLOCK)
    with journal.blocks([asdict(plan), bands, BLOCK]) as kept:
        for number in range(across * down):
            reporter.progress(number, across * down, "blocks")
            row, column = (number // across) * BLOCK, (number % across) * BLOCK
            block = _Block(column, row, min(BLOCK, plan.columns - column), min(BLOCK, plan.rows - row))
            values = kept.next((bands, block.height, block.width))
            if values is None:
                values = _values(field, plan, block, bands)
                kept.append(values)
            yield block, values
    reporter.progress(across * down, across * down, "blocks")


def _values(field: LearnedField, plan: RasterPlan, block: _Block, bands: int) -> Singles:
    """Values (bands, height, width) of one block; NaN off the globe and far from data."""
    x = plan.west + (block.column + np.arange(block.width) + 0.5) * plan.pixel
    y = plan.north - (block.row + np.arange(block.height) + 0.5) * plan.pixel
    longitude, latitude = crs.to_longitude_latitude(np.tile(x, block.height), np.repeat(y, block.width), plan.crs_wkt)
    on_globe = np.flatnonzero(np.isfinite(longitude) & (np.abs(latitude) <= 90.0))
    values = np.full((bands, block.height * block.width), np.nan, np.float32)
    near = on_globe[field.distance_km(longitude[on_globe], latitude[on_globe]) <= plan.reach_km]
    if len(near):
        predicted = field.predict(longitude[near], latitude[near])
        values[:, near] = np.concatenate([predicted.values, predicted.uncertainty], axis=1).T
    return values.reshape(bands, block.height, block.width)
