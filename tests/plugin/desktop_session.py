"""Run by the real QGIS desktop (``qgis --code``): drives the plugin as a person would, writes what it found, quits.

``GEOEMBED_REPORT`` names the file for the findings, ``GEOEMBED_RASTER`` a raster to cut.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

REPORT = Path(os.environ["GEOEMBED_REPORT"])


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

    found["unload_succeeded"] = unloadPlugin("geoembed_plugin")
    pause(300)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a nested event loop leaves these waiting
    found["unloaded"] = count()
    return found


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
