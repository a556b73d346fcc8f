"""The encoder: what it sees of an image, a backbone, and a linear layer to the embedding's dimension."""

from __future__ import annotations

import importlib

import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.backbones import STARTER, Backbone, backbone_named
from trainer.encoders.weights import load_backbone_weights
from trainer.location.location_encoders import Region
from trainer.location.prior import LocationFusion
from trainer.messages import say

DIMENSIONS = range(2, 513)
"""Lengths that an embedding may have; 16 to 512 are sensible, and 2 is for pictures of the space."""

LOCATION_ENCODER = "fourier"
LOCATION_DETAIL = 10.0
"""The location encoder of ``--with-location`` and its finest detail in degrees: the best of those measured."""

BRIGHTNESS_FLOOR = 10.0
"""Added to a picture's mean (0…255) before it divides, so that the noise of the night is not made into day."""

RELATIVE_SPREAD = 0.35
"""A usual standard deviation of relative values: what comes out has about the scale of normalised bands."""


class RelativeBands(nn.Module):
    """Adds to the normalised bands of a picture each of them relative to the picture's own brightness.

    A network that sees only absolute values learns to tell places apart by their mean brightness, because that is
    the easiest way, and loses them in a picture that is a tenth brighter. The relative bands do not change when a
    picture is multiplied by a factor; the absolute ones keep the colour, which is signal where it is calibrated.

    Args:
        channels: Bands of the images.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(1, channels, 1, 1))
        self.register_buffer("std", torch.ones(1, channels, 1, 1))

    def describe(self, mean: list[float], std: list[float]) -> None:
        """Tell how the images were normalised (per band, in 0…255); saved with the weights."""
        self.mean.copy_(torch.tensor(mean).view(1, -1, 1, 1))
        self.std.copy_(torch.tensor(std).view(1, -1, 1, 1))

    def forward(self, images: Tensor) -> Tensor:
        """(B, C, H, W) normalised → (B, 2C, H, W), the second half relative to each picture's mean."""
        values = torch.addcmul(self.mean, images, self.std)
        brightness = values.mean(dim=(1, 2, 3), keepdim=True).clamp(min=0) + BRIGHTNESS_FLOOR
        relative = (values / brightness - 1) / RELATIVE_SPREAD
        return torch.cat([images, relative], dim=1).contiguous(memory_format=torch.channels_last)


class Encoder(nn.Module):
    """Images to embeddings."""

    relative_bands: RelativeBands | None
    location: LocationFusion | None

    def __init__(
        self,
        backbone: nn.Module,
        features: int,
        dimension: int,
        relative_bands: RelativeBands | None = None,
        location: LocationFusion | None = None,
    ) -> None:
        super().__init__()
        self.relative_bands = relative_bands
        self.backbone = backbone
        self.embedding = nn.Linear(features, dimension)
        self.location = location

    def forward(self, images: Tensor, coordinates: Tensor | None = None) -> Tensor:
        """Embed images.

        Args:
            images: (B, C, H, W) float, already normalised by the model card's mean and std.
            coordinates: Degrees (B, 2), longitude first, NaN where unknown; not looked at by an encoder that
                was made without a location.

        Returns:
            (B, D), not normalised to length one.
        """
        seen = images if self.relative_bands is None else self.relative_bands(images)
        vectors = torch.as_tensor(self.embedding(self.backbone(seen)))
        if self.location is None or coordinates is None:
            return vectors
        return torch.as_tensor(self.location(vectors, coordinates))


def make_encoder(
    backbone: str,
    channels: int,
    dimension: int,
    weights: str = "random",
    relative_bands: bool = False,
    with_location: bool = False,
) -> Encoder:
    """A fresh encoder on the CPU.

    Args:
        backbone: Name in :data:`trainer.encoders.backbones.BACKBONES`.
        channels: Bands of the images.
        dimension: Length of the embedding.
        weights: ``random``, ``starter``, ``imagenet``, a file of tensors, or a run folder.
        relative_bands: Whether the backbone sees each band relative to the image's brightness, too.
        with_location: Whether longitude and latitude are a second input.

    Raises:
        InputError: no such backbone, dimension or weights.
    """
    if dimension not in DIMENSIONS:
        raise InputError(
            say(
                "encoders.no-dimension-embedding", "{dimension} is no dimension for an embedding.", dimension=dimension
            ),
            say("encoders.use-dimension", "Use 16 to 512."),
            "dimension",
        )
    entry = backbone_named(backbone)
    seen = 2 * channels if relative_bands else channels
    state = load_backbone_weights(weights, backbone)
    if state is not None and weights == STARTER:
        name = f"{entry.first}.weight"
        state = {**state, name: fit_halves(state[name], channels, relative_bands)}
    network = build_backbone(backbone, seen, state)
    location = LocationFusion(dimension, LOCATION_ENCODER, Region(detail=LOCATION_DETAIL)) if with_location else None
    return Encoder(network, entry.features, dimension, RelativeBands(channels) if relative_bands else None, location)


