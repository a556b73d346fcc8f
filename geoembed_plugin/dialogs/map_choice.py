"""The map as it looks, as a source of tiles: which part of it, how finely; shown in place of the choice of an image."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLabel, QSpinBox, QWidget

from ..imagery.map_rendering import HALF_WORLD, MOST_ZOOM, WEB_MERCATOR, Drawing
from ..texts.numbers import ground, whole
from ..texts.translation import tr
from . import estimates
from .histogram import LEAST_KEPT

SIDE = 256
"""Pixels of a map tile."""
MOST_DRAWN = 20_000
"""Map tiles that are drawn without being asked for in the toolbox."""


class MapChoice(QGroupBox):
    """What the map shows now, at a zoom level of web maps.

    Signals:
        changed: Something was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget, canvas: Any) -> None:
        super().__init__(tr("The map as it looks"), parent)
        self._canvas = canvas
        self.zoom = QSpinBox(self)
        self.zoom.setObjectName("geoembedMapZoom")
        self.zoom.setProperty("geoembedForgotten", True)
        self.zoom.setRange(0, MOST_ZOOM)
        self.zoom.setToolTip(
            tr("Of the grid of web maps; one more is twice as fine. Proposed is what gives enough tiles")
        )
        self.size = QSpinBox(self)
        self.size.setObjectName("geoembedMapTileSize")
        self.size.setRange(16, 1024)
        self.size.setValue(64)
        self.size.setSuffix(tr(" pixels"))
        self.size.setToolTip(tr("So much ground that a person could tell the place by it: 64 pixels suit most images"))
        self.labels = QCheckBox(tr("draw labels"), self)
        self.labels.setObjectName("geoembedMapLabels")
        self.labels.setToolTip(tr("Words are learned from, too, as shapes; as a rule they are better left out"))
        self._told = QLabel(self)
        self._told.setObjectName("geoembedMapTold")
        self._told.setWordWrap(True)
        rows = QFormLayout(self)
        rows.addRow(tr("Zoom level"), self.zoom)
        rows.addRow(tr("Tile size"), self.size)
        rows.addRow("", self.labels)
        rows.addRow("", self._told)
        for signal in (self.zoom.valueChanged, self.size.valueChanged, self.labels.toggled, canvas.extentsChanged):
            signal.connect(self._changed)

    def propose(self) -> None:
        """The zoom level next to the scale of the map, or the first beyond it that gives enough tiles."""
        area = self._area()
        pixels = max(self._canvas.width(), 1)
        if not area.isEmpty():
            metres = area.width() / pixels
            self.zoom.setValue(round(math.log2(2 * HALF_WORLD / SIDE / metres)))
            while self.count() < LEAST_KEPT and self.zoom.value() < MOST_ZOOM:
                self.zoom.setValue(self.zoom.value() + 1)
        self._changed()

    def missing(self) -> str:
        """What is wrong, in a sentence; empty where nothing is."""
        if not self._canvas.layers():
            return tr("The map shows no layer.")
        if self._area().isEmpty():
            return tr("What the map shows cannot be drawn as a web map.")
        if self._drawing().tiles > MOST_DRAWN:
            return tr("That is {count} map tiles: choose a lower zoom level, or show less of the map.").format(
                count=whole(self._drawing().tiles)
            )
        return (
            "" if self.count() else tr("No tile of {size} pixels fits into that area.").format(size=self.size.value())
        )

    def count(self) -> int:
        """Tiles that will be cut, about."""
        return int(self._drawing().tiles * (SIDE / self.size.value()) ** 2) if not self._area().isEmpty() else 0

    def estimate(self, folder: Path) -> estimates.Estimate:
        """Of the cutting; drawing is as quick as QGIS draws."""
        return estimates.of_tiles(self.count(), self.size.value(), 3, folder)

    def drawing(self, folder: Path) -> dict[str, Any]:
        """As the algorithm "Render map tiles" takes it."""
        area = self._area()
        corners = (area.xMinimum(), area.xMaximum(), area.yMinimum(), area.yMaximum())
        return {
            "LAYERS": [layer.id() for layer in self._canvas.layers()],
            "EXTENT": f"{','.join(f'{value:.3f}' for value in corners)} [{WEB_MERCATOR}]",
            "ZOOM": self.zoom.value(),
            "LABELS": self.labels.isChecked(),
            "BACKGROUND": self._canvas.canvasColor().name(),
            "OUTPUT": str(folder),
        }

    def cutting(self, folder: Path) -> dict[str, Any]:
        """As the algorithm "Make tiles" takes it, of the map tiles in a folder."""
        return {"FOLDER": str(folder), "SIZE": self.size.value(), "STRIDE": self.size.value(), "KEEP_BORDERS": True}

    def _drawing(self) -> Drawing:
        return Drawing(self.zoom.value(), self._area())

    def _area(self) -> QgsRectangle:
        """What the map shows, in EPSG:3857; empty where that is not of the world."""
        settings = self._canvas.mapSettings()
        web = QgsCoordinateReferenceSystem(WEB_MERCATOR)
        change = QgsCoordinateTransform(settings.destinationCrs(), web, QgsProject.instance())
        try:
            area = change.transformBoundingBox(settings.visibleExtent())
        except QgsCsException:
            return QgsRectangle()
        area = area.intersect(QgsRectangle(-HALF_WORLD, -HALF_WORLD, HALF_WORLD, HALF_WORLD))
        return area if area.isFinite() else QgsRectangle()

    def _changed(self, *_ignored: Any) -> None:
        area = self._area()
        text = ""
        if not area.isEmpty():
            latitude = 2 * math.atan(math.exp(area.center().y() / HALF_WORLD * math.pi)) - math.pi / 2
            metres = self._drawing().tile_metres / SIDE * self.size.value() * math.cos(latitude)
            text = tr("What the map shows now, with its styles: {count} map tiles. A tile covers {size} of ground.")
            text = text.format(count=whole(self._drawing().tiles), size=ground(metres))
        self._told.setText(text)
        self.changed.emit()
