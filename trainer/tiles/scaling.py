"""16-bit, float and other values become 0…255: which values do, of each source, and whether a source survives it.

Scale and offset of a band are applied: ranges are those of what values mean, so that one reflectance is one byte
however it is stored. What is read stays as it is stored; the range is brought to it instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.imagery.samples import ACROSS, spread
from trainer.imagery.sources import PixelSource
from trainer.imagery.validity import Absent, Fill
from trainer.messages import Text, say
from trainer.tiles.shifted_sources import told_shifted
from trainer.tiles.tileset import Pixels

Scaling = list[list[float]]
Floats = npt.NDArray[np.float64]

AS_IT_IS = (0.0, 255.0)
COARSE_SIDE, FEW_VALUES = 1024, 4096
"""Where so few sampled pixels have data, all of the source is looked at, at so many pixels a side."""

MOST_CUT_OFF = 0.5
LEAST_SPREAD = 1 / 8
"""A source does not fit a range where more values than that share lie beyond it, or where they take less of it."""
MOST_CUT_OFF_OF_ANOTHER_DEPTH = 0.1
LEAST_SPREAD_OF_ANOTHER_DEPTH = 1 / 2
"""Clouds may well lie beyond the range of a scene without any, and a dark scene takes little of it; of another depth,
less is a sign of other units: 0 to 100 percent beside bytes of 0 to 255."""

CROWD, FEWEST_CROWDED = 8.0, 32
"""Half of the values take that share of what all of them take, or more, even of radar; fewer values say nothing."""
FEW_LEVELS = 16
"""Of 256: bytes that take no more are told."""
RASTERS_LOOKED_AT, MANY = 4, 16
"""Of many sources of bytes a few are looked at, with as few places as if there were so many."""

LARGEST_SINGLE = 1e37
SINGLE_DIGITS = 1e-4
"""Single precision has seven digits and ends at 3e38: ranges that need more are computed in double precision."""
EVENLY = 1e-6
"""Of a byte: what lies in the middle of two goes to the upper one, whatever the last digits of the range."""


@dataclass(frozen=True)
class Learned:
    """What an encoder was trained on, where its range is applied to other sources.

    Attributes:
        stored_as: Type of the pixels (``uint16``); "" where it was not kept, and scale and offset were not applied.
        mean: Of each band, in 0…255.
        std: Of each band, in 0…255.
    """

    stored_as: str = ""
    mean: Sequence[float] = ()
    std: Sequence[float] = ()


@dataclass(frozen=True)
class Scalings:
    """Which values become 0 and 255.

    Attributes:
        common: (low, high) of each band, of what values mean.
        each: The same for every source, in numbers as it stores them; one that does not fit has its own.
        remarks: What is to be told: sentences, each with what to do.
    """

    common: Scaling
    each: list[Scaling]
    remarks: list[tuple[Text, Text]] = field(default_factory=list)


def find_scaling(
    sources: Sequence[PixelSource],
    percentiles: tuple[float, float],
    absent: Sequence[Absent | None] = (),
    given: Scaling | None = None,
    learned: Learned | None = None,
) -> Scalings:
    """The range of each band: measured, [0, 255] where every source is 8-bit, or the one that is given.

    Pixels are read at full resolution, at places all over each source, so memory does not grow with it and
    overviews have no say. A band of one value gets a range around it. A source of another depth that the range
    would leave black, white or flat is scaled by its own statistics, and one of the same depth is told.

    Args:
        sources: With the same bands.
        percentiles: Low and high.
        absent: The undeclared no data of each source, which is not measured.
        given: Ranges of what values mean.
        learned: Of the encoder that they are given for.

    Raises:
        InputError: no source has a single valid pixel to measure.
    """
    count = len(sources[0].bands)
    linear = [list(source.linear) or [(1.0, 0.0)] * count for source in sources]
    if learned is not None and not learned.stored_as:  # its range was measured before scale and offset were applied
        linear = [[(1.0, 0.0)] * count for _ in sources]
    bytes_as_they_are = all(source.dtype == np.uint8 for source in sources) and all(
        pairs == linear[0] and all(scale > 0 for scale, _ in pairs) for pairs in linear
    )
    as_stored = [list(AS_IT_IS) for _ in range(count)]
    if bytes_as_they_are and (given is None or given == _meant(as_stored, linear[0])):
        return Scalings(_meant(as_stored, linear[0]), [as_stored for _ in sources], _told_narrow(sources, absent))
    samples = [
        _sample(source, absent[place] if absent else None, pairs, len(sources))
        for place, (source, pairs) in enumerate(zip(sources, linear))
    ]
    if given is None and not any(map(len, samples)):
        raise no_valid_pixels(sources)
    depths = [_depth(source.dtype) for source in sources]
    common = given or _measured(np.concatenate(samples), percentiles)
    ranges = [common] * len(sources)
    fits = [_Fit.of(sample, common) for sample in samples]
    remarks: list[tuple[Text, Text]] = []
    if given is not None:
        depth = _depth(np.dtype(learned.stored_as)) if learned and learned.stored_as else ""
        for place, fit in enumerate(fits):
            other = depths[place] != depth if depth else (depths[place] == "byte") != (common == as_stored)
            if other and not fit.of_like_units():
                ranges[place] = _like_training(samples[place], percentiles, learned)
                remarks.append(_told_of_other_depth(sources[place]))
                fits[place] = _Fit.of(samples[place], ranges[place])
    elif len(set(depths)) > 1 and not all(fit.of_like_units() for fit in fits):
        for depth in dict.fromkeys(depths):
            members = [place for place in range(len(sources)) if depths[place] == depth]
            within = np.concatenate([samples[place] for place in members])
            own = _measured(within, percentiles) if len(within) else common
            for place in members:
                ranges[place] = own if depth != "byte" else _meant(as_stored, linear[place])
                if not fits[place].of_like_units():
                    remarks.append(_told_of_two_depths(sources[place]))
                fits[place] = _Fit.of(samples[place], ranges[place])
        common = ranges[0]
    for place, fit in enumerate(fits):
        if not fit.whole() and not (depths[place] == "byte" and ranges[place] == _meant(as_stored, linear[place])):
            remarks.append(
                _told_lost(sources[place], fit, given is not None, len({str(pairs) for pairs in linear}) > 1)
            )
    remarks += told_shifted(sources, samples, depths)
    return Scalings(common, [_stored(low_high, pairs) for low_high, pairs in zip(ranges, linear)], remarks)


def _told_narrow(sources: Sequence[PixelSource], absent: Sequence[Absent | None]) -> list[tuple[Text, Text]]:
    """What is told of bytes of which few are used: numbers of classes, masks of 0 and 1, or a picture that is black.

    Bytes are taken as they are all the same, for black is what is there. A few rasters tell of all.
    """
    chosen = np.unique(np.linspace(0, len(sources) - 1, RASTERS_LOOKED_AT).round().astype(int)).tolist()
    places = [place for place in chosen if sources[place].kind == "raster"]
    samples = [
        _sample(sources[place], absent[place] if absent else None, [(1.0, 0.0)] * len(sources[place].bands), MANY)
        for place in places
    ]
    values = np.concatenate(samples) if samples else np.empty((0, 1))
    if len(values) == 0:
        return []
    least, most = values.min(axis=0), values.max(axis=0)
    levels = int((most - least).max()) + 1
    if levels == 1 or levels > FEW_LEVELS:  # of one value there is nothing to keep
        return []
    return [
        (
            say(
                "tiles.bytes-take-few-levels",
                "{path}: its bytes are {least:.0f} to {most:.0f}, of 0 to 255: nearly black to what learns from them, "
                "which takes 8-bit imagery as it is.",
                path=sources[places[0]].path,
                least=least.min(),
                most=most.max(),
            ),
            say(
                "tiles.stretch-bytes-first",
                "If it is no such picture, stretch it first (gdal_translate -scale IN OUT).",
            ),
        )
    ]


def _meant(stored: Scaling, linear: Sequence[tuple[float, float]]) -> Scaling:
    return [[low * scale + offset, high * scale + offset] for (low, high), (scale, offset) in zip(stored, linear)]


def _stored(meant: Scaling, linear: Sequence[tuple[float, float]]) -> Scaling:
    return [[(low - offset) / scale, (high - offset) / scale] for (low, high), (scale, offset) in zip(meant, linear)]


def _depth(dtype: np.dtype[Any]) -> str:
    """Types whose numbers have a like range, as far as a type says."""
    return "float" if dtype.kind == "f" else "byte" if dtype == np.uint8 else "whole"


def _sample(source: PixelSource, absent: Absent | None, linear: Sequence[tuple[float, float]], sources: int) -> Floats:
    """What pixels with data mean, all over a source: (n, bands)."""
    parts = []
    step = max(len(linear) // 8, 1)  # of many bands fewer pixels, so that memory stays the same
    for box in spread(source.width, source.height, max(round(ACROSS / sources**0.5), 2)):
        pixels, valid = source.read(*box)
        outside = None if absent is None else absent.within(pixels, box.column, box.row)
        if outside is not None:
            valid = ~outside if valid is None else valid & ~outside
        parts.append((pixels.reshape(-1, pixels.shape[2]) if valid is None else pixels[valid])[::step])
    if step * sum(map(len, parts)) < min(
        FEW_VALUES, source.width * source.height
    ):  # little of it has data: look everywhere
        pixels, valid = source.overview(COARSE_SIDE)
        if isinstance(absent, Fill) or (absent is not None and pixels.shape[:2] == (source.height, source.width)):
            outside = absent.within(pixels, 0, 0)
            valid = valid if outside is None else ~outside if valid is None else valid & ~outside
        whole = (pixels.reshape(-1, pixels.shape[2]) if valid is None else pixels[valid])[::step]
        parts = [whole] if len(whole) > sum(map(len, parts)) else parts
    scale, offset = np.array(linear, np.float64).T
    return np.asarray(np.concatenate(parts).astype(np.float64) * scale + offset)


def _measured(values: Floats, percentiles: tuple[float, float]) -> Scaling:
    low, high = np.percentile(values, percentiles, axis=0)
    flat = high <= low
    low, high = np.where(flat, low - 0.5, low), np.where(flat, high + 0.5, high)
    return [[float(a), float(b)] for a, b in zip(low, high)]


def _like_training(values: Floats, percentiles: tuple[float, float], learned: Learned | None) -> Scaling:
    """The range in which values have the mean and the deviation of the training's; outliers aside."""
    own = _measured(values, percentiles)
    if learned is None or len(learned.mean) != values.shape[1] or not all(std > 0 for std in learned.std):
        return own
    low, high = np.array(own).T
    inner = np.clip(values, low, high)
    mean, std = inner.mean(axis=0), inner.std(axis=0)
    a_byte = std / np.asarray(learned.std)
    lowest = mean - np.asarray(learned.mean) * a_byte
    return [
        pair if spread_ <= 0 else [float(least), float(least + 255.0 * step)]
        for pair, spread_, least, step in zip(own, std, lowest, a_byte)
    ]


