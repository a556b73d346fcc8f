"""Labels of tiles, to measure embeddings against: from a raster of classes, a polygon layer or a CSV.

Raster and polygons are brought onto a lattice that divides every tile's footprint evenly, a block of
tiles at a time, so memory grows with neither. A tile's class is the commonest on its lattice points
(or the one at its centre), its purity the share of that class among the points that carry a class.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.evaluation.label_layers import (
    UNLABELLED,
    ClassLayer,
    Lattice,
    class_order,
    is_ignored,
    open_classes,
    without_class,
)
from trainer.evaluation.options import LabelOptions
from trainer.files.tile_table import SourceGrid
from trainer.geography.tables import TABLE_SUFFIXES, PlaceTable, open_csv, to_whole
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Table = npt.NDArray[np.void]
Integers = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float32]

POINTS_A_SIDE = 64
"""Lattice points along a tile's side, at most: 4,096 points give a share to within one per cent."""
LATTICE_SIDE = 2048
"""Lattice points along a block's side, about: 4 million codes in memory at once."""


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
    raise InputError(
        say("evaluation.no-file", "There is no file {name}.", name=name or reference),
        say("evaluation.give-labels-file-file-field", "Give --labels FILE or FILE:FIELD."),
        "missing-file",
    )


def read_column(reference: str, table: Table) -> list[str]:
    """The text that ``CSV:COLUMN`` holds for every tile; "" where it says nothing.

    Tiles are found by ``row`` and ``col`` (or ``column``), with ``source`` where the CSV has it, and
    otherwise by ``id``.

    Raises:
        InputError: no such file or column, no key column, a key that is no number or stands twice, no tile found.
    """
    path, column = split_reference(reference)
    csv = open_csv(path)
    csv.place(column)
    keys = _key_columns(csv, several_sources=len(np.unique(table["source"])) > 1)
    values: dict[tuple[int, ...], str] = {}
    for record in csv.records([column, *keys]):
        if record.width < len(csv.header):
            raise InputError(
                say(
                    "evaluation.line-of-other-width",
                    "{path}, {where} has {width} columns, the header {count}.",
                    path=path,
                    where=record.where,
                    width=record.width,
                    count=len(csv.header),
                ),
                say("evaluation.mend-line", "Mend the line."),
                "bad-csv",
            )
        try:
            key = tuple(map(to_whole, record.cells[1:]))
        except ValueError as error:
            said = say(
                "evaluation.no-whole-numbers",
                "{path}, {where}: {keys} must be whole numbers.",
                path=path,
                where=record.where,
                keys=", ".join(keys),
            )
            raise InputError(said, code="bad-csv") from error
        if key in values:
            said = say(
                "evaluation.stands-twice",
                "{path}, {where}: {keys} {key} stands there twice.",
                path=path,
                where=record.where,
                keys=", ".join(keys),
                key=key,
            )
            raise InputError(said, code="bad-csv")
        values[key] = record.cells[0]
    own = [("column" if name.lower() == "col" else name.lower()) for name in keys]
    tiles = zip(*(table[name].tolist() for name in own))
    found = [values.get(key, "") for key in tiles]
    if not any(found):
        raise InputError(
            say(
                "evaluation.lists-none-tiles",
                "{path} lists none of the {tiles} tiles by {keys}.",
                path=path,
                tiles=len(table),
                keys=", ".join(keys),
            ),
            say(
                "evaluation.made-for-other-tiles",
                "row and col count strides from the source's top left; was it made for other tiles?",
            ),
            "no-labels",
        )
    return found


def _key_columns(table: PlaceTable, several_sources: bool) -> list[str]:
    """The columns that say which tile a row is about, as the table writes them."""
    row, column, source = table.first_of(["row"]), table.first_of(["col", "column"]), table.first_of(["source"])
    if row and column and (source or not several_sources):
        return [row, column, *([source] if source else [])]
    identity = table.first_of(["id"])
    if identity:
        return [identity]
    wants = (
        say("evaluation.id-or-row-col-source", "a column id, or row, col and source (there are several sources)")
        if several_sources
        else say("evaluation.id-row-col", "id, or row and col")
    )
    raise InputError(
        say("evaluation.lines-name-no-tile", "{path} does not say which tile a line is about.", path=table.path),
        say("evaluation.needs", "It needs {wants}.", wants=wants),
        "bad-csv",
    )


@dataclass(frozen=True)
class Labels:
    """The classes of N tiles.

    Attributes:
        codes: (N,) places in ``names``; :data:`UNLABELLED` for tiles without a class.
        purity: (N,) share of the class among the labelled part of the tile; NaN where nothing is known of it.
        names: Class names, in the order of the classes' values.
        source: What they were read from, for the person.
    """

    codes: Integers
    purity: Shares
    names: tuple[str, ...]
    source: str


def read_labels(
    reference: str,
    table: Table,
    grids: Sequence[SourceGrid],
    options: LabelOptions | None = None,
    reporter: Reporter = SILENT,
) -> Labels:
    """The class of every tile of a table.

    Args:
        reference: ``FILE`` or ``FILE:FIELD``: a raster of class numbers (FIELD: the band), a polygon layer
            (FIELD: the attribute; not needed where there is only one), or a CSV (FIELD: the column) keyed by
            ``row`` and ``col``, or by ``id``.
        table: N rows of :data:`trainer.files.tile_table.TABLE_DTYPE`.
        grids: The sources that the table refers to.
        options: How a tile gets its class.
        reporter: Told of the blocks as they are done.

    Raises:
        InputError: the file cannot be read, has no such field, has no CRS, or labels no tile at all.
    """
    options = options or LabelOptions()
    path, field = split_reference(reference)
    if path.suffix.lower() in TABLE_SUFFIXES:
        labels = _from_csv(path, field, table, options)
    else:
        classes = open_classes(path, field, options.ignore)
        if classes.without:
            reporter.warn(without_class(path, classes.without))
        labels = _from_lattice(classes, str(path), table, grids, options, reporter)
    if not (labels.codes >= 0).any():
        raise InputError(
            say(
                "evaluation.gives-none-tiles-class",
                "{path} gives none of the {tiles} tiles a class.",
                path=path,
                tiles=len(table),
            ),
            say("classification.same-ground", "Do they lie on the same ground, and is their CRS right?")
            if options.min_labelled <= 0
            else say(
                "evaluation.does-it-cover-the-ground",
                "Does it cover the same ground? A smaller --min-labelled accepts tiles that are labelled in part.",
            ),
            "no-labels",
        )
    return labels


