"""Views of a place, made on the compute device: shifts, flips, turns, zoom, small rotations, blur, brightness, colour.

What is random is drawn on the host from a generator that the caller seeds; what touches pixels is batched
on the device. A view is resampled at most once (zoom and rotation in one ``grid_sample`` from a larger
window), and not at all where only shifts, flips and quarter turns are on.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.encoders.device_pixels import Flags, Integers, TilePixels, Windows
from trainer.encoders.options import ViewOptions

Floats = npt.NDArray[np.float32]

LEVELS = 16
"""How many factors of the blur there are to draw from, between the lowest and 1."""


@dataclass(frozen=True)
class DrawnViews:
    """What was drawn for B views (see :func:`draw_views`).

    Attributes:
        rows: (B,) tiles.
        down, right: (B,) shift in pixels.
        flip_rows, flip_columns, transpose: (B,) symmetries of the square.
        scale: (B,) ground covered, 1 as the tile; angle: (B,) radians; resampled: (B,) whether these apply.
        blur_level: (B,) row of :func:`trainer.encoders.views.blur_operators`, −1 for none.
        gain: (B, C) factor on a pixel; offset: (B, C) added in 0…255; jittered: (B,) whether these apply.
    """

    rows: Integers
    down: Integers
    right: Integers
    flip_rows: Flags
    flip_columns: Flags
    transpose: Flags
    scale: Floats
    angle: Floats
    resampled: Flags
    blur_level: Integers
    gain: Floats
    offset: Floats
    jittered: Flags


def draw_views(
    rng: np.random.Generator,
    rows: Integers,
    pixels: TilePixels,
    options: ViewOptions,
    mean: Floats,
    middle: tuple[Integers, Integers] | None = None,
) -> DrawnViews:
    """Draw what happens to each view; as many random numbers are used whatever is off.

    Args:
        rng: The only source of randomness.
        rows: (B,) the tile of each view.
        pixels: Says the tile's size and which neighbours there are to shift into.
        options: Which kinds of views.
        mean: (C,) band means in 0…255, about which contrast turns.
        middle: How far below and right of a tile's own middle (B,) the middle of its place is, in pixels.
    """
    count, size = len(rows), pixels.size
    uniform = rng.random((9, count))
    around = pixels.neighbours[rows]
    lone = (around >= 0).sum(axis=(1, 2)) == 1
    reach = np.where(lone, options.mirror_shift, options.shift) * size
    down = np.rint((2 * uniform[0] - 1) * reach).astype(np.int64)
    right = np.rint((2 * uniform[1] - 1) * reach).astype(np.int64)
    if middle is not None:
        down, right = down + middle[0], right + middle[1]
    inset = (size - view_side(size, options.crop)) // 2
    kept_down, kept_right = keep_inside(around, down, right, inset)
    down, right = np.where(lone, down, kept_down), np.where(lone, right, kept_right)
    resampled = (uniform[5] < options.resampled_share) & (options.zoom > 0 or options.rotation > 0)
    scale = (1 + options.zoom) ** (2 * uniform[3] - 1)
    angle = np.deg2rad(options.rotation) * (2 * uniform[4] - 1)
    blurred = uniform[6] < options.blur_share
    level = np.minimum((uniform[7] * LEVELS).astype(np.int64), LEVELS - 1)
    changes = 2 * rng.random((count, 2 + pixels.channels)) - 1
    jittered = (uniform[8] < options.jitter_share) & (options.brightness + options.contrast + options.band_gain > 0)
    contrast = 1 + options.contrast * changes[:, 1:2]
    gain = contrast * (1 + options.brightness * changes[:, :1]) * (1 + options.band_gain * changes[:, 2:])
    offset = gain / contrast * (1 - contrast) * mean[None, :]
    symmetry = rng.integers(0, 8, count)
    flip_rows, flip_columns, transpose = _symmetries(symmetry, options.flips, options.quarter_turns)
    return DrawnViews(
        rows=rows,
        down=down,
        right=right,
        flip_rows=flip_rows,
        flip_columns=flip_columns,
        transpose=transpose,
        scale=scale.astype(np.float32),
        angle=angle.astype(np.float32),
        resampled=resampled,
        blur_level=np.where(blurred, level, -1),
        gain=gain.astype(np.float32),
        offset=offset.astype(np.float32),
        jittered=jittered,
    )


def view_side(size: int, crop: float) -> int:
    """Side in pixels of a view of a tile: about ``crop`` of it, a multiple of 8 where that is possible."""
    return size if crop >= 1 else max(min(size, 16), round(size * crop / 8) * 8)


def keep_inside(around: Integers, down: Integers, right: Integers, inset: int = 0) -> tuple[Integers, Integers]:
    """Take back the part of a shift that would need a neighbour that is missing.

    Where only the corner is missing, the smaller of the two components is taken back.

    Args:
        around: (B, 3, 3) row numbers, −1 for none.
        down: (B,) pixels towards the tile below; negative for above.
        right: (B,) pixels towards the tile at the right; negative for the left.
        inset: Pixels between a view and the tile's edge before it is shifted.
    """
    each = np.arange(len(around))

    def side(shift: Integers) -> Integers:
        outwards: Integers = np.sign(np.where(np.abs(shift) > inset, shift, 0)) + 1
        return outwards

    near_down, near_right = np.clip(down, -inset, inset), np.clip(right, -inset, inset)
    down = np.where(around[each, side(down), 1] < 0, near_down, down)
    right = np.where(around[each, 1, side(right)] < 0, near_right, right)
    corner = around[each, side(down), side(right)] < 0
    give_down = np.abs(down) < np.abs(right)
    return np.where(corner & give_down, near_down, down), np.where(corner & ~give_down, near_right, right)


def _symmetries(drawn: Integers, flips: bool, quarter_turns: bool) -> tuple[Flags, Flags, Flags]:
    """Of the eight symmetries of a square those that are on: flips of rows and of columns, then a transposition."""
    flip_rows, flip_columns, transpose = (drawn & 1) > 0, (drawn & 2) > 0, (drawn & 4) > 0
    if flips and not quarter_turns:
        transpose = np.zeros_like(transpose)
    elif quarter_turns and not flips:  # an odd number of reflections is none: turns have an even number
        flip_columns = flip_rows ^ transpose
    elif not flips:
        flip_rows = flip_columns = transpose = np.zeros_like(transpose)
    return flip_rows, flip_columns, transpose


# ---------------------------------------------------------------------------------------------
# Making what was drawn
# ---------------------------------------------------------------------------------------------
class ViewMaker:
    """Makes drawn views: gathers windows, resamples, blurs, changes brightness and normalises.

    Args:
        pixels: Where windows come from.
        mean: (C,) band means in 0…255.
        std: (C,) what differences from the mean are divided by.
        options: As given to :func:`draw_views`.

    Attributes:
        side: Of a view, in pixels.
    """

    def __init__(self, pixels: TilePixels, mean: Floats, std: Floats, options: ViewOptions) -> None:
        self.pixels = pixels
        self.options = options
        self.side = view_side(pixels.size, options.crop)
        self._inset = (pixels.size - self.side) // 2
        self._mean = torch.as_tensor(mean, dtype=torch.float32, device=pixels.device)
        self._factor = 1.0 / torch.as_tensor(std, dtype=torch.float32, device=pixels.device)
        self._operators: Tensor | None = None
        if options.blur_share > 0:
            self._operators = blur_operators(self.side, options.blur_lowest).to(pixels.device)

    @torch.no_grad()
    def make(self, drawn: DrawnViews) -> Tensor:
        """The views as the encoder wants them.

        Returns:
            (B, C, H, W) float32, normalised, in channels_last memory, on the compute device.
        """
        images = self._windows(drawn, slice(None)).to(torch.float32)
        if drawn.resampled.any():
            views = np.flatnonzero(drawn.resampled)
            images[self._send(views)] = self._resample(drawn, views)
        if self._operators is not None and (drawn.blur_level >= 0).any():
            views = np.flatnonzero(drawn.blur_level >= 0)
            place = self._send(views)
            images[place] = blur(images[place], self._send(drawn.blur_level[views]), self._operators)
        if drawn.jittered.any():
            gain = np.where(drawn.jittered[:, None], drawn.gain, np.float32(1))
            offset = np.where(drawn.jittered[:, None], drawn.offset, np.float32(0))
            images = images.mul_(self._send(gain)[:, None, None, :]).add_(self._send(offset)[:, None, None, :])
            images = images.clamp_(0.0, 255.0)  # as a file of bytes would be
        return normalise(images.contiguous(), self._mean, self._factor)

    def _windows(self, drawn: DrawnViews, chosen: Integers | slice, margin: int = 0) -> Tensor:
        """What the chosen views see, with a margin of so many pixels on each side."""
        inset = self._inset - margin
        where = Windows(
            drawn.rows[chosen],
            drawn.down[chosen] + inset,
            drawn.right[chosen] + inset,
            drawn.flip_rows[chosen],
            drawn.flip_columns[chosen],
            drawn.transpose[chosen],
        )
        return self.pixels.windows(where, self.side + 2 * margin)

    def _resample(self, drawn: DrawnViews, views: Integers) -> Tensor:
        """Zoom and rotate some of the views, from windows large enough for the most that was drawn."""
        size = self.side
        scale, angle = drawn.scale[views], drawn.angle[views]
        spread = float(np.max(scale * (np.abs(np.cos(angle)) + np.abs(np.sin(angle)))))
        margin = min(self.pixels.size, max(0, int(np.ceil((spread - 1) * size / 2))) + 1)
        window = self._windows(drawn, views, margin)
        share = scale * size / (size + 2 * margin)
        cosine, sine, nought = share * np.cos(angle), share * np.sin(angle), np.zeros_like(share)
        matrix = np.stack([cosine, -sine, nought, sine, cosine, nought], axis=1).reshape(-1, 2, 3)
        shape = (len(views), self.pixels.channels, size, size)
        grid = nn.functional.affine_grid(self._send(matrix.astype(np.float32)), list(shape), align_corners=False)
        inputs = window.permute(0, 3, 1, 2).to(torch.float32)
        sampled = nn.functional.grid_sample(inputs, grid, "bilinear", "border", align_corners=False)
        return sampled.permute(0, 2, 3, 1)

    def _send(self, values: npt.NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self.pixels.device, non_blocking=True)


# ---------------------------------------------------------------------------------------------
# Pixels: blurred by being made smaller and larger again, and normalised
# ---------------------------------------------------------------------------------------------
@lru_cache(maxsize=8)
def blur_operators(size: int, lowest: float) -> Tensor:
    """Matrices that resample a line of pixels to a fraction of its length and back.

    Resampling is linear and separable, so that "down by f with antialiasing, then up" is A_f · X · A_fᵀ;
    with a matrix for each factor, every view of a batch can have its own factor in one product. The
    matrices are what torch's own interpolation makes of the unit vectors.

    Args:
        size: Pixels in a line.
        lowest: The smallest factor, in (0, 1].

    Returns:
        (LEVELS, size, size) float32; the first is of the smallest factor, the last of nearly 1.
    """
    # Each unit vector as a picture four columns wide: torch's antialiasing goes wrong on a single column.
    lines = torch.eye(size)[:, None, :, None].repeat(1, 1, 1, 4)
    operators = []
    for level in range(LEVELS):
        factor = lowest + (1.0 - lowest) * level / LEVELS
        small = (max(1, round(size * factor)), 4)
        down = nn.functional.interpolate(lines, size=small, mode="bilinear", antialias=True, align_corners=False)
        back = nn.functional.interpolate(down, size=(size, 4), mode="bilinear", align_corners=False)
        operators.append(back[:, 0, :, 0].T)
    return torch.stack(operators).contiguous()


def blur(images: Tensor, levels: Tensor, operators: Tensor) -> Tensor:
    """Blur each image by its own factor.

    Args:
        images: (B, H, H, C) float.
        levels: (B,) integers below :data:`LEVELS`, on the images' device.
        operators: From :func:`blur_operators`, on the images' device.

    Returns:
        (B, H, H, C), a new tensor.
    """
    count, size, _, channels = images.shape
    matrix = operators[levels]
    rows = torch.bmm(matrix, images.reshape(count, size, size * channels)).view(count, size, size, channels)
    columns = rows.transpose(1, 2).reshape(count, size, size * channels)
    return torch.bmm(matrix, columns).view(count, size, size, channels).transpose(1, 2)


def coarser(images: Tensor, side: int) -> Tensor:
    """Pictures (B, C, H, H) of the same ground with fewer pixels, (B, C, side, side), antialiased."""
    if images.shape[2] == side:
        return images
    small = nn.functional.interpolate(images, (side, side), mode="bilinear", antialias=True, align_corners=False)
    return small.contiguous(memory_format=torch.channels_last)


def normalise(pixels: Tensor, mean: Tensor, factor: Tensor) -> Tensor:
    """Normalise float pixels in place, whole rows at a time: an axis as short as that of the bands is walked slowly.

    Args:
        pixels: (n, H, W, C) float32, contiguous, 0…255.
        mean: (C,) what is taken off.
        factor: (C,) by what the rest is multiplied.

    Returns:
        (n, C, H, W), the same memory, which is channels_last.
    """
    count, height, width, bands = pixels.shape
    rows = pixels.view(count, height, width * bands)
    rows.sub_(mean.repeat(width)).mul_(factor.repeat(width))
    return pixels.permute(0, 3, 1, 2)
