"""What the training loop needs to know of that which is learned; encoders and geolocation heads are both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from torch import Tensor, nn

from trainer.messages import Text


@dataclass(frozen=True)
class ParameterGroup:
    """Parameters with a learning rate of their own: ``rate`` times the loop's (0: frozen)."""

    parameters: list[nn.Parameter]
    rate: float = 1.0


class Objective(Protocol):
    """Something that is learned step by step.

    All randomness of :meth:`batch` must come from the step and the part (and a fixed seed), or from torch's
    global generator, whose state is in every checkpoint: then a run that was killed resumes bit for bit.

    Attributes:
        network: Everything that is trained, heads and projectors included; its state is what is saved.
        images_per_step: Images of a step, for the rate.
        steps_per_epoch: Steps of an epoch.
        most_parts: Into how many parts a step may be split when memory runs out.
    """

    network: nn.Module
    images_per_step: int
    steps_per_epoch: int
    most_parts: int

    def parameter_groups(self) -> list[ParameterGroup]:
        """What the optimiser moves."""
        ...

    def batch(self, step: int, part: int, parts: int, share: float) -> Any:
        """The input of one part of a step, on the network's device; ``share`` of the budget is used before it."""
        ...

    def loss(self, batch: Any) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss of a batch (a scalar) and figures to show (scalars, detached). Runs inside autocast."""
        ...

    def alarm(self, metrics: dict[str, float]) -> Text:
        """A warning for the person, from the figures since the last report; "" for none."""
        ...


@runtime_checkable
class Watched(Protocol):
    """An objective that looks at itself between steps: it validates, keeps its best weights, slows down.

    What it keeps goes into every checkpoint, so that a resumed run decides alike.
    """

    def after_step(self, step: int) -> float:
        """Called when ``step`` steps are done; gives what the learning rate is multiplied by from now on."""
        ...

    def watch_state(self) -> dict[str, Any]:
        """Tensors and plain values to keep."""
        ...

    def load_watch(self, state: dict[str, Any]) -> None:
        """Go on from :meth:`watch_state`."""
        ...
