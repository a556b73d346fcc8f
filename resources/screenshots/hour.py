"""Run by the real QGIS desktop (see ``make_hour.py``): the first hour of a person, a picture at every station.

Nothing is set up beforehand but the interpreter: the zip is installed as the plugin manager does it, an image is
opened, learned from, embedded, searched, clustered and measured; the project is saved and opened again; the plugin is
installed over itself. A station whose data are not there is told as left out.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, os.environ["GEOEMBED_HANDS"])

from hands import click, close, layers_of_the_project, opened, pause, plugin, screen, search, until
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar
from qgis.utils import iface, plugins

OUT = Path(os.environ["GEOEMBED_HOUR_OUT"])
ZIP = os.environ["GEOEMBED_HOUR_ZIP"]
IMAGE = Path(os.environ["GEOEMBED_HOUR_IMAGE"])
LABELS = Path(os.environ["GEOEMBED_HOUR_LABELS"])
PHOTOS = Path(os.environ["GEOEMBED_HOUR_PHOTOS"])
STEPS = int(os.environ["GEOEMBED_HOUR_STEPS"])
ONLY = [name for name in os.environ["GEOEMBED_HOUR_ONLY"].split(",") if name]
SECONDS = 900
"""A job on a busy machine."""
NAME = "Cape Lookout"
SIDE = 32
"""Pixels of a tile: 260 m, a stretch of beach or a few streets."""
ISLAND = (-76.6084, 34.6733)
"""Longitude and latitude of where the map is clicked."""
NEARER = 0.2
"""Share of the image that is seen while its tiles are chosen."""
SHOWN = ("Layers", "geoembedDock", "geoembedProjectDock")
BARS = ("mFileToolBar", "mMapNavToolBar", "geoembedToolbar")
pictures: list[str] = []
left_out: list[str] = []


def picture(name: str) -> None:
    """The whole screen, which QGIS' window must not outgrow: what is below its edge nobody sees."""
    canvas, room = iface.mapCanvas(), QApplication.primaryScreen().availableGeometry()
    window = iface.mainWindow().frameGeometry()
    if window.height() > room.height() or window.width() > room.width():
        raise RuntimeError(f"{name}: QGIS' window is {window.width()} × {window.height()}, larger than the screen")
    until(lambda: not canvas.isDrawing())
    pictures.append(screen(OUT / f"{len(pictures) + 1:02}_{name}.png"))


def ended(window: Any) -> None:
    """Wait for a window's job."""
    until(lambda: not window.strip.busy, SECONDS, f"the job of {window.windowTitle()}")
    if window.strip.handle.failure is not None:
        raise RuntimeError(str(window.strip.handle.failure))


def press(button: Any) -> None:
    """With the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------------------------------------
# The stations
# ---------------------------------------------------------------------------------------------
def install() -> None:
    """The zip, in a fresh profile; the assistant opens by itself where nothing is set up."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    until(lambda: "geoembed_plugin" in plugins, what="the plugin to be loaded")
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in SHOWN:
            dock.hide()
    for bar in window.findChildren(QToolBar):
        if bar.parent() is window and bar.objectName() not in BARS:
            bar.hide()
    panel = opened("setup").panel
    press(panel._check)
    until(panel._check.isEnabled, SECONDS, "the doctor")
    picture("install")
    close("setup")


def tour() -> None:
    """What somebody without an image sees first: it makes one, and stands beside it."""
    window = opened("tour")
    press(window._start)
    until(lambda: layers_of_the_project() and not window.strip.busy, SECONDS, "the sample")
    pause(1000)
    picture("tour")
    close("tour")
    QgsProject.instance().clear()


def own_image() -> None:
    """An image is added, and the project panel tells that nothing was made of it."""
    layer = QgsRasterLayer(str(IMAGE), NAME)
    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    plugin().actions["project"].trigger()
    panel = panel_at_rest()
    assert panel.findChild(object, "geoembedNext") is not None
    picture("own_image")


