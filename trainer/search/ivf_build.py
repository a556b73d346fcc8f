"""Making the inverted file: spherical k-means on a sample, and every vector to the centre that it is most like."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import EmbeddingFiles
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.exact import BLOCK_ROWS, Floats, Rows, rank, unit_rows
from trainer.search.index_quality import (
    RECALL_NEIGHBOURS,
    SEED,
    Reporter,
    nearest_others,
    recall,
    sampled_checksum,
    two_samples,
)
from trainer.search.ivf_index import FEW, FILTERED_SHARES, HEADER_BYTES, IvfEngine, IvfRecord, mapped

RECALL_WANTED = 0.993
"""Aimed at on the tuning sample, so that the other sample, which is reported, holds 0.99."""
EFFORTS = (1, 2, 3, 4, 6, 8, 11, 16, 22, 32, 45, 64, 90, 128, 181, 256)
"""Numbers of cells that are tried, from the cheapest on."""
PER_CENTRE = 40
"""Vectors of a sample for each centre that is fitted to it."""
PASSES = 6
MOST_CELLS = 4096
"""Dealing takes as long as there are cells, and reading a cell of thousands is still quick."""
CHUNK_BYTES = 1 << 22
"""Of products at a time, so that they stay in the processor's cache until the largest is found."""
LEAST_PER_CELL = 10


@dataclass
class _Progress:
    """What has been done of all that will be: each vector is fitted or not, dealt, and written."""

    reporter: Optional[Reporter]
    total: int
    done: int = 0

    def add(self, rows: int) -> None:
        self.done += rows
        if self.reporter is not None:
            self.reporter.progress(min(self.done / 2, self.total), self.total, "tiles")


