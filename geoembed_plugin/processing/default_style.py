"""Shows a result with the style that lies beside it or inside it; Processing itself loads layers without."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt import sip


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
