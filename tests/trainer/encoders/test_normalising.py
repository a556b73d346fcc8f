"""Normalisation by whole rows gives what normalisation band by band gives, to the last bit."""

from __future__ import annotations

import pytest
import torch

from trainer.encoders.views import normalise


@pytest.mark.parametrize("bands", [1, 3, 7])
def test_rows_give_the_same_bits_as_bands(bands):
    generator = torch.Generator().manual_seed(bands)
    pixels = torch.randint(0, 256, (5, 12, 9, bands), generator=generator).to(torch.float32)
    mean, factor = torch.rand(bands, generator=generator) * 255, torch.rand(bands, generator=generator) / 50
    plain = (pixels - mean) * factor
    images = normalise(pixels, mean, factor)
    assert images.shape == (5, bands, 12, 9)
    assert torch.equal(images, plain.permute(0, 3, 1, 2)), "each band has a mean and a factor of its own"
    assert images.is_contiguous(memory_format=torch.channels_last), "no convolution has to copy it"
