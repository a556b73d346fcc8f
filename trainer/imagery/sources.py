"""What can be cut into tiles: one registry that finds the right reader for a path.

A source is anything that gives pixels by column and row. Rasters, folders {z}/{x}/{y} and folders of
chips look the same to the rest of the room; a new kind (a tile archive, a tile server) is one entry in
:data:`KINDS` and one module.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Union

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, SourceGrid
from trainer.imagery.options import CutOptions

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
Bands = Union[Sequence[int], Sequence[str], None]
"""Numbers from 1, or names, of the bands to use; None means all but alpha."""

STACK_SEPARATOR = "|"
"""Between the files of a stack in :attr:`SourceGrid.path`."""

NO_CRS = "no CRS"
NO_GEOREFERENCE = "a CRS but no georeference"
NOT_OF_EARTH = "a CRS that is not of the Earth"


class Window(NamedTuple):
    """Pixels (H, W, C) in the source's own type, and which have data (H, W); None means all of them."""

    pixels: npt.NDArray[Any]
    valid: npt.NDArray[np.bool_] | None


class Affine(NamedTuple):
    """Where the top left corner is and how far a pixel reaches, in the units of the CRS."""

    origin_x: float
    origin_y: float
    pixel_x: float
    pixel_y: float


class PixelSource(Protocol):
    """What every kind of source offers. Safe to read from several threads at once."""

    path: str
    kind: str
    width: int
    height: int
    affine: Affine
    crs_wkt: str
    without_place: str
    """What it has where ``crs_wkt`` is empty: :data:`NO_CRS`, :data:`NO_GEOREFERENCE` or :data:`NOT_OF_EARTH`."""
    bands: list[str]
    dtype: np.dtype[Any]
    block: tuple[int, int]
    """(width, height) of what is read together."""
    stored_in_blocks: bool
    """Whether the pixels lie in such blocks on disk, as they are (not warped, not a mosaic of other files)."""
    declares_validity: bool
    """Whether nodata, alpha or a mask of the file says which pixels have data."""

    def read(self, column: int, row: int, width: int, height: int) -> Window:
        """Pixels of a rectangle that lies within the source."""

    def overview(self, longest: int, stored: bool = False) -> Window:
        """The whole source, by nearest neighbour, at most ``longest`` pixels a side; ``stored``: before any warping."""

    def edges(self, least: int) -> list[npt.NDArray[Any]]:
        """The four outermost lines of pixels (n, C), before any warping.

        A line may be left empty where it holds no run of ``least`` pixels of one value, the same in all bands.
        """

    def holds_data(self, column: int, row: int, width: int, height: int) -> bool:
        """False where it is known without reading that a rectangle holds no data."""

    def fingerprint(self) -> str:
        """Changes when the source's bytes change."""


@dataclass(frozen=True)
class Kind:
    """One kind of source: whether a path is one, how to open it for cutting, how to open it for a grid."""

    name: str
    recognises: Callable[[str], bool]
    open: Callable[[str, CutOptions], list[PixelSource]]
    reopen: Callable[[SourceGrid, Bands], PixelSource]


def _is_archive(path: str) -> bool:
    return path.lower().endswith(".pmtiles") or path.lower().startswith(("http://", "https://"))


def _refuse_archive(path: str, _options: CutOptions) -> list[PixelSource]:
    raise InputError(
        f"{path}: PMTiles archives and tile servers cannot be read by this version.",
        "Give a raster that GDAL reads, a folder {z}/{x}/{y}.png or a folder of images.",
        "unsupported-source",
    )


def _refuse_grid(grid: SourceGrid, _bands: Bands) -> PixelSource:
    raise InputError(f"{grid.path}: this version has no reader for '{grid.kind}'.", "", "unsupported-source")


def _is_xyz(path: str) -> bool:
    from trainer.imagery.tile_folders import is_xyz_folder

    return is_xyz_folder(Path(path))


def _open_xyz(path: str, options: CutOptions) -> list[PixelSource]:
    from trainer.imagery.tile_folders import XyzFolder

    return [XyzFolder.deepest(Path(path), options)]


