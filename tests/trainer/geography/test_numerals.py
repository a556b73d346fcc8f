"""Numbers as people and programs write them: what parts thousands, what the fraction, and degrees with letters."""

from __future__ import annotations

import math

import pytest

from trainer.geography.numerals import EAST_WEST, NORTH_SOUTH, numerals_of, to_degrees, to_number


@pytest.mark.parametrize(
    ("others", "text", "value"),
    [
        (["15.63696"], "1,234", 1234.0),
        (["15.63696"], "1,234,567.8", 1234567.8),
        (["45,5"], "1.234", 1234.0),
        (["45,5"], "1.234,5", 1234.5),
        (["1,234,567"], "1,234", 1234.0),
        (["0,123"], "1,234", 1.234),
        (["0.123"], "1.234", 1.234),
        ([], "1,234", 1.234),
        (["1.5", "1,5"], "1,234", 1.234),
        ([], "1 234", 1234.0),
        ([], "1\u202f234,5", 1234.5),
        ([], "1'234.5", 1234.5),
        ([], "-12 345", -12345.0),
        ([], "\u22121.5", -1.5),
        ([], "12 34", math.nan),
        ([], "1_000", math.nan),
        (["0.5"], "1.234.5", math.nan),
    ],
)
def test_other_cells_say_what_parts_thousands(others: list[str], text: str, value: float) -> None:
    numerals = numerals_of([*others, text], comma=True)
    assert numerals.number(text) == pytest.approx(value, nan_ok=True)


def test_where_commas_part_the_cells_one_in_quotes_needs_a_sure_word_of_others() -> None:
    assert math.isnan(numerals_of(["1,234"], comma=False).number("1,234"))
    assert numerals_of(["1,234", "0.5"], comma=False).number("1,234") == 1234.0
    assert numerals_of(["1,234", "15,63696"], comma=False).number("1,234") == 1.234


def test_a_mark_of_thousands_is_shown() -> None:
    assert numerals_of(["15.5", "830", "1,234"], comma=True).thousands == "1,234"
    assert numerals_of(["15,5", "830", "1,234"], comma=True).thousands == ""


@pytest.mark.parametrize(
    ("text", "letters", "value"),
    [
        ("15\u00b038'13.2\"E", EAST_WEST, 15.637),
        ("15\u00b0 38\u2032 13.2\u2033 W", EAST_WEST, -15.637),
        ("15 38 13,2 E", EAST_WEST, 15.637),
        ("-15 38 13.2", EAST_WEST, -15.637),
        ("15\u00b038.22'E", EAST_WEST, 15.637),
        ("W15.637", EAST_WEST, -15.637),
        ("33.85 s", NORTH_SOUTH, -33.85),
        ("33.85 S", EAST_WEST, math.nan),
        ("-33.85 S", NORTH_SOUTH, math.nan),
        ("15\u00b061'E", EAST_WEST, math.nan),
        ("15.5\u00b038'E", EAST_WEST, math.nan),
        ("15.637 O", EAST_WEST, math.nan),
        ("Graz", EAST_WEST, math.nan),
    ],
)
def test_degrees_are_read_as_people_write_them_or_not_at_all(text: str, letters: str, value: float) -> None:
    assert to_degrees(text, letters) == pytest.approx(value, nan_ok=True)


def test_positions_of_pictures_may_have_decimal_commas() -> None:
    assert to_number(" 50,25 ") == 50.25
    assert math.isnan(to_number("1,234,5"))
    assert math.isnan(to_number(None))
