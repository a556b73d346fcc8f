"""Nothing half-written: every output has a temporary name until it is whole."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any


def partial_path(path: Path) -> Path:
    """Where ``path`` is written before it is whole: a neighbour, so that the rename is atomic.

    The extension is kept last, because GDAL chooses a driver by it.
    """
    return path.with_name(f".partial-{path.name}")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary file name; on success it becomes ``path``, on any error it goes away."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = partial_path(path)
    remove(temporary)
    try:
        yield temporary
        if temporary.is_dir():
            put_in_place(temporary, path)
        else:
            bring_to_disk(temporary)
            temporary.replace(path)
    except BaseException:
        with suppress(
            OSError
        ):  # Windows removes nothing that is still open; what went wrong is to be told all the same
            remove(temporary)
        raise


def put_in_place(made: Path, path: Path, owns: Callable[[str], bool] = lambda _name: True) -> None:
    """Give a finished folder its name; what had that name goes, but for what is not the result's own.

    It is moved aside first, which Windows refuses where a file in it is in use: then nothing of it is lost, and
    what is finished keeps its temporary name.

    Args:
        made: The folder.
        path: The name.
        owns: Whether a file or folder of a name belongs to the result; what does not is moved into the new one, also
            where a kill came between.

    Raises:
        OSError: neither could be moved.
    """
    aside = path.with_name(f".replaced-{path.name}")
    _carry_over(aside, path if os.path.lexists(path) else made, owns)
    if os.path.lexists(path):
        path.replace(aside)
    try:
        made.replace(path)
    except OSError:
        if os.path.lexists(aside):
            aside.replace(path)
        raise
    _carry_over(aside, path, owns)


def _carry_over(old: Path, new: Path, owns: Callable[[str], bool]) -> None:
    """Move what is not the result's own from an old folder to the new one, and remove the old one."""
    if old.is_dir() and not old.is_symlink():
        for path in sorted(old.iterdir()):
            if not owns(path.name):
                path.replace(_free_name(new / path.name))
    remove(old)


def _free_name(path: Path) -> Path:
    number = 2
    free = path
    while os.path.lexists(free):
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def bring_to_disk(path: Path) -> None:
    """Wait until a file is on the disk. Windows does that only for who may write to it."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def remove(path: Path) -> None:
    """Remove a file or a folder if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text whole or not at all, the same bytes on every system."""
    with replacing(path) as temporary:
        temporary.write_bytes(text.encode("utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Write JSON whole or not at all."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n")
