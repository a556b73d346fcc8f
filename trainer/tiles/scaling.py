"""16-bit, float and other values become 0…255: between a low and a high percentile of each band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.imagery.sources import PixelSource
from trainer.imagery.validity import Absent, Fill
from trainer.messages import say
from trainer.tiles.tileset import Pixels

Scaling = list[list[float]]

AS_IT_IS = (0.0, 255.0)
SAMPLE_SIDE = 1024
"""Pixels a side of the picture of each source that percentiles are taken from."""

LARGEST_SINGLE = 1e37
SINGLE_DIGITS = 1e-4
"""Single precision has seven digits and ends at 3e38: ranges that need more are computed in double precision."""


def measure_scaling(
    sources: Sequence[PixelSource], percentiles: tuple[float, float], absent: Sequence[Absent | None] = ()
) -> Scaling:
    """(low, high) of each band; [0, 255] for all where every source is 8-bit.

    Read through overviews where there are any, every n-th pixel otherwise, so memory does not grow with
    the sources. A band of one value gets a range around it.

    Args:
        sources: With the same bands.
        percentiles: Low and high.
        absent: The undeclared no data of each source; fill values are not measured.

    Raises:
        InputError: no source has a single valid pixel to measure.
    """
    count = len(sources[0].bands)
    if all(source.dtype == np.uint8 for source in sources):
        return [list(AS_IT_IS) for _ in range(count)]
    samples = []
    side = max(SAMPLE_SIDE // max(int(len(sources) ** 0.5), 1), 64)
    for place, source in enumerate(sources):
        window = source.overview(side)
        flat = window.pixels.reshape(-1, count)
        valid = window.valid
        fill = absent[place] if absent else None
        if isinstance(fill, Fill):
            filled = fill.within(window.pixels, 0, 0)
            if filled is not None:
                valid = ~filled if valid is None else valid & ~filled
        samples.append(flat if valid is None else flat[valid.ravel()])
    values = np.concatenate([np.asarray(sample, np.float64) for sample in samples])
    if len(values) == 0:
        raise no_valid_pixels(sources)
    low, high = np.percentile(values, percentiles, axis=0)
    flat_band = high <= low
    low, high = np.where(flat_band, low - 0.5, low), np.where(flat_band, high + 0.5, high)
    return [[float(a), float(b)] for a, b in zip(low, high)]


def no_valid_pixels(sources: Sequence[PixelSource]) -> InputError:
    """The error of sources without data."""
    names = ", ".join(source.path for source in sources[:3])
    return InputError(
        say("tiles.no-pixel-has-data", "{names}: no pixel has data.", names=names),
        say(
            "tiles.check-nodata-value-alpha-band",
            "Check the nodata value, the alpha band and the mask (gdalinfo -mm FILE).",
        ),
        "no-valid-pixels",
    )


def to_bytes(pixels: npt.NDArray[Any], scaling: Sequence[Sequence[float]]) -> Pixels:
    """Values (H, W, C) as uint8: low becomes 0, high 255, beyond them is cut off, NaN becomes 0."""
    if pixels.dtype == np.uint8 and all(tuple(pair) == AS_IT_IS for pair in scaling):
        return pixels
    low, high = np.array(scaling, np.float64).T
    largest = np.maximum(np.abs(low), np.abs(high))
    single = bool((largest < LARGEST_SINGLE).all() and (high - low >= SINGLE_DIGITS * largest).all())
    kind = np.float32 if single else np.float64
    low, high = low.astype(kind), high.astype(kind)
    with np.errstate(over="ignore", invalid="ignore"):  # -3.4e38 for no data: cut off below, like all beyond the range
        scaled = (pixels.astype(kind) - low) * (255.0 / (high - low)) + 0.5
    whole: Pixels = np.clip(np.nan_to_num(scaled, nan=0.0, posinf=255.0, neginf=0.0), 0.0, 255.0).astype(np.uint8)
    return whole
