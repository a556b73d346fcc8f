"""No weights of its own: the training places most alike vote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.heads.head_protocol import FitSettings, Head, Outputs, Truth
from trainer.geolocation.places.geotagged import GeotaggedSet


class RetrievalHead(Head):
    """Nothing is learned; :func:`trainer.geolocation.heads.gallery.vote` alone decides."""

    outputs = 0

    @classmethod
    def fit(cls, places: GeotaggedSet, options: FitSettings) -> tuple[RetrievalHead, str]:
        """The gallery is made of the training places whatever the head."""
        return cls(), "the nearest training places vote"

    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """Nought: there is nothing to learn."""
        return outputs.sum()

    def belief(self, outputs: Outputs) -> Belief:
        """It has none of its own.

        Raises:
            TypeError: always.
        """
        raise TypeError("a retrieval head has no outputs: its neighbours vote")

    def to_json(self) -> dict[str, Any]:
        """Nothing."""
        return {}

    @classmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> RetrievalHead:
        """What :meth:`to_json` gave."""
        return cls()
