"""Sources as a stream of tiles: every block is read once, tiles are cut and measured in threads, order is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.local_files import fingerprint_of
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.gdal_library import STREAMING_CACHE_BYTES, block_cache
from trainer.geography import blocks, crs
from trainer.geography.longitudes import span
from trainer.imagery.opening import open_sources
from trainer.imagery.options import CutOptions
from trainer.imagery.sources import PixelSource
from trainer.imagery.validity import find_absent
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.services.tile_fetch import fetched
from trainer.tiles.cutting import Cutter, Scratch, TileBatch, plan, reads_once
from trainer.tiles.dated_grids import dated
from trainer.tiles.grid import centres, ground_resolution, lay_grid, positions
from trainer.tiles.information import propose_threshold
from trainer.tiles.remarks import TOLD, tell_borders, tell_lost, tell_no_place, tell_odd
from trainer.tiles.scaling import Learned, Scaling, find_scaling
from trainer.tiles.selection import Selection, select
from trainer.tiles.splits import grid_blocks
from trainer.tiles.surroundings import names_around
from trainer.tiles.tileset import Table

Result = TypeVar("Result")

AHEAD = 2
AHEAD_STORED = 6
"""Windows that are ready or being made, beyond one a thread; more of them where no pixels wait in memory."""
PLACED_AT_ONCE = 1 << 16
SAMPLE_WINDOWS = 48
COUNTED_WINDOWS = 128
"""Of so many windows, about 128 million pixels, tiles are counted; of a larger source these are a sample."""


class TileStream:
    """Tiles of one or several sources; make it with :func:`open_stream` and use it in a ``with``.

    Attributes:
        sources: The opened sources.
        grids: One grid a source.
        bands: Names of the bands.
        scaling: (low, high) of each band, which became 0 and 255: what values mean, scale and offset applied.
        scalings: The same of each source, in the numbers that it stores; empty where they are those of ``scaling``.
        stored_as: Type of the first source's pixels.
        ground_resolution: Metres a pixel, the median over the wanted tiles; NaN where nothing has a position.
        total: Upper bound of the number of tiles: the wanted ones, of which empty ones are not yielded.
        threshold: Information below which tiles are left out.
        block: Side of the split blocks in degrees of latitude; NaN where nothing has a position.
        left_out: Whether anything counts as no data that no source declares, such as a uniform border.
        windows: The parts that are read one after the other.
    """

    def __init__(
        self,
        sources: list[PixelSource],
        selections: list[Selection],
        options: CutOptions,
        reporter: Reporter,
        learned: Learned | None = None,
    ) -> None:
        self.options = options
        self.sources = sources
        self._selections = selections
        self.grids: list[SourceGrid] = [selection.grid for selection in selections]
        own = list(sources[0].bands)
        self.bands = own + names_around(own, options.context or ())
        self.total = sum(selection.count() for selection in selections)
        self.windows = [
            window
            for place, (source, selection) in enumerate(zip(sources, selections))
            for window in plan(place, source, selection)
        ]
        borders = [find_absent(source) if options.borders else None for source in sources]
        self.left_out = any(border is not None for border in borders)
        tell_borders(sources, borders, reporter)
        self._reporter = reporter
        given = None if options.scaling is None else _given_scaling(options.scaling, self.bands)[: len(own)]
        if learned is not None:
            learned = replace(learned, mean=learned.mean[: len(own)], std=learned.std[: len(own)])
        found = find_scaling(sources, options.percentiles, borders, given, learned)
        times = len(self.bands) // len(own)
        self.scaling = found.common * times
        self.scalings = (
            [each * times for each in found.each] if any(each != found.common for each in found.each) else []
        )
        self.stored_as = str(sources[0].dtype)
        reporter.warn_of([*(remark for source in sources for remark in source.remarks), *found.remarks])
        sample = self._sample_table()
        tell_lost(self.grids, sample, reporter)
        self.ground_resolution = _median(ground_resolution(self.grids, sample))
        self.block = self._block_degrees(sample)
        self._cutter = Cutter(sources, selections, borders, options, found.each, 0.0, Scratch())
        wanted = options.information_threshold
        self.threshold = self._proposed() if wanted == "auto" else float(wanted or 0.0)
        self._cutter = replace(self._cutter, threshold=self.threshold)

    def __enter__(self) -> TileStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            tell_odd(self.sources, self._reporter)
        self.sources.clear()  # handles close when the last reader goes

    def grid_records(self) -> list[dict[str, Any]]:
        """What pixels and places depend on. CRSs are left to the fingerprints: GDAL may word the same one anew."""
        grids = [asdict(grid) for grid in self.grids]
        return [{name: value for name, value in grid.items() if name != "crs_wkt"} for grid in grids]

    def fingerprint(self) -> str:
        """Of the files that options name, which change the result too."""
        named = [path for path in (self.options.only, self.options.polygons) if path is not None]
        return fingerprint_of(named) if named else ""

    # -- reading -----------------------------------------------------------------------------
    def cut(self, first: int = 0, chosen: Sequence[int] | None = None) -> Iterator[tuple[int, TileBatch]]:
        """(window number, its tiles) for every window from ``first`` on, in order; ids are not set."""
        numbers = range(first, len(self.windows)) if chosen is None else chosen
        for number, batch in self._ahead(numbers, lambda number: self._cutter.cut(self.windows[number])):
            self.place(batch.table)
            yield number, batch

    def count(self) -> int:
        """How many tiles :meth:`cut` gives: cut to be counted, in a sample of the windows where there are many.

        See :attr:`is_sampled`.
        """
        numbers = range(len(self.windows))
        wanted = {number: self._wanted(number) for number in numbers} if self.is_sampled else {}
        there = [number for number in numbers if wanted.get(number, 1)]  # what is wanted may lie in few of them
        chosen = [there[place] for place in _spread(len(there), COUNTED_WINDOWS)]
        counted = sum(
            found
            for _, found in self._ahead(
                chosen, lambda number: len(self._cutter.cut(self.windows[number], lasting=False))
            )
        )
        if len(chosen) == len(there):
            return counted
        return round(counted / sum(wanted[number] for number in chosen) * self.total)

    @property
    def is_sampled(self) -> bool:
        """Whether there are so many windows that :meth:`count` looks at some of them, and tells about how many."""
        return len(self.windows) > COUNTED_WINDOWS

    def _wanted(self, number: int) -> int:
        window = self.windows[number]
        return int(self._selections[window.source].mask(*window.columns, *window.rows).sum())

    def store(
        self, keep: Callable[[int, Callable[[], TileBatch]], Table], first: int = 0
    ) -> Iterator[tuple[int, Table]]:
        """(window number, the rows of its tiles) as :meth:`cut`, but pixels go to ``keep`` in the reading threads.

        Rows are not placed yet: :meth:`place` does many at once.

        Args:
            keep: Is given the window's number and what cuts it, and returns the rows of its tiles.
            first: Number of the first window.
        """

        def kept(number: int) -> Table:
            return keep(number, partial(self._cutter.cut, self.windows[number], lasting=False))

        yield from self._ahead(range(first, len(self.windows)), kept, AHEAD_STORED)

    def _ahead(
        self, numbers: Iterable[int], work: Callable[[int], Result], ahead: int = AHEAD
    ) -> Iterator[tuple[int, Result]]:
        """What threads make of each window, in order; a few windows ahead of the caller."""
        pending: deque[tuple[int, Future[Result]]] = deque()
        executor = ThreadPoolExecutor(self.options.threads, thread_name_prefix="tiles")
        cache = ExitStack()
        if all(map(reads_once, self.sources, self.grids)):
            cache.enter_context(block_cache(STREAMING_CACHE_BYTES))
        try:
            for number in numbers:
                pending.append((number, executor.submit(work, number)))
                if len(pending) > self.options.threads + ahead:
                    done, future = pending.popleft()
                    yield done, future.result()
            while pending:
                done, future = pending.popleft()
                yield done, future.result()
        finally:
            executor.shutdown(wait=True, cancel_futures=True)
            cache.close()

    def place(self, table: Table) -> None:
        """Fill in positions and blocks of rows, which PROJ gives in one thread only."""
        bounds = np.flatnonzero(np.diff(table["source"], prepend=-1, append=-1))
        for first, last in zip(bounds[:-1], bounds[1:]):
            for start in range(first, last, PLACED_AT_ONCE):
                self._place(table[start : min(start + PLACED_AT_ONCE, last)])

    def _place(self, table: Table) -> None:
        source = int(table["source"][0])
        grid = self.grids[source]
        column, row = table["column"].astype(np.int64), table["row"].astype(np.int64)
        table["x"], table["y"] = centres(grid, column, row)
        table["longitude"], table["latitude"] = positions(grid, table["x"], table["y"])
        if grid.crs_wkt and np.isfinite(self.block):
            table["block"] = blocks.geographic_blocks(table["longitude"], table["latitude"], self.block)
        elif grid.kind == "chips":
            table["block"] = grid_blocks(source, column, row, 1)
        else:
            side = self.options.block or blocks.TILES_A_SIDE * grid.size
            table["block"] = grid_blocks(source, column, row, max(round(side / grid.stride), 1))

    # -- what is known before reading ---------------------------------------------------------
    def _sample_table(self) -> Table:
        """Some of the wanted tiles, spread over all grids."""
        parts = []
        for place, selection in enumerate(self._selections):
            if selection.listed is not None:
                keys = selection.listed[:: max(len(selection.listed) // 1024, 1)]
                row, column = np.divmod(keys, max(selection.grid.columns, 1))
            else:
                column, row = (
                    (
                        axis.ravel()
                        for axis in np.meshgrid(
                            *(
                                np.unique(np.linspace(a, b - 1, 33).round().astype(np.int64))
                                for a, b in (selection.columns, selection.rows)
                                if b > a
                            )
                        )
                    )
                    if selection.columns[1] > selection.columns[0] and selection.rows[1] > selection.rows[0]
                    else (np.zeros(0, np.int64), np.zeros(0, np.int64))
                )
            table = np.zeros(len(column), TABLE_DTYPE)
            table["source"], table["column"], table["row"] = place, column, row
            table["x"], table["y"] = centres(selection.grid, column, row)
            table["longitude"], table["latitude"] = positions(selection.grid, table["x"], table["y"])
            parts.append(table)
        return np.concatenate(parts)

    def _block_degrees(self, sample: Table) -> float:
        lon, lat = sample["longitude"], sample["latitude"]
        placed = np.isfinite(lon) & np.isfinite(lat)
        if not placed.any():
            return float("nan")
        if self.options.block is not None:
            geographic = crs.is_geographic(next(grid.crs_wkt for grid in self.grids if grid.crs_wkt))
            return self.options.block if geographic else self.options.block / blocks.METRES_A_DEGREE
        tile = self.options.size * self.ground_resolution / blocks.METRES_A_DEGREE
        west, east = span(lon[placed])
        south, north = lat[placed].min() - tile / 2, lat[placed].max() + tile / 2
        return blocks.choose_block_degrees((west - tile / 2, south, east + tile / 2, north), tile)

    def _proposed(self) -> float:
        """The threshold that a sample of windows, spread over all sources, proposes."""
        chosen = _spread(len(self.windows), SAMPLE_WINDOWS)
        found = [part.table["information"] for _, part in self.cut(chosen=chosen)]
        return propose_threshold(np.concatenate(found)) if found else 0.0


def _spread(count: int, most: int) -> list[int]:
    """At most so many of the numbers from 0, evenly spread."""
    return [int(number) for number in np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(int))]


def open_stream(
    sources: Sequence[str | Path], options: CutOptions, reporter: Reporter, learned: Learned | None = None
) -> TileStream:
    """Open sources, lay grids over them and choose tiles; no pixel is cut yet.

    Args:
        sources: Rasters, folders {z}/{x}/{y} of map tiles, or folders of pictures.
        options: How to cut.
        reporter: Hears of borders, sources without a CRS and sources that are too small.
        learned: What the encoder was trained on whose ``options.scaling`` is given.

    Raises:
        InputError: a source cannot be used, or nothing of it is wanted.
    """
    opened = open_sources(fetched(sources, options, reporter), options)
    without_place = 0
    kept: list[PixelSource] = []
    grids: list[SourceGrid] = []
    for source in opened:
        grid = lay_grid(source, options.size, options.step, options.context or ())
        if source.kind == "chips" and options.context:
            raise InputError(
                say(
                    "tiles.pictures-without-surroundings",
                    "{path} holds pictures, which have no surroundings.",
                    path=source.path,
                ),
                say("tiles.leave-context-out", "Leave --context out."),
                "bad-option",
            )
        if grid.columns * grid.rows == 0:
            path, width, height, size = source.path, source.width, source.height, options.size
            if len(opened) == 1:
                raise InputError(
                    say(
                        "tiles.source-too-small",
                        "{path} is {width}×{height} pixels, smaller than one tile of {size}.",
                        path=path,
                        width=width,
                        height=height,
                        size=size,
                    ),
                    say("tiles.choose-smaller-tiles", "Choose --size {size} or less.", size=_power_below(source)),
                    "raster-too-small",
                )
            reporter.warn(
                say(
                    "tiles.source-left-out",
                    "{path} is {width}×{height} pixels, smaller than one tile of {size}: left out.",
                    path=path,
                    width=width,
                    height=height,
                    size=size,
                )
            )
            continue
        if not source.crs_wkt and source.kind != "chips":
            without_place += 1
            if without_place <= TOLD:
                tell_no_place(source, reporter)
        kept.append(source)
        grids.append(grid)
    if without_place > TOLD:
        reporter.warn(
            say("tiles.others-have-no-place", "The same holds of {count:,} other sources.", count=without_place - TOLD)
        )
    if not kept:
        raise InputError(
            say(
                "tiles.every-source-smaller",
                "Every source is smaller than one tile of {size} pixels.",
                size=options.size,
            ),
            say("tiles.choose-smaller-size", "Choose a smaller --size."),
        )
    if options.dates is not None:
        grids = dated(kept, grids, options.dates, reporter)
    return TileStream(kept, select(grids, options), options, reporter, learned)


def _power_below(source: PixelSource) -> int:
    return 1 << (min(source.width, source.height).bit_length() - 1)


def _given_scaling(scaling: Sequence[Sequence[float]], bands: list[str]) -> Scaling:
    if len(scaling) != len(bands):
        raise InputError(
            say(
                "tiles.scaling-of-other-bands",
                "Scaling is given for {given} bands, the source has {count} ({bands}).",
                given=len(scaling),
                count=len(bands),
                bands=", ".join(bands[:12]),
            ),
            say("tiles.choose-bands", "Choose bands with --bands."),
            "bands-differ",
        )
    return [[float(low), float(high)] for low, high in scaling]


def _median(values: npt.NDArray[np.float64]) -> float:
    finite = values[np.isfinite(values)]
    return float(np.median(finite)) if len(finite) else float("nan")
