"""The layers open in QGIS itself with the style that is meant. Runs QGIS' own Python in a process of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from trainer.embeddings.clustering import find_clusters, save_clusters
from trainer.embeddings.principal_components import pca_colours
from trainer.results.palette import hex_colour
from trainer.results.tile_layer import write_tile_layer
from trainer.results.tile_raster import TileValues, write_tile_raster

pytestmark = pytest.mark.qgis

LOOK = """
import json, os, sys
from qgis.core import QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
application = QgsApplication([], False)
application.initQgis()
found = {}
for path in sys.argv[1:]:
    is_vector = path.endswith("gpkg")
    layer = QgsVectorLayer(path + "|layername=tiles", "t", "ogr") if is_vector else QgsRasterLayer(path, "r")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(240, 180))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 240, 3) for y in range(0, 180, 3)}
    renderer = layer.renderer()
    labels = []
    if renderer.type() == "categorizedSymbol":
        labels = [item.label() for item in renderer.categories()]
    if renderer.type() == "paletted":
        labels = [item.label for item in renderer.classes()]
    found[path] = [layer.isValid(), layer.crs().authid(), layer.renderer().type(), labels, sorted(seen)]
print(json.dumps(found), flush=True)
os._exit(0)  # Qt's objects go in an order that may crash
"""


def look(*paths: Path) -> list[list]:
    python = shutil.which("python3", path="/usr/bin")
    if python is None or subprocess.run([python, "-c", "import qgis.core"], capture_output=True).returncode != 0:
        pytest.skip("there is no QGIS for /usr/bin/python3")
    words = [python, "-c", LOOK, *map(str, paths)]
    ended = subprocess.run(words, capture_output=True, text=True, check=True)
    found = json.loads(ended.stdout.strip().splitlines()[-1])
    return [found[str(path)] for path in paths]


def near(colour: str, seen: list[str]) -> bool:
    """Whether a colour at 60 % over white is among those seen, but for rounding."""
    wanted = [0.6 * int(colour[place : place + 2], 16) + 0.4 * 255 for place in (1, 3, 5)]
    return any(
        max(abs(int(one[place : place + 2], 16) - part) for place, part in zip((1, 3, 5), wanted)) <= 2 for one in seen
    )


def test_tiles_open_as_outlines_and_clusters_in_colours_that_let_the_image_through(make_embeddings) -> None:
    embeddings = make_embeddings(kinds=3, columns=12, rows=9)
    folder = embeddings.folder
    colours = pca_colours(embeddings)
    write_tile_layer(folder / "tiles.gpkg", embeddings, colours)
    names = ["PCA red", "PCA green", "PCA blue"]
    write_tile_raster(folder / "pca.tif", embeddings, TileValues(colours, names=names, nodata=0, colours=True))
    layer, raster = look(folder / "tiles.gpkg", folder / "pca.tif")
    shown = {hex_colour(tuple(colour)) for colour in np.unique(colours, axis=0).tolist()}
    assert all(valid and crs == "EPSG:32633" for valid, crs, *_ in (layer, raster))
    assert layer[2] == "singleSymbol" and not shown & set(layer[4]), "nothing hides what is under the tiles"
    assert raster[2] == "multibandcolor"
    assert len(shown & set(raster[4])) > 0.9 * len(shown), "pixels must be drawn in their PCA colours"
    assert "#ffffff" in raster[4], "places without a tile must stay see-through"

    found = find_clusters(embeddings, 3)
    save_clusters(folder, found)
    layer, raster = look(folder / "tiles.gpkg", folder / "clusters.tif")
    assert layer[2] == "categorizedSymbol"
    assert raster[2] == "paletted"
    for item in (layer, raster):
        assert item[3] == ["Cluster 1", "Cluster 2", "Cluster 3"]
        assert all(near(colour, item[4]) for colour in ("#0072b2", "#e69f00", "#009e73")), "at 60 % over white"
