"""Where labels come from besides the mouse: areas, layers of points and polygons, rasters of classes, clusters."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from trainer.contract import EmbeddingFiles, InputError
from trainer.geography.polygons import Area
from trainer.results.tile_layer import read_labels
from trainer.search.query import NO_VECTORS, Filters, Query
from trainer.search.searcher import Searcher

from ..canvas.map_tool import area_of
from ..search.outlines import to_degrees
from ..search.question import row_under
from ..texts.numbers import whole
from ..texts.translation import tr
from .label_book import MOST_LABELS

EACH = 20
"""Tiles a class of what covers the whole map, taken at random."""
LOOKED_AT = 4_000
"""Tiles at random where a raster of classes is looked at."""
Names = dict[int, str]
"""Of rows of the table, what they are."""


def rows_in(searcher: Searcher, area: Area) -> npt.NDArray[np.int64]:
    """Rows of the tiles whose centre lies in an area.

    Raises:
        InputError: they are too many for labels.
    """
    mask = Filters(area=area).mask(searcher.embeddings, Query(NO_VECTORS))
    rows = np.arange(len(searcher.embeddings)) if mask is None else np.flatnonzero(mask)
    if len(rows) > MOST_LABELS:
        text = tr("{count} tiles lie there, more than the {most} labels that can be learned from.")
        hint = tr("Take smaller places, all over the map.")
        raise InputError(text.format(count=whole(len(rows)), most=whole(MOST_LABELS)), hint, "too-many-labels")
    return rows


def of_layer(searcher: Searcher, layer: Any, field: str) -> Names:
    """The tiles under a layer's points, inside its polygons, or some of each class of a raster.

    Args:
        searcher: Of the folder.
        layer: In the project.
        field: With the class; of a raster none.

    Raises:
        InputError: it has nothing that can be a label of these tiles.
    """
    if isinstance(layer, QgsRasterLayer):
        found = _of_raster(searcher, layer)
    elif isinstance(layer, QgsVectorLayer) and layer.fields().indexOf(field) >= 0:
        points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        found = (_of_points if points else _of_polygons)(searcher, layer, field)
    else:
        raise InputError(tr("This layer has no field with a class."), tr("Choose the layer and its field."), "no-field")
    if not found:
        hint = tr("Does it lie on the same ground, and has it a class?")
        raise InputError(tr("{name} labels none of the tiles.").format(name=layer.name()), hint, "no-labels")
    return found


def of_clusters(searcher: Searcher, each: int = EACH, seed: int = 0) -> Names:
    """Some tiles of each cluster, called as that.

    Raises:
        InputError: no clusters were made.
    """
    embeddings = searcher.embeddings
    members = embeddings.manifest.clusters.members
    codes = read_labels(embeddings.folder / EmbeddingFiles.LAYER, len(embeddings)) if members else None
    if codes is None:
        hint = tr("Make clusters first, and name them.")
        raise InputError(tr("There are no clusters of these tiles."), hint, "no-clusters")
    random, found = np.random.default_rng(seed), {}
    for cluster in members:
        own = np.flatnonzero(codes == cluster.number)
        found.update(dict.fromkeys(random.permutation(own)[:each].tolist(), cluster.name))
    return found


def _of_points(searcher: Searcher, layer: QgsVectorLayer, field: str) -> Names:
    found: Names = {}
    for feature in layer.getFeatures():
        name = _class_of(feature, field)
        if not name or not feature.hasGeometry():
            continue
        found.update(dict.fromkeys(_under(searcher, feature.geometry(), layer.crs()), name))
    return found


def _under(searcher: Searcher, points: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> list[int]:
    """Rows of the tiles that points lie on."""
    places = [to_degrees(QgsPointXY(point), crs) for point in points.vertices()]
    rows = [row_under(searcher, *place) for place in places if place is not None]
    return [row for row in rows if row >= 0]


def _of_polygons(searcher: Searcher, layer: QgsVectorLayer, field: str) -> Names:
    """Tiles whose centre lies inside, and of small polygons the one that they lie on.

    All polygons of a class are looked at together: each look at a million tiles takes its time.
    """
    parts: dict[str, list[QgsGeometry]] = {}
    for feature in layer.getFeatures():
        name = _class_of(feature, field)
        if name and feature.hasGeometry() and feature.geometry().type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            parts.setdefault(name, []).append(feature.geometry())
    found: Names = {}
    for name, geometries in parts.items():
        for geometry in geometries:
            found.update(dict.fromkeys(_under(searcher, geometry.pointOnSurface(), layer.crs()), name))
        area = area_of(QgsGeometry.collectGeometry(geometries), layer.crs())
        found.update(dict.fromkeys(rows_in(searcher, area).tolist(), name))
    return found


def _of_raster(searcher: Searcher, layer: QgsRasterLayer, each: int = EACH, seed: int = 0) -> Names:
    where = searcher.embeddings.positions
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, layer.crs(), QgsProject.instance())
    rows = np.random.default_rng(seed).permutation(len(searcher.embeddings))[:LOOKED_AT]
    provider, renderer = layer.dataProvider(), layer.renderer()
    told = {one.value: one.label for one in renderer.classes()} if renderer.type() == "paletted" else {}
    found: Names = {}
    counts: dict[float, int] = {}
    for row in rows.tolist():
        point = QgsPointXY(float(where.longitude[row]), float(where.latitude[row]))
        value, there = provider.sample(transform.transform(point), 1)
        if not there or counts.get(value, 0) >= each:
            continue
        counts[value] = counts.get(value, 0) + 1
        found[row] = told.get(value) or f"{value:g}"
    return found


def _class_of(feature: Any, field: str) -> str:
    value = feature[field]
    return "" if value is None or not str(value).strip() or str(value) == "NULL" else str(value).strip()
