"""The conversation of click-to-search: folders, examples, answers. Tool and dock talk to this, not to each other.

A click becomes a mark (an example or counter-example), the marks become a question, and the question an answer;
both steps run beside the interface, so that it never waits. An answer that a later question overtook is dropped.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from trainer.contract import InputError, TrainerError
from trainer.search.polygon import Area
from trainer.search.protocol import Example
from trainer.search.results import write_results
from trainer.search.searcher import Searcher
from trainer.search.store import EmbeddingSet

from ..engine import messages
from ..engine.failures import Failure
from ..engine.places import results_folder
from ..layers.groups import group_of, load_raster, load_search_results, open_folders
from ..layers.heat_map import write_heat_map
from ..layers.styling import store_similarity, style_by_similarity
from ..translation import tr
from .background import Background
from .encoder_worker import EncoderWorker, example_at, failure_of
from .looks import Found, Mark, Question, find, find_between, mark_at, mark_of_tile, mark_of_vector
from .outlines import to_degrees
from .writing import WriteTask

SETTINGS = "geoembed/search"
LARGEST_K = 1000
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")


class SearchSession(QObject):
    """What is searched, for what, and what was found.

    Signals:
        folders_changed: Another folder was opened, closed or chosen.
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
        self.marks: tuple[Mark, ...] = ()
        self.found: Optional[Found] = None
        self.searcher: Optional[Searcher] = None
        self._searchers: dict[Path, Searcher] = {}
        self._opened: list[Path] = []
        self._failed: set[Path] = set()
        self._before: list[tuple[Mark, ...]] = []
        self._turn = 0
        self._tasks: list[WriteTask] = []
        self._background = Background("search", self)
        self._worker = EncoderWorker(self)
        settings = QgsSettings()
        self.k = min(max(settings.value(f"{SETTINGS}/k", 20, type=int), 1), LARGEST_K)
        self.not_within_km = settings.value(f"{SETTINGS}/not_within_km", 0.0, type=float)
        self.exactly = settings.value(f"{SETTINGS}/exactly", False, type=bool)
        self.area: Optional[Area] = None
        self.sources: Optional[tuple[int, ...]] = None
        project = QgsProject.instance()
        project.layersAdded.connect(self.look_for_folders)
        project.layersRemoved.connect(self.look_for_folders)

    def close(self) -> None:
        """Give everything back: signals, the thread, the worker."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.look_for_folders)
        project.layersRemoved.disconnect(self.look_for_folders)
        for task in self._tasks:
            if not task.over:  # QGIS deletes those that are
                task.cancel()
        self._background.close()
        self._worker.close()
        self._searchers.clear()
        self.searcher = self.found = None

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
        """The folders that can be chosen: those that were opened here, and those with layers in the project."""
        return list(dict.fromkeys([*self._opened, *open_folders()]))

    def look_for_folders(self, _layers: Any = None) -> None:
        """Notice embeddings that came into the project or left it."""
        present = self.folders()
        if self.folder is not None and self.folder not in present:
            self._choose(None)
        if self.folder is None:
            fresh = [folder for folder in present if folder not in self._failed]
            if fresh:
                self.open_folder(fresh[0], keep=False)
        self.folders_changed.emit()

    def open_folder(self, folder: Path, keep: bool = True) -> None:
        """Search this folder from now on; it is read beside the interface."""
        folder = Path(folder).resolve()
        if keep and folder not in self._opened:
            self._opened.append(folder)
        if folder in self._searchers:
            self._choose(self._searchers[folder])
            return
        self.working.emit(tr("Opening {folder}…").format(folder=folder.name))

        def opened(searcher: Searcher) -> None:
            self._searchers[folder] = searcher
            self._choose(searcher)
            # The vectors are read now, so that the first click is as fast as the others.
            self._background.do(searcher.prepare, lambda _none: self.folders_changed.emit(), self.refuse)

        def failed(error: TrainerError) -> None:
            self._failed.add(folder)
            if folder in self._opened:
                self._opened.remove(folder)
            self.refuse(error)
            self.folders_changed.emit()

        self._background.do(lambda: Searcher(EmbeddingSet.open(folder)), opened, failed)

    def _choose(self, searcher: Optional[Searcher]) -> None:
        if searcher is not self.searcher:
            self.searcher = searcher
            self.sources = None
            self._set_marks((), remember=False)
            self._before.clear()
            self._show(None)
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
            self._ask_exactly(searcher, position, like, also)
            return
        others = [] if also else [other for other in self._searchers.values() if other is not searcher]

        def look() -> tuple[Searcher, Mark]:
            try:
                return searcher, mark_at(searcher, *position, like)
            except InputError:
                for other in others:  # several folders are open: the click chooses
                    try:
                        return other, mark_at(other, *position, like)
                    except InputError:
                        continue
                raise

        def looked(outcome: tuple[Searcher, Mark]) -> None:
            if outcome[0] is not self.searcher:
                self._choose(outcome[0])
            self._add(outcome[0], outcome[1], also)

        self.working.emit(tr("Searching…"))
        self._background.do(look, looked, self.refuse)

    def ask_row(self, row: int, like: bool = True, also: bool = False) -> None:
        """Search for what looks like a tile of the folder, by its row."""
        searcher = self._ready(like)
        if searcher is not None:
            self._add(searcher, mark_of_tile(searcher, row, like), also)

    def ask_picture(self, path: Path, like: bool = True, also: bool = False) -> None:
        """Search for what looks like a picture; the worker embeds it."""
        searcher = self._ready(like)
        if searcher is None:
            return
        if path.suffix.lower() not in PICTURES:
            hint = tr("Use PNG, JPEG, TIFF or WebP.")
            self.refuse(InputError(tr("{name} is no picture.").format(name=path.name), hint, "no-picture"))
            return
        self._embed(
            searcher,
            Example(image=str(path)),
            lambda vector: mark_of_vector(searcher, vector, like, path.name, image=path),
            also,
        )

    def undo(self) -> None:
        """Take back the last example or counter-example, or the last new search."""
        if self._before:
            self._set_marks(self._before.pop(), remember=False)
            self.search()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._before)

    def remove_mark(self, place: int) -> None:
        """Take one example or counter-example away."""
        self._set_marks(self.marks[:place] + self.marks[place + 1 :])
        self.search()

    def clear(self) -> None:
        """Start afresh."""
        self._set_marks(())
        self.search()

    def _ask_exactly(self, searcher: Searcher, position: tuple[float, float], like: bool, also: bool) -> None:
        label = f"{position[0]:.4f}, {position[1]:.4f}"
        self._embed(
            searcher,
            example_at(position),
            lambda vector: mark_of_vector(searcher, vector, like, label, at=position),
            also,
        )

    def _embed(self, searcher: Searcher, example: Example, mark: Callable[[list[float]], Mark], also: bool) -> None:
        running = self._worker.pid != 0
        self.working.emit(tr("Embedding…") if running else tr("Loading the encoder… (only the first time)"))

        def embedded(vector: list[float]) -> None:
            if searcher is self.searcher:
                self._background.do(lambda: mark(vector), lambda made: self._add(searcher, made, also), self.refuse)

        self._worker.embed(searcher.embeddings.folder, example, embedded, self.refused.emit)

    def _ready(self, like: bool) -> Optional[Searcher]:
        if self.searcher is None:
            hint = tr("Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed….")
            self.refuse(InputError(tr("No embeddings are open."), hint, "no-embeddings"))
            return None
        if not like and not any(mark.like for mark in self.marks):
            hint = tr("Click a place to search for first; then Ctrl-click what is unlike it.")
            self.refuse(InputError(tr("There is no example yet."), hint, "no-example"))
            return None
        return self.searcher

    def _add(self, searcher: Searcher, mark: Mark, also: bool) -> None:
        if searcher is not self.searcher:
            return
        if also:
            # The same place again changes sides rather than standing on both.
            kept = tuple(other for other in self.marks if mark.row < 0 or other.row != mark.row)
            self._set_marks((*kept, mark))
        else:
            self._set_marks((mark,))
        self.search()

    def _set_marks(self, marks: tuple[Mark, ...], remember: bool = True) -> None:
        if remember and marks != self.marks:
            self._before.append(self.marks)
        self.marks = marks
        self.marks_changed.emit()

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
        searcher, question, turn = self.searcher, self.question(), self._turn
        if searcher is None or not any(mark.like for mark in question.marks):
            self._show(None)
            return
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: find(searcher, question),
            lambda found: self._show(found) if turn == self._turn else None,
            lambda error: self._nothing(error) if turn == self._turn else None,
        )

    def between(self, steps: int = 10) -> None:
        """The tiles that lead from the first example to the last."""
        ends = [mark for mark in self.marks if mark.like]
        searcher = self.searcher
        if searcher is None or len(ends) < 2:
            hint = tr("Click one place, Shift-click the other, then ask for what is between them.")
            self.refuse(InputError(tr("“Between these two” needs two examples."), hint, "no-example"))
            return
        self._turn += 1
        question, turn = self.question(), self._turn
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: find_between(searcher, ends[0], ends[-1], question, steps),
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

    # -- what is made of an answer ------------------------------------------------------------
    def save(self, places: np.ndarray, path: Optional[Path] = None) -> None:
        """Write the tiles at these places of the answer as a layer and show it; without a path, where results go."""
        found = self.found
        if found is None or not len(places):
            self.refuse(InputError(tr("There is nothing to save."), tr("Search first."), "no-example"))
            return
        target = path or self._result("look-alikes", ".gpkg")
        answer, embeddings = found.only(places), found.searcher.embeddings

        def write() -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            return write_results(target, embeddings, answer)

        def written(done: Path) -> None:
            load_search_results(done)
            messages.say(tr("Saved {count} tiles to {path}.").format(count=len(answer), path=done))

        self._write(tr("Save look-alikes"), write, written)

    def heat_map(self) -> None:
        """Write the similarity of every tile to the examples as a raster and show it."""
        target = self._result("similarity", ".tif")

        def write(scores: np.ndarray, searcher: Searcher) -> list[Path]:
            target.parent.mkdir(parents=True, exist_ok=True)
            return write_heat_map(target, searcher.embeddings, scores)

        def written(paths: list[Path], searcher: Searcher, _scores: np.ndarray) -> None:
            group = group_of(searcher.embeddings.folder)
            for done in paths:
                load_raster(done, tr("Similarity to {what}").format(what=self._what()), "similarity", group)

        self._with_scores(tr("Similarity heat map"), write, written)

    def style_by_similarity(self) -> None:
        """Colour the tile layer by the similarity to the examples."""

        def write(scores: np.ndarray, searcher: Searcher) -> None:
            store_similarity(searcher.embeddings.folder, scores)

        def written(_none: None, searcher: Searcher, scores: np.ndarray) -> None:
            style_by_similarity(searcher.embeddings.folder, scores)

        self._with_scores(tr("Style by similarity"), write, written)

    def _with_scores(self, title: str, write: Any, written: Any) -> None:
        searcher, question = self.searcher, self.question()
        if searcher is None or not any(mark.like for mark in question.marks):
            self.refuse(InputError(tr("There is no example yet."), tr("Click a place on the map."), "no-example"))
            return

        def work() -> tuple[np.ndarray, Any]:
            query = question.query()
            scores = searcher.engine("exact").scores(query.like, query.unlike)
            return scores, write(scores, searcher)

        self._write(title, work, lambda outcome: written(outcome[1], searcher, outcome[0]))

    def _write(self, title: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def done(outcome: Any) -> None:
            try:
                then(outcome)
            except InputError as error:
                self.refuse(error)
            self.working.emit("")

        def failed(error: TrainerError) -> None:
            self.working.emit("")
            messages.fail(title, Failure(error.code, error.message, error.hint))

        task = WriteTask(title, work, done, failed)
        self._tasks = [other for other in self._tasks if not other.over] + [task]
        self.working.emit(title + "…")
        task.start()

    def _result(self, kind: str, suffix: str) -> Path:
        """A new file where results go when the person chose nothing else."""
        folder = results_folder() / "searches"
        name = f"{self.folder.name if self.folder else 'search'} {kind} {datetime.now():%Y-%m-%d %H%M%S}"
        path, number = folder / f"{name}{suffix}", 2
        while path.exists():
            path, number = folder / f"{name} {number}{suffix}", number + 1
        return path

    def _what(self) -> str:
        likes = [
            tr("tile {id}").format(id=mark.label) if mark.row >= 0 else mark.label for mark in self.marks if mark.like
        ]
        return likes[0] if len(likes) == 1 else tr("{count} examples").format(count=len(likes))
