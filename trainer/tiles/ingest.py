"""Sources become a tile set on disk: whole or not at all, and an interrupted ingest goes on where it stopped."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from trainer.atomic import partial_path, put_in_place, remove
from trainer.contract import InputError, TileSetFiles
from trainer.files.records import made, parsed_object
from trainer.files.result_folders import TILE_SET, refuse_another_kind
from trainer.files.tile_table import TABLE_DTYPE
from trainer.growing_files import npy_header
from trainer.imagery.options import CutOptions
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.tiles.cutting import TileBatch
from trainer.tiles.grid import ground_resolution
from trainer.tiles.information import propose_threshold
from trainer.tiles.same_places import join_blocks, same_places
from trainer.tiles.scaling import no_valid_pixels
from trainer.tiles.splits import assign_splits
from trainer.tiles.stream import TileStream, open_stream
from trainer.tiles.tileset import Pixels, Table, TileManifest, TileSet

JOURNAL = "journal.jsonl"
JOURNAL_FORMAT = 2
HEADER_BYTES = 512
"""Of the .npy files: enough for any shape, so that the header can be written last."""

STATISTICS_TILES = 512
STATISTICS_ROW_STEP = 4
"""Of every fourth row of so many tiles, evenly spread, mean and standard deviation are taken."""

VOUCH_SECONDS = 0.1
VOUCH_TILES = 2048
"""Cut tiles are vouched for after so long, or so many of them: what a kill costs at the most."""

RESOLUTION_TILES = 512
"""Of so many tiles, evenly spread, the median ground resolution is taken."""


@dataclass(frozen=True)
class Progress:
    """The first ``windows`` windows are on disk, which gave ``tiles`` tiles."""

    windows: int = 0
    tiles: int = 0


class Journal:
    """Tiles appended to a folder, window by window, with a line in a journal after each.

    The threads that cut windows write the pixels themselves, while they are in the processor's cache; the
    caller's thread writes the table's rows and then the line that vouches for the window. Whatever lies
    beyond the last line is cut off when the folder is opened again. A killed process loses nothing that has
    a line. The disk is not waited for: after a power cut a file may be shorter than its line or its header says, and
    then the ingest starts again.

    Args:
        folder: The partial tile set.
        identity: What the result depends on: options, sources. Another identity starts again.
        tile_shape: (H, W, C).
    """

    def __init__(self, folder: Path, identity: dict[str, Any], tile_shape: tuple[int, int, int]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._shape = tile_shape
        self._tile_bytes = math.prod(tile_shape)
        self.progress = self._resumable(identity)
        if self.progress.windows == 0:
            for name in (JOURNAL, TileSetFiles.IMAGES, TileSetFiles.TABLE, TileSetFiles.MANIFEST):
                (folder / name).unlink(missing_ok=True)
        self._images = _open_at(folder / TileSetFiles.IMAGES, HEADER_BYTES + self.progress.tiles * self._tile_bytes)
        self._table = _open_at(folder / TileSetFiles.TABLE, HEADER_BYTES + self.progress.tiles * TABLE_DTYPE.itemsize)
        self._lines = (folder / JOURNAL).open("ab", buffering=0)
        self._places = _Places(self.progress)
        self._writing = threading.Lock()  # the system, too, lets one write into a file at a time; others spin meanwhile
        if self.progress.windows == 0:
            self._write_line({"identity": identity})

    def store(self, window: int, cut: Callable[[], TileBatch]) -> Table:
        """Cut a window and write its pixels behind those of the windows before it; runs in any thread.

        Returns:
            The rows of its tiles.

        Raises:
            OSError: the disk is full, or the folder is gone.
            InputError: the window could not be cut.
        """
        with self._places.closing_on_error():
            batch = cut()
            first = self._places.take(window, len(batch))
        with self._writing:
            self._images.seek(HEADER_BYTES + first * self._tile_bytes)
            _write_all(self._images, batch.images.reshape(-1).data)
        return batch.table

    def vouch(self, window: int, table: Table) -> None:
        """Write the rows of a stored window, then the line that says so; windows come in order.

        Raises:
            OSError: the disk is full, or the folder is gone; what was vouched for stays.
        """
        if len(table):
            table["id"] = np.arange(self.progress.tiles, self.progress.tiles + len(table))
            _write_all(self._table, table.view(np.uint8).data)
        self.progress = Progress(window + 1, self.progress.tiles + len(table))
        self._write_line({"windows": self.progress.windows, "tiles": self.progress.tiles})

    def seal(self) -> None:
        """Give both arrays their headers, after which they can be opened."""
        count = self.progress.tiles
        for stream, dtype, shape in (
            (self._images, np.dtype(np.uint8), (count, *self._shape)),
            (self._table, TABLE_DTYPE, (count,)),
        ):
            stream.seek(0)
            _write_all(stream, memoryview(npy_header(dtype, shape, HEADER_BYTES)))
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        for stream in (self._images, self._table, self._lines):
            stream.close()

    def _resumable(self, identity: dict[str, Any]) -> Progress:
        """How far the folder is, if it is of the same ingest and whole so far."""
        try:
            lines = (self.folder / JOURNAL).read_text(encoding="utf-8").split("\n")[:-1]  # the last may be half-written
            if parsed_object(lines[0])["identity"] != json.loads(json.dumps(identity)) or len(lines) < 2:
                return Progress()
            progress = made(Progress, parsed_object(lines[-1]))
            sizes = {
                TileSetFiles.IMAGES: HEADER_BYTES + progress.tiles * self._tile_bytes,
                TileSetFiles.TABLE: HEADER_BYTES + progress.tiles * TABLE_DTYPE.itemsize,
            }
            whole = all((self.folder / name).stat().st_size >= size for name, size in sizes.items())
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            return Progress()
        return progress if whole else Progress()

    def _write_line(self, record: dict[str, Any]) -> None:
        _write_all(self._lines, memoryview((json.dumps(record, sort_keys=True) + "\n").encode()))


class _Places:
    """Where each window's tiles go: behind those of the window before it, which is cut at about the same time."""

    def __init__(self, progress: Progress) -> None:
        self._next = progress
        self._ended: BaseException | None = None
        self._changed = threading.Condition()

    def take(self, window: int, count: int) -> int:
        """Number of the first of a window's tiles; waits until all windows before it have theirs.

        Raises:
            BaseException: one of them never will; it is what ended that one.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._ended is not None or self._next.windows == window)
            if self._ended is not None:
                raise self._ended
            first = self._next.tiles
            self._next = Progress(window + 1, first + count)
            self._changed.notify_all()
        return first

    @contextmanager
    def closing_on_error(self) -> Iterator[None]:
        """A window that fails lets those that wait for it fail, too, and of the same: the caller hears the cause."""
        try:
            yield
        except BaseException as error:
            with self._changed:
                self._ended = self._ended or error
                self._changed.notify_all()
            raise


def _open_at(path: Path, length: int) -> IO[bytes]:
    """A file of ``length`` bytes, open at its end."""
    path.touch()
    stream = path.open("r+b", buffering=0)
    stream.truncate(length)
    stream.seek(length)
    return stream


def _write_all(stream: IO[bytes], data: memoryview) -> None:
    """Write everything: a raw write may take only a part, as it does when the disk is nearly full."""
    while len(data):
        data = data[stream.write(data) :]


# -- making a tile set ------------------------------------------------------------------------
def make_tile_set(sources: Sequence[str | Path], out: Path, options: CutOptions, reporter: Reporter) -> TileSet:
    """Cut sources into a tile set at ``out``.

    What is not whole yet lies in a neighbouring folder, with a journal; the same call goes on from there and
    gives the same bytes as one that was never stopped. A tile set that is already there is kept when it was
    made of the same sources with the same options, and replaced otherwise.

    Args:
        sources: Rasters, folders {z}/{x}/{y} of map tiles, folders of pictures.
        out: The folder to make.
        options: How to cut.
        reporter: Progress, warnings, and the wish to stop.

    Raises:
        InputError: a source cannot be used, no tile is left, or something else stands at ``out``.
        OSError: the folder cannot be written, or the disk is full; running again goes on.
        CancelledError: somebody asked to stop; running again goes on.
    """
    refuse_another_kind(out, TILE_SET)
    partial = partial_path(out)
    with open_stream(sources, options, reporter) as stream:
        ready = _already_there(out, stream)
        if ready is not None:
            reporter.say(f"{out} holds these {len(ready):,} tiles already.")
            return ready
        journal = Journal(partial, _identity(stream), (options.size, options.size, len(stream.bands)))
        try:
            reporter.stage(
                "tiles",
                say(
                    "tiles.cutting",
                    "Cutting up to {total:,} tiles of {size} pixels",
                    total=stream.total,
                    size=options.size,
                ),
            )
            if journal.progress.windows:
                reporter.warn(
                    say(
                        "tiles.going-on",
                        "Going on after {tiles:,} tiles of an earlier run.",
                        tiles=journal.progress.tiles,
                    )
                )
            _store(stream, journal, reporter)
            if journal.progress.tiles == 0:
                raise _no_tiles(stream)
            journal.seal()
            manifest = _complete(partial, stream)
        except InputError:
            journal.close()
            remove(partial)
            raise
        finally:
            journal.close()
    manifest.save(partial)  # last, for it vouches for all the rest
    (partial / JOURNAL).unlink()
    put_in_place(partial, out, TILE_SET.owns)
    return TileSet.open(out)


def _store(stream: TileStream, journal: Journal, reporter: Reporter) -> None:
    """Cut and keep all windows; rows of many are placed and vouched for at once, or those of a little while."""
    held: list[Table] = []
    vouched = time.monotonic()
    for window, table in stream.store(journal.store, journal.progress.windows):
        held.append(table)
        now, last = time.monotonic(), window + 1 == len(stream.windows)
        if last or now - vouched >= VOUCH_SECONDS or sum(map(len, held)) >= VOUCH_TILES:
            rows = np.concatenate(held)
            stream.place(rows)
            journal.vouch(window, rows)
            held, vouched = [], now
            reporter.progress(journal.progress.tiles, stream.total, "tiles")


def _identity(stream: TileStream) -> dict[str, Any]:
    """What the pixels depend on."""
    return {
        "journal": JOURNAL_FORMAT,
        "options": stream.options.as_json(),
        "sources": stream.grid_records(),
        "bands": stream.bands,
        "windows": len(stream.windows),
        "total": stream.total,
        "files": stream.fingerprint(),
    }


def _already_there(out: Path, stream: TileStream) -> TileSet | None:
    if not (out / TileSetFiles.MANIFEST).exists():
        return None
    try:
        found = TileSet.open(out)
    except InputError:
        return None
    manifest = found.manifest
    same = manifest.options == _recorded(stream) and manifest.sources == stream.grids
    same = same and (manifest.scaling, manifest.scalings) == (stream.scaling, stream.scalings)
    return found if same else None


def _recorded(stream: TileStream) -> dict[str, Any]:
    return {**stream.options.as_json(), "files": stream.fingerprint()}


def _no_tiles(stream: TileStream) -> InputError:
    options = stream.options
    if options.information_threshold is None and options.min_valid == 0.0:
        return no_valid_pixels(stream.sources)
    names = ", ".join(grid.path for grid in stream.grids[:3])
    none = say(
        "tiles.no-tile-has-data",
        "{names}: none of the {total:,} tiles has {share:g} % of pixels with data.",
        names=names,
        total=stream.total,
        share=100 * options.min_valid,
    )
    if stream.threshold:
        none = say(
            "tiles.no-tile-has-information",
            "{names}: none of the {total:,} tiles has {share:g} % of pixels with data and information of "
            "{threshold:g}.",
            names=names,
            total=stream.total,
            share=100 * options.min_valid,
            threshold=stream.threshold,
        )
    hint = say(
        "tiles.lower-min-valid-information",
        "Lower --min-valid or --information-threshold, choose a smaller --size, or check the nodata "
        "value (gdalinfo -mm FILE).",
    )
    if stream.left_out:
        hint = say(
            "tiles.keep-borders-or-lower-min-valid",
            "Use --keep-borders if what was counted as border or as no data is picture; or lower --min-valid or "
            "--information-threshold.",
        )
    return InputError(none, hint, "no-valid-pixels")


def _complete(partial: Path, stream: TileStream) -> TileManifest:
    """Give the rows their splits; statistics and all else that the manifest says."""
    images = np.load(partial / TileSetFiles.IMAGES, mmap_mode="r", allow_pickle=False)
    table = np.load(partial / TileSetFiles.TABLE, mmap_mode="r+", allow_pickle=False)
    if len(stream.grids) > 1:
        join_blocks(table, same_places(table, stream.grids))
    table["split"] = assign_splits(table, stream.options.splits, stream.options.seed)
    mean, std = _statistics(images, table)
    some = np.linspace(0, len(table) - 1, min(len(table), RESOLUTION_TILES)).round().astype(np.int64)
    metres = ground_resolution(stream.grids, table[some])
    metres = metres[np.isfinite(metres)]
    return TileManifest(
        size=stream.options.size,
        stride=stream.grids[0].stride,
        ground_resolution=round(float(np.median(metres)), 6) if len(metres) else 0.0,
        bands=stream.bands,
        mean=mean,
        std=std,
        sources=stream.grids,
        information_threshold=stream.threshold,
        proposed_threshold=propose_threshold(table["information"]),
        scaling=stream.scaling,
        scalings=stream.scalings,
        stored_as=stream.stored_as,
        options=_recorded(stream),
    )


def _statistics(images: Pixels, table: Table) -> tuple[list[float], list[float]]:
    """Mean and standard deviation of each band, 0…255, over pixels with data of evenly spread tiles.

    Tiles without gaps are preferred; where there are none, pixels that are 0 in every band count as gaps.
    """
    whole = np.flatnonzero(table["valid"] >= 1.0)
    gaps = len(whole) < 0.1 * len(table)
    rows = np.arange(len(table)) if gaps else whole
    if len(rows) > STATISTICS_TILES:
        rows = rows[np.linspace(0, len(rows) - 1, STATISTICS_TILES).round().astype(np.int64)]
    images, bands, step = np.asarray(images), images.shape[3], min(STATISTICS_ROW_STEP, images.shape[1])
    count, total, squares = 0, np.zeros(bands), np.zeros(bands)
    for start in range(0, len(rows), 64):
        part = np.stack([images[row, step // 2 :: step] for row in rows[start : start + 64]])
        count += int(part.any(axis=3).sum()) if gaps else part[:, :, :, 0].size
        lines = part.reshape(-1, part.shape[2] * bands)  # sums over long rows first: the band axis is short
        total += lines.sum(axis=0, dtype=np.uint32).reshape(-1, bands).sum(axis=0, dtype=np.uint64)
        square = np.multiply(lines, lines, dtype=np.uint16)
        squares += square.sum(axis=0, dtype=np.uint64).reshape(-1, bands).sum(axis=0)
    mean = total / max(count, 1)
    std = np.sqrt(np.maximum(squares / max(count, 1) - mean**2, 0.0))
    return [round(float(value), 6) for value in mean], [round(float(value), 6) for value in std]
