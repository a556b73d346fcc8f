"""Views of pictures: heavily changed in training, as they are otherwise."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.device import Precision, autocast
from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.model import Encoder
from trainer.encoders.options import ViewOptions
from trainer.encoders.views import ViewMaker, draw_views
from trainer.geolocation.network.layers import encoder_features
from trainer.geolocation.options import AUGMENTATIONS
from trainer.geolocation.places.place_pictures import PixelStore
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

PHOTOS = ViewOptions(
    shift=0.1,
    mirror_shift=0.1,
    flips=False,
    quarter_turns=False,
    zoom=0.3,
    rotation=8.0,
    resampled_share=0.8,
    blur_share=0.3,
    blur_lowest=0.4,
    jitter_share=0.8,
    brightness=0.3,
    contrast=0.3,
    band_gain=0.1,
)
"""For photos, where up is up and left is left: traffic keeps to one side."""

TILES = ViewOptions(
    shift=0.125,
    mirror_shift=0.125,
    blur_share=0.3,
    jitter_share=0.5,
    brightness=0.05,
    contrast=0.05,
    band_gain=0.02,
)
"""For tiles from above: any turn is as good, and the colour of the ground tells where it is."""

_PIXELS_AT_ONCE = 128 * 64 * 64


def view_options(augmentation: str, upright: bool) -> ViewOptions | None:
    """The views of training; None for pictures as they are.

    Raises:
        InputError: there is no such augmentation.
    """
    if augmentation not in AUGMENTATIONS:
        raise InputError(
            say("geolocation.no-augmentation", "'{augmentation}' is no augmentation.", augmentation=augmentation),
            say("any.use-one-of", "Use one of {known}.", known=", ".join(AUGMENTATIONS)),
            "usage",
        )
    if augmentation == "none":
        return None
    photos = upright if augmentation == "auto" else augmentation == "photos"
    return PHOTOS if photos else TILES


class PictureViews:
    """Makes normalised views of a store's pictures on the compute device.

    Args:
        store: The pixels.
        device: Where views go.
        card: Mean and deviation of the bands.
        options: Views of training; None: as they are.
        sizes: Sides in pixels that training looks at, one drawn for each batch; empty: the store's own.
    """

    def __init__(
        self,
        store: PixelStore,
        device: torch.device,
        card: ModelCard,
        options: ViewOptions | None,
        sizes: Sequence[int] = (),
    ) -> None:
        self._store = store
        self.device = device
        self.side = store.crop
        self._mean = np.array(card.mean, np.float32)
        self._std = np.array(card.std, np.float32)
        self._sizes = list(sizes)
        self._maker: ViewMaker | None = None
        if options is not None:
            # Without neighbours: what a shift brings in is mirrored, never a piece of a tile of another split.
            self._pixels = TilePixels(store.images, None, device)
            self._options = replace(options, crop=store.crop / store.images.shape[1])
            self._maker = ViewMaker(self._pixels, self._mean, self._std, self._options)

    def drawn(self, views: Integers, rng: np.random.Generator) -> Tensor:
        """Views of training, (n, C, H, W), from a generator alone."""
        if self._maker is None:
            return self.plain(views)
        images = self._maker.make(draw_views(rng, self._store.row[views], self._pixels, self._options, self._mean))
        if self._sizes:
            side = self._sizes[int(rng.integers(len(self._sizes)))]
            if side != images.shape[2]:
                images = nn.functional.interpolate(images, (side, side), mode="bilinear", antialias=True)
        return images

    def plain(self, views: Integers, symmetry: int = 0) -> Tensor:
        """The middle of the pictures, (n, C, H, W); ``symmetry`` is one of the eight of a square, 0 for none."""
        images = self._store.images[self._store.row[views]]
        inset = (images.shape[1] - self._store.crop) // 2
        images = images[:, inset : inset + self._store.crop, inset : inset + self._store.crop]
        if symmetry & 1:
            images = images[:, ::-1]
        if symmetry & 2:
            images = images[:, :, ::-1]
        if symmetry & 4:
            images = images.transpose(0, 2, 1, 3)
        values = torch.from_numpy(np.ascontiguousarray(images)).to(self.device).float()
        mean, std = torch.from_numpy(self._mean).to(self.device), torch.from_numpy(self._std).to(self.device)
        return ((values - mean) / std).permute(0, 3, 1, 2)


def generator(seed: int, what: str, number: int) -> np.random.Generator:
    """A generator for one purpose and one step, so that a resumed run draws the same."""
    return np.random.default_rng((seed, zlib.crc32(what.encode()), number))


@torch.no_grad()
def features_of_views(
    encoder: Encoder,
    views: PictureViews,
    numbers: Integers,
    precision: Precision,
    position: int | np.random.Generator = 0,
    reporter: Reporter = SILENT,
) -> Tensor:
    """Features of views, (n, F) float32 on the CPU.

    Args:
        encoder: Its backbone computes.
        views: Makes the images.
        numbers: (n,) which views.
        precision: How it computes.
        position: One of the eight of a square that pictures are looked at in; a generator draws views of training.
        reporter: May stop it.
    """
    training = encoder.training
    encoder.eval()
    at_once = max(1, _PIXELS_AT_ONCE * (8 if views.device.type == "cuda" else 1) // views.side**2)
    parts = []
    for start in range(0, len(numbers), at_once):
        reporter.raise_if_cancelled()
        part = numbers[start : start + at_once]
        images = views.plain(part, position) if isinstance(position, int) else views.drawn(part, position)
        with autocast(precision, views.device):
            parts.append(encoder_features(encoder, images).float().cpu())
    encoder.train(training)
    return torch.cat(parts)
