"""Fields of a request, checked: JSON gives whatever was written. Standard library only."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any, Callable

from trainer.search.requests import Example


def converted(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    """The fields of a request (or of an example) from a JSON object.

    Raises:
        ValueError: a field is not known, or its value is not of its kind; says which.
        InputError: an example is given in no way or in several.
    """
    known = {item.name for item in fields(kind)}
    unknown = sorted(set(record) - known)
    if unknown:
        raise ValueError(f"there is no field {unknown[0]!r}")
    values = {}
    for name, value in record.items():
        if value is None:
            continue  # as if left out
        try:
            values[name] = CHECKS[name](value)
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
    return Example(**converted(Example, _object(value)))


CHECKS: dict[str, Callable[[Any], Any]] = {
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
