"""Menu entry "Copy diagnostics": asks the interpreter's doctor, then puts the report on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QGuiApplication

from ..engine import diagnostics, interpreter, messages
from ..engine.interpreter import Health, Probe
from ..translation import tr

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin


def copy(plugin: GeoEmbedPlugin) -> None:
    """Begin; the message bar tells when the report can be pasted."""
    chosen = interpreter.current()
    if chosen is None:
        _put(None)
        return
    probe = Probe(chosen, _put, plugin.toolbar)
    plugin.on_unload(probe.stop)
    probe.start()


def _put(health: Health | None) -> None:
    QGuiApplication.clipboard().setText(diagnostics.report(health))
    messages.say(tr("The diagnostics are on the clipboard."))
