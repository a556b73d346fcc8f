"""Every option of a form (see :mod:`trainer.options`), and a form from what was given.

Standard library only, Python 3.9: QGIS reads this, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from functools import reduce
from typing import Any, Optional, TypeVar

from trainer.contract import InputError
from trainer.messages import say
from trainer.options import COMMA, OPTION, PART, REPEATED_WORDS, Option, Part, filled_in

_Form = TypeVar("_Form")


@dataclass(frozen=True)
class Declared:
    """One option of a form.

    Attributes:
        path: Names of the fields that lead to its value.
        option: What is declared of it; flags, key, parameter and kind are filled in.
        default: What the field holds by default; ``MISSING`` where it must be given.
        only_given: It has no default here, so that it is known whether it was given.
    """

    path: tuple[str, ...]
    option: Option
    default: Any
    only_given: bool = False

    @property
    def key(self) -> str:
        """What it is called in a ``--config`` file and among the parsed arguments."""
        return self.option.key

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return self.default is MISSING

    def to_field(self, value: Any) -> Any:
        """What the field holds for what was given."""
        if value is None:
            return None
        if self.option.off:
            return not value
        if self.option.many == REPEATED_WORDS:
            return tuple(word for group in value for word in ([group] if isinstance(group, str) else group))
        if isinstance(value, (list, tuple)):
            return tuple(value)
        return value if self.option.factor == 1.0 else value * self.option.factor

    def given_default(self) -> Any:
        """The default in terms of what is given."""
        if self.only_given or self.required or self.default is None:
            return None
        if self.option.off:
            return not self.default
        if isinstance(self.default, tuple) and self.option.many != COMMA:
            return list(self.default)
        return self.default / self.option.factor if self.option.factor != 1.0 else self.default


def declared(form: Any) -> list[Declared]:
    """Every option of a form, those of its parts too, in the order of the fields."""
    return list(_walk(form, (), False))


def _walk(form: Any, before: tuple[str, ...], only_given: bool) -> Iterator[Declared]:
    for item in fields(form):
        path = (*before, item.name)
        inner: Optional[Part] = item.metadata.get(PART)
        if inner is not None:
            for found in _walk(inner.options, path, only_given or inner.only_given):
                if found.key in inner.without:
                    continue
                said, default = found.option, found.default
                title = inner.groups.get(found.key, inner.group or said.group)
                if title != said.group:
                    said = replace(said, group=title)
                if inner.default is not None:
                    default = reduce(getattr, found.path[len(path) :], inner.default)
                yield Declared(found.path, said, default, found.only_given)
        elif OPTION in item.metadata:
            yield Declared(path, filled_in(item), item.default, only_given)


def read(form: type[_Form], given: Mapping[str, Any]) -> _Form:
    """A form from what was given.

    Args:
        form: A dataclass of options.
        given: Key to value, as the command line or a file has them; what lacks is as by default.

    Raises:
        InputError: a value is out of its range, or one that must be given is not there.
    """
    made: _Form = _read(form, (), {item.path: item for item in declared(form)}, given)
    return made


def _read(
    form: Any,
    before: tuple[str, ...],
    known: dict[tuple[str, ...], Declared],
    given: Mapping[str, Any],
    default: Any = None,
) -> Any:
    values: dict[str, Any] = {}
    if default is not None:
        values = {item.name: getattr(default, item.name) for item in fields(form)}
    for item in fields(form):
        path = (*before, item.name)
        inner: Optional[Part] = item.metadata.get(PART)
        if inner is not None and inner.only_given:
            values[item.name] = {
                found.path[len(path) :]: found.to_field(given[found.key])
                for found in known.values()
                if found.path[: len(path)] == path and given.get(found.key) is not None
            }
        elif inner is not None:
            values[item.name] = _read(inner.options, path, known, given, inner.default)
        elif path in known and known[path].key in given:
            found = known[path]
            if given[found.key] is None and found.required:
                raise InputError(say("options.missing", "{name} is missing.", name=found.option.name), code="usage")
            values[item.name] = found.to_field(given[found.key])
    return form(**values)


def with_given(options: Any, given: Mapping[tuple[str, ...], Any]) -> Any:
    """Options with what was given in place of what they hold (see ``only_given`` of :func:`part`)."""
    own = {path[0]: value for path, value in given.items() if len(path) == 1}
    for name in {path[0] for path in given if len(path) > 1}:
        inner = {path[1:]: value for path, value in given.items() if path[0] == name}
        own[name] = with_given(getattr(options, name), inner)
    return replace(options, **own) if own else options
