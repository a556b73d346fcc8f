"""What is asked and what is found, as the canvas and the dock pass it around. NumPy alone: no Qt, any thread."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.search import footprints
from trainer.search.places import source_at
from trainer.search.polygon import Area
from trainer.search.protocol import Example
from trainer.search.query import NO_PLACES, NO_VECTORS, Answer, Filters, Query, between, search
from trainer.search.searcher import Searcher

Box = tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Mark:
    """One example or counter-example.

    Attributes:
        like: An example; False for a counter-example.
        query: Its vector (1, D), its row where it is a tile, its place where it has one.
        label: How a person calls it: "tile 4711", a file's name.
        box: Its outline, (min x, min y, max x, max y) in ``crs_wkt``; None for pictures.
        crs_wkt: CRS of ``box``.
        source: Place of its source in the manifest; -1 for pictures.
        image: The picture's path; None for places.
    """

    like: bool
    query: Query
    label: str
    box: Optional[Box] = None
    crs_wkt: str = ""
    source: int = -1
    image: Optional[Path] = None

    @property
    def row(self) -> int:
        """Its row; -1 where it is no tile of the folder."""
        return self.query.rows[0] if self.query.rows else -1


@dataclass(frozen=True, eq=False)
class Question:
    """Examples, counter-examples and which tiles may be answered."""

    marks: tuple[Mark, ...]
    k: int = 20
    not_within_km: Optional[float] = None
    area: Optional[Area] = None
    sources: Optional[tuple[int, ...]] = None

    def filters(self, examples: bool = False) -> Filters:
        """The filters as the search wants them."""
        return Filters(not_within_km=self.not_within_km, area=self.area, sources=self.sources, examples=examples)

    def query(self) -> Query:
        """All examples and counter-examples in one.

        Raises:
            InputError: there is no example, or the folder changed and their dimensions differ.
        """
        liked = [mark.query for mark in self.marks if mark.like]
        unliked = [mark.query for mark in self.marks if not mark.like]
        if not liked:
            raise InputError("There is no example to look for.", "Click a place on the map.", "no-example")
        places = [query.places for query in liked if len(query.places)]
        return Query(
            like=np.concatenate([query.like for query in liked]),
            unlike=np.concatenate([query.like for query in unliked]) if unliked else NO_VECTORS,
            rows=tuple(row for mark in self.marks for row in mark.query.rows),
            places=np.concatenate(places) if places else NO_PLACES,
        )


@dataclass(frozen=True, eq=False)
class Found:
    """The tiles found, best first (from one look to the other for "between").

    Attributes:
        searcher: Of the folder that was searched.
        answer: Rows, similarities and distances.
        tiles: (k,) rows of the tile table.
        boxes: (k, 4) min x, min y, max x, max y in the CRS of each tile's source.
        seconds: How long it took.
        between: Whether these lead from one look to another.
    """

    searcher: Searcher
    answer: Answer
    tiles: npt.NDArray[Any]
    boxes: npt.NDArray[np.float64]
    seconds: float
    between: bool = False

    def __len__(self) -> int:
        return len(self.answer)

    def crs_wkt(self, place: int) -> str:
        """CRS of the box at a place of the answer."""
        return self.searcher.embeddings.manifest.sources[int(self.tiles["source"][place])].crs_wkt

    def at_least(self, similarity: float) -> npt.NDArray[np.int64]:
        """Places of the answer whose similarity is no lower."""
        return np.flatnonzero(self.answer.similarity >= similarity)

    def only(self, places: npt.NDArray[np.int64]) -> Answer:
        """The answer with these places alone."""
        found = self.answer
        return Answer(found.rows[places], found.similarity[places], found.distance_km[places], found.engine, found.note)


def find(searcher: Searcher, question: Question) -> Found:
    """The tiles that look most like the examples, compared one by one: exact at any size.

    Raises:
        InputError: nothing passes the filters, or no example is left.
    """
    started = time.perf_counter()
    engine = searcher.engine("exact")
    answer = search(searcher.embeddings, question.query(), question.k, question.filters(), engine)
    return _found(searcher, answer, started)


def find_between(searcher: Searcher, start: Mark, end: Mark, question: Question, steps: int) -> Found:
    """The tiles that lead from one look to another. Raises as :func:`find`."""
    started = time.perf_counter()
    filters = question.filters(examples=True)
    answer = between(searcher.embeddings, start.query, end.query, steps, filters, searcher.engine("exact"))
    return _found(searcher, answer, started, between=True)


def mark_of_tile(searcher: Searcher, row: int, like: bool) -> Mark:
    """A tile of the folder as an example."""
    embeddings = searcher.embeddings
    box = footprints.bounds(embeddings, np.array([row]))[0]
    tile = embeddings.table[row]
    return Mark(
        like,
        Query.of_tiles(embeddings, (row,)),
        f"{int(tile['id'])}",
        tuple(box.tolist()) if np.isfinite(box).all() else None,
        embeddings.manifest.sources[int(tile["source"])].crs_wkt,
        int(tile["source"]),
    )


def mark_at(searcher: Searcher, longitude: float, latitude: float, like: bool) -> Mark:
    """The tile under a position as an example.

    Raises:
        InputError: no tile contains the position.
    """
    look = searcher.look(Example(at=(longitude, latitude)))
    return mark_of_tile(searcher, look.rows[0], like)


def place_of(searcher: Searcher, longitude: float, latitude: float) -> tuple[int, Box]:
    """The source under a position, and the box of a tile centred on it, for "exactly here".

    Raises:
        InputError: the position is on none of the sources.
    """
    source, x, y = source_at(searcher.embeddings, longitude, latitude)
    grid = searcher.embeddings.manifest.sources[source]
    half_x, half_y = abs(grid.pixel_x) * grid.size / 2, abs(grid.pixel_y) * grid.size / 2
    return source, (x - half_x, y - half_y, x + half_x, y + half_y)


def mark_of_vector(
    searcher: Searcher,
    vector: list[float],
    like: bool,
    label: str,
    at: Optional[tuple[float, float]] = None,
    image: Optional[Path] = None,
) -> Mark:
    """A look that the encoder has just embedded, of a place or of a picture. Raises as :meth:`Searcher.look`."""
    query = searcher.look(Example(vector=tuple(vector)))
    if at is None:
        return Mark(like, query, label, image=image)
    source, box = place_of(searcher, *at)
    placed = Query(query.like, places=np.array([at], np.float64))
    return Mark(like, placed, label, box, searcher.embeddings.manifest.sources[source].crs_wkt, source)


def _found(searcher: Searcher, answer: Answer, started: float, between: bool = False) -> Found:
    embeddings = searcher.embeddings
    boxes = footprints.bounds(embeddings, answer.rows)
    seconds = time.perf_counter() - started
    return Found(searcher, answer, embeddings.table[answer.rows], boxes, seconds, between)
