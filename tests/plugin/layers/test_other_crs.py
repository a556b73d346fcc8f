"""What is made of an image is drawn where the image is, whatever CRS the project and the image have."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

pytestmark = pytest.mark.qgis
SIDE = 96
ANSWERS = "answers"


@pytest.fixture(scope="module")
def embeddings(
    four_looks: Path, tmp_path_factory: pytest.TempPathFactory, trainer_command: Callable[..., None]
) -> dict[int, Path]:
    """By CRS: in degrees and in Web Mercator, each clustered, with answers to a question and its heat map beside it."""
    made: dict[int, Path] = {}
    for epsg in (4326, 3857):
        root = tmp_path_factory.mktemp(f"in {epsg}")
        raster, folder = root / "warped.tif", root / "emb"
        source = str(four_looks.with_name("elsewhere.tif"))
        assert gdal.Warp(str(raster), source, dstSRS=f"EPSG:{epsg}", width=12, height=10) is not None
        trainer_command("import", raster, "--out", folder)
        trainer_command("cluster", folder, "-k", 4)
        out = ("--heatmap", root / "heat.tif", "--out", root / "found.gpkg")
        trainer_command("search", folder, "--tile", 40, "-k", 30, *out)
        made[epsg] = folder
    return made


@pytest.mark.parametrize(("stored", "shown"), [(4326, 3857), (3857, 3857), (3857, 32633)])
def test_layers_are_drawn_on_their_image(plugin: Any, embeddings: dict[int, Path], stored: int, shown: int) -> None:
    groups = importlib.import_module("geoembed_plugin.layers.groups")
    folder, project = embeddings[stored], QgsProject.instance()
    project.clear()
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(shown))
    groups.load_embeddings(folder)
    groups.load_raster(folder.with_name("heat.tif"), "heat", "similarity")
    everywhere = list(project.mapLayers().values())
    assert {layer.name() for layer in everywhere} > {"Tiles", "Clusters", "heat", "Embedding colours (PCA)"}
    answers = groups.load_search_results(folder.with_name("found.gpkg"), ANSWERS)
    area = settings_of(everywhere[0], project).extent()
    for layer in everywhere:
        drawn = picture(layer, project, area)
        middle = drawn[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4]
        assert middle.all(), f"{layer.name()}: {middle.mean():.0%} of the middle of the map is drawn"
    assert 0.15 < picture(answers, project, area).mean() < 0.5, "30 of 120 tiles"
    project.clear()


def settings_of(layer: Any, project: Any) -> QgsMapSettings:
    """A small map of all of a layer in the project's CRS."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    settings.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
    return settings


def picture(layer: Any, project: Any, area: Any) -> np.ndarray:
    """(SIDE, SIDE): where a layer draws anything."""
    settings = settings_of(layer, project)
    settings.setExtent(area)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_ARGB32)
    return np.array([[image.pixelColor(x, y).alpha() > 0 for x in range(SIDE)] for y in range(SIDE)])
