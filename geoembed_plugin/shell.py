"""What the plugin adds to QGIS' main window: actions in menu and toolbar, the dock, the options page.

To add an action, add an :class:`Entry` to :func:`entries`: its ``opens`` names a module of this package and
a function of it that receives the plugin (and, for a checkable action, whether it is now checked).
What is in a dock is made when the dock is first shown.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.gui import QgsDockWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QWidget

from .bundle import resource
from .texts import messages
from .texts.translation import tr

if TYPE_CHECKING:
    from .host import Host

MENU = "GeoEmbed"
WELCOMED = "geoembed/welcomed"
WELCOME_AFTER_MS = 1500
DOCK_CONTENT = "panel.results_dock:create"
PROJECT_CONTENT = "project.project_panel:create"
"""Module and function that make a dock's widget from the plugin, when it is first shown."""
SHARE_OF_PANELS = 0.75
"""Of the screen's height, what menus, toolbars and the status bar leave to panels."""
END_AT_UNLOAD = ("jobs.queue", "imagery.picture_writing", "imagery.map_drawing", "setup.installer")
"""Modules with a function ``shutdown`` that ends what was begun there."""


@dataclass(frozen=True)
class Entry:
    """One action: its stable name, what is read, its icon, what it opens, and where it is shown."""

    name: str
    text: str
    tip: str
    icon: str
    opens: str
    toolbar: bool = False
    checkable: bool = False
    shortcut: str = ""


def entries() -> tuple[Entry, ...]:
    """All actions, in the menu's order, in the person's language."""
    return (
        Entry(
            "search",
            tr("Find look-alikes"),
            tr("Click a place on the map to see where else it looks like that"),
            "icons/search.svg",
            "canvas.click_search:activate",
            toolbar=True,
            checkable=True,
            shortcut="Ctrl+Shift+K",
        ),
        Entry(
            "panel",
            tr("Search panel"),
            tr("Show the panel with the tiles found"),
            "icons/panel.svg",
            "canvas.click_search:show_panel",
        ),
        Entry(
            "project",
            tr("Project panel"),
            tr("What was made of an image, from tiles to clusters, and what comes next"),
            "icons/project.svg",
            "project.project_panel:show",
            toolbar=True,
        ),
        Entry(
            "learn",
            tr("Make tiles and learn…"),
            tr("Cut an image into tiles and learn which of them look alike"),
            "icons/learn.svg",
            "dialogs.learn:show",
            toolbar=True,
        ),
        Entry(
            "embed",
            tr("Embed…"),
            tr("Turn every tile of an image into numbers to search and to cluster"),
            "icons/embed.svg",
            "dialogs.embed:show",
            toolbar=True,
        ),
        Entry(
            "import",
            tr("Import embeddings…"),
            tr("Search and cluster a raster of embeddings that was made elsewhere, such as AlphaEarth's"),
            "icons/import.svg",
            "dialogs.of_the_toolbox:show_import",
        ),
        Entry(
            "clusters",
            tr("Clusters…"),
            tr("Group the tiles by how they look; name, merge and colour the groups"),
            "icons/cluster.svg",
            "dialogs.clusters:show",
            toolbar=True,
        ),
        Entry(
            "workbench",
            tr("Workbench…"),
            tr("From clicks to a map of classes: label tiles, see the map follow, and be asked what helps most"),
            "icons/classify.svg",
            "workbench.workbench_window:show",
            toolbar=True,
            shortcut="Ctrl+Shift+J",
        ),
        Entry(
            "geolocate",
            tr("Geolocate…"),
            tr("Learn where pictures were taken, and place others on the map"),
            "icons/geolocate.svg",
            "dialogs.geolocate:show",
        ),
        Entry(
            "field",
            tr("Learn a field from points…"),
            tr("Turn scattered points with values into a raster, with its uncertainty"),
            "icons/field.svg",
            "dialogs.of_the_toolbox:show_field",
        ),
        Entry(
            "evaluate",
            tr("Evaluate and report…"),
            tr("Measure an embedding against labels; figures on a page"),
            "icons/evaluate.svg",
            "dialogs.evaluate:show",
        ),
        Entry(
            "export",
            tr("Export…"),
            tr("A run as an ONNX file, for other programs, a browser, or an environment without torch"),
            "icons/export.svg",
            "dialogs.of_the_toolbox:show_export",
        ),
        Entry(
            "tour",
            tr("Try it…"),
            tr("Make a sample and walk through learning, clicking and clusters in a few minutes"),
            "icons/try.svg",
            "dialogs.tour:show",
        ),
        Entry(
            "jobs",
            tr("Jobs…"),
            tr("What GeoEmbed is doing and has done, also before QGIS was started anew"),
            "icons/jobs.svg",
            "dialogs.jobs_list:show",
            toolbar=True,
        ),
        Entry(
            "setup",
            tr("Set up…"),
            tr("Choose or make the Python that learns and embeds"),
            "icons/setup.svg",
            "dialogs.setup_windows:show",
        ),
        Entry(
            "diagnostics",
            tr("Copy diagnostics"),
            tr("Copy a report on versions and set-up to the clipboard, without your name in it"),
            "icons/diagnostics.svg",
            "dialogs.diagnostics:copy",
        ),
        Entry(
            "help",
            tr("Help"),
            tr("What each window is for, in plain words"),
            "icons/help.svg",
            "dialogs.help_window:show",
        ),
    )


