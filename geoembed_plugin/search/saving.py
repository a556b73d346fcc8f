"""What is made of an answer: a layer of the tiles found, a heat map, a style; written by tasks of QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QLocale, QObject

from trainer.contract import EmbeddingFiles, InputError, TrainerError
from trainer.results.heat_map import write_similarity_raster
from trainer.results.styles import ramp_edges
from trainer.results.tile_layer import write_similarity
from trainer.search.answer_files import write_results
from trainer.search.searcher import Searcher

from ..jobs.background import Background
from ..layers.groups import group_of, load_raster, load_search_results
from ..layers.names import file_name, titles
from ..layers.styling import show_tiles, style_by_similarity
from ..places import results_folder
from ..texts import messages
from ..texts.failures import of_error
from ..texts.translation import tr
from .answers import Places
from .session import SearchSession

# ---------------------------------------------------------------------------------------------
# What is made of an answer: a layer of the tiles found, a heat map, a style; written by tasks of QGIS
# ---------------------------------------------------------------------------------------------
Scores = list[tuple[Searcher, npt.NDArray[Any]]]
"""How alike every tile of each folder is, in the order of its table."""


class AnswerLayers(QObject):
    """Keeps what the session found, and shows it as layers."""

    def __init__(self, session: SearchSession, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background("saving", self)

    def close(self) -> None:
        """Nothing more is written or shown."""
        self._background.close()

    def save(self, places: Places, path: Optional[Path] = None) -> None:
        """Write the tiles at these places of the answer as a layer and show it; without a path, where results go."""
        found = self._session.found
        if found is None or not len(places):
            self._session.refuse(InputError(tr("There is nothing to save."), tr("Search first."), "no-example"))
            return
        target = path or self._result("look-alikes", ".gpkg")
        searched = found

        def write() -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            return write_results(target, *searched.excerpt(places))

        def written(done: Path) -> None:
            load_search_results(done)
            text = tr("Saved one tile to {path}.") if len(places) == 1 else tr("Saved {count} tiles to {path}.")
            messages.say(text.format(count=QLocale().toString(len(places)), path=done))

        self._write(tr("Save look-alikes"), write, written)

    def heat_map(self) -> None:
        """Write the similarity of every tile to the examples as a raster a source, and show them."""
        what = self._what()
        targets: list[Path] = []
        for searcher in self._session.searchers:
            targets.append(self._result("similarity", ".tif", searcher, targets))

        def write(scores: Scores) -> list[tuple[Path, list[Path]]]:
            edges = ramp_edges(np.concatenate([values for _searcher, values in scores]))
            done = []
            for target, (searcher, values) in zip(targets, scores):
                embeddings = searcher.embeddings
                target.parent.mkdir(parents=True, exist_ok=True)
                done.append((embeddings.folder, write_similarity_raster(target, embeddings, values, edges)))
            return done

        def written(done: list[tuple[Path, list[Path]]], _scores: Scores) -> None:
            for folder, paths in done:
                for path in paths:
                    load_raster(path, tr("Similarity to {what}").format(what=what), "similarity", group_of(folder))

        self._with_scores(tr("Similarity heat map"), write, written)

    def style_by_similarity(self) -> None:
        """Colour the tile layers by the similarity to the examples."""

        def write(scores: Scores) -> None:
            for searcher, values in scores:
                write_similarity(searcher.embeddings.folder / EmbeddingFiles.LAYER, values)

        def written(_none: None, scores: Scores) -> None:
            everything = np.concatenate([values for _searcher, values in scores])
            for searcher, _values in scores:
                style_by_similarity(searcher.embeddings.folder, everything)
                show_tiles(searcher.embeddings.folder)

        self._with_scores(tr("Style by similarity"), write, written)

    def _with_scores(self, title: str, write: Any, written: Any) -> None:
        searchers, question = self._session.searchers, self._session.question()
        if not searchers or not any(mark.like for mark in question.marks):
            hint = tr("Click a place on the map.")
            self._session.refuse(InputError(tr("There is no example yet."), hint, "no-example"))
            return

        def work() -> tuple[Scores, Any]:
            scores = []
            for searcher in searchers:
                query = question.query(searcher)
                scores.append((searcher, searcher.engine("exact").scores(query.like, query.unlike)))
            return scores, write(scores)

        self._write(title, work, lambda outcome: written(outcome[1], outcome[0]))

    def _write(self, title: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        session = self._session

        def done(outcome: Any) -> None:
            try:
                then(outcome)
            except InputError as error:
                session.refuse(error)

        def failed(error: TrainerError) -> None:
            messages.fail(title, of_error(error))

        session.working.emit(title + "…")
        self._background.do(work, done, failed, lambda: session.working.emit(""), title)

    def _result(self, kind: str, suffix: str, searcher: Optional[Searcher] = None, taken: Sequence[Path] = ()) -> Path:
        """A new file where results go when the person chose nothing else; named after the folder that is searched."""
        folder = results_folder() / "searches"
        searched = searcher.embeddings.folder if searcher is not None else self._session.folders.folder
        known = titles(self._session.folders.known())
        image = known.get(searched, searched.name) if searched is not None else "search"
        name = f"{file_name(image)} {kind} {datetime.now():%Y-%m-%d %H%M%S}"
        path, number = folder / f"{name}{suffix}", 2
        while path.exists() or path in taken:
            path, number = folder / f"{name} {number}{suffix}", number + 1
        return path

    def _what(self) -> str:
        likes = [
            tr("tile {id}").format(id=mark.label) if mark.row >= 0 else mark.label
            for mark in self._session.marks
            if mark.like
        ]
        return likes[0] if len(likes) == 1 else tr("{count} examples").format(count=len(likes))
