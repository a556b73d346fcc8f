"""What the worker answers: one class a kind of answer (:mod:`trainer.search.protocol`). Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional, Union

PROTOCOL_VERSION = 1


@dataclass(frozen=True)
class Hello:
    """The first line of a worker."""

    answer: ClassVar[str] = "hello"
    trainer_version: str
    pid: int
    embeddings: list[str]
    protocol: int = PROTOCOL_VERSION


@dataclass(frozen=True)
class Pong:
    """Here I am."""

    answer: ClassVar[str] = "pong"


@dataclass(frozen=True)
class Folder:
    """A served embeddings folder; ``index`` is what the manifest says of the Annoy index."""

    path: str
    tiles: int
    dimension: int
    vectors: str
    sources: list[str]
    run: str
    engine: str
    note: str = ""
    index: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Information:
    """What is served."""

    answer: ClassVar[str] = "info"
    trainer_version: str
    folders: list[Folder]
    protocol: int = PROTOCOL_VERSION


@dataclass(frozen=True)
class Warm:
    """Ready; ``device`` is where the encoder computes ("" where none was loaded)."""

    answer: ClassVar[str] = "warm"
    device: str = ""


@dataclass(frozen=True)
class Hit:
    """One tile found.

    Attributes:
        rank: From 1.
        tile: The tile's id.
        row: Its row in the table.
        similarity: Cosine similarity to the nearest example, less half of that to the nearest counter-example.
        distance_km: Great-circle distance to the first example with a place; None where there is none.
        longitude: Of the centre, degrees; None for chips.
        latitude: Of the centre, degrees; None for chips.
        source: Place in the manifest's ``sources``.
        bounds: (min x, min y, max x, max y) in the CRS of the source's grid; None for chips.
    """

    rank: int
    tile: int
    row: int
    similarity: float
    distance_km: Optional[float]
    longitude: Optional[float]
    latitude: Optional[float]
    source: int
    bounds: Optional[tuple[float, float, float, float]]


@dataclass(frozen=True)
class Tiles:
    """The tiles found, best first (from start to end for ``between``); ``out`` is the file written, if any."""

    answer: ClassVar[str] = "tiles"
    tiles: list[Hit]
    engine: str
    note: str = ""
    out: str = ""


@dataclass(frozen=True)
class Written:
    """The similarities lie in these files; ``low`` and ``high`` are the least and the greatest."""

    answer: ClassVar[str] = "written"
    paths: list[str]
    low: float
    high: float


@dataclass(frozen=True)
class Vector:
    """The embedding of an example, of length one."""

    answer: ClassVar[str] = "vector"
    vector: list[float]


@dataclass(frozen=True)
class Failure:
    """What went wrong, and what to do about it."""

    answer: ClassVar[str] = "error"
    code: str
    message: str
    hint: str = ""


Answer = Union[Hello, Pong, Information, Warm, Tiles, Written, Vector, Failure]
ANSWERS: dict[str, Any] = {
    kind.answer: kind for kind in (Hello, Pong, Information, Warm, Tiles, Written, Vector, Failure)
}
