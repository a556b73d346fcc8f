"""A tiny place to learn from, in the project."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer


@pytest.fixture
def raster(two_halves: Path, tmp_path: Path) -> Path:
    """128 × 128 pixels of 10 m; the right half is brighter."""
    return Path(shutil.copy(two_halves, tmp_path))


@pytest.fixture
def layer(plugin: Any, iface: Any, raster: Path) -> Any:
    """The raster in the project, whose CRS is another one."""
    layer = QgsRasterLayer(str(raster), "a place")
    QgsProject.instance().addMapLayer(layer)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.canvas.setLayers([layer])
    iface.canvas.setExtent(iface.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    iface.setActiveLayer(layer)
    yield layer
    QgsProject.instance().clear()
