"""Where to search: a drawn polygon, the view, the polygons of a layer, as the search wants them."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from trainer.contract import InputError
from trainer.search.polygon import Area
from trainer.search.projection import WGS84

from ..translation import tr


def area_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Area:
    """The area inside of a polygon or several.

    Raises:
        InputError: it is no polygon.
    """
    if geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(tr("This is no polygon."), tr("Draw or select at least one polygon."), "no-polygon")
    straight = QgsGeometry(geometry)
    straight.convertToMultiType()
    polygons = tuple(
        tuple(np.array([[point.x(), point.y()] for point in ring[:-1]], np.float64) for ring in polygon)
        for polygon in straight.asMultiPolygon()
    )
    wkt = WGS84 if crs.authid() == WGS84 else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    return Area(polygons, wkt)


def selected_polygons(layer: object) -> QgsGeometry:
    """The selected polygons of a layer together; all of them where none is selected.

    Raises:
        InputError: the layer has no polygons.
    """
    hint = tr("Make a polygon layer active and select what to search in.")
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(tr("The active layer has no polygons."), hint, "no-polygon")
    features = layer.selectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
    geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
    if not geometries:
        raise InputError(tr("The active layer has no polygons."), hint, "no-polygon")
    return geometries[0] if len(geometries) == 1 else QgsGeometry.collectGeometry(geometries)
