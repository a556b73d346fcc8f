"""What a head's outputs, or a place's neighbours, say of where it is, as operations of a graph."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.export.decoding_graph import Beliefs, Nest
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

Floats = npt.NDArray[np.float64]

_REACH = 4.0
"""Deviations from the mean up to which a regression's answers are projected back."""


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
