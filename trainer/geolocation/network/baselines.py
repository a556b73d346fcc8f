"""What any method must beat, and what none can: always shown beside it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from trainer.geography.great_circle import distance_km, from_vectors, unit_vectors

Floats = npt.NDArray[np.float64]

BINS = 8


def constant_position(longitude: Floats, latitude: Floats) -> tuple[float, float]:
    """The mean of the training positions on the sphere."""
    east, north = from_vectors(unit_vectors(longitude, latitude).mean(axis=0))
    return float(east), float(north)


def random_errors(
    longitude: Floats, latitude: Floats, train_longitude: Floats, train_latitude: Floats, seed: int = 0
) -> Floats:
    """Errors (km) of a training position drawn at random for each place."""
    drawn = np.random.default_rng(seed).integers(0, len(train_longitude), len(longitude))
    return np.asarray(distance_km(train_longitude[drawn], train_latitude[drawn], longitude, latitude))


def image_statistics(pixels: npt.NDArray[np.uint8]) -> Floats:
    """Mean, standard deviation and histogram of each band, (n, C · (2 + bins)), of images (n, H, W, C)."""
    count, channels = len(pixels), pixels.shape[-1]
    flat = pixels.reshape(count, -1, channels)
    mean, std = flat.mean(axis=1) / 255, flat.std(axis=1) / 255
    place = (flat.astype(np.int64) * BINS) // 256 + np.arange(channels) * BINS
    place += np.arange(count)[:, None, None] * channels * BINS
    histogram = np.bincount(place.ravel(), minlength=count * channels * BINS).reshape(count, -1) / flat.shape[1]
    return np.concatenate([mean, std, np.sqrt(histogram)], axis=1)


def nearest_by(train: Floats, wanted: Floats) -> npt.NDArray[np.int64]:
    """The row of ``train`` (g, F) nearest to each of ``wanted`` (n, F), features standardised by the former."""
    mean, std = train.mean(axis=0), np.maximum(train.std(axis=0), 1e-6)
    known, asked = (train - mean) / std, (wanted - mean) / std
    nearest = np.empty(len(asked), np.int64)
    for start in range(0, len(asked), 512):
        part = asked[start : start + 512]
        apart = (known**2).sum(axis=1)[None, :] - 2 * part @ known.T
        nearest[start : start + 512] = apart.argmin(axis=1)
    return nearest
