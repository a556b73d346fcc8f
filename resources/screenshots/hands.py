"""Hands at the real QGIS desktop: waits, clicks and grabs that its drivers share (``tour.py``, ``hour.py``)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins


def pause(milliseconds: int) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], Any], seconds: int = 60, what: str = "the desktop to come to rest") -> None:
    """Let QGIS work until the condition holds."""
    for _ in range(seconds * 20):
        if condition():
            return
        pause(50)
    raise TimeoutError(f"waited {seconds} s in vain for {what}")


def plugin() -> Any:
    """The plugin that QGIS loaded."""
    return plugins["geoembed_plugin"]


def search() -> Any:
    """Click-to-search."""
    from geoembed_plugin.canvas import click_search

    return click_search.of(plugin())


def click(x: float, y: float, crs: str = "EPSG:4326", keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Click a place on the map and wait for the answer."""
    canvas = iface.mapCanvas()
    given = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(given, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    point = canvas.getCoordinateTransform().transform(transform.transform(QgsPointXY(x, y)))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, keys, point.toQPointF().toPoint())
    pause(100)
    until(lambda: not search().session.busy)


def opened(name: str) -> Any:
    """A window of the menu, in front."""
    plugin().actions[name].trigger()
    pause(300)
    return plugin()._windows[name]


def close(*names: str) -> None:
    """Put windows away."""
    for name in names:
        plugin()._windows[name].close()


def layers_of_the_project() -> list[Any]:
    """All of them."""
    return list(QgsProject.instance().mapLayers().values())


def screen(path: Path) -> str:
    """Save what the whole screen shows, windows over the desktop included."""
    pause(300)
    QApplication.primaryScreen().grabWindow(0).save(str(path))
    return str(path)
