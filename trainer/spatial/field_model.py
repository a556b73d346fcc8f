"""The network of a learned field, and an ensemble of it that runs as one.

A value at a place is a mixture of a global process and local krigings plus a residual. The mixture and the
residual are read from the place's location encoding and from how far its neighbours are, so the network learns
where the field is smooth, where it is noisy, and what repeats over the map (a zone of latitude, say).
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.func import functional_call, stack_module_state, vmap

from trainer.spatial.field_base import HEADS
from trainer.spatial.kriging import FEATURES
from trainer.spatial.location_encoders import LocationEncoder


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
            features: (n, FEATURES) of :class:`trainer.spatial.kriging.Base`.
            heads: (n, HEADS, values) of :class:`trainer.spatial.field_base.FieldBase`.

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
