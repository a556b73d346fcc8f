"""From an embeddings folder and measured values to a map of the value, a folder of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, put_in_place, remove, write_json, write_text
from trainer.contract import InputError, RegressionFiles
from trainer.evaluation.labels import split_reference
from trainer.fields.comparison import baseline_predictions
from trainer.fields.points import ValuedPoints
from trainer.files.result_folders import REGRESSION, refuse_another_kind
from trainer.geography import crs
from trainer.geography.blocks import METRES_A_DEGREE, spatial_folds
from trainer.geography.great_circle import unit_vectors
from trainer.messages import say
from trainer.regression.held_out_error import HeldOutError, Intervals, error, intervals, predicted
from trainer.regression.measured_tiles import MeasuredTiles, measured_tiles
from trainer.regression.options import RegressOptions
from trainer.regression.regressors import learn
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.styles import field_style
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

ROWS_AT_ONCE = 16_384
MOST_MEASURED = 10_000
PLACE, EMBEDDING, BOTH, MEAN = "place alone", "embedding", "embedding and place", "mean"


@dataclass(frozen=True)
class Regressed:
    """A value of every tile, and how right it is.

    Attributes:
        measured: What it was learned from.
        method: How.
        values: (N,) of every tile.
        half_width: (N,) what the interval goes to either side.
        sure: Share of true values that it is to hold.
        intervals: How often they held, and whether they differ from place to place.
        errors: By the way to predict, on the same held-out blocks.
        folds: How tiles were dealt, for the person.
    """

    measured: MeasuredTiles
    method: str
    values: Floats
    half_width: Floats
    sure: float
    intervals: Intervals
    errors: dict[str, HeldOutError]
    folds: str

    def as_json(self) -> dict[str, Any]:
        """As ``regression.json`` keeps it."""
        return {
            "geoembed_regression": 1,
            "field": self.measured.name,
            "measured": self.measured.source,
            "tiles": len(self.measured.rows),
            "method": self.method,
            "folds": self.folds,
            "interval": self.sure,
            "interval_varies": self.intervals.varies,
            "half_width": dict(zip(("narrow", "middle", "wide"), self._widths())),
            "held_out_in_interval": round(self.intervals.held, 4),
            "held_out_in_narrow_interval": round(self.intervals.held_narrow, 4),
            "held_out_in_wide_interval": round(self.intervals.held_wide, 4),
            "errors": {name: {"rmse": one.rmse, "r2": one.r2} for name, one in self.errors.items()},
        }

    def as_text(self) -> str:
        """The table for a person."""
        width = max(map(len, self.errors))
        lines = [f"{len(self.measured.rows):,} tiles with a value ({self.measured.source}); {self.folds}.", ""]
        lines.append(f"{'on held-out blocks':<{width}}   {'RMSE':>10}   {'R²':>6}")
        lines += [f"{name:<{width}}   {one.rmse:>10.4g}   {one.r2:>6.3f}" for name, one in self.errors.items()]
        lines.append("")
        narrow, middle, wide = self._widths()
        one = self.intervals
        between = (
            f"± {middle:.4g}, from {narrow:.4g} to {wide:.4g} on nine of ten tiles" if one.varies else f"± {wide:.4g}"
        )
        lines.append(
            f"Interval: {between}; of held-out values {one.held:.0%} lie in one ({self.sure:.0%} were asked for)"
            + (
                f", {one.held_narrow:.0%} where it is narrow, {one.held_wide:.0%} where it is wide."
                if one.varies
                else "."
            )
        )
        return "\n".join(lines)

    def _widths(self) -> list[float]:
        """The interval's half width on a tile where it is narrow, usual and wide: quantiles of 5, 50 and 95 %."""
        return [float(value) for value in np.quantile(self.half_width, [0.05, 0.5, 0.95])]


def regress(embeddings: EmbeddingSet, options: RegressOptions, reporter: Reporter = SILENT) -> Regressed:
    """Learn a value and map it.

    Args:
        embeddings: N tiles, of which at least some have a position.
        options: What is asked for.
        reporter: Told of the stages.

    Raises:
        InputError: there are no values or they cannot be used, or the tiles have no positions.
        CancelledError: the job was cancelled.
    """
    if not embeddings.positions.known:
        raise InputError(
            say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=embeddings.folder),
            say("classification.embed-imagery-with-crs", "A map needs them: embed imagery that has a CRS."),
            "no-positions",
        )
    path, field = split_reference(options.labels)
    field = options.field or field
    if not field:
        raise InputError(
            say("regression.no-field", "--labels {path} does not say which field has the number.", path=path),
            say("regression.give-field", "Give {name}:FIELD.", name=path.name),
            "no-field",
        )
    reporter.stage("labels", say("regression.reading-values", "reading measured values"))
    measured = _at_most(measured_tiles(embeddings, path, field), options.seed)
    vectors, values = embeddings.rows(measured.rows), measured.values
    folds, told = _folds(embeddings, measured)
    reporter.stage("learn", say("regression.learning", "learning from {count:,} tiles", count=len(values)))
    found = predicted(vectors, values, folds, options.method, options.seed)
    reporter.raise_if_cancelled()
    both = predicted(_with_place(embeddings, measured.rows, vectors), values, folds, options.method, options.seed)
    alone = _by_place(embeddings, measured, folds, options.seed, reporter)
    ways = {EMBEDDING: found, MEAN: alone.pop("mean"), **{f"{PLACE}: {way}": one for way, one in alone.items()}}
    errors = {name: error(values, one) for name, one in {**ways, BOTH: both}.items()}
    sure = intervals(vectors, values - found, folds, options.sure)
    predict = learn(vectors, values, options.method, options.seed)
    reporter.stage("map", say("classification.mapping", "mapping {tiles:,} tiles", tiles=len(embeddings)))
    mapped, wide = np.empty(len(embeddings)), np.empty(len(embeddings))
    for start in range(0, len(embeddings), ROWS_AT_ONCE):
        part = slice(start, min(start + ROWS_AT_ONCE, len(embeddings)))
        rows = embeddings.rows(part)
        mapped[part], wide[part] = predict(rows), sure.half_width(rows)
        reporter.progress(part.stop, len(embeddings), "tiles")
    return Regressed(measured, options.method, mapped, wide, options.sure, sure, errors, told)


