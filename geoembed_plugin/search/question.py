"""What is asked, as canvas and panel pass it around; the examples so far, of which the last change can be undone.

:class:`Mark` and :class:`Question` are NumPy alone, for any thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.contract import InputError
from trainer.geography.polygons import Area
from trainer.results import footprints
from trainer.search.protocol import Example
from trainer.search.query import NO_PLACES, NO_VECTORS, Filters, Query
from trainer.search.searcher import Searcher
from trainer.search.tile_lookup import in_sources, nearest_row, row_in_source, source_at

from ..texts.numbers import whole
from ..texts.translation import tr

MOST_IN_AREA = 10_000
"""Tiles of one example: more are no look but a landscape."""
Box = tuple[float, float, float, float]
Tile = tuple[Searcher, int]
"""The searcher of a folder, and a row of it."""


@dataclass(frozen=True, eq=False)
class Mark:
    """One example or counter-example.

    Attributes:
        searcher: Of the folder that it was taken from, or whose encoder embedded it.
        like: An example; False for a counter-example.
        query: Its vector (1, D), its row where it is a tile of that folder, its place where it has one.
        label: How a person calls it: "tile 4711", a file's name.
        box: Its outline, (min x, min y, max x, max y) in ``crs_wkt``; None for pictures.
        crs_wkt: CRS of ``box``.
        source: Place of its source in the folder's manifest; -1 for pictures.
        image: The picture's path; None for places.
        area: What all the tiles lie in that the example is the mean of; None for one place.
    """

    searcher: Searcher
    like: bool
    query: Query
    label: str
    box: Optional[Box] = None
    crs_wkt: str = ""
    source: int = -1
    image: Optional[Path] = None
    area: Optional[Area] = None

    @property
    def row(self) -> int:
        """Its row; -1 where it is no one tile of the folder."""
        return self.query.rows[0] if len(self.query.rows) == 1 else -1


@dataclass(frozen=True, eq=False)
class Question:
    """Examples, counter-examples and which tiles may be answered; of one folder or of several.

    Attributes:
        sources: Only tiles of these, each a folder and a place in its manifest; None for all.
        overlapping: Whether tiles are answered that overlap an example or a better answer.
        excluded: Tiles that are not answered, each the searcher of its folder and its row, as if they were examples.
    """

    marks: tuple[Mark, ...]
    k: int = 20
    not_within_km: Optional[float] = None
    area: Optional[Area] = None
    sources: Optional[tuple[tuple[Path, int], ...]] = None
    overlapping: bool = False
    excluded: tuple[Tile, ...] = ()

    def filters(self, searcher: Searcher, examples: bool = False) -> Filters:
        """The filters as the search of one folder wants them."""
        sources = None
        if self.sources is not None:
            sources = tuple(place for folder, place in self.sources if folder == searcher.embeddings.folder)
        return Filters(
            not_within_km=self.not_within_km,
            area=self.area,
            sources=sources,
            examples=examples,
            overlapping=self.overlapping,
        )

    def query(self, searcher: Searcher) -> Query:
        """All examples and counter-examples in one, to be asked of one folder.

        Raises:
            InputError: there is no example, or the folder changed and their dimensions differ.
        """
        liked = [mark.query for mark in self.marks if mark.like]
        unliked = [mark.query for mark in self.marks if not mark.like]
        if not liked:
            raise InputError("There is no example to look for.", "Click a place on the map.", "no-example")
        places = [query.places for query in liked if len(query.places)]
        rows = [row for mark in self.marks if mark.searcher is searcher for row in mark.query.rows]
        return Query(
            like=np.concatenate([query.like for query in liked]),
            unlike=np.concatenate([query.like for query in unliked]) if unliked else NO_VECTORS,
            rows=(*rows, *(row for home, row in self.excluded if home is searcher)),
            places=np.concatenate(places) if places else NO_PLACES,
        )


def mark_of_tile(searcher: Searcher, row: int, like: bool) -> Mark:
    """A tile of the folder as an example."""
    embeddings = searcher.embeddings
    box = footprints.bounds(embeddings, np.array([row]))[0]
    tile = embeddings.table[row]
    return Mark(
        searcher,
        like,
        Query.of_tiles(embeddings, (row,)),
        f"{int(tile['id'])}",
        tuple(box.tolist()) if np.isfinite(box).all() else None,
        embeddings.manifest.sources[int(tile["source"])].crs_wkt,
        int(tile["source"]),
    )


def mark_at(searcher: Searcher, longitude: float, latitude: float, like: bool) -> Mark:
    """The tile under a position as an example.

    Raises:
        InputError: no tile contains the position.
    """
    look = searcher.look(Example(at=(longitude, latitude)))
    return mark_of_tile(searcher, look.rows[0], like)


def nearest_tile(searchers: Sequence[Searcher], longitude: float, latitude: float) -> tuple[Tile, float]:
    """The tile of any of the folders that is nearest to a position in degrees, and how many km away its centre is."""
    found = [(searcher, *nearest_row(searcher.embeddings, longitude, latitude)) for searcher in searchers]
    searcher, row, away = min(found, key=lambda one: one[2])
    return (searcher, row), away


def mark_of_area(searchers: Sequence[Searcher], area: Area, like: bool) -> Mark:
    """All tiles whose centre lies in an area as one example: their mean direction, and none of them is answered.

    Distances count from the tile nearest to their middle; "not within", from the outermost ones, too.

    Args:
        searchers: Of the folders that are searched; the tiles are of the first that has some there.
        area: One polygon or several.
        like: An example; False for a counter-example.

    Raises:
        InputError: no tile lies there, or more than :data:`MOST_IN_AREA`.
    """
    for searcher in searchers:
        embeddings = searcher.embeddings
        inside = Filters(area=area).mask(embeddings, Query(NO_VECTORS))
        rows = np.arange(len(embeddings)) if inside is None else np.flatnonzero(inside)
        if len(rows):
            break
    else:
        hint = tr("Draw or select a larger one, or one on the tiles.")
        raise InputError(tr("No tile has its centre in the polygon."), hint, "no-tile-there")
    return mark_of_tiles(searcher, rows, like, area)


def mark_of_tiles(searcher: Searcher, rows: npt.NDArray[np.int64], like: bool, area: Optional[Area] = None) -> Mark:
    """Some tiles, (M,) rows of a folder, as one example: their mean direction. See :func:`mark_of_area`.

    Raises:
        InputError: they are more than :data:`MOST_IN_AREA`.
    """
    embeddings = searcher.embeddings
    if len(rows) > MOST_IN_AREA:
        text = tr("{count} tiles are too many for one example, which is made of {most} at most.")
        hint = tr("Take a smaller polygon or selection: what is meant is how a place looks.")
        raise InputError(text.format(count=whole(len(rows)), most=whole(MOST_IN_AREA)), hint, "too-many-tiles")
    mean = embeddings.rows(rows).mean(axis=0)
    where = embeddings.positions
    label = tr("polygon of 1 tile") if len(rows) == 1 else tr("polygon of {count} tiles")
    if area is None:
        label = tr("1 selected tile") if len(rows) == 1 else tr("{count} selected tiles")
    label = label.format(count=whole(len(rows)))
    query = Query(mean[None].astype(np.float32), rows=tuple(rows.tolist()))
    points = where.on_sphere[:, rows]
    if not np.isfinite(points).all():
        return Mark(searcher, like, query, label, area=area)
    middle = int(np.argmax(points.mean(axis=1) @ points))
    outermost = np.concatenate([points.argmin(axis=1), points.argmax(axis=1)]).tolist()
    chosen = rows[list(dict.fromkeys([middle, *outermost]))]
    places = np.stack([where.longitude[chosen], where.latitude[chosen]], axis=1)
    source = int(embeddings.table["source"][rows[middle]])
    of_source = rows[embeddings.table["source"][rows] == source]
    boxes = footprints.bounds(embeddings, rows[middle : middle + 1] if area is None else of_source)
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    half = (high - low).max() / 2
    square = (*((low + high) / 2 - half).tolist(), *((low + high) / 2 + half).tolist())
    crs_wkt = embeddings.manifest.sources[source].crs_wkt
    return Mark(searcher, like, replace(query, places=places), label, square, crs_wkt, source, area=area)


def row_under(searcher: Searcher, longitude: float, latitude: float) -> int:
    """The row of the tile under a position; -1 where there is none."""
    embeddings = searcher.embeddings
    if not embeddings.positions.known:
        return -1
    for source, x, y in in_sources(embeddings, longitude, latitude):
        row = row_in_source(embeddings, source, x, y)
        if row is not None:
            return row
    return -1


def place_of(searcher: Searcher, longitude: float, latitude: float) -> tuple[int, Box]:
    """The source under a position, and the box of a tile centred on it, for "exactly here".

    Raises:
        InputError: the position is on none of the sources.
    """
    source, x, y = source_at(searcher.embeddings, longitude, latitude)
    grid = searcher.embeddings.manifest.sources[source]
    half_x, half_y = abs(grid.pixel_x) * grid.size / 2, abs(grid.pixel_y) * grid.size / 2
    return source, (x - half_x, y - half_y, x + half_x, y + half_y)


def home_of(searchers: Sequence[Searcher], longitude: float, latitude: float) -> Searcher:
    """The folder with a source under a position, for "exactly here".

    Raises:
        InputError: the position is on none of their sources; told of the first folder.
    """
    for searcher in searchers:
        try:
            source_at(searcher.embeddings, longitude, latitude)
        except InputError:
            continue
        return searcher
    source_at(searchers[0].embeddings, longitude, latitude)
    return searchers[0]


def mark_of_vector(
    searcher: Searcher,
    vector: list[float],
    like: bool,
    label: str,
    at: Optional[tuple[float, float]] = None,
    image: Optional[Path] = None,
) -> Mark:
    """A look that the encoder has just embedded, of a place or of a picture. Raises as :meth:`Searcher.look`."""
    query = searcher.look(Example(vector=tuple(vector)))
    if at is None:
        return Mark(searcher, like, query, label, image=image)
    source, box = place_of(searcher, *at)
    placed = Query(query.like, places=np.array([at], np.float64))
    return Mark(searcher, like, placed, label, box, searcher.embeddings.manifest.sources[source].crs_wkt, source)


class Examples(QObject):
    """Marks in the order in which they were made, and the tiles that are left out of what is found by them.

    Signals:
        changed: Some came or went.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Mark, ...] = ()
        self.excluded: tuple[Tile, ...] = ()
        self._before: list[tuple[tuple[Mark, ...], tuple[Tile, ...]]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def likes(self) -> list[Mark]:
        """The examples without the counter-examples."""
        return [mark for mark in self.marks if mark.like]

    def add(self, mark: Mark, also: bool) -> None:
        """One more, or (without ``also``) this one alone: then nothing is left out any more."""
        # The same place again changes sides rather than standing on both.
        kept = tuple(other for other in self.marks if not _same_tile(other, mark)) if also else ()
        self._set((*kept, mark), self.excluded if also else ())

    def exclude(self, tiles: Iterable[Tile]) -> None:
        """Leave these tiles out of what is found, until another search begins."""
        self._set(self.marks, tuple(dict.fromkeys((*self.excluded, *tiles))))

    def remove(self, place: int) -> None:
        """Take one away."""
        self._set(self.marks[:place] + self.marks[place + 1 :], self.excluded)

    def clear(self) -> None:
        """Take all away; this can be taken back."""
        self._set((), ())

    def undo(self) -> bool:
        """Take the last change back; whether there was one."""
        if not self._before:
            return False
        self.marks, self.excluded = self._before.pop()
        self.changed.emit()
        return True

    def forget(self) -> None:
        """Take all away for good: these were examples of another folder, or of embeddings that are no more."""
        self._before.clear()
        self.marks, self.excluded = (), ()
        self.changed.emit()

    def _set(self, marks: tuple[Mark, ...], excluded: tuple[Tile, ...]) -> None:
        if (marks, excluded) != (self.marks, self.excluded):
            self._before.append((self.marks, self.excluded))
        self.marks, self.excluded = marks, excluded
        self.changed.emit()


def _same_tile(one: Mark, other: Mark) -> bool:
    return bool(one.query.rows) and one.query.rows == other.query.rows and one.searcher is other.searcher
