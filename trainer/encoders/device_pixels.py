"""The tile set's pixels on the compute device, and windows gathered from neighbouring tiles in one step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.tiles.tileset import TileSet, mosaic_index, mosaic_step

Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

DEVICE_SHARE = 0.4
"""Of a GPU's free memory: a tile set that needs more stays on the host, memory-mapped."""

_UPLOAD_BYTES = 256 * 2**20


@dataclass(frozen=True)
class Windows:
    """Where windows lie, and how they are turned.

    Attributes:
        rows: (B,) the tiles that the windows belong to.
        top: (B,) first pixel row of the window, counted from the tile's own; −size … size of a tile.
        left: (B,) first pixel column, likewise.
        flip_rows: (B,) upside down, before transposing.
        flip_columns: (B,) left to right, before transposing.
        transpose: (B,) rows become columns; with a flip this makes a quarter turn.
    """

    rows: Integers
    top: Integers
    left: Integers
    flip_rows: Flags
    flip_columns: Flags
    transpose: Flags


class TilePixels:
    """Pixels of a tile set, held once as uint8 and shared by all views.

    On a GPU the pixels are held there where they fit into :data:`DEVICE_SHARE` of its free memory; else,
    and always on the CPU, they stay memory-mapped: windows are gathered on the host and then sent.

    Attributes:
        size: Side of a tile in pixels.
        channels: Bands.
        neighbours: (N, 3, 3) row numbers of the tiles around each tile ([1, 1] is the tile itself), −1 for
            none; row 0 is the side of the tile's first pixel row.
        step: Pixels from a tile to its neighbour: the side, or less where tiles overlap.
        device: Where windows go.
    """

    def __init__(
        self,
        images: npt.NDArray[np.uint8],
        neighbours: Integers | None,
        device: torch.device,
        step: int | None = None,
        budget: int | None = None,
    ) -> None:
        count, self.size, _, self.channels = images.shape
        self.step = step or self.size
        self.neighbours = _alone(count) if neighbours is None else neighbours
        self.device = device
        pixels = torch.from_numpy(images)
        if device.type != "cpu" and images.nbytes <= (_budget(device) if budget is None else budget):
            pixels = _upload(images, device)
        self._pixels = pixels.view(-1, self.channels)

    @classmethod
    def of(cls, tiles: TileSet, device: torch.device) -> TilePixels:
        """Of a tile set; its file is mapped again, copy-on-write, because torch warns of read-only memory."""
        grids = tiles.manifest.sources
        neighbours = mosaic_index(tiles.table, grids)
        images = tiles.images
        if isinstance(images, np.memmap) and images.filename is not None:
            images = np.load(str(images.filename), mmap_mode="c", allow_pickle=False)
        return cls(images, neighbours, device, max((mosaic_step(grid) for grid in grids), default=0))

    def windows(self, where: Windows, size: int) -> Tensor:
        """Square windows across tile borders, flipped and turned by index arithmetic: no pixel is resampled.

        Where a neighbour is missing, the nearest tile that there is stands in, mirrored at the border.

        Args:
            where: Of B windows.
            size: Their side in pixels, at most three tiles.

        Returns:
            (B, size, size, C) uint8 on the compute device.
        """
        side = self.size
        tile, mirror_y, mirror_x = _stand_ins(self.neighbours[where.rows])
        y, mirrored_y, band_y = self._lines(where.top, size, where.flip_rows)
        x, mirrored_x, band_x = self._lines(where.left, size, where.flip_columns)
        host = self._pixels.device
        pick = (torch.from_numpy(band_y)[:, :, None] * 3 + torch.from_numpy(band_x)[:, None, :]).to(host)
        start = torch.from_numpy(tile * (side * side)).to(host).view(-1, 9)
        base = start.gather(1, pick.view(len(where.rows), -1)).view(pick.shape)
        down, across = torch.from_numpy(y).to(host)[:, :, None], torch.from_numpy(x).to(host)[:, None, :]
        reached = _reached(band_y)[:, :, None] & _reached(band_x)[:, None, :]
        if (reached & (mirror_y | mirror_x)).any():
            over = (
                torch.from_numpy(mirror_y)
                .to(host)
                .view(-1, 9)
                .gather(1, pick.view(len(where.rows), -1))
                .view(pick.shape)
            )
            down = torch.where(over, torch.from_numpy(mirrored_y).to(host)[:, :, None], down)
            over = (
                torch.from_numpy(mirror_x)
                .to(host)
                .view(-1, 9)
                .gather(1, pick.view(len(where.rows), -1))
                .view(pick.shape)
            )
            across = torch.where(over, torch.from_numpy(mirrored_x).to(host)[:, None, :], across)
        index = base.add_(down * side).add_(across)
        turned = torch.from_numpy(np.flatnonzero(where.transpose)).to(host)
        if len(turned):
            index[turned] = index[turned].transpose(1, 2)
        gathered = self._pixels.index_select(0, index.view(-1)).view(len(where.rows), size, size, self.channels)
        return gathered.to(self.device, non_blocking=True)

    def _lines(self, first: Integers, size: int, flip: Flags) -> tuple[Integers, Integers, Integers]:
        """For each line of each window the line in its tile, that in a mirrored tile, and which of three tiles."""
        line = np.arange(size)[None, :]
        line = np.where(flip[:, None], size - 1 - line, line) + first[:, None]
        band = (line >= 0).astype(np.int64) + (line >= self.size)
        own = np.clip(line - (band - 1) * self.step, 0, self.size - 1)
        mirrored = np.clip(np.choose(band, [-1 - line, line, 2 * self.size - 1 - line]), 0, self.size - 1)
        return own, mirrored, band


