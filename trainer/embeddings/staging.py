"""Embeddings on their way: vectors and table rows as they come, kept so that a killed job goes on where it was.

Rows are appended to two raw files, whose journal (:mod:`trainer.growing_files`) says how many of them are safely
on the disk, and where in the source the next ones begin.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, put_in_place, remove, replacing
from trainer.contract import EmbeddingFiles, InputError
from trainer.files.result_folders import EMBEDDINGS, refuse_another_kind
from trainer.files.tile_table import TABLE_DTYPE
from trainer.growing_files import GrowingFiles, npy_header
from trainer.messages import say
from trainer.results.quantise import ComponentHistogram, quantise

Floats = npt.NDArray[np.float32]
Table = npt.NDArray[np.void]

JOURNAL = "journal.json"
RAW_VECTORS = "vectors.raw"
RAW_TABLE = "tiles.raw"
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
        refuse_another_kind(out, EMBEDDINGS)
        self.out, self.folder = out, partial_path(out)
        self._dimension = dimension
        self._files = GrowingFiles(self.folder, JOURNAL, (RAW_VECTORS, RAW_TABLE), key)
        self.position, self.offset, self.rows = (
            self._files.state.get(name, 0) for name in ("position", "offset", "rows")
        )

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """After an error what is done stays, for the next attempt."""
        self._files.close()

    def append(self, vectors: Floats, table: Table, position: int, offset: int = 0) -> None:
        """Keep rows, after which the source goes on at ``position`` and ``offset``; safe on disk within seconds.

        Raises:
            InputError: a vector is not finite, or too large to be stored; what was kept before stays.
        """
        with np.errstate(over="ignore"):
            stored = np.ascontiguousarray(vectors, np.float16)
        if not np.isfinite(stored).all():
            raise InputError(
                say(
                    "embeddings.vectors-not-finite",
                    "{count:,} vectors for {out} are not finite numbers below {largest:,.0f}.",
                    count=int((~np.isfinite(stored)).any(axis=1).sum()),
                    out=self.out,
                    largest=float(np.finfo(np.float16).max),
                ),
                say(
                    "embeddings.check-encoder-or-raster",
                    "Train the encoder again, or check the raster that is imported, its scale and its nodata value.",
                ),
                "not-finite",
            )
        self._files.append(stored.tobytes(), np.ascontiguousarray(table, TABLE_DTYPE).tobytes())
        self.rows += len(table)
        self.position, self.offset = position, offset
        if self._files.due:
            self.commit()

    def commit(self) -> None:
        """Put everything so far on the disk and say so in the journal."""
        self._files.commit(position=self.position, offset=self.offset, rows=self.rows)

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
            stream.write(npy_header(table.dtype, table.shape))
            stream.write(table.tobytes())
        scale = 1.0
        if vectors == "int8":
            histogram = ComponentHistogram()
            for block in self._blocks():
                histogram.add(block)
            scale = histogram.scale()
        with _saving(self.folder / EmbeddingFiles.VECTORS) as stream:
            dtype = np.dtype(vectors)
            stream.write(npy_header(dtype, (self.rows, self._dimension)))
            for block in self._blocks():
                stream.write((quantise(block, scale) if vectors == "int8" else block.astype(dtype)).tobytes())
        return Stored(self.rows, vectors, scale)

    def publish(self) -> None:
        """Give the folder its name; the old one, if any, goes. The raw files go last: a kill costs no work."""
        self._files.close()
        put_in_place(self.folder, self.out, EMBEDDINGS.owns)
        self._files.forget(self.out)

    def discard(self) -> None:
        """There is nothing to keep."""
        self._files.close()
        remove(self.folder)

    def _blocks(self) -> Iterator[Floats]:
        with (self.folder / RAW_VECTORS).open("rb") as stream:
            while data := stream.read(ROWS_AT_ONCE * self._dimension * 2):
                yield np.frombuffer(data, np.float16).reshape(-1, self._dimension).astype(np.float32)


@contextmanager
def _saving(path: Path) -> Iterator[BinaryIO]:
    with replacing(path) as temporary, temporary.open("wb") as stream:
        yield stream
