"""Relative bands do not mind exposure; the plain ones stay as they were."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.encoders.card import ModelCard
from trainer.encoders.inference import InferenceEncoder
from trainer.encoders.model import BRIGHTNESS_FLOOR, RELATIVE_SPREAD, RelativeBands, make_encoder

MEAN, STD = [90.0, 100.0, 110.0], [30.0, 40.0, 50.0]


def _normalised(pixels: torch.Tensor) -> torch.Tensor:
    return (pixels - torch.tensor(MEAN).view(1, 3, 1, 1)) / torch.tensor(STD).view(1, 3, 1, 1)


def test_agrees_with_the_definition_pixel_by_pixel() -> None:
    pixels = torch.rand(2, 3, 4, 4) * 255
    bands = RelativeBands(3)
    bands.describe(MEAN, STD)
    seen = bands(_normalised(pixels))
    assert seen.shape == (2, 6, 4, 4)
    assert torch.equal(seen[:, :3], _normalised(pixels))
    for image in range(2):
        brightness = sum(float(value) for value in pixels[image].flatten()) / pixels[image].numel()
        for band in range(3):
            expected = (float(pixels[image, band, 1, 2]) / (brightness + BRIGHTNESS_FLOOR) - 1) / RELATIVE_SPREAD
            assert float(seen[image, 3 + band, 1, 2]) == pytest.approx(expected, abs=1e-4)


def test_a_brighter_picture_changes_the_relative_bands_far_less_than_the_plain_ones() -> None:
    pixels = torch.rand(4, 3, 8, 8) * 200 + 20
    bands = RelativeBands(3)
    bands.describe(MEAN, STD)
    before, after = bands(_normalised(pixels)), bands(_normalised(pixels * 1.1))
    change = (after - before).abs().mean(dim=(0, 2, 3))
    assert float(change[3:].max()) < 0.1 * float(change[:3].min())


def test_a_black_picture_is_no_division_by_nought() -> None:
    bands = RelativeBands(3)
    bands.describe(MEAN, STD)
    assert torch.isfinite(bands(_normalised(torch.zeros(1, 3, 4, 4)))).all()


def test_an_encoder_with_relative_bands_embeds_the_cards_bands() -> None:
    encoder = make_encoder("slim", 3, 16, relative_bands=True)
    card = ModelCard("slim", 16, 32, ["r", "g", "b"], MEAN, STD, relative_bands=True)
    assert encoder.relative_bands is not None
    encoder.relative_bands.describe(MEAN, STD)
    images = np.random.default_rng(0).integers(0, 255, (5, 32, 32, 3), dtype=np.uint8)
    vectors = InferenceEncoder(encoder, card, torch.device("cpu"), "fp32").embed(images)
    assert vectors.shape == (5, 16)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
