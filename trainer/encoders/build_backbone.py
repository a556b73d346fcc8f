"""Builds the networks of :data:`trainer.encoders.backbones.BACKBONES` for images of any number of bands."""

from __future__ import annotations

import importlib

import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.backbones import Backbone, backbone_named
from trainer.messages import say


def new_network(entry: Backbone) -> nn.Module:
    """A backbone for three bands as its makers have it, with its classifier and random weights."""
    if entry.own:
        module, _, kind = entry.own.partition(":")
        network: nn.Module = getattr(importlib.import_module(module), kind)()
    else:
        from torchvision import models  # takes a second to import, and slim does not need it

        network = models.get_model(entry.name, weights=None)
    return network


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
