"""GDAL rasters as sources: palettes, masks, warping to ground metres, stacks, and errors that name the place."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer import crs
from trainer.contract import InputError, SourceGrid
from trainer.tiles import warping
from trainer.tiles.gdal_library import gdal, message_of
from trainer.tiles.options import CutOptions
from trainer.tiles.sources import STACK_SEPARATOR, Affine, Bands, PixelSource, Window, fingerprint_of

SAME_PIXEL = 1e-6
PROBE_PIXELS = 16
OPAQUE_FROM = 128
"""An alpha or mask value from here on counts as data."""


def open_rasters(path: str, options: CutOptions) -> list[PixelSource]:
    """A raster file as a source, warped where ``options.resolution`` asks for other pixels.

    Raises:
        InputError: the file is missing, is no raster, or cannot be used with these options.
    """
    source = GdalRaster(path, options.bands)
    if options.resolution is None:
        return [source]
    if not source.crs_wkt:
        raise InputError(
            f"{path} has no CRS, so --resolution {options.resolution} metres mean nothing there.",
            "Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.",
            "raster-without-crs",
        )
    within = None
    if options.extent is not None:
        within = crs.box(options.extent, options.extent_crs or source.crs_wkt, crs.WGS84)
    target = warping.target_for(source.crs_wkt, source.affine, source.width, source.height, options.resolution, within)
    return [source if target is None else GdalRaster(path, options.bands, target)]


def open_stack(paths: Sequence[str], options: CutOptions) -> PixelSource:
    """Co-registered rasters as one source whose bands are all of theirs, in order.

    Raises:
        InputError: they have not the same CRS, position and size.
    """
    if options.bands is not None:
        raise InputError(
            "--bands with --stack would be ambiguous.", "Leave one of them out; a stack takes all bands.", "bad-option"
        )
    return RasterStack([open_rasters(path, options)[0] for path in paths])


def reopen_raster(grid: SourceGrid, bands: Bands) -> PixelSource:
    """The raster (or stack) that a grid was laid over, on that grid's pixels."""
    if STACK_SEPARATOR in grid.path and not Path(grid.path).exists():
        parts = [_on_grid(path, grid, None) for path in grid.path.split(STACK_SEPARATOR)]
        return RasterStack(parts, bands)
    return _on_grid(grid.path, grid, bands)


def _on_grid(path: str, grid: SourceGrid, bands: Bands) -> GdalRaster:
    source = GdalRaster(path, bands)
    own = source.affine
    if (
        math.isclose(own.pixel_x, grid.pixel_x, rel_tol=SAME_PIXEL)
        and math.isclose(own.pixel_y, grid.pixel_y, rel_tol=SAME_PIXEL)
        and (not grid.crs_wkt or not source.crs_wkt or crs.parse(grid.crs_wkt) == crs.parse(source.crs_wkt))
    ):
        return source
    x0, _, _, y1 = grid.bounds(0, 0)
    _, y0, x1, _ = grid.bounds(grid.columns, grid.rows)
    return GdalRaster(path, bands, warping.Target(grid.crs_wkt, abs(grid.pixel_x), (x0, y0, x1, y1)))


