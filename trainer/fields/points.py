"""Points with values, from a CSV file or any point layer that GDAL reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography import crs
from trainer.geography.longitudes import TURN, unwrapped
from trainer.geography.table_doubts import NOT_NAMED, NamedCrs, crs_of_rows, perhaps_exchanged, perhaps_null
from trainer.geography.tables import (
    TABLE_SUFFIXES,
    LayerOptions,
    PlaceTable,
    is_nowhere,
    open_csv,
    open_layer,
    stand_for_none,
)
from trainer.messages import say

Floats = npt.NDArray[np.float64]

FEWEST_POINTS = 20
LARGEST_VALUE = 1e18
"""Squares of values and of their sums still fit in single precision, in which rasters are written."""


class NoValue(NamedTuple):
    """A number in a field that stands for none, and how often."""

    field: str
    value: float
    times: int


@dataclass(frozen=True)
class ValuedPoints:
    """Positions with one or several values.

    Attributes:
        x: Eastings in ``crs_wkt``, (n,).
        y: Northings in ``crs_wkt``, (n,).
        longitude: Degrees (n,), in one piece: past 180 where points lie on both sides of the antimeridian.
        latitude: Degrees (n,).
        values: (n, values).
        weights: Positive, mean 1, (n,).
        names: A name a value.
        crs_wkt: What the positions came in.
        dropped: Points left out for want of a position, a value or a weight.
        nowhere: How many of them lie at 0, 0.
        no_values: Numbers that stand for none, and how many of them.
        thousands: A number of the table whose thousands are parted by a mark; "" where there is none.
        perhaps_null: Numbers that are learned and may stand for none, and how many of them.
        perhaps_exchanged: How many points may have their two degrees exchanged.
        crs_column: What a column of the table says of their CRS.
    """

    x: Floats
    y: Floats
    longitude: Floats
    latitude: Floats
    values: Floats
    weights: Floats
    names: tuple[str, ...]
    crs_wkt: str
    dropped: int
    nowhere: int = 0
    no_values: tuple[NoValue, ...] = ()
    thousands: str = ""
    perhaps_null: tuple[NoValue, ...] = ()
    perhaps_exchanged: int = 0
    crs_column: NamedCrs = NOT_NAMED

    def __len__(self) -> int:
        """Number of points."""
        return len(self.longitude)


def read_points(
    path: str,
    names: Sequence[str],
    weight: str | None = None,
    definition: str | None = None,
    layer: str | None = None,
    nulls: Sequence[float] = (),
) -> ValuedPoints:
    """Read points and their values.

    Args:
        path: A ``.csv`` file with a header and coordinate columns (lon/lat, longitude/latitude or x/y), or
            anything that GDAL opens as a vector layer of points.
        names: Numeric columns to learn.
        weight: Numeric column of positive weights.
        definition: CRS of the coordinates, where the file does not say it (a CSV is in degrees otherwise).
        layer: Layer of a file that has several.
        nulls: Numbers that stand for none in the named columns.

    Raises:
        InputError: the file, a column, the geometry or the CRS is missing or cannot be used, or fewer than
            twenty points remain.
    """
    columns = list(names) + ([weight] if weight else [])
    table = _open(path, definition, layer)
    several = say("fields.points-of-one-crs", "Make a file of each, or give --points-crs if all are in one.")
    x, y, numbers = _read(table, columns)
    named = NOT_NAMED if definition else crs_of_rows(table, x, y, several)
    wkt = table.crs_wkt or crs.wkt(definition or named.used or crs.WGS84)
    longitude, latitude = crs.to_longitude_latitude(x, y, wkt)
    weights = numbers[:, -1] if weight else np.ones(len(x))
    inside = (longitude >= -180.0 - 1e-9) & (longitude <= TURN + 1e-9) & (np.abs(latitude) <= 90.0 + 1e-9)
    nowhere = inside & (is_nowhere(x, y) | is_nowhere(longitude, latitude))
    numbers, no_values = _without_fills(numbers, names, nulls)
    given = np.isfinite(numbers).all(axis=1) & (weights > 0)
    good = inside & ~nowhere & given
    if len(x) and not inside.any():
        raise InputError(
            say(
                "fields.no-position-on-earth",
                "{path}: no position lies on the globe (the first is {position}).",
                path=path,
                position=f"{x[0]:g}, {y[0]:g}"
                if np.isfinite([x[0], y[0]]).all()
                else say("any.no-number", "no number"),
            ),
            say(
                "fields.say-points-crs-x-first",
                "Say what the coordinates are in with --points-crs; longitude or x comes first.",
            ),
            "positions-outside",
        )
    if good.sum() < FEWEST_POINTS:
        raise InputError(
            say(
                "fields.too-few-points",
                "{path}: {good} of {points} points have a position and numbers in {columns}; {fewest} are needed.",
                path=path,
                good=int(good.sum()),
                points=len(x),
                columns=", ".join(columns),
                fewest=FEWEST_POINTS,
            ),
            say("fields.give-more-points", "Give more points, or another field."),
            "too-few-points",
        )
    values, kept = numbers[good, : len(names)], weights[good]
    large = [name for name, most in zip(names, np.abs(values).max(axis=0), strict=True) if most > LARGEST_VALUE]
    if large:
        raise InputError(
            say(
                "fields.values-too-large",
                "{path}: '{field}' reaches {largest:.3g}, which is too large to compute with.",
                path=path,
                field=large[0],
                largest=np.abs(values).max(),
            ),
            say("fields.give-larger-units", "Give it in larger units, or take out what stands for no value."),
            "value-too-large",
        )
    constant = [name for name, spread in zip(names, values.std(axis=0), strict=True) if spread == 0]
    if constant:
        raise InputError(
            say(
                "fields.values-all-alike",
                "{path}: '{field}' is the same at every point: there is nothing to learn.",
                path=path,
                field=constant[0],
            ),
            say("fields.choose-another-field", "Choose another field."),
        )
    doubtful = tuple(
        NoValue(name, value, int((values[:, place] == value).sum()))
        for place, name in enumerate(names)
        if (value := perhaps_null(values[:, place])) is not None
    )
    in_degrees = unwrapped(longitude[good])
    exchanged = perhaps_exchanged(in_degrees, latitude[good]).sum() if crs.is_geographic(wkt) else 0
    return ValuedPoints(
        x[good], y[good], in_degrees, np.clip(latitude[good], -90, 90),
        values, kept / kept.mean(), tuple(names), wkt, int((~good).sum()), int(nowhere.sum()), no_values,
        table.numerals.thousands, doubtful, int(exchanged), named,
    )  # fmt: skip


def _without_fills(numbers: Floats, names: Sequence[str], nulls: Sequence[float]) -> tuple[Floats, tuple[NoValue, ...]]:
    """Numbers (n, columns) with NaN for what stands for none in the named columns, the first ones; and what did."""
    numbers, found = numbers.copy(), []
    for place, name in enumerate(names):
        none = np.isin(numbers[:, place], np.array(nulls, np.float64))
        none |= stand_for_none(np.where(none, np.nan, numbers[:, place]))
        for value, count in zip(*np.unique(numbers[none, place], return_counts=True)):
            found.append(NoValue(name, float(value), int(count)))
        numbers[none, place] = np.nan
    return numbers, tuple(found)


def _open(path: str, definition: str | None, layer: str | None) -> PlaceTable:
    if Path(path).suffix.lower() in TABLE_SUFFIXES:
        return open_csv(Path(path))
    return open_layer(
        path,
        LayerOptions(
            layer,
            definition,
            say("fields.say-points-crs", "Say what the coordinates are in with --points-crs."),
        ),
    )


def _read(table: PlaceTable, columns: list[str]) -> tuple[Floats, Floats, Floats]:
    """Positions (n,), (n,) and numbers (n, columns) of all rows; NaN for what is missing or is none."""
    places: list[str] = []
    if not table.crs_wkt:
        found = table.coordinates()
        if found is None:
            raise InputError(
                say(
                    "fields.has-no-coordinate-columns",
                    "{path} has no coordinate columns; it has: {header}.",
                    path=table.path,
                    header=", ".join(table.header),
                ),
                say(
                    "fields.name-coordinate-columns",
                    "Name them lon and lat, or x and y (then say what they are in with --points-crs).",
                ),
                "no-coordinates",
            )
        places = list(found)
    rows = []
    for record in table.records([*places, *columns]):
        cells = record.cells
        own = table.position(cells[0], cells[1], (places[0], places[1])) if places else (record.x, record.y)
        rows.append([*own, *map(table.number, cells[len(places) :])])
    whole = np.array(rows, np.float64).reshape(-1, 2 + len(columns))
    return whole[:, 0], whole[:, 1], whole[:, 2:]
