"""Nothing half-written: every output has a temporary name until it is whole."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
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


def put_in_place(made: Path, path: Path) -> None:
    """Give a finished folder its name; what had that name goes.

    It is moved aside first, which Windows refuses where a file in it is in use: then nothing of it is lost, and
    what is finished keeps its temporary name.

    Raises:
        OSError: neither could be moved.
    """
    aside = path.with_name(f".replaced-{path.name}")
    remove(aside)
    if os.path.lexists(path):
        path.replace(aside)
    try:
        made.replace(path)
    except OSError:
        if os.path.lexists(aside):
            aside.replace(path)
        raise
    remove(aside)


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
    """Write UTF-8 text whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def write_json(path: Path, value: Any) -> None:
    """Write JSON whole or not at all."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n")
