"""In which language a page is written: its sentences from ``resources/i18n``, by their codes, in that notation."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405  # see below

from trainer.messages import Text

FOLDER = Path("resources") / "i18n"
ENGLISH = "en"
SIGNS = {ENGLISH: (",", "."), "de": (".", ","), "fr": ("\N{NARROW NO-BREAK SPACE}", ","), "es": (".", ",")}
"""What parts thousands, and the decimal sign, of each language that there is."""
LANGUAGES = tuple(SIGNS)
_spoken: ContextVar[str] = ContextVar("language of the page", default=ENGLISH)


@contextmanager
def written_in(language: str) -> Iterator[None]:
    """Whatever :func:`told` gives within is in this language, one of :data:`LANGUAGES`."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """Two letters."""
    return _spoken.get()


def told(text: Text) -> str:
    """A sentence in the language that is written; in English where there is no translation of it."""
    language = spoken()
    if language == ENGLISH:
        return str(text)
    template = _catalogue(language).get(text.code, (text.template, text.template))
    if template[0] != text.template:  # the words were mended since
        return str(text)
    return _Notation(language).vformat(template[1], (), text.values)


class _Notation(string.Formatter):
    """Sets values into a template, numbers as the language writes them."""

    def __init__(self, language: str) -> None:
        self._signs = dict(zip((",", "."), SIGNS[language]))

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        """The value of that name, and no way from it to its attributes."""
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        """As the specification says; a text within a text in the language, too."""
        if isinstance(value, Text) and value.template:
            return format(told(value), format_spec)
        text = format(value, format_spec)
        return "".join(self._signs.get(sign, sign) for sign in text) if isinstance(value, (int, float)) else text


@cache
def _catalogue(language: str) -> dict[str, tuple[str, str]]:
    """Template and translation of each code; beside the package in a checkout, one folder up in the plugin's zip."""
    package = Path(__file__).resolve().parent.parent
    for base in (package.parent, package.parent.parent):
        path = base / FOLDER / f"geoembed_{language}.ts"
        if path.is_file():
            found = {}
            root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # nosec B314  # it came with the package
            for message in root.iter("message"):
                source, translation = message.findtext("source"), message.find("translation")
                if source and translation is not None and translation.text and translation.get("type") is None:
                    found[message.get("id", "")] = (source, translation.text)
            return found
    return {}