# ---------------------------------------------------------------------------------------------
# The backbone, for images of any number of bands
# ---------------------------------------------------------------------------------------------
def new_network(entry: Backbone) -> nn.Module:
    """A backbone for three bands as its makers have it, with its classifier and random weights."""
    if entry.own:
        module, _, kind = entry.own.partition(":")
        network: nn.Module = getattr(importlib.import_module(module), kind)()
    else:
        from torchvision import models  # takes a second to import, and slim does not need it

        network = models.get_model(entry.name, weights=None)
    return network


LEAST_MOMENTUM = 0.1
"""Of the statistics of batches, by which an encoder computes once it has learned."""


def build_backbone(name: str, channels: int, state: dict[str, Tensor] | None = None) -> nn.Module:
    """A backbone for images of any number of bands, without its classifier.

    Args:
        name: A key of :data:`trainer.encoders.backbones.BACKBONES`.
        channels: Bands of the images.
        state: Weights of a network for three (or any number of) bands; random where None. The first
            convolution is fitted to ``channels`` (see :func:`fit_first_convolution`).

    Returns:
        A module from (B, channels, H, W) to (B, features).

    Raises:
        InputError: no such backbone, or weights that are not of this one.
    """
    entry = backbone_named(name)
    network = new_network(entry)
    setattr(network, entry.head, nn.Identity())
    _replace_first(network, entry.first, channels)
    for layer in network.modules():
        if isinstance(
            layer, nn.BatchNorm2d
        ):  # mobilenet's 0.01 is for days of ImageNet: after minutes it knows nothing
            layer.momentum = max(layer.momentum or LEAST_MOMENTUM, LEAST_MOMENTUM)
    if state is not None:
        _load(network, entry, state, channels)
    return network


def fit_first_convolution(weight: Tensor, channels: int) -> Tensor:
    """First-layer weights for another number of bands: repeated in turn, or their mean where there are fewer.

    The sum over bands keeps its scale, so that what follows sees activations of the size it knows.

    Args:
        weight: (out, in, k, k).
        channels: Bands wanted.

    Returns:
        (out, channels, k, k).
    """
    known = weight.shape[1]
    if known == channels:
        return weight
    if channels < known:
        fitted = weight.mean(dim=1, keepdim=True).expand(-1, channels, -1, -1)
    else:
        fitted = weight[:, torch.arange(channels) % known]
    return fitted * (known / channels)


def fit_halves(weight: Tensor, channels: int, relative_bands: bool) -> Tensor:
    """First-layer weights that look at bands and at relative bands, for another number of them; each half by itself.

    Args:
        weight: (out, 2 · in, k, k).
        channels: Bands wanted.
        relative_bands: Whether the relative ones are looked at, too.

    Returns:
        (out, channels or twice as many, k, k).
    """
    halves = weight.chunk(2, dim=1)
    return torch.cat([fit_first_convolution(half, channels) for half in halves[: 1 + relative_bands]], dim=1)


def _replace_first(network: nn.Module, name: str, channels: int) -> None:
    old = network.get_submodule(name)
    if not isinstance(old, nn.Conv2d):
        raise TypeError(f"{name} is {type(old).__name__}, not a convolution")
    if old.in_channels == channels:
        return
    new = nn.Conv2d(
        channels,
        old.out_channels,
        kernel_size=(old.kernel_size[0], old.kernel_size[1]),
        stride=(old.stride[0], old.stride[1]),
        padding=old.padding if isinstance(old.padding, str) else (old.padding[0], old.padding[1]),
        bias=old.bias is not None,
    )
    nn.init.kaiming_normal_(new.weight, mode="fan_out", nonlinearity="relu")
    parent, _, attribute = name.rpartition(".")
    setattr(network.get_submodule(parent), attribute, new)


def _load(network: nn.Module, entry: Backbone, state: dict[str, Tensor], channels: int) -> None:
    wanted = network.state_dict()
    first = f"{entry.first}.weight"
    state = {key: value for key, value in state.items() if not key.startswith(f"{entry.head}.")}
    if first in state and state[first].ndim == 4:
        state[first] = fit_first_convolution(state[first], channels)
    wrong = [key for key, value in wanted.items() if key not in state or state[key].shape != value.shape]
    if wrong:
        raise InputError(
            say(
                "encoders.weights-of-another-backbone",
                "The weights are not of the backbone {name}: {wrong} of {wanted} tensors are missing or of "
                "another shape, the first is {first}.",
                name=entry.name,
                wrong=len(wrong),
                wanted=len(wanted),
                first=wrong[0],
            ),
            say("encoders.name-backbone-of-weights", "Name the backbone that the weights were made with (--backbone)."),
            "weights-mismatch",
        )
    network.load_state_dict({key: state[key] for key in wanted})
