"""What a stopped ``field train`` had done already, so that the same command goes on there.

A folder beside the raster to be, under a partial name. Arrays are kept whole or not at all; the raster's blocks
are appended to one file, and a journal says how many bytes of it are safely on the disk. Whatever the outcome
depends on is in a key: what another job left is thrown away.
"""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, remove, replacing, write_json
from trainer.files.arrays import read_arrays
from trainer.files.records import RecordError, parsed
from trainer.growing_files import GrowingFiles, key_digest

Arrays = dict[str, npt.NDArray[Any]]
Singles = npt.NDArray[np.float32]

KEY = "key.json"
BLOCKS = "blocks"
JOURNAL = "journal.json"


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
        digest = key_digest(key)
        if _json(self._folder / KEY) != digest:
            remove(self._folder)
            write_json(self._folder / KEY, digest)

    def restored(self, name: str) -> Arrays | None:
        """The arrays kept under a name; None where there are none."""
        if self._folder is None:
            return None
        try:
            return read_arrays(self._folder / f"{name}.npz")
        except (OSError, RecordError):
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
            yield KeptBlocks()
            return
        files = GrowingFiles(self._folder / BLOCKS, JOURNAL, (BLOCKS,), key)
        try:
            yield KeptBlocks(files, self._folder / BLOCKS / BLOCKS)
        finally:
            try:
                files.commit()
            finally:
                files.close()

    def discard(self) -> None:
        """Everything is done: nothing needs to be kept."""
        if self._folder is not None:
            remove(self._folder)


class KeptBlocks:
    """Blocks of a raster in the order in which they are made; made by :meth:`FieldJournal.blocks`."""

    def __init__(self, files: GrowingFiles | None = None, path: Path | None = None) -> None:
        self._files, self._path = files, path
        self._size = 0 if path is None else path.stat().st_size
        self._place = 0

    def next(self, shape: tuple[int, ...]) -> Singles | None:
        """The next block, if it is kept; None once all that are have been read."""
        count = math.prod(shape)
        if self._path is None or self._place + 4 * count > self._size:
            return None
        block = np.fromfile(self._path, np.float32, count, offset=self._place)
        self._place += 4 * count
        return block.reshape(shape)

    def append(self, block: Singles) -> None:
        """Keep one more; safe on the disk within seconds."""
        if self._files is not None:
            self._files.append(np.ascontiguousarray(block, np.float32).tobytes())
            if self._files.due:
                self._files.commit()


NOTHING_KEPT = FieldJournal()
"""For a caller that needs no second attempt."""


def array_digest(*arrays: npt.NDArray[Any]) -> str:
    """A fingerprint of arrays, for a journal's key."""
    found = hashlib.sha256()
    for array in arrays:
        found.update(f"{array.dtype}{array.shape}".encode())
        found.update(np.ascontiguousarray(array).tobytes())
    return found.hexdigest()


def _json(path: Path) -> Any:
    try:
        return parsed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
