"""Which S2 cells, coarse and fine, each by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from trainer.geolocation.cells.adaptive import positive_weights, s2_partition
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief, joint_probabilities, own_probabilities
from trainer.geolocation.heads.head_protocol import (
    Floats,
    Head,
    Outputs,
    Truth,
    needed,
    training_positions,
)
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet


class S2Head(Head):
    """Many labels a place, one for each cell that it lies in, none for a place in no cell.

    The loss is binary cross-entropy with clipped positive weights.

    Args:
        cells: The labels.
        places: Training places in all.
        most_weight: Largest positive weight.
    """

    def __init__(self, cells: Cells, places: int, most_weight: float = 10.0) -> None:
        self.cells = cells
        self.outputs = len(cells)
        self._cells = cells
        self._places, self._most_weight = places, most_weight
        self._ancestors = torch.from_numpy(cells.membership(np.arange(len(cells))))
        self._weight = torch.from_numpy(positive_weights(cells, places, most_weight)).float()
        self.log_weight = np.log(self._weight.numpy())

    @classmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[S2Head, str]:
        """With the adaptive partition of the training places."""
        longitude, latitude = training_positions(places)
        cells = s2_partition(longitude, latitude, options.partition)
        levels = ", ".join(
            f"{count} of level {level}" for level, count in zip(*np.unique(cells.level, return_counts=True))
        )
        said = f"{len(cells)} S2 cells: {levels}"
        outside = int((cells.assign(longitude, latitude) < 0).sum())
        if outside:
            said += (
                f"; {outside:,} of {len(longitude):,} training places lie in coarsest cells with fewer than "
                f"{options.partition.drop_below:,} places, which are dropped: they are learned as being in no cell"
            )
        return cls(cells, len(longitude), options.most_weight), said

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Summed over the labels of a place, so that many cells do not make it vanish."""
        inside = (truth.cell >= 0)[:, None]
        labels = (self._ancestors.to(outputs.device)[truth.cell.clamp(min=0)] & inside).float()
        weight = self._weight.to(outputs.device)
        loss = nn.functional.binary_cross_entropy_with_logits(
            outputs.float(), labels, pos_weight=weight, reduction="none"
        )
        return loss.sum(dim=1).mean()

    def joint(self, outputs: Outputs) -> Floats:
        """Probabilities multiplied down the hierarchy; what the positive weights added to the odds is taken off."""
        given = 1 / (1 + np.exp(-np.clip(outputs.astype(np.float64) - self.log_weight, -60, 60)))
        return joint_probabilities(given, self._cells)

    def cell_probability(self, outputs: Outputs) -> Floats:
        """What of each cell is in none of its children."""
        return own_probabilities(self.joint(outputs), self._cells)

    def belief(self, outputs: Outputs) -> Belief:
        """Each cell's centroid by the probability that is in none of its children."""
        cells = self._cells
        return Belief(self.cell_probability(outputs), cells.longitude, cells.latitude, np.arange(len(cells)), cells)

    def to_json(self) -> dict[str, Any]:
        """What the weights are made of."""
        return {"places": self._places, "most_weight": self._most_weight}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> S2Head:
        """What :meth:`to_json` gave."""
        return cls(needed(cells), int(numbers["places"]), float(numbers["most_weight"]))
