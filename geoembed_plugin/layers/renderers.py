"""Renderers made of our styles (:mod:`trainer.results.styles`), and how layers look whose file brings no style."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from trainer.results.styles import style, unstyled_cell_style

from ..texts.translation import tr

PROBABILITY = ("probability", "p", "prob")
CLASSES = 5


def renderer_of(qml: str) -> QgsFeatureRenderer:
    """The renderer of a style; nothing else of a layer is touched by it."""
    document = QDomDocument()
    document.setContent(qml)
    element = document.documentElement().firstChildElement("renderer-v2")
    renderer = QgsFeatureRenderer.load(element, QgsReadWriteContext())
    if renderer.type() == "categorizedSymbol":
        for place, category in enumerate(renderer.categories()):  # QGIS 3.22 reads their numbers as texts
            renderer.updateCategoryValue(place, int(category.value()))
    return renderer


def apply_style(layer: QgsMapLayer, qml: str) -> None:
    """Draw a layer by a style."""
    document = QDomDocument()
    document.setContent(qml)
    layer.importNamedStyle(document)


def opacity_of(qml: str) -> float:
    """How opaque a style wants the whole layer: its tiles may overlap, and would hide more where they do."""
    document = QDomDocument()
    document.setContent(qml)
    text = document.documentElement().firstChildElement("layerOpacity").text()
    return float(text) if text else 1.0


def style_predictions(layer: QgsVectorLayer) -> None:
    """Give a layer of predictions its style, unless its file brought one."""
    if layer.listStylesInDatabase()[0] > 0:
        return
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        layer.setRenderer(renderer_of(style("unstyled_points")))
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        layer.setRenderer(renderer_of(style("unstyled_lines")))
    elif kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        field = next((name for name in PROBABILITY if layer.fields().indexOf(name) >= 0), "")
        values = np.array(QgsVectorLayerUtils.getValues(layer, field)[0] if field else [], np.float64)
        values = values[np.isfinite(values)]
        if len(values):
            edges = np.quantile(values, np.linspace(0.0, 1.0, CLASSES + 1))
            layer.setRenderer(renderer_of(unstyled_cell_style(field, edges.tolist())))


def tip_of_areas(layer: QgsVectorLayer) -> str:
    """What is read of an area of a class where the mouse rests on it, below a picture of its surest tile."""
    words = tr("{area} ha, {tiles} tiles, mean probability {share} %")
    told = words.format(
        area='[% format_number("area_ha", 1) %]',
        tiles='[% format_number("tiles", 0) %]',
        share='[% round(100 * "probability") %]',
    )
    words = f'<b>[% "name" %]</b><br>{told}'
    if layer.fields().indexOf("thumbnail") < 0:
        return words
    picture = """'<img src="data:image/jpeg;base64,' || to_base64("thumbnail") || '" width="128"><br>'"""
    return f"""[% CASE WHEN "thumbnail" IS NULL THEN '' ELSE {picture} END %]{words}"""
