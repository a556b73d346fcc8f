"""Files that grow while a job works, and a journal that says how much of them is safely on the disk.

What stands behind that point after a kill is cut off, so that a job that goes on gives, byte for byte, what one
that was never stopped gives.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from trainer.atomic import remove, write_json
from trainer.files.records import RecordError, checked, read_object

SECONDS_BETWEEN_COMMITS = 5.0


def key_digest(key: object) -> str:
    """A fingerprint of everything that an outcome depends on, as far as JSON tells it."""
    return hashlib.sha256(json.dumps(key, sort_keys=True, default=str).encode()).hexdigest()


class GrowingFiles:
    """Raw files in a folder of their own that are only appended to.

    Args:
        folder: Made where it is not there, and emptied where another job left it.
        journal: Name of the file in it that says how much is kept.
        names: Of the files.
        key: Everything that their content depends on; what was written under another key is thrown away.

    Attributes:
        folder: As given.
        state: What the last :meth:`commit` was told, by which a job knows where to go on; empty at the start.

    Raises:
        OSError: it cannot be written there.
    """

    def __init__(self, folder: Path, journal: str, names: Sequence[str], key: object) -> None:
        self.folder, self._journal, self._names = folder, folder / journal, tuple(names)
        self._key = key_digest(key)
        self.state: dict[str, int] = {}
        sizes = self._kept()
        if sizes is None:
            remove(folder)
            folder.mkdir(parents=True)
        else:
            for name, size in sizes.items():
                os.truncate(folder / name, size)
        self._committed = time.monotonic()
        self._streams: list[BinaryIO] = [(folder / name).open("ab") for name in self._names]

    def _kept(self) -> dict[str, int] | None:
        """How many bytes of each file are kept; None where this job has nothing here."""
        try:
            record = read_object(self._journal)
            bytes_of = checked(dict[str, int], record["bytes"], "bytes")
            sizes = {name: bytes_of[name] for name in self._names}
            state = checked(dict[str, int], record["state"], "state")
            usable = record["key"] == self._key and min([0, *sizes.values(), *state.values()]) >= 0
            usable = usable and all((self.folder / name).stat().st_size >= size for name, size in sizes.items())
        except (OSError, RecordError, KeyError):
            return None
        self.state = state if usable else {}
        return sizes if usable else None

    def append(self, *blocks: bytes) -> None:
        """Append to each of the files."""
        for stream, block in zip(self._streams, blocks, strict=True):
            stream.write(block)

    @property
    def due(self) -> bool:
        """Whether the last commit was some seconds ago."""
        return time.monotonic() - self._committed >= SECONDS_BETWEEN_COMMITS

    def commit(self, **state: int) -> None:
        """Put everything so far on the disk, and only then say so in the journal, with what to go on by."""
        for stream in self._streams:
            stream.flush()
            os.fsync(stream.fileno())
        sizes = {name: stream.tell() for name, stream in zip(self._names, self._streams, strict=True)}
        write_json(self._journal, {"key": self._key, "bytes": sizes, "state": state})
        self._committed = time.monotonic()

    def close(self) -> None:
        """Let go of the files, which stay for the next attempt."""
        error: OSError | None = None
        for stream in self._streams:
            try:
                stream.close()
            except OSError as failure:  # on a full disk closing fails, too
                error = failure
        if error is not None:
            raise error

    def forget(self, folder: Path) -> None:
        """Remove files and journal from where the folder has been moved to."""
        for name in (self._journal.name, *self._names):
            remove(folder / name)


def npy_header(dtype: np.dtype[Any], shape: tuple[int, ...], length: int = 0) -> bytes:
    """The head of an ``.npy`` file (format 1.0).

    Written by hand, since NumPy's own writer tells of a full disk without saying that it is one, and wants to know
    the shape before the data.

    Args:
        dtype: Of the array.
        shape: Of the array.
        length: How many bytes the head takes, where it is written over a place that was left for it.
    """
    stream = io.BytesIO()
    description = np.lib.format.dtype_to_descr(dtype)  # type: ignore[no-untyped-call]
    header = {"descr": description, "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(stream, header)  # type: ignore[no-untyped-call]
    head = stream.getvalue()
    if not length:
        return head
    text = head[10:].rstrip()
    if len(text) > length - 11:
        raise ValueError(f"a head of {len(text)} bytes does not go into {length}")
    return head[:8] + (length - 10).to_bytes(2, "little") + text.ljust(length - 11) + b"\n"
