"""How long training lasts."""

from __future__ import annotations

import pytest

from trainer.contract import InputError
from trainer.encoders.schedule import Budget, Settling, default_budget


@pytest.mark.parametrize("given", [{}, {"steps": 1, "epochs": 1.0}, {"steps": 0}, {"minutes": -1.0}])
def test_a_budget_is_of_one_kind_and_positive(given):
    with pytest.raises(InputError):
        Budget(**given)


def test_the_budget_that_nobody_names_is_work_by_the_number_of_tiles():
    """A view of each tile 500 times, 300 steps at least, and no more than what the README's tables learned from."""
    assert default_budget(3_053, 512) == default_budget(10_000_000, 512) == Budget(steps=2_448)
    assert default_budget(1_000, 512) == Budget(steps=round(500_000 / 512))
    assert default_budget(30, 512) == Budget(steps=300)
    assert default_budget(3_053, 256) == Budget(steps=2 * 2_448), "smaller batches, more of them"


def test_minutes_beside_steps_are_a_limit():
    budget = Budget(steps=10, minutes=1.0)
    assert budget.share(step=5, seconds=6.0, steps_per_epoch=1) == 0.5
    assert budget.share(step=5, seconds=48.0, steps_per_epoch=1) == 0.8
    assert budget.share(step=10, seconds=6.0, steps_per_epoch=1) == 1.0


def test_what_settles_goes_evenly_from_where_it_was_to_the_end():
    late = Settling.after(900, 0.8, 0.7)
    assert (late.begin, late.steps, late.at(900), late.at(1000)) == (900, 100, 0.8, 1.0)
    early = Settling.after(30, 0.01, 0.7)
    assert (early.steps, early.at(30), early.at(10_000)) == (10, 0.7, 1.0), "not with the first views, and not too few"
    assert early.at(35) == pytest.approx(0.85)
    assert early.total == 33, "of a budget that ends at this pace"
