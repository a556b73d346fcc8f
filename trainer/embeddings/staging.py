"""Embeddings on their way: vectors and table rows as they come, kept so that a killed job goes on where it was.

Rows are appended to two raw files; a journal says how many of them are safely on the disk, and where in
the source the next ones begin. What stands behind that point after a kill is cut off, so the outcome is the
same, byte for byte, as that of a job that was never stopped.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, put_in_place, remove, replacing, write_json
from trainer.contract import EmbeddingFiles, InputError
from trainer.results.embedding_set import TABLE_DTYPE, EmbeddingManifest
from trainer.results.quantise import ComponentHistogram, quantise

Floats = npt.NDArray[np.float32]
Table = npt.NDArray[np.void]

JOURNAL = "journal.json"
RAW_VECTORS = "vectors.raw"
RAW_TABLE = "tiles.raw"
SECONDS_BETWEEN_COMMITS = 5.0
ROWS_AT_ONCE = 65_536


@dataclass(frozen=True)
class Stored:
    """What :meth:`Staging.finish` wrote: the type of ``embeddings.npy`` and its scale."""

    count: int
    vectors: str
    scale: float


class Staging:
    """The unfinished embeddings folder of a job: a neighbour of the folder to be, under a partial name.

    Args:
        out: The folder to be.
        dimension: D.
        key: Everything that the outcome depends on; what another job left is thrown away.

    Attributes:
        folder: Where the job works.
        position: Where in the source to go on: the next window, or row; 0 at the start.
        offset: How many tiles of that window are done.
        rows: How many rows are kept.

    Raises:
        InputError: ``out`` exists and is no embeddings folder, so it must not be replaced.
        OSError: it cannot be written there.
    """

    def __init__(self, out: Path, dimension: int, key: dict[str, Any]) -> None:
        refuse_to_replace(out)
        self.out, self.folder = out, partial_path(out)
        self.position, self.offset, self.rows = 0, 0, 0
        self._dimension = dimension
        self._key = hashlib.sha256(json.dumps(key, sort_keys=True, default=str).encode()).hexdigest()
        self._committed = time.monotonic()
        self._resume()
        self._vectors = (self.folder / RAW_VECTORS).open("ab")
        self._table = (self.folder / RAW_TABLE).open("ab")

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """After an error what is done stays, for the next attempt."""
        try:
            self._vectors.close()
        finally:  # on a full disk closing fails, too
            self._table.close()

    def _resume(self) -> None:
        try:
            journal = json.loads((self.folder / JOURNAL).read_text(encoding="utf-8"))
            position, offset, rows = (int(journal[name]) for name in ("position", "offset", "rows"))
            sizes = {RAW_VECTORS: rows * self._dimension * 2, RAW_TABLE: rows * TABLE_DTYPE.itemsize}
            usable = journal["key"] == self._key
            usable = usable and all((self.folder / name).stat().st_size >= size for name, size in sizes.items())
        except (OSError, ValueError, KeyError, TypeError):
            usable = False
        if not usable:
            remove(self.folder)
            self.folder.mkdir(parents=True)
            return
        for name, size in sizes.items():
            os.truncate(self.folder / name, size)
        self.position, self.offset, self.rows = position, offset, rows

    def append(self, vectors: Floats, table: Table, position: int, offset: int = 0) -> None:
        """Keep rows, after which the source goes on at ``position`` and ``offset``; safe on disk within seconds."""
        self._vectors.write(np.ascontiguousarray(vectors, np.float16).tobytes())
        self._table.write(np.ascontiguousarray(table, TABLE_DTYPE).tobytes())
        self.rows += len(table)
        self.position, self.offset = position, offset
        if time.monotonic() - self._committed >= SECONDS_BETWEEN_COMMITS:
            self.commit()

    def commit(self) -> None:
        """Put everything so far on the disk and say so in the journal."""
        for stream in (self._vectors, self._table):
            stream.flush()
            os.fsync(stream.fileno())
        journal = {"key": self._key, "position": self.position, "offset": self.offset, "rows": self.rows}
        write_json(self.folder / JOURNAL, journal)
        self._committed = time.monotonic()

    def finish(self, vectors: str, renumber: bool) -> Stored:
        """Write ``embeddings.npy`` and ``tiles.npy`` from the raw files.

        Args:
            vectors: ``float16`` or ``int8``.
            renumber: Give the tiles the numbers 0, 1, … as ids.
        """
        self.commit()
        table = np.fromfile(self.folder / RAW_TABLE, TABLE_DTYPE)
        if renumber:
            table["id"] = np.arange(len(table))
        with _saving(self.folder / EmbeddingFiles.TABLE) as stream:
            _write_header(stream, table.dtype, table.shape)
            stream.write(table.tobytes())
        scale = 1.0
        if vectors == "int8":
            histogram = ComponentHistogram()
            for block in self._blocks():
                histogram.add(block)
            scale = histogram.scale()
        with _saving(self.folder / EmbeddingFiles.VECTORS) as stream:
            dtype = np.dtype(vectors)
            _write_header(stream, dtype, (self.rows, self._dimension))
            for block in self._blocks():
                stream.write((quantise(block, scale) if vectors == "int8" else block.astype(dtype)).tobytes())
        return Stored(self.rows, vectors, scale)

    def publish(self) -> None:
        """Give the folder its name; the old one, if any, goes. The raw files go last: a kill costs no work."""
        self._vectors.close()
        self._table.close()
        put_in_place(self.folder, self.out)
        for name in (JOURNAL, RAW_VECTORS, RAW_TABLE):
            remove(self.out / name)

    def discard(self) -> None:
        """There is nothing to keep."""
        self._vectors.close()
        self._table.close()
        remove(self.folder)

    def _blocks(self) -> Iterator[Floats]:
        with (self.folder / RAW_VECTORS).open("rb") as stream:
            while data := stream.read(ROWS_AT_ONCE * self._dimension * 2):
                yield np.frombuffer(data, np.float16).reshape(-1, self._dimension).astype(np.float32)


def refuse_to_replace(out: Path) -> None:
    """Only a folder of embeddings, an empty one or nothing at all is replaced.

    Raises:
        InputError: something else is there.
    """
    if out.is_dir() and any(out.iterdir()):
        try:
            EmbeddingManifest.load(out)
        except InputError as error:
            raise InputError(
                f"{out} is there already and is not a folder of embeddings of this version.",
                "Choose another folder for --out.",
                "in-the-way",
            ) from error
        return
    if out.exists() and not out.is_dir():
        raise InputError(f"{out} is a file.", "Give --out the name of a folder.", "out-is-a-file")


@contextmanager
def _saving(path: Path) -> Iterator[BinaryIO]:
    with replacing(path) as temporary, temporary.open("wb") as stream:
        yield stream


def _write_header(stream: BinaryIO, dtype: np.dtype[Any], shape: tuple[int, ...]) -> None:
    """The head of an ``.npy`` file. NumPy's own writer tells of a full disk without saying that it is one."""
    description = np.lib.format.dtype_to_descr(dtype)  # type: ignore[no-untyped-call]
    header = {"descr": description, "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(stream, header)  # type: ignore[no-untyped-call]
