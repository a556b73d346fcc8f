"""GeoEmbed for QGIS: find places that look alike. QGIS calls :func:`classFactory`; nothing else is here."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """The plugin object; ``iface`` is None in ``qgis_process`` and QGIS Server."""
    from .plugin import GeoEmbedPlugin

    return GeoEmbedPlugin(iface)