def _alone(count: int) -> Integers:
    """Neighbours of tiles that have none."""
    neighbours = np.full((count, 3, 3), -1, dtype=np.int64)
    neighbours[:, 1, 1] = np.arange(count)
    return neighbours


def _reached(band: Integers) -> Flags:
    """(B, 3): which of the three tiles in one direction a window touches."""
    return np.asarray((band[:, :, None] == np.arange(3)).any(axis=1))


def _stand_ins(neighbours: Integers) -> tuple[Integers, Flags, Flags]:
    """For each of 3×3 places the tile to read, and whether it is read mirrored in rows and in columns.

    A missing corner takes the tile beside it, mirrored along the direction that is given up; a missing
    side takes the tile itself.
    """
    tile = neighbours.copy()
    mirror_y = np.zeros(tile.shape, dtype=bool)
    mirror_x = np.zeros(tile.shape, dtype=bool)
    own = neighbours[:, 1, 1]
    for row, column in ((0, 1), (2, 1), (1, 0), (1, 2), (0, 0), (0, 2), (2, 0), (2, 2)):
        missing = tile[:, row, column] < 0
        if row != 1 and column != 1:
            over_row = missing & (neighbours[:, 1, column] >= 0)
            over_column = missing & ~over_row & (neighbours[:, row, 1] >= 0)
            tile[over_row, row, column] = neighbours[over_row, 1, column]
            mirror_y[over_row, row, column] = True
            tile[over_column, row, column] = neighbours[over_column, row, 1]
            mirror_x[over_column, row, column] = True
            missing = missing & ~over_row & ~over_column
        tile[missing, row, column] = own[missing]
        mirror_y[missing, row, column] = row != 1
        mirror_x[missing, row, column] = column != 1
    return tile, mirror_y, mirror_x


def _budget(device: torch.device) -> int:
    if device.type == "cuda":
        return int(DEVICE_SHARE * torch.cuda.mem_get_info(device)[0])
    return 2**30


def _upload(images: npt.NDArray[np.uint8], device: torch.device) -> Tensor:
    """Copy to a device in pieces, so that the host never holds the whole tile set."""
    held = torch.empty(images.shape, dtype=torch.uint8, device=device)
    step = max(1, _UPLOAD_BYTES // max(1, images[0].nbytes))
    for start in range(0, len(images), step):
        held[start : start + step] = torch.from_numpy(np.ascontiguousarray(images[start : start + step])).to(device)
    return held
