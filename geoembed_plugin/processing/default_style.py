"""Shows a result with the style that lies beside it or inside it; Processing itself loads layers without."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface


class DefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS in the main thread for each layer that it has loaded."""

    def postProcessLayer(self, layer: Any, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback) -> None:
        """Apply the QML beside a raster, or the default style inside a GeoPackage."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()


_style: Optional[DefaultStyle] = None


def default_style() -> DefaultStyle:
    """The one object, kept here: QGIS holds no reference of its own, and would call a deleted one."""
    global _style
    if _style is None:
        _style = DefaultStyle()
    return _style
