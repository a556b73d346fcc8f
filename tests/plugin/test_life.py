from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QTabBar


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def census(iface: Any) -> dict[str, int]:
    """What a plugin could leave behind, counted."""
    window = iface.mainWindow()
    bars = window.findChildren(QTabBar)  # Qt keeps one of tabbed docks, and what is in it, for the next docks
    kept = {*bars, *(child for bar in bars for child in bar.findChildren(QObject))}
    return {
        "objects of the main window": len([child for child in window.findChildren(QObject) if child not in kept]),
        "top-level widgets": len(QApplication.topLevelWidgets()),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "algorithms": len(QgsApplication.processingRegistry().algorithms()),
        "options pages": len(iface.options_factories),
        "entries of the Raster menu": len(iface.menus["Raster"].actions()),
        "entries of the Plugins menu": len(iface.menus["Plugins"].actions()),
        "tasks": QgsApplication.taskManager().count(),
        "trainer modules": len([name for name in sys.modules if name.split(".")[0] == "trainer"]),
        "entries of sys.path": len(sys.path),
    }


def test_ten_reloads_leave_nothing_behind(iface: Any, home: Path, wait: Any) -> None:
    package = importlib.import_module("geoembed_plugin")
    for name in [name for name in sys.modules if name.split(".")[0] in {"geoembed_plugin", "trainer"}]:
        del sys.modules[name]
    settle()
    wait(lambda: QgsApplication.taskManager().count() == 0, what="tasks of earlier tests to leave")
    before = census(iface)
    for _ in range(10):
        package = importlib.import_module("geoembed_plugin")
        plugin = package.classFactory(iface)
        plugin.initGui()
        plugin.dock.show()
        plugin.actions["jobs"].trigger()
        plugin.actions["setup"].trigger()
        settle()
        assert census(iface)["options pages"] == 1
        plugin.unload()
        del plugin
        assert not [name for name in sys.modules if name.split(".")[0] in {"geoembed_plugin", "trainer"}]
        settle()
    assert census(iface) == before


def test_the_algorithms_come_when_the_window_is_idle(iface: Any, home: Path, wait: Any) -> None:
    registry = QgsApplication.processingRegistry()
    package = importlib.import_module("geoembed_plugin")
    early = package.classFactory(iface)
    early.initGui()
    assert registry.providerById("geoembed") is None, "QGIS' start waits for every algorithm"
    QApplication.processEvents()
    early.unload()
    settle()
    assert registry.providerById("geoembed") is None, "what was unloaded came back"
    package = importlib.import_module("geoembed_plugin")
    plugin = package.classFactory(iface)
    plugin.initGui()
    wait(lambda: registry.providerById("geoembed") is not None, what="the provider")
    algorithms = importlib.import_module("geoembed_plugin.processing.provider").ALGORITHMS
    assert len(registry.providerById("geoembed").algorithms()) == len(algorithms)
    plugin.unload()
    settle()
    assert registry.providerById("geoembed") is None


def test_everything_in_the_window_has_a_name_and_a_translated_text(plugin: Any, iface: Any) -> None:
    for action in plugin.actions.values():
        assert action.objectName().startswith("geoembedAction_"), action.text()
        assert action.text() and action.toolTip() and not action.icon().isNull(), action.objectName()
    assert plugin.toolbar.objectName() == "geoembedToolbar"
    assert plugin.dock.objectName() == "geoembedDock"
    raster = [action.text() for action in iface.menus["Raster"].actions()]
    assert raster == ["GeoEmbed"]


def test_what_the_shell_names_by_a_string_is_there(plugin: Any) -> None:
    """Modules that are imported when they are first needed move, and no import statement tells."""
    shell = importlib.import_module("geoembed_plugin.shell")
    for target in (shell.DOCK_CONTENT, *(entry.opens for entry in shell.entries())):
        module, function = target.split(":")
        assert callable(getattr(importlib.import_module(f"geoembed_plugin.{module}"), function)), target
    for name in shell.END_AT_UNLOAD:
        assert callable(importlib.import_module(f"geoembed_plugin.{name}").shutdown), name


def test_unloading_ends_what_runs(iface: Any, jobs: Any, wait: Any) -> None:
    plugin = importlib.import_module("geoembed_plugin").classFactory(iface)
    plugin.initGui()
    handle = jobs.queue.submit(["doctor"], "Doctor")
    wait(lambda: handle.pid != 0, what="the job")
    family = jobs.child.family_of(handle.pid)
    assert family
    plugin.unload()
    wait(lambda: not any(Path(f"/proc/{pid}").exists() for pid in family), what="the job to go with the plugin")


def test_without_a_desktop_only_the_provider_is_registered(home: Path, qgis_application: Any) -> None:
    plugin = importlib.import_module("geoembed_plugin").classFactory(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()
    assert registry.providerById("geoembed") is not None
    assert registry.algorithmById("geoembed:checkenvironment") is not None
    plugin.initGui()
    plugin.unload()
    settle()
    assert registry.providerById("geoembed") is None


def test_starting_imports_nothing_heavy(qgis_application: Any, tmp_path: Path) -> None:
    import subprocess

    script = (
        "import sys; from qgis.core import QgsApplication; import qgis.gui; application = QgsApplication([], True);"
        "before = set(sys.modules); import geoembed_plugin; plugin = geoembed_plugin.classFactory(None);"
        "plugin.initGui(); import geoembed_plugin.shell; print(sorted(set(sys.modules) - before))"
    )
    checkout = Path(__file__).resolve().parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=checkout, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    for heavy in ("numpy", "osgeo", "torch", "scipy"):
        assert f"'{heavy}'" not in done.stdout, f"{heavy} is imported when QGIS starts: {done.stdout}"
