"""A head as the training loop sees it: on features that were computed before, or on pictures, all layers moving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.encoders.objective import ParameterGroup
from trainer.encoders.sampling import PlaceSampler
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.head_protocol import Head, Truth
from trainer.geolocation.network.layers import GeolocationNetwork, ViewIndex
from trainer.geolocation.network.picture_views import PictureViews, generator
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.messages import NOTHING, Text

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class PlaceBatch:
    """Views of B places.

    Attributes:
        inputs: (M, F) features or (M, C, H, W) images.
        place: (M,) which place each is of.
        slot: (M,) which of its views.
        truth: Where the places are.
    """

    inputs: Tensor
    place: Tensor
    slot: Tensor
    truth: Truth


class FeatureBank:
    """Features of views, in several variants of each: a training step takes one of them at random.

    Args:
        features: (A, m, F).
    """

    def __init__(self, features: Tensor) -> None:
        self.features = features

    def inputs(self, views: Integers, rng: np.random.Generator) -> Tensor:
        """(n, F) of views (n,)."""
        variant = rng.integers(0, len(self.features), len(views))
        return self.features[torch.from_numpy(variant), torch.from_numpy(views)]


class PictureBank:
    """Pictures, changed anew at every step."""

    def __init__(self, views: PictureViews) -> None:
        self.views = views

    def inputs(self, views: Integers, rng: np.random.Generator) -> Tensor:
        """(n, C, H, W) of views (n,)."""
        return self.views.drawn(views, rng)


@dataclass(frozen=True)
class StepSettings:
    """How a phase steps.

    Attributes:
        batch: Places in a batch.
        backbone_rate: The encoder's learning rate in terms of the head's; 0: frozen.
        seed: Of what is drawn.
        validate: Gives the validation error in km after so many steps; None: nothing is measured.
        patience: Validations without progress after which the learning rate falls by ten; 0: never.
    """

    batch: int
    backbone_rate: float
    seed: int
    validate: Callable[[int], float] | None = None
    patience: int = 0


@dataclass(frozen=True)
class BestWeights:
    """The weights with the least validation error of a phase.

    Attributes:
        error_km: The error; infinite where none was measured.
        state: Of the network; empty where none was measured.
        step: After which step.
    """

    error_km: float = float("inf")
    state: dict[str, Tensor] = field(default_factory=dict)
    step: int = 0


class GeolocationObjective:
    """See :class:`trainer.encoders.objective.Objective`.

    Args:
        network: Encoder and layers, on their device.
        head: What is learned.
        places: The set; only its training split is drawn from.
        bank: Where inputs come from.
        settings: How it steps.

    Attributes:
        every: Steps between validations; 0: never.
        best: The best weights so far.
    """

    def __init__(
        self,
        network: GeolocationNetwork,
        head: Head,
        places: GeotaggedSet,
        bank: FeatureBank | PictureBank,
        settings: StepSettings,
    ) -> None:
        self.network: nn.Module = network
        self._layers, self._encoder = network.head, network.encoder
        self._head = head
        self._bank = bank
        self._settings = settings
        self._device = device = next(network.parameters()).device
        self._index = ViewIndex(places.view_place)
        rows = places.rows_in("train")
        weight = places.weight[rows]
        uneven = bool((weight != weight[0]).any())
        self._sampler = PlaceSampler(rows, settings.batch, weight if uneven else None, settings.seed)
        self._longitude = torch.from_numpy(places.longitude).to(device)
        self._latitude = torch.from_numpy(places.latitude).to(device)
        self._cell = torch.from_numpy(cells_of(places, head.cells)).to(device)
        self.every = 0
        self.best = BestWeights()
        self._validated = 0
        self._waited = 0
        self._factor = 1.0
        per_place = len(places.view_place) / len(places)
        self.images_per_step = round(self._sampler.places * per_place)
        self.steps_per_epoch = self._sampler.steps_per_epoch
        self.most_parts = max(1, self._sampler.places // 2)

    def parameter_groups(self) -> list[ParameterGroup]:
        """The head, and the backbone at its own rate."""
        groups = [ParameterGroup(list(self._layers.parameters()))]
        rate = self._settings.backbone_rate
        if rate > 0:
            groups.append(ParameterGroup(list(self._encoder.backbone.parameters()), rate))
        return groups

    def batch(self, step: int, part: int, parts: int, share: float) -> PlaceBatch:
        """Views of one part of a step's places, the same kind from first to last."""
        rows = np.array_split(self._sampler.at(step), parts)[part]
        views, place, slot = self._index.of(rows)
        inputs = self._bank.inputs(views, generator(self._settings.seed, "views", step * 4096 + part))
        chosen = torch.from_numpy(rows).to(self._device)
        truth = Truth(self._longitude[chosen], self._latitude[chosen], self._cell[chosen])
        return PlaceBatch(
            inputs.to(self._device),
            torch.from_numpy(place).to(self._device),
            torch.from_numpy(slot).to(self._device),
            truth,
        )

    def loss(self, batch: PlaceBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The head's loss."""
        outputs = self.network(batch.inputs, batch.place, batch.slot, len(batch.truth.cell))
        with torch.autocast(outputs.device.type, enabled=False):
            return self._head.loss(outputs.float(), batch.truth), {}

    def alarm(self, _metrics: dict[str, float]) -> Text:
        """Nothing to warn of."""
        return NOTHING

    # -- watched by the loop --------------------------------------------------------------------
    def after_step(self, step: int) -> float:
        """Validate where it is time, and say what the learning rate is multiplied by."""
        if self.every and step % self.every == 0:
            self.validate_now(step)
        return self._factor

    def validate_now(self, step: int) -> None:
        """Keep the weights if they are the best so far; slow down where there was no progress for a while."""
        if self._settings.validate is None or step == self._validated:
            return
        error, self._validated = self._settings.validate(step), step
        if error < self.best.error_km:
            state = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
            self.best, self._waited = BestWeights(error, state, step), 0
            return
        self._waited += 1
        if self._settings.patience and self._waited >= self._settings.patience:
            self._factor, self._waited = self._factor / 10, 0

    def watch_state(self) -> dict[str, Any]:
        """What a checkpoint must keep of it."""
        best = {"best": self.best.error_km, "state": self.best.state, "best_step": self.best.step}
        return {**best, "waited": self._waited, "factor": self._factor}

    def load_watch(self, state: dict[str, Any]) -> None:
        """Go on from :meth:`watch_state`."""
        self.best = BestWeights(state["best"], state["state"], state.get("best_step", 0))
        self._waited, self._factor = state["waited"], state["factor"]


def cells_of(places: GeotaggedSet, cells: Cells | None) -> Integers:
    """(n,) the finest cell of each place; −1 for none, and nothing but −1 without cells.

    Training places in none go to the nearest, but where labels say that a place is in no cell (S2).
    """
    if cells is None:
        return np.full(len(places), -1, np.int64)
    found = cells.assign(places.longitude, places.latitude)
    if cells.kind == "s2":
        return found
    train = places.rows_in("train")
    found[train] = cells.assign_nearest(places.longitude[train], places.latitude[train])
    return found
