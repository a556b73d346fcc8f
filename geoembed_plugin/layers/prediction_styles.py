"""How predicted positions look: points, error lines, and cells graduated by their probability."""

from __future__ import annotations

from qgis.core import (
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

PROBABILITY = ("probability", "p", "prob")
CLASSES = 5


def style_predictions(layer: QgsVectorLayer) -> None:
    """Give a layer of predictions its style, unless its file brought one."""
    if layer.listStylesInDatabase()[0] > 0:
        return
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        look = {"color": "213,94,0", "outline_color": "255,255,255", "outline_width": "0.3", "size": "2.6"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        look = {"line_color": "40,40,40,160", "line_width": "0.35", "line_style": "dash"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(look)))
    elif kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        field = next((name for name in PROBABILITY if layer.fields().indexOf(name) >= 0), "")
        if field:
            _by_probability(layer, field)


def _by_probability(layer: QgsVectorLayer, field: str) -> None:
    renderer = QgsGraduatedSymbolRenderer(field)
    look = {"color": "255,255,255", "outline_color": "120,120,120,90", "outline_width": "0.1"}
    renderer.setSourceSymbol(QgsFillSymbol.createSimple(look))
    renderer.setSourceColorRamp(QgsGradientColorRamp(QColor(255, 245, 204, 110), QColor(189, 0, 38, 200)))
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, CLASSES)
    renderer.updateColorRamp(QgsGradientColorRamp(QColor(255, 245, 204, 110), QColor(189, 0, 38, 200)))
    layer.setRenderer(renderer)
