"""Rows of a table → places with their views, and a word on each row that cannot be used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import SPLITS
from trainer.geolocation.geotagged import NO_SPLIT, GeotaggedSet, Problem, check_positions
from trainer.geolocation.picture_files import FilePictures, pictures_in
from trainer.geolocation.tables import Row, to_number

_SPLIT_WORDS = {"train": 0, "training": 0, "val": 1, "valid": 1, "validation": 1, "test": 2}


def gather_rows(
    rows: Sequence[Row], images: Path, source: Path, positions: bool, found: Sequence[Problem] = ()
) -> GeotaggedSet:
    """Gather rows of one id into a place, find their pictures, and say what cannot be used."""
    problems = list(found)
    rows, longitude, latitude = _usable(rows, positions, problems)
    first: dict[str, int] = {}
    views: list[list[Path]] = []
    kept: list[int] = []
    taken: set[Path] = set()
    for number, row in enumerate(rows):
        if row.id in first:
            before = kept[first[row.id]]
            if (longitude[before], latitude[before]) != (longitude[number], latitude[number]) and positions:
                problems.append(Problem("ids that occur twice with different positions", row.id, row.where))
                continue
            if row.split != rows[before].split:
                problems.append(Problem("places in two splits", row.id, f"{row.where}; the first counts", False))
        paths = _find_pictures(row, images)
        if not paths:
            problems.append(Problem("without a picture", row.id, f"{row.where}: no {row.path or row.id} in {images}"))
            continue
        again = [path for path in paths if path in taken]
        problems += [Problem("pictures named twice", str(path), row.where) for path in again]
        fresh = [path for path in paths if path not in taken]
        taken.update(fresh)
        if not fresh:
            continue
        if row.id in first:
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
        split=np.array([_SPLIT_WORDS.get(rows[number].split, NO_SPLIT) for number in kept], np.uint8),
        weight=_weights([rows[number] for number in kept], problems),
        view_place=np.repeat(np.arange(len(kept)), counts),
        view_picture=np.arange(sum(counts)),
        pictures=FilePictures([path for paths in views for path in paths]),
        problems=tuple(problems),
    )


def _usable(
    rows: Sequence[Row], positions: bool, problems: list[Problem]
) -> tuple[list[Row], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    longitude = np.array([row.longitude for row in rows], np.float64)
    latitude = np.array([row.latitude for row in rows], np.float64)
    good, wrong = check_positions([row.id or row.where for row in rows], longitude, latitude)
    if positions:
        problems += wrong
    else:
        longitude, latitude = np.where(good, longitude, np.nan), np.where(good, latitude, np.nan)
        good[:] = True
    unnamed = np.array([not row.id for row in rows], bool)
    problems += [Problem("without an id", rows[number].where) for number in np.flatnonzero(unnamed & good)]
    for row in rows:
        if row.split and row.split not in _SPLIT_WORDS:
            problems.append(Problem(f"with a split that is none of {', '.join(SPLITS)}", row.id, row.split, False))
    chosen = np.flatnonzero(good & ~unnamed) if len(rows) else np.zeros(0, np.int64)
    return [rows[number] for number in chosen], longitude[chosen], latitude[chosen]


def _weights(rows: Sequence[Row], problems: list[Problem]) -> npt.NDArray[np.float64]:
    weights = np.ones(len(rows))
    for number, row in enumerate(rows):
        if row.weight:
            value = to_number(row.weight)
            if np.isfinite(value) and value >= 0:
                weights[number] = value
            else:
                problems.append(Problem("with a weight that is no number (1 is used)", row.id, row.weight, False))
    return weights


def _find_pictures(row: Row, images: Path) -> list[Path]:
    """The file that the row names, or the folder or file that is called like its id."""
    folders = [images, images / "images", images / "data"]
    names = [row.path] if row.path else [row.id]
    for name in names:
        if not name or "\0" in name:
            continue
        for folder in folders:
            path = Path(name) if Path(name).is_absolute() else folder / name
            if path.is_dir():
                return pictures_in(path)
            if path.is_file():
                return [path]
            for suffix in (".jpg", ".png", ".jpeg", ".JPG", ".webp", ".tif"):
                if path.with_name(path.name + suffix).is_file():
                    return [path.with_name(path.name + suffix)]
    return []
