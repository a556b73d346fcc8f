"""Records that another process, another version or another person wrote, read with every field checked.

    manifest = made(TileManifest, read_object(path))

A dataclass is the schema: its fields say what must be there, of which type, and (:func:`within`, :func:`one_of`) in
which range. Fields that it does not know are of a later version and passed over. Whatever else is wrong with what was
read is one :class:`RecordError`, whose text names the field; who opens the file says which file it was and what to
do. Standard library only, Python 3.9: QGIS reads these records, too.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from pathlib import Path
from typing import Any, Optional, TypeVar, Union, get_args, get_origin, get_type_hints

from trainer.messages import Text, say

MOST_BYTES = 1 << 28
"""Of a file or a line of JSON: a manifest of a million clusters' worth would still be read."""
MOST_DIGITS = 400
LARGEST = 2**63 - 1
SHOWN = 60
"""Characters of a wrong value that are repeated."""

Made = TypeVar("Made")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_BOUNDS = "bounds"


class RecordError(ValueError):
    """What was read is no such record.

    Args:
        reason: Says which field is wrong, without a full stop; a sentence that this stands in
            (``error=error``) is translated with it.
    """

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason


def within(
    least: Optional[float] = None, most: Optional[float] = None, above: Optional[float] = None
) -> dict[str, Any]:
    """Metadata of a field: the range of its number, or of each number in its list."""
    return {_BOUNDS: (least, most, above)}


def one_of(*words: str) -> dict[str, Any]:
    """Metadata of a field: the words that it takes."""
    return {_BOUNDS: words}


# ---------------------------------------------------------------------------------------------
# JSON
# ---------------------------------------------------------------------------------------------
def parsed(text: str, strict: bool = True) -> Any:
    """The value of a JSON text.

    Args:
        text: Of a whole file, or a line.
        strict: Whether anywhere in it NaN and infinite numbers, which are no JSON, whole numbers of more than 64
            bits and halves of characters are refused. Where not, :func:`made` refuses them in the fields that it knows.

    Raises:
        RecordError: it is no JSON, too long, nested too deeply, or holds what is refused.
    """
    if len(text) > MOST_BYTES:
        raise _too_large()
    try:
        value = json.loads(
            text,
            parse_int=_whole if strict else _long,
            parse_float=_finite if strict else None,
            parse_constant=_no_constant if strict else None,
        )
        if strict and _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise RecordError(
            say("record.half-of-a-character", "it holds half of a character (a lone surrogate)")
        ) from error
    except RecursionError as error:
        raise RecordError(say("record.nested-too-deeply", "it is nested too deeply")) from error
    except RecordError:
        raise
    except ValueError as error:
        raise RecordError(say("record.no-json", "it is no JSON ({error})", error=error)) from error
    return value


