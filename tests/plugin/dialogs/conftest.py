"""A tiny place to learn from, in the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    """128 × 128 pixels of 10 m; the right half is brighter."""
    path = tmp_path / "a place.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 128, 128, 3, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    pixels = np.random.default_rng(1).integers(0, 60, (3, 128, 128), dtype=np.uint8)
    pixels[0, :, 64:] += 150
    dataset.WriteArray(pixels)
    dataset.FlushCache()
    return path


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
