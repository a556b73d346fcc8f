"""Layers that the files of a command become: what they are called, and the style that lies beside or inside them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt import sip

from ..texts.translation import tr

RASTER_KINDS = frozenset({"embedding-raster", "colour-raster", "cluster-raster", "similarity-raster", "field-raster"})


def layer_title(kind: str) -> str:
    """What a layer of results is called."""
    return {
        "tile-layer": tr("Tiles"),
        "embedding-raster": tr("Embedding"),
        "colour-raster": tr("Colours of the embedding"),
        "cluster-raster": tr("Clusters"),
        "search-results": tr("Look-alikes"),
        "similarity-raster": tr("Similarity"),
        "predictions": tr("Predicted positions"),
        "field-raster": tr("Learned field"),
    }.get(kind, kind)


class DefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS in the main thread for the one layer that it was made for."""

    def postProcessLayer(self, layer: Any, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback) -> None:
        """Apply the QML beside a raster, or the default style inside a GeoPackage."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()


def style_of_its_own() -> DefaultStyle:
    """A fresh one, owned by QGIS: the context deletes each that it was given, and Python must not do so again."""
    style = DefaultStyle()
    sip.transferto(style, None)
    return style