def learn() -> None:
    """The panel leads to the window; it learns, shows what, and is stopped as good enough; then tiles are embedded."""
    press(panel_at_rest().stages.next)
    window = plugin()._windows["learn"]
    window.tiles.size.setValue(SIDE)
    window.tiles.stride.setValue(SIDE)
    look_at_the_island()
    until(lambda: window.counted.tiles is not None, SECONDS, "the tiles to be counted")
    pause(500)
    picture("learn")
    window.recipe.unit.setCurrentIndex(window.recipe.unit.findData("STEPS"))
    window.recipe.amount.setValue(STEPS)
    press(window._start)
    until(lambda: window.watching._looks or not window.strip.busy, SECONDS, "the first look-alikes")
    until(lambda: learned(window) >= STEPS // 2 or not window.strip.busy, SECONDS, "half of the steps")
    pause(1500)
    picture("learning")
    if window.strip._enough.isVisible():
        press(window.strip._enough)
    ended(window)
    close("learn")
    iface.zoomToActiveLayer()
    press(panel_at_rest().stages.next)
    window = plugin()._windows["embed"]
    pause(500)
    picture("embed")
    press(window._start)
    ended(window)
    close("embed")
    panel_at_rest()
    picture("embedded")


def look_alikes() -> None:
    """A click on the map, where only the image is left to be seen."""
    for layer in layers_of_the_project():
        if layer.name() != NAME:
            QgsProject.instance().layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
    plugin().actions["search"].trigger()
    click_on_the_island()
    picture("look_alikes")
    plugin().dock.hide()


def clusters() -> None:
    """Groups, as layers and in the window."""
    press(panel_at_rest().stages.next)
    window = plugin()._windows["clusters"]
    press(window._start)
    ended(window)
    pause(1500)
    picture("clusters")
    close("clusters")
    picture("clusters_on_the_map")


def evaluate() -> None:
    """Against labels, where there are any: these are smaller than a tile."""
    press(panel_at_rest().stages.next)
    window = plugin()._windows["evaluate"]
    window.baselines.setChecked(False)
    if LABELS.is_file():
        labels = QgsVectorLayer(str(LABELS), LABELS.stem)
        QgsProject.instance().addMapLayer(labels)
        window.labels.setLayer(labels)
        until(window._any_part.isVisible, SECONDS, "a way out, as the labels are small")
        picture("evaluate_counted")
        press(window._any_part)
        until(lambda: window._found is not None, SECONDS, "the tiles to be counted by class")
        press(window._start)
        ended(window)
    else:
        left_out.append(f"labels: {LABELS} is not there")
    pause(1000)
    picture("evaluate")
    close("evaluate")
    for layer in layers_of_the_project():
        if layer.name() == LABELS.stem:
            QgsProject.instance().removeMapLayer(layer.id())


def photos() -> None:
    """A folder that is dropped on QGIS, and the form of one photo."""
    if not PHOTOS.is_dir():
        left_out.append(f"photos: {PHOTOS} is not there")
        return
    window, before = iface.mainWindow(), set(QgsProject.instance().mapLayers())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(PHOTOS))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    place = iface.mapCanvas().mapTo(window, iface.mapCanvas().rect().center())
    for event in (QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, keys),
                  QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, keys)):  # fmt: skip
        QApplication.sendEvent(window, event)
    until(lambda: set(QgsProject.instance().mapLayers()) - before, SECONDS, "the photos")
    (layer,) = (QgsProject.instance().mapLayer(name) for name in set(QgsProject.instance().mapLayers()) - before)
    show_alone(layer)
    iface.openFeatureForm(layer, next(layer.getFeatures()), False, False)
    pause(1500)
    picture("photos")
    for form in QApplication.topLevelWidgets():
        if isinstance(form, QDialog) and form.isVisible() and layer.name() in form.windowTitle():
            form.reject()


