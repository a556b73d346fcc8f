"""The grid of tiles on the map canvas, drawn anew when the view or a setting changes."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..imagery.pixel_grid import PixelGrid

MOST_LINES = 120
"""More lines than this in the view are a grey mist: then only every n-th is drawn."""


class GridPreview:
    """Two rubber bands on a canvas: thin lines where tiles begin, one whole tile strong in the middle."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        line, polygon = QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PolygonGeometry
        self._lines = QgsRubberBand(canvas, line)
        self._lines.setColor(QColor(230, 159, 0, 190))
        self._lines.setSecondaryStrokeColor(QColor(0, 0, 0, 90))
        self._lines.setWidth(1)
        self._tile = QgsRubberBand(canvas, polygon)
        self._tile.setStrokeColor(QColor(200, 68, 43))
        self._tile.setFillColor(QColor(200, 68, 43, 50))
        self._tile.setWidth(3)
        self._pixels: Optional[PixelGrid] = None
        self._size = self._stride = 64.0
        self._within: Optional[QgsRectangle] = None
        canvas.extentsChanged.connect(self._draw)

    @property
    def shown(self) -> int:
        """How many lines are drawn now."""
        geometry = self._lines.asGeometry()
        return geometry.constGet().numGeometries() if geometry.isMultipart() else int(not geometry.isEmpty())

    def show(
        self, pixels: Optional[PixelGrid], size: float, stride: float, within: Optional[QgsRectangle] = None
    ) -> None:
        """Show the grid over a raster.

        Args:
            pixels: Those of the raster; None hides the grid.
            size: Side of a tile in pixels.
            stride: Pixels from one tile to the next.
            within: Only there, in the raster's CRS.
        """
        self._pixels, self._size, self._stride, self._within = pixels, size, stride, within
        self._draw()

    def hide(self) -> None:
        """Take the grid away; the next :meth:`show` brings it back."""
        self._pixels = None
        self._draw()

    def remove(self) -> None:
        """Give everything back to the canvas."""
        self._canvas.extentsChanged.disconnect(self._draw)
        for band in (self._lines, self._tile):
            self._canvas.scene().removeItem(band)

    def _draw(self) -> None:
        self._lines.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._tile.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        pixels = self._pixels
        if pixels is None or self._stride < 1:
            return
        view = self._view(pixels)
        if view is None or view.isEmpty():
            return
        whole = pixels.extent
        step_x, step_y = self._stride * pixels.pixel_x, self._stride * pixels.pixel_y
        xs = _places(view.xMinimum() - whole.xMinimum(), view.xMaximum() - whole.xMinimum(), step_x)
        ys = _places(whole.yMaximum() - view.yMaximum(), whole.yMaximum() - view.yMinimum(), step_y)
        lines = [[QgsPointXY(whole.xMinimum() + x, y) for y in (view.yMinimum(), view.yMaximum())] for x in xs] + [
            [QgsPointXY(x, whole.yMaximum() - y) for x in (view.xMinimum(), view.xMaximum())] for y in ys
        ]
        if lines:
            self._lines.setToGeometry(QgsGeometry.fromMultiPolylineXY(lines), pixels.crs)
        self._tile.setToGeometry(QgsGeometry.fromRect(self._middle(pixels, view, step_x, step_y)), pixels.crs)

    def _view(self, pixels: PixelGrid) -> Optional[QgsRectangle]:
        """What of the raster is in view, in the raster's CRS."""
        settings = self._canvas.mapSettings()
        change = QgsCoordinateTransform(settings.destinationCrs(), pixels.crs, QgsProject.instance())
        change.setBallparkTransformsAreAppropriate(True)
        try:
            view = change.transformBoundingBox(settings.visibleExtent())
        except QgsCsException:
            return None
        view = view.intersect(pixels.extent)
        return view.intersect(self._within) if self._within is not None else view

    def _middle(self, pixels: PixelGrid, view: QgsRectangle, step_x: float, step_y: float) -> QgsRectangle:
        whole, centre = pixels.extent, view.center()
        x = whole.xMinimum() + math.floor((centre.x() - whole.xMinimum()) / step_x) * step_x
        y = whole.yMaximum() - math.floor((whole.yMaximum() - centre.y()) / step_y) * step_y
        return QgsRectangle(x, y - self._size * pixels.pixel_y, x + self._size * pixels.pixel_x, y)


def _places(first: float, last: float, step: float) -> list[float]:
    """Multiples of ``step`` from first to last; every n-th of them where there are too many."""
    begin, end = math.ceil(first / step), math.floor(last / step)
    skip = max(1, math.ceil((end - begin + 1) / MOST_LINES))
    return [number * step for number in range(begin + (-begin) % skip, end + 1, skip)]
