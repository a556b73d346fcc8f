"""The way in to pixels: one registry that finds the right reader for a path.

A new kind of source is one entry in :data:`KINDS` and one module that keeps
to :class:`trainer.imagery.sources.PixelSource`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from trainer.contract import InputError
from trainer.files.local_files import STACK_SEPARATOR, content_of, is_there
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import name_share, require_reachable
from trainer.imagery.folder_contents import meaning_of
from trainer.imagery.folders import ChipFolder
from trainer.imagery.map_tiles import open_map_tiles
from trainer.imagery.options import CutOptions
from trainer.imagery.rasters import GdalRaster, open_rasters
from trainer.imagery.sources import Bands, PixelSource
from trainer.imagery.stacks import RasterStack, open_stack, reopen_raster, reopen_tiled
from trainer.imagery.tile_stores import drawn_channels, is_map_tiles
from trainer.messages import Text, say


@dataclass(frozen=True)
class Kind:
    """One kind of source: whether a path is one, how to open it for cutting, how to open it for a grid."""

    name: str
    recognises: Callable[[str], bool]
    open: Callable[[str, CutOptions], list[PixelSource]]
    reopen: Callable[[SourceGrid, Bands], PixelSource]


def _refuse_grid(grid: SourceGrid, _bands: Bands) -> PixelSource:
    raise InputError(
        say(
            "imagery.version-has-no-reader",
            "{path}: this version has no reader for '{kind}'.",
            path=grid.path,
            kind=grid.kind,
        ),
        code="unsupported-source",
    )


def _open_map_tiles(path: str, options: CutOptions) -> list[PixelSource]:
    return [*open_map_tiles([path], options)]


def _open_channels(path: str, options: CutOptions) -> list[PixelSource]:
    """A map that QGIS drew as channels, each in a folder of its own."""
    return [open_stack(drawn_channels(path), options)]


def _open_folder(path: str, options: CutOptions) -> list[PixelSource]:
    """A folder of pictures, of rasters that are a mosaic, or of the bands of scenes."""
    meaning = meaning_of(Path(path), options.folder_as)
    if meaning.kind == "pictures":
        return [ChipFolder(Path(path), options.size, meaning.remarks)]
    remarks = [*meaning.remarks]
    sources: list[PixelSource] = []
    for group in meaning.groups:
        if len(group) == 1:
            sources += open_rasters(group[0], options)
        else:
            sources.append(open_stack(group, options))
    remarks += _on_the_same_ground(path, sources)
    first = sources[0].parts[0] if isinstance(sources[0], RasterStack) else sources[0]
    if isinstance(first, GdalRaster):
        first.remarks[:0] = remarks
    return sources


def _on_the_same_ground(path: str, sources: Sequence[PixelSource]) -> list[tuple[Text, Text]]:
    """The remark on rasters of one folder that lie on one another, such as those of several years."""
    grids = [(source.affine, source.width, source.height, source.crs_wkt) for source in sources if source.crs_wkt]
    if len(set(grids)) == len(grids):
        return []
    return [
        (
            say(
                "imagery.rasters-on-same-ground",
                "{path}: {count:,} rasters lie on the ground of another; each is cut for itself.",
                path=path,
                count=len(grids) - len(set(grids)),
            ),
            say("imagery.name-files-with-stack", "To join their bands, name the files with --stack."),
        )
    ]


def _reopen_chips(grid: SourceGrid, _bands: Bands) -> PixelSource:
    folder = ChipFolder(Path(grid.path), grid.size)
    if len(folder.files) != grid.columns:  # the i-th tile would be another picture than it was
        raise InputError(
            say(
                "imagery.folder-has-changed",
                "{path} holds {files} pictures, {before} when its tiles were cut.",
                path=grid.path,
                files=len(folder.files),
                before=grid.columns,
            ),
            say("imagery.put-back-or-cut-again", "Put back what was there, or make the tile set again."),
            "source-changed",
        )
    return folder


KINDS = (
    Kind("xyz", is_map_tiles, _open_map_tiles, reopen_tiled),
    Kind("channels", lambda path: bool(drawn_channels(path)), _open_channels, reopen_tiled),
    Kind("tms", lambda _path: False, _open_map_tiles, reopen_tiled),
    Kind("chips", lambda path: Path(path).is_dir(), _open_folder, _reopen_chips),
    Kind("raster", lambda _path: True, open_rasters, reopen_raster),
)
"""In the order in which they are asked; the last takes whatever is left."""


def open_sources(paths: Sequence[str | Path], options: CutOptions) -> list[PixelSource]:
    """Open every path with the first kind that recognises it.

    Raises:
        InputError: nothing is there, it is no imagery, or the sources do not fit each other.
    """
    if not paths:
        raise InputError(
            say("imagery.no-source-given", "No source was given."),
            say("imagery.name-a-source", "Name at least one raster or folder."),
            "no-source",
        )
    for path in map(str, paths):
        name_share(path)
        require_reachable(path)
    if options.stack:
        if options.mask_band:
            raise InputError(
                say("imagery.mask-band-with-stack", "--mask-band with --stack would be ambiguous."),
                say("imagery.leave-mask-band-out", "Leave --mask-band out."),
                "bad-option",
            )
        return [open_stack([part for path in map(str, paths) for part in drawn_channels(path) or [path]], options)]
    opened: list[PixelSource] = []
    for path in map(str, paths):
        kind = next(kind for kind in KINDS if kind.recognises(path))
        opened += kind.open(path, options)
    first = opened[0]
    without = [source.path for source in opened if options.mask_band and not isinstance(source, GdalRaster)]
    if without:
        raise InputError(
            say("imagery.no-raster-no-mask-band", "{path} is no raster, so it has no mask band.", path=without[0]),
            say("imagery.leave-mask-band-out", "Leave --mask-band out."),
            "bad-option",
        )
    for other in opened[1:]:
        if len(other.bands) != len(first.bands):
            raise InputError(
                say(
                    "imagery.other-number-of-bands",
                    "Number of bands: {path} {bands}, {first_path} {first_bands}.",
                    path=other.path,
                    bands=len(other.bands),
                    first_path=first.path,
                    first_bands=len(first.bands),
                ),
                say(
                    "imagery.choose-equal-bands",
                    "Choose the same number of bands of all with --bands, or cut them into tile sets of their own.",
                ),
                "bands-differ",
            )
    return opened


def reopen(grid: SourceGrid, bands: Bands = None, tell: Callable[[Text, Text], None] | None = None) -> PixelSource:
    """The source that a grid was laid over, so that pixel (0, 0) is the grid's origin.

    Of several places where it may lie, that where its bytes are as they were.

    Args:
        grid: As a manifest has it.
        bands: Numbers from 1, or names, for grids that do not know the numbers of theirs; None means all but alpha.
        tell: Hears where the bytes are not what the tiles were cut from, and what to do.

    Raises:
        InputError: the source is gone, or is no longer what the grid was laid over; or its bytes are known to be
            others, and nobody hears of it.
    """
    own = grid.kind.split(STACK_SEPARATOR)[0]
    reopens = next((kind.reopen for kind in KINDS if kind.name == own), _refuse_grid)
    places = list(dict.fromkeys(place for place in (grid.path, grid.elsewhere) if place))
    for place in places:
        for part in place.split(STACK_SEPARATOR):
            require_reachable(part)
    places = [place for place in places if is_there(place)] or places[:1]
    opened: list[PixelSource] = []
    failed: list[InputError] = []
    for place in places:
        try:
            source = reopens(replace(grid, path=place), bands)
        except InputError as error:
            failed.append(error)
            continue
        if _is_as_it_was(source, grid):
            return source
        opened.append(source)
    if not opened:
        raise failed[0]
    message = say(
        "imagery.source-is-another",
        "{path} is no longer the file that the tiles were cut from: its bytes are others.",
        path=opened[0].path,
    )
    hint = say("imagery.put-back-or-make-again", "Put the file back, or cut and embed again.")
    if tell is not None:
        tell(message, hint)
    elif grid.content:
        raise InputError(message, hint, "source-changed")
    return opened[0]


def _is_as_it_was(source: PixelSource, grid: SourceGrid) -> bool:
    """By its bytes; in folders of earlier versions by names and times, which change with every copy."""
    if grid.content:
        return content_of(source.files) == grid.content
    return not grid.fingerprint or source.fingerprint() == grid.fingerprint
