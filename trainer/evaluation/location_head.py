"""One classification head on the image, on the location and on both, judged on the same folds; needs torch.

The head is no geolocation: it is told the position, as one is told it for every tile of a map.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.evaluation.accuracy import accuracy
from trainer.evaluation.measurement import LocationGain, require_positions
from trainer.location.prior import PriorOptions, held_out_classes, region_around
from trainer.reporting import SILENT, Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def measure_location(
    vectors: npt.NDArray[Any],
    longitude: Floats,
    latitude: Floats,
    labels: Integers,
    folds: Integers,
    options: PriorOptions | None = None,
    reporter: Reporter = SILENT,
) -> LocationGain:
    """Train the head on image, location and both, and judge each fold by the others.

    Args:
        vectors: Embeddings (n, dimension).
        longitude: (n,) degrees.
        latitude: (n,) degrees.
        labels: (n,) class numbers, any.
        folds: (n,) spatially blocked folds.
        options: How the head is trained; its region is replaced by that of the tiles.
        reporter: Told of every step.

    Raises:
        InputError: a position is unknown.
        CancelledError: the job was cancelled.
    """
    require_positions(longitude, latitude)
    east = (longitude - longitude[0] + 180.0) % 360.0 - 180.0 + longitude[0]
    longitude = east if np.ptp(east) < np.ptp(longitude) else longitude  # tiles on both sides of the antimeridian
    options = replace(options or PriorOptions(), region=region_around(longitude, latitude))
    codes = np.unique(labels, return_inverse=True)[1].ravel().astype(np.int64)
    images = np.asarray(vectors, np.float64)
    degrees = np.stack([longitude, latitude], axis=1)
    ways: dict[str, tuple[Floats | None, Floats | None]] = {
        "image": (images, None),
        "location": (None, degrees),
        "both": (images, degrees),
    }
    scores = {}
    for way, (image, place) in ways.items():
        reporter.stage("location", f"what the place adds: {way}")
        scores[way] = accuracy(held_out_classes(image, place, codes, folds, options, reporter), codes)
    return LocationGain(options.encoder, scores)