def _from_csv(path: Path, field: str, table: Table, options: LabelOptions) -> Labels:
    if not field:
        hint = say(
            "evaluation.give-column",
            "Give {name}:COLUMN; it has: {header}.",
            name=path.name,
            header=", ".join(open_csv(path).header),
        )
        raise InputError(
            say("evaluation.labels-without-column", "--labels {path} does not say which column.", path=path),
            hint,
            "no-field",
        )
    texts = read_column(f"{path}:{field}", table)
    names = class_order({text for text in texts if text and not is_ignored(text, text, options.ignore)}, path, field)
    place = {name: code for code, name in enumerate(names)}
    codes = np.array([place.get(text, UNLABELLED) for text in texts], np.int64)
    return Labels(codes, np.full(len(table), np.nan, np.float32), names, f"{path.name}, column {field}")


def _from_lattice(
    classes: ClassLayer,
    source: str,
    table: Table,
    grids: Sequence[SourceGrid],
    options: LabelOptions,
    reporter: Reporter,
) -> Labels:
    codes = np.full(len(table), UNLABELLED, np.int64)
    purity = np.full(len(table), np.nan, np.float32)
    if not classes.names:
        return Labels(codes, purity, classes.names, source)
    done = 0
    for number in np.unique(table["source"]):
        grid = grids[int(number)]
        if not grid.crs_wkt:
            raise InputError(
                say(
                    "evaluation.has-no-position",
                    "{name} has no position, so {source} cannot label it.",
                    name=grid.name,
                    source=source,
                ),
                say("evaluation.give-csv-tile-ids", "Give a CSV of tile ids."),
                "no-position",
            )
        for members, lattice, points, step in _blocks(grid, np.flatnonzero(table["source"] == number), table):
            there = classes.sample(lattice)
            if grid.pixel_y > 0:
                there = there[::-1]
            if grid.pixel_x < 0:
                there = there[:, ::-1]
            views = np.lib.stride_tricks.sliding_window_view(there, (points, points))
            rows = (table["row"][members] - table["row"][members].min()) * step
            columns = (table["column"][members] - table["column"][members].min()) * step
            tiles = views[rows, columns].reshape(len(members), -1)
            codes[members], purity[members] = _majority(tiles, len(classes.names), options)
            done += len(members)
            reporter.progress(done, len(table), "tiles")
    return Labels(codes, purity, classes.names, source)


def _blocks(grid: SourceGrid, members: Integers, table: Table) -> Iterator[tuple[Integers, Lattice, int, int]]:
    """(tiles, their lattice, points along a tile's side, points from a tile to the next) for each block of a grid.

    Points lie so that both the tile's side and the stride are a whole number of them.
    """
    unit = math.gcd(grid.size, grid.stride)
    per_unit = max(1, -(-unit * min(grid.size, POINTS_A_SIDE) // grid.size))
    points, step = grid.size // unit * per_unit, grid.stride // unit * per_unit
    per_block = max(1, (LATTICE_SIDE - points) // step + 1)
    block = np.stack([table["row"][members] // per_block, table["column"][members] // per_block], axis=1)
    _, which = np.unique(block, axis=0, return_inverse=True)
    order = np.argsort(which.ravel(), kind="stable")
    for part in np.split(members[order], np.flatnonzero(np.diff(which.ravel()[order])) + 1):
        row0, row1 = int(table["row"][part].min()), int(table["row"][part].max())
        column0, column1 = int(table["column"][part].min()), int(table["column"][part].max())
        first, last = grid.bounds(column0, row0), grid.bounds(column1, row1)
        bounds = (min(first[0], last[0]), min(first[1], last[1]), max(first[2], last[2]), max(first[3], last[3]))
        width, height = (column1 - column0) * step + points, (row1 - row0) * step + points
        yield part, Lattice(grid.crs_wkt, bounds, width, height), points, step


def _majority(tiles: Integers, classes: int, options: LabelOptions) -> tuple[Integers, Shares]:
    """Class and purity of tiles (n, points) by the options."""
    base = np.arange(len(tiles))[:, None] * (classes + 1)
    counts = np.bincount((base + tiles + 1).ravel(), minlength=len(tiles) * (classes + 1))
    counts = counts.reshape(len(tiles), classes + 1)[:, 1:]
    labelled = counts.sum(axis=1)
    if options.by == "centre":
        side = math.isqrt(tiles.shape[1])
        codes = tiles[:, (side // 2) * side + side // 2].astype(np.int64)
        enough = codes >= 0
    else:
        codes = counts.argmax(axis=1)
        enough = (labelled > 0) & (labelled >= options.min_labelled * tiles.shape[1])
    own = counts[np.arange(len(tiles)), np.maximum(codes, 0)]
    purity = (own / np.maximum(labelled, 1)).astype(np.float32)
    keep = enough & (purity >= options.min_purity)
    return np.where(keep, codes, UNLABELLED), np.where(keep, purity, np.float32(np.nan))
