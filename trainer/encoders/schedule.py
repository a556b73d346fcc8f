"""How long training lasts and how the learning rate goes over that time."""

from __future__ import annotations

import math
from dataclasses import dataclass

from trainer.contract import InputError
from trainer.messages import say
from trainer.options import Options, option

SCHEDULES = ("cosine", "one-cycle", "constant")
LEAST_STEPS = 300
"""A tile set of a few hundred tiles learns for so long all the same."""

IMAGES_PER_TILE = 500
MOST_IMAGES = 1_253_376
"""2,448 batches of 256 places in two views: what the README's tables were learned from, 12 minutes on two cores with
bf16. 2,500 tiles are worth so much; fewer are worth less."""


def images_to_learn_from(tiles: int) -> int:
    """Views of tiles that an encoder sees while it learns, by default."""
    return min(IMAGES_PER_TILE * tiles, MOST_IMAGES)


_BUDGET = "budget (without any: as many steps as the tiles are worth, 2,448 at most)"


@dataclass(frozen=True, eq=False, repr=False)
class Budget(Options):
    """When training ends: after so many steps, epochs or minutes; minutes beside one of the others limit it."""

    minutes: float | None = option(
        None,
        "train for so long, and for less on a slow machine; beside the others: at the most for so long",
        group=_BUDGET,
        above=0,
        unit="minutes",
        label="Minutes to learn",
        tip="Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.",
    )
    epochs: float | None = option(
        None,
        "see each tile about so many times",
        group=_BUDGET,
        one_of="length",
        above=0,
        unit="epochs",
        label="… or epochs",
        tip="How often each tile is seen",
    )
    steps: int | None = option(
        None,
        "train for so many batches",
        group=_BUDGET,
        one_of="length",
        least=1,
        unit="step",
        label="… or steps",
        advanced=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        given = [value for value in (self.steps, self.epochs, self.minutes) if value is not None]
        if not given or not all(0 < value < math.inf for value in given) or None not in (self.steps, self.epochs):
            raise InputError(
                say(
                    "encoders.bad-budget",
                    "The budget must be in steps, epochs or minutes, and above nought.",
                ),
                code="budget",
            )

    def total_steps(self, steps_per_epoch: int) -> int | None:
        """Steps in all; None where time decides."""
        if self.steps is not None:
            return self.steps
        return None if self.epochs is None else max(1, round(self.epochs * steps_per_epoch))

    def share(self, step: int, seconds: float, steps_per_epoch: int) -> float:
        """How much of the budget is used before a step begins: 0 at first, 1 or more when it is spent."""
        total = self.total_steps(steps_per_epoch)
        by_steps = 0.0 if total is None else step / total
        by_time = 0.0 if self.minutes is None else seconds / (60.0 * self.minutes)
        return max(by_steps, by_time)


def default_budget(tiles: int, images_per_step: int) -> Budget:
    """The budget of a person who names none: by work and never by the clock.

    A slow, old or busy machine so learns what a quick one does; it takes longer, and says how long.

    Args:
        tiles: How many it learns from.
        images_per_step: Places in a batch × views of each.
    """
    return Budget(steps=max(LEAST_STEPS, round(images_to_learn_from(tiles) / images_per_step)))


def rate_factor(schedule: str, share: float, warm_up: float) -> float:
    """What the peak learning rate is multiplied by.

    ``cosine`` rises linearly during the warm-up and then falls along a half cosine to nought; ``one-cycle``
    rises along a half cosine from 1/25 during the first 30 % and falls along another to nought (Smith and
    Topin 2018, https://arxiv.org/abs/1708.07120, learning rate only); ``constant`` rises and stays.

    Args:
        schedule: One of :data:`SCHEDULES`.
        share: Share of the budget that is used, 0…1.
        warm_up: Share of the budget in which the rate rises; not used by ``one-cycle``.
    """
    share = min(max(share, 0.0), 1.0)
    if schedule == "one-cycle":
        if share < 0.3:
            return 0.04 + 0.96 * (1 - math.cos(math.pi * share / 0.3)) / 2
        return (1 + math.cos(math.pi * (share - 0.3) / 0.7)) / 2
    if share < warm_up:
        return share / warm_up
    if schedule == "constant":
        return 1.0
    return (1 + math.cos(math.pi * (share - warm_up) / max(1 - warm_up, 1e-9))) / 2


LEAST_SETTLING = 10
"""Steps in which what was learned settles, at least."""


@dataclass(frozen=True)
class Settling:
    """The end of a training that somebody found good enough, in a few steps: as that of the whole budget would be.

    Without it the weights would be those of a high learning rate, and of the views that training begins with.

    Attributes:
        begin: The step at which it began.
        steps: How many it takes.
        share: Of the budget, from which it goes on to its end.
    """

    begin: int
    steps: int
    share: float

    @classmethod
    def after(cls, step: int, share: float, earliest: float) -> Settling:
        """A tenth of all steps, from the place in the schedule that was reached, or from a later one."""
        return cls(step, max(LEAST_SETTLING, step // 9), max(share, earliest))

    def at(self, step: int) -> float:
        """The share of the budget that counts as used before a step."""
        return min(1.0, self.share + (1.0 - self.share) * (step - self.begin) / self.steps)

    @property
    def total(self) -> int:
        """Steps of a budget that ends at the same pace."""
        return round(self.steps / max(1.0 - self.share, 1e-3))
