"""GDAL rasters as sources: bands, palettes, masks, warping to ground metres, and errors that name the place."""

from __future__ import annotations

import math
import threading
import weakref
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import STACK_SEPARATOR, files_of, fingerprint_of
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import gdal, message_of
from trainer.geography import crs
from trainer.imagery import warping
from trainer.imagery.bands import (
    common_dtype,
    expand_palette,
    layout_of,
    representable,
    told_as_bands,
    with_data,
    without_mistakes,
)
from trainer.imagery.datasets import affine_of, crs_of, open_dataset
from trainer.imagery.options import CutOptions
from trainer.imagery.samples import has_foreign_overviews
from trainer.imagery.sources import Affine, Bands, PixelSource, Window
from trainer.messages import Text, say

SAME_PIXEL = 1e-6
PROBE_PIXELS = 16
MOST_OPEN = 24
"""Rasters that a thread holds open: sixteen threads stay well below the 1,024 files that a process may have open."""


def open_rasters(path: str, options: CutOptions) -> list[PixelSource]:
    """A raster file as a source, warped where ``options.resolution`` asks for other pixels.

    Raises:
        InputError: the file is missing, is no raster, or cannot be used with these options.
    """
    if options.zoom is not None:
        raise InputError(
            say("imagery.raster-has-no-zoom", "{path} is a raster, which has no zoom levels to choose.", path=path),
            say(
                "imagery.leave-zoom-give-resolution", "Leave --zoom out; --resolution METRES makes its pixels coarser."
            ),
            "bad-option",
        )
    source = GdalRaster(path, options.bands, mask=options.mask_band)
    if options.resolution is None:
        return [source]
    if not source.crs_wkt:
        raise InputError(
            say(
                "imagery.resolution-without-place",
                "{path} has {without_place}, so --resolution {resolution} metres mean nothing there.",
                path=path,
                without_place=source.without_place,
                resolution=options.resolution,
            ),
            say(
                "imagery.assign-crs-or-leave-out",
                "Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.",
            ),
            "raster-without-crs",
        )
    within = None
    if options.extent is not None:
        within = crs.box(options.extent, options.extent_crs or source.crs_wkt, crs.WGS84)
    target = warping.target_for(source.crs_wkt, source.affine, source.width, source.height, options.resolution, within)
    return [source if target is None else GdalRaster(path, options.bands, target, mask=options.mask_band)]


def own_crs(grid: SourceGrid) -> str:
    """The CRS of the raster (or stack) under a grid before any warping."""
    return GdalRaster(grid.path.split(STACK_SEPARATOR)[0]).crs_wkt if grid.kind == "raster" else grid.crs_wkt


def on_grid(path: str, grid: SourceGrid, bands: Bands) -> GdalRaster:
    """A raster on the pixels of the grid that was laid over it, warped as it was then."""
    mask = grid.mask_band or None
    source = GdalRaster(path, bands, mask=mask)
    own = source.affine
    if (
        math.isclose(own.pixel_x, grid.pixel_x, rel_tol=SAME_PIXEL)
        and math.isclose(own.pixel_y, grid.pixel_y, rel_tol=SAME_PIXEL)
        and (not grid.crs_wkt or not source.crs_wkt or crs.parse(grid.crs_wkt) == crs.parse(source.crs_wkt))
    ):
        return source
    x0, _, _, y1 = grid.bounds(0, 0)
    _, y0, x1, _ = grid.bounds(grid.columns, grid.rows)
    return GdalRaster(path, bands, warping.Target(grid.crs_wkt, abs(grid.pixel_x), (x0, y0, x1, y1)), mask=mask)


def _refuse_two_masks(path: str, opened: list[Any], mask: int | None) -> None:
    """Refuse a mask that a person names beside one that the file has itself: the warper heeds but one.

    Raises:
        InputError: there are two.
    """
    own = gdal.GMF_ALL_VALID | gdal.GMF_ALPHA | gdal.GMF_NODATA
    bands = [opened[0].GetRasterBand(number) for number in range(1, opened[0].RasterCount + 1)]
    if mask is not None and (len(opened) > 1 or any(not band.GetMaskFlags() & own for band in bands)):
        raise InputError(
            say(
                "imagery.mask-and-resampling",
                "{path} has a mask of its own, so --mask-band {band} is not for pixels that are resampled.",
                path=path,
                band=mask,
            ),
            say(
                "imagery.make-mask-first",
                "Make it the file's own mask first (gdal_translate -mask {band} IN OUT).",
                band=mask,
            ),
            "bad-option",
        )