def has_position(path: str) -> bool:
    """Whether a file is a raster that knows where it is."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:
        return False
    return dataset.GetSpatialRef() is not None and dataset.GetGeoTransform(can_return_null=True) is not None


class GdalRaster:
    """One raster. Every thread opens the file for itself, because a GDAL dataset belongs to one thread.

    Args:
        path: What GDAL opens.
        bands: Numbers from 1, or names, of the bands to use; None means all but alpha.
        target: The CRS and pixel to warp to.

    Raises:
        InputError: the file is missing or is no raster, a band is not there, or the type is complex.
    """

    kind = "raster"

    def __init__(self, path: str, bands: Bands = None, target: warping.Target | None = None) -> None:
        self.path = path
        self._target = target
        self._local = threading.local()
        dataset = self._dataset()
        self.width, self.height = int(dataset.RasterXSize), int(dataset.RasterYSize)
        self.affine = _affine(dataset)
        reference = dataset.GetSpatialRef()
        self.crs_wkt = "" if reference is None else crs.wkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
        names = _names(dataset)
        self._numbers = _numbers(path, dataset, names, bands)
        self.bands = [names[number - 1] for number in self._numbers]
        chosen = [dataset.GetRasterBand(number) for number in self._numbers]
        self.dtype = _common_dtype(path, chosen)
        self.block = tuple(int(side) for side in chosen[0].GetBlockSize())  # type: ignore[assignment]
        self.stored_in_blocks = dataset.GetDriver().ShortName != "VRT"
        flags = [band.GetMaskFlags() for band in chosen]
        self._mask = any(
            flag & (gdal.GMF_ALPHA | gdal.GMF_PER_DATASET) and flag != gdal.GMF_ALL_VALID for flag in flags
        )
        self._mask = self._mask and not all(flag & gdal.GMF_ALL_VALID for flag in flags)
        self._nodata = [band.GetNoDataValue() for band in chosen]
        self._unwarped = None if target is None else GdalRaster(path, bands)
        self.declares_validity = (
            self._mask or any(value is not None for value in self._nodata)
            if self._unwarped is None
            else self._unwarped.declares_validity
        )

    block: tuple[int, int]
    declares_validity: bool

    # -- reading -----------------------------------------------------------------------------
    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle.

        Raises:
            InputError: GDAL could not read them; the line names the file and the place.
        """
        return self._read(column, row, width, height, width, height)

    def overview(self, longest: int) -> Window:
        """The whole raster by nearest neighbour, at most ``longest`` pixels a side."""
        factor = max(self.width / longest, self.height / longest, 1.0)
        width, height = max(int(self.width / factor), 1), max(int(self.height / factor), 1)
        return self._read(0, 0, self.width, self.height, width, height)

    def _read(self, column: int, row: int, width: int, height: int, out_width: int, out_height: int) -> Window:
        pixels = np.empty((out_height, out_width, len(self._numbers)), self.dtype)
        try:
            dataset = self._dataset()
            into = pixels if len(self._numbers) > 1 else pixels[:, :, 0]  # what the bindings want of one band
            dataset.ReadAsArray(
                column, row, width, height, into, out_width, out_height, interleave="pixel", band_list=self._numbers
            )
            mask = None
            if self._mask:
                band = dataset.GetRasterBand(self._numbers[0]).GetMaskBand()
                mask = band.ReadAsArray(column, row, width, height, out_width, out_height)
        except RuntimeError as error:
            raise InputError(
                f"{self.path} cannot be read at columns {column} to {column + width}, rows {row} to {row + height}: "
                f"{message_of(error)}.",
                "The file is damaged or cut short: copy or download it again.",
                "unreadable-raster",
            ) from error
        return Window(pixels, self._validity(pixels, mask))

    def _validity(self, pixels: npt.NDArray[Any], mask: npt.NDArray[Any] | None) -> npt.NDArray[np.bool_] | None:
        """Integers: a pixel lacks data where every band is nodata. Floats: where any is nodata, NaN or infinite."""
        valid = None if mask is None else np.asarray(mask >= OPAQUE_FROM)
        floating = self.dtype.kind == "f"
        if any(value is not None for value in self._nodata):
            absent = [
                pixels[:, :, place] == np.asarray(value).astype(self.dtype)
                for place, value in enumerate(self._nodata)
                if value is not None and not math.isnan(value) and _representable(value, self.dtype)
            ]
            if absent and (floating or len(absent) == len(self._nodata)):
                without = absent[0]
                for other in absent[1:]:
                    without = without | other if floating else without & other
                valid = ~without if valid is None else valid & ~without
        if floating:
            finite = np.isfinite(pixels).all(axis=2)
            valid = finite if valid is None else valid & finite
        return valid

    def edges(self, least: int) -> list[npt.NDArray[Any]]:
        """The outermost lines (n, C) of the raster as the file has it; empty where no run is that long.

        Each is probed first, because a whole column of a raster in strips costs as much as all of the raster.
        """
        if self._unwarped is not None:
            return self._unwarped.edges(least)
        right, bottom = self.width - 1, self.height - 1
        lines = ((0, 0, self.width, 1), (0, bottom, self.width, 1), (0, 0, 1, self.height), (right, 0, 1, self.height))
        nothing = np.zeros((0, len(self.bands)), self.dtype)
        return [
            self.read(*line).pixels.reshape(-1, len(self.bands)) if self._may_hold_run(*line, least) else nothing
            for line in lines
        ]

    def _may_hold_run(self, column: int, row: int, width: int, height: int, least: int) -> bool:
        """Whether any of some short pieces of a line is of one colour; a run of ``least`` pixels holds one whole."""
        if least < 4 * PROBE_PIXELS:
            return True
        for start in range(0, max(width, height) - PROBE_PIXELS + 1, least - PROBE_PIXELS + 1):
            piece = (
                self.read(column + start, row, PROBE_PIXELS, 1)
                if width > 1
                else self.read(column, row + start, 1, PROBE_PIXELS)
            )
            pixels = piece.pixels.reshape(PROBE_PIXELS, -1)
            if (pixels == pixels[0]).all():
                return True
        return False

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Not known without reading."""
        return True

    def fingerprint(self) -> str:
        """Of the file's size, time and ends."""
        return fingerprint_of([Path(self.path)])

    # -- opening -----------------------------------------------------------------------------
    def _dataset(self) -> Any:
        dataset = getattr(self._local, "dataset", None)
        if dataset is None:
            self._local.chain = [_open(self.path)]
            dataset = self._local.chain[0]
            for step in (_expand_palette, self._warp):
                following = step(dataset)
                if following is not dataset:
                    self._local.chain.append(following)  # a VRT does not keep what it was made of alive
                dataset = following
            self._local.dataset = dataset
        return dataset

    def _warp(self, dataset: Any) -> Any:
        if self._target is not None:
            return warping.warped(dataset, self._target, self.path)
        transform = dataset.GetGeoTransform(can_return_null=True)
        if (transform is not None and (transform[2] or transform[4])) or (transform is None and dataset.GetGCPCount()):
            return warping.north_up(dataset, self.path)
        return dataset


