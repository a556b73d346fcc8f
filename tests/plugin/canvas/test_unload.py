"""After a search, unloading the plugin leaves nothing on the canvas, no thread, no listener."""

from __future__ import annotations

import importlib
import threading
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent


def canvas_items(canvas: Any) -> int:
    return len(canvas.scene().items())


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("geoembed")]


def listeners() -> int:
    project = QgsProject.instance()
    return project.receivers(project.layersAdded) + project.receivers(project.layersRemoved)


def test_unloading_after_a_search_gives_the_canvas_back(iface: Any, home: Any, wait: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    earlier = set(threads())  # of a window of another test, which may end meanwhile
    before = (canvas_items(iface.canvas), listeners(), iface.canvas.mapTool())
    for _ in range(3):
        plugin = importlib.import_module("geoembed_plugin").classFactory(iface)
        plugin.initGui()
        plugin.actions["search"].trigger()
        search = importlib.import_module("geoembed_plugin.canvas.click_search").of(plugin)
        search.session.folders.open(folder)
        wait(lambda search=search: not search.session.busy)
        search.session.ask_row(5)
        search.session.search()  # still under way when the plugin goes
        wait(lambda search=search: search.session.found is not None)
        assert canvas_items(iface.canvas) > before[0] and set(threads()) - earlier
        plugin.unload()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (canvas_items(iface.canvas), listeners(), iface.canvas.mapTool()) == before
    assert not set(threads()) - earlier
