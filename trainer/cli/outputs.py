"""What a person already has is never written over by mistake, and one command at a time writes a result."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.files.result_folders import claim, kinds_in, refuse_to_write_over, same_file
from trainer.gdal_library import name_share
from trainer.messages import say

# ---------------------------------------------------------------------------------------------
# One command at a time writes a result: two would tear each other's half-made files apart
# ---------------------------------------------------------------------------------------------
CLAIMED = ("out", "json", "figure", "heatmap", "onnx", "web", "to")


@contextmanager
def claimed(command: str, arguments: argparse.Namespace) -> Iterator[None]:
    """Keep others from writing what a command writes, until it ends, however it ends.

    Args:
        command: Its name: ``cluster`` and ``plane`` write into the folder that they read.
        arguments: The parsed command line.

    Raises:
        InputError: another command is writing there.
    """
    given = vars(arguments)
    names = ("embeddings",) if command in {"cluster", "plane"} else CLAIMED
    paths = {Path(given[name]).resolve() for name in names if isinstance(given.get(name), (str, Path))}
    with ExitStack() as stack:
        for path in sorted(paths):
            stack.enter_context(claim(path))
        yield


# ---------------------------------------------------------------------------------------------
# What a person already has is never written over by mistake: neither an input nor a file of a result folder
# ---------------------------------------------------------------------------------------------
OUTPUTS = {
    "out": "--out",
    "json": "--json",
    "figure": "--figure",
    "heatmap": "--heatmap",
    "onnx": "--onnx",
    "web": "--web",
    "to": "--to",
    "events": "--events",
}
"""Options that name a file, or a folder, to write."""


def keep_what_is_there(arguments: argparse.Namespace) -> None:
    """Refuse to write over an input, over a part of a result folder, or two outputs into one file.

    An output that is a link is written where it leads: the link stays.

    Args:
        arguments: The parsed command line; whatever of it is no output is taken for an input.

    Raises:
        InputError: a file would be lost; the line names it and the option.
    """
    given = vars(arguments)
    outputs = {name: Path(given[name]) for name in OUTPUTS if isinstance(given.get(name), (str, Path))}
    inputs = [path for name, value in given.items() if name not in OUTPUTS for path in _paths(value)]
    for path in inputs:  # a folder on a share that a person names leads to its images on the same share
        name_share(str(path))
    taken: dict[Path, str] = {}
    for name, path in outputs.items():
        option = OUTPUTS[name]
        if path.name in {"", ".."}:
            where = say(
                "cli.give-output-name",
                "An output is made whole under its own name, beside which it grows: give one, such as ./result.",
            )
            raise InputError(
                say("cli.has-no-name", "{option} '{path}' has no name of its own.", option=option, path=given[name]),
                where,
                "no-name",
            )
        if path.is_symlink() and name != "events":
            setattr(arguments, name, path.resolve())
        other = taken.setdefault(path.absolute(), option)
        if other != option:
            raise InputError(
                say(
                    "cli.two-outputs-one-file",
                    "{other} and {option} are both {path}.",
                    other=other,
                    option=option,
                    path=path,
                ),
                say("cli.give-each-file", "Give each a file of its own."),
                "same-output",
            )
        refuse_to_write_over(path, option, inputs)
        _keep_inputs_inside(path, option, inputs)


def _keep_inputs_inside(out: Path, option: str, inputs: list[Path]) -> None:
    """Refuse to replace a result folder of which a part is read."""
    if not out.is_dir():
        return
    parts = [out / path.name for kind in kinds_in(out) for path in out.iterdir() if kind.owns(path.name)]
    for path in inputs:
        if path.is_file() and any(same_file(path, part) for part in parts):
            raise InputError(
                say(
                    "cli.output-holds-input",
                    "{option} {out} holds {path}, which is read.",
                    option=option,
                    out=out,
                    path=path,
                ),
                say("cli.choose-another-name", "Choose another name."),
                "would-replace",
            )


def _paths(value: Any) -> Iterator[Path]:
    """The paths in an argument: itself, what stands before the colon of FILE:FIELD, or those of a list."""
    if isinstance(value, Path):
        yield value
    elif isinstance(value, str):
        yield Path(value)
        if ":" in value:
            yield Path(value.rpartition(":")[0])
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _paths(item)
