"""Options that cannot be meant are refused by name."""

from __future__ import annotations

import pytest

from trainer.contract import InputError
from trainer.imagery.options import CutOptions


@pytest.mark.parametrize(
    "options",
    [
        {"extent": (float("-inf"), 0.0, 1.0, 1.0)},
        {"block": float("inf")},
        {"block": 1e-12},
        {"resolution": float("inf")},
    ],
)
def test_numbers_without_end_are_refused(options):
    with pytest.raises(InputError, match=f"--{next(iter(options))}"):
        CutOptions(**options)


@pytest.mark.parametrize(
    "options",
    [
        {"size": 0},
        {"stride": 0},
        {"resolution": -1.0},
        {"extent": (1.0, 0.0, 0.0, 1.0)},
        {"min_valid": 2.0},
        {"splits": (0.5, 0.1, 0.1)},
        {"block": 0.0},
        {"bands": (0,)},
        {"scaling": ((1.0, 1.0),)},
        {"information_threshold": -1.0},
    ],
)
def test_options_that_cannot_be_meant(options):
    with pytest.raises(InputError, match="|".join(options).replace("_", ".").replace("splits", "split")):
        CutOptions(**options)
