"""The registry of backbones: a new one is one entry in :data:`BACKBONES`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.slim import FEATURES, SlimResNet


@dataclass(frozen=True)
class Backbone:
    """A network that turns images into features.

    Attributes:
        features: Length of its feature vector.
        first: Dotted name of the convolution that sees the image.
        head: Name of the classifier that is taken off.
        smallest: The smallest image side in pixels that it can take.
        imagenet: Name of torchvision's weights enum; "" where there are no such weights.
        build: Makes it for three bands, with random weights.
    """

    name: str
    features: int
    first: str
    head: str
    smallest: int
    imagenet: str
    build: Callable[[], nn.Module]


def _torchvision(name: str, features: int, first: str, head: str, imagenet: str, smallest: int = 32) -> Backbone:
    def build() -> nn.Module:
        from torchvision import models  # takes a second to import, and slim does not need it

        network: nn.Module = models.get_model(name, weights=None)
        return network

    return Backbone(name, features, first, head, smallest, imagenet, build)


_ENTRIES = (
    Backbone("slim", FEATURES, "stem.0", "head", 16, "", SlimResNet),
    _torchvision("resnet18", 512, "conv1", "fc", "ResNet18_Weights"),
    _torchvision("resnet34", 512, "conv1", "fc", "ResNet34_Weights"),
    _torchvision("resnet50", 2048, "conv1", "fc", "ResNet50_Weights"),
    _torchvision("resnext101_32x8d", 2048, "conv1", "fc", "ResNeXt101_32X8D_Weights"),
    _torchvision("densenet121", 1024, "features.conv0", "classifier", "DenseNet121_Weights"),
    _torchvision("efficientnet_b0", 1280, "features.0.0", "classifier", "EfficientNet_B0_Weights"),
    _torchvision("mobilenet_v3_small", 576, "features.0.0", "classifier", "MobileNet_V3_Small_Weights"),
)

BACKBONES: dict[str, Backbone] = {entry.name: entry for entry in _ENTRIES}


def backbone_named(name: str) -> Backbone:
    """The registry's entry.

    Raises:
        InputError: there is none of that name; the message lists those that there are.
    """
    try:
        return BACKBONES[name]
    except KeyError as error:
        known = f"The backbones are: {', '.join(BACKBONES)}."
        raise InputError(f"There is no backbone '{name}'.", known, "no-backbone") from error


def build_backbone(name: str, channels: int, state: dict[str, Tensor] | None = None) -> nn.Module:
    """A backbone for images of any number of bands, without its classifier.

    Args:
        name: A key of :data:`BACKBONES`.
        channels: Bands of the images.
        state: Weights of a network for three (or any number of) bands; random where None. The first
            convolution is fitted to ``channels`` (see :func:`fit_first_convolution`).

    Returns:
        A module from (B, channels, H, W) to (B, features).

    Raises:
        InputError: no such backbone, or weights that are not of this one.
    """
    entry = backbone_named(name)
    network = entry.build()
    setattr(network, entry.head, nn.Identity())
    _replace_first(network, entry.first, channels)
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
            f"The weights are not of the backbone {entry.name}: {len(wrong)} of {len(wanted)} tensors are missing or "
            f"of another shape, the first is {wrong[0]}.",
            "Name the backbone that the weights were made with (--backbone).",
            "weights-mismatch",
        )
    network.load_state_dict({key: state[key] for key in wanted})
