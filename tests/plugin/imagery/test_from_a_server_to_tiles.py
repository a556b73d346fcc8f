"""Windows and algorithms take layers that are no files, and fetch their picture first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from trainer.tiles.tileset import TileSet

pytestmark = pytest.mark.qgis


@pytest.fixture
def context(plugin: Any) -> Any:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"geoembed:{name}").create()


def extent_text(area: Any) -> str:
    return f"{area.xMinimum()},{area.xMaximum()},{area.yMinimum()},{area.yMaximum()} [EPSG:3857]"


def test_the_algorithm_fetches_then_cuts(
    context: Any, jobs: Any, room: Any, map_tiles: Any, area: Any, pixels: np.ndarray, in_place: Any, tmp_path: Path
) -> None:
    told = QgsProcessingFeedback()
    given = {"INPUT": map_tiles.id(), "EXTENT": extent_text(area()), "SIZE": 128, "OUTPUT": str(tmp_path / "tiles")}
    results, fine = algorithm("maketiles").run(given, context, told)
    assert fine, told.textLog()
    assert results["TILE_COUNT"] == 64
    tiles = TileSet.open(tmp_path / "tiles")
    assert in_place(tiles.images[0].transpose(2, 0, 1), pixels)
    assert tiles.manifest.bands and len(tiles.manifest.bands) == 3, "transparency is no band"
    assert "First a picture" in told.textLog()

    told = QgsProcessingFeedback()
    given.update(EXTENT=extent_text(area(256, 256, 768, 768)), OUTPUT=str(tmp_path / "fewer"))
    results, fine = algorithm("maketiles").run(given, context, told)
    assert fine and results["TILE_COUNT"] == 16, told.textLog()
    assert "First a picture" not in told.textLog(), "what was fetched is used again"


def test_the_toolbox_fetches_in_a_thread_and_heeds_cancel(
    context: Any, jobs: Any, room: Any, served_tiles: Any, server: Any, area: Any, wait: Any, tmp_path: Path
) -> None:
    """As the toolbox runs it: in the task manager. The server lives in this process, and needs Python to answer."""
    feedback, ended = QgsProcessingFeedback(False), []
    given = {"INPUT": served_tiles.id(), "EXTENT": extent_text(area()), "SIZE": 128, "OUTPUT": str(tmp_path / "tiles")}
    server.open.clear()
    task = QgsProcessingAlgRunnerTask(algorithm("maketiles"), given, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: bool(server.asked), what="the first request")
    feedback.cancel()
    wait(lambda: bool(ended), what="the end, with the server still silent")
    assert not ended.pop()[0] and not list(room.layer_pictures.places.pictures_folder().iterdir())
    server.open.set()
    feedback = QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm("maketiles"), given, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: bool(ended), 300, "picture and tiles")
    assert ended[0][0] and ended[0][1]["TILE_COUNT"] == 64, feedback.textLog()


def test_embed_asks_for_the_picture_that_was_learned_from(
    context: Any, room: Any, map_tiles: Any, area: Any, tmp_path: Path
) -> None:
    learn, embed = algorithm("maketiles"), algorithm("embed")
    metres = 2 * room.layer_pictures.proposed_metres(map_tiles, area(), 1.0)
    given = {"INPUT": map_tiles.id(), "EXTENT": extent_text(area()), "OUTPUT": str(tmp_path)}
    cut = learn.command({**given, "RESOLUTION": metres}, context, QgsProcessingFeedback())
    assert not [word for word in cut if word.startswith("--resolution")], "the picture has that resolution"
    (tmp_path / "model.json").write_text(f'{{"ground_resolution": {metres * 1.003}}}', encoding="utf-8")
    again = embed.command({**given, "RUN": str(tmp_path)}, context, QgsProcessingFeedback())
    assert again[2] == cut[1] and len(learn.orders) == len(embed.orders) == 1


def test_colours_are_no_values(context: Any, map_tiles: Any, virtual_raster: Any, tmp_path: Path) -> None:
    given = {"INPUT": map_tiles.id(), "OUTPUT": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match="no values"):
        algorithm("importembeddings").command(given, context, QgsProcessingFeedback())
    given["INPUT"] = virtual_raster.id()
    made = algorithm("importembeddings")
    assert made.command(given, context, QgsProcessingFeedback())[1] == str(made.orders[0].picture.path)


def test_absurd_sizes_are_refused_before_anything_runs(context: Any, map_tiles: Any, tmp_path: Path) -> None:
    given = {"INPUT": map_tiles.id(), "RESOLUTION": 0.1, "OUTPUT": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match="smaller extent"):
        algorithm("maketiles").command(given, context, QgsProcessingFeedback())


@pytest.fixture
def window(plugin: Any, iface: Any, map_tiles: Any, area: Any, room: Any) -> Any:
    """Make tiles and learn, with the map showing the map tiles that there are."""
    iface.canvas.setDestinationCrs(map_tiles.crs())
    iface.canvas.setLayers([map_tiles])
    iface.canvas.setExtent(area())
    iface.setActiveLayer(map_tiles)
    plugin.actions["learn"].trigger()
    window = plugin._windows["learn"]
    window.tiles.extent.setOutputExtentFromUser(area(), map_tiles.crs())
    window.tiles.metres.setValue(room.layer_pictures.plan(map_tiles, area()).grid.metres_across(1))
    return window


def told(window: Any) -> str:
    window._look()
    return str(window.findChild(QLabel, "geoembedEstimate").text())


def press(window: Any, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button.isEnabled(), told(window)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_window_says_beforehand_what_will_be_fetched(window: Any) -> None:
    assert window.tiles.extent.isChecked() and window.tiles.metres.isVisible()
    bands = window.tiles.band_choice.list
    assert [bands.itemText(place) for place in range(bands.count())] == ["Red", "Green", "Blue"]
    assert "1,024 × 1,024" in told(window) and "16 requests" in told(window) and "256 tiles" in told(window)
    assert "zoom level 5" in window.tiles._metres.text()
    assert window.preview.shown > 0, "the grid of the picture to come is on the canvas"
    window.tiles.metres.setValue(0.05)
    assert "smaller extent" in told(window)
    press(window, "geoembedStart")
    assert window.strip.handle is None, "nothing was started"


def test_looking_fetches_and_starting_takes_what_was_fetched(
    window: Any, jobs: Any, wait: Any, area: Any, tmp_path: Path
) -> None:
    press(window, "geoembedLook")
    wait(lambda: bool(window._values), what="the picture, and the sample of it")
    assert len(window._values) == 256
    assert "earlier" in told(window)
    window.out.setFilePath(str(tmp_path / "out"))
    window.tiles.size.setValue(128)
    press(window, "geoembedStart")
    queue = jobs.queue.queue()
    wait(lambda: len(queue.handles) == 2, 300, "the tiles; then it learns")
    assert queue.handles[0].state.value == "done", queue.handles[0].failure
    assert len(TileSet.open(tmp_path / "out" / "tiles")) == 64
    queue.handles[1].kill()
    wait(lambda: queue.handles[1].state.over)


def test_a_picture_can_be_stopped_in_the_window_and_begun_again(
    plugin: Any, iface: Any, served_tiles: Any, server: Any, area: Any, room: Any, wait: Any
) -> None:
    iface.canvas.setDestinationCrs(served_tiles.crs())
    iface.setActiveLayer(served_tiles)
    plugin.actions["learn"].trigger()
    window = plugin._windows["learn"]
    window.tiles.extent.setOutputExtentFromUser(area(0, 0, 512, 512), served_tiles.crs())
    window.tiles.metres.setValue(room.layer_pictures.plan(served_tiles, area()).grid.metres_across(1))
    server.open.clear()
    press(window, "geoembedLook")
    wait(lambda: bool(server.asked), what="the first request")
    assert not window.findChild(QPushButton, "geoembedStart").isEnabled() or window.strip.busy
    press(window, "geoembedPause")
    wait(lambda: not window.strip.busy, what="the end")
    assert "Stopped" in window.findChild(QLabel, "geoembedJobWords").text()
    server.open.set()
    press(window, "geoembedPause")
    wait(lambda: bool(window._values), what="the picture after all, and the sample")