@dataclass(frozen=True)
class _Fit:
    """How a source's values lie in a range: the share beyond it, and how much of it those within take."""

    beyond: float
    taken: float

    @classmethod
    def of(cls, values: Floats, scaling: Scaling) -> _Fit:
        if len(values) == 0:
            return cls(0.0, 1.0)
        low, high = np.sort(np.array(scaling, np.float64), axis=1).T
        half = (high - low) / 510
        beyond = float(((values < low - half) | (values > high + half)).mean())
        least, most = np.percentile(values, (1.0, 99.0), axis=0)
        inside = np.clip(most, low, high) - np.clip(least, low, high)
        flat = bool((most <= least).all())  # there is nothing to keep
        taken = inside / (high - low)
        for band, column in enumerate(values.T):
            taken[band] = min(taken[band], _crowded(column) / (high - low)[band])
        return cls(beyond, 1.0 if flat else float(taken.max()))

    def whole(self) -> bool:
        return self.beyond <= MOST_CUT_OFF and self.taken >= LEAST_SPREAD

    def of_like_units(self) -> bool:
        """Whether a source of another depth may well be in the units of the range."""
        return self.beyond <= MOST_CUT_OFF_OF_ANOTHER_DEPTH and self.taken >= LEAST_SPREAD_OF_ANOTHER_DEPTH


