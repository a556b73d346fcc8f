"""The conversation of click-to-search: folders, examples, answers. Tool and dock talk to this, not to each other.

A click becomes a mark (an example or counter-example), the marks become a question, and the question an answer;
both steps run beside the interface, so that it never waits. An answer that a later question overtook is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from trainer.contract import InputError, TrainerError
from trainer.geography.polygons import Area
from trainer.search.protocol import Example
from trainer.search.searcher import Searcher

from .. import remembered
from ..jobs.background import Background
from ..layers.names import titles
from ..texts.failures import NETWORK_SOURCE, Failure, of_error
from ..texts.numbers import ground
from ..texts.translation import tr
from .answers import Found, find, find_between
from .encoder_worker import EncoderWorker, example_at
from .folders import FolderChoice
from .outlines import to_degrees
from .question import (
    Examples,
    Mark,
    Question,
    Tile,
    home_of,
    mark_at,
    mark_of_area,
    mark_of_tile,
    mark_of_tiles,
    mark_of_vector,
    nearest_tile,
)

SETTINGS = "geoembed/search"
LARGEST_K = 1000
BESIDE = "beside-the-tiles"
"""Code of a refusal: :attr:`SearchSession.nearest` is where there are tiles."""
HALF_ROUND_KM = 20_100.0
"""No two places are farther apart."""


class SearchSession(QObject):
    """What is searched, for what, and what was found.

    Signals:
        folders_changed: Another folder was opened, closed or chosen, or is searched, too.
        marks_changed: Examples or counter-examples came or went.
        filters_changed: How many, how far, where.
        working: Something is being looked for; says what.
        answered: There is an answer (or none any more): :attr:`found`.
        refused: What could not be done, why, and what to do.
        network_wanted: What lies on another machine, after it was refused; and what to call if it may be asked for.
    """

    folders_changed = pyqtSignal()
    marks_changed = pyqtSignal()
    filters_changed = pyqtSignal()
    working = pyqtSignal(str)
    answered = pyqtSignal()
    refused = pyqtSignal(object)
    network_wanted = pyqtSignal(str, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.examples = Examples(self)
        self.examples.changed.connect(self.marks_changed)
        self.found: Optional[Found] = None
        self._turn = 0
        self._background = Background("search", self)
        self.folders = FolderChoice(self._background, self)
        self.folders.changed.connect(self.folders_changed)
        self.folders.replaced.connect(self._other_folders)
        self.folders.widened.connect(self._folders_beside)
        self.folders.working.connect(self.working)
        self.folders.refused.connect(self.refuse)
        self._worker = EncoderWorker(self)
        self.k = remembered.whole(f"{SETTINGS}/k", 20, 1, LARGEST_K)
        self.not_within_km = remembered.number(f"{SETTINGS}/not_within_km", 0.0, 0.0, HALF_ROUND_KM)
        self.exactly = remembered.truth(f"{SETTINGS}/exactly", False)
        self.overlapping = remembered.truth(f"{SETTINGS}/overlapping", False)
        self.area: Optional[Area] = None
        self.nearest: Optional[Tile] = None
        self.sources: Optional[tuple[tuple[Path, int], ...]] = None

    def close(self) -> None:
        """Give everything back: signals, the thread, the worker."""
        self._background.close()
        self._worker.close()
        self.folders.close()
        self.found = None

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
    def searcher(self) -> Optional[Searcher]:
        """Of the folder that was chosen."""
        return self.folders.searcher

    @property
    def searchers(self) -> tuple[Searcher, ...]:
        """Of all folders that are searched."""
        return self.folders.searchers

    def _other_folders(self) -> None:
        """Other folders are searched: examples, sources and answer were of those before."""
        self.sources = None
        self.examples.forget()
        self._show(None)

    def _folders_beside(self) -> None:
        """The same question goes to more or fewer folders."""
        self.sources = None
        self.folders_changed.emit()
        self.search()

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
        others = self.searchers[1:] if also else self.folders.elsewhere()

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
                self.folders.choose(mark.searcher)
            self._add(mark, also)

        def refused(error: TrainerError) -> None:
            if error.code == "no-tile-there":
                self._tell_nearest([searcher, *others], position)
            else:
                self.refuse(error)

        self.working.emit(tr("Searching…"))
        self._background.do(look, looked, refused)

    def _tell_nearest(self, searchers: list[Searcher], position: tuple[float, float]) -> None:
        """A click beside the tiles: how far away they are, and which is the nearest, to go there."""

        def told(found: tuple[Tile, float]) -> None:
            self.nearest, away = found
            folder = self.nearest[0].embeddings.folder
            text = tr("No tile of {image} lies here.").format(image=titles([folder])[folder])
            hint = tr("The nearest is {distance} away.").format(distance=ground(1000 * away))
            self.refuse(InputError(text, hint, BESIDE))

        self._background.do(lambda: nearest_tile(searchers, *position), told, self.refuse)

    def ask_row(self, row: int, like: bool = True, also: bool = False, searcher: Optional[Searcher] = None) -> None:
        """Search for what looks like a tile, by its row in the folder that was chosen, or in another's."""
        chosen = self._ready(like)
        if chosen is not None:
            self._add(mark_of_tile(searcher or chosen, row, like), also)

    def ask_area(self, area: Area, like: bool = True, also: bool = False) -> None:
        """Search for what looks like the tiles in an area, taken together."""
        if self._ready(like) is None:
            return
        searchers = self.searchers
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: mark_of_area(searchers, area, like), lambda mark: self._add(mark, also), self.refuse
        )

    def ask_rows(self, searcher: Searcher, rows: npt.NDArray[np.int64], like: bool, also: bool) -> None:
        """Search for what looks like some tiles of a folder, taken together."""
        if self._ready(like) is None:
            return
        self.working.emit(tr("Searching…"))
        self._background.do(
            lambda: mark_of_tiles(searcher, rows, like), lambda mark: self._add(mark, also), self.refuse
        )

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

    def ask_words(self, text: str, like: bool = True, also: bool = False) -> None:
        """Search for what words say; the worker makes a vector of them with the encoder's text tower."""
        searcher = self._ready(like)
        if searcher is None:
            return
        label = tr("“{words}”").format(words=text)
        self._embed(searcher, Example(text=text), lambda vector: mark_of_vector(searcher, vector, like, label), also)

    def choose_text_tower(self, tower: Path) -> None:
        """From now on, words are asked of this text tower, as long as embeddings are of the same encoder."""
        if self.searcher is not None:
            self._worker.choose_text_tower(self.searcher.embeddings, tower)
            self.folders_changed.emit()

    def undo(self) -> None:
        """Take back the last example or counter-example, or the last new search."""
        if self.examples.undo():
            self.search()

    def remove_mark(self, place: int) -> None:
        """Take one example or counter-example away."""
        self.examples.remove(place)
        self.search()

    def exclude(self, places: Iterable[int]) -> None:
        """Leave tiles at these places of the answer out of it, and what lies on them; undo brings them back."""
        found = self.found
        if found is None:
            return
        if found.between:
            hint = tr("Search for one of the two first.")
            self.refuse(InputError(tr("A way between two examples leaves nothing out."), hint, "between"))
            return
        self.examples.exclude((found.searcher(place), int(found.answer.rows[place])) for place in places)
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

        def failed(failure: Failure) -> None:
            self.refused.emit(failure)
            if failure.code == NETWORK_SOURCE:
                self.network_wanted.emit(failure.cause, allowed)

        def allowed() -> None:
            self._worker.allow_network(searcher.embeddings)
            self._embed(searcher, example, mark, also)

        self._worker.embed(searcher.embeddings, example, embedded, failed)

    def _ready(self, like: bool) -> Optional[Searcher]:
        if self.searcher is None:
            hint = tr("Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed…")
            self.refuse(InputError(tr("No embeddings are open."), hint, "no-embeddings"))
            return None
        if not like and not self.examples.likes:
            hint = tr("Click a place to search for first; then Ctrl-click what is unlike it.")
            self.refuse(InputError(tr("There is no example yet."), hint, "no-example"))
            return None
        if self.folders.read_anew():
            self.refuse(InputError(tr("These embeddings were made anew."), tr("Click once more."), "made-anew"))
            return None
        return self.searcher

    def _add(self, mark: Mark, also: bool) -> None:
        if mark.searcher in self.searchers:
            self.examples.add(mark, also)
            self.search()

    # -- questions and answers ----------------------------------------------------------------
    def question(self) -> Question:
        """What is asked now."""
        not_within = self.not_within_km if self.not_within_km > 0 else None
        filters = (not_within, self.area, self.sources, self.overlapping)
        return Question(self.marks, self.k, *filters, self.examples.excluded)

    def set_filters(self, **changes: Any) -> None:
        """Change one of what :meth:`_asked_for` lists, or ``exactly``, and ask again where it matters."""
        before = self._asked_for()
        for name, value in changes.items():
            setattr(self, name, value)
        settings = QgsSettings()
        for name in ("k", "not_within_km", "exactly", "overlapping"):
            settings.setValue(f"{SETTINGS}/{name}", getattr(self, name))
        self.filters_changed.emit()
        if before != self._asked_for():
            self.search()

    def _asked_for(self) -> tuple[Any, ...]:
        return self.k, self.not_within_km, id(self.area), self.sources, self.overlapping

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
        self.refused.emit(of_error(error))