def field() -> None:
    """A value between points; the algorithm's window holds up what opened it, without being modal."""
    table = PHOTOS / "positions.csv"
    if not table.is_file():
        left_out.append(f"field: {table} is not there")
        return
    address = f"{QUrl.fromLocalFile(str(table)).toString()}?xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    points = QgsVectorLayer(address, "heights", "delimitedtext")
    QgsProject.instance().addMapLayer(points)
    show_alone(points)

    before = set(QgsProject.instance().mapLayers())

    def made() -> set[str]:
        return set(QgsProject.instance().mapLayers()) - before

    def fill_and_run() -> None:
        dialogs = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "AlgorithmDialog"]
        if not any(dialog.isVisible() for dialog in dialogs):
            QTimer.singleShot(200, fill_and_run)
            return
        dialog = dialogs[-1]
        try:
            dialog.setParameters({"POINTS": points.id(), "VALUES": ["alt"], "STEPS": min(STEPS, 200)})
            pause(1000)
            picture("field")
            press(dialog.runButton())
            until(made, SECONDS, "the field")
            pause(1000)
            picture("field_learned")
        finally:
            dialog.reject()

    QTimer.singleShot(200, fill_and_run)
    plugin().actions["field"].trigger()
    if not made():
        raise RuntimeError("the window of the field made no layer")
    pause(1500)
    picture("field_on_the_map")
    QgsProject.instance().removeMapLayers([points.id(), *made()])


def reopen() -> None:
    """The project is saved and opened again: groups, styles and the chain are as they were."""
    path = OUT / "hour.qgz"
    iface.setActiveLayer(image())
    iface.zoomToActiveLayer()
    before = sorted(layer.name() for layer in layers_of_the_project())
    QgsProject.instance().write(str(path))
    iface.newProject()
    pause(500)
    iface.addProject(str(path))
    pause(1000)
    after = sorted(layer.name() for layer in layers_of_the_project())
    if after != before:
        raise RuntimeError(f"{before} became {after}")
    iface.setActiveLayer(image())
    panel_at_rest()
    picture("reopen")
    path.unlink()


def upgrade() -> None:
    """Installed over itself."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    pause(500)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    plugin().actions["project"].trigger()
    panel_at_rest()
    picture("upgrade")


def click_once_more() -> None:
    """The panel of the new one answers."""
    plugin().actions["search"].trigger()
    click_on_the_island()
    if not len(search().session.found):
        raise RuntimeError("a click found nothing after the upgrade")
    picture("click")


STATIONS: dict[str, Callable[[], None]] = {
    "install": install,
    "tour": tour,
    "own_image": own_image,
    "learn": learn,
    "look_alikes": look_alikes,
    "clusters": clusters,
    "evaluate": evaluate,
    "photos": photos,
    "field": field,
    "reopen": reopen,
    "upgrade": upgrade,
    "click": click_once_more,
}


def panel_at_rest() -> Any:
    """The project panel once its folders were read."""
    panel = plugin().project_dock.widget()
    panel.refresh()
    until(lambda: not panel._background.busy, what="the folders to be read")
    return panel


def learned(window: Any) -> int:
    """The step that the window drew last."""
    steps = window.curves.loss.steps
    return int(steps[-1]) if steps else 0


def image() -> Any:
    """The person's own layer."""
    return next(layer for layer in layers_of_the_project() if layer.name() == NAME)


def show_alone(layer: Any) -> None:
    """Make a layer the active one and zoom to it."""
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    pause(500)


def look_at_the_island() -> None:
    """So near that single tiles are seen, in the part of the map that the windows beside it leave free."""
    canvas = iface.mapCanvas()
    extent = canvas.extent()
    extent.scale(NEARER)
    left = ISLAND[0] - 0.75 * extent.width()
    half = extent.height() / 2
    canvas.setExtent(QgsRectangle(left, ISLAND[1] - half, left + extent.width(), ISLAND[1] + half))
    canvas.refresh()
    pause(1500)


def click_on_the_island() -> None:
    """Once the embeddings are open; waits for the thumbnails, too."""
    until(lambda: search().session.searcher is not None and not search().session.busy, what="the embeddings")
    click(*ISLAND)
    pause(1500)


def main() -> None:
    """Go through the hour and tell how it went."""
    problem = ""
    iface.mainWindow().setGeometry(QApplication.primaryScreen().availableGeometry())
    iface.mainWindow().showMaximized()
    try:
        for name, station in STATIONS.items():
            if not ONLY or name in ONLY:
                print(f"station {name}", flush=True)
                station()
    except Exception:
        problem = traceback.format_exc()
        screen(OUT / "problem.png")
    report = {"pictures": pictures, "left_out": left_out, "problem": problem}
    Path(os.environ["GEOEMBED_HOUR_REPORT"]).write_text(json.dumps(report), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(4000, lambda: os._exit(0))
    iface.actionExit().trigger()


QTimer.singleShot(1500, main)
