"""What the trainer and its search say, in the person's language and notation of numbers.

Each sentence comes with a code and values; ``resources/i18n`` has the translation under the code. A sentence without
one, of an older trainer or one that is not translated, is shown as it was said, in English.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from typing import Any

from trainer.messages import Text

from .numbers import in_notation
from .translation import translated_code


def localised(said: str) -> str:
    """A sentence of the trainer as the person reads it."""
    if not isinstance(said, Text) or not said.template:
        return said
    try:
        return _IN_NOTATION.vformat(translated_code(said.code, said.template), (), said.values)
    except (LookupError, ValueError):  # of another version of the trainer, or damaged on the way
        return str(said)


class _InNotation(string.Formatter):
    """Sets values into a template: numbers as the person writes them, sentences translated."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        """The value of that name; no way from it to its attributes, since templates come from a file."""
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        """As the specification says, in the person's notation."""
        if isinstance(value, Text):
            return format(localised(value), format_spec)
        text = format(value, format_spec)
        return in_notation(text) if isinstance(value, (int, float)) else text


_IN_NOTATION = _InNotation()
