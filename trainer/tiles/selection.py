"""Which tiles of a grid are wanted: within an extent, in polygons, or on a list."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.records import LARGEST
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import gdal, message_of, open_file, osr
from trainer.geography import crs
from trainer.geography.longitudes import shifts, turn_of
from trainer.geography.regions import burnable, to_shapely
from trainer.geography.tables import open_csv, to_whole
from trainer.imagery.options import CutOptions
from trainer.imagery.rasters import own_crs
from trainer.messages import say
from trainer.tiles.grid import centres

Mask = npt.NDArray[np.bool_]
Range = tuple[int, int]
COUNT_AT_ONCE = 1 << 22
SAME_PLACE = 1e-9
"""Of an extent's side."""
_BURNING = threading.Lock()
"""A layer of polygons is read once for all windows, and belongs to one thread at a time."""


@dataclass(frozen=True)
class Selection:
    """The wanted tiles of one grid.

    Attributes:
        grid: The grid.
        columns: First and one past the last wanted column.
        rows: First and one past the last wanted row.
        parts: The columns between them that are wanted; all of them where there are none. An extent can lie at both
            ends of a grid that goes round the world.
        listed: Sorted ``row * grid.columns + column`` of the only tiles wanted, or None.
        polygons: A vector file in any CRS, or None.
        extent: Bounds, and the CRS that they are in where it is not the grid's: there a rectangle is none in the grid.
    """

    grid: SourceGrid
    columns: Range
    rows: Range
    listed: npt.NDArray[np.int64] | None = None
    polygons: Path | None = None
    parts: tuple[Range, ...] = ()
    extent: tuple[tuple[float, float, float, float], str] | None = None

    def mask(self, column0: int, column1: int, row0: int, row1: int) -> Mask:
        """(rows, columns) of the part of the grid: True for the wanted tiles."""
        columns, rows = np.arange(column0, column1), np.arange(row0, row1)
        across = np.zeros(len(columns), np.bool_)
        for first, end in self.parts or (self.columns,):
            across |= (columns >= first) & (columns < end)
        wanted = np.logical_and.outer((rows >= self.rows[0]) & (rows < self.rows[1]), across)
        if self.listed is not None:
            keys = (rows[:, None] * np.int64(self.grid.columns) + columns[None, :]).ravel()
            places = np.minimum(np.searchsorted(self.listed, keys), max(len(self.listed) - 1, 0))
            found = self.listed[places] == keys if len(self.listed) else np.zeros(len(keys), np.bool_)
            wanted &= found.reshape(wanted.shape)
        if self.extent is not None and wanted.any():
            wanted &= _in_extent(*self.extent, self.grid, columns, rows)
        if self.polygons is not None and wanted.any():
            wanted &= _in_polygons(self.polygons, self.grid, column0, column1, row0, row1)
        return np.asarray(wanted)

    def count(self) -> int:
        """How many tiles are wanted."""
        if self.listed is not None:
            return len(self.listed)
        wide, high = sum(end - first for first, end in self.parts or (self.columns,)), self.rows[1] - self.rows[0]
        if wide <= 0 or high <= 0:
            return 0
        if self.polygons is None and self.extent is None:
            return wide * high
        step = max(COUNT_AT_ONCE // wide, 1)
        return sum(
            int(self.mask(*self.columns, row, min(row + step, self.rows[1])).sum())
            for row in range(self.rows[0], self.rows[1], step)
        )


def select(grids: Sequence[SourceGrid], options: CutOptions) -> list[Selection]:
    """The wanted tiles of each grid.

    Raises:
        InputError: an option needs a CRS that a source lacks, a file cannot be read, or a listed tile is
            not on its grid.
    """
    if options.only is not None:
        return _listed(grids, options.only)
    chosen = []
    for grid in grids:
        columns, rows = (0, grid.columns), (0, grid.rows)
        parts: tuple[Range, ...] = ()
        extent = None
        if options.extent is not None:
            parts, rows = _within(grid, options.extent, options)
            extent = _foreign_extent(grid, options)
            columns = (min(first for first, _ in parts), max(end for _, end in parts))
        if options.polygons is not None:
            _require_crs(grid, f"--polygons {options.polygons}")
        chosen.append(Selection(grid, columns, rows, polygons=options.polygons, parts=parts, extent=extent))
    if (options.extent or options.polygons) and not any(selection.count() for selection in chosen):
        what = (
            say("tiles.extent", "extent")
            if options.extent
            else say("tiles.polygons", "polygons of {polygons}", polygons=options.polygons)
        )
        raise InputError(
            say("tiles.no-tile-within", "No tile's centre lies in the {what}.", what=what),
            say("tiles.check-extent", "Check its CRS (--extent-crs), or choose a smaller --stride."),
            "nothing-selected",
        )
    return chosen


def _require_crs(grid: SourceGrid, option: str) -> None:
    if not grid.crs_wkt:
        raise InputError(
            say("tiles.has-no-crs-needs", "{path} has no CRS, which {option} needs.", path=grid.path, option=option),
            say(
                "tiles.assign-crs-or-leave-out",
                "Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave the option out.",
            ),
            "raster-without-crs",
        )


def _within(
    grid: SourceGrid, extent: tuple[float, float, float, float], options: CutOptions
) -> tuple[tuple[Range, ...], Range]:
    """Ranges of the columns, and that of the rows, whose centres lie in the extent, on whatever turn it was given."""
    if grid.kind == "chips":
        raise InputError(
            say(
                "tiles.holds-chips-without-positions",
                "{path} holds chips without positions; --extent means nothing there.",
                path=grid.path,
            ),
            code="bad-option",
        )
    if options.extent_crs is not None:
        _require_crs(grid, "--extent-crs")
    if grid.crs_wkt:
        own = own_crs(grid) if options.resolution is not None else grid.crs_wkt
        extent = crs.box(extent, options.extent_crs or own, grid.crs_wkt)
    extent = crs.eastwards(extent, grid.crs_wkt)
    x0, y0, x1, y1 = extent
    axis = (grid.origin_x, grid.pixel_x, grid.columns)
    found = [_range(axis, grid, x0 + shift, x1 + shift) for shift in shifts(grid.crs_wkt)]
    parts = tuple(part for part in found if part[1] > part[0]) or found[:1]
    return tuple(parts), _range((grid.origin_y, grid.pixel_y, grid.rows), grid, y0, y1)


def _foreign_extent(grid: SourceGrid, options: CutOptions) -> tuple[tuple[float, float, float, float], str] | None:
    """The extent and its CRS, where that is another than the grid's."""
    if options.extent is None or not grid.crs_wkt:
        return None
    definition = options.extent_crs or (own_crs(grid) if options.resolution is not None else grid.crs_wkt)
    return None if crs.parse(definition) == crs.parse(grid.crs_wkt) else (options.extent, definition)


def _in_extent(
    bounds: tuple[float, float, float, float],
    definition: str,
    grid: SourceGrid,
    columns: npt.NDArray[np.int64],
    rows: npt.NDArray[np.int64],
) -> Mask:
    """Which tiles' centres (rows, columns) lie in bounds of another CRS, on whatever turn they were given."""
    x, y = crs.transform(*centres(grid, *np.meshgrid(columns, rows)), grid.crs_wkt, definition)
    x0, y0, x1, y1 = crs.eastwards(bounds, definition)
    near_x, near_y = SAME_PLACE * (x1 - x0), SAME_PLACE * (y1 - y0)
    turn = turn_of(crs.wkt(definition))
    across = x - x0 if turn is None else (x - x0 + near_x) % turn - near_x
    with np.errstate(invalid="ignore"):
        return np.asarray((across >= -near_x) & (across <= x1 - x0 + near_x) & (y >= y0 - near_y) & (y <= y1 + near_y))


def _range(axis: tuple[float, float, int], grid: SourceGrid, low: float, high: float) -> tuple[int, int]:
    """First and one past the last tile of an axis (origin, pixel, tiles) whose centre lies from low to high."""
    origin, pixel, count = axis
    places = sorted(((edge - origin) / pixel - grid.size / 2) / grid.stride for edge in (low, high))
    first, last = max(int(np.ceil(places[0] - 1e-9)), 0), min(int(np.floor(places[1] + 1e-9)) + 1, count)
    return first, max(last, first)


def _listed(grids: Sequence[SourceGrid], path: Path) -> list[Selection]:
    """The tiles of a CSV by row and col, and source where there are several."""
    table = open_csv(path)
    line, column, source = table.first_of(["row"]), table.first_of(["col", "column"]), table.first_of(["source"])
    if line is None or column is None:
        raise InputError(
            say(
                "tiles.only-has-columns",
                "--only {path} has the columns {header}.",
                path=path,
                header=", ".join(table.header),
            ),
            say("tiles.needs-row-col-count-strides", "It needs row and col, which count strides from the top left."),
            "bad-list",
        )
    if len(grids) > 1 and source is None:
        raise InputError(
            say(
                "tiles.only-has-no-column-source",
                "--only {path} has no column source, and there are {sources} sources.",
                path=path,
                sources=len(grids),
            ),
            say("tiles.add-0-first-source", "Add it: 0 for the first source."),
            "bad-list",
        )
    records = []
    for record in table.records([line, column, *([source] if source else [])]):
        try:
            numbers = [to_whole(cell) for cell in record.cells]
            if max(map(abs, numbers)) > LARGEST:
                shown = max(record.cells, key=len)
                raise ValueError(say("record.number-too-large", "the number {number} is too large", number=shown))
        except ValueError as error:
            raise InputError(
                say("tiles.only", "--only {path}, {where}: {error}.", path=path, where=record.where, error=error),
                say("tiles.row-col-whole-numbers", "row and col must be whole numbers."),
                "bad-list",
            ) from error
        records.append((numbers[2] if source else 0, numbers[0], numbers[1]))
    tiles = np.array(records, np.int64).reshape(-1, 3)
    if len(tiles) == 0:
        raise InputError(say("tiles.only-lists-no-tiles", "--only {path} lists no tiles.", path=path), code="bad-list")
    chosen = []
    outside = (tiles[:, 0] < 0) | (tiles[:, 0] >= len(grids))
    for place, grid in enumerate(grids):
        mine = tiles[:, 0] == place
        row, col = tiles[:, 1], tiles[:, 2]
        outside |= mine & ((row < 0) | (row >= grid.rows) | (col < 0) | (col >= grid.columns))
        keys = np.unique(row[mine] * grid.columns + col[mine])
        chosen.append(Selection(grid, (0, grid.columns), (0, grid.rows), listed=keys))
    if outside.any():
        where, first_row, first_col = (int(value) for value in tiles[np.flatnonzero(outside)[0]])
        raise InputError(
            say(
                "tiles.only-off-the-grid",
                "--only {path}: tile row {first_row}, col {first_col} of source {where} is not on the grid "
                "({rows} rows, {columns} columns in the first source); {outside} of {tiles} are not.",
                path=path,
                first_row=first_row,
                first_col=first_col,
                where=where,
                rows=grids[0].rows,
                columns=grids[0].columns,
                outside=int(outside.sum()),
                tiles=len(tiles),
            ),
            say(
                "tiles.list-of-another-grid",
                "The list must be made for the same --size, --stride and --resolution.",
            ),
            "bad-list",
        )
    return chosen


def _in_polygons(path: Path, grid: SourceGrid, column0: int, column1: int, row0: int, row1: int) -> Mask:
    """Which tiles' centres lie in a polygon: the polygons burnt into a raster of one pixel a tile."""
    wide, high = column1 - column0, row1 - row0
    step_x, step_y = grid.stride * grid.pixel_x, grid.stride * grid.pixel_y
    centre_x = grid.origin_x + (column0 * grid.stride + grid.size / 2) * grid.pixel_x
    centre_y = grid.origin_y + (row0 * grid.stride + grid.size / 2) * grid.pixel_y
    burnt = gdal.GetDriverByName("MEM").Create("", wide, high, 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromWkt(grid.crs_wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    burnt.SetProjection(reference.ExportToWkt())
    with _BURNING:
        layers = _polygons_in(str(path), path.stat().st_mtime_ns if path.exists() else 0, grid.crs_wkt)
        for layer, shift in itertools.product((dataset.GetLayer(0) for dataset in layers), shifts(grid.crs_wkt)):
            left = centre_x + shift - step_x / 2
            burnt.SetGeoTransform((left, step_x, 0.0, centre_y - step_y / 2, 0.0, step_y))
            gdal.RasterizeLayer(burnt, [1], layer, burn_values=[1])
    return np.asarray(burnt.ReadAsArray() > 0)


@lru_cache(maxsize=64)
def _polygons_in(path: str, _changed: int, crs_wkt: str) -> list[Any]:
    """Datasets of the features of a file in a CRS, one a layer."""
    found = []
    try:
        vector = open_file(path, gdal.OF_VECTOR)
        for layer in (vector.GetLayer(place) for place in range(vector.GetLayerCount())):
            reference = layer.GetSpatialRef()
            own = "" if reference is None else reference.ExportToWkt(["FORMAT=WKT2_2019"])
            features = (feature for feature in layer if feature.GetGeometryRef() is not None)
            shapes = [(to_shapely(feature.GetGeometryRef(), Path(path)), 1) for feature in features]
            found.append(burnable(shapes, own, crs_wkt))
    except RuntimeError as error:
        raise InputError(
            say(
                "tiles.polygons-unreadable",
                "--polygons {path} cannot be read: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say(
                "tiles.give-vector-file-polygons",
                "Give a vector file with polygons, such as a GeoPackage or a GeoJSON.",
            ),
            "bad-polygons",
        ) from error
    return found
