"""Opens the help pages that came with the plugin, in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..texts.translation import help_page

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin


def open_page(name: str) -> None:
    """Open the page ``NAME.html`` in the person's language."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(help_page(name))))


def show(_plugin: GeoEmbedPlugin) -> None:
    """Open the first page."""
    open_page("index")
