"""Co-registered rasters as one source: the bands of all of them belong together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import STACK_SEPARATOR, fingerprint_of
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs
from trainer.imagery.bands import band_place
from trainer.imagery.file_names import JoinedFiles
from trainer.imagery.map_tiles import KINDS as MAP_TILE_KINDS
from trainer.imagery.map_tiles import open_map_tiles, reopen_map_tiles
from trainer.imagery.options import CutOptions
from trainer.imagery.rasters import SAME_PIXEL, GdalRaster, on_grid, open_rasters
from trainer.imagery.sources import Bands, PixelSource, Window
from trainer.imagery.tile_stores import is_archive, is_map_tiles
from trainer.imagery.warping import Target
from trainer.messages import Text, say


def open_stack(paths: Sequence[str], options: CutOptions) -> PixelSource:
    """Co-registered rasters as one source whose bands are all of theirs, in order.

    Raises:
        InputError: they have not the same CRS, position and size.
    """
    if options.bands is not None:
        raise InputError(
            say("imagery.bands-with-stack", "--bands with --stack would be ambiguous."),
            say("imagery.stack-takes-all-bands", "Leave one of them out; a stack takes all bands."),
            "bad-option",
        )
    folders = [path for path in paths if is_map_tiles(path)]
    if not folders and options.resampling is not None:
        methods = options.resampling * (len(paths) - 1) if len(options.resampling) == 1 else options.resampling
        if len(methods) != len(paths) - 1:
            raise InputError(
                say(
                    "imagery.resampling-of-each",
                    "--resampling names {methods} methods for {sources} sources after the first.",
                    methods=len(methods),
                    sources=len(paths) - 1,
                ),
                say("imagery.give-one-method-or-each", "Give one method for all, or one for each of them."),
                "bad-option",
            )
        return _onto_the_first(open_rasters(paths[0], options)[0], paths[1:], methods)
    if not folders:
        return RasterStack([open_rasters(path, options)[0] for path in paths])
    if options.resampling is not None:
        raise InputError(
            say("imagery.map-tiles-not-resampled", "{path}: map tiles are not resampled.", path=folders[0]),
            say("imagery.stack-rasters-or-leave-resampling", "Stack rasters, or leave --resampling out."),
            "bad-option",
        )
    if len(folders) < len(paths):
        raise InputError(
            say(
                "imagery.stack-of-folders-and-rasters",
                "{folder} holds map tiles, {other} does not, so they cannot be stacked.",
                folder=folders[0],
                other=next(path for path in paths if path not in folders),
            ),
            say(
                "imagery.stack-one-kind",
                "Stack rasters with rasters, and folders or archives of map tiles with their like.",
            ),
            "stack-differs",
        )
    return RasterStack(open_map_tiles(paths, options))


def _onto_the_first(first: PixelSource, paths: Sequence[str], methods: Sequence[str]) -> RasterStack:
    """Rasters on the pixels of one of them; what lies on these already is left as it is."""
    affine, parts = first.affine, [first]
    far_x = affine.origin_x + first.width * affine.pixel_x
    far_y = affine.origin_y + first.height * affine.pixel_y
    bounds = (affine.origin_x, far_y, far_x, affine.origin_y)
    for path, method in zip(paths, methods):
        part: PixelSource = GdalRaster(path)
        if not _on_pixels_of(part, first):
            if not first.crs_wkt or not part.crs_wkt or affine.pixel_x < 0 or affine.pixel_y > 0:
                raise InputError(
                    say(
                        "imagery.cannot-be-resampled-onto",
                        "{path} cannot be resampled onto {first}: both need a CRS, and the first rows from the north.",
                        path=path,
                        first=first.path,
                    ),
                    say(
                        "imagery.warp-onto-same-grid-first", "Warp it onto the same grid first (gdalwarp -te … -ts …)."
                    ),
                    "stack-differs",
                )
            target = Target(first.crs_wkt, affine.pixel_x, bounds, (first.width, first.height), method)
            part = GdalRaster(path, target=target)
        parts.append(part)
    return RasterStack(parts, resampling=methods)


def _on_pixels_of(part: PixelSource, first: PixelSource) -> bool:
    same_place = np.allclose(part.affine, first.affine, rtol=SAME_PIXEL, atol=abs(first.affine.pixel_x) * 1e-3)
    same_crs = not part.crs_wkt or not first.crs_wkt or crs.parse(part.crs_wkt) == crs.parse(first.crs_wkt)
    return same_place and same_crs and (part.width, part.height) == (first.width, first.height)


def reopen_raster(grid: SourceGrid, bands: Bands) -> PixelSource:
    """The raster (or stack) that a grid was laid over, on that grid's pixels."""
    if STACK_SEPARATOR in grid.path and not Path(grid.path).exists():
        paths = grid.path.split(STACK_SEPARATOR)
        if grid.resampling:
            return _onto_the_first(on_grid(paths[0], grid, None), paths[1:], grid.resampling)
        # What a stack is cut of is all its bands. Their names may be those of an earlier version, and alike.
        return RasterStack([on_grid(path, grid, None) for path in paths])
    return on_grid(grid.path, grid, grid.numbers or bands)


def reopen_tiled(grid: SourceGrid, _bands: Bands) -> PixelSource:
    """The level of map tiles, or the stack of levels, that a grid was laid over."""
    parts = reopen_map_tiles(grid.path.split(STACK_SEPARATOR), grid)
    return parts[0] if len(parts) == 1 else RasterStack(parts)


