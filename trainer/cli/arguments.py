"""From the form of a command to its command line: arguments, ``--config`` files, and back to the form."""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn, Optional

from trainer.contract import InputError
from trainer.declared import Declared, declared, read
from trainer.messages import say
from trainer.options import COMMA, REPEATED, REPEATED_WORDS, WORDS, Option, Options, option

COMMANDS = {
    "tiles": "cut imagery into a tile set",
    "train": "learn which tiles look alike",
    "embed": "turn tiles into embeddings: a layer, a raster and an index",
    "import": "use an embedding raster that was made elsewhere",
    "search": "find tiles that look like a place, a tile or a picture",
    "cluster": "group tiles by how they look",
    "plane": "place tiles in a plane by how they look, for a scatter plot",
    "classify": "map classes from a few labelled tiles, and say how right the map is",
    "regress": "map a measured value, such as a yield, and say how far off the map is",
    "zones": "the values of an embedding in each polygon of a layer, and look-alikes of each",
    "change": "find what changed between two dates or more, and unusual places",
    "report": "make a page of figures about an embedding",
    "evaluate": "measure an embedding against labels",
    "geolocate": "learn and predict where a picture was taken",
    "export": "a run as an ONNX file that runs without torch, in other programs and in a browser",
    "publish": "embeddings as a table that other programs read",
    "field": "learn a value over the map from scattered points",
    "serve": "answer queries, one JSON object a line",
    "doctor": "say what this interpreter can do",
    "demo": "the whole chain on a synthetic sample, or on your own raster",
}
"""Command name to one line of help; the module is ``trainer.cli.<name>`` (``import_`` for ``import``).

A module has ``FORM``, the dataclass of its options, or ``FORMS``, subcommand to form; and ``run(form, reporter)``.
"""
ACTION = "action"
"""Under this name the parsed arguments hold the subcommand."""
_NEGATIVE_NUMBER = re.compile(r"-\.?\d")


@dataclass(frozen=True, eq=False, repr=False)
class CommonOptions(Options):
    """What every command takes."""

    config: Optional[Path] = option(None, "read options from a TOML file", metavar="TOML", group="common options")
    events: Optional[str] = option(
        None, "write events as JSON lines to FILE, or - for stdout", metavar="FILE", group="common options"
    )
    quiet: bool = option(False, "print findings and errors only", group="common options")
    allow_network: bool = option(
        False, "let imagery and layers that lie on other machines be asked for", group="common options"
    )


