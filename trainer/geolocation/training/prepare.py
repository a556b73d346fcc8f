"""A geotagged set as an encoder sees it: what any number of heads can be trained on."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.device import Precision, choose_device, choose_precision, flush_denormals
from trainer.encoders.inference import load_encoder
from trainer.encoders.model import Encoder, make_encoder
from trainer.encoders.weights import IMAGENET_MEAN, IMAGENET_STD
from trainer.geolocation.network.locator import view_features
from trainer.geolocation.network.picture_views import PictureViews, features_of_views, generator, view_options
from trainer.geolocation.network.run_folder import symmetries
from trainer.geolocation.options import LearnOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import PixelStore, read_pixels
from trainer.messages import say
from trainer.reporting import Reporter

DEFAULT_SIZE = 128


@dataclass(frozen=True)
class Prepared:
    """A geotagged set as an encoder sees it: what any number of heads can be trained on.

    Attributes:
        places: Without the places whose pictures cannot be read.
        store: Their pixels.
        encoder: As it was before any head.
        card: How its input must look.
        device: Where it computes.
        precision: How.
        training: (A, m, F) features of the training split's views in several variants; nought for other views.
        plain: For each position that pictures are looked at in, features (m, F) of all views as they are.
    """

    places: GeotaggedSet
    store: PixelStore
    encoder: Encoder
    card: ModelCard
    device: torch.device
    precision: Precision
    training: Tensor
    plain: tuple[Tensor, ...]


def prepare(places: GeotaggedSet, options: LearnOptions, folder: Path | None, reporter: Reporter) -> Prepared:
    """Read the pictures and let the encoder look at them.

    Args:
        places: The set.
        options: Which encoder, and how pictures are changed.
        folder: Where pixels go that do not fit into memory.
        reporter: Receives progress.

    Raises:
        InputError: no picture can be read, or the encoder does not fit them.
    """
    device = choose_device(options.device, doubles=True)
    precision = choose_precision(options.precision, device)
    flush_denormals(device)
    torch.manual_seed(options.seed)
    size = _size(places, options)
    places, store = read_pixels(places, size, folder, reporter)
    encoder, card = _encoder(places, store, size, options)
    encoder = encoder.to(device)
    upright = places.pictures.upright
    chosen = view_options(options.augmentation, upright)
    reporter.stage(
        "look", say("geolocation.looking-at-pictures", "Looking at {pictures:,} pictures", pictures=len(store.row))
    )
    views = PictureViews(store, device, card, None)
    passes = symmetries(options, upright)
    plain = tuple(view_features(encoder, views, len(store.row), passes, precision, reporter))
    reporter.stage("features", say("geolocation.looking-at-changed-pictures", "Looking at changed training pictures"))
    train = np.flatnonzero(np.isin(places.view_place, places.rows_in("train")))
    variants = [features[torch.from_numpy(train)] for features in plain]
    changed = PictureViews(store, device, card, chosen)
    for number in range(options.variants if chosen is not None else 0):
        rng = generator(options.seed, "variants", number)
        variants.append(features_of_views(encoder, changed, train, precision, rng, reporter))
        reporter.progress(number + 1, options.variants, "variants")
    training = torch.zeros(len(variants), len(store.row), variants[0].shape[1])
    training[:, torch.from_numpy(train)] = torch.stack(variants)
    return Prepared(places, store, encoder, card, device, precision, training, plain)


def _size(places: GeotaggedSet, options: LearnOptions) -> int:
    if places.pictures.native_side:
        return places.pictures.native_side
    if options.size:
        return options.size
    return ModelCard.load(Path(options.encoder)).size if options.encoder else DEFAULT_SIZE


def _encoder(places: GeotaggedSet, store: PixelStore, size: int, options: LearnOptions) -> tuple[Encoder, ModelCard]:
    """The shared encoder and the card of how its input must look."""
    if options.encoder:
        inference = load_encoder(Path(options.encoder), "cpu")
        card = inference.card
        if card.channels != len(places.pictures.bands):
            raise InputError(
                say(
                    "geolocation.encoder-of-other-bands",
                    "The encoder wants {channels} bands; the pictures have {bands}.",
                    channels=card.channels,
                    bands=len(places.pictures.bands),
                ),
                say("geolocation.use-encoder-same-bands", "Use an encoder of the same bands."),
                "bands",
            )
        encoder = inference.encoder
        if not isinstance(encoder, Encoder):
            raise TypeError(f"{type(encoder).__name__} is no encoder")
        return encoder.requires_grad_(True), dataclasses.replace(card, size=size)
    channels = len(places.pictures.bands)
    encoder = make_encoder(options.backbone, channels, options.dimension, options.weights)
    mean, std = list(IMAGENET_MEAN), list(IMAGENET_STD)
    if options.weights != "imagenet" or channels != len(mean):
        mean, std = _statistics(places, store)
    weights = options.weights if options.weights in {"random", "imagenet", "starter"} else Path(options.weights).name
    return encoder, ModelCard(
        backbone=options.backbone,
        dimension=options.dimension,
        size=size,
        bands=list(places.pictures.bands),
        mean=mean,
        std=std,
        weights=weights,
        trained_on=[Path(places.source).name],
        tiles=len(places),
    )


def _statistics(places: GeotaggedSet, store: PixelStore) -> tuple[list[float], list[float]]:
    """Mean and deviation of the bands over the training split, from 2,000 of its views at most."""
    views = np.flatnonzero(np.isin(places.view_place, places.rows_in("train")))
    chosen = views[np.unique(np.linspace(0, len(views) - 1, min(len(views), 2000)).astype(np.int64))]
    total, squares, count = 0.0, 0.0, 0
    for start in range(0, len(chosen), 256):
        pixels = store.images[store.row[chosen[start : start + 256]]].astype(np.float64)
        total = total + pixels.sum(axis=(0, 1, 2))
        squares = squares + (pixels**2).sum(axis=(0, 1, 2))
        count += pixels[..., 0].size
    mean = np.asarray(total) / count
    std = np.sqrt(np.maximum(np.asarray(squares) / count - mean**2, 1.0))
    return mean.tolist(), std.tolist()
