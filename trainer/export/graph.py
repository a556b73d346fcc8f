"""A run as one module from pixels to answers: what becomes the graph of an ONNX file."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.model import Encoder
from trainer.encoders.onnx_card import CONFIDENCE, EMBEDDING, POSITION, PROBABILITIES, RADIUS
from trainer.export.belief_graph import HeadBeliefs, Neighbours
from trainer.export.decoding_graph import Decode
from trainer.geolocation.network.layers import encoder_features
from trainer.geolocation.network.locator import Locator
from trainer.messages import say


class Normalised(nn.Module):
    """Pixels (n, H, W, C) uint8 to what a network sees, (n, C, H, W) float32."""

    mean: Tensor
    factor: Tensor

    def __init__(self, card: ModelCard) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(card.mean, dtype=torch.float32))
        self.register_buffer("factor", 1.0 / torch.tensor(card.std, dtype=torch.float32))

    def forward(self, pixels: Tensor) -> Tensor:
        """Normalise."""
        return ((pixels.to(torch.float32) - self.mean) * self.factor).permute(0, 3, 1, 2)


class EncoderGraph(nn.Module):
    """Pixels to an embedding of length one."""

    outputs = (EMBEDDING,)

    def __init__(self, encoder: Encoder, card: ModelCard) -> None:
        super().__init__()
        self.normalised, self.encoder = Normalised(card), encoder

    def forward(self, pixels: Tensor, degrees: Tensor | None = None) -> Tensor:
        """(n, H, W, C) uint8 → (n, D)."""
        return nn.functional.normalize(self.encoder(self.normalised(pixels), degrees), dim=1)


class DeepnessGraph(nn.Module):
    """What the Deepness plugin hands to a recognition model, to an embedding: (n, C, S, S) float32 in 0…1."""

    outputs = (EMBEDDING,)

    def __init__(self, encoder: Encoder, card: ModelCard) -> None:
        super().__init__()
        self.normalised, self.encoder = Normalised(card), encoder

    def forward(self, images: Tensor) -> Tensor:
        """(n, C, S, S) → (n, D)."""
        return nn.functional.normalize(self.encoder(self.normalised(images.permute(0, 2, 3, 1) * 255.0)), dim=1)


class GeolocationGraph(nn.Module):
    """Square pictures to an embedding and a position.

    Args:
        locator: The run.
        refine: Let the nearest training places vote (always so for a retrieval head).
        how: As in :meth:`trainer.geolocation.heads.gallery.Rules.asked`.

    Raises:
        InputError: the run looks at several views of a place at once, or its CRS cannot be taken into a graph.
    """

    def __init__(self, locator: Locator, refine: bool, how: str) -> None:
        super().__init__()
        card = locator.card
        if card.options.fusion == "concat" and card.views > 1:
            raise InputError(
                say(
                    "export.several-views",
                    "The run looks at {views} pictures of a place at once; a graph looks at one.",
                    views=card.views,
                ),
                say(
                    "geolocation.use-another-fusion",
                    "Use --fusion mean or attention, which allow a missing view.",
                ),
                "views",
            )
        refine = refine or card.head.outputs == 0
        decoder, _ = card.rules.asked(how, refine)
        self.normalised, self.network = Normalised(locator.encoder_card), locator.network
        self.symmetries = card.symmetries
        self.beliefs = HeadBeliefs(card.head, "" if refine else decoder.crs_wkt) if card.head.outputs else None
        self.neighbours: Neighbours | None = None
        if refine:
            self.neighbours = Neighbours(locator.metric, locator.gallery, card.rules.vote, decoder.crs_wkt)
            plane, nest = self.neighbours.candidates, None
        else:
            plane, nest = (None, None) if self.beliefs is None else (self.beliefs.candidates, card.head.cells)
        nest = nest if self.beliefs is not None and self.beliefs.nest is not None else None
        self.decode = Decode(decoder, nest, plane)
        self.decoder = decoder
        cells = () if card.head.cells is None or not card.head.outputs else (PROBABILITIES,)
        self.outputs = (EMBEDDING, *cells, POSITION, RADIUS, CONFIDENCE)

    def forward(self, pixels: Tensor) -> tuple[Tensor, ...]:
        """(n, S, S, C) uint8 → what :attr:`outputs` names."""
        images = self.normalised(pixels)
        turned = [_turned(images, symmetry) for symmetry in self.symmetries]
        features = encoder_features(self.network.encoder, torch.cat(turned) if len(turned) > 1 else images).float()
        embeddings = nn.functional.normalize(self.network.encoder.embedding(features), dim=1)
        passes = len(self.symmetries)
        seen = features.reshape(passes, -1, features.shape[1])
        each = embeddings.reshape(passes, -1, embeddings.shape[1])
        probability, beliefs = None, None
        if self.beliefs is not None:
            outputs = self.network.head(features[:, None, :], torch.ones_like(features[:, :1], dtype=torch.bool))
            probability, beliefs = self.beliefs(outputs.reshape(passes, -1, outputs.shape[1]).mean(dim=0))
        if self.neighbours is not None:
            beliefs = self.neighbours(each.mean(dim=0), seen.mean(dim=0), probability)
        position, radius, confidence = self.decode(beliefs)
        cells = () if probability is None else (probability,)
        return (each[0], *cells, position, radius, confidence)


def _turned(images: Tensor, symmetry: int) -> Tensor:
    """One of the eight positions of a square, as the views of ``picture_views`` are turned."""
    if symmetry & 1:
        images = images.flip(2)
    if symmetry & 2:
        images = images.flip(3)
    return images.transpose(2, 3) if symmetry & 4 else images


def example(card: ModelCard, count: int, seed: int = 0) -> Tensor:
    """Pictures to try a graph with: noise about what the encoder was normalised by, and smooth shades."""
    generator, shape = np.random.default_rng(seed), (count, 1, 1, 1)
    side = np.linspace(-1, 1, card.size)
    shade = generator.normal(size=shape) * side[:, None, None] + generator.normal(size=shape) * side[:, None]
    noise = generator.normal(size=(count, card.size, card.size, card.channels)) * generator.uniform(size=shape)
    colour = generator.normal(size=(count, 1, 1, card.channels))
    values = np.array(card.mean) + np.array(card.std) * (shade + noise + colour)
    return torch.from_numpy(np.clip(values, 0, 255).astype(np.uint8))
