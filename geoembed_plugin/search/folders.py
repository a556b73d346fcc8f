"""The embeddings folders that can be searched, their short names, and which of them are searched."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.contract import EmbeddingFiles, InputError, TrainerError
from trainer.results.embedding_manifest import refuse_two_quick_looks
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.searcher import Searcher

from ..jobs.background import Background
from ..layers.groups import open_folders
from ..layers.names import titles
from ..texts.failures import gone
from ..texts.trainer_texts import localised
from ..texts.translation import tr

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
            failed(error if folder.is_dir() else gone(folder))

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
    names = titles((one.folder, other.folder))
    for embeddings in (one, other):
        if not embeddings.manifest.run:
            text = tr("{folder} was made elsewhere: nothing tells whether its vectors can be compared with others.")
            return text.format(folder=names[embeddings.folder])
    try:
        refuse_two_quick_looks(one.manifest, other.manifest, [names[each.folder] for each in (one, other)], one.folder)
    except InputError as error:
        return f"{localised(error.message)} {localised(error.hint)}"
    if not one.manifest.same_encoder(other.manifest):
        text = tr("Another encoder made {folder}: its vectors cannot be compared with those of {other}.")
        return text.format(folder=names[other.folder], other=names[one.folder])
    return ""


def stamp_of(folder: Path) -> Stamp:
    """What changes when the vectors are written anew; names and clusters may change without them."""
    try:
        found = (folder / EmbeddingFiles.VECTORS).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class FolderChoice(QObject):
    """Follows the project: folders come with their layers and go with them.

    Signals:
        changed: A folder was opened, closed, chosen or made ready.
        replaced: What is searched is not what it was: examples and answer were of that.
        widened: More or fewer folders are searched, too: what was asked is to be asked of these.
        working: A folder is being read; says which.
        refused: A folder cannot be searched: a TrainerError.
    """

    changed = pyqtSignal()
    replaced = pyqtSignal()
    widened = pyqtSignal()
    working = pyqtSignal(str)
    refused = pyqtSignal(object)

    def __init__(self, background: Background, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.searcher: Optional[Searcher] = None
        self._also: tuple[Searcher, ...] = ()
        self._background = background
        self._folders = Folders(background)
        project = QgsProject.instance()
        project.layersAdded.connect(self.look_at_project)
        project.layersRemoved.connect(self.look_at_project)

    def close(self) -> None:
        """Let go of the project and of what was read."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.look_at_project)
        project.layersRemoved.disconnect(self.look_at_project)
        self._folders.forget()
        self.searcher, self._also = None, ()

    @property
    def folder(self) -> Optional[Path]:
        """The folder that was chosen."""
        return self.searcher.embeddings.folder if self.searcher is not None else None

    @property
    def searchers(self) -> tuple[Searcher, ...]:
        """All that are searched: of the folder that was chosen, and of those that are searched, too."""
        return () if self.searcher is None else (self.searcher, *self._also)

    def known(self) -> list[Path]:
        """The folders that can be chosen."""
        return self._folders.known()

    def open_ones(self) -> list[Searcher]:
        """Of all folders that were read and are still open, searched or not."""
        return [] if self.searcher is None else [self.searcher, *self._folders.others(self.searcher)]

    def elsewhere(self) -> list[Searcher]:
        """Of all other folders that are open; first of those that are searched, too."""
        return [] if self.searcher is None else [*self._also, *self._folders.others(self.searcher)]

    def others(self) -> list[tuple[Path, str]]:
        """The other folders that were read, each with why it cannot be searched, too ("" where it can)."""
        if self.searcher is None:
            return []
        chosen = self.searcher.embeddings
        others = [searcher.embeddings for searcher in self._folders.others(self.searcher)]
        told = [(other.folder, obstacle_between(chosen, other)) for other in others]
        return sorted(told, key=lambda folder_and_obstacle: bool(folder_and_obstacle[1]))  # what can be searched first

    # -- choosing -----------------------------------------------------------------------------
    def open(self, folder: Path, keep: bool = True) -> None:
        """Search this folder from now on; it is read beside the interface.

        Args:
            folder: An embeddings folder.
            keep: It can be chosen from now on, whether the project has layers of it or not.
        """
        folder = Path(folder).resolve()

        def failed(error: TrainerError) -> None:
            if folder == self.folder:  # it was searched, and is no more what it was
                self.choose(None)
            self._lost(error)

        if not self._folders.read(folder, keep, self.choose, failed):
            self.working.emit(tr("Opening {folder}…").format(folder=titles([folder])[folder]))

    def choose(self, searcher: Optional[Searcher]) -> None:
        """Search a folder that was read, from now on; none where None."""
        if searcher is not self.searcher:
            # What was searched, too, stays so where the vectors compare with those of the folder that is chosen now.
            self._also = tuple(other for other in self._also if searcher is not None and _compare(searcher, other))
            self.searcher = searcher
            self.replaced.emit()
            if searcher is not None:
                # The vectors are read now, so that the first click is as fast as the others.
                self._background.do(searcher.prepare, lambda _none: self.changed.emit(), self.refused.emit)
        self.changed.emit()

    def search_also(self, folders: Iterable[Path]) -> None:
        """Search these folders, too, from now on, as far as they can be."""
        if self.searcher is None:
            return
        wanted = {folder for folder, obstacle in self.others() if not obstacle} & set(folders)
        others = self._folders.others(self.searcher)
        also = tuple(searcher for searcher in others if searcher.embeddings.folder in wanted)
        if also == self._also:
            return
        for searcher in also:
            self._background.do(searcher.prepare, lambda _none: None, self.refused.emit)
        self._also = also
        self.widened.emit()

    # -- what changes by itself ---------------------------------------------------------------
    def look_at_project(self, _layers: Any = None) -> None:
        """Notice embeddings that came into the project, left it, or were made anew."""
        if self.folder is not None and self.folder not in self.known():
            self.choose(None)
        untried = self._folders.untried()
        if self.searcher is None and untried:
            self.open(untried[0], keep=False)
        elif self.searcher is not None and self._folders.made_anew(self.searcher):
            self.open(self.searcher.embeddings.folder, keep=False)
        for folder in untried:  # a click on the tiles of any finds them
            if folder not in (self.folder, untried[0]):
                self._folders.read(folder, False, lambda _searcher: self.changed.emit(), lambda _error: None)
        self.search_also([searcher.embeddings.folder for searcher in self._also])  # as far as they are still there
        self.changed.emit()

    def read_anew(self) -> bool:
        """Read what was made anew since it was read, and say whether there was any."""
        anew = [searcher.embeddings.folder for searcher in self.searchers if self._folders.made_anew(searcher)]
        if not anew:
            return False
        self._also = tuple(searcher for searcher in self._also if searcher.embeddings.folder not in anew)
        self.replaced.emit()
        for folder in anew:
            if folder == self.folder:
                self.open(folder, keep=False)
            else:
                self._folders.read(folder, False, self._join, self._lost)
        return True

    def _join(self, searcher: Searcher) -> None:
        """Search a folder that was read anew, too, as before."""
        self.search_also([searcher.embeddings.folder, *(other.embeddings.folder for other in self._also)])

    def _lost(self, error: TrainerError) -> None:
        """A folder that was searched cannot be read any more."""
        self.refused.emit(error)
        self.changed.emit()


def _compare(searcher: Searcher, other: Searcher) -> bool:
    here, there = searcher.embeddings, other.embeddings
    return here.folder != there.folder and not obstacle_between(here, there)
