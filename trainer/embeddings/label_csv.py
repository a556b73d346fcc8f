"""A column of a CSV, tile by tile: labels, folds or a mark, keyed by row and col or by id."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError

Table = npt.NDArray[np.void]


def split_reference(reference: str) -> tuple[Path, str]:
    """``FILE[:FIELD]`` as path and field ("" for none); a colon in an existing file's name is no separator.

    Raises:
        InputError: there is no such file.
    """
    whole = Path(reference)
    if whole.exists():
        return whole, ""
    name, _, field = reference.rpartition(":")
    if name and Path(name).exists():
        return Path(name), field
    raise InputError(f"There is no file {name or reference}.", "Give --labels FILE or FILE:FIELD.", "missing-file")


def read_column(reference: str, table: Table) -> list[str]:
    """The text that ``CSV:COLUMN`` holds for every tile; "" where it says nothing.

    Tiles are found by ``row`` and ``col`` (or ``column``), with ``source`` where the CSV has it, and
    otherwise by ``id``.

    Raises:
        InputError: no such file or column, no key column, a key that is no number or stands twice, no tile found.
    """
    path, column = split_reference(reference)
    header, records = csv_records(path)
    lowered = [name.strip().lower() for name in header]
    if column not in header:
        raise InputError(f"{path} has no column '{column}'.", f"It has: {', '.join(header)}.", "no-field")
    keys = _key_columns(lowered, path, several_sources=len(np.unique(table["source"])) > 1)
    columns = [lowered.index(name) for name in keys]
    wanted = header.index(column)
    values: dict[tuple[int, ...], str] = {}
    for line, record in records:
        try:
            key = tuple(_whole(record[place]) for place in columns)
            value = record[wanted].strip()
        except IndexError as error:
            raise InputError(
                f"{path}, line {line} has {len(record)} columns, the header {len(header)}.", "Mend the line.", "bad-csv"
            ) from error
        except ValueError as error:
            raise InputError(f"{path}, line {line}: {', '.join(keys)} must be whole numbers.", "", "bad-csv") from error
        if key in values:
            raise InputError(f"{path}, line {line}: {', '.join(keys)} {key} stands there twice.", "", "bad-csv")
        values[key] = value
    own = [("column" if name == "col" else name) for name in keys]
    tiles = zip(*(table[name].tolist() for name in own))
    found = [values.get(key, "") for key in tiles]
    if not any(found):
        raise InputError(
            f"{path} lists none of the {len(table)} tiles by {', '.join(keys)}.",
            "row and col count strides from the source's top left; was it made for other tiles?",
            "no-labels",
        )
    return found


def csv_records(path: Path) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """Header and (line number, record) of a CSV parted by comma, semicolon or tab.

    Raises:
        InputError: it is empty or no UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text.", "Save it as CSV in UTF-8.", "bad-csv") from error
    lines = text.splitlines()
    if not lines:
        raise InputError(f"{path} is empty.", "", "bad-csv")
    delimiter = max(",;\t", key=lines[0].count)
    reader = csv.reader(lines, delimiter=delimiter)
    header = [name.strip() for name in next(reader)]
    return header, ((reader.line_num, record) for record in reader if record)


def _key_columns(lowered: list[str], path: Path, several_sources: bool) -> list[str]:
    column = next((name for name in ("col", "column") if name in lowered), "")
    if "row" in lowered and column and ("source" in lowered or not several_sources):
        return ["row", column] + (["source"] if "source" in lowered else [])
    if "id" in lowered:
        return ["id"]
    wants = (
        "a column id, or row, col and source (there are several sources)" if several_sources else "id, or row and col"
    )
    raise InputError(f"{path} does not say which tile a line is about.", f"It needs {wants}.", "bad-csv")


def _whole(text: str) -> int:
    """A whole number, also as 12.0, which is how a table with gaps in it is written by some programs.

    Raises:
        ValueError: it is none.
    """
    try:
        return int(text)
    except ValueError:
        value = float(text)
        if not value.is_integer():
            raise
        return int(value)
