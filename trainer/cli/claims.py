"""One command at a time writes a result: two would tear each other's half-made files apart."""

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

from trainer.contract import InputError

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
                    f"{path} is being written by another command.",
                    "Wait until it has ended, or choose another place.",
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
