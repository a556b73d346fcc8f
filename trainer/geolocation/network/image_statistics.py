"""What pictures show without any network: a baseline finds the training place that is nearest by it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import PixelStore

Floats = npt.NDArray[np.float64]

BINS = 8


def place_statistics(places: GeotaggedSet, store: PixelStore) -> Floats:
    """(n, C · (2 + bins)) of places: means of :func:`image_statistics` over their views."""
    parts = [image_statistics(store.images[store.row[start : start + 256]]) for start in range(0, len(store.row), 256)]
    statistics = np.concatenate(parts)
    first = np.searchsorted(places.view_place, np.arange(len(places)))
    count = np.bincount(places.view_place, minlength=len(places))
    return np.asarray(np.add.reduceat(statistics, first, axis=0) / count[:, None])


def image_statistics(pixels: npt.NDArray[np.uint8]) -> Floats:
    """Mean, standard deviation and histogram of each band, (n, C · (2 + bins)), of images (n, H, W, C)."""
    count, channels = len(pixels), pixels.shape[-1]
    flat = pixels.reshape(count, -1, channels)
    mean, std = flat.mean(axis=1) / 255, flat.std(axis=1) / 255
    place = (flat.astype(np.int64) * BINS) // 256 + np.arange(channels) * BINS
    place += np.arange(count)[:, None, None] * channels * BINS
    histogram = np.bincount(place.ravel(), minlength=count * channels * BINS).reshape(count, -1) / flat.shape[1]
    return np.concatenate([mean, std, np.sqrt(histogram)], axis=1)
