"""What a head is: what it is fitted to, what it learns, and what its outputs say of positions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from torch import Tensor

from trainer.contract import InputError
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Belief
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Outputs = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Truth:
    """Where a batch of places is, as tensors on the compute device.

    Attributes:
        longitude: Degrees (B,), float64.
        latitude: Degrees (B,), float64.
        cell: (B,) finest cell; −1 for none.
    """

    longitude: Tensor
    latitude: Tensor
    cell: Tensor


class Head(ABC):
    """A way of saying where a place is, fitted to training places.

    Attributes:
        outputs: Numbers that the network must give for a place; 0: nothing is learned, neighbours alone decide.
        cells: The classes, or None.
        crs_wkt: The projected CRS that it learns in; "" for none.
    """

    outputs: int
    cells: Cells | None = None
    crs_wkt: str = ""

    @classmethod
    @abstractmethod
    def fit(cls, places: GeotaggedSet, options: HeadOptions) -> tuple[Head, str]:
        """A head for the places of the training split; other splits are never looked at.

        Args:
            places: The whole set.
            options: By what it is fitted.

        Returns:
            The head, and what was chosen, in words.

        Raises:
            InputError: the training places or a setting allow no such head.
        """

    @abstractmethod
    def loss(self, outputs: Tensor, truth: Truth) -> Tensor:
        """The mean loss of outputs (B, outputs)."""

    @abstractmethod
    def belief(self, outputs: Outputs) -> Belief:
        """What outputs (n, outputs) say of n places."""

    def cell_probability(self, outputs: Outputs) -> Floats | None:
        """Exclusive probabilities (n, k) of the cells; None without cells."""
        return None

    @abstractmethod
    def to_json(self) -> dict[str, Any]:
        """What :meth:`from_json` needs beside the cells, as plain values: ``numbers`` in a run's record."""

    @classmethod
    @abstractmethod
    def from_json(cls, numbers: Mapping[str, Any], cells: Cells | None) -> Head:
        """The head that was fitted before.

        Raises:
            InputError: it needs cells, and there are none.
            KeyError: a value is missing (TypeError, ValueError: is none of its kind).
        """


def training_positions(places: GeotaggedSet) -> tuple[Floats, Floats]:
    """Longitude and latitude, degrees, of the training split."""
    train = places.rows_in("train")
    return places.longitude[train], places.latitude[train]


def needed(cells: Cells | None) -> Cells:
    """The cells of a run.

    Raises:
        InputError: it has none.
    """
    if cells is None:
        raise InputError(
            say("geolocation.head-without-cells", "The run's head needs cells, and there are none."),
            say("geolocation.copy-whole-run", "Copy the whole run folder."),
            "damaged",
        )
    return cells
