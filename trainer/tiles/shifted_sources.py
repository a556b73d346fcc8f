"""Sources of one tile set whose values are alike but for one constant, as where only some have an offset untold.

From baseline 04.00 on Sentinel-2's reflectances are stored 1,000 higher than before, and many a copy lost the metadata
that say so: two years in one tile set then differ everywhere, and that is what is learned of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.imagery.sources import PixelSource
from trainer.messages import Text, say

Floats = npt.NDArray[np.float64]

QUANTILES = (2.0, 10.0, 25.0, 50.0, 75.0)
"""Percent. What lights a scene otherwise moves its bright values, and hardly the dark ones; an offset moves all."""
SAME = 0.3
"""How far the difference of a quantile may lie off their median, as a share of it."""
LEAST_SHARE = 0.15
"""A smaller difference, as a share of what the values of a source take, is one of light and season."""
FEWEST_VALUES = 100
SURE_BANDS = 3
"""So many bands do not shift by one number by chance; fewer are compared on the same ground alone."""
SAME_GROUND = 0.5
MOST_SOURCES, MOST_BANDS = 64, 16


def told_shifted(
    sources: Sequence[PixelSource], samples: Sequence[Floats], kinds: Sequence[Any]
) -> list[tuple[Text, Text]]:
    """The remark on two sources that differ by a constant in all bands: the two whose difference is the steadiest.

    Args:
        sources: Of one tile set.
        samples: What pixels of each mean: (n, bands).
        kinds: What only those have in common that are compared, such as the depth.
    """
    some = np.unique(np.linspace(0, len(sources) - 1, min(len(sources), MOST_SOURCES)).round().astype(int)).tolist()
    places = [place for place in some if len(samples[place]) >= FEWEST_VALUES]
    if len(places) < 2:
        return []
    count = samples[places[0]].shape[1]
    bands = np.unique(np.linspace(0, count - 1, min(count, MOST_BANDS)).round().astype(int))
    quantiles = np.array([np.percentile(samples[place][:, bands], (*QUANTILES, 95.0), axis=0) for place in places])
    difference = (quantiles[:, None, :-1] - quantiles[None, :, :-1]).reshape(len(places), len(places), -1)
    shift = np.median(difference, axis=2)
    reach = np.median(quantiles[:, -1] - quantiles[:, 0], axis=1)
    unsteady = np.abs(difference - shift[:, :, None]).max(axis=2)
    found = (shift > 0) & (unsteady <= SAME * shift) & (shift >= LEAST_SHARE * np.maximum(reach[:, None], reach[None]))
    found &= np.array([[kinds[a] == kinds[b] for b in places] for a in places])
    pairs = np.argwhere(found)
    steadiest = np.argsort(unsteady[found] / shift[found], kind="stable")
    for high, low in pairs[steadiest].tolist():
        if count >= SURE_BANDS or _on_one_ground(sources[places[high]], sources[places[low]]):
            return [_told(sources[places[high]], sources[places[low]], float(shift[high, low]))]
    return []


def _on_one_ground(one: PixelSource, other: PixelSource) -> bool:
    if not one.crs_wkt or one.crs_wkt != other.crs_wkt:
        return False
    boxes = np.array([_box(one), _box(other)])
    sides = np.clip(boxes[:, 2:].min(axis=0) - boxes[:, :2].max(axis=0), 0, None)
    return bool(sides.prod() >= SAME_GROUND * (boxes[:, 2:] - boxes[:, :2]).prod(axis=1).min())


def _box(source: PixelSource) -> tuple[float, float, float, float]:
    affine = source.affine
    x = sorted((affine.origin_x, affine.origin_x + source.width * affine.pixel_x))
    y = sorted((affine.origin_y, affine.origin_y + source.height * affine.pixel_y))
    return x[0], y[0], x[1], y[1]


def _told(high: PixelSource, low: PixelSource, shift: float) -> tuple[Text, Text]:
    return (
        say(
            "tiles.sources-differ-by-a-constant",
            "{path} is like {other}, but for some {shift:g} more in every band: one may be stored with an offset.",
            path=high.path,
            other=low.path,
            shift=float(f"{shift:.2g}"),
        ),
        say(
            "tiles.tag-the-offset",
            "Sentinel-2 is stored 1000 higher from 2022 on: tag the offset of such files (gdal_edit.py -offset -1000 "
            "FILE), or cut a tile set of each.",
        ),
    )
