"""The plugin as its windows, its panel and its canvas see it: what QGIS gives them, and who cleans up after them."""

from __future__ import annotations

from typing import Any, Callable, Protocol, TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

Window = TypeVar("Window")
_kept: set[QObject] = set()


def keep(child: QObject) -> None:
    """Hold the half of a QObject that is Python as long as its parent lives.

    It goes with Python's wrapper of the parent, which nobody need hold, and then the object does nothing any more. A
    signal ``destroyed`` that ends in Python is no way to let go: QGIS crashes where it comes while Python ends.
    """
    _kept.difference_update([one for one in _kept if sip.isdeleted(one)])
    _kept.add(child)


class Host(Protocol):
    """What :class:`~.plugin.GeoEmbedPlugin` is to them; they name this, so that no import goes back to it.

    Attributes:
        iface: QGIS' own interface.
        toolbar: The toolbar of the plugin.
        dock: The dock that holds the search panel.
        project_dock: The dock that holds the project panel.
        actions: Those of the menu, by the name of their :class:`~.shell.Entry`.
    """

    iface: Any
    toolbar: Any
    dock: Any
    project_dock: Any
    actions: dict[str, Any]

    def initProcessing(self) -> None:
        """Register the Processing provider now, where it is not there yet."""

    def on_unload(self, undo: Callable[[], None]) -> None:
        """Call this when the plugin is unloaded; the last registered comes first."""

    def window(self, name: str, make: Callable[[], Window]) -> Window:
        """The one window of this name, made at its first use, shown and raised."""

    def opened(self, name: str) -> Any:
        """The window that an action of the menu opens, opened; for those that may not import it."""