def parsed_object(text: str, strict: bool = True) -> dict[str, Any]:
    """The JSON object of a text. Raises as :func:`parsed`, and where it is another value."""
    value = parsed(text, strict)
    if not isinstance(value, dict):
        raise RecordError(say("record.no-json-object", "it is not a JSON object"))
    return value


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object in a file (UTF-8).

    Raises:
        RecordError: as :func:`parsed`.
        OSError: the file cannot be read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise _too_large()
    try:
        return parsed_object(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise RecordError(say("record.not-utf-8", "it is not UTF-8")) from error


def _too_large() -> RecordError:
    return RecordError(say("record.too-large", "it is larger than {most} MiB", most=MOST_BYTES >> 20))


def _number_too_large(digits: str) -> RecordError:
    return RecordError(say("record.number-too-large", "the number {number} is too large", number=_shown(digits)))


def _whole(digits: str) -> int:
    number = _long(digits)
    if abs(number) > LARGEST:
        raise _number_too_large(digits)
    return number


def _long(digits: str) -> int:
    if len(digits) > MOST_DIGITS:  # making a number of more takes ever longer
        raise _number_too_large(digits)
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _number_too_large(digits)
    return number


def _no_constant(word: str) -> float:
    raise RecordError(say("record.word-is-no-number", "{word} is no number", word=word))


# ---------------------------------------------------------------------------------------------
# Dataclasses
# ---------------------------------------------------------------------------------------------
def made(kind: type[Made], record: Any, strict: bool = True, where: str = "") -> Made:
    """A dataclass from a JSON object.

    Args:
        kind: The dataclass. A field whose type has a ``from_json`` is made by that; a dataclass by this.
        record: As JSON gave it.
        strict: Whether numbers must be finite, and texts whole characters without NUL, which no path takes.
        where: What the object is called in errors.

    Raises:
        RecordError: a field is missing, or its value is not of the field's type or range.
    """
    values = values_of(kind, record, strict, where)
    require_all(kind, values, where)
    return kind(**values)


def require_all(kind: Any, values: Mapping[str, Any], where: str = "") -> None:
    """Refuse values in which a field of a dataclass is missing that has no default.

    Raises:
        RecordError: one is.
    """
    for item in fields(kind):
        if item.name not in values and item.default is MISSING and item.default_factory is MISSING:
            name = f"{where}.{item.name}" if where else item.name
            raise RecordError(say("record.missing", "{name} is missing", name=name))


def values_of(kind: Any, record: Any, strict: bool = True, where: str = "") -> dict[str, Any]:
    """The values of those fields of a dataclass that a JSON object has. Arguments and errors as of :func:`made`."""
    if not isinstance(record, dict):
        name = where or say("record.it", "it")
        raise RecordError(_is_not_an_object(name, record))
    values = {}
    hints = _hints(kind)
    for item in fields(kind):
        if item.name in record:
            name = f"{where}.{item.name}" if where else item.name
            value = checked(hints[item.name], record[item.name], name, strict)
            _in_bounds(item, value, name)
            values[item.name] = value
    return values


def checked(wanted: Any, value: Any, name: str, strict: bool = True) -> Any:
    """A value of a type as annotations write it; whole numbers become floats where these are wanted, lists tuples.

    Raises:
        RecordError: it is of another type.
    """
    if wanted is Any:
        return value
    if wanted in _PLAIN:
        return _PLAIN[wanted](value, name, strict)
    origin, parts = get_origin(wanted), get_args(wanted)
    if origin is Union or type(wanted).__name__ == "UnionType":
        if value is None and type(None) in parts:
            return None
        return _one_of_types([part for part in parts if part is not type(None)], value, name, strict)
    if origin in (list, tuple):
        if not isinstance(value, (list, tuple)):
            raise RecordError(say("record.no-list", "{name} is {value}, not a list", name=name, value=_shown(value)))
        if origin is tuple and parts[-1] is not Ellipsis:
            if len(value) != len(parts):
                raise RecordError(
                    say(
                        "record.not-so-many",
                        "{name} holds {count} values, not {wanted}",
                        name=name,
                        count=len(value),
                        wanted=len(parts),
                    )
                )
        else:
            parts = (parts[0],) * len(value)
        pairs = enumerate(zip(parts, value))
        return origin(checked(part, item, f"{name}[{place}]", strict) for place, (part, item) in pairs)
    if origin in (dict, Mapping):
        if not isinstance(value, dict):
            raise RecordError(_is_not_an_object(name, value))
        kind = parts[0]
        return {_key(kind, key, name): checked(parts[1], item, f"{name}.{key}", strict) for key, item in value.items()}
    if hasattr(wanted, "from_json"):
        try:
            return wanted.from_json(value)
        except RecordError as error:
            raise RecordError(in_field(name, error.reason)) from error
    return made(wanted, value, strict, name)


def _one_of_types(kinds: list[Any], value: Any, name: str, strict: bool) -> Any:
    for kind in kinds[:-1]:
        try:
            return checked(kind, value, name, strict)
        except RecordError:
            continue
    return checked(kinds[-1], value, name, strict)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _key(kind: Any, key: str, name: str) -> Any:
    if kind is not int:
        return key
    if not re.fullmatch(r"-?\d{1,18}", key):
        raise RecordError(
            say(
                "record.key-is-no-number",
                "{name} has {key} where a whole number stands",
                name=name,
                key=_shown(key),
            )
        )
    return int(key)


def _boolean(value: Any, name: str, _strict: bool) -> bool:
    if not isinstance(value, bool):
        raise RecordError(
            say("record.not-true-or-false", "{name} is {value}, neither true nor false", name=name, value=_shown(value))
        )
    return value


def _integer(value: Any, name: str, _strict: bool) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST:
        raise RecordError(
            say("record.no-whole-number", "{name} is {value}, not a whole number", name=name, value=_shown(value))
        )
    return value


def _number(value: Any, name: str, strict: bool) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise RecordError(say("record.no-number", "{name} is {value}, not a number", name=name, value=_shown(value)))
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if strict and not math.isfinite(number):
        raise RecordError(
            say("record.not-finite", "{name} is {value}, not a finite number", name=name, value=_shown(value))
        )
    return number


def _text(value: Any, name: str, strict: bool) -> str:
    if not isinstance(value, str) or (strict and not _is_whole(value)):
        raise RecordError(say("record.no-text", "{name} is {value}, not a text", name=name, value=_shown(value)))
    return value


def _is_whole(text: str) -> bool:
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:  # half of a character
        return False


def _path(value: Any, name: str, strict: bool) -> Path:
    return Path(_text(value, name, strict))


_PLAIN: dict[Any, Any] = {bool: _boolean, int: _integer, float: _number, str: _text, Path: _path}


def _in_bounds(item: Field[Any], value: Any, name: str) -> None:
    bounds = item.metadata.get(_BOUNDS)
    if bounds is None or value is None:
        return
    if isinstance(value, (list, tuple)):
        for place, one in enumerate(value):
            _in_bounds(item, one, f"{name}[{place}]")
    elif isinstance(value, str):
        if value not in bounds:
            raise RecordError(
                say(
                    "record.not-one-of",
                    "{name} is {value}, not one of {known}",
                    name=name,
                    value=_shown(value),
                    known=", ".join(bounds),
                )
            )
    else:
        least, most, above = bounds
        if (least is not None and value < least) or (most is not None and value > most):
            raise RecordError(
                say("record.out-of-range", "{name} is {value}, out of its range", name=name, value=_shown(value))
            )
        if above is not None and value <= above:
            raise RecordError(
                say(
                    "record.not-above",
                    "{name} is {value}, not above {least:g}",
                    name=name,
                    value=_shown(value),
                    least=above,
                )
            )


def _is_not_an_object(name: str, value: Any) -> Text:
    return say("record.no-object", "{name} is {value}, not an object", name=name, value=_shown(value))


def in_field(name: str, reason: str) -> Text:
    """What is wrong within a field, or within a file of that name."""
    return say("record.in-field", "{name}: {reason}", name=name, reason=reason)


def _shown(value: Any) -> str:
    """A wrong value on one line, cut where it is long."""
    if isinstance(value, (list, tuple)):
        return say("record.a-list", "a list of {count}", count=len(value))
    if isinstance(value, dict):
        return say("record.an-object", "an object")
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
