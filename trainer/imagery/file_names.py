"""Names of the files below a folder, of which there may be millions: walked once, kept as letters."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import overload

import numpy as np

from trainer.imagery.pictures import IMAGE_SUFFIXES


def pictures_below(folder: Path) -> FileNames:
    """The pictures of a folder and its subfolders, sorted by path."""
    return FileNames(
        folder,
        (
            name
            for name in files_below(folder)
            if not PurePath(name).name.startswith(".") and PurePath(name).suffix.lower() in IMAGE_SUFFIXES
        ),
    )


class Paths(ABC, Sequence[Path]):
    """Paths that are made when they are asked for."""

    @abstractmethod
    def _at(self, place: int) -> Path: ...

    @overload
    def __getitem__(self, place: int) -> Path: ...
    @overload
    def __getitem__(self, place: slice) -> list[Path]: ...

    def __getitem__(self, place: int | slice) -> Path | list[Path]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        place = range(len(self))[place]  # raises IndexError as a list does
        return self._at(place)


class FileNames(Paths):
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

    def _at(self, place: int) -> Path:
        return self._folder / os.fsdecode(bytes(self._letters[self._ends[place] : self._ends[place + 1]]))


class JoinedFiles(Paths):
    """Several sequences of paths as one, none of them copied."""

    def __init__(self, parts: Sequence[Sequence[Path]]) -> None:
        self._parts = list(parts)
        self._ends = np.cumsum([len(part) for part in parts]).tolist()

    def __len__(self) -> int:
        return int(self._ends[-1]) if self._ends else 0

    def _at(self, place: int) -> Path:
        part = bisect_right(self._ends, place)
        return self._parts[part][place - (self._ends[part - 1] if part else 0)]


def files_below(folder: Path) -> Iterator[str]:
    """Relative paths of all files of a folder and its subfolders, sorted folder by folder.

    Links to folders are followed, and no folder is entered twice, however links lead to it.
    """
    entered: set[tuple[int, int]] = set()

    def below(place: Path, before: str) -> Iterator[str]:
        state = place.stat()
        if (state.st_dev, state.st_ino) in entered:
            return
        entered.add((state.st_dev, state.st_ino))
        with os.scandir(place) as entries:
            found = sorted((entry.name, is_folder(entry), _is_file(entry)) for entry in entries)
        for name, folder_too, is_file in found:
            if folder_too:
                yield from below(place / name, f"{before}{name}/")
            elif is_file:
                yield before + name

    yield from below(folder, "")


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or leads to one; a link that leads to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
