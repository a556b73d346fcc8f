"""The pixels of a raster: where they lie, and how much ground they cover."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)


@dataclass(frozen=True)
class PixelGrid:
    """North-up pixels: the corner where they begin, their sides in units of the CRS, and how many there are."""

    crs: QgsCoordinateReferenceSystem
    left: float
    top: float
    pixel_x: float
    pixel_y: float
    columns: int
    rows: int

    @property
    def extent(self) -> QgsRectangle:
        """What they cover, in the CRS."""
        right, bottom = self.left + self.columns * self.pixel_x, self.top - self.rows * self.pixel_y
        return QgsRectangle(self.left, bottom, right, self.top)

    def metres_across(self, pixels: float) -> float:
        """Ground metres of so many pixels in the middle."""
        return pixels * self.pixel_x * metres_a_unit(self.crs, self.extent.center())[0]


def ground_side(crs: QgsCoordinateReferenceSystem, at: QgsPointXY, pixel_x: float, pixel_y: float) -> float:
    """Ground metres of a pixel at a place: the root of its width times its height, which the trainer tells, too."""
    across, down = metres_a_unit(crs, at)
    return math.sqrt(pixel_x * across * pixel_y * down)


def grid_of(layer: QgsRasterLayer) -> PixelGrid:
    """The pixels of a layer that has its own."""
    extent = layer.extent()
    x, y = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    return PixelGrid(layer.crs(), extent.xMinimum(), extent.yMaximum(), x, y, layer.width(), layer.height())


def metres_a_unit(crs: QgsCoordinateReferenceSystem, at: QgsPointXY) -> tuple[float, float]:
    """Ground metres of one unit of a CRS eastwards and northwards, at a place in that CRS."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84")
    step = 1e-4 if crs.isGeographic() else 10.0
    y = at.y() - math.copysign(step, at.y())  # towards the equator: there is nothing beyond a pole
    here = QgsPointXY(at.x(), y)
    east = measure.measureLine(here, QgsPointXY(at.x() + step, y)) / step
    north = measure.measureLine(here, at) / step
    return east or 1.0, north or 1.0
