"""Windows that are those of an algorithm, which asks for all that there is to ask: Export, Import, Field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

if TYPE_CHECKING:
    from ..host import Host


def show_export(plugin: Host) -> None:
    """Open Export."""
    _open(plugin, "export", {})


def show_import(plugin: Host) -> None:
    """Open Import, with the active layer where it is a raster."""
    layer = plugin.iface.activeLayer()
    _open(plugin, "importembeddings", {"INPUT": layer.id()} if isinstance(layer, QgsRasterLayer) else {})


def show_field(plugin: Host) -> None:
    """Open Learn a field, with the active layer where it has points."""
    layer = plugin.iface.activeLayer()
    points = isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    _open(plugin, "learnfield", {"POINTS": layer.id()} if points else {})


def _open(plugin: Host, algorithm: str, preset: dict[str, Any]) -> None:
    import processing

    plugin.initProcessing()
    processing.execAlgorithmDialog(f"geoembed:{algorithm}", preset)
