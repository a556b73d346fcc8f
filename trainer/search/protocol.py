"""What passes between the worker (``python -m trainer serve EMB``) and whoever asks it. Standard library only.

One JSON object a line each way, UTF-8. The worker's standard output carries nothing but answers.

A request is ``{"id": …, "ask": KIND, …fields}``; ``id`` may be any JSON value and comes back with the answer. The
kinds and their fields are the request classes below; every field with a default may be left out, and a field that
is not known is refused. An example is ``{"tile": 17}``, ``{"at": [lon, lat]}`` (degrees, WGS 84),
``{"source": 0, "x": …, "y": …}`` (in the CRS of that source's grid), ``{"vector": […]}`` or ``{"image": "photo.jpg"}``;
with ``"exactly": true`` a position is cut out centred and embedded afresh instead of taking the tile under it.

An answer is ``{"id": …, "ok": true, "answer": KIND, "seconds": …, …fields}`` or
``{"id": …, "ok": false, "code": …, "message": …, "hint": …}``; the worker lives on after an error. The first line
that it writes is an answer of kind ``hello`` with ``"id": null``: when it is there, queries are taken. Requests are
answered in their order. The worker ends when its standard input closes.

    → {"id": 1, "ask": "search", "like": [{"at": [15.97, 45.81]}], "k": 3, "not_within_km": 50}
    ← {"id": 1, "ok": true, "answer": "tiles", "seconds": 0.004, "tiles": [{"rank": 1, "tile": 4711, …}, …], …}
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Callable, ClassVar, Optional, Union

from trainer.contract import InputError

PROTOCOL_VERSION = 1


# ---------------------------------------------------------------------------------------------
# Requests
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Example:
    """A look to search for or to avoid, given in one of five ways.

    Attributes:
        tile: A tile's id.
        at: (longitude, latitude) in degrees.
        source: With ``x`` and ``y``: place in the manifest's ``sources``.
        x: In the CRS of the source's grid.
        y: In the CRS of the source's grid.
        vector: An embedding.
        image: Path of a picture.
        exactly: A position is embedded afresh, centred, instead of taking the tile that contains it.
    """

    tile: Optional[int] = None
    at: Optional[tuple[float, float]] = None
    source: Optional[int] = None
    x: Optional[float] = None
    y: Optional[float] = None
    vector: Optional[tuple[float, ...]] = None
    image: Optional[str] = None
    exactly: bool = False

    def __post_init__(self) -> None:
        ways = [self.tile, self.at, self.source, self.vector, self.image]
        if sum(way is not None for way in ways) != 1 or (self.source is not None and None in (self.x, self.y)):
            raise InputError(
                "An example is given by one of: tile, at, source with x and y, vector, image.", "", "bad-example"
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
        examples: Whether the examples themselves are answered.
        engine: ``auto``, ``exact`` or ``annoy``.
        out: A file to write the answer to as well: .gpkg, .geojson or .csv.
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
    examples: bool = False
    engine: str = "auto"
    out: str = ""
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
    engine: str = "auto"
    out: str = ""
    embeddings: str = ""


@dataclass(frozen=True)
class Similarities:
    """The similarity of every tile, for a heat map, written to a file. Answered by :class:`Written`.

    ``out`` is a GeoTIFF (.tif, one pixel a tile; further sources go to ``NAME_1.tif`` …) or a NumPy array (.npy,
    (N,) float32 in the table's order).
    """

    ask: ClassVar[str] = "similarities"
    like: tuple[Example, ...]
    out: str
    unlike: tuple[Example, ...] = ()
    embeddings: str = ""


@dataclass(frozen=True)
class Embed:
    """The embedding of an example. Answered by :class:`Vector`."""

    ask: ClassVar[str] = "embed"
    example: Example
    embeddings: str = ""


Request = Union[Ping, Info, WarmUp, Search, Between, Similarities, Embed]
_REQUESTS: dict[str, Any] = {kind.ask: kind for kind in (Ping, Info, WarmUp, Search, Between, Similarities, Embed)}


# ---------------------------------------------------------------------------------------------
# Answers
# ---------------------------------------------------------------------------------------------
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
_ANSWERS: dict[str, Any] = {
    kind.answer: kind for kind in (Hello, Pong, Information, Warm, Tiles, Written, Vector, Failure)
}


# ---------------------------------------------------------------------------------------------
# Lines
# ---------------------------------------------------------------------------------------------
class BadRequestError(InputError):
    """A line that is no request; ``id`` is what it had as one."""

    def __init__(self, message: str, hint: str = "", id: Any = None) -> None:
        super().__init__(message, hint, "bad-request")
        self.id = id


def encode_request(id: Any, request: Request) -> str:
    """One line of JSON, without the newline; fields at their defaults are left out."""
    record: dict[str, Any] = {"id": id, "ask": request.ask}
    for item in fields(request):
        value = getattr(request, item.name)
        if value != item.default:
            record[item.name] = _plain(value)
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def decode_request(line: str) -> tuple[Any, Request]:
    """The id and the request of a line.

    Raises:
        BadRequestError: the line is not JSON, or not a request; says which field is wrong.
    """
    try:
        record = json.loads(line)
    except ValueError as error:
        raise BadRequestError(f"The line is not JSON: {error}.", "Write one JSON object a line.") from error
    if not isinstance(record, dict):
        raise BadRequestError("The line is not a JSON object.", 'For example: {"id": 1, "ask": "ping"}')
    id = record.pop("id", None)
    ask = record.pop("ask", None)
    kind = _REQUESTS.get(ask) if isinstance(ask, str) else None
    if kind is None:
        raise BadRequestError(f"There is no request {ask!r}.", f"Ask one of: {', '.join(_REQUESTS)}.", id)
    try:
        return id, kind(**_converted(kind, record))
    except (TypeError, ValueError, InputError) as error:
        message = error.message if isinstance(error, InputError) else str(error).replace("__init__()", ask)
        raise BadRequestError(f"{ask}: {message.rstrip('.')}.", f"Fields: {_names(kind)}.", id) from error


def encode_answer(id: Any, answer: Answer, seconds: float) -> str:
    """One line of JSON, without the newline."""
    record: dict[str, Any] = {"id": id, "ok": not isinstance(answer, Failure), "answer": answer.answer}
    record.update(seconds=round(seconds, 6), **asdict(answer))
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def decode_answer(line: str) -> tuple[Any, Answer]:
    """The id and the answer of a line; fields of a later version are ignored.

    Raises:
        ValueError: the line is no answer.
    """
    record = json.loads(line)
    kind = _ANSWERS.get(record.get("answer", "")) if isinstance(record, dict) else None
    if kind is None:
        raise ValueError(f"not an answer: {line[:200]}")
    if kind is Tiles:
        record["tiles"] = [_known(Hit, tile) for tile in record["tiles"]]
    elif kind is Information:
        record["folders"] = [_known(Folder, folder) for folder in record["folders"]]
    answer: Answer = _known(kind, record)
    return record.get("id"), answer


def _known(kind: Any, record: dict[str, Any]) -> Any:
    names = {item.name for item in fields(kind)}
    return kind(**{name: value for name, value in record.items() if name in names})


def _names(kind: Any) -> str:
    return ", ".join(item.name for item in fields(kind)) or "none"


def _plain(value: Any) -> Any:
    if isinstance(value, Example):
        return {name: part for name, part in asdict(value).items() if part is not None and part is not False}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


# ---------------------------------------------------------------------------------------------
# Fields, checked: JSON gives whatever was written
# ---------------------------------------------------------------------------------------------
def _converted(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    known = {item.name for item in fields(kind)}
    unknown = sorted(set(record) - known)
    if unknown:
        raise ValueError(f"there is no field {unknown[0]!r}")
    values = {}
    for name, value in record.items():
        if value is None:
            continue  # as if left out
        try:
            values[name] = _FIELDS[name](value)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{name}: {error}") from error
    return values


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{value!r} is no whole number")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("this is no JSON object")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, (list, tuple)):
        raise ValueError("this is no list")
    return list(value)


def _position(value: Any) -> tuple[float, float]:
    longitude, latitude = (_number(part) for part in _list(value))
    return longitude, latitude


def _example(value: Any) -> Example:
    return Example(**_converted(Example, _object(value)))


_FIELDS: dict[str, Callable[[Any], Any]] = {
    "tile": _integer,
    "at": _position,
    "source": _integer,
    "x": _number,
    "y": _number,
    "vector": lambda value: tuple(_number(part) for part in _list(value)),
    "image": _text,
    "exactly": _boolean,
    "encoder": _boolean,
    "embeddings": _text,
    "like": lambda value: tuple(_example(part) for part in _list(value)),
    "unlike": lambda value: tuple(_example(part) for part in _list(value)),
    "start": _example,
    "end": _example,
    "example": _example,
    "k": _integer,
    "steps": _integer,
    "not_within_km": _number,
    "within_km": _number,
    "polygon": _object,
    "polygon_crs": _text,
    "sources": lambda value: tuple(_integer(part) for part in _list(value)),
    "examples": _boolean,
    "engine": _text,
    "out": _text,
}
