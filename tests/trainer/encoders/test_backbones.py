"""Each backbone for any number of bands, and weights from wherever they may come."""

from __future__ import annotations

import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.model import build_backbone, fit_first_convolution, make_encoder

LIGHT = ["slim", "resnet18", "mobilenet_v3_small"]


@pytest.mark.parametrize("name", list(BACKBONES))
def test_each_backbone_gives_the_features_that_it_promises(name):
    with torch.device("meta"):  # shapes alone: the big ones would take a second each
        network = build_backbone(name, 4).eval()
        features = network(torch.empty(2, 4, 64, 64))
    assert tuple(features.shape) == (2, BACKBONES[name].features)


@pytest.mark.parametrize("name", list(BACKBONES))
def test_statistics_of_batches_are_known_after_a_short_run(name):
    """After fifty steps all but half a hundredth of them is of what was seen, and no longer of the beginning."""
    with torch.device("meta"):
        network = build_backbone(name, 3)
    for layer in network.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            assert (1 - layer.momentum) ** 50 < 0.0055


@pytest.mark.parametrize("name", LIGHT)
@pytest.mark.parametrize("channels", [1, 3, 7])
def test_an_encoder_takes_any_number_of_bands(name, channels):
    encoder = make_encoder(name, channels, 16).eval()
    smallest = BACKBONES[name].smallest
    assert encoder(torch.rand(2, channels, smallest, smallest)).shape == (2, 16)


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 7])
def test_first_layer_weights_keep_their_scale_for_other_bands(channels):
    """A grey picture gives the same activations however many bands it comes in, where bands are whole repeats."""
    weight = torch.randn(8, 3, 3, 3, generator=torch.Generator().manual_seed(0))
    fitted = fit_first_convolution(weight, channels)
    assert fitted.shape == (8, channels, 3, 3)
    if channels < 3:
        assert torch.allclose(fitted.sum(1), weight.sum(1), atol=1e-5)
    elif channels % 3 == 0:
        assert torch.equal(fitted, weight)
    else:
        assert torch.allclose(fitted[:, 3] * channels / 3, weight[:, 0])


def test_unknown_names_are_refused_with_what_there_is():
    with pytest.raises(InputError, match="slim, resnet18"):
        make_encoder("vgg16", 3, 16)
    with pytest.raises(InputError, match="16 to 512"):
        make_encoder("slim", 3, 4096)