class CommandParser(argparse.ArgumentParser):
    """Raises an InputError for wrong usage, and takes what begins with a minus and a digit for a value.

    ``-58.4,-34.6`` and ``-1e3`` are no options, as no option begins with a digit, although their comma and letter make
    argparse think otherwise.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._negative_number_matcher = _NEGATIVE_NUMBER

    def error(self, message: str) -> NoReturn:
        """One line.

        Raises:
            InputError: always.
        """
        raise InputError(
            say("cli.bad-arguments", "{prog}: {message}.", prog=self.prog, message=message),
            say("cli.see-help", "See `{prog} --help`.", prog=self.prog),
            "usage",
        )


def command_module(name: str) -> ModuleType:
    """The module of a command.

    Raises:
        InputError: there is no such command.
    """
    if name not in COMMANDS:
        raise InputError(
            say("cli.no-command", "There is no command '{name}'.", name=name),
            say("cli.commands", "The commands are: {known}.", known=", ".join(COMMANDS)),
            "usage",
        )
    return importlib.import_module("trainer.cli." + ("import_" if name == "import" else name))


def forms_of(name: str) -> dict[str, type[Options]]:
    """Subcommand to form; a command without subcommands has one form, under ""."""
    module = command_module(name)
    forms: dict[str, type[Options]] = getattr(module, "FORMS", None) or {"": module.FORM}
    return forms


def parser_for(name: str, config: Optional[Path] = None, action: str = "") -> CommandParser:
    """The parser of a command.

    Args:
        name: The command.
        config: A TOML file with values that the command line need not give.
        action: The subcommand that the file is for.

    Raises:
        InputError: the file cannot be read or used.
    """
    forms = forms_of(name)
    parser = CommandParser(prog=f"python -m trainer {name}", description=f"{COMMANDS[name].capitalize()}.")
    if "" in forms:
        parser.description = forms[""].DESCRIPTION or parser.description
        _fill(parser, forms[""], config)
        return parser
    commands = parser.add_subparsers(dest=ACTION, required=True, metavar="|".join(forms))
    for word, form in forms.items():
        child = commands.add_parser(word, help=form.SUMMARY, description=form.DESCRIPTION or None)
        _fill(child, form, config if word == action else None)
    return parser


def form_of(name: str, arguments: argparse.Namespace) -> Options:
    """The form of a command, from its parsed arguments.

    Raises:
        InputError: an option is out of its range.
    """
    return read(forms_of(name)[getattr(arguments, ACTION, "")], vars(arguments))


def _fill(parser: argparse.ArgumentParser, form: Any, config: Optional[Path]) -> None:
    known = [*declared(form), *declared(CommonOptions)]
    given = {} if config is None else read_config(config, known, parser.prog)
    groups: dict[str, Any] = {"": parser}
    for item in known:
        title, one_of = item.option.group, item.option.one_of
        if title not in groups:
            groups[title] = parser.add_argument_group(title)
        if one_of and title + one_of not in groups:
            groups[title + one_of] = groups[title].add_mutually_exclusive_group()
        _add(groups[title + one_of], item, given)


def _add(parser: Any, item: Declared, given: Mapping[str, Any]) -> None:
    """Declare one argument."""
    said = item.option
    settings: dict[str, Any] = {"help": said.help.replace("%", "%%"), "default": item.given_default()}
    if item.key in given:
        settings["default"] = given[item.key]
    required = item.required and item.key not in given
    if said.kind is bool:
        settings["action"] = argparse.BooleanOptionalAction if said.on_off else "store_true"
        if said.on_off and not item.only_given and item.key not in given:
            settings["default"] = item.default
        parser.add_argument(*said.flags, dest=item.key, **settings)
        return
    settings |= {"type": _converter(said), "metavar": said.metavar, "choices": said.choices or None}
    if said.many in (REPEATED, REPEATED_WORDS):
        settings["action"] = "append"
    if said.many in (WORDS, REPEATED_WORDS):
        settings["nargs"] = said.count or "+"
    if said.positional:
        if not required:
            settings["nargs"] = "*" if said.many else "?"
        parser.add_argument(item.key, **settings)
    else:
        parser.add_argument(*said.flags, dest=item.key, required=required, **settings)


def _converter(said: Option) -> Any:
    """What makes a value of a word."""
    if said.many != COMMA and not said.or_word:
        return said.kind

    def convert(text: str) -> Any:
        try:
            if said.many == COMMA:
                return tuple(said.convert(piece) for piece in text.split(","))
            return said.convert(text)
        except ValueError as error:
            wanted = f"numbers such as {said.metavar}" if said.many == COMMA else f"a number or {said.or_word}"
            raise argparse.ArgumentTypeError(f"'{text.strip()}' is not {wanted}") from error

    return convert


# ---------------------------------------------------------------------------------------------
# Options from a TOML file
# ---------------------------------------------------------------------------------------------
def read_config(path: Path, known: Sequence[Declared], command: str) -> dict[str, Any]:
    """The values of a TOML file, by the options' keys; dashes and underscores are the same in it.

    Raises:
        InputError: it cannot be read, names an option that there is not, or a value that the option does not take.
    """
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            say("cli.config-unreadable", "--config {path}: {error}.", path=path, error=error),
            say("cli.give-readable-toml-file", "Give a readable TOML file."),
        ) from error
    names = {name: item for item in known for name in (item.key, *_words(item.option))}
    found: dict[str, Any] = {}
    for written, value in values.items():
        name = written.replace("-", "_")
        item = names.get(name)
        if item is None or item.key == "config":
            listed = ", ".join(sorted(one.key for one in known if one.key != "config"))
            raise InputError(
                say(
                    "cli.config-no-option",
                    "--config {path}: '{written}' is no option of {command}.",
                    path=path,
                    written=written,
                    command=command,
                ),
                say("cli.known", "Known: {listed}.", listed=listed),
            )
        try:
            made = _from_toml(item.option, value)
        except (ValueError, TypeError) as error:
            raise InputError(
                say(
                    "cli.config",
                    "--config {path}: '{written}' is {value!r}: {error}.",
                    path=path,
                    written=written,
                    value=value,
                    error=error,
                )
            ) from error
        found[item.key] = not made if item.option.on_off and name == f"no_{item.key}" else made
    return found


def _words(said: Option) -> list[str]:
    """The flags as keys of a file."""
    words = [flag.lstrip("-").replace("-", "_") for flag in said.flags]
    return words + [f"no_{word}" for word in words if said.on_off]


def _from_toml(said: Option, value: Any) -> Any:
    if said.kind is bool:
        if not isinstance(value, bool):
            raise ValueError("it takes true or false")
        return value
    if said.many:
        pieces = value if isinstance(value, list) else str(value).split(",") if said.many == COMMA else [value]
        made: Any = [_single(said, piece) for piece in pieces]
        return tuple(made) if said.many == COMMA else made
    return _single(said, value)


def _single(said: Option, value: Any) -> Any:
    if isinstance(value, list):  # words that belong together, of an option that may be given again
        return [_single(said, piece) for piece in value]
    if isinstance(value, (bool, dict)):
        raise ValueError("it takes a number or a word")
    made = said.convert(str(value))
    if said.choices and made not in said.choices:
        raise ValueError(f"choose from {', '.join(said.choices)}")
    return made
