"""What a person already has is never written over by mistake, and one command at a time writes a result."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from trainer.contract import EmbeddingFiles, InputError, RunFiles, TileSetFiles
from trainer.messages import say

# ---------------------------------------------------------------------------------------------
# One command at a time writes a result: two would tear each other's half-made files apart
# ---------------------------------------------------------------------------------------------
CLAIMED = ("out", "json", "figure", "heatmap")


@contextlib.contextmanager
def claimed(command: str, arguments: argparse.Namespace) -> Iterator[None]:
    """Keep others from writing what a command writes, until it ends, however it ends.

    The claim is a lock of the operating system on a file among the temporary ones, so nothing is left beside the
    result and a killed command holds none. Where no lock can be had the command goes on without.

    Args:
        command: Its name: ``cluster`` writes into the folder that it reads.
        arguments: The parsed command line.

    Raises:
        InputError: another command is writing there.
    """
    given = vars(arguments)
    names = ("embeddings",) if command == "cluster" else CLAIMED
    paths = {Path(given[name]).resolve() for name in names if isinstance(given.get(name), (str, Path))}
    with ExitStack() as stack:
        for path in sorted(paths):
            try:
                handle = os.open(_lock_file(path), os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            except OSError:
                continue
            stack.callback(os.close, handle)
            try:
                _lock(handle)
            except OSError as error:
                raise InputError(
                    say("cli.being-written-another-command", "{path} is being written by another command.", path=path),
                    say("cli.wait-until-has-ended-choose", "Wait until it has ended, or choose another place."),
                    "being-written",
                ) from error
        yield


def _lock_file(path: Path) -> Path:
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = Path(tempfile.gettempdir()) / f"geoembed-locks-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / hashlib.sha256(os.fsencode(path)).hexdigest()[:32]


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


# ---------------------------------------------------------------------------------------------
# What a person already has is never written over by mistake: neither an input nor a file of a result folder
# ---------------------------------------------------------------------------------------------
OUTPUTS = {"out": "--out", "json": "--json", "figure": "--figure", "heatmap": "--heatmap", "events": "--events"}
"""Options that name a file, or a folder, to write."""

RESULT_FOLDERS = (
    (say("cli.a-tile-set", "a tile set"), TileSetFiles.MANIFEST, TileSetFiles),
    (say("cli.a-folder-of-embeddings", "a folder of embeddings"), EmbeddingFiles.MANIFEST, EmbeddingFiles),
    (say("cli.a-run", "a run"), RunFiles.CARD, RunFiles),
)


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
        if not path.is_file():
            continue
        if any(_same(path, given_path) for given_path in inputs):
            raise InputError(
                say("cli.output-is-input", "{option} {path} is an input of this command.", option=option, path=path),
                say("cli.choose-another-name", "Choose another name."),
                "would-replace",
            )
        for what, mark, names in RESULT_FOLDERS:
            own = {value for key, value in vars(names).items() if key.isupper()}
            if path.name in own and (path.parent / mark).is_file():
                raise InputError(
                    say(
                        "cli.part-of-result",
                        "{option} {path} is a part of {what}, {parent}.",
                        option=option,
                        path=path,
                        what=what,
                        parent=path.parent,
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


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False
