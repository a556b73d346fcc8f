"""The Annoy index: a cache beside the embeddings that answers large sets faster, never the only copy of anything.

What it finds is compared again with the vectors themselves, so similarities are exact and only a neighbour may
be missed; how many are, is measured against the exact search when the index is built, and kept in the manifest.

Annoy maps its file into memory without looking at it: a file that does not belong to the vectors is recognised by
its size and sampled checksums before Annoy sees it.
"""

from __future__ import annotations

import os
import subprocess  # nosec B404  # a fixed command as a list, no shell
import sys
import time
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import EmbeddingFiles, MissingDependencyError
from trainer.messages import NOTHING, Text, say
from trainer.results.embedding_manifest import EmbeddingManifest, IndexRecord
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.exact import ExactEngine, Mask, Neighbours, rank, stack, unit_length
from trainer.search.index_quality import (
    LEAST_SHARE,
    RECALL_NEIGHBOURS,
    SEED,
    Reporter,
    nearest_others,
    not_of,
    recall,
    sampled_checksum,
    two_samples,
)

RECALL_WANTED = 0.97
"""Aimed at on the tuning sample, so that the other sample, which is reported, holds 0.95."""
EFFORTS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Nodes looked at, in multiples of trees × 10 neighbours, tried from the cheapest."""
_PROBE = (
    "import annoy; i = annoy.AnnoyIndex(8, 'angular'); i.add_item(0, [1.0] * 8); i.build(1); i.get_nns_by_item(0, 1)"
)


def usable_annoy() -> Any:
    """The annoy module, or None where it is missing, where it would crash, and in QGIS' own process.

    Annoy's compiled code is made for the processor that it was built on (``-march=native``) and ends the process with
    an illegal instruction elsewhere: it is tried in a child process first, and never in QGIS' own.
    """
    if "qgis" in sys.modules or not _probe_succeeds():
        return None
    try:
        import annoy
    except ImportError:
        return None
    return annoy


@lru_cache(maxsize=1)
def _probe_succeeds() -> bool:
    """Whether Annoy works in a child of this interpreter: an illegal instruction ends the child, not us."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    try:
        child = subprocess.run(  # nosec B603  # this interpreter and a constant program
            [sys.executable, "-c", _PROBE],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return child.returncode == 0


def trees_for(count: int) -> int:
    """How many trees: measured on clustered vectors, more than this costs disk and brings no recall per millisecond."""
    return 10 if count < 20_000 else 20 if count < 200_000 else 30


def build_index(folder: Path, reporter: Optional[Reporter] = None, trees: int = 0) -> IndexRecord:
    """Build ``index.ann`` and write what was measured into the manifest.

    Args:
        folder: An embeddings folder.
        reporter: Hears of the stage and its progress.
        trees: 0 chooses by the number of tiles.

    Returns:
        The manifest's new ``index``.

    Raises:
        InputError: the folder holds no embeddings.
        MissingDependencyError: Annoy cannot be used here; search stays exact.
        CancelledError: the reporter was told to stop; an older index is kept.
    """
    annoy = usable_annoy()
    if annoy is None:
        hint = say(
            "search.exact-without-annoy",
            "Nothing is lost: search does without it. `pip install annoy` needs a C++ compiler.",
        )
        raise MissingDependencyError(
            say("search.no-annoy", "Annoy cannot be used by this interpreter."), hint, "no-annoy"
        )
    embeddings = EmbeddingSet.open(folder)
    trees = trees or trees_for(len(embeddings))
    if reporter is not None:
        reporter.stage(
            "index",
            say(
                "search.building-index",
                "Building the index: {tiles:,} tiles, {trees} trees",
                tiles=len(embeddings),
                trees=trees,
            ),
        )
    started = time.perf_counter()
    path = folder / EmbeddingFiles.INDEX
    with replacing(path) as temporary:
        index = annoy.AnnoyIndex(embeddings.manifest.dimension, "angular")
        index.set_seed(SEED)
        index.on_disk_build(str(temporary))
        try:
            for start in range(0, len(embeddings), 8192):
                # Annoy takes one vector at a time; lists are what it reads fastest.
                block = unit_length(embeddings.stored(slice(start, start + 8192)), embeddings.manifest.dimension)
                for row, vector in enumerate(block.tolist(), start):
                    index.add_item(row, vector)
                if reporter is not None:
                    reporter.progress(min(start + 8192, len(embeddings)), len(embeddings), "tiles")
            index.build(trees, n_jobs=-1)
        finally:
            index.unload()  # Windows neither moves nor removes what is open
    seconds = time.perf_counter() - started
    index = annoy.AnnoyIndex(embeddings.manifest.dimension, "angular")
    index.load(str(path))
    record = _measure(embeddings, index, trees, seconds)
    replace(EmbeddingManifest.load(folder), index=record).save(folder)
    return record


class AnnoyEngine:
    """Asks the index for candidates and compares them exactly; filters that leave little are answered exactly.

    Args:
        embeddings: An opened folder.
        index: The loaded index.
        record: What was measured when it was built.
    """

    name = "annoy"

    def __init__(self, embeddings: EmbeddingSet, index: Any, record: IndexRecord) -> None:
        self.embeddings = embeddings
        self.note = say("search.annoy-recall", "Annoy: recall@10 {recall:.3f} when built", recall=record.recall)
        self.figures = record.to_json()
        self.exact = ExactEngine(embeddings)
        self._index = index
        self._record = record

    def prepare(self) -> None:
        """Nothing to do: the index is mapped, not read."""

    def top(self, queries: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """As :meth:`ExactEngine.top`, and may miss a neighbour."""
        units = unit_length(queries, self.embeddings.manifest.dimension)
        if self._must_be_exact(k, mask):
            return self.exact.top(units, k, mask)
        rows, similarity = [], []
        for unit in units:
            candidates = self._candidates(unit[None], k, mask)
            if len(candidates) < k:
                return self.exact.top(units, k, mask)
            found = rank(self.embeddings, candidates, unit[None], 1, k)
            rows.append(found[0])
            similarity.append(found[1])
        return Neighbours(np.array(rows, np.int64).reshape(-1, k), np.array(similarity, np.float32).reshape(-1, k))

    def joined(self, like: npt.ArrayLike, unlike: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """As :meth:`ExactEngine.joined`, and may miss a tile: candidates are the neighbours of the examples."""
        units, likes = stack(like, unlike, self.embeddings.manifest.dimension)
        wider = 8 if len(units) > likes else 1  # counter-examples push the nearest candidates down
        if self._must_be_exact(k * wider, mask):
            return self.exact.joined(like, unlike, k, mask)
        candidates = self._candidates(units[:likes], k * wider, mask)
        if len(candidates) < k:
            return self.exact.joined(like, unlike, k, mask)
        rows, scores = rank(self.embeddings, candidates, units, likes, k)
        return Neighbours(rows[None], scores[None])

    def scores(self, like: npt.ArrayLike, unlike: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """The score of every tile, which takes an exact pass."""
        return self.exact.scores(like, unlike)

    def _must_be_exact(self, k: int, mask: Optional[Mask]) -> bool:
        count = len(self.embeddings)
        return k < 1 or 20 * k > count or (mask is not None and np.count_nonzero(mask) < LEAST_SHARE * count)

    def _candidates(self, units: npt.NDArray[np.float64], k: int, mask: Optional[Mask]) -> npt.NDArray[np.int64]:
        wanted = k if mask is None else int(k * 2 * len(mask) / np.count_nonzero(mask))
        search_k = int(self._record.search_k * max(1.0, wanted / RECALL_NEIGHBOURS) ** 0.5)
        found = [self._index.get_nns_by_vector(unit.tolist(), wanted, search_k) for unit in units]
        rows: npt.NDArray[np.int64] = np.unique(np.concatenate([np.asarray(part, np.int64) for part in found]))
        return rows if mask is None else rows[mask[rows]]


def open_index(embeddings: EmbeddingSet) -> tuple[Optional[AnnoyEngine], Text]:
    """The index of a folder if it is whole, belongs to the vectors and can be used here; else None and why not."""
    path = embeddings.folder / EmbeddingFiles.INDEX
    record = embeddings.manifest.index
    if record is None or not path.is_file():
        return None, say("search.no-index", "There is no index: search is exact.")
    size = path.stat().st_size
    other = not_of(embeddings, record.count, record.dimension, record.vectors_checksum)
    if other:
        return None, other
    if size != record.bytes or record.checksum != sampled_checksum(path):
        return None, say(
            "search.index-damaged",
            "The index is damaged: search is exact. Embed again to rebuild it.",
        )
    annoy = usable_annoy()
    if annoy is None:
        return None, say("search.no-annoy-exact", "Annoy cannot be used by this interpreter: search is exact.")
    index = annoy.AnnoyIndex(embeddings.manifest.dimension, "angular")
    try:
        index.load(str(path))
    except OSError as error:
        return None, say("search.index-unreadable", "The index cannot be read ({error}): search is exact.", error=error)
    if index.get_n_items() != len(embeddings):
        return None, say(
            "search.index-damaged",
            "The index is damaged: search is exact. Embed again to rebuild it.",
        )
    return AnnoyEngine(embeddings, index, record), NOTHING


# ---------------------------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------------------------
def _measure(embeddings: EmbeddingSet, index: Any, trees: int, seconds: float) -> IndexRecord:
    """Choose the least effort that finds enough on one sample of tiles; report what it finds on another."""
    count = len(embeddings)
    neighbours = min(RECALL_NEIGHBOURS, count - 1)
    tuning, judging = two_samples(count)
    search_k = trees * RECALL_NEIGHBOURS
    truth = nearest_others(embeddings, tuning)
    for effort in EFFORTS:
        search_k = effort * trees * RECALL_NEIGHBOURS
        if recall(truth, _ask(embeddings, index, tuning, neighbours, search_k)[0]) >= RECALL_WANTED:
            break
    found, rate = _ask(embeddings, index, judging, neighbours, search_k)
    path = embeddings.folder / EmbeddingFiles.INDEX
    return IndexRecord(
        trees=trees,
        search_k=search_k,
        recall=round(recall(nearest_others(embeddings, judging), found), 4),
        queries_per_second=round(rate, 1),
        build_seconds=round(seconds, 2),
        sample=len(judging),
        bytes=path.stat().st_size,
        checksum=sampled_checksum(path),
        vectors_checksum=sampled_checksum(embeddings.folder / EmbeddingFiles.VECTORS),
        count=count,
        dimension=embeddings.manifest.dimension,
    )


def _ask(
    embeddings: EmbeddingSet, index: Any, rows: npt.NDArray[np.int64], neighbours: int, search_k: int
) -> tuple[list[set[int]], float]:
    """What the index answers to some tiles, themselves left out, and the queries a second."""
    queries = embeddings.rows(rows).tolist()
    started = time.perf_counter()
    answers = [index.get_nns_by_vector(query, neighbours + 1, search_k) for query in queries]
    rate = len(queries) / max(time.perf_counter() - started, 1e-9)
    return [set([other for other in answer if other != row][:neighbours]) for row, answer in zip(rows, answers)], rate
