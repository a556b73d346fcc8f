"""Run by the real QGIS desktop (``qgis --code``): drives the plugin as a person would, writes what it found, quits.

``GEOEMBED_REPORT`` names the file for the findings, ``GEOEMBED_RASTER`` a raster to cut, ``GEOEMBED_ZIP`` the plugin to
install over itself, ``GEOEMBED_EMBEDDINGS`` a folder to click on after that.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
import zipfile
from pathlib import Path
from typing import Any

import pyplugin_installer
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMenu, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

REPORT = Path(os.environ["GEOEMBED_REPORT"])
TIMES_INSTALLED = 10


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Any, seconds: int = 600) -> bool:
    for _ in range(seconds * 10):
        if condition():
            return True
        pause(100)
    return False


def count() -> dict[str, int]:
    window = iface.mainWindow()
    raster = [action for action in iface.rasterMenu().actions() if action.text() == "GeoEmbed"]
    return {
        "toolbars": len([bar for bar in window.findChildren(QToolBar) if bar.objectName().startswith("geoembed")]),
        "docks": len([dock for dock in window.findChildren(QDockWidget) if dock.objectName().startswith("geoembed")]),
        "menus": len(raster),
        "providers": len([p for p in QgsApplication.processingRegistry().providers() if p.id() == "geoembed"]),
    }


def drive() -> dict[str, Any]:
    found: dict[str, Any] = {"was_loaded": "geoembed_plugin" in plugins}
    if not found["was_loaded"]:
        found["started"] = loadPlugin("geoembed_plugin") and startPlugin("geoembed_plugin")
    plugin = plugins["geoembed_plugin"]
    found["loaded"] = count()
    found["sys_path_has_the_plugin"] = any(entry.rstrip("/").endswith("geoembed_plugin") for entry in sys.path)

    plugin.actions["setup"].trigger()
    pause(300)
    found["assistant"] = [w.objectName() for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    picture = os.environ.get("GEOEMBED_PICTURES")
    if picture:
        plugin._windows["setup"].grab().save(f"{picture}/assistant.png")
    plugin._windows["setup"].close()

    from geoembed_plugin.jobs import queue

    handle = queue.submit(["tiles", os.environ["GEOEMBED_RASTER"], "--out", os.environ["GEOEMBED_TILES"]], "Tiles")
    gaps = Gaps()
    plugin.actions["jobs"].trigger()
    until(lambda: handle.state.over)
    found["longest_block_ms"] = gaps.stop()
    found["job"] = handle.state.value
    found["failure"] = str(handle.failure or "")
    pause(800)
    if picture:
        plugin._windows["jobs"].grab().save(f"{picture}/jobs.png")
        iface.mainWindow().grab().save(f"{picture}/window.png")

    found["kept_ours"] = []
    for number in range(TIMES_INSTALLED):
        install_over(number)
        found["kept_ours"].append(ours())
    found["marked"] = plugins["geoembed_plugin"].__class__.installed_as
    found["clicked"] = click(plugins["geoembed_plugin"])
    if picture:
        iface.mainWindow().grab().save(f"{picture}/installed_over.png")

    found["unload_succeeded"] = unloadPlugin("geoembed_plugin")
    pause(300)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a nested event loop leaves these waiting
    found["unloaded"] = count()
    found["modules_left"] = [name for name in sys.modules if name.split(".")[0] in {"geoembed_plugin", "trainer"}]
    return found


def install_over(number: int) -> None:
    """As the plugin manager's "Install from ZIP" does with a plugin that runs; each time the code is another one."""
    plugin = Path(os.environ["GEOEMBED_ZIP"])
    changed = plugin.with_name("changed.zip")
    with zipfile.ZipFile(plugin) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "geoembed_plugin/plugin.py":
                content += f"\n\nGeoEmbedPlugin.installed_as = {number}\n".encode()
            new.writestr(name, content)
    pyplugin_installer.instance().installFromZipFile(str(changed))
    pause(50)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ours() -> dict[str, int]:
    """What in QGIS' window is named after the plugin."""
    window = iface.mainWindow()
    return {
        "menus": len([menu for menu in window.findChildren(QMenu) if menu.title() == "GeoEmbed"]),
        "actions": len([a for a in window.findChildren(QAction) if "eoembed" in (a.objectName() + a.text()).lower()]),
    }


def click(plugin: Any) -> list[dict[str, Any]]:
    """Click ten tiles one after the other: what was found, outlined, and listed in the panel."""
    from geoembed_plugin.canvas import click_search

    plugin.actions["search"].trigger()
    session = click_search.of(plugin).session
    canvas = iface.mapCanvas()
    session.folders.open(Path(os.environ["GEOEMBED_EMBEDDINGS"]))
    until(lambda: session.searcher is not None and not session.busy)
    grid = session.searcher.embeddings.manifest.sources[0]
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
    canvas.setDestinationCrs(crs)
    table = session.searcher.embeddings.table
    canvas.setExtent(QgsRectangle(table["x"].min(), table["y"].min(), table["x"].max(), table["y"].max()).buffered(200))
    pause(500)
    told = []
    for row in range(0, 100, 10):
        before = session.found
        point = canvas.getCoordinateTransform().transform(float(table["x"][row]), float(table["y"][row]))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point.toQPointF().toPoint())
        until(lambda before=before: session.found is not before and not session.busy, 30)
        panel = plugin.dock.widget()
        told.append(
            {
                "example": session.marks[0].row if session.marks else -1,
                "wanted": row,
                "found": len(session.found) if session.found is not None else 0,
                "listed": panel.list.model().rowCount(),
                "outlined": click_search.of(plugin).highlights.outlines_shown(),
                "folder": panel.folders.choice.currentText(),
                "said": panel.status.text(),
            }
        )
    return told


class Gaps:
    """The longest time in which the event loop did not come round."""

    def __init__(self) -> None:
        import time

        self._now = time.perf_counter
        self._last = self._now()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = self._now()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return round(1000 * self._longest, 1)


def main() -> None:
    try:
        report = drive()
    except Exception:
        report = {"exception": traceback.format_exc()}
    REPORT.write_text(json.dumps(report), encoding="utf-8")
    iface.actionExit().trigger()
    QTimer.singleShot(3000, lambda: os._exit(0))


QTimer.singleShot(1000, main)
