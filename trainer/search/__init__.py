"""Look-alike search over an embeddings folder: for the command line, for QGIS, and for your own program.

It needs NumPy alone and runs on Python 3.9; nothing is imported before it is asked for. A folder is opened once and
asked often:

    >>> from trainer.search import Example, Search, Searcher
    >>> searcher = Searcher.open("embeddings")
    >>> answer = searcher.search(Search(like=(Example(tile=17),), k=3))
    >>> for hit in searcher.hits(answer):
    ...     print(hit.rank, hit.tile, round(hit.similarity, 2))
    1 16 0.99
    2 18 0.98
    3 9 0.97

An example is a tile's id, a position in degrees (longitude first), or a vector of the encoder that made the
embeddings; several examples and counter-examples are joined, and filters say which tiles may be answered:

    >>> here, not_there = Example(at=(15.97, 45.81)), Example(tile=63)
    >>> answer = searcher.search(Search(like=(here,), unlike=(not_there,), k=2, not_within_km=1000.0))
    >>> [hit.tile for hit in searcher.hits(answer)]
    [19, 12]
    >>> vector = tuple(searcher.embeddings.rows(5).tolist())
    >>> searcher.hits(searcher.search(Search(like=(Example(vector=vector),), k=1)))[0].tile
    5

The tiles that lead from one look to another, the score of every tile, and the answer as a file:

    >>> from pathlib import Path
    >>> from trainer.search import Between, write_results
    >>> way = searcher.between(Between(start=Example(tile=0), end=Example(tile=63), steps=4))
    >>> [hit.tile for hit in searcher.hits(way)]
    [0, 19, 45, 63]
    >>> searcher.similarities(like=(Example(tile=17),)).shape
    (64,)
    >>> write_results(Path("found.csv"), searcher.embeddings, answer).name
    'found.csv'

Positions of imagery in another CRS than longitude and latitude are moved by GDAL; where there is pyproj and no GDAL,
hand its transformation over first: ``trainer.geography.positions.use_transform(trainer.geography.crs.transform)``.
A picture (``Example(image=…)``) and a place cut out afresh (``exactly=True``) need the encoder: give
:meth:`Searcher.open` an :class:`Embedder`, which is where torch comes in.

Whatever cannot be used raises a :class:`trainer.contract.TrainerError` with ``message``, ``hint`` and ``code``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.search.answer_files import write_results
    from trainer.search.protocol import Between, Example, Hit, Search
    from trainer.search.query import Answer
    from trainer.search.searcher import Embedder, Searcher

__all__ = [
    "Answer",
    "Between",
    "Embedder",
    "EmbeddingSet",
    "Example",
    "Hit",
    "Search",
    "Searcher",
    "write_results",
]

_FOUND_IN = {
    "Answer": "trainer.search.query",
    "Between": "trainer.search.requests",
    "Embedder": "trainer.search.searcher",
    "EmbeddingSet": "trainer.results.embedding_set",
    "Example": "trainer.search.requests",
    "Hit": "trainer.search.protocol",
    "Search": "trainer.search.requests",
    "Searcher": "trainer.search.searcher",
    "write_results": "trainer.search.answer_files",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for, when it is asked for."""
    if name not in _FOUND_IN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_FOUND_IN[name]), name)


def __dir__() -> list[str]:
    """What there is to ask for."""
    return sorted(__all__)
