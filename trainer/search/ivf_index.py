"""An inverted file: vectors sorted into cells of what looks alike, of which a query reads the few nearest ones.

One file, ``index.ivf``, in NumPy alone, so that QGIS' own Python searches millions of tiles with nothing installed. It
holds the cells' centres, whose vector is whose, and the vectors in int8, cell by cell, all of it memory-mapped. What
it finds is compared again with the embeddings themselves: similarities are exact and only a neighbour may be missed.
How many are was measured against the exact search when the file was made, and stands in it.

Sivic and Zisserman, Video Google (2003); the numbers of cells and of those that are read follow Jégou, Douze and
Schmid, Product quantization for nearest neighbor search (2011).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles
from trainer.files.records import RecordError, made, parsed_object, within
from trainer.messages import NOTHING, Text, say
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.exact import ExactEngine, Floats, Mask, Neighbours, Rows, join, rank, stack, unit_length, unit_rows
from trainer.search.index_quality import RECALL_NEIGHBOURS, not_of, sampled_checksum

MAGIC = b"GeoEmbed cells 1\n"
HEADER_BYTES = 4096
FEW = 20_000
"""So many tiles that pass a filter are compared one by one, which takes as long as reading cells."""
FILTERED_SHARES = (0.1, 0.01)
"""Shares of the tiles that pass a filter, for which it is measured how many cells hold their nearest."""
_MOST = 2**31 - 1


@dataclass(frozen=True)
class IvfRecord:
    """What stands in the head of the file.

    ``cells_read`` is the number of cells that a query of ten neighbours reads, ``cells_read_filtered`` the same where
    a tenth and a hundredth of the tiles pass a filter; ``recall`` is recall@10 against the exact search, the tile
    itself left out, over ``sample`` tiles that did not choose ``cells_read``; ``queries_per_second`` is of one thread.
    A vector's component is ``scale`` times its byte.
    """

    count: int = field(metadata=within(1, _MOST))
    dimension: int = field(metadata=within(1, 65_536))
    cells: int = field(metadata=within(1, _MOST))
    scale: float = field(metadata=within(above=0))
    vectors_checksum: int
    checksum: int = 0
    cells_read: int = field(default=1, metadata=within(1, _MOST))
    cells_read_filtered: tuple[int, ...] = ()
    recall: float = 0.0
    queries_per_second: float = 0.0
    build_seconds: float = 0.0
    sample: int = 0

    def parts(self) -> dict[str, tuple[int, tuple[int, ...], type[Any]]]:
        """Where each array begins in the file, its shape and its type."""
        shapes: dict[str, tuple[tuple[int, ...], type[Any]]] = {
            "centres": ((self.cells, self.dimension), np.float32),
            "starts": ((self.cells + 1,), np.int64),
            "rows": ((self.count,), np.int32),
            "codes": ((self.count, self.dimension), np.int8),
        }
        found, at = {}, HEADER_BYTES
        for name, (shape, kind) in shapes.items():
            found[name] = (at, shape, kind)
            at += -(-int(np.prod(shape)) * np.dtype(kind).itemsize // 64) * 64
        return found

    @property
    def size(self) -> int:
        """Size of the file."""
        at, shape, kind = self.parts()["codes"]
        return at + int(np.prod(shape)) * np.dtype(kind).itemsize

    def header(self) -> bytes:
        """The first :data:`HEADER_BYTES` of the file."""
        return (MAGIC + json.dumps(asdict(self)).encode()).ljust(HEADER_BYTES, b" ")

    @classmethod
    def read(cls, path: Path) -> IvfRecord:
        """The head of a file.

        Raises:
            RecordError: it is no such file.
            OSError: it cannot be read.
        """
        with path.open("rb") as stream:
            head = stream.read(HEADER_BYTES)
        if not head.startswith(MAGIC):
            raise RecordError(
                say("search.index-damaged", "The index is damaged: search is exact. Embed again to rebuild it.")
            )
        return made(cls, parsed_object(head[len(MAGIC) :].decode("ascii", "replace")))


def mapped(path: Path, record: IvfRecord) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a file, memory-mapped, by name."""
    return {name: np.memmap(path, kind, "r", at, shape) for name, (at, shape, kind) in record.parts().items()}


