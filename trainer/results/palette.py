"""Colours that people can tell apart, also those who see no difference between red and green.

The first seven are Okabe and Ito's (2008, "Color Universal Design"). Further ones are chosen by the
algorithm: each is the colour that lies farthest, in the perceptual space Oklab (Ottosson 2020), from
all that were chosen before it, as seen with normal vision and with full protanopia and deuteranopia
(simulated by the matrices of Machado, Oliveira and Fernandes 2009), whichever sees the least difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

Colour = tuple[int, int, int]
Floats = npt.NDArray[np.float64]

OKABE_ITO: tuple[Colour, ...] = (
    (0, 114, 178),
    (230, 159, 0),
    (0, 158, 115),
    (204, 121, 167),
    (86, 180, 233),
    (213, 94, 0),
    (240, 228, 66),
)
MAGMA: tuple[Colour, ...] = (
    (0, 0, 4),
    (59, 15, 112),
    (140, 41, 129),
    (222, 73, 104),
    (254, 159, 109),
    (252, 253, 191),
)
"""Matplotlib's magma at six places from 0 to 1: even to the eye, also without colours and to colour-blind people."""
MOST = 32
LIGHTNESS = (0.3, 0.92)
"""Neither black nor white, which a map uses for outlines, labels and paper."""
_STEP = 15

# linear RGB to linear RGB as a dichromat sees it (severity 1.0)
_PROTANOPIA = np.array(
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
)
_DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
_TO_LMS = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
_TO_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def hex_colour(colour: Colour) -> str:
    """``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def blend(colours: Sequence[Colour], share: float) -> Colour:
    """The colour at ``share``, 0…1, of the way through a ramp of colours that are evenly spaced."""
    place = min(max(share, 0.0), 1.0) * (len(colours) - 1)
    before = min(int(place), len(colours) - 2)
    parts = zip(colours[before], colours[before + 1])
    red, green, blue = (int(low + (high - low) * (place - before) + 0.5) for low, high in parts)
    return red, green, blue


@lru_cache(maxsize=MOST)
def distinct_colours(count: int) -> tuple[Colour, ...]:
    """``count`` colours (1…32); a longer list begins with the shorter one."""
    if not 1 <= count <= MOST:
        raise ValueError(f"{count} colours: between 1 and {MOST} can be told apart")
    if count <= len(OKABE_ITO):
        return OKABE_ITO[:count]
    levels = np.arange(0, 256, _STEP)
    candidates = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)
    lightness = oklab(_linear(candidates))[:, 0]
    candidates = candidates[(lightness > LIGHTNESS[0]) & (lightness < LIGHTNESS[1])]
    seen = _as_seen(candidates)
    chosen = list(OKABE_ITO)
    nearest = np.full(len(candidates), np.inf)
    for colour in OKABE_ITO:
        nearest = np.minimum(nearest, _distance(seen, _as_seen(np.array([colour]))))
    while len(chosen) < count:
        place = int(nearest.argmax())
        chosen.append((int(candidates[place, 0]), int(candidates[place, 1]), int(candidates[place, 2])))
        nearest = np.minimum(nearest, _distance(seen, seen[:, place : place + 1]))
    return tuple(chosen)


def least_difference(colours: tuple[Colour, ...]) -> float:
    """The smallest Oklab distance between two of the colours, over normal, protan and deutan vision."""
    seen = _as_seen(np.array(colours))
    apart = np.stack([_distance(seen, seen[:, place : place + 1]) for place in range(len(colours))])
    return float(apart[~np.eye(len(colours), dtype=bool)].min())


def oklab(linear: Floats) -> Floats:
    """Oklab (…, 3) of linear RGB (…, 3) in 0…1."""
    return np.asarray(np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T)


def _linear(colours: npt.NDArray[np.integer[Any]]) -> Floats:
    """Linear light of sRGB 0…255."""
    share = colours / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _as_seen(colours: npt.NDArray[np.integer[Any]]) -> Floats:
    """(3 kinds of vision, M, 3) in Oklab."""
    linear = _linear(colours)
    views = [linear, *(np.clip(linear @ matrix.T, 0.0, 1.0) for matrix in (_PROTANOPIA, _DEUTERANOPIA))]
    return np.stack([oklab(view) for view in views])


def _distance(seen: Floats, one: Floats) -> Floats:
    """(M,) from each of M colours to one, by the vision that tells them apart the least."""
    return np.asarray(np.linalg.norm(seen - one, axis=2).min(axis=0))
