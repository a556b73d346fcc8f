"""What a person is told: an English sentence that also carries its code and its values.

    raise InputError(say("tiles.no-data", "No tile of {path} holds data.", path=path))

The sentence is what a terminal, a log and a program without translations show. Whoever speaks another language finds
the translation by the code and sets the values into it, numbers in its own notation: QGIS does, from
``resources/i18n``. A code is ``room.short-words``; it stands for one template, wherever that is said, and stays when
the words are mended. Standard library only, Python 3.9: QGIS' own Python imports this module.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Union

Value = Union[str, int, float]
"""What a template is filled with: numbers stay numbers, a :class:`Text` stays one, all else is its text."""


class Text(str):
    """An English sentence that knows its code, its template and its values. Equal to the plain text; frozen.

    Attributes:
        code: ``room.short-words``; "" for a text that nobody can translate.
        template: The English words with ``{name}``, format specifications included.
        values: By the names in the template.
    """

    __slots__ = ("code", "template", "values")
    code: str
    template: str
    values: Mapping[str, Value]

    def __new__(cls, said: str, code: str = "", template: str = "", values: Mapping[str, Value] | None = None) -> Text:
        """The sentence ``said``, which the template makes of the values; see :func:`say`."""
        text = super().__new__(cls, said)
        for name, part in (("code", code), ("template", template), ("values", MappingProxyType(dict(values or {})))):
            object.__setattr__(text, name, part)
        return text

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a text is frozen: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (str(self), self.code, self.template, dict(self.values))


NOTHING = Text("")
"""No hint, no note."""


def say(code: str, template: str, /, **values: object) -> Text:
    """The sentence of a code.

    Args:
        code: ``room.short-words``, a literal, for this template alone.
        template: A literal in English, with ``{name}`` for what differs.
        values: What differs, by name. Numbers (NumPy's too) stay numbers; a :class:`Text`, and an error that says
            nothing else, stay one, so that they are translated within the sentence; anything else is turned into its
            text.
    """
    plain = {name: _plain(value) for name, value in values.items()}
    return Text(printable(template.format(**plain)), code, template, plain)


def as_text(said: str) -> Text:
    """A sentence as it is where it has a code; else on one line, without one."""
    return said if isinstance(said, Text) else Text(printable(said))


def printable(text: str) -> str:
    """On one line, and UTF-8 whatever file names it holds."""
    return " ".join(str(text).encode("utf-8", "backslashreplace").decode("utf-8").split())


def _plain(value: object) -> Value:
    if isinstance(value, (Text, bool)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, BaseException) and value.args and isinstance(value.args[0], Text):
        return value.args[0] if str(value) == value.args[0] else printable(str(value))
    item = getattr(value, "item", None)  # a number of NumPy's or torch's
    if callable(item) and getattr(value, "shape", None) == ():
        return _plain(item())
    return printable(str(value))


# ---------------------------------------------------------------------------------------------
# In JSON: the sentence stands where it always stood, and beside it how it was made
# ---------------------------------------------------------------------------------------------
TEXTS = "texts"
"""The key of a record that holds, by the name of a field, the code, template and values of the sentence in it."""


def packed(record: dict[str, Any]) -> dict[str, Any]:
    """A record for JSON: under :data:`TEXTS` is what makes its sentences :class:`Text` again. Without any: as it is."""
    texts = {name: _record(value) for name, value in record.items() if isinstance(value, Text) and value.template}
    return {**record, TEXTS: texts} if texts else record


def unpacked(record: dict[str, Any]) -> dict[str, Any]:
    """The record as it was before :func:`packed`; what an older or damaged one lacks stays a plain sentence."""
    texts = record.get(TEXTS)
    if not isinstance(texts, dict):
        return record
    whole = {name: value for name, value in record.items() if name != TEXTS}
    for name, how in texts.items():
        if isinstance(whole.get(name), str):
            whole[name] = _text(whole[name], how)
    return whole


def _record(text: Text) -> dict[str, Any]:
    values = {
        name: {"text": str(value), **_record(value)} if isinstance(value, Text) else _finite(value)
        for name, value in text.values.items()
    }
    return {"code": text.code, "template": text.template, "values": values}


def _finite(value: Value) -> Value:
    """JSON has no word for what is not finite."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _text(said: str, how: Any) -> str:
    if not isinstance(how, dict) or not isinstance(how.get("values"), dict):
        return said
    values: dict[str, Value] = {}
    for name, value in how["values"].items():
        if isinstance(value, dict):
            values[name] = _text(str(value.get("text", "")), value)
        elif isinstance(value, (str, int, float)):
            values[name] = value
    return Text(said, str(how.get("code", "")), str(how.get("template", "")), values)
