"""Which engine answers: exact, cells or Annoy, chosen by the number of tiles and by what can be used here."""

from __future__ import annotations

from typing import Any, Optional, Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.messages import Text, say
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.annoy_index import open_index
from trainer.search.exact import ExactEngine, Mask, Neighbours
from trainer.search.ivf_index import open_ivf
from trainer.search.options import ENGINES

EXACT_UP_TO = 200_000
"""Up to here the exact search takes a few milliseconds, and an index is not worth what it may miss."""


class Engine(Protocol):
    """What finds the most similar tiles.

    Attributes:
        note: Tells a person what to know of the answers ("" for nothing).
        figures: What was measured of its index when it was built; empty without one.
    """

    name: str
    note: Text
    figures: dict[str, Any]
    embeddings: EmbeddingSet

    def prepare(self) -> None:
        """Do now what the first query would do."""

    def top(self, queries: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """The k tiles most similar to each of the queries (Q, D)."""

    def joined(self, like: npt.ArrayLike, unlike: npt.ArrayLike, k: int, mask: Optional[Mask] = None) -> Neighbours:
        """The k tiles that score best on examples (A, D) and counter-examples (B, D)."""

    def scores(self, like: npt.ArrayLike, unlike: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """The score of every tile, (N,)."""


def open_engine(embeddings: EmbeddingSet, engine: str = "auto") -> Engine:
    """Open the engine for a folder.

    Args:
        embeddings: An opened folder.
        engine: ``exact``, ``ivf`` or ``annoy`` (which fall back on exact, with a note), or ``auto``: by size, and the
            index of cells before Annoy's.

    Raises:
        InputError: there is no such engine.
    """
    if engine not in ENGINES:
        raise InputError(
            say("search.no-engine", "There is no engine '{engine}'.", engine=engine),
            say("any.choose-from", "Choose from {known}.", known=", ".join(ENGINES)),
            "bad-engine",
        )
    if engine == "exact" or (engine == "auto" and len(embeddings) <= EXACT_UP_TO):
        return ExactEngine(embeddings)
    exact = ExactEngine(embeddings)
    if engine != "annoy":
        cells, why_not = open_ivf(embeddings)
        if cells is not None:
            return cells
        exact.note = why_not
    if engine != "ivf":
        trees, why_no_trees = open_index(embeddings)
        if trees is not None:
            return trees
        if engine == "annoy":
            exact.note = why_no_trees
    return exact
