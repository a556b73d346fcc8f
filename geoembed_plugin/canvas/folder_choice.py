"""Which of the open embeddings folders are searched: the one that was chosen, and those that are searched, too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.contract import TrainerError
from trainer.search.searcher import Searcher

from ..translation import tr
from .background import Background
from .folders import Folders, obstacle_between


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
            self.working.emit(tr("Opening {folder}…").format(folder=folder.name))

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