def _band_names(parts: Sequence[PixelSource]) -> list[str]:
    """File and band; of files that have one name, the folder, too; none twice."""
    places = [
        Path(part.path).parent if part.kind in MAP_TILE_KINDS and not is_archive(part.path) else Path(part.path)
        for part in parts
    ]  # not their zoom
    stems = [place.stem for place in places]
    labels = [f"{place.parent.name}/{stem}" if stems.count(stem) > 1 else stem for place, stem in zip(places, stems)]
    names: list[str] = []
    for label, part in zip(labels, parts):
        for band in part.bands:
            name = f"{label} {band}"
            names.append(name if name not in names else f"{name} {len(names) + 1}")
    return names


class RasterStack:
    """Co-registered rasters whose bands belong together; a pixel has data where all of them have.

    Args:
        parts: The rasters.
        bands: As for a raster; None means all.
        resampling: By which method each after the first was brought onto the pixels of that; empty where none was.

    Raises:
        InputError: they have not the same CRS, position and size.
    """

    def __init__(self, parts: Sequence[PixelSource], bands: Bands = None, resampling: Sequence[str] = ()) -> None:
        first = parts[0]
        self.resampling = tuple(resampling)
        for part in parts[1:]:
            same_place = np.allclose(part.affine, first.affine, rtol=SAME_PIXEL, atol=abs(first.affine.pixel_x) * 1e-3)
            if (part.width, part.height) != (first.width, first.height) or not same_place:
                raise InputError(
                    say(
                        "imagery.stack-of-two-grids",
                        "{path} ({width}×{height} pixels) does not lie on the pixels of {first_path} "
                        "({first_width}×{first_height}), so they cannot be stacked.",
                        path=part.path,
                        width=part.width,
                        height=part.height,
                        first_path=first.path,
                        first_width=first.width,
                        first_height=first.height,
                    ),
                    say(
                        "imagery.resample-onto-first",
                        "Add --resampling METHOD to bring it onto the pixels of the first.",
                    ),
                    "stack-differs",
                )
            if part.crs_wkt and first.crs_wkt and crs.parse(part.crs_wkt) != crs.parse(first.crs_wkt):
                raise InputError(
                    say(
                        "imagery.stack-of-two-crs",
                        "{path} is in {crs}, {first_path} in {first_crs}, so they cannot be stacked.",
                        path=part.path,
                        crs=crs.parse(part.crs_wkt).name,
                        first_path=first.path,
                        first_crs=crs.parse(first.crs_wkt).name,
                    ),
                    say(
                        "imagery.resample-onto-first",
                        "Add --resampling METHOD to bring it onto the pixels of the first.",
                    ),
                    "stack-differs",
                )
        self.parts = list(parts)
        kinds = [part.kind for part in parts]
        self.kind = STACK_SEPARATOR.join(kinds) if len(set(kinds)) > 1 else first.kind
        self.path = STACK_SEPARATOR.join(part.path for part in parts)
        self.width, self.height, self.affine, self.crs_wkt = first.width, first.height, first.affine, first.crs_wkt
        self.without_place = first.without_place
        self.block = (max(part.block[0] for part in parts), max(part.block[1] for part in parts))
        self.dtype = np.dtype(np.result_type(*(part.dtype for part in parts)))
        self.stored_in_blocks = all(part.stored_in_blocks for part in parts)
        self.declares_validity = any(part.declares_validity for part in parts)
        every = _band_names(parts)
        self._chosen = None if bands is None else [band_place(self.path, every, band) for band in bands]
        self.numbers = [place + 1 for place in (range(len(every)) if self._chosen is None else self._chosen)]
        self.bands = every if self._chosen is None else [every[place] for place in self._chosen]
        linear = [pair for part in parts for pair in part.linear or [(1.0, 0.0)] * len(part.bands)]
        linear = linear if self._chosen is None else [linear[place] for place in self._chosen]
        self.linear = linear if any(part.linear for part in parts) else []

    @property
    def remarks(self) -> list[tuple[Text, Text]]:
        """Of all the parts."""
        return [remark for part in self.parts for remark in part.remarks]

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle, all bands of all parts."""
        return self._join([part.read(column, row, width, height) for part in self.parts])

    def overview(self, longest: int, stored: bool = False) -> Window:
        """The whole stack, coarsely."""
        return self._join([part.overview(longest, stored) for part in self.parts])

    def edges(self, least: int) -> list[npt.NDArray[Any]]:
        """The outermost lines of all the parts, joined; empty where one of them is."""
        return [
            np.concatenate([line[: min(map(len, lines))] for line in lines], axis=1)
            for lines in zip(*(part.edges(least) for part in self.parts))
        ]

    def _join(self, windows: list[Window]) -> Window:
        pixels = np.concatenate([window.pixels.astype(self.dtype, copy=False) for window in windows], axis=2)
        masks = [window.valid for window in windows if window.valid is not None]
        valid = np.logical_and.reduce(masks) if masks else None
        return Window(pixels if self._chosen is None else pixels[:, :, self._chosen], valid)

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """Not known without reading."""
        return True

    @property
    def files(self) -> Sequence[Path]:
        """Of all the parts."""
        return JoinedFiles([part.files for part in self.parts])

    def fingerprint(self) -> str:
        """Of all the parts."""
        if self.parts[0].kind in MAP_TILE_KINDS:
            return fingerprint_of(self.files)
        return fingerprint_of([Path(part.path) for part in self.parts])
