"""Outlines on the canvas: the tiles found, stronger where more alike; the examples; the tile selected; the area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ..search.answers import Found, Places
from ..search.outlines import crs_of, geometry_of, in_view, outline, outline_of, outlines
from ..search.question import Mark, Tile

STRENGTHS = 6
"""So many grades of likeness, each one canvas item however many tiles it holds."""
WEAK, STRONG = QColor(255, 232, 60), QColor(224, 44, 24)
"""Yellow to red, as saved layers have it: light and dark differ too."""
EXAMPLE = QColor(0, 158, 115)
COUNTER = QColor(204, 121, 167)
SELECTED = QColor(255, 255, 255)
POINTED = QColor(0, 220, 255)
MOST_OF_GROUP = 2_000
"""Boxes of a group that are drawn in a moment."""
NOWHERE: tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]] = (np.zeros((0, 4)), np.zeros(0, np.int64))
"""Boxes and sources of no group."""
AREA = QColor(0, 114, 178)


def colour_of(share: float) -> QColor:
    """The colour of a likeness 0…1 within an answer."""
    parts = [
        round(a + (b - a) * share)
        for a, b in zip((WEAK.red(), WEAK.green(), WEAK.blue()), (STRONG.red(), STRONG.green(), STRONG.blue()))
    ]
    return QColor(*parts)


def shares(found: Found) -> npt.NDArray[np.float64]:
    """(k,) likeness 0…1 within an answer."""
    similarity = found.answer.similarity
    if not len(similarity):
        return np.zeros(0)
    low, high = float(similarity.min()), float(similarity.max())
    return (similarity - low) / max(high - low, 1e-9) if high > low else np.ones(len(similarity))


class Highlights(QObject):
    """All rubber bands of the search; drawn again when the project's CRS changes."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._found: Optional[Found] = None
        self._places: Places = np.zeros(0, np.int64)
        self._marks: Sequence[Mark] = ()
        self._selected = -1
        self._area: Optional[tuple[QgsGeometry, QgsCoordinateReferenceSystem]] = None
        self._grades = [self._band(colour_of(g / (STRENGTHS - 1)), g / (STRENGTHS - 1)) for g in range(STRENGTHS)]
        self._examples = self._line(EXAMPLE, 3, Qt.PenStyle.SolidLine)
        self._counters = self._line(COUNTER, 3, Qt.PenStyle.DashLine)
        self._chosen = self._line(SELECTED, 3, Qt.PenStyle.SolidLine)
        self._pointed = self._line(POINTED, 3, Qt.PenStyle.SolidLine)
        self._group = self._line(SELECTED, 2, Qt.PenStyle.SolidLine)
        self._outside = self._line(AREA, 2, Qt.PenStyle.DashLine)
        canvas.destinationCrsChanged.connect(self.redraw)

    def show(self, found: Optional[Found], places: Places, marks: Sequence[Mark]) -> None:
        """Outline the tiles at these places of an answer, and the examples."""
        self._found, self._places, self._marks = found, places, marks
        self._selected = -1
        self.redraw()

    def select(self, place: int) -> QgsGeometry:
        """Frame one tile of the answer; returns its outline in the canvas' CRS."""
        self._selected = place
        self._chosen.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._found is None or not 0 <= place < len(self._found):
            return QgsGeometry()
        geometry = self._outline(place)
        if not geometry.isEmpty():
            self._chosen.addGeometry(geometry, None)
        return geometry

    def point_out(self, tile: Optional[Tile]) -> None:
        """Frame the tile that the mouse is on elsewhere; None for none."""
        self._pointed.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if tile is not None:
            geometry = outline_of(tile, self._canvas.mapSettings().destinationCrs())
            if not geometry.isEmpty():
                self._pointed.addGeometry(geometry, None)

    def show_group(
        self,
        boxes: npt.NDArray[np.float64],
        sources: npt.NDArray[np.int64],
        crs_wkts: Sequence[str],
        colour: QColor = SELECTED,
    ) -> None:
        """Fill boxes (M, 4), each in the CRS of its source, as far as it is seen; some where they are many."""
        destination = self._canvas.mapSettings().destinationCrs()
        self._group.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        seen = in_view(boxes, sources, crs_wkts, self._canvas.extent(), destination)
        seen = seen[:: max(1, -(-len(seen) // MOST_OF_GROUP))]
        through = QColor(colour)
        through.setAlpha(90)
        self._group.setStrokeColor(colour)
        self._group.setFillColor(through)
        for geometry in outlines(boxes[seen], [crs_wkts[source] for source in sources[seen].tolist()], destination):
            if not geometry.isEmpty():
                self._group.addGeometry(geometry, None, False)
        self._group.updatePosition()
        self._group.update()

    def show_area(self, area: Optional[QgsGeometry], crs: Optional[QgsCoordinateReferenceSystem] = None) -> None:
        """Outline the area that is searched; None for everywhere."""
        self._area = None if area is None or crs is None else (area, crs)
        self._draw_area()

    def redraw(self) -> None:
        """Draw everything anew, in the CRS that the canvas has now."""
        destination = self._canvas.mapSettings().destinationCrs()
        kind = QgsWkbTypes.GeometryType.PolygonGeometry
        for band in (*self._grades, self._examples, self._counters):
            band.reset(kind)
        if self._found is not None:
            grades = np.minimum((shares(self._found) * STRENGTHS).astype(int), STRENGTHS - 1)
            crs_wkts = [self._found.crs_wkt(place) for place in self._places.tolist()]
            drawn = outlines(self._found.boxes[self._places], crs_wkts, destination)
            for place, geometry in zip(self._places.tolist(), drawn):
                if not geometry.isEmpty():
                    self._grades[grades[place]].addGeometry(geometry, None, False)
        for mark in self._marks:
            if mark.area is not None:
                band = self._examples if mark.like else self._counters
                band.addGeometry(geometry_of(mark.area), crs_of(mark.area.crs_wkt), False)
            elif mark.box is not None:
                geometry = outline(mark.box, mark.crs_wkt, destination)
                if not geometry.isEmpty():
                    (self._examples if mark.like else self._counters).addGeometry(geometry, None, False)
        for band in (*self._grades, self._examples, self._counters):
            band.updatePosition()
            band.update()
        self.select(self._selected)
        self._draw_area()

    def outlines_shown(self) -> int:
        """How many outlines of found tiles are on the canvas."""
        return sum(band.size() for band in self._grades)

    def grades(self) -> list[QgsRubberBand]:
        """The bands of found tiles, the weakest first."""
        return self._grades

    def remove(self) -> None:
        """Take all outlines off the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self.redraw)
        for band in (
            *self._grades,
            self._examples,
            self._counters,
            self._chosen,
            self._pointed,
            self._group,
            self._outside,
        ):
            self._canvas.scene().removeItem(band)
        self._grades = []

    # -- drawing ------------------------------------------------------------------------------
    def _outline(self, place: int) -> QgsGeometry:
        found = self._found
        assert found is not None  # nosec B101  # drawn only when something was found
        return outline(found.boxes[place], found.crs_wkt(place), self._canvas.mapSettings().destinationCrs())

    def _draw_area(self) -> None:
        self._outside.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._area is not None:
            geometry, crs = self._area
            self._outside.addGeometry(geometry, crs)

    def _band(self, colour: QColor, share: float) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        stroke, fill, casing = QColor(colour), QColor(colour), QColor(0, 0, 0, round(110 + 70 * share))
        stroke.setAlpha(round(200 + 55 * share))
        fill.setAlpha(round(10 + 60 * share))
        band.setStrokeColor(stroke)
        band.setSecondaryStrokeColor(casing)
        band.setFillColor(fill)
        band.setWidth(round(1 + 2 * share))
        return band

    def _line(self, colour: QColor, width: int, style: Qt.PenStyle) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(QColor(0, 0, 0, 200))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(width)
        band.setLineStyle(style)
        return band
