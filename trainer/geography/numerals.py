"""How people and programs write numbers in tables: decimal signs, marks of thousands, degrees with minutes.

"1,234" is a thousand and more in one table and a little over one in the next. What the other cells of the table say
decides: "15.63696" has a decimal point, so its commas part thousands; "45,5" has a decimal comma, so its points do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

_SPACES = " \u00a0\u2009\u202f'\u2019"
"""Marks of thousands that are never a decimal sign: spaces, also those that do not break, and apostrophes."""
_SIGN = r"[+-]?"
_ONE_MARK = re.compile(rf"{_SIGN}(\d*)([.,])(\d+)")
_GROUPED = re.compile(rf"{_SIGN}\d{{1,3}}(?:(?P<mark>[.,{_SPACES}])\d{{3}})(?:(?P=mark)\d{{3}})*(?:([.,])\d+)?")
_DEGREES = re.compile(
    r"(?P<before>[NSEW])?\s*(?P<degrees>[+-]?\d+(?:[.,]\d+)?)\s*(?:[\u00b0\u00ba]|deg\.?|d|\s|$|(?=[NSEW]))\s*"
    r"(?:(?P<minutes>\d+(?:[.,]\d+)?)\s*(?:'(?!')|\u2032(?!\u2032)|\u2019(?!\u2019)|m(?:in)?\.?|\s|$|(?=[NSEW]))\s*)?"
    r"(?:(?P<seconds>\d+(?:[.,]\d+)?)\s*(?:[\"\u2033\u201d]|''|\u2032\u2032|\u2019\u2019|s(?:ec)?\.?|$|(?=[NSEW]))?"
    r"\s*)?(?P<after>[NSEW])?",
    re.IGNORECASE,
)
EAST_WEST, NORTH_SOUTH = "EW", "NS"


@dataclass(frozen=True)
class Numerals:
    """How the numbers of a table are written.

    Attributes:
        decimal: "." or "," where the cells say so, else "".
        comma: Whether a comma is taken for a decimal sign where they do not.
        thousands: A cell with a mark of thousands, for the person; "" where none was seen.
    """

    decimal: str = ""
    comma: bool = False
    thousands: str = ""

    def number(self, text: str) -> float:
        """A cell as a number; NaN where it is none."""
        plain = text.strip().replace("\u2212", "-")
        grouped = _GROUPED.fullmatch(plain)
        if grouped is not None and self._parts_thousands(grouped["mark"], grouped[2]):
            plain = plain.replace(grouped["mark"], "")
        return to_number(plain, self.comma or self.decimal == ",")

    def _parts_thousands(self, mark: str, decimal: str | None) -> bool:
        if decimal is not None:
            return decimal != mark and self.decimal in ("", decimal) and (mark in _SPACES or self.decimal != "")
        return mark in _SPACES or self.decimal == {",": ".", ".": ","}[mark]


def numerals_of(cells: Iterable[str], comma: bool) -> Numerals:
    """How a table's numbers are written, by some of its cells; where they differ, any mark is a decimal one.

    Args:
        cells: As they stand there.
        comma: Whether a comma may be a decimal sign where the cells do not say.
    """
    decimal: set[str] = set()
    grouped: dict[str, str] = {}
    for cell in cells:
        plain = cell.strip()
        single = _ONE_MARK.fullmatch(plain)
        if single is not None and not (len(single[3]) == 3 and 1 <= len(single[1]) <= 3 and single[1][0] != "0"):
            decimal.add(single[2])
            continue
        found = _GROUPED.fullmatch(plain)
        if found is None:
            continue
        mark = found["mark"]
        grouped.setdefault(mark, plain)
        if found[2] is not None and found[2] != mark:
            decimal.add(found[2])
        elif mark in ".," and plain.count(mark) > 1:
            decimal.add("." if mark == "," else ",")
    sure = decimal.pop() if len(decimal) == 1 else ""
    marks = [mark for mark in grouped if mark in _SPACES or (sure and mark != sure)]
    return Numerals(sure, comma and sure != ".", grouped[marks[0]] if marks else "")


def to_number(text: str | None, decimal_comma: bool = True) -> float:
    """NaN where it is none.

    Args:
        text: What stands in a cell.
        decimal_comma: Take a comma for a point: in degrees, which have no thousands to part, and where commas do
            not part the cells.
    """
    plain = (text or "").strip()
    try:
        return float("nan") if "_" in plain else float(plain.replace(",", ".", 1) if decimal_comma else plain)
    except ValueError:
        return float("nan")


def to_degrees(text: str, letters: str) -> float:
    """Degrees of a cell as people write them, such as ``15°38'13"E`` or ``33.85 S``; NaN where it is none.

    Args:
        text: What stands in a cell.
        letters: That may stand with it, the positive one first: :data:`EAST_WEST` or :data:`NORTH_SOUTH`. Another
            letter is of the other axis.
    """
    found = _DEGREES.fullmatch(text.strip().replace("\u2212", "-"))
    if found is None or (found["before"] and found["after"]):
        return math.nan
    degrees, minutes, seconds = (to_number(found[name] or "0") for name in ("degrees", "minutes", "seconds"))
    fraction = not degrees.is_integer() and (minutes or seconds), not minutes.is_integer() and seconds
    letter = (found["before"] or found["after"] or "").upper()
    negative = found["degrees"].startswith("-")
    if any(fraction) or minutes >= 60 or seconds >= 60 or (letter and letter not in letters) or (letter and negative):
        return math.nan
    value = abs(degrees) + minutes / 60 + seconds / 3600
    return -value if negative or letter == letters[1] else value
