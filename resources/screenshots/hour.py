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
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface, plugins

OUT = Path(os.environ["GEOEMBED_HOUR_OUT"])
ZIP = os.environ["GEOEMBED_HOUR_ZIP"]
IMAGE = Path(os.environ["GEOEMBED_HOUR_IMAGE"])
LABELS = Path(os.environ["GEOEMBED_HOUR_LABELS"])
PHOTOS = Path(os.environ["GEOEMBED_HOUR_PHOTOS"])
STEPS = int(os.environ["GEOEMBED_HOUR_STEPS"])
SECONDS = 900
"""A job on a busy machine."""
LEAST_LABELLED = 2
"""Percent of a tile: the labels are samples here and there."""
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
    opened("setup")
    pause(2500)  # the doctor answers
    picture("install")
    close("setup")


def tour() -> None:
    """What somebody without an image sees first."""
    opened("tour")
    pause(500)
    picture("tour")
    close("tour")


def own_image() -> None:
    """An image is added, and the project panel tells that nothing was made of it."""
    layer = QgsRasterLayer(str(IMAGE), IMAGE.stem)
    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    plugin().actions["project"].trigger()
    panel = panel_at_rest()
    assert panel.findChild(object, "geoembedNext") is not None
    picture("own_image")


def learn() -> None:
    """The panel leads to the window; it learns, shows what, and is stopped as good enough."""
    press(panel_at_rest().stages.next)
    window = plugin()._windows["learn"]
    pause(800)
    picture("learn")
    window.recipe.unit.setCurrentIndex(window.recipe.unit.findData("STEPS"))
    window.recipe.amount.setValue(STEPS)
    press(window._start)
    until(lambda: len(window.curves.loss.values) > 2 or not window.strip.busy, SECONDS, "the curves")
    until(lambda: window.watching._looks or not window.strip.busy, SECONDS, "the first look-alikes")
    pause(1500)
    picture("learning")
    if window.strip._enough.isVisible():
        press(window.strip._enough)
    ended(window)
    close("learn")


def embed() -> None:
    """The panel leads on; the tiles come as layers."""
    panel = panel_at_rest()
    press(panel.stages.next)
    window = plugin()._windows["embed"]
    pause(500)
    picture("embed")
    press(window._start)
    ended(window)
    close("embed")
    panel_at_rest()
    picture("embedded")


def look_alikes() -> None:
    """A click on the map."""
    plugin().actions["search"].trigger()
    click_in_the_middle()
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


def evaluate() -> None:
    """Against labels, where there are any."""
    press(panel_at_rest().stages.next)
    window = plugin()._windows["evaluate"]
    if LABELS.is_file():
        labels = QgsVectorLayer(str(LABELS), LABELS.stem)
        QgsProject.instance().addMapLayer(labels)
        window.labels.setLayer(labels)
    else:
        left_out.append(f"labels: {LABELS} is not there")
    window.baselines.setChecked(False)
    window.share.setValue(LEAST_LABELLED)
    pause(1000)
    until(lambda: window._counting is None or window._found is not None, SECONDS, "the tiles to be counted by class")
    if window.missing():
        left_out.append(f"labels: {window.missing()}")
    else:
        press(window._start)
        ended(window)
    pause(1000)
    picture("evaluate")
    close("evaluate")
    for layer in layers_of_the_project():
        if layer.name() == LABELS.stem:
            QgsProject.instance().removeMapLayer(layer.id())


def photos() -> None:
    """Where pictures were taken: the window, filled."""
    window = opened("geolocate")
    if PHOTOS.is_dir():
        window.data.setFilePath(str(PHOTOS))
    else:
        left_out.append(f"photos: {PHOTOS} is not there")
    pause(800)
    picture("photos")
    close("geolocate")


def field() -> None:
    """The window of the algorithm, which holds up what opened it without being modal."""

    def look() -> None:
        dialogs = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "AlgorithmDialog"]
        if not any(dialog.isVisible() for dialog in dialogs):
            QTimer.singleShot(200, look)
            return
        pause(1000)
        picture("field")
        for dialog in dialogs:
            dialog.reject()

    QTimer.singleShot(200, look)
    plugin().actions["field"].trigger()


def reopen() -> None:
    """The project is saved and opened again: groups, styles and the chain are as they were."""
    path = OUT / "hour.qgz"
    before = sorted(layer.name() for layer in layers_of_the_project())
    QgsProject.instance().write(str(path))
    iface.newProject()
    pause(500)
    iface.addProject(str(path))
    pause(1000)
    after = sorted(layer.name() for layer in layers_of_the_project())
    if after != before:
        raise RuntimeError(f"{before} became {after}")
    iface.setActiveLayer(next(layer for layer in layers_of_the_project() if layer.name() == IMAGE.stem))
    panel_at_rest()
    picture("reopen")
    path.unlink()


def upgrade() -> None:
    """Installed over itself, then a click: the panel answers."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    pause(500)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    plugin().actions["search"].trigger()
    until(lambda: search().session.searcher is not None, what="the embeddings to be opened")
    click_in_the_middle()
    if not len(search().session.found):
        raise RuntimeError("a click found nothing after the upgrade")
    picture("upgrade")


STATIONS: tuple[Callable[[], None], ...] = (
    *(install, tour, own_image, learn, embed, look_alikes, clusters, evaluate, photos, field, reopen, upgrade),
)


def panel_at_rest() -> Any:
    """The project panel once its folders were read."""
    panel = plugin().project_dock.widget()
    panel.refresh()
    until(lambda: not panel._background.busy, what="the folders to be read")
    return panel


def click_in_the_middle() -> None:
    """On a tile near the middle of the image."""
    until(lambda: search().session.searcher is not None and not search().session.busy, what="the embeddings")
    table = search().session.searcher.embeddings.table
    across, down = (abs(table[axis] - table[axis].mean()) / table[axis].std() for axis in ("x", "y"))
    row = int((across + down).argmin())
    click(float(table["longitude"][row]), float(table["latitude"][row]))
    pause(1500)  # thumbnails


def main() -> None:
    """Go through the hour and tell how it went."""
    problem = ""
    iface.mainWindow().setGeometry(QApplication.primaryScreen().availableGeometry())
    try:
        for station in STATIONS:
            print(f"station {station.__name__}", flush=True)
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
