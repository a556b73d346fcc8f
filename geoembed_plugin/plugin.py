"""What QGIS gets: menu, toolbar, dock, provider, options page; ``unload`` gives everything back.

Only light modules are imported here; what an action needs is imported when it is first used, and the algorithms of
the Processing provider one by one, when the window has nothing else to do: QGIS need not wait for them. The actions
are listed in :mod:`.shell`. What must be undone at unloading is handed to :meth:`GeoEmbedPlugin.on_unload`, and
windows that are not modal are opened by :meth:`GeoEmbedPlugin.window`.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

from .bundle import forget, register
from .host import Window


class GeoEmbedPlugin:
    """The plugin as QGIS holds it. ``iface`` is None in ``qgis_process`` and QGIS Server."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Any = None
        self.toolbar: Any = None
        self.dock: Any = None
        self.project_dock: Any = None
        self.actions: dict[str, Any] = {}
        self._undo: list[Callable[[], None]] = []
        self._windows: dict[str, Any] = {}

    # -- life ------------------------------------------------------------------------------------
    def initProcessing(self) -> None:
        """Register the Processing provider now; all that happens without a desktop."""
        if self.provider is not None:
            return
        register()
        from .processing.provider import GeoEmbedProvider

        self.provider = GeoEmbedProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Build menu, toolbar, dock and options page; the Processing provider follows in the next idle moments."""
        register()
        if self.iface is None:
            self.initProcessing()
            return
        from .shell import build

        build(self)
        self._processing_when_idle()

    def _processing_when_idle(self) -> None:
        from .processing.provider import imports

        todo = imports()
        timer = QTimer(self.iface.mainWindow())

        def step() -> None:
            if next(todo, None) is None:
                timer.stop()
                self.initProcessing()

        def end() -> None:
            timer.stop()
            timer.deleteLater()

        timer.timeout.connect(step)
        self.on_unload(end)
        timer.start(0)

    def unload(self) -> None:
        """Give everything back: jobs first, then windows, widgets, provider, and at last the modules."""
        while self._undo:
            self._undo.pop()()
        for window in self._windows.values():
            window.close()
            window.deleteLater()
        self._windows.clear()
        self.actions.clear()
        self.toolbar = self.dock = self.project_dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        forget()

    def on_unload(self, undo: Callable[[], None]) -> None:
        """Call this when the plugin is unloaded; the last registered comes first."""
        self._undo.append(undo)

    def window(self, name: str, make: Callable[[], Window]) -> Window:
        """The one window of this name, made at its first use, shown and raised."""
        if name not in self._windows:
            self._windows[name] = make()
        window: Any = self._windows[name]
        window.show()
        window.raise_()
        window.activateWindow()
        opened: Window = window
        return opened

    def opened(self, name: str) -> Any:
        """The window that an action of the menu opens, opened; for those that may not import it."""
        self.actions[name].trigger()
        return self._windows[name]
