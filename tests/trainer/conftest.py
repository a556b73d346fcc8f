"""For every test of the trainer: it is not in QGIS' own process. And a stand-in for Windows, for those that ask."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def _outside_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the plugin's tests are run by the same pytest, they have imported QGIS, and Annoy is not used beside it."""
    monkeypatch.delitem(sys.modules, "qgis", raising=False)


def open_files() -> Iterator[Path]:
    """What this process holds open or has mapped into its memory."""
    for link in Path("/proc/self/fd").iterdir():
        try:
            yield link.readlink()
        except OSError:
            continue  # that of the listing itself
    for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
        if "/" in line:
            yield Path(line[line.index("/") :])


def held(*places: Any) -> str:
    """The first file at one of these places, or below it, that is open; "" where there is none."""
    roots = [Path(os.fsdecode(place)).absolute() for place in places if not isinstance(place, int)]
    return next((str(path) for path in open_files() if any(path == root or root in path.parents for root in roots)), "")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """This process is refused what Windows refuses: to move or remove what is open, to flush what is only read.

    Each refusal is in the list, too.
    """
    if not Path("/proc/self/maps").exists():
        pytest.skip("what is open is read from /proc")
    refused: list[str] = []

    def refusing(real: Callable[..., Any], names: int) -> Callable[..., Any]:
        def act(*given: Any, **more: Any) -> Any:
            if "dir_fd" not in more and (found := held(*given[:names])):
                refused.append(f"{real.__name__} {given[0]}: {found} is open")
                raise PermissionError(errno.EACCES, "it is used by another process", str(given[0]))
            return real(*given, **more)

        return act

    def flush(number: int, real: Callable[[int], None] = os.fsync) -> None:
        flags = int(
            re.findall(r"flags:\s*(\d+)", Path(f"/proc/self/fdinfo/{number}").read_text(encoding="utf-8"))[0], 8
        )
        if flags & os.O_ACCMODE == os.O_RDONLY:
            refused.append(f"fsync {Path(f'/proc/self/fd/{number}').readlink()}: it is open for reading alone")
            raise OSError(errno.EBADF, "Bad file descriptor")
        real(number)

    for name, places in (("rename", 2), ("replace", 2), ("remove", 1), ("unlink", 1), ("rmdir", 1)):
        monkeypatch.setattr(os, name, refusing(getattr(os, name), places))
    monkeypatch.setattr(os, "fsync", flush)
    return refused
