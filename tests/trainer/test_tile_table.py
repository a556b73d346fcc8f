"""What no table of tiles and no scaling may say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from trainer.contract import SourceGrid
from trainer.records import RecordError
from trainer.tile_table import TABLE_DTYPE, check_scaling, check_table

SOURCES = [SourceGrid("a", "a.tif"), SourceGrid("b", "b.tif")]


def table(**values: Any) -> np.ndarray:
    made = np.zeros(4, TABLE_DTYPE)
    for name, value in values.items():
        made[name][2] = value
    return made


def test_a_table_of_tiles_is_one() -> None:
    check_table(table(source=1, split=2, longitude=np.nan, latitude=np.nan, x=np.nan), SOURCES)
    check_table(np.zeros(0, TABLE_DTYPE), [])


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (table(source=2), "a source that the manifest does not name"),
        (table(source=-1), "a source that the manifest does not name"),
        (table(split=3), "no split"),
        (table(latitude=np.inf), "infinitely far"),
        (table(x=-np.inf), "infinitely far"),
        (np.zeros(4), "is float64"),
        (np.zeros((2, 2), TABLE_DTYPE), "of shape"),
    ],
)
def test_a_row_that_cannot_be_is_told(made: np.ndarray, reason: str) -> None:
    with pytest.raises(RecordError, match=reason):
        check_table(made, SOURCES)


def test_a_scaling_is_two_different_numbers_a_band() -> None:
    check_scaling([[0.0, 255.0], [3.0, -1.0]])
    for wrong in ([[0.0]], [[1.0, 1.0]], [[0.0, 1.0], [0.0, 1.0, 2.0]]):
        with pytest.raises(RecordError, match="not two different numbers"):
            check_scaling(wrong)
