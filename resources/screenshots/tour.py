"""Run by the real QGIS desktop (see ``make_screenshots.py``): drives the plugin as a person would, and takes pictures.

To add a picture, add a function to :data:`STOPS`; it finds the desktop as the one before left it.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, os.environ["GEOEMBED_HANDS"])

from hands import click, close, layers_of_the_project, opened, pause, plugin, search, until
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton
from qgis.utils import iface, loadPlugin, plugins, startPlugin

OUT = Path(os.environ["GEOEMBED_TOUR_OUT"])
EMBEDDINGS = Path(os.environ["GEOEMBED_TOUR_EMBEDDINGS"])
RASTER = Path(os.environ["GEOEMBED_TOUR_RASTER"])
RUN = Path(os.environ["GEOEMBED_TOUR_RUN"])
ONLY = [name for name in os.environ["GEOEMBED_TOUR_ONLY"].split(",") if name]
WINDOW = QSize(1440, 900)
WORLD = QgsRectangle(-19_000_000, -8_600_000, 19_000_000, 12_500_000)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
pictures: list[str] = []


def rest() -> None:
    """Wait until the map and the thumbnails are drawn."""
    canvas = iface.mapCanvas()
    pause(150)
    until(lambda: not canvas.isDrawing())
    until(lambda: not thumbnails_wait())
    pause(150)


def thumbnails_wait() -> bool:
    """Whether a picture in the panel is still being read."""
    return bool(search().thumbnails._asked)


def picture(name: str, widget: Any = None) -> None:
    """Save the main window (or a widget) as a PNG."""
    iface.messageBar().clearWidgets()
    rest()
    path = OUT / f"{name}.png"
    (widget or iface.mainWindow()).grab().save(str(path))
    pictures.append(str(path))


def look(extent: QgsRectangle = WORLD) -> None:
    """Show a part of the map."""
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    rest()


# ---------------------------------------------------------------------------------------------
# The stops
# ---------------------------------------------------------------------------------------------
def set_the_table() -> None:
    """A tidy window with the picture of the world."""
    window = iface.mainWindow()
    window.resize(WINDOW)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "geoembedDock"):
            dock.hide()
    for bar in window.findChildren(type(iface.pluginToolBar())):
        # bars inside of docks belong to them
        if bar.parent() is window and bar.objectName() not in (
            "mFileToolBar",
            "mMapNavToolBar",
            "mAttributesToolBar",
            "geoembedToolbar",
        ):
            bar.hide()
    layer = QgsRasterLayer(str(RASTER), "Blue Marble")
    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    plugin().actions["search"].trigger()
    pause(300)
    window.resizeDocks([plugin().dock], [370], Qt.Orientation.Horizontal)
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers], [210], Qt.Orientation.Horizontal)
    search().session.folders.open(EMBEDDINGS)
    until(lambda: search().session.searcher is not None and not search().session.busy)
    look()


def searches() -> None:
    """The Sahara, the Amazon, a coast."""
    for name, place, away in (
        ("search_sahara", (12.0, 23.0), 0.0),
        ("search_amazon", (-63.0, -5.0), 2500.0),  # elsewhere than in the Amazon itself
        ("search_coast", (14.3, -22.3), 0.0),
    ):
        search().session.set_filters(k=60, not_within_km=away)
        click(*place)
        picture(name)


def panel() -> None:
    """The panel alone, with an example, a counter-example and a tile visited."""
    click(-63.0, -5.0)
    click(22.0, 0.5, keys=SHIFT)
    click(12.0, 23.0, keys=CTRL)
    content = plugin().dock.widget()
    content.filters.setCollapsed(False)
    content.list.setFocus()
    QTest.keyClick(content.list, Qt.Key.Key_Down)
    QTest.keyClick(content.list, Qt.Key.Key_Down)
    pause(1200)  # the flash fades
    picture("panel", plugin().dock)
    content.filters.setCollapsed(True)
    look()


def heat_map() -> None:
    """How alike every place is to the Sahara."""
    click(12.0, 23.0)
    search().keeping.heat_map()
    until(lambda: any(layer.name().startswith("Similar") for layer in layers_of_the_project()))
    search().session.clear()
    until(lambda: not search().session.busy)
    picture("heat_map")
    for layer in layers_of_the_project():
        if layer.name().startswith("Similar"):
            QgsProject.instance().removeMapLayer(layer.id())


def clusters() -> None:
    """The tiles by cluster, named."""
    from geoembed_plugin import layers

    layers.load_embeddings(EMBEDDINGS)
    if layers.read_clusters(EMBEDDINGS):
        layers.style_by_cluster(EMBEDDINGS)
        search().session.clear()
        until(lambda: not search().session.busy)
        plugin().dock.hide()
        names = iface.mainWindow().findChild(QDockWidget, "Layers")
        iface.mainWindow().resizeDocks([names], [290], Qt.Orientation.Horizontal)
        look()
        picture("clusters")
        layers.style_by_colours(EMBEDDINGS)
        picture("embedding_colours")
        iface.mainWindow().resizeDocks([names], [210], Qt.Orientation.Horizontal)
        plugin().dock.show()


def windows() -> None:
    """Each window, filled; the one for learning while it learns."""
    learn = opened("learn")
    learn.tiles.combo.setLayer(next(layer for layer in layers_of_the_project() if layer.name() == "Blue Marble"))
    learn.tiles.size.setValue(64)
    QTest.mouseClick(learn.findChild(QPushButton, "geoembedLook"), Qt.MouseButton.LeftButton)
    until(lambda: bool(learn._values))
    learn.threshold.setValue(0.3)
    picture("window_learn_map")  # the grid lies on the map as long as the window is open
    QTest.mouseClick(learn.findChild(QPushButton, "geoembedStart"), Qt.MouseButton.LeftButton)
    until(lambda: len(learn.curves.loss.values) > 12 or learn.strip.handle.state.value == "failed", 240)
    picture("window_learn", learn)
    picture("window_jobs", opened("jobs"))
    learn.strip.handle.kill()
    until(lambda: not learn.strip.busy)
    close("jobs", "learn")
    for name in ("embed", "clusters", "evaluate", "geolocate", "tour", "setup"):
        window = opened(name)
        for entry, folder in (("run_folder", RUN), ("folder", EMBEDDINGS)):
            if name != "tour" and folder.is_dir() and hasattr(window, entry):
                getattr(window, entry).setFilePath(str(folder))
        pause(1500)  # the doctor answers, the estimate is made
        picture(f"window_{name}", window)
        close(name)


STOPS: dict[str, Callable[[], None]] = {
    "search": searches,
    "panel": panel,
    "heat_map": heat_map,
    "clusters": clusters,
    "windows": windows,
}


def main() -> None:
    """Make the tour and tell how it went."""
    problem = ""
    try:
        if "geoembed_plugin" not in plugins:
            loadPlugin("geoembed_plugin")
            startPlugin("geoembed_plugin")
        set_the_table()
        for name, stop in STOPS.items():
            if not ONLY or name in ONLY:
                stop()
    except Exception:
        problem = traceback.format_exc()
        iface.mainWindow().grab().save(str(Path(os.environ["GEOEMBED_TOUR_REPORT"]).with_suffix(".png")))
    report = {"pictures": pictures, "problem": problem}
    Path(os.environ["GEOEMBED_TOUR_REPORT"]).write_text(json.dumps(report), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QApplication.processEvents()
    QTimer.singleShot(4000, lambda: os._exit(0))  # also where a question about saving holds QGIS up
    iface.actionExit().trigger()


QTimer.singleShot(1500, main)