def _reopen_xyz(grid: SourceGrid, _bands: Bands) -> PixelSource:
    from trainer.imagery.tile_folders import XyzFolder

    return XyzFolder(Path(grid.path))


def _open_folder(path: str, options: CutOptions) -> list[PixelSource]:
    """A folder of pictures: georeferenced TIFFs are several rasters, anything else is chips."""
    from trainer.imagery.picture_folders import ChipFolder, pictures_in
    from trainer.imagery.rasters import has_position, open_rasters

    files = pictures_in(Path(path))
    if files and files[0].suffix.lower() in {".tif", ".tiff"} and has_position(str(files[0])):
        return [source for file in files for source in open_rasters(str(file), options)]
    return [ChipFolder(Path(path), options.size)]


def _reopen_chips(grid: SourceGrid, _bands: Bands) -> PixelSource:
    from trainer.imagery.picture_folders import ChipFolder

    return ChipFolder(Path(grid.path), grid.size)


def _open_raster(path: str, options: CutOptions) -> list[PixelSource]:
    from trainer.imagery.rasters import open_rasters

    return open_rasters(path, options)


def _reopen_raster(grid: SourceGrid, bands: Bands) -> PixelSource:
    from trainer.imagery.stacks import reopen_raster

    return reopen_raster(grid, bands)


KINDS = (
    Kind("archive", _is_archive, _refuse_archive, _refuse_grid),
    Kind("xyz", _is_xyz, _open_xyz, _reopen_xyz),
    Kind("chips", lambda path: Path(path).is_dir(), _open_folder, _reopen_chips),
    Kind("raster", lambda _path: True, _open_raster, _reopen_raster),
)
"""In the order in which they are asked; the last takes whatever is left."""


def open_sources(paths: Sequence[str | Path], options: CutOptions) -> list[PixelSource]:
    """Open every path with the first kind that recognises it.

    Raises:
        InputError: nothing is there, it is no imagery, or the sources do not fit each other.
    """
    if not paths:
        raise InputError("No source was given.", "Name at least one raster or folder.", "no-source")
    if options.stack:
        from trainer.imagery.stacks import open_stack

        return [open_stack([str(path) for path in paths], options)]
    opened: list[PixelSource] = []
    for path in map(str, paths):
        kind = next(kind for kind in KINDS if kind.recognises(path))
        opened += kind.open(path, options)
    first = opened[0]
    for other in opened[1:]:
        if len(other.bands) != len(first.bands):
            raise InputError(
                f"{other.path} has {len(other.bands)} bands, {first.path} has {len(first.bands)}.",
                "Choose the same number of bands of all with --bands, or cut them into tile sets of their own.",
                "bands-differ",
            )
    return opened


def reopen(grid: SourceGrid, bands: Bands = None) -> PixelSource:
    """The source that a grid was laid over, so that pixel (0, 0) is the grid's origin.

    Raises:
        InputError: the source is gone, or is no longer what the grid was laid over.
    """
    kind = next((kind for kind in KINDS if kind.name == grid.kind), KINDS[0])
    return kind.reopen(grid, bands)


def fingerprint_of(files: Sequence[Path]) -> str:
    """Sixteen hex digits of names' sizes, times and the first and last 64 KiB of up to 64 of the files."""
    digest = hashlib.sha256()
    chosen = {round(place) for place in np.linspace(0, len(files) - 1, min(len(files), 64))} if files else set()
    for place, file in enumerate(files):
        try:
            state = file.stat()
            digest.update(f"{file.name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode(errors="surrogateescape"))
            if place in chosen:
                with file.open("rb") as stream:
                    digest.update(stream.read(1 << 16))
                    stream.seek(max(state.st_size - (1 << 16), 0))
                    digest.update(stream.read(1 << 16))
        except OSError:  # not a file of this machine, such as /vsicurl/: its name has to do
            digest.update(str(file).encode(errors="surrogateescape"))
    return digest.hexdigest()[:16]
