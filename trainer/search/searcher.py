"""One opened embeddings folder that answers requests: the same for the command, the worker and QGIS.

How it is used stands in :mod:`trainer.search`. Search knows nothing of torch: what needs an encoder (pictures, places
embedded afresh) goes through an :class:`Embedder` that is handed in.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Protocol, Union

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, MissingDependencyError
from trainer.geography.polygons import area_from_geojson
from trainer.geography.positions import WGS84, to_longitude_latitude
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds
from trainer.search import protocol
from trainer.search.engine import Engine, open_engine
from trainer.search.exact import ExactEngine, unit_length
from trainer.search.query import NO_PLACES, NO_VECTORS, Answer, Filters, Query, between, search, similarities
from trainer.search.tile_lookup import row_at, row_in_source, row_of_tile, source_at

Floats32 = npt.NDArray[np.float32]


class Embedder(Protocol):
    """What turns pixels into an embedding, with the encoder that made the folder's."""

    def place(self, embeddings: EmbeddingSet, source: int, x: float, y: float) -> Floats32:
        """(D,) embedding of the tile centred on a position in the CRS of a source's grid."""

    def image(self, embeddings: EmbeddingSet, path: Path) -> Floats32:
        """(D,) embedding of a picture."""

    def words(self, embeddings: EmbeddingSet, text: str) -> Floats32:
        """(D,) embedding of words."""

    def prepare(self, embeddings: EmbeddingSet) -> str:
        """Load the encoder now; says on which device it computes."""


