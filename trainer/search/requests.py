"""What a searcher and the worker can be asked: one class a kind of request, and its fields checked where they are JSON.

Standard library only. How requests travel stands in :mod:`trainer.search.protocol`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Optional, Union

from trainer.contract import InputError
from trainer.files.records import RecordError, checked, require_all, values_of
from trainer.messages import say


@dataclass(frozen=True)
class Example:
    """A look to search for or to avoid, given in one of six ways.

    Attributes:
        tile: A tile's id.
        at: (longitude, latitude) in degrees.
        source: With ``x`` and ``y``: place in the manifest's ``sources``.
        x: In the CRS of the source's grid.
        y: In the CRS of the source's grid.
        vector: An embedding.
        image: Path of a picture.
        text: Words, for embeddings of an encoder with a text tower.
        exactly: A position is embedded afresh, centred, instead of taking the tile that contains it.
    """

    tile: Optional[int] = None
    at: Optional[tuple[float, float]] = None
    source: Optional[int] = None
    x: Optional[float] = None
    y: Optional[float] = None
    vector: Optional[tuple[float, ...]] = None
    image: Optional[str] = None
    text: Optional[str] = None
    exactly: bool = False

    @classmethod
    def from_json(cls, record: Any) -> Example:
        """From a request's object. Raises as :func:`converted`."""
        return cls(**converted(cls, checked(dict[str, Any], record, "an example")))

    def __post_init__(self) -> None:
        ways = [self.tile, self.at, self.source, self.vector, self.image, self.text]
        if sum(way is not None for way in ways) != 1 or (self.source is not None and None in (self.x, self.y)):
            raise InputError(
                say(
                    "search.one-way-to-give-example",
                    "An example is given by one of: tile, at, source with x and y, vector, image, text.",
                ),
                code="bad-example",
            )


@dataclass(frozen=True)
class Ping:
    """Are you there? Answered by :class:`Pong`."""

    ask: ClassVar[str] = "ping"


@dataclass(frozen=True)
class Info:
    """What is served? Answered by :class:`Information`."""

    ask: ClassVar[str] = "info"


@dataclass(frozen=True)
class WarmUp:
    """Read the vectors now, and with ``encoder`` load the encoder (torch). Answered by :class:`Warm`."""

    ask: ClassVar[str] = "warm-up"
    encoder: bool = True
    embeddings: str = ""


@dataclass(frozen=True)
class Search:
    """The tiles that look most like the examples and least like the counter-examples. Answered by :class:`Tiles`.

    Attributes:
        like: Examples, at least one.
        unlike: Counter-examples.
        k: How many tiles.
        not_within_km: Only tiles farther than this from every example.
        within_km: Only tiles nearer than this to an example.
        polygon: Only tiles whose centre is inside: a GeoJSON geometry, feature or collection.
        polygon_crs: WKT of the polygon's CRS; "" for longitude and latitude.
        sources: Only tiles of these sources.
        date: Only tiles of this date, or of one ``FROM..TO``; see :class:`trainer.search.query.Filters`.
        examples: Whether the examples themselves are answered.
        overlapping: Whether tiles that overlap an example or a better answer are answered.
        engine: ``auto``, ``exact``, ``ivf`` or ``annoy``.
        out: A file to write the answer to as well: .gpkg, .geojson or .csv.
        replace: Whether ``out`` may be written over a file that is no answer of a search.
        embeddings: Which folder, where several are served: its path as given.
    """

    ask: ClassVar[str] = "search"
    like: tuple[Example, ...]
    unlike: tuple[Example, ...] = ()
    k: int = 20
    not_within_km: Optional[float] = None
    within_km: Optional[float] = None
    polygon: Optional[dict[str, Any]] = None
    polygon_crs: str = ""
    sources: Optional[tuple[int, ...]] = None
    date: str = ""
    examples: bool = False
    overlapping: bool = False
    engine: str = "auto"
    out: str = ""
    replace: bool = False
    embeddings: str = ""


@dataclass(frozen=True)
class Between:
    """The tiles that lead from one look to another, none twice. Answered by :class:`Tiles`; fields as in Search."""

    ask: ClassVar[str] = "between"
    start: Example
    end: Example
    steps: int = 10
    not_within_km: Optional[float] = None
    within_km: Optional[float] = None
    polygon: Optional[dict[str, Any]] = None
    polygon_crs: str = ""
    sources: Optional[tuple[int, ...]] = None
    date: str = ""
    engine: str = "auto"
    out: str = ""
    replace: bool = False
    embeddings: str = ""


@dataclass(frozen=True)
class Similarities:
    """The similarity of every tile, for a heat map, written to a file. Answered by :class:`Written`.

    ``out`` is a GeoTIFF (.tif, one pixel a tile; further sources go to ``NAME_1.tif`` …) or a NumPy array (.npy,
    (N,) float32 in the table's order); ``replace`` as in Search.
    """

    ask: ClassVar[str] = "similarities"
    like: tuple[Example, ...]
    out: str
    unlike: tuple[Example, ...] = ()
    replace: bool = False
    embeddings: str = ""


@dataclass(frozen=True)
class Embed:
    """The embedding of an example. Answered by :class:`Vector`."""

    ask: ClassVar[str] = "embed"
    example: Example
    embeddings: str = ""


Request = Union[Ping, Info, WarmUp, Search, Between, Similarities, Embed]
REQUESTS: dict[str, Any] = {kind.ask: kind for kind in (Ping, Info, WarmUp, Search, Between, Similarities, Embed)}


# ---------------------------------------------------------------------------------------------
# Fields of a request, checked: JSON gives whatever was written
# ---------------------------------------------------------------------------------------------
MOST_EXAMPLES = 10_000


def converted(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    """The fields of a request (or of an example) from a JSON object; null is as if left out.

    Raises:
        RecordError: a field is missing or not known, or its value is not of its kind; says which.
        InputError: an example is given in no way or in several.
    """
    unknown = sorted(set(record) - {item.name for item in fields(kind)})
    if unknown:
        raise RecordError(say("record.no-such-field", "there is no field {name!r}", name=unknown[0]))
    values = values_of(kind, {name: value for name, value in record.items() if value is not None})
    require_all(kind, values)
    for name in ("like", "unlike"):
        if len(values.get(name, ())) > MOST_EXAMPLES:
            raise RecordError(
                say(
                    "record.too-many-examples",
                    "{name} holds more than {most:,} examples",
                    name=name,
                    most=MOST_EXAMPLES,
                )
            )
    return values
