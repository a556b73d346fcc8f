"""The registry of backbones: a new one is one entry in :data:`BACKBONES`, from which every list of them is made.

What they are is told here, readable without torch; :func:`trainer.encoders.model.build_backbone` builds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer.contract import InputError
from trainer.messages import say


@dataclass(frozen=True)
class Backbone:
    """A network that turns images into features.

    Attributes:
        name: What it is called everywhere; torchvision's own name where the network is torchvision's.
        about: What a person should know to choose it.
        features: Length of its feature vector.
        first: Dotted name of the convolution that sees the image.
        head: Name of the classifier that is taken off.
        smallest: The smallest image side in pixels that it can take.
        imagenet: Name of torchvision's weights enum; "" where there are no such weights.
        own: ``module:class`` of a network of ours; "" for one of torchvision.
    """

    name: str
    about: str
    features: int
    first: str
    head: str
    smallest: int = 32
    imagenet: str = ""
    own: str = ""


_ENTRIES = (
    Backbone(
        "slim", "the best for small tiles and little time", 960, "stem.0", "head", 16,
        own="trainer.encoders.slim:SlimResNet",
    ),
    Backbone("resnet18", "a small residual network", 512, "conv1", "fc", imagenet="ResNet18_Weights"),
    Backbone("resnet34", "a larger one", 512, "conv1", "fc", imagenet="ResNet34_Weights"),
    Backbone("resnet50", "wants a GPU and hours", 2048, "conv1", "fc", imagenet="ResNet50_Weights"),
    Backbone(
        "resnext101_32x8d", "the largest: wants a large GPU", 2048, "conv1", "fc", imagenet="ResNeXt101_32X8D_Weights"
    ),
    Backbone(
        "densenet121", "every layer sees all before it", 1024, "features.conv0", "classifier",
        imagenet="DenseNet121_Weights",
    ),
    Backbone(
        "efficientnet_b0", "few weights, much computing", 1280, "features.0.0", "classifier",
        imagenet="EfficientNet_B0_Weights",
    ),
    Backbone(
        "mobilenet_v3_small", "the quickest of torchvision's", 576, "features.0.0", "classifier",
        imagenet="MobileNet_V3_Small_Weights",
    ),
    Backbone(
        "vit_small", "a small vision transformer: for many tiles", 384, "conv_proj", "head", 16,
        own="trainer.encoders.vision_transformer:SmallVisionTransformer",
    ),
)  # fmt: skip

STARTER = "starter"
"""The word for the encoder that comes with the trainer, in place of a run and as ``--weights``."""
STARTER_BACKBONE, STARTER_DIMENSION, STARTER_SIZE = "slim", 64, 64
"""What it is, and the side in pixels of the tiles that it is given."""

BACKBONES: dict[str, Backbone] = {entry.name: entry for entry in _ENTRIES}
"""Name to entry, in the order in which they are offered; the first is the default."""


def backbone_named(name: str) -> Backbone:
    """The registry's entry.

    Raises:
        InputError: there is none of that name; the message lists those that there are.
    """
    try:
        return BACKBONES[name]
    except KeyError as error:
        known = say("encoders.backbones", "The backbones are: {known}.", known=", ".join(BACKBONES))
        raise InputError(
            say("encoders.no-backbone", "There is no backbone '{name}'.", name=name), known, "no-backbone"
        ) from error
