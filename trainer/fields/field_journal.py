"""What a stopped ``field train`` had done already, so that the same command goes on there.

A folder beside the raster to be, under a partial name. Arrays are kept whole or not at all; the raster's blocks
are appended to one file, and a journal says how many bytes of it are safely on the disk. Whatever the outcome
depends on is in a key: what another job left is thrown away.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, remove, replacing, write_json
from trainer.files.records import parsed

Arrays = dict[str, npt.NDArray[Any]]
Singles = npt.NDArray[np.float32]

KEY = "key.json"
BLOCKS = "blocks.raw"
BLOCKS_JOURNAL = "blocks.json"
SECONDS_BETWEEN_COMMITS = 5.0


class FieldJournal:
    """Keeps what is done.

    Args:
        out: The raster to be, beside which the folder lies; None keeps nothing.
        key: Everything that the learning depends on, as JSON takes it.

    Raises:
        OSError: it cannot be written there.
    """

    def __init__(self, out: Path | None = None, key: object = None) -> None:
        self._folder = None if out is None else partial_path(out.with_name(f"{out.name}.journal"))
        if self._folder is None:
            return
        digest = _digest(key)
        if _json(self._folder / KEY) != digest:
            remove(self._folder)
            write_json(self._folder / KEY, digest)

    def restored(self, name: str) -> Arrays | None:
        """The arrays kept under a name; None where there are none."""
        if self._folder is None:
            return None
        try:
            with np.load(self._folder / f"{name}.npz", allow_pickle=False) as archive:
                return {key: archive[key] for key in archive.files}
        except (OSError, ValueError, zipfile.BadZipFile):
            return None

    def keep(self, name: str, **arrays: npt.NDArray[Any]) -> None:
        """Keep arrays under a name, in place of what it held."""
        if self._folder is None:
            return
        archive = io.BytesIO()  # not straight to the file: a zip that a full disk cut off complains when it is deleted
        np.savez(archive, **arrays)
        with replacing(self._folder / f"{name}.npz") as temporary:
            temporary.write_bytes(archive.getbuffer())

    @contextmanager
    def blocks(self, key: object) -> Iterator[KeptBlocks]:
        """The blocks of the raster that ``key`` describes; what is appended is kept even if an error ends it."""
        if self._folder is None:
            yield KeptBlocks(None, 0, lambda _: None)
            return
        digest, path, journal_path = _digest(key), self._folder / BLOCKS, self._folder / BLOCKS_JOURNAL
        journal = _json(journal_path)
        size = 0
        if isinstance(journal, dict) and journal.get("key") == digest and path.is_file():
            size = min(int(journal.get("bytes", 0)), path.stat().st_size)

        def commit(written: int) -> None:
            write_json(journal_path, {"key": digest, "bytes": written})

        with path.open("r+b" if path.is_file() else "w+b") as stream:
            stream.truncate(size)
            kept = KeptBlocks(stream, size, commit)
            try:
                yield kept
            finally:
                kept.commit()

    def discard(self) -> None:
        """Everything is done: nothing needs to be kept."""
        if self._folder is not None:
            remove(self._folder)


class KeptBlocks:
    """Blocks of a raster in the order in which they are made; made by :meth:`FieldJournal.blocks`."""

    def __init__(self, stream: BinaryIO | None, size: int, commit: Callable[[int], None]) -> None:
        self._stream = stream
        self._size = size
        self._place = 0
        self._commit = commit
        self._committed = time.monotonic()

    def next(self, shape: tuple[int, ...]) -> Singles | None:
        """The next block, if it is kept; None once all that are have been read."""
        count = int(np.prod(shape)) * 4
        if self._stream is None or self._place + count > self._size:
            return None
        self._stream.seek(self._place)
        self._place += count
        return np.frombuffer(self._stream.read(count), np.float32).reshape(shape)

    def append(self, block: Singles) -> None:
        """Keep one more; safe on the disk within seconds."""
        if self._stream is None:
            return
        self._stream.seek(self._place)
        self._stream.write(np.ascontiguousarray(block, np.float32).tobytes())
        self._place = self._size = self._place + block.size * 4
        if time.monotonic() - self._committed >= SECONDS_BETWEEN_COMMITS:
            self.commit()

    def commit(self) -> None:
        """Put everything so far on the disk and say so."""
        if self._stream is None:
            return
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._commit(self._size)
        self._committed = time.monotonic()


NOTHING_KEPT = FieldJournal()
"""For a caller that needs no second attempt."""


def array_digest(*arrays: npt.NDArray[Any]) -> str:
    """A fingerprint of arrays, for a journal's key."""
    found = hashlib.sha256()
    for array in arrays:
        found.update(f"{array.dtype}{array.shape}".encode())
        found.update(np.ascontiguousarray(array).tobytes())
    return found.hexdigest()


def _digest(key: object) -> str:
    return hashlib.sha256(json.dumps(key, sort_keys=True, default=str).encode()).hexdigest()


def _json(path: Path) -> Any:
    try:
        return parsed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
