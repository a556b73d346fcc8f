"""Whether tiles are too small or too large: for the eye, and for the polygons of the project that may be labels."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..imagery.pixel_grid import PixelGrid, metres_a_unit
from ..jobs.background import Background
from ..layers.groups import kind_of
from ..texts import messages
from ..texts.numbers import ground, whole
from ..texts.translation import tr

FEWEST, MOST = 32, 512
"""Pixels of a tile's side between which a person can tell a place by it, as a rule."""
POLYGONS = 200
"""So many of a layer are measured."""
LARGER, SMALLER = 2.0, 8.0
"""Tiles are too large from so many times the side of a polygon on, and too small from such a part of it on."""


class SizeAdvice(QObject):
    """Measures polygons beside the interface, and says what is odd about a tile's size.

    Signals:
        changed: Polygons were measured.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.background = Background("sizes", self)
        self._sides: dict[str, float] = {}
        self._asked: set[str] = set()

    def look(self) -> None:
        """Measure the polygon layers of the project that were not measured yet. Main thread."""
        for layer in QgsProject.instance().mapLayers().values():
            if not _may_be_labels(layer) or layer.id() in self._asked:
                continue
            self._asked.add(layer.id())
            across, down = metres_a_unit(layer.crs(), layer.extent().center())
            self._measure(layer.id(), QgsVectorLayerFeatureSource(layer), across * down)

    def text(self, pixels: int, grid: PixelGrid) -> str:
        """What is odd about tiles of so many pixels of a grid; empty where nothing is."""
        if pixels < FEWEST:
            return tr("So few pixels show little to tell a place by: {count} or more are better.").format(
                count=whole(FEWEST)
            )
        if pixels > MOST:
            return tr("So many pixels show many things at once: {count} or fewer are better.").format(count=whole(MOST))
        metres = grid.metres_across(pixels)
        for identity, side in self._sides.items():
            layer = QgsProject.instance().mapLayer(identity)
            if layer is None or metres <= 0 or not _lies_over(layer, grid):
                continue
            if metres > LARGER * side:
                text = tr("The polygons of {layer} are {side} wide as a rule: a tile holds several. Smaller tiles may "
                          "suit them better.")  # fmt: skip
                return text.format(layer=layer.name(), side=ground(side))
            if metres < side / SMALLER:
                text = tr("The polygons of {layer} are {side} wide as a rule: a tile shows a small part. Larger tiles "
                          "may suit them better.")  # fmt: skip
                return text.format(layer=layer.name(), side=ground(side))
        return ""

    def _measure(self, identity: str, source: QgsVectorLayerFeatureSource, square_metres: float) -> None:
        def came(side: Optional[float]) -> None:
            if side:
                self._sides[identity] = side
                self.changed.emit()

        self.background.do(lambda: _typical_side(source, square_metres), came, lambda error: messages.log(str(error)))


def _may_be_labels(layer: Any) -> bool:
    """Polygons with attributes, which are not our own tiles."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.crs().isValid()
        and not kind_of(layer)
    )


def _lies_over(layer: QgsVectorLayer, grid: PixelGrid) -> bool:
    """Whether polygons are of the same part of the world."""
    change = QgsCoordinateTransform(layer.crs(), grid.crs, QgsProject.instance())
    try:
        return bool(change.transformBoundingBox(layer.extent()).intersects(grid.extent))
    except QgsCsException:
        return False


def _typical_side(source: QgsVectorLayerFeatureSource, square_metres: float) -> Optional[float]:
    """Root of the middle area in ground metres; any thread."""
    request = QgsFeatureRequest().setLimit(POLYGONS)
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    areas = [feature.geometry().area() for feature in source.getFeatures(request) if feature.hasGeometry()]
    areas = [area for area in areas if area > 0]
    return math.sqrt(float(np.median(areas)) * square_metres) if areas else None
