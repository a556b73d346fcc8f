"""The names of very many files in little memory: their letters alone, where a list of paths takes ten times as much."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import overload


class FileNames(Sequence[Path]):
    """Paths below a folder, made when they are asked for. A million names of ten letters take 18 MB.

    Args:
        folder: What the names are relative to.
        names: Relative paths.
    """

    def __init__(self, folder: Path, names: Iterable[str]) -> None:
        self._folder = folder
        self._letters = bytearray()
        self._ends = array("Q", [0])
        for name in names:
            self._letters += os.fsencode(name)
            self._ends.append(len(self._letters))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> Path: ...
    @overload
    def __getitem__(self, place: slice) -> list[Path]: ...

    def __getitem__(self, place: int | slice) -> Path | list[Path]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        place = range(len(self))[place]  # raises IndexError as a list does
        return self._folder / os.fsdecode(bytes(self._letters[self._ends[place] : self._ends[place + 1]]))


def names_below(folder: Path, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Relative paths of the files of a folder and its subfolders whose name is wanted, sorted folder by folder."""
    for name, is_folder in _entries(folder):
        if is_folder:
            yield from (f"{name}/{below}" for below in names_below(folder / name, wanted))
        elif wanted(name):
            yield name


def _entries(folder: Path) -> list[tuple[str, bool]]:
    """(name, whether it is a folder) of the files and folders in a folder, sorted; no links to folders."""
    with os.scandir(folder) as entries:
        found = [(entry.name, entry.is_dir(follow_symlinks=False), entry.is_file()) for entry in entries]
    return sorted((name, is_folder) for name, is_folder, is_file in found if is_folder or is_file)
