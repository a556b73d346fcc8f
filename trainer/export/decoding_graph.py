"""From the outputs of a head to one position, as operations of a graph.

What :mod:`trainer.geolocation.heads.decoding` does with arrays. Positions are unit vectors in float32, good to half a
metre.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.export.inverse_projection import InverseProjection
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import CANDIDATES, Decoder

Floats = npt.NDArray[np.float64]

_TINY = 1e-12


@dataclass(frozen=True)
class Beliefs:
    """As :class:`trainer.geolocation.heads.decoding.Belief`, of tensors.

    Attributes:
        probability: (n, k).
        vectors: Unit vectors (n, k, 3) or (k, 3) of the candidates.
        plane: (n, k, 2) or (k, 2) x and y in the decoder's CRS; None on the sphere.
    """

    probability: Tensor
    vectors: Tensor
    plane: Tensor | None = None

    def likeliest(self, count: int) -> Beliefs:
        """The ``count`` most likely candidates of each place, most likely first, made to sum to one."""
        probability, order = torch.topk(self.probability, min(count, self.probability.shape[1]), dim=1)
        probability = probability / probability.sum(dim=1, keepdim=True).clamp(min=1e-30)
        return Beliefs(
            probability,
            _taken(self.vectors, order),
            None if self.plane is None else _taken(self.plane, order),
        )


class Decode(nn.Module):
    """Beliefs to longitude and latitude (n, 2), radius (n,) and confidence (n,).

    Args:
        decoder: How.
        nest: Where candidates are cells in cells: these.
        plane: Of a decoder in a CRS: x and y of all candidates that there can be, (k, 2).
    """

    edges: Tensor
    factors: Tensor
    ancestors: Tensor

    def __init__(self, decoder: Decoder, nest: Cells | None = None, plane: Floats | None = None) -> None:
        super().__init__()
        self.decoder = decoder
        self.nest = None if nest is None or decoder.sure <= 0 or not nest.nested else Nest(nest)
        self.back: InverseProjection | None = None
        if decoder.crs_wkt and decoder.how != "mode" and plane is not None:
            known = plane[np.isfinite(plane).all(axis=1)]
            self.back = InverseProjection(decoder.crs_wkt, known.min(axis=0), known.max(axis=0))
        self.register_buffer("edges", torch.tensor(decoder.edges, dtype=torch.float32))
        self.register_buffer("factors", torch.tensor(decoder.factors or (decoder.factor,), dtype=torch.float32))

    def forward(self, beliefs: Beliefs) -> tuple[Tensor, Tensor, Tensor]:
        """Decide."""
        position = self._position(beliefs)
        spread = _spread_km(beliefs, position, self.decoder.probability) + self.decoder.floor_km
        if len(self.factors) > 1:
            group = (self.edges[None, :] < spread[:, None]).sum(dim=1)
            factor = self.factors[group]
        else:
            factor = self.factors.expand(spread.shape[0])
        radius = torch.minimum(factor * spread, torch.full_like(spread, float(np.pi * EARTH_RADIUS_KM)))
        radius = torch.where(factor > 0, radius, torch.full_like(radius, float("nan")))
        apart = _distance_km(beliefs.vectors, position[:, None, :])
        inside = (beliefs.probability * (apart <= radius[:, None]).to(torch.float32)).sum(dim=1).clamp(max=1.0)
        confidence = torch.where(factor > 0, inside, torch.full_like(inside, float("nan")))
        return _degrees(position), radius, confidence

    def _position(self, beliefs: Beliefs) -> Tensor:
        if self.nest is not None:
            beliefs = Beliefs(
                self.nest.within_sure(beliefs.probability, self.decoder.sure), beliefs.vectors, beliefs.plane
            )
        if self.decoder.how == "mode":
            return beliefs.likeliest(1).vectors[:, 0]
        if self.decoder.how == "mean":
            mean = _mean(beliefs.probability, beliefs.vectors)
            nowhere = torch.linalg.vector_norm(mean, dim=1, keepdim=True) < 1e-6
            best = beliefs.likeliest(1).vectors[:, 0]
            sphere = nn.functional.normalize(torch.where(nowhere, best, mean), dim=1)
            return self._on_plane(beliefs.probability, beliefs, sphere)
        near = beliefs.likeliest(CANDIDATES)
        scale = max(self.decoder.bandwidth_km, 1e-9) / EARTH_RADIUS_KM
        offsets = near.vectors[:, :, None, :] - near.vectors[:, None, :, :]
        kernel = torch.exp(-(offsets * offsets).sum(dim=-1) / (2 * scale**2))  # chord² = 2 − 2·cos
        weight = self._densest(kernel, near.probability)
        sphere = nn.functional.normalize(_mean(weight, near.vectors), dim=1)
        if self.back is None or near.plane is None:
            return sphere
        scale = max(self.decoder.bandwidth_km, 1e-9) * 1000 / crs.metres_per_unit(self.decoder.crs_wkt)
        apart = ((near.plane[:, :, None, :] - near.plane[:, None, :, :]) ** 2).sum(dim=-1)
        kernel = torch.nan_to_num(torch.exp(-apart / (2 * scale**2)).to(torch.float32))
        weight = self._densest(kernel, near.probability)
        return self._on_plane(weight, near, sphere)

    @staticmethod
    def _densest(kernel: Tensor, probability: Tensor) -> Tensor:
        """The weights (n, k) about the candidate with the most probability around it."""
        best = (kernel * probability[:, None, :]).sum(dim=2).argmax(dim=1)
        chosen = torch.gather(kernel, 1, best[:, None, None].expand(-1, 1, kernel.shape[2]))[:, 0]
        return chosen * probability

    def _on_plane(self, weight: Tensor, beliefs: Beliefs, otherwise: Tensor) -> Tensor:
        """The mean of x and y, brought back to the sphere; ``otherwise`` where there are none."""
        if self.back is None or beliefs.plane is None:
            return otherwise
        known = torch.isfinite(beliefs.plane).all(dim=-1)
        weight = weight * known.to(weight.dtype)
        total = weight.sum(dim=1, keepdim=True)
        plane = torch.where(known[..., None], beliefs.plane, torch.zeros_like(beliefs.plane))
        share = (weight / torch.where(total > 0, total, torch.ones_like(total))).to(plane.dtype)
        mean = (share[:, :, None] * plane).sum(dim=1)
        return torch.where(total > 0, self.back(mean), otherwise)


# ---------------------------------------------------------------------------------------------
# Cells in cells
# ---------------------------------------------------------------------------------------------
class Nest(nn.Module):
    """The tree of nested cells, level by level."""

    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self.count = len(cells)
        parent, level = cells.parent, cells.level
        self.levels = [
            (torch.from_numpy(rows), torch.from_numpy(parent[rows]))
            for rows in (np.flatnonzero((level == one) & (parent >= 0)) for one in np.unique(level))
            if len(rows)
        ]
        self.tops = torch.from_numpy(np.flatnonzero(parent < 0))
        depth = [np.arange(self.count)]
        while (depth[-1] >= 0).any():
            depth.append(np.where(depth[-1] >= 0, parent[depth[-1]], -1))
        self.register_buffer("lineage", torch.from_numpy(np.stack(depth[:-1], axis=1)))
        self.register_buffer("level", torch.from_numpy(level.astype(np.float32)))
        counted = cells.count[self.tops.numpy()].astype(np.float64)
        self.register_buffer("prior", torch.from_numpy((counted / max(counted.sum(), 1)).astype(np.float32)))

    lineage: Tensor
    level: Tensor
    prior: Tensor

    def joint_from_given(self, given: Tensor) -> Tensor:
        """As :func:`trainer.geolocation.heads.decoding.joint_probabilities`."""
        at_top = given[:, self.tops]
        total = at_top.sum(dim=1, keepdim=True)
        share = torch.where(total <= _TINY, self.prior[None, :], at_top / total.clamp(min=_TINY))
        joint = _put(torch.zeros_like(given), self.tops, share)
        for rows, parent in self.levels:
            claimed = _added(torch.zeros_like(given), parent, given[:, rows])[:, parent]
            joint = _put(joint, rows, joint[:, parent] * given[:, rows] / claimed.clamp(min=1.0))
        return joint

    def own(self, joint: Tensor) -> Tensor:
        """As :func:`trainer.geolocation.heads.decoding.own_probabilities`."""
        own = joint
        for rows, parent in self.levels:
            own = _added(own, parent, -joint[:, rows])
        own = own.clamp(min=0.0)
        return own / own.sum(dim=1, keepdim=True).clamp(min=_TINY)

    def within_sure(self, own: Tensor, sure: float) -> Tensor:
        """As :func:`trainer.geolocation.heads.decoding.within_sure`, the probabilities alone."""
        joint = own
        for rows, parent in reversed(self.levels):
            joint = _added(joint, parent, joint[:, rows])
        depth = torch.where(joint >= sure, self.level[None, :] + 1.0, torch.zeros_like(joint))
        finest = (depth + joint).argmax(dim=1)
        coarse = self.tops[joint[:, self.tops].argmax(dim=1)]
        chosen = torch.where(depth.amax(dim=1) > 0, finest, coarse)
        inside = (self.lineage[None, :, :] == chosen[:, None, None]).any(dim=-1)
        itself = (torch.arange(self.count)[None, :] == chosen[:, None]).to(own.dtype)
        kept = torch.where(inside, own, torch.zeros_like(own)) + _TINY * itself
        return kept / kept.sum(dim=1, keepdim=True)


def _put(values: Tensor, columns: Tensor, new: Tensor) -> Tensor:
    """Values (n, k) with others in some columns."""
    return values.scatter(1, columns[None, :].expand(values.shape[0], -1), new)


def _added(values: Tensor, columns: Tensor, new: Tensor) -> Tensor:
    """Values (n, k) with others added to some columns, which may be named more than once."""
    return values.scatter_add(1, columns[None, :].expand(values.shape[0], -1), new)


# ---------------------------------------------------------------------------------------------
# On the sphere
# ---------------------------------------------------------------------------------------------
def _taken(values: Tensor, order: Tensor) -> Tensor:
    """Rows of (k, c), or of (n, k, c) for each n, in an order (n, j)."""
    if values.ndim == 2:
        return values[order]
    return torch.gather(values, 1, order[:, :, None].expand(-1, -1, values.shape[2]))


def _mean(weight: Tensor, vectors: Tensor) -> Tensor:
    return weight @ vectors if vectors.ndim == 2 else (weight[:, :, None] * vectors).sum(dim=1)


def _degrees(vectors: Tensor) -> Tensor:
    """As :func:`trainer.geography.great_circle.from_vectors`, (n, 2), whose hypotenuse is no operation of a graph."""
    x, y, z = vectors[:, 0], vectors[:, 1], vectors[:, 2]
    angles = torch.stack([torch.atan2(y, x), torch.atan2(z, torch.sqrt(x * x + y * y))], dim=1)
    return angles * float(180.0 / np.pi)


def _distance_km(vectors: Tensor, others: Tensor) -> Tensor:
    """Great-circle distances by the chord, whose float32 is exact where an angle's cosine is not."""
    offset = vectors - others
    chord = torch.sqrt((offset * offset).sum(dim=-1))
    return 2 * EARTH_RADIUS_KM * torch.asin((chord / 2).clamp(max=1.0))


def _spread_km(beliefs: Beliefs, position: Tensor, probability: float) -> Tensor:
    """As :func:`trainer.geolocation.heads.decoding.spread_km`."""
    apart, order = torch.sort(_distance_km(beliefs.vectors, position[:, None, :]), dim=1)
    held = torch.cumsum(torch.gather(beliefs.probability, 1, order), dim=1)
    enough = (held < probability - 1e-6).sum(dim=1).clamp(max=beliefs.probability.shape[1] - 1)
    return torch.gather(apart, 1, enough[:, None])[:, 0]
