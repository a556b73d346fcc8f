"""What a table says that is perhaps not meant: numbers that may stand for none, exchanged degrees, a column of CRSs.

None of it is mended here: what may be so is told by whoever reads the table, with how to say what is meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.longitudes import TURN
from trainer.geography.tables import PlaceTable
from trainer.messages import Text, say

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

LIKELY_NULLS = (-1.0, 255.0, 999.0, -9.0, 99.0, -128.0, 127.0)
"""What small programs and 8 bits write for none, and what is measured as often."""
FEWEST_TIMES = 3
"""A number that stands for none stands there at least so often."""
GAP, LIKELY_GAP = 0.5, 0.1
"""How far it lies from all others, as a share of their range: any number, and one of the likely ones."""
FEWEST_PLACES = 12
"""Below that, where most places lie says too little about one."""
CRS_COLUMNS = ("epsg", "srid", "crs", "srs", "epsg_code", "crs_code")
_CODE = re.compile(r"(?:EPSG\s*:?\s*)?(\d{4,6})(?:\.0*)?", re.IGNORECASE)


def perhaps_null(values: Floats) -> float | None:
    """A number (of n, NaN passed over) that repeats, apart from all others, at one end of them; None where none does.

    One of the likely ones is one, too, where it alone is negative. It has to stand there more often than any other
    number, so that a column of a few classes is left in peace.
    """
    numbers, counts = np.unique(values[np.isfinite(values)], return_counts=True)
    if len(numbers) < 3:
        return None
    for end, others in ((0, slice(1, None)), (-1, slice(None, -1))):
        low, high = float(numbers[others][0]), float(numbers[others][-1])
        away = max(low - numbers[end], numbers[end] - high)
        gap = LIKELY_GAP if numbers[end] in LIKELY_NULLS else GAP
        often = counts[end] >= FEWEST_TIMES and counts[end] > counts[others].max()
        alone_negative = numbers[end] in LIKELY_NULLS and numbers[end] < 0 <= low
        if often and (alone_negative or away >= gap * (high - low)):
            return float(numbers[end])
    return None


def perhaps_exchanged(longitude: Floats, latitude: Floats) -> Mask:
    """Which places (n,) lie far from most others as they are, and among them with their two degrees exchanged.

    "Among them" is within the tenth to the ninetieth percentile of both degrees, widened by its own size on each side.
    Longitudes are in one piece (:func:`trainer.geography.longitudes.unwrapped`).
    """
    known = np.isfinite(longitude) & np.isfinite(latitude)
    if known.sum() < FEWEST_PLACES:
        return np.zeros(len(longitude), bool)

    def among(values: Floats, of: Floats) -> Mask:
        low, high = np.percentile(of[known], (10, 90))
        return np.asarray((values >= low - (high - low)) & (values <= high + (high - low)))

    as_written = among(longitude, longitude) & among(latitude, latitude)
    exchanged = among(latitude, longitude) & among(longitude, latitude)
    return np.asarray(known & ~as_written & exchanged)


class NamedCrs(NamedTuple):
    """The CRS that a column of a table names for all of its rows, as ``EPSG:CODE``; "" where none is.

    Attributes:
        used: What the positions are in.
        passed_over: A projection beside positions that are degrees: it is then of something else, such as an image.
    """

    used: str = ""
    passed_over: str = ""


NOT_NAMED = NamedCrs()


def crs_of_rows(table: PlaceTable, x: Floats, y: Floats, hint: Text) -> NamedCrs:
    """What a column of a table says of the CRS of its rows.

    Args:
        table: Has the column.
        x: Positions (n,) as they are written; NaN where there is none.
        y: Likewise.
        hint: What to do about several.

    Raises:
        InputError: rows name several, of which one file can have but one.
    """
    column = table.first_of(CRS_COLUMNS)
    if column is None or table.crs_wkt:
        return NOT_NAMED
    said = {cell for record in table.records([column]) if (cell := record.cells[0])}
    codes = {found[1] for cell in said if (found := _CODE.fullmatch(cell))}
    if not codes or len(codes) < len({cell.upper() for cell in said if not _CODE.fullmatch(cell)} | codes):
        return NOT_NAMED
    if len(codes) > 1:
        raise InputError(
            say(
                "geography.rows-of-several-crs",
                "{path}: the column '{column}' names several coordinate systems: {codes}.",
                path=table.path,
                column=column,
                codes=", ".join(sorted(codes)),
            ),
            hint,
            "several-crs",
        )
    named = f"EPSG:{codes.pop()}"
    known = np.isfinite(x) & np.isfinite(y)
    in_degrees = bool((np.abs(x[known]) <= TURN).all() and (np.abs(y[known]) <= 90.0).all())
    if in_degrees and not crs.is_geographic(crs.wkt(named)):
        return NamedCrs(passed_over=named if known.any() else "")
    return NamedCrs(named)
