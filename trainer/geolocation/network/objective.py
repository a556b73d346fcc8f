"""A head as the training loop sees it: on features that were computed before, or on pictures, all layers moving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.encoders.objective import ParameterGroup
from trainer.encoders.sampling import PlaceSampler
from trainer.geolocation.cells.cells import Cells
from trainer.geolocation.heads.tasks import Task, Truth
from trainer.geolocation.network.network import GeolocationNetwork
from trainer.geolocation.network.picture_views import PictureViews, generator
from trainer.geolocation.places.geotagged import GeotaggedSet

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


class ViewIndex:
    """Which views belong to places, for gathering batches without a loop."""

    def __init__(self, places: GeotaggedSet) -> None:
        self._first = np.searchsorted(places.view_place, np.arange(len(places)))
        self._count = np.bincount(places.view_place, minlength=len(places))

    def of(self, rows: Integers) -> tuple[Integers, Integers, Integers]:
        """Views, their place in ``rows``, and their number among the place's views."""
        count = self._count[rows]
        place = np.repeat(np.arange(len(rows)), count)
        slot = np.arange(len(place)) - np.repeat(np.cumsum(count) - count, count)
        return self._first[rows][place] + slot, place, slot


class GeolocationObjective:
    """See :class:`trainer.encoders.objective.Objective`.

    Args:
        network: Encoder and head.
        task: What is learned.
        places: The set; only its training split is drawn from.
        bank: Where inputs come from.
        batch: Places in a batch.
        backbone_rate: The encoder's learning rate in terms of the head's; 0: frozen.
        seed: Of what is drawn.
        device: Where it computes.
        validate: Gives the validation error in km; called every ``every`` steps.
        every: Steps between validations; 0: never.
        patience: Validations without progress after which the learning rate falls by ten; 0: never.
    """

    def __init__(
        self,
        network: GeolocationNetwork,
        task: Task,
        places: GeotaggedSet,
        bank: FeatureBank | PictureBank,
        batch: int,
        backbone_rate: float,
        seed: int,
        device: torch.device,
        validate: Callable[[], float] | None = None,
        every: int = 0,
        patience: int = 0,
    ) -> None:
        self.network: nn.Module = network
        self._head, self._encoder = network.head, network.encoder
        self._task = task
        self._bank = bank
        self._rate = backbone_rate
        self._seed = seed
        self._device = device
        self._index = ViewIndex(places)
        rows = places.rows_in("train")
        weight = places.weight[rows]
        uneven = bool((weight != weight[0]).any())
        self._sampler = PlaceSampler(rows, batch, weight if uneven else None, seed)
        self._longitude = torch.from_numpy(places.longitude).to(device)
        self._latitude = torch.from_numpy(places.latitude).to(device)
        self._cell = torch.from_numpy(cells_of(places, task.cells)).to(device)
        self._validate, self.every, self._patience = validate, every, patience
        self.best = float("inf")
        self._best_state: dict[str, Tensor] = {}
        self._waited = 0
        self._factor = 1.0
        per_place = len(places.view_place) / len(places)
        self.images_per_step = round(self._sampler.places * per_place)
        self.steps_per_epoch = self._sampler.steps_per_epoch
        self.most_parts = max(1, self._sampler.places // 2)

    def parameter_groups(self) -> list[ParameterGroup]:
        """The head, and the backbone at its own rate."""
        groups = [ParameterGroup(list(self._head.parameters()))]
        if self._rate > 0:
            groups.append(ParameterGroup(list(self._encoder.backbone.parameters()), self._rate))
        return groups

    def batch(self, step: int, part: int, parts: int, share: float) -> PlaceBatch:
        """Views of one part of a step's places, the same kind from first to last."""
        rows = np.array_split(self._sampler.at(step), parts)[part]
        views, place, slot = self._index.of(rows)
        inputs = self._bank.inputs(views, generator(self._seed, "views", step * 4096 + part))
        chosen = torch.from_numpy(rows).to(self._device)
        truth = Truth(self._longitude[chosen], self._latitude[chosen], self._cell[chosen])
        return PlaceBatch(
            inputs.to(self._device),
            torch.from_numpy(place).to(self._device),
            torch.from_numpy(slot).to(self._device),
            truth,
        )

    def loss(self, batch: PlaceBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The task's loss."""
        outputs = self.network(batch.inputs, batch.place, batch.slot, len(batch.truth.cell))
        with torch.autocast(outputs.device.type, enabled=False):
            return self._task.loss(outputs.float(), batch.truth), {}

    def alarm(self, _metrics: dict[str, float]) -> str:
        """Nothing to warn of."""
        return ""

    # -- watched by the loop --------------------------------------------------------------------
    def after_step(self, step: int) -> float:
        """Validate where it is time, and say what the learning rate is multiplied by."""
        if self.every and step % self.every == 0:
            self.validate_now()
        return self._factor

    def validate_now(self) -> None:
        """Keep the weights if they are the best so far; slow down where there was no progress for a while."""
        if self._validate is None:
            return
        error = self._validate()
        if error < self.best:
            self.best, self._waited = error, 0
            self._best_state = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
            return
        self._waited += 1
        if self._patience and self._waited >= self._patience:
            self._factor, self._waited = self._factor / 10, 0

    def watch_state(self) -> dict[str, object]:
        """What a checkpoint must keep of it."""
        return {"best": self.best, "state": self._best_state, "waited": self._waited, "factor": self._factor}

    def load_watch(self, state: dict[str, object]) -> None:
        """Go on from :meth:`watch_state`."""
        self.best, self._best_state = state["best"], state["state"]  # type: ignore[assignment]
        self._waited, self._factor = state["waited"], state["factor"]  # type: ignore[assignment]

    def take_best(self) -> None:
        """Put the best weights into the network, if any were validated."""
        if self._best_state:
            self.network.load_state_dict(self._best_state)


def cells_of(places: GeotaggedSet, cells: Cells | None) -> Integers:
    """(n,) the finest cell of each place; −1 for none, and nothing but −1 without cells."""
    if cells is None:
        return np.full(len(places), -1, np.int64)
    found = cells.assign(places.longitude, places.latitude)
    train = places.rows_in("train")
    found[train] = cells.assign_nearest(places.longitude[train], places.latitude[train])
    return found