def _crowded(values: Floats) -> float:
    """How wide all values seem by where they crowd: the densest half of those beside the commonest, eight times.

    A number that stands for none, far from all others, makes a range in which they crowd on a few steps. Of few
    values, as of classes, nothing is told: infinite.
    """
    found, counts = np.unique(values, return_counts=True)
    rest = np.sort(values[values != found[counts.argmax()]])
    half = len(rest) // 2
    if len(found) < FEWEST_CROWDED or half < FEWEST_CROWDED:
        return math.inf
    widths = rest[half:] - rest[: len(rest) - half]
    least = int(widths.argmin())
    within = rest[least : least + half]
    several = np.count_nonzero(np.diff(within)) >= FEWEST_CROWDED
    return CROWD * float(widths[least]) if several else math.inf


def _told_of_other_depth(source: PixelSource) -> tuple[Text, Text]:
    return (
        say(
            "tiles.scaled-by-own-statistics",
            "{path} ({kind}) is of another depth than the training's: it is brought to it by its own statistics.",
            path=source.path,
            kind=source.dtype.name,
        ),
        say("tiles.depth-of-training-compares-best", "Imagery of the depth of the training compares best."),
    )


def _told_of_two_depths(source: PixelSource) -> tuple[Text, Text]:
    return (
        say(
            "tiles.each-depth-by-itself",
            "{path} ({kind}) is of another depth than other sources: each depth is brought to 8 bits by itself.",
            path=source.path,
            kind=source.dtype.name,
        ),
        say(
            "tiles.one-depth-compares-best",
            "Sources of one depth, or with scale and offset that say what values mean, compare best.",
        ),
    )