def _files_of(dataset: Any, path: str) -> list[Path]:
    if dataset.GetDriver().ShortName != "VRT":
        return files_of(path)
    shown = [name for name in dataset.GetFileList() or [] if not name.lower().endswith((".aux.xml", ".ovr", ".msk"))]
    return [Path(name) for name in shown] or files_of(path)


class _Held(threading.local):
    """The rasters that a thread holds open: the last few that it read."""

    def __init__(self) -> None:
        self._rasters: OrderedDict[int, weakref.ref[GdalRaster]] = OrderedDict()

    def use(self, raster: GdalRaster) -> None:
        """Note that a raster is read now, and close the one that was not for longest where there are too many."""
        self._rasters[id(raster)] = weakref.ref(raster)
        self._rasters.move_to_end(id(raster))
        if len(self._rasters) > MOST_OPEN:
            oldest = self._rasters.popitem(last=False)[1]()
            if oldest is not None:
                oldest.close_here()


_held = _Held()


class GdalRaster:
    """One raster. Every thread opens the file for itself, because a GDAL dataset belongs to one thread.

    Args:
        path: What GDAL opens.
        bands: Numbers from 1, or names, of the bands to use; None means all but alpha.
        target: The CRS and pixel to warp to.
        complete: Whether a pixel needs data in every band, as floats always do.
        stored: Whether the pixels are taken as they lie in the file, wherever they are.
        mask: Number of the band that says which pixels have data, whatever the file says.

    Attributes:
        has_palette: Whether the file holds numbers of colours, which are read as the colours.
        resampled: Whether the pixels are not those of the file: warped, as asked for or as it is rotated.

    Raises:
        InputError: the file is missing or is no raster, a band is not there, or the type is complex.
    """

    kind = "raster"

    def __init__(
        self,
        path: str,
        bands: Bands = None,
        target: warping.Target | None = None,
        complete: bool = False,
        stored: bool = False,
        mask: int | None = None,
    ) -> None:
        self.path = path
        self._target, self._stored = target, stored
        self._overviews = True
        self._local = threading.local()
        opened = self._opened()
        self._files = _files_of(opened[0], path)
        self._layout = layout_of(path, opened[-1], bands, mask)
        self.remarks: list[tuple[Text, Text]] = told_as_bands(path, self._layout)
        self.mask_band = mask or 0
        self.bands, self.linear = self._layout.names, self._layout.linear
        self.numbers = self._layout.numbers
        self.stored_in_blocks = len(opened) == 1 and opened[0].GetDriver().ShortName != "VRT"
        self._overviews_told = False
        self.has_palette = len(opened) > 1
        self.resampled = self._is_resampled(opened[-1])
        self._unwarped = GdalRaster(path, bands, stored=True, mask=mask) if self.resampled else None
        if self.resampled:
            _refuse_two_masks(path, opened, mask)
            self._heed_overviews(opened[-1])
            self.stored_in_blocks = False
        dataset = self._dataset()
        self.width, self.height = int(dataset.RasterXSize), int(dataset.RasterYSize)
        self.affine = Affine(0.0, 0.0, 1.0, -1.0) if stored else affine_of(dataset, path)
        self.crs_wkt, self.without_place = crs_of(dataset)
        chosen = [dataset.GetRasterBand(number) for number in self.numbers]
        self.dtype = common_dtype(path, chosen)
        self._complete = complete or self.dtype.kind == "f"
        self.block = tuple(int(side) for side in chosen[0].GetBlockSize())  # type: ignore[assignment]
        self._nodata, self._alpha = self._layout.nodata, self._layout.alpha
        if self.resampled:
            self._alpha = ((dataset.RasterCount, warping.WARPED_ALPHA / 2),)
            self._nodata = [band.GetNoDataValue() for band in chosen]
        flags = [band.GetMaskFlags() for band in chosen]
        no_mask = gdal.GMF_ALL_VALID | gdal.GMF_ALPHA
        masked = [
            number
            for number, flag in zip(self.numbers, flags)
            if not flag & no_mask and flag != gdal.GMF_NODATA  # which is compared with the pixels themselves
        ]
        if not (self._complete or len(masked) == len(flags)):
            masked = []  # some band has data everywhere
        self._masks = masked[:1] if all(flag & gdal.GMF_PER_DATASET for flag in flags) else masked
        self.declares_validity = (
            bool(self._masks or self._alpha) or any(value is not None for value in self._nodata)
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
        if factor > 1.0 and self._unwarped is None:
            self._heed_overviews(self._dataset())
        width, height = max(int(self.width / factor), 1), max(int(self.height / factor), 1)
        return self._read(0, 0, self.width, self.height, width, height)

    def _read(self, column: int, row: int, width: int, height: int, out_width: int, out_height: int) -> Window:
        pixels = np.empty((out_height, out_width, len(self.numbers)), self.dtype)
        try:
            dataset = self._dataset()
            into = pixels if len(self.numbers) > 1 else pixels[:, :, 0]  # what the bindings want of one band
            dataset.ReadAsArray(
                column, row, width, height, into, out_width, out_height, interleave="pixel", band_list=self.numbers
            )
            box = (column, row, width, height, out_width, out_height)
            masks = [dataset.GetRasterBand(number).GetMaskBand().ReadAsArray(*box) > 0 for number in self._masks]
            opaque = [dataset.GetRasterBand(number).ReadAsArray(*box) >= least for number, least in self._alpha]
        except RuntimeError as error:
            raise InputError(
                say(
                    "imagery.unreadable-part",
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
        return Window(pixels, self._validity(pixels, masks, opaque))

    def _validity(
        self, pixels: npt.NDArray[Any], masks: list[npt.NDArray[np.bool_]], opaque: list[npt.NDArray[np.bool_]]
    ) -> npt.NDArray[np.bool_] | None:
        """Integers: a pixel lacks data where every band does. Floats, or complete: where any does."""
        join = np.logical_and if self._complete else np.logical_or
        every = [*opaque, reduce(join, masks)] if masks else list(opaque)
        told = [
            (place, value)
            for place, value in enumerate(self._nodata)
            if value is not None and not math.isnan(value) and representable(value, self.dtype)
        ]
        if told and (self._complete or len(told) == len(self._nodata)):
            # Of integers, two looks at all bands at once tell whether nodata is there at all, which it mostly is not.
            several = len(self.numbers) > 1 and self.dtype.kind != "f"
            least, most = (pixels.min(), pixels.max()) if several else (-math.inf, math.inf)
            gaps = [(place, value) for place, value in told if least <= value <= most]
            if gaps and (self._complete or len(gaps) == len(told)):
                every.append(reduce(join, [with_data(pixels[:, :, place], value) for place, value in gaps]))
        if self.dtype.kind == "f":
            every.append(np.isfinite(pixels).all(axis=2))
        return reduce(np.logical_and, every) if every else None

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

    @property
    def files(self) -> list[Path]:
        """The file, also where GDAL's name is of a part of it; of a virtual raster, those that it shows, too."""
        return self._files

    def fingerprint(self) -> str:
        """Of the file's size, time and ends."""
        return fingerprint_of([Path(self.path)])

    # -- opening -----------------------------------------------------------------------------
    def _opened(self) -> list[Any]:
        """The file as this thread opens it, then what its colours are seen through: one does not keep another alive."""
        dataset = open_dataset(self.path, self._overviews)
        return [dataset, *expand_palette(dataset)]

    def _dataset(self) -> Any:
        if getattr(self._local, "dataset", None) is None:
            chain = self._opened()
            if self._is_resampled(chain[-1]):
                chain += without_mistakes(chain[-1], self._layout)
                opaque = self._layout.opaque
                chain.append(
                    warping.north_up(chain[-1], self.path, opaque)
                    if self._target is None
                    else warping.warped(chain[-1], self._target, self.path, opaque)
                )
            self._local.chain, self._local.dataset = chain, chain[-1]
        _held.use(self)
        return self._local.dataset

    def close_here(self) -> None:
        """Let go of the file in this thread; reading opens it again."""
        vars(self._local).clear()

    def _is_resampled(self, dataset: Any) -> bool:
        if self._target is not None or self._stored:
            return not self._stored
        transform = dataset.GetGeoTransform(can_return_null=True)
        return bool(transform[2] or transform[4]) if transform is not None else dataset.GetGCPCount() > 0

    def _heed_overviews(self, dataset: Any) -> None:
        """Do without overviews that are not of these pixels, in every thread from now on."""
        if self._overviews_told:
            return
        self._overviews_told = True
        if not has_foreign_overviews(dataset, self.numbers[0]):
            return
        self._overviews = False
        self._local = threading.local()
        self.remarks.append(
            (
                say(
                    "imagery.overviews-disagree",
                    "{path}: its overviews show other pixels than it has, and are not used.",
                    path=self.path,
                ),
                say("imagery.make-overviews-anew", "Make them anew (gdaladdo -clean FILE, then gdaladdo FILE)."),
            )
        )