def save_regression(out: Path, embeddings: EmbeddingSet, found: Regressed) -> list[tuple[str, Path]]:
    """Write the rasters of each source and the figures, whole or not at all.

    Args:
        out: The folder; an earlier regression there is replaced, with nothing else in it lost.
        embeddings: The tiles.
        found: Their values.

    Returns:
        (kind, path) of its rasters.

    Raises:
        InputError: something else is there.
        OSError: it cannot be written there.
    """
    refuse_another_kind(out, REGRESSION)
    folder = partial_path(out)
    remove(folder)
    folder.mkdir(parents=True)
    written = []
    name = found.measured.name
    share = f"{found.sure:.0%}"
    bands = np.stack([found.values, found.values - found.half_width, found.values + found.half_width], axis=1)
    content = TileValues(
        bands.astype(np.float32),
        names=[name, f"{name}, lower end ({share})", f"{name}, upper end ({share})"],
        nodata=float("nan"),
    )
    try:
        for number, grid in enumerate(embeddings.manifest.sources):
            if not grid.crs_wkt or not (embeddings.table["source"] == number).any():
                continue
            path = raster_path(folder / RegressionFiles.RASTER, number)
            write_tile_raster(path, embeddings, content, source=number)
            low, high = np.quantile(found.values, [0.02, 0.98]).tolist()
            write_text(path.with_suffix(".qml"), field_style(1, (low, high)))
            written.append(("value-raster", out / path.name))
        write_json(folder / RegressionFiles.CARD, found.as_json())
        put_in_place(folder, out, REGRESSION.owns)
    except BaseException:
        remove(folder)
        raise
    return written


def _at_most(measured: MeasuredTiles, seed: int) -> MeasuredTiles:
    if len(measured.rows) <= MOST_MEASURED:
        return measured
    kept = np.sort(np.random.default_rng(seed).permutation(len(measured.rows))[:MOST_MEASURED])
    return MeasuredTiles(measured.rows[kept], measured.values[kept], measured.name, measured.source)


def _folds(embeddings: EmbeddingSet, measured: MeasuredTiles) -> tuple[Integers, str]:
    """Spatial folds, in blocks of several tiles a side where there is room.

    Raises:
        InputError: all lie in one block.
    """
    where, manifest = embeddings.positions, embeddings.manifest
    tile = manifest.size * manifest.ground_resolution / METRES_A_DEGREE
    for side in (4, 2, 1):
        folds, told = spatial_folds(
            where.longitude[measured.rows], where.latitude[measured.rows], least_degrees=side * tile
        )
        if len(np.unique(folds)) > 2:
            return folds, told
    raise InputError(
        say(
            "regression.one-block",
            "The measured values of {source} lie too close together to hold some of them out.",
            source=measured.source,
        ),
        say("regression.measure-elsewhere", "Give values from more parts of the map."),
        "too-few-blocks",
    )


def _with_place(embeddings: EmbeddingSet, rows: Integers, vectors: Vectors) -> Vectors:
    """(n, D + 9) with the position on the sphere, and the squares and products of its parts."""
    where = embeddings.positions
    spot = unit_vectors(where.longitude[rows], where.latitude[rows])
    spot = (spot - spot.mean(axis=0)) / max(float(spot.std(axis=0).max()), 1e-12)
    products = np.stack([spot[:, one] * spot[:, other] for one in range(3) for other in range(one, 3)], axis=1)
    return np.asarray(np.concatenate([vectors, spot, products], axis=1), np.float32)


def _by_place(
    embeddings: EmbeddingSet, measured: MeasuredTiles, folds: Integers, seed: int, reporter: Reporter
) -> dict[str, Floats]:
    """(n,) held-out predictions by the mean and by the place alone, as `field` measures beside itself."""
    where = embeddings.positions
    longitude, latitude = where.longitude[measured.rows], where.latitude[measured.rows]
    points = ValuedPoints(
        x=longitude,
        y=latitude,
        longitude=longitude,
        latitude=latitude,
        values=measured.values[:, None],
        weights=np.ones(len(longitude)),
        names=(measured.name,),
        crs_wkt=crs.wkt(crs.WGS84),
        dropped=0,
    )
    found = baseline_predictions(points, folds, seed, reporter)
    return {name: one[:, 0] for name, one in found.items()}
