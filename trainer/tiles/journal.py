"""What an interrupted ingest had finished, so that the next one goes on from there, byte for byte."""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from trainer.contract import CancelledError, TileSetFiles
from trainer.tiles.cutting import TileBatch
from trainer.tiles.tileset import TABLE_DTYPE, Table

JOURNAL = "journal.jsonl"
JOURNAL_FORMAT = 2
HEADER_BYTES = 512
"""Of the .npy files: enough for any shape, so that the header can be written last."""


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
            _write_all(stream, memoryview(_header(dtype, shape)))
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        for stream in (self._images, self._table, self._lines):
            stream.close()

    def _resumable(self, identity: dict[str, Any]) -> Progress:
        """How far the folder is, if it is of the same ingest and whole so far."""
        try:
            lines = (self.folder / JOURNAL).read_bytes().split(b"\n")[:-1]  # the last may be half-written
            if json.loads(lines[0])["identity"] != json.loads(json.dumps(identity)) or len(lines) < 2:
                return Progress()
            progress = Progress(**json.loads(lines[-1]))
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
        self._closed = False
        self._changed = threading.Condition()

    def take(self, window: int, count: int) -> int:
        """Number of the first of a window's tiles; waits until all windows before it have theirs.

        Raises:
            CancelledError: one of them never will.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._next.windows == window)
            if self._closed:
                raise CancelledError
            first = self._next.tiles
            self._next = Progress(window + 1, first + count)
            self._changed.notify_all()
        return first

    @contextmanager
    def closing_on_error(self) -> Iterator[None]:
        """A window that fails lets those that wait for it fail, too."""
        try:
            yield
        except BaseException:
            with self._changed:
                self._closed = True
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


def _header(dtype: np.dtype[Any], shape: tuple[int, ...]) -> bytes:
    """The header of a .npy file (format 1.0), padded to :data:`HEADER_BYTES`."""
    record = {"descr": dtype.descr if dtype.names else dtype.str, "fortran_order": False, "shape": shape}
    text = repr(record).encode("latin1")
    return b"\x93NUMPY\x01\x00" + (HEADER_BYTES - 10).to_bytes(2, "little") + text.ljust(HEADER_BYTES - 11) + b"\n"
