"""What an embedding must beat, on the same tiles: simple features and encoders that learned nothing here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.embeddings.tile_pictures import TilePixels
from trainer.evaluation.accuracy import Vectors, standardised
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

if TYPE_CHECKING:
    from trainer.encoders.inference import InferenceEncoder
    from trainer.encoders.model import Encoder

Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]

HISTOGRAM_BINS = 16
PCA_SIDE = 32
PCA_COMPONENTS = 64
SEED = 0


@dataclass(frozen=True)
class Baseline:
    """Features of the tiles: ``vectors`` (n, D); ``key`` in the JSON, ``label`` for a person."""

    key: str
    label: str
    vectors: Vectors


@dataclass(frozen=True)
class Baselines:
    """The baselines that could be made, and why the others could not (label to reason)."""

    made: tuple[Baseline, ...]
    skipped: dict[str, str]


IMAGE_STATISTICS = "image_statistics"
PIXEL_PCA = "pixel_pca"
RANDOM_ENCODER = "random_encoder"
IMAGENET = "imagenet"


def image_statistics(images: Images) -> Vectors:
    """Mean, standard deviation and 16-bin histogram of each band.

    Args:
        images: (n, H, W, C).

    Returns:
        (n, C × 18) float32, not standardised.
    """
    count, height, width, bands = images.shape
    values = images.reshape(count, height * width, bands)
    slots = np.arange(count * bands, dtype=np.int64).reshape(count, 1, bands) * HISTOGRAM_BINS
    bins = (values // (256 // HISTOGRAM_BINS)) + slots
    histogram = np.bincount(bins.ravel(), minlength=count * bands * HISTOGRAM_BINS).reshape(count, -1)
    parts = (values.mean(axis=1), values.std(axis=1), histogram / (height * width))
    return np.asarray(np.concatenate(parts, axis=1), np.float32)


@dataclass(frozen=True)
class StatisticsEncoder:
    """Image statistics standardised by those of a set of tiles, so that changed pictures can be compared to them."""

    mean: Vectors
    spread: Vectors

    @classmethod
    def fit(cls, raw: Vectors) -> StatisticsEncoder:
        """From the statistics (N, D) of the tiles as they are."""
        spread = raw.std(axis=0)
        return cls(raw.mean(axis=0), np.where(spread > 1e-12, spread, np.float32(np.inf)))

    def standardise(self, raw: Vectors) -> Vectors:
        """Statistics (n, D) in spreads from the mean."""
        return np.asarray((raw - self.mean) / self.spread, np.float32)

    def embed(self, images: Images) -> Vectors:
        """(n, H, W, C) to (n, D)."""
        return self.standardise(image_statistics(images))


def small_pixels(images: Images) -> Vectors:
    """The tiles at no more than 32 px a side (means of whole blocks), flattened: (n, side² × C) float32."""
    count, height, width, bands = images.shape
    block = max(1, min(height, width) // PCA_SIDE)
    rows, columns = height // block, width // block
    cut = images[:, : rows * block, : columns * block]
    means = cut.reshape(count, rows, block, columns, block, bands).mean(axis=(2, 4), dtype=np.float32)
    return np.asarray(means.reshape(count, -1), np.float32)


def principal_components(features: Vectors, components: int = PCA_COMPONENTS) -> Vectors:
    """Scores on the first principal components: (n, at most ``components``) float32."""
    from sklearn.decomposition import PCA

    components = min(components, *features.shape)
    if features.shape[1] <= components:
        return np.asarray(features - features.mean(axis=0), np.float32)
    scores = PCA(components, svd_solver="randomized", random_state=SEED).fit_transform(features)
    return np.asarray(scores, np.float32)


def make_baselines(
    pixels: TilePixels,
    rows: Integers,
    encoder: InferenceEncoder | None,
    reporter: Reporter = SILENT,
    *,
    fetch: bool = False,
) -> Baselines:
    """Features of tiles by every baseline that can be had.

    Args:
        pixels: The tiles' pixels.
        rows: Which tiles.
        encoder: The encoder that is measured: its backbone is what the random and ImageNet encoders use.
            None leaves those two out.
        reporter: Told of the tiles as they are done.
        fetch: Whether ImageNet weights that are not on this machine may be fetched.
    """
    makers: dict[str, Callable[[Images], Vectors]] = {IMAGE_STATISTICS: image_statistics, PIXEL_PCA: small_pixels}
    labels = {IMAGE_STATISTICS: "image statistics", PIXEL_PCA: f"PCA of pixels, {PCA_COMPONENTS}-D"}
    skipped: dict[str, str] = {}
    if encoder is None:
        reason = "the run that made the embeddings is not to be had (give --run)"
        skipped = {"random encoder": reason, "ImageNet weights": reason}
    else:
        makers[RANDOM_ENCODER] = untrained_features(encoder).embed
        labels[RANDOM_ENCODER] = f"random {encoder.card.backbone}, {PCA_COMPONENTS}-D of PCA"
        try:
            name, frozen = imagenet_features(encoder, fetch=fetch)
            makers[IMAGENET] = frozen.embed
            labels[IMAGENET] = f"ImageNet {name}, {PCA_COMPONENTS}-D of PCA"
        except InputError as error:
            skipped["ImageNet weights"] = error.message
    parts: dict[str, list[Vectors]] = {key: [] for key in makers}
    done = 0
    for part in pixels.batches(rows):
        images = pixels.images(part)
        for key, make in makers.items():
            parts[key].append(make(images))
        done += len(part)
        reporter.progress(done, len(rows), "tiles")
    features = {key: np.concatenate(batches) for key, batches in parts.items()}
    made = [
        Baseline(key, labels[key], standardised(matrix) if key == IMAGE_STATISTICS else principal_components(matrix))
        for key, matrix in features.items()
    ]
    return Baselines(tuple(made), skipped)


def untrained_features(encoder: InferenceEncoder) -> InferenceEncoder:
    """The same backbone with fresh random weights, giving its features (no embedding layer)."""
    import torch

    from trainer.encoders.model import make_encoder

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(SEED)
        fresh = make_encoder(encoder.card.backbone, encoder.card.channels, encoder.card.dimension)
    return _features(fresh, encoder, encoder.card.mean, encoder.card.std)


def imagenet_features(encoder: InferenceEncoder, *, fetch: bool) -> tuple[str, InferenceEncoder]:
    """The same backbone (ResNet-18 where there are no such weights of it) as ImageNet taught it.

    Raises:
        InputError: the weights are not here and may not or cannot be fetched, or the imagery does not have three bands.
    """
    from trainer.encoders.backbones import BACKBONES
    from trainer.encoders.model import make_encoder
    from trainer.encoders.weights import IMAGENET_MEAN, IMAGENET_STD, imagenet_is_here

    if encoder.card.channels != 3:
        raise InputError(
            say(
                "evaluation.imagenet-wants-three-bands",
                "ImageNet's weights want three bands, not {channels}.",
                channels=encoder.card.channels,
            )
        )
    name = encoder.card.backbone if BACKBONES[encoder.card.backbone].imagenet else "resnet18"
    if not fetch and not imagenet_is_here(name):
        raise InputError(
            say(
                "evaluation.imagenet-not-here",
                "those of {name} are not on this machine (--imagenet fetches them)",
                name=name,
            )
        )
    taught = make_encoder(name, 3, encoder.card.dimension, "imagenet")
    return name, _features(taught, encoder, list(IMAGENET_MEAN), list(IMAGENET_STD))


def _features(network: Encoder, like: InferenceEncoder, mean: list[float], std: list[float]) -> InferenceEncoder:
    """An inference encoder on the same device that gives the backbone's features."""
    from torch import nn

    from trainer.encoders.inference import InferenceEncoder

    network.embedding = nn.Identity()  # type: ignore[assignment]
    return InferenceEncoder(network, replace(like.card, mean=mean, std=std), like.device)
