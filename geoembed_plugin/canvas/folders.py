"""The embeddings folders that can be searched: those that were opened here, and those with layers in the project."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from trainer.contract import EmbeddingFiles, TrainerError
from trainer.search.searcher import Searcher
from trainer.search.store import EmbeddingSet

from ..layers.groups import open_folders
from ..translation import tr
from .background import Background

Stamp = Optional[tuple[int, int, int]]


class Folders:
    """Keeps what was read of each folder, so that going back to it takes no time."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._read: dict[Path, tuple[Searcher, Stamp]] = {}
        self._opened: list[Path] = []
        self._failed: set[Path] = set()

    def known(self) -> list[Path]:
        """All that can be chosen."""
        return list(dict.fromkeys([*self._opened, *open_folders()]))

    def untried(self) -> list[Path]:
        """Those that were not refused before."""
        return [folder for folder in self.known() if folder not in self._failed]

    def others(self, searcher: Searcher) -> list[Searcher]:
        """The searchers of the other folders that were read and can be chosen."""
        read = [self._read[folder][0] for folder in self.known() if folder in self._read]
        return [other for other in read if other is not searcher]

    def read(
        self, folder: Path, keep: bool, then: Callable[[Searcher], None], failed: Callable[[TrainerError], None]
    ) -> bool:
        """Hand its searcher to ``then``: at once where it was read before (and return True), else a little later.

        Args:
            folder: An embeddings folder.
            keep: It can be chosen from now on, whether the project has layers of it or not.
            then: Receives the searcher.
            failed: Receives why it cannot be searched.
        """
        if keep and folder not in self._opened:
            self._opened.append(folder)
        stamp = stamp_of(folder)
        searcher, known = self._read.get(folder, (None, None))
        if searcher is not None and stamp == known:
            then(searcher)
            return True

        def opened(found: Searcher) -> None:
            self._read[folder] = (found, stamp)
            then(found)

        def refused(error: TrainerError) -> None:
            self._failed.add(folder)
            self._read.pop(folder, None)
            if folder in self._opened:
                self._opened.remove(folder)
            failed(error)

        self._background.do(lambda: Searcher(EmbeddingSet.open(folder)), opened, refused)
        return False

    def made_anew(self, searcher: Searcher) -> bool:
        """Whether its folder holds other embeddings now than were read (or none any more)."""
        folder = searcher.embeddings.folder
        read, stamp = self._read.get(folder, (None, None))
        return read is not searcher or stamp != stamp_of(folder)

    def forget(self) -> None:
        """Let go of what was read."""
        self._read.clear()


def obstacle_between(one: EmbeddingSet, other: EmbeddingSet) -> str:
    """Why two folders cannot be searched together; "" where one encoder made both, so that their vectors compare."""
    for embeddings in (one, other):
        if not embeddings.manifest.run:
            text = tr("{folder} was made elsewhere: nothing tells whether its vectors can be compared with others.")
            return text.format(folder=embeddings.folder.name)
    if not one.manifest.same_encoder(other.manifest):
        text = tr("Another encoder made {folder}: its vectors cannot be compared with those of {other}.")
        return text.format(folder=other.folder.name, other=one.folder.name)
    return ""


def stamp_of(folder: Path) -> Stamp:
    """What changes when the vectors are written anew; names and clusters may change without them."""
    try:
        found = (folder / EmbeddingFiles.VECTORS).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
