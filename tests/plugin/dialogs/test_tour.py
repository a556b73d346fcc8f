"""The way through "Try it", with the real trainer: each button of it pressed, a village clicked."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from tests.plugin.conftest import answer

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


@pytest.fixture
def tour(person: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The window, with less to learn from and less time to learn in."""
    module = importlib.import_module("geoembed_plugin.dialogs.tour")
    monkeypatch.setattr(module, "STEPS", 2)
    monkeypatch.setattr(module, "STEP", 64)
    QgsProject.instance().clear()
    yield person.open("tour")
    QgsProject.instance().clear()


def station(window: Any) -> str:
    """The step that is printed bold."""
    labels = [window.findChild(QLabel, f"geoembedStation{number}") for number in range(1, 7)]
    (bold,) = [label.text() for label in labels if label.font().bold()]
    return str(bold).strip()


def kinds() -> set[str]:
    return {layer.customProperty("geoembed/kind") for layer in QgsProject.instance().mapLayers().values()}


def test_the_whole_tour(tour: Any, person: Any, plugin: Any, iface: Any, wait: Any) -> None:
    assert station(tour) == "1. Make the sample"
    words = tour.findChild(QLabel, "geoembedTourWords")
    assert tour.height() >= 480 and words.visibleRegion().boundingRect().height() == words.height(), "all is read"
    person.press(tour, "geoembedStart")
    tour.close()
    person.wait_for_jobs(lambda: station(tour) == "2. Learn", "the sample, with the window closed")
    assert person.open("tour") is tour
    (sample,) = QgsProject.instance().mapLayers().values()
    sample_file = Path(sample.source()).name
    assert sample.width() == 2048 and iface.canvas.extent().contains(sample.extent().center())

    person.press(tour, "geoembedStart")
    person.wait_for_jobs(lambda: station(tour) == "3. Embed", "learning")
    assert tour.curves.loss.values, "the loss was drawn"

    person.press(tour, "geoembedStart")
    person.wait_for_jobs(lambda: station(tour) == "4. Click", "embedding")
    assert {"tiles", "colours", "embedding"} <= kinds()

    before = iface.canvas.extent()
    person.press(tour, "geoembedStart")
    assert station(tour) == "4. Click" and plugin.dock.isVisible(), "it waits for the click"
    assert iface.canvas.extent().width() < 0.6 * before.width(), "it goes to the village"
    assert tour._marker is not None and iface.canvas.extent().contains(tour._marker.center()), "and points at it"
    search = importlib.import_module("geoembed_plugin.canvas.click_search").of(plugin)
    wait(lambda: search.session.searcher is not None and not search.session.busy, what="the embeddings to be open")
    (places,) = (tour.folder / "sample").glob("*.geojson")
    features = json.loads(places.read_text(encoding="utf-8"))["features"]
    villages = [feature for feature in features if feature["properties"]["land_cover"] == "village"]
    longitude, latitude = villages[0]["geometry"]["coordinates"]
    degrees = QgsCoordinateReferenceSystem.fromEpsgId(4326)
    there = QgsCoordinateTransform(degrees, iface.canvas.mapSettings().destinationCrs(), QgsProject.instance())
    village = there.transform(QgsPointXY(longitude, latitude))
    assert tour._marker.center().distance(village) < 1e-6 * iface.canvas.extent().width()
    pixel = iface.canvas.getCoordinateTransform().transform(village).toQPointF().toPoint()
    refusals: list[Any] = []
    search.session.refused.connect(refusals.append)
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    wait(lambda: refusals or search.session.found is not None, what="the tiles that look like the village")
    assert not refusals
    assert search.highlights.outlines_shown() == plugin.dock.widget().model.rowCount() == 20

    assert station(tour) == "5. Clusters" and tour._marker is None
    person.press(tour, "geoembedStart")
    person.wait_for_jobs(lambda: station(tour) == "6. Your own image", "the clusters")
    (tiles,) = importlib.import_module("geoembed_plugin.layers").tile_layers(tour.folder / "embeddings")
    assert tiles.renderer().type() == "categorizedSymbol" and len(tiles.renderer().categories()) == 6

    person.press(tour, "geoembedStart")
    assert not tour.isVisible() and plugin._windows["learn"].isVisible()

    tour = person.open("tour")
    asked = answer("Cancel", lambda: person.press(tour, "geoembedTourAgain"))
    assert str(tour.folder) in asked and tour.folder.exists() and QgsProject.instance().mapLayers(), "nothing unasked"
    beside = Path(shutil.copytree(tour.folder / "sample", f"{tour.folder}_2"))
    namesake = QgsRasterLayer(str(beside / sample_file), "mine")
    QgsProject.instance().addMapLayer(namesake)
    answer("Replace it", lambda: person.press(tour, "geoembedTourAgain"))
    assert station(tour) == "1. Make the sample" and not tour.folder.exists()
    assert list(QgsProject.instance().mapLayers()) == [namesake.id()], (
        "what the tour made left the project, and no more"
    )