class RasterStack:
    """Co-registered rasters whose bands belong together; a pixel has data where all of them have."""

    kind = "raster"

    def __init__(self, parts: Sequence[PixelSource], bands: Bands = None) -> None:
        first = parts[0]
        for part in parts[1:]:
            if (part.width, part.height) != (first.width, first.height) or not np.allclose(
                part.affine, first.affine, rtol=SAME_PIXEL, atol=abs(first.affine.pixel_x) * 1e-3
            ):
                raise InputError(
                    f"{part.path} ({part.width}×{part.height} pixels) does not lie on the pixels of {first.path} "
                    f"({first.width}×{first.height}), so they cannot be stacked.",
                    "Warp it onto the same grid first (gdalwarp -te … -ts …).",
                    "stack-differs",
                )
        self._parts = list(parts)
        self.path = STACK_SEPARATOR.join(part.path for part in parts)
        self.width, self.height, self.affine, self.crs_wkt = first.width, first.height, first.affine, first.crs_wkt
        self.block = (max(part.block[0] for part in parts), max(part.block[1] for part in parts))
        self.dtype = np.dtype(np.result_type(*(part.dtype for part in parts)))
        self.stored_in_blocks = all(part.stored_in_blocks for part in parts)
        self.declares_validity = any(part.declares_validity for part in parts)
        every = [f"{Path(part.path).stem} {name}" for part in parts for name in part.bands]
        self._chosen = None if bands is None else [_place(self.path, every, band) for band in bands]
        self.bands = every if self._chosen is None else [every[place] for place in self._chosen]

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle, all bands of all parts."""
        return self._join([part.read(column, row, width, height) for part in self._parts])

    def overview(self, longest: int) -> Window:
        """The whole stack, coarsely."""
        return self._join([part.overview(longest) for part in self._parts])

    def edges(self, least: int) -> list[npt.NDArray[Any]]:
        """The outermost lines of all the parts, joined; empty where one of them is."""
        return [
            np.concatenate([line[: min(map(len, lines))] for line in lines], axis=1)
            for lines in zip(*(part.edges(least) for part in self._parts))
        ]

    def _join(self, windows: list[Window]) -> Window:
        pixels = np.concatenate([window.pixels.astype(self.dtype, copy=False) for window in windows], axis=2)
        masks = [window.valid for window in windows if window.valid is not None]
        valid = np.logical_and.reduce(masks) if masks else None
        return Window(pixels if self._chosen is None else pixels[:, :, self._chosen], valid)

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Not known without reading."""
        return True

    def fingerprint(self) -> str:
        """Of all the parts."""
        return fingerprint_of([Path(part.path) for part in self._parts])


