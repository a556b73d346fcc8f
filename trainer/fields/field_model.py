"""What is known of a place before anything is learned, and the network of a learned field, as an ensemble.

A value at a place is a mixture of a global process and local krigings plus a residual. The mixture and the
residual are read from the place's location encoding and from how far its neighbours are, so the network learns
where the field is smooth, where it is noisy, and what repeats over the map (a zone of latitude, say).
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.func import functional_call, stack_module_state, vmap

from trainer.fields.gaussian_process import GlobalProcess
from trainer.fields.kriging import FEATURES, Base, LocalKriging, Pool
from trainer.fields.kriging import HEADS as KRIGINGS
from trainer.location.location_encoders import LocationEncoder

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

HEADS = KRIGINGS + 1


class FieldBase:
    """Points that predict other places in several ways: local krigings, and a process over all points.

    The predictions are :class:`trainer.fields.kriging.Base`, the global process first among the heads.

    Args:
        pool: The points.
        seed: Chooses among too many of them.
    """

    def __init__(self, pool: Pool, seed: int) -> None:
        self._kriging = LocalKriging(pool)
        self._process = GlobalProcess(pool, np.random.default_rng([seed, 3]))

    def predict(self, longitude: Floats, latitude: Floats, block: Integers | None = None) -> Base:
        """Predict places, without any point of their own block where ``block`` (n,) is given."""
        local = self._kriging.predict(longitude, latitude, block)
        return _joined(self._process.predict(longitude, latitude, block), local)

    def leave_one_out(self, longitude: Floats, latitude: Floats, own: Integers) -> Base:
        """Predict points of the set itself from the others; ``own`` holds their places in the set, or -1."""
        local = self._kriging.leave_one_out(longitude, latitude, own)
        return _joined(self._process.leave_one_out(longitude, latitude, own), local)

    def distance_km(self, longitude: Floats, latitude: Floats) -> Floats:
        """Great-circle distance to the nearest point, (n,)."""
        return self._kriging.distance_km(longitude, latitude)


def _joined(process: Floats, local: Base) -> Base:
    return Base(np.concatenate([process[:, None].astype(np.float32), local.heads], axis=1), local.features)


class FieldNetwork(nn.Module):
    """One member of the ensemble.

    Args:
        encoder: What is known from the coordinates alone.
        values: How many values a place has.
        hidden: Width of the two layers.
    """

    def __init__(self, encoder: LocationEncoder, values: int, hidden: int = 48) -> None:
        super().__init__()
        self.encoder = encoder
        self.body = nn.Sequential(
            nn.Linear(encoder.dimension + FEATURES, hidden), nn.GELU(), nn.Linear(hidden, hidden), nn.GELU()
        )
        self.mixture = nn.Linear(hidden, HEADS)
        self.residual = nn.Linear(hidden, values)
        for layer in (self.mixture, self.residual):  # begin with a mixture that is the same everywhere
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, coordinates: Tensor, features: Tensor, heads: Tensor) -> Tensor:
        """Predict.

        Args:
            coordinates: Degrees (n, 2), double.
            features: (n, FEATURES) of :class:`trainer.fields.kriging.Base`.
            heads: (n, HEADS, values) of :class:`trainer.fields.field_model.FieldBase`.

        Returns:
            Standardised values (n, values).
        """
        body = self.body(torch.cat([self.encoder(coordinates), features], dim=-1))
        mixed = torch.einsum("nh,nhv->nv", torch.softmax(self.mixture(body), dim=-1), heads)
        value: Tensor = mixed + self.residual(body)
        return value


class Ensemble:
    """Members of one architecture with their parameters stacked, so that all run in one call.

    Args:
        make: Makes a member; called once a member, under the caller's random state.
        members: How many.
    """

    def __init__(self, make: Callable[[], FieldNetwork], members: int) -> None:
        networks = [make() for _ in range(members)]
        parameters, self._buffers = stack_module_state(networks)
        self.parameters = {name: tensor.detach().requires_grad_() for name, tensor in parameters.items()}
        self.members = members
        self._template = copy.deepcopy(networks[0])

    def __call__(self, coordinates: Tensor, features: Tensor, heads: Tensor) -> Tensor:
        """Predict with every member.

        Args:
            coordinates: (n, 2), the same for all.
            features: (members, n, FEATURES).
            heads: (members, n, HEADS, values).

        Returns:
            (members, n, values).
        """

        def call(parameters: dict[str, Tensor], buffers: dict[str, Tensor], own: Tensor, base: Tensor) -> Tensor:
            value: Tensor = functional_call(self._template, (parameters, buffers), (coordinates, own, base))
            return value

        predicted: Tensor = vmap(call)(self.parameters, self._buffers, features, heads)
        return predicted

    def copy_parameters(self) -> dict[str, Tensor]:
        """The parameters as they are now."""
        return {name: tensor.detach().clone() for name, tensor in self.parameters.items()}

    def load_parameters(self, parameters: dict[str, Tensor]) -> None:
        """Put parameters back."""
        with torch.no_grad():
            for name, tensor in self.parameters.items():
                tensor.copy_(parameters[name])

    def keep(self, chosen: Tensor) -> None:
        """Keep some members only, by their numbers (k,)."""
        self.parameters = {name: tensor.detach()[chosen] for name, tensor in self.parameters.items()}
        self._buffers = {name: tensor[chosen] for name, tensor in self._buffers.items()}
        self.members = len(chosen)