class Searcher:
    """Answers requests about one folder.

    Args:
        embeddings: The opened folder.
        embedder: What embeds pictures and places afresh; None where there is none, as in QGIS' own Python.
    """

    def __init__(self, embeddings: EmbeddingSet, embedder: Optional[Embedder] = None) -> None:
        self.embeddings = embeddings
        self.embedder = embedder
        self._engines: dict[str, Engine] = {}

    @classmethod
    def open(cls, folder: Union[str, Path], embedder: Optional[Embedder] = None) -> Searcher:
        """Open an embeddings folder (from ``embed`` or ``import``); no vector is read yet.

        Raises:
            InputError: the folder holds no embeddings, or its files do not fit each other.
        """
        return cls(EmbeddingSet.open(Path(folder)), embedder)

    def engine(self, name: str = "auto") -> Engine:
        """The engine of that name, opened once."""
        if name not in self._engines:
            opened = open_engine(self.embeddings, name)
            same = [engine for engine in self._engines.values() if type(engine) is type(opened)]
            if same and isinstance(opened, ExactEngine) and opened.note == same[0].note:
                opened = same[0]  # one copy of the vectors in memory
            self._engines[name] = opened
        return self._engines[name]

    def prepare(self) -> None:
        """Read vectors and positions now, so that the first query is as fast as the others."""
        self.engine().prepare()
        self.embeddings.positions.prepare()

    def search(self, request: protocol.Search) -> Answer:
        """The tiles that look most like the examples.

        Raises:
            InputError: an example cannot be used, or nothing passes the filters.
            MissingDependencyError: an example needs an encoder or a library that is not here.
        """
        query = self.query(request.like, request.unlike)
        return search(self.embeddings, query, request.k, self.filters(request), self.engine(request.engine))

    def between(self, request: protocol.Between) -> Answer:
        """The tiles that lead from one look to another. Raises as :meth:`search`."""
        start, end = self.query((request.start,)), self.query((request.end,))
        engine = self.engine(request.engine)
        return between(self.embeddings, start, end, request.steps, self.filters(request), engine)

    def similarities(self, like: tuple[protocol.Example, ...], unlike: tuple[protocol.Example, ...] = ()) -> Floats32:
        """The score of every tile, (N,) float32 in the order of the table. Raises as :meth:`search`."""
        return similarities(self.embeddings, self.query(like, unlike), self.engine())

    def hits(self, answer: Answer) -> list[protocol.Hit]:
        """The tiles of an answer as records, best first (from start to end for :meth:`between`)."""
        table, boxes = self.embeddings.table[answer.rows], bounds(self.embeddings, answer.rows)
        return [
            protocol.Hit(
                rank=rank,
                tile=int(tile["id"]),
                row=int(row),
                similarity=float(similarity),
                distance_km=_known(distance),
                longitude=_known(tile["longitude"]),
                latitude=_known(tile["latitude"]),
                source=int(tile["source"]),
                bounds=tuple(box.tolist()) if np.isfinite(box).all() else None,
            )
            for rank, (row, tile, similarity, distance, box) in enumerate(
                zip(answer.rows, table, answer.similarity, answer.distance_km, boxes), start=1
            )
        ]

    def query(self, like: tuple[protocol.Example, ...], unlike: tuple[protocol.Example, ...] = ()) -> Query:
        """The vectors, rows and places of examples and counter-examples."""
        if not like:
            raise InputError(
                say("search.no-example", "There is no example to look for."),
                say("search.give-example", "Give a tile, a position or an image."),
                "no-example",
            )
        liked = [self.look(example) for example in like]
        unliked = [self.look(example) for example in unlike]
        places = [look.places for look in liked if len(look.places)]
        return Query(
            like=np.concatenate([look.like for look in liked]),
            unlike=np.concatenate([look.like for look in unliked]) if unliked else NO_VECTORS,
            rows=tuple(row for look in (*liked, *unliked) for row in look.rows),
            places=np.concatenate(places) if places else NO_PLACES,
        )

    def look(self, example: protocol.Example) -> Query:
        """A query of one example: its vector, its row where it is a tile, its place where it has one."""
        if example.vector is not None:
            with np.errstate(over="ignore"):  # what float32 does not hold becomes infinite, and is refused
                return self._of_vector(np.array(example.vector, np.float32))
        if example.image is not None:
            return self._of_vector(self.need_embedder().image(self.embeddings, Path(example.image)))
        if example.text is not None:
            return self._of_vector(self.need_embedder().words(self.embeddings, example.text))
        if example.exactly and example.tile is None:
            return self._exactly(example)
        if example.tile is not None:
            row = row_of_tile(self.embeddings, example.tile)
        elif example.at is not None:
            row = row_at(self.embeddings, *example.at)
        else:
            row = self._row_in_source(example)
        return Query.of_tiles(self.embeddings, (row,))

    def filters(self, request: Union[protocol.Search, protocol.Between]) -> Filters:
        """The filters that a request asks for."""
        area = None
        if request.polygon is not None:
            area = area_from_geojson(request.polygon, request.polygon_crs or WGS84)
        return Filters(
            not_within_km=request.not_within_km,
            within_km=request.within_km,
            area=area,
            sources=request.sources,
            date=request.date,
            examples=isinstance(request, protocol.Search) and request.examples,
            overlapping=isinstance(request, protocol.Search) and request.overlapping,
        )

    # -- examples -----------------------------------------------------------------------------
    def _of_vector(self, vector: Floats32) -> Query:
        if vector.shape != (self.embeddings.manifest.dimension,):
            raise InputError(
                say(
                    "search.example-has-dimensions",
                    "An example has {found} dimensions; {folder} has {wanted}.",
                    found=vector.size,
                    folder=self.embeddings.folder,
                    wanted=self.embeddings.manifest.dimension,
                ),
                say("search.embed-with-same-encoder", "Embed it with the encoder that made these embeddings."),
                "other-dimension",
            )
        if not np.isfinite(vector).all() or not vector.any():
            raise InputError(
                say(
                    "search.vector-without-direction",
                    "An example's vector is nought or not finite: it has no direction.",
                ),
                code="bad-vector",
            )
        return Query(unit_length(vector, len(vector)).astype(np.float32))

    def _row_in_source(self, example: protocol.Example) -> int:
        source, x, y = self._source_position(example)
        row = row_in_source(self.embeddings, source, x, y)
        if row is None:
            hint = say(
                "search.choose-embedded-place",
                "Choose a place that was embedded, or ask for exactly this place.",
            )
            raise InputError(
                say(
                    "search.no-tile-contains",
                    "No tile of {folder} contains {position}.",
                    folder=self.embeddings.folder,
                    position=f"{x:g}, {y:g}",
                ),
                hint,
                "no-tile-there",
            )
        return row

    def _source_position(self, example: protocol.Example) -> tuple[int, float, float]:
        if example.source is None or example.x is None or example.y is None:
            raise InputError(
                say("search.example-without-position", "The example gives no position in a source."),
                say("search.give-source-x-y", "Give source with x and y."),
                "bad-example",
            )
        if not 0 <= example.source < len(self.embeddings.manifest.sources):
            count = len(self.embeddings.manifest.sources)
            raise InputError(
                say(
                    "search.no-source",
                    "There is no source {source}: there are {count}.",
                    source=example.source,
                    count=count,
                ),
                code="no-such-source",
            )
        return example.source, example.x, example.y

    def _exactly(self, example: protocol.Example) -> Query:
        if example.at is not None:
            source, x, y = source_at(self.embeddings, *example.at)
            place = np.array([example.at])
        else:
            source, x, y = self._source_position(example)
            crs_wkt = self.embeddings.manifest.sources[source].crs_wkt
            place = np.stack(to_longitude_latitude([x], [y], crs_wkt), axis=1) if crs_wkt else NO_PLACES
        look = self._of_vector(self.need_embedder().place(self.embeddings, source, x, y))
        return Query(look.like, places=place)

    def need_embedder(self) -> Embedder:
        """The embedder that was handed in.

        Raises:
            MissingDependencyError: there is none.
        """
        if self.embedder is None:
            raise MissingDependencyError(
                say(
                    "search.no-encoder",
                    "A picture, words or a place embedded afresh need the encoder, which is not loaded here.",
                ),
                say("search.ask-by-tile", "Ask for a tile, or set up the trainer's environment."),
                "no-encoder",
            )
        return self.embedder


def _known(value: float) -> Optional[float]:
    return float(value) if np.isfinite(value) else None
