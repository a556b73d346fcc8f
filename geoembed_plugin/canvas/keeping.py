"""What is made of an answer: a layer of the tiles found, a heat map, a style; written by tasks of QGIS."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.PyQt.QtCore import QObject

from trainer.contract import InputError, TrainerError
from trainer.search.results import write_results
from trainer.search.searcher import Searcher

from ..engine import messages
from ..engine.failures import Failure
from ..engine.places import results_folder
from ..layers.groups import group_of, load_raster, load_search_results
from ..layers.heat_map import write_heat_map
from ..layers.styling import store_similarity, style_by_similarity
from ..translation import tr
from .session import SearchSession
from .writing import WriteTask


class Keeping(QObject):
    """Keeps what the session found, and shows it as layers."""

    def __init__(self, session: SearchSession, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks: list[WriteTask] = []

    def close(self) -> None:
        """Nothing more is written or shown."""
        for task in self._tasks:
            task.forget()

    def save(self, places: np.ndarray, path: Optional[Path] = None) -> None:
        """Write the tiles at these places of the answer as a layer and show it; without a path, where results go."""
        found = self._session.found
        if found is None or not len(places):
            self._session.refuse(InputError(tr("There is nothing to save."), tr("Search first."), "no-example"))
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
        target, what = self._result("similarity", ".tif"), self._what()

        def write(scores: np.ndarray, searcher: Searcher) -> list[Path]:
            target.parent.mkdir(parents=True, exist_ok=True)
            return write_heat_map(target, searcher.embeddings, scores)

        def written(paths: list[Path], searcher: Searcher, _scores: np.ndarray) -> None:
            group = group_of(searcher.embeddings.folder)
            for done in paths:
                load_raster(done, tr("Similarity to {what}").format(what=what), "similarity", group)

        self._with_scores(tr("Similarity heat map"), write, written)

    def style_by_similarity(self) -> None:
        """Colour the tile layer by the similarity to the examples."""

        def write(scores: np.ndarray, searcher: Searcher) -> None:
            store_similarity(searcher.embeddings.folder, scores)

        def written(_none: None, searcher: Searcher, scores: np.ndarray) -> None:
            style_by_similarity(searcher.embeddings.folder, scores)

        self._with_scores(tr("Style by similarity"), write, written)

    def _with_scores(self, title: str, write: Any, written: Any) -> None:
        searcher, question = self._session.searcher, self._session.question()
        if searcher is None or not any(mark.like for mark in question.marks):
            hint = tr("Click a place on the map.")
            self._session.refuse(InputError(tr("There is no example yet."), hint, "no-example"))
            return

        def work() -> tuple[np.ndarray, Any]:
            query = question.query()
            scores = searcher.engine("exact").scores(query.like, query.unlike)
            return scores, write(scores, searcher)

        self._write(title, work, lambda outcome: written(outcome[1], searcher, outcome[0]))

    def _write(self, title: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        session = self._session

        def done(outcome: Any) -> None:
            try:
                then(outcome)
            except InputError as error:
                session.refuse(error)

        def failed(error: TrainerError) -> None:
            messages.fail(title, Failure(error.code, error.message, error.hint))

        task = WriteTask(title, work, done, failed, lambda: session.working.emit(""))
        self._tasks = [other for other in self._tasks if not other.over] + [task]
        session.working.emit(title + "…")
        task.start()

    def _result(self, kind: str, suffix: str) -> Path:
        """A new file where results go when the person chose nothing else."""
        folder = results_folder() / "searches"
        searched = self._session.folder
        name = f"{searched.name if searched else 'search'} {kind} {datetime.now():%Y-%m-%d %H%M%S}"
        path, number = folder / f"{name}{suffix}", 2
        while path.exists():
            path, number = folder / f"{name} {number}{suffix}", number + 1
        return path

    def _what(self) -> str:
        likes = [
            tr("tile {id}").format(id=mark.label) if mark.row >= 0 else mark.label
            for mark in self._session.marks
            if mark.like
        ]
        return likes[0] if len(likes) == 1 else tr("{count} examples").format(count=len(likes))