class OptionsFactory(QgsOptionsWidgetFactory):
    """GeoEmbed's page in QGIS' own Options dialog; the page itself is imported when it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(MENU)

    def icon(self) -> QIcon:
        """The page's icon."""
        return QIcon(str(resource("icons/geoembed.svg")))

    def createWidget(self, parent: QWidget) -> QWidget:
        """The page."""
        from .dialogs.setup_windows import OptionsPage

        return OptionsPage(parent)


def build(plugin: Host) -> None:
    """Add everything to the main window, and register how each is taken away again."""
    messages.attach(
        plugin.iface, lambda path: call(plugin, "dialogs.jobs_list:show_log", path), lambda: open_setup(plugin)
    )
    plugin.on_unload(messages.detach)
    plugin.on_unload(_end_jobs)
    _build_actions(plugin)
    plugin.dock = _build_dock(plugin, "geoembedDock", MENU, DOCK_CONTENT)
    plugin.project_dock = _build_dock(plugin, "geoembedProjectDock", tr("GeoEmbed project"), PROJECT_CONTENT)
    _build_options(plugin)
    _build_help(plugin)
    call(plugin, "canvas.photo_drop:attach")
    _welcome(plugin)


def call(plugin: Host, target: str, *arguments: Any) -> Any:
    """Import ``module:function`` of this package now and call it with the plugin."""
    module, function = target.split(":")
    return getattr(importlib.import_module(f".{module}", __package__), function)(plugin, *arguments)


def open_setup(plugin: Host) -> None:
    """The set-up assistant."""
    call(plugin, "dialogs.setup_windows:show")


def _build_actions(plugin: Host) -> None:
    iface, window = plugin.iface, plugin.iface.mainWindow()
    toolbar = iface.addToolBar(MENU)
    toolbar.setObjectName("geoembedToolbar")
    toolbar.setToolTip(tr("GeoEmbed toolbar"))
    plugin.toolbar = toolbar
    for entry in entries():
        action = QAction(QIcon(str(resource(entry.icon))), entry.text, window)
        action.setObjectName(f"geoembedAction_{entry.name}")
        action.setToolTip(entry.tip)
        action.setStatusTip(entry.tip)
        action.setCheckable(entry.checkable)
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(_opener(plugin, entry))
        iface.addPluginToRasterMenu(MENU, action)
        iface.addPluginToMenu(MENU, action)
        if entry.toolbar:
            toolbar.addAction(action)
        plugin.actions[entry.name] = action

    def remove() -> None:
        menus = {menu for action in plugin.actions.values() for menu in _menus_with(action)}
        for action in plugin.actions.values():
            iface.removePluginRasterMenu(MENU, action)
            iface.removePluginMenu(MENU, action)
            toolbar.removeAction(action)
            action.deleteLater()
        window.removeToolBar(toolbar)
        toolbar.deleteLater()
        for menu in menus:  # QGIS takes an empty one out of sight, and keeps it
            if not menu.actions():
                menu.deleteLater()

    plugin.on_unload(remove)


