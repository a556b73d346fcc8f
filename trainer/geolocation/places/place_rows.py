"""Rows of a table or a layer become places with pictures, with a word on each that cannot be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.tile_table import SPLITS
from trainer.geography import crs
from trainer.geography.longitudes import beside, unwrapped
from trainer.geography.table_doubts import NOT_NAMED, crs_of_rows, perhaps_exchanged
from trainer.geography.tables import LayerOptions, PlaceTable, open_csv, open_layer
from trainer.geolocation.places.geotagged import NO_SPLIT, GeotaggedSet, Problem, check_positions
from trainer.geolocation.places.photo_files import (
    SPLIT_WORDS,
    FilePictures,
    photo_folders,
    pictures_in,
)
from trainer.imagery.pictures import (
    IMAGE_SUFFIXES,
)
from trainer.messages import say

_ID = ("id", "uuid", "place", "name")
_PATH = ("path", "file", "filename", "image", "photo")


@dataclass(frozen=True)
class Row:
    """One line of a table before views are gathered into places; ``weight`` is NaN where its text is no number."""

    id: str
    longitude: float
    latitude: float
    split: str = ""
    weight_text: str = ""
    weight: float = 1.0
    path: str = ""
    where: str = ""


def csv_rows(path: Path, positions: bool = True) -> tuple[list[Row], list[Problem]]:
    """The lines of a CSV, and what a person should look at.

    Args:
        path: The file.
        positions: Whether it must have them.

    Raises:
        InputError: it is none, or lacks columns.
    """
    table = open_csv(path)
    places = table.coordinates()
    if (places is None and positions) or table.first_of([*_ID, *_PATH]) is None:
        raise InputError(
            say(
                "geolocation.no-coordinate-columns",
                "{path} has the columns {header}; it needs latitude, longitude, and id or file.",
                path=path,
                header=", ".join(table.header),
            )
            if positions
            else say(
                "geolocation.no-id-column",
                "{path} has the columns {header}; it needs id or file.",
                path=path,
                header=", ".join(table.header),
            ),
            say("geolocation.name-columns-first-line", "Name the columns in its first line."),
            "csv-columns",
        )
    rows = _rows(table, table.first_of(_PATH), places or ())
    several = say("geolocation.rows-of-one-crs", "Make a table of each, or write all positions in degrees.")
    x, y = np.array([row.longitude for row in rows]), np.array([row.latitude for row in rows])
    named = crs_of_rows(table, x, y, several) if places else NOT_NAMED
    doubts = [
        Problem(
            say("geolocation.degrees-beside-projection", "table of degrees beside the code of a projection"),
            path.name,
            named.passed_over,
            False,
        )
    ]
    rows = _in_degrees(rows, crs.wkt(named.used)) if named.used else rows
    return rows, doubts if named.passed_over else []


def layer_rows(path: Path, field: str) -> list[Row]:
    """Points of a layer, in WGS 84, with the picture that each names.

    Args:
        path: What GDAL reads.
        field: The attribute that names the picture; guessed where "".

    Raises:
        InputError: it is no layer of points, has no CRS, or no such attribute.
    """
    hint = say("geolocation.give-places", "Give a CSV, a folder of photos, a point layer or a tile set.")
    table = open_layer(str(path), LayerOptions(hint=hint))
    picture = table.first_of([field.lower()] if field else _PATH)
    if picture is None:
        raise InputError(
            say(
                "geolocation.no-path-field",
                "{path} has no attribute '{field}' that names a picture; it has {header}.",
                path=path,
                field=field or "path",
                header=", ".join(table.header),
            ),
            say("geolocation.name-path-field", "Name it with --path-field."),
            "no-path-field",
        )
    return _in_degrees(_rows(table, picture, ()), table.crs_wkt)


def _in_degrees(rows: Sequence[Row], definition: str) -> list[Row]:
    """Rows in WGS 84 whose positions are x and y of another CRS."""
    x, y = np.array([row.longitude for row in rows]), np.array([row.latitude for row in rows])
    longitude, latitude = crs.to_longitude_latitude(x, y, definition)
    return [
        replace(row, longitude=east, latitude=north)
        for row, east, north in zip(rows, longitude.tolist(), latitude.tolist())
    ]


def _rows(table: PlaceTable, picture: str | None, places: Sequence[str]) -> list[Row]:
    """Rows with the positions of two columns, or else their own."""
    named = {
        "id": table.first_of(_ID) or picture,
        "path": picture,
        "split": table.first_of(["split"]),
        "weight": table.first_of(["weight"]),
    }
    columns = {key: name for key, name in named.items() if name is not None}
    rows = []
    for record in table.records([*columns.values(), *places]):
        cells = dict(zip(columns, record.cells))
        x, y = record.x, record.y
        if places:
            x, y = table.position(record.cells[-2], record.cells[-1], (places[0], places[1]))
        weight = cells.get("weight", "")
        rows.append(
            Row(
                id=cells["id"],
                longitude=x,
                latitude=y,
                split=cells.get("split", "").lower(),
                weight_text=weight,
                weight=table.number(weight) if weight else 1.0,
                path=cells.get("path", ""),
                where=f"{Path(table.path).name} {record.where}",
            )
        )
    return rows


# -- rows become places, with a word on each that cannot be used -----------------------------
def gather_rows(
    rows: Sequence[Row], images: Path, source: Path, positions: bool, found: Sequence[Problem] = ()
) -> GeotaggedSet:
    """Gather rows of one id into a place, find their pictures, and say what cannot be used."""
    problems = list(found)
    folders = photo_folders(images)
    rows, longitude, latitude = _usable(rows, positions, problems)
    first: dict[str, int] = {}
    views: list[list[Path]] = []
    kept: list[int] = []
    taken: set[Path] = set()
    for number, row in enumerate(rows):
        if row.id in first:
            before = kept[first[row.id]]
            if (longitude[before], latitude[before]) != (longitude[number], latitude[number]) and positions:
                problems.append(
                    Problem(
                        say("geolocation.ids-at-two-positions", "ids that occur twice with different positions"),
                        row.id,
                        row.where,
                    )
                )
                continue
        paths, split = _find_pictures(row, folders)
        if not row.split:
            row = rows[number] = replace(row, split=split)
        if not paths:
            problems.append(
                Problem(
                    say("geolocation.without-picture", "without a picture"),
                    row.id,
                    f"{row.where}: no {row.path or row.id} in {images}",
                )
            )
            continue
        again = [path for path in paths if path in taken]
        problems += [
            Problem(say("geolocation.pictures-named-twice", "pictures named twice"), str(path), row.where)
            for path in again
        ]
        fresh = [path for path in paths if path not in taken]
        taken.update(fresh)
        if not fresh:
            continue
        if row.id in first:
            if row.split != rows[kept[first[row.id]]].split:
                problems.append(
                    Problem(
                        say("geolocation.places-two-splits", "places in two splits"),
                        row.id,
                        f"{row.where}; the first counts",
                        False,
                    )
                )
            views[first[row.id]] += fresh
        else:
            first[row.id] = len(kept)
            kept.append(number)
            views.append(fresh)
    order = np.array(kept, np.int64)
    counts = [len(paths) for paths in views]
    return GeotaggedSet(
        source=str(source),
        ids=[rows[number].id for number in kept],
        longitude=longitude[order],
        latitude=latitude[order],
        split=np.array([SPLIT_WORDS.get(rows[number].split, NO_SPLIT) for number in kept], np.uint8),
        weight=_weights([rows[number] for number in kept], problems),
        view_place=np.repeat(np.arange(len(kept)), counts),
        view_picture=np.arange(sum(counts)),
        pictures=FilePictures([path for paths in views for path in paths]),
        problems=tuple(problems),
    )


def _usable(
    rows: Sequence[Row], positions: bool, problems: list[Problem]
) -> tuple[list[Row], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    given = np.array([row.longitude for row in rows], np.float64)
    latitude = np.array([row.latitude for row in rows], np.float64)
    good, wrong = check_positions([row.id or row.where for row in rows], given, latitude)
    longitude = beside(given, 0.0)  # also where a table counts from 0 to 360
    if positions:
        problems += wrong
    else:
        longitude, latitude = np.where(good, longitude, np.nan), np.where(good, latitude, np.nan)
        good[:] = True
    unnamed = np.array([not row.id for row in rows], bool)
    problems += [
        Problem(say("geolocation.without-id", "without an id"), rows[number].where)
        for number in np.flatnonzero(unnamed & good)
    ]
    known = np.flatnonzero(good & np.isfinite(longitude))
    exchanged = say(
        "geolocation.perhaps-exchanged",
        "far from the others, and among them if longitude and latitude were exchanged",
    )
    problems += [
        Problem(exchanged, rows[number].id, rows[number].where, False)
        for number in known[perhaps_exchanged(unwrapped(longitude[known]), latitude[known])]
    ]
    for row in rows:
        if row.split and row.split not in SPLIT_WORDS:
            problems.append(
                Problem(
                    say("geolocation.split-none", "with a split that is none of {splits}", splits=", ".join(SPLITS)),
                    row.id,
                    row.split,
                    False,
                )
            )
    chosen = np.flatnonzero(good & ~unnamed) if len(rows) else np.zeros(0, np.int64)
    return [rows[number] for number in chosen], longitude[chosen], latitude[chosen]


def _weights(rows: Sequence[Row], problems: list[Problem]) -> npt.NDArray[np.float64]:
    weights = np.ones(len(rows))
    for number, row in enumerate(rows):
        if np.isfinite(row.weight) and row.weight >= 0:
            weights[number] = row.weight
        else:
            problems.append(
                Problem(
                    say("geolocation.bad-weights", "with a weight that is no number (1 is used)"),
                    row.id,
                    row.weight_text,
                    False,
                )
            )
    return weights


def _find_pictures(row: Row, folders: Sequence[tuple[Path, str]]) -> tuple[list[Path], str]:
    """The file that the row names, or the folder or file that is called like its id; and the split of its folder."""
    name = row.path or row.id
    if not name or "\0" in name:
        return [], ""
    for folder, split in folders:
        path = Path(name) if Path(name).is_absolute() else folder / name
        if path.is_dir():
            return pictures_in(path), split
        if path.is_file():
            return [path], split
        for suffix in (*IMAGE_SUFFIXES, *map(str.upper, IMAGE_SUFFIXES)):
            if path.with_name(path.name + suffix).is_file():
                return [path.with_name(path.name + suffix)], split
    return [], ""
