"""Numbers as QGIS' language writes them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def numbers(speak: Callable[[str], None]) -> Any:
    """The module, in a German QGIS."""
    speak("de_DE")
    return importlib.import_module("geoembed_plugin.texts.numbers")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (1.0, "1"),
        (0.91834, "0,918"),
        (0.000123456, "0,000123"),
        (12.0, "12"),
        (312.98, "313"),
        (1234.5, "1.230"),  # never a power of ten: Python's own has 1.23e+03
        (40075.0, "40.100"),
        (9.9996, "10"),
        (-2.5, "-2,5"),
    ],
)
def test_so_many_digits_that_count(numbers: Any, value: float, text: str) -> None:
    assert numbers.significant(value) == text


def test_groups_shares_and_sizes(numbers: Any) -> None:
    assert numbers.whole(16384) == "16.384"
    assert numbers.decimal(0.5, 2) == "0,50"
    assert numbers.percent(0.6571, 1) == "65,7\N{NO-BREAK SPACE}%"
    assert numbers.size_text(182_200_000) == "182,2 MB"
    assert numbers.size_text(58.7e9) == "58,7 GB"
