"""What no table of tiles and no scaling may say; where a grid's tiles lie."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.files.records import RecordError
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid, check_scaling, check_table

GRID = SourceGrid("a", "a.tif", "", 3.0, 7.0, 1.0, -1.0, 64, 32, 5, 4)
SOURCES = [GRID, replace(GRID, name="b")]


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


def test_the_tile_table_is_one_packed_dtype() -> None:
    names = TABLE_DTYPE.names or ()
    assert TABLE_DTYPE.itemsize == sum(TABLE_DTYPE[name].itemsize for name in names)
    assert len(names) == 13


@given(
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    st.floats(-1e7, 1e7),
    st.floats(-1e7, 1e7),
    st.sampled_from([1.0, 10.0, 0.25]),
    st.integers(8, 256),
)
def test_a_tile_covers_size_pixels_from_its_stride(
    column: int, row: int, x: float, y: float, pixel: float, size: int
) -> None:
    grid = SourceGrid("a", "a.tif", "wkt", x, y, pixel, -pixel, size, size // 2, 1, 1)
    west, south, east, north = grid.bounds(column, row)
    assert west == pytest.approx(x + column * (size // 2) * pixel)
    assert north == pytest.approx(y - row * (size // 2) * pixel)
    assert east - west == pytest.approx(size * pixel)
    assert north - south == pytest.approx(size * pixel)


def test_a_grid_of_a_later_version_is_read() -> None:
    assert SourceGrid.from_json({**asdict(GRID), "colour": "blue"}) == GRID


@pytest.mark.parametrize(
    "name",
    ["name", "path", "crs_wkt", "origin_x", "origin_y", "pixel_x", "pixel_y", "size", "stride", "columns", "rows"],
)
def test_nothing_of_where_tiles_lie_is_made_up(name: str) -> None:
    record = asdict(GRID)
    del record[name]
    with pytest.raises(RecordError, match=f"{name} is missing"):
        SourceGrid.from_json(record)
