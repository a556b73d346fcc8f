"""After a search, unloading the plugin leaves nothing on the canvas, no thread, no listener."""

from __future__ import annotations

import importlib
import threading
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent


def canvas_items(canvas: Any) -> int:
    return len(canvas.scene().items())


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("geoembed")]


def listeners() -> int:
    project = QgsProject.instance()
    return project.receivers(project.layersAdded) + project.receivers(project.layersRemoved)


def test_unloading_after_a_search_gives_the_canvas_back(iface: Any, home: Any, wait: Any, make_embeddings: Any) -> None:
    package = importlib.import_module("geoembed_plugin")
    folder = make_embeddings()
    before = (canvas_items(iface.canvas), threads(), listeners(), iface.canvas.mapTool())
    for _ in range(3):
        plugin = package.classFactory(iface)
        plugin.initGui()
        plugin.actions["search"].trigger()
        search = importlib.import_module("geoembed_plugin.canvas.click_search").of(plugin)
        search.session.folders.open(folder)
        wait(lambda search=search: not search.session.busy)
        search.session.ask_row(5)
        search.session.search()  # still under way when the plugin goes
        wait(lambda search=search: search.session.found is not None)
        assert canvas_items(iface.canvas) > before[0] and threads()
        plugin.unload()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (canvas_items(iface.canvas), threads(), listeners(), iface.canvas.mapTool()) == before


def test_work_that_fails_is_told_and_what_we_did_not_expect_is_logged(qgis_application: Any, wait: Any) -> None:
    background_module = importlib.import_module("geoembed_plugin.search.background")
    background = background_module.Background("test")
    told: list[Any] = []

    def refuse() -> None:
        raise background_module.TrainerError("No.", "Do it otherwise.", "no")  # the class that this module knows

    def break_down() -> None:
        raise ZeroDivisionError("one by nought")

    logged: list[str] = []
    qgis_application.messageLog().messageReceived.connect(lambda text, tag, _level: logged.append(f"{tag}: {text}"))
    background.do(refuse, told.append, lambda error: told.append(error))
    background.do(break_down, told.append, lambda error: told.append(error))
    background.do(lambda: 3, told.append, lambda error: told.append(error))
    wait(lambda: len(told) == 3)
    assert (told[0].code, told[0].hint, told[2]) == ("no", "Do it otherwise.", 3)
    assert "one by nought" in told[1].message
    assert any(line.startswith("GeoEmbed: ") and "ZeroDivisionError" in line for line in logged)
    background.close()