class IvfEngine:
    """Reads the nearest cells and compares what is in them; filters that leave few tiles are answered exactly.

    Args:
        embeddings: An opened folder.
        record: The head of its index.
        arrays: As :func:`mapped` gives them.
    """

    name = "ivf"

    def __init__(self, embeddings: EmbeddingSet, record: IvfRecord, arrays: dict[str, npt.NDArray[Any]]) -> None:
        self.embeddings = embeddings
        self.note = say("search.ivf-recall", "Index of cells: recall@10 {recall:.3f} when built", recall=record.recall)
        self.figures = asdict(record)
        self.exact = ExactEngine(embeddings)
        self._record = record
        self._centres: Floats = np.array(arrays["centres"])
        self._starts: list[int] = arrays["starts"].tolist()
        self._rows, self._codes = arrays["rows"], arrays["codes"]
        self._error = np.float32(4 * record.scale / np.sqrt(12))  # of a product with a unit vector: 4 σ of rounding

    def prepare(self) -> None:
        """Nothing to do: the index is mapped, not read."""

    def top(self, queries: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """As :meth:`ExactEngine.top`, and may miss a neighbour."""
        units = unit_length(queries, self.embeddings.manifest.dimension)
        found = self._found([(unit[None], 1) for unit in units], k, mask)
        return self.exact.top(units, k, mask) if found is None else found

    def joined(self, like: npt.ArrayLike, unlike: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """As :meth:`ExactEngine.joined`, and may miss a tile: what is read are the cells of the examples."""
        found = self._found([stack(like, unlike, self.embeddings.manifest.dimension)], k, mask)
        return self.exact.joined(like, unlike, k, mask) if found is None else found

    def scores(self, like: npt.ArrayLike, unlike: npt.ArrayLike) -> Floats:
        """The score of every tile, which takes an exact pass."""
        return self.exact.scores(like, unlike)

    def candidates(self, units: npt.NDArray[np.float64], likes: int, k: int, cells: int, mask: Optional[Mask]) -> Rows:
        """(M,) rows of the tiles of some cells that score best on examples and counter-examples: k, and near misses.

        Args:
            units: (V, D) examples, then counter-examples, of length one.
            likes: How many of them are examples.
            k: How many are wanted.
            cells: How many cells are read for each example.
            mask: (N,) which tiles may be answered.

        Returns:
            None of them where the file names rows that there are not.
        """
        queries = units.astype(np.float32)
        near = self._centres @ queries[:likes].T
        if cells < len(near):
            near = np.argpartition(near, len(near) - cells, axis=0)[len(near) - cells :]
            chosen = np.unique(near) if likes > 1 else near[:, 0]
        else:
            chosen = np.arange(len(near))
        parts = [slice(self._starts[cell], self._starts[cell + 1]) for cell in chosen.tolist()]
        rows = np.concatenate([self._rows[part] for part in parts])
        codes = np.concatenate([self._codes[part] for part in parts])
        if len(rows) and not 0 <= rows.min() <= rows.max() < len(self.embeddings):
            return np.zeros(0, np.int64)  # damaged where no checksum looks
        if mask is not None:
            allowed = mask[rows]
            rows, codes = rows[allowed], codes[allowed]
        if len(rows) <= k:
            return np.asarray(rows, np.int64)
        products = codes.astype(np.float32) @ (queries * np.float32(self._record.scale)).T
        scores = join(products.T, likes)
        least = np.partition(scores, len(scores) - k)[len(scores) - k]
        return np.asarray(rows[scores >= least - 2 * self._error * (1 if len(units) == likes else 1.5)], np.int64)

    def _found(
        self, asked: list[tuple[npt.NDArray[np.float64], int]], k: int, mask: Optional[Mask]
    ) -> Optional[Neighbours]:
        """The answers; None where the exact search has to give them."""
        count = len(self.embeddings)
        allowed = count if mask is None else int(np.count_nonzero(mask))
        if k < 1 or 20 * k > count or not asked:
            return None
        if mask is not None and allowed <= FEW:
            own = np.flatnonzero(mask)
            vectors = unit_rows(self.embeddings, own)
            answer = partial(self._of_few, own, vectors, min(k, allowed))
        else:
            answer = partial(self._of_cells, k, mask, allowed / count)
        found = [answer(*one) for one in asked]
        if any(one is None for one in found):
            return None
        rows, scores = zip(*(one for one in found if one is not None))
        return Neighbours(np.stack(rows), np.stack(scores))

    def _of_few(
        self, own: Rows, vectors: Floats, k: int, units: npt.NDArray[np.float64], likes: int
    ) -> Optional[tuple[Rows, Floats]]:
        """The k best of all that pass a filter."""
        scores = join((vectors @ units.astype(np.float32).T).T, likes)
        margin = np.float32(16 * units.shape[1] * np.finfo(np.float32).eps)
        least = np.partition(scores, len(scores) - k)[len(scores) - k] if k else 0
        return rank(self.embeddings, own[scores >= least - margin], units, likes, k)

    def _of_cells(
        self, k: int, mask: Optional[Mask], share: float, units: npt.NDArray[np.float64], likes: int
    ) -> Optional[tuple[Rows, Floats]]:
        """The k best of the cells that are read; None where they hold fewer."""
        cells = self.cells_for(share) * max(1.0, k / RECALL_NEIGHBOURS) ** 0.5
        if len(units) > likes:  # counter-examples push the nearest candidates down
            cells *= 3
        rows = self.candidates(units, likes, k, int(min(np.ceil(cells), len(self._centres))), mask)
        if len(rows) < k:
            return None
        return rank(self.embeddings, rows, units, likes, k)

    def cells_for(self, share: float) -> float:
        """How many cells hold ten neighbours where a share of the tiles passes a filter: as measured, and between."""
        measured = (self._record.cells_read, *self._record.cells_read_filtered)
        shares = (1.0, *FILTERED_SHARES)[: len(measured)]
        return float(np.exp(np.interp(-np.log(share), -np.log(shares), np.log(measured))))


def open_ivf(embeddings: EmbeddingSet) -> tuple[Optional[IvfEngine], Text]:
    """The index of a folder if it is whole and belongs to the vectors; else None and why not."""
    path = embeddings.folder / EmbeddingFiles.CELLS
    if not path.is_file():
        return None, say("search.no-index", "There is no index: search is exact.")
    damaged = say("search.index-damaged", "The index is damaged: search is exact. Embed again to rebuild it.")
    try:
        record = IvfRecord.read(path)
        other = not_of(embeddings, record.count, record.dimension, record.vectors_checksum)
        if other:
            return None, other
        if path.stat().st_size != record.size or record.checksum != sampled_checksum(path, HEADER_BYTES):
            return None, damaged
        arrays = mapped(path, record)
    except RecordError:
        return None, damaged
    except OSError as error:
        return None, say("search.index-unreadable", "The index cannot be read ({error}): search is exact.", error=error)
    starts = arrays["starts"]
    if starts[0] != 0 or starts[-1] != record.count or (np.diff(starts) < 0).any():
        return None, damaged
    return IvfEngine(embeddings, record, arrays), NOTHING