def cells_for(count: int) -> int:
    """How many cells: four times the square root, where that leaves enough for each."""
    return max(1, min(round(4 * math.sqrt(count)), count // LEAST_PER_CELL, MOST_CELLS))


def build_ivf(folder: Path, reporter: Optional[Reporter] = None, cells: int = 0) -> IvfRecord:
    """Write ``index.ivf`` into an embeddings folder, with what was measured in its head.

    Args:
        folder: An embeddings folder.
        reporter: Hears of the stage and its progress.
        cells: 0 chooses by the number of tiles.

    Raises:
        InputError: the folder holds no embeddings.
        CancelledError: the reporter was told to stop; an older index is kept.
    """
    embeddings = EmbeddingSet.open(folder)
    count, dimension = len(embeddings), embeddings.manifest.dimension
    cells = cells or cells_for(count)
    if reporter is not None:
        reporter.stage(
            "index",
            say(
                "search.building-cells",
                "Building the index: {tiles:,} tiles, {cells:,} cells",
                tiles=count,
                cells=cells,
            ),
        )
    started = time.perf_counter()
    told = _Progress(reporter, count)
    centres, cell_of, largest = _cells(embeddings, cells, told)
    order = np.argsort(cell_of, kind="stable")
    sizes = np.bincount(cell_of, minlength=len(centres))
    record = IvfRecord(
        count=count,
        dimension=dimension,
        cells=int(np.count_nonzero(sizes)),
        scale=max(largest, 1e-6) / 127,
        vectors_checksum=sampled_checksum(folder / EmbeddingFiles.VECTORS),
    )
    with replacing(folder / EmbeddingFiles.CELLS) as temporary:
        with temporary.open("wb") as stream:  # not mapped: Windows neither moves nor removes what is mapped
            small = {"centres": centres[sizes > 0], "starts": np.cumsum([0, *sizes[sizes > 0]]), "rows": order}
            for name, (at, _shape, kind) in record.parts().items():
                stream.write(bytes(at - stream.tell()))
                if name in small:
                    stream.write(small[name].astype(kind).tobytes())
            for start in range(0, count, BLOCK_ROWS):
                block = unit_rows(embeddings, order[start : start + BLOCK_ROWS])
                np.divide(block, np.float32(record.scale), out=block)
                stream.write(np.rint(block, out=block).astype(np.int8).tobytes())
                told.add(len(block))
        record = replace(record, build_seconds=round(time.perf_counter() - started, 2))
        record = _measured(embeddings, record, temporary)
        record = replace(record, checksum=sampled_checksum(temporary, HEADER_BYTES))
        with temporary.open("r+b") as stream:
            stream.write(record.header())
    return record


# ---------------------------------------------------------------------------------------------
# Cells
# ---------------------------------------------------------------------------------------------
def _cells(embeddings: EmbeddingSet, cells: int, told: _Progress) -> tuple[Floats, npt.NDArray[np.int32], float]:
    """(C, D) centres, (N,) whose cell each vector is, and the largest component of any of them."""
    generator = np.random.default_rng(SEED)
    count = len(embeddings)
    sample = np.sort(generator.choice(count, min(count, PER_CENTRE * cells), replace=False))
    centres = _k_means(unit_rows(embeddings, sample), cells, generator)
    cell_of, largest, sums = np.empty(count, np.int32), 0.0, np.zeros_like(centres)
    for start in range(0, count, BLOCK_ROWS):
        block = unit_rows(embeddings, slice(start, start + BLOCK_ROWS))
        largest = max(largest, float(np.abs(block).max()))
        found, _ = _nearest(block, centres)
        cell_of[start : start + BLOCK_ROWS] = found
        _add_to(sums, block, found)
        told.add(len(block))
    return _directions(sums, centres), cell_of, largest


def _nearest(block: Floats, centres: Floats) -> tuple[Rows, Floats]:
    """(n,) the centre that each vector is most like, and how like."""
    found, likeness = np.empty(len(block), np.int64), np.empty(len(block), np.float32)
    step = max(1, CHUNK_BYTES // (4 * len(centres)))
    buffer = np.empty((step, len(centres)), np.float32)
    for start in range(0, len(block), step):
        part = block[start : start + step]
        products = np.dot(part, centres.T, out=buffer[: len(part)])
        found[start : start + step] = products.argmax(axis=1)
        likeness[start : start + step] = products[np.arange(len(part)), found[start : start + step]]
    return found, likeness


def _k_means(vectors: Floats, count: int, generator: np.random.Generator) -> Floats:
    """(C, D) centres of spherical k-means; at most one a vector.

    A centre that nothing is nearest to takes the place of the vector that is worst served.
    """
    count = min(count, len(vectors))
    centres = vectors[np.sort(generator.choice(len(vectors), count, replace=False))]
    for _ in range(PASSES):
        nearest, likeness = _nearest(vectors, centres)
        sums = np.zeros_like(centres)
        _add_to(sums, vectors, nearest)
        idle = np.flatnonzero(np.bincount(nearest, minlength=count) == 0)
        sums[idle] = vectors[np.argsort(likeness)[: len(idle)]]
        centres = _directions(sums, centres)
    return centres


def _add_to(sums: Floats, vectors: Floats, where: Rows) -> None:
    """``sums[where[i]] += vectors[i]``, by sorting."""
    if len(where):
        order = np.argsort(where, kind="stable")
        ordered = where[order]
        firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
        sums[ordered[firsts]] += np.add.reduceat(vectors[order], firsts, axis=0)


def _directions(sums: Floats, instead: Floats) -> Floats:
    """Rows of length one; where a sum has none, the row that was there."""
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.where(lengths > 1e-6, sums / np.maximum(lengths, np.float32(1e-6)), instead)


# ---------------------------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------------------------
def _measured(embeddings: EmbeddingSet, record: IvfRecord, path: Path) -> IvfRecord:
    """Choose how many cells are read on one sample of tiles; report what that finds on another."""
    tuning, judging = two_samples(len(embeddings))
    engine = IvfEngine(embeddings, record, mapped(path, record))
    efforts = [effort for effort in EFFORTS if effort < record.cells] + [min(record.cells, 2 * EFFORTS[-1])]
    truth, chosen = nearest_others(embeddings, tuning), efforts[-1]
    for chosen in efforts:
        if recall(truth, _ask(engine, tuning, chosen)) >= RECALL_WANTED:
            break
    filtered: list[int] = []
    for share in FILTERED_SHARES:
        if share * record.count > FEW:
            filtered.append(_chosen_for(engine, share, tuning, [effort for effort in efforts if effort >= chosen]))
    started = time.perf_counter()
    found = _ask(engine, judging, chosen)
    rate = len(judging) / max(time.perf_counter() - started, 1e-9)
    return replace(
        record,
        cells_read=chosen,
        cells_read_filtered=tuple(filtered),
        recall=round(recall(nearest_others(embeddings, judging), found), 4),
        queries_per_second=round(rate, 1),
        sample=len(judging),
    )


def _chosen_for(engine: IvfEngine, share: float, rows: Rows, efforts: list[int]) -> int:
    """The least number of cells that holds the nearest among a share of the tiles, drawn by lot."""
    mask = np.random.default_rng(SEED).random(len(engine.embeddings)) < share
    own = np.flatnonzero(mask)
    best = np.full((len(rows), 0), 0.0, np.float32)
    queries, ids = unit_rows(engine.embeddings, rows), np.zeros((len(rows), 0), np.int64)
    for part in (own[start : start + BLOCK_ROWS] for start in range(0, len(own), BLOCK_ROWS)):
        best = np.concatenate([best, queries @ unit_rows(engine.embeddings, part).T], axis=1)
        ids = np.concatenate([ids, np.broadcast_to(part, (len(rows), len(part)))], axis=1)
        keep = np.argsort(-best, axis=1)[:, : RECALL_NEIGHBOURS + 1]
        best, ids = np.take_along_axis(best, keep, 1), np.take_along_axis(ids, keep, 1)
    truth = [set([int(one) for one in line if one != row][:RECALL_NEIGHBOURS]) for row, line in zip(rows, ids)]
    for cells in efforts:
        if recall(truth, _ask(engine, rows, cells, mask)) >= RECALL_WANTED:
            return cells
    return efforts[-1]


def _ask(engine: IvfEngine, rows: Rows, cells: int, mask: Optional[npt.NDArray[np.bool_]] = None) -> list[set[int]]:
    """What is found for some tiles, themselves left out."""
    answers: list[set[int]] = []
    for row, unit in zip(rows.tolist(), unit_rows(engine.embeddings, rows).astype(np.float64)):
        wanted = RECALL_NEIGHBOURS + 1
        found = engine.candidates(unit[None], 1, wanted, cells, mask)
        best = rank(engine.embeddings, found, unit[None], 1, min(wanted, len(found)))[0]
        answers.append(set([other for other in best.tolist() if other != row][:RECALL_NEIGHBOURS]))
    return answers
