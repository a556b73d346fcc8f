"""What passes between the worker (``python -m trainer serve EMB``) and whoever asks it. Standard library only.

One JSON object a line each way, UTF-8. The worker's standard output carries nothing but answers.

A request is ``{"id": …, "ask": KIND, …fields}``; ``id`` may be any JSON value and comes back with the answer. The
kinds and their fields are the classes of :mod:`trainer.search.requests`; every field with a default may be left out,
and a field that is not known is refused. An example is ``{"tile": 17}``, ``{"at": [lon, lat]}`` (degrees, WGS 84),
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
from dataclasses import asdict, fields
from typing import Any

from trainer.contract import InputError
from trainer.search.answers import (
    ANSWERS,
    PROTOCOL_VERSION,
    Answer,
    Failure,
    Folder,
    Hello,
    Hit,
    Information,
    Pong,
    Tiles,
    Vector,
    Warm,
    Written,
)
from trainer.search.fields import converted
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
)

__all__ = [
    "PROTOCOL_VERSION",
    "Answer",
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
    except (ValueError, RecursionError) as error:
        raise BadRequestError(f"The line is not JSON: {error}.", "Write one JSON object a line.") from error
    if not isinstance(record, dict):
        raise BadRequestError("The line is not a JSON object.", 'For example: {"id": 1, "ask": "ping"}')
    id = record.pop("id", None)
    try:
        json.dumps(id, allow_nan=False)
    except ValueError as error:  # 1e400 is read as infinity, which no answer could give back
        raise BadRequestError("The id holds a number that JSON cannot write.", "Count the requests, say.") from error
    ask = record.pop("ask", None)
    kind = REQUESTS.get(ask) if isinstance(ask, str) else None
    if kind is None:
        raise BadRequestError(f"There is no request {ask!r}.", f"Ask one of: {', '.join(REQUESTS)}.", id)
    try:
        return id, kind(**converted(kind, record))
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
    kind = ANSWERS.get(record.get("answer", "")) if isinstance(record, dict) else None
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
