"""The map as it looks is a source of the window Learn: drawn, cut and learned from, one after the other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel

pytestmark = pytest.mark.qgis


@pytest.fixture
def window(person: Any, layer: Any, iface: Any) -> Any:
    """The window, with a polygon over the image on the map."""
    field = QgsVectorLayer("Polygon?crs=EPSG:32633", "a field", "memory")
    feature = QgsFeature(field.fields())
    feature.setGeometry(QgsGeometry.fromRect(layer.extent().buffered(-300)))
    field.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(field)
    iface.canvas.setLayers([field, layer])
    window = person.open("learn")
    window.cut.setCurrentIndex(window.cut.findData("map"))
    return window


def test_the_choice_of_the_map_takes_the_place_of_the_image(window: Any, iface: Any) -> None:
    assert window.map.isVisible() and not window.tiles.isVisible()
    assert window.preview.shown == 0, "there is no grid of pixels yet"
    assert window.missing() == "" and window.map.count() > 0
    before = window.map.count()
    window.map.zoom.setValue(window.map.zoom.value() + 2)
    assert window.map.count() > 4 * before
    assert "map tiles. A tile covers" in window.findChild(QLabel, "geoembedMapTold").text()
    window.map.zoom.setValue(23)
    assert "choose a lower zoom level" in window.missing()
    iface.canvas.setLayers([])
    assert window.missing() == "The map shows no layer."
    window.cut.setCurrentIndex(0)
    assert window.tiles.isVisible() and not window.map.isVisible()


@pytest.mark.slow
def test_it_is_drawn_cut_and_learned_from(window: Any, person: Any, tmp_path: Path, wait: Any) -> None:
    window.map.size.setValue(32)
    window.recipe.unit.setCurrentIndex(window.recipe.unit.findData("STEPS"))
    window.recipe.amount.setValue(1)
    out = tmp_path / "out"
    window.out.setFilePath(str(out))
    person.press(window, "geoembedStart")
    assert "Drawing the map" in window.findChild(QLabel, "geoembedJobWords").text()
    person.wait_for_jobs(lambda: len(person.jobs.handles) == 2 and person.jobs.handles[1].state.over, "the run")
    assert list((out / "map").glob("*/*/*.png"))
    manifest = json.loads((out / "tiles" / "manifest.json").read_text(encoding="utf-8"))
    images = np.load(out / "tiles" / "images.npy")
    assert manifest["size"] == 32 and len(images) > 100 and images.shape[3] == 3
    colours = {tuple(pixel) for pixel in images[:, 16, 16]}
    assert len(colours) > 10, "the image and the polygon on it, as the map shows them"
    assert (out / "run" / "model.json").is_file()
