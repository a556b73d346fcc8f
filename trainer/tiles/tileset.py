"""The tile set on disk: a memory-mapped array of pixels, a table, a manifest, who is neighbour to whom. NumPy alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_json
from trainer.contract import InputError, TileSetFiles
from trainer.files.records import RecordError, made, read_object, within
from trainer.files.refusals import unreadable
from trainer.files.tile_table import MOST_PIXELS, SPLITS, SourceGrid, check_bands, read_tiles
from trainer.messages import say

FORMAT_VERSION = 1

Pixels = npt.NDArray[np.uint8]
Table = npt.NDArray[np.void]


@dataclass(frozen=True)
class TileManifest:
    """What a tile set says of itself. ``mean`` and ``std`` are per band, in 0…255, over valid pixels.

    ``scaling`` is of what values mean, where ``stored_as`` names the type of the pixels; sets that were made before
    have it of the numbers that are stored. ``scalings`` has those of each source where they differ from it.
    """

    size: int = field(metadata=within(1, MOST_PIXELS))
    stride: int = field(metadata=within(1, MOST_PIXELS))
    ground_resolution: float = field(metadata=within(0))
    bands: list[str]
    mean: list[float]
    std: list[float] = field(metadata=within(0))
    sources: list[SourceGrid] = field(default_factory=list)
    information_threshold: float = 0.0
    proposed_threshold: float = 0.0
    scaling: list[list[float]] = field(default_factory=list)
    scalings: list[list[list[float]]] = field(default_factory=list)
    stored_as: str = ""
    options: dict[str, Any] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION

    @property
    def has_positions(self) -> bool:
        """Whether tiles know where they are (False for folders of plain chips)."""
        return any(source.crs_wkt for source in self.sources)

    def save(self, folder: Path) -> None:
        """Write the manifest, last of all: it makes the folder a tile set."""
        record = {**asdict(self), "sources": [source.to_json(folder) for source in self.sources]}
        write_json(folder / TileSetFiles.MANIFEST, record)

    @classmethod
    def load(cls, folder: Path) -> TileManifest:
        """Read the manifest.

        Raises:
            InputError: the folder is no tile set, or of another version.
        """
        path = folder / TileSetFiles.MANIFEST
        try:
            record = read_object(path)
        except FileNotFoundError as error:
            hint = say("tiles.make-a-tile-set", "Make one with `python -m trainer tiles SOURCE --out FOLDER`.")
            raise InputError(
                say(
                    "tiles.not-tile-set", "{folder} is not a tile set: it has no {name}.", folder=folder, name=path.name
                ),
                hint,
                "no-tile-set",
            ) from error
        except (OSError, ValueError) as error:
            raise unreadable(path, error, say("tiles.make-again", "Make the tile set again.")) from error
        if record.get("format_version") != FORMAT_VERSION:
            raise InputError(
                say(
                    "tiles.another-format",
                    "{path} is not a tile set of format {known}.",
                    path=path,
                    known=FORMAT_VERSION,
                ),
                say("tiles.make-again-with-this-version", "Make the tile set again with this version."),
            )
        try:
            manifest = made(cls, record)
            check_bands(manifest.bands, manifest.mean, manifest.std, manifest.scaling)
        except RecordError as error:
            raise InputError(
                say("any.damaged", "{folder} is damaged: {error}.", folder=path, error=error),
                say("tiles.make-again", "Make the tile set again."),
                "damaged",
            ) from error
        return replace(manifest, sources=[source.located(folder) for source in manifest.sources])


@dataclass(frozen=True)
class TileSet:
    """An opened tile set.

    Attributes:
        images: (N, H, W, C) uint8, memory-mapped; pixels without data are 0 in every band.
        table: N rows of :data:`trainer.files.tile_table.TABLE_DTYPE`, in the same order.
    """

    folder: Path
    manifest: TileManifest
    images: Pixels
    table: Table

    def __len__(self) -> int:
        return len(self.table)

    @classmethod
    def open(cls, folder: Path) -> TileSet:
        """Open a tile set; no pixel is read yet.

        Raises:
            InputError: the folder is no tile set, or its files do not fit each other.
        """
        manifest = TileManifest.load(folder)
        again = say("tiles.make-again", "Make the tile set again.")
        images, table = read_tiles(folder, TileSetFiles.IMAGES, TileSetFiles.TABLE, manifest.sources, again)
        expected = (len(table), manifest.size, manifest.size, len(manifest.bands))
        if images.dtype != np.uint8 or images.shape != expected:
            raise InputError(
                say(
                    "tiles.damaged-pixels",
                    "{folder} is damaged: pixels are {kind} {shape}, expected uint8 {expected}.",
                    folder=folder,
                    kind=images.dtype,
                    shape=images.shape,
                    expected=expected,
                ),
                say("tiles.make-again", "Make the tile set again."),
                "damaged",
            )
        return cls(folder, manifest, images, table)

    def rows_in(self, splits: Sequence[str]) -> npt.NDArray[np.int64]:
        """Row numbers of the tiles in the named splits (``train``, ``validation``, ``test``)."""
        wanted = [SPLITS.index(name) for name in splits]
        return np.flatnonzero(np.isin(self.table["split"], wanted))


# -- which tiles lie beside each tile, so that a view may reach beyond it -----------------------
def mosaic_step(grid: SourceGrid) -> int:
    """Pixels from a tile's corner to that of its neighbour in :func:`mosaic_index`: at most ``grid.size``.

    It is the size itself where the stride divides it; otherwise neighbours overlap a little. 0 where tiles
    do not touch (a stride beyond the size), have no neighbours (chips), or have bands of their surroundings, which
    do not go on where the neighbour's begin.
    """
    if grid.kind == "chips" or grid.context or grid.stride > grid.size:
        return 0
    return grid.size // grid.stride * grid.stride


def mosaic_index(table: Table, grids: Sequence[SourceGrid]) -> npt.NDArray[np.int64]:
    """Row numbers of the 3×3 tiles around every tile, in the same source.

    Entry [n, 1 + i, 1 + j] is the tile i steps below and j steps right of tile n (a step is
    :func:`mosaic_step` pixels), so [n, 1, 1] is n itself; -1 where there is none. A view shifted by up to
    a step in any direction lies in the 2×2 tiles that it touches.

    Args:
        table: N tiles.
        grids: The grids that its ``source`` counts.

    Returns:
        (N, 3, 3) int64.
    """
    count = len(table)
    found = np.full((count, 3, 3), -1, np.int64)
    found[:, 1, 1] = np.arange(count)
    source = table["source"].astype(np.int64)
    steps = np.array([mosaic_step(grid) // grid.stride for grid in grids], np.int64)[source] if count else source
    touching = np.flatnonzero(steps > 0)
    if len(touching) == 0:
        return found
    row, column = table["row"].astype(np.int64), table["column"].astype(np.int64)
    wide, high = int(column.max()) + 1, int(row.max()) + 1
    keys = (source * high + row) * wide + column
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            if i == 0 and j == 0:
                continue
            y, x = row[touching] + i * steps[touching], column[touching] + j * steps[touching]
            wanted = (source[touching] * high + y) * wide + x
            place = np.minimum(np.searchsorted(ordered, wanted), count - 1)
            there = (ordered[place] == wanted) & (y >= 0) & (y < high) & (x >= 0) & (x < wide)
            found[touching[there], 1 + i, 1 + j] = order[place[there]]
    return found