def _told_lost(source: PixelSource, fit: _Fit, given: bool, partly_tagged: bool) -> tuple[Text, Text]:
    what = say(
        "tiles.lies-beyond-range",
        "{path}: {share:.0f} % of its values lie beyond those that become 0 to 255, so little of it is left to see.",
        path=source.path,
        share=100 * fit.beyond,
    )
    if fit.beyond <= MOST_CUT_OFF:
        what = say(
            "tiles.takes-little-of-range",
            "{path}: its values take {levels:.0f} of 256 steps, so little of it is left to see.",
            path=source.path,
            levels=max(256 * fit.taken, 1),
        )
    if given:
        return what, say(
            "tiles.bring-to-units-of-training",
            "If its units are not those of the training, bring it to them (gdal_translate -scale), or train with it.",
        )
    if partly_tagged:
        return what, say(
            "tiles.tag-all-sources",
            "Cut it into a tile set of its own, or tag scale and offset of all sources: some have another or none.",
        )
    return what, say("tiles.cut-set-of-its-own", "Cut it into a tile set of its own, or tag its scale and offset.")


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
    if pixels.dtype.kind in "iu" and pixels.dtype.itemsize <= 2:
        whole = np.empty(pixels.shape, np.uint8)
        unsigned = pixels.view(f"u{pixels.dtype.itemsize}")
        for band, (first, last) in enumerate(scaling):
            table = _bytes_of(pixels.dtype.str, float(first), float(last))
            np.take(table, unsigned[:, :, band], out=whole[:, :, band], mode="clip")
        return whole
    low, high = np.array(scaling, np.float64).T
    largest = np.maximum(np.abs(low), np.abs(high))
    single = bool((largest < LARGEST_SINGLE).all() and (high - low >= SINGLE_DIGITS * largest).all())
    kind = np.float32 if single else np.float64
    low, high = low.astype(kind), high.astype(kind)
    with np.errstate(over="ignore", invalid="ignore"):  # -3.4e38 for no data: cut off below, like all beyond the range
        scaled = (pixels.astype(kind) - low) * (255.0 / (high - low)) + 0.5
    return _whole(scaled)


@lru_cache(maxsize=256)
def _bytes_of(kind: str, low: float, high: float) -> Pixels:
    """What becomes of every number of a small type, in the order of its bits without a sign."""
    dtype = np.dtype(kind)
    numbers = np.arange(1 << (8 * dtype.itemsize)).astype(f"u{dtype.itemsize}").view(dtype).astype(np.float64)
    if not math.isfinite(255.0 / (high - low)):
        return np.zeros(len(numbers), np.uint8)
    return _whole((numbers - low) * (255.0 / (high - low)) + (0.5 + EVENLY))


def _whole(scaled: npt.NDArray[Any]) -> Pixels:
    whole: Pixels = np.clip(np.nan_to_num(scaled, nan=0.0, posinf=255.0, neginf=0.0), 0.0, 255.0).astype(np.uint8)
    return whole