# ---------------------------------------------------------------------------------------------
# What a dataset says of itself
# ---------------------------------------------------------------------------------------------
def _open(path: str) -> Any:
    if "://" not in path and not path.startswith("/vsi") and ":" not in Path(path).anchor and not _exists(path):
        raise InputError(f"There is no file {path}.", "Check the path.", "no-such-file")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    except RuntimeError as error:
        raise InputError(
            f"{path} is not a raster that GDAL can read: {message_of(error)}.",
            "Check that the file is whole and is imagery (gdalinfo FILE tells).",
            "not-a-raster",
        ) from error
    if dataset.RasterCount == 0:
        inner = [name for name, _ in dataset.GetSubDatasets()]
        hint = f"Name one of its layers as the source, such as {inner[0]}" if inner else "Give a raster with bands."
        raise InputError(f"{path} holds no bands of its own.", hint, "no-bands")
    return dataset


def _exists(path: str) -> bool:
    # Names of GDAL's own kind (NETCDF:"file":layer) are no paths: let GDAL judge them.
    return Path(path).exists() or (":" in path and not path.startswith(("/", ".")))


def _expand_palette(dataset: Any) -> Any:
    table = dataset.GetRasterBand(1).GetColorTable() if dataset.RasterCount == 1 else None
    if table is None:
        return dataset
    transparent = any(table.GetColorEntry(index)[3] < 255 for index in range(table.GetCount()))
    return gdal.Translate("", dataset, format="VRT", rgbExpand="rgba" if transparent else "rgb")


def _affine(dataset: Any) -> Affine:
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:  # pixel units, y downwards as the picture is stored
        return Affine(0.0, 0.0, 1.0, -1.0)
    return Affine(float(transform[0]), float(transform[3]), float(transform[1]), float(transform[5]))


def _names(dataset: Any) -> list[str]:
    names: list[str] = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        name = band.GetDescription() or (colour if colour not in {"", "undefined", "palette"} else f"band {number}")
        names.append(name if name not in names else f"{name} {number}")
    return names


def _numbers(path: str, dataset: Any, names: list[str], bands: Bands) -> list[int]:
    if bands is not None:
        return [_place(path, names, band) + 1 for band in bands]
    alpha = gdal.GCI_AlphaBand
    every = range(1, dataset.RasterCount + 1)
    kept = [number for number in every if dataset.GetRasterBand(number).GetColorInterpretation() != alpha]
    return kept or list(every)


def _place(path: str, names: list[str], band: int | str) -> int:
    """Index of a band given by its number from 1 or by its name."""
    if isinstance(band, str) and band in names:
        return names.index(band)
    if isinstance(band, int | np.integer) and 1 <= band <= len(names):
        return int(band) - 1
    known = ", ".join(f"{number} {name}" for number, name in enumerate(names[:12], 1))
    raise InputError(f"{path} has no band {band}.", f"It has {len(names)}: {known}.", "no-such-band")


def _common_dtype(path: str, bands: list[Any]) -> np.dtype[Any]:
    from osgeo import gdal_array

    codes = {band.DataType for band in bands}
    if any(gdal.DataTypeIsComplex(code) for code in codes):
        raise InputError(f"{path} holds complex numbers.", "Make amplitudes of them first.", "complex-raster")
    return np.dtype(np.result_type(*(gdal_array.GDALTypeCodeToNumericTypeCode(code) for code in codes)))


def _representable(value: float, dtype: np.dtype[Any]) -> bool:
    if dtype.kind == "f":
        return True
    limits = np.iinfo(dtype)
    return float(value).is_integer() and limits.min <= value <= limits.max
