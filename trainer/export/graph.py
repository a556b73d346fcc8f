"""A run as one module from pixels to answers: what becomes the graph of an ONNX file."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.model import Encoder
from trainer.encoders.onnx_card import CONFIDENCE, EMBEDDING, POSITION, PROBABILITIES, RADIUS
from trainer.export.decoding_graph import Beliefs, Decode, Nest
from trainer.export.inverse_projection import InverseProjection
from trainer.geography import crs
from trainer.geography.great_circle import unit_vectors
from trainer.geolocation.heads.gallery import Gallery, Vote
from trainer.geolocation.heads.head_protocol import Head
from trainer.geolocation.heads.hybrid_head import HybridHead
from trainer.geolocation.heads.place_metric import PlaceMetric
from trainer.geolocation.heads.regression3d_head import Regression3dHead
from trainer.geolocation.heads.regression_head import RegressionHead
from trainer.geolocation.heads.s2_head import S2Head
from trainer.geolocation.network.layers import encoder_features
from trainer.geolocation.network.locator import Locator
from trainer.messages import say

Floats = npt.NDArray[np.float64]

_REACH = 4.0
"""Deviations from the mean up to which a regression's answers are projected back."""


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


# ---------------------------------------------------------------------------------------------
# What a head's outputs, or a place's neighbours, say of where it is
# ---------------------------------------------------------------------------------------------
class HeadBeliefs(nn.Module):
    """What a head's outputs say: exclusive probabilities of cells (None without cells), and candidates.

    Args:
        head: The head, fitted.
        crs_wkt: Of its decoder, where means are taken in a plane; "".
    """

    def __init__(self, head: Head, crs_wkt: str = "") -> None:
        super().__init__()
        self.head = head
        self.nest = Nest(head.cells) if isinstance(head, S2Head) and head.cells is not None else None
        self.back: InverseProjection | None = None
        self.candidates: Floats | None = None
        if head.cells is not None:
            vectors = unit_vectors(head.cells.longitude, head.cells.latitude)
            self.register_buffer("vectors", torch.from_numpy(vectors.astype(np.float32)))
            if crs_wkt:
                self.candidates = np.stack(
                    crs.transform(head.cells.longitude, head.cells.latitude, crs.WGS84, crs_wkt), axis=1
                )
        if isinstance(head, RegressionHead):
            low, high = head.mean - _REACH * head.std, head.mean + _REACH * head.std
            self.back = InverseProjection(head.crs_wkt, low, high)

    vectors: Tensor

    def forward(self, outputs: Tensor) -> tuple[Tensor | None, Beliefs]:
        """Outputs (n, outputs)."""
        head = self.head
        plane = None if self.candidates is None else torch.from_numpy(self.candidates)
        if isinstance(head, S2Head) and self.nest is not None:
            given = torch.sigmoid(outputs - torch.from_numpy(head.log_weight))
            probability = self.nest.own(self.nest.joint_from_given(given))
            return probability, Beliefs(probability, self.vectors, plane)
        if isinstance(head, HybridHead):
            count = len(self.vectors)
            probability = torch.softmax(outputs[:, :count], dim=1)
            offset = outputs[:, count:].reshape(-1, count, 2) * torch.from_numpy(head.scale).to(torch.float32)[:, None]
            _, east, north = (torch.from_numpy(axis).to(torch.float32) for axis in head.frame)
            vectors = self.vectors + offset[..., :1] * east + offset[..., 1:] * north
            return probability, Beliefs(probability, nn.functional.normalize(vectors, dim=-1))
        if isinstance(head, RegressionHead) and self.back is not None:
            place = self.back(outputs.to(torch.float64) * torch.from_numpy(head.std) + torch.from_numpy(head.mean))
            return None, _certain(place)
        if isinstance(head, Regression3dHead):
            place = outputs * float(head.std) + torch.from_numpy(head.mean).to(torch.float32)
            return None, _certain(nn.functional.normalize(place, dim=1))
        probability = torch.softmax(outputs, dim=1)
        return probability, Beliefs(probability, self.vectors, plane)


class Neighbours(nn.Module):
    """As :func:`trainer.geolocation.heads.gallery.vote`.

    Args:
        metric: What places are alike by.
        gallery: Training places.
        rule: How they vote.
        crs_wkt: Of the decoder of their votes, where means are taken in a plane; "".
    """

    def __init__(self, metric: PlaceMetric, gallery: Gallery, rule: Vote, crs_wkt: str = "") -> None:
        super().__init__()
        self.rule, self.size = rule, len(gallery)
        known = gallery.settled if rule.settled else gallery.vectors
        places = unit_vectors(gallery.longitude, gallery.latitude).astype(np.float32)
        for name, values in (
            ("centre", metric.centre),
            ("spread", metric.spread),
            ("mean", metric.mean),
            ("turn", metric.turn),
            ("known", known),
            ("crowding", gallery.crowding * np.float32(rule.crowding)),
            ("places", places),
            ("cell", gallery.cell),
        ):
            self.register_buffer(name, torch.from_numpy(np.ascontiguousarray(values)))
        self.candidates: Floats | None = None
        if crs_wkt:
            self.candidates = np.stack(crs.transform(gallery.longitude, gallery.latitude, crs.WGS84, crs_wkt), axis=1)

    centre: Tensor
    spread: Tensor
    mean: Tensor
    turn: Tensor
    known: Tensor
    crowding: Tensor
    places: Tensor
    cell: Tensor

    def forward(self, embeddings: Tensor, features: Tensor, probability: Tensor | None) -> Beliefs:
        """Embeddings (n, D) and features (n, F), both means over turns, to the votes of neighbours."""
        embedded = nn.functional.normalize((embeddings - self.centre) / self.spread, dim=1)
        turned = nn.functional.normalize((features - self.mean) @ self.turn, dim=1)
        vectors = nn.functional.normalize(torch.cat([embedded, turned], dim=1), dim=1)
        score = (vectors @ self.known.T - self.crowding) / self.rule.temperature
        if probability is not None and self.rule.trust > 0:
            score = score + self._cell_score(probability)
        values, chosen = torch.topk(score, min(self.rule.neighbours, self.size), dim=1)
        plane = None if self.candidates is None else torch.from_numpy(self.candidates)[chosen]
        return Beliefs(torch.softmax(values, dim=1), self.places[chosen], plane)

    def _cell_score(self, probability: Tensor) -> Tensor:
        logarithm = torch.log(probability.clamp(min=1e-12))
        if 0 < self.rule.cells < probability.shape[1]:
            least = torch.topk(probability, self.rule.cells, dim=1).values[:, -1:]
            logarithm = torch.where(probability >= least, logarithm, torch.full_like(logarithm, -1e3))
        scored = self.rule.trust * logarithm[:, self.cell.clamp(min=0)]
        return torch.where(self.cell[None, :] >= 0, scored, torch.full_like(scored, -1e3))


def _certain(vectors: Tensor) -> Beliefs:
    return Beliefs(torch.ones_like(vectors[:, :1]), vectors[:, None, :])
