"""What is asked and what is answered, as arrays: examples, counter-examples, filters; the tiles between two looks.

    query = Query.of_tiles(embeddings, (17,))
    answer = search(embeddings, query, k=20, filters=Filters(not_within_km=50))

Examples as a person gives them (a tile's id, a position, a picture) are what :mod:`trainer.search.searcher` resolves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geography.polygons import Area
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet, chord_of
from trainer.search.apart import Pool, best_apart
from trainer.search.date_filter import require_date, taken_then
from trainer.search.engine import Engine, open_engine
from trainer.search.exact import ExactEngine, Mask, Neighbours, unit_length

Floats = npt.NDArray[np.float64]
MOST_STEPS = 1000
"""From one look to another: for each, as many neighbours are looked at."""
NO_VECTORS: npt.NDArray[np.float32] = np.zeros((0, 0), np.float32)
NO_PLACES: Floats = np.zeros((0, 2))


@dataclass(frozen=True)
class Query:
    """Examples and counter-examples.

    Attributes:
        like: (A, D) vectors of examples, at least one; their length does not matter.
        unlike: (B, D) vectors of counter-examples.
        rows: Row numbers of the examples and counter-examples that are tiles of the folder: they are not answered.
        places: (P, 2) longitude and latitude of the examples that have a place, the first example's first; filters
            by distance and the answer's distances count from them.
    """

    like: npt.NDArray[np.float32]
    unlike: npt.NDArray[np.float32] = field(default_factory=lambda: NO_VECTORS)
    rows: tuple[int, ...] = ()
    places: Floats = field(default_factory=lambda: NO_PLACES)

    @classmethod
    def of_tiles(cls, embeddings: EmbeddingSet, like: tuple[int, ...], unlike: tuple[int, ...] = ()) -> Query:
        """A query whose examples and counter-examples are rows of the folder."""
        where = embeddings.positions
        places = np.stack([where.longitude[list(like)], where.latitude[list(like)]], axis=1)
        return cls(
            like=embeddings.rows(list(like)),
            unlike=embeddings.rows(list(unlike)) if unlike else NO_VECTORS,
            rows=(*like, *unlike),
            places=places[np.isfinite(places).all(axis=1)],
        )


@dataclass(frozen=True)
class Filters:
    """Which tiles may be answered. A tile is where its centre is.

    Attributes:
        not_within_km: Farther than this from every example.
        within_km: Nearer than this to at least one example.
        area: Inside of it.
        sources: Of these sources (places in the manifest's ``sources``).
        date: Of sources that were taken in this year, month or on this day (``2018-06``), or from the first to the last
            of two (``2016..2018-06``); "" for all.
        examples: Whether the examples themselves are answered.
        overlapping: Whether tiles that overlap an example or a better answer on the ground are answered.
    """

    not_within_km: Optional[float] = None
    within_km: Optional[float] = None
    area: Optional[Area] = None
    sources: Optional[tuple[int, ...]] = None
    date: str = ""
    examples: bool = False
    overlapping: bool = False

    def __post_init__(self) -> None:
        """Refuse what is no distance and no date.

        Raises:
            InputError: a distance is negative or no number, or a date is none.
        """
        if self.date:
            require_date(self.date)
        for value in (self.not_within_km, self.within_km):
            if value is not None and not value >= 0:
                raise InputError(
                    say("search.no-distance", "{value} km is no distance.", value=value),
                    say("search.give-kilometres-0", "Give kilometres, 0 or more."),
                    "bad-distance",
                )

    def mask(self, embeddings: EmbeddingSet, query: Query) -> Optional[Mask]:
        """(N,) which tiles may be answered; None for all.

        Raises:
            InputError: a distance is asked for and no example has a place.
        """
        where = embeddings.positions
        mask = np.ones(len(embeddings), bool)
        if self.not_within_km is not None or self.within_km is not None:
            if len(query.places) == 0:
                hint = say(
                    "search.give-example-with-place",
                    "Give an example by tile or position, or leave the distance away.",
                )
                raise InputError(
                    say(
                        "search.examples-without-place",
                        "None of the examples has a place to measure distances from.",
                    ),
                    hint,
                    "no-place",
                )
            nearest = where.chords(query.places)
            if self.not_within_km is not None:
                mask &= ~(nearest <= chord_of(self.not_within_km))  # tiles without a position are not near
            if self.within_km is not None:
                mask &= nearest <= chord_of(self.within_km)
        if self.area is not None:
            mask &= self._inside(embeddings, self.area)
        if self.sources is not None:
            mask &= np.isin(where.source, np.array(self.sources, np.int64))
        if self.date:
            mask &= np.isin(where.source, taken_then(embeddings, self.date))
        if not self.examples:
            mask[list(query.rows)] = False
        return None if mask.all() else mask

    @staticmethod
    def _inside(embeddings: EmbeddingSet, area: Area) -> Mask:
        """In the grid's own CRS where that is the area's, which is exact and quick; in degrees elsewhere."""
        where = embeddings.positions
        result = np.zeros(len(embeddings), bool)
        sources = embeddings.manifest.sources
        same = [number for number, grid in enumerate(sources) if grid.crs_wkt and grid.crs_wkt == area.crs_wkt]
        rows = np.flatnonzero(np.isin(where.source, same))
        result[rows] = area.contains(where.x[rows], where.y[rows])
        if len(rows) < len(embeddings):
            others = np.flatnonzero(~np.isin(where.source, same))
            result[others] = area.contains_positions(where.longitude[others], where.latitude[others])
        return result


@dataclass(frozen=True)
class Answer:
    """The tiles found, best first.

    Attributes:
        rows: (k,) row numbers.
        similarity: (k,) cosine similarity to the nearest example, less half of that to the nearest
            counter-example (:func:`trainer.search.exact.join`); 1 is the same look.
        distance_km: (k,) great-circle distance to the first example with a place; NaN where there is none.
        engine: ``exact``, ``ivf`` or ``annoy``.
        note: What a person should know of the answer; "" as a rule.
    """

    rows: npt.NDArray[np.int64]
    similarity: npt.NDArray[np.float32]
    distance_km: Floats
    engine: str
    note: str = ""

    def __len__(self) -> int:
        return len(self.rows)


def search(
    embeddings: EmbeddingSet,
    query: Query,
    k: int = 20,
    filters: Filters = Filters(),
    engine: Optional[Engine] = None,
) -> Answer:
    """The k tiles that look most like the examples and least like the counter-examples.

    Args:
        embeddings: An opened folder.
        query: What is looked for.
        k: How many tiles; fewer where the filters leave fewer.
        filters: Which tiles may be answered.
        engine: An engine opened for the same folder; keep one to ask often.

    Raises:
        InputError: k is not positive, there is no example, dimensions differ, or nothing passes the filters.
    """
    return search_all([(embeddings, query, filters, engine)], k)[0][0]


def search_all(
    asked: Sequence[tuple[EmbeddingSet, Query, Filters, Optional[Engine]]], k: int
) -> list[tuple[Answer, npt.NDArray[np.int64]]]:
    """The same question to several folders that one encoder made, ranked together.

    Args:
        asked: Folders, with the question as each of them understands it.
        k: How many tiles of all.

    Returns:
        For each folder its own part of the answer, and (k',) the ranks of that part from 0. A folder of which nothing
        passes the filters has an empty part where another has something.

    Raises:
        InputError: as :func:`search`.
    """
    pools, engines = [], []
    for embeddings, query, filters, engine in asked:
        _check(embeddings, query, k)
        engine = open_engine(embeddings) if engine is None else engine
        mask = filters.mask(embeddings, query)
        engines.append(engine)
        pools.append(_pool(embeddings, query, filters, engine, mask))
    if not any(pool.allowed for pool in pools):
        _nothing_left()
    best = best_apart(pools, k, overlapping=all(filters.overlapping for _set, _query, filters, _engine in asked))
    if not len(best.rows):
        raise InputError(
            say("search.all-overlap-examples", "Every tile that passes the filters overlaps an example."),
            say("search.widen-or-allow-overlap", "Widen the filters, or let overlapping tiles be answered, too."),
            "nothing-left",
        )
    parts = []
    for number, (embeddings, query, _filters, _engine) in enumerate(asked):
        ranks = np.flatnonzero(best.home == number)
        rows, engine = best.rows[ranks], engines[number]
        away = _distances(embeddings, rows, query.places)
        parts.append((Answer(rows, best.similarity[ranks], away, engine.name, engine.note), ranks))
    return parts


def _pool(embeddings: EmbeddingSet, query: Query, filters: Filters, engine: Engine, mask: Optional[Mask]) -> Pool:
    allowed = len(embeddings) if mask is None else int(np.count_nonzero(mask))

    def best(count: int) -> Neighbours:
        return engine.joined(query.like, query.unlike, count, mask)

    return Pool(embeddings, best, allowed, query.rows, query.places, filters.examples)


def _nothing_left() -> NoReturn:
    raise InputError(
        say("search.no-tile-passes-filters", "No tile passes the filters."),
        say("search.widen-distance-polygon", "Widen the distance or the polygon."),
        "nothing-left",
    )


def between(
    embeddings: EmbeddingSet,
    start: Query,
    end: Query,
    steps: int = 10,
    filters: Filters = Filters(),
    engine: Optional[Engine] = None,
) -> Answer:
    """The tiles that lead from one look to another: the nearest to each step of the great arc, none twice.

    Args:
        embeddings: An opened folder.
        start: The first example of it is the look at the start.
        end: The first example of it is the look at the end.
        steps: How many looks, both ends among them; 2 to :data:`MOST_STEPS`.
        filters: Which tiles may be answered; distances count from both ends, and ``examples`` is taken as true.
        engine: An engine opened for the same folder.

    Returns:
        Tiles from start to end, each with its similarity to its own step and its distance to the start. They may
        overlap: a way may be short.

    Raises:
        InputError: fewer than two steps or too many, dimensions differ, or nothing passes the filters.
    """
    _check(embeddings, start, steps)
    _check(embeddings, end, steps)
    if steps > MOST_STEPS:
        raise InputError(
            say("search.way-too-long", "A way of {steps:,} steps is too long.", steps=steps),
            say("search.ask-fewer-steps", "Ask for {most:,} steps at most.", most=MOST_STEPS),
            "bad-steps",
        )
    if steps < 2:
        raise InputError(
            say("search.way-between-two-places", "A way between two places has at least two steps."), code="bad-steps"
        )
    engine = open_engine(embeddings) if engine is None else engine
    ends = unit_length(np.stack([start.like[0], end.like[0]]), embeddings.manifest.dimension)
    looks = slerp(ends[0], ends[1], np.linspace(0.0, 1.0, steps))
    joined = Query(start.like, places=np.concatenate([start.places, end.places]))
    mask = filters.mask(embeddings, joined)
    # The ends keep their own tiles, which no step between them may take first.
    found = engine.top(looks, steps, mask)
    rows: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for step in (0, steps - 1, *range(1, steps - 1)):
        for row, similarity in zip(found.rows[step].tolist(), found.similarity[step].tolist()):
            if row not in taken:
                taken.add(row)
                rows[step] = (row, similarity)
                break
    if not rows:
        _nothing_left()
    order = np.array([rows[step][0] for step in sorted(rows)], np.int64)
    similarity = np.array([rows[step][1] for step in sorted(rows)], np.float32)
    return Answer(order, similarity, _distances(embeddings, order, start.places), engine.name, engine.note)


def slerp(start: npt.NDArray[Any], end: npt.NDArray[Any], steps: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Spherical interpolation (Shoemake 1985): (T, D) unit vectors on the great arc between two unit vectors.

    Args:
        start: (D,) at step 0.
        end: (D,) at step 1.
        steps: (T,) in 0…1.
    """
    cosine = float(np.clip(np.dot(start, end), -1.0, 1.0))
    steps = np.asarray(steps, np.float64)[:, None]
    across = end - cosine * start  # the part of the end at right angles to the start
    length = float(np.linalg.norm(across))
    if length < 1e-9:
        if cosine > 0:
            return np.repeat(np.asarray(start, np.float64)[None], len(steps), axis=0)
        across, length = _any_across(start), 1.0  # opposite: every great arc is as short, take one
    angle = np.arccos(cosine) * steps
    return np.asarray(np.cos(angle) * start + np.sin(angle) * (across / length))


def _any_across(vector: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    axis = np.zeros(len(vector))
    axis[int(np.argmin(np.abs(vector)))] = 1.0
    across = axis - np.dot(axis, vector) * vector
    return np.asarray(across / max(float(np.linalg.norm(across)), 1e-12))


def similarities(embeddings: EmbeddingSet, query: Query, engine: Optional[Engine] = None) -> npt.NDArray[np.float32]:
    """The score of every tile, (N,) float32, for a heat map; the same scores as :func:`search` gives.

    Raises:
        InputError: there is no example, or dimensions differ.
    """
    _check(embeddings, query, 1)
    return (ExactEngine(embeddings) if engine is None else engine).scores(query.like, query.unlike)


def _check(embeddings: EmbeddingSet, query: Query, k: int) -> None:
    if k < 1:
        raise InputError(
            say("search.too-few-asked-for", "{k} tiles were asked for.", k=k),
            say("search.ask-for-one", "Ask for at least one."),
            "bad-k",
        )
    if len(embeddings) == 0:
        raise InputError(
            say("search.holds-no-tiles", "{folder} holds no tiles.", folder=embeddings.folder),
            say("any.embed-again", "Embed again."),
            "no-tiles",
        )
    if query.like.ndim != 2 or len(query.like) == 0:
        raise InputError(
            say("search.no-example", "There is no example to look for."),
            say("search.give-example", "Give a tile, a position or an image."),
            "no-example",
        )
    for vectors in (query.like, query.unlike):
        if vectors.size and vectors.shape[1] != embeddings.manifest.dimension:
            raise InputError(
                say(
                    "search.example-has-dimensions",
                    "An example has {found} dimensions; {folder} has {wanted}.",
                    found=vectors.shape[1],
                    folder=embeddings.folder,
                    wanted=embeddings.manifest.dimension,
                ),
                say("search.embed-with-same-encoder", "Embed it with the encoder that made these embeddings."),
                "other-dimension",
            )
    if not (np.isfinite(query.like).all() and np.isfinite(query.unlike).all()):
        raise InputError(
            say("search.examples-vector-not-finite", "An example's vector is not finite."), code="bad-vector"
        )


def _distances(embeddings: EmbeddingSet, rows: npt.NDArray[np.int64], places: Floats) -> Floats:
    if len(places) == 0:
        return np.full(len(rows), np.nan)
    where = embeddings.positions
    return np.asarray(distance_km(where.longitude[rows], where.latitude[rows], places[0, 0], places[0, 1]), np.float64)
