"""What passes between the worker (``python -m trainer serve EMB``) and whoever asks it. Standard library only.

One JSON object a line each way, UTF-8. The worker's standard output carries nothing but answers.

A request is ``{"id": …, "ask": KIND, …fields}``; ``id`` may be any JSON value and comes back with the answer. The
kinds and their fields are the classes of :mod:`trainer.search.requests`; every field with a default may be left out,
and a field that is not known is refused. An example is ``{"tile": 17}``, ``{"at": [lon, lat]}`` (degrees, WGS 84),
``{"source": 0, "x": …, "y": …}`` (in the CRS of that source's grid), ``{"vector": […]}``, ``{"image": "photo.jpg"}`` or
``{"text": "a stadium"}``;
with ``"exactly": true`` a position is cut out centred and embedded afresh instead of taking the tile under it.

An answer is ``{"id": …, "ok": true, "answer": KIND, "seconds": …, …fields}`` or
``{"id": …, "ok": false, "code": …, "message": …, "hint": …}``; the worker lives on after an error. ``texts`` beside a
message, a hint or a note holds its code, template and values (:mod:`trainer.messages`). The first line that the
worker writes is an answer of kind ``hello`` with ``"id": null``: when it is there, queries are taken. Requests are
answered in their order. The worker ends when its standard input closes.

    → {"id": 1, "ask": "search", "like": [{"at": [15.97, 45.81]}], "k": 3, "not_within_km": 50}
    ← {"id": 1, "ok": true, "answer": "tiles", "seconds": 0.004, "tiles": [{"rank": 1, "tile": 4711, …}, …], …}
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar, Optional, Union

from trainer.contract import InputError
from trainer.files.records import SHOWN, RecordError, made, parsed
from trainer.messages import NOTHING, Text, packed, say, unpacked
from trainer.search.requests import (
    REQUESTS,
    Between,
    Embed,
    Example,
    Info,
    Ping,
    Request,
    Search,
    Similarities,
    WarmUp,
    converted,
)

__all__ = [
    "PROTOCOL_VERSION",
    "BadRequestError",
    "Between",
    "Embed",
    "Example",
    "Failure",
    "Folder",
    "Hello",
    "Hit",
    "Info",
    "Information",
    "Ping",
    "Pong",
    "Reply",
    "Request",
    "Search",
    "Similarities",
    "Tiles",
    "Vector",
    "Warm",
    "WarmUp",
    "Written",
    "decode_answer",
    "decode_request",
    "encode_answer",
    "encode_request",
]

PROTOCOL_VERSION = 1
MOST_LINE = 1 << 24
"""Characters of a request; of a longer line only so many are ever read into memory."""

# ---------------------------------------------------------------------------------------------
# What the worker answers: one class a kind of answer
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
    """A served embeddings folder; ``index`` is what was measured of the index that answers."""

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


Reply = Union[Hello, Pong, Information, Warm, Tiles, Written, Vector, Failure]
ANSWERS: dict[str, Any] = {
    kind.answer: kind for kind in (Hello, Pong, Information, Warm, Tiles, Written, Vector, Failure)
}


# ---------------------------------------------------------------------------------------------
# Lines
# ---------------------------------------------------------------------------------------------


class BadRequestError(InputError):
    """A line that is no request; ``id`` is what it had as one."""

    def __init__(self, message: Text, hint: Text = NOTHING, id: Any = None) -> None:
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
    if len(line) > MOST_LINE:
        raise BadRequestError(
            say("search.line-too-long", "The line is longer than {most} MiB.", most=MOST_LINE >> 20),
            say("search.write-one-json-object-line", "Write one JSON object a line."),
        )
    try:
        record = parsed(line, strict=False)  # so that the id is known, whatever the other fields hold
    except RecordError as error:
        raise BadRequestError(
            say("search.line-not-json", "The line cannot be read: {error}.", error=error),
            say("search.write-one-json-object-line", "Write one JSON object a line."),
        ) from error
    if not isinstance(record, dict):
        raise BadRequestError(
            say("search.line-not-json-object", "The line is not a JSON object."),
            say("search.example-of-request", 'For example: {{"id": 1, "ask": "ping"}}'),
        )
    id = record.pop("id", None)
    try:
        json.dumps(id, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:  # 1e400 is read as infinity, which no answer could give back
        raise BadRequestError(
            say("search.id-cannot-be-written", "The id holds what JSON cannot write."),
            say("search.count-requests-say", "Count the requests, say."),
        ) from error
    ask = record.pop("ask", None)
    kind = REQUESTS.get(ask) if isinstance(ask, str) else None
    if kind is None:
        raise BadRequestError(
            say("search.no-request", "There is no request {ask!r}.", ask=str(ask)[:SHOWN]),
            say("search.ask-one", "Ask one of: {known}.", known=", ".join(REQUESTS)),
            id,
        )
    try:
        return id, kind(**converted(kind, record))
    except (RecordError, InputError) as error:
        said = (
            say("search.bad-field", "{ask}: {reason}.", ask=ask, reason=error)
            if isinstance(error, RecordError)
            else say("search.bad-example", "{ask}: {message}", ask=ask, message=error.message)
        )
        hint = say("search.fields", "Fields: {fields}.", fields=_names(kind))
        raise BadRequestError(said, hint, id) from error


def encode_answer(id: Any, answer: Reply, seconds: float) -> str:
    """One line of JSON, without the newline."""
    record: dict[str, Any] = {"id": id, "ok": not isinstance(answer, Failure), "answer": answer.answer}
    record.update(seconds=round(seconds, 6), **packed(asdict(answer)))
    line = json.dumps(record, ensure_ascii=False, allow_nan=False)
    try:
        line.encode()
    except UnicodeEncodeError:  # a path whose bytes are no UTF-8
        line = json.dumps(record, allow_nan=False)
    return line


def decode_answer(line: str) -> tuple[Any, Reply]:
    """The id and the answer of a line; fields of a later version are ignored.

    Raises:
        ValueError: the line is no answer.
    """
    record = json.loads(line)  # of our own worker; paths in it may be bytes that are no UTF-8
    name = record.get("answer") if isinstance(record, dict) else None
    kind = ANSWERS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ValueError(f"not an answer: {line[:200]}")
    answer: Reply = made(kind, unpacked(record), strict=False)
    return record.get("id"), answer


def _names(kind: Any) -> str:
    return ", ".join(item.name for item in fields(kind)) or "none"


def _plain(value: Any) -> Any:
    if isinstance(value, Example):
        return {name: part for name, part in asdict(value).items() if part is not None and part is not False}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value