def _menus_with(action: QAction) -> list[QMenu]:
    holders = action.associatedObjects() if hasattr(action, "associatedObjects") else action.associatedWidgets()
    return [holder for holder in holders if isinstance(holder, QMenu)]


def _opener(plugin: Host, entry: Entry) -> Any:
    def open_it(checked: bool = False) -> None:
        call(plugin, entry.opens, *((checked,) if entry.checkable else ()))

    return open_it


def _build_dock(plugin: Host, name: str, title: str, content: str) -> QgsDockWidget:
    """A dock on the right, hidden; QGIS shows it again where it was shown when QGIS was closed."""
    dock = QgsDockWidget(title, plugin.iface.mainWindow())
    dock.setObjectName(name)
    dock.hide()
    plugin.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()

    def fill(visible: bool) -> None:
        if visible and dock.widget() is None:
            dock.setWidget(call(plugin, content))
        if visible and _make_room(plugin):
            dock.raise_()

    def remove() -> None:
        dock.visibilityChanged.disconnect(fill)
        plugin.iface.removeDockWidget(dock)
        dock.deleteLater()

    dock.visibilityChanged.connect(fill)
    plugin.on_unload(remove)
    return dock


def _make_room(plugin: Host) -> bool:
    """Put one panel behind the other where the screen has no room for both; gives whether that was needed.

    QGIS, when it starts, puts panels that its saved state does not know one below the other.
    """
    window, panels = plugin.iface.mainWindow(), (plugin.dock, plugin.project_dock)
    if None in panels or any(panel.isHidden() or panel.isFloating() for panel in panels):
        return False
    same_side = len({window.dockWidgetArea(panel) for panel in panels}) == 1
    room = SHARE_OF_PANELS * window.screen().availableGeometry().height()
    low = sum(panel.sizeHint().height() for panel in panels) > room
    if not (same_side and low) or panels[1] in window.tabifiedDockWidgets(panels[0]):
        return False
    window.tabifyDockWidget(*panels)
    return True


def _build_options(plugin: Host) -> None:
    factory = OptionsFactory()
    plugin.iface.registerOptionsWidgetFactory(factory)
    plugin.on_unload(lambda: plugin.iface.unregisterOptionsWidgetFactory(factory))


def _build_help(plugin: Host) -> None:
    menu = plugin.iface.pluginHelpMenu()
    action = QAction(QIcon(str(resource("icons/geoembed.svg"))), MENU, plugin.iface.mainWindow())
    action.setObjectName("geoembedAction_pluginHelp")
    action.triggered.connect(lambda _checked=False: call(plugin, "dialogs.help_window:show"))
    menu.addAction(action)

    def remove() -> None:
        menu.removeAction(action)
        action.deleteLater()

    plugin.on_unload(remove)


def _welcome(plugin: Host) -> None:
    """On the first day, with nothing set up, the assistant opens by itself: once, and after QGIS has its window."""
    if QgsSettings().value(WELCOMED, "") == "yes":
        return
    timer = QTimer(plugin.iface.mainWindow())
    timer.setObjectName("geoembedWelcome")
    timer.setSingleShot(True)
    timer.setInterval(WELCOME_AFTER_MS)

    def welcome() -> None:
        from .jobs.interpreter import obstacle

        if QApplication.activeModalWidget() is not None:  # the plugin manager, as a rule: it would lie over the window
            timer.start()
            return
        QgsSettings().setValue(WELCOMED, "yes")
        if obstacle() is not None:
            open_setup(plugin)

    timer.timeout.connect(welcome)
    timer.start()
    plugin.on_unload(timer.stop)
    plugin.on_unload(timer.deleteLater)


def _end_jobs() -> None:
    """End jobs, fetching and an installation; a session without them never loaded the modules."""
    for name in END_AT_UNLOAD:
        module = sys.modules.get(f"{__package__}.{name}")
        if module is not None:
            module.shutdown()
