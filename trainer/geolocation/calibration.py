"""Choosing the decoder and its radius on the validation split, which no weight was fitted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from trainer.geolocation.decoding import Belief, Decoder, decode
from trainer.great_circle import distance_km

Floats = npt.NDArray[np.float64]

BANDWIDTHS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Kernels of ``peak`` that are tried, in units of the typical distance between neighbouring training places."""
LEAST_PLACES = 10
"""With fewer places in the validation split nothing is chosen by it."""


def candidates(scale_km: float, probability: float) -> list[Decoder]:
    """The decoders that are tried.

    Args:
        scale_km: Typical distance between neighbouring training places.
        probability: What the radius is to hold.
    """
    plain = [Decoder("mode"), Decoder("mean")]
    peaks = [Decoder("peak", bandwidth_km=factor * scale_km) for factor in BANDWIDTHS]
    return [replace(item, probability=probability, floor_km=scale_km) for item in plain + peaks]


def choose_decoder(
    belief: Belief, longitude: Floats, latitude: Floats, tried: Sequence[Decoder], by: str = "median"
) -> tuple[Decoder, float]:
    """The decoder with the least error, its radius calibrated.

    Args:
        belief: Of the validation places.
        longitude: Their true positions, degrees (n,).
        latitude: Degrees (n,).
        tried: The decoders; the first is taken where there are fewer than :data:`LEAST_PLACES` places.
        by: ``median`` or ``mean`` error.

    Returns:
        The decoder, and its error in km (infinite where nothing could be measured).
    """
    if len(longitude) == 0:
        return tried[0], float("inf")
    errors = []
    for decoder in tried if len(longitude) >= LEAST_PLACES else tried[:1]:
        decoded = decode(belief, decoder)
        apart = distance_km(decoded.longitude, decoded.latitude, longitude, latitude)
        errors.append(float(np.median(apart) if by == "median" else np.mean(apart)))
    best = int(np.argmin(errors))
    return calibrated(belief, longitude, latitude, tried[best]), errors[best]


def calibrated(belief: Belief, longitude: Floats, latitude: Floats, decoder: Decoder) -> Decoder:
    """The decoder with the factor at which its radius holds as often as it says.

    Split conformal prediction with the normalised score error / spread (Lei et al. 2018,
    https://arxiv.org/abs/1604.04173, sections 2.2 and 5.2): the factor is the ⌈(n + 1) · p⌉-th smallest score, so that
    the radius holds with probability p or more over places like those of the validation split.
    """
    if len(longitude) == 0:
        return decoder
    plain = replace(decoder, factor=1.0)
    decoded = decode(belief, plain)
    error = distance_km(decoded.longitude, decoded.latitude, longitude, latitude)
    score = np.sort(error / np.maximum(decoded.radius_km, 1e-9))
    rank = int(np.ceil((len(score) + 1) * decoder.probability))
    return replace(plain, factor=max(float(score[min(rank, len(score)) - 1]), 1e-6))
