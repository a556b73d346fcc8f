"""What is found, in one folder or in several that one encoder made. NumPy alone: no Qt, any thread.

Each folder answers for itself; the answers are ranked together, which the one encoder allows: equal vectors mean equal
looks in all of them.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.results import footprints
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.query import Answer, between, search_all
from trainer.search.searcher import Searcher

from ..layers.names import titles
from ..texts.trainer_texts import localised
from .question import Mark, Question

Places = npt.NDArray[np.int64]
Parts = list[tuple[Searcher, Answer]]


@dataclass(frozen=True, eq=False)
class Found:
    """The tiles found, best first (from one look to the other for "between").

    Attributes:
        searchers: Of the folders that were searched.
        home: (k,) which of them each tile is of.
        answer: Rows (each in its own folder), similarities and distances.
        tiles: (k,) rows of the tile tables; ``source`` is a place in the own folder's manifest.
        boxes: (k, 4) min x, min y, max x, max y in the CRS of each tile's source.
        seconds: How long it took.
        between: Whether these lead from one look to another.
    """

    searchers: tuple[Searcher, ...]
    home: Places
    answer: Answer
    tiles: npt.NDArray[Any]
    boxes: npt.NDArray[np.float64]
    seconds: float
    between: bool = False

    def __len__(self) -> int:
        return len(self.answer)

    @property
    def searched(self) -> int:
        """How many tiles were compared."""
        return sum(len(searcher.embeddings) for searcher in self.searchers)

    def searcher(self, place: int) -> Searcher:
        """Of the folder that the tile at a place of the answer is of."""
        return self.searchers[int(self.home[place])]

    def crs_wkt(self, place: int) -> str:
        """CRS of the box at a place of the answer."""
        return self.searcher(place).embeddings.manifest.sources[int(self.tiles["source"][place])].crs_wkt

    @cached_property
    def _folder_names(self) -> dict[Path, str]:
        return titles(searcher.embeddings.folder for searcher in self.searchers)

    def folder_name(self, place: int) -> str:
        """A short name of the folder of the tile at a place of the answer; "" where only one was searched."""
        return self._folder_names[self.searcher(place).embeddings.folder] if len(self.searchers) > 1 else ""

    def source_name(self, place: int) -> str:
        """The source of the tile at a place of the answer, with its folder where several were searched."""
        folder, source = self.folder_name(place), int(self.tiles["source"][place])
        name = self.searcher(place).embeddings.manifest.sources[source].name
        return f"{folder}: {name}" if folder else name

    def at_least(self, similarity: float) -> Places:
        """Places of the answer whose similarity is no lower."""
        return np.flatnonzero(self.answer.similarity >= similarity)

    def excerpt(self, places: Places) -> tuple[EmbeddingSet, Answer]:
        """The tiles at these places of the answer as embeddings of their own, to be written, and the answer of them."""
        tiles, home = self.tiles[places].copy(), self.home[places]
        vectors = np.zeros((len(places), self.searchers[0].embeddings.manifest.dimension), np.float32)
        sources: list[SourceGrid] = []
        for number, searcher in enumerate(self.searchers):
            embeddings, own = searcher.embeddings, home == number
            vectors[own] = embeddings.rows(self.answer.rows[places][own])
            tiles["source"][own] += len(sources)
            for grid in embeddings.manifest.sources:
                folder = self._folder_names[embeddings.folder]
                name = grid.name if len(self.searchers) == 1 else f"{folder}: {grid.name}"
                sources.append(replace(grid, name=name))
        first = self.searchers[0].embeddings
        manifest = replace(first.manifest, count=len(places), vectors="float32", scale=1.0, sources=sources)
        found, rows = self.answer, np.arange(len(places))
        answer = Answer(rows, found.similarity[places], found.distance_km[places], found.engine, found.note)
        return EmbeddingSet(first.folder, manifest, vectors, tiles), answer


def find(searchers: Sequence[Searcher], question: Question) -> Found:
    """The tiles that look most like the examples, compared one by one: exact at any size.

    Args:
        searchers: Of one folder, or of several that one encoder made.
        question: What is looked for.

    Raises:
        InputError: nothing passes the filters, or no example is left.
    """
    started = time.perf_counter()
    asked = [
        (each.embeddings, question.query(each), question.filters(each), each.engine("exact")) for each in searchers
    ]
    answers = search_all(asked, question.k)
    ranks = np.concatenate([ranks for _answer, ranks in answers])
    parts = [(searcher, answer) for searcher, (answer, _ranks) in zip(searchers, answers)]
    return _joined(searchers, parts, np.argsort(ranks), started)


def find_between(searchers: Sequence[Searcher], start: Mark, end: Mark, question: Question, steps: int) -> Found:
    """The tiles that lead from one look to another: for each step the best of all folders. Raises as :func:`find`."""
    started = time.perf_counter()

    def ask(searcher: Searcher) -> Answer:
        filters = question.filters(searcher, examples=True)
        return between(searcher.embeddings, start.query, end.query, steps, filters, searcher.engine("exact"))

    parts = _answers(searchers, ask)
    # A folder with fewer tiles than steps has none for some of them; which, its answer does not tell.
    whole = [part for part in parts if len(part[1]) == steps]
    parts = whole or parts[:1]
    similarity = np.stack([answer.similarity for _searcher, answer in parts])
    step = np.arange(similarity.shape[1])
    return _joined(searchers, parts, similarity.argmax(axis=0) * len(step) + step, started, between=True)


def _answers(searchers: Sequence[Searcher], ask: Any) -> Parts:
    """What each folder answers; one in which nothing passes the filters is left out while another has something."""
    parts: Parts = []
    nothing: Optional[InputError] = None
    for searcher in searchers:
        try:
            parts.append((searcher, ask(searcher)))
        except InputError as error:
            if error.code != "nothing-left":
                raise
            nothing = error
    if not parts and nothing is not None:
        raise nothing
    return parts


def _joined(
    searchers: Sequence[Searcher], parts: Parts, chosen: Places, started: float, between: bool = False
) -> Found:
    """One answer of the chosen places of all the parts in a row."""
    numbers = {id(searcher): number for number, searcher in enumerate(searchers)}
    homes = [np.full(len(answer), numbers[id(searcher)], np.int64) for searcher, answer in parts]
    tiles = [searcher.embeddings.table[answer.rows] for searcher, answer in parts]
    boxes = [footprints.bounds(searcher.embeddings, answer.rows) for searcher, answer in parts]
    answers = [answer for _searcher, answer in parts]
    answer = Answer(
        np.concatenate([answer.rows for answer in answers])[chosen],
        np.concatenate([answer.similarity for answer in answers])[chosen],
        np.concatenate([answer.distance_km for answer in answers])[chosen],
        answers[0].engine,
        " · ".join(dict.fromkeys(localised(answer.note) for answer in answers if answer.note)),
    )
    seconds = time.perf_counter() - started
    everything = (np.concatenate(homes)[chosen], answer, np.concatenate(tiles)[chosen], np.concatenate(boxes)[chosen])
    return Found(tuple(searchers), *everything, seconds, between)
