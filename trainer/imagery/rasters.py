"""GDAL rasters as sources: bands, palettes, masks, warping to ground metres, and errors that name the place."""

from __future__ import annotations

import math
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, SourceGrid
from trainer.gdal_library import gdal, message_of
from trainer.geography import crs
from trainer.imagery import warping
from trainer.imagery.options import CutOptions
from trainer.imagery.sources import (
    NO_CRS,
    NO_GEOREFERENCE,
    NOT_OF_EARTH,
    Affine,
    Bands,
    PixelSource,
    Window,
    fingerprint_of,
)
from trainer.messages import NOTHING, Text, say

SAME_PIXEL = 1e-6
PROBE_PIXELS = 16
OPAQUE_FROM = 128
"""An alpha or mask value from here on counts as data."""


def open_dataset(path: str) -> Any:
    """A raster, opened by GDAL.

    Raises:
        InputError: there is no such file, GDAL cannot read it, or it has no bands.
    """
    if "://" not in path and not path.startswith("/vsi") and ":" not in Path(path).anchor and not _exists(path):
        raise InputError(
            say("any.no-file", "There is no file {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        )
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    except RuntimeError as error:
        raise InputError(
            say(
                "imagery.not-raster-gdal-can-read",
                "{path} is not a raster that GDAL can read: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say(
                "imagery.check-file-whole-imagery-gdalinfo",
                "Check that the file is whole and is imagery (gdalinfo FILE tells).",
            ),
            "not-a-raster",
        ) from error
    if dataset.RasterCount == 0:
        inner = [name for name, _ in dataset.GetSubDatasets()]
        hint = (
            say(
                "imagery.name-one-layers-source",
                "Name one of its layers as the source, such as {layer}",
                layer=inner[0],
            )
            if inner
            else say("imagery.give-raster-bands", "Give a raster with bands.")
        )
        raise InputError(
            say("imagery.holds-no-bands", "{path} holds no bands of its own.", path=path), hint, "no-bands"
        )
    return dataset


def _exists(path: str) -> bool:
    # Names of GDAL's own kind (NETCDF:"file":layer) are no paths: let GDAL judge them.
    return Path(path).exists() or (":" in path and not path.startswith(("/", ".")))


def expand_palette(dataset: Any) -> Any:
    """A palette image in its colours; any other raster as it is."""
    table = dataset.GetRasterBand(1).GetColorTable() if dataset.RasterCount == 1 else None
    if table is None:
        return dataset
    transparent = any(table.GetColorEntry(index)[3] < 255 for index in range(table.GetCount()))
    return gdal.Translate("", dataset, format="VRT", rgbExpand="rgba" if transparent else "rgb")


def affine_of(dataset: Any, path: str) -> Affine:
    """Where the raster's corner is and how far a pixel reaches; pixel units where it has no position.

    Raises:
        InputError: its pixels have no size, or its corner is no number.
    """
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:  # pixel units, y downwards as the picture is stored
        return Affine(0.0, 0.0, 1.0, -1.0)
    affine = Affine(float(transform[0]), float(transform[3]), float(transform[1]), float(transform[5]))
    if not np.isfinite(affine).all() or affine.pixel_x == 0.0 or affine.pixel_y == 0.0:
        raise InputError(
            say(
                "imagery.has-georeference-cannot-corner",
                "{path} has a georeference that cannot be: its corner is {origin_x:g}, {origin_y:g} and a "
                "pixel {pixel_x:g} × {pixel_y:g}.",
                path=path,
                origin_x=affine.origin_x,
                origin_y=affine.origin_y,
                pixel_x=affine.pixel_x,
                pixel_y=affine.pixel_y,
            ),
            say(
                "imagery.mend-gdal-edit-py-ullr",
                "Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).",
            ),
            "bad-georeference",
        )
    return affine


def crs_of(dataset: Any) -> tuple[str, Text]:
    """(CRS as WKT, ""), or ("", what is missing) where the raster's pixels have no place on Earth."""
    reference = dataset.GetSpatialRef()
    if reference is None or not dataset.GetProjection():
        return "", NO_CRS
    if dataset.GetGeoTransform(can_return_null=True) is None:
        return "", NO_GEOREFERENCE
    wkt = crs.wkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return (wkt, NOTHING) if crs.is_of_earth(wkt) else ("", NOT_OF_EARTH)


def band_names(dataset: Any) -> list[str]:
    """A name for each band: its description, else its colour, else its number; none twice."""
    names: list[str] = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        name = band.GetDescription() or (colour if colour not in {"", "undefined", "palette"} else f"band {number}")
        names.append(name if name not in names else f"{name} {number}")
    return names


def band_numbers(path: str, dataset: Any, names: list[str], bands: Bands) -> list[int]:
    """Numbers from 1 of the bands asked for; of all but alpha where none are.

    Raises:
        InputError: a band is not there.
    """
    if bands is not None:
        return [band_place(path, names, band) + 1 for band in bands]
    alpha = gdal.GCI_AlphaBand
    every = range(1, dataset.RasterCount + 1)
    kept = [number for number in every if dataset.GetRasterBand(number).GetColorInterpretation() != alpha]
    return kept or list(every)


def band_place(path: str, names: list[str], band: int | str) -> int:
    """Index of a band given by its number from 1 or by its name."""
    if isinstance(band, str) and band in names:
        return names.index(band)
    if isinstance(band, int | np.integer) and 1 <= band <= len(names):
        return int(band) - 1
    known = ", ".join(f"{number} {name}" for number, name in enumerate(names[:12], 1))
    raise InputError(
        say("imagery.has-no-band", "{path} has no band {band}.", path=path, band=band),
        say("imagery.has", "It has {count}: {known}.", count=len(names), known=known),
        "no-such-band",
    )


def common_dtype(path: str, bands: list[Any]) -> np.dtype[Any]:
    """The type that holds the values of all the bands.

    Raises:
        InputError: they are complex.
    """
    from trainer.gdal_library import gdal_array

    codes = {band.DataType for band in bands}
    if any(gdal.DataTypeIsComplex(code) for code in codes):
        raise InputError(
            say("any.holds-complex-numbers", "{path} holds complex numbers.", path=path),
            say("imagery.make-amplitudes-first", "Make amplitudes of them first."),
            "complex-raster",
        )
    return np.dtype(np.result_type(*(gdal_array.GDALTypeCodeToNumericTypeCode(code) for code in codes)))


def representable(value: float, dtype: np.dtype[Any]) -> bool:
    """Whether pixels of a type can have a value at all."""
    if dtype.kind == "f":
        return True
    limits = np.iinfo(dtype)
    return float(value).is_integer() and limits.min <= value <= limits.max


# -- rasters as sources -----------------------------------------------------------------------
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
            say(
                "imagery.has-so-resolution-metres-mean",
                "{path} has {without_place}, so --resolution {resolution} metres mean nothing there.",
                path=path,
                without_place=source.without_place,
                resolution=options.resolution,
            ),
            say(
                "imagery.assign-one-gdal-edit-py",
                "Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.",
            ),
            "raster-without-crs",
        )
    within = None
    if options.extent is not None:
        within = crs.box(options.extent, options.extent_crs or source.crs_wkt, crs.WGS84)
    target = warping.target_for(source.crs_wkt, source.affine, source.width, source.height, options.resolution, within)
    return [source if target is None else GdalRaster(path, options.bands, target)]


def on_grid(path: str, grid: SourceGrid, bands: Bands) -> GdalRaster:
    """A raster on the pixels of the grid that was laid over it, warped as it was then."""
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
        self.affine = affine_of(dataset, path)
        self.crs_wkt, self.without_place = crs_of(dataset)
        names = band_names(dataset)
        self._numbers = band_numbers(path, dataset, names, bands)
        self.bands = [names[number - 1] for number in self._numbers]
        chosen = [dataset.GetRasterBand(number) for number in self._numbers]
        self.dtype = common_dtype(path, chosen)
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

    def overview(self, longest: int, stored: bool = False) -> Window:
        """The whole raster by nearest neighbour, at most ``longest`` pixels a side; ``stored``: before any warping."""
        if stored and self._unwarped is not None:
            return self._unwarped.overview(longest)
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
                say(
                    "imagery.cannot-read-columns-rows",
                    "{path} cannot be read at columns {column} to {to_column}, rows {row} to {to_row}: {reason}.",
                    path=self.path,
                    column=column,
                    to_column=column + width,
                    row=row,
                    to_row=row + height,
                    reason=message_of(error),
                ),
                say("any.copy-file-again", "The file is damaged or cut short: copy or download it again."),
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
                if value is not None and not math.isnan(value) and representable(value, self.dtype)
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

        def edge(line: tuple[int, int, int, int]) -> npt.NDArray[Any]:
            return self.read(*line).pixels.reshape(-1, len(self.bands)) if self._may_hold_run(*line, least) else nothing

        with ThreadPoolExecutor(len(lines), thread_name_prefix="edges") as executor:
            return list(executor.map(edge, lines))

    def _may_hold_run(self, column: int, row: int, width: int, height: int, least: int) -> bool:
        """Whether any of some short pieces of a line is of one neutral colour: a run of ``least`` pixels holds one."""
        if least < 4 * PROBE_PIXELS:
            return True
        for start in range(0, max(width, height) - PROBE_PIXELS + 1, least - PROBE_PIXELS + 1):
            piece = (
                self.read(column + start, row, PROBE_PIXELS, 1)
                if width > 1
                else self.read(column, row + start, 1, PROBE_PIXELS)
            )
            pixels = piece.pixels.reshape(PROBE_PIXELS, -1)
            if (pixels == pixels[0, 0]).all():
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
            self._local.chain = [open_dataset(self.path)]
            dataset = self._local.chain[0]
            for step in (expand_palette, self._warp):
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
