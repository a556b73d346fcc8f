"""The encoder that comes with the trainer: what it learned from many open sources, fitted to tiles of any bands.

What it is, of whom its pictures are, what it measures and what it is bad at stand in ``starter.md`` beside the weights.
``resources/starter/train_starter.py`` made it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, RunFiles
from trainer.encoders.backbones import STARTER, STARTER_DIMENSION
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.device import choose_device
from trainer.encoders.inference import InferenceEncoder
from trainer.encoders.model import make_encoder
from trainer.encoders.weights import starter_weights
from trainer.encoders.whitening import fold_into, whitening
from trainer.messages import say

WHITENING = 0.8
"""Farther than in the recipe of `train`: what was learned of other images leaves these in few directions; measured."""
SAMPLE = 4096
"""Tiles to which it is fitted, at most."""
LEAST_TILES = 4 * STARTER_DIMENSION
"""From so many on, the principal directions of the tiles themselves are evened out; of fewer they are chance."""
LEAST_STD = 1.0
"""Of a band, in 0…255: a constant one has none."""


def leave_starter(run: Path, images: npt.NDArray[np.uint8], card: ModelCard, device: str) -> None:
    """Leave the starter as a run, fitted to tiles: nothing is learned, but it sees their bands as it is used to.

    The first layer is spread over the bands, which are normalised by their own mean and deviation; the embedding is
    centred on the tiles, and its directions are evened out as `train` does at its end, and farther.

    Args:
        run: The folder.
        images: A sample (n, H, W, C) uint8 of the tiles.
        card: What is known of the tiles; the encoder's own entries are filled in here.
        device: Where the sample is embedded, as for :func:`trainer.encoders.device.choose_device`.

    Raises:
        InputError: there is no tile, or the weights are missing or damaged.
    """
    if not len(images):
        raise InputError(
            say("encoders.starter-sees-nothing", "There is no tile with data to fit the starter to."),
            say("encoders.check-extent-and-nodata", "Check the extent, the nodata value and --min-valid."),
            "no-valid-tiles",
        )
    mean, std = _statistics(images)
    card = replace(card, mean=mean, std=std, method="contrastive", weights=STARTER, relative_bands=True)
    encoder = make_encoder(card.backbone, card.channels, card.dimension, STARTER, relative_bands=True)
    kept = {name: value for name, value in starter_weights().items() if name.startswith("embedding.")}
    encoder.load_state_dict(kept, strict=False)
    if encoder.relative_bands is not None:
        encoder.relative_bands.describe(mean, std)
    if len(images) >= LEAST_TILES:
        vectors = InferenceEncoder(encoder, card, choose_device(device), "fp32").embed(images, unit=False)
        fold_into(encoder.embedding, *whitening(vectors, WHITENING))
    state = {name: value.detach().cpu().contiguous() for name, value in encoder.state_dict().items()}
    save_tensors(run / RunFiles.WEIGHTS, state)
    card.save(run)


def _statistics(images: npt.NDArray[np.uint8]) -> tuple[list[float], list[float]]:
    """Mean and deviation of each band, in 0…255, tile by tile so that no copy of all of them is made."""
    sums = np.zeros((2, images.shape[-1]))
    for image in images:
        values = image.reshape(-1, image.shape[-1]).astype(np.float64)
        sums += [values.sum(axis=0), np.square(values).sum(axis=0)]
    mean, square = sums / (len(images) * images.shape[1] * images.shape[2])
    return mean.tolist(), np.maximum(np.sqrt(np.maximum(square - mean**2, 0)), LEAST_STD).tolist()
