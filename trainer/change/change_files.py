"""Changes as GIS data: rasters of change, of unusual places and of what changed alike, and a layer of the strongest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, put_in_place, remove, write_json, write_text
from trainer.change.change_page import change_page
from trainer.change.found_changes import COURSES, FoundChanges
from trainer.contract import ChangeFiles
from trainer.embeddings.tile_pictures import TilePixels
from trainer.files.result_folders import CHANGES, refuse_another_kind
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import footprints, layer_crs
from trainer.results.geopackage import Layer, Rows, write_layers
from trainer.results.styles import field_style, search_result_style, similarity_raster_style
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

LAYER, UNUSUAL_LAYER = "changes", "unusual"
AT_LEAST = 50
"""Tiles of the layers, also where fewer changed: somebody wants to look at the strongest."""
MOST_TILES = 20_000
_COLUMNS = {
    "rank": int, "change": float, "false_alarm": float, "date_from": str, "date_to": str, "course": str, "looks": str,
    "unusual": float, "overlap": float, "tile_from": int, "tile_to": int, "longitude": float, "latitude": float,
}  # fmt: skip


def save_changes(
    out: Path, found: FoundChanges, pixels: Sequence[TilePixels | None], reporter: Reporter = SILENT
) -> list[tuple[str, Path]]:
    """Write all that was found, whole or not at all.

    Args:
        out: The folder; earlier changes there are replaced, with nothing else in it lost.
        found: What was found.
        pixels: Of each date.
        reporter: May stop the work.

    Returns:
        (kind, path) of its files.

    Raises:
        InputError: something else is there.
        OSError: it cannot be written there.
        CancelledError: the job was cancelled.
    """
    refuse_another_kind(out, CHANGES)
    folder = partial_path(out)
    remove(folder)
    folder.mkdir(parents=True)
    written: list[tuple[str, Path]] = []

    def announce(kind: str, path: Path) -> None:
        reporter.raise_if_cancelled()
        written.append((kind, out / path.name))

    try:
        _write_rasters(folder, found, announce)
        path = folder / ChangeFiles.LAYER
        _write_layers(path, found)
        announce("change-layer", path)
        path = folder / ChangeFiles.REPORT
        write_text(path, change_page(found, pixels, reporter))
        announce("report", path)
        write_json(folder / ChangeFiles.CARD, found.as_json())
        put_in_place(folder, out, CHANGES.owns)
    except BaseException:
        remove(folder)
        raise
    return written


def _write_rasters(folder: Path, found: FoundChanges, announce: Callable[[str, Path], None]) -> None:
    first, overall = found.ground.sets[0], found.overall
    names, columns = ["change", "share of unchanged tiles that differ as much"], [overall.strength, overall.false_alarm]
    if len(found.steps) > 1:
        dates = found.ground.dates
        names += [f"change, {dates[place]} to {dates[place + 1]}" for place in range(len(found.steps))]
        columns += [step.strength for step in found.steps]
    top = max(2.0, float(np.quantile(overall.strength, 0.999)))
    kinds: list[tuple[str, str, list[str], list[Floats], str]] = [
        ("change-raster", ChangeFiles.RASTER, names, columns, field_style(1, (0.0, top))),
        ("unusual-raster", ChangeFiles.UNUSUAL, ["unusual"], [found.unusual], field_style(1, _of_unusual(found))),
    ]
    if found.like is not None:
        kinds.append(
            ("alike-raster", ChangeFiles.LIKE, ["changed alike"], [found.like], similarity_raster_style((0.0, 1.0)))
        )
    rows = found.ground.rows[:, 0]
    here = set(np.unique(first.table["source"][rows]).tolist())
    for kind, name, bands, values, style in kinds:
        every = np.full((len(first), len(bands)), np.nan, np.float32)
        every[rows] = np.stack(values, axis=1)
        for number, grid in enumerate(first.manifest.sources):
            if not grid.crs_wkt or number not in here:
                continue
            path = raster_path(folder / name, number)
            write_tile_raster(path, first, TileValues(every, names=bands, nodata=float("nan")), source=number)
            write_text(path.with_suffix(".qml"), style)
            announce(kind, path)


def _of_unusual(found: FoundChanges) -> tuple[float, float]:
    return 1.0, max(1.5, float(np.quantile(found.unusual, 0.999)))


def _write_layers(path: Path, found: FoundChanges) -> None:
    first = found.ground.sets[0]
    crs_wkt = layer_crs(first.manifest.sources)
    changed = min(max(int(found.overall.changed.sum()), AT_LEAST), MOST_TILES)
    order = found.by_strength()[:changed]
    layers = [
        _layer(LAYER, found, order, crs_wkt, search_result_style(_single(found.overall.strength[order]), "change"))
    ]
    if found.like is not None:
        order = np.argsort(-found.like, kind="stable")[:AT_LEAST]
        style = search_result_style(_single(found.like[order]), "alike")
        layers.append(_layer("changed_alike", found, order, crs_wkt, style))
    order = found.most_unusual(AT_LEAST)
    layers.append(
        _layer(UNUSUAL_LAYER, found, order, crs_wkt, search_result_style(_single(found.unusual[order]), "unusual"))
    )
    write_layers(path, layers)


def _single(values: Floats) -> npt.NDArray[np.float32]:
    return np.asarray(values, np.float32)


def _layer(name: str, found: FoundChanges, order: Integers, crs_wkt: str, style: str) -> Layer:
    ground, overall = found.ground, found.overall
    first: EmbeddingSet = ground.sets[0]
    rows = ground.rows[order]
    course, step = found.courses()
    dates, overlap = ground.dates, ground.overlap(0, len(ground.sets) - 1)
    table = first.table[rows[:, 0]]
    columns: list[Sequence[Any]] = [
        list(range(1, len(order) + 1)),
        overall.strength[order].round(4).tolist(),
        overall.false_alarm[order].round(9).tolist(),
        [dates[place] for place in step[order].tolist()],
        [dates[place + 1] for place in step[order].tolist()],
        [COURSES[number] for number in course[order].tolist()],
        [found.named(place) or None for place in order.tolist()],
        found.unusual[order].round(4).tolist(),
        overlap[order].round(3).tolist(),
        table["id"].tolist(),
        ground.sets[-1].table["id"][rows[:, -1]].tolist(),
        table["longitude"].round(7).tolist(),
        table["latitude"].round(7).tolist(),
    ]
    fields = dict(_COLUMNS)
    if found.like is not None:
        fields["alike"] = float
        columns.append(found.like[order].round(4).tolist())
    shapes = footprints(table, first.manifest.sources, crs_wkt)
    return Layer(name, fields, [Rows(columns, shapes)], len(order), "Polygon", crs_wkt, (name.capitalize(), style))
