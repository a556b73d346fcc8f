"""The conversation of click-to-search: folders, examples, answers. Tool and dock talk to this, not to each other.

A click becomes a mark (an example or counter-example), the marks become a question, and the question an answer;
both steps run beside the interface, so that it never waits. An answer that a later question overtook is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from trainer.contract import InputError, TrainerError
from trainer.search.polygon import Area
from trainer.search.protocol import Example
from trainer.search.searcher import Searcher

from ..translation import tr
from .answers import Found, find, find_between
from .background import Background
from .encoder_worker import EncoderWorker, example_at, failure_of
from .examples import Examples
from .folders import Folders, obstacle_between
from .looks import Mark, Question, home_of, mark_at, mark_of_tile, mark_of_vector
from .outlines import to_degrees

SETTINGS = "geoembed/search"
LARGEST_K = 1000


class SearchSession(QObject):
    """What is searched, for what, and what was found.

    Signals:
        folders_changed: Another folder was opened, closed or chosen, or is searched, too.
        marks_changed: Examples or counter-examples came or went.
        filters_changed: How many, how far, where.
        working: Something is being looked for; says what.
        answered: There is an answer (or none any more): :attr:`found`.
        refused: What could not be done, why, and what to do.
    """

    folders_changed = pyqtSignal()
    marks_changed = pyqtSignal()
    filters_changed = pyqtSignal()
    working = pyqtSignal(str)
    answered = pyqtSignal()
    refused = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.examples = Examples(self)
        self.examples.changed.connect(self.marks_changed)
        self.found: Optional[Found] = None
        self.searcher: Optional[Searcher] = None
        self._also: tuple[Searcher, ...] = ()
        self._turn = 0
        self._background = Background("search", self)
        self._folders = Folders(self._background)
        self._worker = EncoderWorker(self)
        settings = QgsSettings()
        self.k = min(max(settings.value(f"{SETTINGS}/k", 20, type=int), 1), LARGEST_K)
        self.not_within_km = settings.value(f"{SETTINGS}/not_within_km", 0.0, type=float)
        self.exactly = settings.value(f"{SETTINGS}/exactly", False, type=bool)
        self.area: Optional[Area] = None
        self.sources: Optional[tuple[tuple[Path, int], ...]] = None
        project = QgsProject.instance()
        project.layersAdded.connect(self.look_for_folders)
        project.layersRemoved.connect(self.look_for_folders)

    def close(self) -> None:
        """Give everything back: signals, the thread, the worker."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.look_for_folders)
        project.layersRemoved.disconnect(self.look_for_folders)
        self._background.close()
        self._worker.close()
        self._folders.forget()
        self.searcher = self.found = None
        self._also = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The examples and counter-examples."""
        return self.examples.marks

    @property
    def worker(self) -> EncoderWorker:
        """What embeds afresh."""
        return self._worker

    @property
    def busy(self) -> bool:
        """Whether a search is going on."""
        return self._background.busy

    # -- folders ------------------------------------------------------------------------------
    @property
    def folder(self) -> Optional[Path]:
        """The folder that is searched."""
        return self.searcher.embeddings.folder if self.searcher is not None else None

    def folders(self) -> list[Path]:
        """The folders that can be chosen."""
        return self._folders.known()

    @property
    def searchers(self) -> tuple[Searcher, ...]:
        """All that are searched: of the folder that was chosen, and of those that are searched, too."""
        return () if self.searcher is None else (self.searcher, *self._also)

    def others(self) -> list[tuple[Path, str]]:
        """The other folders that were read, each with why it cannot be searched, too ("" where it can)."""
        if self.searcher is None:
            return []
        chosen = self.searcher.embeddings
        others = [searcher.embeddings for searcher in self._folders.others(self.searcher)]
        told = [(other.folder, obstacle_between(chosen, other)) for other in others]
        return sorted(told, key=lambda folder_and_obstacle: bool(folder_and_obstacle[1]))  # what can be searched first

    def search_also(self, folders: Iterable[Path]) -> None:
        """Search these folders, too, from now on, as far as they can be; the answer follows at once."""
        if self.searcher is None:
            return
        wanted = {folder for folder, obstacle in self.others() if not obstacle} & set(folders)
        also = tuple(
            searcher for searcher in self._folders.others(self.searcher) if searcher.embeddings.folder in wanted
        )
        if also == self._also:
            return
        for searcher in also:
            self._background.do(searcher.prepare, lambda _none: None, self.refuse)
        self._take_along(also)
        self.search()

    def _take_along(self, also: tuple[Searcher, ...]) -> None:
        self._also, self.sources = also, None
        self.folders_changed.emit()

    def look_for_folders(self, _layers: Any = None) -> None:
        """Notice embeddings that came into the project, left it, or were made anew."""
        if self.folder is not None and self.folder not in self.folders():
            self._choose(None)
        untried = self._folders.untried()
        if self.searcher is None and untried:
            self.open_folder(untried[0], keep=False)
        elif self.searcher is not None and self._folders.made_anew(self.searcher):
            self.open_folder(self.searcher.embeddings.folder, keep=False)
        for folder in untried:  # a click on the tiles of any finds them
            if folder not in (self.folder, untried[0]):
                self._folders.read(folder, False, lambda _searcher: self.folders_changed.emit(), lambda _error: None)
        self.search_also([searcher.embeddings.folder for searcher in self._also])  # as far as they are still there
        self.folders_changed.emit()

    def open_folder(self, folder: Path, keep: bool = True) -> None:
        """Search this folder from now on; it is read beside the interface."""
        folder = Path(folder).resolve()

        def failed(error: TrainerError) -> None:
            if folder == self.folder:  # it was searched, and is no more what it was
                self._choose(None)
            self.refuse(error)
            self.folders_changed.emit()

        if not self._folders.read(folder, keep, self._choose, failed):
            self.working.emit(tr("Opening {folder}…").format(folder=folder.name))

    def _choose(self, searcher: Optional[Searcher]) -> None:
        if searcher is not self.searcher:
            # What was searched, too, stays so where the vectors compare with those of the folder that is chosen now.
            self._also = tuple(other for other in self._also if searcher is not None and _compare(searcher, other))
            self.searcher = searcher
            self.sources = None
            self.examples.forget()
            self._show(None)
            if searcher is not None:
                # The vectors are read now, so that the first click is as fast as the others.
                self._background.do(searcher.prepare, lambda _none: self.folders_changed.emit(), self.refuse)
        self.folders_changed.emit()

    # -- examples -----------------------------------------------------------------------------
    def click(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, modifiers: Any) -> None:
        """A click on the canvas: a new search, with Shift one more example, with Ctrl a counter-example."""
        if self._ready(True) is None:
            return
        position = to_degrees(point, crs)
        if position is None:
            self.refuse(InputError(tr("This is no place on Earth."), tr("Click on the map."), "bad-position"))
            return
        unlike = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        also = unlike or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self.ask_at(position, like=not unlike, also=also)

    def ask_at(self, position: tuple[float, float], like: bool = True, also: bool = False) -> None:
        """Search for what looks like the place at (longitude, latitude)."""
        searcher = self._ready(like)
        if searcher is None:
            return
        if self.exactly:
            self._ask_exactly(position, like, also)
            return
        others = [*self._also, *([] if also else self._folders.others(searcher))]

        def look() -> Mark:
            try:
                return mark_at(searcher, *position, like)
            except InputError:
                for other in others:  # several folders are open: the click chooses
                    try:
                        return mark_at(other, *position, like)
                    except InputError:
                        continue
                raise

        def looked(mark: Mark) -> None:
            if mark.searcher not in self.searchers:
                self._choose(mark.searcher)
            self._add(mark, also)

        self.working.emit(tr("Searching…"))
        self._background.do(look, looked, self.refuse)

    def ask_row(self, row: int, like: bool = True, also: bool = False, searcher: Optional[Searcher] = None) -> None:
        """Search for what looks like a tile, by its row in the folder that was chosen, or in another's."""
        chosen = self._ready(like)
        if chosen is not None:
            self._add(mark_of_tile(searcher or chosen, row, like), also)

    def ask_picture(self, path: Path, like: bool = True, also: bool = False) -> None:
        """Search for what looks like a picture; the worker embeds it."""
        searcher = self._ready(like)
        if searcher is None:
            return
        self._embed(
            searcher,
            Example(image=str(path)),
            lambda vector: mark_of_vector(searcher, vector, like, path.name, image=path),
            also,
        )

    def undo(self) -> None:
        """Take back the last example or counter-example, or the last new search."""
        if self.examples.undo():
            self.search()

    def remove_mark(self, place: int) -> None:
        """Take one example or counter-example away."""
        self.examples.remove(place)
        self.search()

    def clear(self) -> None:
        """Start afresh."""
        self.examples.clear()
        self.search()

    def _ask_exactly(self, position: tuple[float, float], like: bool, also: bool) -> None:
        label, searchers = f"{position[0]:.4f}, {position[1]:.4f}", self.searchers

        def embed(searcher: Searcher) -> None:
            self._embed(
                searcher,
                example_at(position),
                lambda vector: mark_of_vector(searcher, vector, like, label, at=position),
                also,
            )

        self._background.do(lambda: home_of(searchers, *position), embed, self.refuse)

    def _embed(self, searcher: Searcher, example: Example, mark: Callable[[list[float]], Mark], also: bool) -> None:
        running = self._worker.pid != 0
        self.working.emit(tr("Embedding…") if running else tr("Loading the encoder… (only the first time)"))

        def embedded(vector: list[float]) -> None:
            if searcher in self.searchers:
                self._background.do(lambda: mark(vector), lambda made: self._add(made, also), self.refuse)

        self._worker.embed(searcher.embeddings.folder, example, embedded, self.refused.emit)

    def _ready(self, like: bool) -> Optional[Searcher]:
        if self.searcher is None:
            hint = tr("Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed….")
            self.refuse(InputError(tr("No embeddings are open."), hint, "no-embeddings"))
            return None
        if not like and not self.examples.likes:
            hint = tr("Click a place to search for first; then Ctrl-click what is unlike it.")
            self.refuse(InputError(tr("There is no example yet."), hint, "no-example"))
            return None
        anew = [searcher.embeddings.folder for searcher in self.searchers if self._folders.made_anew(searcher)]
        if anew:
            self._read_anew(anew)
            self.refuse(InputError(tr("These embeddings were made anew."), tr("Click once more."), "made-anew"))
            return None
        return self.searcher

    def _read_anew(self, folders: list[Path]) -> None:
        """What is searched holds other embeddings now; examples and answer were of those before."""
        self._also = tuple(searcher for searcher in self._also if searcher.embeddings.folder not in folders)
        self.examples.forget()
        self._show(None)
        for folder in folders:
            if folder == self.folder:
                self.open_folder(folder, keep=False)
            else:
                self._folders.read(folder, False, self._join, self._lost)

    def _join(self, searcher: Searcher) -> None:
        """Search a folder that was read anew, too, as before."""
        self.search_also([searcher.embeddings.folder, *(other.embeddings.folder for other in self._also)])

    def _lost(self, error: TrainerError) -> None:
        """A folder that was searched, too, cannot be read any more."""
        self.refuse(error)
        self.folders_changed.emit()

    def _add(self, mark: Mark, also: bool) -> None:
        if mark.searcher in self.searchers:
            self.examples.add(mark, also)
            self.search()

    # -- questions and answers ----------------------------------------------------------------
    def question(self) -> Question:
        """What is asked now."""
        not_within = self.not_within_km if self.not_within_km > 0 else None
        return Question(self.marks, self.k, not_within, self.area, self.sources)

    def set_filters(self, **changes: Any) -> None:
        """Change ``k``, ``not_within_km``, ``area``, ``sources`` or ``exactly``, and ask again where it matters."""
        before = (self.k, self.not_within_km, id(self.area), self.sources)
        for name, value in changes.items():
            setattr(self, name, value)
        settings = QgsSettings()
        for name in ("k", "not_within_km", "exactly"):
            settings.setValue(f"{SETTINGS}/{name}", getattr(self, name))
        self.filters_changed.emit()
        if before != (self.k, self.not_within_km, id(self.area), self.sources):
            self.search()

    def search(self) -> None:
        """Ask the question as it is now."""
        self._turn += 1
        searchers, question, turn = self.searchers, self.question(), self._turn
        if not searchers or not any(mark.like for mark in question.marks):
            self._show(None)
            return
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: find(searchers, question),
            lambda found: self._show(found) if turn == self._turn else None,
            lambda error: self._nothing(error) if turn == self._turn else None,
        )

    def between(self, steps: int = 10) -> None:
        """The tiles that lead from the first example to the last."""
        ends = self.examples.likes
        searchers = self.searchers
        if not searchers or len(ends) < 2:
            hint = tr("Click one place, Shift-click the other, then ask for what is between them.")
            self.refuse(InputError(tr("“Between these two” needs two examples."), hint, "no-example"))
            return
        self._turn += 1
        question, turn = self.question(), self._turn
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: find_between(searchers, ends[0], ends[-1], question, steps),
            lambda found: self._show(found) if turn == self._turn else None,
            lambda error: self._nothing(error) if turn == self._turn else None,
        )

    def _show(self, found: Optional[Found]) -> None:
        self.found = found
        self.answered.emit()

    def _nothing(self, error: TrainerError) -> None:
        self._show(None)
        self.refuse(error)

    def refuse(self, error: TrainerError) -> None:
        """Tell the person what could not be done."""
        self.refused.emit(failure_of(error))


def _compare(searcher: Searcher, other: Searcher) -> bool:
    here, there = searcher.embeddings, other.embeddings
    return here.folder != there.folder and not obstacle_between(here, there)
