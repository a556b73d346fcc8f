"""Which tiles are labelled, and as what: by points here, by polygons, rasters and tables as `evaluate` reads them.

A point labels the one tile whose pixel of the folder's rasters it lies in: of tiles that overlap, the one that it is
nearest to the middle of.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.classification.options import ClassifyOptions
from trainer.contract import InputError
from trainer.evaluation.label_layers import class_order, is_ignored, without_class
from trainer.evaluation.labels import read_labels, split_reference
from trainer.files.tile_table import STRIDE_BITS, SourceGrid
from trainer.geography import crs
from trainer.geography.longitudes import shifts
from trainer.geography.tables import TABLE_SUFFIXES, LayerOptions, PlaceTable, open_csv, open_layer
from trainer.messages import Text, say
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.palette import MOST

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Table = npt.NDArray[np.void]

FEWEST = 5
"""Labelled tiles with which anything can be learned and tried."""
MOST_LABELLED = 10_000
MOST_TIMES = 10
"""That one label counts for."""


@dataclass(frozen=True)
class LabelledTiles:
    """Tiles with a class.

    Attributes:
        rows: (n,) rows of the table, rising.
        codes: (n,) places in ``names``.
        names: The classes that occur, in the order of their values.
        source: What they were read from, for the person.
        weights: (n,) how often each counts; None where all count once.
    """

    rows: Integers
    codes: Integers
    names: tuple[str, ...]
    source: str
    weights: Integers | None = None


def labelled_tiles(embeddings: EmbeddingSet, options: ClassifyOptions, reporter: Reporter) -> LabelledTiles:
    """Read the labels of an embeddings folder's tiles.

    Raises:
        InputError: they cannot be read, have no such field, lie elsewhere, or are too few or of too many classes.
    """
    path, field = split_reference(options.labels)
    field = options.field or field
    points, weights = _point_table(path), None
    if points is not None:
        codes, known, source, weights = _from_points(points, field, embeddings, options, reporter)
    elif options.weight:
        raise InputError(
            say(
                "classification.weight-of-no-points",
                "{path} holds no points, and --weight {field} is a field of points.",
                path=path,
                field=options.weight,
            ),
            say("classification.leave-out-weight", "Leave out --weight, or give the labels as points."),
            "usage",
        )
    else:
        reference = f"{path}:{field}" if field else str(path)
        found = read_labels(reference, embeddings.table, embeddings.manifest.sources, options.label_options, reporter)
        codes, known, source = found.codes, found.names, found.source
    rows = np.flatnonzero(codes >= 0)
    used, own = np.unique(codes[rows], return_inverse=True)
    if len(used) > MOST:
        raise InputError(
            say(
                "classification.too-many-classes",
                "{source} has {count} classes on these tiles; a map has {most} at most.",
                source=source,
                count=len(used),
                most=MOST,
            ),
            say(
                "classification.give-field-of-classes", "Is the field a number that was measured? Give one of classes."
            ),
            "not-classes",
        )
    if len(rows) < FEWEST:
        raise InputError(
            say(
                "classification.too-few-labels",
                "{source} labels {count} of the {tiles:,} tiles; {fewest} are needed.",
                source=source,
                count=len(rows),
                tiles=len(embeddings),
                fewest=FEWEST,
            ),
            say("classification.label-more", "Label more tiles."),
            "too-few-labels",
        )
    rows, own = _at_most(rows, own.ravel(), options.seed, reporter)
    names = tuple(known[code] for code in used)
    return LabelledTiles(rows, own.astype(np.int64), names, source, None if weights is None else weights[rows])


def _at_most(rows: Integers, codes: Integers, seed: int, reporter: Reporter) -> tuple[Integers, Integers]:
    if len(rows) <= MOST_LABELLED:
        return rows, codes
    reporter.warn(
        say(
            "classification.random-labels-are-used",
            "{tiles:,} tiles have a label; a random {most:,} of them are learned from.",
            tiles=len(rows),
            most=MOST_LABELLED,
        )
    )
    random = np.random.default_rng(seed)
    kept = random.permutation(len(rows))[:MOST_LABELLED]
    rarest = [np.flatnonzero(codes == code)[:FEWEST] for code in np.unique(codes)]  # no class gets lost
    kept = np.unique(np.concatenate([kept, *rarest]))
    return rows[kept], codes[kept]


# ---------------------------------------------------------------------------------------------
# Points
# ---------------------------------------------------------------------------------------------
def _point_table(path: Path) -> PlaceTable | None:
    """The points of a file; None where it is a raster, polygons, or a table of tiles."""
    if path.suffix.lower() in TABLE_SUFFIXES:
        table = open_csv(path)
        return None if table.coordinates() is None else table
    from trainer.gdal_library import gdal, ogr, open_file

    try:
        dataset = open_file(str(path), gdal.OF_VECTOR)
        layer = dataset.GetLayer(0) if dataset is not None else None
        if layer is None:
            return None
        kind = ogr.GT_Flatten(layer.GetGeomType())
        if kind == ogr.wkbUnknown:
            kinds = (_kind(feature, ogr) for feature in layer)
            kind = next((kind for kind in kinds if kind != ogr.wkbUnknown), ogr.wkbUnknown)
    except RuntimeError:
        return None
    return open_layer(str(path), LayerOptions()) if kind in (ogr.wkbPoint, ogr.wkbMultiPoint) else None


def _kind(feature: Any, ogr: Any) -> int:
    """What geometry a feature has; a geometry must not outlive the feature that it is of."""
    geometry = feature.GetGeometryRef()
    return int(ogr.wkbUnknown if geometry is None else ogr.GT_Flatten(geometry.GetGeometryType()))


def _from_points(
    table: PlaceTable, field: str, embeddings: EmbeddingSet, options: ClassifyOptions, reporter: Reporter
) -> tuple[Integers, tuple[str, ...], str, Integers | None]:
    """(N,) class of each tile, or -1; the classes; what they were read from; (N,) how often each counts."""
    ignore, weight = options.label_options.ignore, options.weight
    places = list(table.coordinates() or ()) if not table.crs_wkt else []
    others = [name for name in table.header if name not in places]
    field = field or (others[0] if len(others) == 1 else "")
    name = Path(table.path).name
    give_field = say(
        "evaluation.give-field", "Give {name}:FIELD; it has: {fields}.", name=name, fields=", ".join(others)
    )
    if field not in table.header:
        text = say("evaluation.has-no-field", "{path} has no field '{field}'.", path=table.path, field=field)
        raise InputError(text, give_field, "no-field")
    if weight and weight not in table.header:
        text = say("evaluation.has-no-field", "{path} has no field '{field}'.", path=table.path, field=weight)
        raise InputError(text, give_field, "no-field")
    read = table.records([*places, field, weight or field])
    points = [(*_position(table, record, places), record.cells[-2], record.cells[-1]) for record in read]
    given = [point for point in points if point[2].strip()]
    if len(given) < len(points):
        reporter.warn(without_class(table.path, len(points) - len(given)))
    points = [point for point in given if not is_ignored(point[2], point[2], ignore)]
    source = say("classification.points-of", "{path}, field {field}", path=Path(table.path).name, field=field)
    x, y = np.array([point[:2] for point in points], np.float64).reshape(-1, 2).T
    placed = np.isfinite(x) & np.isfinite(y)
    if not placed.any():
        text = say("classification.no-labelled-points", "{path} has no point with a class.", path=table.path)
        raise InputError(text, _single_points(len(points)) if points else give_field, "no-labels")
    if not placed.all():
        reporter.warn(_single_points(int(np.sum(~placed))))
    points, x, y = [points[place] for place in np.flatnonzero(placed)], x[placed], y[placed]
    names = class_order({point[2] for point in points}, Path(table.path), field)
    number = {name: code for code, name in enumerate(names)}
    codes = np.array([number[point[2]] for point in points], np.int64)
    point, tile = _tiles_at(x, y, table.crs_wkt or crs.wkt(crs.WGS84), embeddings)
    if not len(tile):
        raise InputError(
            say(
                "classification.points-lie-elsewhere",
                "None of the {count} points of {path} with a class lies on one of the {tiles:,} tiles.",
                count=len(points),
                path=table.path,
                tiles=len(embeddings),
            ),
            say("classification.same-ground", "Do they lie on the same ground, and is their CRS right?"),
            "no-labels",
        )
    agreed = _agreed(tile, codes[point], embeddings, reporter)
    if not weight:
        return agreed, names, source, None
    counts = np.array([_times(cells[3], table.path, weight) for cells in points], np.int64)
    weights = np.ones(len(embeddings), np.int64)
    np.maximum.at(weights, tile, counts[point])
    return agreed, names, source, weights


def _times(cell: str, path: str, field: str) -> int:
    """How often a label counts; once where its cell is empty.

    Raises:
        InputError: it is no whole number from 1 to :data:`MOST_TIMES`.
    """
    if not cell:
        return 1
    if cell.isdecimal() and 1 <= int(cell) <= MOST_TIMES:
        return int(cell)
    raise InputError(
        say(
            "classification.no-weight",
            "{path}: '{cell}' in the field '{field}' is no whole number from 1 to {most}.",
            path=path,
            cell=cell,
            field=field,
            most=MOST_TIMES,
        ),
        say("classification.correct-weight", "Correct it, or leave out --weight."),
        "bad-weight",
    )


def _single_points(count: int) -> Text:
    return say(
        "classification.single-points",
        "{count} with a class have no place, or several points, which 'Multipart to singleparts' of QGIS parts.",
        count=count,
    )


def _position(table: PlaceTable, record: object, places: list[str]) -> tuple[float, float]:
    cells = record.cells  # type: ignore[attr-defined]
    if places:
        return table.position(cells[0], cells[1], (places[0], places[1]))
    return record.x, record.y  # type: ignore[attr-defined]


def _agreed(tile: Integers, codes: Integers, embeddings: EmbeddingSet, reporter: Reporter) -> Integers:
    """(N,) the class of each tile with points; tiles whose points disagree have none."""
    least, most = np.full(len(embeddings), np.iinfo(np.int64).max), np.full(len(embeddings), -1, np.int64)
    np.minimum.at(least, tile, codes)
    np.maximum.at(most, tile, codes)
    torn = (most >= 0) & (least != most)
    if torn.any():
        reporter.warn(
            say(
                "classification.points-disagree",
                "{count} tiles with points of several classes are left out.",
                count=int(torn.sum()),
            ),
            say("classification.embed-smaller-tiles", "Smaller tiles, or a smaller --stride, would keep them apart."),
        )
    return np.where(torn, -1, most)


def _tiles_at(x: Floats, y: Floats, crs_wkt: str, embeddings: EmbeddingSet) -> tuple[Integers, Integers]:
    """(points, rows of the table): which point lies in the pixel of which tile."""
    table = embeddings.table
    keys = _keys(table["source"], table["row"], table["column"])
    order = np.argsort(keys, kind="stable")
    points, tiles = [], []
    for number, grid in enumerate(embeddings.manifest.sources):
        if not grid.crs_wkt:
            continue
        moved_x, moved_y = crs.transform(x, y, crs_wkt, grid.crs_wkt)
        for shift in shifts(grid.crs_wkt):
            column, line = _cells(moved_x + shift, moved_y, grid)
            inside = np.flatnonzero((column >= 0) & (line >= 0))
            wanted = _keys(np.full(len(inside), number), line[inside], column[inside])
            place = np.minimum(np.searchsorted(keys[order], wanted), len(order) - 1)
            hit = keys[order][place] == wanted
            points.append(inside[hit])
            tiles.append(order[place[hit]])
    if not points:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return np.concatenate(points), np.concatenate(tiles)


def _keys(source: npt.NDArray[Any], row: npt.NDArray[Any], column: npt.NDArray[Any]) -> Integers:
    return np.asarray(
        (source.astype(np.int64) << (2 * STRIDE_BITS)) + (row.astype(np.int64) << STRIDE_BITS) + column, np.int64
    )


def _cells(x: Floats, y: Floats, grid: SourceGrid) -> tuple[Integers, Integers]:
    """Column and row of the pixel that points of a grid's CRS lie in, -1 outside; the outermost reach to the edge."""
    found = []
    for value, origin, pixel, count in (
        (x, grid.origin_x, grid.pixel_x, grid.columns),
        (y, grid.origin_y, grid.pixel_y, grid.rows),
    ):
        with np.errstate(invalid="ignore"):
            along = (value - origin) / pixel
            inside = (along >= 0) & (along < (count - 1) * grid.stride + grid.size)
            cell = np.floor((along - (grid.size - grid.stride) / 2) / grid.stride)
            found.append(np.where(inside, np.clip(np.nan_to_num(cell), 0, count - 1), -1).astype(np.int64))
    return found[0], found[1]
